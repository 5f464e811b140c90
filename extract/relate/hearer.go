package relate

import "slices"

// Who is not named as the hearer is the one who is present where the words fall. These tell that
// they fell elsewhere, or before others.

// saidElsewhere reports whether a verb of saying tells of words that fell at another time or
// place than those told of there, or that had other hearers.
func (r *reading) saidElsewhere(v verb) bool {
	return r.inComment(v) || v.perfect && r.frames.Noticing[v.lemma] || r.letUs(v) || r.apparent(v) || r.goingOn(v) || r.holdsNow(v) || r.inWriting(v) || r.behindPeople(v)
}

// inComment reports whether a verb stands in a clause that only recalls what was said: "As X stated".
func (r *reading) inComment(v verb) bool {
	return v.binder == "as" && v.opener >= 0 && v.governor < 0
}

// ofThird reports whether the subject of a verb neither speaks nor is spoken to.
func (r *reading) ofThird(v verb) bool {
	c := r.speaker(v)
	return !r.isSelf(c) && !slices.Contains(r.audience(), c)
}

// letUs reports whether a verb is of the phrase "let us say", by which nobody says anything.
func (r *reading) letUs(v verb) bool {
	return v.lemma == "say" && v.first > 1 && r.items[v.first-2].word == "let" && plurals[r.written(r.items[v.first-1])]
}

// apparent reports whether somebody only seems to say something.
func (r *reading) apparent(v verb) bool {
	return v.infinitive && v.governor >= 0 && r.frames.Seeming[r.verbs[v.governor].lemma]
}

// goingOn reports whether a verb tells what somebody else keeps saying: "X is saying the same".
func (r *reading) goingOn(v verb) bool {
	return r.items[v.main].verb.form&gerund != 0 && v.finite() && !r.isSelf(r.speaker(v))
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

// inside reports whether "in", "at" or "over" opens the phrase of the noun at item i.
func (r *reading) inside(i int) bool {
	k := r.ownedFrom(i) - 1
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

// tellsFact reports whether the clause behind a verb says what is, not what should be: "suggested
// that X was ill", not "suggested that X go" nor "suggested that it was time to go".
func (r *reading) tellsFact(v verb) bool {
	for _, w := range r.verbs {
		hangs := w.governor >= 0 && r.verbs[w.governor].first == v.first && (w.binder == "that" || w.binder == "")
		bare := w.governor < 0 && w.binder == "" && w.subject.empty() && r.items[w.first].aux.lemma != "" && r.oneStretch(r.items, v.last+1, w.first)
		if w.first <= v.last || !hangs && !bare {
			continue
		}
		if !w.finite() || w.modal != "" || w.first == w.main && r.formOf(w)&(third|past) == 0 {
			return false
		}
		for _, it := range r.items[w.last+1 : min(len(r.items), w.last+5)] {
			if it.kind == wordItem && r.frames.Fitting[it.word] {
				return false
			}
		}
		return r.items[w.first].word != "be"
	}
	return false
}
