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
	case transparent[word] && j > 0:
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
	if before >= 0 && items[before].kind == wordItem && governing[items[before].word] {
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
