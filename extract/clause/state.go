package clause

import (
	"slices"
	"strings"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// LandChain gives the chain of the document that has one of the names of a state, or None.
func (s *Sentence) LandChain(names []string) coref.ChainID {
	for _, n := range names {
		i := slices.IndexFunc(s.c.Chains, func(c coref.Chain) bool {
			return (c.Type == graph.Place || c.Type == graph.Organization) && !c.Bibliographic && slices.ContainsFunc(c.Names, func(have string) bool {
				return strings.EqualFold(strings.ReplaceAll(have, "’", "'"), n)
			})
		})
		if i >= 0 {
			return coref.ChainID(i)
		}
	}
	return coref.None
}

// IsState reports whether a chain is a place that is a state.
func (s *Sentence) IsState(c coref.ChainID) bool {
	if s.c.Chains[c].Type != graph.Place {
		return false
	}
	state, known := s.stateOf[c]
	if !known {
		state = s.NamesState(c)
		s.stateOf[c] = state
	}
	return state
}

// NamesState reports whether a chain is a state, which a text may take for a body: "the USSR".
func (s *Sentence) NamesState(c coref.ChainID) bool {
	return slices.ContainsFunc(s.c.Chains[c].Names, func(n string) bool { return s.roles.States[strings.ToLower(n)] })
}

// Acts reports whether an item is a name of somebody, a body or a state.
func (s *Sentence) Acts(it Item) bool {
	switch s.TypeOf(it) {
	case graph.Event:
		return false
	case graph.Place:
		c := s.c.Of[it.Mention]
		return c != coref.None && s.IsState(c)
	}
	return true
}
