package relate

import "dramatis/graph"

// attachFronted lends the participle that opens a sentence the subject of the clause it
// stands before: "Having met X, Y told …", "After meeting X, Y told …".
func (r *reading) attachFronted(items []item, verbs []verb) {
	start := opening(items)
	if len(verbs) < 2 || !verbs[0].subject.empty() {
		return
	}
	if r.frames.Interrupting[items[start].word] && verbs[0].first == start+1 {
		start++ // "When asked by X, Y declined"
	}
	if verbs[0].first > start+2 {
		return
	}
	born := verbs[0].first == start && verbs[0].main == start && items[start].verb.form&(participle|gerund|base) == participle || verbs[0].first == start && (r.reducedPassive(verbs[0]) || r.bareParticiple(items, verbs[0]))
	if !verbs[0].gerund && !born {
		return
	}
	for _, v := range verbs[1:] {
		if !v.finite() || v.binder == "that" || v.binder == "whether" {
			continue // "Having told X that …, Y left"
		}
		if v.binder == "" && !v.subject.empty() && v.subject.first > 0 && (items[max(r.phraseStart(items, v.subject.first)-1, 0)].word == "," || r.nominative(items[v.subject.first])) {
			verbs[0].subject, verbs[0].passive = v.subject, verbs[0].passive || born
		}
		return
	}
}

// attachBetween lends a participle between commas the subject that it stands behind: "X,
// having met Y, left", "X, thanking Y, left".
func (r *reading) attachBetween(items []item, verbs []verb) {
	for i := range verbs {
		v := &verbs[i]
		comma := v.first - 1
		if comma > 0 && items[comma].kind == wordItem && (r.frames.Circumstantial[items[comma].word] || r.frames.Interrupting[items[comma].word] || items[comma].word == "upon") {
			comma-- // "X, upon being told by Y, left"
		}
		if !v.gerund || comma < 1 || items[comma].word != "," {
			continue
		}
		for _, w := range verbs[i+1:] {
			if w.finite() && w.subject.last == comma-1 && !w.subject.empty() {
				v.subject, v.governor = w.subject, w.governor
				break
			}
		}
	}
}

// participleOf gives the name that a bare participle between commas says something of:
// "NAME, appointed ambassador in Paris, left".
func (r *reading) participleOf(items []item, v *verb) group {
	j := v.first - 1
	if v.first != v.main || items[v.main].verb.form&participle == 0 || j < 1 || items[j].word != "," || items[j-1].kind != nameItem || items[j-1].possessive || v.last+1 >= len(items) {
		return group{}
	}
	if next := items[v.last+1]; next.kind != wordItem || !next.preposition && !next.head && !r.roles.modifiers[next.word] {
		return group{}
	}
	if r.namesDescribed(items, j-1) {
		return group{} // "the minister, NAME, asked": his verb
	}
	for k := v.last + 2; k+1 < len(items) && k < v.last+16; k++ {
		if items[k].word == "," {
			if w, ok := r.verbAt(items, k+1); ok && w.finite() {
				return r.nameSubject(items, j-1)
			}
		}
	}
	return group{}
}

// attachNonFinite gives an infinitive or gerund the subject that its governor
// lends it: the governor's object ("told X to write") or subject ("promised to write").
func (r *reading) attachNonFinite(items []item, verbs []verb, i int) {
	v := &verbs[i]
	if i == 0 {
		return
	}
	if v.gerund && items[v.main].verb.form&gerund != 0 && items[v.first].aux.lemma == "" && r.barelyFinite(items, v.first-1) {
		v.gerund = false
		r.attachFinite(items, verbs, i)
		return
	}
	if k := r.listedWith(items, verbs, i); k >= 0 {
		v.governor, v.subject = verbs[k].governor, verbs[k].subject
		return
	}
	if own := r.inBracket(items, *v); !own.empty() {
		v.subject = own // "met X (now visiting Oslo)"
		return
	}
	g := verbs[i-1]
	v.governor = i - 1
	if v.gerund && g.gerund && g.governor >= 0 && items[v.first-1].word == "," {
		v.governor = g.governor // "spoke of visiting X, saying": what he says, he says
	}
	v.subject = r.nonFiniteSubject(items, g, *v)
}

