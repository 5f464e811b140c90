package relate

import (
	"slices"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// readCallings states of which body somebody is by what he does: "NAME is a politician of the Labour
// Party", "NAME, a researcher at the Institute,", "Labour Party politician NAME".
func (r *reading) readCallings() {
	for j, it := range r.items {
		if it.kind != wordItem || it.preposition || it.determiner || !r.besideBody(j) || it.head && !r.roles.occupations[it.word] || !r.roles.occupation(it.word, false) {
			continue
		}
		last := j
		bodies := r.employerBehind(j, &last)
		first := j
		if len(bodies) == 0 {
			bodies = r.employerBefore(j, &first)
		}
		if len(bodies) == 0 {
			continue
		}
		held := r.describedSense(first)
		for _, who := range r.calledBy(first, j, last) {
			for _, b := range bodies {
				s := fact(who, "member-of", b, dated{}, 0.8, r.evidence(r.sentence.Span, r.zone, "position/calling"))
				if s.Modality, s.AttributedTo = held.modality, held.attributedTo; !r.hasPostAt(who, b) {
					r.addNew(s)
				}
			}
		}
	}
}

// besideBody reports whether a body can be named beside the word at item j: behind a preposition that
// follows it, or right before it.
func (r *reading) besideBody(j int) bool {
	if j+2 < len(r.items) && r.items[j+1].preposition && r.items[j+1].kind == wordItem {
		return true
	}
	return slices.ContainsFunc(r.items[max(0, j-3):j], func(it item) bool { return it.kind == nameItem && r.typeOf(it) == graph.Organization })
}

// calledBy gives who is called by what he does, at item j, with the body from item first or to item last.
func (r *reading) calledBy(first, j, last int) []coref.ChainID {
	if last == j {
		if who := r.calledSo(j); len(who) > 0 {
			return who
		}
	}
	if who := r.people(r.described(r.items, first)); len(who) > 0 {
		return who
	}
	start := max(r.descriptionStart(r.items, first), 0)
	return r.holderOfVerb(office{first: start, last: last, start: start, end: j})
}

// employerBehind gives the bodies that a preposition behind what somebody does names, and notes the item
// they end at.
func (r *reading) employerBehind(j int, last *int) []coref.ChainID {
	if j+2 >= len(r.items) || !r.employing(r.items[j].word, r.items[j+1].word) {
		return nil
	}
	k := pastDeterminers(r.items, j+2)
	if k >= len(r.items) || r.items[k].kind != nameItem {
		return nil
	}
	g := r.bodyGroup(k)
	*last = g.last
	return r.bodiesOf(g)
}

// employing reports whether a preposition names behind an occupation whose man somebody is: "a painter of
// the Academy" may paint it, "a lecturer at the Academy" belongs to it.
func (r *reading) employing(occupation, preposition string) bool {
	switch preposition {
	case "at", "with", "for", "from":
		return true
	case "of", "in":
		return r.roles.occupations[occupation]
	}
	return false
}

// employerBefore gives the body named right before what somebody does, "Labour Party politician", and notes
// the item it stands at.
func (r *reading) employerBefore(j int, first *int) []coref.ChainID {
	for k := j - 1; k >= 0 && k >= j-3; k-- {
		it := r.items[k]
		if it.kind == nameItem && !it.possessive && r.typeOf(it) == graph.Organization && r.a.Mentions[it.mention].Kind == graph.ByName {
			*first = k
			return slices.DeleteFunc(r.bodiesOf(r.singleton(r.items, k)), r.isState)
		}
		if it.kind != wordItem || it.preposition || it.binder || it.determiner || it.verb.lemma != "" {
			return nil
		}
	}
	return nil
}

// bodyGroup gives the bodies named from item k on in one list, "Harvard and Yale University", or the one.
func (r *reading) bodyGroup(k int) group {
	g := r.groupAt(r.items, k)
	for j, it := range r.items[g.first : g.last+1] {
		if it.kind == nameItem && (r.typeOf(it) != graph.Organization || r.a.Mentions[it.mention].Kind != graph.ByName || it.possessive) || it.kind == wordItem && it.verb.lemma != "" && j > 0 {
			return r.singleton(r.items, k)
		}
	}
	return g
}

// describedSense gives the sense in which the noun at item j says what somebody or something is: that
// of the clause that says so ("asked whether NAME was a poet"); what is put in behind a name holds.
func (r *reading) describedSense(j int) sense {
	start := r.descriptionStart(r.items, j)
	if n := slices.IndexFunc(r.verbs, func(v verb) bool { return v.last == start-1 }); n >= 0 && start > 0 {
		return r.senseOf(r.verbs, n, 0)
	}
	return sense{r.voiceModality(), coref.None}
}
