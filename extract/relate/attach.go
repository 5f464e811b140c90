package relate

import (
	"dramatis/extract/coref"
	"dramatis/graph"
)

// analyse fills subject, governor and binder of every verb of a sentence, left to right.
func (r *reading) analyse(items []item, verbs []verb) {
	r.imply(items, verbs)
	for i := range verbs {
		v := &verbs[i]
		if !v.subject.empty() {
			continue
		}
		if r.shareMood(items, verbs, i) {
			continue
		}
		if v.infinitive || v.gerund {
			r.attachNonFinite(items, verbs, i)
			continue
		}
		r.attachFinite(items, verbs, i)
	}
	r.attachFronted(items, verbs)
	r.attachInverted(items, verbs)
	r.attachBetween(items, verbs)
	r.attachTold(items, verbs)
	r.attachEcho(items, verbs)
}

// attachFinite finds the subject of a finite verb and what its clause hangs on.
func (r *reading) attachFinite(items []item, verbs []verb, i int) {
	v := &verbs[i]
	if g := r.behindThere(items, v); !g.empty() {
		v.subject = g
		return
	}
	if g := r.participled(items, verbs, i); !g.empty() {
		v.subject, v.passive = g, true
		return
	}
	subject, from, shared := r.subjectLeft(items, v.first-1)
	if g := r.participleOf(items, v); !g.empty() {
		v.subject, v.passive = g, true
		return
	}
	if g := r.undergoneToo(items, verbs, i, shared); !g.empty() {
		v.subject, v.passive = g, true
		return
	}
	switch {
	case shared && r.reducedPassive(*v) && items[v.main].verb.form&participle != 0:
		return // "a delegation, headed by X": it says more of the noun
	case shared:
		if p := r.coordinatedWith(items, verbs, i); p >= 0 {
			v.subject, v.governor, v.binder, v.coordinated = verbs[p].subject, verbs[p].governor, verbs[p].binder, true
		}
		return
	case subject.empty():
		v.setBinder(r.clauseOpener(items, from))
		if v.subject = r.inverted(items, v); v.subject.empty() {
			v.subject = r.goneOn(items, *v)
		}
	default:
		v.subject = r.severalWho(items, *v, subject)
		v.setBinder(r.binderBefore(items, subject.first-1))
		if r.whichThing(items, *v, subject) {
			v.subject = group{}
		}
		if j := r.skipAdverbials(items, v.first-1); j >= 0 && v.binder == "that" && (items[j].word == "who" || from > subject.last && items[from].word == "who") {
			v.binder = "who" // "requested that X, who had met Y, leave"
		}
	}
	if v.binder == "that" && v.opener > 0 && r.told(items[v.opener-1]) {
		return // "the talk that they had": it hangs on nothing that is said
	}
	if v.binder == "who" && v.opener >= 0 {
		if k := r.toldBy(verbs[:i], v.opener); k >= 0 && r.frames.Speech[verbs[k].lemma] && !r.frames.Request[verbs[k].lemma] {
			v.governor = k
		}
		return
	}
	if v.binder == "that" || v.binder == "whether" || v.binder == "if" && i > 0 || r.bareComplement(items, verbs, i) {
		v.governor = i - 1
		if v.binder == "that" {
			v.governor = r.toldBy(verbs[:i], v.opener)
			if k := r.besideThat(items, verbs[:i], v.opener); k >= 0 {
				v.governor = verbs[k].governor
			}
		}
	}
}

// whichThing reports whether a "which" before a verb stands for a thing, though the name before it is a person's: "the paper written
// by X, which had been seen by Y".
func (r *reading) whichThing(items []item, v verb, subject group) bool {
	j := r.skipAdverbials(items, v.first-1)
	return j > 0 && items[j].word == "which" && subject.last >= 0 && subject.last < j && r.isPersonByName(subject.last)
}

// severalWho gives all whom a "who" stands for before a verb of the plural: "X and Y, who were there".
func (r *reading) severalWho(items []item, v verb, subject group) group {
	j := r.skipAdverbials(items, v.first-1)
	if w := items[v.first].word; j < 0 || items[j].word != "who" || w != "are" && w != "were" && w != "have" || len(subject.mentions) != 1 || subject.last >= j {
		return subject
	}
	if g := r.groupEndingAt(items, subject.last); len(g.mentions) > 1 {
		return g
	}
	return subject
}

// told reports whether a noun is of a talk or a letter, of which "that" says more; what a
// report or a note says may follow it: "the report that X had come".
func (r *reading) told(it item) bool {
	return it.kind != punctItem && (r.frames.Conversation[it.word] || r.frames.Report[it.word] && it.word != "report" && it.word != "information" && it.word != "note")
}

