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
		case s.in(i, orgNumbered) && s.titled(i), s.equals(i, "republic") && s.upper(i) && s.republic(i):
		case s.in(i, orgHead) && s.upper(i):
			s.headed(i)
		case s.in(i, orgSmallHead) && !s.upper(i):
			s.smallHeaded(i)
		case s.words[i].id != 0 && !s.upper(i):
			s.smallPart(i)
		case s.in(i, paper):
			s.newspapers(i)
		case (s.equals(i+1, "of") || s.equals(i+1, "for")) && s.lex.nouns[pressmen][s.str(i)]:
			s.paperOf(i)
		}
	}
}

// longestTitled bounds the tokens of an office's name in quotation marks.
const longestTitled = 10

// titled proposes the office at token i that is known by a name in quotation marks or by a
// Roman number, and reports whether there is one: department "Foreign Policy", Department X.
func (s *scene) titled(i int) bool {
	if s.upper(i) && i+1 < len(s.toks) && isRoman(s.str(i+1)) && !s.isPunct(i+2, ".") {
		s.organization(s.before(i), i+2, false, "organization/numbered")
		return true
	}
	if !s.isPunct(i+1, "\"") && !s.isPunct(i+1, "“") || !s.upper(i+2) {
		return false
	}
	for k := i + 3; k < len(s.toks) && k < i+longestTitled; k++ {
		if s.isPunct(k, "\"") || s.isPunct(k, "”") {
			s.organization(i, k+1, false, "organization/titled")
			return true
		}
	}
	return false
}

// republic proposes the state at token i by its full style, and reports whether it is one
// that no table has so: "Socialist Republic of Romania".
func (s *scene) republic(i int) bool {
	first, last := s.before(i), s.ofLand(i+1)
	if first == i || last == 0 || s.land(first) > 0 || s.land(i) > 0 {
		return false
	}
	s.organization(first, last, false, "organization/state")
	return true
}

// organization adds an organisation by name.
func (s *scene) organization(first, last int, weak bool, rule string) {
	s.propose(candidate{first: first, last: last, lead: first, typ: graph.Organization, kind: graph.ByName, weak: weak, rule: rule})
}

// headed proposes the name around the capitalised head noun at token i, or the bare
// description of one.
func (s *scene) headed(i int) {
	first := s.before(i)
	last := s.after(i)
	if first == i && s.equals(i, "staff") && s.equals(i-1, "of") && s.in(i-2, role) {
		return // "Chief of Staff of the Army": his office
	}
	if last == i+1 && s.in(i, modifier) && s.in(i+1, role) && s.upper(i+1) && !s.apart(i+1) {
		return // "the President's Deputy Press Secretary": an office
	}
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
			if p == 0 || !s.upper(p-1) || !s.sibilant(p-1) {
				return k
			}
			p--
		case s.upper(p) && s.saysOfBody(p):
			return k // "the Oslo-based Harbour Trust"
		case s.upper(p) && (!s.in(p, function|honorific|calendar|weekday|pronoun|verb) || s.pit(p)) && !s.initial(p):
			if s.in(p, title|role) && !s.in(p, modifier|orgHead|object|demonym) || s.in(p, teaching) {
				return k
			}
		case s.equals(p, "and") && p > 0 && (k < i && s.joinsAttributes(p) || s.joinsLands(p, i)):
			p--
		case s.isPunct(p, "-") && s.countsMembers(k):
			p--
		case s.toks[p].Kind == Number && s.in(i, orgNumbered) && !strings.Contains(s.str(p), ","):
		default:
			return k
		}
		k = p
	}
	return k
}

// pit reports whether token k within a sentence is where ore is dug, in a name, and no pronoun: "the Oslo Mine Workers' Union".
func (s *scene) pit(k int) bool {
	return k > 0 && s.equals(k, "mine") && s.upper(k) && s.upper(k+1) && !s.apart(k+1)
}

// sibilant reports whether token k ends in an s, so that an apostrophe alone makes it a possessive: "Workers'", "WORKERS'".
func (s *scene) sibilant(k int) bool {
	return strings.HasSuffix(s.str(k), "s") || strings.HasSuffix(s.str(k), "S")
}

// saysOfBody reports whether a word says of the body named behind it where it is or who stands behind it, and is no part of
// its name: a participle that a hyphen joins to that, "Oslo-based", "British-led".
func (s *scene) saysOfBody(k int) bool {
	_, participle, joined := strings.Cut(s.str(k), "-")
	return joined && participle != "" && startsLower(participle) && strings.HasSuffix(participle, "ed") && s.lex.is(participle, common|verb)
}

// countsMembers reports whether a number with a hyphen before token k says how many are in a body: 18-Nation Committee.
func (s *scene) countsMembers(k int) bool {
	if k < 2 || s.toks[k-2].Kind != Number || s.toks[k].Span.Start-s.toks[k-2].Span.End != 1 {
		return false
	}
	return s.equals(k, "nation") || s.equals(k, "power") || s.equals(k, "member") || s.equals(k, "state")
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
	return s.in(i, orgNumbered) && k+2 == i && s.regionalAt(k-1) && s.regionalAt(k+1) && s.in(k-1, demonym)
}

