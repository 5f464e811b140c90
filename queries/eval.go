package queries

import (
	"context"
	"slices"

	"dramatis/graph"
)

// yes and no are the values of a yes-no answer.
const (
	yes = "yes"
	no  = "no"
)

// answer evaluates a query. A misfit means that the query was understood wrongly
// after all: it names a post that nobody in the corpus holds.
func (s *search) answer(ctx context.Context, q *query, n *names) (Answer, *misfit, error) {
	if q.goal == whoMade {
		return s.made(ctx, q, n)
	}
	if q.goal == howConnected {
		a, err := s.connected(ctx, q)
		return a, nil, err
	}
	if q.goal == whoIs {
		a, err := s.identify(ctx, q)
		return a, nil, err
	}
	hits, err := s.gather(ctx, q)
	if err != nil {
		return Answer{}, nil, err
	}
	if len(hits) == 0 && q.role != nil && len(q.senses[0].term.Roles) == 0 {
		if bad, err := s.unknownRole(ctx, q); bad != nil || err != nil {
			return Answer{}, bad, err
		}
	}
	a := Answer{Kind: q.kind(), Plan: q.plan(), Answers: q.rows(hits), Status: Answered}
	if len(a.Answers) == 0 {
		a.Status = Empty
	}
	return a, nil, nil
}

// gather finds the hits of a query: those on the named ends, and for several
// names at one end those of whoever is tied to them all.
func (s *search) gather(ctx context.Context, q *query) ([]hit, error) {
	hits, err := s.all(ctx, q)
	if err != nil || q.unless == nil {
		return hits, err
	}
	out, err := s.gather(ctx, q.unless)
	return slices.DeleteFunc(hits, func(h hit) bool { return slices.ContainsFunc(out, sameEnd(h, hitSubject)) }), err
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
	for _, name := range q.object.both {
		one := *q
		one.object = name
		each = append(each, &one)
	}
	if each != nil {
		return hitSubject, each
	}
	for _, name := range q.subject.both {
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
		return s.hits(ctx, q, s.corpus.Statements(ctx), q.fits)
	}
	var out []hit
	for _, anchor := range anchors {
		hits, err := s.hits(ctx, q, s.corpus.StatementsAbout(ctx, anchor.ID), q.fits)
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
	parts, err := collect(s.corpus.StatementsAbout(ctx, whole), func(st graph.Statement) bool {
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
		hits, err := s.hits(ctx, &inner, s.corpus.StatementsAbout(ctx, part.Subject.ID), inner.fits)
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

// fits reports whether the ends are those that the query names.
func (q *query) fits(subject, object graph.Ref) bool {
	return within(q.subject, subject) && within(q.object, object)
}

// within reports whether a ref is one that the slot names. A slot without
// entities holds a bare name, compared in folded form, or nothing.
func within(s slot, r graph.Ref) bool {
	switch {
	case !s.filled:
		return true
	case len(s.entities) == 0:
		return fold(s.text) == fold(r.Name)
	}
	return slices.ContainsFunc(s.entities, func(e graph.Entity) bool { return e.ID == r.ID })
}

// unknownRole refuses a post that no statement of the corpus names: the words of
// the question were no post, and to answer "nobody" would be a guess.
func (s *search) unknownRole(ctx context.Context, q *query) (*misfit, error) {
	anywhere := &query{goal: q.goal, senses: q.senses, role: q.role}
	for st, err := range s.corpus.Statements(ctx) {
		if err != nil {
			return nil, err
		}
		if len(s.read(anywhere, st)) > 0 {
			return nil, nil
		}
	}
	return &misfit{sentence: "nobody in this corpus is called " + quoted(q.role)}, nil
}

// connected answers "How is A connected to B?" with the shortest chains.
func (s *search) connected(ctx context.Context, q *query) (Answer, error) {
	from, to := q.subject.entities[0], q.object.entities[0]
	chains, err := walk(ctx, s.corpus, from.Ref, to.Ref, PathOptions{})
	a := Answer{Kind: KindPath, Plan: q.plan(), Status: Answered}
	for _, c := range chains {
		a.Answers = append(a.Answers, c.reply())
	}
	if len(chains) == 0 {
		a.Status = Empty
	}
	return a, err
}

// identify answers "Who is A?" with the entity that bears the name; the proof is
// what says that it bears it, else its posts, else all that is said of it.
func (s *search) identify(ctx context.Context, q *query) (Answer, error) {
	e := q.subject.entities[0]
	about, err := collect(s.corpus.StatementsAbout(ctx, e.ID), func(st graph.Statement) bool {
		return st.Modality.Happened() && st.Subject.ID == e.ID
	})
	if err != nil {
		return Answer{}, err
	}
	proof := about
	for _, section := range []graph.Section{graph.InNames, graph.InPosts} {
		if in := s.inSection(section, q.subject.text, about); len(in) > 0 {
			proof = in
			break
		}
	}
	reply := newReply(e.Name, &e.Ref, Must, proof)
	return Answer{Kind: KindEntities, Plan: q.plan(), Status: Answered, Answers: []Reply{reply}}, nil
}

// inSection keeps the statements of a section of the dossier; of names only the one asked for.
func (s *search) inSection(section graph.Section, name string, statements []graph.Statement) []graph.Statement {
	var out []graph.Statement
	for _, st := range statements {
		t, _ := s.terms.Term(st.Predicate)
		if t.Section == section && (section != graph.InNames || fold(st.Object.Name) == fold(name)) {
			out = append(out, st)
		}
	}
	return out
}
