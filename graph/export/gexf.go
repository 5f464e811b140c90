package export

import (
	"bufio"
	"encoding/xml"
	"fmt"
	"io"
	"iter"
	"strconv"
	"strings"
	"time"

	"dramatis/graph"
)

const gexfHead = `<gexf xmlns="http://gexf.net/1.3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"` +
	` xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">`

// The attributes of nodes and edges in GEXF, by name and type. Those of edges say
// all that proves a tie; a number that Gephi filters by is a double or an integer.
var (
	gexfNodes = []gexfAttribute{{"iri", "string"}, {"type", "string"}, {"aliases", "string"}}
	gexfEdges = []gexfAttribute{
		{"statement", "string"}, {"predicate", "string"}, {"modality", "string"}, {"happened", "boolean"}, {"when", "string"}, {"when_basis", "string"},
		{"where", "string"}, {"role", "string"}, {"topic", "string"}, {"attributed_to", "string"}, {"confidence", "double"}, {"document", "string"},
		{"document_id", "string"}, {"start", "integer"}, {"end", "integer"}, {"quote", "string"}, {"rule", "string"},
	}
)

type gexfAttribute struct{ name, kind string }

type gexfDeclaration struct {
	XMLName xml.Name `xml:"attribute"`
	ID      string   `xml:"id,attr"`
	Title   string   `xml:"title,attr"`
	Type    string   `xml:"type,attr"`
}

type gexfValue struct {
	For   string `xml:"for,attr"`
	Value string `xml:"value,attr"`
}

type gexfNode struct {
	XMLName xml.Name    `xml:"node"`
	ID      string      `xml:"id,attr"`
	Label   string      `xml:"label,attr"`
	Values  []gexfValue `xml:"attvalues>attvalue"`
}

// gexfEdge is one statement. Start and End are the first and the last day on which
// it can have been, empty where that is open.
type gexfEdge struct {
	XMLName xml.Name    `xml:"edge"`
	ID      string      `xml:"id,attr"`
	Source  string      `xml:"source,attr"`
	Target  string      `xml:"target,attr"`
	Type    string      `xml:"type,attr"`
	Label   string      `xml:"label,attr"`
	Weight  string      `xml:"weight,attr"`
	Start   string      `xml:"start,attr,omitempty"`
	End     string      `xml:"end,attr,omitempty"`
	Values  []gexfValue `xml:"attvalues>attvalue"`
}

// writeGEXF writes one edge for each statement, each with its own date, document
// and quote; the weight is its confidence. Its days make Gephi's timeline. GEXF
// wants all nodes before the first edge, so the edges wait in memory.
func writeGEXF(w *bufio.Writer, statements iter.Seq2[graph.Statement, error], vocabulary graph.Vocabulary) error {
	g := gexf{drawing: drawing{vocabulary}, numbers: map[graph.IRI]string{}}
	for s, err := range statements {
		if err != nil {
			return err
		}
		g.statement(s)
	}
	return g.write(w)
}

type gexf struct {
	drawing
	numbers map[graph.IRI]string
	nodes   []gexfNode
	edges   []gexfEdge
}

func (g *gexf) statement(s graph.Statement) {
	if !g.draws(s) {
		return
	}
	source := g.node(s.Subject)
	if s.Object.ID == "" { // a bare name is no node; the aliases have it
		return
	}
	e := gexfEdge{
		ID: fmt.Sprint("e", len(g.edges)+1), Source: source, Target: g.node(s.Object), Type: "directed",
		Label: caption(s.Predicate, s.Modality), Weight: decimal(s.Confidence), Values: gexfValues(s),
	}
	if g.mutual(s.Predicate) {
		e.Type = "undirected"
	}
	first, last, _ := s.When.Bounds()
	e.Start, e.End = day(first), day(last)
	g.edges = append(g.edges, e)
}

// day writes an instant as xs:date; nothing where there is none.
func day(t *time.Time) string {
	if t == nil {
		return ""
	}
	return t.Format(time.DateOnly)
}

// node gives the number of a node and notes it when it is new.
func (g *gexf) node(ref graph.Ref) string {
	if id, ok := g.numbers[ref.ID]; ok {
		return id
	}
	id := fmt.Sprint("n", len(g.numbers)+1)
	g.numbers[ref.ID] = id
	n := gexfNode{ID: id, Label: ref.Name}
	for _, v := range []gexfValue{{"iri", string(ref.ID)}, {"type", string(ref.Type)}, {"aliases", strings.Join(ref.Aliases, "\n")}} {
		if v.Value != "" {
			n.Values = append(n.Values, v)
		}
	}
	g.nodes = append(g.nodes, n)
	return id
}

// gexfValues are the data of an edge as GraphML has them, under their bare names.
func gexfValues(s graph.Statement) []gexfValue {
	var out []gexfValue
	for _, d := range edgeData(s) {
		if name := strings.TrimPrefix(d.Key, "edge."); name != "label" {
			out = append(out, gexfValue{name, d.Value})
		}
	}
	return out
}

func (g *gexf) write(w *bufio.Writer) error {
	out := xml.NewEncoder(w)
	out.Indent("", "  ")
	parts := []struct {
		open string
		each func() error
	}{
		{xml.Header + gexfHead + "\n" + `<graph defaultedgetype="directed" mode="dynamic" timeformat="date">`, func() error { return nil }},
		{`<attributes class="node">`, declare(out, gexfNodes)},
		{"</attributes>\n" + `<attributes class="edge">`, declare(out, gexfEdges)},
		{"</attributes>\n<nodes count=\"" + strconv.Itoa(len(g.nodes)) + `">`, encodeAll(out, g.nodes)},
		{"</nodes>\n<edges count=\"" + strconv.Itoa(len(g.edges)) + `">`, encodeAll(out, g.edges)},
		{"</edges>\n</graph>\n</gexf>", func() error { return nil }},
	}
	for _, p := range parts {
		if _, err := io.WriteString(w, p.open); err != nil {
			return err
		}
		if err := p.each(); err != nil {
			return err
		}
		if err := out.Flush(); err != nil {
			return err
		}
		if err := w.WriteByte('\n'); err != nil {
			return err
		}
	}
	return nil
}

func declare(out *xml.Encoder, attributes []gexfAttribute) func() error {
	var all []gexfDeclaration
	for _, a := range attributes {
		all = append(all, gexfDeclaration{ID: a.name, Title: a.name, Type: a.kind})
	}
	return encodeAll(out, all)
}

func encodeAll[T any](out *xml.Encoder, values []T) func() error {
	return func() error {
		for _, v := range values {
			if err := out.Encode(v); err != nil {
				return err
			}
		}
		return nil
	}
}
