package relate

import (
	"cmp"
	"slices"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/post"
	"dramatis/graph"
)

// readChildren states the kinship of several who are named behind it: "their three children, X, Y and Z",
// "X and Y had two sons: Z and W", "his brothers were X and Y".
func (r *reading) readChildren() {
	for i, it := range r.Items {
		if it.Kind != clause.WordItem || !it.Kin && !(r.hadKin(i) && r.roles.Kinship[it.Word]) {
			continue
		}
		role := cmp.Or(r.roles.SeveralKin[it.Word], it.Word)
		named := r.kinNamedBehind(i)
		switch owners := r.kinOwners(i); {
		case len(named) == 1 && it.Kin && !r.oneOf(i):
		case len(owners) > 0:
			for _, whose := range owners {
				r.addKin(named, whose, role)
			}
		case len(named) > 1 && r.roles.Peers[role] && r.together(i):
			for n, whose := range named {
				r.addKin(named[n+1:], whose, role)
			}
		}
	}
}

// readBereaved states the kin whom somebody leaves at his death: "X leaves a widow, Y, and two sons, Z and W", "X was survived by a son, Y,
// and by two daughters, Z and W".
func (r *reading) readBereaved() {
	for _, v := range r.Verbs {
		outlived := v.Lemma == "leave" && !v.Passive || v.Lemma == "survive" && v.Passive
		if !outlived || !v.Finite() || v.Negated || v.Modal != "" {
			continue
		}
		dead := r.PersonsIn(v.Subject)
		if len(dead) != 1 {
			continue
		}
		counted := v.Passive // "left a widow", not "left Oslo with his sons"
		for i := v.Last + 1; i < len(r.Items); i++ {
			it := r.Items[i]
			if _, verb := r.VerbAt(r.Items, i); verb && !it.Upper && !r.roles.Kinship[it.Word] && r.roles.SeveralKin[it.Word] == "" {
				break
			}
			if i <= v.Last+2 && (it.Word == "a" || it.Word == "one" || r.frames.Quantities[it.Word]) {
				counted = true
			}
			if kin := r.roles.Kinship[it.Word] || r.roles.SeveralKin[it.Word] != ""; counted && it.Kind == clause.WordItem && kin {
				r.addKin(r.kinNamedBehind(i), dead[0], cmp.Or(r.roles.SeveralKin[it.Word], it.Word))
			}
		}
	}
}

// addKin states that some people are the kin of one.
func (r *reading) addKin(kin []coref.ChainID, whose coref.ChainID, role string) {
	for _, k := range kin {
		s := fact(k, "family-of", whose, dated{}, 0.85, r.evidence(r.Sentence.Span, r.Zone, "position/kin-list"))
		s.Role, s.Modality = role, r.VoiceModality()
		if !r.kinAlready(k, whose) {
			r.add(s)
		}
	}
}

// hadKin reports whether the kinship at item i is one that somebody is said to have: "had a sister".
func (r *reading) hadKin(i int) bool {
	return i > 1 && (r.Items[i-1].Word == "a" || r.Items[i-1].Word == "one") && slices.ContainsFunc(r.Verbs, func(v clause.Verb) bool { return v.Last == i-2 && v.Lemma == "have" })
}

// oneOf reports whether the kinship at item i is of several of whom one is named: "one of X's sons, NAME".
func (r *reading) oneOf(i int) bool {
	for j := i - 1; j > 0 && j >= i-5 && r.Items[j].Kind != clause.PunctItem; j-- {
		if r.Items[j].Word == "of" {
			return r.Items[j-1].Word == "one"
		}
	}
	return false
}

// together reports whether the kinship at item i is of those named behind it to each other: "the brothers X
// and Y", "the Lund sisters, X and Y".
func (r *reading) together(i int) bool {
	j := i - 1
	if j > 0 && r.Items[j].Kind == clause.NameItem && !r.Items[j].Possessive && !r.IsPronoun(r.Items[j]) {
		j--
	}
	for j >= 0 && r.Items[j].Kind == clause.WordItem && (r.Items[j].Upper || r.DescribesKin(r.Items[j]) || r.frames.Quantities[r.Items[j].Word]) && r.Items[j].Word != "the" {
		j--
	}
	return j >= 0 && r.Items[j].Word == "the"
}

