package mention

// longestFirm bounds the words of a company's name before its legal form.
const longestFirm = 8

// RuleCompany names the rule.
const RuleCompany = "organization/company"

// companies proposes the firms whose legal form closes their name: "Orion Shipping Ltd",
// "Weber & Sons GmbH", "Harbour Holdings, Inc.".
func (s *scene) companies() {
	for i := 0; i < len(s.toks); i++ {
		if s.equals(i, "messrs") || s.equals(i, "messrs.") {
			s.partners(i)
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

// partners proposes the firm that "Messrs." at token i calls by its partners: "Messrs. Weber & Lund".
func (s *scene) partners(i int) {
	k := i + 1
	if s.isPunct(k, ".") {
		k++
	}
	end := k
	for s.upper(end) && s.isPunct(end+1, "&") && s.upper(end+2) && !s.apart(end+1) && !s.apart(end+2) {
		end += 2
	}
	if end > k {
		s.organization(k, end+1, false, RuleCompany)
	}
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
