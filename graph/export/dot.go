package export

import (
	"bufio"
	"cmp"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
	"unicode"

	"dramatis/graph"
)

// writeDOT draws for Graphviz: one node an entity, one edge for all statements
// with the same ends and predicate, its weight the number of their documents.
// What happened is one edge (marked where it is only reported), and a plan, a
// request, a denial, a supposition each another: grey, dashed, and named so.
func writeDOT(w *bufio.Writer, statements iter.Seq2[graph.Statement, error], vocabulary graph.Vocabulary) error {
	d := dot{drawing: drawing{vocabulary}, nodes: map[graph.IRI]graph.Ref{}, edges: map[dotEdge]*proofs{}}
	for s, err := range statements {
		if err != nil {
			return err
		}
		if d.draws(s) {
			d.add(s)
		}
	}
	return d.write(w)
}

type dot struct {
	drawing
	nodes map[graph.IRI]graph.Ref
	edges map[dotEdge]*proofs
}

// dotEdge is what merged statements have in common. Its modality is asserted for
// all that happened.
type dotEdge struct {
	from, to  graph.IRI
	predicate graph.Predicate
	modality  graph.Modality
}

// proofs is what the merged statements add up to.
type proofs struct {
	documents map[graph.DocumentID]bool
	asserted  bool // by at least one of them
}

func (d *dot) add(s graph.Statement) {
	d.node(s.Subject)
	if s.Object.ID == "" { // a bare name is no node
		return
	}
	d.node(s.Object)
	e := dotEdge{s.Subject.ID, s.Object.ID, s.Predicate, s.Modality}
	if s.Modality.Happened() {
		e.modality = graph.Asserted
	}
	if d.mutual(s.Predicate) && e.to < e.from {
		e.from, e.to = e.to, e.from
	}
	p := d.edges[e]
	if p == nil {
		p = &proofs{documents: map[graph.DocumentID]bool{}}
		d.edges[e] = p
	}
	p.asserted = p.asserted || s.Modality == graph.Asserted
	for _, passage := range s.Evidence {
		p.documents[passage.DocumentID] = true
	}
}

func (d *dot) node(ref graph.Ref) {
	if _, seen := d.nodes[ref.ID]; !seen {
		d.nodes[ref.ID] = ref
	}
}

func (d *dot) write(w *bufio.Writer) error {
	fmt.Fprint(w, "digraph dramatis {\n  node [fontname=\"sans-serif\"];\n  edge [fontname=\"sans-serif\", fontsize=10];\n")
	for _, id := range slices.Sorted(maps.Keys(d.nodes)) {
		ref := d.nodes[id]
		fmt.Fprintf(w, "  %s [label=%s, shape=%s];\n", quoted(string(id)), quoted(ref.Name), shape(ref.Type))
	}
	for _, e := range slices.SortedFunc(maps.Keys(d.edges), compareEdges) {
		fmt.Fprintf(w, "  %s -> %s [%s];\n", quoted(string(e.from)), quoted(string(e.to)), strings.Join(d.style(e), ", "))
	}
	_, err := fmt.Fprint(w, "}\n") // bufio keeps the first error
	return err
}

func compareEdges(a, b dotEdge) int {
	return cmp.Or(
		cmp.Compare(a.from, b.from), cmp.Compare(a.to, b.to),
		cmp.Compare(a.predicate, b.predicate), cmp.Compare(a.modality, b.modality),
	)
}

// style gives the attributes of an edge.
func (d *dot) style(e dotEdge) []string {
	p := d.edges[e]
	modality := e.modality
	if modality == graph.Asserted && !p.asserted {
		modality = graph.Reported
	}
	attributes := []string{
		"label=" + quoted(caption(e.predicate, modality)),
		fmt.Sprintf("weight=%d", len(p.documents)),
	}
	if n := len(p.documents); n > 1 {
		attributes = append(attributes, fmt.Sprintf("penwidth=%d", min(n, thickest)))
	}
	if d.mutual(e.predicate) {
		attributes = append(attributes, "dir=none")
	}
	if !modality.Happened() {
		attributes = append(attributes, "style=dashed", "color=gray60", "fontcolor=gray40")
	}
	return attributes
}

// thickest is the width in points of the edges with as many documents or more.
const thickest = 6

func shape(t graph.EntityType) string {
	switch t {
	case graph.Organization:
		return "box"
	case graph.Place:
		return "house"
	case graph.Event:
		return "diamond"
	case graph.DocumentNode:
		return "note"
	}
	return "ellipse"
}

// quoted is a string in Graphviz's quotes: a backslash stands for itself and not
// for an escape, line breaks are kept, other control characters become spaces.
func quoted(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, r := range s {
		switch {
		case r == '"' || r == '\\':
			b.WriteByte('\\')
			b.WriteRune(r)
		case r == '\n':
			b.WriteString(`\n`)
		case unicode.IsControl(r):
			b.WriteByte(' ')
		default:
			b.WriteRune(r)
		}
	}
	b.WriteByte('"')
	return b.String()
}
