package sense

import "dramatis/extract/clause"

// Noun is a trigger noun with what stands round it.
type Noun struct {
	At      int // its item
	Args    []clause.Argument
	Carrier int  // the light verb whose object it is ("made a proposal"), or -1
	Places  bool // the predicate of its frame takes places
	End     int  // the last item of the noun, or of the carrier in a relative clause behind it
}

// TakesOf reports whether the "of" of argument k hangs on the noun: right behind it, or behind the argument that is.
func (n Noun) TakesOf(k int) bool {
	a := n.Args[k]
	return a.Opener <= n.At+2 || k == 1 && n.Args[0].Opener == n.At+1 && a.Opener == n.Args[0].Last+1
}
