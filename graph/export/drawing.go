package export

import "dramatis/graph"

// drawing knows which statements dot and graphml draw, and which of them point one way.
type drawing struct{ vocabulary graph.Vocabulary }

// draws reports whether a statement is said in the documents rather than about
// them; only such are drawn.
func (d drawing) draws(s graph.Statement) bool {
	t, known := d.vocabulary.Term(s.Predicate)
	return !known || !t.AboutDocument
}

// mutual reports whether a predicate reads the same both ways.
func (d drawing) mutual(p graph.Predicate) bool {
	t, known := d.vocabulary.Term(p)
	return known && t.Symmetric
}

// caption is what stands beside an edge: the predicate, with its modality unless
// the document asserts it.
func caption(p graph.Predicate, m graph.Modality) string {
	if m == graph.Asserted {
		return string(p)
	}
	return string(p) + " (" + string(m) + ")"
}
