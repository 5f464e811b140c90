package coref

import (
	"slices"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// findParties reads off the heading who wrote to whom, and settles who "I" and
// "you" are in the document's own voice.
func (d *reading) findParties() {
	h := d.layout.Header
	d.out.Senders, d.out.Recipients = d.parties(h.Senders), d.parties(h.Recipients)
	d.out.Participants, d.out.Via, d.out.SignedBy = d.parties(h.Participants), d.parties(h.Via), d.parties(h.SignedBy)
	d.author, d.recipients = d.soleAuthor(), d.out.Recipients
}

// parties gives the chains of party spans, each once, in order.
func (d *reading) parties(ps []zone.Party) []ChainID {
	out := []ChainID{}
	for _, p := range ps {
		for _, c := range d.actors(p.Span) {
			if !slices.Contains(out, c) {
				out = append(out, c)
			}
		}
	}
	return out
}

// actors gives the people named in a span, else the organisations, else the places
// that stand for them. What stands in an office ("Ambassador to the DPRK") gives
// way to its bearer.
func (d *reading) actors(span source.Span) []ChainID {
	for _, kind := range []graph.EntityType{graph.Person, graph.Organization} {
		var out []ChainID
		for i, m := range d.Mentions {
			if c := d.out.Of[i]; span.Overlaps(m.Span) && c != None && d.out.Chains[c].Type == kind && m.Kind != graph.ByPronoun {
				out = append(out, c)
			}
		}
		if len(out) > 0 {
			return out
		}
	}
	return nil
}

// soleAuthor gives the one person who writes: the sender, or of several senders or
// none the one who signed.
func (d *reading) soleAuthor() ChainID {
	for _, list := range [][]ChainID{d.out.Senders, d.out.SignedBy} {
		people := slices.DeleteFunc(slices.Clone(list), func(c ChainID) bool { return d.out.Chains[c].Type != graph.Person })
		if len(people) == 1 {
			return people[0]
		}
	}
	return None
}
