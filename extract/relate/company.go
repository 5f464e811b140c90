package relate

import (
	"slices"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/extract/sense"
	"dramatis/graph"
)

// Who comes with somebody is read in two ways: off the sides that coreference found, for all
// that those of a side do together (withCompany), and off the words of the sentence, for
// whom they met: there the company may be named where no side begins ("Together with X, I
// saw Y"), and witnesses belong to neither side (readCompany).

// readCompany states that who was there when others met met them, too: "X received Y in
// the presence of Z", "X received Y, with Z in the room", "X, together with Z, called on
// Y". Who came with one of them met the other.
func (r *reading) readCompany(f *lexicon.Frame, v clause.Verb, subjects, objects []coref.ChainID, s sense.Sense) {
	if f.Predicate != "met" || !s.Modality.Happened() || r.byTelephone(v.Last) {
		return
	}
	r.readAccompanied(f, v, subjects, objects, s)
	for i := max(0, v.First-12); i < len(r.Items) && i < v.Last+clause.Reach; i++ {
		next, witness := r.companyAt(i)
		if next < 0 && i > v.Last && r.withBehind(f, v, i) {
			next, witness = r.PastTitle(r.Items, clause.PastDeterminers(r.Items, i+1)), true
		}
		if next < 0 || !r.SameClause(min(i, v.Last), max(i, v.First)) || r.doneBetween(v, i) {
			continue
		}
		for _, c := range r.ChainsOf(r.GroupAt(r.Items, next), true) {
			if r.c.Chains[c].Type != graph.Person || slices.Contains(subjects, c) || slices.Contains(objects, c) {
				continue
			}
			if witness || i < v.First {
				r.state(f, []coref.ChainID{c}, objects, s, v.Last)
			}
			if witness || i > v.Last {
				r.state(f, []coref.ChainID{c}, r.companied(i, subjects, objects), s, v.Last)
			}
		}
	}
}

// doneBetween reports whether another verb of the clause stands before the company at item i, which then did with them what
// that says: "told me that he wished to open the bridge together with X".
func (r *reading) doneBetween(v clause.Verb, i int) bool {
	return slices.ContainsFunc(r.Verbs, func(w clause.Verb) bool {
		return w.First > v.Last && w.Last < i && (w.Infinitive || w.Finite() && w.Binder != "who" && w.Binder != "which" && w.Lemma != "accompany")
	})
}

// readAccompanied states that who accompanied one of them, as a clause about him says, met the other: "X received
// Y, who was accompanied by Z".
func (r *reading) readAccompanied(f *lexicon.Frame, v clause.Verb, subjects, objects []coref.ChainID, s sense.Sense) {
	for _, w := range r.Verbs {
		if w.Lemma != "accompany" || !w.Passive || w.Modal != "" || w.Negated || r.ReducedPassive(w) || w.First < v.Last {
			continue
		}
		led := r.ChainsOf(w.Subject, false)
		if !slices.ContainsFunc(led, func(c coref.ChainID) bool { return slices.Contains(objects, c) }) {
			continue
		}
		came := slices.DeleteFunc(r.PersonsIn(r.Doer(w)), func(c coref.ChainID) bool { return slices.Contains(subjects, c) || slices.Contains(objects, c) })
		if len(came) > 0 {
			r.state(f, subjects, came, s, v.Last)
		}
	}
}

// withCompany adds to people those whom the sentence says they had with them: "X, accompanied
// by Y, called on Z".
func (r *reading) withCompany(people, others []coref.ChainID) []coref.ChainID {
	out := people
	for _, side := range r.c.Sides {
		if len(side) < 2 || !slices.Contains(people, side[0]) {
			continue
		}
		for _, c := range side[1:] {
			if !slices.Contains(out, c) && !slices.Contains(others, c) && r.mentioned(c) && r.c.Chains[c].Type == graph.Person {
				out = append(slices.Clip(out), c)
			}
		}
	}
	return out
}

// mentioned reports whether the sentence names a chain.
func (r *reading) mentioned(c coref.ChainID) bool {
	return slices.ContainsFunc(r.Items, func(it clause.Item) bool {
		return it.Kind == clause.NameItem && r.c.Of[it.Mention] == c && r.a.Mentions[it.Mention].Kind == graph.ByName
	})
}

// companied gives whom the company at item i behind a verb met: who came behind the
// object came with the subject where a comma parts them, as "together with Z" does.
func (r *reading) companied(i int, subjects, objects []coref.ChainID) []coref.ChainID {
	if w := r.Items[i].Word; w == "together" || w == "accompanied" || w == "along" {
		return objects
	}
	return subjects
}

// companyAt gives the item where the names of those begin of whom words at item i say that
// they were there, or -1; witness tells that they were with both sides.
func (r *reading) companyAt(i int) (next int, witness bool) {
	word := func(k int) string {
		if i+k < len(r.Items) && r.Items[i+k].Kind == clause.WordItem {
			return r.Items[i+k].Word
		}
		return ""
	}
	switch {
	case word(0) == "in" && word(1) == "the" && word(2) == "presence" && word(3) == "of":
		next, witness = i+4, true
	case word(0) == "together" && word(1) == "with", word(0) == "accompanied" && word(1) == "by", word(0) == "along" && word(1) == "with":
		next = i + 2
	case word(0) == "with" && r.presentBehind(i+1):
		next, witness = i+1, true
	default:
		return -1, false
	}
	for next < len(r.Items) && r.Items[next].Kind == clause.WordItem && (r.Items[next].Determiner || r.Honorific(r.Items[next].Word) || r.Adjectival(r.Items[next])) {
		next++
	}
	if next >= len(r.Items) || r.Items[next].Kind != clause.NameItem || r.Items[next].Possessive {
		return -1, false
	}
	return next, witness
}

// withBehind reports whether "with" at item i names, behind whom somebody called on and when, who was there too: "I
// called on X last Thursday with Y", "found X with Y".
func (r *reading) withBehind(f *lexicon.Frame, v clause.Verb, i int) bool {
	if r.Items[i].Word != "with" || slices.Contains(f.Object.Slots, "with") || len(f.Words) > 0 || len(f.Things) > 0 || f.Dated {
		return false
	}
	if slices.ContainsFunc(r.Items[v.Last+1:i], func(it clause.Item) bool { return it.Kind == clause.WordItem && r.frames.Conversation[it.Word] }) {
		return false // "saw X after a talk on Friday with Y"
	}
	before := r.Items[i-1]
	if before.Kind != clause.DateItem && !r.frames.Weekday[before.Word] && !r.frames.PartOfDay[before.Word] && !(before.Kind == clause.NameItem && r.TypeOf(before) == graph.Person && !before.Possessive) {
		return false
	}
	j := r.PastTitle(r.Items, clause.PastDeterminers(r.Items, i+1))
	if j >= len(r.Items) || !r.IsPersonByName(j) || r.Items[j].Possessive {
		return false
	}
	noun, _ := r.HeadAfter(r.Items, j)
	return noun == ""
}

// presentBehind reports whether "present" or "in the room" follows the names from item i on.
func (r *reading) presentBehind(i int) bool {
	for j := i; j < len(r.Items) && j < i+12; j++ {
		switch it := r.Items[j]; {
		case it.Word == "present" || it.Word == "attending" || it.Word == "attendance":
			return j > i
		case it.Word == "in" && j+2 < len(r.Items) && r.Items[j+2].Word == "room":
			return true
		case it.Kind == clause.PunctItem && it.Word != ",":
			return false
		}
	}
	return false
}
