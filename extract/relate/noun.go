package relate

import (
	"slices"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/extract/sense"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// behindOpening gives the item of the first verb of a sentence that opens with a preposition: "In a
// talk with X, Y said". Of another sentence it gives 0.
func (r *reading) behindOpening() int {
	start := clause.Opening(r.Items)
	if len(r.Verbs) == 0 || start >= len(r.Items) || !r.Items[start].Preposition {
		return 0
	}
	return r.Verbs[0].First
}

// readNouns applies the frames of trigger nouns among items [from, to): "Your telegram of 13 June".
func (r *reading) readNouns(from, to int) {
	if r.Zone == zone.Title && len(r.c.Senders) > 0 {
		return // the heading is read by form
	}
	for i := from; i < to; i++ {
		it := &r.Items[i]
		frames := it.Nouns
		if it.Kind == clause.PunctItem || len(frames) == 0 || r.namesNothing(i) {
			continue
		}
		n := sense.Noun{At: i, Args: r.ArgumentsAfter(r.Items, i+1), Carrier: r.carrierOf(i), End: i}
		if n.Carrier < 0 {
			r.carriedBehind(&n)
			r.heldBehind(&n)
			r.doneBehind(&n)
		}
		var told sense.Sense
		weighed := false
		held := func() sense.Sense { // asked for where the noun is somebody's: most are nobody's
			if !weighed {
				told, weighed = r.NounSense(n), true
			}
			return told
		}
		for _, f := range frames {
			if f := &r.frames.All[f]; f.Performative && r.handsOn(n) {
				r.applyNoun(f, n, func() sense.Sense { return r.SenseOf(r.Verbs, r.Verbs[n.Carrier].Governor, 0) })
			} else {
				r.applyNoun(f, n, held)
			}
		}
	}
}

// namesNothing reports whether item i is what an infinitive or a modal verb says, or a verb that asks, or of a phrase: "to
// support X", "request you send it", "in order".
func (r *reading) namesNothing(i int) bool {
	if r.Items[i].Word == "order" && i > 0 && r.Items[i-1].Word == "in" {
		return true // "might be in order", "in order to"
	}
	return slices.ContainsFunc(r.Verbs, func(v clause.Verb) bool {
		return v.Main == i && (v.Infinitive || v.Modal != "" && v.First < i) || v.Subject.First == i+1 && r.Bidden(v)
	})
}

// handsOn reports whether somebody is asked to carry what a noun says to a third: who
// "asked X to convey his thanks to Y" thanks Y.
func (r *reading) handsOn(n sense.Noun) bool {
	if n.Carrier < 0 {
		return false
	}
	v := r.Verbs[n.Carrier]
	return r.commissioned(v) && !r.PossessorIn(r.Items, n.At).Empty()
}

// commissioned reports whether a verb of carrying on is what somebody is asked to do.
func (r *reading) commissioned(v clause.Verb) bool {
	return (v.Infinitive || v.Gerund) && !v.Negated && v.Governor >= 0 && r.frames.Commissioning[r.Verbs[v.Governor].Lemma] && r.frames.Conveying[v.Lemma]
}

// applyNoun reads one frame off a noun that is told in a sense.
func (r *reading) applyNoun(f *lexicon.Frame, n sense.Noun, tells func() sense.Sense) {
	if !r.clauseFits(f, clause.Verb{Last: n.At}) {
		return
	}
	if f.Reciprocal {
		term, _ := r.vocabulary.Term(f.Predicate)
		if both := r.allowed(f.Object, r.ChainsOf(r.between(n, term.Symmetric), true)); len(both) > 1 {
			r.stateMutual(f, both, tells(), n.At)
			return
		}
	}
	n.Places = r.ofPlaces(f.Predicate)
	subjects := r.nounSlot(f.Subject, n, 12, f.Collective, coref.None)
	if len(subjects) == 0 {
		subjects = r.genitive(f, n)
	}
	var held sense.Sense
	if len(subjects) > 0 {
		held = tells()
	} else if subjects, held = r.doing(f, n, tells); len(subjects) == 0 {
		return
	}
	if f.WantsDate() {
		r.stateDay(f, subjects, held, r.dayBehind(n.At))
		return
	}
	objects := r.nounSlot(f.Object, n, 9, true, subjects[0])
	if held.Modality == graph.Planned && r.performs(f, n, objects) {
		held = sense.Sense{Modality: r.VoiceModality(), AttributedTo: coref.None}
	}
	if held.Modality == graph.Planned && n.Carrier >= 0 && r.frames.Avowed[f.Predicate] && !r.frames.Sayings[f.Predicate] {
		if said, ok := r.WishesAloud(r.Verbs[n.Carrier]); ok {
			held = said
		}
	}
	if f.Predicate == "located-in" && held.Modality.Happened() {
		held = r.placedBy(n, held)
	}
	if f.Predicate == "met" && slices.Equal(subjects, objects) && slices.Contains(f.Subject.Slots, "clause") && r.narrated() {
		subjects = r.Self() // "In a talk with X today, he said": the author's
	}
	if both := r.allowed(f.Object, slices.Clone(subjects)); f.Reciprocal && len(objects) == 0 && n.Carrier >= 0 && len(both) > 1 && !r.opens(f.Object, n.End) {
		r.stateMutual(f, both, held, n.At) // "X and Y had a meeting"
		return
	}
	r.state(f, subjects, objects, held, n.At)
}

// performs reports whether the author does by his very words what a noun says: "I wish to express my thanks
// to X", "let me give you a recommendation".
func (r *reading) performs(f *lexicon.Frame, n sense.Noun, objects []coref.ChainID) bool {
	if n.Carrier < 0 || !f.Performative && !r.frames.Sayings[f.Predicate] {
		return false
	}
	v := r.Verbs[n.Carrier]
	if v.Negated || !r.Hides(v) || !r.IsSelf(r.Speaker(v)) || r.OnCondition() {
		return false
	}
	return f.Performative || r.toPresent(f, v, objects)
}

// placedBy gives the sense of where a verb of being behind a noun says that it is: "X's headquarters are not in Y".
func (r *reading) placedBy(n sense.Noun, held sense.Sense) sense.Sense {
	i := r.VerbBehind(n.At)
	if i < 0 {
		return held
	}
	if v, s := r.Verbs[i], r.SenseOf(r.Verbs, i, 0); v.Lemma == "be" && v.Finite() && !v.Passive && !s.Modality.Happened() {
		return s
	}
	return held
}

// opens reports whether a preposition of the slot follows item i in its clause: "X and Y
// expressed agreement with these views" is not of each other.
func (r *reading) opens(s lexicon.Slot, i int) bool {
	for j := i + 1; j < len(r.Items) && !r.ClosesClause(r.Items, j); j++ {
		if slices.Contains(s.Slots, r.Items[j].Word) {
			return true
		}
	}
	return false
}

// carriedBehind finds the light verb of a relative clause right behind a noun, and what
// stands behind that verb: "the talk (which) X had with Y".
func (r *reading) carriedBehind(n *sense.Noun) {
	k := r.VerbBehind(n.At)
	if k < 0 {
		return
	}
	j := n.At + 1
	if r.Items[j].Word == "which" || r.Items[j].Word == "that" {
		j++
	} else if r.circumstanceInFront(n.At) {
		return // "During the visit X had no talk"
	}
	v := r.Verbs[k]
	if r.frames.Light[v.Lemma] && v.Finite() && !v.Passive && !v.Subject.Empty() && v.Subject.First >= j && r.PhraseStart(r.Items, v.Subject.First) <= j {
		n.Carrier, n.End = k, v.Last
		n.Args = append(n.Args, r.ArgumentsAfter(r.Items, v.Last+1)...)
	}
}

// doneBehind finds the light verb whose passive tells what was done with a noun, and adds what stands behind it:
// "a letter from X was handed to Y", "thanks were expressed to Y by X".
func (r *reading) doneBehind(n *sense.Noun) {
	k := r.VerbBehind(n.At)
	if n.Carrier >= 0 || k < 0 {
		return
	}
	v, end := r.Verbs[k], n.At
	for _, a := range n.Args {
		if a.Last < v.First {
			end = max(end, a.Last)
		}
	}
	if before := r.PhraseStart(r.Items, n.At) - 1; before >= 0 && r.Items[before].Preposition {
		return // "the points in the complaint were made by X"
	}
	if next := v.Last + 1; next < len(r.Items) && r.Items[next].Kind == clause.WordItem && !r.Items[next].Preposition && !r.Items[next].Adverb && !r.Items[next].Binder {
		return // "the arrest of X was made known by Y"
	}
	if r.frames.Light[v.Lemma] && v.Passive && v.Lemma != "receive" && v.Finite() && v.Governor < 0 && v.Subject.Empty() && end+1 == v.First {
		n.End = v.Last
		n.Args = append(n.Args, r.ArgumentsAfter(r.Items, v.Last+1)...)
	}
}

// heldBehind adds what stands behind a verb of taking place whose subject is an event:
// "a meeting was held between X and Y". With a common noun that follows by itself.
func (r *reading) heldBehind(n *sense.Noun) {
	k := r.VerbBehind(n.At)
	if k < 0 || r.Items[n.At].Kind != clause.NameItem {
		return
	}
	if v := r.Verbs[k]; v.First == n.At+1 && v.Finite() && r.frames.Happening[v.Lemma] {
		n.Args = append(n.Args, r.ArgumentsAfter(r.Items, v.Last+1)...)
	}
}

// between gives those whom "between X and Y" ties to each other, or "of X and Y" where
// each must be the other's ("the meeting of X and Y", not "the letters of X and Y").
func (r *reading) between(n sense.Noun, symmetric bool) clause.Group {
	for _, a := range n.Args {
		if a.Head != "" || len(a.Mentions) == 0 {
			continue
		}
		between := a.Slot == "between" || a.Slot == "among"
		if a.First <= n.At+4 && (between || a.Slot == "of" && symmetric) || between && r.tookPlace(n.At, a.Opener) {
			return a.Group
		}
	}
	return clause.Group{}
}

// tookPlace reports whether the noun at item i is the subject of a verb of taking place
// before item j: "talks were held in Oslo between X and Y".
func (r *reading) tookPlace(i, j int) bool {
	k := r.VerbBehind(i)
	if k < 0 {
		return false
	}
	v := r.Verbs[k]
	return v.Last < j && v.First <= i+6 && j <= v.Last+6 && r.frames.Happening[v.Lemma]
}

// carrierOf gives the index of the light verb whose object is the noun at item i, or
// -1: nothing may stand between but the words of the noun's own phrase and a name to
// whom the thing goes ("gave X a promise").
func (r *reading) carrierOf(i int) int {
	n := r.VerbBefore(i)
	if n < 0 {
		return -1
	}
	v := r.Verbs[n]
	if !r.frames.Light[v.Lemma] || v.Passive || i > v.Last+8 {
		return -1
	}
	for j, it := range r.Items[v.Last+1 : i] {
		if it.Word == "of" && j > 0 && r.Items[v.Last+j].Kind == clause.NameItem && r.Items[v.Last+j+2].Kind == clause.NameItem {
			continue // "gave President X of Norway a promise"
		}
		bare := j > 0 && it.Kind == clause.WordItem && r.Items[v.Last+j].Kind == clause.NameItem && it.Verb.Form&lexicon.Base != 0 // "made X visit"
		if bare || it.Kind == clause.PunctItem || it.Kind == clause.WordItem && (it.Preposition || it.Binder) || it.Kind == clause.NameItem && it.Possessive {
			return -1
		}
	}
	return n
}

// modifierOf gives the name right before the noun at item i that says what for or where to:
// "Lund's Moscow trip".
func (r *reading) modifierOf(i int) clause.Group {
	if i == 0 || r.Items[i-1].Kind != clause.NameItem || r.Items[i-1].Possessive || r.IsPronoun(r.Items[i-1]) {
		return clause.Group{}
	}
	return r.Singleton(r.Items, i-1)
}
