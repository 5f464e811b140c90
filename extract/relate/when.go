package relate

import (
	"slices"
	"strings"
	"time"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/extract/sense"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
	"dramatis/internal/set"
)

// dated is a date with where it comes from.
type dated struct {
	value graph.EDTF
	basis graph.Basis
	// relative marks a date counted from another day: "tomorrow".
	relative bool
}

// proposesDay reports whether the date at item j is what is proposed by the verb or noun at item at, and not when that is
// done: "proposed Monday afternoon"; not "proposed Monday that X come".
func (r *reading) proposesDay(at, j int) bool {
	return j == at+1 && (j+1 == len(r.Items) || r.Items[j+1].Word != "that" && r.Items[j+1].Word != "to")
}

// whenOf dates a statement that the trigger at item at makes: by a date in its
// clause, by the event it is about, by the conversation it was part of, or by the
// document itself where its author takes part.
func (r *reading) whenOf(f *lexicon.Frame, at int, subjects, objects []coref.ChainID, held sense.Sense) dated {
	from := r.putInFrom(at)
	ofAnother := func(j int) bool { return from > 0 && (j < from || j > at) || r.datesOther(f, at, j) }
	j := r.dateItemBeside(at, ofAnother)
	if j >= 0 && r.lastsLong(f.Predicate) && !r.endsApposition(at, j) {
		if d, ok := r.stretchAt(j); ok {
			return d
		}
	}
	if d, ok := r.reckoned(f, at, j, held); ok {
		if f.Departure && len(d.value) == len(time.DateOnly) {
			d.value += "/.."
		}
		if len(d.value) == len(time.DateOnly) && r.asReported(at, j) {
			d.value, d.basis = d.value+"~", graph.Inferred
		}
		if _, end, stretch := strings.Cut(string(d.value), "/"); stretch && len(end) >= len("2006") && r.endsWhen(j, at) {
			d.value = graph.EDTF(end)
		}
		return d
	}
	for _, o := range objects {
		if d, ok := r.events.dates[o]; ok {
			return d
		}
	}
	if d, ok := r.dayOfAvowal(f, at); ok {
		return d
	}
	if f.Earlier || r.tellsOfBefore(at) && !r.AvowedAt(f, at) || r.severalTalks(at) {
		return dated{}
	}
	if (f.Predicate == "met" || f.Predicate == "visited") && r.repeatedly(at) {
		return dated{}
	}
	if r.frames.InOneRoom[f.Predicate] && f.Predicate != "met" && r.inTalk(subjects) && r.inTalk(objects) {
		return r.dayOfDeed(f, at, held)
	}
	if r.frames.FaceToFace[f.Predicate] && r.toldOf(subjects) && r.toldOf(objects) {
		return r.dayOfDeed(f, at, held)
	}
	if !r.involvesAuthor(subjects) && !r.involvesAuthor(objects) && !r.besideAuthor(subjects, objects) && !(r.narrated() && slices.Contains(subjects, r.partner())) {
		return dated{}
	}
	if r.Voice.Dialogue && held.Modality.Happened() && r.frames.FaceToFace[f.Predicate] && !r.saysNow(at, subjects) && (r.toldFromOutside(subjects) || r.toldFromOutside(objects)) {
		return dated{} // "X told me", across the table where he is not: nobody says when
	}
	if d, ok := r.events.dates[r.events.conversation]; ok && r.events.conversation != coref.None && (r.Voice.Dialogue || r.events.toldBy == r.Voice.Speaker || r.tookPart[r.Voice.Speaker]) {
		return r.comingFrom(d, at, held)
	}
	if r.entry != "" {
		return r.sinceDone(at, dated{value: r.entry, basis: graph.Stated})
	}
	return r.dayOfDeed(f, at, held)
}

// toldFromOutside reports whether one of the chains is a person of whom a talk that the document hands on word for word does not say
// that he is there.
func (r *reading) toldFromOutside(chains []coref.ChainID) bool {
	return len(r.c.Participants) > 0 && slices.ContainsFunc(chains, func(c coref.ChainID) bool {
		return r.c.Chains[c].Type == graph.Person && !slices.Contains(r.c.Participants, c) && c != r.Voice.Speaker && c != r.Voice.Addressee
	})
}

