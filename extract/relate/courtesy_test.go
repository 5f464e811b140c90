package relate

import (
	"testing"
)

// A military rank before a name is no post; what somebody commands, or an office with a rank's word in it, is one.
func TestOnlyRank(t *testing.T) {
	r := loaded(t)
	for title, want := range map[string]bool{
		"General": true, "Rear Admiral": true, "Lt. Colonel": true, "Air Chief Marshal": true, "Major General": true,
		"Secretary General": false, "Consul General": false, "Commanding General": false, "Police Captain": false, "Governor": false, "Chief": false,
	} {
		if got := (&reading{Reader: r}).onlyRank(title); got != want {
			t.Errorf("onlyRank(%q) = %v, want %v", title, got, want)
		}
	}
}
