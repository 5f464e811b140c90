package queries

import (
	"context"
	"slices"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// journey reports whether a predicate tells of people who go to a place.
func journey(t graph.Term) bool {
	return !t.Symmetric && slices.Contains(t.From, graph.Person) && slices.Contains(t.To, graph.Place) && len(t.Nouns) > 0
}

// company answers who else was there when two met, or went with somebody to a place:
// whoever the same document ties on the same day to every one whom the question names,
// or the same sentence to any.
func (s *search) company(ctx context.Context, q *query) (Answer, error) {
	occasions, err := s.gather(ctx, q)
	if err != nil {
		return Answer{}, err
	}
	var there []hit
	switch {
	case !q.object.filled && !journey(q.senses[0].Term):
		for _, h := range occasions { // the meeting of one: the others
			h.subject = h.object
			there = append(there, h)
		}
	default:
		if there, err = s.fellows(ctx, q, occasions); err != nil {
			return Answer{}, err
		}
		if q.everybody || q.third.filled {
			there = append(there, bothEnds(occasions)...)
		}
	}
	if q.holders != nil {
		if there, err = s.held(ctx, q, there); err != nil {
			return Answer{}, err
		}
	}
	if q.third.filled {
		there = slices.DeleteFunc(there, func(h hit) bool { return !q.third.is(h.subject) })
		return Answer{Kind: KindYesNo, Plan: q.plan(), Answers: yesOrNo(there), Status: Answered}, nil
	}
	out := query{goal: grammar.Subjects}
	a := Answer{Kind: KindEntities, Plan: q.plan(), Answers: out.rows(s.terms, there), Status: Answered}
	return a.withoutNameless().settled(), nil
}

// bothEnds gives each hit as it stands and turned, for the one and for the other.
func bothEnds(hits []hit) []hit {
	var out []hit
	for _, h := range hits {
		turned := h
		turned.subject, turned.object = h.object, h.subject
		out = append(out, h, turned)
	}
	return out
}

// fellows finds those who shared an occasion with all who are named in it, or with one in
// the very sentence that tells of it. Who went on a journey is named at one end only, the
// other being the place.
func (s *search) fellows(ctx context.Context, q *query, occasions []hit) ([]hit, error) {
	travelled := journey(q.senses[0].Term)
	named := [][]graph.IRI{q.subject.ids(), q.object.ids()}
	if travelled {
		named = [][]graph.IRI{placesOf(occasions)}
	}
	var sure, shared []hit
	for i, ids := range named {
		others, err := s.others(ctx, q, ids)
		if err != nil {
			return nil, err
		}
		var there []hit
		for _, other := range others {
			if q.subject.means(other.subject) || q.object.means(other.subject) {
				continue
			}
			for _, o := range occasions {
				sentence, day := s.together(o.statement, other.statement)
				if !sentence && !day || travelled && o.object.ID != other.object.ID {
					continue
				}
				other.certainty = o.certainty
				if there = append(there, other); sentence {
					sure = append(sure, other)
				}
				break
			}
		}
		if i > 0 {
			shared, there = common(shared, there, hitSubject), common(there, shared, hitSubject)
		}
		shared = append(shared, there...)
	}
	return append(sure, shared...), nil
}

// placesOf gives the objects of hits, each once.
func placesOf(hits []hit) []graph.IRI {
	var out []graph.IRI
	for _, h := range hits {
		if !slices.Contains(out, h.object.ID) {
			out = append(out, h.object.ID)
		}
	}
	return out
}

// others finds all whom the senses of a query tie to any of the entities, as subjects.
func (s *search) others(ctx context.Context, q *query, ids []graph.IRI) ([]hit, error) {
	var out []hit
	for _, id := range ids {
		any := query{goal: grammar.Subjects, senses: q.senses, object: slot{entities: []graph.Entity{{Ref: graph.Ref{ID: id}}}, filled: true}}
		hits, err := s.hits(ctx, &any, s.corpus.StatementsAbout(ctx, id), any.fits)
		if err != nil {
			return nil, err
		}
		out = append(out, hits...)
	}
	return out, nil
}

// together reports whether two statements tell of one occasion: whether one sentence tells
// both with one date, and whether one document gives both the same.
func (s *search) together(a, b graph.Statement) (sentence, day bool) {
	for _, e := range a.Evidence {
		for _, o := range b.Evidence {
			if e.DocumentID == o.DocumentID && a.When == b.When && dayOwn(a, e) && dayOwn(b, o) {
				sentence = sentence || e.Start < o.End && o.Start < e.End
				day = day || a.When != ""
			}
		}
	}
	return sentence, day
}

// dayOwn reports whether the date of a statement is its own, and not that of a document in
// the midst of which it is told: a letter tells of many talks.
func dayOwn(st graph.Statement, e graph.Evidence) bool {
	return st.WhenBasis != graph.FromDocument || ofPresence(e)
}
