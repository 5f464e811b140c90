package relate

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/graph"
)

// Verbs of saying by which nothing is said to whom the speaker faces: what somebody only saw, what another is told to
// have said, what stands in a paper.

// onlySees reports whether a verb that may mean "remark" says what somebody saw or read: "we have noted your reports",
// "we note your request", "was pleased to note it", "noted the visit with interest".
func (r *reading) onlySees(v clause.Verb) bool {
	if !r.frames.Noticing[v.Lemma] {
		return false
	}
	if v.Perfect || v.Infinitive && v.First > 0 && r.Items[v.First-1].Kind == clause.WordItem && r.frames.Factive[r.Items[v.First-1].Word] {
		return true
	}
	next := v.Last + 1
	for next < len(r.Items) && r.Items[next].Kind == clause.WordItem && r.Items[next].Adverb {
		next++
	}
	if next >= len(r.Items) || r.Items[next].Kind == clause.WordItem && r.Items[next].Binder || r.Items[next].Word == "," {
		return false
	}
	if v.Lemma == "observe" && r.Items[next].Determiner {
		return true // "observed the truce"
	}
	if v.Finite() && v.Modal == "" && r.VerbTense(v) == lexicon.Base && r.IsSelf(r.Speaker(v)) {
		own := r.Items[next]
		return own.Determiner || own.Kind == clause.NameItem && (own.Possessive || slices.Contains(r.Audience(), r.c.Of[own.Mention]))
	}
	for j := next; j+1 < len(r.Items) && !r.ClosesClause(r.Items, j); j++ {
		if r.Items[j].Word == "with" && r.frames.Reception[r.Items[j+1].Word] {
			return true
		}
	}
	return false
}

// toldByOther reports whether a clause tells what a speaker says that somebody else said: "X said that Y held that it
// was late". To whom Y said so is left open.
func (r *reading) toldByOther(v clause.Verb) bool {
	if !v.Finite() || !r.saidByAnother(v) {
		return false
	}
	by, of := r.Speaker(r.Verbs[v.Governor]), r.Speaker(v)
	return by != coref.None && of != coref.None && by != of
}

// writtenBefore reports whether the paper in which somebody writes stands before him in the clause: "but in telegram 22
// to Oslo X reported".
func (r *reading) writtenBefore(v clause.Verb) bool {
	for j := v.Subject.First - 1; j > 0; j-- {
		it := r.Items[j]
		switch {
		case it.Kind == clause.WordItem && r.frames.Publication[it.Word] && r.inside(j):
			return true
		case it.Kind == clause.WordItem && it.Binder && !it.Preposition, it.Kind == clause.WordItem && it.Verb.Form&(lexicon.Past|lexicon.Third) != 0 && it.Verb.Form&lexicon.Base == 0, it.Word == ";":
			return false
		}
	}
	return false
}

// howPut reports whether a clause only speaks of the way in which something is said: "how we state our demands".
func (r *reading) howPut(v clause.Verb) bool {
	return v.Binder == "how" && v.Finite() && r.VerbTense(v) != lexicon.Past
}

// weeksAgo reports whether it stands behind a verb that it was weeks or years ago: "indicated several weeks ago that".
func (r *reading) weeksAgo(v clause.Verb) bool {
	for j := v.Last + 1; j < len(r.Items) && j <= v.Last+4; j++ {
		it := r.Items[j]
		if it.Kind == clause.WordItem && it.Word == "that" || it.Kind == clause.PunctItem {
			return false
		}
		words := strings.Fields(r.Written(it))
		if n := len(words); n > 0 && words[n-1] == "ago" {
			before := r.Items[j-1].Word
			if n > 1 {
				before = words[n-2]
			}
			return r.frames.LongSpan[strings.TrimSuffix(before, "s")]
		}
	}
	return false
}

// takenUp reports whether a clause only takes up what somebody else said somewhere, "it is clear from what X said that", or speaks of what
// one says at any time: "neither in what we say nor in what we do".
func (r *reading) takenUp(v clause.Verb) bool {
	return v.Binder == "what" && r.narrated() && (r.ofThird(v) || r.frames.Speech[v.Lemma] && v.Finite() && v.Modal == "" && r.VerbTense(v) != lexicon.Past)
}

