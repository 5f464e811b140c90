package coref

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dramatis/extract/zone"
	"dramatis/graph"
)

// Transcripts of interviews write their speakers by initials, "JW:", whom the heading names in full.

// byInitials gives the people named above the first turn, which starts at byte first, by their initials; None where those are of several.
func (d *reading) byInitials(first int) map[string]ChainID {
	out := map[string]ChainID{}
	for i, m := range d.Mentions {
		if m.Span.Start >= first {
			break
		}
		c := d.out.Of[i]
		if c == None || m.Type != graph.Person || m.Kind != graph.ByName || d.zones[i].Kind == zone.Chrome {
			continue
		}
		for _, letters := range initialsOfName(m.Span.Of(d.doc.Text)) {
			if other, known := out[letters]; known && other != c {
				out[letters] = None
			} else {
				out[letters] = c
			}
		}
	}
	return out
}

// initialsOfLabel gives the initials that a label is, "J.W." as "JW", or "".
func (d *reading) initialsOfLabel(l label) string {
	letters := strings.NewReplacer(".", "", " ", "").Replace(l.span.Of(d.doc.Text))
	if n := utf8.RuneCountInString(letters); n < 2 || n > 3 || strings.ToUpper(letters) != letters {
		return ""
	}
	return letters
}

// initialsOfName gives the letters with which the words of a name begin, those between the first and the last counted and not.
func initialsOfName(name string) []string {
	var all []rune
	for _, w := range strings.Fields(name) {
		if r, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(r) {
			all = append(all, r)
		}
	}
	switch len(all) {
	case 0, 1:
		return nil
	case 2:
		return []string{string(all)}
	}
	return []string{string(all), string([]rune{all[0], all[len(all)-1]})}
}
