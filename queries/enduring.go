package queries

import (
	"strings"

	"dramatis/graph"
)

// What goes on for a while and is told with its first and its last date was so on every day between them: who was
// consul from 1921 to 1926 must have been it in 1924, and some day of 1921.

// enduring gives the time of which a stretch of dates tells for sure: from the last day on which what it tells of may
// have begun to the first on which it may have ended. ok is false for what is no stretch with both ends, or a rough one.
func (c calendar) enduring(date graph.EDTF) (p period, ok bool) {
	begin, end, closed := strings.Cut(string(date), "/")
	if !closed {
		return period{}, false
	}
	first, ok1 := c.bounds(graph.EDTF(begin))
	last, ok2 := c.bounds(graph.EDTF(end))
	if !ok1 || !ok2 || first.rough || last.rough || first.to == nil || last.from == nil {
		return period{}, false
	}
	return period{from: first.to, to: last.from}, true
}

// endured reports whether a statement tells for sure that something was so at some time within the one asked for, as it
// went on from before the end of that until after its beginning.
func (s *search) endured(q *query, st graph.Statement) bool {
	if t, _ := s.terms.Term(st.Predicate); !t.Lasting || st.WhenBasis != graph.Stated {
		return false
	}
	sure, ok := s.dates.enduring(st.When)
	return ok && q.time.meets(sure)
}

// meets reports whether a stretch of which one knows that something was so on all its days, and on a day at either end,
// has a day in the time asked for.
func (a asked) meets(sure period) bool {
	return a.inner != nil && !before(a.inner.to, sure.from) && !before(sure.to, a.inner.from)
}
