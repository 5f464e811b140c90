package clause

import (
	"slices"

	"dramatis/graph"
)

// GroupAt collects the coordinated mentions that start with the mention at item i.
func (s *Sentence) GroupAt(items []Item, i int) Group {
	g := Group{First: i, Last: i, Mentions: []int{items[i].Mention}}
	typ := s.TypeOf(items[i])
	for {
		j, joined := s.nextConjunct(items, g.Last, typ)
		if !joined || len(g.Mentions) > Reach || s.closedBefore(items, g, j) {
			return s.unlisted(items, g, i)
		}
		g.Last = j
		g.Mentions = append(g.Mentions, items[j].Mention)
	}
}

// closedBefore reports whether "and" has ended a list of people before the body behind a comma at item j:
// "founded by X and Y, the Bank was sold".
func (s *Sentence) closedBefore(items []Item, g Group, j int) bool {
	if len(g.Mentions) < 2 || s.TypeOf(items[g.Last]) != graph.Person || s.TypeOf(items[j]) == graph.Person {
		return false
	}
	and := func(it Item) bool { return it.Word == "and" }
	return slices.ContainsFunc(items[g.First:g.Last], and) && !slices.ContainsFunc(items[g.Last:j], and)
}

// endsList reports whether "and" before the person at item i has ended a list of people before the body at item j,
// which a comma parts from it.
func (s *Sentence) endsList(items []Item, i, j int) bool {
	prev := s.previousMention(items, i)
	return prev >= 0 && s.TypeOf(items[prev]) == graph.Person && s.closedBefore(items, Group{First: prev, Last: i, Mentions: []int{items[prev].Mention, items[i].Mention}}, j)
}

// unlisted keeps only the mention at item at of two that a mere comma joins: "after
// meeting X, Y left" is no list, but "X, Y and Z" and "X, Y, Z" are.
func (s *Sentence) unlisted(items []Item, g Group, at int) Group {
	if len(g.Mentions) != 2 || s.sameChain(items[g.First], items[g.Last]) {
		return g
	}
	for _, it := range items[g.First+1 : g.Last] {
		if it.Word == "and" || it.Word == "&" || it.Word == "nor" || it.Word == "well" || it.Word == "also" || s.frames.SinglingOut[it.Word] || it.Word == "above" {
			return g
		}
	}
	if end := s.pastBody(items, g.Last); end > g.Last && items[end+1].Word == "and" {
		return g // "X, Y of the Labour Party and some others"
	}
	return s.Singleton(items, at)
}

// nextConjunct finds the mention that continues a list after item i.
func (s *Sentence) nextConjunct(items []Item, i int, typ graph.EntityType) (int, bool) {
	if items[i].Possessive {
		return 0, false
	}
	j := s.pastDescription(items, s.pastBody(items, i)) + 1
	separated := false
	for j < len(items) && (items[j].Word == "," || items[j].Word == "and" || items[j].Word == "&" || items[j].Word == "nor" || separated && items[j].Word == "also") {
		separated = true
		j++
	}
	if end := s.pastCorrelative(items, j); end > j {
		separated, j = true, end
	}
	if end := s.pastHis(items, j); separated && end > j {
		j = end
	}
	if end := s.pastTitleOfBody(items, j); separated && end > j {
		j = end
	}
	if separated && items[j-1].Word == "and" {
		j = s.pastItsOffice(items, j)
	}
	for separated && j < len(items) && items[j].Kind == WordItem && s.beforeConjunct(items, j) {
		j++
	}
	if j >= len(items) || items[j].Kind != NameItem {
		return 0, false
	}
	if !separated && !s.sameChain(items[i], items[j]) {
		return 0, false
	}
	switch {
	case s.IsPronoun(items[j]) && !s.closesSubject(items, i, j), s.IsPronoun(items[i]) && !s.sameChain(items[i], items[j]) && !s.opensSubject(items, i):
		return 0, false
	}
	return j, s.listable(typ, s.TypeOf(items[j]))
}

// beforeConjunct reports whether the word at item j may stand between "and" and the next name of a list: "and the former
// Norwegian Minister NAME".
func (s *Sentence) beforeConjunct(items []Item, j int) bool {
	w := items[j].Word
	return w == "the" || s.Honorific(w) || s.Adjectival(items[j]) || s.InLead(items, j) || items[j-1].Word == "the" && s.roles.Former[w] || items[j].Upper && s.roles.Lands[w] != nil
}

// opensSubject reports whether a pronoun goes on in a list: "he and NAME agreed".
func (s *Sentence) opensSubject(items []Item, i int) bool {
	return items[i+1].Word == "and" && s.Nominative(items[i]) || s.Written(items[i]) == "you" && s.listGoesOn(items, i)
}

