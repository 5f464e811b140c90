package main

import (
	"fmt"

	"dramatis/graph"
	"dramatis/graph/store"
)

// corpus is one as archives have it: two passages prove a statement, some twenty quads
// keep it, a document has seven statements, an entity forty. Its statements are numbered
// from first; one that does not begin with 0 is added to the statements before, stands in
// documents of its own, and speaks of their entities and of some new ones.
type corpus struct{ first, statements int }

func (c corpus) entities() int      { return (c.first+c.statements)/20 + 1 }
func (c corpus) documents() int     { return c.statements/7 + 1 }
func (c corpus) firstDocument() int { return min(c.first, c.first/7+1) }

func entity(i int) graph.Ref {
	return graph.Ref{
		ID: graph.IRI(fmt.Sprintf("person/person-%06d", i)), Name: fmt.Sprintf("Person %d", i), Type: graph.Person,
		Aliases: []string{fmt.Sprintf("P. %d", i), fmt.Sprintf("Comrade %d", i)},
	}
}

func documentID(i int) graph.DocumentID { return graph.DocumentID(fmt.Sprintf("%016x", i)) }

func document(i int) graph.Document {
	return graph.Document{Path: fmt.Sprintf("archive/%06d.txt", i), ID: documentID(i), Status: graph.OK}
}

func (c corpus) statement(i int) graph.Statement {
	d := document(c.firstDocument() + (i-c.first)%c.documents())
	passage := func(n int) graph.Evidence {
		return graph.Evidence{
			Document: d.Path, DocumentID: d.ID, Span: graph.Span{Start: i + n, End: i + n + 80},
			Quote: fmt.Sprintf("The Ambassador met the Minister for the %dth time on the %dth day of that long year.", i, n),
			Zone:  "body", Rule: "frame/met-active",
		}
	}
	return graph.Statement{
		ID:      graph.IRI(fmt.Sprintf("s/%016x", i*7919)),
		Subject: entity(i * 31 % c.entities()), Predicate: "met", Object: entity((i*17 + i/c.entities()) % c.entities()),
		When: graph.EDTF(fmt.Sprintf("19%02d-0%d", i%60+40, i%9+1)), WhenBasis: graph.Stated,
		Modality: graph.Asserted, Confidence: 0.9, Evidence: []graph.Evidence{passage(1), passage(2)},
	}
}

// statementsIn gives the statements of the ith document of the corpus.
func (c corpus) statementsIn(i int) (all []graph.Statement) {
	for n := i; n < c.statements; n += c.documents() {
		all = append(all, c.statement(c.first+n))
	}
	return all
}

// put gives the documents of a corpus to a builder. They have hardly a text, since the
// others keep none.
func (c corpus) put(b *store.Builder, statementsIn func(i int) []graph.Statement) error {
	for i := range c.documents() {
		if err := b.AddDocument(document(c.firstDocument()+i), "xxxxxxxxxx", nil, statementsIn(i)); err != nil {
			return err
		}
	}
	return nil
}

// made makes all statements of the corpus at once, so that making them is not measured.
func (c corpus) made() func(i int) []graph.Statement {
	all := make([][]graph.Statement, c.documents())
	for i := range all {
		all[i] = c.statementsIn(i)
	}
	return func(i int) []graph.Statement { return all[i] }
}

// entitiesMade are all entities that it and the statements before it speak of.
func (c corpus) entitiesMade() []graph.Entity {
	all := make([]graph.Entity, c.entities())
	for i := range all {
		all[i].Ref = entity(i)
	}
	return all
}

func putEntities(b *store.Builder, all []graph.Entity) error {
	for _, e := range all {
		if err := b.AddEntity(e); err != nil {
			return err
		}
	}
	return nil
}
