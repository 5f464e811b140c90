package mention

import "dramatis/graph"

// descriptions proposes people described by role: "the Ambassador", "the Korean
// comrades", "our delegation", "the Soviet Foreign Minister".
func (s *scene) descriptions() {
	for i := 1; i < len(s.toks); i++ {
		if !s.in(i, role|pluralRole|orgGroup) || s.toks[i].Kind != Word {
			continue
		}
		k := i
		for k > 0 && i-k < 5 && (s.in(k-1, roleAdjective|demonym) && !s.in(k-1, pointing)) {
			k--
		}
		if !s.in(k-1, pointing) || s.in(i+1, role|pluralRole|orgHead) || s.announces(i+1) {
			continue
		}
		if s.equals(k-1, "that") && s.in(i, pluralRole) {
			continue // "that senior officials": a conjunction
		}
		if (s.equals(k-1, "a") || s.equals(k-1, "an")) && k == i {
			continue // "a friend" points at nobody
		}
		if s.in(i, orgGroup) && k < i && s.in(k, demonym) {
			continue // "the Soviet delegation" is a name
		}
		s.propose(candidate{
			first: k - 1, last: i + 1, lead: k - 1, typ: graph.Person, kind: graph.ByNominal,
			plural: s.in(i, pluralRole|orgGroup), rule: "description/role", normal: s.described(k, i+1),
		})
	}
}

// described gives the description without its article; a possessive belongs to it.
func (s *scene) described(k, end int) string {
	if s.equals(k-1, "the") || s.equals(k-1, "this") || s.equals(k-1, "that") || s.equals(k-1, "these") || s.equals(k-1, "those") || s.equals(k-1, "a") || s.equals(k-1, "an") {
		return s.surface(k, end)
	}
	return s.surface(k-1, end)
}

// announces reports whether a name follows at token k, which the role then leads.
func (s *scene) announces(k int) bool {
	return s.nameWord(k) || s.initial(k) || s.in(k, honorific|family) && s.upper(k)
}

// pronouns proposes the personal pronouns.
func (s *scene) pronouns() {
	for i := range s.toks {
		if !s.in(i, pronoun) || s.toks[i].Kind != Word || s.toks[i].Caps && s.toks[i].Span.Len() > 1 && s.equals(i, "us") {
			continue
		}
		if s.equals(i, "i") && (!s.upper(i) || s.str(i) != "I" || s.romanOne(i)) || s.initial(i) {
			continue
		}
		s.propose(candidate{
			first: i, last: i + 1, lead: i, typ: graph.Person, kind: graph.ByPronoun,
			plural: s.in(i, pluralPronoun), rule: "pronoun",
		})
	}
}

// romanOne reports whether the I at token i is a number: "Part I.", "Document I".
func (s *scene) romanOne(i int) bool {
	return i > 0 && s.upper(i-1) && !s.apart(i) && s.in(i-1, common) && !s.in(i-1, function) && (i+1 >= len(s.toks) || s.toks[i+1].Kind == Punct)
}
