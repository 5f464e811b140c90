package store

import (
	"strings"
	"testing"

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
