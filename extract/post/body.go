package post

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/graph"
)

// IsStaffed reports whether item j is a body by name that has people of its own, and no
// possessor or part of a longer name: not "of the State Department's report".
func (r *Reading) IsStaffed(j int) bool {
	it := r.Items[j]
	if it.Kind != clause.NameItem || it.Possessive || r.TypeOf(it) != graph.Organization || r.a.Mentions[it.Mention].Kind != graph.ByName || r.c.Of[it.Mention] == coref.None {
		return false
	}
	head, _ := r.HeadAfter(r.Items, j)
	return head == "" && !r.isDwelling(it)
}

// isDwelling reports whether a name is that of a street or a house: "Weber, of Church Lane".
func (r *Reading) isDwelling(it clause.Item) bool {
	name := strings.Fields(strings.ToLower(r.a.Mentions[it.Mention].Normal))
	return len(name) > 1 && r.roles.Dwellings[name[len(name)-1]]
}

// bodyAfter reads the body after the office: "of the Council of Ministers", "to the DPRK".
func (r *Reading) bodyAfter(o *Office) []coref.ChainID {
	_, behind := r.PortfolioBehind(*o)
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
	if c := r.bodyWhose(o, j); len(c) > 0 {
		return c
	}
	j = r.bodyNameFrom(*o, j+1, behind+8)
	if j < 0 || r.takesUnit(o, behind, j) {
		return nil
	}
	if r.Items[o.End].Word == "leader" && r.TypeOf(r.Items[j]) == graph.Place && r.Located(behind+1, j) {
		return nil // "leader of the Kurdish movement in Norway"
	}
	of := r.Singleton(r.Items, j)
	switch {
	case o.Kin:
		if k := r.pastOffice(clause.PastDeterminers(r.Items, o.End+2)); k < len(r.Items) && r.IsPersonByName(k) {
			j = k // "a sister of the Minister of Mines, NAME"
		}
		of = r.parents(o.Role, j)
	case r.TypeOf(r.Items[j]) == graph.Organization:
		of = r.BodyGroup(j) // "a professor at Harvard and Yale"
	}
	c := r.BodiesOf(*o, of)
	if len(c) > 0 {
		o.Last = max(j, of.Last)
		c = r.wholeOf(o, c)
		o.Last = r.overClosingQuote(o.Last)
		c = r.andOf(o, c)
	}
	return c
}

// andOf adds the bodies that "and of" puts beside that of an office: "a graduate of the Lyceum and of the Academy".
func (r *Reading) andOf(o *Office, bodies []coref.ChainID) []coref.ChainID {
	if o.Kin || r.Items[o.End+1].Word != "of" || !r.isBodyByName(o.Last) || r.beforeOffice(*o) >= 0 && r.Items[r.beforeOffice(*o)].Word == "of" {
		return bodies // "spoke of the secretary of the Union and of the Bank"
	}
	for o.Last+3 < len(r.Items) && r.Items[o.Last+1].Word == "and" && r.Items[o.Last+2].Word == "of" {
		k := clause.PastDeterminers(r.Items, o.Last+3)
		if k >= len(r.Items) || !r.IsStaffed(k) {
			break
		}
		for _, b := range r.BodiesOf(*o, r.Singleton(r.Items, k)) {
			if !slices.Contains(bodies, b) {
				bodies = append(bodies, b)
			}
		}
		o.Last = k
	}
	return bodies
}

// bodyNameFrom gives the item of the name, from item j on and at most one behind item last, of what an office or a kinship
// is of; or -1.
func (r *Reading) bodyNameFrom(o Office, j, last int) int {
	for ; j < len(r.Items) && j <= last && r.Items[j].Kind == clause.WordItem; j++ {
		if _, ok := r.VerbAt(r.Items, j); ok || r.Items[j].Binder {
			return -1
		}
	}
	if o.Kin && r.namesOwner(o, j) {
		j++ // "is a brother of the lawyer, NAME"
	}
	if k := r.pastOpeningQuote(j); k > j && !o.Kin {
		j = k
	}
	if o.Kin && j < len(r.Items) && r.Items[j].Kind == clause.NameItem {
		j = r.ownerAt(j)
	}
	if j < 0 || j >= len(r.Items) || r.Items[j].Kind != clause.NameItem || r.Items[j].Possessive && !o.Kin {
		return -1
	}
	if o.Kin && r.actsOnNoun(j) {
		return -1 // "the wife of the man Sergeant X killed": she is not his
	}
	named := r.a.Mentions[r.Items[j].Mention].Kind == graph.ByName && r.TypeOf(r.Items[j]) == graph.Person
	if named && !o.Kin && o.Relation == "" && (r.Items[o.End+1].Word != "to" || r.LineBetween(o.End, j)) {
		return -1 // only "assistant to X" is said of a person
	}
	return j
}

