package mention

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dramatis/extract/source"
	"dramatis/graph"
)

// formless reports whether nothing of a type is called so, whatever the capitals say: a
// number (IV), what begins with a contraction (Don't NAME); and nobody by a word glued of two
// (ChiRep, FonOff), by two joined of which one is a common word or letters (Rhodes-type, UAR-Israel), by many of a people (Rhodesians), or by a verb that opens a telegram's
// sentence (Said he would).
func (x *lexicon) formless(text string, at source.Span, typ graph.EntityType) bool {
	name := at.Of(text)
	first, _, more := strings.Cut(name, " ")
	switch {
	case strings.ContainsAny(first, "'’") && x.is(first, function), !more && roman(name):
		return true
	case more && typ == graph.Person:
		return x.itemLabel(first, name) || x.endsInOffice(name) || x.closesWithThing(name) || x.numbered(first, name) || x.severalOf(first) || x.nobodysEnd(name) || x.landsJoined(lastWord(name)) && !x.isPersons(lastWord(name))
	case more || typ != graph.Person:
		return false
	}
	return shortened(name) || x.nouns[things][strings.ToLower(name)] || x.glued(name) || x.compound(name) || strings.HasSuffix(name, "ians") || x.is(name, verb) && opensWithVerb(text, at)
}

// compound reports whether a word is joined of others of which the last is a common one, or one
// is an acronym; the syllables of an eastern name are neither.
func (x *lexicon) compound(word string) bool {
	first, last, ok := cutAtLastHyphen(word)
	if !ok {
		return false
	}
	if acronymic(first) || acronymic(last) || x.joinsNoName(word) {
		return true
	}
	return x.closesSmall(word)
}

// closesSmall reports whether the last part of a word with hyphens is a common word in small letters, and no syllable of an
// eastern name: Rhodes-type, not Kong-heum.
func (x *lexicon) closesSmall(word string) bool {
	_, last, ok := cutAtLastHyphen(word)
	if !ok || len(last) == 0 || last[0] < 'a' || !x.is(last, common|everyday) || x.is(last, given|family) {
		return false
	}
	return x.koreanSounds.syllables([]byte(last), 1) == 0 && x.chineseSounds.syllables([]byte(last), 1) == 0
}

// joinsNoName reports whether some capitalised part of a word with hyphens is a people, a land that is nobody's name, or
// an office: Gromyko-Secretary, Jordan-Israel, Filipinos-Operation, and Weber-President.
func (x *lexicon) joinsNoName(word string) bool {
	for part := range hyphenParts(word) {
		if startsLower(part) || x.is(part, given|family) || x.isPersons(part) {
			continue
		}
		if x.is(part, demonym|landWord|peopleStem|role|orgHead) {
			return true
		}
	}
	return x.gluedOffice(word)
}

// gluedOffice reports whether an office is joined to a name by a hyphen, as it is of whom the name behind it tells: the
// Weber-President Lund talks.
func (x *lexicon) gluedOffice(word string) bool {
	name, office, ok := cutAtLastHyphen(word)
	if !ok || len(name) < fewestOfPair || office == "" || startsLower(office) {
		return false
	}
	return x.is(office, title|honorific) && !x.is(office, given|family) && !x.is(name, title|role|modifier|honorific|common|direction)
}

// joinsWords reports whether a word is joined by hyphens of parts all of which are known and none of which is anybody's
// name: State-Designate, Responsibility-General, Washington-Honolulu.
func (x *lexicon) joinsWords(word string) bool {
	parts := 0
	for part := range hyphenParts(word) {
		parts++
		known := x.is(part, common|everyday|function|role|title|honorific|orgHead|placeHead|landWord|demonym|direction) || !startsLower(part) && x.isTown(part)
		if !known || x.is(part, given|family) || x.isPersons(part) {
			return false
		}
	}
	return parts > 1
}

// acronymic reports whether a word is of capitals alone.
func acronymic(word string) bool {
	for i := range len(word) {
		if word[i] < 'A' || word[i] > 'Z' {
			return false
		}
	}
	return len(word) > 1
}

// itemLabel reports whether a name is the letter of an item of a list and the word that opens it, which is an
// everyday one, letters, a land, an adverb or joined of such: "C. Source", "A. MACV", "I. Large-scale".
func (x *lexicon) itemLabel(first, name string) bool {
	if len(first) != 2 || first[1] != '.' {
		return false
	}
	word := strings.TrimLeft(name[len(first):], " ")
	if opens, _, more := strings.Cut(word, " "); more {
		return x.is(opens, landWord) && !x.isPersons(opens)
	}
	return x.is(word, common|everyday) && !x.is(word, given) || x.opensItem(word)
}

// opensItem reports whether a word behind the letter of an item is no surname: letters, a long adverb, or joined of
// others of which one is no name.
func (x *lexicon) opensItem(word string) bool {
	if acronymic(word) {
		return len(word) <= longestLetters && !x.is(word, given|family)
	}
	return x.compound(word) || len(word) >= longCommon && strings.HasSuffix(word, "ly") && !x.isPersons(word)
}

