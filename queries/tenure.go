package queries

import (
	"context"
	"fmt"
	"slices"
	"time"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// tenure reads "before Lee" and "after Lee" in a question for a post: before the first and
// after the last day of which the corpus says that Lee held it. Days that it does not tell
// of may lie on either side, so that nobody must have been the one before or after.
// It gives nil where the corpus does not say when Lee held it.
func (r *resolver) tenure(ctx context.Context, q *query, t *grammar.Time) (*asked, error) {
	found := r.find(t.Event.String(), []graph.EntityType{graph.Person})
	if t.Relation != grammar.Before && t.Relation != grammar.After || len(found.Entities) > maxBearers {
		return nil, nil
	}
	who, span, err := r.holderOf(ctx, q, found.Entities)
	if err != nil || who.ID == "" {
		return nil, err
	}
	found.Entities = []graph.Entity{who}
	r.noteNamesakes(found)
	q.beside, q.heldIn = who.Ref, span
	q.excepted.entities, q.excepted.filled = append(q.excepted.entities, who), true
	return &asked{outer: related(t.Relation, span), words: fmt.Sprintf("%s (%s held it in %s)", t.Text, who.Name, span)}, nil
}

// holderOf gives the one of some people to whom dated passages give the post, or give it far more
// often than all the others, and the time of these; nobody where there is no such one.
func (r *resolver) holderOf(ctx context.Context, q *query, people []graph.Entity) (who graph.Entity, span period, err error) {
	most, all := 0, 0
	for _, e := range people {
		hits, err := r.holding(ctx, q, e)
		if err != nil {
			return graph.Entity{}, period{}, err
		}
		p, known := spanOf(hits)
		if !known && (q.object.filled || anyOf(lists().Envoys, q.role)) { // else every land has a holder of that time
			p, known = r.search.spanToldIn(hits)
		}
		if !known {
			continue
		}
		if all += len(hits); len(hits) > most {
			who, span, most = e, p, len(hits)
		}
	}
	if most < farMore*(all-most) {
		return graph.Entity{}, period{}, nil
	}
	return who, span, nil
}

// spanToldIn gives the time in which papers tell of a post that none dates, where they tell of their own time.
func (s *search) spanToldIn(hits []hit) (span period, ok bool) {
	for _, h := range hits {
		if bygone(h.statement) {
			continue
		}
		for p := range s.saidOn(h.statement) {
			span, ok = hull(span, p, ok), true
		}
	}
	return span, ok
}

// spanByPapers answers from when to when a post was held that no passage dates with the days of the papers that give it, and says so.
func (s *search) spanByPapers(a *Answer, hits []hit) {
	told := slices.DeleteFunc(slices.Clone(hits), func(h hit) bool { _, ok := s.spanToldIn([]hit{h}); return !ok })
	if len(told) == 0 {
		return
	}
	a.Answers = nil
	for _, stretch := range stretches(told, func(h hit) (period, bool) { return s.spanToldIn([]hit{h}) }) {
		span, _ := s.spanToldIn(stretch)
		a.Answers = append(a.Answers, newReply(span.String(), nil, Could, statementsOf(stretch)))
	}
	a.Notes = append(a.Notes, "no passage dates it: these are the first and the last day of the papers that call one so")
}

// holding finds what says that somebody held the post that a question is about.
func (r *resolver) holding(ctx context.Context, q *query, who graph.Entity) ([]hit, error) {
	held := *q
	held.time, held.goal = nil, grammar.Subjects
	held.subject = slot{entities: []graph.Entity{who}, filled: true}
	hits, err := r.search.hits(ctx, &held, r.search.corpus.StatementsAbout(ctx, who.ID, ofSenses(held.senses)...), held.fits)
	if err != nil || len(held.senses[0].Term.Roles) > 0 {
		return hits, err
	}
	if hits, err = r.search.posted(&held, hits); err != nil {
		return nil, err
	}
	if held.object.filled && !held.object.isBody() || held.link == "of" && len(hits) == 0 {
		held.role, held.object = slices.Concat(held.role, []string{held.link}, foldedWords(held.object.text)), slot{}
		whole, err := r.search.hits(ctx, &held, r.search.corpus.StatementsAbout(ctx, who.ID, ofSenses(held.senses)...), held.fits)
		if err != nil {
			return nil, err
		}
		hits = append(hits, whole...)
	}
	if held.object.filled {
		return hits, nil
	}
	headed, err := r.search.headed(ctx, &held)
	return append(hits, headed...), err
}

// noteGap says, of who came next in a post, where a year or more lies between the papers that give it to the one and those
// that give it to the other: somebody of whom they tell nothing may have held it in between.
func (q *query) noteGap(a *Answer) {
	if !q.next || q.beside.ID == "" || len(a.Answers) == 0 || q.heldIn.from == nil || q.heldIn.to == nil {
		return
	}
	var told []graph.Statement
	for _, reply := range a.Answers {
		told = append(told, reply.Statements...)
	}
	dates := Dates(told)
	if len(dates) == 0 {
		return
	}
	first, ok1 := boundsOf(dates[0])
	last, ok2 := boundsOf(dates[len(dates)-1])
	switch {
	case ok1 && first.from != nil && first.from.Sub(*q.heldIn.to) > longestGap:
		a.Notes = append(a.Notes, gap(*q.heldIn.to, *first.from))
	case ok2 && last.to != nil && q.heldIn.from.Sub(*last.to) > longestGap:
		a.Notes = append(a.Notes, gap(*last.to, *q.heldIn.from))
	}
}

// longestGap is for how long nothing may be told of a post without a word about it.
const longestGap = 366 * 24 * time.Hour

// gap says that nothing is told of a post between two days.
func gap(from, to time.Time) string {
	return fmt.Sprintf("hardly a paper here tells who held that post between %s and %s: somebody else may have come between", from.Format(time.DateOnly), to.Format(time.DateOnly))
}

// withoutRare leaves those out whom hardly a paper calls by a post, against the one whom most do: of
// who came next in it a slip would be the first.
func withoutRare(hits []hit) []hit {
	times, most := map[graph.IRI]int{}, 0
	for _, h := range hits {
		times[h.subject.ID]++
		most = max(most, times[h.subject.ID])
	}
	return slices.DeleteFunc(hits, func(h hit) bool { return farMore*times[h.subject.ID] <= most })
}

// spanned answers from when to when with the first and the last day of which it is told.
func spanned(hits []hit) (out []Reply) {
	dated := slices.DeleteFunc(slices.Clone(hits), func(h hit) bool { _, ok := boundsOf(h.statement.When); return !ok })
	for _, stretch := range stretches(dated, func(h hit) (period, bool) { return boundsOf(h.statement.When) }) {
		span, _ := spanOf(stretch)
		out = append(out, newReply(span.String(), nil, surest(stretch), statementsOf(stretch)))
	}
	return out
}

// stretches parts the hits of one post in two where between them nothing is told of it for longer than for all the time of which it is told,
// and for more than the longest gap: who is called ambassador for some years, and again long afterwards, was so twice. One day alone is
// no time of its own, but what one passage tells of more than a year is.
func stretches(hits []hit, of func(hit) (period, bool)) [][]hit {
	type dated struct {
		hit
		period
	}
	var days []dated
	for _, h := range hits {
		p, ok := of(h)
		if !ok || p.from == nil || p.to == nil {
			return [][]hit{hits} // it is told of as begun, or as not yet over
		}
		days = append(days, dated{h, p})
	}
	slices.SortStableFunc(days, func(a, b dated) int { return a.from.Compare(*b.from) })
	reach := func(days []dated) (whole period, told bool) {
		for i, d := range days {
			whole = hull(whole, d.period, i > 0)
		}
		return whole, days[len(days)-1].from.After(*days[0].from) || whole.to.Sub(*whole.from) > longestGap
	}
	for i := 1; i < len(days); i++ {
		before, early := reach(days[:i])
		after, late := reach(days[i:])
		whole := hull(before, after, true)
		gap := after.from.Sub(*before.to)
		if early && late && gap > longestGap && 2*gap > whole.to.Sub(*whole.from) {
			var parts [2][]hit
			for j, d := range days {
				parts[min(1, j/i)] = append(parts[min(1, j/i)], d.hit)
			}
			return parts[:]
		}
	}
	if len(hits) == 0 {
		return nil
	}
	return [][]hit{hits}
}

// spanOf gives the shortest time around all dates of some hits; ok is false where none is dated.
func spanOf(hits []hit) (span period, ok bool) {
	for _, h := range hits {
		if p, dated := boundsOf(h.statement.When); dated {
			span, ok = hull(span, p, ok), true
		}
	}
	return span, ok
}
