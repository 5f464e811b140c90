package mention

import "strings"

// Words are counted in the first of a text, which shows its style.
const (
	styleBytes  = 64 << 10
	fewestLinks = 8 // "of" and "to", without which no style shows
	articleRate = 3 // articles for ten of these words, at which prose and telegrams part
)

// isTerse reports whether a text leaves out its articles, as telegrams do. Prose has about
// as many articles as words "of" and "to", telegrams a tenth: of 1,400 documents of FRUS
// four in a hundred lie between two and four tenths.
func isTerse(text string) bool {
	text = text[:min(len(text), styleBytes)]
	links := strings.Count(text, " of ") + strings.Count(text, " to ")
	return links >= fewestLinks && 10*strings.Count(text, " the ") < articleRate*links
}
