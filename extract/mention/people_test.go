package mention_test

import (
	"slices"
	"testing"
)

// TestAPeopleStandsForItsState: a whole people is its state; some of it, and its adjective before a
// noun, are not.
func TestAPeopleStandsForItsState(t *testing.T) {
	for text, want := range map[string][]string{
		"We told the British that it was late.":                    {"Great Britain"},
		"The Soviets' proposal was rejected by the Danes.":         {"Soviet Union", "Denmark"},
		"The Swiss and Swedes refused; the French did not.":        {"Switzerland", "Sweden", "France"},
		"The British and French governments refused.":              nil,
		"The British position was put to the Portuguese Minister.": nil,
		"Two Russians came with some of the Danes.":                nil,
		"The Russians who live in Oslo met the Greeks in Oslo.":    nil,
		"He spoke to the South Koreans and to the East Germans.":   {"South Korea", "GDR"},
		"He spoke to the Germans and to the Vietnamese.":           nil,
		"British sailors saw many Norwegians.":                     nil,
	} {
		var got []string
		for _, m := range annotate(t, text).Mentions {
			if m.People() {
				got = append(got, m.Normal)
			}
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %q, want %q", text, got, want)
		}
	}
}
