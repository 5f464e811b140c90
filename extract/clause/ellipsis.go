package clause

import (
	"slices"

	"dramatis/extract/source"
	"dramatis/graph"
)

// A verb that is said once may hold of several clauses: "X wrote to Y and Z to W", "was signed by X for A and by Y for B", "X was elected
// president and Y secretary". It is put, without a place in the text, where it was left out, so that all that reads clauses reads these.

// longestShared bounds the words of the verb that are put where they are left out: "sent a long telegram".
const longestShared = 8

// restoreVerbs gives the items of a sentence with the verbs that were left out.
func (s *Sentence) restoreVerbs(items []Item) []Item {
	out := items
	for i := 2; i < len(out)-2; i++ {
		if out[i].Kind == NameItem || !parts(out[i]) || !s.mayRemain(out, i+1) {
			continue
		}
		v, ok := s.lastVerb(out, i)
		if !ok {
			continue
		}
		if at, shared, joined := s.leftOut(out, v, i); len(shared) > 0 {
			out = s.putVerb(out, at, shared, joined)
			i = at + len(shared)
		}
	}
	return out
}

// mayRemain reports whether what opens at item i can be a clause without its verb: a phrase, or a name and a phrase or an office.
func (s *Sentence) mayRemain(items []Item, i int) bool {
	if i = pastJoin(items, i); i < len(items) && items[i].Kind == WordItem && items[i].Preposition {
		return true
	}
	i = s.PastTitle(items, PastDeterminers(items, i))
	return i+1 < len(items) && items[i].Kind == NameItem && items[i+1].Kind == WordItem && (items[i+1].Preposition || items[i+1].Determiner || items[i+1].Head)
}

// parts reports whether an item may stand between two clauses of one verb.
func parts(it Item) bool { return it.Word == "and" || it.Word == "," || it.Word == ";" }

// lastVerb gives the finite verb group before item i of the clause that ends there, if nothing opens another between them.
func (s *Sentence) lastVerb(items []Item, i int) (Verb, bool) {
	for k := i - 1; k >= 0 && k > i-LongestApposition; k-- {
		if items[k].Kind != WordItem || !items[k].Opens {
			if items[k].Kind == PunctItem && items[k].Word != "," || items[k].Kind == WordItem && items[k].Binder && !items[k].Preposition {
				return Verb{}, false
			}
			continue
		}
		for k > 0 && items[k-1].Kind == WordItem && items[k-1].Aux.Lemma != "" && items[k-1].Opens {
			k--
		}
		v, ok := s.readVerb(items, k)
		if !ok {
			continue
		}
		return v, v.Finite() && v.Last < i && v.Last+1 < len(items)
	}
	return Verb{}, false
}

// putVerb puts the items of a verb, and an "and" before them where joined is set, before item at.
func (s *Sentence) putVerb(items []Item, at int, shared []Item, joined bool) []Item {
	place := items[at].Span.Start
	var put []Item
	if joined {
		put = append(put, Item{Word: "and", Lexeme: s.Lexemes.Of("and"), Mention: -1, Date: -1})
	}
	put = append(put, shared...)
	for k := range put {
		put[k].Span = source.Span{Start: place, End: place}
	}
	return slices.Insert(slices.Clone(items), at, put...)
}

// remnant is what a clause without its verb has: it opens at item first, behind the mark or the "and" at item mark that ends the clause
// of verb v; and tells that an "and" stands right before it.
type remnant struct {
	*Sentence
	items       []Item
	v           Verb
	mark, first int
	and         bool
}

// leftOut gives the items of verb v that are left out behind the mark or "and" at item i, and the item before which they would stand;
// joined tells that an "and" would stand before them.
func (s *Sentence) leftOut(items []Item, v Verb, i int) (at int, shared []Item, joined bool) {
	m := remnant{Sentence: s, items: items, v: v, mark: i, first: pastJoin(items, i+1)}
	if m.first >= len(items) {
		return 0, nil, false
	}
	m.and = items[m.first-1].Word == "and"
	opener := s.firstPhrase(items, v)
	switch {
	case opener > i:
	case m.object():
		return m.first, slices.Clone(items[v.First : v.Last+1]), !m.and
	case opener == 0:
		if at := m.office(); at > 0 {
			return at, slices.Clone(items[v.First : v.Last+1]), false
		}
	case m.phrases(opener):
		return m.first, slices.Clone(items[v.First:opener]), !m.and
	default:
		at, withOpener := m.named(opener)
		switch {
		case at > 0 && withOpener:
			return at, slices.Clone(items[v.First : opener+1]), !m.and
		case at > 0:
			return at, slices.Clone(items[v.First:opener]), false
		}
	}
	return 0, nil, false
}

// pastJoin gives the item behind the words that join clauses from item i on.
func pastJoin(items []Item, i int) int {
	for i < len(items) && items[i].Kind != NameItem && (items[i].Word == "and" || items[i].Word == "while") {
		i++
	}
	return i
}

// noPhrase reports whether an item is no preposition that opens a phrase of its own.
func noPhrase(it Item) bool {
	return it.Kind != WordItem || !it.Preposition || it.Word == "of"
}

// secondPhrase gives the preposition of the phrase behind the one that opens at item opener, up to the mark; 0 where none is there.
func (m remnant) secondPhrase(opener int) int {
	second := m.complementOf(m.items, opener) + 1
	if second == 0 || second >= m.mark || noPhrase(m.items[second]) || m.complementOf(m.items, second) != m.mark-1 {
		return 0
	}
	return second
}

