package relate

import (
	"slices"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// Who belongs to a delegation does in person what it does: "the Danish delegation, headed by X and including Y,
// was received by Z", "Z received the Danish delegation (X, Y)".

// noteDelegates finds whom the sentence names as belonging to a body right behind its name.
func (r *reading) noteDelegates() {
	clear(r.delegates)
	for i, it := range r.items {
		if it.kind != nameItem || r.typeOf(it) != graph.Organization || r.c.Of[it.mention] == coref.None || !r.frames.Delegation[lastWord(r.written(it))] {
			continue
		}
		if c := r.delegatesBehind(i + 1); len(c) > 0 {
			r.delegates[r.c.Of[it.mention]] = c
		}
	}
}

// longestMembership bounds the items between the name of a body and that of a member.
const longestMembership = 9

// delegatesBehind gives the people whom the words from item i on put into the body named before.
func (r *reading) delegatesBehind(i int) (people []coref.ChainID) {
	open := false
	for j, from := i, i; j < len(r.items) && j < from+longestMembership; j++ {
		switch it := r.items[j]; {
		case it.word == "(" && j == i, it.word == ":" && j == i, r.frames.Including[it.word]:
			open = true
		case it.kind == nameItem && open && !it.possessive && r.typeOf(it) == graph.Person && !r.isPronoun(it) && it.word == "":
			g := r.groupAt(r.items, j)
			for _, c := range r.people(g) {
				if !slices.Contains(people, c) {
					people = append(people, c)
				}
			}
			j, from, open = g.last, g.last, false
		case it.kind == nameItem && it.possessive, it.word == ")" || it.word == ";":
			return people
		case it.kind == wordItem && it.aux.lemma != "" && !open:
			return people
		}
	}
	return people
}

// delegated puts the people of a delegation in its place where it is said to have met somebody.
func (r *reading) delegated(p graph.Predicate, chains []coref.ChainID) []coref.ChainID {
	if len(r.delegates) == 0 || p != "met" {
		return chains
	}
	return r.inPerson(chains)
}

// inPerson puts the people of every delegation in its place.
func (r *reading) inPerson(chains []coref.ChainID) (out []coref.ChainID) {
	for _, c := range chains {
		members := []coref.ChainID{c}
		if m := r.delegates[c]; len(m) > 0 {
			members = m
		}
		for _, m := range members {
			if !slices.Contains(out, m) {
				out = append(out, m)
			}
		}
	}
	return out
}
