package zone

import (
	"fmt"
	"strconv"
	"time"

	"dramatis/extract/date"
	"dramatis/extract/source"
	"dramatis/graph"
)

// A chronology tells what happened day by day; what it tells in the present is past. Each day opens a line, and may leave out the
// year of the one before:
//
//	3 May 1931: Weber meets Novak in Riga.
//	5 May: Novak writes to Lund.

// chronology is the type of such a document.
const chronology = "chronology"

// isChronology reports whether the title says that the document is a chronology.
func (p *page) isChronology() bool { return p.parsed.kind != nil && p.parsed.kind.Type == chronology }

// readChronology finds the days of a chronology: what stands at each was written, so to speak, on its day.
func (p *page) readChronology() {
	if !p.isChronology() || len(p.carried) > 0 {
		return
	}
	var before graph.EDTF
	for i := range p.lines {
		if kind := p.lines[i].kind; kind != "" && kind != Letterhead && kind != Body {
			continue
		}
		found := date.Find(p.text, p.lines[i].Span, before)
		if len(found) == 0 || found[0].Span.Start != p.lines[i].Start {
			continue
		}
		d := found[0]
		d.Value = onward(d, before)
		before = d.Value
		if len(d.Value) != len(time.DateOnly) {
			continue // "1931", "May 1931": the year of what stands below
		}
		if n := len(p.carried) - 1; n >= 0 {
			p.carried[n].Span.End = p.lines[i].Start
		}
		p.carried = append(p.carried, Carried{Listed: true, Span: source.Span{Start: p.lines[i].Start, End: len(p.text)}, Date: d})
	}
}

// onward gives the day of an entry that does not say its year: not before the entry above it.
func onward(d date.Date, before graph.EDTF) graph.EDTF {
	if d.Basis != graph.Inferred || len(before) < len("2006") || len(d.Value) != len(time.DateOnly) {
		return d.Value
	}
	year, err := strconv.Atoi(string(before[:4]))
	for value := d.Value; err == nil && year < 9999; year++ { // 29 February may have to wait
		if _, wrong := time.Parse(time.DateOnly, string(value)); wrong == nil && value >= before {
			return value
		}
		value = graph.EDTF(fmt.Sprintf("%04d%s", year, d.Value[4:]))
	}
	return d.Value
}
