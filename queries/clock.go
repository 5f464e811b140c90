package queries

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"dramatis/graph"
	"dramatis/internal/lazy"
)

// talked answers how long two talked with the times that the head of a record of their talk has.
func (s *search) talked(ctx context.Context, q *query) (Answer, error) {
	a := Answer{Kind: KindLengths, Plan: q.plan(), Status: Answered}
	hits, err := s.gather(ctx, q)
	if err != nil {
		return Answer{}, err
	}
	seen := map[graph.DocumentID]bool{}
	for _, h := range hits {
		for _, e := range h.statement.Evidence {
			if seen[e.DocumentID] || !ofPresence(e) {
				continue
			}
			seen[e.DocumentID] = true
			doc, ok := s.document(e.DocumentID)
			if !ok {
				continue
			}
			text, err := s.corpus.Text(doc.ID)
			if err != nil {
				return Answer{}, err
			}
			day := h.statement.When
			if !onOneDay(day) {
				day = doc.Date
			}
			if length, start, end, ok := clockTimes(text, day); ok {
				a.add(Reply{Value: string(day) + ": " + length.Words(), Certainty: h.certainty, Evidence: []graph.Evidence{passage(text, doc, start, end), e}})
			}
		}
	}
	slices.SortFunc(a.Answers, func(x, y Reply) int { return strings.Compare(x.Value, y.Value) })
	return a.settled(), nil
}

// clock is how the head of a record says from when to when: ", 10:07 a.m.–12:45 p.m.", "from 4 to 5 p.m.".
var clock = lazy.Regexp(`(?i)(?:,|\bfrom|\bbetween)\s+((\d{1,2})(?::(\d\d))?\s*([ap]\.?\s?m\.?)?\s*(?:–|—|-|to|and|until)\s*(\d{1,2})(?::(\d\d))?\s*([ap])\.?\s?m\b\.?)`)

// headBytes bounds the head of a record.
const headBytes = 1500

// clockTimes finds in the head of a text from when to when a talk of a day went on.
func clockTimes(text string, day graph.EDTF) (d graph.Duration, start, end int, ok bool) {
	if !onOneDay(day) {
		return "", 0, 0, false
	}
	head := text[:min(len(text), headBytes)] // in its own case: in small letters some are longer
	m := clock().FindStringSubmatchIndex(head)
	if m == nil {
		return "", 0, 0, false
	}
	part := func(i int) string {
		if m[2*i] < 0 {
			return ""
		}
		return strings.ToLower(head[m[2*i]:m[2*i+1]])
	}
	until, ok := minutes(part(5), part(6), part(7))
	if !ok {
		return "", 0, 0, false
	}
	half := part(4)
	if half == "" {
		half = part(7)
	}
	from, ok := minutes(part(2), part(3), half)
	if ok && from >= until && part(4) == "" { // "11–1 p.m."
		from, ok = minutes(part(2), part(3), "a")
	}
	late := strings.HasPrefix(half, "p") && part(7) == "a" // past midnight
	if !ok || from >= until && !late {
		return "", 0, 0, false
	}
	at := func(m int) string { return fmt.Sprintf("T%02d:%02d", m/60, m%60) }
	return graph.Duration(at(from) + "/" + at(until)).On(day), m[2], m[3], true
}

// onOneDay reports whether a date is that of one day.
func onOneDay(date graph.EDTF) bool {
	p, ok := boundsOf(date)
	return ok && isDay(p) && len(date) == len(time.DateOnly)
}

// minutes gives the minute of the day of a time on the clock.
func minutes(hour, minute, half string) (int, bool) {
	h, err := strconv.Atoi(hour)
	if err != nil || h < 1 || h > 12 {
		return 0, false
	}
	m, _ := strconv.Atoi(minute) // none is a full hour
	if h %= 12; strings.HasPrefix(half, "p") {
		h += 12
	}
	return 60*h + m, m < 60
}