// actsOnNoun reports whether the name at item j is the subject of a clause that says more of the noun before it, without "whom":
// "the man X killed".
func (r *Reading) actsOnNoun(j int) bool {
	k := r.TitleStart(r.Items, j) - 1
	for k > 0 && r.Items[k].Kind == clause.WordItem && !r.Items[k].Determiner && (r.Items[k].Upper || r.titles(r.Items[k])) {
		k--
	}
	if k < 1 || r.Items[k].Kind != clause.WordItem || !r.NounLike(r.Items, k) || !r.Items[k-1].Determiner || r.RoleWord(k) {
		return false
	}
	return slices.ContainsFunc(r.Verbs, func(v clause.Verb) bool { return v.Finite() && !v.Passive && v.First == j+1 && v.Subject.First == j })
}

// takesUnit puts an office into the unit without a name of its own that the place or the body at item j tells from others,
// "Oslo garrison", and reports whether there is one; behind is the item behind the words of the office.
func (r *Reading) takesUnit(o *Office, behind, j int) bool {
	if o.Kin || o.Relation != "" && o.Relation != "educated-at" {
		return false
	}
	if unit := r.unitSeated(behind, j); unit != "" && o.Relation == "" {
		o.Literal, o.Last = unit, j
		return true
	}
	k := r.unitIn(j)
	if k == j && o.Relation == "" {
		k = r.compoundBody(j)
	}
	if k > j {
		o.Literal, o.Last = r.Words(j, k+1), k
	}
	return k > j
}

// wholeOf gives the body that the unit just read is part of: who is "head of the Press
// Section in the Ministry" holds a post in the Ministry.
func (r *Reading) wholeOf(o *Office, unit []coref.ChainID) []coref.ChainID {
	name := r.Written(r.Items[o.Last])
	if !slices.ContainsFunc(strings.Fields(name), func(w string) bool { return r.roles.Units[w] }) {
		return unit
	}
	j := o.Last + 1
	if j >= len(r.Items) || r.Items[j].Word != "of" && r.Items[j].Word != "in" && r.Items[j].Word != "at" {
		return unit
	}
	j = clause.PastDeterminers(r.Items, j+1)
	if j >= len(r.Items) || r.Items[j].Kind != clause.NameItem || r.TypeOf(r.Items[j]) != graph.Organization {
		return unit
	}
	c := r.BodiesOf(*o, r.Singleton(r.Items, j))
	if len(c) == 0 {
		return unit
	}
	o.Unit = unit
	o.Role += " of the " + strings.Join(strings.Fields(r.withoutDeterminer(r.Items[o.Last].Span.Of(r.doc.Text))), " ")
	o.Last = j
	return c
}

// bodyBefore reads the body before the office: "CPSU CC Secretary", "the Soviet Union's leader".
func (r *Reading) bodyBefore(o *Office) []coref.ChainID {
	j := o.Start - 1
	for j >= 0 && r.Items[j].Kind == clause.WordItem && (r.roles.Former[r.Items[j].Word] || r.Items[j].Word == "own") {
		j--
	}
	if j >= 0 && o.Relation == "founded" && r.Written(r.Items[j]) == "its" {
		o.First, o.Possessive = j, true
		return r.OnlyBodyBefore(j) // "the Bank and its founder, NAME"
	}
	if c, first := r.bodyOfPronoun(*o, j); len(c) > 0 {
		o.First, o.Possessive = first, true
		return c
	}
	if c, first := r.calledBefore(*o, j); len(c) > 0 {
		o.First, o.Possessive = first, true
		return c
	}
	if j < 0 || r.Items[j].Kind != clause.NameItem {
		return nil
	}
	it := r.Items[j]
	if r.namesPortfolio(it, *o) {
		o.First, o.Start = j, j
		o.Role = r.roleText(j, o.End)
		return nil
	}
	his := r.IsPronoun(it) && r.frames.SinglePossessive[r.Written(it)]
	if r.TypeOf(it) == graph.Person && !it.Possessive && !his {
		return nil
	}
	if r.roles.Ranks[r.Items[o.End].Word] && r.TypeOf(it) == graph.Place {
		return nil // "in Oslo General X said": a place has no generals
	}
	if !it.Possessive && r.TypeOf(it) == graph.Place && r.opensBehindPlace(*o, j) {
		return nil
	}
	o.Possessive = it.Possessive || his
	c := r.BodiesOf(*o, r.Singleton(r.Items, j))
	if len(c) > 0 {
		o.First = j
		for !o.Possessive && o.First > 0 && (r.roles.Seconds[r.Items[o.First-1].Word] || o.Second && r.Items[o.First-1].Word == "first") {
			o.First--
			o.Second = true
		}
		if o.Second {
			o.Role = r.roleText(o.First, j-1) + " " + o.Role
		}
	}
	return c
}

