package relate

import (
	"slices"
	"strconv"
	"strings"
	"time"

	"dramatis/extract/clause"
	"dramatis/extract/lexicon"
	"dramatis/extract/sense"
	"dramatis/graph"
)

// Which day, month or year a date beside a deed means, where its words alone would put it elsewhere: one that lies ahead of what
// is told as past, or behind what is still to come, and one that brackets explain.

// reckoned gives the date at item j beside the trigger at item at, if it is that of what the frame reads there.
func (r *reading) reckoned(f *lexicon.Frame, at, j int, held sense.Sense) (dated, bool) {
	if j < 0 {
		return dated{}, false
	}
	d, ok := r.dateAt(j)
	if !ok {
		return d, false
	}
	if !r.frames.FaceToFace[f.Predicate] || f.Predicate == "met" || r.besideDate(at, j) {
		d = r.inItsYear(d, at, held)
	}
	d = r.comingWeekday(d, j, at, held)
	return d, !r.stillAhead(f, d, held)
}

// besideDate reports whether a date stands right behind the verb that ends at item at, or before it in its own clause, and so is not
// that of what is spoken of: "in December X told Y", "said in December that", not "suggested a meeting in September".
func (r *reading) besideDate(at, j int) bool {
	if j > at {
		return !slices.ContainsFunc(r.Items[at+1:j], func(it clause.Item) bool { return it.Kind != clause.WordItem || !it.Preposition })
	}
	i := r.VerbEndingAt(at)
	if i < 0 || !r.Verbs[i].Finite() || slices.ContainsFunc(r.Verbs[:i], func(v clause.Verb) bool { return v.First > j }) {
		return false
	}
	if j >= r.Verbs[i].First {
		return true // "had in July told X"
	}
	return !slices.ContainsFunc(r.Items[j+1:r.Verbs[i].First], func(it clause.Item) bool { return it.Word == "and" || it.Word == "but" || it.Binder && !it.Preposition })
}

// stillAhead reports whether a date beside what is told as said or done in a talk lies behind that of its paper: it is
// that of something spoken of, "agreed to open it on 18 January, I told X"; so is one of ten years or more.
func (r *reading) stillAhead(f *lexicon.Frame, d dated, held sense.Sense) bool {
	written := r.presentDay().value
	if r.entry != "" || !r.frames.FaceToFace[f.Predicate] || !held.Modality.Happened() || len(written) != len(time.DateOnly) {
		return false
	}
	if strings.Contains(string(d.value), "X") {
		return true
	}
	first, _, _ := strings.Cut(string(d.value), "/")
	first = strings.TrimRight(first, "~?%") // "about 10 January", "August 15 or 16"
	digits := strings.Trim(first, "0123456789-") == ""
	return digits && len(first) <= len(written) && begins(graph.EDTF(first)) > string(written[:len(first)])
}

// begins gives the day, month or year of a date, and of a season the month in which it begins.
func begins(day graph.EDTF) string {
	if len(day) == len("2006-22") && day[5] == '2' {
		return string(day[:5]) + [...]string{"03", "06", "09", "12"}[(day[6]-'1')%4]
	}
	return string(day)
}

// inItsYear gives a date that the text gives no year, and that has got that of the paper it stands in, its own: told as past it lies in the
// year before where it would lie months ahead, "in December X told Y" in a paper of May; what will be done lies ahead.
func (r *reading) inItsYear(d dated, at int, held sense.Sense) dated {
	day, err := time.Parse(time.DateOnly, string(r.presentDay().value))
	if err != nil || d.basis != graph.Inferred || d.relative || len(d.value) != len("2006-01") && len(d.value) != len(time.DateOnly) {
		return d
	}
	month, err := time.Parse("2006-01", begins(d.value)[:len("2006-01")])
	if err != nil {
		return d
	}
	i := r.bearer(at)
	supposed := i >= 0 && r.Verbs[i].Modal != "" && r.Verbs[i].Perfect // "must have told"
	switch {
	case (held.Modality.Happened() || supposed) && (month.After(day.AddDate(0, 1, 0)) || len(d.value) == len("2006-01") && month.After(day)):
		return d.years(-1)
	case held.Modality == graph.Planned && i >= 0 && (r.Items[r.Verbs[i].First].Word == "will" || r.fromNow(i)) && month.AddDate(0, 2, 0).Before(day):
		return d.years(1)
	}
	return d
}

// comingWeekday gives a day that is told by its name in the week alone as the next of that name, where what is done on it is planned
// or asked for now: "looks forward to seeing X in Oslo on Tuesday", "said he planned to leave on Friday".
func (r *reading) comingWeekday(d dated, j, at int, held sense.Sense) dated {
	name, _, _ := strings.Cut(r.Items[j].Span.Of(r.doc.Text), " ")
	written := r.presentDay().value
	if held.Modality != graph.Planned && held.Modality != graph.Requested || d.basis != graph.Inferred || !bareWeekday(name) || len(written) != len(time.DateOnly) {
		return d
	}
	if i := r.bearer(at); i < 0 || !r.fromNow(i) {
		return d
	}
	day, err := time.Parse(time.DateOnly, string(d.value))
	for err == nil && string(d.value) <= string(written) {
		day = day.AddDate(0, 0, 7)
		d.value = graph.EDTF(day.Format(time.DateOnly))
	}
	return d
}

// fromNow reports whether what verb i tells is looked forward to from the day of the paper: what it hangs on stands in the present, or
// is what somebody is told to have said there, "X said that he planned to come in March"; not "in May X had planned to come".
func (r *reading) fromNow(i int) bool {
	for !r.Verbs[i].Finite() && r.Verbs[i].Governor >= 0 {
		i = r.Verbs[i].Governor
	}
	v := r.Verbs[i]
	if v.Perfect && r.Items[v.First].Word == "had" {
		return false
	}
	return v.Finite() && (r.VerbTense(v) != lexicon.Past || v.Governor >= 0 && r.frames.Speech[r.Verbs[v.Governor].Lemma])
}

// years gives a date so many years later.
func (d dated) years(later int) dated {
	if year, err := strconv.Atoi(string(d.value[:len("2006")])); err == nil {
		d.value = graph.EDTF(strconv.Itoa(year+later)) + d.value[len("2006"):]
	}
	return d
}

// dayExplained gives the item of the date in brackets right behind the one at item j that says which day is meant, "this morning
// (May 5)", or -1.
func (r *reading) dayExplained(j int) int {
	if j+3 >= len(r.Items) || r.Items[j+1].Word != "(" && r.Items[j+1].Word != "[" || r.Items[j+2].Kind != clause.DateItem || r.Items[j+3].Word != ")" && r.Items[j+3].Word != "]" {
		return -1
	}
	return j + 2
}
