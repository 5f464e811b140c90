package relate

import (
	"slices"
	"strings"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// genitive gives whose a noun is that "X's reply to Y" would call X's, where it is said in
// another way: "the reply of X to Y", "the reply to Y by X", in a telegram "X reply to Y".
func (r *reading) genitive(f *Frame, n noun) []coref.ChainID {
	if !slices.Contains(f.Subject.Slots, "possessive") || len(n.args) == 0 || n.args[0].opener != n.at+1 {
		return nil
	}
	given := func(g group) []coref.ChainID { return r.given(f.Subject, g, f.Collective) }
	object := func(a argument) bool { return slices.Contains(f.Object.Slots, a.slot) }
	first := n.args[0]
	if len(n.args) > 1 && n.args[1].opener == first.last+1 && first.head == "" {
		switch next := n.args[1]; {
		case first.slot == "of" && object(next) && !slices.Contains(f.Object.Slots, "of"):
			return given(first.group)
		case first.slot == "by" && object(next):
			return given(first.group)
		case object(first) && next.slot == "by" && next.head == "":
			return given(next.group)
		}
	}
	if !object(first) || n.carrier >= 0 {
		return nil
	}
	if owner := r.ownerBefore(n.at); !owner.empty() {
		return given(owner)
	}
	if !inCompany[f.Predicate] {
		return r.allowed(f.Subject, r.stateBefore(n.at)) // a state is in no room and on no journey
	}
	return nil
}

// ownerBefore gives the name right before a noun to which telegrams give no mark of the
// possessive: "X letter to Y".
func (r *reading) ownerBefore(i int) group {
	if i == 0 || r.items[i].kind != wordItem {
		return group{}
	}
	before := r.items[i-1]
	if before.kind != nameItem {
		return group{}
	}
	if m := r.a.Mentions[before.mention]; m.Kind != graph.ByName || m.Type == graph.Place || m.Type == graph.Event || before.possessive {
		return group{}
	}
	k := r.leadStart(r.items, i-1) - 1
	if k >= 0 && (r.items[k].word == "and" || r.items[k].kind == wordItem && r.items[k].verb.lemma != "" || r.items[k].kind == nameItem) {
		return group{} // "handed X letters to Y", "told X reports to Y"
	}
	return r.singleton(r.items, i-1)
}

// namedAfter gives whose "his" is where the phrase that holds it opens a clause whose subject
// is a name: "During his stay in Oslo X spoke".
func (r *reading) namedAfter(i int, g group) group {
	if g.empty() || !r.ownWord(r.items[g.first]) || !r.hisOrHer(r.items[g.first]) || g.first > 3 {
		return group{}
	}
	k := r.clauseVerb(i)
	if k < 0 || r.verbs[k].first < i {
		return group{}
	}
	owner := r.verbs[k].subject
	if len(owner.mentions) != 1 {
		return group{}
	}
	if m := r.a.Mentions[owner.mentions[0]]; m.Kind != graph.ByName || m.Type != graph.Person {
		return group{}
	}
	return owner
}

// ownerWithin gives whose a described event is: "my visit" is the speaker's, "his visit"
// that of the subject of its clause.
func (r *reading) ownerWithin(items []item, i int) group {
	first, _, _ := strings.Cut(r.written(items[i]), " ")
	if !r.frames.Possessive[first] || (first == "his" || first == "her") && r.besideAnother(items, i) {
		return group{}
	}
	for n := len(r.verbs) - 1; n >= 0; n-- {
		v := r.verbs[n]
		if v.last >= i || !v.finite() || len(v.subject.mentions) != 1 {
			continue
		}
		own := r.isSelf(r.speaker(v))
		if (first == "my" || own && !r.authorSpeaks) == own && first != "your" && first != "our" {
			return v.subject
		}
		return group{}
	}
	return group{}
}

// ownBy reports whether the possessor of a noun that a light verb carries is the
// subject of that verb: "his" is, "your" and a name are another's.
func (r *reading) ownBy(g group) bool {
	if g.empty() || !r.isPronoun(r.items[g.first]) {
		return false
	}
	word := r.written(r.items[g.first])
	return word != "your" && word != "yours"
}

// ownWord reports whether an item is a possessive pronoun: "his", "their".
func (r *reading) ownWord(it item) bool {
	return it.kind == nameItem && r.isPronoun(it) && r.frames.Possessive[r.written(it)]
}

// marksOwner reports whether an item tells whose the noun behind it is: "X's", "his".
func (r *reading) marksOwner(it item) bool { return it.possessive || r.ownWord(it) }

// stateBefore gives the state whose adjective stands before the noun at item i: "the Norwegian
// proposal to X", "Norwegian economic aid to X".
func (r *reading) stateBefore(i int) []coref.ChainID {
	for j := i - 1; j >= 0 && j >= i-3 && r.items[j].kind == wordItem && !r.items[j].preposition && !r.items[j].determiner && r.items[j].word != "and"; j-- {
		if land := r.roles.lands[r.items[j].word]; land != nil && r.items[j].upper {
			if c := r.landChain(land); c != coref.None {
				return []coref.ChainID{c}
			}
			return nil
		}
	}
	return nil
}

// possessor gives the mention that owns the noun at item i: "Sidorov's telegram", "your last letter".
func (r *reading) possessor(i int) group { return r.possessorIn(r.items, i) }

// possessorIn gives the mention that owns the noun at item i of some items.
func (r *reading) possessorIn(items []item, i int) group {
	if i < len(items) && items[i].kind == nameItem {
		return r.ownerWithin(items, i)
	}
	for j := i - 1; j >= 0 && j >= i-3; j-- {
		it := items[j]
		if it.kind == nameItem {
			if r.marksOwner(it) {
				return r.singleton(items, j)
			}
			if j == i-1 && r.typeOf(it) == graph.Place {
				continue // "Lund's Moscow speech"
			}
			return group{}
		}
		if it.kind == dateItem {
			continue // "his May 4 letter"
		}
		if it.word == "whose" {
			return r.ofWhose(items, j)
		}
		if it.kind != wordItem || it.preposition || it.binder {
			return group{}
		}
	}
	return group{}
}
