package queries

import (
	"context"
	"slices"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

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
			kept, hits = together(q, kept, hits, other), together(q, hits, kept, other)
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
	return agreeing(hits, others, func(a, b hit) bool { return end(a).ID == end(b).ID })
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
	out, err := s.ofPeople(ctx, q)
	if err != nil {
		return nil, err
	}
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

// together keeps the hits of one name that those of another share: with the same other end, and where it is asked
// when or where, of the same time or place.
func together(q *query, hits, others []hit, end func(hit) graph.Ref) []hit {
	return agreeing(hits, others, func(a, b hit) bool {
		same := end(a).ID == end(b).ID
		switch q.goal {
		case grammar.Dates:
			return same && a.statement.When == b.statement.When
		case grammar.Places:
			return same && a.statement.Where != nil && b.statement.Where != nil && a.statement.Where.ID == b.statement.Where.ID
		}
		return same
	})
}

// agreeing keeps the hits that agree with one of the others.
func agreeing(hits, others []hit, agree func(a, b hit) bool) []hit {
	return slices.DeleteFunc(slices.Clone(hits), func(h hit) bool {
		return !slices.ContainsFunc(others, func(o hit) bool { return agree(h, o) })
	})
}

// ofPeople finds the hits of one with those who are of a people that stands at the other end: who asked the
// Norwegians asked the Norwegian envoy.
func (s *search) ofPeople(ctx context.Context, q *query) ([]hit, error) {
	one, people, wide := q.subject, q.object.people, *q
	wide.object = slot{}
	end := hitObject
	if people == "" {
		one, people, wide, end = q.object, q.subject.people, *q, hitSubject
		wide.subject = slot{}
	}
	if people == "" || len(one.entities) == 0 || one.people != "" || q.role != nil {
		return nil, nil
	}
	hits, err := s.around(ctx, &wide)
	if err != nil {
		return nil, err
	}
	known := map[graph.IRI]*holding{}
	return s.keep(hits, func(h hit) (hit, bool, error) {
		who := end(h)
		held, looked := known[who.ID]
		if !looked && who.Type == graph.Person {
			if held, err = s.holds(ctx, &holders{land: people}, who.ID); err != nil {
				return h, false, err
			}
			known[who.ID] = held
		}
		if held == nil {
			return h, false, nil
		}
		h.through, h.certainty = append(slices.Clone(h.through), held.proofs[0]), lesser(h.certainty, held.certainty)
		return h, true, nil
	})
}