// readersOwn reports whether who writes says of his reader that he has said something, "you have already answered this point": to whom,
// is left open.
func (r *reading) readersOwn(v clause.Verb) bool {
	return v.Perfect && r.frames.Speech[v.Lemma] && r.narrated() && !r.Voice.Dialogue && slices.Contains(r.Audience(), r.Speaker(v)) && !slices.ContainsFunc(r.Items, func(it clause.Item) bool {
		return it.Kind == clause.NameItem && r.IsPronoun(it) && r.IsSelf(r.c.Of[it.Mention])
	})
}

// onlyNoticed reports whether a verb hangs on one by which who tells says that he noticed, saw or learned it: "I notice that X has
// proposed it". He was not there.
func (r *reading) onlyNoticed(v clause.Verb) bool {
	if v.Governor < 0 || !r.ofThird(v) {
		return false
	}
	g := r.Verbs[v.Governor]
	return r.frames.Presupposing[g.Lemma] && !r.frames.Speech[g.Lemma] && r.IsSelf(r.Speaker(g)) && r.VerbTense(g) != lexicon.Past
}

// goneTo reports whether the subject of a verb goes to somebody, as the verb right before it says, to say what it tells: "I can go to the
// Council and say that it was late". Nobody who is present is told.
func (r *reading) goneTo(v clause.Verb) bool {
	return slices.ContainsFunc(r.Verbs, func(w clause.Verb) bool {
		if w.Last >= v.First || !r.frames.SettingOut[w.Lemma] || r.Speaker(w) != r.Speaker(v) || !slices.ContainsFunc(r.Items[w.Last+1:v.First], func(it clause.Item) bool { return it.Word == "and" }) {
			return false
		}
		return slices.ContainsFunc(r.OwnArguments(w), func(a clause.Argument) bool {
			return a.Slot == "to" && a.Head == "" && a.Last < v.First && r.Items[a.First].Kind == clause.NameItem && r.TypeOf(r.Items[a.First]) != graph.Place
		})
	})
}

// inOtherTalks reports whether a clause opens with a talk with people who are not named, to whom its subject says what the verb
// tells: "In my talks with various officials, I pointed out".
func (r *reading) inOtherTalks(v clause.Verb) bool {
	start := clause.Opening(r.Items)
	if v.Subject.Empty() || v.Subject.First <= start || !r.Items[start].Preposition {
		return false
	}
	for j := start; j+1 < v.Subject.First && !r.ClosesClause(r.Items, j); j++ {
		if !r.isTalk(j) || r.Items[j+1].Word != "with" {
			continue
		}
		for j += 2; j < v.Subject.First && r.Items[j].Kind != clause.PunctItem; j++ {
			if r.Items[j].Kind == clause.NameItem {
				return false
			}
		}
		return true
	}
	return false
}

// writtenTo gives whom a paper goes to in which somebody says what a participle tells, and whether it tells of a paper:
// "wrote to X, saying that it was late", "is drafting a letter to the Ministry, suggesting that".
func (r *reading) writtenTo(v clause.Verb) (to []coref.ChainID, written bool) {
	if !v.Gerund || v.Governor < 0 || r.Verbs[v.Governor].Last >= v.First {
		return nil, false
	}
	g := r.Verbs[v.Governor]
	written = g.Lemma == "write" || g.Lemma == "cable"
	for j := clause.PastDeterminers(r.Items, g.Last+1); !written && j < v.First && r.Items[j].Kind == clause.WordItem && !r.Items[j].Preposition && !r.Items[j].Binder; j++ {
		written = r.frames.Sent[r.Items[j].Word]
	}
	if !written || g.Uttered() || r.frames.Arrival[g.Lemma] {
		return nil, false
	}
	for _, a := range r.argumentsOf(g) {
		if (a.Slot == "to" || a.Slot == "object") && a.Head == "" && a.Last < v.First && r.TypeOf(r.Items[a.First]) == graph.Person {
			return r.ChainsOf(a.Group, true), true
		}
	}
	return nil, true
}
