package relate

import (
	"slices"
	"time"

	"dramatis/extract/clause"
	"dramatis/extract/lexicon"
	"dramatis/extract/mention"
)

// The date of a verb or a noun is looked for in its clause, and not in one that says more of something else there.

// dateNear finds a date in the clause of item at: first to its right, then to its left.
func (r *reading) dateNear(at int) (dated, bool) {
	return r.dateBeside(at, func(int) bool { return false })
}

// hasDate reports whether a date stands in the clause of item at, and not that of what had been done before.
func (r *reading) hasDate(at int) bool {
	_, ok := r.dateBeside(at, func(j int) bool { return j < at && r.doneBefore(at, j) })
	return ok
}

// dateBeside gives the date that [reading.dateNear] does, passing over those of another.
func (r *reading) dateBeside(at int, ofAnother func(item int) bool) (dated, bool) {
	if j := r.dateItemBeside(at, ofAnother); j >= 0 {
		return r.dateAt(j)
	}
	return dated{}, false
}

// asReported reports whether the date at item j is that of the paper which tells what the word at item at does, so that this was
// shortly before: "the talk that X held with Y, as reported in the telegram of 1 July".
func (r *reading) asReported(at, j int) bool {
	for k := at + 1; k+1 < j; k++ {
		if r.Items[k].Word == "as" && r.Items[k+1].Verb.Form&lexicon.Participle != 0 && r.frames.Speech[r.Items[k+1].Verb.Lemma] {
			return true
		}
	}
	return false
}

// dateItemBeside gives the item of the date in the clause of item at, first to its right, then to its left, or -1.
func (r *reading) dateItemBeside(at int, ofAnother func(item int) bool) int {
	same := false // inside "when …", which tells of the same time
	for j := at + 1; j < len(r.Items) && j <= at+clause.Reach; j++ {
		if r.Items[j].Kind == clause.DateItem && !ofAnother(j) {
			return j
		}
		if same = same || r.Items[j].Word == "when"; same && r.Items[j].Kind == clause.WordItem {
			continue
		}
		if r.turnsTo(j) || r.likensTo(j) {
			break
		}
		if r.Items[j].Kind == clause.WordItem && (r.ClosesClause(r.Items, j) || r.startsVerb(j)) || r.Items[j].Kind == clause.PunctItem && r.ClosesClause(r.Items, j) {
			break
		}
	}
	joined := r.joinedAt(at)
	for j := at - 1; j >= 0 && j >= at-clause.Reach; j-- {
		it := r.Items[j]
		if j == joined || r.otherClause(at, j) {
			break
		}
		if it.Kind == clause.DateItem && !ofAnother(j) {
			return j
		}
		if it.Word == ";" || it.Word == "(" || it.Word == ")" || it.Kind == clause.WordItem && (it.Word == "that" || it.Word == "whether" || it.Word == "which") {
			break
		}
	}
	return -1
}

// joinedAt gives the "and" or "but" that joins the clause of the verb which ends at item at, before its own subject, to one before it, or
// -1: "took offence at the date of 15 October and X told Y".
func (r *reading) joinedAt(at int) int {
	i := r.VerbEndingAt(at)
	if i < 0 || !r.Verbs[i].Finite() || r.Verbs[i].Subject.Empty() || r.Verbs[i].Subject.First < 1 || r.Verbs[i].Subject.Last >= r.Verbs[i].First {
		return -1
	}
	k := r.LeadStart(r.Items, r.Verbs[i].Subject.First) - 1
	if k > 2 && r.Items[k].Word == "fact" && r.Items[k-1].Word == "in" {
		k -= 2 // "and in fact I recommended"
	}
	if k > 0 && (r.Items[k].Word == "and" || r.Items[k].Word == "but") && slices.ContainsFunc(r.Verbs[:i], func(v clause.Verb) bool { return v.Last < k && v.Finite() }) {
		return k
	}
	return -1
}

// likensTo reports whether the word at item j opens what something is compared with, which has its own time: "it was not as warm as it
// was a year ago", "it was warmer than it was in May", "took the same line as X on 10 October".
func (r *reading) likensTo(j int) bool {
	return r.Items[j].Word == "than" || r.Items[j].Word == "as" && j > 1 && (r.Items[j-2].Word == "as" || r.Items[j-2].Word == "same")
}

// turnsTo reports whether a preposition at item j opens what is spoken of, with its own
// time and place: "informed X about his talks in Oslo on 28 May".
func (r *reading) turnsTo(j int) bool {
	return r.Items[j].Kind == clause.WordItem && r.frames.SubjectMatter[r.Items[j].Word] && j+1 < len(r.Items) && r.Items[j+1].Kind != clause.DateItem
}

// dayAhead reports whether the clause of a verb names a day behind that of the document.
func (r *reading) dayAhead(v clause.Verb) bool {
	written := r.documentDay().value
	d, ok := r.dateNear(v.Last)
	return ok && len(written) == len(time.DateOnly) && len(d.value) == len(time.DateOnly) && d.value > written
}

// startsVerb reports whether a further verb of any form opens at item j: "about holding
// a meeting in July" dates the meeting, not what was said about it.
func (r *reading) startsVerb(j int) bool {
	v, ok := r.VerbAt(r.Items, j)
	return ok && (v.Gerund || v.Infinitive)
}

