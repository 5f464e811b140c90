package zone

import (
	"testing"

	"dramatis/extract/source"
)

// TestAddressBelowASignature: the address of the reader below a signature signs nothing.
func TestAddressBelowASignature(t *testing.T) {
	const text = "Despatch from the Consul in Bergen to the Ambassador in Oslo\n\nBRITISH CONSULATE\nBERGEN\n\n19th August, 1960.\n\nSir,\n\n" +
		"I have the honour to report on the harvest, which failed this year in the whole of the district.\n\n" +
		"I have, etc.,\nPeter Halloran\n\nHis Excellency\nMr. K. D. Lund,\nOslo.\n"
	h := testReader(t).Read(source.NewDocument("t", text)).Header
	if len(h.SignedBy) != 1 || h.SignedBy[0].Span.Of(text) != "Peter Halloran" {
		t.Errorf("signed by %v, want Peter Halloran", some(text, h.SignedBy))
	}
	if len(h.Below) != 1 || h.Below[0].Span.Of(text) != "Mr. K. D. Lund" {
		t.Errorf("addressed below to %v, want Mr. K. D. Lund", some(text, h.Below))
	}
}
