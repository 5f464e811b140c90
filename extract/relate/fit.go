package relate

import (
	"slices"
	"strings"
	"unicode"

	"dramatis/extract/clause"
	"dramatis/extract/lexicon"
	"dramatis/extract/zone"
)

// circumstancesFit checks what a frame wants of its verb's tense, date, thing and means.
func (r *reading) circumstancesFit(f *lexicon.Frame, v clause.Verb) bool {
	switch {
	case f.Modal != "" && !r.modalFits(f, v):
		return false
	case f.Past && !r.InPast(v):
		return false
	case f.Finite && v.Gerund && !r.tellsWhen(v):
		return false
	case len(f.Things) > 0 && r.thingAt(f, v) < 0:
		return false
	case len(f.Means) > 0 && !r.byMeans(f.Means, v.Last):
		return false
	case f.Settled != "" && r.Settled(v) != (f.Settled == "only"):
		return false
	case f.Indicative != "" && r.tellsFact(v) != (f.Indicative == "only"):
		return false
	case f.Indicative == "never" && r.foresaw(v):
		return false // "which, as X suggested to you, might ruin the country"
	}
	if f.Predicate == "met" && v.Governor >= 0 && v.Infinitive && r.frames.Meeting[r.Verbs[v.Governor].Lemma] && r.MetTo(r.Verbs[v.Governor], v) {
		return false // that they met says it
	}
	if f.Predicate == "met" && r.catchesSight(v) {
		return false
	}
	if f.Predicate == "informed" && v.Lemma == "read" && r.readsOwned(v) {
		return false
	}
	if f.Predicate == "supports" && v.Passive && r.atTable(v) {
		return false
	}
	if f.Predicate == "instructed" && slices.Contains(f.Words, "to") && slices.Contains(f.Clause, "to") && !r.orders(v) {
		return false
	}
	if f.Predicate == "agreed-with" && f.Reciprocal && len(f.Next) > 0 && v.Infinitive && v.Governor >= 0 && v.Subject.First > r.Verbs[v.Governor].Last {
		return false // "persuaded X and Y to agree to the plan": with whom is not told
	}
	if f.Predicate == "thanked" && r.commissioned(v) {
		return false // who is asked to convey thanks thanks nobody
	}
	if f.Predicate == "located-in" && v.Lemma == "be" && r.InPast(v) && r.hasDate(v.Last) {
		return false // who was in Oslo in May was there on a visit
	}
	if !f.Dated {
		return true
	}
	if t := r.layout.Header.Type; f.Predicate == "met" && (t == zone.Message || t == zone.Chat) {
		return false // whoever writes electronic messages was told by one, too
	}
	return r.hasDate(v.Last)
}

// readsOwned reports whether what somebody reads is another's letter, behind which "to" tells whom it went to: "have read X's memorandum
// to you".
func (r *reading) readsOwned(v clause.Verb) bool {
	args := r.OwnArguments(v)
	to := slices.IndexFunc(args, func(a clause.Argument) bool { return a.Slot == "to" })
	if to < 0 {
		return false
	}
	letter := args[to].Opener - 1
	return letter > v.Last && r.frames.Sent[r.Items[letter].Word] && !r.PossessorIn(r.Items, letter).Empty()
}

// orders reports whether the infinitive behind a verb says what its object shall do: "told X to leave", not "told X of
// the wish to leave", "told X our aim was to leave" nor "from what he told X, to leave was wise".
func (r *reading) orders(v clause.Verb) bool {
	for _, w := range r.Verbs {
		if w.First <= v.Last {
			continue
		}
		commas := 0
		for k := v.Last + 1; k < w.First; k++ {
			switch it := r.Items[k]; {
			case it.Word == ",":
				commas++
			case it.Word == "of" && v.Lemma == "tell" && r.Items[k-1].Kind == clause.NameItem && (r.Items[k+1].Kind == clause.WordItem && !r.Items[k+1].Upper || r.IsPronoun(r.Items[k+1])), it.Word == "about":
				return false
			}
		}
		before := r.Items[w.First-1]
		return w.Infinitive && (before.Word != "," || commas > 1) && (commas == 0 || before.Kind != clause.WordItem)
	}
	return false
}

// besideChair is how far before "supported by" it stands that somebody is in the chair, in bytes.
const besideChair = 300

