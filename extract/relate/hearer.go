package relate

import (
	"slices"
	"strings"
	"time"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/graph"
)

// Who is not named as the hearer is the one who is present where the words fall. These tell that
// they fell elsewhere, or before others.

// saidElsewhere reports whether a verb of saying tells of words that fell at another time or
// place than those told of there, or that had other hearers.
func (r *reading) saidElsewhere(v clause.Verb) bool {
	return r.tellsNoUtterance(v) || r.saidAnotherTime(v) || r.saidToOthers(v)
}

// tellsNoUtterance reports whether a verb of saying tells of no words that somebody spoke there: it recalls what was said,
// speaks of how it is put, tells what somebody came to think, means that somebody saw or seems to say, or stands in "let us say".
func (r *reading) tellsNoUtterance(v clause.Verb) bool {
	return r.inComment(v) || r.decides(v) || r.howPut(v) || r.onlySees(v) || r.letUs(v) || r.apparent(v)
}

// saidAnotherTime reports whether the words that a verb tells of fell at another time, or fall again and again.
func (r *reading) saidAnotherTime(v clause.Verb) bool {
	return r.readersOwn(v) || r.onlyNoticed(v) || r.goingOn(v) || r.holdsNow(v) || r.longBefore(v) || r.onAnotherDay(v)
}

// saidToOthers reports whether the words that a verb tells of had other hearers than those present, or readers.
func (r *reading) saidToOthers(v clause.Verb) bool {
	return r.toldByOther(v) || r.inWriting(v) || r.behindPeople(v) || r.besideDeed(v) || r.takenUp(v) || r.inOtherTalks(v) || r.goneTo(v)
}

// faced gives the one to whom the speaker turns, as the sentence says, before he says what verb v tells:
// "Turning to X, Y asked whether he agreed".
func (r *reading) faced(s lexicon.Slot, v clause.Verb, speaker coref.ChainID) []coref.ChainID {
	if s.Default != "addressee" || speaker == coref.None || v.Negated {
		return nil
	}
	for _, w := range r.Verbs {
		if w.Last >= v.First || !r.frames.Facing[w.Lemma] || !w.Gerund || w.Negated || !slices.Contains(r.ChainsOf(w.Subject, false), speaker) {
			continue
		}
		for _, a := range r.OwnArguments(w) {
			if a.Slot == "to" && a.Head == "" && a.Opener == w.Last+1 && r.TypeOf(r.Items[a.First]) == graph.Person {
				return r.ChainsOf(a.Group, true)
			}
		}
	}
	return nil
}

// inComment reports whether a verb stands in a clause that only recalls what was said: "As X stated".
func (r *reading) inComment(v clause.Verb) bool {
	return v.Binder == "as" && v.Opener >= 0 && v.Governor < 0
}

// decides reports whether a verb that may end a speech tells what somebody came to think: "I concluded that it was
// late", "should X conclude that he needs help".
func (r *reading) decides(v clause.Verb) bool {
	if v.Lemma != "conclude" || !v.Finite() || v.Perfect {
		return false
	}
	return v.Modal == "" && r.IsSelf(r.Speaker(v)) || v.Subject.First > 0 && r.Items[v.Subject.First-1].Word == "should"
}

// longBefore reports whether the sentence opens with the time of what it tells, and that was months before the
// day on which it is told: "In 1951 the Assembly declared".
func (r *reading) longBefore(v clause.Verb) bool {
	if v.Governor >= 0 || v.Binder != "" && !v.Coordinated || r.commaBehind(v) || r.reachesTalkers(v) {
		return false
	}
	start := clause.Opening(r.Items)
	for j := start; j < v.First && j < start+4; j++ {
		if r.Items[j].Kind == clause.DateItem {
			next := r.Items[j+1]
			d, ok := r.dateAt(j)
			return ok && (next.Kind != clause.WordItem || next.Determiner || next.Preposition) && monthsBetween(d.value, r.presentDay().value) > 1
		}
		if it := r.Items[j]; it.Kind != clause.WordItem || !it.Preposition && !it.Determiner && !it.Adverb {
			return false
		}
	}
	return false
}

// onAnotherDay reports whether the clause of a verb says that something was said another time, not when it is told:
// "X recently mentioned", "At that time I said", "which I have stressed over and over".
func (r *reading) onAnotherDay(v clause.Verb) bool {
	if !r.narrated() || r.kept || v.Governor >= 0 || r.commaBehind(v) || r.reachesTalkers(v) {
		return false
	}
	for k := v.First - 1; k <= v.Main; k++ {
		if k >= 0 && r.Items[k].Kind == clause.WordItem && r.frames.Bygone[r.Items[k].Word] {
			return true
		}
	}
	if r.weeksAgo(v) {
		return true
	}
	start := clause.Opening(r.Items)
	return start+2 < v.First && r.Items[start].Word == "at" && r.Items[start+1].Word == "that" && r.Items[start+2].Word == "time"
}

