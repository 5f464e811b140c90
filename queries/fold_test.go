package queries

import (
	"strings"
	"testing"
)

// FuzzFold holds the quick way for plain names to the way for all.
func FuzzFold(f *testing.F) {
	for _, name := range []string{"", "the", "The Hague", "O'Neill, T.", "the-the", " a  b ", "U.S.S.R.", "Theodor the Great"} {
		f.Add(name)
	}
	f.Fuzz(func(t *testing.T, name string) {
		if got, want := fold(name), strings.Join(foldedWords(name), " "); got != want {
			t.Errorf("fold(%q) = %q, want %q", name, got, want)
		}
	})
}