// setBinder notes the word that opens the verb's clause.
func (v *verb) setBinder(word string, at int) {
	v.binder = word
	if word != "" {
		v.opener = at
	}
}

// inverted gives the subject that stands behind a verb of saying: "…", said X.
func (r *reading) inverted(items []item, v *verb) group {
	j := v.last + 1
	for j < len(items) && items[j].kind == wordItem && r.honorific(items[j].word) {
		j++
	}
	if v.passive || !r.frames.Speech[v.lemma] || j >= len(items) || items[j].kind != nameItem || items[j].possessive || v.first == 0 {
		return group{}
	}
	switch items[v.first-1].word {
	case ",", "\"", "”", "'", "’":
	default:
		return group{}
	}
	if g := r.groupAt(items, j); g.last+1 == len(items) || items[g.last+1].kind == punctItem {
		return g
	}
	return group{}
}

// behindThere gives those who follow a verb of being somewhere that "there" opens: "there
// dined the ambassadors of Norway (X) and of Denmark (Y), as well as myself".
func (r *reading) behindThere(items []item, v *verb) group {
	part := v.lemma == "take" && v.last+1 < len(items) && items[v.last+1].word == "part"
	if v.lemma == "meet" && v.first > 0 && (items[v.first-1].word == "and" || items[v.first-1].kind == nameItem) {
		return group{} // "went to Oslo and there met X": whom he met
	}
	if items[v.first].word != "there" || !part && !r.frames.Assembling[v.lemma] || v.passive {
		return group{}
	}
	g := group{first: v.last + 1, last: v.last + 1}
	if part {
		g.first = v.last + 4 // behind "part in it"
	}
	for j := v.last + 1; j < len(items) && j < v.last+reach; j++ {
		it := items[j]
		if it.word == "." || it.word == ";" || it.word == ":" {
			break
		}
		if w, ok := r.verbAt(items, j); ok && w.finite() && items[j].verb.form&participle == 0 {
			break
		}
		if it.kind == nameItem && it.word == "" && !it.possessive && r.typeOf(it) == graph.Person {
			g.mentions, g.last = append(g.mentions, it.mention), j
		}
	}
	return g
}

// bareComplement reports whether the verb's subject follows another verb directly, or behind
// the one who is told: "said he will come", "told me he had come".
func (r *reading) bareComplement(items []item, verbs []verb, i int) bool {
	if i == 0 || verbs[i].subject.empty() || !r.frames.Speech[verbs[i-1].lemma] {
		return false
	}
	first := verbs[i].subject.first
	if lead := r.leadStart(items, first); lead >= 0 && verbs[i-1].last == lead-1 {
		return true // "said the new minister had come"
	}
	return verbs[i-1].last == first-1 || verbs[i-1].last == first-2 && items[first-1].kind == nameItem && items[first].kind == nameItem && r.isPronoun(items[first])
}

// previousFinite gives the last finite verb before i that has a subject, or -1.
func previousFinite(verbs []verb, i int) int {
	for j := i - 1; j >= 0; j-- {
		if verbs[j].finite() && !verbs[j].subject.empty() {
			return j
		}
	}
	return -1
}

// nameless reports whether the clause that verb i goes on with has a subject that is not known,
// behind verb p: "said that mobs had rioted and attacked X".
func (r *reading) nameless(items []item, verbs []verb, p, i int) bool {
	if told := verbs[i].lemma; (r.frames.Speech[told] || r.frames.Request[told]) && !r.inPresent(verbs[i]) {
		return false // "said that the harvest failed and told": who said, told
	}
	for k := i - 1; k > p; k-- {
		v := verbs[k]
		if v.finite() && !v.passive && v.lemma != "be" && v.subject.empty() && !r.reducedPassive(v) && v.first > 0 && items[v.first-1].kind == wordItem && r.nounLike(items, v.first-1) {
			return true
		}
	}
	return false
}

