package relate

import (
	"slices"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// Who comes with somebody is read in two ways: off the sides that coreference found, for all
// that those of a side do together (withCompany), and off the words of the sentence, for
// whom they met: there the company may be named where no side begins ("Together with X, I
// saw Y"), and witnesses belong to neither side (readCompany).

// readCompany states that who was there when others met met them, too: "X received Y in
// the presence of Z", "X received Y, with Z in the room", "X, together with Z, called on
// Y". Who came with one of them met the other.
func (r *reading) readCompany(f *Frame, v verb, subjects, objects []coref.ChainID, s sense) {
	if f.Predicate != "met" || !s.modality.Happened() || r.byTelephone(v.last) {
		return
	}
	r.readAccompanied(f, v, subjects, objects, s)
	for i := max(0, v.first-12); i < len(r.items) && i < v.last+reach; i++ {
		next, witness := r.companyAt(i)
		if next < 0 && i > v.last && r.withBehind(f, v, i) {
			next, witness = r.pastTitle(r.items, pastDeterminers(r.items, i+1)), true
		}
		if next < 0 || !r.sameClause(min(i, v.last), max(i, v.first)) || r.doneBetween(v, i) {
			continue
		}
		for _, c := range r.chainsOf(r.groupAt(r.items, next), true) {
			if r.c.Chains[c].Type != graph.Person || slices.Contains(subjects, c) || slices.Contains(objects, c) {
				continue
			}
			if witness || i < v.first {
				r.state(f, []coref.ChainID{c}, objects, s, v.last)
			}
			if witness || i > v.last {
				r.state(f, []coref.ChainID{c}, r.companied(i, subjects, objects), s, v.last)
			}
		}
	}
}

// doneBetween reports whether another verb of the clause stands before the company at item i, which then did with them what
// that says: "told me that he wished to open the bridge together with X".
func (r *reading) doneBetween(v verb, i int) bool {
	return slices.ContainsFunc(r.verbs, func(w verb) bool {
		return w.first > v.last && w.last < i && (w.infinitive || w.finite() && w.binder != "who" && w.binder != "which" && w.lemma != "accompany")
	})
}

// readAccompanied states that who accompanied one of them, as a clause about him says, met the other: "X received
// Y, who was accompanied by Z".
func (r *reading) readAccompanied(f *Frame, v verb, subjects, objects []coref.ChainID, s sense) {
	for _, w := range r.verbs {
		if w.lemma != "accompany" || !w.passive || w.modal != "" || w.negated || r.reducedPassive(w) || w.first < v.last {
			continue
		}
		led := r.chainsOf(w.subject, false)
		if !slices.ContainsFunc(led, func(c coref.ChainID) bool { return slices.Contains(objects, c) }) {
			continue
		}
		came := slices.DeleteFunc(r.people(r.doer(w)), func(c coref.ChainID) bool { return slices.Contains(subjects, c) || slices.Contains(objects, c) })
		if len(came) > 0 {
			r.state(f, subjects, came, s, v.last)
		}
	}
}

// inCompany are the predicates by which those who come with somebody do what he does.
var inCompany = map[graph.Predicate]bool{"met": true, "visited": true, "present-at": true}

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
	return slices.ContainsFunc(r.items, func(it item) bool {
		return it.kind == nameItem && r.c.Of[it.mention] == c && r.a.Mentions[it.mention].Kind == graph.ByName
	})
}

// companied gives whom the company at item i behind a verb met: who came behind the
// object came with the subject where a comma parts them, as "together with Z" does.
func (r *reading) companied(i int, subjects, objects []coref.ChainID) []coref.ChainID {
	if w := r.items[i].word; w == "together" || w == "accompanied" || w == "along" {
		return objects
	}
	return subjects
}

// companyAt gives the item where the names of those begin of whom words at item i say that
// they were there, or -1; witness tells that they were with both sides.
func (r *reading) companyAt(i int) (next int, witness bool) {
	word := func(k int) string {
		if i+k < len(r.items) && r.items[i+k].kind == wordItem {
			return r.items[i+k].word
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
	for next < len(r.items) && r.items[next].kind == wordItem && (r.items[next].determiner || r.honorific(r.items[next].word) || r.adjectival(r.items[next])) {
		next++
	}
	if next >= len(r.items) || r.items[next].kind != nameItem || r.items[next].possessive {
		return -1, false
	}
	return next, witness
}

// withBehind reports whether "with" at item i names, behind whom somebody called on and when, who was there too: "I
// called on X last Thursday with Y", "found X with Y".
func (r *reading) withBehind(f *Frame, v verb, i int) bool {
	if r.items[i].word != "with" || slices.Contains(f.Object.Slots, "with") || len(f.Words) > 0 || len(f.Things) > 0 || f.Dated {
		return false
	}
	if slices.ContainsFunc(r.items[v.last+1:i], func(it item) bool { return it.kind == wordItem && r.frames.Conversation[it.word] }) {
		return false // "saw X after a talk on Friday with Y"
	}
	before := r.items[i-1]
	if before.kind != dateItem && !r.frames.Weekday[before.word] && !r.frames.PartOfDay[before.word] && !(before.kind == nameItem && r.typeOf(before) == graph.Person && !before.possessive) {
		return false
	}
	j := r.pastTitle(r.items, pastDeterminers(r.items, i+1))
	if j >= len(r.items) || !r.isPersonByName(j) || r.items[j].possessive {
		return false
	}
	noun, _ := r.headAfter(r.items, j)
	return noun == ""
}

// presentBehind reports whether "present" or "in the room" follows the names from item i on.
func (r *reading) presentBehind(i int) bool {
	for j := i; j < len(r.items) && j < i+12; j++ {
		switch it := r.items[j]; {
		case it.word == "present" || it.word == "attending" || it.word == "attendance":
			return j > i
		case it.word == "in" && j+2 < len(r.items) && r.items[j+2].word == "room":
			return true
		case it.kind == punctItem && it.word != ",":
			return false
		}
	}
	return false
}
