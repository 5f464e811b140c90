package zone

import "testing"

func TestLabels(t *testing.T) {
	for text, want := range map[string]string{
		"1. He came":      "1.",
		"12) He came":     "12)",
		"(a) he came":     "(a)",
		"B. “He came":     "B.",
		"iv. he came":     "iv.",
		"1950. He came":   "",
		"USSR. He came":   "",
		"He came. 1. She": "",
		"(He came)":       "",
		"3.5 million":     "",
		"12.5.1950 He":    "",
		"1.He came":       "1.",
		"xxxviii. He":     "xxxviii.",
		"(":               "",
		".":               "",
		"":                "",
	} {
		if got := text[:Label(text)]; got != want {
			t.Errorf("the label of %q is %q, not %q", text, got, want)
		}
	}
}