// shortestOffice is the fewest letters of an office from which its noun is no surname, as
// King and Marshall are.
const shortestOffice = 8

// endsInOffice reports whether the last word of a name is the noun of an office, "Pol Counselor", or
// one glued of two, "Deputy PriMin".
func (x *lexicon) endsInOffice(name string) bool {
	last := lastWord(name)
	return len(last) >= shortestOffice && x.is(last, role) || x.is(last, title) && x.glued(last)
}

// closesWithThing reports whether a name closes with the noun of a house, an age or a host, or is no given name and an
// everyday word that is nobody's name: "Ming Dynasty", "Feudal Lords", "Livermore Tests"; but "Gene Black", "De Sole".
func (x *lexicon) closesWithThing(name string) bool {
	last := lastWord(name)
	if x.nouns[things][strings.ToLower(last)] {
		return true
	}
	first, _, _ := strings.Cut(name, " ")
	if len(last) < shortestThing || !oneCapital(last) || !x.is(last, common|everyday) || x.is(last, given|family|suffix|particle) || x.isPersons(last) {
		return false
	}
	return !x.opensGiven(name) && !x.is(first, given|particle|prefix) && !strings.Contains(name, ". ") && strings.Count(name, " ") == 1
}

// shortestThing is the length from which an everyday English word is no syllable of a name in another language.
const shortestThing = 5

// numbered reports whether a name is a word that is no given name and a Roman number, as those of tests, laws and aircraft are:
// "Latchkey II", "Mirage IIIs"; but "Paul VI".
func (x *lexicon) numbered(first, name string) bool {
	number := strings.TrimRight(name[len(first)+1:], "abcdefghijklmnopqrstuvwxyz")
	return roman(number) && !x.is(first, given|title|honorific) && !x.isPersons(first)
}

// severalOf reports whether a word with a capital before a name counts what the name is of: "All Diplomatic Posts".
func (x *lexicon) severalOf(word string) bool {
	return oneCapital(word) && x.nouns[someOf][strings.ToLower(word)] && !x.is(word, given|family)
}

// nobodysEnd reports whether the last word of a name is that of the followers or the like of somebody: "Chiang Kai-shekists",
// "De Gaulle-type".
func (x *lexicon) nobodysEnd(name string) bool {
	last := lastWord(name)
	if first, _, more := strings.Cut(name, " "); more && x.is(first, given) {
		return false // "George Theodorites"
	}
	for _, end := range [...]string{"ists", "ites", "ization"} {
		if len(last) > len(end)+fewestLetters && strings.HasSuffix(last, end) && !x.isPersons(last) {
			return true
		}
	}
	return x.closesSmall(last)
}

// lettersOfBody reports whether the initials of a name are the letters of a state or body, and the word behind them an everyday
// one that is no surname: "U. S. Policy", "A.I.D. Objectives"; but "A. P. Green".
func (x *lexicon) lettersOfBody(name string) bool {
	at := strings.LastIndexByte(name, ' ')
	if at < 0 {
		return false
	}
	letters := 0
	for _, c := range name[:at] {
		switch {
		case c == '.' || c == ' ':
		case c < 'A' || c > 'Z':
			return false
		default:
			letters++
		}
	}
	last := name[at+1:]
	if letters < 2 || !x.is(last, common|everyday) || x.is(last, given|family) || x.isPersons(last) {
		return false
	}
	body := strings.NewReplacer(".", "", " ", "").Replace(name[:at])
	return x.is(body, acronym|landWord)
}

// roman reports whether a word is a Roman numeral below forty: a king's stands behind his name.
func roman(word string) bool {
	return len(word) > 1 && strings.Trim(word, "IVX") == ""
}

// glued reports whether a capital follows a small letter inside a word, and no particle or
// beginning of surnames stands before it: ChiRep, not McNAME, DeNAME, JMacN; or small letters
// follow three capitals or more: USReps, IRBMs.
func (x *lexicon) glued(word string) bool {
	if body := strings.TrimLeftFunc(word, unicode.IsUpper); body != "" && utf8.RuneCountInString(word[:len(word)-len(body)]) > 2 && strings.TrimLeftFunc(body, unicode.IsLower) == "" {
		return true
	}
	small := false
	for i, c := range word {
		if unicode.IsUpper(c) && small {
			before := word[:i]
			initial := strings.TrimLeftFunc(before, unicode.IsUpper)
			return utf8.RuneCountInString(before) > 2 && !x.is(before, prefix|particle) && !x.is(before[max(0, len(before)-len(initial)-1):], prefix)
		}
		small = unicode.IsLower(c)
	}
	return false
}

// opensWithVerb reports whether a word opens a sentence and a small letter follows it: a
// verb without its subject, as telegrams have.
func opensWithVerb(text string, at source.Span) bool {
	before := strings.TrimRight(text[:at.Start], " ")
	next, _ := utf8.DecodeRuneInString(strings.TrimLeft(text[at.End:], " \n"))
	return unicode.IsLower(next) && (before == "" || strings.ContainsAny(before[len(before)-1:], ".!?)\n"))
}
