package relate

import (
	"cmp"
	"slices"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// readVerbs applies the frames of every verb of the sentence.
func (r *reading) readVerbs() {
	for i, v := range r.verbs {
		indices := r.frames.byVerb[v.lemma]
		if len(indices) == 0 {
			continue
		}
		args := append(r.withRelative(v, r.argumentsAfter(r.items, v.last+1)), r.whereOf(v)...)
		for _, n := range indices {
			r.applyVerb(&r.frames.all[n], i, args)
		}
		if v.governor < 0 {
			r.notePartner(v, args)
		}
	}
}

// applyVerb reads one frame off one verb.
func (r *reading) applyVerb(f *Frame, i int, args []argument) {
	v := r.verbs[i]
	if !r.clauseFits(f, v) || !r.circumstancesFit(f, v) {
		return
	}
	passive := v.passive || r.reducedPassive(v)
	subjects, held := r.makers(f, i, args, passive)
	if len(subjects) == 0 {
		return
	}
	may := f.Object.Default != "" && r.defaults(f, v, passive)
	somewhere := may && f.Object.Default == "event" && f.Predicate == "present-at"
	if f.Object.Default != "" && (!may || somewhere && r.metHere()) {
		f = withoutDefault(f) // "X received Y; Z took part": in that
	}
	if each := r.allowed(f.Object, slices.Clone(subjects)); len(each) > 1 && !passive && r.eachOther(f.Object, v.last+1) {
		r.stateMutual(f, each, held, v.last)
		return
	}
	objects := r.fill(f, f.Object, v, args, passive, subjects[0])
	if f.Reciprocal && len(objects) == 0 && !passive && len(v.subject.mentions) > 1 && (len(f.Things) > 0 || r.alone(v) || v.subject.first > v.last) {
		r.stateMutual(f, r.allowed(f.Object, subjects), held, v.last)
		return
	}
	if len(objects) == 0 && somewhere && r.joinMeeting("frame/"+f.Name, subjects, held) {
		return
	}
	if f.Predicate == "asked" && !f.Inverse || f.Predicate == "criticised" && len(objects) == 0 {
		objects = append(objects, r.askedToDo(i, objects)...)
	}
	if len(objects) == 0 {
		r.stateLiteral(f, subjects, held, v)
		return
	}
	r.state(f, subjects, objects, held, v.last)
	r.readCompany(f, v, subjects, objects, held)
}

// askedToDo gives the body that a clause of asking says should do something, or one of
// criticising that it did: "requested that the Ministry hasten the shipment", "criticised
// that the Ministry had not". A person may be spoken of to another.
func (r *reading) askedToDo(i int, known []coref.ChainID) []coref.ChainID {
	for _, w := range r.verbs[i+1:] {
		if w.governor != i || w.binder != "that" || w.passive || w.negated && r.frames.Request[r.verbs[i].lemma] || w.modal != "" && w.modal != "duty" {
			continue
		}
		return slices.DeleteFunc(r.chainsOf(w.subject, false), func(c coref.ChainID) bool {
			return r.c.Chains[c].Type != graph.Organization || slices.Contains(known, c) || r.isSelf(c)
		})
	}
	return nil
}

// circumstancesFit checks what a frame wants of its verb's tense, date, thing and means.
func (r *reading) circumstancesFit(f *Frame, v verb) bool {
	if f.Past && !r.inPast(v) || len(f.Things) > 0 && r.thingAt(f, v) < 0 || len(f.Means) > 0 && !r.byMeans(f.Means, v.last) {
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
	_, ok := r.dateNear(v.last)
	return ok
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

// stateLiteral notes a frame's statement about something that has no name: the phrase
// behind one of the object's prepositions whose head the frame lists.
func (r *reading) stateLiteral(f *Frame, subjects []coref.ChainID, held sense, v verb) {
	phrase := r.literalAfter(f.Object, v)
	if phrase == "" {
		return
	}
	when := r.whenOf(f, v.last, subjects, nil)
	for _, a := range subjects {
		st := fact(a, f.Predicate, coref.None, when, f.Confidence, r.evidence(r.sentence.Span, r.zone, "frame/"+f.Name))
		st.Literal, st.Where, st.Modality, st.AttributedTo = phrase, r.whereAfter(v.last), held.modality, held.attributedTo
		r.add(st)
	}
}

// literalAfter gives the phrase right behind verb v and a preposition of the slot, without
// its article, up to the last of the slot's nouns in it.
func (r *reading) literalAfter(s Slot, v verb) string {
	j := v.last + 1
	if len(s.Literal) == 0 || j >= len(r.items) || !slices.Contains(s.Slots, r.items[j].word) {
		return ""
	}
	j = pastDeterminers(r.items, j+1)
	end := j
	for k := j; k < len(r.items) && k < j+6 && r.items[k].kind == wordItem && !r.items[k].preposition && !r.items[k].binder; k++ {
		if slices.Contains(s.Literal, r.items[k].word) {
			end = k + 1
		}
	}
	if end-j < 2 {
		return "" // "a school" says nothing
	}
	return r.words(j, end)
}

// makers gives the subjects of a frame's statements and the sense in which they hold.
func (r *reading) makers(f *Frame, i int, args []argument, passive bool) ([]coref.ChainID, sense) {
	if slices.Contains(f.Subject.Slots, "holder") {
		return r.holderOfOpinion(i)
	}
	subjects := r.fill(f, f.Subject, r.verbs[i], args, passive, coref.None)
	if len(subjects) == 0 {
		return nil, sense{}
	}
	return subjects, r.frameSense(f, i)
}

// defaults reports whether a missing object may be supplied. What did not happen did
// not happen at any event; "the course proposed by X" describes a course; and a noun
// where the addressee stands is an addressee, only not one that is known.
func (r *reading) defaults(f *Frame, v verb, passive bool) bool {
	switch {
	case f.Object.Default == "event" && (v.negated || r.saidByAnother(v)), passive && !v.passive, v.infinitive && f.Object.Default == "addressee" && !f.Performative:
		return false
	case v.perfect && f.Object.Default == "addressee" && (!f.Performative || r.items[v.first].word == "had"):
		return false // what somebody has said, he said elsewhere
	case f.Object.Default == "addressee" && (v.lemma == "tell" && v.passive || r.tellsSomebody(v)):
		return false // "told X that", "answered X that": X is told
	case len(f.Words) > 0 || len(f.Next) > 0 || !slices.Contains(f.Object.Slots, "object"):
		return true
	}
	for _, it := range r.items[v.last+1:] {
		switch {
		case it.kind == wordItem && it.adverb:
		case it.kind == nameItem || it.kind == dateItem:
			return false
		case it.kind == punctItem:
			return true
		default:
			return it.preposition || it.binder || it.word == "and"
		}
	}
	return true
}

// metHere reports whether the sentence has told already that others than the author met.
func (r *reading) metHere() bool {
	n := len(r.found) - 1
	return n >= 0 && r.found[n].Predicate == "met" && r.found[n].Evidence[0].Span.Overlaps(r.sentence.Span) && !r.isSelf(r.found[n].Subject) && !r.isSelf(r.found[n].Object)
}

// saidByAnother reports whether a verb hangs on a verb of saying: what is told there need not
// have been where it is told.
func (r *reading) saidByAnother(v verb) bool {
	return v.governor >= 0 && r.frames.Speech[r.verbs[v.governor].lemma]
}

// tellsSomebody reports whether the one told stands right behind the verb.
func (r *reading) tellsSomebody(v verb) bool {
	j := v.last + 1
	if j+1 < len(r.items) && r.items[j].word == "to" {
		k := pastDeterminers(r.items, j+1)
		return k < len(r.items) && r.items[k].kind == nameItem && !r.items[k].possessive && r.typeOf(r.items[k]) == graph.Organization // "reported to the Committee"
	}
	for j < len(r.items) && r.items[j].kind == wordItem && (r.items[j].adverb || r.items[j].upper || r.honorific(r.items[j].word)) {
		j++
	}
	if j == len(r.items) || r.items[j].kind != nameItem || r.items[j].possessive || v.lemma != "tell" && (j+1 == len(r.items) || r.items[j+1].word != "that") {
		return false // "said X had come": of X
	}
	return r.typeOf(r.items[j]) == graph.Person || r.typeOf(r.items[j]) == graph.Organization
}

// eachOther reports whether "each other" stands in a slot behind item i in its clause: "X and Y
// thanked each other", "X and Y wrote long letters to one another".
func (r *reading) eachOther(s Slot, i int) bool {
	slot := "object"
	for j := i; j+1 < len(r.items) && j < i+longestApposition && !r.closesClause(r.items, j); j++ {
		switch it := r.items[j]; {
		case it.word == "each" && r.items[j+1].word == "other", it.word == "one" && r.items[j+1].word == "another":
			return slices.Contains(s.Slots, slot) && !s.ThroughOnly
		case it.kind == wordItem && it.preposition:
			slot = it.word
		}
	}
	return false
}

// withoutDefault gives the frame with an object that must be named.
func withoutDefault(f *Frame) *Frame {
	named := *f
	named.Object.Default = ""
	return &named
}

// frameSense gives the sense of a frame's verb; what somebody intends is a stance already held.
func (r *reading) frameSense(f *Frame, i int) sense {
	s := r.senseOf(r.verbs, i, 0)
	v := r.verbs[i]
	if s.modality == graph.Asserted && r.inPresent(v) && r.dayAhead(v) {
		s.modality = graph.Planned // "travels to Oslo on 2 March", written in February
	}
	if s.modality.Happened() && f.Predicate == "visited" && v.binder == "that" && v.governor >= 0 && v.first == v.main && r.formOf(v)&(third|past) == third {
		s.modality = graph.Planned // "said that X comes to Oslo after the feast"
	}
	hidden := v.infinitive && v.governor >= 0 && r.frames.Polite[r.verbs[v.governor].lemma] && !r.verbs[v.governor].negated
	if f.Performative && !v.negated && (hidden || v.modal == "duty") && r.isSelf(r.speaker(v)) {
		s.modality = r.voiceModality()
	}
	if s.modality == graph.Planned && v.infinitive && v.governor >= 0 && (f.Stance && !v.perfect || r.decided(f, v)) {
		s = r.senseOf(r.verbs, v.governor, 0)
	}
	return s
}

// decided reports whether a body does something by deciding to: "the Committee decided to
// instruct X" instructs him.
func (r *reading) decided(f *Frame, v verb) bool {
	g := r.verbs[v.governor]
	if !deciding[g.lemma] || g.negated || !byDecision[f.Predicate] {
		return false
	}
	c := r.speaker(g)
	return c != coref.None && r.c.Chains[c].Type == graph.Organization
}

// byDecision are the predicates that a body brings about by its decision.
var byDecision = map[graph.Predicate]bool{"instructed": true, "appointed": true, "approved": true, "thanked": true, "criticised": true, "praised": true, "asked": true}

// state notes the statements of a frame for every pair of its arguments.
func (r *reading) state(f *Frame, subjects, objects []coref.ChainID, s sense, at int) {
	if f.Inverse {
		subjects, objects = objects, subjects
	}
	if f.Predicate == "met" && r.byTelephone() {
		return
	}
	when := r.whenOf(f, at, subjects, objects)
	proof := r.evidence(r.sentence.Span, r.zone, "frame/"+f.Name)
	topic, where := cmp.Or(r.topicAfter(f, at), r.thingAfter(f, at)), r.whereAfter(at)
	if inCompany[f.Predicate] {
		subjects, objects = r.withCompany(subjects, objects), r.withCompany(objects, subjects)
	}
	for _, a := range subjects {
		for _, b := range objects {
			b = r.envoyOf(a, b)
			st := fact(a, f.Predicate, b, when, f.Confidence, proof)
			st.Where, st.Topic, st.Modality, st.AttributedTo = unless(where, b), topic, s.modality, s.attributedTo
			r.add(st)
			r.noteDealing(st)
		}
	}
}

// telephone are the words by which a sentence tells that people did not see each other.
var telephone = setOf("telephone", "phone", "telephoned", "phoned", "teleprinter", "wire", "wireless", "vch", "hotline", "telephonically")

// byTelephone reports whether the sentence tells of a talk between people far apart.
func (r *reading) byTelephone() bool {
	return slices.ContainsFunc(r.items, func(it item) bool { return it.kind == wordItem && telephone[it.word] })
}

// alone reports whether no object follows a verb: "X and Y met in Oslo", not "X and Y met the demand".
func (r *reading) alone(v verb) bool {
	for j := v.last + 1; j < len(r.items); j++ {
		it := r.items[j]
		switch {
		case it.kind == wordItem && it.adverb:
			continue
		case it.kind == nameItem, it.word == "with":
			return false
		}
		return it.kind != wordItem || it.preposition || it.binder || it.word == "and" || it.word == "to"
	}
	return true
}

// stateMutual notes the statements of a frame between each two of several: once where
// its predicate is symmetric, else both ways.
func (r *reading) stateMutual(f *Frame, both []coref.ChainID, s sense, at int) {
	term, _ := r.vocabulary.Term(f.Predicate)
	for i, a := range both {
		r.state(f, []coref.ChainID{a}, both[i+1:], s, at)
		if !term.Symmetric {
			r.state(f, both[i+1:], []coref.ChainID{a}, s, at)
		}
	}
}

// reducedPassive reports a participle without "was" that a by-phrase follows: "a call made by X".
func (r *reading) reducedPassive(v verb) bool {
	if v.first != v.main || v.last+1 >= len(r.items) || v.gerund || v.infinitive || intransitive[v.lemma] {
		return false
	}
	return r.items[v.last+1].word == "by" || r.agentBehind(v)
}

// agentBehind reports whether a participle behind a noun has its agent behind what else it
// says of it: "a letter sent to X by Y".
func (r *reading) agentBehind(v verb) bool {
	if v.first == 0 || r.items[v.main].verb.form&participle == 0 || r.items[v.first-1].kind != wordItem || !r.nounLike(r.items, v.first-1) || !r.items[v.last+1].preposition {
		return false
	}
	for j := v.last + 2; j+1 < len(r.items) && j < v.last+longestApposition; j++ {
		if r.items[j].word == "by" {
			j = pastDeterminers(r.items, j+1)
			return j < len(r.items) && r.items[j].kind == nameItem && !r.items[j].possessive && r.typeOf(r.items[j]) != graph.Place && r.typeOf(r.items[j]) != graph.Event
		}
		if r.items[j].kind == punctItem || r.infinitiveAt(r.items, j) || r.closesClause(r.items, j) {
			return false
		}
	}
	return false
}

// inPast reports whether a verb group tells of what was: a past tense, a perfect or a participle.
func (r *reading) inPast(v verb) bool {
	return v.perfect || v.passive || v.main >= 0 && r.items[v.main].verb.form&(past|participle) != 0
}

// intransitive are verbs that no "by X" turns into a passive.
var intransitive = setOf("stand", "come", "go", "fly", "travel", "arrive", "live", "sit", "stop", "start", "begin", "end", "respond", "reply", "return", "act", "stay", "remain", "be", "have", "leave", "depart", "react")

// clauseFits checks the words a frame wants and does not want after its verb.
func (r *reading) clauseFits(f *Frame, v verb) bool {
	if len(f.Next) > 0 && !r.nextIs(f.Next, v.last+1) {
		return false
	}
	if len(f.Words) == 0 && len(f.Unless) == 0 && len(f.Clause) == 0 {
		return true
	}
	wanted, clause := len(f.Words) == 0, len(f.Clause) == 0
	if j := r.modifiedBy(v); j >= 0 {
		wanted = wanted || slices.Contains(f.Words, r.items[j].word) && v.last > j
	}
	for j := v.last + 1; j < len(r.items) && j <= v.last+40; j++ {
		if wanted && clause && j > v.last+6 {
			return true
		}
		w := r.items[j].word
		if w == "," && j == v.last+1 {
			break // "they said, …": put in, with nothing of its own behind it
		}
		if slices.Contains(f.Unless, w) && j <= v.last+6 {
			return false
		}
		if w == "to" && !r.infinitiveAt(r.items, j) && slices.Contains(f.Clause, "to") {
			continue // "told X of help to Y"
		}
		wanted = wanted || slices.Contains(f.Words, w)
		clause = clause || slices.Contains(f.Clause, w) && j <= v.last+8
		if w == "." || w == ";" || r.items[j].binder && !r.items[j].preposition && !slices.Contains(f.Clause, w) || r.leavesClause(f, j) {
			break
		}
	}
	return wanted && clause
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
	return v.finite() && r.items[j-1].word == "," && r.closesClause(r.items, j)
}

// nextIs reports whether the first word from item j on that is no adverb is one of the words.
func (r *reading) nextIs(words []string, j int) bool {
	for ; j < len(r.items); j++ {
		if it := r.items[j]; slices.Contains(words, it.word) || it.kind != wordItem || !it.adverb {
			return slices.Contains(words, it.word)
		}
	}
	return false
}

// notePartner remembers whom the author deals with: the other side of a verb of
// speaking or meeting that the author takes part in, or that is told to him.
func (r *reading) notePartner(v verb, args []argument) {
	if c := r.speaker(v); c != coref.None && !r.isSelf(c) && r.c.Chains[c].Type == graph.Person && (r.frames.Speech[v.lemma] || r.frames.Request[v.lemma]) {
		r.partners[r.voice.Speaker] = c
		return
	}
	if c := r.speaker(v); c == coref.None || !r.isSelf(c) {
		return
	}
	for _, a := range args {
		if a.slot != "object" && a.slot != "with" && a.slot != "to" {
			continue
		}
		for _, c := range r.chainsOf(a.group, true) {
			if r.c.Chains[c].Type == graph.Person && !r.isSelf(c) && a.head == "" {
				r.partners[r.voice.Speaker] = c
				return
			}
		}
	}
}
