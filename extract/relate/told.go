package relate

import (
	"slices"
	"strings"
	"time"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/extract/mention"
	"dramatis/extract/sense"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// A telegram or a letter tells of what was done before it was written: the same day, the day
// before, some days ago. Where it says when it met those of whom it tells ("I called on X
// yesterday", "Subject: meeting with X on 4 January"), that is the day of what was said there;
// where it does not, it was about the day of the document. What the writer does by writing
// ("I recommend") he does on the day itself, and so is what a record or a journal tells.

// telling is the day of the dealings that a voice tells of.
type telling struct {
	day     graph.EDTF
	written graph.EDTF // the day on which it tells
	by      coref.ChainID
	with    []coref.ChainID // who are named where it says so
}

// noteTold remembers the day on which the sentence says that the dealings took place. A record
// may say so only where it opens, and of the days before: "Yesterday I called on X".
func (r *reading) noteTold() {
	written := r.presentDay().value
	heads := r.Zone == zone.Letterhead && !r.kept
	if r.Zone != zone.Body && !heads || r.Voice.Dialogue || len(written) != len(time.DateOnly) || r.kept && !r.opensTelling() {
		return
	}
	if r.tellsFrom == 0 {
		r.tellsFrom = r.Sentence.Span.Start
	}
	opens := r.Sentence.Span.Start-r.tellsFrom < bodyOpens && r.opensTelling()
	for j, it := range r.Items {
		if it.Kind != clause.DateItem {
			continue
		}
		d, ok := r.dateAt(j)
		if !ok || !justBefore(d.value, written, r.kept) || r.datesMatter(j) || r.datesOtherTalk(j) || !(opens && r.datesTalk(j)) && (heads || !r.datesDealing(j, d, opens)) {
			continue
		}
		r.telling = telling{d.value, written, r.Voice.Speaker, r.peopleNamed()}
		if r.kept && d.relative && d.value != written && r.callsOnAnother() {
			r.heldOn = d.value
		}
		return
	}
}

// callsOnAnother reports whether one of those whom the heading seats, or the author as "I", calls on, sees or
// meets another of them in a main clause of the sentence.
func (r *reading) callsOnAnother() bool {
	seated := func(c coref.ChainID) bool { return slices.Contains(r.c.Participants, c) || r.IsSelf(c) }
	return slices.ContainsFunc(r.Verbs, func(v clause.Verb) bool {
		by := r.Speaker(v)
		if by == coref.None || !seated(by) || !r.tellsCall(v) {
			return false
		}
		another := func(c coref.ChainID) bool { return c != by && seated(c) }
		return slices.ContainsFunc(r.argumentsOf(v), func(a clause.Argument) bool {
			met := a.Slot == "with" || a.Slot == "on" || a.Slot == "object" && !r.frames.Light[v.Lemma]
			return met && a.Head == "" && slices.ContainsFunc(r.ChainsOf(a.Group, true), another)
		})
	})
}

// tellsCall reports whether a verb tells, in a main clause and in the past, that its subject met or saw somebody, or
// only carries the noun that may: "had a talk".
func (r *reading) tellsCall(v clause.Verb) bool {
	plain := v.Finite() && !v.Passive && !v.Negated && !v.Perfect && v.Modal == "" && v.Governor < 0
	if !plain || r.VerbTense(v) != lexicon.Past || r.frames.Speech[v.Lemma] {
		return false
	}
	return r.frames.Light[v.Lemma] || r.meets(r.frames.ByVerb[v.Lemma])
}

// dateRecord dates the conversation that the document is the record of by the day on which the sentence just
// read says that it was held ("Yesterday X called on Y"), where the heading only gives the day of writing.
func (r *reading) dateRecord() {
	day, written := r.heldOn, r.presentDay().value
	r.heldOn = ""
	if day == "" {
		return
	}
	event := r.recorded()
	if old, known := r.events.dates[event]; event != coref.None && (!known || old.value == written && old.basis == graph.FromDocument) {
		r.events.dates[event] = dated{value: day, basis: graph.Inferred}
	}
	for i := range r.found {
		s := &r.found[i]
		if s.When == written && (s.Predicate == "met" || s.Predicate == "present-at") && s.Evidence[0].Rule == "heading/participants" {
			s.When, s.WhenBasis = day, graph.Inferred
		}
	}
}

// peopleNamed gives the persons whom the sentence names.
func (r *reading) peopleNamed() []coref.ChainID {
	var out []coref.ChainID
	for _, it := range r.Items {
		if it.Kind == clause.NameItem && r.TypeOf(it) == graph.Person && r.c.Of[it.Mention] != coref.None {
			out = append(out, r.c.Of[it.Mention])
		}
	}
	return out
}

// toldOf reports whether the dealings that are told of are those of all of the chains.
func (r *reading) toldOf(chains []coref.ChainID) bool {
	return len(chains) > 0 && !r.opensTelling() && !slices.ContainsFunc(chains, func(c coref.ChainID) bool { return !slices.Contains(r.telling.with, c) })
}

// bodyOpens is how many bytes of a body say of what it will tell.
const bodyOpens = 700

// justBefore reports whether a day is so shortly before that of writing that it is what is reported:
// within a week, or for a record within the two days before.
func justBefore(day, written graph.EDTF, record bool) bool {
	d, err1 := time.Parse(time.DateOnly, string(day))
	w, err2 := time.Parse(time.DateOnly, string(written))
	if err1 != nil || err2 != nil {
		return false
	}
	ago := int(w.Sub(d) / (24 * time.Hour))
	return ago >= 0 && (ago <= 2 || !record && ago <= 14)
}

// opensTelling reports whether nothing has yet said of which day the present voice tells.
func (r *reading) opensTelling() bool {
	return r.telling.day == "" || r.telling.by != r.Voice.Speaker || r.telling.written != r.presentDay().value
}

// datesDealing reports whether the date at item j is that of a dealing which the sentence tells in
// its own name, and not of one that was before it, nor of a paper ("the note sent to us on May 3"). Behind the opening the author must be in it.
func (r *reading) datesDealing(j int, d dated, opens bool) bool {
	return slices.ContainsFunc(r.Verbs, func(v clause.Verb) bool {
		happened := v.Finite() && !v.Negated && v.Modal == "" && !v.Perfect && v.Governor < 0
		if !happened || r.saysOfPaper(v) || r.VerbTense(v) != lexicon.Past || !r.deals(v) {
			return false
		}
		with, ok := r.dateBeside(v.Last, func(k int) bool { return k != j || r.datesNoun(v.Last, k) || r.saysWhich(k) || r.ofHandedOn(v.Last, k) })
		return ok && with.value == d.value && (opens || r.IsSelf(r.Speaker(v)) || r.reachesSelf(v))
	})
}

// saysOfPaper reports whether a verb is a bare participle behind the noun of which it says more: "the note sent to
// us", "my view expressed to X".
func (r *reading) saysOfPaper(v clause.Verb) bool {
	bare := v.Subject.Empty() && v.First == v.Main && r.FormOf(v)&lexicon.Participle != 0
	if !bare || r.frames.Intransitive[v.Lemma] || r.frames.Happening[v.Lemma] || v.First == 0 || v.Last+1 >= len(r.Items) {
		return false
	}
	before, next := r.Items[v.First-1], r.Items[v.Last+1].Word
	return (next == "to" || next == "by") && before.Kind == clause.WordItem && !before.Adverb && r.NounLike(r.Items, v.First-1)
}

// saysWhich reports whether the date at item k stands right before the noun that it tells from
// others: "his May 9 speech".
func (r *reading) saysWhich(k int) bool {
	return k+1 < len(r.Items) && k > 0 && r.Items[k+1].Kind == clause.WordItem && !r.Items[k+1].Preposition && !r.Items[k+1].Binder && !r.Items[k+1].Adverb &&
		(r.Items[k-1].Determiner || r.MarksOwner(r.Items[k-1]))
}

// datesTalk reports whether a noun of a meeting stands before the date at item j, or right behind
// it: "meeting with X on 4 January", "yesterday's talk", "the May 31 meeting".
func (r *reading) datesTalk(j int) bool {
	for k := j - 1; k >= 0 && k >= j-talkReach && r.Items[k].Word != ";"; k-- {
		if r.isTalk(k) {
			return !r.startsAhead(k) && !(k > 0 && (r.Items[k-1].Word == "previous" || r.Items[k-1].Word == "earlier"))
		}
		if it := r.Items[k]; it.Kind == clause.WordItem && (it.Verb.Form&(lexicon.Past|lexicon.Third) != 0 && it.Verb.Form&lexicon.Base == 0 || it.Binder) {
			break
		}
	}
	owns := mention.OpensPossessive(r.doc.Text[r.Items[j].Span.End:])
	return r.isTalk(j+1) || owns && (r.isTalk(j+2) || r.isTalk(j+3))
}

// datesOtherTalk reports whether the date at item j is that of a talk of which a record says that somebody there had it: "referred to his
// talk with X yesterday".
func (r *reading) datesOtherTalk(j int) bool {
	for k := j - 1; r.kept && k > 0 && k >= j-talkReach && r.Items[k].Kind != clause.PunctItem; k-- {
		if !r.isTalk(k) {
			continue
		}
		owner, _, _ := strings.Cut(r.Written(r.Items[k]), " ")
		if own := r.OwnedFrom(k); own < k {
			owner = r.Written(r.Items[own])
		}
		return owner == "his" || owner == "her" || owner == "their"
	}
	return false
}

// isTalk reports whether item k is the noun of a meeting, alone or as the description of one.
func (r *reading) isTalk(k int) bool {
	if k < 0 || k >= len(r.Items) {
		return false
	}
	it := r.Items[k]
	if it.Kind == clause.WordItem {
		with := k+1 < len(r.Items) && r.Items[k+1].Word == "with"
		return r.frames.Conversation[it.Word] || r.meets(it.Nouns) || it.Word == "conference" && with
	}
	if it.Kind != clause.NameItem || r.TypeOf(it) != graph.Event || r.a.Mentions[it.Mention].Kind != graph.ByNominal {
		return false
	}
	words := strings.Fields(r.Written(it))
	return slices.ContainsFunc(words, func(w string) bool { return r.frames.Conversation[strings.Trim(w, ".,")] })
}

// talkReach is how many items may stand between the noun of a meeting and its date.
const talkReach = 12

// startsAhead reports whether the noun at item k is of what has not taken place: "the proposed meeting".
func (r *reading) startsAhead(k int) bool {
	return k > 0 && r.frames.Prospective[r.Items[k-1].Word]
}

// meets reports whether one of the frames tells that people met.
func (r *reading) meets(frames []int) bool {
	return slices.ContainsFunc(frames, func(f int) bool { return r.frames.All[f].Predicate == "met" })
}

// deals reports whether a verb tells that people met or spoke to each other.
func (r *reading) deals(v clause.Verb) bool {
	if slices.ContainsFunc(r.frames.ByVerb[v.Lemma], func(f int) bool {
		return r.frames.InOneRoom[r.frames.All[f].Predicate] || r.frames.All[f].Predicate == "visited"
	}) {
		return true
	}
	if !r.frames.Light[v.Lemma] {
		return false
	}
	for j := v.Last + 1; j < len(r.Items) && !r.ClosesClause(r.Items, j); j++ {
		if r.meets(r.Items[j].Nouns) {
			return true
		}
	}
	return false
}

// reachesSelf reports whether the author is the object of a verb: "X called me in".
func (r *reading) reachesSelf(v clause.Verb) bool {
	return slices.ContainsFunc(r.argumentsOf(v), func(a clause.Argument) bool {
		return (a.Slot == "object" || a.Slot == "on" || a.Slot == "with" || a.Slot == "to") && a.Head == "" && slices.ContainsFunc(r.ChainsOf(a.Group, true), r.IsSelf)
	})
}

// tellsNow reports whether what hangs on item at is done by writing it: its verb, or that on which
// its infinitive depends, is in the present.
func (r *reading) tellsNow(at int) bool {
	i := r.bearer(at)
	if i < 0 {
		return false
	}
	for !r.Verbs[i].Finite() && r.Verbs[i].Governor >= 0 {
		i = r.Verbs[i].Governor
	}
	return r.VerbTense(r.Verbs[i]) != lexicon.Past
}

// quotesReader reports whether the verb that ends at item at tells in the present what the reader of a letter has said in his own, which
// came before: "you propose that we meet".
func (r *reading) quotesReader(at int) bool {
	i := r.VerbEndingAt(at)
	if i < 0 || r.Verbs[i].Modal != "" || r.Verbs[i].Perfect || !r.Verbs[i].Finite() || r.Voice.Dialogue || r.Cabled() {
		return false
	}
	by := r.Speaker(r.Verbs[i])
	return by != coref.None && slices.Contains(r.Audience(), by)
}

// dayOfDeed gives the day of what hangs on item at, about which its clause says nothing.
func (r *reading) dayOfDeed(f *lexicon.Frame, at int, s sense.Sense) dated {
	day := r.presentDay()
	switch {
	case day.value == "":
		return day
	case s.Modality == graph.Hypothetical:
		return dated{}
	case r.recalled && r.Voice.Dialogue && s.Modality.Happened():
		return dated{} // who answers an interviewer tells of other days than that
	case (s.Modality == graph.Planned || s.Modality == graph.Requested) && r.wantedBefore(at):
		return dated{}
	case s.Modality == graph.Planned || s.Modality == graph.Requested:
		day.value += "/.."
		return day
	case r.tellsNow(at) && r.quotesReader(at):
		return dated{}
	case r.tellsNow(at) || r.kept && !r.frames.FaceToFace[f.Predicate]:
		return r.sinceDone(at, day)
	case !r.frames.FaceToFace[f.Predicate]:
		return dated{} // "my visit to X" may have been long before
	case !r.opensTelling():
		if r.telling.day != day.value {
			day = dated{value: r.telling.day, basis: graph.Inferred}
		}
		return r.sinceDone(at, day)
	}
	if r.Zone == zone.Quotation && r.Voice.Speaker != coref.None && r.Voice.Speaker != r.c.Author && r.layout.Day(r.Sentence.Span.Start) == r.layout.Header.DocumentDate() {
		return dated{} // what a witness is quoted to have done was done any time before
	}
	if day = r.sinceDone(at, day); len(day.value) == len(time.DateOnly) && !r.kept {
		day.value += "~"
	}
	return day
}

// wantedBefore reports whether what hangs on item at was asked for or planned before the day that is told of, so that nothing
// tells how long before it lies: "he had been asked to visit X", "the message that Y had asked me to convey".
func (r *reading) wantedBefore(at int) bool {
	for i := r.bearer(at); i >= 0 && r.Verbs[i].Governor >= 0; {
		if i = r.Verbs[i].Governor; r.Verbs[i].Finite() {
			return r.Verbs[i].Perfect && r.Items[r.Verbs[i].First].Word == "had"
		}
	}
	return false
}

// ofTheDay reports whether a type of document is of a kind that is kept on the day of which it tells.
func (rd *Reader) ofTheDay(kind string) bool {
	return slices.ContainsFunc(strings.Fields(strings.ToLower(kind)), func(w string) bool { return rd.frames.Kept[w] })
}
