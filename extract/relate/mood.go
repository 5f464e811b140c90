package relate

import "dramatis/graph"

// joinsBase reports whether a verb in its base form at item i goes on with an infinitive or a
// modal before it: "wanted to come and thank X", "will come and thank X", "will come, thank X".
func (r *reading) joinsBase(items []item, i int, f verbForm) bool {
	j := i - 1
	for j >= 0 && items[j].kind == wordItem && items[j].adverb {
		j--
	}
	if f.form&base == 0 || j < 1 || items[j].word != "and" && items[j].word != "or" && items[j].word != "," || !r.takesObject(items, i) {
		return false
	}
	for k := j - 1; k >= 0 && k > j-reach; k-- {
		if items[k].kind == punctItem && items[k].word != "," {
			return false
		}
		if v, ok := r.verbAt(items, k); ok && (v.finite() || v.infinitive) && v.main > k-1 {
			return v.infinitive || v.modal != "" || items[v.first].word == "did"
		}
	}
	return false
}

// takesObject reports whether what follows a word tells that it is a verb: "and thank X", not
// "grain and help".
func (r *reading) takesObject(items []item, i int) bool {
	if r.frames.VerbOnly[items[i].word] || i+1 == len(items) {
		return r.frames.VerbOnly[items[i].word]
	}
	if i > 1 && items[i-1].word != "," {
		if v, ok := r.verbAt(items, i-2); ok && v.last == i-2 || items[i-2].verb.lemma != "" && i > 2 && (items[i-3].word == "to" || items[i-3].modal != "") {
			return true // "to come and report"
		}
	}
	next := items[i+1]
	return next.kind == nameItem && (!next.possessive || r.isPronoun(next)) || next.determiner || r.honorific(next.word) || r.adjectival(next) && items[i-1].word == "and"
}

// shareMood gives a verb in its base form the mood of the infinitive or modal that it goes on
// with, and reports whether it does.
func (r *reading) shareMood(items []item, verbs []verb, i int) bool {
	v := &verbs[i]
	if i == 0 || v.first != v.main || items[v.main].verb.form&base == 0 || !r.joinsBase(items, v.first, items[v.main].verb) {
		return false
	}
	p := verbs[i-1]
	if !p.infinitive && p.modal == "" && items[p.first].word != "did" && !p.coordinated {
		return false
	}
	v.subject, v.governor, v.binder, v.opener, v.coordinated = p.subject, p.governor, p.binder, p.opener, true
	v.infinitive, v.modal, v.negated = p.infinitive, p.modal, p.negated
	return true
}

// mandative reports whether a verb behind "that" stands in its bare form though one person is its subject: whatever
// such a clause hangs on, it says what shall be, "it is intended that X succeed Y".
func (r *reading) mandative(v verb) bool {
	withoutThat := v.binder == "" && v.governor >= 0 && r.frames.Directive[r.verbs[v.governor].lemma] // "suggested he wait"
	bare := v.modal == "" && v.first == v.main && !v.coordinated && r.formOf(v)&(base|past) == base
	ofOne := len(v.subject.mentions) == 1 && v.subject.first >= 0 && v.subject.last <= v.first
	if v.binder != "that" && !withoutThat || !bare || !ofOne {
		return false
	}
	it := r.items[v.subject.last]
	if w := r.written(it); r.isPronoun(it) {
		return w == "he" || w == "she"
	}
	return r.isPersonByName(v.subject.last) && !it.possessive
}

// comingUp reports whether a verb of going tells in the present of what is under way or ahead: "X is coming to Oslo",
// "said that he was coming to Oslo". So does one of meeting where its day lies ahead: "I am seeing X on Wednesday".
func (r *reading) comingUp(verbs []verb, v verb) bool {
	arranged := r.frames.Appointing[v.lemma] && (r.dayAhead(v) || r.isAtHand(v))
	if !r.frames.SettingOut[v.lemma] && !arranged || v.gerund || v.perfect || v.passive || v.modal != "" || v.first == v.main || r.formOf(v)&gerund == 0 {
		return false
	}
	if v.last+1 < len(r.items) && r.items[v.last+1].word == "from" {
		return false // whence he comes, he has been
	}
	w := r.items[v.first].word
	if w == "was" || w == "were" {
		return v.governor >= 0 && v.binder != "whether" && v.binder != "if" && r.saidInPast(verbs[v.governor])
	}
	return w == "is" || w == "are" || w == "am" || v.infinitive && r.items[v.main-1].word == "be"
}

// behindCauser reports whether the verb at item i stands in its bare form behind somebody's name and the verb that
// makes him do it: "had X call on Y", "let X go", "made X sign". Telegrams put nouns there: "help X mission".
func (r *reading) behindCauser(items []item, i int) bool {
	f := items[i].verb.form
	if f&base == 0 || f&past != 0 || i < 2 || i+1 >= len(items) || !r.isPersonByName(i-1) || r.cabled() {
		return false
	}
	k := r.leadStart(items, i-1) - 1
	if k < 0 || items[k].kind != wordItem {
		return false
	}
	switch {
	case items[k].aux.lemma == "have": // "Had X come, he would"; "has X letters"
		next := items[i+1]
		return k != opening(items) && (next.preposition || next.determiner && r.takesObject(items, i) || next.kind == nameItem && !next.possessive)
	default:
		return r.frames.Causing[items[k].verb.lemma]
	}
}

// causedSense gives the sense of what a verb makes somebody do; a command to let him do it only asks for it.
func (r *reading) causedSense(g verb, outer graph.Modality) graph.Modality {
	switch {
	case g.negated:
		return graph.Negated
	case g.subject.empty(), g.first > 0 && r.items[g.first-1].word == "please":
		return graph.Requested
	}
	return outer
}

// wouldYou reports whether a verb says what its hearer is asked to do by a question: "Could you ask X to wait?".
func (r *reading) wouldYou(v verb) bool {
	at := v.subject.first - 1
	if v.subject.empty() || at < 0 || at+1 >= v.first || v.governor >= 0 || r.items[at].modal == "" && r.items[at].word != "would" && r.items[at].word != "could" {
		return false
	}
	if at > 0 && r.items[at-1].kind != punctItem && r.items[at-1].word != "and" {
		return false
	}
	last := r.items[len(r.items)-1]
	return r.written(r.items[at+1]) == "you" && last.kind == punctItem && last.word == "?"
}
