package store

import (
	"context"
	"fmt"
	"iter"
	"math/rand/v2"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"dramatis/graph"
)

// hostile are strings that have broken stores before.
var hostile = []string{
	"", " ", "a", `say "no"`, "back\\slash", "line\nbreak\r\n\ttab", "nul\x00byte", "\xff\xfe not UTF-8",
	"Ким Ир Сен", "김일성", "金日成", "👨‍👩‍👧", "<http://example.org/>", "_:blank", `"quoted"^^<xsd:date>`, `"x"@en`,
	"d/0", "s/0#evidence/1", "dramatis:when", "person/p0", "\u2028", "%s%d", "a\u0301", "<>", ">", "<a b c>",
}

// corpus is everything that goes into a store.
type corpus struct {
	manifest   Manifest
	documents  []graph.Document
	texts      map[graph.DocumentID]string
	mentions   map[graph.DocumentID][]graph.Mention
	entities   []graph.Entity
	statements []graph.Statement
}

func pick[T any](r *rand.Rand, from []T) T { return from[r.IntN(len(from))] }

func some[T any](r *rand.Rand, most int, one func() T) []T {
	var all []T
	for range r.IntN(most + 1) {
		all = append(all, one())
	}
	return all
}

// randomCorpus makes a corpus up, the same for the same seed.
func randomCorpus(seed uint64, documents, entities, statements int) corpus {
	r := rand.New(rand.NewPCG(seed, 7))
	word := func() string { return pick(r, hostile) }
	c := corpus{texts: map[graph.DocumentID]string{}, mentions: map[graph.DocumentID][]graph.Mention{}}
	for i := range entities {
		id := graph.IRI(fmt.Sprintf("person/p%d", i))
		if i%5 == 4 {
			id = graph.IRI(fmt.Sprintf("%s %d", strings.TrimPrefix(word(), "d/"), i)) // "d/" is for documents
		}
		c.entities = append(c.entities, graph.Entity{
			Ref:      graph.Ref{ID: id, Name: word(), Type: pick(r, graph.EntityTypes), Aliases: some(r, 4, word)},
			Mentions: r.IntN(1000), Statements: r.IntN(9), Documents: r.IntN(9),
		})
	}
	named := func() graph.NamedRef {
		if r.IntN(4) == 0 {
			return graph.NamedRef{Name: word()}
		}
		return graph.NamedRef{ID: pick(r, c.entities).ID, Name: word()}
	}
	for i := range documents {
		d := graph.Document{
			Path: fmt.Sprintf("%s/%d.txt", word(), i), ID: graph.DocumentID(fmt.Sprintf("%016x", i)),
			Type: word(), Title: word(), Date: "1956-09-22", DateBasis: graph.Stated, Place: word(),
			Senders: some(r, 3, named), Recipients: some(r, 12, named), Participants: some(r, 3, named),
			SignedBy: some(r, 2, named), Via: some(r, 2, named),
			Bibliographic: some(r, 3, func() graph.Contributor { return graph.Contributor{Name: word(), Role: word()} }),
			Language:      word(), ArchiveReference: word(), Status: graph.OK, Error: word(),
		}
		if i%3 == 0 {
			d.Pages = graph.Pages{{Start: 0, Name: "i"}, {Start: 40, Name: "2 verso"}, {Start: 90, Name: "3"}}
		}
		if i%7 == 6 {
			c.documents = append(c.documents, graph.Document{Path: d.Path, Status: graph.Failed, Error: word()})
			continue
		}
		c.documents = append(c.documents, d)
		c.texts[d.ID] = word() + word()
		c.mentions[d.ID] = some(r, 20, func() graph.Mention {
			return graph.Mention{
				Document: d.Path, DocumentID: d.ID, Span: graph.Span{Start: r.IntN(99), End: 99 + r.IntN(99)},
				Surface: word(), Type: graph.Person, Entity: pick(r, c.entities).ID, Name: word(), Kind: graph.ByNominal,
			}
		})
	}
	for i := range statements {
		c.statements = append(c.statements, c.randomStatement(r, i))
	}
	slices.SortFunc(c.documents, compareDocuments)
	slices.SortFunc(c.entities, compareEntities)
	slices.SortFunc(c.statements, graph.Compare)
	return c
}

