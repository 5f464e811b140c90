package mention

import (
	"strings"
	"testing"
)

// TestSmallWordsGathered holds that the words of a text are the same whether they are searched for or gathered.
func TestSmallWordsGathered(t *testing.T) {
	text := "the well-known well, o'neil and x@host were\nat Oslo; (grain) bananas été ét 12th a1b " + strings.Repeat("ana", 2) + "\xff tail"
	gathered := smallWords{text: text, searches: fewSearches}
	words := append(strings.Fields(text), "well", "known", "grain", "neil", "host", "ana", "anana", "oslo", "been", "été", "th", "12th", "a1b", "tail", "x@host")
	for _, w := range words {
		if got, want := gathered.have(w), hasWord(text, w); got != want {
			t.Errorf("%q: gathered %v, searched %v", w, got, want)
		}
	}
}
