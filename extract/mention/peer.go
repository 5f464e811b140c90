package mention

import (
	"strings"

	"dramatis/graph"
)

// longestPeerage bounds the words behind "of" that name a peerage: "Duke of Monte Santo".
const longestPeerage = 2

// peers proposes the people who are called by their title and its land, as peers and princes are: "the Duke of
// Wellington", "the Grand Duke of Baden". What is named after one ("the Duke of York Inn") is nobody.
func (s *scene) peers() {
	for i := 0; i+2 < len(s.toks); i++ {
		if !s.upper(i) || !s.equals(i+1, "of") || s.apart(i+1) || !s.lex.nouns[peerages][strings.ToLower(s.str(i))] {
			continue
		}
		last := s.peerage(i + 2)
		if last == 0 || s.in(i-1, given) && s.in(i-2, honorific|title) { // "Senator David Duke of Louisiana" has it for a surname
			continue
		}
		lead := i
		if s.equals(i-1, "grand") && s.upper(i-1) {
			lead--
		}
		s.propose(candidate{first: i, last: last, lead: lead, typ: graph.Person, kind: graph.ByName, shape: single, rule: "person/peer"})
		i = last - 1
	}
}

// peerage gives the end of the name of a peerage at token k, or 0.
func (s *scene) peerage(k int) int {
	end := k
	for end < len(s.toks) && s.upper(end) && !s.apart(end) && !s.clitic(end) && end-k <= longestPeerage {
		if s.in(end, noName|role|orgSmallHead|common) && !s.in(end, landWord) {
			break
		}
		end++
	}
	after := end
	if s.clitic(after) {
		after++
	}
	if end == k || end-k > longestPeerage || s.upper(after) && !s.apart(after) && !s.in(after, function) {
		return 0
	}
	return end
}
