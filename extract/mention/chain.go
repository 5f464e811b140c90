package mention

import (
	"strings"

	"dramatis/graph"
)

// Chains of acronyms and parts: KWP CC Presidium, CPSU Central Committee.

// chain gives the end of acronyms and parts that start at token i: CPSU, KWP CC
// Presidium, Polish Politburo, CPSU Central Committee; or 0.
func (s *scene) chain(i int) int {
	k := i
	switch {
	case s.acronym(i):
		k = i + 1
		if s.isPunct(k, "(") && s.equals(k+1, "b") && s.isPunct(k+2, ")") {
			k += 3
		}
		if end := s.ofLand(k); end > 0 && s.equals(i, "cp") {
			k = end // every land has one: "the CP of Peru"
		}
	case s.in(i, demonym) && s.upper(i), s.land(i) > 0:
		k = max(i+1, s.land(i))
		if end, _ := s.longest(min(k, len(s.toks)-1), isPart); k >= len(s.toks) || end == 0 {
			return 0
		}
	case s.upper(i) && s.before(i) == i:
	default:
		return 0 // "International Control Commission" has its head further on
	}
	for k < len(s.toks) && s.words[k].id != 0 {
		end, _ := s.longest(k, isPart)
		if end == 0 {
			break
		}
		k = end
	}
	if k > i && k < len(s.toks) && !s.acronym(i) && s.acronym(k) && s.bareParts(i, k) && !s.in(k, landWord) {
		k = s.chain(k) // "CC CPSU Politburo"
		if s.equals(k, "of") && s.land(k+1) > 0 {
			k = s.land(k + 1)
		}
	}
	if k > i && s.equals(k-1, "secretariat") && s.equals(k, "of") && s.equals(k+1, "state") && s.upper(k+1) {
		k += 2 // the ministry of the Vatican and of some states
	}
	if k == i+1 && k < len(s.toks) && s.isPunct(k, "/") && s.acronym(k+1) {
		return 0 // a fraction of capitals is a file mark
	}
	if k == i || s.equals(k, "of") && !s.acronym(i) && s.bareParts(i, k) {
		return 0 // the head of a longer name: "Central Committee of the Communist Party"
	}
	return k
}

// ofLand gives the end of "of Peru", "of the USSR" at token k, or 0.
func (s *scene) ofLand(k int) int {
	if !s.equals(k, "of") {
		return 0
	}
	if k++; s.equals(k, "the") {
		k++
	}
	if k >= len(s.toks) {
		return 0
	}
	return s.land(k)
}

// committeeFirst proposes a party's central committee, with its parts, that is printed before
// its party, as Russian has it: "CC CPSU Politburo", "the CC of the CPC", "CC CP(b) of
// Latvia". It gives the end, or 0.
func (s *scene) committeeFirst(i int) int {
	if !s.equals(i, "cc") || !s.upper(i) || s.in(i-1, acronym) && i > 0 && !s.apart(i) {
		return 0
	}
	first := i + 1
	if s.equals(first, "of") {
		first++
	}
	if s.equals(first, "the") {
		first++
	}
	if first >= len(s.toks) || !s.in(first, acronym) || !s.acronym(first) || s.in(first, landWord) || s.apart(i+1) {
		return 0
	}
	last := first + 1
	if s.isPunct(last, "(") && s.equals(last+1, "b") && s.isPunct(last+2, ")") {
		last += 3
	}
	if s.equals(last, "of") && last+1 < len(s.toks) {
		if end := s.land(last + 1); end > 0 {
			last = end
		}
	}
	end := last
	for end < len(s.toks) && s.words[end].id != 0 {
		part, _ := s.longest(end, isPart)
		if part == 0 {
			break
		}
		end = part
	}
	normal := s.surface(first, last) + " CC"
	if strings.Contains(normal, " of ") {
		normal = "CC " + s.surface(first, last)
	}
	if end > last {
		normal += " " + s.surface(last, end)
	}
	s.propose(candidate{first: i, last: end, lead: i, typ: graph.Organization, kind: graph.ByName, rule: "organization/committee-first", normal: normal})
	return end
}

// bareParts reports whether tokens [i, end) are parts of a party alone: "Central Committee".
func (s *scene) bareParts(i, end int) bool {
	for i < end && s.words[i].id != 0 {
		part, _ := s.longest(i, isPart)
		if part == 0 {
			return false
		}
		i = part
	}
	return i == end
}

// acronym reports whether token i is the acronym of an organisation, or of a state.
func (s *scene) acronym(i int) bool {
	if i >= len(s.toks) || s.toks[i].Kind != Word || !s.toks[i].Upper {
		return false
	}
	if s.in(i, acronym) {
		return manyCapitals(s.str(i)) && !s.model(i)
	}
	return s.in(i, landWord) && s.toks[i].Caps && s.toks[i].Span.Len() <= 6 && s.land(i) == i+1 && !s.shout
}

// model reports whether capitals at token i are those of a thing with a number: SA-2.
func (s *scene) model(i int) bool {
	dash := s.isPunct(i+1, "-") || s.isPunct(i+1, "–")
	return dash && i+2 < len(s.toks) && s.toks[i+2].Kind == Number && s.toks[i+2].Span.Start-s.toks[i].Span.End <= len(" – ")
}

// manyCapitals reports whether a word has two capitals or more, as acronyms have.
func manyCapitals(w string) bool {
	n := 0
	for i := 0; i < len(w); {
		_, size, kind := runeAt(w, i)
		if kind == capital {
			n++
		}
		i += size
	}
	return n >= 2
}

// proposeChain adds a chain and, where a plural head follows coordinated chains, says what each is:
// "the CPSU and CCP delegations" are the CPSU delegation and the CCP delegation.
func (s *scene) proposeChain(i, end int) {
	if s.equals(end, "and") {
		if k := s.chain(end + 1); k > 0 && s.in(k, orgSmallHead) {
			if head, ok := strings.CutSuffix(s.str(k), "s"); ok {
				s.propose(candidate{first: i, last: end, lead: i, typ: graph.Organization, kind: graph.ByName,
					rule: "organization/coordinated", normal: s.surface(i, end) + " " + singular(head)})
				s.propose(candidate{first: end + 1, last: k + 1, lead: end + 1, typ: graph.Organization, kind: graph.ByName,
					rule: "organization/coordinated", normal: s.surface(end+1, k) + " " + singular(head)})
				return
			}
		}
	}
	if end == i+1 && s.in(i, landWord) {
		return // a state alone is the gazetteer's
	}
	rule := "organization/acronym"
	if s.bareParts(i, end) {
		rule = rulePart
	}
	s.organization(i, end, false, rule)
}

// singular mends the stem that a plural -s leaves: embassie -> embassy, armie -> army.
func singular(stem string) string {
	if base, ok := strings.CutSuffix(stem, "ie"); ok {
		return base + "y"
	}
	return stem
}

// partOfCommittee reports whether tokens [first, last) name a part of a central committee
// without its party: "Political Bureau of the CC".
func (s *scene) partOfCommittee(first, last int) bool {
	end, _ := s.longest(first, isPart)
	if end == 0 || !s.equals(end, "of") {
		return false
	}
	if end++; s.equals(end, "the") {
		end++
	}
	return end < last && s.bareParts(end, last)
}
