package relate

import (
	"cmp"
	"slices"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// readChildren states the kinship of several who are named behind it: "their three children, X, Y and Z",
// "X and Y had two sons: Z and W", "his brothers were X and Y".
func (r *reading) readChildren() {
	for i, it := range r.items {
		if it.kind != wordItem || !it.kin && !(r.hadKin(i) && r.roles.kinship[it.word]) {
			continue
		}
		role := cmp.Or(r.roles.severalKin[it.word], it.word)
		named := r.kinNamedBehind(i)
		switch owners := r.kinOwners(i); {
		case len(named) == 1 && it.kin && !r.oneOf(i):
		case len(owners) > 0:
			for _, whose := range owners {
				r.addKin(named, whose, role)
			}
		case len(named) > 1 && r.roles.peers[role] && r.together(i):
			for n, whose := range named {
				r.addKin(named[n+1:], whose, role)
			}
		}
	}
}

// addKin states that some people are the kin of one.
func (r *reading) addKin(kin []coref.ChainID, whose coref.ChainID, role string) {
	for _, k := range kin {
		s := fact(k, "family-of", whose, dated{}, 0.85, r.evidence(r.sentence.Span, r.zone, "position/kin-list"))
		s.Role, s.Modality = role, r.voiceModality()
		if !r.kinAlready(k, whose) {
			r.add(s)
		}
	}
}

// hadKin reports whether the kinship at item i is one that somebody is said to have: "had a sister".
func (r *reading) hadKin(i int) bool {
	return i > 1 && (r.items[i-1].word == "a" || r.items[i-1].word == "one") && slices.ContainsFunc(r.verbs, func(v verb) bool { return v.last == i-2 && v.lemma == "have" })
}

// oneOf reports whether the kinship at item i is of several of whom one is named: "one of X's sons, NAME".
func (r *reading) oneOf(i int) bool {
	for j := i - 1; j > 0 && j >= i-5 && r.items[j].kind != punctItem; j-- {
		if r.items[j].word == "of" {
			return r.items[j-1].word == "one"
		}
	}
	return false
}

// together reports whether the kinship at item i is of those named behind it to each other: "the brothers X
// and Y", "the Lund sisters, X and Y".
func (r *reading) together(i int) bool {
	j := i - 1
	if j > 0 && r.items[j].kind == nameItem && !r.items[j].possessive && !r.isPronoun(r.items[j]) {
		j--
	}
	for j >= 0 && r.items[j].kind == wordItem && (r.items[j].upper || r.describesKin(r.items[j]) || r.frames.Quantities[r.items[j].word]) && r.items[j].word != "the" {
		j--
	}
	return j >= 0 && r.items[j].word == "the"
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
	for j < len(r.items) && j <= i+3 {
		if it := r.items[j]; !announcesNames(it) {
			break
		}
		j++
	}
	if j >= len(r.items) || r.items[j].kind != nameItem || r.items[j].possessive || r.typeOf(r.items[j]) != graph.Person || r.a.Mentions[r.items[j].mention].Kind != graph.ByName {
		return nil
	}
	g := r.groupAt(r.items, j)
	return r.people(g)
}

// announcesNames reports whether a word or mark stands between a noun and the names of those whom it means: "his sons
// were X and Y", "two daughters, named X and Y".
func announcesNames(it item) bool {
	switch it.word {
	case "named", "called", "are", "were", "include", "included", "together":
		return it.kind == wordItem
	case ":":
		return true
	}
	return setsOff(it.word)
}

// kinOwners gives whose kin the noun at item i is: the owner before it ("X's sons", "their sons"), those who
// had them ("X and Y had three sons"), or with whom they are ("X and Y live with their sons").
func (r *reading) kinOwners(i int) []coref.ChainID {
	if of := r.kinListed(i, ""); len(of) > 0 && !r.tiedBehind(i) {
		return of
	}
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		it := r.items[j]
		switch {
		case it.word == "their" || it.kind == nameItem && r.written(it) == "their":
			return r.couple(j)
		case it.kind == nameItem && (it.possessive || r.isPronoun(it) && r.frames.SinglePossessive[r.written(it)]):
			return r.people(r.singleton(r.items, j))
		case it.kind == nameItem || it.kind == punctItem || it.preposition || it.binder:
			return nil
		}
		if v, ok := r.verbAt(r.items, j); ok && v.first == v.main && v.lemma == "have" || ok && v.perfect && v.lemma == "have" {
			return r.parentsOf(j)
		}
	}
	return nil
}

// parentsOf gives who is said to have children by the verb at item j; "they" are the couple told of before.
func (r *reading) parentsOf(j int) []coref.ChainID {
	for _, v := range r.verbs {
		if j < v.first || j > v.last {
			continue
		}
		if v.negated || v.modal != "" || !v.finite() {
			return nil
		}
		if k := v.first - 1; k >= 0 && (r.items[k].word == "they" || r.items[k].kind == nameItem && r.written(r.items[k]) == "they" || r.items[k].word == "couple") {
			return r.couple(k)
		}
		return r.people(v.subject)
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
	for j, it := range r.items[:i] {
		if it.kind == nameItem && r.typeOf(it) == graph.Person && !it.possessive {
			for _, c := range r.people(r.singleton(r.items, j)) {
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
