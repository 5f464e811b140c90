package ledger

import (
	"slices"

	"dramatis/graph"
)

// Claim is a statement as a judgement knows it: by its ID, which holds as long as the
// document is read by the same rules, and beyond that by the passage that proves it and by
// what it says of whom.
type Claim struct {
	Statement graph.IRI        `json:"statement"`
	Document  graph.DocumentID `json:"document"`
	graph.Span
	Subject   string          `json:"subject"`
	Predicate graph.Predicate `json:"predicate"`
	Object    string          `json:"object"`
}

// ClaimOf gives a statement as a judgement knows it.
func ClaimOf(s graph.Statement) Claim {
	c := Claim{Statement: s.ID, Subject: s.Subject.Name, Predicate: s.Predicate, Object: s.Object.Name}
	if len(s.Evidence) > 0 {
		c.Document, c.Span = s.Evidence[0].DocumentID, graph.Span{Start: s.Evidence[0].Start, End: s.Evidence[0].End}
	}
	return c
}

// Is reports whether a statement is the one that was judged.
func (c Claim) Is(s graph.Statement) bool {
	if s.ID == c.Statement {
		return true
	}
	proves := func(e graph.Evidence) bool {
		return e.DocumentID == c.Document && e.Start < c.End && c.Start < e.End
	}
	return s.Predicate == c.Predicate && called(s.Subject, c.Subject) && called(s.Object, c.Object) && slices.ContainsFunc(s.Evidence, proves)
}

// called reports whether an entity goes by a name.
func called(r graph.Ref, name string) bool { return r.Name == name || slices.Contains(r.Aliases, name) }

// Wrongs gives the statements of each document that the judgements say are wrong.
func Wrongs(standing []Judgement) map[graph.DocumentID][]Claim {
	out := map[graph.DocumentID][]Claim{}
	for _, j := range standing {
		if j.Verdict == Wrong {
			out[j.Claim.Document] = append(out[j.Claim.Document], *j.Claim)
		}
	}
	return out
}
