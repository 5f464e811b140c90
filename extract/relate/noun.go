package relate

import (
	"slices"
	"strings"

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
		if it.kind == punctItem || len(frames) == 0 {
			continue
		}
		n := noun{at: i, args: r.argumentsAfter(r.items, i+1), carrier: r.carrierOf(i), end: i}
		if n.carrier < 0 {
			r.carriedBehind(&n)
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
	return (v.infinitive || v.gerund) && !v.negated && v.governor >= 0 && commissioning[r.verbs[v.governor].lemma] && conveying[v.lemma]
}

// commissioning are the verbs of asking somebody to do something for one.
var commissioning = setOf("ask", "request", "instruct", "beg", "order", "entrust", "tell", "direct", "commission", "charge")

// conveying are the verbs of carrying on what somebody says.
var conveying = setOf("convey", "pass", "transmit", "give", "express", "extend", "bring", "deliver", "send", "forward")

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
	objects := r.nounSlot(f.Object, n, 9, true, subjects[0])
	if f.Predicate == "met" && slices.Equal(subjects, objects) && slices.Contains(f.Subject.Slots, "clause") && r.narrated() {
		subjects = r.self() // "In a talk with X today, he said": the author's
	}
	if both := r.allowed(f.Object, slices.Clone(subjects)); f.Reciprocal && len(objects) == 0 && n.carrier >= 0 && len(both) > 1 && !r.opens(f.Object, n.end) {
		r.stateMutual(f, both, held, n.at) // "X and Y had a meeting"
		return
	}
	r.state(f, subjects, objects, held, n.at)
}

// genitive gives whose a noun is that "X's reply to Y" would call X's, where it is said in
// another way: "the reply of X to Y", "the reply to Y by X", in a telegram "X reply to Y".
func (r *reading) genitive(f *Frame, n noun) []coref.ChainID {
	if !slices.Contains(f.Subject.Slots, "possessive") || len(n.args) == 0 || n.args[0].opener != n.at+1 {
		return nil
	}
	given := func(g group) []coref.ChainID {
		return r.allowed(f.Subject, r.chainsOf(r.notUs(f.Subject, g), f.Collective))
	}
	object := func(a argument) bool { return slices.Contains(f.Object.Slots, a.slot) }
	first := n.args[0]
	if len(n.args) > 1 && n.args[1].opener == first.last+1 && first.head == "" {
		switch next := n.args[1]; {
		case first.slot == "of" && object(next) && !slices.Contains(f.Object.Slots, "of"):
			return given(first.group)
		case first.slot == "by" && object(next):
			return given(first.group)
		case object(first) && next.slot == "by" && next.head == "":
			return given(next.group)
		}
	}
	if !object(first) || n.carrier >= 0 {
		return nil
	}
	if owner := r.ownerBefore(n.at); !owner.empty() {
		return given(owner)
	}
	return nil
}

// doing gives who does what a noun tells while he does something else, and in which sense:
// "During a visit to X, Y said".
func (r *reading) doing(f *Frame, n noun, held sense) ([]coref.ChainID, sense) {
	if !slices.Contains(f.Subject.Slots, "possessive") || len(n.args) == 0 || n.args[0].opener != n.at+1 || n.args[0].slot == "of" || !slices.Contains(f.Object.Slots, n.args[0].slot) || n.carrier >= 0 || !r.indefinite(n.at) {
		return nil, held
	}
	v, ok := r.clauseVerb(n.at)
	if !ok || v.lemma == "be" && v.last < n.at && n.at-v.last < 5 {
		return nil, held // "was in agreement with X"
	}
	if i := slices.IndexFunc(r.verbs, func(w verb) bool { return w.first == v.first }); i >= 0 && held.modality == graph.Asserted {
		held = r.senseOf(r.verbs, i, 0)
	}
	return r.allowed(f.Subject, r.chainsOf(r.notUs(f.Subject, v.subject), f.Collective)), held
}

