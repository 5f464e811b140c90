package mention

import (
	"dramatis/extract/zone"
	"dramatis/graph"
)

// ruleHolder is the rule of a name in brackets behind an office.
const ruleHolder = "person/holder"

// The name in a bracket after an office in a title: "Memorandum From the Director of
// the Press Office (Gray) to the Minister of Trade (Lund)". Titles of edited volumes
// give correspondents so, and any surname may stand there, a common word too.

// farthestOffice bounds how many tokens before the bracket its office may begin.
const farthestOffice = 24

// holders proposes the names that brackets give to offices.
func (s *scene) holders() {
	if s.zone != zone.Title {
		return
	}
	for i := 1; i+2 < len(s.toks); i++ {
		end := i + 1
		for end < len(s.toks) && end <= i+3 && (s.upper(end) || s.in(end, function) && end > i+1) && !s.toks[end].Caps {
			end++
		}
		if !s.isPunct(i, "(") || end == i+1 || !s.isPunct(end, ")") || !s.officeBefore(i) {
			continue
		}
		s.propose(candidate{first: i + 1, last: end, lead: i + 1, typ: graph.Person, kind: graph.ByName, shape: single, rule: ruleHolder})
		i = end
	}
}

// officeBefore reports whether the noun of an office stands between "from" or "to"
// and token end.
func (s *scene) officeBefore(end int) bool {
	for k := end - 1; k >= 0 && k >= end-farthestOffice; k-- {
		switch {
		case s.in(k, role):
			return true
		case s.isPunct(k, ")"), s.equals(k, "from"):
			return false
		}
	}
	return false
}
