package grammar

import (
	"slices"
	"testing"
)

func TestInflection(t *testing.T) {
	for base, want := range map[string][]string{
		"promise": {"promised"}, "ask": {"asked"}, "reply": {"replied"}, "play": {"played"}, "plan": {"planned"}, "visit": {"visited"},
		"travel": {"travelled", "traveled"}, "confer": {"conferred"}, "admit": {"admitted"}, "offer": {"offered"}, "differ": {"differed"}, "limit": {"limited"}, "back": {"backed"}, "order": {"ordered"}, "meet": {"meeted"}, "show": {"showed"},
	} {
		if got := edForms(base); !slices.Equal(got, want) {
			t.Errorf("%s: %v, want %v", base, got, want)
		}
	}
	for base, want := range map[string]string{"write": "writes", "approach": "approaches", "reply": "replies", "play": "plays", "pass": "passes", "go": "goes"} {
		if got := sForm(base); got != want {
			t.Errorf("%s: %s, want %s", base, got, want)
		}
	}
}