// indefinite reports whether nothing before the noun at item i says that it is one that is
// known, or whose it is: "a long visit", "45-minute visit".
func (r *reading) indefinite(i int) bool {
	for j := i; j >= 0 && j > i-6; j-- {
		it := r.items[j]
		if it.kind == nameItem && j < i || it.word == "the" || it.word == "this" || it.word == "that" || it.word == "no" || it.kind == nameItem && strings.HasPrefix(strings.ToLower(it.span.Of(r.doc.Text)), "the ") {
			return false
		}
		if it.kind == wordItem && it.preposition {
			return it.word == "during" || it.word == "in" || it.word == "at" || it.word == "after" || it.word == "before"
		}
	}
	return false
}

// ownerBefore gives the name right before a noun to which telegrams give no mark of the
// possessive: "X letter to Y"; and the state whose adjective stands there: "the Norwegian
// letter to Y".
func (r *reading) ownerBefore(i int) group {
	if i == 0 || r.items[i].kind != wordItem {
		return group{}
	}
	before := r.items[i-1]
	if before.kind != nameItem {
		return group{}
	}
	if m := r.a.Mentions[before.mention]; m.Kind != graph.ByName || m.Type == graph.Place || m.Type == graph.Event || before.possessive {
		return group{}
	}
	k := r.leadStart(r.items, i-1) - 1
	if k >= 0 && (r.items[k].word == "and" || r.items[k].kind == wordItem && r.items[k].verb.lemma != "" || r.items[k].kind == nameItem) {
		return group{} // "handed X letters to Y", "told X reports to Y"
	}
	return r.singleton(r.items, i-1)
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
	carrier int // the light verb whose object it is ("made a proposal"), or -1
	end     int // the last item of the noun, or of the carrier in a relative clause behind it
}

