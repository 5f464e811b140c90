// Package date reads the dates of archival prose: every form it finds becomes an
// EDTF value with its span and basis. It does not know what happened then.
package date

import (
	"dramatis/extract/source"
	"dramatis/graph"
)

// Date is a date found in a text.
type Date struct {
	Span  source.Span `json:"span"`
	Value graph.EDTF  `json:"value"`
	// Basis is Stated where the text gives the whole date, Inferred where part
	// of it (the year, or all of "tomorrow") was taken from the anchor.
	Basis graph.Basis `json:"basis"`
}
