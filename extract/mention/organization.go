package mention

import (
	"strings"

	"dramatis/graph"
)

// Longest reaches of a name around its head, in tokens.
const (
	longestBefore = 8
	longestAfter  = 12
)

// organizations proposes chains of acronyms (KWP CC Presidium), names around a head
// noun (Ministry of Foreign Affairs of the DPRK) and quoted newspapers.
func (s *scene) organizations() {
	for i := 0; i < len(s.toks); i++ {
		if end := s.committeeFirst(i); end > 0 {
			i = end - 1
			continue
		}
		if end := s.chain(i); end > 0 {
			s.proposeChain(i, end)
			i = end - 1
			continue
		}
		switch {
		case s.in(i, orgHead) && s.upper(i):
			s.headed(i)
		case s.in(i, orgSmallHead) && !s.upper(i):
			s.smallHeaded(i)
		case s.words[i].id != 0 && !s.upper(i):
			s.smallPart(i)
		case s.in(i, paper):
			s.newspapers(i)
		}
	}
}

// organization adds an organisation by name.
func (s *scene) organization(first, last int, weak bool, rule string) {
	s.propose(candidate{first: first, last: last, lead: first, typ: graph.Organization, kind: graph.ByName, weak: weak, rule: rule})
}

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

// surface gives tokens [first, last) as printed, white space folded.
func (s *scene) surface(first, last int) string {
	return strings.Join(strings.Fields(s.span(first, last).Of(s.text)), " ")
}

// headed proposes the name around the capitalised head noun at token i, or the bare
// description of one.
func (s *scene) headed(i int) {
	first := s.before(i)
	last := s.after(i)
	if first == i && last == i+1 {
		s.bareHead(i)
		return
	}
	if first == i && s.in(i-1, orgHead) && s.upper(i-1) {
		return // the inner head of a longer name
	}
	if s.isPunct(last, "(") && s.equals(last+1, "b") && s.isPunct(last+2, ")") {
		last += 3
	}
	if end, _ := s.longest(min(last, len(s.toks)-1), isPart); end > last {
		last = end
	}
	if s.onlyCommonTitle(first, last) {
		return
	}
	rule := "organization/head"
	if s.partOfCommittee(first, last) {
		rule = rulePart
	}
	s.organization(first, last, false, rule)
}

// onlyCommonTitle reports whether the name is a heading's capitalised phrase that
// names no body by itself: "General Services", "First Section".
func (s *scene) onlyCommonTitle(first, last int) bool {
	for k := first; k < last; k++ {
		if s.in(k, demonym|acronym|landWord) || s.nameWord(k) || s.equals(k, "of") || s.in(k, orgNumbered) && s.toks[first].Kind == Number {
			return false
		}
	}
	// In a heading every word has a capital; in a sentence two capitals are a name.
	return s.shout || last-first < 2 || first == 0 && last-first == 2 && !s.in(last-1, orgBare|orgSeated)
}

// before gives the first token of the capitalised words before the head at token i.
func (s *scene) before(i int) int {
	k := i
	for k > 0 && i-k < longestBefore && !s.apart(k) {
		p := k - 1
		switch {
		case s.clitic(p) && p > 0 && s.upper(p-1) && !s.in(p-1, teaching):
			p--
		case s.isPunct(p, "'") || s.isPunct(p, "’"):
			if p == 0 || !s.upper(p-1) || !strings.HasSuffix(s.str(p-1), "s") {
				return k
			}
			p--
		case s.upper(p) && !s.in(p, function|honorific|calendar|weekday|pronoun|verb) && !s.initial(p):
			if s.in(p, title|role) && !s.in(p, modifier|orgHead|object|demonym) || s.in(p, teaching) {
				return k
			}
		case s.equals(p, "and") && p > 0 && (k < i && s.joinsAttributes(p) || s.joinsLands(p, i)):
			p--
		case s.toks[p].Kind == Number && s.in(i, orgNumbered) && !strings.Contains(s.str(p), ","):
		default:
			return k
		}
		k = p
	}
	return k
}

