package mention

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// belies reports whether a name says by its own words that nothing of the kind which the tagger
// has in mind is called so.
func (x *lexicon) belies(name string, o opinion) bool {
	switch o {
	case body:
		return x.bodiless(name)
	case place:
		if x.isTown(name) {
			return false // Inverness, Billings
		}
		last := lastWord(name)
		return len(name) == 1 || x.matter(name) || x.landAndMore(name) || x.landsJoined(last) || abstract(last) && !x.is(last, placeHead) || x.closesBody(last) || x.is(last, role|pluralRole|demonym)
	}
	return o == person && (x.matter(name) || x.nobodys(name))
}

// bodiless reports whether a name which the tagger takes for a body says by its own words that
// it is none. Where the grammar knows the nouns of bodies, as in an archive's document, what is
// left for the tagger are names without one (Union Carbide, Viet Cong); capitals with a common
// word behind them are the matters that headings and titles of papers speak of (Security
// Considerations, Test Ban Treaty), as are numbered things (SALT II, Tab B), adjectives (Central
// European) and two lands with a hyphen between them (US-Turkish).
func (x *lexicon) bodiless(name string) bool {
	last := lastWord(name)
	switch {
	case x.matter(name):
		return true
	case x.is(last, members|foreignBody|acronym), x.closesBody(last), x.complemented(name), x.foreignName(name):
		return false
	case len(strings.Trim(last, ".")) == 1, last == name && len(last) < fewestLetters, roman(last), strings.ContainsAny(last, "0123456789"):
		return true
	case x.is(last, demonym):
		return !strings.HasSuffix(last, "s") && !strings.HasSuffix(last, "ese") || strings.ContainsAny(last, "-–")
	case last != name:
		return x.is(last, common|role|pluralRole|notAcronym) || x.is(last, everyday) && !brand(last) || regional(last) || x.landsJoined(last) || manyOf(last) && x.is(strings.TrimSuffix(last, "s"), notAcronym)
	}
	return x.landsJoined(name)
}

// brand reports whether an everyday word has the form in which companies bear one behind another word: a noun that no ending
// inflects (Union Carbide, Stone Container; but Seismic Arrays, Alien Enlisted).
func brand(word string) bool {
	for _, ending := range []string{"s", "ed", "ing", "ly"} {
		if strings.HasSuffix(word, ending) {
			return false
		}
	}
	return true
}

// landAndMore reports whether a name opens with a land or town and closes with a word that is neither one nor
// a noun of places: "Berlin Modus Vivendi", "US Weber". What is called after a land says what it is: "Jordan Valley".
func (x *lexicon) landAndMore(name string) bool {
	last := lastWord(name)
	if last == name || x.is(last, placeHead|placeSmallHead|placeOpener) {
		return false
	}
	node := int32(0)
	for w := range strings.FieldsSeq(name) {
		if node = x.step(node, x.words[string(fold(nil, w))].id); node == 0 {
			return false
		}
		if k := x.ends[node].kind; k == landPhrase || k == statePhrase {
			return true
		}
	}
	return false
}

// lastWord gives the last word of a name, "" where it ends in a blank.
func lastWord(name string) string { return name[strings.LastIndexByte(name, ' ')+1:] }

// closesBody reports whether the last word of a name is a noun of bodies.
func (x *lexicon) closesBody(name string) bool {
	last := lastWord(name)
	return x.is(last, orgHead|orgSmallHead) || x.nouns[taggedHeads][strings.ToLower(last)]
}

// complemented reports whether the noun of a body stands before what complements it: Academy of Arts and Sciences.
func (x *lexicon) complemented(name string) bool {
	before := ""
	for w := range strings.FieldsSeq(name) {
		if first, _ := utf8.DecodeRuneInString(w); unicode.IsLower(first) && x.closesBody(before) {
			return true
		}
		before = w
	}
	return false
}

// foreignName reports whether two words of a name or more are no English: Neo Lao Hak Sat.
func (x *lexicon) foreignName(name string) bool {
	unknown := 0
	for w := range strings.FieldsSeq(name) {
		if !acronymic(w) && !x.knownWord(w) && !strings.ContainsAny(w, "0123456789-–.") {
			unknown++
		}
	}
	return unknown > 1
}

// regional reports whether a word is the adjective of a part of the world: Far Eastern, Central European.
func regional(word string) bool {
	return strings.HasSuffix(word, "ern") || strings.HasSuffix(word, "ean")
}

// landsJoined reports whether some part of a word with hyphens is a land or a people, or its letters: UAR-Israel, Greek-NATO.
func (x *lexicon) landsJoined(word string) bool {
	for part := range hyphenParts(word) {
		if part != word && x.is(part, demonym|landWord) {
			return true
		}
	}
	return false
}

// matter reports whether a name closes with the noun of a paper or a heading, as nobody's and no
// place's does: Comment, Thompson Plan, Soviet Policy.
func (x *lexicon) matter(name string) bool {
	return x.nouns[matters][strings.ToLower(lastWord(name))]
}

// nobodys reports whether a name which the tagger takes for a person closes with the noun of a body or place, a
// people or the followers of somebody, or opens with "the", and no table has its last word as a name: "Phuc Yen
// Base", "Latin Americans", "The Strategic Setting".
func (x *lexicon) nobodys(name string) bool {
	last := lastWord(name)
	if x.is(last, given|family) || x.isPersons(last) {
		return false
	}
	if last == name {
		return teachingEnd(fold(nil, last))
	}
	return x.closesBody(last) || x.is(last, placeHead|demonym) || strings.HasPrefix(name, "The ")
}
