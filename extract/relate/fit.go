package relate

import (
	"slices"
	"strings"
	"unicode"

	"dramatis/extract/zone"
)

// circumstancesFit checks what a frame wants of its verb's tense, date, thing and means.
func (r *reading) circumstancesFit(f *Frame, v verb) bool {
	switch {
	case f.Modal != "" && !r.modalFits(f, v):
		return false
	case f.Past && !r.inPast(v):
		return false
	case f.Finite && v.gerund && !r.tellsWhen(v):
		return false
	case len(f.Things) > 0 && r.thingAt(f, v) < 0:
		return false
	case len(f.Means) > 0 && !r.byMeans(f.Means, v.last):
		return false
	case f.Settled != "" && r.settled(v) != (f.Settled == "only"):
		return false
	case f.Indicative != "" && r.tellsFact(v) != (f.Indicative == "only"):
		return false
	case f.Indicative == "never" && r.foresaw(v):
		return false // "which, as X suggested to you, might ruin the country"
	}
	if f.Predicate == "met" && v.governor >= 0 && v.infinitive && r.frames.Meeting[r.verbs[v.governor].lemma] && r.metTo(r.verbs[v.governor], v) {
		return false // that they met says it
	}
	if f.Predicate == "met" && r.catchesSight(v) {
		return false
	}
	if f.Predicate == "supports" && v.passive && r.atTable(v) {
		return false
	}
	if f.Predicate == "instructed" && slices.Contains(f.Words, "to") && slices.Contains(f.Clause, "to") && !r.orders(v) {
		return false
	}
	if f.Predicate == "thanked" && r.commissioned(v) {
		return false // who is asked to convey thanks thanks nobody
	}
	if f.Predicate == "located-in" && v.lemma == "be" && r.inPast(v) {
		if _, dated := r.dateNear(v.last); dated {
			return false // who was in Oslo in May was there on a visit
		}
	}
	if !f.Dated {
		return true
	}
	if t := r.layout.Header.Type; f.Predicate == "met" && (t == zone.Message || t == zone.Chat) {
		return false // whoever writes electronic messages was told by one, too
	}
	_, ok := r.dateNear(v.last)
	return ok
}

// orders reports whether the infinitive behind a verb says what its object shall do: "told X to leave", not "told X of
// the wish to leave", "told X our aim was to leave" nor "from what he told X, to leave was wise".
func (r *reading) orders(v verb) bool {
	for _, w := range r.verbs {
		if w.first <= v.last {
			continue
		}
		commas := 0
		for k := v.last + 1; k < w.first; k++ {
			switch it := r.items[k]; {
			case it.word == ",":
				commas++
			case it.word == "of" && v.lemma == "tell" && r.items[k-1].kind == nameItem && r.items[k+1].kind == wordItem && !r.items[k+1].upper, it.word == "about":
				return false
			}
		}
		before := r.items[w.first-1]
		return w.infinitive && (before.word != "," || commas > 1) && (commas == 0 || before.kind != wordItem)
	}
	return false
}

// besideChair is how far before "supported by" it stands that somebody is in the chair, in bytes.
const besideChair = 300

// atTable reports whether "supported by" tells who sat beside whoever is in the chair, as newspapers tell of
// a dinner or a meeting: "Mr. Lund presiding. He was supported by the Vicar".
func (r *reading) atTable(v verb) bool {
	at := r.items[v.first].span.Start
	words := strings.FieldsFunc(strings.ToLower(strings.ToValidUTF8(r.doc.Text[max(0, at-besideChair):at], "")), func(c rune) bool { return !unicode.IsLetter(c) })
	before := " " + strings.Join(words, " ") + " "
	for phrase := range r.frames.Presiding {
		if strings.Contains(before, " "+phrase+" ") {
			return true
		}
	}
	return false
}

// modalFits reports whether a verb has the modal verb that a frame wants, or none.
func (r *reading) modalFits(f *Frame, v verb) bool {
	if f.Modal == "none" {
		return v.modal == ""
	}
	return v.modal != "" && r.items[v.first].word == f.Modal
}