// joinsAttributes reports whether "and" at token k stands between two common words of a
// name: "Control and Auditing Commission".
func (s *scene) joinsAttributes(k int) bool {
	attribute := func(j int) bool {
		return s.upper(j) && s.in(j, common|everyday) && !s.in(j, orgHead|honorific|title|role|demonym|landWord)
	}
	return attribute(k-1) && attribute(k+1)
}

// joinsLands reports whether "and" at token k stands between two adjectives of lands before
// the name of one office, head at token i: "Soviet and European Department".
func (s *scene) joinsLands(k, i int) bool {
	regional := func(j int) bool {
		return s.upper(j) && (s.in(j, demonym) || strings.HasSuffix(s.str(j), "an") || strings.HasSuffix(s.str(j), "ern"))
	}
	return s.in(i, orgNumbered) && k+2 == i && regional(k-1) && regional(k+1) && s.in(k-1, demonym)
}

// headEnd gives the end of the head noun at token i: Consulate, Consulate General.
func (s *scene) headEnd(i int) int {
	if s.in(i, orgSeated) && s.equals(i+1, "general") && s.upper(i+1) == s.upper(i) {
		return i + 2
	}
	return i + 1
}

// after gives the end of what belongs to the head at token i: "of Ministers of the DPRK".
func (s *scene) after(i int) int {
	k := s.headEnd(i)
	for k < len(s.toks) && k-i < longestAfter {
		link := s.equals(k, "of") ||
			s.in(i, orgOnFor) && (s.equals(k, "on") || s.equals(k, "for")) ||
			s.in(i, orgSeated) && (s.equals(k, "in") || s.equals(k, "to") || s.equals(k, "at"))
		if !link {
			break
		}
		from := k + 1
		if s.equals(from, "the") {
			from++
		}
		end := s.complement(from)
		if end == from || s.in(i, orgSeated) && !s.equals(k, "of") && !s.equals(k, "at") && s.land(from) == 0 && !s.in(from, acronym) {
			break
		}
		k = end
		if s.equals(k, "and") && s.in(k-1, members) && s.in(k+1, members) && s.upper(k+1) {
			k = s.complement(k + 1)
		}
		if s.equals(k, "and") && s.upper(k+1) && s.in(k+1, common) && !s.in(k+1, orgHead|honorific|title|demonym) && s.in(k-1, common) && !s.in(k-1, orgHead) {
			k = s.complement(k + 1)
		}
	}
	return k
}

// complement gives the end of the capitalised words from token k; a personal name is none of them.
func (s *scene) complement(k int) int {
	if end := s.land(k); end > 0 {
		return end
	}
	from := k
	for k < len(s.toks) && !(k > from && s.apart(k) && !s.shout) {
		switch {
		case s.clitic(k) && k > from && s.upper(k+1) && !s.in(k+1, function):
		case (s.isPunct(k, "'") || s.isPunct(k, "’")) && k > from && strings.HasSuffix(s.str(k-1), "s") && s.upper(k+1) && s.in(k+1, orgHead):
		case s.upper(k) && !s.in(k, function|honorific|calendar|weekday) && !s.initial(k):
			if k > from && (s.in(k, title) && !s.in(k, orgHead|object) || s.nameWord(k) && !s.in(k, acronym|landWord)) {
				return k
			}
		default:
			return k
		}
		k++
	}
	return k
}

// smallHeaded proposes "Soviet government", "Polish embassy", "government of the
// DPRK", "Hungarian delegation in New York" around the small head noun at token i.
func (s *scene) smallHeaded(i int) {
	first := s.nation(i)
	last := s.headEnd(i)
	bare := last
	if s.equals(last, "of") {
		from := last + 1
		if s.equals(from, "the") {
			from++
		}
		if end := s.land(from); end > 0 && (s.in(i, orgBare|orgSeated|orgGroup) || first < i) {
			last = end
		} else if end := s.bodyAfter(last + 1); end > 0 && s.in(i, orgGroup) {
			last = end
		}
	} else if s.in(i, orgSeated) && (s.equals(last, "in") || s.equals(last, "to") && first < i) && (first < i || s.definite(i-1)) {
		from := last + 1
		if s.equals(from, "the") {
			from++
		}
		if end := max(s.land(from), s.bodyEnd(from)); end > 0 {
			last = end
		}
	}
	switch {
	case first < i || last > bare:
		s.organization(first, last, false, "organization/small-head")
	case s.in(i, orgBare):
		s.bareHead(i)
	}
}

