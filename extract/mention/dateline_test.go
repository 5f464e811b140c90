package mention_test

import (
	"testing"

	"dramatis/graph"
)

// TestTheStateOfATownIsNoGivenName: a dateline names a town with the letters of its state, and a list a person with the letters of his names.
func TestTheStateOfATownIsNoGivenName(t *testing.T) {
	for text, want := range map[string]string{
		"HALDEN, N.J. - Karl Lund came.\n":   "l:HALDEN | p:Karl Lund",
		"HALDEN, N. J. — Karl Lund came.\n":  "l:HALDEN | p:Karl Lund",
		"LUND, K.J. - Minister of Trade.\n":  "p:LUND, K.J.",
		"Halden, K.J., Minister of Trade.\n": "p:Halden, K.J.",
	} {
		if got := named(annotate(t, text), text, graph.ByName); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}
