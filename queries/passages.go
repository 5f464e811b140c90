package queries

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// endings are those that a word of a question and one of a text may differ in.
var endings = []string{"ation", "ing", "ied", "ies", "ed", "es", "s", "e", "y"}

// shortestStem is how many letters of a word must be left before an ending.
const shortestStem = 4

// SearchWords gives the words of a question by which passages that speak of the same can be
// searched for, as a search reads them: without what only asks, and with an asterisk for the
// ending ("persuad*"). Names keep theirs.
func SearchWords(question string) []string {
	var out []string
	for _, word := range strings.Fields(question) {
		folded := strings.Join(spelledWords(strings.TrimSuffix(strings.TrimSuffix(word, "'s"), "’s")), " ")
		if folded == "" || slices.Contains(lists().Asking, folded) || slices.Contains(emptyWords, folded) {
			continue
		}
		if first, _ := utf8.DecodeRuneInString(word); first < utf8.RuneSelf && word == strings.ToLower(word) {
			folded = stemmed(folded)
		}
		if noun := lists().NounOfVerb[folded]; noun != "" {
			folded = noun
		}
		if !slices.Contains(out, folded) {
			out = append(out, folded)
		}
	}
	return out
}

// stemmed puts an asterisk in the place of a word's ending.
func stemmed(word string) string {
	for _, ending := range endings {
		if stem, ok := strings.CutSuffix(word, ending); ok && len(stem) >= shortestStem {
			return stem + "*"
		}
	}
	if len(word) >= shortestStem && !strings.Contains(word, " ") {
		return word + "*"
	}
	return word
}
