package coref

import (
	"cmp"
	"slices"
	"strings"

	"dramatis/extract/zone"
	"dramatis/graph"
)

// A body that the text comes back to by its noun alone: "the Presidium", "the delegation", "the Committee".

// bodyNamed gives the one organisation before description i whose name ends or
// begins with its noun: "the Presidium" of "KWP CC Presidium".
func (d *reading) bodyNamed(i int) ChainID {
	words := d.officeNamed(i)
	if len(words) != 1 || !d.definite(i) {
		return None
	}
	if d.bodies == nil {
		d.bodies = d.bodiesByNoun()
	}
	before := slices.DeleteFunc(slices.Clone(d.bodies[words[0]]), func(c ChainID) bool { return d.out.Chains[c].Mentions[0] > i })
	for _, own := range []func(ChainID) bool{d.isCorrespondent, d.headsPaper} { // the Department that a telegram is to, the Committee whose minutes these are
		if len(before) < 2 {
			break
		}
		if closer := slices.DeleteFunc(slices.Clone(before), func(c ChainID) bool { return !own(c) }); len(closer) > 0 {
			before = closer
		}
	}
	if len(before) == 0 || len(before) > 1 && !(d.headsPaper(before[0]) && d.sameBody(before)) {
		return None
	}
	return before[0]
}

// isCorrespondent reports whether the document is from or to a chain.
func (d *reading) isCorrespondent(c ChainID) bool {
	return slices.Contains(d.out.Senders, c) || slices.Contains(d.out.Recipients, c)
}

// headsPaper reports whether a body is named in the title or the letterhead.
func (d *reading) headsPaper(c ChainID) bool {
	return slices.ContainsFunc(d.out.Chains[c].Mentions, func(m int) bool {
		part := d.partOf(m)
		return part == zone.Title || part == zone.Letterhead
	})
}

// sameBody reports whether some bodies that head a paper are one: each has the words of the shortest of their names, as the
// title has "Greenland Committee of the Folketing" and the letterhead "Greenland Committee".
func (d *reading) sameBody(bodies []ChainID) bool {
	shortest := slices.MinFunc(bodies, func(a, b ChainID) int { return cmp.Compare(len(d.out.Chains[a].Name), len(d.out.Chains[b].Name)) })
	return !slices.ContainsFunc(bodies, func(c ChainID) bool {
		whole := smallWords(strings.ToLower(d.out.Chains[c].Name))
		return slices.ContainsFunc(smallWords(strings.ToLower(d.out.Chains[shortest].Name)), func(w string) bool { return !slices.Contains(whole, w) })
	})
}

// bodiesByNoun lists the organisations by the last and first word of their names, and by the noun of which a link tells more:
// "delegation" of "Trade Delegation in Conakry". A state is none of them.
func (d *reading) bodiesByNoun() map[string][]ChainID {
	out := map[string][]ChainID{}
	for c, chain := range d.out.Chains {
		words := strings.Fields(strings.ToLower(chain.Name))
		if chain.Type != graph.Organization || chain.Bibliographic || len(words) < 2 || d.posts.adjectives[strings.Join(words, " ")] != "" {
			continue
		}
		nouns := []string{words[len(words)-1], words[0]}
		if n := slices.IndexFunc(words, func(w string) bool { return slices.Contains(d.words.Prepositions, w) }); n > 0 {
			nouns = append(nouns, words[n-1])
		}
		slices.Sort(nouns)
		for _, noun := range slices.Compact(nouns) {
			out[noun] = append(out[noun], ChainID(c))
		}
	}
	return out
}
