package coref

import (
	"slices"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// findAttention settles between whom the text of a telegram passes. Who signs it goes before
// the office that it says it is from, where that can be his; and the embassy that it is sent to stands
// for its ambassador.
func (d *reading) findAttention() {
	h := d.layout.Header
	if h.Attention.Span.Empty() {
		return
	}
	a := &d.out.Attention
	signer := d.soleAuthor(graph.Person)
	for _, p := range h.Attention.Senders {
		from := d.parties([]zone.Party{p}, d.officer(nil))
		office := len(from) == 0 || len(from) == 1 && d.out.Chains[from[0]].Office
		switch signs := d.signsAs(p.Span.Of(d.doc.Text)); {
		case office && signs && signer != None && len(h.Attention.Senders) > 1:
			from = []ChainID{signer} // "from the Secretary and Novak"
		case office && signs && signer != None:
			from = nil
		case len(from) == 0 && !signs:
			d.unnamedAuthor = true
		}
		for _, c := range from {
			if !slices.Contains(a.Senders, c) {
				a.Senders = append(a.Senders, c)
			}
		}
	}
	called := d.officer(d.out.Recipients)
	a.Recipients = d.parties(h.Attention.Recipients, called)
	a.Whole = len(a.Recipients) > 0 && !slices.ContainsFunc(h.Attention.Recipients, func(p zone.Party) bool { return len(d.parties([]zone.Party{p}, called)) == 0 })
}

// signsAs reports whether an office can be that of who signs for the house: its head signs all that leaves it, and not a
// head of state above it nor one of those below it, "from the President", "from the Under Secretary".
func (d *reading) signsAs(office string) bool {
	words := slices.DeleteFunc(officeWords(office), func(w string) bool { return w == "the" })
	if len(words) == 0 {
		return false
	}
	head := lastOf(words)
	return (slices.Contains(d.posts.Heads, head) || d.posts.Short[head] != "") && !slices.Contains(d.posts.Chiefs, head) && !slices.Contains(d.posts.Below, words[0])
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
