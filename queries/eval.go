package queries

import (
	"context"
	"slices"

	"dramatis/graph"
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
		if bearer := q.subject.any(); err == nil && bad == nil && a.Kind == KindNames && len(q.conditions()) == 0 {
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

// tied answers what asks about a tie.
func (s *search) tied(ctx context.Context, q *query, n *names) (Answer, *misfit, error) {
	if q.begun {
		return s.entered(ctx, q, n)
	}
	hits, err := s.gather(ctx, q)
	for _, find := range []func(context.Context, *query) ([]hit, error){s.implied, s.recorded, s.presiding} {
		if err == nil && len(hits) == 0 {
			hits, err = find(ctx, q)
		}
	}
	if err == nil && len(hits) == 0 && q.datable() {
		q.undated = true
		hits, err = s.gather(ctx, q)
		q.undated = len(hits) > 0
	}
	if err != nil {
		return Answer{}, nil, err
	}
	if hits, err = s.holders(ctx, q, n, hits); err == nil {
		hits, err = s.alike(ctx, q, hits)
	}
	if err != nil {
		return Answer{}, nil, err
	}
	if len(hits) == 0 && q.unplaced != nil {
		return Answer{}, q.unplaced, nil
	}
	if len(hits) == 0 && q.role != nil && len(q.senses[0].Term.Roles) == 0 {
		if bad, err := s.unknownRole(ctx, q); bad != nil || err != nil {
			return Answer{}, bad, err
		}
	}
	if q.holders != nil {
		if hits, err = s.held(ctx, q, hits); err != nil {
			return Answer{}, nil, err
		}
	}
	if q.goal == grammar.Topics {
		if hits, err = s.subjects(ctx, q, hits); err != nil {
			return Answer{}, nil, err
		}
	}
	a := Answer{Kind: q.kind(), Plan: q.plan(), Answers: q.rows(s.terms, hits), Status: Answered}
	if q.goal == grammar.Whether && silentNo(a) && !q.planned {
		if a.Answers, err = s.denials(ctx, q, a.Answers); err != nil {
			return Answer{}, nil, err
		}
	}
	if q.goal == grammar.Places && len(a.Answers) == 0 && q.rank.Order == "" {
		if a.Answers, err = s.whereabouts(ctx, hits); err != nil {
			return Answer{}, nil, err
		}
	}
	if q.goal == grammar.Dates && len(a.Answers) == 0 && len(hits) > 0 {
		a.Notes = append(a.Notes, "that it was so is told, but nowhere when: "+told(bestFirst(statementsOf(hits))[0]))
	}
	if len(a.Answers) == 0 {
		if a.Answers, err = s.atLetterheads(ctx, q, n); err != nil {
			return Answer{}, nil, err
		}
	}
	if a = a.withoutNameless().settled(); a.Status == Empty {
		err = s.noteOtherTimes(ctx, q, n, &a)
	}
	return a, nil, err
}

// denials gives the "no" of which a document says itself that it was not so; where none does, the
// "no" there was.
func (s *search) denials(ctx context.Context, q *query, silent []Reply) ([]Reply, error) {
	not := *q
	not.denied = true
	hits, err := s.gather(ctx, &not)
	if err != nil || len(hits) == 0 {
		return silent, err
	}
	return []Reply{newReply(no, nil, surest(hits), statementsOf(hits))}, nil
}

// datable reports whether what no date is known of may answer a question with a time: one that asks
// who, or whether it was so, and neither for the first nor for the most.
func (q *query) datable() bool {
	return q.time != nil && (q.goal == grammar.Subjects || q.goal == grammar.Objects || q.goal == grammar.Whether) && q.rank.Order == "" && q.then == nil
}

// implied finds what a tie could follow from where nothing says it: a member from his post.
func (s *search) implied(ctx context.Context, q *query) ([]hit, error) {
	by := *q
	by.senses = nil
	for _, sense := range q.senses {
		for _, p := range sense.Term.ImpliedBy {
			if t, ok := s.terms.Term(p); ok && q.then == nil {
				by.senses = append(by.senses, grammar.Sense{Term: t, Verb: graph.Verb{Inverse: sense.Verb.Inverse}})
			}
		}
	}
	if by.senses == nil || q.goal != grammar.Subjects {
		return s.underSignature(ctx, q)
	}
	hits, err := s.gather(ctx, &by)
	for i := range hits {
		hits[i].certainty = Could
	}
	return hits, err
}

// namesOnly reports whether whoever bears a name is sought: one that no statement
// gives to anybody may still be a spelling of somebody's name.
func (q *query) namesOnly() bool {
	return q.goal == grammar.Subjects && q.object.text != "" && len(q.object.entities) == 0 && len(q.object.all) == 0
}

// settled marks an answer without rows as empty.
func (a Answer) settled() Answer {
	if len(a.Answers) == 0 {
		a.Status = Empty
	}
	return a
}

// gather finds the hits of a query: those on the named ends, and for several
// names at one end those of whoever is tied to them all; then what the second
// clause leaves of them, or adds.
func (s *search) gather(ctx context.Context, q *query) ([]hit, error) {
	hits, err := s.all(ctx, q)
	if err != nil || q.then == nil {
		return hits, err
	}
	others, err := s.gather(ctx, q.then)
	if err != nil {
		return nil, err
	}
	end := q.end()
	switch q.join {
	case grammar.Or:
		return append(hits, others...), nil
	case grammar.And:
		return append(common(hits, others, end), common(others, hits, end)...), nil
	}
	excepted := q.then.object
	if !q.seeksSubject() {
		excepted = q.then.subject
	}
	// Whoever is the exception himself is no answer either: nobody meets himself.
	return slices.DeleteFunc(hits, func(h hit) bool {
		return excepted.has(end(h).ID) || slices.ContainsFunc(others, sameEnd(h, end))
	}), nil
}

// all finds the hits of each name at an end by itself and keeps those whose
// other end is tied to every one of the names.
func (s *search) all(ctx context.Context, q *query) ([]hit, error) {
	other, each := q.each()
	var kept []hit
	for i, one := range each {
		hits, err := s.around(ctx, one)
		if err != nil {
			return nil, err
		}
		if i > 0 {
			kept, hits = common(kept, hits, other), common(hits, kept, other)
		}
		kept = append(kept, hits...)
	}
	return kept, nil
}

// each splits a query with several names at one end into one for each name, and
// tells how to pick the end at which they must agree.
func (q *query) each() (other func(hit) graph.Ref, each []*query) {
	for _, name := range q.object.all {
		one := *q
		one.object = name
		each = append(each, &one)
	}
	if each != nil {
		return hitSubject, each
	}
	for _, name := range q.subject.all {
		one := *q
		one.subject = name
		each = append(each, &one)
	}
	if each == nil {
		each = []*query{q}
	}
	return hitObject, each
}

// hitSubject is the one who did it.
func hitSubject(h hit) graph.Ref { return h.subject }

// hitObject is the one it was done to.
func hitObject(h hit) graph.Ref { return h.object }

// end tells how to pick the end that a query asks for.
func (q *query) end() func(hit) graph.Ref {
	if q.seeksSubject() {
		return hitSubject
	}
	return hitObject
}

// sameEnd tests whether a hit has the same entity at an end as h.
func sameEnd(h hit, end func(hit) graph.Ref) func(hit) bool {
	return func(o hit) bool { return end(o).ID == end(h).ID }
}

// common keeps the hits whose given end is also that of one of the others.
func common(hits, others []hit, end func(hit) graph.Ref) []hit {
	return slices.DeleteFunc(slices.Clone(hits), func(h hit) bool { return !slices.ContainsFunc(others, sameEnd(h, end)) })
}

// around finds the hits of a query from one of its named ends or, where no end is
// named, among all statements.
func (s *search) around(ctx context.Context, q *query) ([]hit, error) {
	anchors := q.object.entities
	if len(anchors) == 0 {
		anchors = q.subject.entities
	}
	if len(anchors) == 0 {
		return s.hits(ctx, q, s.told(ctx, q.senses), q.fits)
	}
	var out []hit
	for _, anchor := range anchors {
		hits, err := s.hits(ctx, q, s.corpus.StatementsAbout(ctx, anchor.ID, ofSenses(q.senses)...), q.fits)
		if err != nil {
			return nil, err
		}
		out = append(out, hits...)
		if q.role != nil && q.object.filled {
			inner, err := s.inParts(ctx, q, anchor.ID)
			if err != nil {
				return nil, err
			}
			out = append(out, inner...)
		}
	}
	return out, nil
}

// inParts finds the holders of a post in the parts of a body: a minister of a
// state holds his post in its ministry.
func (s *search) inParts(ctx context.Context, q *query, whole graph.IRI) ([]hit, error) {
	parts, err := collect(s.corpus.StatementsAbout(ctx, whole, s.predicates(func(t graph.Term) bool { return t.Within })...), func(st graph.Statement) bool {
		t, _ := s.terms.Term(st.Predicate)
		return t.Within && st.Object.ID == whole && st.Modality.Happened()
	})
	if err != nil {
		return nil, err
	}
	var out []hit
	for _, part := range parts {
		inner := *q
		inner.object = slot{entities: []graph.Entity{{Ref: part.Subject}}, filled: true}
		hits, err := s.hits(ctx, &inner, s.corpus.StatementsAbout(ctx, part.Subject.ID, ofSenses(q.senses)...), inner.fits)
		if err != nil {
			return nil, err
		}
		for _, h := range hits {
			h.through = []graph.Statement{part}
			out = append(out, h)
		}
	}
	return out, nil
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
