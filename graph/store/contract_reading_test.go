package store

import (
	"errors"
	"fmt"
	"path/filepath"
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dramatis/graph"
)

func promiseWhatGoesInComesOut(t *testing.T, at place) {
	for seed := range uint64(8) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			c := randomCorpus(seed, 20, 30, 120)
			c.manifest = Manifest{
				Extractor: "v1",
				Sources:   []Source{{Path: "\xffa", ID: "0", Status: graph.OK}, {Path: "b", Status: graph.Failed}},
				Roots:     []string{"b", "a"},
			}
			s := open(t, c.buildAt(t, at(t)))
			c.manifest.Format = Format
			same(t, "manifest", c.manifest, must(s.Manifest()))
			same(t, "documents", c.documents, collect(t, s.Documents(bg)))
			same(t, "entities", c.entities, collect(t, s.Entities(bg)))
			same(t, "statements", c.statements, collect(t, s.Statements(bg)))
			checkOneByOne(t, c, s)
			checkIndexes(t, c, s)
		})
	}
}

// From here into a file, and from there back here.
func promiseACopyHoldsTheSame(t *testing.T, at place) {
	c := randomCorpus(11, 20, 30, 120)
	c.manifest = Manifest{Extractor: "v1", Roots: []string{"a"}, Judgements: "j"}
	from := c.buildAt(t, at(t))
	for _, to := range []string{filepath.Join(t.TempDir(), "copy.db"), at(t)} {
		b := must(Create(to))
		defer b.Abort()
		check(t, Copy(bg, open(t, from), b))
		check(t, b.Commit())
		s := open(t, to)
		c.manifest.Format = Format
		same(t, "manifest", c.manifest, must(s.Manifest()))
		same(t, "digest", must(open(t, from).Digest()), must(s.Digest()))
		checkOneByOne(t, c, s)
		checkIndexes(t, c, s)
		from = to
	}
}

// checkOneByOne asks for each thing by its identifier.
func checkOneByOne(t *testing.T, c corpus, s *Store) {
	for _, want := range c.statements {
		got, ok, err := s.Statement(want.ID)
		check(t, err)
		same(t, "statement", want, got)
		same(t, "found", true, ok)
	}
	for _, want := range c.entities {
		got, ok, err := s.Entity(want.ID)
		check(t, err)
		same(t, "entity", want, got)
		same(t, "found", true, ok)
	}
	for _, want := range c.documents {
		if want.ID == "" {
			continue
		}
		got, ok, err := s.Document(want.ID)
		check(t, err)
		same(t, "document", want, got)
		same(t, "found", true, ok)
		same(t, "text", c.texts[want.ID], must(s.Text(want.ID)))
		same(t, "mentions", c.mentions[want.ID], must(s.Mentions(want.ID)))
	}
}

// checkIndexes asks for the statements around each entity and document, and
// compares with a search through all.
func checkIndexes(t *testing.T, c corpus, s *Store) {
	where := func(wanted func(graph.Statement) bool) (found []graph.Statement) {
		for _, st := range c.statements {
			if wanted(st) {
				found = append(found, st)
			}
		}
		return found
	}
	for _, e := range c.entities {
		want := where(func(st graph.Statement) bool {
			return !st.Subject.ID.IsDocument() && (st.Subject.ID == e.ID || st.Object.ID == e.ID)
		})
		same(t, "statements about "+string(e.ID), want, collect(t, s.StatementsAbout(bg, e.ID)))
	}
	for _, d := range c.documents {
		want := where(func(st graph.Statement) bool { return d.ID != "" && st.Evidence[0].DocumentID == d.ID })
		if d.ID != "" {
			same(t, "statements of "+d.Path, want, collect(t, s.StatementsOf(bg, d.ID)))
		}
	}
}

func same(t testing.TB, what string, want, got any) {
	t.Helper()
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("%s (-put +got):\n%s", what, diff)
	}
}

func must[T any](v T, err error) T {
	if err != nil {
		panic(err)
	}
	return v
}

