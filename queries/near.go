package queries

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"dramatis/graph"
	"dramatis/queries/grammar"
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
// first, then those that share most words; of equals, the one spoken of most.
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
	shared := n.sharing(strings.Fields(key))
	weight := map[graph.IRI]int{}
	for i, words := range shared {
		if e := n.entities[i]; !slipped[i] && allowed(types, e.Type) {
			sharers, weight[e.ID] = append(sharers, e), words
		}
	}
	slices.SortFunc(slips, byFame)
	slices.SortFunc(sharers, func(a, b graph.Entity) int { return cmp.Or(cmp.Compare(weight[b.ID], weight[a.ID]), byFame(a, b)) })
	var out []graph.Ref
	for _, e := range append(slips, sharers...) {
		out = append(out, e.Ref)
	}
	return out[:min(len(out), maxNear)]
}

// sharing weighs for the entities that have some of the words how many one spelling of theirs has, one
// that is but nearly the same for half; words of two letters do not count.
func (n *names) sharing(words []string) map[int32]int {
	out := map[int32]int{}
	worth := map[string]int{}
	for i, s := range n.spellings {
		sum := 0
		for known := range strings.SplitSeq(string(n.line(int32(i))), " ") {
			w, judged := worth[known]
			if !judged {
				for _, word := range words {
					switch {
					case len(word) <= nearest:
					case word == known:
						w = exactWord
					case w == 0 && near(word, known):
						w = nearWord
					}
				}
				worth[known] = w
			}
			sum += w
		}
		if sum > out[s.entity] {
			out[s.entity] = sum
		}
	}
	return out
}

// What a word counts that a name has, and one that it nearly has.
const (
	nearWord  = 1
	exactWord = 2
)

// byFame orders entities by how many statements speak of them, then by name.
func byFame(a, b graph.Entity) int {
	return cmp.Or(cmp.Compare(b.Statements, a.Statements), byName(a, b))
}

// properNames gives the names of a question that something here has, without titles that nothing has.
func (r *resolver) properNames(question string) []string {
	var out []string
	for _, run := range grammar.Proper(question) {
		words := strings.Fields(run)
		for i := range words {
			if name := strings.Join(words[i:], " "); len(r.names.find(name).Entities) > 0 {
				out = append(out, name)
				break
			}
		}
	}
	return out
}
