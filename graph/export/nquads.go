package export

import (
	"bufio"
	"iter"
	"strconv"

	"dramatis/graph"
)

// writeNQuads writes RDF 1.1 N-Quads. A statement is a named graph: one quad for
// the tie, labelled with the statement's IRI, and under the same label the quads
// that qualify and prove it, its passages being nodes of their own. What an entity
// is called and where a document lies stands in the default graph, once, before
// the first statement that needs it.
func writeNQuads(w *bufio.Writer, statements iter.Seq2[graph.Statement, error]) error {
	q := quads{w: w, described: map[string]bool{}}
	for s, err := range statements {
		if err != nil {
			return err
		}
		q.describe(s)
		q.statement(s)
		if q.err != nil {
			return q.err
		}
	}
	return nil
}

// quads writes quads under one label and keeps the first error.
type quads struct {
	w         *bufio.Writer
	label     string
	described map[string]bool
	err       error
}

// put writes one quad; no label means the default graph.
func (q *quads) put(subject, predicate, object string) {
	line := subject + " " + predicate + " " + object
	if q.label != "" {
		line += " " + q.label
	}
	if _, err := q.w.WriteString(line + " .\n"); err != nil && q.err == nil {
		q.err = err
	}
}

// text puts a string; an empty one is left out.
func (q *quads) text(subject, name, s string) {
	if s != "" {
		q.put(subject, term(name), literal(s))
	}
}

// describe writes who and what the statement speaks of, where not yet written.
func (q *quads) describe(s graph.Statement) {
	q.label = ""
	for _, e := range s.Evidence {
		if d := document(e.DocumentID); q.first(d) {
			q.put(d, rdfType, class(graph.DocumentNode))
			q.text(d, "path", e.Document)
		}
	}
	if d := node(s.Subject.ID); s.Subject.ID.IsDocument() && q.first("label of "+d) {
		q.put(d, rdfsLabel, literal(s.Subject.Name))
	}
	for _, ref := range []*graph.Ref{&s.Subject, &s.Object, s.Where, s.AttributedTo} {
		if ref != nil && ref.ID != "" && q.first(node(ref.ID)) {
			q.entity(*ref)
		}
	}
}

func (q *quads) first(iri string) bool {
	seen := q.described[iri]
	q.described[iri] = true
	return !seen
}

func (q *quads) entity(ref graph.Ref) {
	q.put(node(ref.ID), rdfType, class(ref.Type))
	q.put(node(ref.ID), rdfsLabel, literal(ref.Name))
	for _, alias := range ref.Aliases {
		q.put(node(ref.ID), skosAltName, literal(alias))
	}
}

func (q *quads) statement(s graph.Statement) {
	id := node(s.ID)
	q.label = id
	q.put(node(s.Subject.ID), tie(s.Predicate), object(s.Object))
	q.text(id, "modality", string(s.Modality))
	q.put(id, term("confidence"), typed(decimal(s.Confidence), xsdDecimal))
	if s.When != "" {
		q.put(id, term("when"), typed(string(s.When), locEDTF))
	}
	q.text(id, "when-basis", string(s.WhenBasis))
	q.text(id, "role", s.Role)
	q.text(id, "topic", s.Topic)
	q.ref(id, "where", s.Where)
	q.ref(id, "attributed-to", s.AttributedTo)
	for i, e := range s.Evidence {
		q.put(id, term("evidence"), passage(s.ID, i+1))
		q.evidence(passage(s.ID, i+1), e)
	}
}

func (q *quads) ref(subject, name string, ref *graph.Ref) {
	if ref != nil {
		q.put(subject, term(name), object(*ref))
	}
}

func (q *quads) evidence(at string, e graph.Evidence) {
	q.put(at, term("document"), document(e.DocumentID))
	q.text(at, "page", e.Page)
	q.put(at, term("start"), typed(strconv.Itoa(e.Start), xsdInteger))
	q.put(at, term("end"), typed(strconv.Itoa(e.End), xsdInteger))
	q.text(at, "quote", e.Quote)
	q.text(at, "zone", e.Zone)
	q.text(at, "rule", e.Rule)
}

// object is a node, or the bare string that a name is.
func object(ref graph.Ref) string {
	if ref.ID == "" {
		return literal(ref.Name)
	}
	return node(ref.ID)
}
