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
		{"He saw {P:Weber} of {L:Denmark} there.", "Weber", "danish"},
		{"He told {P:Weber} of {L:Denmark}'s wish.", "Weber", ""},
		{"He saw {P:Weber}, the Danish Ambassador, there.", "Weber", "danish"},
		{"He saw {P:Weber}, Director of the Office of Danish Affairs, there.", "Weber", ""},
		{"He saw the South African {P:Ambassador |Weber} there.", "Weber", "south african"},
		{"Danish side: {P:Weber}\nSwedish side: {P:Lund}\n", "Lund", "swedish"},
		{"Memorandum of Conversation\n\nSUBJECT\n\n{L:Sweden}\n\nPARTICIPANTS\n\n{L:Denmark}\n\n<with>Mr. {P:Weber}</with>\n\n{O:CIA}\n\n<with>Mr. {P:Holt}</with>\n\nMr. {P:Weber} said that it was so.\n", "Weber", "danish"},
		{"Memorandum of Conversation\n\nSUBJECT\n\n{L:Denmark}\n\nPARTICIPANTS\n\n<with>Mr. {P:Weber}</with>\n<with>Mr. {P:Lund}</with>\n\n{O:CIA}\n\n<with>Mr. {P:Holt}</with>\n\nMr. {P:Weber} said that it was so.\n", "Weber", ""},
		{"Memorandum of Conversation\n\nPARTICIPANTS\n\n<with>Mr. {P:Weber}, Director</with>\n<with>Mr. {P:Lund}</with>\n\nMr. {P:Weber} spoke of the Danish {P:Ambassador |Weber}.\n", "Weber", ""},
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
