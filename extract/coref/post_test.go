package coref

import (
	"slices"
	"strings"
	"testing"
)

// TestToldPost asks how papers that word a post alike write it.
func TestToldPost(t *testing.T) {
	for text, want := range map[string]string{
		"Special Assistant to the President":                "assistant president special",
		"the President’s Special Assistant ":                "assistant president special",
		"Chief of the Press Office.":                        "chief office press",
		"Assistant Secretary of State for European Affairs": "affairs assistant european secretary",
		"Assistant Secretary for European Affairs":          "affairs assistant european secretary",
		"who came late":       "",
		"Director and friend": "",
		"":                    "",
	} {
		if got, ok := toldPost(text); got != want || ok != (want != "") {
			t.Errorf("%q: got %q, %v", text, got, ok)
		}
	}
}

// TestPostsBesideNames asks what posts the text gives beside a name.
func TestPostsBesideNames(t *testing.T) {
	for _, c := range []struct{ text, name, want string }{
		{"{P:Karl Weber}, Chief of the Press Office, came.", "Karl Weber", "chief office press"},
		{"{P:Karl Weber}, EUR\n{P:Otto Lund}, S/P\n", "Otto Lund", "s/p"},
		{"{P:Karl Weber}, {P:Otto Lund}, Treasurer, came.", "Karl Weber", ""},
		{"{P:Karl Weber}, who was ill, came.", "Karl Weber", ""},
	} {
		r := mark(t, c.text).resolve(t)
		i := slices.IndexFunc(r.Chains, func(x Chain) bool { return x.Name == c.name })
		if i < 0 || strings.Join(r.Chains[i].Posts, "; ") != c.want {
			t.Errorf("%s: got %v", c.text, r.Chains)
		}
	}
}
