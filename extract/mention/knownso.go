package mention

import (
	"slices"
	"strings"
	"unicode"
)

// Whose name stands behind "known as": that of somebody named before, or of a thing between.

// nounKnownSo reports whether the words between a name and one behind "known as" end with a noun that is called so and is not he who was
// named: "commanded the camp known as", "met a man known as"; not "is the man known as", "moved to the town and was known as".
func nounKnownSo(between string) bool {
	before, _, known := strings.Cut(between, " known ")
	if !known || strings.Contains(before, ". ") {
		return false
	}
	words := strings.Fields(before[strings.LastIndexAny(before, ",;()")+1:])
	for i := len(words) - 1; i >= 0; i-- {
		switch w := words[i]; {
		case w == "the" || w == "a" || w == "an":
			return i < len(words)-1 && i > 0 && !equates(words[i-1])
		case unicode.IsUpper(firstRune(w)) || strings.HasSuffix(w, "ly") || equates(w) || slices.Contains([]string{"and", "who", "also", "better", "best", "otherwise", "then", "now", "once"}, w):
			return false
		}
	}
	return false
}

// equates reports whether a word says of somebody that he is what stands behind it.
func equates(w string) bool {
	return slices.Contains([]string{"is", "was", "be", "been", "being", "are", "were", "became", "become", "becomes", "as", "remained"}, w)
}
