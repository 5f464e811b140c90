package coref

import (
	"slices"
	"sort"
	"strconv"
	"strings"
	"time"

	"dramatis/extract/zone"
	"dramatis/graph"
)

// eventDate gives the date of the gathering that mention i opens: that of its
// sentence, of the dated line above it, or of the document.
func (d *reading) eventDate(i int) graph.EDTF {
	start, end := d.bounds(i)
	next := sort.Search(len(d.Dates), func(n int) bool { return d.Dates[n].Span.Start >= start })
	if next < len(d.Dates) && d.Dates[next].Span.End <= end {
		return d.Dates[next].Value
	}
	if day := d.dayOf(i); day != "" {
		return day
	}
	if d.afterStay() {
		return ""
	}
	return d.layout.Day(d.Mentions[i].Span.Start)
}

// afterStay reports whether the document is a report of a journey or a stay: it was written after all
// gatherings of which it tells.
func (d *reading) afterStay() bool {
	if !strings.HasSuffix(strings.ToLower(d.layout.Header.Type), "report") {
		return false
	}
	title := smallWords(d.lower(d.layout.Header.Title))
	n := slices.IndexFunc(title, func(w string) bool { return slices.Contains(d.words.Stays, w) })
	return n > 1 && slices.Contains(title[:n], "on")
}

// findDays finds the lines that are nothing but a date: in the body, and in a journal
// right above it, too. In a journal a date may also open the line of its entry: "5 July. I met".
func (d *reading) findDays() {
	kind := strings.Fields(strings.ToLower(d.layout.Header.Type))
	journal := len(kind) > 0 && slices.Contains(d.words.Journals, kind[len(kind)-1])
	for _, found := range d.Dates {
		if len(found.Value) != len(time.DateOnly) || !d.ownLine(found.Span.Start, found.Span.End) && !(journal && d.opensEntry(found.Span.Start, found.Span.End)) {
			continue
		}
		if z, _ := d.layout.At(found.Span.Start); z.Kind == zone.Body || journal && z.Kind == zone.Letterhead {
			d.out.Days = append(d.out.Days, Day{found.Span.End, found.Value})
		}
	}
}

// dayOf gives the date of the last dated line above mention i, or none.
func (d *reading) dayOf(i int) graph.EDTF { return d.out.DayAt(d.Mentions[i].Span.Start) }

// forgetOtherDays drops the own gathering last spoken of under a head where mention
// i is told of another day, or after the author has called on somebody else since.
func (d *reading) forgetOtherDays(i int, head string) {
	c := d.lastEvent[head]
	if c == nil || !c.local {
		return
	}
	day := d.dayOf(i)
	if day != "" && c.date != day || d.calledSince(c.mentions[len(c.mentions)-1], i) {
		delete(d.lastEvent, head)
	}
}

// calledSince reports whether the author tells of calling on or receiving somebody
// between two mentions of gatherings on a day of a journal.
func (d *reading) calledSince(from, to int) bool {
	if len(d.out.Days) == 0 {
		return false
	}
	for i := from + 1; i < to; i++ {
		if d.isCall(i) {
			return true
		}
	}
	return false
}

// isCall reports whether mention i is an "I" that visits, receives or meets.
func (d *reading) isCall(i int) bool {
	if d.word(i) != "i" || d.partOf(i) != zone.Body {
		return false
	}
	after := strings.Join(smallWords(d.smallAfter(i)), " ") + " "
	return slices.ContainsFunc(d.words.Visited, func(v string) bool { return strings.HasPrefix(after, v+" ") })
}

// opensEntry reports whether the date at [start, end) opens its line and a mark and more
// text follow it.
func (d *reading) opensEntry(start, end int) bool {
	before, after := strings.TrimRight(d.doc.Text[:start], dayOrnament), d.doc.Text[end:]
	if before != "" && before[len(before)-1] != '\n' {
		return false
	}
	for _, mark := range []string{".", ":", " –", " —", " -"} {
		if rest, ok := strings.CutPrefix(after, mark); ok {
			return strings.HasPrefix(rest, " ")
		}
	}
	return false
}

// dayOrnament are the marks that may stand round a date on its line.
const dayOrnament = " \t\r*#_.:[]"

// ownLine reports whether the line around [start, end) holds nothing else.
func (d *reading) ownLine(start, end int) bool {
	before := withoutWeekday(strings.TrimRight(d.doc.Text[:start], dayOrnament+","))
	after := strings.TrimLeft(d.doc.Text[end:], dayOrnament)
	return (before == "" || before[len(before)-1] == '\n') && (after == "" || after[0] == '\n')
}

// withoutWeekday takes the day of the week off the end of a text: "Tuesday, 5 July".
func withoutWeekday(before string) string {
	for day := time.Sunday; day <= time.Saturday; day++ {
		if rest, ok := strings.CutSuffix(before, day.String()); ok {
			return strings.TrimRight(rest, dayOrnament)
		}
	}
	return before
}

// spelledDate writes an EDTF date in words where it is a plain day, month or year, or from one to another.
func spelledDate(date graph.EDTF) string {
	if from, to, ok := strings.Cut(string(date), "/"); ok && len(from) >= 4 && len(to) >= 4 {
		a, b := strings.Fields(spelledDate(graph.EDTF(from))), strings.Fields(spelledDate(graph.EDTF(to)))
		if len(a) > 1 && len(a) == len(b) && slices.Equal(a[1:], b[1:]) {
			return a[0] + "–" + strings.Join(b, " ") // "20–21 August 1968"
		}
		if len(a) > 1 && a[len(a)-1] == b[len(b)-1] {
			a = a[:len(a)-1] // "30 August – 2 September 1968"
		}
		return strings.Join(a, " ") + " – " + strings.Join(b, " ")
	}
	s := strings.TrimRight(string(date), "~?%")
	switch len(s) {
	case 10:
		if t, err := time.Parse(time.DateOnly, s); err == nil {
			return t.Format("2 January 2006")
		}
	case 7:
		if t, err := time.Parse("2006-01", s); err == nil {
			return t.Format("January 2006")
		}
	case 4:
		if _, err := strconv.Atoi(s); err == nil {
			return s
		}
	}
	return s
}

// datedAt reports whether a date stands at byte at, give or take a blank.
func (d *reading) datedAt(at int) bool {
	n := sort.Search(len(d.Dates), func(n int) bool { return d.Dates[n].Span.End > at })
	return n < len(d.Dates) && d.Dates[n].Span.Start <= at+1
}
