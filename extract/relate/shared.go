package relate

import (
	"strings"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// readSharedPosts states of several what one noun in the plural says that they are of one body or place:
// "Oslo University professors X and Y", "the founders of the Bank, X and Y", "X and Y, both natives of Oslo".
func (r *reading) readSharedPosts() {
	for i, it := range r.items {
		one := r.singular(it)
		if one == "" || r.roles.kinship[one] || r.roles.ranks[one] {
			continue
		}
		o := office{start: i, end: i, role: one, member: r.roles.membership[one], relation: r.roles.relations[one]}
		last := i
		of := r.sharedBehind(o, &last)
		if len(of) == 0 {
			of = r.sharedBefore(o)
		}
		if len(of) != 1 {
			continue // of several, which is whose is not told
		}
		for _, who := range r.sharers(i, last) {
			s := fact(who, "holds-position", of[0], dated{}, 0.8, r.evidence(r.sentence.Span, r.zone, "position/shared"))
			s.Role, s.Modality = one, r.voiceModality()
			switch {
			case o.member:
				s.Predicate, s.Role = "member-of", ""
			case o.relation != "":
				s.Predicate, s.Role = o.relation, ""
			}
			r.addNew(s)
		}
	}
}

// singular gives the noun of an office or a relation of which an item is the plural, or "".
func (r *reading) singular(it item) string {
	if it.kind != wordItem || it.head || len(it.word) < 5 {
		return ""
	}
	one, plural := strings.CutSuffix(it.word, "s")
	if !plural {
		return ""
	}
	if stem, y := strings.CutSuffix(one, "ie"); y {
		one = stem + "y"
	}
	if r.roles.head(one) || r.roles.relations[one] != "" {
		return one
	}
	return ""
}

// sharedBehind gives of what the noun of an office in the plural is said to be behind it, and notes where that ends.
func (r *reading) sharedBehind(o office, last *int) []coref.ChainID {
	j := o.end + 1
	if j+1 >= len(r.items) || r.items[j].word != "of" && r.items[j].word != "at" {
		return nil
	}
	if j = pastDeterminers(r.items, j+1); j >= len(r.items) || r.items[j].kind != nameItem || r.items[j].possessive || r.typeOf(r.items[j]) == graph.Person {
		return nil
	}
	if head, _ := r.headAfter(r.items, j); head != "" {
		return nil
	}
	g := r.groupAt(r.items, j)
	if *last = g.last; r.typeOf(r.items[g.last]) == graph.Person {
		g, *last = r.singleton(r.items, j), j
	}
	return r.bodies(o, g)
}

// sharedBefore gives the body named right before an office in the plural.
func (r *reading) sharedBefore(o office) []coref.ChainID {
	j := o.start - 1
	for j >= 0 && r.items[j].kind == wordItem && r.roles.modifiers[r.items[j].word] {
		j--
	}
	if j < 0 || r.items[j].kind != nameItem || r.typeOf(r.items[j]) == graph.Person || r.a.Mentions[r.items[j].mention].Kind != graph.ByName {
		return nil
	}
	return r.bodies(o, r.singleton(r.items, j))
}

// sharers gives the people who share what the noun at item i says up to item last: those named right behind it,
// or those it is put in behind.
func (r *reading) sharers(i, last int) []coref.ChainID {
	j := r.pastBeing(last + 1)
	from := j
	for j < len(r.items) && (r.items[j].word == "," || r.items[j].word == ":" || r.items[j].kind == wordItem && r.honorific(r.items[j].word)) {
		j++
	}
	if j < len(r.items) && j <= from+1 && r.isPersonByName(j) {
		if who := r.people(r.groupAt(r.items, j)); len(who) > 1 {
			return who
		}
		return nil
	}
	k := i - 1
	for k > 0 && r.items[k].kind == wordItem && (r.items[k].determiner || r.items[k].word == "both" || r.items[k].word == "all" || r.roles.former[r.items[k].word]) {
		k--
	}
	if k < 1 || r.items[k].word != "," && r.items[k].word != "(" || !r.isPersonByName(k-1) {
		return nil
	}
	if who := r.people(r.groupEndingAt(r.items, k-1)); len(who) > 1 {
		return who
	}
	return nil
}

// pastBeing gives the item behind the verb of being at item j, "are", "were at that time", or j.
func (r *reading) pastBeing(j int) int {
	for i, v := range r.verbs {
		if v.first == j && v.lemma == "be" && v.finite() && !v.negated && v.modal == "" && r.senseOf(r.verbs, i, 0).modality == graph.Asserted {
			for j = v.last + 1; j < len(r.items) && r.items[j].adverb; j++ {
			}
			return j
		}
	}
	return j
}

// isPersonByName reports whether item j names a person and owns nothing.
func (r *reading) isPersonByName(j int) bool {
	return r.items[j].kind == nameItem && !r.items[j].possessive && r.isNamedPerson(r.items[j])
}
