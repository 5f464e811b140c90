package relate

import (
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
)

// longestHousehold bounds the bytes from one sentence about a family to the next that
// goes on about it.
const longestHousehold = 400

// household gives whose kin the text goes on to name: of "their son" the couple named
// last in the paragraph, of "a daughter" the one whose kin were named last.
func (r *reading) household(word string) []coref.ChainID {
	for i := len(r.found) - 1; i >= 0; i-- {
		s := r.found[i]
		end := s.Evidence[0].Span.End
		if end > r.Sentence.Span.End || r.Sentence.Span.Start-end > longestHousehold || end < r.Sentence.Span.Start && strings.Contains(r.doc.Text[end:r.Sentence.Span.Start], "\n\n") {
			return nil
		}
		if s.Predicate != "family-of" || s.Object == coref.None {
			continue
		}
		switch spouse := r.roles.Spouses[clause.LastWord(s.Role)] || s.Role == ""; {
		case word == "their" && spouse:
			return []coref.ChainID{s.Object, s.Subject}
		case word != "their":
			of := []coref.ChainID{s.Object}
			for _, t := range r.found[:i] { // of a child of two, both
				if t.Predicate == "family-of" && t.Subject == s.Subject && t.Object != coref.None && t.Evidence[0].Span == s.Evidence[0].Span {
					of = append(of, t.Object)
				}
			}
			return of
		}
	}
	return nil
}
