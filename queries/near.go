package queries

import (
	"cmp"
	"slices"
	"strings"

	"dramatis/graph"
)

// nearest is the edit distance up to which a name counts as a slip of the pen.
const nearest = 2

// near reports whether a and b differ by at most nearest insertions, deletions
// or substitutions of a letter; words of four or five letters may
// differ by one only, and shorter ones are near to nothing.
func near(a, b string) bool {
	x, y := []rune(a), []rune(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	slack := min(nearest, len(x)/2-1)
	if len(y)-len(x) > slack {
		return false
	}
	return editDistance(x, y) <= slack
}

// editDistance is the Levenshtein distance (V. I. Levenshtein, 1966), row by row.
func editDistance(x, y []rune) int {
	row := make([]int, len(y)+1)
	for j := range row {
		row[j] = j
	}
	for i := range x {
		diagonal := row[0]
		row[0] = i + 1
		for j := range y {
			substituted := diagonal
			if x[i] != y[j] {
				substituted++
			}
			diagonal = row[j+1]
			row[j+1] = min(substituted, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(y)]
}

// maxNear bounds how many near names a refusal offers.
const maxNear = 5

// near suggests entities for a name that none has: those a slip of the pen away
// first, then those that share a word; of equals, the one spoken of most.
func (n *names) near(name string, types []graph.EntityType) []graph.Ref {
	key := fold(name)
	words := strings.Fields(key)
	var slips, sharers []graph.Entity
	for _, e := range n.entities {
		switch {
		case !allowed(types, e.Type):
		case anySpelling(e, func(s []string) bool { return near(key, strings.Join(s, " ")) }):
			slips = append(slips, e)
		case anySpelling(e, func(s []string) bool { return shareWord(words, s) }):
			sharers = append(sharers, e)
		}
	}
	slices.SortFunc(slips, byFame)
	slices.SortFunc(sharers, byFame)
	var out []graph.Ref
	for _, e := range append(slips, sharers...) {
		out = append(out, e.Ref)
	}
	return out[:min(len(out), maxNear)]
}

// anySpelling reports whether the words of one spelling of e pass the test.
func anySpelling(e graph.Entity, test func([]string) bool) bool {
	return test(foldedWords(e.Name)) ||
		slices.ContainsFunc(e.Aliases, func(a string) bool { return test(foldedWords(a)) })
}

// shareWord reports whether a word of three letters or more stands, give or take
// a slip, in both.
func shareWord(a, b []string) bool {
	for _, x := range a {
		for _, y := range b {
			if len(x) > nearest && (x == y || near(x, y)) {
				return true
			}
		}
	}
	return false
}

// byFame orders entities by how many statements speak of them, then by name.
func byFame(a, b graph.Entity) int {
	return cmp.Or(cmp.Compare(b.Statements, a.Statements), byName(a, b))
}
