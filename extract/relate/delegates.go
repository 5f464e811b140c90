package relate

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/graph"
)

// Who belongs to a delegation does in person what it does: "the Danish delegation, headed by X and including Y,
// was received by Z", "Z received the Danish delegation (X, Y)".

// noteDelegates finds whom the sentence names as belonging to a body right behind its name, or to a delegation that has
// none: "a deputation of miners led by X".
func (r *reading) noteDelegates() {
	clear(r.delegates)
	r.missions = r.missions[:0]
	for i, it := range r.Items {
		if it.Kind == clause.WordItem && it.Delegation {
			if c, last := r.delegatesBehind(i + 1); len(c) > 0 {
				r.missions = append(r.missions, mission{at: i, last: last, people: c})
			}
			continue
		}
		if it.Kind != clause.NameItem || r.TypeOf(it) != graph.Organization || r.c.Of[it.Mention] == coref.None || !r.isDelegation(r.Written(it)) {
			continue
		}
		if c, _ := r.delegatesBehind(i + 1); len(c) > 0 {
			r.delegates[r.c.Of[it.Mention]] = c
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
	return r.frames.Delegation[clause.LastWord(name)] || r.frames.Delegation[first]
}

// missionBehind gives the people of a delegation without a name that stands in a slot behind verb v: "received a deputation
// of miners led by X", "had talks with a delegation headed by X".
func (r *reading) missionBehind(s lexicon.Slot, v clause.Verb) []coref.ChainID {
	for _, m := range r.missions {
		if m.at <= v.Last || !r.SameClause(v.Last, m.at) {
			continue
		}
		slot := "object"
		for k := m.at - 1; k > v.Last; k-- {
			if r.Items[k].Kind == clause.WordItem && r.Items[k].Preposition {
				slot = r.Items[k].Word
				break
			}
		}
		if slices.Contains(s.Slots, slot) {
			return m.people
		}
	}
	return nil
}

// missionFor gives the people of the delegation without a name whom a frame's verb has for its object.
func (r *reading) missionFor(s lexicon.Slot, v clause.Verb, passive bool) []coref.ChainID {
	if passive && slices.Contains(s.Slots, "object") {
		return r.missionBefore(v)
	}
	return r.missionBehind(s, v)
}

// missionBefore gives the people of a delegation without a name that is the subject of verb v: "a delegation headed by X,
// the Minister, was received by Y".
func (r *reading) missionBefore(v clause.Verb) []coref.ChainID {
	for _, m := range r.missions {
		k := r.PhraseStart(r.Items, m.at) - 1
		if m.last >= v.First || !v.Finite() || k >= 0 && (r.Items[k].Kind != clause.PunctItem && r.Items[k].Word != "and" && r.Items[k].Kind != clause.DateItem) {
			continue
		}
		if !slices.ContainsFunc(r.Verbs, func(w clause.Verb) bool { return w.First > m.last && w.Last < v.First && w.Finite() }) {
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
	for j, from := i, i; j < len(r.Items) && j < from+longestMembership; j++ {
		switch it := r.Items[j]; {
		case it.Word == "(" && j == i, it.Word == ":" && j == i, r.frames.Including[it.Word]:
			open = true
		case it.Kind == clause.NameItem && open && !it.Possessive && r.TypeOf(it) == graph.Person && !r.IsPronoun(it) && it.Word == "":
			g := r.GroupAt(r.Items, j)
			for _, c := range r.PersonsIn(g) {
				if !slices.Contains(people, c) {
					people = append(people, c)
				}
			}
			j, from, open, last = g.Last, g.Last, false, g.Last
		case it.Kind == clause.NameItem && it.Possessive, it.Word == ")" || it.Word == ";":
			return people, last
		case it.Kind == clause.WordItem && it.Aux.Lemma != "" && !open && r.Items[j-1].Word != "which":
			return people, last
		}
	}
	return people, last
}

// doers puts the people of a delegation in its place where it is said to have met somebody, and beside it where it is
// said to have been somewhere.
func (r *reading) doers(p graph.Predicate, chains []coref.ChainID) []coref.ChainID {
	if len(r.delegates) == 0 || !r.frames.InPerson[p] {
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
