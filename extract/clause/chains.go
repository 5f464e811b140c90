package clause

import (
	"slices"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// BodiesIn keeps the bodies of a group.
func (s *Sentence) BodiesIn(g Group) []coref.ChainID {
	return slices.DeleteFunc(s.ChainsOf(g, true), func(c coref.ChainID) bool { return s.c.Chains[c].Type != graph.Organization })
}

// OnlyBodyBefore gives the body that the sentence has named before item i, where it has named one only.
func (s *Sentence) OnlyBodyBefore(i int) []coref.ChainID {
	var found []coref.ChainID
	for _, it := range s.Items[:i] {
		if it.Kind == NameItem && s.TypeOf(it) == graph.Organization && s.a.Mentions[it.Mention].Kind == graph.ByName {
			if c := s.c.Of[it.Mention]; c != coref.None && !slices.Contains(found, c) {
				found = append(found, c)
			}
		}
	}
	if len(found) != 1 {
		return nil
	}
	return found
}

// PersonsIn keeps the persons of a group.
func (s *Sentence) PersonsIn(g Group) []coref.ChainID {
	return s.PersonsAmong(s.ChainsOf(g, false))
}

// PersonsAmong keeps the persons of some chains.
func (s *Sentence) PersonsAmong(chains []coref.ChainID) []coref.ChainID {
	return slices.DeleteFunc(slices.Clone(chains), func(c coref.ChainID) bool { return s.c.Chains[c].Type != graph.Person })
}
