package pdf

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// A PDF file knows lines, not paragraphs. Whether a line goes on in the next is told as a
// typesetter would: where the first word of the next had room on it, somebody ended it.

// layOut writes the text of a file from the boxes of its pages, and tells where they begin.
func layOut(boxes [][]box) (string, []Start) {
	pages := make([][]box, len(boxes))
	for i := range boxes {
		pages[i] = linesOf(boxes[i])
	}
	var lines []line
	for number, page := range withoutHeads(pages) {
		lines = append(lines, setLines(page, number)...)
	}
	pitch, compounds := pitchOf(lines), compoundsOf(lines)
	var text []byte
	var starts []Start
	for i, l := range lines {
		if len(starts) == 0 || starts[len(starts)-1].Page != l.page+1 {
			starts = append(starts, Start{l.page + 1, len(text)})
		}
		text = append(text, l.text...)
		switch end := endOf(lines[i:], pitch); {
		case i+1 == len(lines):
			text = append(text, '\n')
		case end == " ":
			text = goOn(text, lines[i+1].text, compounds)
		default:
			text = append(text, end...)
		}
	}
	return string(text), starts
}

// line is a line of a page with the edges of the column that it stands in.
type line struct {
	box
	page          int
	start, margin float64
}

// Distances in points, and shares.
const (
	indent    = 6    // by which the first line of a paragraph is set in at least
	deepest   = 72   // by which it is at most: what is further in is a column of its own
	leading   = 1.3  // of the usual distance of two lines: more parts paragraphs
	widest    = 2.5  // of it: as far may the lines be apart where a sentence goes on
	reach     = 0.15 // of the lines of a column come to its right edge, ragged ones too
	raggedest = 0.6  // of the width of a column that an unfinished line fills
)

// near is how many lines before and behind one are looked at for its column: more than any page
// that is read by people has, so that one of a hundred thousand is not compared line by line.
const near = 1000

// setLines finds the column of every line of a page: the edges of the lines that stand over
// and under it.
func setLines(page []box, number int) []line {
	lines := make([]line, len(page))
	for i, l := range page {
		var lefts, rights []float64
		for _, o := range page[max(0, i-near):min(len(page), i+near+1)] {
			if o.left < l.right && l.left < o.right {
				rights = append(rights, o.right)
				if o.left > l.left-deepest && o.left < l.left+deepest {
					lefts = append(lefts, o.left)
				}
			}
		}
		slices.Sort(lefts)
		slices.Sort(rights)
		lines[i] = line{box: l, page: number, start: lefts[len(lefts)/10], margin: rights[len(rights)-1-int(reach*float64(len(rights)))]}
	}
	return lines
}

// under reports whether a line stands lower on the page than the one before it; else it
// opens a column or a page.
func (l line) under(before line) bool { return l.page == before.page && l.top < before.top }

// full reports whether a line ends because the next word had no room on it.
func (l line) full(next string) bool {
	word, _, _ := strings.Cut(next, " ")
	room := l.margin - l.right
	return room < l.letter()*float64(utf8.RuneCountInString(word)+2)
}

// unfinished reports whether a line breaks off in a sentence that the next goes on with.
func (l line) unfinished(next string) bool {
	last, _ := utf8.DecodeLastRuneInString(l.text)
	first, _ := utf8.DecodeRuneInString(next)
	return unicode.IsLower(first) && (unicode.IsLetter(last) || last == ',' || last == '-') && l.right-l.start > raggedest*(l.margin-l.start)
}

// opens reports whether a line is set in as the first of a paragraph is: a sentence ends
// before it, or it alone is set in, and neither the line before it nor what follows, in after.
func (l line) opens(before line, after []line) bool {
	if l.left < l.start+indent {
		return false
	}
	if last, _ := utf8.DecodeLastRuneInString(before.text); strings.ContainsRune(".!?:", last) {
		return true
	}
	if before.unfinished(l.text) && l.under(before) && l.left < before.left+indent && before.left < l.left+indent {
		return false // it is set in no further than the line whose sentence it goes on with
	}
	return len(after) == 0 || !after[0].under(l) || after[0].left <= l.left-indent || !l.full(after[0].text)
}

// endOf gives what stands between the first of lines and the next: a blank within a
// paragraph, a line end that somebody set, or the end of a paragraph.
func endOf(lines []line, pitch float64) string {
	if len(lines) < 2 {
		return "\n"
	}
	l, next := lines[0], lines[1]
	below := next.under(l)
	unfinished := l.unfinished(next.text)
	goesOn := l.full(next.text) || unfinished
	switch {
	case below && l.top-next.top > leading*pitch && !(unfinished && l.top-next.top < widest*pitch), next.opens(l, lines[2:]):
		return "\n\n"
	case below && (next.left-l.left > deepest || l.left-next.left > deepest):
		return "\n"
	case goesOn:
		return " "
	case !below:
		return "\n\n"
	}
	return "\n"
}

// pitchOf gives the usual distance between a line and the next, in points.
func pitchOf(lines []line) float64 {
	var full, every []float64
	for i := 1; i < len(lines); i++ {
		if l, next := lines[i-1], lines[i]; next.under(l) {
			every = append(every, l.top-next.top)
			if l.full(next.text) {
				full = append(full, l.top-next.top)
			}
		}
	}
	if len(full) == 0 {
		full = every
	}
	if len(full) == 0 {
		return 0
	}
	slices.Sort(full)
	return full[(len(full)-1)/2]
}

// compoundsOf gives the words with a hyphen that stand within the lines, in small letters.
func compoundsOf(lines []line) map[string]bool {
	all := map[string]bool{}
	for _, l := range lines {
		for _, w := range strings.Fields(l.text) {
			if w = strings.TrimFunc(w, noLetter); strings.Contains(w, "-") {
				all[strings.ToLower(w)] = true
			}
		}
	}
	return all
}

func noLetter(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }

// goOn adds what stands between a line that ends a text and the next of its paragraph: a
// blank, or nothing where a word is divided. The hyphen of a word that has one goes not.
func goOn(text []byte, next string, compounds map[string]bool) []byte {
	before, divided := strings.CutSuffix(string(text[max(0, len(text)-utf8.UTFMax*2):]), "-")
	last, _ := utf8.DecodeLastRuneInString(before)
	first, _ := utf8.DecodeRuneInString(next)
	switch {
	case !divided || noLetter(last) || noLetter(first):
		return append(text, ' ')
	case unicode.IsLower(first) && unicode.IsLetter(last) && !compounds[strings.ToLower(lastWord(text)+firstWord(next))]:
		return text[:len(text)-1]
	}
	return text
}

// lastWord gives the letters and the hyphens at the end of a text.
func lastWord(text []byte) string {
	at := strings.LastIndexAny(string(text[max(0, len(text)-100):]), " \n")
	return strings.TrimLeftFunc(string(text[max(0, len(text)-100)+at+1:]), noLetter)
}

// firstWord gives the letters at the start of a line.
func firstWord(line string) string {
	word, _, _ := strings.Cut(line, " ")
	return strings.TrimRightFunc(word, noLetter)
}
