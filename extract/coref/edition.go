package coref

import (
	"slices"
	"strings"

	"dramatis/extract/source"
	"dramatis/extract/zone"
)

// aboutTheEdition reports whether mention i names somebody who made the document
// available or handled the paper: a translator, sponsor, clerk.
func (d *reading) aboutTheEdition(i int) bool {
	span := d.Mentions[i].Span
	for _, c := range d.layout.Header.Bibliographic {
		if c.Name.Overlaps(span) {
			return true
		}
	}
	switch d.zones[i].Kind {
	case zone.Chrome, zone.Credits, zone.Clerk:
		return !d.inParty(span) && !d.Mentions[i].OfDocument()
	}
	return false
}

// inParty reports whether a span lies in a party of the heading.
func (d *reading) inParty(span source.Span) bool {
	h := d.layout.Header
	for _, parties := range [][]zone.Party{h.Senders, h.Recipients, h.Participants, h.Via, h.SignedBy, h.Attention.Senders, h.Attention.Recipients} {
		if slices.ContainsFunc(parties, func(p zone.Party) bool { return p.Span.Overlaps(span) }) {
			return true
		}
	}
	return false
}

// onlyCited reports whether a cluster is named nowhere but in the citation: the
// series and archives that hold the document.
func (d *reading) onlyCited(c *cluster) bool {
	for _, m := range c.mentions {
		if d.zones[m].Kind != zone.Citation || d.inParty(d.Mentions[m].Span) || d.quotesParty(m) {
			return false
		}
	}
	return len(c.mentions) > 0
}

// quotesParty reports whether the name at mention m, in the citation, is that of a party of the title, which the citation quotes.
func (d *reading) quotesParty(m int) bool {
	h, name := d.layout.Header, d.Mentions[m].Span.Of(d.doc.Text)
	return slices.ContainsFunc(slices.Concat(h.Senders, h.Recipients), func(p zone.Party) bool { return strings.Contains(p.Span.Of(d.doc.Text), name) })
}
