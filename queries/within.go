package queries

import (
	"fmt"

	"dramatis/graph"
)

// Within bounds what is looked at in time, both ends included; an empty end is open.
type Within struct{ From, To graph.EDTF }

// NoDate says that words are no date in EDTF.
type NoDate struct{ Words string }

// Error tells how a date is written.
func (e *NoDate) Error() string {
	return fmt.Sprintf("%q is no date; write 1956, 1956-09, 1956-09-22 or another date in EDTF", e.Words)
}

// Backward says that a stretch of time ends before it begins.
type Backward struct{ Within Within }

// Error names both ends.
func (e *Backward) Error() string {
	return fmt.Sprintf("the time from %s to %s ends before it begins; give the earlier date first", e.Within.From, e.Within.To)
}

// period gives the stretch of time from the beginning of From to the end of To.
func (w Within) period() (p period, err error) {
	if w.From != "" {
		from, ok := boundsOf(w.From)
		if !ok {
			return p, &NoDate{string(w.From)}
		}
		p.from = from.from
	}
	if w.To != "" {
		to, ok := boundsOf(w.To)
		if !ok {
			return p, &NoDate{string(w.To)}
		}
		p.to = to.to
	}
	if before(p.to, p.from) {
		return p, &Backward{w}
	}
	return p, nil
}

// during says for dates whether they could lie in a period; a date that is not
// known lies in open time only.
type during struct {
	period period
	dates  calendar
}

// during makes the test of a Within.
func (w Within) during() (during, error) {
	p, err := w.period()
	return during{p, calendar{}}, err
}

// open reports whether all time is meant.
func (d during) open() bool { return d.period.from == nil && d.period.to == nil }

// tells is has for the date of a statement: what did not happen is told of the day on which it
// was planned.
func (d during) tells(st graph.Statement) (Certainty, bool) {
	if p, dated := d.dates.bounds(st.When); dated && !st.Modality.Happened() {
		if _, ok := d.period.placed(p.begun()); !ok {
			return "", false
		}
	}
	return d.has(st.When)
}

// has says with which certainty a date lies in the period.
func (d during) has(date graph.EDTF) (Certainty, bool) {
	if d.open() {
		return Must, true
	}
	p, ok := d.dates.bounds(date)
	if !ok {
		return "", false
	}
	return d.period.placed(p)
}
