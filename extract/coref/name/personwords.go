package name

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// The words of a personal name, without the titles and suffixes around them.

// personWords splits a name into words, initials apart ("I.V." is two), and gives
// the number of words before the first comma, or 0. What stands in brackets is no
// part of the name.
func (t *Tables) personWords(text string) (words []string, comma int) {
	text = hyphens.Replace(norm.NFKC.String(text))
	for _, style := range t.styles {
		text = strings.TrimPrefix(text, style)
	}
	if i := strings.IndexAny(text, "([{"); i > 0 {
		text = text[:i]
	}
	for field := range strings.FieldsSeq(strings.ReplaceAll(text, ",", " , ")) {
		if field == "," {
			if comma == 0 {
				comma = len(words)
			}
			continue
		}
		for _, w := range splitInitials(field) {
			words = append(words, t.unglue(w)...)
		}
	}
	return words, comma
}

// unglue cuts a particle from the capital that follows it: "deBelleville", "DeSilva".
func (t *Tables) unglue(word string) []string {
	last := rune(0)
	for i, r := range word {
		if i > 1 && unicode.IsUpper(r) && unicode.IsLower(last) && t.particles[strings.ToLower(word[:i])] {
			return []string{word[:i], word[i:]}
		}
		last = r
	}
	return []string{word}
}

// splitInitials cuts "I.V." and "I.P.Sidorov" at their full stops, keeping the stop.
func splitInitials(field string) []string {
	var out []string
	for field != "" {
		i := strings.IndexByte(field, '.')
		if i < 0 || i == len(field)-1 {
			break
		}
		out = append(out, field[:i+1])
		field = field[i+1:]
	}
	if field = strings.Trim(field, "\"“”'‘:;"); field != "" && field != "." {
		out = append(out, field)
	}
	return out
}

// stripHonorifics drops titles at the head of a name, after its comma and at its
// end, and gives the sex they tell. A name of nothing but titles keeps its last word.
func (t *Tables) stripHonorifics(words []string, comma int) ([]string, int, Sex) {
	var (
		kept []string
		sex  Sex
		head = 0
	)
	for i, w := range words {
		s, title := t.honorific(w)
		initial := utf8.RuneCountInString(strings.TrimSuffix(w, ".")) == 1
		leads := len(kept) == 0 || comma > 0 && i >= comma && len(kept) == head || len(w) > 2 && i == len(words)-1
		if title && leads && !initial && (len(kept) > 0 || i < len(words)-1) && !(comma == 0 && t.closesName(kept, w)) {
			sex = cmp.Or(sex, s)
			continue
		}
		kept = append(kept, w)
		if i < comma {
			head = len(kept)
		}
	}
	if comma > 0 {
		comma = head
	}
	return kept, comma, sex
}

// closesName reports whether a title behind given names alone is the surname to them: "Ann King".
func (t *Tables) closesName(given []string, word string) bool {
	if len(given) == 0 || !slices.Contains(t.surnames, strings.ToLower(word)) {
		return false
	}
	return !slices.ContainsFunc(given, func(w string) bool { return !t.isInitial(w) && !t.IsForename(t.spelling.sound(w)) })
}

// honorific reports whether a word is a title, also of several ("Admirals") or as cables
// run offices together ("FonMin"), and the sex it tells.
func (t *Tables) honorific(word string) (Sex, bool) {
	w := strings.ToLower(strings.TrimSuffix(word, "."))
	if s, ok := t.honorifics[w]; ok {
		return s, true
	}
	if singular, plural := strings.CutSuffix(w, "s"); plural {
		if s, ok := t.honorifics[singular]; ok && len(singular) > 3 {
			return s, true
		}
	}
	if office, _, hyphen := strings.Cut(w, "-"); hyphen && len(office) > 3 {
		if s, ok := t.honorifics[office]; ok {
			return s, true // "Prime-Minister", "Ambassador-designate"
		}
	}
	return Unsaid, t.isCable(word)
}

// isCable reports whether capitals within a word tell that offices were run together;
// a name has them only behind a prefix ("MacArthur", "DeBoer") or where it lost a blank.
func (t *Tables) isCable(word string) bool {
	last := rune(0)
	for i, r := range word {
		if i > 0 && unicode.IsUpper(r) && unicode.IsLower(last) {
			head := strings.ToLower(word[:i])
			return len(head) <= maxClipped && !t.particles[head] && !slices.Contains(t.prefixes, head)
		}
		last = r
	}
	return false
}

// stripSuffix drops "Jr." and "III" and gives the place in the line they tell.
func (t *Tables) stripSuffix(words []string) ([]string, int) {
	if last := len(words) - 1; last > 0 && words[last] == "I" {
		words = words[:last] // the first of his name, or the one who speaks on
	}
	for i := len(words) - 1; i > 0; i-- {
		if n := t.suffixes[strings.ToLower(strings.TrimSuffix(words[i], "."))]; n > 0 {
			return slices.Delete(slices.Clone(words), i, i+1), n
		}
	}
	return words, 0
}

// isInitial reports whether a word is an initial: "I.", "Yu.", "B".
func (t *Tables) isInitial(word string) bool {
	letters := strings.TrimSuffix(word, ".")
	n := utf8.RuneCountInString(letters)
	r, _ := utf8.DecodeRuneInString(letters)
	return unicode.IsUpper(r) && (n == 1 || n <= 3 && letters != word)
}
