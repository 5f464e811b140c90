package relate

import (
	"slices"
	"strings"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// Verbs of saying by which nothing is said to whom the speaker faces: what somebody only saw, what another is told to
// have said, what stands in a paper.

// onlySees reports whether a verb that may mean "remark" says what somebody saw or read: "we have noted your reports",
// "we note your request", "was pleased to note it", "noted the visit with interest".
func (r *reading) onlySees(v verb) bool {
	if !r.frames.Noticing[v.lemma] {
		return false
	}
	if v.perfect || v.infinitive && v.first > 0 && r.items[v.first-1].kind == wordItem && r.frames.Factive[r.items[v.first-1].word] {
		return true
	}
	next := v.last + 1
	for next < len(r.items) && r.items[next].kind == wordItem && r.items[next].adverb {
		next++
	}
	if next >= len(r.items) || r.items[next].kind == wordItem && r.items[next].binder || r.items[next].word == "," {
		return false
	}
	if v.finite() && v.modal == "" && r.verbTense(v) == base && r.isSelf(r.speaker(v)) {
		own := r.items[next]
		return own.determiner || own.kind == nameItem && (own.possessive || slices.Contains(r.audience(), r.c.Of[own.mention]))
	}
	for j := next; j+1 < len(r.items) && !r.closesClause(r.items, j); j++ {
		if r.items[j].word == "with" && r.frames.Reception[r.items[j+1].word] {
			return true
		}
	}
	return false
}

// toldByOther reports whether a clause tells what a speaker says that somebody else said: "X said that Y held that it
// was late". To whom Y said so is left open.
func (r *reading) toldByOther(v verb) bool {
	if !v.finite() || !r.saidByAnother(v) {
		return false
	}
	by, of := r.speaker(r.verbs[v.governor]), r.speaker(v)
	return by != coref.None && of != coref.None && by != of
}

// writtenBefore reports whether the paper in which somebody writes stands before him in the clause: "but in telegram 22
// to Oslo X reported".
func (r *reading) writtenBefore(v verb) bool {
	for j := v.subject.first - 1; j > 0; j-- {
		it := r.items[j]
		switch {
		case it.kind == wordItem && r.frames.Publication[it.word] && r.inside(j):
			return true
		case it.kind == wordItem && it.binder && !it.preposition, it.kind == wordItem && it.verb.form&(past|third) != 0 && it.verb.form&base == 0, it.word == ";":
			return false
		}
	}
	return false
}

// howPut reports whether a clause only speaks of the way in which something is said: "how we state our demands".
func (r *reading) howPut(v verb) bool {
	return v.binder == "how" && v.finite() && r.verbTense(v) != past
}

// weeksAgo reports whether it stands behind a verb that it was weeks or years ago: "indicated several weeks ago that".
func (r *reading) weeksAgo(v verb) bool {
	for j := v.last + 1; j < len(r.items) && j <= v.last+4; j++ {
		it := r.items[j]
		if it.kind == wordItem && it.word == "that" || it.kind == punctItem {
			return false
		}
		words := strings.Fields(r.written(it))
		if n := len(words); n > 0 && words[n-1] == "ago" {
			before := r.items[j-1].word
			if n > 1 {
				before = words[n-2]
			}
			return r.frames.LongSpan[strings.TrimSuffix(before, "s")]
		}
	}
	return false
}

// takenUp reports whether a clause only takes up what somebody else said somewhere: "it is clear from what X said that".
func (r *reading) takenUp(v verb) bool {
	return v.binder == "what" && r.narrated() && r.ofThird(v)
}

// writtenTo gives whom a paper goes to in which somebody says what a participle tells, and whether it tells of a paper:
// "wrote to X, saying that it was late", "is drafting a letter to the Ministry, suggesting that".
func (r *reading) writtenTo(v verb) (to []coref.ChainID, written bool) {
	if !v.gerund || v.governor < 0 || r.verbs[v.governor].last >= v.first {
		return nil, false
	}
	g := r.verbs[v.governor]
	written = g.lemma == "write" || g.lemma == "cable"
	for j := pastDeterminers(r.items, g.last+1); !written && j < v.first && r.items[j].kind == wordItem && !r.items[j].preposition && !r.items[j].binder; j++ {
		written = r.frames.Sent[r.items[j].word]
	}
	if !written || g.uttered() || r.frames.Arrival[g.lemma] {
		return nil, false
	}
	for _, a := range r.argumentsOf(g) {
		if (a.slot == "to" || a.slot == "object") && a.head == "" && a.last < v.first && r.typeOf(r.items[a.first]) == graph.Person {
			return r.chainsOf(a.group, true), true
		}
	}
	return nil, true
}