// byMeans reports whether "by" or "in" and one of the nouns stand in the clause behind item
// at: "by telegram", "in a letter of 3 May".
func (r *reading) byMeans(nouns []string, at int) bool {
	for j := at + 1; j+1 < len(r.items) && j < at+reach && !r.closesClause(r.items, j) && !r.infinitiveAt(r.items, j); j++ {
		if w := r.items[j].word; w != "by" && w != "in" {
			continue
		}
		for k := j + 1; k < len(r.items) && k <= j+3 && r.items[k].kind == wordItem; k++ {
			if slices.Contains(nouns, r.items[k].word) {
				return true
			}
		}
	}
	return false
}

// clauseFits checks the words a frame wants and does not want after its verb.
func (r *reading) clauseFits(f *Frame, v verb) bool {
	if len(f.Next) > 0 && !r.nextIs(f.Next, v.last+1) {
		return false
	}
	if len(f.Words) == 0 && len(f.Unless) == 0 && len(f.Clause) == 0 {
		return true
	}
	wanted, followed := len(f.Words) == 0, len(f.Clause) == 0
	if j := r.modifiedBy(v); j >= 0 {
		wanted = wanted || slices.Contains(f.Words, r.items[j].word) && v.last > j
	}
	for j := v.last + 1; j < len(r.items) && j <= v.last+40; j++ {
		if wanted && followed && j > v.last+6 {
			return true
		}
		w := r.items[j].word
		if w == "," && j == v.last+1 {
			break // "they said, …": put in, with nothing of its own behind it
		}
		if j <= v.last+6 && (slices.Contains(f.Unless, w) || w == "to" && len(f.Unless) > 0 && r.unlessTo(f, j)) {
			return false
		}
		if w == "to" && !r.infinitiveAt(r.items, j) && slices.Contains(f.Clause, "to") {
			continue // "told X of help to Y"
		}
		wanted = wanted || slices.Contains(f.Words, w)
		followed = followed || slices.Contains(f.Clause, w) && j <= v.last+8 && !(j+1 < len(r.items) && r.items[j+1].kind == dateItem)
		if w == "." || w == ";" || r.items[j].binder && !r.items[j].preposition && !slices.Contains(f.Clause, w) || r.leavesClause(f, j) {
			break
		}
	}
	return wanted && followed
}

// unlessTo reports whether an infinitive at item j is of a verb that a frame does not want: "called on X to resign".
func (r *reading) unlessTo(f *Frame, j int) bool {
	v, ok := r.verbAt(r.items, j)
	return ok && v.infinitive && slices.Contains(f.Unless, r.items[v.main].word)
}

// leavesClause reports whether item j begins what another verb says: one that opens a clause of
// its own, or an infinitive that the frame does not ask for.
func (r *reading) leavesClause(f *Frame, j int) bool {
	v, ok := r.verbAt(r.items, j)
	if !ok || v.last < j {
		return false
	}
	if v.infinitive && r.items[j].word == "to" {
		return !slices.Contains(f.Words, r.items[v.main].word) && !slices.Contains(f.Words, "to") && !slices.Contains(f.Clause, "to")
	}
	return v.finite() && (r.items[j-1].word == "," && r.closesClause(r.items, j) || r.items[j-1].kind == nameItem && r.nominative(r.items[j-1]))
}

// nextIs reports whether the first word from item j on that is no adverb is one of the words.
func (r *reading) nextIs(words []string, j int) bool {
	for ; j < len(r.items); j++ {
		if it := r.items[j]; slices.Contains(words, it.word) || it.kind != wordItem || !it.adverb && !r.frames.Degrees[it.word] {
			return slices.Contains(words, it.word)
		}
	}
	return false
}

// tellsWhen reports whether a gerund tells when or how something was done, so that it was done too:
// "after expelling X", "having freed X".
func (r *reading) tellsWhen(v verb) bool {
	if v.first == 0 || v.governor >= 0 && r.frames.Controlling[r.verbs[v.governor].lemma] || r.items[v.first].word == "having" || r.items[v.first].word == "being" || r.items[v.first].word == "without" || v.negated {
		return true
	}
	switch r.items[v.first-1].word {
	case "after", "by", "before", "without", "when", "while", "since", "upon", "and", ",":
		return true
	case "on", "in":
		return v.first == 1
	case "of":
		return v.first > 1 && r.items[v.first-2].word == "instead"
	}
	return false
}
