package mention

import (
	"strings"

	"dramatis/graph"
)

// longestEvent bounds the complement of an event in tokens.
const longestEvent = 9

// events proposes named assemblies (20th CPSU Congress), occurrences (Korean War) and
// gatherings described (the conversation).
func (s *scene) events() {
	for i := 0; i < len(s.toks); i++ {
		switch {
		case s.in(i, assembly) && s.assembly(i):
		case s.in(i, sitting) && s.sitting(i):
		case s.in(i, occurrence) && s.occurrence(i):
		case s.in(i, eventOpener) && s.upper(i) && s.opened(i):
		case s.in(i, gathering):
			s.gathering(i)
		}
	}
}

// deed proposes what was done to a land or place, the noun of which is token i: "the
// invasion of the South", "the Soviet occupation of Hungary". The land keeps its own
// mention beside it.
func (s *scene) deed(i int) bool {
	first := s.nation(i)
	if !s.equals(first-1, "the") && first == i || !(s.equals(i+1, "of") || s.equals(i+1, "on") || s.equals(i+1, "against")) || s.in(i, smallOccurrence|assembly) {
		return false
	}
	k := i + 2
	if s.equals(k, "the") {
		k++
	}
	end := max(s.land(k), s.bodyAfter(k))
	if end == 0 && s.upper(k) && s.in(k, direction|landWord) {
		end = k + 1
	}
	if end == 0 || s.clitic(end) || !s.lex.nouns[undertaken][s.str(i)] {
		return false
	}
	s.event(i, i+1, "event/deed", s.surface(first, end))
	return true
}

// event adds an event by name, but where it lends that to a house, an arm or a paper: "the Conference Room".
func (s *scene) event(first, last int, rule, normal string) {
	if s.upper(last) && !s.apart(last) && s.upper(last-1) && s.lex.nouns[lent][strings.ToLower(s.str(last))] {
		return
	}
	s.propose(candidate{first: first, last: last, lead: first, typ: graph.Event, kind: graph.ByName, rule: rule, normal: normal})
}

// number reports whether token k counts an assembly: 20th, 7th, VIII, Third.
func (s *scene) number(k int) bool {
	if k < 0 || k >= len(s.toks) {
		return false
	}
	w := s.str(k)
	if s.toks[k].Kind == Number {
		return len(w) > 2 && w[len(w)-1] >= 'a' && w[len(w)-1] <= 'z' || len(w) == 4 && (w[0] == '1' || w[0] == '2')
	}
	return s.in(k, ordinal) || isRoman(w)
}

// isRoman reports whether a word is a Roman number below fifty, of two letters or V and X.
func isRoman(w string) bool {
	for i := range len(w) {
		if w[i] != 'I' && w[i] != 'V' && w[i] != 'X' {
			return false
		}
	}
	return len(w) > 1 && len(w) < 7 || w == "V" || w == "X"
}

// holder gives the first token of what names the assembly or occurrence before token
// i: bodies, nationalities, lands, numbers, months; named tells whether any is there.
func (s *scene) holder(i int) (first int, named bool) {
	k := i
	for k > 0 && i-k < longestBefore && !s.apart(k) {
		p := k - 1
		switch {
		case s.clitic(p) && p > 0 && s.upper(p-1):
			p--
			named = true
		case s.number(p) && !s.equals(p, "last"):
			if !s.upper(p) && s.toks[p].Kind == Word && !named && !s.upper(i) {
				return k, named // "the third conference"
			}
			named = true
		case s.in(p, calendar) && s.upper(p):
			named = true
		case s.upper(p) && s.in(p, demonym|acronym|landWord|orgHead|placeHead), s.upper(p) && s.partWord(p), s.upper(p) && s.compoundAdjective(p):
			named = true
		case s.upper(p) && s.in(p, common|direction|occurrence) && !s.in(p, function|honorific|verb|derived) && p > 0 && s.upper(i):
		case s.upper(p) && s.nameWord(p) && s.upper(i) && !s.in(p, given):
			named = true
		case s.in(p, gatheringAdjective) && !s.upper(p) && k == i:
			// "April 1978 extraordinary plenum": only inside a name.
			if q, ok := s.holder(p); ok {
				return q, true
			}
			return k, named
		default:
			return k, named
		}
		k = p
	}
	return k, named
}

// partWord reports whether token p belongs to the part of a party: CC, Central Committee.
func (s *scene) partWord(p int) bool {
	if s.words[p].id == 0 {
		return false
	}
	if end, _ := s.longest(p, isPart); end > 0 {
		return true
	}
	if p > 0 && s.words[p-1].id != 0 {
		end, _ := s.longest(p-1, isPart)
		return end > p
	}
	return false
}

// partyCongress reports whether tokens [first, i) make a party of a Congress at token i:
// "African National Congress", "Trades Union Congress"; a number makes it a meeting.
func (s *scene) partyCongress(first, i int) bool {
	if !s.equals(i-1, "national") && !s.equals(i-1, "african") && !(s.equals(i-1, "union") && i-first > 1) {
		return false
	}
	for k := first; k < i; k++ {
		if s.number(k) || s.in(k, ordinal|calendar) {
			return false
		}
	}
	return i-first > 1
}