// coordinatedWith gives the verb that verb i is coordinated with: the finite one
// before it, or, where that is what somebody asks for ("requested that I read it
// and told X"), the asking itself, unless verb i can be part of what is asked.
func (r *reading) coordinatedWith(items []item, verbs []verb, i int) int {
	p := previousFinite(verbs, i)
	if p < 0 || r.nameless(items, verbs, p, i) {
		return -1
	}
	if q := r.sameModal(items, verbs, p, i); q >= 0 {
		return q
	}
	g := verbs[p].governor
	past := items[verbs[i].main].verb.form&base == 0
	if said := r.thoughtAloud(verbs, p); said >= 0 && past && r.joinsSpeech(items, verbs[i]) && items[verbs[i].first-2].word == "," {
		return said // "said he assumed that X knew it, and stressed": who said, stressed
	}
	if g >= 0 && verbs[p].binder == "that" && r.inPresent(verbs[p]) && past && r.inPast(verbs[i]) && !r.inPresent(verbs[i]) && r.inPast(verbs[g]) {
		return g // "said that X comes to Oslo and told": who said, told
	}
	if g >= 0 && past && r.inPast(verbs[i]) && r.frames.Telling[verbs[i].lemma] && r.frames.Telling[verbs[g].lemma] && !r.inPresent(verbs[g]) && !r.object(verbs[i]) {
		return g // "said X knew little and added": who said, added
	}
	if g >= 0 && past && r.goesOnSaying(items, verbs[g], verbs[p], verbs[i]) {
		for up := verbs[g].governor; up >= 0 && up < g && r.speaker(verbs[up]) == r.speaker(verbs[g]); up = verbs[g].governor {
			g = up // "said he hoped that we would wait, and told"
		}
		return g
	}
	if g >= 0 && verbs[p].binder == "that" && r.frames.Request[verbs[g].lemma] && verbs[p].modal == "" && past && verbs[i].modal == "" {
		return g
	}
	return p
}

// sameModal gives the verb before verb p, in whose clause p is, that stands with the same modal verb as verb i, or -1:
// "I would send what X has told Y, and would discuss it".
func (r *reading) sameModal(items []item, verbs []verb, p, i int) int {
	modal := items[verbs[i].first]
	if modal.modal == "" || verbs[p].modal != "" || verbs[p].binder == "" {
		return -1
	}
	q := previousFinite(verbs, p)
	if q < 0 || items[verbs[q].first].word != modal.word || verbs[q].binder != "" {
		return -1
	}
	return q
}

// goesOnSaying reports whether a verb of saying behind "and" goes on with what somebody said, and not with what he told
// of: "said that he was glad, and repeated his view", "said that we would wait, and told", and without a comma behind what
// he himself thinks, or what may be done: "said he understood and stressed", "asked when we would be ready and suggested". What he had done before he may tell on, and what others did may
// go on: "said that X was glad, and told".
func (r *reading) goesOnSaying(items []item, said, told, v verb) bool {
	if !r.saidInPast(said) || told.perfect || !r.joinsSpeech(items, v) {
		return false
	}
	own := r.speaker(told) != coref.None && r.speaker(told) == r.speaker(said)
	if !told.passive && (told.modal != "" || own && r.frames.Minded[told.lemma]) {
		return true // a past does not go on with "could"
	}
	return items[v.first-1].word == "and" && items[v.first-2].word == "," && (told.modal != "" || own)
}

// thoughtAloud gives the verb by which somebody said, in the past, what he thinks that the clause of verb p is, or -1: "said he
// assumed that X knew".
func (r *reading) thoughtAloud(verbs []verb, p int) int {
	thought := verbs[p].governor
	if thought < 0 || thought > p || verbs[p].perfect || r.frames.Speech[verbs[thought].lemma] {
		return -1
	}
	said := verbs[thought].governor
	if said < 0 || said > thought || !r.saidInPast(verbs[said]) || r.speaker(verbs[said]) == coref.None || r.speaker(verbs[said]) != r.speaker(verbs[thought]) {
		return -1
	}
	return said
}

// saidInPast reports whether a verb is one of saying in a past tense.
func (r *reading) saidInPast(v verb) bool {
	return (r.frames.Speech[v.lemma] || v.lemma == "ask") && r.inPast(v) && !r.inPresent(v)
}

// joinsSpeech reports whether a verb of saying in the simple past, without a helping verb, stands right behind "and" or "but".
func (r *reading) joinsSpeech(items []item, v verb) bool {
	if v.first < 2 || v.first != v.main || !r.frames.Speech[v.lemma] && !r.frames.Imploring[v.lemma] && !r.frames.Request[v.lemma] || r.verbTense(v) != past {
		return false
	}
	k := v.first - 1
	for k > 1 && items[k].kind == wordItem && items[k].adverb {
		k-- // "but strongly requested"
	}
	return items[k].word == "and" || items[k].word == "but"
}

// sharedEnd gives the last item of the verb whose arguments a verb shares: "was born and raised in
// Oslo", "lives and works in Oslo"; or its own.
func (r *reading) sharedEnd(v verb) int {
	k := v.last + 2
	if k >= len(r.items) || r.items[k-1].word != "and" || !r.frames.Sharing[v.lemma] || v.main < 0 {
		return v.last
	}
	w, ok := r.verbAt(r.items, k)
	if !ok || w.first != w.main || r.items[w.main].verb.form&r.items[v.main].verb.form == 0 {
		return v.last
	}
	return w.last
}