// headEnd gives the end of the head noun at token i: Consulate, Consulate General.
func (s *scene) headEnd(i int) int {
	if s.in(i, orgSeated) && s.equals(i+1, "general") && s.upper(i+1) == s.upper(i) {
		return i + 2
	}
	return i + 1
}

// linksBody reports whether the word at token k leads on from the head at token i to what belongs to it.
func (s *scene) linksBody(i, k int) bool {
	switch {
	case s.equals(k, "of"):
		return true
	case s.in(i, orgSeated) && (s.equals(k, "in") || s.equals(k, "to") || s.equals(k, "at")):
		return true
	}
	return s.in(i, orgOnFor) && s.land(i-1) <= i && (s.equals(k, "on") && k == s.headEnd(i) || s.equals(k, "for"))
}

// after gives the end of what belongs to the head at token i: "of Ministers of the DPRK".
func (s *scene) after(i int) int {
	k := s.headEnd(i)
	for k < len(s.toks) && k-i < longestAfter {
		if !s.linksBody(i, k) {
			break
		}
		from := k + 1
		if s.equals(from, "the") {
			from++
		}
		end := s.complement(from)
		if s.noComplement(k, from, end) {
			break
		}
		if body := s.bodyAmongStates(from); s.equals(k, "to") && k == s.headEnd(i) && body > 0 {
			end = max(end, body, s.bodyAmongStates(body)) // "Mission to the United Nations", "Delegation to the U.N. General Assembly"
		} else if end == from || s.in(i, orgSeated) && !s.equals(k, "of") && !s.equals(k, "at") && s.land(from) == 0 && !s.in(from, acronym) {
			break
		}
		k = end
		if s.equals(k, "and") && s.regionalAt(k-1) && s.regionalAt(k+1) {
			k = s.complement(k + 1) // "Institute of Asian and African Affairs"
		}
		if s.equals(k, "and") && s.in(k-1, members) && s.in(k+1, members) && s.upper(k+1) {
			k = s.complement(k + 1)
		}
		if s.equals(k, "and") && s.upper(k+1) && s.in(k+1, common|everyday) && !s.in(k+1, orgHead|honorific|title|demonym) && s.in(k-1, common|everyday) && !s.in(k-1, orgHead) {
			k = s.complement(k + 1)
		}
	}
	return k
}

// noComplement reports whether the words from token from to end, behind the link at token k, belong to no
// name: an office or a time behind "for", "Council for Chief of State", "Department for FY 58", or the
// adjective of a people that describes what goes on in small letters, "of the Soviet proposal".
func (s *scene) noComplement(k, from, end int) bool {
	switch {
	case s.in(from, notAcronym):
		return true
	case !s.equals(k, "of"):
		bare := s.land(from) == end && s.upper(end) && !s.apart(end) && end < len(s.toks) // "on U.S. Objectives"
		return bare || s.in(from, role) && !s.in(from, orgHead)
	}
	return end == from+1 && s.in(from, demonym) && !s.in(from, landWord) && end < len(s.toks) && s.toks[end].Kind == Word && !s.upper(end) && !s.in(end, function)
}

// regionalAt reports whether token k is the adjective of a land or of a part of the world: Asian, Eastern.
func (s *scene) regionalAt(k int) bool {
	return s.upper(k) && (s.in(k, demonym) || strings.HasSuffix(s.str(k), "an") || strings.HasSuffix(s.str(k), "ern"))
}

// complement gives the end of the capitalised words from token k; a personal name is none of them.
func (s *scene) complement(k int) int {
	if end := s.land(k); end > 0 {
		return max(end, s.bodyOfLand(end))
	}
	if k < len(s.toks) && s.toks[k].Kind == Number && s.number(k) && s.upper(k+1) && s.in(k+1, occurrence) {
		return k + 2 // the 1848 Revolution
	}
	from := k
	for k < len(s.toks) && !(k > from && s.apart(k) && !s.shout) {
		switch {
		case s.clitic(k) && k > from && s.upper(k+1) && !s.in(k+1, function):
		case (s.isPunct(k, "'") || s.isPunct(k, "’")) && k > from && s.sibilant(k-1) && s.upper(k+1) && s.in(k+1, orgHead):
		case s.isPunct(k+1, "/") && s.toks[k].Span.Len() == 1:
			return k // a file mark: "Department of State S/P"
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

// bodyOfLand gives the end of the body whose name opens with a land that ends before token k,
// "Palestine Liberation Organization", or 0: capitalised words behind it on its line, the last of them a noun of bodies.
func (s *scene) bodyOfLand(k int) int {
	end := 0
	for j := k; j < len(s.toks) && j-k < longestBefore && s.upper(j) && !s.apart(j) && !s.shout && !s.clitic(j); j++ {
		if s.in(j, function|honorific|calendar|weekday|role) || s.initial(j) {
			break
		}
		if s.in(j, orgHead) {
			end = j + 1
		}
	}
	return end
}

// longestTitle bounds the words of a quoted newspaper.
const longestTitle = 5
