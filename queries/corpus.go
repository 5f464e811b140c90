package queries

import (
	"context"
	"iter"

	"dramatis/graph"
)

// Corpus is what a question needs to read: entities, statements and the text of
// the documents. Streams end after the first error they yield.
type Corpus interface {
	// Documents yields what is known about every source.
	Documents(ctx context.Context) iter.Seq2[graph.Document, error]
	// Entities yields every entity once.
	Entities(ctx context.Context) iter.Seq2[graph.Entity, error]
	// Statements yields every statement once: those of some predicates, where any are named.
	Statements(ctx context.Context, only ...graph.Predicate) iter.Seq2[graph.Statement, error]
	// StatementsAbout yields the statements that have the entity at either end: those of some
	// predicates, where any are named.
	StatementsAbout(ctx context.Context, id graph.IRI, only ...graph.Predicate) iter.Seq2[graph.Statement, error]
	// Statement finds a statement; ok is false where there is none with this id.
	Statement(id graph.IRI) (st graph.Statement, ok bool, err error)
	// Outline gives all entities, which must not be changed. Ties yields all statements
	// without their proofs, in the order of graph.Compare.
	Outline(ctx context.Context) (*graph.Outline, error)
	Ties(ctx context.Context) iter.Seq2[graph.Tie, error]
	// Document finds a document; ok is false where there is none with this id.
	Document(id graph.DocumentID) (d graph.Document, ok bool, err error)
	// Spellings gives the names by which the documents call an entity, the most frequent first.
	Spellings(id graph.IRI) ([]graph.Spelling, error)
	// DocumentsNaming gives the documents whose heading names the entity, by path.
	DocumentsNaming(ctx context.Context, id graph.IRI) ([]graph.Document, error)
	// DocumentsCalling gives the documents that call one of some entities by a name; known is false
	// where the corpus keeps no list of them.
	DocumentsCalling(ctx context.Context, ids ...graph.IRI) (documents map[graph.DocumentID]bool, known bool, err error)
	// Mentions gives the passages of a document that speak of somebody or something.
	Mentions(id graph.DocumentID) ([]graph.Mention, error)
	// Text gives the text that the spans of a document count in.
	Text(id graph.DocumentID) (string, error)
}

// collect reads the stream to its end, keeping what keep lets pass.
func collect[T any](stream iter.Seq2[T, error], keep func(T) bool) ([]T, error) {
	var out []T
	for v, err := range stream {
		if err != nil {
			return nil, err
		}
		if keep(v) {
			out = append(out, v)
		}
	}
	return out, nil
}
