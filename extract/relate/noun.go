package relate

import (
	"slices"

	"dramatis/extract/coref"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// behindOpening gives the item of the first verb of a sentence that opens with a preposition: "In a
// talk with X, Y said". Of another sentence it gives 0.
func (r *reading) behindOpening() int {
	start := opening(r.items)
	if len(r.verbs) == 0 || start >= len(r.items) || !r.items[start].preposition {
		return 0
	}
	return r.verbs[0].first
}

// readNouns applies the frames of trigger nouns among items [from, to): "Your telegram of 13 June".
func (r *reading) readNouns(from, to int) {
	if r.zone == zone.Title && len(r.c.Senders) > 0 {
		return // the heading is read by form
	}
	for i := from; i < to; i++ {
		it := r.items[i]
		frames := it.nouns
		if it.kind == punctItem || len(frames) == 0 || r.namesNothing(i) {
			continue
		}
		n := noun{at: i, args: r.argumentsAfter(r.items, i+1), carrier: r.carrierOf(i), end: i}
		if n.carrier < 0 {
			r.carriedBehind(&n)
			r.heldBehind(&n)
			r.doneBehind(&n)
		}
		held := r.nounSense(n)
		for _, f := range frames {
			if f := &r.frames.all[f]; f.Performative && r.handsOn(n) {
				r.applyNoun(f, n, r.senseOf(r.verbs, r.verbs[n.carrier].governor, 0))
			} else {
				r.applyNoun(f, n, held)
			}
		}
	}
}

// namesNothing reports whether item i is what an infinitive or a modal verb says, or a verb that asks, or of a phrase: "to
// support X", "request you send it", "in order".
func (r *reading) namesNothing(i int) bool {
	if r.items[i].word == "order" && i > 0 && r.items[i-1].word == "in" {
		return true // "might be in order", "in order to"
	}
	return slices.ContainsFunc(r.verbs, func(v verb) bool {
		return v.main == i && (v.infinitive || v.modal != "" && v.first < i) || v.subject.first == i+1 && r.bidden(v)
	})
}

// handsOn reports whether somebody is asked to carry what a noun says to a third: who
// "asked X to convey his thanks to Y" thanks Y.
func (r *reading) handsOn(n noun) bool {
	if n.carrier < 0 {
		return false
	}
	v := r.verbs[n.carrier]
	return r.commissioned(v) && !r.possessor(n.at).empty()
}

// commissioned reports whether a verb of carrying on is what somebody is asked to do.
func (r *reading) commissioned(v verb) bool {
	return (v.infinitive || v.gerund) && !v.negated && v.governor >= 0 && r.frames.Commissioning[r.verbs[v.governor].lemma] && r.frames.Conveying[v.lemma]
}

// applyNoun reads one frame off a noun that is told in a sense.
func (r *reading) applyNoun(f *Frame, n noun, held sense) {
	if !r.clauseFits(f, verb{last: n.at}) {
		return
	}
	if f.Reciprocal {
		term, _ := r.vocabulary.Term(f.Predicate)
		if both := r.allowed(f.Object, r.chainsOf(r.between(n, term.Symmetric), true)); len(both) > 1 {
			r.stateMutual(f, both, held, n.at)
			return
		}
	}
	n.places = r.ofPlaces(f.Predicate)
	subjects := r.nounSlot(f.Subject, n, 12, f.Collective, coref.None)
	if len(subjects) == 0 {
		subjects = r.genitive(f, n)
	}
	if len(subjects) == 0 {
		subjects, held = r.doing(f, n, held)
	}
	if len(subjects) == 0 {
		return
	}
	if f.wantsDate() {
		r.stateDay(f, subjects, held, r.dayBehind(n.at))
		return
	}
	objects := r.nounSlot(f.Object, n, 9, true, subjects[0])
	if held.modality == graph.Planned && r.performs(f, n, objects) {
		held = sense{r.voiceModality(), coref.None}
	}
	if f.Predicate == "located-in" && held.modality.Happened() {
		held = r.placedBy(n, held)
	}
	if f.Predicate == "met" && slices.Equal(subjects, objects) && slices.Contains(f.Subject.Slots, "clause") && r.narrated() {
		subjects = r.self() // "In a talk with X today, he said": the author's
	}
	if both := r.allowed(f.Object, slices.Clone(subjects)); f.Reciprocal && len(objects) == 0 && n.carrier >= 0 && len(both) > 1 && !r.opens(f.Object, n.end) {
		r.stateMutual(f, both, held, n.at) // "X and Y had a meeting"
		return
	}
	r.state(f, subjects, objects, held, n.at)
}

// performs reports whether the author does by his very words what a noun says: "I wish to express my thanks
// to X", "let me give you a recommendation".
func (r *reading) performs(f *Frame, n noun, objects []coref.ChainID) bool {
	if n.carrier < 0 || !f.Performative && !sayings[f.Predicate] {
		return false
	}
	v := r.verbs[n.carrier]
	if v.negated || !r.hides(v) || !r.isSelf(r.speaker(v)) || r.onCondition() {
		return false
	}
	return f.Performative || r.toPresent(f, v, objects)
}

// placedBy gives the sense of where a verb of being behind a noun says that it is: "X's headquarters are not in Y".
func (r *reading) placedBy(n noun, held sense) sense {
	i := r.verbBehind(n.at)
	if i < 0 {
		return held
	}
	if v, s := r.verbs[i], r.senseOf(r.verbs, i, 0); v.lemma == "be" && v.finite() && !v.passive && !s.modality.Happened() {
		return s
	}
	return held
}

// verbBehind gives the first verb group that opens behind item i, as its place among those of the
// sentence, or -1.
func (r *reading) verbBehind(i int) int {
	return slices.IndexFunc(r.verbs, func(v verb) bool { return v.first > i })
}

// opens reports whether a preposition of the slot follows item i in its clause: "X and Y
// expressed agreement with these views" is not of each other.
func (r *reading) opens(s Slot, i int) bool {
	for j := i + 1; j < len(r.items) && !r.closesClause(r.items, j); j++ {
		if slices.Contains(s.Slots, r.items[j].word) {
			return true
		}
	}
	return false
}

// noun is a trigger noun with what stands round it.
type noun struct {
	at      int // its item
	args    []argument
	carrier int  // the light verb whose object it is ("made a proposal"), or -1
	places  bool // the predicate of its frame takes places
	end     int  // the last item of the noun, or of the carrier in a relative clause behind it
}

// carriedBehind finds the light verb of a relative clause right behind a noun, and what
// stands behind that verb: "the talk (which) X had with Y".
func (r *reading) carriedBehind(n *noun) {
	k := r.verbBehind(n.at)
	if k < 0 {
		return
	}
	j := n.at + 1
	if r.items[j].word == "which" || r.items[j].word == "that" {
		j++
	} else if r.circumstanceInFront(n.at) {
		return // "During the visit X had no talk"
	}
	v := r.verbs[k]
	if r.frames.Light[v.lemma] && v.finite() && !v.passive && !v.subject.empty() && v.subject.first >= j && r.phraseStart(r.items, v.subject.first) <= j {
		n.carrier, n.end = k, v.last
		n.args = append(n.args, r.argumentsAfter(r.items, v.last+1)...)
	}
}

// doneBehind finds the light verb whose passive tells what was done with a noun, and adds what stands behind it:
// "a letter from X was handed to Y", "thanks were expressed to Y by X".
func (r *reading) doneBehind(n *noun) {
	k := r.verbBehind(n.at)
	if n.carrier >= 0 || k < 0 {
		return
	}
	v, end := r.verbs[k], n.at
	for _, a := range n.args {
		if a.last < v.first {
			end = max(end, a.last)
		}
	}
	if before := r.phraseStart(r.items, n.at) - 1; before >= 0 && r.items[before].preposition {
		return // "the points in the complaint were made by X"
	}
	if next := v.last + 1; next < len(r.items) && r.items[next].kind == wordItem && !r.items[next].preposition && !r.items[next].adverb && !r.items[next].binder {
		return // "the arrest of X was made known by Y"
	}
	if r.frames.Light[v.lemma] && v.passive && v.lemma != "receive" && v.finite() && v.governor < 0 && v.subject.empty() && end+1 == v.first {
		n.end = v.last
		n.args = append(n.args, r.argumentsAfter(r.items, v.last+1)...)
	}
}

// heldBehind adds what stands behind a verb of taking place whose subject is an event:
// "a meeting was held between X and Y". With a common noun that follows by itself.
func (r *reading) heldBehind(n *noun) {
	k := r.verbBehind(n.at)
	if k < 0 || r.items[n.at].kind != nameItem {
		return
	}
	if v := r.verbs[k]; v.first == n.at+1 && v.finite() && r.frames.Happening[v.lemma] {
		n.args = append(n.args, r.argumentsAfter(r.items, v.last+1)...)
	}
}

// between gives those whom "between X and Y" ties to each other, or "of X and Y" where
// each must be the other's ("the meeting of X and Y", not "the letters of X and Y").
func (r *reading) between(n noun, symmetric bool) group {
	for _, a := range n.args {
		if a.head != "" || len(a.mentions) == 0 {
			continue
		}
		between := a.slot == "between" || a.slot == "among"
		if a.first <= n.at+4 && (between || a.slot == "of" && symmetric) || between && r.tookPlace(n.at, a.opener) {
			return a.group
		}
	}
	return group{}
}

// tookPlace reports whether the noun at item i is the subject of a verb of taking place
// before item j: "talks were held in Oslo between X and Y".
func (r *reading) tookPlace(i, j int) bool {
	k := r.verbBehind(i)
	if k < 0 {
		return false
	}
	v := r.verbs[k]
	return v.last < j && v.first <= i+6 && j <= v.last+6 && r.frames.Happening[v.lemma]
}

// carrierOf gives the index of the light verb whose object is the noun at item i, or
// -1: nothing may stand between but the words of the noun's own phrase and a name to
// whom the thing goes ("gave X a promise").
func (r *reading) carrierOf(i int) int {
	for n := len(r.verbs) - 1; n >= 0; n-- {
		v := r.verbs[n]
		if v.last >= i {
			continue
		}
		if !r.frames.Light[v.lemma] || v.passive || i > v.last+8 {
			return -1
		}
		for j, it := range r.items[v.last+1 : i] {
			if it.word == "of" && j > 0 && r.items[v.last+j].kind == nameItem && r.items[v.last+j+2].kind == nameItem {
				continue // "gave President X of Norway a promise"
			}
			bare := j > 0 && it.kind == wordItem && r.items[v.last+j].kind == nameItem && it.verb.form&base != 0 // "made X visit"
			if bare || it.kind == punctItem || it.kind == wordItem && (it.preposition || it.binder) || it.kind == nameItem && it.possessive {
				return -1
			}
		}
		return n
	}
	return -1
}

// modifierOf gives the name right before the noun at item i that says what for or where to:
// "Lund's Moscow trip".
func (r *reading) modifierOf(i int) group {
	if i == 0 || r.items[i-1].kind != nameItem || r.items[i-1].possessive || r.isPronoun(r.items[i-1]) {
		return group{}
	}
	return r.singleton(r.items, i-1)
}

// besideAnother reports whether a person's name stands right before the preposition of the
// event at item i: in "the help shown X during his visit" it need not be the subject's.
func (r *reading) besideAnother(items []item, i int) bool {
	return i > 1 && r.frames.Circumstantial[items[i-1].word] && items[i-2].kind == nameItem && items[i-2].word == "" && !r.isPronoun(items[i-2]) && r.typeOf(items[i-2]) == graph.Person
}

// voiceModality is how plain statements of the present zone hold.
func (r *reading) voiceModality() graph.Modality {
	return r.ownSense(nil, verb{governor: -1}, 0).modality
}
