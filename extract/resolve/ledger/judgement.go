package ledger

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"dramatis/graph"
)

// Verdict is what somebody judged of two sides, or of a statement.
type Verdict string

// The verdicts. Undo takes an earlier judgement back.
const (
	Wrong    Verdict = "wrong"    // the document does not say so
	Positive Verdict = "positive" // they are one
	Negative Verdict = "negative" // they are two
	Unsure   Verdict = "unsure"   // the documents do not tell; nobody need be asked again
	Undo     Verdict = "undo"
)

// Passage is a mention by which a judgement knows whom it speaks of.
type Passage struct {
	Document graph.DocumentID `json:"document"`
	graph.Span
}

// Side is one of the two that a judgement compares.
type Side struct {
	Name     string           `json:"name"`
	Type     graph.EntityType `json:"type"`
	Mentions []Passage        `json:"mentions"`
}

// Judgement is a line of the ledger.
type Judgement struct {
	ID      string    `json:"id"`
	Verdict Verdict   `json:"verdict"`
	A       *Side     `json:"a,omitempty"`
	B       *Side     `json:"b,omitempty"`
	Claim   *Claim    `json:"claim,omitempty"` // the statement that is wrong
	Of      string    `json:"of,omitempty"`    // the judgement that an undo takes back
	Who     string    `json:"who"`
	When    time.Time `json:"when"`
	Why     string    `json:"why,omitempty"`
	// Score is what the matcher held of the two when the judgement was made, in bits.
	Score float64 `json:"score,omitempty"`
}

// check refuses a judgement that says nothing.
func (j Judgement) check() error {
	switch j.Verdict {
	case Positive, Negative, Unsure:
		if j.A == nil || j.B == nil || j.A.Name == "" || j.B.Name == "" {
			return fmt.Errorf("a judgement “%s” does not say of which two", j.Verdict)
		}
	case Wrong:
		if j.Claim == nil || j.Claim.Document == "" {
			return fmt.Errorf("a judgement “%s” does not say of which statement", j.Verdict)
		}
	case Undo:
		if j.Of == "" {
			return fmt.Errorf("an undo does not say of what")
		}
	default:
		return fmt.Errorf("there is no verdict “%s”", j.Verdict)
	}
	return nil
}

// identify gives a judgement its ID: the hash of what it says and of its place in the file.
func (j *Judgement) identify(place int) error {
	j.ID = ""
	data, err := json.Marshal(j)
	if err != nil {
		return err
	}
	sum := sha256.Sum256(fmt.Appendf(data, "%d", place))
	j.ID = hex.EncodeToString(sum[:5])
	return nil
}

// Standing gives the judgements that nobody took back, in the order in which they were
// made. An undo can itself be undone.
func Standing(all []Judgement) []Judgement {
	undone := map[string]bool{}
	for _, j := range slices.Backward(all) {
		if j.Verdict == Undo && !undone[j.ID] {
			undone[j.Of] = true
		}
	}
	var out []Judgement
	for _, j := range all {
		if j.Verdict != Undo && !undone[j.ID] {
			out = append(out, j)
		}
	}
	return out
}

// Digest is equal for ledgers whose standing judgements make the same graph: who made
// them, when and why is no part of it, nor are those that are unsure. It is empty where
// no judgement stands.
func Digest(standing []Judgement) string {
	sum := sha256.New()
	some := false
	for _, j := range standing {
		if j.Verdict == Unsure {
			continue
		}
		some = true
		// Encoding plain values into a hash cannot fail.
		_ = json.NewEncoder(sum).Encode(j.content())
	}
	if !some {
		return ""
	}
	return hex.EncodeToString(sum.Sum(nil)[:8])
}

// content is what of a judgement makes the graph.
func (j Judgement) content() []any {
	if j.Claim != nil {
		return []any{j.Verdict, j.Claim}
	}
	return []any{j.Verdict, j.A, j.B}
}

// OfIdentity gives the judgements that say who is who.
func OfIdentity(standing []Judgement) []Judgement {
	return slices.DeleteFunc(slices.Clone(standing), func(j Judgement) bool { return j.Claim != nil })
}

// Documents gives the documents that the judgements of identity refer to.
func Documents(standing []Judgement) map[graph.DocumentID]bool {
	out := map[graph.DocumentID]bool{}
	for _, j := range standing {
		for _, s := range []*Side{j.A, j.B} {
			for _, p := range s.Mentions {
				out[p.Document] = true
			}
		}
	}
	return out
}
