package relate

import (
	"strings"

	"dramatis/extract/coref"
)

// peopleOf gives the states whose people or officials the words that end at item j name, where
// the document names those states: "Norwegian officials", "Danish and Norwegian leaders", "the
// Soviets".
func (r *reading) peopleOf(items []item, j int) group {
	k, word := j, items[j].word
	switch {
	case r.frames.Transparent[word] && j > 0:
		k, word = j-1, items[j-1].word
	case strings.HasSuffix(word, "s"):
		word = strings.TrimSuffix(word, "s")
	default:
		return group{}
	}
	first := k
	mentions := r.namedOf(nil, items[k], word)
	if len(mentions) > 0 && k > 1 && items[k-1].word == "and" {
		if both := r.namedOf(mentions, items[k-2], items[k-2].word); len(both) > 1 {
			first, mentions = k-2, both
		}
	}
	if len(mentions) == 0 {
		return group{}
	}
	before := first - 1
	for before >= 0 && items[before].determiner {
		before--
	}
	if before >= 0 && items[before].kind == wordItem && r.frames.Governing[items[before].word] {
		return group{} // "the view of Soviet officials"
	}
	return group{first: first, last: j, mentions: mentions}
}

// namedOf adds the first mention of the state whose adjective an item is, if the document names it.
func (r *reading) namedOf(mentions []int, it item, adjective string) []int {
	if it.kind != wordItem || !it.upper || r.roles.lands[adjective] == nil {
		return mentions
	}
	c := r.landChain(r.roles.lands[adjective])
	if c == coref.None || len(r.c.Chains[c].Mentions) == 0 {
		return mentions
	}
	return append(mentions, r.c.Chains[c].Mentions[0])
}

// ofLand gives the state whose adjective opens the phrase at item i, as the owner of the noun that
// heads it, and where the phrase ends: "an Australian ultimatum", "South Korean officials". A name
// behind it is who is meant: "Soviet leaders X and Y".
func (r *reading) ofLand(items []item, i int) (argument, int) {
	last, land := i, r.roles.lands[items[i].word]
	if i+1 < len(items) && items[i+1].kind == wordItem && items[i+1].upper {
		if both := r.roles.lands[items[i].word+" "+items[i+1].word]; both != nil {
			last, land = i+1, both
		}
	}
	if land == nil {
		return argument{}, i
	}
	head, end := r.headAfter(items, last)
	if head == "" || r.namesSome(items, end+1) {
		return argument{}, i
	}
	c := r.landChain(land)
	if c == coref.None || len(r.c.Chains[c].Mentions) == 0 {
		return argument{}, i
	}
	return argument{group: group{first: i, last: last, mentions: r.c.Chains[c].Mentions[:1]}, head: head, opener: -1, owner: true}, end
}

// namesSome reports whether the items from i name some of those of whom the phrase before them
// speaks: "Soviet leaders X and Y", "Soviet officials, including X".
func (r *reading) namesSome(items []item, i int) bool {
	if i < len(items) && items[i].word == "," {
		i++
	}
	if i >= len(items) {
		return false
	}
	return items[i].kind == nameItem || items[i].word == "including" || items[i].word == "such" || items[i].word == "particularly" || items[i].word == "especially" || items[i].word == "notably"
}