func promiseSpillingChangesNothing(t *testing.T, at place) {
	c := randomCorpus(3, 20, 30, 200)
	path := at(t)
	b := must(Create(path))
	b.entities.limit, b.documents.limit = 3, 2
	c.put(t, b, 9)
	check(t, b.Commit())
	s := open(t, path)
	same(t, "documents", c.documents, collect(t, s.Documents(bg)))
	same(t, "entities", c.entities, collect(t, s.Entities(bg)))
	same(t, "statements", c.statements, collect(t, s.Statements(bg)))
}

func promiseEmptyStore(t *testing.T, at place) {
	s := open(t, corpus{}.buildAt(t, at(t)))
	same(t, "documents", 0, len(collect(t, s.Documents(bg))))
	same(t, "entities", 0, len(collect(t, s.Entities(bg))))
	same(t, "statements", 0, len(collect(t, s.Statements(bg))))
	same(t, "about", 0, len(collect(t, s.StatementsAbout(bg, "person/nobody"))))
	same(t, "of", 0, len(collect(t, s.StatementsOf(bg, "0"))))
	same(t, "manifest", Manifest{Format: Format}, must(s.Manifest()))
}

func promiseWhatIsNotThereIsNotFound(t *testing.T, at place) {
	c := randomCorpus(1, 3, 5, 5)
	s := open(t, c.buildAt(t, at(t)))
	for _, id := range []graph.IRI{"", "person/nobody", "dramatis:when", "s/0#evidence/1", c.statements[0].ID, "d/0000000000000000"} {
		_, ok, err := s.Entity(id)
		check(t, err)
		if ok {
			t.Errorf("found an entity %q", id)
		}
	}
	for _, id := range []graph.IRI{"", "s/none", c.entities[0].ID, "d/0000000000000000"} {
		_, ok, err := s.Statement(id)
		check(t, err)
		if ok {
			t.Errorf("found a statement %q", id)
		}
	}
	_, ok, err := s.Document("none")
	check(t, err)
	if ok {
		t.Error("found a document")
	}
	for what, err := range map[string]error{
		"text":       errorOf(s.Text("none")),
		"mentions":   errorOf(s.Mentions("none")),
		"extraction": errorOf(s.Extraction("none")),
	} {
		if !errors.Is(err, ErrNoDocument) {
			t.Errorf("%s: %v, want ErrNoDocument", what, err)
		}
	}
}

func errorOf[T any](_ T, err error) error { return err }

func promiseReadingStopsWhenAskedTo(t *testing.T, at place) {
	c := randomCorpus(1, 3, 5, 20)
	s := open(t, c.buildAt(t, at(t)))
	for st, err := range s.Statements(bg) {
		check(t, err)
		// A caller may use the store while it reads from it.
		if _, ok, err := s.Statement(st.ID); !ok || err != nil {
			t.Fatal(ok, err)
		}
		break
	}
}

func promiseCallersCannotChangeWhatOthersRead(t *testing.T, at place) {
	c := randomCorpus(1, 3, 1, 5)
	c.entities[0].Aliases = []string{"first", "second"}
	for i := range c.statements {
		st := &c.statements[i]
		for _, ref := range []*graph.Ref{&st.Subject, &st.Object, st.Where, st.AttributedTo} {
			if ref != nil && ref.ID != "" && !ref.ID.IsDocument() {
				ref.Aliases = slices.Clone(c.entities[0].Aliases)
			}
		}
	}
	s := open(t, c.buildAt(t, at(t)))
	for st, err := range s.Statements(bg) {
		check(t, err)
		st.Subject.Aliases[0] = "changed"
	}
	same(t, "statements", c.statements, collect(t, s.Statements(bg)))
}

// promiseNodesOfARecordAreNotForged calls an entity what the store would call the
// second passage of a statement.
func promiseNodesOfARecordAreNotForged(t *testing.T, at place) {
	c := randomCorpus(1, 3, 2, 1)
	forged := graph.Entity{Ref: graph.Ref{ID: graph.IRI(itemIRI("s/0", termEvidence, 2)), Name: "forged"}}
	c.entities = append(c.entities, forged)
	c.statements[0].ID, c.statements[0].Subject = "s/0", forged.Ref
	c.statements[0].Evidence = c.statements[0].Evidence[:1]
	s := open(t, c.buildAt(t, at(t)))
	same(t, "statements", c.statements, collect(t, s.Statements(bg)))
	same(t, "about", c.statements, collect(t, s.StatementsAbout(bg, forged.ID)))
}
