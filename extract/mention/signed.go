package mention

import (
	"cmp"
	"slices"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// signed makes a mention of each party of a letter: who signs it and whom it calls is
// known from where he stands, whether or not a table knows "K English" or "May". A
// reader whom the address gives no name is called by his office.
func (p *page) signed(h zone.Header) {
	for _, parties := range [][]zone.Party{h.SignedBy, h.Recipients} {
		for _, party := range parties {
			switch {
			case !party.Name.Empty():
				p.sign(party.Name, graph.ByName)
			case h.Form == zone.Letter:
				p.sign(party.Span, graph.ByNominal)
			}
		}
	}
}

// sign puts one mention in the place of whatever was found in a span, where that is not
// one person to the span's end.
func (p *page) sign(span source.Span, kind graph.MentionKind) {
	from := len(p.finds.list)
	to := from
	for i, f := range p.finds.list {
		if f.span().Overlaps(span) {
			from, to = min(from, i), i+1
		}
	}
	if to > from && kind == graph.ByNominal {
		return
	}
	if to-from == 1 {
		f := p.finds.list[from]
		if c := p.finds.casts[f.cast]; c.typ == graph.Person && c.kind == kind && f.span().End == span.End {
			return
		}
	}
	if from == len(p.finds.list) {
		from, _ = slices.BinarySearchFunc(p.finds.list, span.Start, func(f find, at int) int { return cmp.Compare(int(f.start), at) })
		to = from
	}
	made := find{start: uint32(span.Start), end: uint32(span.End), cast: p.finds.cast(cast{typ: graph.Person, kind: kind, shape: western, rule: "signature"})}
	p.finds.list = slices.Replace(p.finds.list, from, to, made)
}
