package zone

import (
	"testing"

	"dramatis/extract/source"
)

// TestARankBehindASignature: one word behind a name with its title is what the writer is; behind a name without, a second hand may sign.
func TestARankBehindASignature(t *testing.T) {
	for signature, want := range map[string]string{
		"Dr. Weber, Kriminalrat":       "Dr. Weber",
		"A. Weber, Lund":               "A. Weber, Lund",
		"Anton Weber, Revierinspektor": "Anton Weber",
		"von Weber, Otto":              "von Weber, Otto",
		"Dr. Weber, Dr. Lund":          "Dr. Weber, Dr. Lund",
	} {
		text := "Oslo, 4 May 1931\n\nDear Mr. Holm,\n\nWe came to Oslo yesterday and saw your brother there.\n\nYours sincerely,\n" + signature + "\n"
		by := testReader(t).Read(source.NewDocument("t", text)).Header.SignedBy
		if len(by) != 1 || by[0].Span.Of(text) != want {
			t.Errorf("%s: signed by %v", signature, by)
		}
	}
}
