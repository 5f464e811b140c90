package clause

import (
	"slices"
	"strings"
	"unicode"

	"dramatis/extract/source"
	"dramatis/graph"
)

// NamesOffice reports whether a span holds the noun of an office or names a body; a
// rank alone is a courtesy.
func (s *Sentence) NamesOffice(office source.Span, within []int) bool {
	for _, w := range strings.FieldsFunc(strings.ToLower(office.Of(s.doc.Text)), func(c rune) bool { return !unicode.IsLetter(c) && c != '-' && c != '’' }) {
		if s.roles.Heads[w] && !s.roles.Ranks[w] {
			return true
		}
	}
	return slices.ContainsFunc(within, func(m int) bool {
		return office.Contains(s.a.Mentions[m].Span) && s.a.Mentions[m].Type == graph.Organization
	})
}

// RoleWord reports whether item j belongs to the office named after it.
func (s *Sentence) RoleWord(j int) bool {
	it := s.Items[j]
	return s.RoleHead(j) || it.Kind == WordItem && (s.roles.Modifiers[it.Word] || it.Upper && s.Adjectival(it))
}

// RoleHead reports whether item j is the noun of an office, alone or as the last
// word of a description ("the Soviet Ambassador").
func (s *Sentence) RoleHead(j int) bool {
	it := s.Items[j]
	if it.Kind == NameItem && (s.TypeOf(it) != graph.Person || it.Possessive) {
		return false
	}
	return it.Kind != PunctItem && it.Head
}