// atTable reports whether "supported by" tells who sat beside whoever is in the chair, as newspapers tell of
// a dinner or a meeting: "Mr. Lund presiding. He was supported by the Vicar".
func (r *reading) atTable(v clause.Verb) bool {
	at := r.Items[v.First].Span.Start
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
func (r *reading) modalFits(f *lexicon.Frame, v clause.Verb) bool {
	if f.Modal == "none" {
		return v.Modal == ""
	}
	return v.Modal != "" && r.Items[v.First].Word == f.Modal
}

// byMeans reports whether "by" or "in" and one of the nouns stand in the clause behind item
// at: "by telegram", "in a letter of 3 May".
func (r *reading) byMeans(nouns []string, at int) bool {
	for j := at + 1; j+1 < len(r.Items) && j < at+clause.Reach && !r.ClosesClause(r.Items, j) && !r.InfinitiveAt(r.Items, j); j++ {
		if w := r.Items[j].Word; w != "by" && w != "in" {
			continue
		}
		for k := j + 1; k < len(r.Items) && k <= j+3 && r.Items[k].Kind == clause.WordItem; k++ {
			if slices.Contains(nouns, r.Items[k].Word) {
				return true
			}
		}
	}
	return false
}

// clauseFits checks the words a frame wants and does not want after its verb.
func (r *reading) clauseFits(f *lexicon.Frame, v clause.Verb) bool {
	if len(f.Next) > 0 && !r.nextIs(f.Next, v.Last+1) {
		return false
	}
	if len(f.Words) == 0 && len(f.Unless) == 0 && len(f.Clause) == 0 {
		return true
	}
	wanted, followed := len(f.Words) == 0, len(f.Clause) == 0
	if j := r.modifiedBy(v); j >= 0 {
		wanted = wanted || slices.Contains(f.Words, r.Items[j].Word) && v.Last > j
	}
	for j := v.Last + 1; j < len(r.Items) && j <= v.Last+40; j++ {
		if wanted && followed && j > v.Last+6 {
			return true
		}
		w := r.Items[j].Word
		if w == "," && j == v.Last+1 {
			break // "they said, …": put in, with nothing of its own behind it
		}
		if j <= v.Last+6 && (slices.Contains(f.Unless, w) || w == "to" && len(f.Unless) > 0 && r.unlessTo(f, j)) {
			return false
		}
		if w == "to" && !r.InfinitiveAt(r.Items, j) && slices.Contains(f.Clause, "to") {
			continue // "told X of help to Y"
		}
		wanted = wanted || slices.Contains(f.Words, w)
		followed = followed || slices.Contains(f.Clause, w) && j <= v.Last+8 && !(j+1 < len(r.Items) && r.Items[j+1].Kind == clause.DateItem)
		if w == "." || w == ";" || r.Items[j].Binder && !r.Items[j].Preposition && !slices.Contains(f.Clause, w) || r.leavesClause(f, j) {
			break
		}
	}
	return wanted && followed
}

// unlessTo reports whether an infinitive at item j is of a verb that a frame does not want: "called on X to resign".
func (r *reading) unlessTo(f *lexicon.Frame, j int) bool {
	v, ok := r.VerbAt(r.Items, j)
	return ok && v.Infinitive && slices.Contains(f.Unless, r.Items[v.Main].Word)
}

// leavesClause reports whether item j begins what another verb says: one that opens a clause of
// its own, or an infinitive that the frame does not ask for.
func (r *reading) leavesClause(f *lexicon.Frame, j int) bool {
	v, ok := r.VerbAt(r.Items, j)
	if !ok || v.Last < j {
		return false
	}
	if v.Infinitive && r.Items[j].Word == "to" {
		return !slices.Contains(f.Words, r.Items[v.Main].Word) && !slices.Contains(f.Words, "to") && !slices.Contains(f.Clause, "to")
	}
	if len(f.Words) == 0 && v.Finite() && r.Items[j-1].Word == "and" && r.Items[j-2].Kind == clause.NameItem {
		return true // "approached X and spoke with Y"
	}
	return v.Finite() && (r.Items[j-1].Word == "," && r.ClosesClause(r.Items, j) || r.Items[j-1].Kind == clause.NameItem && r.Nominative(r.Items[j-1]))
}

// nextIs reports whether the first word from item j on that is no adverb is one of the words.
func (r *reading) nextIs(words []string, j int) bool {
	for ; j < len(r.Items); j++ {
		if it := r.Items[j]; slices.Contains(words, it.Word) || it.Kind != clause.WordItem || !it.Adverb && !r.frames.Degrees[it.Word] {
			return slices.Contains(words, it.Word)
		}
	}
	return false
}

// tellsWhen reports whether a gerund tells when or how something was done, so that it was done too:
// "after expelling X", "having freed X".
func (r *reading) tellsWhen(v clause.Verb) bool {
	if v.First == 0 || v.Governor >= 0 && r.frames.Controlling[r.Verbs[v.Governor].Lemma] || r.Items[v.First].Word == "having" || r.Items[v.First].Word == "being" || r.Items[v.First].Word == "without" || v.Negated {
		return true
	}
	switch r.Items[v.First-1].Word {
	case "after", "by", "before", "without", "when", "while", "since", "upon", "and", ",":
		return true
	case "on", "in":
		return v.First == 1
	case "of":
		return v.First > 1 && r.Items[v.First-2].Word == "instead"
	}
	return false
}