// listGoesOn reports whether names and an "and" follow the comma behind item i: "told
// you, NAME and NAME".
func (s *Sentence) listGoesOn(items []Item, i int) bool {
	if items[i+1].Word != "," {
		return false
	}
	names := 0
	for j := i + 2; j < len(items) && j < i+12; j++ {
		switch it := items[j]; {
		case it.Kind == NameItem && s.TypeOf(it) == graph.Person && !s.IsPronoun(it):
			names++
		case it.Word == "and":
			return names > 0
		case it.Word != "," && !s.Honorific(it.Word):
			return false
		}
	}
	return false
}

// closesSubject reports whether a pronoun ends a list that opens its clause: "NAME and I
// met", not "told NAME and I left".
func (s *Sentence) closesSubject(items []Item, i, j int) bool {
	if items[j-1].Word != "and" || j-1 != i+1 || items[i].Mention < 0 || !s.Nominative(items[j]) {
		return false
	}
	k := s.PhraseStart(items, i) - 1
	return k < 0 || items[k].Kind == PunctItem || items[k].Binder && !items[k].Preposition
}

// InLead reports whether the word at item j belongs to the title before a name: "Count NAME".
func (s *Sentence) InLead(items []Item, j int) bool {
	for k := j + 1; k < len(items) && k <= j+4; k++ {
		if items[k].Kind == NameItem {
			return s.a.Mentions[items[k].Mention].Lead.Contains(items[j].Span)
		}
	}
	return false
}

// PastTitle gives the first item from j on that is no courtesy or title before a name.
func (s *Sentence) PastTitle(items []Item, j int) int {
	for j < len(items) && items[j].Kind == WordItem && (s.Honorific(items[j].Word) || s.InLead(items, j)) {
		j++
	}
	return j
}

// pastBody gives the last item of what says of a name in a list whose man he is or what:
// "NAME of the Labour Party, …", "NAME (Minister of Trade), …"; or i.
func (s *Sentence) pastBody(items []Item, i int) int {
	if s.TypeOf(items[i]) != graph.Person || i+2 >= len(items) {
		return i
	}
	end := i
	switch items[i+1].Word {
	case "of", "from":
		j := PastDeterminers(items, i+2)
		if j < len(items) && items[j].Kind == NameItem && s.TypeOf(items[j]) != graph.Person && !items[j].Possessive {
			end = j
		}
	case "(":
		office := false
		for j := i + 2; j < len(items) && j < i+longestBracket; j++ {
			if items[j].Word == ")" {
				if office || j == i+3 && (items[i+2].Upper || items[i+2].Kind == NameItem && s.TypeOf(items[i+2]) != graph.Person) {
					end = j // "NAME (Norway)", "NAME (State)"
				}
				break
			}
			office = office || items[j].Head || items[j].Kind == NameItem && s.NamesOffice(items[j].Span, nil)
		}
	}
	if end+1 < len(items) && (items[end+1].Word == "," || items[end+1].Word == "and") {
		return end
	}
	return i
}

// PastDeterminers gives the first item from j on that is no article or the like.
func PastDeterminers(items []Item, j int) int {
	for j < len(items) && items[j].Kind == WordItem && items[j].Determiner {
		j++
	}
	return j
}

// listable reports whether mentions of the two types may stand in one list of actors.
func (s *Sentence) listable(a, b graph.EntityType) bool {
	actor := func(t graph.EntityType) bool { return t == graph.Person || t == graph.Organization }
	return a == b || actor(a) && actor(b)
}

// GroupEndingAt collects the coordinated mentions that end with the mention at item i.
func (s *Sentence) GroupEndingAt(items []Item, i int) Group {
	g := s.Singleton(items, i)
	for start := i; start > 0 && len(g.Mentions) < Reach; {
		prev := s.previousMention(items, start)
		if prev < 0 {
			break
		}
		if j, ok := s.nextConjunct(items, prev, s.TypeOf(items[prev])); !ok || j != start || s.endsList(items, prev, start) || start == i && s.clauseAfterList(items, prev, start) || s.setOffInside(items, prev) {
			break
		}
		g.First = prev
		g.Mentions = slices.Insert(g.Mentions, 0, items[prev].Mention)
		start = prev
	}
	return s.unlisted(items, g, i)
}

// clauseAfterList reports whether a list ends with the name at item prev, so that the comma behind it opens the clause
// of the name at item next: "in his talks with W, X and Y, Z had said", "when he met X and Y, Z said".
func (s *Sentence) clauseAfterList(items []Item, prev, next int) bool {
	k := s.LeadStart(items, prev) - 1
	if k < 0 || items[k].Word != "and" || items[prev+1].Word != "," || s.LeadStart(items, next) != prev+2 {
		return false
	}
	return items[Opening(items)].Preposition || items[Opening(items)].Binder
}

