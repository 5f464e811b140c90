package grammar

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"dramatis/graph"
)

// Example is a form of question to be shown: what it asks for, and a question with
// A, B and C for names.
type Example struct {
	Asks     string `json:"asks"`
	Question string `json:"question"`
}

// asks names the goals for people.
var asks = map[Goal]string{
	Subjects: "who did it", Objects: "to whom it was done", Whether: "yes or no", Dates: "when", Places: "where", Times: "how many times",
	CountSubjects: "how many did it", CountObjects: "to how many", CountRoles: "how many posts", Roles: "posts", Topics: "what about", Identity: "who is meant",
	Connection: "connection", EventDates: "date of an event", EventLength: "how long an event was", Makers: "who made a source available", Writers: "who wrote a document", Readers: "to whom a document went",
	WritingDates: "date of a document", WritingPlaces: "place of a document", WritingSubjects: "subject of a document", Documents: "which documents", CountDocuments: "how many documents",
	Mentioned: "who is named in a document", Common: "what two share", Same: "whether two are one", Pairs: "who did it to whom", Happenings: "what happened", Company: "who else was there", Attendants: "who took part", Tenure: "how long a post was held", TalkLength: "how long they talked", Attended: "whether somebody was there",
}

// conditionsShown are the examples for what may narrow any question.
var conditionsShown = []Example{
	{"time", "… in 1957? … in early May 1957? … on 3 May 1957? … in the 1950s? … between March and May 1950?"},
	{"time", "… before 1953? … after 22 September 1956? … since May 1950? … until 1953? … before the congress of B? … under President B? … during the B administration? Who attended the meeting of B of 3 May 1950?"},
	{"place", "Who met A in B? Who wrote to A from B?"}, {"topic", "Who informed A about the plenum?"}, {"what was said", "Who asked A to send help? Who told A that the war was over?"}, {"post", "Who succeeded A as chairman?"}, {"exception", "Who met A besides B?"},
	{"means", "Who talked to A by telephone? Whom did A inform by cable?"}, {"letter answered", "Who answered A's letter of 3 May 1950? When did B answer A's letter of 3 May 1950?"},
	{"plan", "Whom did A plan to meet? Did A intend to visit B?"},
	{"superlative", "Whom did A meet most often? Who wrote to A first? Who met A at least twice?"},
}

// Examples lists the forms of question that can be asked.
func Examples() []Example {
	var out []Example
	for _, f := range families() {
		for _, e := range f.examples {
			out = append(out, Example{asks[f.goal], e})
		}
	}
	slices.SortStableFunc(out, func(a, b Example) int { return cmp.Compare(rankOf(a.Asks), rankOf(b.Asks)) })
	return append(out, conditionsShown...)
}

// rankOf gives the place of a goal in the list for people.
func rankOf(asked string) int {
	for g := Subjects; g <= Attended; g++ {
		if asks[g] == asked {
			return int(g)
		}
	}
	return int(Attended) + 1
}

// Complaint says why no form fits a question: which of its words no form and no
// verb of the vocabulary has, and what they may have been meant for where they are no words of English.
func Complaint(question string, v graph.Vocabulary, isWord func(string) bool) string {
	const none = "this question has none of the forms that are known here"
	words := withoutCourtesy(Split(question))
	switch {
	case len(words) == 0:
		return none + ": it has no words"
	case len(words) > MaxWords:
		return fmt.Sprintf("%s: it has more than %d words", none, MaxWords)
	}
	if name, ok := bareName(words); ok {
		return fmt.Sprintf("%s: dramatis show %q tells all that is known of somebody", none, name)
	}
	known := knownWords(v)
	for _, w := range words {
		// What has a capital or a figure is taken for a name or a date.
		if w.Raw != w.Key || known[w.Key] || isFigures(w.Key) {
			continue
		}
		if near := closest(w.Key, known); len(near) > 0 && !isWord(w.Key) {
			return fmt.Sprintf("%s: did you mean %q where it says %q?", none, near[0], w.Key)
		}
	}
	if asksAge(words) {
		return none + `: of ages the days of birth are kept; "When was A born?" asks for them`
	}
	if first := words.Keys(); first[0] == "why" || first[0] == "how" && len(first) > 1 && !slices.Contains([]string{"many", "often"}, first[1]) {
		return none + `: of reasons and manner nothing is kept; "What did A ask B for?" and "dramatis why A B" come nearest`
	}
	if verb, rest := strangeVerb(words, known); verb != "" {
		return fmt.Sprintf("%s: no predicate here has the verb %q; dramatis find %q looks for such words in the texts", none, verb, strings.TrimSpace(verb+" "+rest))
	}
	if words.Index("not", "never") > 0 {
		return none + `: who did not do a thing cannot be told from a corpus; "Who wrote to B but never met C?" can`
	}
	return none
}

// StrangeVerb reports whether the verb of a question is none that a predicate has.
func StrangeVerb(question string, v graph.Vocabulary) bool {
	verb, _ := strangeVerb(withoutCourtesy(Split(question)), knownWords(v))
	return verb != ""
}

