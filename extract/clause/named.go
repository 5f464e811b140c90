package clause

import (
	"sort"
	"strings"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// IsNamedPerson reports whether an item is a person by name.
func (s *Sentence) IsNamedPerson(it Item) bool {
	m := s.a.Mentions[it.Mention]
	return m.Type == graph.Person && m.Kind == graph.ByName
}

// LastWord gives the last word of a document type: "ciphered telegram" -> "telegram".
func LastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }

// SomeOf reports whether a word is a noun of several people.
func (s *Sentence) SomeOf(it Item) bool {
	return it.Kind == WordItem && (s.frames.Audience[it.Word] || len(it.Word) > 1 && it.Word[len(it.Word)-1] == 's' && s.roles.Any[it.Word[:len(it.Word)-1]])
}

// HisOrHer reports whether an item says that something is somebody else's.
func (s *Sentence) HisOrHer(it Item) bool {
	word := s.Written(it)
	return word == "his" || word == "her"
}

// IsPronoun reports whether the item is a pronoun mention.
func (s *Sentence) IsPronoun(it Item) bool {
	return it.Mention >= 0 && s.a.Mentions[it.Mention].Kind == graph.ByPronoun
}

// Written gives what the text writes for an item, in lower case: of a name or a pronoun, which
// have no word, as of any other.
func (s *Sentence) Written(it Item) string { return strings.ToLower(it.Span.Of(s.doc.Text)) }

// sameChain reports whether two mention items speak of one entity.
func (s *Sentence) sameChain(a, b Item) bool {
	c := s.c.Of[a.Mention]
	return c != coref.None && c == s.c.Of[b.Mention]
}

// Honorific reports whether a word, in small letters, leads a name without being part of it.
func (s *Sentence) Honorific(w string) bool { return s.roles.Address[strings.TrimSuffix(w, ".")] }

// MentionsBefore gives how many mentions begin before a byte of the text.
func (s *Sentence) MentionsBefore(at int) int {
	return sort.Search(len(s.a.Mentions), func(i int) bool { return s.a.Mentions[i].Span.Start >= at })
}

// IsPersonByName reports whether item j names a person and owns nothing.
func (s *Sentence) IsPersonByName(j int) bool {
	return s.Items[j].Kind == NameItem && !s.Items[j].Possessive && s.IsNamedPerson(s.Items[j])
}
