package export_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/cayleygraph/quad"
	"github.com/cayleygraph/quad/nquads"
	"github.com/google/go-cmp/cmp"

	"dramatis/graph"
	"dramatis/graph/export"
)

// read gives the quads of an export, as Cayley's own reader understands them.
func read(t testing.TB, text string) []quad.Quad {
	t.Helper()
	var quads []quad.Quad
	for r := nquads.NewReader(strings.NewReader(text), false); ; {
		q, err := r.ReadQuad()
		if errors.Is(err, io.EOF) {
			return quads
		}
		if err != nil {
			t.Fatal(err)
		}
		quads = append(quads, q)
	}
}

// own takes our namespace and the percent signs off an IRI.
func own(t testing.TB, v quad.Value) string {
	t.Helper()
	rest, ok := strings.CutPrefix(string(v.(quad.IRI)), "urn:dramatis:")
	if !ok {
		t.Fatalf("%v is not ours", v)
	}
	path, err := url.PathUnescape(rest)
	if err != nil {
		t.Fatal(err)
	}
	return path
}

// rebuilt makes the statements anew from nothing but the quads.
func rebuilt(t testing.TB, quads []quad.Quad) []graph.Statement {
	b := builder{T: t, about: map[quad.Value]map[string][]quad.Value{}}
	for _, q := range quads {
		terms := b.about[q.Subject]
		if terms == nil {
			terms = map[string][]quad.Value{}
			b.about[q.Subject] = terms
		}
		name := string(q.Predicate.(quad.IRI))
		terms[name] = append(terms[name], q.Object)
	}
	var out []graph.Statement
	for _, q := range quads {
		if predicate, ok := strings.CutPrefix(local(q.Predicate), "predicate/"); ok {
			s := b.statement(q.Label)
			s.Subject, s.Predicate, s.Object = *b.ref(q.Subject), graph.Predicate(predicate), *b.ref(q.Object)
			out = append(out, s)
		}
	}
	return out
}

// local is own without the unescaping.
func local(v quad.Value) string { return strings.TrimPrefix(string(v.(quad.IRI)), "urn:dramatis:") }

type builder struct {
	T     testing.TB
	about map[quad.Value]map[string][]quad.Value
}

func (b builder) one(subject quad.Value, term string) quad.Value {
	if vs := b.about[subject]["urn:dramatis:term/"+term]; len(vs) > 0 {
		return vs[0]
	}
	return nil
}

func (b builder) text(subject quad.Value, term string) string {
	switch v := b.one(subject, term).(type) {
	case quad.String:
		return string(v)
	case quad.TypedString:
		return string(v.Value)
	}
	return ""
}

func (b builder) ref(v quad.Value) *graph.Ref {
	switch v := v.(type) {
	case nil:
		return nil
	case quad.String:
		return &graph.Ref{Name: string(v), Type: graph.Name, Aliases: []string{}}
	}
	r := graph.Ref{ID: graph.IRI(own(b.T, v)), Aliases: []string{}}
	terms := b.about[v]
	r.Name = string(terms["http://www.w3.org/2000/01/rdf-schema#label"][0].(quad.String))
	r.Type = graph.EntityType(strings.TrimPrefix(own(b.T, terms["http://www.w3.org/1999/02/22-rdf-syntax-ns#type"][0]), "type/"))
	for _, alias := range terms["http://www.w3.org/2004/02/skos/core#altLabel"] {
		r.Aliases = append(r.Aliases, string(alias.(quad.String)))
	}
	return &r
}