// phrases reports whether two phrases are what is there, like the two behind the verb of which the first opens at item opener: "by X for A
// and by Y for B".
func (m remnant) phrases(opener int) bool {
	second := m.secondPhrase(opener)
	if second == 0 || noPhrase(m.items[m.first]) {
		return false
	}
	other := m.complementOf(m.items, m.first) + 1
	if other == 0 || other >= len(m.items) || noPhrase(m.items[other]) || !m.paired(m.items, [2]int{opener, second}, [2]int{m.first, other}) {
		return false
	}
	end := m.complementOf(m.items, other)
	return end >= 0 && m.closesGap(m.items, end)
}

// named gives the item before which the verb would stand where a name and a phrase are what is there: behind the name, as its subject, "X
// wrote to Y and Z to W"; or, with the preposition at item opener, before it, "by X for A and Y for B". It gives 0 where they are neither.
func (m remnant) named(opener int) (at int, withOpener bool) {
	name := m.PastTitle(m.items, PastDeterminers(m.items, m.first))
	p := name + 1
	if p >= len(m.items) || !m.plainName(m.items[name]) || !m.Acts(m.items[name]) || noPhrase(m.items[p]) {
		return 0, false
	}
	one, end, second := m.complementOf(m.items, opener), m.complementOf(m.items, p), m.secondPhrase(opener)
	switch {
	case one < 0 || end < 0 || one != m.mark-1 && second == 0 || !m.closesGap(m.items, end):
	case m.items[p].Word == m.items[opener].Word && m.alike(m.items, one, end) && m.actsBefore(m.items, m.v):
		return p, false
	case second > 0 && m.items[p].Word == m.items[second].Word && m.alike(m.items, one, name) && m.alike(m.items, m.complementOf(m.items, second), end):
		return m.first, true
	}
	return 0, false
}

// object reports whether another object of the verb is there, with a phrase of its own as the one right behind the verb has: "received X on
// 3 May and Y on 4 May", "sent X to Paris and Y to Rome".
func (m remnant) object() bool {
	one := m.PastTitle(m.items, PastDeterminers(m.items, m.v.Last+1))
	other := m.PastTitle(m.items, PastDeterminers(m.items, m.first))
	if one+2 >= m.mark || other+2 >= len(m.items) || !m.plainName(m.items[one]) || !m.plainName(m.items[other]) || !m.alike(m.items, one, other) {
		return false
	}
	if noPhrase(m.items[one+1]) || m.items[other+1].Word != m.items[one+1].Word {
		return false
	}
	end, otherEnd := m.complementOf(m.items, one+1), m.complementOf(m.items, other+1)
	return end == m.mark-1 && otherEnd >= 0 && m.alike(m.items, end, otherEnd) && m.closesGap(m.items, otherEnd)
}

// plainName reports whether an item names somebody and owns nothing.
func (s *Sentence) plainName(it Item) bool {
	return it.Kind == NameItem && !it.Possessive && !s.IsPronoun(it)
}

// firstPhrase gives the preposition of the phrase right behind a verb, or behind its object without a name ("sent a telegram to"); 0 where
// there is none.
func (s *Sentence) firstPhrase(items []Item, v Verb) int {
	for k := v.Last + 1; k < len(items) && k-v.First < longestShared; k++ {
		it := items[k]
		switch {
		case it.Kind != WordItem || it.Binder && !it.Preposition:
			return 0
		case !noPhrase(it):
			return k
		}
	}
	return 0
}

// complementOf gives the item of the name or the date that the preposition at item p governs, or -1.
func (s *Sentence) complementOf(items []Item, p int) int {
	j := s.PastTitle(items, PastDeterminers(items, p+1))
	if j >= len(items) || items[j].Kind != DateItem && !s.plainName(items[j]) {
		return -1
	}
	return j
}

// paired reports whether two phrases have the prepositions of two others, in whatever order, and govern what is of the same kind.
func (s *Sentence) paired(items []Item, a, b [2]int) bool {
	if items[a[0]].Word != items[b[0]].Word {
		b[0], b[1] = b[1], b[0]
	}
	for n := range a {
		if items[a[n]].Word != items[b[n]].Word {
			return false
		}
		x, y := s.complementOf(items, a[n]), s.complementOf(items, b[n])
		if x < 0 || y < 0 || !s.alike(items, x, y) {
			return false
		}
	}
	return true
}

// alike reports whether two names are of things that may stand in one place.
func (s *Sentence) alike(items []Item, a, b int) bool {
	if items[a].Kind != NameItem || items[b].Kind != NameItem {
		return items[a].Kind == items[b].Kind
	}
	return s.listable(s.TypeOf(items[a]), s.TypeOf(items[b]))
}

// actsBefore reports whether somebody who is named stands before a verb and may be its subject.
func (s *Sentence) actsBefore(items []Item, v Verb) bool {
	j := s.SkipAdverbials(items, v.First-1)
	return j >= 0 && items[j].Kind == NameItem && s.Acts(items[j]) && (!items[j].Possessive || s.TypeOf(items[j]) == graph.Person)
}

// office gives the item of the office that somebody else comes into, where his name and it are what is there: "X was elected president and Y
// secretary"; or 0.
func (m remnant) office() int {
	first := PastDeterminers(m.items, m.v.Last+1)
	if !m.v.Passive && !m.frames.Copula[m.v.Lemma] || first >= m.mark || m.items[first].Kind != WordItem || !m.items[first].Head {
		return 0
	}
	name := m.PastTitle(m.items, PastDeterminers(m.items, m.first))
	if name+1 >= len(m.items) || !m.plainName(m.items[name]) || m.TypeOf(m.items[name]) != graph.Person {
		return 0
	}
	second := PastDeterminers(m.items, name+1)
	if second >= len(m.items) || m.items[second].Kind != WordItem || !m.items[second].Head || !m.closesGap(m.items, second) {
		return 0
	}
	return name + 1
}
