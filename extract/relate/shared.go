package relate

import (
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/post"
	"dramatis/graph"
)

// readSharedPosts states of several what one noun in the plural says that they are of one body or place:
// "Oslo University professors X and Y", "the founders of the Bank, X and Y", "X and Y, both natives of Oslo".
func (r *reading) readSharedPosts() {
	for i, it := range r.Items {
		one := r.singular(it)
		if one == "" || r.roles.Kinship[one] || r.roles.Ranks[one] {
			continue
		}
		o := post.Office{Start: i, End: i, Role: one, Member: r.roles.Membership[one], Relation: r.roles.Relations[one]}
		last := i
		of := r.sharedBehind(o, &last)
		if len(of) == 0 {
			of = r.sharedBefore(o)
		}
		if len(of) != 1 {
			continue // of several, which is whose is not told
		}
		for _, who := range r.sharers(i, last) {
			s := fact(who, "holds-position", of[0], dated{}, 0.8, r.evidence(r.Sentence.Span, r.Zone, "position/shared"))
			s.Role, s.Modality = one, r.VoiceModality()
			switch {
			case o.Member:
				s.Predicate, s.Role = "member-of", ""
			case o.Relation != "":
				s.Predicate, s.Role = o.Relation, ""
			}
			r.addNew(s)
		}
	}
}

// singular gives the noun of an office or a relation of which an item is the plural, or "".
func (r *reading) singular(it clause.Item) string {
	if it.Kind != clause.WordItem || it.Head || len(it.Word) < 5 {
		return ""
	}
	one, plural := strings.CutSuffix(it.Word, "s")
	if !plural {
		return ""
	}
	if stem, y := strings.CutSuffix(one, "ie"); y {
		one = stem + "y"
	}
	if r.roles.Head(one) || r.roles.Relations[one] != "" {
		return one
	}
	return ""
}

// sharedBehind gives of what the noun of an office in the plural is said to be behind it, and notes where that ends.
func (r *reading) sharedBehind(o post.Office, last *int) []coref.ChainID {
	j := o.End + 1
	if j+1 >= len(r.Items) || r.Items[j].Word != "of" && r.Items[j].Word != "at" {
		return nil
	}
	if j = clause.PastDeterminers(r.Items, j+1); j >= len(r.Items) || r.Items[j].Kind != clause.NameItem || r.Items[j].Possessive || r.TypeOf(r.Items[j]) == graph.Person {
		return nil
	}
	if head, _ := r.HeadAfter(r.Items, j); head != "" {
		return nil
	}
	g := r.GroupAt(r.Items, j)
	if *last = g.Last; r.TypeOf(r.Items[g.Last]) == graph.Person {
		g, *last = r.Singleton(r.Items, j), j
	}
	return r.BodiesOf(o, g)
}

// sharedBefore gives the body named right before an office in the plural.
func (r *reading) sharedBefore(o post.Office) []coref.ChainID {
	j := o.Start - 1
	for j >= 0 && r.Items[j].Kind == clause.WordItem && r.roles.Modifiers[r.Items[j].Word] {
		j--
	}
	if j < 0 || r.Items[j].Kind != clause.NameItem || r.TypeOf(r.Items[j]) == graph.Person || r.a.Mentions[r.Items[j].Mention].Kind != graph.ByName {
		return nil
	}
	return r.BodiesOf(o, r.Singleton(r.Items, j))
}

// sharers gives the people who share what the noun at item i says up to item last: those named right behind it,
// or those it is put in behind.
func (r *reading) sharers(i, last int) []coref.ChainID {
	j := r.pastBeing(last + 1)
	from := j
	for j < len(r.Items) && (r.Items[j].Word == "," || r.Items[j].Word == ":" || r.Items[j].Kind == clause.WordItem && r.Honorific(r.Items[j].Word)) {
		j++
	}
	if j < len(r.Items) && j <= from+1 && r.IsPersonByName(j) {
		if who := r.PersonsIn(r.GroupAt(r.Items, j)); len(who) > 1 {
			return who
		}
		return nil
	}
	k := i - 1
	for k > 0 && r.Items[k].Kind == clause.WordItem && (r.Items[k].Determiner || r.Items[k].Word == "both" || r.Items[k].Word == "all" || r.roles.Former[r.Items[k].Word]) {
		k--
	}
	if k < 1 || r.Items[k].Word != "," && r.Items[k].Word != "(" || !r.IsPersonByName(k-1) {
		return nil
	}
	if who := r.PersonsIn(r.GroupEndingAt(r.Items, k-1)); len(who) > 1 {
		return who
	}
	return nil
}

// pastBeing gives the item behind the verb of being at item j, "are", "were at that time", or j.
func (r *reading) pastBeing(j int) int {
	for i, v := range r.Verbs {
		if v.First == j && v.Lemma == "be" && v.Finite() && !v.Negated && v.Modal == "" && r.SenseOf(r.Verbs, i, 0).Modality == graph.Asserted {
			for j = v.Last + 1; j < len(r.Items) && r.Items[j].Adverb; j++ {
			}
			return j
		}
	}
	return j
}