// nonFiniteSubject gives who does what a verb without a finite form says, by verb g before it, on which it hangs; none where
// the sentence does not say.
func (r *reading) nonFiniteSubject(items []item, g, v verb) group {
	j := v.first - 1
	if v.gerund && givesInstance(items, j) {
		return group{} // "their deeds, including accusing X": whose they are
	}
	if v.gerund && g.passive && r.frames.Controlling[g.lemma] {
		return g.subject // "X was charged by Y with bribing Z": X bribed
	}
	if v.gerund && j > g.last && r.frames.Controlling[g.lemma] && items[j].preposition {
		j-- // "thanked X for sending": X sent
	} else {
		if v.gerund && r.ofAnother(items, g.last+1, j) {
			return group{} // "said that a ship returning from Oslo": the ship returned
		}
		if own, ok := r.ownDoer(items, g, v); ok {
			return own
		}
		if writer, ok := r.writerOf(items, g, v); ok {
			return writer
		}
		if v.gerund {
			return g.subject
		}
	}
	if r.onErrand(items, g, v) {
		return g.subject // "called on X to say": who called, says
	}
	if v.infinitive && j-1 > g.last && items[j].word == "not" {
		j-- // "told X not to write"
	}
	if j > g.last && items[j].kind == nameItem && !items[j].possessive {
		if own := r.groupEndingAt(items, j); v.gerund || !r.governed(items, own.first) {
			return own
		}
	}
	if v.gerund && r.frames.Controlling[g.lemma] && !g.passive {
		return group{}
	}
	if own := r.attempter(items, g, v); !own.empty() {
		return own
	}
	if r.movesOthers(items, g, v) {
		return group{} // "pressed the ministers to write": they write
	}
	if r.complementsNoun(items, g, v) {
		return r.possessorIn(items, v.first)
	}
	return g.subject
}

// givesInstance reports whether the words up to item j open what is one of the things before them: "including", "such as".
func givesInstance(items []item, j int) bool {
	switch items[j].word {
	case "including", "namely":
		return true
	case "as":
		return j > 0 && items[j-1].word == "such"
	}
	return false
}

// inBracket gives the name of which a gerund that opens a bracket right behind it says more.
func (r *reading) inBracket(items []item, v verb) group {
	j := v.first - 1
	for j > 0 && items[j].kind == wordItem && items[j].adverb {
		j--
	}
	if !v.gerund || j < 1 || items[j].word != "(" || items[j-1].kind != nameItem || items[j-1].possessive || r.typeOf(items[j-1]) == graph.Place {
		return group{}
	}
	return r.singleton(items, j-1)
}

// ownDoer gives who does what a gerund says where that is not the subject of the verb before it, and
// reports whether it is somebody or something else: "doubts about X sending troops", "planes flying to
// Oslo", "a physician now visiting Oslo". What is said may be said by that subject: "made a statement asking".
func (r *reading) ownDoer(items []item, g, v verb) (group, bool) {
	j := v.first - 1
	for j > g.last && items[j].kind == wordItem && items[j].adverb && !r.frames.Governing[items[j].word] {
		j--
	}
	if !v.gerund || j <= g.last || items[v.first].aux.lemma != "" || r.frames.Governing[items[v.first].word] {
		return group{}, false
	}
	says := r.frames.Speech[v.lemma] || r.frames.Request[v.lemma]
	if items[j].kind == nameItem && !items[j].possessive {
		own := r.groupEndingAt(items, j)
		return own, own.first > g.last && r.doubtedOf(own) && (!says || r.thoughtOf(own))
	}
	if says {
		return group{}, false
	}
	return r.described(items, j), items[j].kind == wordItem && r.nounLike(items, j) && !items[j].binder && !r.frames.Governing[items[j].word] && !r.frames.Journey[items[j].word] && r.frames.Going[v.lemma]
}

// writerOf gives who says in a paper that somebody received what a participle behind it tells, and reports whether it
// tells of one: "X received a letter from Y thanking him"; nobody known in "received a letter asking for help".
func (r *reading) writerOf(items []item, g, v verb) (group, bool) {
	if !v.gerund || g.passive || g.lemma != "receive" && g.lemma != "get" && g.lemma != "have" || items[v.first-1].preposition && items[v.first-1].kind == wordItem {
		return group{}, false
	}
	letter := -1
	for j := g.last + 1; j < v.first; j++ {
		switch it := items[j]; {
		case it.kind == wordItem && it.binder && !it.preposition || it.word == ";":
			return group{}, false
		case it.kind == wordItem && r.frames.Letter[it.word]:
			letter = j
		case letter >= 0 && it.word == "from":
			k := r.pastTitle(items, pastDeterminers(items, j+1))
			return r.singleton(items, min(k, len(items)-1)), k < v.first && items[k].kind == nameItem && !items[k].possessive
		}
	}
	return group{}, letter >= 0 && letter == v.first-1
}

// attempter gives whose attempt or wish an infinitive behind his name says more of: "attempts by X to
// persuade Y", "the refusal of X to come", "a wish on the part of X to go".
func (r *reading) attempter(items []item, g, v verb) group {
	j := v.first - 1
	if !v.infinitive || j <= g.last || items[j].kind != nameItem || items[j].possessive {
		return group{}
	}
	own := r.groupEndingAt(items, j)
	k := r.leadStart(items, own.first) - 1
	if k <= g.last+1 || items[k-1].kind != wordItem {
		return group{}
	}
	switch noun := items[k-1].word; items[k].word {
	case "by":
		if r.frames.Attempt[noun] {
			return own
		}
	case "of":
		if r.frames.Attempt[noun] || noun == "part" && k > 2 && items[k-2].word == "the" && items[k-3].word == "on" {
			return own
		}
	}
	return group{}
}

