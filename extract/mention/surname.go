package mention

import (
	"strings"

	"dramatis/graph"
)

// A surname that no table has is told by how it ends, or by the company in which it stands.

// surnameEnds names the list of endings that surnames of many languages have and few other words.
const surnameEnds = "surname_endings"

// surnameStem is the least that stands before such an ending, in bytes: Kiev, Suez end alike.
const surnameStem = 3

// looksLikeSurname reports whether a word has the form of a surname: one capital before an ending
// of the table, and is no town, people or common word.
func (x *lexicon) looksLikeSurname(word string) bool {
	if strings.ContainsAny(word, " -'’") || word == strings.ToUpper(word) || x.is(word, common|everyday|demonym|peopleStem|landWord) || x.isTown(word) {
		return false
	}
	folded := string(fold(nil, word))
	for at := surnameStem; at < len(folded)-1; at++ {
		if x.nouns[surnameEnds][folded[at:]] {
			return true
		}
	}
	return false
}

// fewestListed is how many others must stand in a list for it to tell of one of them.
const fewestListed = 2

// amongPeople reports whether the find at k of those in [first, last), a sentence, stands in a list
// of names of which most of the others are people for more than their capital: "A, B, and Z". Words
// in capitals and hyphenated ones are posts, and what the tagger takes for a place stands among places.
func (p *page) amongPeople(k, first, last int) bool {
	word := p.finds.list[k].span().Of(p.text)
	if strings.Contains(word, "-") || word == strings.ToUpper(word) || p.advice.elects(word, graph.Place, 0) {
		return false
	}
	from, to := k, k+1
	for from > first && p.listedTogether(p.finds.list[from-1], p.finds.list[from]) {
		from--
	}
	for to < last && p.listedTogether(p.finds.list[to-1], p.finds.list[to]) {
		to++
	}
	others, people := to-from-1, 0
	for i := from; i < to; i++ {
		if i != k && p.isSurelyPerson(p.finds.list[i]) {
			people++
		}
	}
	return others >= fewestListed && 2*people > others
}

// isSurelyPerson reports whether a find names a person for whom more speaks than the capital, or
// the vote of the tagger.
func (p *page) isSurelyPerson(f find) bool {
	c := p.finds.casts[f.cast]
	if c.typ != graph.Person || c.kind != graph.ByName {
		return false
	}
	name := f.span().Of(p.text)
	return !doubtful[c.rule] || p.lex.isPersons(name) || p.advice.elects(name, graph.Person, 0)
}

// listedTogether reports whether nothing but a comma, an "and" or both stands between two finds.
func (p *page) listedTogether(a, b find) bool {
	start := b.start
	if b.lead < b.leadEnd {
		start = min(start, b.lead)
	}
	if start < a.end {
		return false
	}
	switch strings.Join(strings.Fields(p.text[a.end:start]), " ") {
	case ",", "and", ", and", "&", ", &", ";", "; and", "or", ", or":
		return true
	}
	return false
}
