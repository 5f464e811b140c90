package coref

import "testing"

// TestDepositions asks whom "he" means in what somebody deposes before others.
func TestDepositions(t *testing.T) {
	const opened = "In the town of {L:Lund} there appeared before me, {P:Otto Weber}, notary, and in the presence of {P:Captain |Hans Berg}, {P:Karl Lund}, clerk, who, having been sworn, DEPOSED:\n\n"
	for _, c := range []struct{ text, want string }{
		{opened + "That {P:Colonel |Falk} was there; that in 1930 {=he} came.", "Karl Lund"},
		{opened + "That {P:Colonel |Falk} came. That in May {=he} left.", "Karl Lund"},
		{opened + "That {P:Colonel |Falk} asked for money; that {P:Novak} gave {=him} ten pounds.", "Karl Lund"},
		{opened + "Asked by {P:Captain |Berg} whether {=he} knew nothing.", "Karl Lund"},
		{opened + "That {P:Colonel |Falk} told {P:Novak} that {=he} was ill.", "Falk"},
		{"{P:Karl Lund}, being duly sworn, deposes and says: That {P:Falk} is a liar. That {=he} saw him.", "Karl Lund"},
		{"{P:Karl Lund} appeared before the court. He called {P:Falk} a liar. That was so. {=He} was fined.", "Falk"},
	} {
		m := mark(t, c.text)
		r := m.resolve(t)
		got := ""
		if last := r.Of[len(r.Of)-1]; last != None {
			got = r.Chains[last].Name
		}
		if got != c.want {
			t.Errorf("%s: got %q, want %q", c.text, got, c.want)
		}
	}
}
