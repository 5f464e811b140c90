package mention

import "strings"

// several reports whether token i is a place, a weekday or a letter in the plural, and no table has it for a name: "no more
// Cubas", "on Sundays", "F-86-Fs".
func (s *scene) several(i int) bool {
	w := s.str(i)
	one, ok := strings.CutSuffix(w, "s")
	if !ok || s.in(i, given|family) || s.lex.isPersons(w) {
		return false
	}
	return len(one) == 1 || len(one) >= shortestBase && s.lex.is(one, landWord|weekday) && !s.lex.is(one, given|family) && !s.lex.isPersons(one)
}

// shortened reports whether a word is one of which the middle is left out behind an apostrophe: Resp'y, Int'l, Ass'n. The
// names that have an apostrophe have more behind it, or a vowel.
func shortened(word string) bool {
	at := strings.LastIndexAny(word, "'’")
	if at < fewestLetters {
		return false
	}
	switch strings.TrimLeft(word[at:], "'’") {
	case "y", "l", "t", "n", "r", "d", "g":
		return true
	}
	return false
}