func (c corpus) randomStatement(r *rand.Rand, i int) graph.Statement {
	word := func() string { return pick(r, hostile) }
	perhaps := func() *graph.Ref {
		if r.IntN(2) == 0 {
			return nil
		}
		ref := pick(r, c.entities).Ref
		return &ref
	}
	d := pick(r, c.documents)
	for d.ID == "" {
		d = pick(r, c.documents)
	}
	s := graph.Statement{
		ID: graph.IRI(fmt.Sprintf("s/%d", i)), Subject: pick(r, c.entities).Ref, Predicate: graph.Predicate("met" + word()),
		Object: pick(r, c.entities).Ref, When: pick(r, []graph.EDTF{"", "1956", "1979-12~"}), WhenBasis: pick(r, []graph.Basis{"", graph.Inferred}),
		Where: perhaps(), Role: word(), Topic: word(), Modality: pick(r, []graph.Modality{graph.Asserted, graph.Planned, ""}),
		AttributedTo: perhaps(), Confidence: r.Float64(),
	}
	if i%7 == 3 {
		s.Subject = d.Ref()
	}
	if i%11 == 0 {
		s.Predicate, s.Object = "also-known-as", graph.Ref{Name: "x" + word(), Type: graph.Name}
	}
	for range 1 + r.IntN(12) {
		start := r.IntN(100)
		s.Evidence = append(s.Evidence, graph.Evidence{
			Document: d.Path, DocumentID: d.ID, Page: d.Pages.At(start), Span: graph.Span{Start: start, End: start + r.IntN(100)},
			Quote: word(), Zone: word(), Rule: word(),
		})
	}
	return s
}

// byDocument sorts the statements by the document that proves them. Those of which it
// cannot be told are the first document's.
func (c corpus) byDocument() map[graph.DocumentID][]graph.Statement {
	of := map[graph.DocumentID][]graph.Statement{}
	known := map[graph.DocumentID]bool{}
	for _, d := range c.documents {
		known[d.ID] = true
	}
	for _, st := range c.statements {
		id := c.documents[0].ID
		if len(st.Evidence) > 0 && known[st.Evidence[0].DocumentID] {
			id = st.Evidence[0].DocumentID
		}
		of[id] = append(of[id], st)
	}
	return of
}

// put adds a corpus to a builder, each kind in an order drawn by lot.
func (c corpus) put(t testing.TB, b *Builder, seed uint64) {
	t.Helper()
	r := rand.New(rand.NewPCG(seed, 3))
	check(t, b.SetManifest(c.manifest))
	of := c.byDocument()
	for _, i := range r.Perm(len(c.documents)) {
		d := c.documents[i]
		statements := of[d.ID]
		r.Shuffle(len(statements), func(i, j int) { statements[i], statements[j] = statements[j], statements[i] })
		check(t, b.AddDocument(d, c.texts[d.ID], c.mentions[d.ID], statements))
	}
	for _, i := range r.Perm(len(c.entities)) {
		check(t, b.AddEntity(c.entities[i]))
	}
}

// build makes an embedded store of a corpus and gives its path.
func (c corpus) build(t testing.TB) string {
	t.Helper()
	return c.buildAt(t, filepath.Join(t.TempDir(), "store.db"))
}

// buildAt makes a store of a corpus at a location and gives that.
func (c corpus) buildAt(t testing.TB, location string) string {
	t.Helper()
	b, err := Create(location)
	check(t, err)
	c.put(t, b, 1)
	check(t, b.Commit())
	return location
}

// open opens a store for the rest of a test.
func open(t testing.TB, path string) *Store {
	t.Helper()
	s, err := Open(path)
	check(t, err)
	t.Cleanup(func() { s.Close() })
	return s
}

// digestOf opens a store for as long as its digest is taken: what is open keeps its space on the disk.
func digestOf(t testing.TB, path string) string {
	t.Helper()
	s := must(Open(path))
	defer s.Close()
	return must(s.Digest())
}

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func collect[T any](t testing.TB, seq iter.Seq2[T, error]) []T {
	t.Helper()
	var all []T
	for v, err := range seq {
		check(t, err)
		all = append(all, v)
	}
	return all
}

var bg = context.Background()
