package queries

import (
	"context"
	"fmt"

	"dramatis/graph"
)

// maxWords bounds the length of a question: no form needs so many.
const maxWords = 64

// Ask answers a question in English from the corpus. What it does not understand
// it refuses, with Status Refused; the error is for a corpus that cannot be read.
func Ask(ctx context.Context, c Corpus, v graph.Vocabulary, question string) (Answer, error) {
	words := tokens(question)
	if len(words) == 0 || len(words) > maxWords {
		return refusal(question, nil), nil
	}
	index, err := readNames(ctx, c)
	if err != nil {
		return Answer{}, err
	}
	s := &search{corpus: c, terms: v, dates: calendar{}}
	r := &resolver{names: index, terms: v, seen: map[string]Found{}}
	return s.try(ctx, question, readings(words, newLexicon(v, words)), r)
}

// try answers with the first fit all names of which are known, else says what is
// wrong with the likeliest fit.
func (s *search) try(ctx context.Context, question string, fits []fit, r *resolver) (Answer, error) {
	var worst *misfit
	timed := len(fits) > 0 && fits[len(fits)-1].time != nil
	for _, f := range fits {
		q, bad := r.query(f.parse)
		if bad == nil {
			q.time = f.time
			a, refused, err := s.answer(ctx, q, r.names)
			if err != nil {
				return Answer{}, fmt.Errorf("answering %q: %w", question, err)
			}
			if refused == nil {
				a.Question = question
				return a, nil
			}
			bad = refused
		}
		worst = graver(worst, bad, timed && f.time == nil)
	}
	if worst != nil && worst.unknown != nil && worst.unknown.Near == nil {
		// Looking for near names takes time: it is done for the one that is told.
		worst.unknown.Near = r.names.near(worst.unknown.Name, worst.types)
	}
	return refusal(question, worst), nil
}

// graver keeps the misfit that tells the user most: an ambiguous name first, then
// whichever came first, that is in the likelier form. One that took the time for
// a part of a name tells nothing.
func graver(old, new *misfit, timeInName bool) *misfit {
	switch {
	case new.ambiguous != nil && (old == nil || old.ambiguous == nil):
		return new
	case old != nil || timeInName:
		return old
	}
	return new
}

// refusal says why a question is not answered; a nil misfit means that no form fits.
func refusal(question string, m *misfit) Answer {
	a := Answer{Question: question, Status: Refused, Forms: Forms()}
	switch {
	case m == nil:
		a.Plan = "this question has none of the forms that are known here"
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

// fit is a way to read a question: a form it fits, and the time that was taken off.
type fit struct {
	parse parse
	time  *asked
}

// readings lists all ways to read a question: with every word part of a name
// before those with a time at the end or in front, and in the order of forms.
func readings(words []token, lex lexicon) []fit {
	fits := fitForms(words, nil, lex)
	for at := 1; at < len(words); at++ {
		if t, ok := readTime(words[at:]); ok {
			fits = append(fits, fitForms(words[:at], &t, lex)...)
		}
	}
	for at := len(words) - 1; at > 1; at-- {
		if t, ok := readTime(words[:at]); ok {
			fits = append(fits, fitForms(words[at:], &t, lex)...)
		}
	}
	return fits
}

// fitForms lists the ways to fit words into forms.
func fitForms(words []token, t *asked, lex lexicon) []fit {
	var fits []fit
	m := matcher{lex: lex, words: words}
	m.found = func(p parse) bool {
		fits = append(fits, fit{p, t})
		return len(fits) >= maxFits
	}
	for _, f := range forms {
		if m.match(parse{form: f}, f.pattern, 0) {
			break
		}
	}
	return fits
}

// maxFits bounds the ways to read a question; a question of words that all are
// verbs or prepositions has many.
const maxFits = 2000
