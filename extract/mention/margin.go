package mention

import "strings"

// Typed and scanned pages break their lines wherever the margin is: a name may run on
// over such a break, and a sentence does. Only a break that the margin did not force
// ends a heading, an item or a line of an address.

// Text is taken for broken at a margin where at least fewestRunOn lines run on into a
// small letter, and they are a good part of all lines (one in runOnShare).
const (
	fewestRunOn  = 3
	runOnShare   = 4
	longestLine  = 160 // what is longer is a paragraph, not a line
	tenthsOfLine = 9   // how full a line must be, with the next word, in tenths of the width
)

// margin is the usual length of the full lines of a text, in bytes; 0 where its lines
// are not broken at a margin.
type margin int

// marginOf measures the lines that are known to be full: those that run on into a
// small letter. The margin is as wide as all but the longest quarter of them.
func marginOf(text string) margin {
	var lengths [longestLine + 1]int
	lines, runOn := 0, 0
	for at := 0; ; {
		n := strings.IndexByte(text[at:], '\n')
		if n < 0 || at+n+1 >= len(text) {
			break
		}
		next := at + n + 1
		if n > 0 && text[next] != '\n' && text[next] != '\r' {
			lines++
			if n <= longestLine && startsLower(text[next:]) {
				lengths[n]++
				runOn++
			}
		}
		at = next
	}
	if runOn < fewestRunOn || runOn*runOnShare < lines {
		return 0
	}
	rest := runOn / 4
	for n := longestLine; ; n-- {
		if rest -= lengths[n]; rest < 0 {
			return margin(n)
		}
	}
}

// breaks reports whether the margin broke the line that ends at a byte: the next word,
// of so many bytes, would not have found room on it.
func (m margin) breaks(text string, end, next int) bool {
	if m == 0 {
		return false
	}
	room := max(0, int(m)*tenthsOfLine/10-next) // a line shorter than this has room for the word
	from := max(0, end-room)
	return end-from == room && strings.IndexByte(text[from:end], '\n') < 0
}
