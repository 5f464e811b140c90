package source

import (
	"strings"
	"unicode"
)

// flow writes the text of a marked-up document as it is read: blanks between words are one
// blank, and line ends come from the elements around them.
type flow struct {
	text   strings.Builder
	verse  int    // how many elements are open whose blanks and lines count
	breaks int    // line ends that are due before the next word
	turned string // the page that the next character stands on, where that is a new one
	turns  []turn
	blank  bool // a blank is due before it
}

// part sets what follows off by so many line ends.
func (f *flow) part(lines int) { f.breaks = max(f.breaks, lines) }

// write adds text.
func (f *flow) write(text string) {
	if f.verse > 0 {
		f.due()
		f.text.WriteString(text)
		return
	}
	for _, r := range text {
		if unicode.IsSpace(r) {
			f.blank = true
			continue
		}
		f.due()
		f.text.WriteRune(r)
	}
}

// due writes the line ends or the blank before the next character.
func (f *flow) due() {
	switch {
	case f.text.Len() == 0:
	case f.breaks > 0:
		f.text.WriteString("\n\n"[:f.breaks])
	case f.blank:
		f.text.WriteByte(' ')
	}
	if f.turned != "" {
		f.turns = append(f.turns, turn{f.text.Len(), f.turned})
	}
	f.breaks, f.blank, f.turned = 0, false, ""
}

// whole gives what was written, as a text that ends its last line.
func (f *flow) whole() string { return strings.TrimSpace(f.text.String()) + "\n" }

// oneLine puts a text on one line.
func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }
