package relate

import (
	"slices"

	"dramatis/graph"
)

// groupAt collects the coordinated mentions that start with the mention at item i.
func (r *reading) groupAt(items []item, i int) group {
	g := group{first: i, last: i, mentions: []int{items[i].mention}}
	typ := r.typeOf(items[i])
	for {
		j, joined := r.nextConjunct(items, g.last, typ)
		if !joined || len(g.mentions) > reach || r.closedBefore(items, g, j) {
			return r.unlisted(items, g, i)
		}
		g.last = j
		g.mentions = append(g.mentions, items[j].mention)
	}
}

// closedBefore reports whether "and" has ended a list of people before the body behind a comma at item j:
// "founded by X and Y, the Bank was sold".
func (r *reading) closedBefore(items []item, g group, j int) bool {
	if len(g.mentions) < 2 || r.typeOf(items[g.last]) != graph.Person || r.typeOf(items[j]) == graph.Person {
		return false
	}
	and := func(it item) bool { return it.word == "and" }
	return slices.ContainsFunc(items[g.first:g.last], and) && !slices.ContainsFunc(items[g.last:j], and)
}

// endsList reports whether "and" before the person at item i has ended a list of people before the body at item j,
// which a comma parts from it.
func (r *reading) endsList(items []item, i, j int) bool {
	prev := r.previousMention(items, i)
	return prev >= 0 && r.typeOf(items[prev]) == graph.Person && r.closedBefore(items, group{first: prev, last: i, mentions: []int{items[prev].mention, items[i].mention}}, j)
}

// unlisted keeps only the mention at item at of two that a mere comma joins: "after
// meeting X, Y left" is no list, but "X, Y and Z" and "X, Y, Z" are.
func (r *reading) unlisted(items []item, g group, at int) group {
	if len(g.mentions) != 2 || r.sameChain(items[g.first], items[g.last]) {
		return g
	}
	for _, it := range items[g.first+1 : g.last] {
		if it.word == "and" || it.word == "&" || it.word == "nor" || it.word == "well" || it.word == "also" || r.frames.SinglingOut[it.word] || it.word == "above" {
			return g
		}
	}
	if end := r.pastBody(items, g.last); end > g.last && items[end+1].word == "and" {
		return g // "X, Y of the Labour Party and some others"
	}
	return r.singleton(items, at)
}

// nextConjunct finds the mention that continues a list after item i.
func (r *reading) nextConjunct(items []item, i int, typ graph.EntityType) (int, bool) {
	if items[i].possessive {
		return 0, false
	}
	j := r.pastDescription(items, r.pastBody(items, i)) + 1
	separated := false
	for j < len(items) && (items[j].word == "," || items[j].word == "and" || items[j].word == "&" || items[j].word == "nor" || separated && items[j].word == "also") {
		separated = true
		j++
	}
	if end := r.pastCorrelative(items, j); end > j {
		separated, j = true, end
	}
	if end := r.pastHis(items, j); separated && end > j {
		j = end
	}
	if end := r.pastTitleOfBody(items, j); separated && end > j {
		j = end
	}
	if separated && items[j-1].word == "and" {
		j = r.pastItsOffice(items, j)
	}
	for separated && j < len(items) && items[j].kind == wordItem && r.beforeConjunct(items, j) {
		j++
	}
	if j >= len(items) || items[j].kind != nameItem {
		return 0, false
	}
	if !separated && !r.sameChain(items[i], items[j]) {
		return 0, false
	}
	switch {
	case r.isPronoun(items[j]) && !r.closesSubject(items, i, j), r.isPronoun(items[i]) && !r.sameChain(items[i], items[j]) && !r.opensSubject(items, i):
		return 0, false
	}
	return j, r.listable(typ, r.typeOf(items[j]))
}

// beforeConjunct reports whether the word at item j may stand between "and" and the next name of a list: "and the former
// Norwegian Minister NAME".
func (r *reading) beforeConjunct(items []item, j int) bool {
	w := items[j].word
	return w == "the" || r.honorific(w) || r.adjectival(items[j]) || r.inLead(items, j) || items[j-1].word == "the" && r.roles.former[w] || items[j].upper && r.roles.lands[w] != nil
}

// opensSubject reports whether a pronoun goes on in a list: "he and NAME agreed".
func (r *reading) opensSubject(items []item, i int) bool {
	return items[i+1].word == "and" && r.nominative(items[i]) || r.written(items[i]) == "you" && r.listGoesOn(items, i)
}