// saysNow reports whether the verb that ends at item at tells in the present tense what its speaker does: "we thank the Premier".
func (r *reading) saysNow(at int, subjects []coref.ChainID) bool {
	i := r.VerbEndingAt(at)
	return i >= 0 && !r.InPast(r.Verbs[i]) && slices.ContainsFunc(subjects, r.IsSelf)
}

// endsWhen reports whether the stretch of time at item j ended with what the trigger at item at tells: "from 1912 to 1926, when he was
// succeeded by X".
func (r *reading) endsWhen(j, at int) bool {
	k := j + 1
	if j >= 0 && k < at && r.Items[k].Word == "," {
		k++
	}
	return j >= 0 && k < at && r.Items[k].Word == "when"
}

// comingFrom gives the day of a talk as that of what is told in it: what was only planned or asked for there lies behind it.
func (r *reading) comingFrom(day dated, at int, held sense.Sense) dated {
	if held.Modality == graph.Hypothetical {
		return dated{} // "asked if X would visit Y": nobody says when
	}
	if held.Modality != graph.Planned && held.Modality != graph.Requested || len(day.value) != len(time.DateOnly) {
		return day
	}
	if r.wantedBefore(at) {
		return dated{}
	}
	day.value += "/.."
	return day
}

// severalTalks reports whether the noun at item at is of several meetings, which were on as many days: "your
// conversations with X".
func (r *reading) severalTalks(at int) bool {
	if i := r.VerbEndingAt(at); i >= 0 {
		if at = r.modifiedBy(r.Verbs[i]); at < 0 {
			return false // "the conversations which we had with X": several too
		}
	}
	one, plural := strings.CutSuffix(r.Items[at].Word, "s")
	return plural && one != "talk" && one != "discussion" && r.frames.Conversation[one]
}

// putInFrom gives the item from which on a clause of saying, whose verb ends at item at, is put into what
// is said, or 0: in "in May, X continued, he had left" May is when he left. Before a quotation it opens the
// sentence: "In May, X said, “…”".
func (r *reading) putInFrom(at int) int {
	i := r.VerbEndingAt(at)
	if i < 0 || at+2 >= len(r.Items) || r.Items[at+1].Word != "," || quotes[r.Items[at+2].Word] {
		return 0
	}
	if !r.PutIn(r.Items, r.Verbs[i]) {
		return 0
	}
	return r.Verbs[i].First
}

// quotes are the marks that open a quotation.
var quotes = set.Of("“", "\"", "‘", "'")

// tellsOfBefore reports whether the verb that ends at item at is of what was done before the
// day that is told of: "he had met X", "said that he met X".
func (r *reading) tellsOfBefore(at int) bool {
	i := r.VerbEndingAt(at)
	if i < 0 || !r.Verbs[i].Finite() {
		return false
	}
	v := r.Verbs[i]
	if v.Perfect {
		return r.Items[v.First].Word == "had"
	}
	return r.saidByAnother(v) && v.Modal == "" && r.InPast(v) && !r.InPresent(v)
}

// bearer gives the verb group that ends at item at, or carries the noun there, as its place among
// those of the sentence, or -1.
func (r *reading) bearer(at int) int {
	if i := r.VerbEndingAt(at); i >= 0 {
		return i
	}
	return r.carrierOf(at)
}

// sinceDone gives the day on which something is told as that on which it was done, or its
// year alone where it was done some time before: "I have had long talks with X", but "X has
// just told me". It hangs on the verb that ends at item at, or carries the noun there.
func (r *reading) sinceDone(at int, day dated) dated {
	i := r.bearer(at)
	if i < 0 || !r.Verbs[i].Finite() || !r.Verbs[i].Perfect || len(day.value) < len("2006") {
		return day
	}
	if slices.ContainsFunc(r.Items[r.Verbs[i].First:r.Verbs[i].Last+1], func(it clause.Item) bool { return it.Word == "just" || it.Word == "now" }) {
		return day
	}
	if r.repeatedly(at) {
		return dated{}
	}
	day.value = day.value[:len("2006")]
	return day
}

// repeatedly reports whether the clause of what hangs on item at says that it was done more than once: "met X on
// various occasions".
func (r *reading) repeatedly(at int) bool {
	from := at
	if i := r.bearer(at); i >= 0 {
		from = r.Verbs[i].First
	}
	for j := from; j < len(r.Items) && (j <= at || !r.ClosesClause(r.Items, j)); j++ {
		if r.frames.Repeating[r.Items[j].Word] {
			return true
		}
	}
	return false
}

