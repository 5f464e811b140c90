package coref

import (
	"slices"
	"strings"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// A title may call who writes by his office and name only what that is of: "Note from the Editor of the Volksbote", "Memorandum by the
// Representative of Nordol". Who signs the paper, or stands behind "From:", wrote it, and not the body.

// heldOffice gives the office by which a party of the title is called, "the Editor of", where it is one that one person holds.
func (d *reading) heldOffice(span source.Span) (office source.Span, ok bool) {
	text := span.Of(d.doc.Text)
	end := len(text)
	for _, link := range [...]string{" of ", " in ", " at ", " to ", " for "} {
		if n := strings.Index(text, link); n >= 0 {
			end = min(end, n)
		}
	}
	words := officeWords(text[:end])
	if len(words) == 0 || end == len(text) || strings.Contains(text[:end], ",") || !slices.Contains(d.posts.Sole, lastOf(words)) {
		return source.Span{}, false
	}
	return source.Span{Start: span.Start, End: span.Start + end}, true
}

// heldBy gives the person who writes where the title calls the one sender by an office, or None: who is named right behind it, who stands
// behind "From:", or who alone signs.
func (d *reading) heldBy(h zone.Header) ChainID {
	if len(h.Senders) != 1 || !h.Title.Contains(h.Senders[0].Span) {
		return None
	}
	span := h.Senders[0].Span
	office, ok := d.heldOffice(span)
	if !ok {
		return None
	}
	for i := max(0, d.from(span.Start)-1); i < len(d.Mentions) && d.Mentions[i].Span.Start < span.End; i++ {
		if m := d.Mentions[i]; m.Span.Overlaps(span) && d.isPerson(i) && m.Kind == graph.ByName && !d.behindLink(m.Span.Start, office.End) {
			return None // "the Representative of Nordol, K. Lund": he is named
		}
	}
	if c := d.namedBehind(span); c != None {
		return c
	}
	if c := d.labelledFrom(); c != None {
		return c
	}
	return d.onlyPerson(h.SignedBy)
}

// behindLink reports whether nothing but "of", "of the" and the like stands between an office and byte at: what the office is of.
func (d *reading) behindLink(at, office int) bool {
	if at < office {
		return false
	}
	between := d.doc.Text[office:at] // "Secretary of State Weber" is Weber
	return len(strings.Fields(between)) <= 2 && strings.ToLower(between) == between
}

// labelledFrom gives the one person named on a line of the letterhead that "From:" opens, or None.
func (d *reading) labelledFrom() ChainID {
	found := None
	for i, m := range d.Mentions {
		if m.Span.Start > longestLetterhead {
			break
		}
		if d.partOf(i) != zone.Letterhead || !d.isPerson(i) || m.Kind != graph.ByName {
			continue
		}
		line := source.LineAround(d.doc.Text, m.Span)
		if !strings.HasPrefix(strings.ToLower(line.Of(d.doc.Text)), "from:") {
			continue
		}
		if found == None {
			found = d.out.Of[i]
		}
	}
	return found
}

// longestLetterhead bounds the letterhead of a paper, in bytes.
const longestLetterhead = 4000

// writtenByHolder makes the sender of a paper him who holds the office by which the title calls who writes it.
func (d *reading) writtenByHolder(h zone.Header) {
	c := d.heldBy(h)
	if c == None {
		return
	}
	d.out.Senders = []ChainID{c}
	if i := d.nominalIn(h.Senders[0].Span); i >= 0 {
		d.refer(i, c)
	}
}
