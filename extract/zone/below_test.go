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

// TestSignersWithTheirOffices: those who sign one below the other, each with his office on his line, all sign.
func TestSignersWithTheirOffices(t *testing.T) {
	const text = "THE VALLEY WELFARE ASSOCIATION\n\n22nd May, 1932\n\nTo the Governor\n\nThe humble petition of the undersigned chiefs and people of the valley respectfully sheweth that our people have been driven from their land.\n\n" +
		"(Signed)\nBenjamin Owuor Gumba, President\nSimeon Nyende, Treasurer\nKarl Lund\n"
	if h := testReader(t).Read(source.NewDocument("t", text)).Header; len(h.SignedBy) != 3 {
		t.Errorf("signed by %v, want three", some(text, h.SignedBy))
	}
}

// TestWhoGetsACopySignsNothing: the lines of a distribution list are none of a signature.
func TestWhoGetsACopySignsNothing(t *testing.T) {
	const text = "SUMMARY No. 7\nFor July 1955\n\n1. LOWER VALLEY. The Sultan visited Aden and complained that the rebels were still there.\n\n" +
		"Distribution:\nColonial Office\nCommander, British Forces Aden\nKarl Lund\n"
	if h := testReader(t).Read(source.NewDocument("t", text)).Header; len(h.SignedBy) > 0 {
		t.Errorf("signed by %v, want nobody", some(text, h.SignedBy))
	}
}

// TestSecondSignerWithHisStyle: who signs below another with the style of his rank is no reader of the letter.
func TestSecondSignerWithHisStyle(t *testing.T) {
	const text = "Letter to the Prime Minister\n\nOslo, 3 May 1921\n\nSir,\n\n" +
		"We ask you to receive the delegation of the miners, who have no work.\n\n" +
		"Yours faithfully,\n\nKarl Lund\nThe Hon. John Smith\nAnna Weber\n"
	h := testReader(t).Read(source.NewDocument("t", text)).Header
	if len(h.SignedBy) != 3 || len(h.Below) != 0 {
		t.Errorf("signed by %v and addressed to %v, want three signers", some(text, h.SignedBy), some(text, h.Below))
	}
}
