package relate

import (
	"slices"
	"time"
)

// The date of a verb or a noun is looked for in its clause, and not in one that says more of something else there.

// dateNear finds a date in the clause of item at: first to its right, then to its left.
func (r *reading) dateNear(at int) (dated, bool) {
	return r.dateBeside(at, func(int) bool { return false })
}

// dateBeside gives the date that [reading.dateNear] does, passing over those of another.
func (r *reading) dateBeside(at int, ofAnother func(item int) bool) (dated, bool) {
	if j := r.dateItemBeside(at, ofAnother); j >= 0 {
		return r.dateAt(j)
	}
	return dated{}, false
}

// dateItemBeside gives the item of the date in the clause of item at, first to its right, then to its left, or -1.
func (r *reading) dateItemBeside(at int, ofAnother func(item int) bool) int {
	same := false // inside "when …", which tells of the same time
	for j := at + 1; j < len(r.items) && j <= at+reach; j++ {
		if r.items[j].kind == dateItem && !ofAnother(j) {
			return j
		}
		if same = same || r.items[j].word == "when"; same && r.items[j].kind == wordItem {
			continue
		}
		if r.turnsTo(j) || r.likensTo(j) {
			break
		}
		if r.items[j].kind == wordItem && (r.closesClause(r.items, j) || r.startsVerb(j)) || r.items[j].kind == punctItem && r.closesClause(r.items, j) {
			break
		}
	}
	joined := r.joinedAt(at)
	for j := at - 1; j >= 0 && j >= at-reach; j-- {
		it := r.items[j]
		if j == joined || r.otherClause(at, j) {
			break
		}
		if it.kind == dateItem && !ofAnother(j) {
			return j
		}
		if it.word == ";" || it.word == "(" || it.word == ")" || it.kind == wordItem && (it.word == "that" || it.word == "whether" || it.word == "which") {
			break
		}
	}
	return -1
}

// joinedAt gives the "and" or "but" that joins the clause of the verb which ends at item at, before its own subject, to one before it, or
// -1: "took offence at the date of 15 October and X told Y".
func (r *reading) joinedAt(at int) int {
	i := r.verbEndingAt(at)
	if i < 0 || !r.verbs[i].finite() || r.verbs[i].subject.empty() || r.verbs[i].subject.first < 1 || r.verbs[i].subject.last >= r.verbs[i].first {
		return -1
	}
	k := r.leadStart(r.items, r.verbs[i].subject.first) - 1
	if k > 2 && r.items[k].word == "fact" && r.items[k-1].word == "in" {
		k -= 2 // "and in fact I recommended"
	}
	if k > 0 && (r.items[k].word == "and" || r.items[k].word == "but") && slices.ContainsFunc(r.verbs[:i], func(v verb) bool { return v.last < k && v.finite() }) {
		return k
	}
	return -1
}

// likensTo reports whether the word at item j opens what something is compared with, which has its own time: "it was not as warm as it
// was a year ago", "it was warmer than it was in May".
func (r *reading) likensTo(j int) bool {
	return r.items[j].word == "than" || r.items[j].word == "as" && j > 1 && r.items[j-2].word == "as"
}

// turnsTo reports whether a preposition at item j opens what is spoken of, with its own
// time and place: "informed X about his talks in Oslo on 28 May".
func (r *reading) turnsTo(j int) bool {
	return r.items[j].kind == wordItem && r.frames.SubjectMatter[r.items[j].word] && j+1 < len(r.items) && r.items[j+1].kind != dateItem
}

// dayAhead reports whether the clause of a verb names a day behind that of the document.
func (r *reading) dayAhead(v verb) bool {
	written := r.documentDay().value
	d, ok := r.dateNear(v.last)
	return ok && len(written) == len(time.DateOnly) && len(d.value) == len(time.DateOnly) && d.value > written
}

// soonBehind reports whether the clause of a verb in the simple present says that its act is at
// hand: "leaves tonight", "arrives next week".
func (r *reading) soonBehind(v verb) bool {
	return v.first == v.main && r.isAtHand(v)
}

// isAtHand reports whether a word of what is at hand stands behind a verb in its clause: "tonight", "next week".
func (r *reading) isAtHand(v verb) bool {
	for k := v.last + 1; k < len(r.items) && r.items[k].kind != punctItem; k++ {
		if r.frames.Soon[r.written(r.items[k])] {
			return true
		}
	}
	return false
}

// startsVerb reports whether a further verb of any form opens at item j: "about holding
// a meeting in July" dates the meeting, not what was said about it.
func (r *reading) startsVerb(j int) bool {
	v, ok := r.verbAt(r.items, j)
	return ok && (v.gerund || v.infinitive)
}

// otherClause reports whether item j is the verb of another finite clause than the one at
// item at: not the one that an infinitive there hangs on ("came to see X").
func (r *reading) otherClause(at, j int) bool {
	k := slices.IndexFunc(r.verbs, func(v verb) bool { return v.main == j && v.finite() && v.last < at })
	if k < 0 {
		return false
	}
	came := func(v verb) bool { return v.last == at && v.infinitive && v.governor == k }
	return !r.frames.Implicative[r.verbs[k].lemma] || !slices.ContainsFunc(r.verbs, came)
}

// longestBirth is how many items stand at most between "born" and its date: "born in the village of Dal in 1904".
const longestBirth = 7

// ofBirth reports whether the date at item j is that of a birth, and not of what the trigger at item at tells: "Karl Lund, born in
// 1904, joined the Party".
func (r *reading) ofBirth(at, j int) bool {
	for i := len(r.verbs) - 1; i >= 0; i-- {
		if v := r.verbs[i]; v.last < j {
			return v.lemma == "bear" && v.last != at && j-v.last <= longestBirth
		}
	}
	return false
}

// ofHandedOn reports whether the date at item j is that of a bare participle which says more of what the verb that
// ends at item at is about: "repeated my view expressed to X on May 3".
func (r *reading) ofHandedOn(at, j int) bool {
	return r.verbEndingAt(at) >= 0 && slices.ContainsFunc(r.verbs, func(v verb) bool { return v.first > at+1 && v.last < j && r.saysOfPaper(v) })
}
