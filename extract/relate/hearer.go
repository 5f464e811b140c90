package relate

import (
	"slices"
	"strings"
	"time"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// Who is not named as the hearer is the one who is present where the words fall. These tell that
// they fell elsewhere, or before others.

// saidElsewhere reports whether a verb of saying tells of words that fell at another time or
// place than those told of there, or that had other hearers.
func (r *reading) saidElsewhere(v verb) bool {
	return r.tellsNoUtterance(v) || r.saidAnotherTime(v) || r.saidToOthers(v)
}

// tellsNoUtterance reports whether a verb of saying tells of no words that somebody spoke there: it recalls what was said,
// speaks of how it is put, tells what somebody came to think, means that somebody saw or seems to say, or stands in "let us say".
func (r *reading) tellsNoUtterance(v verb) bool {
	return r.inComment(v) || r.decides(v) || r.howPut(v) || r.onlySees(v) || r.letUs(v) || r.apparent(v)
}

// saidAnotherTime reports whether the words that a verb tells of fell at another time, or fall again and again.
func (r *reading) saidAnotherTime(v verb) bool {
	return r.goingOn(v) || r.holdsNow(v) || r.longBefore(v) || r.onAnotherDay(v)
}

// saidToOthers reports whether the words that a verb tells of had other hearers than those present, or readers.
func (r *reading) saidToOthers(v verb) bool {
	return r.toldByOther(v) || r.inWriting(v) || r.behindPeople(v) || r.besideDeed(v) || r.takenUp(v)
}

// faced gives the one to whom the speaker turns, as the sentence says, before he says what verb v tells:
// "Turning to X, Y asked whether he agreed".
func (r *reading) faced(s Slot, v verb, speaker coref.ChainID) []coref.ChainID {
	if s.Default != "addressee" || speaker == coref.None || v.negated {
		return nil
	}
	for _, w := range r.verbs {
		if w.last >= v.first || !r.frames.Facing[w.lemma] || !w.gerund || w.negated || !slices.Contains(r.chainsOf(w.subject, false), speaker) {
			continue
		}
		for _, a := range r.ownArguments(w) {
			if a.slot == "to" && a.head == "" && a.opener == w.last+1 && r.typeOf(r.items[a.first]) == graph.Person {
				return r.chainsOf(a.group, true)
			}
		}
	}
	return nil
}

// inComment reports whether a verb stands in a clause that only recalls what was said: "As X stated".
func (r *reading) inComment(v verb) bool {
	return v.binder == "as" && v.opener >= 0 && v.governor < 0
}

// decides reports whether a verb that may end a speech tells what somebody came to think: "I concluded that it was
// late", "should X conclude that he needs help".
func (r *reading) decides(v verb) bool {
	if v.lemma != "conclude" || !v.finite() || v.perfect {
		return false
	}
	return v.modal == "" && r.isSelf(r.speaker(v)) || v.subject.first > 0 && r.items[v.subject.first-1].word == "should"
}

// longBefore reports whether the sentence opens with the time of what it tells, and that was months before the
// day on which it is told: "In 1951 the Assembly declared".
func (r *reading) longBefore(v verb) bool {
	if v.governor >= 0 || v.binder != "" && !v.coordinated || r.commaBehind(v) || r.reachesTalkers(v) {
		return false
	}
	start := opening(r.items)
	for j := start; j < v.first && j < start+4; j++ {
		if r.items[j].kind == dateItem {
			next := r.items[j+1]
			d, ok := r.dateAt(j)
			return ok && (next.kind != wordItem || next.determiner || next.preposition) && monthsBetween(d.value, r.presentDay().value) > 1
		}
		if it := r.items[j]; it.kind != wordItem || !it.preposition && !it.determiner && !it.adverb {
			return false
		}
	}
	return false
}

// onAnotherDay reports whether the clause of a verb says that something was said another time, not when it is told:
// "X recently mentioned", "At that time I said", "which I have stressed over and over".
func (r *reading) onAnotherDay(v verb) bool {
	if !r.narrated() || r.kept || v.governor >= 0 || r.commaBehind(v) || r.reachesTalkers(v) {
		return false
	}
	for k := v.first - 1; k <= v.main; k++ {
		if k >= 0 && r.items[k].kind == wordItem && r.frames.Bygone[r.items[k].word] {
			return true
		}
	}
	if r.weeksAgo(v) {
		return true
	}
	start := opening(r.items)
	return start+2 < v.first && r.items[start].word == "at" && r.items[start+1].word == "that" && r.items[start+2].word == "time"
}

// besideDeed reports whether a participle of saying goes with a deed of which somebody else tells, "said that X
// came to Oslo saying", or says more of a paper right before it, "received a letter stressing"; not "made a reply
// stressing".
func (r *reading) besideDeed(v verb) bool {
	if !v.gerund || v.governor < 0 || v.first == 0 {
		return false
	}
	g := r.verbs[v.governor]
	if k := v.first - 1; !g.uttered() && r.items[k].kind == wordItem && !r.items[k].adverb && !r.items[k].preposition && !r.items[k].binder && r.frames.Publication[strings.TrimSuffix(r.items[k].word, "s")] {
		return true
	}
	return !r.frames.Speech[g.lemma] && r.saidByAnother(g) && r.speaker(g) != r.speaker(r.verbs[g.governor])
}

// uttered reports whether what is made or given is spoken there and then, whatever it is called: "made a reply", "gave the message".
func (v verb) uttered() bool { return v.lemma == "make" || v.lemma == "give" }

// commaBehind reports whether a comma stands right behind a verb and its subject, which may be put into what is said: "three years
// ago, X pointed out, it was late".
func (r *reading) commaBehind(v verb) bool {
	j := max(v.last, v.subject.last) + 1
	for j < len(r.items) && r.items[j].kind == wordItem && (r.items[j].adverb || r.items[j].word == "out" || r.items[j].word == "on") {
		j++
	}
	return j < len(r.items) && r.items[j].word == ","
}

// reachesTalkers reports whether a pronoun behind a verb stands for who tells it or who is told: "requested your consent".
func (r *reading) reachesTalkers(v verb) bool {
	chains := slices.Concat(r.self(), r.audience())
	return slices.ContainsFunc(r.items[v.last+1:], func(it item) bool { return it.kind == nameItem && r.isPronoun(it) && among(chains, r.c.Of[it.mention]) })
}

// monthsBetween gives how many months at the least lie between a month or year and a later one, or 0.
func monthsBetween(early, late graph.EDTF) int {
	early = graph.EDTF(strings.TrimRight(string(early), "~?%"))
	e, err1 := time.Parse("2006-01", string(early[:min(len(early), len("2006-01"))]))
	l, err2 := time.Parse("2006-01", string(late[:min(len(late), len("2006-01"))]))
	if y, err := time.Parse("2006", string(early)); err == nil {
		e, err1 = y.AddDate(0, 11, 0), nil
	}
	if err1 != nil || err2 != nil {
		return 0
	}
	return max(0, (l.Year()-e.Year())*12+int(l.Month()-e.Month()))
}

// ofThird reports whether the subject of a verb neither speaks nor is spoken to.
func (r *reading) ofThird(v verb) bool {
	c := r.speaker(v)
	return !r.isSelf(c) && !slices.Contains(r.audience(), c)
}

// letUs reports whether a verb is of the phrase "let us say", by which nobody says anything.
func (r *reading) letUs(v verb) bool {
	return v.lemma == "say" && v.first > 1 && r.items[v.first-2].word == "let" && r.frames.FirstPlural[r.written(r.items[v.first-1])]
}

// apparent reports whether somebody only seems to say something.
func (r *reading) apparent(v verb) bool {
	return v.infinitive && v.governor >= 0 && r.frames.Seeming[r.verbs[v.governor].lemma]
}

// goingOn reports whether a verb tells what somebody else keeps saying, or what is going on between "us" and others: "X
// is saying the same", "we are requesting funds".
func (r *reading) goingOn(v verb) bool {
	if r.items[v.main].verb.form&gerund == 0 || !v.finite() {
		return false
	}
	c := r.speaker(v)
	return !r.isSelf(c) || r.cabled() && r.saysOnlyWe(c) && !r.reachesTalkers(v)
}

// holdsNow reports whether a verb tells what somebody else holds as the author writes: "Wheeler says
// that it was late". To whom he said it, and when, is left open; a record may tell of a talk so.
func (r *reading) holdsNow(v verb) bool {
	return r.narrated() && !r.kept && v.finite() && v.modal == "" && r.inPresent(v) && r.ofThird(v)
}

// inWriting reports whether the words of somebody else stand in something written or were spoken
// in public: "X stated in his reply", "In his speech X said". What goes to the reader or came from
// him is between him and the author.
func (r *reading) inWriting(v verb) bool {
	if !r.ofThird(v) {
		return false
	}
	for j := v.last + 1; j < len(r.items) && !r.closesClause(r.items, j); j++ {
		if r.frames.Publication[r.items[j].word] && r.inside(j) {
			return true
		}
	}
	if v.subject.empty() || v.subject.first < 0 {
		return false
	}
	if r.writtenBefore(v) {
		return true
	}
	for j := opening(r.items); j < v.subject.first && r.items[opening(r.items)].preposition; j++ {
		if r.closesClause(r.items, j) {
			return false
		}
		if r.frames.Publication[r.items[j].word] && r.inside(j) {
			return true
		}
	}
	return false
}

// inside reports whether "in", "at" or "over" opens the phrase of the noun at item i, or of a part of it: "in his
// reply", "at the end of his reply".
func (r *reading) inside(i int) bool {
	k := r.ownedFrom(i) - 1
	if k > 1 && r.items[k].word == "of" {
		k = r.ownedFrom(k-1) - 1
	}
	return k >= 0 && (r.items[k].word == "in" || r.items[k].word == "at" || r.items[k].word == "over")
}

// behindPeople reports whether "to" and a noun of people who are not named stand behind the object
// of a verb: "is saying the same to the officers", "announced it to reporters".
func (r *reading) behindPeople(v verb) bool {
	for j := v.last + 1; j+1 < len(r.items) && !r.closesClause(r.items, j); j++ {
		if r.items[j].word != "to" || r.infinitiveAt(r.items, j) {
			continue
		}
		for k := pastDeterminers(r.items, j+1); k < len(r.items) && (r.items[k].kind == nameItem || r.items[k].kind == wordItem && r.nounLike(r.items, k)); k++ {
			if r.someOf(r.items[k]) {
				return true
			}
		}
	}
	return false
}

// someOf reports whether a word is a noun of several people.
func (r *reading) someOf(it item) bool {
	return it.kind == wordItem && (r.frames.Audience[it.word] || len(it.word) > 1 && it.word[len(it.word)-1] == 's' && r.roles.any[it.word[:len(it.word)-1]])
}

// foresaw reports whether a clause put between commas recalls that somebody hinted at what may be or is, and
// proposed nothing: "which, as X suggested to you, might ruin the land"; not "as X suggested, we waited".
func (r *reading) foresaw(v verb) bool {
	if v.lemma != "suggest" || !r.inComment(v) {
		return false
	}
	for _, w := range r.verbs {
		if w.first > v.last && w.finite() {
			return r.items[w.first].word == "may" || r.items[w.first].word == "might" || w.lemma == "be" && r.inPresent(w)
		}
	}
	return false
}

// foretells reports whether a modal verb, in the clause right behind verb v, says what its subject would, will or may do by
// itself, which nobody is asked to do: not "we would wait" nor "the best would be to wait", and not "might" and "could",
// by which one puts forward what to do.
func (r *reading) foretells(w, v verb) bool {
	switch m := r.items[w.first].word; {
	case m != "would" && m != "will" && m != "may", w.lemma == "be" && !w.passive:
		return false
	}
	that := v.last + 1
	for that < w.first && r.items[that].word != "that" {
		that++
	}
	if w.binder == "that" && w.opener > that+1 {
		return false // "that the two announce that they would"
	}
	talkers := slices.Concat(r.self(), r.audience())
	return !slices.ContainsFunc(w.subject.mentions, func(m int) bool {
		return len(r.c.Groups[m]) > 0 || r.frames.FirstPlural[strings.ToLower(r.a.Mentions[m].Span.Of(r.doc.Text))] || among(talkers, r.c.Of[m])
	})
}

// tellsFact reports whether the clause behind a verb says what is or would be, not what should be: "suggested
// that X was ill", "suggested that a ban would hurt", not "suggested that X go" nor "suggested that it was time to go".
func (r *reading) tellsFact(v verb) bool {
	for _, w := range r.verbs {
		hangs := w.governor >= 0 && r.verbs[w.governor].first == v.first && (w.binder == "that" || w.binder == "")
		bare := w.governor < 0 && w.binder == "" && w.subject.empty() && r.items[w.first].aux.lemma != "" && r.oneStretch(r.items, v.last+1, w.first)
		if w.first <= v.last || !hangs && !bare || w.gerund && r.items[w.first-1].preposition {
			continue // "suggested that in giving X the list there was"
		}
		if !w.finite() || w.modal != "" && !r.foretells(w, v) || w.first == w.main && r.formOf(w)&(third|past) == 0 {
			return false
		}
		for _, it := range r.items[w.last+1 : min(len(r.items), w.last+5)] {
			if it.kind == wordItem && r.frames.Fitting[it.word] && (it.word != "to" || r.items[w.main].verb.form&gerund == 0 && !r.frames.Seeming[w.lemma]) {
				return false // "that X is to go", not "that X is trying to go" nor "that X seems to go"
			}
		}
		return r.items[w.first].word != "be"
	}
	return false
}
