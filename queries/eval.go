package queries

import (
	"context"

	"dramatis/queries/grammar"
)

// yes and no are the values of a yes-no answer.
const (
	yes = "yes"
	no  = "no"
)

// answer evaluates a query. A misfit means that the query was understood wrongly
// after all: it names a post that nobody in the corpus holds.
func (s *search) answer(ctx context.Context, q *query, n *names) (a Answer, bad *misfit, err error) {
	if q.goal == grammar.Attended && q.document != nil {
		return s.attendants(ctx, q)
	}
	switch q.goal {
	case grammar.Connection:
		a, err = s.connected(ctx, q)
	case grammar.Identity:
		a, err = s.identify(ctx, q)
	case grammar.EventDates:
		a, err = s.dated(ctx, q)
	case grammar.EventLength:
		a, err = s.lengths(ctx, q)
	case grammar.Makers:
		a, bad, err = s.made(ctx, q, n)
	case grammar.Writers, grammar.Readers, grammar.WritingDates, grammar.WritingPlaces, grammar.WritingSubjects:
		a, bad, err = s.correspondence(ctx, q, n)
	case grammar.Attendants:
		a, bad, err = s.attendants(ctx, q)
	case grammar.Documents, grammar.CountDocuments:
		a, err = s.sources(ctx, q)
	case grammar.Mentioned:
		a, bad, err = s.named(ctx, q, n)
	case grammar.Common:
		a, err = s.shared(ctx, q)
	case grammar.Same:
		a, err = s.same(ctx, q)
	case grammar.TalkLength:
		a, err = s.talked(ctx, q)
	case grammar.Company, grammar.Attended:
		a, err = s.company(ctx, q)
	case grammar.Happenings:
		a, bad, err = s.happened(ctx, q, n)
	default:
		a, bad, err = s.tied(ctx, q, n)
		if bearer := q.subject.any(); err == nil && bad == nil && q.asksNames() {
			if bearer = append(bearer, q.object.any()...); len(bearer) == 1 {
				a, err = s.withSpellings(ctx, a, bearer[0])
			}
		}
		if a.Status == Empty && q.namesOnly() {
			if found := n.find(q.object.text); len(found.Entities) == 1 {
				q.subject = slot{entities: found.Entities, text: q.object.text, filled: true}
				a, err = s.identify(ctx, q)
			}
		}
	}
	return a, bad, err
}

// happened answers what happened: between those named, or at a gathering.
func (s *search) happened(ctx context.Context, q *query, n *names) (Answer, *misfit, error) {
	if q.document == nil {
		return s.tied(ctx, q, n)
	}
	hits, bad, err := s.proceedings(ctx, q)
	if bad != nil || err != nil {
		return Answer{}, bad, err
	}
	return Answer{Kind: q.kind(), Plan: q.plan(), Answers: q.rows(s.terms, hits), Status: Answered}.settled(), nil, nil
}

// connected answers "How is A connected to B?" with the shortest chains.
func (s *search) connected(ctx context.Context, q *query) (Answer, error) {
	from, to := q.subject.entities[0], q.object.entities[0]
	chains, err := walk(ctx, s.corpus, from.Ref, to.Ref, PathOptions{when: q.time})
	a := Answer{Kind: KindPath, Plan: q.plan(), Status: Answered}
	for _, c := range chains {
		a.Answers = append(a.Answers, c.reply())
	}
	return a.settled(), err
}

// settled marks an answer without rows as empty.
func (a Answer) settled() Answer {
	if len(a.Answers) == 0 {
		a.Status = Empty
	}
	return a
}
