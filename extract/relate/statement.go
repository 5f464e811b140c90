package relate

import (
	"dramatis/extract/coref"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// Evidence is the passage that proves a statement, the zone it stands in and the
// frame or rule that read it.
type Evidence struct {
	Span source.Span `json:"span"`
	Zone zone.Kind   `json:"zone"`
	Rule string      `json:"rule"`
}

// Statement is a tie between two chains of one document. Object is coref.None
// where Literal holds the object (also-known-as).
type Statement struct {
	Subject      coref.ChainID   `json:"subject"`
	Predicate    graph.Predicate `json:"predicate"`
	Object       coref.ChainID   `json:"object"`
	Literal      string          `json:"literal,omitempty"`
	When         graph.EDTF      `json:"when,omitempty"`
	WhenBasis    graph.Basis     `json:"when_basis,omitempty"`
	Where        coref.ChainID   `json:"where"`
	Role         string          `json:"role,omitempty"`
	Topic        string          `json:"topic,omitempty"`
	Modality     graph.Modality  `json:"modality"`
	AttributedTo coref.ChainID   `json:"attributed_to"`
	Confidence   float64         `json:"confidence"`
	Evidence     []Evidence      `json:"evidence"`
}

// fact is a statement that the document's own voice asserts, of no named place.
func fact(subject coref.ChainID, p graph.Predicate, object coref.ChainID, when dated, confidence float64, proof []Evidence) Statement {
	return Statement{
		Subject: subject, Predicate: p, Object: object, When: when.value, WhenBasis: when.basis, Where: coref.None,
		Modality: graph.Asserted, AttributedTo: coref.None, Confidence: confidence, Evidence: proof,
	}
}
