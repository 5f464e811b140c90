package coref

import "testing"

// TestLives asks whom "he" means in a life, and in a paper that only names somebody who was born somewhere.
func TestLives(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"{P:Karl Lund} was born in {L:Oslo}. {P:Otto Weber} taught him.\n\n{=He} wrote two books.", "Karl Lund"},
		{"{P:Karl Lund}, who died on Monday, was a clerk. {P:Otto Weber} knew him.\n\n{=He} wrote two books.", "Karl Lund"},
		{"{P:Karl Lund} (real name {P:Hans Berg}; in the party {P:Falk}) was born in {L:Oslo}. {P:Otto Weber} taught him.\n\n{=He} wrote two books.", "Karl Lund"},
		{"{P:Karl Lund} (party name {P:Nils Aas}) was born in {L:Oslo}. {P:Otto Weber} taught him.\n\n{=He} wrote two books.", "Karl Lund"},
		{"{P:Karl Lund} came to {L:Oslo}. {P:Otto Weber} taught there.\n\n{=He} wrote two books.", "Otto Weber"},
	} {
		m := mark(t, c.text)
		r := m.resolve(t)
		last := len(r.Of) - 1
		if got := r.Of[last]; got == None || r.Chains[got].Name != c.want {
			t.Errorf("%s: got %v of %v", c.text, got, r.Chains)
		}
	}
}
