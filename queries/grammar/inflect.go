package grammar

import (
	"strings"

	"dramatis/graph"
)

// to be is the one verb of English that a table must list in full.
var beForms = []string{"is", "are", "was", "were"}

// isBe reports whether the phrase is formed with to be: "be present at".
func isBe(words []string) bool { return words[0] == "be" }

// pastForms gives the past of a phrase: as the vocabulary has it, or by rule.
func pastForms(v graph.Verb) [][]string { return bend(v.Base, v.Past, edForms) }

// participles gives the past participles of a phrase; those of a regular verb are its pasts.
func participles(v graph.Verb) [][]string { return bend(v.Base, v.Participle, edForms) }

// presentForms gives the third person singular: "writes to".
func presentForms(v graph.Verb) [][]string {
	return bend(v.Base, "", func(verb string) []string { return []string{sForm(verb)} })
}

// bend gives the irregular form where there is one, else the regular forms of
// the first word with the rest of the phrase after it.
func bend(base, irregular string, regular func(string) []string) [][]string {
	if irregular != "" {
		return [][]string{phraseWords(irregular)}
	}
	words := phraseWords(base)
	var out [][]string
	for _, head := range regular(words[0]) {
		out = append(out, append([]string{head}, words[1:]...))
	}
	return out
}

// phraseWords splits a phrase of the vocabulary, leaving out its articles.
func phraseWords(phrase string) []string {
	return without(strings.Fields(strings.ToLower(phrase)), articles...)
}

// articles may stand before any noun of a question and mean nothing there.
var articles = []string{"a", "an", "the", "any", "some", "his", "her", "its", "their"}

// edForms gives the regular past by the rules of spelling: promised, replied,
// planned; travelled and traveled.
func edForms(verb string) []string {
	switch last := verb[len(verb)-1]; {
	case last == 'e':
		return []string{verb + "d"}
	case last == 'y' && !endsVowel(verb[:len(verb)-1]):
		return []string{verb[:len(verb)-1] + "ied"}
	case last == 'l' && endsVowel(verb[:len(verb)-1]):
		return []string{verb + "led", verb + "ed"}
	case doubles(verb):
		return []string{verb + string(last) + "ed"}
	}
	return []string{verb + "ed"}
}

// ingForms gives the present participle of a phrase: writing to, meeting, planning.
func ingForms(words []string) [][]string {
	verb := words[0]
	switch {
	case strings.HasSuffix(verb, "ie"):
		verb = strings.TrimSuffix(verb, "ie") + "y"
	case strings.HasSuffix(verb, "e") && !strings.HasSuffix(verb, "ee"):
		verb = strings.TrimSuffix(verb, "e")
	case doubles(verb):
		verb += verb[len(verb)-1:]
	}
	forms := []string{verb + "ing"}
	if strings.HasSuffix(words[0], "l") && endsVowel(words[0][:len(words[0])-1]) {
		forms = append(forms, verb+"ling")
	}
	var out [][]string
	for _, form := range forms {
		out = append(out, append([]string{form}, words[1:]...))
	}
	return out
}

// doubles reports whether a verb with the stress on its last syllable ends in one vowel and one
// consonant that is written twice before -ed.
func doubles(verb string) bool {
	n := len(verb)
	if n < 3 || strings.ContainsRune("aeiouwxy", rune(verb[n-1])) || !endsVowel(verb[:n-1]) || endsVowel(verb[:n-2]) {
		return false
	}
	return !strings.ContainsAny(verb[:n-2], "aeiouy") || stressedAtEnd(verb)
}

// stressedAtEnd reports whether a verb of more syllables has the stress on its last: "confer", "admit", but not "offer".
func stressedAtEnd(verb string) bool {
	return strings.HasSuffix(verb, "fer") && !strings.HasSuffix(verb, "ffer") || strings.HasSuffix(verb, "mit") && verb != "limit" && verb != "vomit" || strings.HasSuffix(verb, "cur")
}

// endsVowel reports whether the word ends in a vowel.
func endsVowel(word string) bool {
	return word != "" && strings.ContainsRune("aeiou", rune(word[len(word)-1]))
}

// sForm gives the form in -s of a verb or noun: writes, approaches, replies.
func sForm(word string) string {
	switch {
	case strings.HasSuffix(word, "y") && !endsVowel(word[:len(word)-1]):
		return word[:len(word)-1] + "ies"
	case strings.HasSuffix(word, "s"), strings.HasSuffix(word, "x"), strings.HasSuffix(word, "z"),
		strings.HasSuffix(word, "ch"), strings.HasSuffix(word, "sh"), strings.HasSuffix(word, "o"):
		return word + "es"
	}
	return word + "s"
}