// kinAlready reports whether a kinship of two was read before.
func (r *reading) kinAlready(a, b coref.ChainID) bool {
	for _, s := range r.found {
		if s.Predicate == "family-of" && (s.Subject == a && s.Object == b || s.Subject == b && s.Object == a) {
			return true
		}
	}
	return a == b
}

// kinNamedBehind gives the people named behind the kinship of several at item i: right behind it, behind a
// mark, or behind "were" or "named".
func (r *reading) kinNamedBehind(i int) []coref.ChainID {
	j := i + 1
	for j < len(r.Items) && j <= i+3 {
		if it := r.Items[j]; !announcesNames(it) {
			break
		}
		j++
	}
	if j >= len(r.Items) || r.Items[j].Kind != clause.NameItem || r.Items[j].Possessive || r.TypeOf(r.Items[j]) != graph.Person || r.a.Mentions[r.Items[j].Mention].Kind != graph.ByName {
		return nil
	}
	g := r.GroupAt(r.Items, j)
	return r.PersonsIn(g)
}

// announcesNames reports whether a word or mark stands between a noun and the names of those whom it means: "his sons
// were X and Y", "two daughters, named X and Y".
func announcesNames(it clause.Item) bool {
	switch it.Word {
	case "named", "called", "are", "were", "include", "included", "together":
		return it.Kind == clause.WordItem
	case ":":
		return true
	}
	return post.SetsOff(it.Word)
}

// kinOwners gives whose kin the noun at item i is: the owner before it ("X's sons", "their sons"), those who
// had them ("X and Y had three sons"), or with whom they are ("X and Y live with their sons").
func (r *reading) kinOwners(i int) []coref.ChainID {
	if of := r.KinListed(i, ""); len(of) > 0 && !r.TiedBehind(i) {
		return of
	}
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		it := r.Items[j]
		switch {
		case it.Word == "their" || it.Kind == clause.NameItem && r.Written(it) == "their":
			return r.couple(j)
		case it.Kind == clause.NameItem && (it.Possessive || r.IsPronoun(it) && r.frames.SinglePossessive[r.Written(it)]):
			return r.PersonsIn(r.Singleton(r.Items, j))
		case it.Kind == clause.NameItem || it.Kind == clause.PunctItem || it.Preposition || it.Binder:
			return nil
		}
		if v, ok := r.VerbAt(r.Items, j); ok && v.First == v.Main && v.Lemma == "have" || ok && v.Perfect && v.Lemma == "have" {
			return r.parentsOf(j)
		}
	}
	return nil
}

// parentsOf gives who is said to have children by the verb at item j; "they" are the couple told of before.
func (r *reading) parentsOf(j int) []coref.ChainID {
	for _, v := range r.Verbs {
		if j < v.First || j > v.Last {
			continue
		}
		if v.Negated || v.Modal != "" || !v.Finite() {
			return nil
		}
		if k := v.First - 1; k >= 0 && (r.Items[k].Word == "they" || r.Items[k].Kind == clause.NameItem && r.Written(r.Items[k]) == "they" || r.Items[k].Word == "couple") {
			return r.couple(k)
		}
		return r.PersonsIn(v.Subject)
	}
	return nil
}

// couple gives who "they" at item i are: the two married whom the text told of last, or the only two people
// that the sentence names before.
func (r *reading) couple(i int) []coref.ChainID {
	if c := r.household("their"); len(c) > 0 {
		return c
	}
	var named []coref.ChainID
	for j, it := range r.Items[:i] {
		if it.Kind == clause.NameItem && r.TypeOf(it) == graph.Person && !it.Possessive {
			for _, c := range r.PersonsIn(r.Singleton(r.Items, j)) {
				if !slices.Contains(named, c) {
					named = append(named, c)
				}
			}
		}
	}
	if len(named) != 2 {
		return nil
	}
	return named
}
