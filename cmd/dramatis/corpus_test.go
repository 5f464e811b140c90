package main

import (
	"fmt"
	"strings"

	"dramatis/extract/source"
	"dramatis/graph"
	"dramatis/graph/store"
)

// The corpus that the scenarios ask: two letters, translated by one who has no part
// in what they tell, and a source that could not be read. Nothing in it depends on how well documents are read.
var (
	ada   = graph.Ref{ID: "person/ada-brown", Name: "Ada Brown", Type: graph.Person, Aliases: []string{"A. Brown"}}
	basil = graph.Ref{ID: "person/basil-green", Name: "Basil Green", Type: graph.Person, Aliases: []string{"Green"}}
	clara = graph.Ref{ID: "person/clara-white", Name: "Clara White", Type: graph.Person}
	dora  = graph.Ref{ID: "person/dora-gray", Name: "Dora Gray", Type: graph.Person}
	guild = graph.Ref{ID: "organization/guild", Name: "Weavers' Guild", Type: graph.Organization}
)

// said is a statement of the corpus: who did what to whom in which words.
type said struct {
	subject   graph.Ref
	predicate graph.Predicate
	object    graph.Ref
	quote     string
	role      string
	modality  graph.Modality
}

var letters = []struct {
	path, text string
	date       graph.EDTF
	said       []said
}{
	{"letters/one.txt", "Ada Brown wrote to Basil Green on the third of May.\nShe will meet Clara White.\n", "1950-05-03", []said{
		{ada, "wrote-to", basil, "Ada Brown wrote to Basil Green", "", graph.Asserted},
		{ada, "met", clara, "She will meet Clara White", "", graph.Planned},
	}},
	{"letters/two.txt", "Basil Green, president of the Weavers' Guild,\nreceived Clara White – “at last”.\n", "1951", []said{
		{basil, "met", clara, "Basil Green, president of the Weavers' Guild,\nreceived Clara White", "", graph.Asserted},
		{basil, "holds-position", guild, "president of the Weavers' Guild", "president", graph.Asserted},
	}},
}

// makeCorpus writes the corpus as a store.
func makeCorpus(path string) error {
	b, err := store.Create(path)
	if err != nil {
		return err
	}
	defer b.Abort()
	for _, ref := range []graph.Ref{ada, basil, clara, guild} {
		if err := b.AddEntity(graph.Entity{Ref: ref, Mentions: 2, Statements: 2, Documents: 2}); err != nil {
			return err
		}
	}
	if err := b.AddEntity(graph.Entity{Ref: dora, Mentions: 1, Documents: 1}); err != nil {
		return err
	}
	manifest := store.Manifest{Extractor: "test", Roots: []string{"letters"}}
	for i, l := range letters {
		doc := source.NewDocument(l.path, l.text)
		var statements []graph.Statement
		for j, s := range l.said {
			statements = append(statements, statementIn(doc, s, l.date, fmt.Sprintf("s/letter%d-%d", i+1, j+1)))
		}
		if err := b.AddDocument(cardOf(doc, l.date), l.text, mentionsIn(doc), statements); err != nil {
			return err
		}
		manifest.Sources = append(manifest.Sources, store.Source{Path: l.path, ID: doc.ID, Status: graph.OK})
	}
	if err := b.AddDocument(graph.Document{Path: "letters/zero.txt", Status: graph.Failed, Error: "is empty; remove it"}, "", nil, nil); err != nil {
		return err
	}
	if err := b.SetManifest(manifest); err != nil {
		return err
	}
	return b.Commit()
}

func cardOf(doc *source.Document, date graph.EDTF) graph.Document {
	return graph.Document{
		Path: doc.Path, ID: doc.ID, Type: "letter", Title: "Letter of " + string(date), Date: date, DateBasis: graph.Stated,
		Senders: []graph.NamedRef{{ID: ada.ID, Name: ada.Name}}, Status: graph.OK,
		Bibliographic: []graph.Contributor{{Name: "Dora Gray", Role: "translator"}, {Name: "Ada Brown", Role: "contributor"}},
	}
}

// mentionsIn gives one mention for every full name in the text.
func mentionsIn(doc *source.Document) []graph.Mention {
	var out []graph.Mention
	for _, ref := range []graph.Ref{ada, basil, clara} {
		if at := strings.Index(doc.Text, ref.Name); at >= 0 {
			out = append(out, graph.Mention{
				Document: doc.Path, DocumentID: doc.ID, Span: doc.CodePoints(source.Span{Start: at, End: at + len(ref.Name)}),
				Surface: ref.Name, Type: ref.Type, Entity: ref.ID, Name: ref.Name, Kind: graph.ByName,
			})
		}
	}
	return out
}

func statementIn(doc *source.Document, s said, date graph.EDTF, id string) graph.Statement {
	at := strings.Index(doc.Text, s.quote)
	return graph.Statement{
		ID: graph.IRI(id), Subject: s.subject, Predicate: s.predicate, Object: s.object, Role: s.role,
		When: date, WhenBasis: graph.FromDocument, Modality: s.modality, Confidence: 0.9,
		Evidence: []graph.Evidence{{
			Document: doc.Path, DocumentID: doc.ID, Span: doc.CodePoints(source.Span{Start: at, End: at + len(s.quote)}),
			Quote: s.quote, Zone: "body", Rule: "test",
		}},
	}
}