// opensBehindPlace reports whether the holder of an office, named right behind it, is the subject of a clause that opens behind the
// place, of no state, at item j: "when he left Oslo President X was ready", "on his visit to Oslo Under Secretary X had promised".
func (r *Reading) opensBehindPlace(o Office, j int) bool {
	holder := o.End + 1
	if j == 0 || holder >= len(r.Items) || !r.IsPersonByName(holder) {
		return false
	}
	if c := r.c.Of[r.Items[j].Mention]; c != coref.None && r.IsState(c) {
		return false // "told U.K. Foreign Secretary X had left"
	}
	acts := slices.ContainsFunc(r.Verbs, func(v clause.Verb) bool {
		return v.Finite() && !v.Subject.Empty() && v.Subject.First == holder && v.First == holder+1
	})
	before := r.Items[j-1]
	if IsEnvoy(o.Role) && before.Word == "in" {
		return false // "in Cairo Ambassador X joined them": he is posted there
	}
	return acts && before.Kind == clause.WordItem && (before.Preposition && before.Word != "of" || r.VerbEndingAt(j-1) >= 0)
}

// BodiesOf gives the chains that can be the body of an office, or the kin of a kinship.
func (r *Reading) BodiesOf(o Office, g clause.Group) []coref.ChainID {
	return slices.DeleteFunc(r.ChainsOf(g, true), func(c coref.ChainID) bool {
		t := r.c.Chains[c].Type
		switch {
		case t == graph.Event:
			return true
		case o.Relation != "":
			return !r.vocabulary.Allows(graph.Person, o.Relation, t)
		case o.Kin:
			return t != graph.Person
		}
		return t == graph.Person && !o.Possessive && !r.roles.Assistants[r.Items[o.End].Word]
	})
}

// bodyOfPronoun gives the body that "its" or "whose" at item j, or before the place named there, goes back to:
// "the Bank, through its director, NAME,", "the Bank, whose Oslo manager, NAME, had".
func (r *Reading) bodyOfPronoun(o Office, j int) ([]coref.ChainID, int) {
	if o.Member || o.Kin || o.Relation != "" && o.Relation != "leads" || o.End+1 < len(r.Items) && r.Items[o.End+1].Kind == clause.WordItem && r.NounLike(r.Items, o.End+1) && !r.Honorific(r.Items[o.End+1].Word) { // "its chief defender"
		return nil, j
	}
	if j > 0 && r.Items[j].Kind == clause.NameItem && r.TypeOf(r.Items[j]) == graph.Place && !r.Items[j].Possessive {
		j--
	}
	switch {
	case j < 0:
	case r.Written(r.Items[j]) == "its":
		if c := r.OnlyBodyBefore(j); len(c) > 0 {
			return c, j
		}
		if c := r.bodyOpened(j); len(c) > 0 || j > 0 && !r.setBehindName(j) {
			return c, j
		}
		return r.subjectBefore(), j
	case r.Items[j].Word == "whose":
		return r.BodiesIn(r.Antecedent(r.Items, j-1)), j
	}
	return nil, j
}

// setBehindName reports whether "its" at item j opens what a comma sets behind the name of a person, in a sentence that has
// named no body before it: "Mr. Lund, its treasurer, had been arrested".
func (r *Reading) setBehindName(j int) bool {
	return j > 1 && r.Items[j-1].Word == "," && r.IsPersonByName(j-2) && !slices.ContainsFunc(r.Items[:j], func(it clause.Item) bool {
		return it.Kind == clause.NameItem && (r.TypeOf(it) == graph.Organization || r.TypeOf(it) == graph.Place)
	})
}

// bodyOpened gives the body that is the subject of the clause which a phrase with "its" at item j opens:
// "Through its director, NAME, the Bank refused".
func (r *Reading) bodyOpened(j int) []coref.ChainID {
	if j > 2 {
		return nil
	}
	if k := r.ClauseVerb(j); k >= 0 && r.Verbs[k].Subject.First > j {
		return r.BodiesIn(r.Verbs[k].Subject)
	}
	return nil
}

// bodyOfWhich gives the body of an office that a clause says of it: "the League, of which NAME was president".
func (r *Reading) bodyOfWhich(o Office) []coref.ChainID {
	n := r.VerbBefore(o.Start)
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
	return r.BodiesIn(r.Antecedent(r.Items, j-2))
}

// BodyGroup gives the bodies named from item k on in one list, "Harvard and Yale University", or the one.
func (r *Reading) BodyGroup(k int) clause.Group {
	g := r.GroupAt(r.Items, k)
	for j, it := range r.Items[g.First : g.Last+1] {
		if it.Kind == clause.NameItem && (r.TypeOf(it) != graph.Organization || r.a.Mentions[it.Mention].Kind != graph.ByName || it.Possessive) || it.Kind == clause.WordItem && it.Verb.Lemma != "" && j > 0 {
			return r.Singleton(r.Items, k)
		}
	}
	return g
}
