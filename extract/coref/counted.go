package coref

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dramatis/extract/source"
	"dramatis/graph"
)

// The heading of a record often tells which of a body's meetings it is of: "Memorandum of Discussion at the
// 61st Meeting of the Trade Council", "Minutes of the Special Meeting held at Oslo". That is its name.

// mostBefore is how many words may tell which meeting it is.
const mostBefore = 3

// nameAsCounted adds the name that the heading with mention i gives its gathering, with the body that sat.
func (d *reading) nameAsCounted(c *cluster, i int) {
	if !d.inTitle(i) {
		return
	}
	line := source.LineAround(d.doc.Text, d.Mentions[i].Span)
	words := strings.Fields(line.Of(d.doc.Text))
	at := line.Start
	for n, w := range words {
		at += strings.Index(d.doc.Text[at:line.End], w) + len(w)
		bare := strings.TrimRight(w, ",.;:")
		if !slices.Contains(d.words.Sittings, strings.ToLower(bare)) {
			continue
		}
		first := n
		for first > 0 && n-first < mostBefore && tellsWhich(words[first-1]) {
			first--
		}
		if first == n || first == 0 {
			continue // "Memorandum of Conversation", "Staff Meeting" alone
		}
		called := strings.Join(append(append([]string{}, words[first:n]...), bare), " ")
		from := d.Mentions[i].Span.Start
		c.addName(called, from)
		if c.date != "" {
			c.addName(called+" of "+spelledDate(c.date), from)
		}
		if j := d.from(at); bare == w && j < len(d.Mentions) && d.Mentions[j].Type == graph.Organization && d.Mentions[j].Kind == graph.ByName && d.Mentions[j].Span.End <= line.End {
			if of := strings.Join(strings.Fields(d.doc.Text[at:d.Mentions[j].Span.Start]), " "); of == "of" || of == "of the" {
				c.addName(called+" "+of+" "+strings.Join(strings.Fields(d.Mentions[j].Span.Of(d.doc.Text)), " "), from)
			}
		}
		return
	}
}

// tellsWhich reports whether a word of a heading may tell which meeting is meant: a number, or a word with a capital
// that opens nothing.
func tellsWhich(w string) bool {
	if strings.ContainsAny(w, ",.;:()'’") {
		return false
	}
	first, _ := utf8.DecodeRuneInString(w)
	return unicode.IsDigit(first) && !unicode.IsDigit(rune(w[len(w)-1])) || unicode.IsUpper(first) && strings.ToUpper(w) != w && w != "The" && w != "A"
}
