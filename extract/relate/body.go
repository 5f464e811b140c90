package relate

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
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
	if j >= len(r.Items) || r.Items[j].Kind != clause.WordItem {
		return nil
	}
	switch r.Items[j].Word {
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
	if r.Items[o.end].Word == "leader" && r.TypeOf(r.Items[j]) == graph.Place && r.located(behind+1, j) {
		return nil // "leader of the Kurdish movement in Norway"
	}
	of := r.Singleton(r.Items, j)
	switch {
	case o.kin:
		if k := r.pastOffice(clause.PastDeterminers(r.Items, o.end+2)); k < len(r.Items) && r.IsPersonByName(k) {
			j = k // "a sister of the Minister of Mines, NAME"
		}
		of = r.parents(o.role, j)
	case r.TypeOf(r.Items[j]) == graph.Organization:
		of = r.bodyGroup(j) // "a professor at Harvard and Yale"
	}
	c := r.bodies(*o, of)
	if len(c) > 0 {
		o.last = max(j, of.Last)
		c = r.wholeOf(o, c)
		o.last = r.overClosingQuote(o.last)
		c = r.andOf(o, c)
	}
	return c
}

// andOf adds the bodies that "and of" puts beside that of an office: "a graduate of the Lyceum and of the Academy".
func (r *reading) andOf(o *office, bodies []coref.ChainID) []coref.ChainID {
	if o.kin || r.Items[o.end+1].Word != "of" || !r.isBodyByName(o.last) || r.beforeOffice(*o) >= 0 && r.Items[r.beforeOffice(*o)].Word == "of" {
		return bodies // "spoke of the secretary of the Union and of the Bank"
	}
	for o.last+3 < len(r.Items) && r.Items[o.last+1].Word == "and" && r.Items[o.last+2].Word == "of" {
		k := clause.PastDeterminers(r.Items, o.last+3)
		if k >= len(r.Items) || !r.isStaffed(k) {
			break
		}
		for _, b := range r.bodies(*o, r.Singleton(r.Items, k)) {
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
	for ; j < len(r.Items) && j <= last && r.Items[j].Kind == clause.WordItem; j++ {
		if _, ok := r.VerbAt(r.Items, j); ok || r.Items[j].Binder {
			return -1
		}
	}
	if o.kin && r.namesOwner(o, j) {
		j++ // "is a brother of the lawyer, NAME"
	}
	if k := r.pastOpeningQuote(j); k > j && !o.kin {
		j = k
	}
	if j+1 < len(r.Items) && o.kin && r.IsPronoun(r.Items[j]) {
		if k := r.titledName(j + 1); k >= 0 {
			j = k // "the daughter of our late comrade NAME"
		}
	}
	if j >= len(r.Items) || r.Items[j].Kind != clause.NameItem || r.Items[j].Possessive {
		return -1
	}
	named := r.a.Mentions[r.Items[j].Mention].Kind == graph.ByName && r.TypeOf(r.Items[j]) == graph.Person
	if named && !o.kin && o.relation == "" && (r.Items[o.end+1].Word != "to" || r.lineBetween(o.end, j)) {
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
	name := r.Items[j].Span.Of(r.doc.Text)
	switch t := r.TypeOf(r.Items[j]); {
	case t == graph.Person, t != graph.Place && (strings.Contains(name, " ") || name == strings.ToUpper(name)):
		return j // a body has a name of its own
	}
	k := j + 1
	if k < len(r.Items) && r.Items[k].Kind == clause.WordItem && r.roles.Modifiers[r.Items[k].Word] && !r.roles.Units[r.Items[k].Word] {
		k++ // "the Oslo provincial committee"
	}
	switch {
	case k >= len(r.Items) || r.Items[k].Kind != clause.WordItem || !r.roles.Units[r.Items[k].Word] && !r.roles.Institutions[r.Items[k].Word]:
		return j
	case k+1 < len(r.Items) && r.Items[k+1].Kind == clause.NameItem && !r.IsPersonByName(k+1):
		return j // the unit belongs to the name behind it
	}
	return k
}

// wholeOf gives the body that the unit just read is part of: who is "head of the Press
// Section in the Ministry" holds a post in the Ministry.
func (r *reading) wholeOf(o *office, unit []coref.ChainID) []coref.ChainID {
	name := r.Written(r.Items[o.last])
	if !slices.ContainsFunc(strings.Fields(name), func(w string) bool { return r.roles.Units[w] }) {
		return unit
	}
	j := o.last + 1
	if j >= len(r.Items) || r.Items[j].Word != "of" && r.Items[j].Word != "in" && r.Items[j].Word != "at" {
		return unit
	}
	j = clause.PastDeterminers(r.Items, j+1)
	if j >= len(r.Items) || r.Items[j].Kind != clause.NameItem || r.TypeOf(r.Items[j]) != graph.Organization {
		return unit
	}
	c := r.bodies(*o, r.Singleton(r.Items, j))
	if len(c) == 0 {
		return unit
	}
	o.unit = unit
	o.role += " of the " + strings.Join(strings.Fields(r.withoutDeterminer(r.Items[o.last].Span.Of(r.doc.Text))), " ")
	o.last = j
	return c
}

// bodyBefore reads the body before the office: "CPSU CC Secretary", "the Soviet Union's leader".
func (r *reading) bodyBefore(o *office) []coref.ChainID {
	j := o.start - 1
	for j >= 0 && r.Items[j].Kind == clause.WordItem && (r.roles.Former[r.Items[j].Word] || r.Items[j].Word == "own") {
		j--
	}
	if j >= 0 && o.relation == "founded" && r.Written(r.Items[j]) == "its" {
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
	if j < 0 || r.Items[j].Kind != clause.NameItem {
		return nil
	}
	it := r.Items[j]
	his := r.IsPronoun(it) && r.frames.SinglePossessive[r.Written(it)]
	if r.TypeOf(it) == graph.Person && !it.Possessive && !his {
		return nil
	}
	if r.roles.Ranks[r.Items[o.end].Word] && r.TypeOf(it) == graph.Place {
		return nil // "in Oslo General X said": a place has no generals
	}
	o.possessive = it.Possessive || his
	c := r.bodies(*o, r.Singleton(r.Items, j))
	if len(c) > 0 {
		o.first = j
		for !o.possessive && o.first > 0 && (r.roles.Seconds[r.Items[o.first-1].Word] || o.second && r.Items[o.first-1].Word == "first") {
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
func (r *reading) bodies(o office, g clause.Group) []coref.ChainID {
	return slices.DeleteFunc(r.ChainsOf(g, true), func(c coref.ChainID) bool {
		t := r.c.Chains[c].Type
		switch {
		case t == graph.Event:
			return true
		case o.relation != "":
			return !r.vocabulary.Allows(graph.Person, o.relation, t)
		case o.kin:
			return t != graph.Person
		}
		return t == graph.Person && !o.possessive && !r.roles.Assistants[r.Items[o.end].Word]
	})
}

// bodyOfPronoun gives the body that "its" or "whose" at item j, or before the place named there, goes back to:
// "the Bank, through its director, NAME,", "the Bank, whose Oslo manager, NAME, had".
func (r *reading) bodyOfPronoun(o office, j int) ([]coref.ChainID, int) {
	if o.member || o.kin || o.relation != "" && o.relation != "leads" || o.end+1 < len(r.Items) && r.Items[o.end+1].Kind == clause.WordItem && r.NounLike(r.Items, o.end+1) && !r.Honorific(r.Items[o.end+1].Word) { // "its chief defender"
		return nil, j
	}
	if j > 0 && r.Items[j].Kind == clause.NameItem && r.TypeOf(r.Items[j]) == graph.Place && !r.Items[j].Possessive {
		j--
	}
	switch {
	case j < 0:
	case r.Written(r.Items[j]) == "its":
		if c := r.onlyBodyBefore(j); len(c) > 0 {
			return c, j
		}
		if c := r.bodyOpened(j); len(c) > 0 || j > 0 && !r.setBehindName(j) {
			return c, j
		}
		return r.subjectBefore(), j
	case r.Items[j].Word == "whose":
		return r.bodiesOf(r.Antecedent(r.Items, j-1)), j
	}
	return nil, j
}

// setBehindName reports whether "its" at item j opens what a comma sets behind the name of a person, in a sentence that has
// named no body before it: "Mr. Lund, its treasurer, had been arrested".
func (r *reading) setBehindName(j int) bool {
	return j > 1 && r.Items[j-1].Word == "," && r.IsPersonByName(j-2) && !slices.ContainsFunc(r.Items[:j], func(it clause.Item) bool {
		return it.Kind == clause.NameItem && (r.TypeOf(it) == graph.Organization || r.TypeOf(it) == graph.Place)
	})
}

// bodyOpened gives the body that is the subject of the clause which a phrase with "its" at item j opens:
// "Through its director, NAME, the Bank refused".
func (r *reading) bodyOpened(j int) []coref.ChainID {
	if j > 2 {
		return nil
	}
	if k := r.clauseVerb(j); k >= 0 && r.Verbs[k].Subject.First > j {
		return r.bodiesOf(r.Verbs[k].Subject)
	}
	return nil
}

// bodyOfWhich gives the body of an office that a clause says of it: "the League, of which NAME was president".
func (r *reading) bodyOfWhich(o office) []coref.ChainID {
	n := r.VerbBefore(o.start)
	if n < 0 || !r.frames.Becoming[r.Verbs[n].Lemma] || r.Verbs[n].Subject.Empty() {
		return nil
	}
	j := r.Verbs[n].Subject.First - 1
	for j > 1 && r.Items[j].Kind == clause.WordItem && r.InLead(r.Items, j) {
		j--
	}
	if j < 2 || r.Items[j].Word != "which" || r.Items[j-1].Word != "of" {
		return nil
	}
	return r.bodiesOf(r.Antecedent(r.Items, j-2))
}
