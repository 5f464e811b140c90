package coref

import (
	"slices"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// findAttention settles between whom the text of a telegram passes. Who signs it goes before
// the office that it says it is from, which is his; and the embassy that it is sent to stands
// for its ambassador.
func (d *reading) findAttention() {
	h := d.layout.Header
	if h.Attention.Span.Empty() {
		return
	}
	a := &d.out.Attention
	signer := d.soleAuthor(graph.Person)
	if a.Senders = d.parties(h.Attention.Senders, d.officer(nil)); signer != None {
		a.Senders = slices.DeleteFunc(a.Senders, func(c ChainID) bool { return d.out.Chains[c].Office })
	}
	called := d.officer(d.out.Recipients)
	a.Recipients = d.parties(h.Attention.Recipients, called)
	a.Whole = len(a.Recipients) > 0 && !slices.ContainsFunc(h.Attention.Recipients, func(p zone.Party) bool { return len(d.parties([]zone.Party{p}, called)) == 0 })
}

// officer gives whom the office alone calls that stands in a span; for an envoy the house that
// the telegram goes to, where it goes to one.
func (d *reading) officer(house []ChainID) func(source.Span) []ChainID {
	return func(span source.Span) []ChainID {
		called := span.Of(d.doc.Text)
		if words := officeWords(called); len(house) > 0 && len(words) == 1 && slices.Contains(d.posts.Envoys, words[0]) {
			return house
		}
		i := d.nominalIn(span)
		if i < 0 {
			return nil
		}
		c := d.partyByOffice(i, called)
		if c == None {
			return nil
		}
		d.refer(i, c)
		return []ChainID{c}
	}
}
