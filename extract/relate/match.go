package relate

import (
	"cmp"
	"slices"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// readVerbs applies the frames of every verb of the sentence.
func (r *reading) readVerbs() {
	r.gatherCues()
	shown := r.showsWords()
	for i, v := range r.verbs {
		indices := r.frames.byVerb[v.lemma]
		if len(indices) == 0 || shown >= 0 && v.first > shown {
			continue
		}
		passive := v.passive || r.reducedPassive(v)
		var args []argument // read where a frame asks for them: most find no place for theirs
		for _, n := range indices {
			f := &r.frames.all[n]
			if !r.fitsVerb(f, v, passive) || f.Passive && !passive {
				continue
			}
			if args == nil {
				args = r.argumentsOf(v)
			}
			r.applyVerb(f, i, args, passive)
		}
		if v.governor < 0 {
			r.notePartner(i)
		}
	}
}

// gatherCues makes the set of the words of the sentence that frames want.
func (r *reading) gatherCues() {
	r.cues = cueSet{}
	for i := range r.items {
		r.cues.note(r.items[i].lexeme)
	}
}

// argumentsOf gives what stands behind a verb and what its clause hangs on; never nil.
func (r *reading) argumentsOf(v verb) []argument {
	args := append(r.withRelative(v, r.ownArguments(v)), r.whereOf(v)...)
	args = append(args, r.frontedArguments(v)...)
	if args == nil {
		return []argument{}
	}
	return args
}

// fitsVerb reports whether the clause of a verb has what a frame wants beside its arguments.
func (r *reading) fitsVerb(f *Frame, v verb, passive bool) bool {
	if !f.cued(&r.cues) || v.subject.empty() && !passive && f.Subject.onlySubject() && !(personalDeeds[f.Predicate] && len(r.missionBefore(v)) > 0) {
		return false
	}
	return r.clauseFits(f, v) && r.circumstancesFit(f, v) && !(f.Reciprocal && r.withObject(v))
}

// applyVerb reads one frame that fits off one verb.
func (r *reading) applyVerb(f *Frame, i int, args []argument, passive bool) {
	v := r.verbs[i]
	subjects, held := r.makers(f, i, args, passive)
	if len(subjects) == 0 {
		return
	}
	if r.noSuch(f, v) {
		held.modality = graph.Negated
	}
	if f.Denied {
		if held.modality != graph.Negated || !r.whollyDenied(f, v) {
			return
		}
		held.modality = r.voiceModality()
	}
	if f.wantsDate() {
		r.stateDay(f, subjects, held, r.dayOf(v))
		return
	}
	may := r.mayDefault(f, i, held, passive)
	somewhere := may && f.Object.Default == "event" && f.Predicate == "present-at"
	if f.Object.Default != "" && (!may || somewhere && r.metHere()) {
		f = withoutDefault(f) // "X received Y; Z took part": in that
	}
	if each := r.allowed(f.Object, slices.Clone(subjects)); len(each) > 1 && !passive && r.eachOther(f.Object, v.last+1) {
		r.stateMutual(f, each, held, v.last)
		return
	}
	speaker := subjects[0]
	if i := slices.IndexFunc(subjects, r.isSelf); i > 0 {
		speaker = subjects[i] // "X and I recommend"
	}
	objects := r.fill(f, f.Object, v, args, passive, speaker)
	if len(objects) == 0 && f.Predicate == "met" {
		objects = r.missionFor(f.Object, v, passive)
	}
	if held.modality == graph.Planned && r.wishes(v) && (r.toPresent(f, v, objects) || f.Object.Default == "addressee" && len(r.fill(f, withoutDefault(f).Object, v, args, passive, subjects[0])) == 0) {
		held = r.senseOf(r.verbs, v.governor, 0) // "wished to stress" stresses
	}
	if f.Reciprocal && len(objects) == 0 && r.amongThemselves(f, v, passive) {
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
		r.stateLiteral(f, subjects, held, v, cmp.Or(r.literalAfter(f.Object, v), r.literalObject(f.Object, v, passive)))
		return
	}
	r.state(f, subjects, objects, held, v.last)
	r.readCompany(f, v, subjects, objects, held)
}

// mayDefault reports whether the default object of a frame may stand where the clause of verb i names none; held is the sense of the clause.
func (r *reading) mayDefault(f *Frame, i int, held sense, passive bool) bool {
	if f.Object.Default == "" || !r.defaults(f, r.verbs[i], passive) {
		return false
	}
	switch f.Object.Default {
	case "event":
		return r.assumesEvent(f, i)
	case "addressee":
		return r.utters(r.verbs[i], held)
	}
	return true
}

// amongThemselves reports whether several subjects of a verb without an object did to each other what it says: "X and Y met",
// "X and Y exchanged notes", "there met X and Y". In the passive they must be its object by the frame.
func (r *reading) amongThemselves(f *Frame, v verb, passive bool) bool {
	if len(v.subject.mentions) < 2 || passive && !(v.passive && slices.Contains(f.Subject.Slots, "object")) || r.neither(v) {
		return false // "neither X nor Y agreed to it": with each other they may have
	}
	if f.Predicate == "agreed-with" && r.withinSide(r.chainsOf(v.subject, false)) {
		return false // two of one side agree with what the other said
	}
	return len(f.Things) > 0 && !r.opens(f.Object, v.last) || r.alone(v) || v.subject.first > v.last
}

// askedToDo gives the body that a clause of asking says should do something, or one of
// criticising that it did: "requested that the Ministry hasten the shipment", "criticised
// that the Ministry had not". That a person should, one may say to another; who complains that he did, finds fault with him.
func (r *reading) askedToDo(i int, known []coref.ChainID) []coref.ChainID {
	for n, w := range r.verbs[i+1:] {
		if w.governor != i || w.binder != "that" || w.passive || w.negated && r.frames.Request[r.verbs[i].lemma] || w.modal != "" && w.modal != "duty" {
			continue
		}
		return slices.DeleteFunc(r.chainsOf(w.subject, false), func(c coref.ChainID) bool {
			person := r.frames.Complaining[r.verbs[i].lemma] && w.lemma != "be" && r.c.Chains[c].Type == graph.Person
			return r.c.Chains[c].Type != graph.Organization && !person && !(n == 0 && r.isState(c)) || slices.Contains(known, c) || r.isSelf(c)
		})
	}
	return nil
}

// stateLiteral notes a frame's statement about something that has no name, but a phrase whose head the frame lists.
func (r *reading) stateLiteral(f *Frame, subjects []coref.ChainID, held sense, v verb, phrase string) {
	if phrase == "" {
		return
	}
	when := r.whenOf(f, v.last, subjects, nil, held)
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
	if len(subjects) == 0 && personalDeeds[f.Predicate] && !passive {
		subjects = r.missionBefore(r.verbs[i])
	}
	if len(subjects) == 0 {
		return nil, sense{}
	}
	return subjects, r.frameSense(f, i)
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

// state notes the statements of a frame for every pair of its arguments.
func (r *reading) state(f *Frame, subjects, objects []coref.ChainID, s sense, at int) {
	if f.Inverse {
		subjects, objects = objects, subjects
	}
	if f.Predicate == "met" && r.byTelephone(at) || r.wholeSideActs(f, at, subjects, objects, s) {
		return
	}
	if !r.cabled() && !r.vocabulary.Allows(graph.Place, f.Predicate, graph.Place) {
		subjects = r.governments(subjects)
	}
	subjects, objects = r.doers(f.Predicate, subjects), r.doers(f.Predicate, objects)
	when := r.whenOf(f, at, subjects, objects, s)
	proof := r.evidence(r.sentence.Span, r.zone, "frame/"+f.Name)
	topic, where := cmp.Or(r.topicAfter(f, at), r.thingAfter(f, at)), r.whereAfter(at)
	if inCompany[f.Predicate] {
		subjects, objects = r.withCompany(subjects, objects), r.withCompany(objects, subjects)
	}
	if f.Predicate == "met" {
		r.noteCameTogether(s, subjects, objects)
	}
	for _, a := range subjects {
		for _, b := range objects {
			b = r.envoyOf(a, b)
			st := fact(a, f.Predicate, b, when, f.Confidence, proof)
			st.Where, st.Topic, st.Modality, st.AttributedTo = unless(where, b), topic, s.modality, s.attributedTo
			st.Role = f.Role
			added := len(r.found)
			r.add(st)
			r.noteReturn(added, at)
			if !f.Earlier && !r.toldEarlier(at) {
				r.noteDealing(st)
			}
		}
	}
}

// byTelephone reports whether the part of the sentence round item at tells of a talk between people far apart.
func (r *reading) byTelephone(at int) bool {
	from, to := 0, len(r.items)
	for j, it := range r.items {
		switch {
		case it.word == ";" && j < at:
			from = j
		case it.word == ";" && j > at:
			to = min(to, j)
		}
	}
	return slices.ContainsFunc(r.items[from:to], func(it item) bool { return it.kind == wordItem && r.frames.Telephone[it.word] })
}

// withObject reports whether an infinitive hangs on a verb that has somebody else for its object: "X and Y called in Z to
// talk" says of neither that he talked to the other.
func (r *reading) withObject(v verb) bool {
	if !v.infinitive || v.governor < 0 {
		return false
	}
	g := r.verbs[v.governor]
	return !g.passive && v.subject.last < g.first && slices.ContainsFunc(r.items[g.last+1:max(g.last+1, v.first)], func(it item) bool {
		return it.kind == nameItem && !it.possessive
	})
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
