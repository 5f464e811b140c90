package relate

import (
	"slices"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/graph"
)

// readAffiliations states which body is a part of which where a noun says so: "X, a subsidiary of Y",
// "X is a German branch of Y", "Y's subsidiary, X", "Y is the parent company of X".
func (r *reading) readAffiliations() {
	for i, it := range r.Items {
		if it.Kind != clause.WordItem || !it.Part {
			continue
		}
		end, parent := r.parentAt(i)
		if !parent && it.Word == "parent" {
			continue
		}
		for end+1 < len(r.Items) && r.Items[end+1].Kind == clause.WordItem && (r.roles.Wholes[r.Items[end+1].Word] || r.roles.Parts[r.Items[end+1].Word]) {
			end++ // "a subsidiary company of"
		}
		part, whole := r.affiliated(i, end)
		if parent {
			part, whole = whole, part
		}
		for _, p := range part {
			for _, w := range whole {
				s := fact(p, "part-of", w, dated{}, 0.85, r.evidence(r.Sentence.Span, r.Zone, "affiliation/noun"))
				s.Modality = r.VoiceModality()
				r.addNew(s)
			}
		}
	}
}

// parentAt gives the last item of "parent company" at item i, and reports whether it is that.
func (r *reading) parentAt(i int) (int, bool) {
	if r.Items[i].Word != "parent" {
		return i, false
	}
	if i+1 < len(r.Items) && r.Items[i+1].Kind == clause.WordItem && r.roles.Wholes[r.Items[i+1].Word] {
		return i + 1, true
	}
	return i, i+1 < len(r.Items) && (r.Items[i+1].Word == "of" || r.Items[i+1].Word == "to")
}

// affiliated gives the body that the noun from item first to last says something of, and the one it is
// said to be that to: either that is named behind "of", or before it as the owner.
func (r *reading) affiliated(first, last int) (said, to []coref.ChainID) {
	if j := last + 1; j+1 < len(r.Items) && (r.Items[j].Word == "of" || r.Items[j].Word == "to") {
		if to = r.companies(clause.PastDeterminers(r.Items, j+1)); len(to) == 0 {
			return nil, nil
		}
		if said = r.BodiesIn(r.Described(r.Items, last)); len(said) == 0 {
			said = r.besidePart(last, clause.PastDeterminers(r.Items, j+1))
		}
		return said, to
	}
	j := last + 1
	if j < len(r.Items) && r.Items[j].Word == "," {
		j++
	}
	if said = r.companies(clause.PastDeterminers(r.Items, j)); len(said) == 0 {
		return nil, nil
	}
	return said, slices.DeleteFunc(r.bodyOwning(first), func(c coref.ChainID) bool { return slices.Contains(said, c) })
}

// besidePart gives the body that the noun of a part at item noun says something of, of the whole named at item whole, from
// the head of the sentence or in a bracket: "A subsidiary of Y, X makes", "X (a subsidiary of Y)".
func (r *reading) besidePart(noun, whole int) []coref.ChainID {
	start := r.DescriptionStart(r.Items, noun)
	if start < 0 {
		return nil
	}
	if k := start - 1; k > 0 && r.Items[k].Word == "(" {
		return r.companies(k - 1)
	}
	k := whole + 1
	if start != clause.Opening(r.Items) || k+1 >= len(r.Items) || r.Items[k].Word != "," {
		return nil
	}
	k = clause.PastDeterminers(r.Items, k+1)
	if !slices.ContainsFunc(r.Verbs, func(v clause.Verb) bool { return v.Finite() && !v.Subject.Empty() && v.Subject.First == k }) {
		return nil
	}
	return r.companies(k)
}

// companies gives the bodies named at item j, one or several.
func (r *reading) companies(j int) []coref.ChainID {
	if j >= len(r.Items) || r.Items[j].Kind != clause.NameItem || r.Items[j].Possessive || r.TypeOf(r.Items[j]) != graph.Organization || r.a.Mentions[r.Items[j].Mention].Kind != graph.ByName {
		return nil
	}
	return r.BodiesIn(r.Singleton(r.Items, j))
}

// bodyOwning gives the body whose the noun at item i is: "Y's subsidiary", or "its subsidiary" behind the
// one body that the sentence has named.
func (r *reading) bodyOwning(i int) []coref.ChainID {
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		switch it := r.Items[j]; {
		case it.Kind == clause.NameItem && it.Possessive && r.TypeOf(it) == graph.Organization:
			return r.BodiesIn(r.Singleton(r.Items, j))
		case r.Written(it) == "its":
			return r.OnlyBodyBefore(j)
		case it.Kind != clause.WordItem || it.Preposition || it.Binder:
			return nil
		}
	}
	return nil
}
