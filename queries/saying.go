package queries

import (
	"slices"
	"strings"

	"dramatis/graph"
)

// The words that a passage must have for a verb, a noun or a means that says more than its predicate.

// kindOfThing gives the nouns for the kind of what is written or sent that a noun means.
func kindOfThing(t graph.Term, noun string) []string {
	i := slices.IndexFunc(t.Kinds, func(kind []string) bool { return slices.Contains(kind, noun) })
	if i < 0 {
		return nil
	}
	return t.Kinds[i]
}

// inWords reports whether a passage of a statement, or what its document is called, has a
// word that begins as one of some words; none are always there.
func (s *search) inWords(st graph.Statement, words []string) bool {
	return len(words) == 0 || slices.ContainsFunc(st.Evidence, func(e graph.Evidence) bool { return s.passageSays(e, words) })
}

// passageSays reports whether a passage, or what the document of a heading is called, has a word that begins as one
// of some words.
func (s *search) passageSays(e graph.Evidence, words []string) bool {
	has := func(text string) bool {
		return slices.ContainsFunc(foldedWords(text), func(w string) bool {
			return slices.ContainsFunc(words, func(begin string) bool { return strings.HasPrefix(w, begin) })
		})
	}
	if has(e.Quote) || !ofPresence(e) {
		return has(e.Quote)
	}
	doc, ok := s.document(e.DocumentID)
	return ok && (has(doc.Type) || has(doc.Title))
}
