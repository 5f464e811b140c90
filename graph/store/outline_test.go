package store

import (
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"dramatis/graph"
)

// promiseOutlineAgreesWithTheRecords compares the outline with what the streams give.
func promiseOutlineAgreesWithTheRecords(t *testing.T, at place) {
	c := randomCorpus(11, 40, 60, 400)
	s := open(t, c.buildAt(t, at(t)))
	type outline struct {
		Entities []graph.Entity
		Ties     []graph.Tie
	}
	var want outline
	documents := map[graph.DocumentID]int32{}
	for d, err := range s.Documents(bg) {
		check(t, err)
		documents[d.ID] = int32(len(documents))
	}
	places := map[graph.IRI]int32{"": graph.NoEntity}
	for e, err := range s.Entities(bg) {
		check(t, err)
		places[e.ID] = int32(len(want.Entities))
		want.Entities = append(want.Entities, e)
	}
	numbers := map[int32]int32{} // of documents, however the failed ones are counted
	for st, err := range s.Statements(bg) {
		check(t, err)
		if st.Subject.ID.IsDocument() {
			continue // no tie
		}
		want.Ties = append(want.Ties, graph.Tie{
			Statement: st.ID, Subject: places[st.Subject.ID], Object: places[st.Object.ID], Document: documents[st.Evidence[0].DocumentID],
			Predicate: st.Predicate, Modality: st.Modality, When: st.When,
		})
	}
	got := outline{must(s.Outline(bg)).Entities, collect(t, s.Ties(bg))}
	for i, tie := range got.Ties {
		if known, seen := numbers[tie.Document]; seen && known != want.Ties[i].Document {
			t.Fatalf("tie %d: two documents have the number %d", i, tie.Document)
		}
		numbers[tie.Document] = want.Ties[i].Document
		got.Ties[i].Document = want.Ties[i].Document
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// promiseDigestTellsStoresApart holds stores of one content equal and others not.
func promiseDigestTellsStoresApart(t *testing.T, at place) {
	c := randomCorpus(12, 10, 20, 60)
	digest := func(c corpus) string { return must(open(t, c.buildAt(t, at(t))).Digest()) }
	first := digest(c)
	if again := digest(c); again != first {
		t.Errorf("digests of one corpus: %s and %s", first, again)
	}
	fewer, retitled := c, c
	fewer.statements = c.statements[1:]
	retitled.documents = append([]graph.Document{}, c.documents...)
	retitled.documents[0].Title += " of another"
	for _, other := range []corpus{fewer, retitled} {
		if digest(other) == first {
			t.Error("another corpus has the same digest")
		}
	}
}

// promiseDocumentsNamingAnEntity compares with what the headings say.
func promiseDocumentsNamingAnEntity(t *testing.T, at place) {
	c := randomCorpus(13, 30, 20, 50)
	s := open(t, c.buildAt(t, at(t)))
	for _, e := range c.entities {
		var want []string
		for _, d := range c.documents {
			for _, role := range documentRoles {
				if names(*role.list(&d), e.ID) {
					want = append(want, d.Path)
					break
				}
			}
		}
		var got []string
		for _, d := range must(s.DocumentsNaming(bg, e.ID)) {
			got = append(got, d.Path)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s: %s", e.ID, diff)
		}
	}
}

func names(refs []graph.NamedRef, id graph.IRI) bool {
	for _, r := range refs {
		if r.ID == id {
			return true
		}
	}
	return false
}

// promiseSpellingsAreCounted compares with a count of the mentions.
func promiseSpellingsAreCounted(t *testing.T, at place) {
	c := randomCorpus(14, 30, 12, 10)
	for id, mentions := range c.mentions {
		for i := range mentions {
			if i%2 == 0 {
				c.mentions[id][i].Kind = graph.ByName
			}
		}
	}
	counts := map[graph.IRI]map[string]int{}
	for _, mentions := range c.mentions {
		for _, m := range mentions {
			if m.Kind == graph.ByName {
				if counts[m.Entity] == nil {
					counts[m.Entity] = map[string]int{}
				}
				counts[m.Entity][m.Surface]++
			}
		}
	}
	s := open(t, c.buildAt(t, at(t)))
	for _, e := range c.entities {
		got := map[string]int{}
		for _, n := range must(s.Spellings(e.ID)) {
			got[n.Name] += n.Mentions
		}
		if diff := cmp.Diff(counts[e.ID], got, cmpopts.EquateEmpty()); diff != "" {
			t.Errorf("%s: %s", e.ID, diff)
		}
	}
}

// promiseDocumentsCallingAnEntity compares with the mentions, of a store that was written whole and
// of one that was changed.
func promiseDocumentsCallingAnEntity(t *testing.T, at place) {
	c := randomCorpus(15, 30, 12, 0)
	location := at(t)
	for _, fewer := range []int{0, 1} {
		c.documents = c.documents[fewer:]
		want := map[graph.IRI]map[graph.DocumentID]bool{}
		for _, e := range c.entities {
			want[e.ID] = map[graph.DocumentID]bool{}
		}
		for _, d := range c.documents {
			for i := range c.mentions[d.ID] {
				m := &c.mentions[d.ID][i]
				if i%2 == 0 {
					m.Kind = graph.ByName
				}
				if m.Kind == graph.ByName {
					want[m.Entity][d.ID] = true
				}
			}
		}
		s := open(t, c.buildAt(t, location))
		for _, e := range c.entities {
			got, known, err := s.DocumentsCalling(bg, e.ID)
			if diff := cmp.Diff(want[e.ID], got); diff != "" || !known || err != nil {
				t.Errorf("%s: %v %v %s", e.ID, known, err, diff)
			}
		}
	}
}

// FuzzOutline sees to it that no blob makes the reader fall over.
func FuzzOutline(f *testing.F) {
	f.Add("\x01a\x01b\x01c\x01\x01d\x01\x02\x03")
	f.Add("\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01")
	f.Fuzz(func(t *testing.T, blob string) {
		for _, read := range []func(*sketchReader){func(r *sketchReader) { r.entity() }, func(r *sketchReader) { r.tie() }, func(r *sketchReader) { r.names() }, func(r *sketchReader) { r.namings() }} {
			for r := (&sketchReader{rest: blob}); r.rest != "" && !r.bad; {
				before := len(r.rest)
				if read(r); len(r.rest) >= before {
					t.Fatal("the reader stands still")
				}
			}
		}
	})
}
