package queries

import (
	"context"
	"fmt"
	"time"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// asked is the time that a question asks for. What lies wholly in the inner period
// must have been within it; what touches the outer could have been. They differ
// where the time is that of an event which is not dated to the day.
type asked struct {
	inner *period
	outer period
	words string
	// lands are the names of the land of the person by whom the time is told, if it is told by one.
	lands []string
	// landsTold tells that papers name them often with his office.
	landsTold bool
}

// placed says how a date lies to the time asked for; ok is false where they are apart.
func (a asked) placed(date period) (c Certainty, ok bool) {
	if a.inner != nil {
		if c, ok = a.inner.placed(date); c == Must {
			return c, ok
		}
	}
	if _, ok = a.outer.placed(date); !ok {
		return "", false
	}
	return Could, true
}

// has says with which certainty something of a date lies in the time asked for.
func (a *asked) has(date graph.EDTF) (Certainty, bool) {
	p, ok := boundsOf(date)
	if !ok {
		return "", false
	}
	return a.placed(p)
}

// String writes the words of the question with the bounds that they mean, in EDTF.
func (a asked) String() string { return fmt.Sprintf("%s (%s)", a.words, a.outer) }

// String writes a period in EDTF, to the day.
func (p period) String() string {
	from, to := "..", ".."
	if p.from != nil {
		from = p.from.Format(time.DateOnly)
	}
	if p.to != nil {
		to = p.to.Format(time.DateOnly)
	}
	if from == to {
		return from
	}
	return from + "/" + to
}

// time turns the words of a time into periods, looking up the event they name.
func (r *resolver) time(ctx context.Context, t *grammar.Time) (*asked, *misfit, error) {
	switch {
	case t.Relation == grammar.Under:
		return r.reign(ctx, t)
	case t.Event != nil:
		a, bad, err := r.eventTime(ctx, t)
		if bad != nil && err == nil && t.Relation == grammar.Within && grammar.OfReign(t.Event) {
			return r.reign(ctx, t)
		}
		return a, bad, err
	}
	first, ok1 := boundsOf(graph.EDTF(t.From))
	last, ok2 := boundsOf(graph.EDTF(t.To))
	if !ok1 || !ok2 {
		return nil, &misfit{sentence: fmt.Sprintf("%q is no time that can be read here", t.Text)}, nil
	}
	p := related(t.Relation, period{from: first.from, to: last.to})
	return &asked{inner: &p, outer: p, words: t.Text}, nil, nil
}

// related gives the period that lies so to a stretch of time.
func related(relation grammar.Relation, p period) period {
	switch relation {
	case grammar.Before, grammar.Until:
		return beforePeriod(p, relation == grammar.Until)
	case grammar.After, grammar.Since:
		return afterPeriod(p, relation == grammar.Since)
	}
	return p
}

// beforePeriod is all time up to p, with or without p itself.
func beforePeriod(p period, included bool) period {
	end := p.from
	if included {
		end = p.to
	} else if end != nil {
		eve := end.Add(-1)
		end = &eve
	}
	return period{to: end}
}

// afterPeriod is all time from p on, with or without p itself.
func afterPeriod(p period, included bool) period {
	start := p.to
	if included {
		start = p.from
	} else if start != nil {
		next := start.Add(1)
		start = &next
	}
	return period{from: start}
}

// eventTime gives the time before, during or after an event of the corpus. Where
// the event is dated to a month or year only, the days that may be on either side
// of it are in the outer period and not in the inner.
func (r *resolver) eventTime(ctx context.Context, t *grammar.Time) (*asked, *misfit, error) {
	types := []graph.EntityType{graph.Event}
	found := r.find(t.Event.String(), types)
	if len(found.Entities) != 1 {
		return nil, r.failure(found, types), nil
	}
	dates, err := r.search.eventDates(ctx, found.Entities[0])
	if err != nil {
		return nil, nil, err
	}
	if len(dates) == 0 {
		return nil, &misfit{sentence: fmt.Sprintf("this corpus does not say when %s was", found.Entities[0].Name)}, nil
	}
	span, known := period{}, false
	for _, d := range dates {
		if p, ok := boundsOf(d.date); ok {
			span, known = hull(span, p, known), true
		}
	}
	a := eventPeriods(t.Relation, span)
	a.words = fmt.Sprintf("%s (%s was on %s)", t.Text, found.Entities[0].Name, span)
	return a, nil, nil
}

// hull is the shortest period around both; around p alone where the first is not known.
func hull(all, p period, known bool) period {
	if !known {
		return p
	}
	if p.from == nil || all.from != nil && p.from.Before(*all.from) {
		all.from = p.from
	}
	if p.to == nil || all.to != nil && p.to.After(*all.to) {
		all.to = p.to
	}
	return all
}

// eventPeriods gives the times that lie so to something that was within the span.
func eventPeriods(relation grammar.Relation, span period) *asked {
	start, end := firstDay(span), lastDay(span)
	switch relation {
	case grammar.Before, grammar.Until:
		inner := related(relation, start)
		return &asked{inner: &inner, outer: related(relation, end)}
	case grammar.After, grammar.Since:
		inner := related(relation, end)
		return &asked{inner: &inner, outer: related(relation, start)}
	}
	if span.from != nil && span.to != nil && span.to.Sub(*span.from) < 24*time.Hour {
		return &asked{inner: &span, outer: span}
	}
	return &asked{outer: span}
}

// oneDay is a day less the last instant, which belongs to the next.
const oneDay = 24*time.Hour - 1

// firstDay is the first day of a period.
func firstDay(p period) period {
	if p.from == nil {
		return period{}
	}
	end := p.from.Add(oneDay)
	return period{from: p.from, to: &end}
}

// lastDay is the last day of a period.
func lastDay(p period) period {
	if p.to == nil {
		return period{}
	}
	begin := p.to.Truncate(24 * time.Hour)
	return period{from: &begin, to: p.to}
}
