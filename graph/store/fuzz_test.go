package store

import (
	"slices"
	"strings"
	"testing"

	"github.com/cayleygraph/cayley/graph/proto"
	"github.com/cayleygraph/quad"

	"dramatis/graph"
)

// FuzzBody reads the stored text and mentions of a document out of any bytes; what was
// encoded comes back.
func FuzzBody(f *testing.F) {
	f.Add([]byte("\x05Hello"), "Hello")
	f.Add([]byte{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1}, "\xff")
	f.Fuzz(func(t *testing.T, body []byte, text string) {
		if _, mentions, err := splitBody(body); err == nil {
			_, _ = decodeMentions(mentions, "a.txt", "0")
		}
		want := []graph.Mention{{Document: "a.txt", DocumentID: "0", Surface: text, Name: text}}
		encoded, err := encodeBody(text, want)
		check(t, err)
		got, mentions, err := splitBody(encoded)
		check(t, err)
		same(t, "text", text, got)
		same(t, "mentions", want, must(decodeMentions(mentions, "a.txt", "0")))
	})
}

// FuzzRecord makes things of quads that say anything of anything: none is made of what
// is not one, and a statement that is made has its proof.
func FuzzRecord(f *testing.F) {
	f.Add("s/1 met person/a\ns/1 dramatis:document d/0\ns/1 dramatis:evidence s/1#evidence/1\ns/1#evidence/1 dramatis:quote x")
	f.Add("s/1 dramatis:type \"person\ns/1 dramatis:status \"ok\ns/1 dramatis:alias s/1#alias/1")
	f.Fuzz(func(t *testing.T, text string) {
		r := record{iri: "s/1"}
		for line := range strings.Lines(text) {
			words := strings.SplitN(strings.TrimRight(line, "\n"), " ", 3)
			if len(words) < 3 {
				continue
			}
			object := quad.Value(quad.IRI(words[2]))
			if s, isText := strings.CutPrefix(words[2], `"`); isText {
				object = quad.String(s)
			}
			r.put(quad.IRI(words[0]), quad.IRI(words[1]), object)
		}
		if st, err := r.statement(); err == nil && (len(st.Evidence) == 0 || st.Predicate == "" || isOurs(string(st.Predicate))) {
			t.Errorf("no statement, and taken for one: %+v", st)
		}
		r.entity()
		r.document()
	})
}

// FuzzProofs reads the statements of a document out of any bytes; what was encoded
// comes back.
func FuzzProofs(f *testing.F) {
	f.Add([]byte("\x01a\x01t\x02\x01s\x00\x01\x01i"), "role", 5)
	f.Add([]byte("\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01"), "\xff", -1)
	f.Fuzz(func(t *testing.T, blob []byte, text string, n int) {
		if all, err := decodeProofs(blob, "0"); err == nil {
			for _, st := range all {
				if len(st.Evidence) == 0 {
					t.Error("a statement has no proof")
				}
			}
		}
		d := graph.Document{ID: "0", Path: text + ".txt", Title: text}
		want := []graph.Statement{{
			ID: "s/1", Subject: d.Ref(), Predicate: "p", Object: graph.Ref{Name: text, Type: graph.Name}, Role: text, Topic: text, Confidence: 0.5,
			Evidence: []graph.Evidence{{Document: d.Path, DocumentID: "0", Span: graph.Span{Start: n, End: n}, Quote: text, Zone: text}},
		}, {
			ID: "s/2", Subject: graph.Ref{ID: "a"}, Predicate: "p", Object: graph.Ref{ID: "b"}, Where: &graph.Ref{ID: "c"}, AttributedTo: &graph.Ref{ID: "a"},
			Evidence: []graph.Evidence{{Document: d.Path, DocumentID: "0", Rule: text}},
		}}
		same(t, "statements", want, must(decodeProofs(encodeProofs(d, want), "0")))
	})
}

// FuzzAdjacency reads an adjacency list out of any bytes: what can be read to its end is
// written again as it was read.
func FuzzAdjacency(f *testing.F) {
	f.Add([]byte{1, 9, 2, 3, 4}, uint64(5))
	f.Add([]byte("\xff\xff\xff\xff\xff\xff\xff\xff\xff\x01"), uint64(1))
	f.Fuzz(func(t *testing.T, kept []byte, node uint64) {
		quadsOf := func(kept []byte) (all []adjacent) {
			for l, p := openAdjacency(node>>1, quad.Object, kept), (proto.Primitive{}); ; {
				ok, err := l.next(&p)
				if err != nil || p.ID&gone != 0 {
					return nil
				}
				if !ok {
					return all
				}
				all = append(all, adjacentAt(quad.Object, p))
			}
		}
		all := quadsOf(kept)
		if got := quadsOf(must(appendAdjacency(nil, adjacencyList{}, all))); !slices.Equal(all, got) {
			t.Errorf("wrote %v, read %v", all, got)
		}
	})
}

// FuzzPage takes any bytes for a page: none makes the reader fall over, and what was
// written comes back.
func FuzzPage(f *testing.F) {
	f.Add(appendLeaf(nil, 3, &leaf{entries: []entry{{key: []byte("k"), value: []byte("v")}}}), []byte("key"), []byte("value"))
	f.Add(appendBranch(nil, 3, []entry{{key: []byte("k"), page: 4}}), []byte{}, []byte{})
	f.Fuzz(func(t *testing.T, b, key, value []byte) {
		if p, err := parsePage(b); err == nil {
			for _, e := range p.entries {
				if len(e.key)+len(e.value) > len(b) {
					t.Error("an entry is larger than its page")
				}
			}
		}
		var l leaf
		l.add(entry{key: key, value: value, flags: bucketEntry})
		got, err := parsePage(filled(appendLeaf(nil, 7, &l)))
		check(t, err)
		if len(got.entries) != 1 || string(got.entries[0].key) != string(key) || string(got.entries[0].value) != string(value) || got.entries[0].flags != bucketEntry {
			t.Errorf("wrote %q and %q, read %v", key, value, got.entries)
		}
	})
}
