package queries

import (
	"slices"

	"dramatis/graph"
)

// withoutPostmark takes from a meeting the date that it has but from letters between the two who met: "when we talked
// in Vienna" was before the letter was written.
func (s *search) withoutPostmark(st graph.Statement) graph.Statement {
	t, _ := s.terms.Term(st.Predicate)
	if st.When == "" || st.WhenBasis != graph.FromDocument || t.Section != graph.InMeetings || !t.Symmetric || slices.ContainsFunc(st.Evidence, func(e graph.Evidence) bool { return !s.between(e, st) }) {
		return st
	}
	st.When, st.WhenBasis = "", ""
	return st
}

// between reports whether a passage is of a letter from one end of a statement to the other.
func (s *search) between(e graph.Evidence, st graph.Statement) bool {
	doc, ok := s.document(e.DocumentID)
	kind := foldedWords(doc.Type)
	if !ok || !slices.ContainsFunc(s.terms, func(t graph.Term) bool { return t.Section == graph.InCorrespondence && anyOf(t.Nouns, kind) }) {
		return false
	}
	one, other := []graph.IRI{st.Subject.ID}, []graph.IRI{st.Object.ID}
	return isAmong(one, doc.Senders, doc.SignedBy) && isAmong(other, doc.Recipients) || isAmong(other, doc.Senders, doc.SignedBy) && isAmong(one, doc.Recipients)
}
