package mention

import (
	"strings"

	"dramatis/graph"
)

// longestFirm bounds the words of a company's name before its legal form.
const longestFirm = 8

// RuleCompany names the rule.
const RuleCompany = "organization/company"

// companies proposes the firms whose legal form closes their name: "Orion Shipping Ltd",
// "Weber & Sons GmbH", "Harbour Holdings, Inc.".
func (s *scene) companies() {
	for i := 0; i < len(s.toks); i++ {
		if s.equals(i, "messrs") || s.equals(i, "messrs.") {
			i = max(i, s.partners(i)-1)
			continue
		}
		if i == 0 || !s.lex.opensForm(s.words[i].id) {
			continue
		}
		end, _ := s.longest(i, isForm)
		if end == 0 || s.upper(end) && !s.apart(end) && !s.in(end, function) { // "Limited War"
			continue
		}
		if first := s.firm(i); first < i {
			s.organization(first, end, false, RuleCompany)
			i = end - 1
		}
	}
}

// partners proposes the firm that "Messrs." at token i calls by its partners, and gives the end of its name, or 0: "Messrs. Weber &
// Lund", "Messrs. Weber, Lund & Co.", "Messrs. Weber Brothers". Several whom commas part are people where nothing closes the firm.
func (s *scene) partners(i int) int {
	k := i + 1
	if s.isPunct(k, ".") {
		k++
	}
	last := k
	for s.partner(last) && s.isPunct(last+1, ",") && s.partner(last+2) && last-k < longestFirm {
		last += 2
	}
	series := last > k
	for s.partner(last) && s.isPunct(last+1, "&") && s.upper(last+2) && !s.apart(last+1) && !s.apart(last+2) {
		last += 2
	}
	joined := s.isPunct(last-1, "&")
	switch {
	case s.partner(last) && !joined && s.upper(last+1) && s.closesFirm(last+1) && !s.apart(last+1):
		k, last = max(k, last), last+1 // "Messrs. Lund, Weber Brothers"
	case !joined, series && !s.closesFirm(last):
		return 0
	}
	end := last + 1
	if s.isPunct(end, ".") && (s.equals(last, "co") || s.equals(last, "bros") || s.equals(last, "cie")) {
		end++
	}
	s.propose(candidate{first: k, last: end, lead: i, typ: graph.Organization, kind: graph.ByName, rule: RuleCompany})
	return end
}

// partner reports whether token k is a name by which a firm may call one of its partners.
func (s *scene) partner(k int) bool {
	return s.upper(k) && !s.in(k, function|calendar|weekday|pronoun|honorific) && !s.isPunct(k, "&")
}

// closesFirm reports whether token k says that the firm is of those whose kin or companions they are: "& Co.", "& Sons", "Brothers".
func (s *scene) closesFirm(k int) bool {
	return s.lex.nouns[firmEnds][strings.ToLower(strings.TrimSuffix(s.str(k), "."))]
}

// firm gives the first token of the name before the legal form at token i, or i.
func (s *scene) firm(i int) int {
	k := i
	if s.isPunct(k-1, ",") {
		k-- // ", Inc."
	}
	if p := k - 1; s.apart(k) || s.apart(i) || !s.upper(p) || s.toks[p].Caps && s.toks[i].Caps || s.in(p, function|calendar|weekday) || s.initial(p) {
		return i // "AS" and "AG" in a line of capitals
	}
	for k--; k > 0 && i-k < longestFirm && !s.apart(k); {
		switch p := k - 1; {
		case s.upper(p) && !s.in(p, function|calendar|weekday|pronoun|honorific), s.initial(p):
			k = p
		case p > 0 && s.joinsFirm(p) && s.upper(p-1) && !s.in(p-1, function|calendar|weekday|pronoun|honorific|role|title) && !s.apart(p):
			k = p - 1
		default:
			return k
		}
	}
	return k
}

// joinsFirm reports whether token p joins the words of a firm's name: "Lund & Berg Ltd", "Bank of Oslo Ltd".
func (s *scene) joinsFirm(p int) bool {
	return s.isPunct(p, "&") || s.equals(p, "and") || s.equals(p, "of") && s.in(p-1, orgHead) && !s.in(p-1, assembly)
}

// partnered reports whether a name is that of a firm called by the surnames of its partners: "Weber & Lund". Given names joined so are
// of two people: "Anna & Karl".
func (x *lexicon) partnered(name string) bool {
	before, behind, joined := strings.Cut(name, " & ")
	return joined && !x.is(before, given) && !x.is(behind, given) && !strings.Contains(before, " ") && !strings.Contains(behind, " ")
}

// registered reports whether a name closes with the legal form of a company, in small letters or in capitals: "HARBOUR LINES LIMITED".
func (x *lexicon) registered(name string) bool {
	words := strings.Fields(name)
	if len(words) < 2 {
		return false
	}
	last := strings.ToLower(words[len(words)-1])
	return x.opensForm(x.words[last].id)
}
