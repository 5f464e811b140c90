package relate

import (
	"slices"
	"sort"

	"dramatis/extract/coref"
	"dramatis/extract/source"
	"dramatis/graph"
)

// dated is a date with where it comes from.
type dated struct {
	value graph.EDTF
	basis graph.Basis
}

// outside are prepositions whose date bounds the act and does not date it.
var outside = setOf("until", "before", "after", "since", "by")

// whenOf dates a statement that the trigger at item at makes: by a date in its
// clause, by the event it is about, by the conversation it was part of, or by the
// document itself where its author takes part.
func (r *reading) whenOf(f *Frame, at int, subjects, objects []coref.ChainID) (graph.EDTF, graph.Basis) {
	if d, ok := r.dateNear(at); ok {
		return d.value, d.basis
	}
	for _, o := range objects {
		if d, ok := r.events.dates[o]; ok {
			return d.value, d.basis
		}
	}
	if !r.involvesAuthor(subjects) && !r.involvesAuthor(objects) {
		return "", ""
	}
	if d, ok := r.events.dates[r.events.conversation]; ok && r.events.conversation != coref.None {
		return d.value, d.basis
	}
	return r.documentDate()
}

// documentDate gives the document's own date as a qualifier.
func (r *reading) documentDate() (graph.EDTF, graph.Basis) {
	if v := r.layout.Header.DocumentDate(); v != "" {
		return v, graph.FromDocument
	}
	return "", ""
}

// involvesAuthor reports whether the author of a document that speaks of himself is among the chains.
func (r *reading) involvesAuthor(chains []coref.ChainID) bool {
	return slices.ContainsFunc(chains, r.isAuthor) && r.narrated
}

// dateNear finds a date in the clause of item at: first to its right, then to its left.
func (r *reading) dateNear(at int) (dated, bool) {
	for j := at + 1; j < len(r.items) && j <= at+reach; j++ {
		if r.items[j].kind == dateItem {
			return r.dateAt(j)
		}
		if r.closesClause(r.items, j) && r.items[j].kind != nameItem {
			break
		}
	}
	for j := at - 1; j >= 0 && j >= at-reach; j-- {
		it := r.items[j]
		if it.kind == dateItem {
			return r.dateAt(j)
		}
		if it.word == ";" || it.word == "(" || it.word == ")" || it.kind == wordItem && (it.word == "that" || it.word == "whether" || it.word == "which") {
			break
		}
	}
	return dated{}, false
}

// dateAt gives the date item j unless its preposition sets it outside the act.
func (r *reading) dateAt(j int) (dated, bool) {
	if j > 0 && outside[r.items[j-1].word] {
		return dated{}, false
	}
	d := r.a.Dates[r.items[j].date]
	return dated{d.Value, d.Basis}, d.Value != ""
}

// dateWithin gives the first date inside a span of the text.
func (r *reading) dateWithin(s source.Span) (dated, bool) {
	first := sort.Search(len(r.a.Dates), func(i int) bool { return r.a.Dates[i].Span.Start >= s.Start })
	for _, d := range r.a.Dates[first:] {
		if d.Span.End > s.End {
			break
		}
		if d.Value != "" {
			return dated{d.Value, d.Basis}, true
		}
	}
	return dated{}, false
}
