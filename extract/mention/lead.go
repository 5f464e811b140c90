package mention

import "strings"

// What stands before a name and announces it: honorifics, titles and offices.

// longestLead bounds the honorifics and titles before a name.
const longestLead = 8

// longestList bounds the names after one plural honorific.
const longestList = 64

// lead gives the end of honorifics and titles that start at token i.
func (s *scene) lead(i int) (end int, ok bool) {
	k := i
	for k < len(s.toks) && k-i < longestLead && s.toks[k].Kind == Word && (k == i || !s.apart(k)) {
		switch {
		case s.in(k, honorific|title) && s.leads(k), s.in(k, role|pluralRole):
			ok = true
		case ok && s.equals(k, "of") && s.in(k+1, object):
			k++
		case ok && s.equals(k, "of") && s.equals(k+1, "the") && s.in(k+2, object) && s.upper(k+2):
			k += 2 // "Secretary of the Treasury NAME"
		case ok && s.fieldOf(k) > 0:
			k = s.fieldOf(k) - 1
		case s.shortMinister(k), s.stoppedTitle(k), s.borneTitle(k):
			ok = true
		case ok && s.envoyTo(k) > 0:
			k = s.envoyTo(k) - 1
		case s.in(k, modifier) && !s.servesUnder(k):
		default:
			return k, ok
		}
		k++
	}
	return k, ok
}

// longestField bounds the words of a field.
const longestField = 4

// fieldOf gives the end of what an office heads, behind "of" at token k, where a bare surname follows it, which would else be
// taken for the last word of a body; a whole name tells itself apart, and the body stays one:
// "Director of Central Intelligence NAME", "Chief of Naval Operations NAME"; or 0.
func (s *scene) fieldOf(k int) int {
	if !s.equals(k, "of") {
		return 0
	}
	if k++; s.equals(k, "the") {
		k++
	}
	for end := min(k+longestField, len(s.toks)-1); end > k; end-- {
		if s.lex.nouns[fields][strings.ToLower(s.surface(k, end))] {
			bare := end+1 == len(s.toks) || !s.upper(end+1) || s.apart(end+1)
			known := s.in(end, common|orgHead|landWord|role|modifier|object) && !s.agentNoun(end)
			if bare && s.upper(k) && s.upper(end) && !s.apart(end) && !known {
				return end
			}
			return 0
		}
	}
	return 0
}

// servesUnder reports whether token k says under whom somebody serves, as it does but in the office of an under secretary.
func (s *scene) servesUnder(k int) bool {
	return s.equals(k, "under") && !s.upper(k) && !s.equals(k+1, "secretary")
}

// shortMinister reports whether token k is a minister as telegrams shorten him, behind his portfolio or
// people: "Fon Min", "Danish Min". By itself it is a surname.
func (s *scene) shortMinister(k int) bool {
	return s.equals(k, "min") && s.upper(k) && (s.in(k-1, modifier) && !s.in(k-1, title) || s.in(k-1, demonym)) && !s.apart(k)
}

// stoppedTitle reports whether token k is a title by its full stop, without which it is a name: "Sen. Lund".
func (s *scene) stoppedTitle(k int) bool {
	title, stopped := strings.CutSuffix(s.str(k), ".")
	return stopped && s.upper(k) && s.lex.nouns[stoppedTitles][strings.ToLower(title)] && (s.nameWord(k+1) || s.in(k+1, given)) && !s.apart(k+1)
}

// borneTitle reports whether token k is a title that is a surname, too, before a name and behind none.
func (s *scene) borneTitle(k int) bool {
	return s.upper(k) && (s.nameWord(k+1) || s.in(k+1, given)) && s.lex.nouns[borneTitles][strings.ToLower(s.str(k))] && !s.apart(k+1) && !s.in(k-1, given) && !s.initial(k-1)
}

// envoyTo gives the end of the land at which an ambassador is, "to Denmark", where his name follows it
// at once and closes the line, as lists of those present have it; or 0.
func (s *scene) envoyTo(k int) int {
	if !s.equals(k, "to") || !s.equals(k-1, "ambassador") || !s.upper(k-1) {
		return 0
	}
	if k++; s.equals(k, "the") {
		k++
	}
	end := s.land(k)
	if end == 0 || !s.nameWord(end) || s.in(end, landWord) || s.apart(end) {
		return 0
	}
	for k = end; k < len(s.toks) && s.nameWord(k) && !s.apart(k+1); k++ {
	}
	if k+1 < len(s.toks) && !s.apart(k+1) {
		return 0
	}
	return end
}

// leads reports whether an honorific or title is written as one: with a capital,
// but for the few that prose writes small.
func (s *scene) leads(k int) bool {
	return s.toks[k].Upper || s.in(k, role|pluralRole|pluralLead) || s.equals(k, "dear") || isCyrillic(firstRune(s.str(k)))
}

