package queries

import (
	"context"
	"slices"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// underSignature finds to whom somebody could be said to have written where nothing says that
// he did: to those to whom his house sent what he signed, "Telegram From the Embassy in
// Norvik to the Ministry", signed Lee.
func (s *search) underSignature(ctx context.Context, q *query) ([]hit, error) {
	letters := slices.ContainsFunc(q.senses, func(o grammar.Sense) bool { return o.Term.Section == graph.InCorrespondence && !o.Verb.Inverse })
	if !letters || q.then != nil {
		return nil, nil
	}
	var out []hit
	for _, e := range q.subject.entities {
		documents, err := s.corpus.DocumentsNaming(ctx, e.ID)
		if err != nil {
			return nil, err
		}
		for _, doc := range documents {
			if !isAmong([]graph.IRI{e.ID}, doc.SignedBy) || len(doc.Senders) == 0 || slices.ContainsFunc(doc.Senders, isNamedPerson) {
				continue
			}
			hits, err := s.signedFor(q, doc, e.Ref)
			if err != nil {
				return nil, err
			}
			out = append(out, hits...)
		}
	}
	return out, nil
}

// signedFor makes a hit for each to whom a document goes, as if its signer had sent it.
func (s *search) signedFor(q *query, doc graph.Document, signer graph.Ref) ([]hit, error) {
	proof, err := s.headline(doc, doc.Title)
	if err != nil || len(proof) == 0 {
		return nil, err
	}
	var out []hit
	for _, to := range doc.Recipients {
		for _, sense := range q.senses {
			st := graph.Statement{
				Subject: signer, Predicate: sense.Term.Predicate, Object: graph.Ref{ID: to.ID, Name: to.Name, Type: to.ID.Type()},
				When: doc.Date, WhenBasis: graph.FromDocument, Modality: graph.Asserted, Evidence: proof,
			}
			for _, h := range s.read(q, st) {
				if h.certainty = Could; q.fits(h.subject, h.object) {
					out = append(out, h)
				}
			}
		}
	}
	return out, nil
}

// isNamedPerson reports whether a party of a document is a person, and known by more than
// an office.
func isNamedPerson(r graph.NamedRef) bool { return r.ID.Type() == graph.Person && !r.ID.Office() }
