package queries

import (
	"cmp"
	"context"
	"fmt"
	"slices"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// Ask answers a question in English from the corpus. What it does not understand
// it refuses, with Status Refused; the error is for a corpus that cannot be read.
func Ask(ctx context.Context, c Corpus, v graph.Vocabulary, question string) (Answer, error) {
	readings := grammar.Read(question, v)
	if len(readings) == 0 {
		return refusal(question, v, nil), nil
	}
	index, err := readNames(ctx, c)
	if err != nil {
		return Answer{}, err
	}
	s := &search{ctx: ctx, corpus: c, terms: v, dates: calendar{}}
	r := &resolver{names: index, terms: v, seen: map[string]Found{}, search: s}
	return s.try(ctx, question, readings, r)
}

// try answers with the first reading all names of which are known, else says what
// is wrong with the likeliest.
func (s *search) try(ctx context.Context, question string, readings []grammar.Reading, r *resolver) (Answer, error) {
	var wrong []*misfit
	timed := slices.ContainsFunc(readings, func(in grammar.Reading) bool { return in.Time != nil && in.Time.Event == nil })
	for _, in := range readings {
		q, bad, err := r.query(ctx, in)
		if err == nil && bad == nil {
			var a Answer
			if a, bad, err = s.answer(ctx, q, r.names); err == nil && bad == nil {
				a.Question, a.Explanation, a.Notes = question, q.explain(), q.notes()
				return a, nil
			}
		}
		if err != nil {
			return Answer{}, fmt.Errorf("answering %q: %w", question, err)
		}
		if !timed || in.Time != nil || bad.ambiguous != nil {
			// One that took the time for a part of a name tells nothing.
			wrong = append(wrong, bad)
		}
	}
	return refusal(question, s.terms, r.gravest(wrong)), nil
}

// gravest picks the misfit that tells the user most: an ambiguous name first, then
// what is wrong with a name that is known, then an unknown name that is a slip away
// from a known one, then the shortest unknown name, for a long one has swallowed
// other words.
func (r *resolver) gravest(wrong []*misfit) *misfit {
	var unknown []*misfit
	for _, kind := range []func(*misfit) bool{
		func(m *misfit) bool { return m.ambiguous != nil },
		func(m *misfit) bool { return m.sentence != "" && !m.vague },
	} {
		if i := slices.IndexFunc(wrong, kind); i >= 0 {
			return wrong[i]
		}
	}
	for _, m := range wrong {
		same := func(o *misfit) bool { return o.unknown.Name == m.unknown.Name }
		if m.unknown != nil && !slices.ContainsFunc(unknown, same) {
			unknown = append(unknown, m)
		}
	}
	slices.SortStableFunc(unknown, func(a, b *misfit) int { return cmp.Compare(len(a.unknown.Name), len(b.unknown.Name)) })
	for _, m := range unknown[:min(len(unknown), maxLookedAt)] {
		if m.unknown.Near = r.names.near(m.unknown.Name, m.types); m.unknown.slip() {
			return m
		}
	}
	switch {
	case len(wrong) == 0:
		return nil
	case len(unknown) == 0 || wrong[0].vague:
		return wrong[0]
	}
	return unknown[0]
}

// maxLookedAt bounds for how many unknown names near ones are looked for, which takes time.
const maxLookedAt = 4

// slip reports whether the nearest name is but a slip of the pen away.
func (u *UnknownName) slip() bool {
	if len(u.Near) == 0 {
		return false
	}
	spellings := append([]string{u.Near[0].Name}, u.Near[0].Aliases...)
	return slices.ContainsFunc(spellings, func(s string) bool { return near(fold(u.Name), fold(s)) })
}

// refusal says why a question is not answered; a nil misfit means that no form fits.
func refusal(question string, v graph.Vocabulary, m *misfit) Answer {
	a := Answer{Question: question, Status: Refused, Forms: grammar.Nearest(question)}
	switch {
	case m == nil:
		a.Plan = grammar.Complaint(question, v)
	case m.ambiguous == nil && grammar.OddTime(question) != "":
		a.Plan = grammar.OddTime(question)
	case m.ambiguous != nil:
		a.Status, a.Forms = Ambiguous, nil
		a.Candidates = m.ambiguous.sorted()
		a.Plan = m.Error()
	case m.unknown != nil:
		a.Near = m.unknown.Near
		a.Plan = m.Error()
	default:
		a.Plan = m.Error()
	}
	return a
}
