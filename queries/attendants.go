package queries

import (
	"context"
	"slices"

	"dramatis/graph"
)

// attendants answers who took part in a gathering by the documents that record it: those of the
// time asked for whose heading has all words for it, and the participants that they list.
func (s *search) attendants(ctx context.Context, q *query) (Answer, *misfit, error) {
	a := Answer{Kind: KindEntities, Plan: q.plan(), Status: Answered}
	words := contentWords(q.document.words)
	records := 0
	for doc, err := range s.corpus.Documents(ctx) {
		if err != nil {
			return Answer{}, nil, err
		}
		certainty, ok := s.timely(q, graph.Statement{When: doc.Date})
		if !ok || len(words) == 0 || len(doc.Participants) == 0 || !hasWords(fold(doc.Title), words) {
			continue
		}
		records++
		for _, party := range doc.Participants {
			if !isNamedPerson(party) {
				continue
			}
			proof, err := s.listing(doc, party.Name)
			if err != nil {
				return Answer{}, nil, err
			}
			a.add(Reply{Value: party.Name, Entity: &graph.Ref{ID: party.ID, Name: party.Name, Type: graph.Person}, Certainty: certainty, Evidence: proof})
		}
	}
	if records == 0 {
		return Answer{}, &misfit{sentence: "no document here records " + quoted([]string{q.document.words}) + " of that time", vague: true}, nil
	}
	slices.SortFunc(a.Answers, compareReplies)
	return a.settled(), nil, nil
}

// listing is the passage in which a document names one of those who took part, else its heading.
func (s *search) listing(doc graph.Document, name string) ([]graph.Evidence, error) {
	text, err := s.corpus.Text(doc.ID)
	if err != nil {
		return nil, err
	}
	for _, words := range []string{name, lastWord(name)} {
		if start, end, ok := wording(text, words); ok {
			return []graph.Evidence{passage(text, doc, start, end)}, nil
		}
	}
	return s.headline(doc, name)
}
