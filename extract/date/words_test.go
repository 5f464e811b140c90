package date

import (
	"testing"

	"dramatis/seeds"
)

// TestEveryWordOfATableMeansOneThing: a word in two lists would mean now the one, now the other, and one that is longer than
// the index of Latin words has no place in it.
func TestEveryWordOfATableMeansOneThing(t *testing.T) {
	var table map[string]meanings
	seeds.Decode("dates.yaml", &table)
	in := map[string]string{}
	for list, words := range table {
		if _, read := classes[list]; !read {
			t.Errorf("nothing reads the list %s", list)
		}
		for word := range words {
			if other := in[word]; other != "" {
				t.Errorf("%q stands in %s and in %s", word, other, list)
			}
			if in[word] = list; len(word) > longestASCII && word[0] < 0x80 {
				t.Errorf("%q of %s is longer than %d bytes", word, list, longestASCII)
			}
		}
	}
	if len(in) < 200 {
		t.Errorf("only %d words were read", len(in))
	}
}
