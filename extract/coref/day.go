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
	return d.layout.Header.DocumentDate()
}

// day is a line of the text that is nothing but a date: what follows is told of it.
type day struct {
	at   int
	date graph.EDTF
}

// findDays finds the lines that date what follows them: in the body, and in a
// journal right above it, too.
func (d *reading) findDays() {
	kind := strings.Fields(strings.ToLower(d.layout.Header.Type))
	journal := len(kind) > 0 && slices.Contains(d.words.Journals, kind[len(kind)-1])
	for _, found := range d.Dates {
		if len(found.Value) != len(time.DateOnly) || !d.ownLine(found.Span.Start, found.Span.End) {
			continue
		}
		if z, _ := d.layout.At(found.Span.Start); z.Kind == zone.Body || journal && z.Kind == zone.Letterhead {
			d.days = append(d.days, day{found.Span.End, found.Value})
		}
	}
}

// dayOf gives the date of the last dated line above mention i, or none.
func (d *reading) dayOf(i int) graph.EDTF {
	n := sort.Search(len(d.days), func(n int) bool { return d.days[n].at > d.Mentions[i].Span.Start })
	if n == 0 {
		return ""
	}
	return d.days[n-1].date
}

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
	if len(d.days) == 0 {
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
	after := strings.Join(smallWords(strings.ToLower(d.after(i))), " ") + " "
	return slices.ContainsFunc(d.words.Visited, func(v string) bool { return strings.HasPrefix(after, v+" ") })
}

// ownLine reports whether the line around [start, end) holds nothing else.
func (d *reading) ownLine(start, end int) bool {
	const ornament = " \t\r*#_.:"
	before := strings.TrimRight(d.doc.Text[:start], ornament)
	after := strings.TrimLeft(d.doc.Text[end:], ornament)
	return (before == "" || before[len(before)-1] == '\n') && (after == "" || after[0] == '\n')
}

// spelledDate writes an EDTF date in words where it is a plain day, month or year.
func spelledDate(date graph.EDTF) string {
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
