package relate

import (
	"cmp"
	"slices"

	"dramatis/extract/coref"
	"dramatis/extract/source"
	"dramatis/graph"
)

// claim is what makes two readings the same statement.
type claim struct {
	subject, object, attributed coref.ChainID
	predicate                   graph.Predicate
	literal, role               string
	when                        graph.EDTF
	modality                    graph.Modality
}

// proof is a passage that proves a statement, by the place of that among those given so far.
type proof struct {
	statement int
	span      source.Span
}

// turned is the claim with its ends in each other's place.
func (k claim) turned() claim {
	k.subject, k.object = k.object, k.subject
	return k
}

// merged gives every statement once with all its proofs, in order of the text. The
// two of a symmetric statement are put in one order; those of one with a role, which may say
// which of them is what to the other ("sister"), stay as they were first told.
func (r *reading) merged() []Statement {
	index, proved := map[claim]int{}, map[proof]bool{}
	var out []Statement
	for _, s := range r.found {
		t, _ := r.vocabulary.Term(s.Predicate)
		if t.Symmetric && s.Role == "" && s.Object < s.Subject && s.Object != coref.None {
			s.Subject, s.Object = s.Object, s.Subject
		}
		k := claim{s.Subject, s.Object, s.AttributedTo, s.Predicate, s.Literal, s.Role, s.When, s.Modality}
		i, seen := index[k]
		if !seen && t.Mutual(s.Role) {
			i, seen = index[k.turned()]
		}
		if !seen {
			i = len(out)
			index[k] = i
			for _, e := range s.Evidence {
				proved[proof{i, e.Span}] = true
			}
			out = append(out, s)
			continue
		}
		for _, e := range s.Evidence {
			if p := (proof{i, e.Span}); !proved[p] {
				proved[p] = true
				out[i].Evidence = append(out[i].Evidence, e)
			}
		}
		out[i].Confidence = max(out[i].Confidence, s.Confidence)
		if s.Evidence[0].Span == out[i].Evidence[0].Span {
			out[i].Topic = cmp.Or(out[i].Topic, s.Topic)
		}
	}
	for i := range out {
		out[i].Confidence = r.calibrated(out[i])
	}
	slices.SortStableFunc(out, func(a, b Statement) int {
		return cmp.Or(
			cmp.Compare(a.Evidence[0].Span.Start, b.Evidence[0].Span.Start),
			cmp.Compare(a.Evidence[0].Span.End, b.Evidence[0].Span.End),
		)
	})
	return out
}