// definite reports whether token k points at one certain thing: the, our, that, but not a.
func (s *scene) definite(k int) bool {
	return s.in(k, pointing) && !s.equals(k, "a") && !s.equals(k, "an")
}

// bodyEnd gives the end of the name of an organisation in the gazetteer, or of an acronym, at token k.
func (s *scene) bodyEnd(k int) int {
	if k >= len(s.toks) {
		return 0
	}
	if end := s.chain(k); end > 0 {
		return end
	}
	if s.words[k].id == 0 {
		return 0
	}
	end, _ := s.longest(k, isBody)
	return end
}

// nation gives the first token of a nationality, land or acronym right before token
// i ("Soviet Union army", "North Korean troops", "CPSU delegation"), or i.
func (s *scene) nation(i int) int {
	for k := max(0, i-7); k < i; k++ {
		if s.land(k) == i || s.in(i, orgGroup|orgSeated) && s.bodyEnd(k) == i {
			return k
		}
	}
	k := i
	if s.in(i, orgGroup|orgSeated) && s.errand(k-1) && s.in(k-2, demonym) && s.upper(k-2) {
		k-- // "the Iraqi trade delegation"
	}
	for k > 0 && s.upper(k-1) && s.in(k-1, demonym) || k > 0 && s.upper(k-1) && s.compoundAdjective(k-1) {
		k--
	}
	if k < i && s.in(k-1, direction) && s.upper(k-1) {
		k--
	}
	return k
}

// errand reports whether token k says what a delegation or mission is sent for.
func (s *scene) errand(k int) bool {
	switch s.str(k) {
	case "trade", "military", "economic", "government", "party", "parliamentary", "cultural", "diplomatic", "commercial", "technical", "scientific", "naval", "youth", "peace":
		return true
	}
	return false
}

// bareHead proposes the description of an organisation by its head alone: "the
// Embassy", "our government".
func (s *scene) bareHead(i int) {
	if s.in(i, orgBare) && s.definite(i-1) {
		s.propose(candidate{first: i - 1, last: i + 1, lead: i - 1, typ: graph.Organization, kind: graph.ByNominal, rule: "description/organization"})
	}
}

// rulePart names the rule that finds a part of a party without its party.
const rulePart = "organization/part"

// smallPart proposes the part of a party that is written small at token i and pointed at,
// or that stands before who belongs to it: "the presidium", "politburo member".
func (s *scene) smallPart(i int) {
	end, _ := s.longest(i, isPart)
	first := i
	switch {
	case end == 0 || s.equals(end, "of"):
		return
	case s.definite(i - 1):
		first--
	case !s.equals(end, "member") && !s.equals(end, "members") && !s.in(end, role|pluralRole):
		return
	}
	s.propose(candidate{first: first, last: end, lead: first, typ: graph.Organization, kind: graph.ByNominal, rule: rulePart, normal: s.surface(i, end)})
}

// longestTitle bounds the words of a quoted newspaper.
const longestTitle = 5

// newspapers proposes the quoted names after a word for a paper at token i.
func (s *scene) newspapers(i int) {
	k := i + 1
	for k < len(s.toks) && isQuote(s.str(k)) {
		end := k + 1
		for end < len(s.toks) && end-k <= longestTitle && s.toks[end].Kind == Word {
			end++
		}
		if end == k+1 || !isQuote(s.str(end)) || !s.upper(k+1) {
			return
		}
		s.organization(k+1, end, false, "organization/newspaper")
		k = end + 1
		if s.isPunct(k, ",") {
			k++
		}
		if s.equals(k, "and") {
			k++
		}
	}
}

// isQuote reports whether a token is a quotation mark.
func isQuote(w string) bool {
	switch w {
	case `"`, "“", "”", "'", "‘", "’", "«", "»", "„":
		return true
	}
	return false
}
