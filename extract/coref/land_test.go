package coref

import (
	"slices"
	"testing"
)

// TestLands asks of what land the person of a name is.
func TestLands(t *testing.T) {
	for _, c := range []struct{ text, name, want string }{
		{"He saw {P:Weber} ({L:Denmark}) and {P:Lund}.", "Weber", "danish"},
		{"He saw {P:Weber} (then in {L:Denmark}).", "Weber", ""},
		{"He saw the Danish {P:Foreign Minister |Weber} there.", "Weber", "danish"},
		{"In İzmir he saw the Danish {P:Foreign Minister |Weber} there.", "Weber", "danish"}, // small letters that take more bytes
		{"The Danish Ambassador and {P:Foreign Minister |Weber} came.", "Weber", ""},
		{"Danish side: {P:Weber}\nSwedish side: {P:Lund}\n", "Lund", "swedish"},
		{"The Danish {P:Minister |Weber} came. He saw {P:Weber} ({L:Sweden}).", "Weber", ""},
	} {
		r := mark(t, c.text).resolve(t)
		i := slices.IndexFunc(r.Chains, func(x Chain) bool { return x.Name == c.name })
		if i < 0 || r.Chains[i].Land != c.want {
			t.Errorf("%s: got %v", c.text, r.Chains)
		}
	}
}

// TestOfficesThatEndInARank are no ranks.
func TestOfficesThatEndInARank(t *testing.T) {
	r := mark(t, "The Attorney {P:General |Weber} came with {P:General |Lund}.").resolve(t)
	if got := [][]string{r.Chains[0].Titles, r.Chains[1].Titles}; got[0][0] != "Attorney General" || got[1][0] != "General" {
		t.Errorf("got %v", got)
	}
}
