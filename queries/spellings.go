package queries

import (
	"context"
	"slices"
	"strings"

	"dramatis/graph"
)

// withSpellings adds to the names that statements give an entity the spellings under
// which it stands in the documents, each with a passage that has it, and leaves out
// those that are but a part of its name.
func (s *search) withSpellings(ctx context.Context, a Answer, e graph.Entity) (Answer, error) {
	whole := foldedWords(e.Name)
	partial := func(name string) bool {
		return !slices.ContainsFunc(foldedWords(name), func(w string) bool { return !slices.Contains(whole, w) }) && fold(name) != fold(e.Name)
	}
	a.Answers = slices.DeleteFunc(a.Answers, func(r Reply) bool { return partial(r.Value) || r.Value == e.Name })
	texts, err := s.textsOf(ctx, e)
	if err != nil {
		return Answer{}, err
	}
	for _, alias := range e.Aliases {
		if partial(alias) || slices.ContainsFunc(a.Answers, func(r Reply) bool { return fold(r.Value) == fold(alias) }) {
			continue
		}
		for _, t := range texts {
			if at := strings.Index(t.text, alias); at >= 0 && !within(t.text, at, at+len(alias)) {
				r := newReply(alias, nil, Must, nil)
				r.Evidence = []graph.Evidence{passage(t.text, t.document, at, at+len(alias))}
				a.Answers = append(a.Answers, r)
				break
			}
		}
	}
	if a.Status = Answered; len(a.Answers) == 0 {
		a.Status = Empty
	}
	return a, nil
}

// sourceText is a document with its text.
type sourceText struct {
	document graph.Document
	text     string
}

// textsOf gives the documents that make statements about an entity, or name it in
// their heading, in the order of their paths.
func (s *search) textsOf(ctx context.Context, e graph.Entity) ([]sourceText, error) {
	documents, err := s.corpus.DocumentsNaming(ctx, e.ID)
	if err != nil {
		return nil, err
	}
	about, err := collect(s.corpus.StatementsAbout(ctx, e.ID), func(graph.Statement) bool { return true })
	if err != nil {
		return nil, err
	}
	for _, p := range EvidenceOf(about) {
		if slices.ContainsFunc(documents, func(d graph.Document) bool { return d.ID == p.DocumentID }) {
			continue
		}
		d, ok, err := s.corpus.Document(p.DocumentID)
		if err != nil {
			return nil, err
		}
		if ok {
			documents = append(documents, d)
		}
	}
	slices.SortFunc(documents, func(a, b graph.Document) int { return strings.Compare(a.Path, b.Path) })
	out := make([]sourceText, 0, len(documents))
	for _, d := range documents {
		text, err := s.corpus.Text(d.ID)
		if err != nil {
			return nil, err
		}
		out = append(out, sourceText{d, text})
	}
	return out, nil
}
