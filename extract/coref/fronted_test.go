package coref

import "testing"

// TestDoneByAnother asks whom the last "he" means behind a phrase that says by whom something is done to him, and in what a relative
// clause says that somebody says.
func TestDoneByAnother(t *testing.T) {
	for text, want := range map[string]string{
		"{P:Karl Lund} met {P:Anna Berg}.\n\nUnder cross-examination by {P:Mr. |Weber} {=he} was silent.": "Karl Lund",
		"{P:Karl Lund} was called. Asked by {P:Mr. |Weber}, {=he} said that {=he} was ill.":               "Karl Lund",
		"{P:Karl Lund} was called. Asked by {P:Mr. |Weber} whether {=he} was ill, {=he} was silent.":      "Karl Lund",
		"{P:Mr. |Holm} saw {P:Karl Lund} on the 5th, who denied that {=he} had come.":                     "Karl Lund",
		"{P:Mr. |Holm}, invited by {P:Karl Lund}, said that {=he} would come.":                            "Holm",
	} {
		m := mark(t, text)
		r := m.resolve(t)
		if got := r.Of[len(r.Of)-1]; got == None || r.Chains[got].Name != want {
			t.Errorf("%s: got %v of %v", text, got, r.Chains)
		}
	}
}