// assembly proposes the assembly whose head is token i, and reports whether it is named.
func (s *scene) assembly(i int) bool {
	first, named := s.holder(i)
	last := i + 1
	if s.equals(last, "of") {
		if end := s.bodyAfter(last + 1); end > 0 {
			last, named = end, true
		} else if named {
			last = s.looseComplement(last)
		}
	}
	if !named {
		return false
	}
	// The American Congress is a body, but a numbered or dated one is a meeting.
	if s.equals(i, "congress") && first == i-1 && s.upper(i) && s.in(first, landWord|demonym) && !s.number(first) {
		s.organization(first, last, false, "organization/congress")
		return true
	}
	if s.equals(i, "congress") && s.upper(i) && last == i+1 && s.partyCongress(first, i) {
		s.organization(first, last, false, "organization/congress")
		return true
	}
	s.event(first, last, "event/assembly", "")
	return true
}

// bodyAfter gives the end of an organisation or land at token k, its article included, or 0.
func (s *scene) bodyAfter(k int) int {
	if s.equals(k, "the") {
		k++
	}
	if k >= len(s.toks) {
		return 0
	}
	best := max(s.bodyEnd(k), s.land(k))
	for h := k; h < len(s.toks) && h-k < longestBefore && (s.upper(h) || s.clitic(h) || s.isPunct(h, "'") || s.isPunct(h, "’")); h++ {
		if s.in(h, orgHead) && !s.in(h, function) {
			if first := s.before(h); first <= k {
				best = max(best, s.after(h))
			}
		}
	}
	return best
}

// looseComplement gives the end of an "of" phrase in small letters at token k:
// "of the three ministers of foreign affairs".
func (s *scene) looseComplement(k int) int {
	end := k
	for j := k; j < len(s.toks) && j-k < longestEvent && s.toks[j].Kind == Word; j++ {
		if s.in(j, verb|pronoun|calendar|weekday) {
			break
		}
		if !s.in(j, function) {
			end = j + 1
		} else if !s.equals(j, "of") && !s.equals(j, "the") && !s.in(j, ordinal) {
			break
		}
	}
	if end == k {
		return k
	}
	return end
}

// sitting proposes a meeting or session of a body: the body keeps its own mention,
// the event is called after it ("KWP CC Presidium meeting").
func (s *scene) sitting(i int) bool {
	first, named := s.holder(i)
	if !named || first == i {
		return false
	}
	if s.number(first) && s.upper(i) {
		s.event(first, i+1, "event/sitting", "")
		return true
	}
	for k := first; k < i; k++ {
		if s.bodyEnd(k) == i || s.organizationEnds(k, i) {
			s.event(i, i+1, "event/sitting", s.surface(k, i+1))
			return true
		}
	}
	return false
}

// organizationEnds reports whether tokens [k, i) are a name around a head noun.
func (s *scene) organizationEnds(k, i int) bool {
	return i > k+1 && s.in(i-1, orgHead) && s.upper(i-1) && s.before(i-1) == k
}

// occurrence proposes the war, treaty or crisis whose head is token i.
func (s *scene) occurrence(i int) bool {
	if s.in(i+1, occurrence) && s.upper(i+1) {
		return true // the inner head: Korean Armistice Agreement
	}
	first, named := i, false
	if s.upper(i) {
		first, named = s.holder(i)
		if s.dottedNumber(i - 1) {
			first, named = i-1, true // the 6.25 War
		}
		if first == 0 && s.shout {
			named = false
		}
	} else if s.in(i, smallOccurrence) {
		first = s.nation(i)
		if first == i && s.toks[max(0, i-1)].Kind == Number && s.number(i-1) && s.in(i-2, calendar) {
			first = i - 2
		}
		named = first < i
	}
	if !s.upper(i) && s.deed(i) {
		return true
	}
	if !named || first == i {
		return false
	}
	last := i + 1
	if s.in(last, occurrence) && !s.upper(last) {
		last++ // Armistice agreement
	}
	if isRoman(s.str(last)) && s.upper(last) || s.equals(last, "i") && s.upper(last) {
		last++
	}
	s.event(first, last, "event/occurrence", "")
	return true
}

// dottedNumber reports whether token k is a day that names an event: 6.25, 8.15, 38.
func (s *scene) dottedNumber(k int) bool {
	return k >= 0 && s.toks[k].Kind == Number && s.toks[k].Span.Len() <= 5
}

// opened proposes "Treaty of Rome", "Battle of Stalingrad" at token i.
func (s *scene) opened(i int) bool {
	if !s.equals(i+1, "of") || !s.upper(i+2) {
		return false
	}
	end := max(s.land(i+2), s.bodyAfter(i+2))
	if end == 0 && s.nameWord(i+2) {
		end = i + 3
	}
	if end == 0 {
		return false
	}
	s.event(i, end, "event/opened", "")
	return true
}

// gathering proposes the description of a gathering whose noun is token i: "a new
// conversation", "the plenum"; in a heading also "Conversation" alone.
func (s *scene) gathering(i int) {
	k := i
	for k > 0 && i-k < 4 && (s.in(k-1, gatheringAdjective|demonym) || s.lasting(k-1) || s.in(k-1, role) && !s.upper(k-1)) && !s.in(k-1, pointing) {
		k--
	}
	c := candidate{first: k, last: i + 1, lead: k, typ: graph.Event, kind: graph.ByNominal, rule: "description/event"}
	switch {
	case s.in(k-1, pointing):
		c.first, c.lead = k-1, k-1
		c.normal = s.surface(k, i+1)
	case s.in(k-1, calendar) && s.upper(k-1):
		c.first, c.lead = k-1, k-1
	case s.upper(i) && (s.equals(i-1, "of") || s.equals(i+1, "of") && s.bodyAfter(i+2) > 0): // "Session of the Council"
		c.first, c.lead = i, i
	default:
		return
	}
	if s.upper(i+1) && s.in(i+1, orgHead) || s.in(i+1, placeHead) {
		return // "the Conference Room", "the talks hall"
	}
	s.propose(c)
}
