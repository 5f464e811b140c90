package mention

import "strings"

// Documents that print surnames in capitals: "CHIN Peng met Sir Gerald TEMPLER". In such a document a word in capitals
// beside a capitalised one is a person, whether or not a table knows either.

// shortestCapitals is the length from which a word in capitals is a surname and not letters.
const shortestCapitals = 3

// capitalSurnames reports whether a text prints surnames in capitals: people whose family name, or
// whose given name, the tables know are written so, two of them or more.
func (x *lexicon) capitalSurnames(text string) bool {
	text = text[:min(len(text), styleBytes)]
	var before, word, seen string
	for at := 0; at < len(text); {
		end := at
		for end < len(text) && text[end] != ' ' && text[end] != '\n' {
			end++
		}
		next := strings.TrimRight(text[at:end], ".,;:)")
		if word != seen && x.capitalSurname(word, before, next) {
			if seen != "" {
				return true
			}
			seen = word
		}
		before, word = word, next
		at = end + 1
	}
	return false
}

// capitalSurname reports whether a word in capitals is a surname by the tables: an East Asian
// family name before a given name, or behind a given name in small letters.
func (x *lexicon) capitalSurname(word, before, next string) bool {
	switch {
	case !pronounceable(word) || x.is(word, acronym|notAcronym|landWord|common|function|everyday):
		return false
	case x.is(word, family) && oneCapital(next) && !x.is(next, noName|common|landWord):
		return true
	}
	return oneCapital(before) && x.is(before, given) && !x.is(before, common)
}

// pronounceable reports whether a word is of plain capitals alone, not too few, vowels and consonants among them.
func pronounceable(word string) bool {
	return len(word) >= shortestCapitals && acronymic(word) && strings.ContainsAny(word, "AEIOUY") && strings.Trim(word, "AEIOUY") != "" && !roman(word)
}

// oneCapital reports whether a word is written as names are: one capital, and small letters.
func oneCapital(word string) bool {
	return len(word) > 1 && word[0] >= 'A' && word[0] <= 'Z' && startsLower(word[1:])
}

// capitalName gives the end of a name of which the word in capitals at token i, or the one behind
// it, is the surname, where the document prints them so, or 0.
func (s *scene) capitalName(i int) (int, shape) {
	switch {
	case s.shout:
		return 0, noShape
	case s.capitalWord(i) && !s.apart(i+1):
		if s.filial(i+1) && s.nameWord(i+2) && !s.apart(i+2) {
			return i + 3, familyLead // MUSA bin Ahmad
		}
		if end := s.givenBehind(i + 1); end > i+1 && (s.capitals || s.toks[i].Span.Len() > longestLetters && s.officeFollows(end)) {
			return end, familyLead
		}
	case !s.capitals:
		return 0, noShape
	case oneCapital(s.str(i)) && s.nameWord(i) && !s.in(i, landWord) && s.capitalWord(i+1) && !s.apart(i+1) && !s.upper(i+2):
		return s.afterSuffix(i + 2), western
	}
	return 0, noShape
}

// filial reports whether token k says whose child somebody is: MUSA bin Ahmad.
func (s *scene) filial(k int) bool {
	return s.equals(k, "bin") || s.equals(k, "ibn") || s.equals(k, "binti") || s.equals(k, "bint")
}

// officeFollows reports whether a comma and an office follow a name that ends before token k: ", Secretary of".
func (s *scene) officeFollows(k int) bool {
	return s.isPunct(k, ",") && s.in(k+1, role|title|modifier) && !s.in(k+1, honorific)
}

// capitalWord reports whether token i is a surname in capitals.
func (s *scene) capitalWord(i int) bool {
	return i < len(s.toks) && s.toks[i].Caps && s.nameWord(i) && pronounceable(s.str(i)) && s.land(i) == 0
}

// mostGiven bounds the given names behind a surname in capitals.
const mostGiven = 3

// givenBehind gives the end of the given names from token k, that are no towns or peoples.
func (s *scene) givenBehind(k int) int {
	from := k
	for k < len(s.toks) && k-from < mostGiven && oneCapital(s.str(k)) && (s.nameWord(k) || s.in(k, family)) && s.land(k) == 0 && !s.in(k, noName|role|verb) && !s.apart(k) {
		k++
	}
	return k
}
