package sense

import (
	"slices"

	"dramatis/extract/clause"
)

// VerbBehind gives the first verb group that opens behind item i, as its place among those of the
// sentence, or -1.
func (r *Reading) VerbBehind(i int) int {
	return slices.IndexFunc(r.Verbs, func(v clause.Verb) bool { return v.First > i })
}

// Noun is a trigger noun with what stands round it.
type Noun struct {
	At      int // its item
	Args    []clause.Argument
	Carrier int  // the light verb whose object it is ("made a proposal"), or -1
	Places  bool // the predicate of its frame takes places
	End     int  // the last item of the noun, or of the carrier in a relative clause behind it
}

// CommaIn reports whether a comma stands between two items.
func (r *Reading) CommaIn(from, to int) bool {
	return slices.ContainsFunc(r.Items[from:to], func(it clause.Item) bool { return it.Word == "," })
}

// TakesOf reports whether the "of" of argument k hangs on the noun: right behind it, or behind the argument that is.
func (n Noun) TakesOf(k int) bool {
	a := n.Args[k]
	return a.Opener <= n.At+2 || k == 1 && n.Args[0].Opener == n.At+1 && a.Opener == n.Args[0].Last+1
}

// VerbEndingAt gives the verb group whose last item is at, as its place among those of the
// sentence, or -1.
func (r *Reading) VerbEndingAt(at int) int {
	return slices.IndexFunc(r.Verbs, func(v clause.Verb) bool { return v.Last == at })
}
