package relate

import (
	"slices"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/post"
	"dramatis/extract/sense"
	"dramatis/graph"
)

// readCallings states of which body somebody is by what he does: "NAME is a politician of the Labour
// Party", "NAME, a researcher at the Institute,", "Labour Party politician NAME".
func (r *reading) readCallings() {
	for j, it := range r.Items {
		if it.Kind != clause.WordItem || it.Preposition || it.Determiner || !r.besideBody(j) || it.Head && !r.roles.Occupations[it.Word] || !r.roles.Occupation(it.Word, false) {
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
				s := fact(who, "member-of", b, dated{}, 0.8, r.evidence(r.Sentence.Span, r.Zone, "position/calling"))
				if s.Modality, s.AttributedTo = held.Modality, held.AttributedTo; !r.hasPostAt(who, b) {
					r.addNew(s)
				}
			}
		}
	}
}

// besideBody reports whether a body can be named beside the word at item j: behind a preposition that
// follows it, or right before it.
func (r *reading) besideBody(j int) bool {
	if j+2 < len(r.Items) && r.Items[j+1].Preposition && r.Items[j+1].Kind == clause.WordItem {
		return true
	}
	return slices.ContainsFunc(r.Items[max(0, j-3):j], func(it clause.Item) bool { return it.Kind == clause.NameItem && r.TypeOf(it) == graph.Organization })
}

// calledBy gives who is called by what he does, at item j, with the body from item first or to item last.
func (r *reading) calledBy(first, j, last int) []coref.ChainID {
	if last == j {
		if who := r.calledSo(j); len(who) > 0 {
			return who
		}
	}
	if who := r.PersonsIn(r.Described(r.Items, first)); len(who) > 0 {
		return who
	}
	start := max(r.DescriptionStart(r.Items, first), 0)
	return r.HolderOfVerb(post.Office{First: start, Last: last, Start: start, End: j})
}

// employerBehind gives the bodies that a preposition behind what somebody does names, and notes the item
// they end at.
func (r *reading) employerBehind(j int, last *int) []coref.ChainID {
	if j+2 >= len(r.Items) || !r.employing(r.Items[j].Word, r.Items[j+1].Word) {
		return nil
	}
	k := clause.PastDeterminers(r.Items, j+2)
	if k >= len(r.Items) || r.Items[k].Kind != clause.NameItem {
		return nil
	}
	g := r.BodyGroup(k)
	*last = g.Last
	return r.BodiesIn(g)
}

// employing reports whether a preposition names behind an occupation whose man somebody is: "a painter of
// the Academy" may paint it, "a lecturer at the Academy" belongs to it.
func (r *reading) employing(occupation, preposition string) bool {
	switch preposition {
	case "at", "with", "for", "from":
		return true
	case "of", "in":
		return r.roles.Occupations[occupation]
	}
	return false
}

// employerBefore gives the body named right before what somebody does, "Labour Party politician", and notes
// the item it stands at.
func (r *reading) employerBefore(j int, first *int) []coref.ChainID {
	for k := j - 1; k >= 0 && k >= j-3; k-- {
		it := r.Items[k]
		if it.Kind == clause.NameItem && !it.Possessive && r.TypeOf(it) == graph.Organization && r.a.Mentions[it.Mention].Kind == graph.ByName {
			*first = k
			return slices.DeleteFunc(r.BodiesIn(r.Singleton(r.Items, k)), r.IsState)
		}
		if it.Kind != clause.WordItem || it.Preposition || it.Binder || it.Determiner || it.Verb.Lemma != "" {
			return nil
		}
	}
	return nil
}

// describedSense gives the sense in which the noun at item j says what somebody or something is: that
// of the clause that says so ("asked whether NAME was a poet"); what is put in behind a name holds.
func (r *reading) describedSense(j int) sense.Sense {
	start := r.DescriptionStart(r.Items, j)
	if n := slices.IndexFunc(r.Verbs, func(v clause.Verb) bool { return v.Last == start-1 }); n >= 0 && start > 0 {
		return r.SenseOf(r.Verbs, n, 0)
	}
	return sense.Sense{Modality: r.VoiceModality(), AttributedTo: coref.None}
}
