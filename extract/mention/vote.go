package mention

// Votes that their year tells apart: 1955 general election, 1946 Bulgarian republic
// referendum, 1952 Republican National Convention.

// longestVote bounds the words between the year and the noun.
const longestVote = 9

// votes proposes the elections and referendums that are named by their year.
func (s *scene) votes() {
	for i := range s.toks {
		if !s.in(i, vote) {
			continue
		}
		if first, ok := s.year(i); ok {
			s.event(first, s.seat(i+1), "event/vote", "")
		}
	}
}

// year gives the year, with its month, before the words that tell the vote at token i.
func (s *scene) year(i int) (first int, ok bool) {
	for k := i - 1; k >= 0 && i-k <= longestVote && !s.apart(k+1); k-- {
		switch {
		case s.toks[k].Kind == Number && s.toks[k].Span.Len() == 4 && s.number(k):
			if s.in(k-1, calendar) && s.upper(k-1) && !s.apart(k) {
				k--
			}
			return k, true
		case s.upper(k), s.voteAdjective(k), s.clitic(k), s.isPunct(k, "-"):
		case (s.equals(k, "of") || s.equals(k, "and")) && s.upper(k+1):
		default:
			return 0, false
		}
	}
	return 0, false
}

// seat gives the end of the land that was voted in, at token k: election in Vermont.
func (s *scene) seat(k int) int {
	if !s.equals(k, "in") {
		return k
	}
	from := k + 1
	if s.equals(from, "the") {
		from++
	}
	if end := s.land(from); end > 0 {
		return end
	}
	return k
}

// voteAdjective reports whether token k may stand small before the noun: a common word
// that is neither a verb nor of the closed classes.
func (s *scene) voteAdjective(k int) bool {
	return s.toks[k].Kind == Word && !s.in(k, function|verb|auxiliary|pronoun)
}
