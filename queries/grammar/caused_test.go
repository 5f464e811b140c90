package grammar

import "testing"

// TestWhoHasSomethingDoneDidIt: "who had A arrested" asks who arrested A, "who had A met" whom A met.
func TestWhoHasSomethingDoneDidIt(t *testing.T) {
	for question, want := range map[string]string{
		"who had Ada Moor arrested":           "who arrested Ada Moor",
		"who had Moor arrested in May 1950":   "who arrested Moor in May 1950",
		"who had Moor expelled from Norland":  "who expelled Moor from Norland",
		"who had Ada Moor met":                "who had Ada Moor met",
		"who had Moor appointed":              "who had Moor appointed",
		"who had Ada Moor informed":           "who had Ada Moor informed",
		"whom had Ada Moor arrested":          "whom had Ada Moor arrested",
		"who had been arrested":               "who had been arrested",
		"who had been arrested by Moor":       "who had been arrested by Moor",
		"who had Moor arrested by Hill":       "who had Moor arrested by Hill",
		"who has Ada Moor arrested":           "who has Ada Moor arrested",
		"who had The Released Group arrested": "who arrested The Released Group",
		"who had the Übersee arrested":        "who arrested the Übersee",
	} {
		got, _ := caused(Split(question))
		if got.String() != want {
			t.Errorf("%s: got %q, want %q", question, got, want)
		}
	}
}
