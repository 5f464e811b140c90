package coref

import (
	"strings"
	"unicode"

	"dramatis/extract/zone"
	"dramatis/graph"
)

// Transcripts of interviews write their speakers by initials, "JW:", whom the heading names in full.

// initialled gives the one person named above the first turn whose initials are the words of a label, or None.
func (d *reading) initialled(l label, first int) ChainID {
	letters := strings.Map(func(r rune) rune {
		if r == '.' || r == ' ' {
			return -1
		}
		return r
	}, l.span.Of(d.doc.Text))
	if n := len([]rune(letters)); n < 2 || n > 3 || strings.ToUpper(letters) != letters {
		return None
	}
	found := None
	for i, m := range d.Mentions {
		if m.Span.Start >= first {
			break
		}
		if c := d.out.Of[i]; c != None && c != found && m.Type == graph.Person && m.Kind == graph.ByName && d.zones[i].Kind != zone.Chrome && hasInitials(m.Span.Of(d.doc.Text), letters) {
			if found != None {
				return None
			}
			found = c
		}
	}
	return found
}

// hasInitials reports whether the words of a name begin with letters, those between the first and the last counted or not.
func hasInitials(name, letters string) bool {
	var all []rune
	for _, w := range strings.Fields(name) {
		if r := []rune(w)[0]; unicode.IsUpper(r) {
			all = append(all, r)
		}
	}
	if len(all) < 2 {
		return false
	}
	return string(all) == letters || string([]rune{all[0], all[len(all)-1]}) == letters
}
