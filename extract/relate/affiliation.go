package relate

import (
	"slices"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// readAffiliations states which body is a part of which where a noun says so: "X, a subsidiary of Y",
// "X is a German branch of Y", "Y's subsidiary, X", "Y is the parent company of X".
func (r *reading) readAffiliations() {
	for i, it := range r.items {
		if it.kind != wordItem || !it.part {
			continue
		}
		end, parent := r.parentAt(i)
		if !parent && it.word == "parent" {
			continue
		}
		for end+1 < len(r.items) && r.items[end+1].kind == wordItem && (r.roles.wholes[r.items[end+1].word] || r.roles.parts[r.items[end+1].word]) {
			end++ // "a subsidiary company of"
		}
		part, whole := r.affiliated(i, end)
		if parent {
			part, whole = whole, part
		}
		for _, p := range part {
			for _, w := range whole {
				s := fact(p, "part-of", w, dated{}, 0.85, r.evidence(r.sentence.Span, r.zone, "affiliation/noun"))
				s.Modality = r.voiceModality()
				r.addNew(s)
			}
		}
	}
}

// parentAt gives the last item of "parent company" at item i, and reports whether it is that.
func (r *reading) parentAt(i int) (int, bool) {
	if r.items[i].word != "parent" {
		return i, false
	}
	if i+1 < len(r.items) && r.items[i+1].kind == wordItem && r.roles.wholes[r.items[i+1].word] {
		return i + 1, true
	}
	return i, i+1 < len(r.items) && (r.items[i+1].word == "of" || r.items[i+1].word == "to")
}

// affiliated gives the body that the noun from item first to last says something of, and the one it is
// said to be that to: either that is named behind "of", or before it as the owner.
func (r *reading) affiliated(first, last int) (said, to []coref.ChainID) {
	if j := last + 1; j+1 < len(r.items) && (r.items[j].word == "of" || r.items[j].word == "to") {
		if to = r.companies(pastDeterminers(r.items, j+1)); len(to) == 0 {
			return nil, nil
		}
		return r.bodiesOf(r.described(r.items, last)), to
	}
	j := last + 1
	if j < len(r.items) && r.items[j].word == "," {
		j++
	}
	if said = r.companies(pastDeterminers(r.items, j)); len(said) == 0 {
		return nil, nil
	}
	return said, slices.DeleteFunc(r.bodyOwning(first), func(c coref.ChainID) bool { return slices.Contains(said, c) })
}

// companies gives the bodies named at item j, one or several.
func (r *reading) companies(j int) []coref.ChainID {
	if j >= len(r.items) || r.items[j].kind != nameItem || r.items[j].possessive || r.typeOf(r.items[j]) != graph.Organization || r.a.Mentions[r.items[j].mention].Kind != graph.ByName {
		return nil
	}
	return r.bodiesOf(r.singleton(r.items, j))
}

// bodiesOf keeps the bodies of a group.
func (r *reading) bodiesOf(g group) []coref.ChainID {
	return slices.DeleteFunc(r.chainsOf(g, true), func(c coref.ChainID) bool { return r.c.Chains[c].Type != graph.Organization })
}

// bodyOwning gives the body whose the noun at item i is: "Y's subsidiary", or "its subsidiary" behind the
// one body that the sentence has named.
func (r *reading) bodyOwning(i int) []coref.ChainID {
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		switch it := r.items[j]; {
		case it.kind == nameItem && it.possessive && r.typeOf(it) == graph.Organization:
			return r.bodiesOf(r.singleton(r.items, j))
		case r.written(it) == "its":
			return r.onlyBodyBefore(j)
		case it.kind != wordItem || it.preposition || it.binder:
			return nil
		}
	}
	return nil
}

// onlyBodyBefore gives the body that the sentence has named before item i, where it has named one only.
func (r *reading) onlyBodyBefore(i int) []coref.ChainID {
	var found []coref.ChainID
	for _, it := range r.items[:i] {
		if it.kind == nameItem && r.typeOf(it) == graph.Organization && r.a.Mentions[it.mention].Kind == graph.ByName {
			if c := r.c.Of[it.mention]; c != coref.None && !slices.Contains(found, c) {
				found = append(found, c)
			}
		}
	}
	if len(found) != 1 {
		return nil
	}
	return found
}