// Singleton gives the group of the one whom item i names.
func (s *Sentence) Singleton(items []Item, i int) Group {
	return Group{First: i, Last: i, Mentions: []int{items[i].Mention}}
}

// longestBracket is how many items what a bracket says of a name has, the name and the bracket itself.
const longestBracket = 14

// beforeBracket gives the item of the name of which the bracket that closes at item end says whose man he
// is or what, or -1.
func (s *Sentence) beforeBracket(items []Item, end int) int {
	for j := end - 1; j > 0 && j > end-longestBracket; j-- {
		if items[j].Word == "(" {
			if items[j-1].Kind == NameItem && s.pastBody(items, j-1) == end {
				return j - 1
			}
			break
		}
	}
	return -1
}

// previousMention gives the item of the last mention before item i, near enough to be joined to it.
func (s *Sentence) previousMention(items []Item, i int) int {
	if j := s.beforeDescription(items, i); j >= 0 {
		return j
	}
	for j := i - 1; j >= 0 && j >= i-7; j-- {
		if items[j].Word == ")" {
			return s.beforeBracket(items, j)
		}
		if items[j].Kind != NameItem || s.pastHis(items, j) > j || s.pastTitleOfBody(items, j) == i {
			continue
		}
		k := j - 1
		for k > 0 && items[k].Kind == WordItem && items[k].Determiner {
			k--
		}
		if k > 0 && (items[k].Word == "of" || items[k].Word == "from") && items[k-1].Kind == NameItem && s.pastBody(items, k-1) == j && s.TypeOf(items[i]) == graph.Person {
			return k - 1
		}
		return j
	}
	return -1
}

// beforeNextClause cuts a list where a comma and "and" open a clause of its own behind
// it: "wrote to X, and Y and Z were told".
func (s *Sentence) beforeNextClause(items []Item, g Group) Group {
	if len(g.Mentions) < 2 || g.Last+1 >= len(items) {
		return g
	}
	for j := g.First + 1; j < g.Last; j++ {
		if s.nextClauseAt(items, j) {
			return upTo(items, g, j)
		}
	}
	next := g.Last + 1
	if k := s.TitleStart(items, g.Last) - 1; items[next].Word == "," && k > g.First && items[k].Word == "," {
		next = min(next+1, len(items)-1) // "met X, and the consul, Y, told"
	}
	if v, ok := s.VerbAt(items, next); !ok || !v.Finite() || v.Passive && v.First == v.Main {
		return g
	}
	for j := g.First + 1; j+1 < g.Last; j++ {
		if items[j].Word == "," && items[j+1].Word == "and" {
			return upTo(items, g, j)
		}
	}
	if and := s.LeadStart(items, g.Last) - 1; and > g.First && items[and].Word == "and" && s.hasItsVerb(g.First) {
		return upTo(items, g, and)
	}
	return g
}

// upTo gives the part of a group that stands before item end.
func upTo(items []Item, g Group, end int) Group {
	kept := g
	for n, at := 0, g.First; at < end && n < len(g.Mentions); at++ {
		if items[at].Kind == NameItem && items[at].Mention == g.Mentions[n] {
			n++
			kept.Mentions, kept.Last = g.Mentions[:n], at
		}
	}
	return kept
}

// joins reports whether an argument goes on in the place of the last one before it that
// has the same: an "and" and a repeated preposition stand between, or for objects an "and"
// and nothing but how often and when.
func (s *Sentence) joins(items []Item, before []Argument, a Argument) bool {
	n := len(before) - 1
	for n >= 0 && before[n].Slot != a.Slot {
		n--
	}
	if n < 0 || a.Opener >= 0 && a.Opener < before[n].Last {
		return false
	}
	end := a.First
	if a.Opener >= 0 {
		end = a.Opener
	}
	joined := false
	series := a.Opener
	for series > 0 && items[series-1].Kind == WordItem && items[series-1].Adverb {
		series-- // "by X, later by Y and finally by Z"
	}
	for _, it := range items[before[n].Last+1 : max(end, before[n].Last+1)] {
		switch {
		case it.Word == "and" || it.Word == "&" || it.Word == "nor", it.Word == "," && series > 0 && items[series-1].Word == "," && len(before[n].Mentions) == 1 && s.frames.InSeries[a.Slot]:
			joined = true
		case it.Kind == NameItem && joined, it.Kind == WordItem && a.Opener < 0 && !it.NoNoun && !it.Adverb && !s.Adjectival(it):
			return false
		}
	}
	return joined
}
