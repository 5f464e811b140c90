package mention_test

import (
	"testing"

	"dramatis/graph"
)

// telegram is told without articles, as telegrams are, for the style to show.
const telegram = "Embassy informed of plan to send members of staff to see head of office and to ask for list of names of men to go to south. "

// Two people whom a telegram names side by side are two, and somebody of two names is one.
func TestNamesThatAbut(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Called on Admiral Strock. Strock said General Peng was there. Told Strock Peng would reply soon.", "p:Strock | p:Strock | p:Peng | p:Strock | p:Peng"},
		{"Called on Admiral Strock. At invitation of Admiral Strock Wenzl said he agreed. Wenzl said he would go.", "p:Strock | p:Strock | p:Wenzl | p:Wenzl"},
		{"Called on Otto Wenzl. Later Wenzl said he would go.", "p:Otto Wenzl | p:Wenzl"},
		{"Called on Admiral Strock Wenzl. Wenzl said he would go.", "p:Strock Wenzl | p:Wenzl"},
		{"Called on Colonel Maung. Maung said he agreed. Maung Maung said he would go.", "p:Maung | p:Maung | p:Maung Maung"},
	} {
		text := telegram + c.text
		if got := named(annotate(t, text), text, graph.ByName); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
