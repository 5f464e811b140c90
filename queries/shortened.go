package queries

import (
	"cmp"
	"slices"
)

// Shorten leaves of every part of a dossier the first n: of ties and moments those of which most documents tell, of documents those that
// say most. What is left stays in its order.
func (d *Dossier) Shorten(n int) {
	d.Names, d.Top, d.Conflicts = firstFew(d.Names, n), firstFew(d.Top, n), firstFew(d.Conflicts, n)
	for i := range d.Sections {
		d.Sections[i].Ties = weightiest(d.Sections[i].Ties, n, func(t Tie) int { return t.Documents })
	}
	d.Timeline = weightiest(d.Timeline, n, func(m Moment) int { return m.Documents })
	d.Documents = weightiest(d.Documents, n, func(e DocumentEntry) int { return e.Statements })
}

// firstFew gives the first n of a list, or all where it has no more.
func firstFew[T any](all []T, n int) []T { return all[:min(n, len(all))] }

// weightiest gives the n of a list that weigh most, of equal weight the first, in the order of the list.
func weightiest[T any](all []T, n int, weight func(T) int) []T {
	if len(all) <= n {
		return all
	}
	at := make([]int, len(all))
	for i := range at {
		at[i] = i
	}
	slices.SortStableFunc(at, func(a, b int) int { return cmp.Compare(weight(all[b]), weight(all[a])) })
	at = at[:n]
	slices.Sort(at)
	out := make([]T, n)
	for i, j := range at {
		out[i] = all[j]
	}
	return out
}