// carriedBehind finds the light verb of a relative clause right behind a noun, and what
// stands behind that verb: "the talk (which) X had with Y".
func (r *reading) carriedBehind(n *noun) {
	for k, v := range r.verbs {
		if v.first <= n.at {
			continue
		}
		j := n.at + 1
		if r.items[j].word == "which" || r.items[j].word == "that" {
			j++
		}
		if r.frames.Light[v.lemma] && v.finite() && !v.passive && !v.subject.empty() && v.subject.first >= j && r.phraseStart(r.items, v.subject.first) <= j {
			n.carrier, n.end = k, v.last
			n.args = append(n.args, r.argumentsAfter(r.items, v.last+1)...)
		}
		return
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
	for _, v := range r.verbs {
		if v.first > i {
			return v.last < j && v.first <= i+6 && j <= v.last+6 && happens[v.lemma]
		}
	}
	return false
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

// nounSense gives the sense of what a noun tells: that of the verb that carries it, or
// of its clause where the clause does not hold ("so that he may obtain your
// instructions"), or what the words before it say ("the planned visit"), else of the voice.
func (r *reading) nounSense(n noun) sense {
	if n.carrier >= 0 {
		return r.senseOf(r.verbs, n.carrier, 0)
	}
	s := r.ownSense(nil, verb{governor: -1})
	if m, ok := r.outlook(n.at); ok {
		s.modality = m
		return s
	}
	if m, ok := r.fate(n.at); ok {
		s.modality = m
		return s
	}
	if r.bygone(n.at) {
		return s // "wanted to speak of the recent visit of X"
	}
	for k := len(r.verbs) - 1; k >= 0; k-- {
		if v := r.verbs[k]; v.last < n.at {
			if !v.subject.empty() && v.subject.first < 0 && r.items[v.first].word == "to" {
				s.modality = graph.Planned // "To consider inopportune the visit of X"
				return s
			}
			if v.finite() || v.infinitive {
				if c := r.senseOf(r.verbs, k, 0); !c.modality.Happened() && (c.modality == graph.Planned || !r.presupposed(n.at)) && !(c.modality == graph.Negated && v.negated && r.granted(n, v)) {
					return c
				}
			}
			break
		}
	}
	return s
}

// presupposed reports whether the noun at item i is the time of something else, so that it
// took place whether that did or not: "they did not speak during X's visit".
func (r *reading) presupposed(i int) bool {
	j := i - 1
	for j > 0 && (r.items[j].kind == nameItem && (r.items[j].possessive || r.ownWord(r.items[j])) || r.items[j].kind == wordItem && !r.items[j].preposition && !r.items[j].binder) {
		j--
	}
	return j >= 0 && (r.items[j].word == "during" || r.items[j].word == "after" || r.items[j].word == "since" || r.items[j].word == "following")
}

// bygone reports whether a word before the noun at item i says that it is past: "the recent
// visit", "your last letter".
func (r *reading) bygone(i int) bool {
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		it := r.items[j]
		if past := it.kind == wordItem && (it.word == "recent" || it.word == "latest" || it.word == "previous" || it.word == "earlier" || it.word == "last"); past || it.kind == wordItem && (it.preposition || it.binder) || it.kind == punctItem {
			return past
		}
	}
	return false
}

// granted reports whether a clause that is denied takes what a noun tells for granted: "did
// not like X's visit to Y", not "did not permit it".
func (r *reading) granted(n noun, v verb) bool {
	f := r.frames
	g := r.possessor(n.at)
	return !g.empty() && !r.isPronoun(r.items[g.first]) && v.lemma != "be" && v.lemma != "have" && !f.Light[v.lemma] && !f.Request[v.lemma] && !f.Refusing[v.lemma] && !f.Intending[v.lemma] && !f.Prospective[v.lemma]
}

// fate tells what the verb behind the noun at item i says of its taking place: "the talks
// between X and Y would be held, did not take place, were cancelled".
func (r *reading) fate(i int) (graph.Modality, bool) {
	for k, v := range r.verbs {
		if v.first <= i || !v.finite() {
			continue
		}
		if v.binder != "" || !r.sameClause(i, v.first) {
			return "", false
		}
		switch m := r.ownSense(r.verbs, r.verbs[k]).modality; {
		case v.passive && shelving[v.lemma]:
			return graph.Hypothetical, true
		case happens[v.lemma] && !m.Happened() && (m != graph.Negated || v.lemma != "be"):
			return m, true
		}
		return "", false
	}
	return "", false
}

// shelving are the verbs by which a meeting that was planned comes to nothing.
var shelving = setOf("cancel", "postpone", "shelve", "defer", "call", "drop", "schedule", "plan", "propose", "prepare")

// outlook tells how the words right before the noun at item i take it: as planned, as
// asked for or as not there ("no meeting").
func (r *reading) outlook(i int) (graph.Modality, bool) {
	told := false
	if it := r.items[i]; it.kind == nameItem {
		for _, w := range strings.Fields(strings.ToLower(it.span.Of(r.doc.Text))) {
			if r.frames.Prospective[w] {
				return graph.Planned, true // "the planned visit", a description as a whole
			}
		}
	}
	for j := i - 1; j >= 0 && j >= i-6; j-- {
		it := r.items[j]
		switch {
		case it.kind == punctItem:
			return "", false
		case it.kind == nameItem && j+1 < i && r.isPronoun(r.items[j+1]):
			told = true // "told me his letter had crossed one": the verb is of what follows, not of the noun
		case it.kind != wordItem:
			continue
		case it.word == "no":
			return graph.Negated, true
		case r.frames.Prospective[it.word]:
			return graph.Planned, true
		}
		if v, ok := r.verbAt(r.items, j); ok && v.last == j {
			switch {
			case r.frames.Refusing[v.lemma]:
				return graph.Negated, true
			case told:
			case r.frames.Request[v.lemma]:
				return graph.Requested, true
			case r.frames.Intending[v.lemma]:
				return graph.Planned, true
			}
			return "", false
		}
	}
	return "", false
}

// nounSlot gives the chains of one argument of a noun, at most far items off: its
// author may follow a verb ("a letter came today from X"), its reader not.
func (r *reading) nounSlot(s Slot, n noun, far int, collective bool, other coref.ChainID) []coref.ChainID {
	for _, slot := range s.Slots {
		if slot == "speaker" {
			return r.speakerAt(n.at)
		}
		if s.ThroughOnly {
			if c := r.throughNoun(s, slot, n, far, collective); len(c) > 0 {
				return c
			}
			continue
		}
		g := r.nounPlace(slot, n, far)
		if s.Close && !g.empty() && g.first > n.at && r.commaIn(n.at, g.first) {
			continue
		}
		if c := r.allowed(s, r.chainsOf(r.notUs(s, g), collective)); len(c) > 0 {
			return c
		}
	}
	return r.defaulted(s, other)
}

// commaIn reports whether a comma stands between two items.
func (r *reading) commaIn(from, to int) bool {
	return slices.ContainsFunc(r.items[from:to], func(it item) bool { return it.word == "," })
}

// throughNoun gives the chains that stand in a slot behind a noun inside another: "the reply
// to the letter of X".
func (r *reading) throughNoun(s Slot, slot string, n noun, far int, collective bool) []coref.ChainID {
	for _, a := range n.args {
		if a.first <= n.end+far && a.fits(slot, s, &Frame{}) {
			if slices.ContainsFunc(a.mentions, func(m int) bool { return r.a.Mentions[m].Kind == graph.ByPronoun }) {
				return nil // "to his letter": whose it is, letters.go tells
			}
			return r.allowed(s, r.chainsOf(a.group, collective))
		}
	}
	return nil
}

// speakerAt gives whose words the noun at item i stands in: the speaker of a quotation or
// of a turn, or the subject of the verb of saying whose clause it is in.
func (r *reading) speakerAt(i int) []coref.ChainID {
	for n := len(r.verbs) - 1; n >= 0; n-- {
		if v := r.verbs[n]; v.last < i && r.frames.Speech[v.lemma] && len(r.chainsOf(v.subject, false)) > 0 {
			return r.chainsOf(v.subject, false)
		}
	}
	if r.voiced && r.voice.Speaker != coref.None {
		return []coref.ChainID{r.voice.Speaker}
	}
	return nil
}

// nounPlace gives the mentions that stand in one place round a noun: its possessor, the
// subject of its light verb, the one the thing is given to, or behind a preposition.
func (r *reading) nounPlace(slot string, n noun, far int) group {
	switch {
	case slot == "possessive":
		g := r.possessor(n.at)
		if own := r.namedAfter(n.at, g); !own.empty() {
			return own
		}
		if r.handsOn(n) && r.ownBy(g) {
			return r.verbs[r.verbs[n.carrier].governor].subject
		}
		if n.carrier >= 0 && r.ownBy(g) {
			return r.verbs[n.carrier].subject // "gave X his promise": his own
		}
		return g
	case slot == "subject" && n.carrier >= 0:
		if g := r.possessor(n.at); !g.empty() && r.hisOrHer(r.items[g.first]) && len(r.chainsOf(g, true)) == 0 {
			return group{} // "received X during his visit": the text does not tell whose
		}
		return r.verbs[n.carrier].subject
	case slot == "clause":
		return r.clauseSubject(n.at)
	case slot == "modifier":
		return r.modifierOf(n.at)
	case slot == "agent":
		return r.clauseAgent(n.at)
	case slot == "dative" && n.carrier >= 0:
		j := r.verbs[n.carrier].last + 1
		for j < n.at && r.items[j].kind == wordItem && (r.inLead(r.items, j) || r.honorific(r.items[j].word) || r.adjectival(r.items[j])) {
			j++
		}
		if j < n.at && r.items[j].kind == nameItem && !r.items[j].possessive {
			return r.groupAt(r.items, j)
		}
		return group{}
	}
	if g := r.possessor(n.at); n.carrier >= 0 && slot == "to" && !g.empty() && !r.ownBy(g) {
		return group{} // "I read your telegram to them": it was not written to them
	}
	for k, a := range n.args {
		if a.slot == slot && a.head == "" && a.first <= n.end+far && (slot != "of" || a.opener <= n.at+2 || k == 1 && n.args[0].opener == n.at+1 && a.opener == n.args[0].last+1) {
			return a.group
		}
	}
	return group{}
}

// modifierOf gives the name right before the noun at item i that says what for or where to:
// "Lund's Moscow trip".
func (r *reading) modifierOf(i int) group {
	if i == 0 || r.items[i-1].kind != nameItem || r.items[i-1].possessive || r.isPronoun(r.items[i-1]) {
		return group{}
	}
	return r.singleton(r.items, i-1)
}

// namedAfter gives whose "his" is where the phrase that holds it opens a clause whose subject
// is a name: "During his stay in Oslo X spoke".
func (r *reading) namedAfter(i int, g group) group {
	if g.empty() || !r.ownWord(r.items[g.first]) || !r.hisOrHer(r.items[g.first]) || g.first > 3 {
		return group{}
	}
	v, ok := r.clauseVerb(i)
	if !ok || v.first < i || len(v.subject.mentions) != 1 {
		return group{}
	}
	if m := r.a.Mentions[v.subject.mentions[0]]; m.Kind != graph.ByName || m.Type != graph.Person {
		return group{}
	}
	return v.subject
}

// ownerWithin gives whose a described event is: "my visit" is the speaker's, "his visit"
// that of the subject of its clause.
func (r *reading) ownerWithin(items []item, i int) group {
	first, _, _ := strings.Cut(strings.ToLower(items[i].span.Of(r.doc.Text)), " ")
	if !possessivePronoun[first] || (first == "his" || first == "her") && r.besideAnother(items, i) {
		return group{}
	}
	for n := len(r.verbs) - 1; n >= 0; n-- {
		v := r.verbs[n]
		if v.last >= i || !v.finite() || len(v.subject.mentions) != 1 {
			continue
		}
		own := r.isSelf(r.speaker(v))
		if (first == "my" || own && !r.authorSpeaks) == own && first != "your" && first != "our" {
			return v.subject
		}
		return group{}
	}
	return group{}
}

// besideAnother reports whether a person's name stands right before the preposition of the
// event at item i: in "the help shown X during his visit" it need not be the subject's.
func (r *reading) besideAnother(items []item, i int) bool {
	return i > 1 && circumstance[items[i-1].word] && items[i-2].kind == nameItem && items[i-2].word == "" && !r.isPronoun(items[i-2]) && r.typeOf(items[i-2]) == graph.Person
}

// ownBy reports whether the possessor of a noun that a light verb carries is the
// subject of that verb: "his" is, "your" and a name are another's.
func (r *reading) ownBy(g group) bool {
	if g.empty() || !r.isPronoun(r.items[g.first]) {
		return false
	}
	word := strings.ToLower(r.items[g.first].span.Of(r.doc.Text))
	return word != "your" && word != "yours"
}

// circumstance are the prepositions by which a noun tells where or when its clause took place.
var circumstance = setOf("in", "during", "at", "after", "on", "following", "before", "by", "through")

// clauseSubject gives the subject of the clause of which the noun at item i is a
// circumstance: "In a conversation with X, Y said", "Y said in a letter to X".
func (r *reading) clauseSubject(i int) group {
	if v, ok := r.clauseVerb(i); ok {
		return v.subject
	}
	return group{}
}

// clauseAgent gives who acts in the clause of which the noun at item i is a circumstance:
// "On the orders of X, Y left", "Z was shot by Y on the orders of X".
func (r *reading) clauseAgent(i int) group {
	v, ok := r.clauseVerb(i)
	switch {
	case !ok || !r.moved(i):
		return group{}
	case !v.passive:
		return v.subject
	}
	for _, a := range r.argumentsAfter(r.items, v.last+1) {
		if a.slot == "by" && a.head == "" {
			return a.group
		}
	}
	return group{}
}

// moved reports whether the noun at item i says on whose word somebody acts: "on the
// advice of X", not "let us look at the advice of X".
func (r *reading) moved(i int) bool {
	j := r.phraseStart(r.items, i) - 1
	if j < 0 || j == 0 && r.items[j].kind != wordItem {
		return false
	}
	if own := r.items[j]; own.kind == nameItem && j > 0 {
		j-- // "on his orders", "on X's orders"
	}
	switch r.items[j].word {
	case "on", "upon", "at", "under", "following", "by":
	default:
		return false
	}
	return j == 0 || !r.frames.Speech[r.items[j-1].verb.lemma] && r.items[j-1].verb.lemma != "look"
}

// clauseVerb gives the verb of the clause of which the noun at item i is a circumstance.
func (r *reading) clauseVerb(i int) (verb, bool) {
	j := r.headedBy(i)
	if k := r.headedBy(j - 1); j > 0 && r.items[j].word == "of" && k >= 0 && spans[r.items[j-1].word] {
		j = k // "in the course of his talk"
	}
	if j < 0 || !circumstance[r.items[j].word] || r.items[j].word == "following" && j > 0 && r.items[j-1].determiner {
		return verb{}, false
	}
	for n := len(r.verbs) - 1; n >= 0; n-- {
		if v := r.verbs[n]; v.last < j && v.finite() {
			if r.sameClause(v.last, j) {
				return v, true
			}
			break
		}
	}
	for _, v := range r.verbs {
		if v.first > i && v.finite() && !v.subject.empty() {
			k := r.phraseStart(r.items, v.subject.first) - 1
			return v, v.binder == "" && k > i && (r.items[k].word == "," || r.items[k+1].kind == nameItem && k == r.phraseEnd(i))
		}
	}
	return verb{}, false
}

// headedBy gives the item before the words of the phrase whose noun is item i: its preposition,
// if it has one.
func (r *reading) headedBy(i int) int {
	j := i - 1
	for j > 0 && (r.items[j].kind == wordItem && !r.items[j].preposition && r.items[j].verb.form&gerund == 0 || r.items[j].word == "-" || r.items[j].kind == dateItem || r.ownWord(r.items[j])) {
		j--
	}
	return j
}

// spans are the nouns of a time that lies within another's: "in the course of", "on the occasion of".
var spans = setOf("course", "occasion", "time", "end", "close", "beginning", "outset", "start", "margin", "margins", "sidelines", "framework")

// ownWord reports whether an item is a possessive pronoun: "his", "their".
func (r *reading) ownWord(it item) bool {
	return it.kind == nameItem && r.isPronoun(it) && possessivePronoun[strings.ToLower(it.span.Of(r.doc.Text))]
}

// phraseEnd gives the last item of the phrase that follows the noun at item i and says
// whose it is or where: "of X", "in Oslo".
func (r *reading) phraseEnd(i int) int {
	j := i + 1
	if j >= len(r.items) || r.items[j].kind != wordItem || !r.items[j].preposition {
		return -1
	}
	j = pastDeterminers(r.items, j+1)
	if j >= len(r.items) || r.items[j].kind != nameItem {
		return -1
	}
	return r.pastTime(r.groupAt(r.items, j).last)
}

// pastTime gives the last item of what follows item i and tells of which land somebody is, or
// when: "X (Norway) this morning".
func (r *reading) pastTime(i int) int {
	for i+1 < len(r.items) {
		switch it := r.items[i+1]; {
		case it.word == "(":
			end := i + 2
			for end < len(r.items) && end < i+longestApposition && r.items[end].word != ")" {
				end++
			}
			if end == len(r.items) || r.items[end].word != ")" {
				return i
			}
			i = end
		case it.kind == dateItem, it.kind == wordItem && (it.adverb || it.days || it.word == "this" || it.word == "last" || it.word == "on" && i+2 < len(r.items) && r.items[i+2].kind == dateItem):
			i++
		default:
			return i
		}
	}
	return i
}

// sameClause reports whether no mark that ends a clause stands between two items.
func (r *reading) sameClause(from, to int) bool {
	for k := from + 1; k < to; k++ {
		if r.items[k].kind == punctItem && r.closesClause(r.items, k) || r.items[k].kind == wordItem && r.items[k].binder && !r.items[k].preposition {
			return false
		}
	}
	return true
}

// possessor gives the mention that owns the noun at item i: "Sidorov's telegram", "your last letter".
func (r *reading) possessor(i int) group { return r.possessorIn(r.items, i) }

func (r *reading) possessorIn(items []item, i int) group {
	if i < len(items) && items[i].kind == nameItem {
		return r.ownerWithin(items, i)
	}
	for j := i - 1; j >= 0 && j >= i-3; j-- {
		it := items[j]
		if it.kind == nameItem {
			if it.possessive || possessivePronoun[strings.ToLower(it.span.Of(r.doc.Text))] {
				return r.singleton(items, j)
			}
			if j == i-1 && r.typeOf(it) == graph.Place {
				continue // "Lund's Moscow speech"
			}
			return group{}
		}
		if it.kind != wordItem || it.preposition || it.binder {
			return group{}
		}
	}
	return group{}
}

var possessivePronoun = setOf("my", "your", "his", "her", "our", "their")

// voiceModality is how plain statements of the present zone hold.
func (r *reading) voiceModality() graph.Modality {
	return r.ownSense(nil, verb{governor: -1}).modality
}
