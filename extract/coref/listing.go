package coref

import (
	"slices"
	"strings"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// addListings finds the words of a speaker that stand in items of a list, without
// quotation marks: "X told me in confidence:", and lines that end in semicolons or
// open with a number or dash. Somebody says "I" in them, and nobody is "he": else
// the author puts them into his own words.
func (d *reading) addListings() {
	for _, p := range d.passages {
		text := strings.TrimRight(p.Of(d.doc.Text), " \t\r\n")
		if !strings.HasSuffix(text, ":") {
			continue
		}
		end := p.Start + len(text)
		speaker, part := d.teller(p.Start, end), d.bodyAt(p.Start)
		if speaker == None || part.Empty() {
			continue
		}
		if rest, _, _ := strings.Cut(d.doc.Text[end:part.End], "\n"); strings.TrimSpace(rest) != "" && !enumerated(strings.TrimSpace(rest)) {
			continue // “said: 'We hope so.'”: the list would open on a line of its own
		}
		if items := d.items(end, part.End); !items.Empty() && d.inFirstPerson(items) {
			d.voices = append(d.voices, voice{Voice: Voice{Span: items, Speaker: speaker, Addressee: None}, kind: quoted, known: true})
		}
	}
}

// bodyAt gives the part of the author's own words that holds byte at.
func (d *reading) bodyAt(at int) source.Span {
	if z, _ := d.layout.At(at); z.Kind == zone.Body {
		return z.Span
	}
	return source.Span{}
}

// teller gives the person whose speech a passage announces.
func (d *reading) teller(start, end int) ChainID {
	for i := d.from(end) - 1; i >= 0 && d.Mentions[i].Span.Start >= start; i-- {
		if d.isPerson(i) && d.Mentions[i].Kind == graph.ByName && d.isSubject(i) && d.introduces(i, end) {
			return d.out.Of[i]
		}
	}
	return None
}

// maxGap is how many lines of a list may stand between two that end in semicolons.
const maxGap = 2

// items gives the lines from byte at on that are items of one list, within a part of
// the document that ends at limit.
func (d *reading) items(at, limit int) source.Span {
	span := source.Span{Start: at, End: at}
	gap, open := 0, false
	for at < limit {
		next := limit
		if n := strings.IndexByte(d.doc.Text[at:limit], '\n'); n >= 0 {
			next = at + n + 1
		}
		line := strings.TrimSpace(d.doc.Text[at:next])
		switch {
		case line == "" || strings.HasPrefix(line, ":"):
		case strings.HasSuffix(line, ";") || enumerated(line):
			gap, open, span.End = 0, strings.HasSuffix(line, ";"), next
		case open: // the last item ends in a full stop
			gap, open, span.End = maxGap, false, next
		default:
			if gap++; gap > maxGap {
				return span
			}
		}
		at = next
	}
	return span
}

// enumerated reports whether a line opens with the mark of an item: "1.", "(a)", "-".
func enumerated(line string) bool {
	mark, _, ok := strings.Cut(line, " ")
	switch mark {
	case "-", "–", "—", "•":
		return ok
	case "":
		return false
	}
	return ok && zone.Label(mark) == len(mark) && strings.ToLower(mark) == mark // "A. Weber" has initials
}

// inFirstPerson reports whether somebody speaks of himself in a span, and of no "he".
func (d *reading) inFirstPerson(s source.Span) bool {
	first := false
	for i := d.from(s.Start); i < len(d.Mentions) && d.Mentions[i].Span.Start < s.End; i++ {
		if d.Mentions[i].Kind != graph.ByPronoun {
			continue
		}
		word := d.word(i)
		if slices.Contains([]string{"he", "his", "him"}, word) {
			return false
		}
		first = first || slices.Contains([]string{"i", "my", "me", "mine"}, word)
	}
	return first
}
