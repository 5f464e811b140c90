package queries

import (
	"slices"

	"dramatis/queries/grammar"
)

// inSingular gives the words of a post that a question has in the plural, "ambassadors", as
// statements have them. What is given to people mostly in the very words stays: a post may
// end in an s.
func (s *search) inSingular(role []string) []string {
	head := slices.IndexFunc(role, linksPost) - 1
	if head < 0 {
		head = len(role) - 1
	}
	if head < 0 || len(grammar.Singular(role[head])) == 1 {
		return role
	}
	most, times := role, farMore*s.timesGiven(role)
	for _, one := range grammar.Singular(role[head])[1:] {
		singular := slices.Clone(role)
		singular[head] = one
		if n := s.timesGiven(singular); n > times {
			most, times = singular, n
		}
	}
	return most
}

// timesGiven counts the statements that give a post of a noun to somebody.
func (s *search) timesGiven(role []string) (times int) {
	asked, err := s.noun(role)
	if s.missed(err) || len(asked) == 0 {
		return 0
	}
	for st, err := range s.posts(s.ctx) {
		if s.missed(err) {
			return 0
		}
		given, err := s.noun(foldedWords(st.Role))
		if err == nil && st.Modality.Happened() && isEnd(asked, given) {
			times++
		}
	}
	return times
}