// strangeVerb finds the verb of a question that stands where one must, and is none of those known:
// behind "who" or "which people", or between "was" and "by"; and the name behind it.
func strangeVerb(words Words, known map[string]bool) (verb, name string) {
	if last := len(words) - 1; last > 2 && slices.Contains(beForms, words[1].Key) && slices.Contains(questionWords, words[0].Key) && isParticiple(words[last]) && !known[words[last].Key] && words[last-1].Raw != words[last-1].Key {
		return words[last].Key, words[2:last].String() // "when was Lee overthrown"
	}
	at := 1
	switch {
	case len(words) < 2 || !slices.Contains([]string{"who", "which", "what"}, words[0].Key):
		return "", ""
	case words[0].Key != "who" && typesOf(words[1].Key) != nil:
		at = 2
	}
	if at < len(words) && slices.Contains(beForms, words[at].Key) {
		at++
	}
	if at >= len(words) || words[at].Raw != words[at].Key || known[words[at].Key] || !strings.HasSuffix(words[at].Key, "ed") {
		return "", ""
	}
	verb = words[at].Key
	if at+1 < len(words) && words[at+1].Key == "by" {
		at++
	}
	end := at + 1
	for end < len(words) && words[end].Raw != words[end].Key {
		end++
	}
	return verb, words[at+1 : end].String()
}

// isParticiple reports whether a word in small letters can be the participle of a verb by its form.
func isParticiple(w Token) bool {
	return w.Raw == w.Key && (strings.HasSuffix(w.Key, "ed") || strings.HasSuffix(w.Key, "wn") || strings.HasSuffix(w.Key, "en"))
}

// bareName gives the name of one who is asked about without a question: "about Ann
// Lee", "Ann Lee".
func bareName(words Words) (name string, ok bool) {
	if at := words.Index("about"); at >= 0 && at < len(words)-1 { // "what do we know about A"
		words = words[at+1:]
	}
	for _, w := range words {
		if w.Raw == w.Key || slices.Contains(questionWords, w.Key) || slices.Contains(openers, w.Key) {
			return "", false
		}
	}
	return words.String(), true
}

// Slip is a word that was written for another.
type Slip struct{ Written, Meant string }

// Respelled mends words that are a slip of the pen away from one word of a form or a
// verb alone. What has a capital or is part of a name stays.
func Respelled(question string, v graph.Vocabulary, isName func(word string) bool) (mended string, slips []Slip) {
	known := knownWords(v)
	var out []string
	for _, w := range Split(question) {
		if w.Raw == w.Key && !known[w.Key] && !isFigures(w.Key) && !isName(w.Key) {
			if meant := closest(w.Key, known); len(meant) == 1 {
				slips = append(slips, Slip{w.Key, meant[0]})
				w.Raw = meant[0]
			}
		}
		out = append(out, w.Raw)
	}
	return strings.Join(out, " "), slips
}

// knownWords gives every word of a form or of a verb of the vocabulary.
func knownWords(v graph.Vocabulary) map[string]bool {
	known := map[string]bool{}
	add := func(words ...string) {
		for _, w := range words {
			known[w] = true
		}
	}
	for _, f := range slices.Concat(forms(), toldForms()) {
		for _, el := range f.pattern {
			add(el.words...)
		}
	}
	for _, t := range v {
		add(t.Nouns...)
		for _, verb := range t.Verbs {
			for _, phrase := range slices.Concat([][]string{phraseWords(verb.Base)}, pastForms(verb), participles(verb), presentForms(verb)) {
				add(phrase...)
			}
			for _, thing := range verb.Things {
				add(thing, sForm(thing))
			}
		}
	}
	for _, t := range lists().Types {
		add(slices.Concat(t.Wide, t.Classes)...)
	}
	add(lists().Records...)
	add(articles...)
	add(questionWords...)
	for _, phrases := range [][][]string{often, clockWords} {
		for _, phrase := range phrases {
			add(phrase...)
		}
	}
	for _, pattern := range slices.Concat(leads(), tags()) {
		for _, el := range pattern {
			add(el.words...)
		}
	}
	for word := range ends {
		add(word)
	}
	return known
}

// closest gives the known words of four letters or more that are one slip away from a
// word: a letter too many, too few, wrong, or two changed over.
func closest(word string, known map[string]bool) []string {
	var out []string
	for k := range known {
		if len(k) > 3 && len(word) > 3 && oneSlip(word, k) {
			out = append(out, k)
		}
	}
	slices.Sort(out)
	return out
}

// oneSlip reports whether one slip of the pen makes b of a.
func oneSlip(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 || a == b {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	if len(a) < len(b) {
		return a[i:] == b[i+1:]
	}
	return a[i+1:] == b[i+1:] || i+1 < len(a) && a[i] == b[i+1] && a[i+1] == b[i] && a[i+2:] == b[i+2:]
}