func (b builder) statement(label quad.Value) graph.Statement {
	confidence, err := strconv.ParseFloat(b.text(label, "confidence"), 64)
	if err != nil {
		b.T.Fatal(err)
	}
	s := graph.Statement{
		ID: graph.IRI(own(b.T, label)), When: graph.EDTF(b.text(label, "when")), WhenBasis: graph.Basis(b.text(label, "when-basis")),
		Where: b.ref(b.one(label, "where")), Role: b.text(label, "role"), Topic: b.text(label, "topic"),
		Modality: graph.Modality(b.text(label, "modality")), AttributedTo: b.ref(b.one(label, "attributed-to")), Confidence: confidence,
	}
	for _, at := range b.about[label]["urn:dramatis:term/evidence"] {
		d := b.one(at, "document")
		s.Evidence = append(s.Evidence, graph.Evidence{
			Document: b.text(d, "path"), DocumentID: graph.DocumentID(strings.TrimPrefix(own(b.T, d), "d/")),
			Span:  graph.Span{Start: int(b.one(at, "start").(quad.Int)), End: int(b.one(at, "end").(quad.Int))},
			Quote: b.text(at, "quote"), Zone: b.text(at, "zone"), Rule: b.text(at, "rule"),
		})
	}
	return s
}

func TestNQuadsReadBack(t *testing.T) {
	if diff := cmp.Diff(sample(), rebuilt(t, read(t, written(t, export.NQuads, sample())))); diff != "" {
		t.Errorf("(-statements +read back):\n%s", diff)
	}
}

// A statement's graph holds its quads and no other's, and each description stands once.
func TestNQuadsAreNamedGraphs(t *testing.T) {
	seen := map[string]bool{}
	for _, q := range read(t, written(t, export.NQuads, sample())) {
		line := q.NQuad()
		if seen[line] {
			t.Errorf("twice: %s", line)
		}
		seen[line] = true
		isTerm := strings.HasPrefix(local(q.Predicate), "term/") && local(q.Predicate) != "term/path"
		if isTerm && (q.Label == nil || !strings.HasPrefix(q.Subject.String(), strings.TrimSuffix(q.Label.String(), ">"))) {
			t.Errorf("not in its own graph: %s", line)
		}
	}
	ties := slices.Collect(func(yield func(string) bool) {
		for line := range seen {
			if strings.Contains(line, "<urn:dramatis:predicate/") {
				yield(line)
			}
		}
	})
	if len(ties) != len(sample()) {
		t.Errorf("%d ties of %d statements", len(ties), len(sample()))
	}
}

func FuzzNQuads(f *testing.F) {
	for _, s := range sample() {
		f.Add(string(s.Subject.ID), s.Subject.Name, s.Evidence[0].Quote)
	}
	f.Add("\x00\x7f<>\"{}|^`\\%41", "\x01\b\f\u2028\U0001F600", "\xff\xfe")
	f.Fuzz(func(t *testing.T, id, name, quote string) {
		s := sample()[0]
		s.Subject.ID, s.Subject.Name = graph.IRI("person/"+id), name
		s.Evidence[0].Quote = quote
		var out bytes.Buffer
		if err := export.Write(&out, export.NQuads, stream([]graph.Statement{s}), export.Options{}); err != nil {
			t.Fatal(err)
		}
		got := rebuilt(t, read(t, out.String()))[0]
		s.Subject.Name, s.Evidence[0].Quote = valid(name), valid(quote)
		if diff := cmp.Diff(s, got); diff != "" {
			t.Errorf("(-statement +read back):\n%s\n%s", diff, out.String())
		}
	})
}

// valid puts U+FFFD for every byte that is no UTF-8.
func valid(s string) string { return string([]rune(s)) }

func BenchmarkWrite(b *testing.B) {
	var corpus []graph.Statement
	for i := range 1000 {
		for _, s := range sample() {
			s.ID = graph.IRI(fmt.Sprint(s.ID, "-", i))
			corpus = append(corpus, s)
		}
	}
	for _, f := range export.Formats() {
		b.Run(string(f), func(b *testing.B) {
			for b.Loop() {
				if err := export.Write(io.Discard, f, stream(corpus), export.Options{Vocabulary: vocabulary}); err != nil {
					b.Fatal(err)
				}
			}
			b.ReportMetric(float64(len(corpus)*b.N)/b.Elapsed().Seconds(), "statements/s")
		})
	}
}