// besideDeed reports whether a participle of saying goes with a deed of which somebody else tells, "said that X
// came to Oslo saying", or says more of a paper right before it, "received a letter stressing"; not "made a reply
// stressing".
func (r *reading) besideDeed(v clause.Verb) bool {
	if !v.Gerund || v.Governor < 0 || v.First == 0 {
		return false
	}
	g := r.Verbs[v.Governor]
	if k := v.First - 1; !g.Uttered() && r.Items[k].Kind == clause.WordItem && !r.Items[k].Adverb && !r.Items[k].Preposition && !r.Items[k].Binder && r.frames.Publication[strings.TrimSuffix(r.Items[k].Word, "s")] {
		return true
	}
	return !r.frames.Speech[g.Lemma] && r.saidByAnother(g) && r.Speaker(g) != r.Speaker(r.Verbs[g.Governor])
}

// commaBehind reports whether a comma stands right behind a verb and its subject, which may be put into what is said: "three years
// ago, X pointed out, it was late".
func (r *reading) commaBehind(v clause.Verb) bool {
	j := max(v.Last, v.Subject.Last) + 1
	for j < len(r.Items) && r.Items[j].Kind == clause.WordItem && (r.Items[j].Adverb || r.Items[j].Word == "out" || r.Items[j].Word == "on") {
		j++
	}
	return j < len(r.Items) && r.Items[j].Word == ","
}

