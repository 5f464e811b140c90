package mention

import (
	"strings"

	"dramatis/graph"
)

// ruleState names the rule that finds the names of states.
const ruleState = "gazetteer/state"

// gazetteer proposes the names that the tables hold as they stand.
func (s *scene) gazetteer() {
	for i := 0; i < len(s.toks); i++ {
		if s.words[i].id == 0 {
			continue
		}
		end, p := s.longest(i, isName)
		if end == 0 {
			continue
		}
		if p.kind == landPhrase && s.directionLetter(i-1) {
			s.place(i-1, end, "place/direction")
			i = end - 1
			continue
		}
		rule := "gazetteer"
		if p.kind == statePhrase {
			rule = ruleState
		}
		first := i
		if p.kind == orgPhrase && s.ofNation(i, end) {
			first = i - 1
		}
		s.propose(candidate{first: first, last: end, lead: first, typ: p.typ(), kind: graph.ByName, rule: rule})
		i = end - 1
	}
}

// ofNation reports whether the adjective of a people before the listed name of a body from token i to end is a part of it: every land has a
// body of that name, "Indian Red Cross".
func (s *scene) ofNation(i, end int) bool {
	return i > 0 && s.lex.nouns[perNation][strings.ToLower(s.str(end-1))] && s.upper(i-1) && s.in(i-1, demonym) && !s.apart(i)
}

// isName reports whether a phrase names something by itself.
func isName(k phraseKind) bool {
	return k != partPhrase && k != aliasPhrase && k != callPhrase && k != formPhrase
}

// isLand reports whether a phrase names a place or state.
func isLand(k phraseKind) bool { return k == landPhrase || k == statePhrase }

// isBody reports whether a phrase names an organisation or state.
func isBody(k phraseKind) bool { return k == orgPhrase || k == statePhrase }

// isPart reports whether a phrase names the part of a party or state.
func isPart(k phraseKind) bool { return k == partPhrase }

// isForm reports whether a phrase is the legal form of a company.
func isForm(k phraseKind) bool { return k == formPhrase }

// isAlias reports whether a phrase introduces another name of the same person.
func isAlias(k phraseKind) bool { return k == aliasPhrase }

// isCall reports whether a phrase does so right behind a name alone.
func isCall(k phraseKind) bool { return k == callPhrase }

// bodyAmongStates gives the end of the listed name at token i of a body to which states send missions, or 0: the United Nations.
func (s *scene) bodyAmongStates(i int) int {
	end, p := s.phraseAt(i, isBody)
	for k := i; k < end; k++ {
		if p.kind == orgPhrase && s.lex.nouns[amongStates][strings.ToLower(s.str(k))] {
			return end
		}
	}
	return 0
}

// land gives the end of the name of a place or state at token i, or 0.
func (s *scene) land(i int) int {
	end, _ := s.phraseAt(i, isLand)
	return end
}

// phraseAt gives the end of the longest phrase of a wanted kind at token i, which may lie outside the text, and the phrase; or 0.
func (s *scene) phraseAt(i int, want func(phraseKind) bool) (end int, found phrase) {
	if i < 0 || i >= len(s.words) || s.words[i].id == 0 {
		return 0, phrase{}
	}
	return s.longest(i, want)
}