// otherClause reports whether item j is the verb of another finite clause than the one at
// item at: not the one that an infinitive there hangs on ("came to see X").
func (r *reading) otherClause(at, j int) bool {
	k := slices.IndexFunc(r.Verbs, func(v clause.Verb) bool { return v.Main == j && v.Finite() && v.Last < at })
	if k < 0 {
		return false
	}
	came := func(v clause.Verb) bool { return v.Last == at && v.Infinitive && v.Governor == k }
	return !r.frames.Implicative[r.Verbs[k].Lemma] || !slices.ContainsFunc(r.Verbs, came)
}

// longestBirth is how many items stand at most between "born" and its date: "born in the village of Dal in 1904".
const longestBirth = 7

// ofBirth reports whether the date at item j is that of a birth, and not of what the trigger at item at tells: "Karl Lund, born in
// 1904, joined the Party".
func (r *reading) ofBirth(at, j int) bool {
	n := r.VerbBefore(j)
	return n >= 0 && r.Verbs[n].Lemma == "bear" && r.Verbs[n].Last != at && j-r.Verbs[n].Last <= longestBirth
}

// ofHandedOn reports whether the date at item j is that of a bare participle which says more of what the verb that
// ends at item at is about: "repeated my view expressed to X on May 3".
func (r *reading) ofHandedOn(at, j int) bool {
	return r.VerbEndingAt(at) >= 0 && slices.ContainsFunc(r.Verbs, func(v clause.Verb) bool { return v.First > at+1 && v.Last < j && r.saysOfPaper(v) })
}

// datesOther reports whether the date at item j is of something else than what a frame reads off the trigger at item
// at: of what is proposed, of what is handed on, of a paper or a state of affairs.
func (r *reading) datesOther(f *lexicon.Frame, at, j int) bool {
	ofPaper := r.frames.DatedByNoun[f.Predicate]
	switch {
	case r.takesUp(at, j):
		return true
	case f.Predicate == "proposed-to" && r.proposesDay(at, j):
		return true
	case r.ofBirth(at, j), j < at && (r.onlyAfterwards(at, j) || r.doneBefore(at, j) || r.Accounted(at)):
		return true
	case !ofPaper && r.ofHandedOn(at, j):
		return true
	case (!ofPaper || r.datesMatter(j)) && r.datesNoun(at, j):
		return true
	}
	return !ofPaper && j > at && r.saysWhich(j) && !r.isTalk(j+1)
}

// onlyAfterwards reports whether what the trigger at item at tells was some time after the date at item j before it: "opened the fair on 3 May
// and visited Oslo thereafter".
func (r *reading) onlyAfterwards(at, j int) bool {
	behind := at + 1
	for behind < len(r.Items) && !r.ClosesClause(r.Items, behind) {
		behind++
	}
	return slices.ContainsFunc(r.Items[j:behind], func(it clause.Item) bool {
		return it.Word == "thereafter" || it.Word == "afterwards" || it.Word == "subsequently"
	})
}

// doneBefore reports whether the date at item j is that of what had been done before what the trigger behind it at item at tells:
// "having met X in May, Y told Z".
func (r *reading) doneBefore(at, j int) bool {
	n := r.VerbBefore(j)
	return n >= 0 && r.Verbs[n].Gerund && r.Verbs[n].Perfect && r.Verbs[n].Last != at && r.CommaIn(j, at)
}

// takesUp reports whether the date at item j stands in the words before the clause of item at that say what it takes up: "Further
// to our meeting of 11 March, I confirm".
func (r *reading) takesUp(at, j int) bool {
	i := clause.Opening(r.Items)
	if i >= j || j >= at || !r.frames.Referring[r.Items[i].Word] {
		return false
	}
	comma := slices.IndexFunc(r.Items[j:at], func(it clause.Item) bool { return it.Word == "," })
	return comma >= 0 && !slices.ContainsFunc(r.Verbs, func(v clause.Verb) bool { return v.Main > i && v.Main < j })
}

// datesNoun reports whether the date at item j tells which paper, talk or year is spoken of, and not
// when the trigger at item at took place: "our note of 25 June", "last year's crop"; but in "said in
// his letter of 3 May" he said it then.
func (r *reading) datesNoun(at, j int) bool {
	noun := j
	switch {
	case mention.OpensPossessive(r.doc.Text[r.Items[j].Span.End:]):
	case j > 1 && j-2 != at && r.Items[j-2].Kind == clause.WordItem && clause.NamesDay(r.Items, j-1) && (r.datable(r.Items[j-2].Word) || r.datesMatter(j)):
		noun = j - 2
	default:
		return false
	}
	k := r.HeadedBy(noun)
	return k < 0 || !r.frames.Circumstantial[r.Items[k].Word]
}

// datable reports whether a word is a noun of papers, talks and the like that a date tells from others.
func (r *reading) datable(noun string) bool {
	return r.frames.Report[noun] || r.frames.Conversation[noun] || r.frames.Datable[noun]
}

// datesMatter reports whether the date at item j tells of when a state of affairs was: "the
// situation of June 4, 1967".
func (r *reading) datesMatter(j int) bool {
	return j > 1 && r.Items[j-1].Word == "of" && r.frames.Matter[r.Items[j-2].Word]
}
