package relate

import (
	"slices"
	"strings"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// Who belongs to a delegation does in person what it does: "the Danish delegation, headed by X and including Y,
// was received by Z", "Z received the Danish delegation (X, Y)".

// noteDelegates finds whom the sentence names as belonging to a body right behind its name, or to a delegation that has
// none: "a deputation of miners led by X".
func (r *reading) noteDelegates() {
	clear(r.delegates)
	r.missions = r.missions[:0]
	for i, it := range r.items {
		if it.kind == wordItem && r.frames.Delegation[it.word] {
			if c, last := r.delegatesBehind(i + 1); len(c) > 0 {
				r.missions = append(r.missions, mission{at: i, last: last, people: c})
			}
			continue
		}
		if it.kind != nameItem || r.typeOf(it) != graph.Organization || r.c.Of[it.mention] == coref.None || !r.isDelegation(r.written(it)) {
			continue
		}
		if c, _ := r.delegatesBehind(i + 1); len(c) > 0 {
			r.delegates[r.c.Of[it.mention]] = c
		}
	}
}

// mission is a delegation without a name of its own: the item of its noun, that of the last of its people, and who they are.
type mission struct {
	at, last int
	people   []coref.ChainID
}

// isDelegation reports whether a name is of a delegation: "the Danish delegation", "delegation of the Labour Party".
func (r *reading) isDelegation(name string) bool {
	first, _, _ := strings.Cut(strings.TrimPrefix(name, "the "), " ")
	return r.frames.Delegation[lastWord(name)] || r.frames.Delegation[first]
}

// missionBehind gives the people of a delegation without a name that stands in a slot behind verb v: "received a deputation
// of miners led by X", "had talks with a delegation headed by X".
func (r *reading) missionBehind(s Slot, v verb) []coref.ChainID {
	for _, m := range r.missions {
		if m.at <= v.last || !r.sameClause(v.last, m.at) {
			continue
		}
		slot := "object"
		for k := m.at - 1; k > v.last; k-- {
			if r.items[k].kind == wordItem && r.items[k].preposition {
				slot = r.items[k].word
				break
			}
		}
		if slices.Contains(s.Slots, slot) {
			return m.people
		}
	}
	return nil
}

// personalDeeds are the predicates of what the people of a delegation do in person.
var personalDeeds = map[graph.Predicate]bool{"met": true, "visited": true}

// missionFor gives the people of the delegation without a name whom a frame's verb has for its object.
func (r *reading) missionFor(s Slot, v verb, passive bool) []coref.ChainID {
	if passive && slices.Contains(s.Slots, "object") {
		return r.missionBefore(v)
	}
	return r.missionBehind(s, v)
}

// missionBefore gives the people of a delegation without a name that is the subject of verb v: "a delegation headed by X,
// the Minister, was received by Y".
func (r *reading) missionBefore(v verb) []coref.ChainID {
	for _, m := range r.missions {
		k := r.phraseStart(r.items, m.at) - 1
		if m.last >= v.first || !v.finite() || k >= 0 && (r.items[k].kind != punctItem && r.items[k].word != "and" && r.items[k].kind != dateItem) {
			continue
		}
		if !slices.ContainsFunc(r.verbs, func(w verb) bool { return w.first > m.last && w.last < v.first && w.finite() }) {
			return m.people
		}
	}
	return nil
}

// longestMembership bounds the items between the name of a body and that of a member.
const longestMembership = 9

// delegatesBehind gives the people whom the words from item i on put into the body named before.
func (r *reading) delegatesBehind(i int) (people []coref.ChainID, last int) {
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
			j, from, open, last = g.last, g.last, false, g.last
		case it.kind == nameItem && it.possessive, it.word == ")" || it.word == ";":
			return people, last
		case it.kind == wordItem && it.aux.lemma != "" && !open && r.items[j-1].word != "which":
			return people, last
		}
	}
	return people, last
}

// doers puts the people of a delegation in its place where it is said to have met somebody, and beside it where it is
// said to have been somewhere.
func (r *reading) doers(p graph.Predicate, chains []coref.ChainID) []coref.ChainID {
	if len(r.delegates) == 0 || !personalDeeds[p] {
		return chains
	}
	people := r.membersFor(chains)
	if p == "met" {
		return people
	}
	for _, c := range chains {
		if !slices.Contains(people, c) {
			people = append(people, c)
		}
	}
	return people
}

// membersFor puts the people of every delegation in its place.
func (r *reading) membersFor(chains []coref.ChainID) (out []coref.ChainID) {
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
