package relate

import (
	"cmp"
	"slices"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/extract/sense"
	"dramatis/graph"
)

// readVerbs applies the frames of every verb of the sentence.
func (r *reading) readVerbs() {
	r.gatherCues()
	shown := r.showsWords()
	for i, v := range r.Verbs {
		indices := r.frames.ByVerb[v.Lemma]
		if len(indices) == 0 || shown >= 0 && v.First > shown {
			continue
		}
		passive := v.Passive || r.ReducedPassive(v)
		var args []clause.Argument // read where a frame asks for them: most find no place for theirs
		for _, n := range indices {
			if r.frames.Lacks(n, &r.cues) {
				continue
			}
			f := &r.frames.All[n]
			if !r.fitsVerb(f, v, passive) || f.Passive && !passive {
				continue
			}
			if args == nil {
				args = r.argumentsOf(v)
			}
			r.applyVerb(f, i, args, passive)
		}
		if v.Governor < 0 {
			r.notePartner(i)
		}
	}
}

// gatherCues makes the set of the words of the sentence that frames want.
func (r *reading) gatherCues() {
	r.cues = lexicon.CueSet{}
	for i := range r.Items {
		r.cues.Note(r.Items[i].Lexeme)
	}
}

// argumentsOf gives what stands behind a verb and what its clause hangs on; never nil.
func (r *reading) argumentsOf(v clause.Verb) []clause.Argument {
	args := append(r.WithRelative(v, r.OwnArguments(v)), r.WhereOf(v)...)
	args = append(args, r.FrontedArguments(v)...)
	if args == nil {
		return []clause.Argument{}
	}
	return args
}

// fitsVerb reports whether the clause of a verb has what a frame wants beside its arguments.
func (r *reading) fitsVerb(f *lexicon.Frame, v clause.Verb, passive bool) bool {
	if !f.Cued(&r.cues) || v.Subject.Empty() && !passive && f.SubjectAlone() && !(r.frames.InPerson[f.Predicate] && len(r.missionBefore(v)) > 0) {
		return false
	}
	return r.clauseFits(f, v) && r.circumstancesFit(f, v) && !(f.Reciprocal && r.withObject(v)) && !(f.Predicate == "visited" && r.movesPlace(f, v))
}

// movesPlace reports whether a verb of going that takes no object has a name as one: "return Okinawa to Japan" goes nowhere.
func (r *reading) movesPlace(f *lexicon.Frame, v clause.Verb) bool {
	next := v.Last + 1
	if v.Passive || slices.Contains(f.Object.Slots, "object") || slices.Contains(f.Subject.Slots, "object") || next+1 >= len(r.Items) {
		return false
	}
	it := r.Items[next]
	return it.Kind == clause.NameItem && !it.Possessive && r.TypeOf(it) == graph.Place && r.Items[next+1].Word == "to"
}