// listGoesOn reports whether names and an "and" follow the comma behind item i: "told
// you, NAME and NAME".
func (r *reading) listGoesOn(items []item, i int) bool {
	if items[i+1].word != "," {
		return false
	}
	names := 0
	for j := i + 2; j < len(items) && j < i+12; j++ {
		switch it := items[j]; {
		case it.kind == nameItem && r.typeOf(it) == graph.Person && !r.isPronoun(it):
			names++
		case it.word == "and":
			return names > 0
		case it.word != "," && !r.honorific(it.word):
			return false
		}
	}
	return false
}

// closesSubject reports whether a pronoun ends a list that opens its clause: "NAME and I
// met", not "told NAME and I left".
func (r *reading) closesSubject(items []item, i, j int) bool {
	if items[j-1].word != "and" || j-1 != i+1 || items[i].mention < 0 || !r.nominative(items[j]) {
		return false
	}
	k := r.phraseStart(items, i) - 1
	return k < 0 || items[k].kind == punctItem || items[k].binder && !items[k].preposition
}

// inLead reports whether the word at item j belongs to the title before a name: "Count NAME".
func (r *reading) inLead(items []item, j int) bool {
	for k := j + 1; k < len(items) && k <= j+4; k++ {
		if items[k].kind == nameItem {
			return r.a.Mentions[items[k].mention].Lead.Contains(items[j].span)
		}
	}
	return false
}

// pastTitle gives the first item from j on that is no courtesy or title before a name.
func (r *reading) pastTitle(items []item, j int) int {
	for j < len(items) && items[j].kind == wordItem && (r.honorific(items[j].word) || r.inLead(items, j)) {
		j++
	}
	return j
}

// pastBody gives the last item of what says of a name in a list whose man he is or what:
// "NAME of the Labour Party, …", "NAME (Minister of Trade), …"; or i.
func (r *reading) pastBody(items []item, i int) int {
	if r.typeOf(items[i]) != graph.Person || i+2 >= len(items) {
		return i
	}
	end := i
	switch items[i+1].word {
	case "of", "from":
		j := pastDeterminers(items, i+2)
		if j < len(items) && items[j].kind == nameItem && r.typeOf(items[j]) != graph.Person && !items[j].possessive {
			end = j
		}
	case "(":
		office := false
		for j := i + 2; j < len(items) && j < i+longestBracket; j++ {
			if items[j].word == ")" {
				if office || j == i+3 && (items[i+2].upper || items[i+2].kind == nameItem && r.typeOf(items[i+2]) != graph.Person) {
					end = j // "NAME (Norway)", "NAME (State)"
				}
				break
			}
			office = office || items[j].head || items[j].kind == nameItem && r.namesOffice(items[j].span, nil)
		}
	}
	if end+1 < len(items) && (items[end+1].word == "," || items[end+1].word == "and") {
		return end
	}
	return i
}

// pastDeterminers gives the first item from j on that is no article or the like.
func pastDeterminers(items []item, j int) int {
	for j < len(items) && items[j].kind == wordItem && items[j].determiner {
		j++
	}
	return j
}

// listable reports whether mentions of the two types may stand in one list of actors.
func (r *reading) listable(a, b graph.EntityType) bool {
	actor := func(t graph.EntityType) bool { return t == graph.Person || t == graph.Organization }
	return a == b || actor(a) && actor(b)
}

// groupEndingAt collects the coordinated mentions that end with the mention at item i.
func (r *reading) groupEndingAt(items []item, i int) group {
	g := r.singleton(items, i)
	for start := i; start > 0 && len(g.mentions) < reach; {
		prev := r.previousMention(items, start)
		if prev < 0 {
			break
		}
		if j, ok := r.nextConjunct(items, prev, r.typeOf(items[prev])); !ok || j != start || r.endsList(items, prev, start) || start == i && r.clauseAfterList(items, prev, start) || r.setOffInside(items, prev) {
			break
		}
		g.first = prev
		g.mentions = slices.Insert(g.mentions, 0, items[prev].mention)
		start = prev
	}
	return r.unlisted(items, g, i)
}

// clauseAfterList reports whether a list ends with the name at item prev, so that the comma behind it opens the clause
// of the name at item next: "in his talks with W, X and Y, Z had said".
func (r *reading) clauseAfterList(items []item, prev, next int) bool {
	k := r.leadStart(items, prev) - 1
	if k < 0 || items[k].word != "and" || items[prev+1].word != "," || r.leadStart(items, next) != prev+2 {
		return false
	}
	return items[opening(items)].preposition
}

