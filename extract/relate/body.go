package relate

import (
	"slices"
	"strings"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// bodyAfter reads the body after the office: "of the Council of Ministers", "to the DPRK".
func (r *reading) bodyAfter(o *office) []coref.ChainID {
	_, behind := r.portfolioBehind(*o)
	j := r.pastInterim(r.afterTwinOffice(behind))
	if c := r.bodyBehindComma(o, j); len(c) > 0 {
		return c
	}
	if c := r.bodyOfLine(o, j); len(c) > 0 {
		return c
	}
	if j >= len(r.items) || r.items[j].kind != wordItem {
		return nil
	}
	switch r.items[j].word {
	case "of", "to", "in", "at", "for", "with", "on":
	default:
		return nil
	}
	if c := r.calledBehind(o, j); len(c) > 0 {
		return c
	}
	j = r.bodyNameFrom(*o, j+1, behind+8)
	if j < 0 || r.takesUnit(o, behind, j) {
		return nil
	}
	if r.items[o.end].word == "leader" && r.typeOf(r.items[j]) == graph.Place && r.located(behind+1, j) {
		return nil // "leader of the Kurdish movement in Norway"
	}
	of := r.singleton(r.items, j)
	switch {
	case o.kin:
		if k := r.pastOffice(pastDeterminers(r.items, o.end+2)); k < len(r.items) && r.isPersonByName(k) {
			j = k // "a sister of the Minister of Mines, NAME"
		}
		of = r.parents(o.role, j)
	case r.typeOf(r.items[j]) == graph.Organization:
		of = r.bodyGroup(j) // "a professor at Harvard and Yale"
	}
	c := r.bodies(*o, of)
	if len(c) > 0 {
		o.last = max(j, of.last)
		c = r.wholeOf(o, c)
		o.last = r.overClosingQuote(o.last)
		c = r.andOf(o, c)
	}
	return c
}

// andOf adds the bodies that "and of" puts beside that of an office: "a graduate of the Lyceum and of the Academy".
func (r *reading) andOf(o *office, bodies []coref.ChainID) []coref.ChainID {
	if o.kin || r.items[o.end+1].word != "of" || !r.isBodyByName(o.last) || r.beforeOffice(*o) >= 0 && r.items[r.beforeOffice(*o)].word == "of" {
		return bodies // "spoke of the secretary of the Union and of the Bank"
	}
	for o.last+3 < len(r.items) && r.items[o.last+1].word == "and" && r.items[o.last+2].word == "of" {
		k := pastDeterminers(r.items, o.last+3)
		if k >= len(r.items) || !r.isStaffed(k) {
			break
		}
		for _, b := range r.bodies(*o, r.singleton(r.items, k)) {
			if !slices.Contains(bodies, b) {
				bodies = append(bodies, b)
			}
		}
		o.last = k
	}
	return bodies
}

// bodyNameFrom gives the item of the name, from item j on and at most one behind item last, of what an office or a kinship
// is of; or -1.
func (r *reading) bodyNameFrom(o office, j, last int) int {
	for ; j < len(r.items) && j <= last && r.items[j].kind == wordItem; j++ {
		if _, ok := r.verbAt(r.items, j); ok || r.items[j].binder {
			return -1
		}
	}
	if o.kin && r.namesOwner(o, j) {
		j++ // "is a brother of the lawyer, NAME"
	}
	if k := r.pastOpeningQuote(j); k > j && !o.kin {
		j = k
	}
	if j+1 < len(r.items) && o.kin && r.isPronoun(r.items[j]) {
		if k := r.titledName(j + 1); k >= 0 {
			j = k // "the daughter of our late comrade NAME"
		}
	}
	if j >= len(r.items) || r.items[j].kind != nameItem || r.items[j].possessive {
		return -1
	}
	named := r.a.Mentions[r.items[j].mention].Kind == graph.ByName && r.typeOf(r.items[j]) == graph.Person
	if named && !o.kin && o.relation == "" && (r.items[o.end+1].word != "to" || r.lineBetween(o.end, j)) {
		return -1 // only "assistant to X" is said of a person
	}
	return j
}

// takesUnit puts an office into the unit without a name of its own that the place or the body at item j tells from others,
// "Oslo garrison", and reports whether there is one; behind is the item behind the words of the office.
func (r *reading) takesUnit(o *office, behind, j int) bool {
	if o.kin || o.relation != "" && o.relation != "educated-at" {
		return false
	}
	if unit := r.unitSeated(behind, j); unit != "" && o.relation == "" {
		o.literal, o.last = unit, j
		return true
	}
	k := r.unitIn(j)
	if k == j && o.relation == "" {
		k = r.compoundBody(j)
	}
	if k > j {
		o.literal, o.last = r.words(j, k+1), k
	}
	return k > j
}

// unitIn gives the last item of the unit that is called after the place at item j, "Oslo garrison", or j.
func (r *reading) unitIn(j int) int {
	name := r.items[j].span.Of(r.doc.Text)
	switch t := r.typeOf(r.items[j]); {
	case t == graph.Person, t != graph.Place && (strings.Contains(name, " ") || name == strings.ToUpper(name)):
		return j // a body has a name of its own
	}
	k := j + 1
	if k < len(r.items) && r.items[k].kind == wordItem && r.roles.modifiers[r.items[k].word] && !r.roles.units[r.items[k].word] {
		k++ // "the Oslo provincial committee"
	}
	switch {
	case k >= len(r.items) || r.items[k].kind != wordItem || !r.roles.units[r.items[k].word] && !r.roles.institutions[r.items[k].word]:
		return j
	case k+1 < len(r.items) && r.items[k+1].kind == nameItem && !r.isPersonByName(k+1):
		return j // the unit belongs to the name behind it
	}
	return k
}

// wholeOf gives the body that the unit just read is part of: who is "head of the Press
// Section in the Ministry" holds a post in the Ministry.
func (r *reading) wholeOf(o *office, unit []coref.ChainID) []coref.ChainID {
	name := r.written(r.items[o.last])
	if !slices.ContainsFunc(strings.Fields(name), func(w string) bool { return r.roles.units[w] }) {
		return unit
	}
	j := o.last + 1
	if j >= len(r.items) || r.items[j].word != "of" && r.items[j].word != "in" && r.items[j].word != "at" {
		return unit
	}
	j = pastDeterminers(r.items, j+1)
	if j >= len(r.items) || r.items[j].kind != nameItem || r.typeOf(r.items[j]) != graph.Organization {
		return unit
	}
	c := r.bodies(*o, r.singleton(r.items, j))
	if len(c) == 0 {
		return unit
	}
	o.unit = unit
	o.role += " of the " + strings.Join(strings.Fields(r.withoutDeterminer(r.items[o.last].span.Of(r.doc.Text))), " ")
	o.last = j
	return c
}

// bodyBefore reads the body before the office: "CPSU CC Secretary", "the Soviet Union's leader".
func (r *reading) bodyBefore(o *office) []coref.ChainID {
	j := o.start - 1
	for j >= 0 && r.items[j].kind == wordItem && (r.roles.former[r.items[j].word] || r.items[j].word == "own") {
		j--
	}
	if j >= 0 && o.relation == "founded" && r.written(r.items[j]) == "its" {
		o.first, o.possessive = j, true
		return r.onlyBodyBefore(j) // "the Bank and its founder, NAME"
	}
	if c, first := r.bodyOfPronoun(*o, j); len(c) > 0 {
		o.first, o.possessive = first, true
		return c
	}
	if c, first := r.calledBefore(*o, j); len(c) > 0 {
		o.first, o.possessive = first, true
		return c
	}
	if j < 0 || r.items[j].kind != nameItem {
		return nil
	}
	it := r.items[j]
	his := r.isPronoun(it) && r.frames.SinglePossessive[r.written(it)]
	if r.typeOf(it) == graph.Person && !it.possessive && !his {
		return nil
	}
	if r.roles.ranks[r.items[o.end].word] && r.typeOf(it) == graph.Place {
		return nil // "in Oslo General X said": a place has no generals
	}
	o.possessive = it.possessive || his
	c := r.bodies(*o, r.singleton(r.items, j))
	if len(c) > 0 {
		o.first = j
		for !o.possessive && o.first > 0 && (r.roles.seconds[r.items[o.first-1].word] || o.second && r.items[o.first-1].word == "first") {
			o.first--
			o.second = true
		}
		if o.second {
			o.role = r.roleText(o.first, j-1) + " " + o.role
		}
	}
	return c
}

// bodies gives the chains that can be the body of an office, or the kin of a kinship.
func (r *reading) bodies(o office, g group) []coref.ChainID {
	return slices.DeleteFunc(r.chainsOf(g, true), func(c coref.ChainID) bool {
		t := r.c.Chains[c].Type
		switch {
		case t == graph.Event:
			return true
		case o.relation != "":
			return !r.vocabulary.Allows(graph.Person, o.relation, t)
		case o.kin:
			return t != graph.Person
		}
		return t == graph.Person && !o.possessive && !r.roles.assistants[r.items[o.end].word]
	})
}

// bodyOfPronoun gives the body that "its" or "whose" at item j, or before the place named there, goes back to:
// "the Bank, through its director, NAME,", "the Bank, whose Oslo manager, NAME, had".
func (r *reading) bodyOfPronoun(o office, j int) ([]coref.ChainID, int) {
	if o.member || o.kin || o.relation != "" && o.relation != "leads" || o.end+1 < len(r.items) && r.items[o.end+1].kind == wordItem && r.nounLike(r.items, o.end+1) && !r.honorific(r.items[o.end+1].word) { // "its chief defender"
		return nil, j
	}
	if j > 0 && r.items[j].kind == nameItem && r.typeOf(r.items[j]) == graph.Place && !r.items[j].possessive {
		j--
	}
	switch {
	case j < 0:
	case r.written(r.items[j]) == "its":
		if c := r.onlyBodyBefore(j); len(c) > 0 {
			return c, j
		}
		if c := r.bodyOpened(j); len(c) > 0 || j > 0 && !r.setBehindName(j) {
			return c, j
		}
		return r.subjectBefore(), j
	case r.items[j].word == "whose":
		return r.bodiesOf(r.antecedent(r.items, j-1)), j
	}
	return nil, j
}

// setBehindName reports whether "its" at item j opens what a comma sets behind the name of a person, in a sentence that has
// named no body before it: "Mr. Lund, its treasurer, had been arrested".
func (r *reading) setBehindName(j int) bool {
	return j > 1 && r.items[j-1].word == "," && r.isPersonByName(j-2) && !slices.ContainsFunc(r.items[:j], func(it item) bool {
		return it.kind == nameItem && (r.typeOf(it) == graph.Organization || r.typeOf(it) == graph.Place)
	})
}

// bodyOpened gives the body that is the subject of the clause which a phrase with "its" at item j opens:
// "Through its director, NAME, the Bank refused".
func (r *reading) bodyOpened(j int) []coref.ChainID {
	if j > 2 {
		return nil
	}
	if k := r.clauseVerb(j); k >= 0 && r.verbs[k].subject.first > j {
		return r.bodiesOf(r.verbs[k].subject)
	}
	return nil
}

// bodyOfWhich gives the body of an office that a clause says of it: "the League, of which NAME was president".
func (r *reading) bodyOfWhich(o office) []coref.ChainID {
	for i := len(r.verbs) - 1; i >= 0; i-- {
		v := r.verbs[i]
		if v.last >= o.start {
			continue
		}
		j := v.subject.first - 1
		if !r.frames.Becoming[v.lemma] || v.subject.empty() {
			return nil
		}
		for j > 1 && r.items[j].kind == wordItem && r.inLead(r.items, j) {
			j--
		}
		if j < 2 || r.items[j].word != "which" || r.items[j-1].word != "of" {
			return nil
		}
		return r.bodiesOf(r.antecedent(r.items, j-2))
	}
	return nil
}
