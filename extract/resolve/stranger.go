package resolve

import (
	"math"
	"strings"
)

// An office beside a name that is of another kind than all that papers give somebody: the Chief of Naval Operations Lund is hardly
// the Lund whom twenty papers call Secretary and none anything else. Papers word one post in many ways, but seldom without its noun.

// Bounds of what an office of another kind tells.
const (
	fewOffices = 4.0  // as many papers are put beside those that give him offices
	plainly    = -2.0 // what must speak against him, in bits, for a bearer of a common surname to be another
)

// stranger weighs the offices beside a chain's names against somebody to whom papers that name him beyond doubt give others only.
// The title that leads the names may be his all the same.
func (e *evidence) stranger(c *chain, p *profile) float64 {
	posts := e.officeNouns(e.postsOf(c))
	if len(posts) == 0 {
		return 0
	}
	for _, nouns := range [...]map[string]bool{posts, e.officeNouns(e.titlesOf(c))} {
		for w := range nouns {
			if p.nouns[w] > 0 {
				return 0
			}
		}
	}
	return max(titleAgainst, math.Log2(fewOffices/(fewOffices+p.officed)))
}

// officeNouns gives the words of offices and titles that name an office which one person holds.
func (r *Resolver) officeNouns(offices []uint32) map[string]bool {
	var out map[string]bool
	for _, o := range offices {
		for w := range strings.FieldsSeq(r.texts.text(o)) {
			if r.nouns[w] {
				if out == nil {
					out = map[string]bool{}
				}
				out[w] = true
			}
		}
	}
	return out
}