// applyVerb reads one frame that fits off one verb.
func (r *reading) applyVerb(f *lexicon.Frame, i int, args []clause.Argument, passive bool) {
	v := r.Verbs[i]
	subjects, held := r.makers(f, i, args, passive)
	if len(subjects) == 0 {
		return
	}
	if r.noSuch(f, v) {
		held.Modality = graph.Negated
	}
	if f.Denied {
		if held.Modality != graph.Negated || !r.whollyDenied(f, v) {
			return
		}
		held.Modality = r.VoiceModality()
	}
	if f.WantsDate() {
		r.stateDay(f, subjects, held, r.dayOf(v))
		return
	}
	may := r.mayDefault(f, i, held, passive)
	somewhere := may && f.Object.Default == "event" && f.Predicate == "present-at"
	if f.Object.Default != "" && (!may || somewhere && r.metHere()) {
		f = withoutDefault(f) // "X received Y; Z took part": in that
	}
	if each := r.allowed(f.Object, slices.Clone(subjects)); len(each) > 1 && !passive && r.eachOther(f.Object, v.Last+1) {
		r.stateMutual(f, each, held, v.Last)
		return
	}
	speaker := subjects[0]
	if i := slices.IndexFunc(subjects, r.IsSelf); i > 0 {
		speaker = subjects[i] // "X and I recommend"
	}
	objects := r.fill(f, f.Object, v, args, passive, speaker)
	if len(objects) == 0 && f.Predicate == "met" {
		objects = r.missionFor(f.Object, v, passive)
	}
	if held.Modality == graph.Planned && r.wishes(v) && (r.toPresent(f, v, objects) || f.Object.Default == "addressee" && len(r.fill(f, withoutDefault(f).Object, v, args, passive, subjects[0])) == 0) {
		held = r.SenseOf(r.Verbs, v.Governor, 0) // "wished to stress" stresses
	}
	if f.Reciprocal && len(objects) == 0 && r.amongThemselves(f, v, passive) {
		r.stateMutual(f, r.allowed(f.Object, subjects), held, v.Last)
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
	r.state(f, subjects, objects, held, v.Last)
	r.readCompany(f, v, subjects, objects, held)
}

// mayDefault reports whether the default object of a frame may stand where the clause of verb i names none; held is the sense of the clause.
func (r *reading) mayDefault(f *lexicon.Frame, i int, held sense.Sense, passive bool) bool {
	if f.Object.Default == "" || !r.defaults(f, r.Verbs[i], passive) {
		return false
	}
	switch f.Object.Default {
	case "event":
		return r.assumesEvent(f, i)
	case "addressee":
		return r.utters(r.Verbs[i], held)
	}
	return true
}

// askedToDo gives the body that a clause of asking says should do something, or one of
// criticising that it did: "requested that the Ministry hasten the shipment", "criticised
// that the Ministry had not". That a person should, one may say to another; who complains that he did, finds fault with him.
func (r *reading) askedToDo(i int, known []coref.ChainID) []coref.ChainID {
	for n, w := range r.Verbs[i+1:] {
		if w.Governor != i || w.Binder != "that" || w.Passive || w.Negated && r.frames.Request[r.Verbs[i].Lemma] || w.Modal != "" && w.Modal != "duty" {
			continue
		}
		return slices.DeleteFunc(r.ChainsOf(w.Subject, false), func(c coref.ChainID) bool {
			person := r.frames.Complaining[r.Verbs[i].Lemma] && w.Lemma != "be" && r.c.Chains[c].Type == graph.Person
			return r.c.Chains[c].Type != graph.Organization && !person && !(n == 0 && r.IsState(c)) || slices.Contains(known, c) || r.IsSelf(c)
		})
	}
	return nil
}

// stateLiteral notes a frame's statement about something that has no name, but a phrase whose head the frame lists.
func (r *reading) stateLiteral(f *lexicon.Frame, subjects []coref.ChainID, held sense.Sense, v clause.Verb, phrase string) {
	if phrase == "" {
		return
	}
	when := r.whenOf(f, v.Last, subjects, nil, held)
	for _, a := range subjects {
		st := fact(a, f.Predicate, coref.None, when, f.Confidence, r.evidence(r.Sentence.Span, r.Zone, "frame/"+f.Name))
		st.Literal, st.Where, st.Modality, st.AttributedTo = phrase, r.whereAfter(v.Last), held.Modality, held.AttributedTo
		r.add(st)
	}
}

// literalAfter gives the phrase right behind verb v and a preposition of the slot, without
// its article, up to the last of the slot's nouns in it.
func (r *reading) literalAfter(s lexicon.Slot, v clause.Verb) string {
	j := v.Last + 1
	if len(s.Literal) == 0 || j >= len(r.Items) || !slices.Contains(s.Slots, r.Items[j].Word) {
		return ""
	}
	j = clause.PastDeterminers(r.Items, j+1)
	end := j
	for k := j; k < len(r.Items) && k < j+6 && r.Items[k].Kind == clause.WordItem && !r.Items[k].Preposition && !r.Items[k].Binder; k++ {
		if slices.Contains(s.Literal, r.Items[k].Word) {
			end = k + 1
		}
	}
	if end-j < 2 {
		return "" // "a school" says nothing
	}
	return r.Words(j, end)
}

// makers gives the subjects of a frame's statements and the sense in which they hold; nobody where there can be none.
func (r *reading) makers(f *lexicon.Frame, i int, args []clause.Argument, passive bool) ([]coref.ChainID, sense.Sense) {
	if slices.Contains(f.Subject.Slots, "holder") {
		return r.HolderOfOpinion(i)
	}
	subjects := r.fill(f, f.Subject, r.Verbs[i], args, passive, coref.None)
	if len(subjects) == 0 && r.frames.InPerson[f.Predicate] && !passive {
		subjects = r.missionBefore(r.Verbs[i])
	}
	if len(subjects) == 0 || r.lacksObject(f, r.Verbs[i], args, passive, subjects) {
		return nil, sense.Sense{}
	}
	return subjects, r.FrameSense(f, i)
}

// lacksObject reports whether there is nobody of whom a frame could say something, in whatever sense its clause holds: most
// verbs have no name behind them, and to weigh a sense costs more than to see that.
func (r *reading) lacksObject(f *lexicon.Frame, v clause.Verb, args []clause.Argument, passive bool, subjects []coref.ChainID) bool {
	o := f.Object
	if o.Default != "" || len(o.Literal) > 0 || f.Reciprocal || f.WantsDate() || len(subjects) > 1 {
		return false // what is not named may do, or what the subjects are to each other
	}
	if r.frames.ObjectElsewhere[f.Predicate] {
		return false // so may a delegation without a name, and whom a clause behind says something of
	}
	return len(r.fill(f, o, v, args, passive, subjects[0])) == 0
}

// state notes the statements of a frame for every pair of its arguments.
func (r *reading) state(f *lexicon.Frame, subjects, objects []coref.ChainID, s sense.Sense, at int) {
	if f.Inverse {
		subjects, objects = objects, subjects
	}
	if f.Predicate == "met" && r.byTelephone(at) || r.wholeSideActs(f, at, subjects, objects, s) {
		return
	}
	if !r.Cabled() && !r.vocabulary.Allows(graph.Place, f.Predicate, graph.Place) {
		subjects = r.governments(subjects)
	}
	subjects, objects = r.doers(f.Predicate, subjects), r.doers(f.Predicate, objects)
	when := r.whenOf(f, at, subjects, objects, s)
	proof := r.evidence(r.Sentence.Span, r.Zone, "frame/"+f.Name)
	topic, where := cmp.Or(r.topicAfter(f, at), r.thingAfter(f, at)), r.whereAfter(at)
	if r.frames.InCompany[f.Predicate] {
		subjects, objects = r.withCompany(subjects, objects), r.withCompany(objects, subjects)
	}
	if f.Predicate == "met" {
		r.noteCameTogether(s, subjects, objects)
	}
	apart := len(subjects) > 1 && len(objects) > 1 && r.respectively(at)
	for i, a := range subjects {
		for j, b := range objects {
			if apart && (i != j || len(subjects) != len(objects)) {
				continue
			}
			b = r.envoyOf(a, b)
			st := fact(a, f.Predicate, b, when, f.Confidence, proof)
			st.Where, st.Topic, st.Modality, st.AttributedTo = unless(where, b), topic, s.Modality, s.AttributedTo
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
	from, to := 0, len(r.Items)
	for j, it := range r.Items {
		switch {
		case it.Word == ";" && j < at:
			from = j
		case it.Word == ";" && j > at:
			to = min(to, j)
		}
	}
	return slices.ContainsFunc(r.Items[from:to], func(it clause.Item) bool { return it.Kind == clause.WordItem && r.frames.Telephone[it.Word] })
}
