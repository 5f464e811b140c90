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
	j := r.afterTwinOffice(behind)
	if j >= len(r.items) || r.items[j].kind != wordItem {
		return nil
	}
	switch r.items[j].word {
	case "of", "to", "in", "at", "for", "with", "on":
	default:
		return nil
	}
	for j++; j < len(r.items) && j <= behind+8 && r.items[j].kind == wordItem; j++ {
		if _, ok := r.verbAt(r.items, j); ok || r.items[j].binder {
			return nil
		}
	}
	if j+1 < len(r.items) && o.kin && r.isPronoun(r.items[j]) {
		if k := r.titledName(j + 1); k >= 0 {
			j = k // "the daughter of our late comrade NAME"
		}
	}
	if j >= len(r.items) || r.items[j].kind != nameItem || r.items[j].possessive {
		return nil
	}
	if r.a.Mentions[r.items[j].mention].Kind == graph.ByName && r.typeOf(r.items[j]) == graph.Person && !o.kin && o.relation == "" && (r.items[o.end+1].word != "to" || r.lineBetween(o.end, j)) {
		return nil // only "assistant to X" is said of a person
	}
	of := r.singleton(r.items, j)
	switch {
	case o.kin:
		of = r.parents(o.role, j)
	case r.typeOf(r.items[j]) == graph.Organization:
		of = r.bodyGroup(j) // "a professor at Harvard and Yale"
	}
	c := r.bodies(*o, of)
	if len(c) > 0 {
		o.last = max(j, of.last)
		c = r.wholeOf(o, c)
	}
	return c
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
	o.role += " of the " + strings.Join(strings.Fields(withoutDeterminer(r.items[o.last].span.Of(r.doc.Text))), " ")
	o.last = j
	return c
}

// bodyBefore reads the body before the office: "CPSU CC Secretary", "the Soviet Union's leader".
func (r *reading) bodyBefore(o *office) []coref.ChainID {
	j := o.start - 1
	for j >= 0 && r.items[j].kind == wordItem && r.roles.former[r.items[j].word] {
		j--
	}
	if j >= 0 && o.relation == "founded" && r.written(r.items[j]) == "its" {
		o.first, o.possessive = j, true
		return r.onlyBodyBefore(j) // "the Bank and its founder, NAME"
	}
	if j < 0 || r.items[j].kind != nameItem {
		return nil
	}
	it := r.items[j]
	his := r.isPronoun(it) && singlePossessive[r.written(it)]
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
		for !o.possessive && o.first > 0 && (seconds[r.items[o.first-1].word] || o.second && r.items[o.first-1].word == "first") {
			o.first--
			o.second = true
		}
		if o.second {
			o.role = r.roleText(o.first, j-1) + " " + o.role
		}
	}
	return c
}

// singlePossessive are the pronouns that say of which one person somebody is the kin or the aide.
var singlePossessive = setOf("his", "her", "my")

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
