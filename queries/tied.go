package queries

import (
	"context"
	"slices"
	"strings"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// tied answers what asks about a tie.
func (s *search) tied(ctx context.Context, q *query, n *names) (Answer, *misfit, error) {
	if q.begun {
		return s.entered(ctx, q, n)
	}
	hits, err := s.proving(ctx, q, n)
	if err != nil {
		return Answer{}, nil, err
	}
	if len(hits) == 0 {
		under, note, ok, err := s.underRuler(ctx, q)
		if ok && err == nil {
			hits, err = s.proving(ctx, under, n)
		}
		if err != nil {
			return Answer{}, nil, err
		}
		if len(hits) > 0 {
			a, err := s.answered(ctx, under, n, hits)
			a.Notes = append(a.Notes, note)
			return a, nil, err
		}
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
	a, err := s.answered(ctx, q, n, hits)
	return a, nil, err
}

// proving gives what proves the tie asked for: the statements of it, else what it follows from, else those without a date.
func (s *search) proving(ctx context.Context, q *query, n *names) ([]hit, error) {
	if q.asksSender() {
		return s.senders(ctx, q, n)
	}
	hits, err := s.gather(ctx, q)
	for _, find := range []func(context.Context, *query) ([]hit, error){s.implied, s.recorded, s.presiding, s.stationed, s.signedOn} {
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
		return nil, err
	}
	if hits, err = s.holders(ctx, q, n, hits); err != nil {
		return nil, err
	}
	if hits, err = s.ofTheLand(ctx, q, hits); err != nil {
		return nil, err
	}
	return s.alike(ctx, q, hits)
}

// answered makes the answer of what proves a tie, and looks further where that gives none: for denials, whereabouts and
// letterheads, and for other times.
func (s *search) answered(ctx context.Context, q *query, n *names, proof []hit) (a Answer, err error) {
	hits, err := s.turned(ctx, q, n, proof)
	if err != nil {
		return Answer{}, err
	}
	a = Answer{Kind: q.kind(), Plan: q.plan(), Answers: q.rows(s.terms, hits), Status: Answered}
	q.noteGap(&a)
	if q.capacity && len(proof) > 0 && len(hits) == 0 {
		a.Notes = append(a.Notes, "that it was so is told, but no paper that tells it gives a post: "+told(bestFirst(statementsOf(proof))[0]))
	}
	if q.goal == grammar.Whether && silentNo(a) && !q.planned {
		if a.Answers, err = s.denials(ctx, q, a.Answers); err == nil && silentNo(a) && !q.unquoted(&a) {
			err = s.unlisted(ctx, q, &a)
		}
		if err != nil {
			return Answer{}, err
		}
	} else if q.goal == grammar.Whether && !q.planned {
		if err = s.contested(ctx, q, &a, hits); err != nil {
			return Answer{}, err
		}
	}
	if q.goal == grammar.Places && len(a.Answers) == 0 && q.rank.Order == "" {
		if a.Answers, err = s.whereabouts(ctx, n, hits); err != nil {
			return Answer{}, err
		}
	}
	if q.goal == grammar.Dates && len(a.Answers) == 0 && len(hits) > 0 {
		a.Notes = append(a.Notes, "that it was so is told, but nowhere when: "+told(bestFirst(statementsOf(hits))[0]))
	}
	if q.goal == grammar.Tenure && len(a.Answers) == 0 {
		s.spanByPapers(&a, hits)
	}
	if len(a.Answers) == 0 {
		if a.Answers, err = s.atLetterheads(ctx, q, n); err != nil {
			return Answer{}, err
		}
	}
	if a = a.withoutNameless().settled(); a.Status == Empty {
		err = s.noteOtherTimes(ctx, q, n, &a)
	}
	return a, err
}

// turned gives for what proves a tie what is asked of it, where that is not the tie itself: in what capacity, by whom it is
// told, what it was about.
func (s *search) turned(ctx context.Context, q *query, n *names, proof []hit) ([]hit, error) {
	switch {
	case q.capacity:
		return s.capacities(ctx, proof)
	case q.attributed:
		return s.voices(n, proof), nil
	case q.goal == grammar.Topics:
		return s.subjects(ctx, q, proof)
	}
	return proof, nil
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

// contested makes a "no" of a "yes" for which papers have but the word of another, where one of these papers denies it itself: "it was held
// against me that I met Moor. I never met Moor." The other's word is noted.
func (s *search) contested(ctx context.Context, q *query, a *Answer, hits []hit) error {
	reported := map[graph.DocumentID]bool{}
	for _, h := range hits {
		if h.statement.Modality != graph.Reported {
			return nil
		}
		for _, e := range h.statement.Evidence {
			reported[e.DocumentID] = true
		}
	}
	if len(reported) == 0 {
		return nil
	}
	not := *q
	not.denied = true
	denials, err := s.gather(ctx, &not)
	denials = slices.DeleteFunc(denials, func(h hit) bool {
		return !slices.ContainsFunc(h.statement.Evidence, func(e graph.Evidence) bool { return reported[e.DocumentID] })
	})
	if err != nil || len(denials) == 0 {
		return err
	}
	quote, _ := leadQuote(bestFirst(statementsOf(hits))[0].Evidence)
	a.Answers = []Reply{newReply(no, nil, surest(denials), statementsOf(denials))}
	a.Notes = append(a.Notes, "a paper that denies it reports the word of another that it was so: “"+strings.Join(strings.Fields(quote), " ")+"”")
	return nil
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

// asksNames reports whether it is asked by what names somebody goes, whenever and wherever.
func (q *query) asksNames() bool {
	return q.kind() == KindNames && len(q.conditions()) == 0 && !slices.ContainsFunc(q.senses, func(s grammar.Sense) bool { return s.Term.Section != graph.InNames })
}
