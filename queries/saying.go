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

// quoting gives the passages of a statement that say what a clause says: they have its words in their order, and close together.
func quoting(st graph.Statement, clause []string) (out []graph.Evidence) {
	for _, e := range st.Evidence {
		if inOneRun(strings.Fields(fold(e.Quote)), clause) {
			out = append(out, e)
		}
	}
	return out
}

// inOneRun reports whether words stand among others in their order, with no more words between them than a clause has that says just
// this: "in time of war or how one might decide to go to war" does not say that the war would go on.
func inOneRun(have, words []string) bool {
	longest := 3 * len(words)
	for i := range have {
		found := 0
		for _, w := range have[i:min(len(have), i+longest)] {
			if found < len(words) && w == words[found] {
				found++
			}
		}
		if found == len(words) {
			return true
		}
	}
	return false
}

// unquoted leaves open whether somebody said to whomever what no passage has in the words of the question: he may have said it in others.
func (q *query) unquoted(a *Answer) bool {
	if len(q.clause) == 0 || q.object.filled {
		return false
	}
	a.Answers = nil
	a.Notes = append(a.Notes, "no passage has all these words; what somebody said of a matter is asked with \"What did A say about …?\"")
	return true
}