// reachesTalkers reports whether a pronoun behind a verb stands for who tells it or who is told: "requested your consent".
func (r *reading) reachesTalkers(v clause.Verb) bool {
	chains := slices.Concat(r.Self(), r.Audience())
	return slices.ContainsFunc(r.Items[v.Last+1:], func(it clause.Item) bool {
		return it.Kind == clause.NameItem && r.IsPronoun(it) && among(chains, r.c.Of[it.Mention])
	})
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
func (r *reading) ofThird(v clause.Verb) bool {
	c := r.Speaker(v)
	return !r.IsSelf(c) && !slices.Contains(r.Audience(), c)
}

// letUs reports whether a verb is of the phrase "let us say", by which nobody says anything.
func (r *reading) letUs(v clause.Verb) bool {
	return v.Lemma == "say" && v.First > 1 && r.Items[v.First-2].Word == "let" && r.frames.FirstPlural[r.Written(r.Items[v.First-1])]
}

// apparent reports whether somebody only seems to say something.
func (r *reading) apparent(v clause.Verb) bool {
	return v.Infinitive && v.Governor >= 0 && r.frames.Seeming[r.Verbs[v.Governor].Lemma]
}

// goingOn reports whether a verb tells what somebody else keeps saying, or what is going on between "us" and others: "X
// is saying the same", "we are requesting funds".
func (r *reading) goingOn(v clause.Verb) bool {
	if r.Items[v.Main].Verb.Form&lexicon.Gerund == 0 || !v.Finite() {
		return false
	}
	c := r.Speaker(v)
	return !r.IsSelf(c) || (r.Cabled() || r.Journal()) && r.saysOnlyWe(c) && !r.reachesTalkers(v)
}

// holdsNow reports whether a verb tells what somebody else holds as the author writes: "Wheeler says
// that it was late". To whom he said it, and when, is left open; a record may tell of a talk so.
func (r *reading) holdsNow(v clause.Verb) bool {
	return r.narrated() && !r.kept && v.Finite() && v.Modal == "" && r.InPresent(v) && r.ofThird(v)
}

// inWriting reports whether the words of somebody else stand in something written or were spoken
// in public: "X stated in his reply", "In his speech X said". What goes to the reader or came from
// him is between him and the author.
func (r *reading) inWriting(v clause.Verb) bool {
	if !r.ofThird(v) {
		return false
	}
	for j := v.Last + 1; j < len(r.Items) && !r.ClosesClause(r.Items, j); j++ {
		if r.frames.Publication[r.Items[j].Word] && r.inside(j) {
			return true
		}
	}
	if v.Subject.Empty() || v.Subject.First < 0 {
		return false
	}
	if r.writtenBefore(v) {
		return true
	}
	for j := clause.Opening(r.Items); j < v.Subject.First && r.Items[clause.Opening(r.Items)].Preposition; j++ {
		if r.ClosesClause(r.Items, j) {
			return false
		}
		if r.frames.Publication[r.Items[j].Word] && r.inside(j) {
			return true
		}
	}
	return false
}

// inside reports whether "in", "at" or "over" opens the phrase of the noun at item i, or of a part of it: "in his
// reply", "at the end of his reply".
func (r *reading) inside(i int) bool {
	k := r.OwnedFrom(i) - 1
	if k > 1 && r.Items[k].Word == "of" {
		k = r.OwnedFrom(k-1) - 1
	}
	return k >= 0 && (r.Items[k].Word == "in" || r.Items[k].Word == "at" || r.Items[k].Word == "over")
}

// behindPeople reports whether "to" and a noun of people who are not named stand behind the object
// of a verb: "is saying the same to the officers", "announced it to reporters".
func (r *reading) behindPeople(v clause.Verb) bool {
	for j := v.Last + 1; j+1 < len(r.Items) && !r.ClosesClause(r.Items, j); j++ {
		if r.Items[j].Word != "to" || r.InfinitiveAt(r.Items, j) {
			continue
		}
		for k := clause.PastDeterminers(r.Items, j+1); k < len(r.Items) && (r.Items[k].Kind == clause.NameItem || r.Items[k].Kind == clause.WordItem && r.NounLike(r.Items, k)); k++ {
			if r.SomeOf(r.Items[k]) {
				return true
			}
		}
	}
	return false
}

// foresaw reports whether a clause put between commas recalls that somebody hinted at what may be or is, and
// proposed nothing: "which, as X suggested to you, might ruin the land"; not "as X suggested, we waited".
func (r *reading) foresaw(v clause.Verb) bool {
	if v.Lemma != "suggest" || !r.inComment(v) {
		return false
	}
	for _, w := range r.Verbs {
		if w.First > v.Last && w.Finite() {
			return r.Items[w.First].Word == "may" || r.Items[w.First].Word == "might" || w.Lemma == "be" && r.InPresent(w)
		}
	}
	return false
}

// foretells reports whether a modal verb, in the clause right behind verb v, says what its subject would, will or may do by
// itself, which nobody is asked to do: not "we would wait" nor "the best would be to wait", and not "might" and "could",
// by which one puts forward what to do.
func (r *reading) foretells(w, v clause.Verb) bool {
	switch m := r.Items[w.First].Word; {
	case m != "would" && m != "will" && m != "may", w.Lemma == "be" && !w.Passive:
		return false
	}
	that := v.Last + 1
	for that < w.First && r.Items[that].Word != "that" {
		that++
	}
	if w.Binder == "that" && w.Opener > that+1 {
		return false // "that the two announce that they would"
	}
	talkers := slices.Concat(r.Self(), r.Audience())
	return !slices.ContainsFunc(w.Subject.Mentions, func(m int) bool {
		return len(r.c.Groups[m]) > 0 || r.frames.FirstPlural[strings.ToLower(r.a.Mentions[m].Span.Of(r.doc.Text))] || among(talkers, r.c.Of[m])
	})
}

// tellsFact reports whether the clause behind a verb says what is or would be, not what should be: "suggested
// that X was ill", "suggested that a ban would hurt", not "suggested that X go" nor "suggested that it was time to go".
func (r *reading) tellsFact(v clause.Verb) bool {
	for _, w := range r.Verbs {
		hangs := w.Governor >= 0 && r.Verbs[w.Governor].First == v.First && (w.Binder == "that" || w.Binder == "")
		bare := w.Governor < 0 && w.Binder == "" && w.Subject.Empty() && r.Items[w.First].Aux.Lemma != "" && r.OneStretch(r.Items, v.Last+1, w.First)
		if w.First <= v.Last || !hangs && !bare || w.Gerund && r.Items[w.First-1].Preposition {
			continue // "suggested that in giving X the list there was"
		}
		if !w.Finite() || w.Modal != "" && !r.foretells(w, v) || w.First == w.Main && r.FormOf(w)&(lexicon.Third|lexicon.Past) == 0 {
			return false
		}
		for _, it := range r.Items[w.Last+1 : min(len(r.Items), w.Last+5)] {
			if it.Kind == clause.WordItem && r.frames.Fitting[it.Word] && (it.Word != "to" || r.Items[w.Main].Verb.Form&lexicon.Gerund == 0 && !r.frames.Seeming[w.Lemma]) {
				return false // "that X is to go", not "that X is trying to go" nor "that X seems to go"
			}
		}
		return r.Items[w.First].Word != "be"
	}
	return false
}
