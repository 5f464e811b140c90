package post

import (
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// Under a name that has a line to itself, in an address or below a letter, stands what its bearer is: "Mr. Karl Lund / Director,
// Bank of Norway / Oslo".

// bodyOfLine reads the body that a comma sets behind an office where both are all of their line: "Director, Bank of Norway".
func (r *Reading) bodyOfLine(o *Office, j int) []coref.ChainID {
	if o.Kin || o.Relation != "" || r.roles.Ranks[r.Items[o.End].Word] || r.Zone == zone.Title || r.Zone == zone.Citation || j+1 >= len(r.Items) || r.Items[j].Word != "," || !r.heads(*o) {
		return nil
	}
	k := clause.PastDeterminers(r.Items, j+1)
	if k >= len(r.Items) || !r.isBodyByName(k) || k+1 < len(r.Items) && !r.LineBetween(k, k+1) && r.Items[k+1].Kind != clause.PunctItem || r.nameAbove(*o) < 0 {
		return nil
	}
	c := r.BodiesOf(*o, r.Singleton(r.Items, k))
	if len(c) > 0 {
		o.Last = k
	}
	return c
}

// heads reports whether an office opens its line.
func (r *Reading) heads(o Office) bool {
	first := r.Items[o.First].Span
	before := r.doc.Text[source.LineAround(r.doc.Text, first).Start:first.Start]
	before = strings.TrimSpace(strings.ToLower(before))
	return before == "" || before == "the"
}

// nameAbove gives the mention of the person whose name is all of the line above that of an office, titles and a call to
// hand it to him aside; or -1.
func (r *Reading) nameAbove(o Office) int {
	line := source.LineAround(r.doc.Text, r.Items[o.First].Span)
	if line.Start < 2 {
		return -1
	}
	above := source.LineAround(r.doc.Text, source.Span{Start: line.Start - 1, End: line.Start - 1})
	i := r.MentionsBefore(line.Start) - 1
	if i < 0 || r.a.Mentions[i].Span.Start < above.Start {
		return -1
	}
	m := r.a.Mentions[i]
	if m.Type != graph.Person || m.Kind != graph.ByName {
		return -1
	}
	for _, w := range strings.Fields(r.doc.Text[above.Start:m.Span.Start]) {
		if w = strings.ToLower(strings.Trim(w, ",.:()-–—/")); w != "" && w != "to" && w != "for" && !r.Honorific(w) && !r.roles.Ranks[w] {
			return -1
		}
	}
	if m.Span.End > above.End || strings.Trim(r.doc.Text[m.Span.End:above.End], " ,.\t\r\n") != "" {
		return -1
	}
	return i
}

// holderOfBlock reads an office that opens the line below a name which has its line to itself, and ends its own, where no
// part of the layout says so: the address of a letter below its summary.
func (r *Reading) holderOfBlock(o Office) []coref.ChainID {
	if Formal(r.Zone) || len(o.Body) == 0 || !r.heads(o) || o.Last+1 < len(r.Items) && !r.endsLine(o) && r.Items[o.Last+1].Kind != clause.PunctItem {
		return nil
	}
	above := r.nameAbove(o)
	if above < 0 {
		return nil
	}
	return r.PersonsIn(clause.Group{Mentions: []int{above}})
}