// movesOthers reports whether a verb that gets others to do something has people as its object who
// have no name: "asked the ministers to write", not "asked permission to write".
func (r *reading) movesOthers(items []item, g, v verb) bool {
	j := v.first - 1
	if !v.infinitive || g.passive || j <= g.last || items[j].kind != wordItem || !r.frames.Request[g.lemma] && !r.frames.Moving[g.lemma] {
		return false
	}
	for k := g.last + 1; k < j; k++ {
		if items[k].kind != wordItem || items[k].preposition || items[k].binder {
			return false
		}
	}
	return items[j].upper || items[j].head || r.frames.Transparent[items[j].word] || r.someOf(items[j])
}

// doubtedOf reports whether a preposition stands before a group behind which a gerund may have it as its subject.
func (r *reading) doubtedOf(g group) bool {
	k := r.leadStart(r.items, g.first) - 1
	return k >= 0 && r.items[k].kind == wordItem && r.frames.GerundSubject[r.items[k].word]
}

// thoughtOf reports whether the words before a group say that what a gerund tells of it is only thought of:
// "the possibility of X going", "the question of X going", "spoke about X going".
func (r *reading) thoughtOf(g group) bool {
	k := r.leadStart(r.items, g.first) - 1
	if k < 1 || !r.doubtedOf(g) {
		return false
	}
	noun := r.items[k-1].word
	return r.items[k].word == "about" || r.items[k].word == "against" || r.frames.Prospective[noun] || r.frames.Doubtful[noun]
}

// barelyFinite reports whether a participle behind item j is the verb of its clause, as
// telegrams write: "told X that Soviets making mistake".
func (r *reading) barelyFinite(items []item, j int) bool {
	if items[j].kind != nameItem && !(items[j].kind == wordItem && r.nounLike(items, j)) {
		return false
	}
	binder, _ := r.clauseOpener(items, j)
	return binder == "that" && r.cabled()
}

// listedWith gives the infinitive before verb i that it goes on with as the next item of a
// list: "decided: a) to send X; b) to instruct Y"; or -1.
func (r *reading) listedWith(items []item, verbs []verb, i int) int {
	j := verbs[i].first - 1
	if !verbs[i].infinitive || items[verbs[i].first].word != "to" {
		return -1
	}
	numbered := false
	for j > 0 && (items[j].word == ")" || items[j].word == "(" || items[j].kind == wordItem && len(items[j].word) == 1 || items[j].word == "and" || items[j].word == "or") {
		numbered = numbered || items[j].word == "("
		j--
	}
	if j < 0 || items[j].word != ";" && !(numbered && items[j].word == ",") {
		return -1
	}
	for k := i - 1; k >= 0; k-- {
		if verbs[k].infinitive && verbs[k].governor >= 0 && verbs[verbs[k].governor].finite() {
			return k
		}
	}
	return -1
}

// ofAnother reports whether a noun that ends at item j opens a clause of its own behind "that".
func (r *reading) ofAnother(items []item, from, j int) bool {
	if j < from || items[j].kind != wordItem || items[j].preposition || items[j].adverb || items[j].binder {
		return false
	}
	for k := from; k < j; k++ {
		if items[k].word == "that" && items[k+1].determiner {
			return true
		}
	}
	return false
}

// governed reports whether a preposition other than "for" stands before the mention at
// item i: "went to the Ministry to tell X", but "asked for X to come", "appealed to X to come".
func (r *reading) governed(items []item, i int) bool {
	k := r.leadStart(items, i) - 1
	return k >= 0 && items[k].kind == wordItem && r.frames.Governing[items[k].word] && items[k].word != "for" && items[k].word != "upon" && items[k].word != "on" && !(items[k].word == "to" && r.typeOf(items[i]) == graph.Person)
}

// complementsNoun reports whether an infinitive says what a noun is about that is not the
// object of the verb before it: "spoke of the campaign to overthrow X".
func (r *reading) complementsNoun(items []item, g, v verb) bool {
	if !v.infinitive || v.first-1 <= g.last || items[v.first-1].kind != wordItem || !r.nounLike(items, v.first-1) || items[v.first-1].adverb {
		return false
	}
	for j := v.first - 2; j > g.last; j-- {
		if w := items[j].word; items[j].kind == wordItem && (items[j].preposition && w != "in" && w != "on" && w != "at" || items[j].binder) {
			return true
		}
	}
	return false
}