// singleton gives the group of the one whom item i names.
func (r *reading) singleton(items []item, i int) group {
	return group{first: i, last: i, mentions: []int{items[i].mention}}
}

// longestBracket is how many items what a bracket says of a name has, the name and the bracket itself.
const longestBracket = 14

// beforeBracket gives the item of the name of which the bracket that closes at item end says whose man he
// is or what, or -1.
func (r *reading) beforeBracket(items []item, end int) int {
	for j := end - 1; j > 0 && j > end-longestBracket; j-- {
		if items[j].word == "(" {
			if items[j-1].kind == nameItem && r.pastBody(items, j-1) == end {
				return j - 1
			}
			break
		}
	}
	return -1
}

// previousMention gives the item of the last mention before item i, near enough to be joined to it.
func (r *reading) previousMention(items []item, i int) int {
	if j := r.beforeDescription(items, i); j >= 0 {
		return j
	}
	for j := i - 1; j >= 0 && j >= i-7; j-- {
		if items[j].word == ")" {
			return r.beforeBracket(items, j)
		}
		if items[j].kind != nameItem || r.pastHis(items, j) > j || r.pastTitleOfBody(items, j) == i {
			continue
		}
		k := j - 1
		for k > 0 && items[k].kind == wordItem && items[k].determiner {
			k--
		}
		if k > 0 && (items[k].word == "of" || items[k].word == "from") && items[k-1].kind == nameItem && r.pastBody(items, k-1) == j && r.typeOf(items[i]) == graph.Person {
			return k - 1
		}
		return j
	}
	return -1
}

// beforeNextClause cuts a list where a comma and "and" open a clause of its own behind
// it: "wrote to X, and Y and Z were told".
func (r *reading) beforeNextClause(items []item, g group) group {
	if len(g.mentions) < 2 || g.last+1 >= len(items) {
		return g
	}
	for j := g.first + 1; j < g.last; j++ {
		if r.nextClauseAt(items, j) {
			return upTo(items, g, j)
		}
	}
	next := g.last + 1
	if k := r.titleStart(items, g.last) - 1; items[next].word == "," && k > g.first && items[k].word == "," {
		next = min(next+1, len(items)-1) // "met X, and the consul, Y, told"
	}
	if v, ok := r.verbAt(items, next); !ok || !v.finite() || v.passive && v.first == v.main {
		return g
	}
	for j := g.first + 1; j+1 < g.last; j++ {
		if items[j].word == "," && items[j+1].word == "and" {
			return upTo(items, g, j)
		}
	}
	if and := r.leadStart(items, g.last) - 1; and > g.first && items[and].word == "and" && r.hasItsVerb(g.first) {
		return upTo(items, g, and)
	}
	return g
}

// upTo gives the part of a group that stands before item end.
func upTo(items []item, g group, end int) group {
	kept := g
	for n, at := 0, g.first; at < end && n < len(g.mentions); at++ {
		if items[at].kind == nameItem && items[at].mention == g.mentions[n] {
			n++
			kept.mentions, kept.last = g.mentions[:n], at
		}
	}
	return kept
}

// joins reports whether an argument goes on in the place of the last one before it that
// has the same: an "and" and a repeated preposition stand between, or for objects an "and"
// and nothing but how often and when.
func (r *reading) joins(items []item, before []argument, a argument) bool {
	n := len(before) - 1
	for n >= 0 && before[n].slot != a.slot {
		n--
	}
	if n < 0 || a.opener >= 0 && a.opener < before[n].last {
		return false
	}
	end := a.first
	if a.opener >= 0 {
		end = a.opener
	}
	joined := false
	series := a.opener
	for series > 0 && items[series-1].kind == wordItem && items[series-1].adverb {
		series-- // "by X, later by Y and finally by Z"
	}
	for _, it := range items[before[n].last+1 : max(end, before[n].last+1)] {
		switch {
		case it.word == "and" || it.word == "&", it.word == "," && series > 0 && items[series-1].word == "," && len(before[n].mentions) == 1 && r.frames.InSeries[a.slot]:
			joined = true
		case it.kind == nameItem && joined, it.kind == wordItem && a.opener < 0 && !it.noNoun && !it.adverb && !r.adjectival(it):
			return false
		}
	}
	return joined
}
