package queries

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"dramatis/graph"
)

// nearest is the edit distance up to which a name counts as a slip of the pen.
const nearest = 2

// near reports whether a and b differ by at most nearest insertions, deletions
// or substitutions of a letter; words of four or five letters may
// differ by one only, and shorter ones are near to nothing.
func near(a, b string) bool {
	if longer, shorter := max(len(a), len(b)), min(len(a), len(b)); longer-shorter > nearest*utf8.UTFMax {
		return false
	}
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
	var slips, sharers []graph.Entity
	slipped := map[int32]bool{}
	for i, s := range n.spellings {
		if !slipped[s.entity] && allowed(types, n.entities[s.entity].Type) && near(key, string(n.line(int32(i)))) {
			slipped[s.entity] = true
			slips = append(slips, n.entities[s.entity])
		}
	}
	for i := range n.sharing(strings.Fields(key)) {
		if !slipped[i] && allowed(types, n.entities[i].Type) {
			sharers = append(sharers, n.entities[i])
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

// sharing gives the entities that have one of the words, give or take a slip; words
// of two letters do not count.
func (n *names) sharing(words []string) map[int32]bool {
	out := map[int32]bool{}
	alike := map[string]bool{}
	for i, s := range n.spellings {
		for known := range strings.SplitSeq(string(n.line(int32(i))), " ") {
			meant, judged := alike[known]
			if !judged {
				meant = slices.ContainsFunc(words, func(w string) bool { return len(w) > nearest && (w == known || near(w, known)) })
				alike[known] = meant
			}
			if meant {
				out[s.entity] = true
			}
		}
	}
	return out
}

// byFame orders entities by how many statements speak of them, then by name.
func byFame(a, b graph.Entity) int {
	return cmp.Or(cmp.Compare(b.Statements, a.Statements), byName(a, b))
}
