package relate

import (
	"slices"
	"testing"
)

// TestWhoTookPartMetThoseOfTheMeetingToldOf holds that who took part met those of the sentence before, but for two who
// are only known to have met by what one told the other.
func TestWhoTookPartMetThoseOfTheMeetingToldOf(t *testing.T) {
	r := loaded(t)
	for text, want := range map[string]bool{
		"Anna Weber received Karl Lund on 5 May 1964. Nils Dahl took part in the meeting.":                                true,
		"Anna Weber told Karl Lund on 5 May 1964 that she wished to open the bridge. Nils Dahl took part in the meeting.": false,
	} {
		if got := slices.Contains(said(r, text), "Anna Weber met Nils Dahl"); got != want {
			t.Errorf("%q: met %v, want %v; it says %q", text, got, want, said(r, text))
		}
	}
}