// led proposes the name, or after a plural honorific the names, that follow the
// lead [i, end), and gives where they end.
func (s *scene) led(i, end int) int {
	k, sh := s.nameAfter(i, end)
	if k == 0 {
		return 0
	}
	lead := i
	if s.ofAnother(i) || s.endsEntry(i, end) || s.fillsLine(i, end) {
		lead = end
	}
	s.proposeName(lead, end, k, sh, "person/lead")
	if !s.in(end-1, pluralLead) {
		return k
	}
	for range longestList {
		next := k
		if s.isPunct(next, ",") {
			next++
		}
		if s.equals(next, "and") || s.isPunct(next, "&") {
			next++
		}
		if next == k {
			return k
		}
		from := next
		if e, ok := s.lead(next); ok {
			next = e
		}
		e, sh := s.nameAfter(end-1, next)
		if e == 0 {
			return k
		}
		s.proposeName(from, next, e, sh, "person/list")
		k = e
	}
	return k
}

// ofAnother reports whether the office at token i is that of whom somebody serves who is named
// behind it: "Special Assistants to the President Novak and Weber".
func (s *scene) ofAnother(i int) bool {
	return s.equals(i-1, "the") && s.equals(i-2, "to") && (s.in(i-3, role|pluralRole|title|modifier) || s.equals(i-3, "assistants") || s.equals(i-3, "aides") || s.equals(i-3, "aide"))
}

// endsEntry reports whether the office [i, end) closes the line of somebody named on it, in a list
// that has a line for each: "Anton Weber, Secretary of State", and below it the next name.
func (s *scene) endsEntry(i, end int) bool {
	if !s.isPunct(i-1, ",") || end >= len(s.toks) || !s.apart(end) {
		return false
	}
	for k := i - 2; k >= 0 && !s.apart(k+1); k-- {
		if s.toks[k].Kind == Word && !s.toks[k].Upper && !s.in(k, particle) {
			return false
		}
	}
	return true
}

// fillsLine reports whether the office [i, end) with its article is a whole line, by which a list of those present
// seats its holder: the name on the line below it is another's.
func (s *scene) fillsLine(i, end int) bool {
	return s.equals(i-1, "the") && s.upper(i-1) && s.apart(i-1) && end < len(s.toks) && s.apart(end)
}

// fewestClustered is the number of consonants in a row from which a short word in capitals is letters.
const fewestClustered = 3

// clustered reports whether a word in capitals has more consonants in a row than a short surname does: OCDM, not DIEM.
func clustered(word string) bool {
	row := 0
	for _, c := range word {
		if row++; strings.ContainsRune("AEIOUY", c) {
			row = 0
		}
		if row == fewestClustered {
			return true
		}
	}
	return false
}

// headsField reports whether the lead [i, k) says what an office heads: "Secretary of State".
func (s *scene) headsField(i, k int) bool {
	for n := i + 1; n < k-1; n++ {
		if s.equals(n, "of") {
			return true
		}
	}
	return false
}

// agentNoun reports whether token k can be a surname that no table has and that says what somebody did for a living: Turner, Porter.
func (s *scene) agentNoun(k int) bool { return s.in(k, derived) && strings.HasSuffix(s.str(k), "er") }

// nameAfter gives the end of the name at token k that a lead from token i announces.
// An honorific makes a name even of a common word: Mr. Ball.
func (s *scene) nameAfter(i, k int) (int, shape) {
	if k >= len(s.toks) {
		return 0, noShape
	}
	if end, sh := s.name(k); end > 0 {
		return end, sh
	}
	if s.elided(k) && s.in(k-1, honorific|title) {
		return k + 1, single // "Admiral d'Argenlieu"
	}
	if !s.upper(k) && s.in(k, particle) && s.in(k-1, honorific|title) && !s.equals(k, "and") && !s.equals(k, "le") && !s.equals(k, "la") { // "Monsieur le Ministre" is an office
		if end := s.particles(k); end > 0 {
			return end, single // "Mr. de Murville"
		}
	}
	if s.clitic(k) || !s.upper(k) || s.in(k, noName&^calendar) || s.toks[k].Span.Len() < 2 || s.in(k, role|orgHead|modifier|object) || s.compoundAdjective(k) {
		return 0, noShape
	}
	if s.land(k) > 0 && s.in(k, landWord) {
		return 0, noShape
	}
	address := s.in(i, honorific) || s.in(k-1, honorific|firmTitle) || s.toks[i].Upper && s.headsField(i, k) && s.agentNoun(k)
	if !address && !s.shout && s.unspeakable(k) && clustered(s.str(k)) {
		return 0, noShape // "Director OCDM"
	}
	if !address && !plainLatin(s.str(k)) {
		return 0, noShape
	}
	if s.in(k, common|calendar) && !(address && !s.shout) {
		return 0, noShape
	}
	if s.in(i, role|pluralRole) && !s.toks[i].Upper && !s.nameWord(k) {
		return 0, noShape
	}
	inHeading := s.upper(k+1) && !s.apart(k+1) && s.in(k+1, function) && s.toks[k+1].Span.Len() > 1 && !s.initial(k+1) // "Ambassador Presents His Credentials"
	isBody := s.toks[k].Caps && !s.toks[i].Upper && !address                                                           // "official GOP"
	if !s.shout && (inHeading || isBody) {
		return 0, noShape
	}
	if address && s.nameWord(k) && s.commonSurname(k+1) && !s.apart(k+1) {
		return k + 2, western
	}
	if s.in(k-1, honorific) && s.commonNamed(k) {
		return k + 2, western // "Mrs. Grace Weber"
	}
	if s.elided(k + 1) {
		return k + 2, western // "President Giscard d'Estaing"
	}
	return k + 1, single
}