// inTalk reports whether all of the chains took part in the conversation that the document
// is the record of, and that nobody tells as his own.
func (r *reading) inTalk(chains []coref.ChainID) bool {
	return !r.narrated() && r.Zone == zone.Body && len(chains) > 0 && !slices.ContainsFunc(chains, func(c coref.ChainID) bool { return !slices.Contains(r.c.Participants, c) })
}

// spoken gives the value of date i. A day counted from the time of speaking is counted
// from the entry of the journal or from the conversation that is told, not from the
// document that tells it.
func (r *reading) spoken(i int) dated {
	if n := i - len(r.a.Dates); n >= 0 {
		return r.counted[n]
	}
	d := r.a.Dates[i]
	out := dated{d.Value, d.Basis, r.frames.RelativeDay[strings.ToLower(d.Span.Of(r.doc.Text))]}
	if d.Basis == graph.Inferred && d.Value == r.presentDay().value && r.layout.Header.Type != zone.NewsArticle && bareWeekday(d.Span.Of(r.doc.Text)) {
		return r.weekBefore(out)
	}
	if !out.relative {
		return out
	}
	speaking := r.entry
	if told, ok := r.events.dates[r.events.conversation]; ok && speaking == "" {
		speaking = told.value
	}
	day, err1 := time.Parse(time.DateOnly, string(d.Value))
	counted, err2 := time.Parse(time.DateOnly, string(r.layout.Day(d.Span.Start)))
	held, err3 := time.Parse(time.DateOnly, string(speaking))
	if err1 == nil && err2 == nil && err3 == nil {
		out.value = graph.EDTF(held.Add(day.Sub(counted)).Format(time.DateOnly))
	}
	return out
}

// weekBefore gives the same day of the week before: who writes on a Monday of "Monday" means the last one, as
// he would else say "today"; papers and their readers alone name the day itself.
func (r *reading) weekBefore(day dated) dated {
	if t, err := time.Parse(time.DateOnly, string(day.value)); err == nil {
		day.value = graph.EDTF(t.AddDate(0, 0, -7).Format(time.DateOnly))
	}
	return day
}

// bareWeekday reports whether a date is told by the name of a day of the week alone.
func bareWeekday(text string) bool {
	for d := time.Sunday; d <= time.Saturday; d++ {
		if text == d.String() {
			return true
		}
	}
	return false
}

// documentDay gives the document's own date as a qualifier.
func (r *reading) documentDay() dated {
	return written(r.layout.Header.DocumentDate())
}

// presentDay gives the day on which the present sentence was written as a qualifier: the
// document's, or that of the message which it carries there.
func (r *reading) presentDay() dated {
	return written(r.layout.Day(r.Sentence.Span.Start))
}

// written gives the day on which something was written, if it is known, as a qualifier.
func written(day graph.EDTF) dated {
	if day == "" {
		return dated{}
	}
	return dated{value: day, basis: graph.FromDocument}
}

// involvesAuthor reports whether the author of a document that speaks of himself is among the chains.
func (r *reading) involvesAuthor(chains []coref.ChainID) bool {
	return slices.ContainsFunc(chains, r.IsSelf) && (r.narrated() || !r.Voiced && r.AuthorSpeaks)
}

// dateAt gives the date item j unless its preposition sets it outside the act.
func (r *reading) dateAt(j int) (dated, bool) {
	if j > 0 && r.frames.BoundsAct[r.Items[j-1].Word] {
		return dated{}, false
	}
	if k := r.dayExplained(j); k >= 0 {
		j = k
	}
	d := r.spoken(r.Items[j].Date)
	return d, d.value != ""
}

// dateWithin gives the first date inside a span of the text.
func (r *reading) dateWithin(s source.Span) (dated, bool) {
	for i := r.datesBefore(s.Start); i < len(r.a.Dates) && r.a.Dates[i].Span.End <= s.End; i++ {
		if d := r.spoken(i); d.value != "" {
			return d, true
		}
	}
	return dated{}, false
}

// dayOfAvowal gives the day on which somebody says what he avows there and then: "said on 5 May that he supported X".
func (r *reading) dayOfAvowal(f *lexicon.Frame, at int) (dated, bool) {
	if !r.AvowedAt(f, at) {
		return dated{}, false
	}
	return r.dateNear(r.Verbs[r.Verbs[r.VerbEndingAt(at)].Governor].Last)
}
