package mention

import (
	"strings"

	"dramatis/extract/zone"
	"dramatis/graph"
)

// descriptions proposes people described by role: "the Ambassador", "the Korean
// comrades", "our delegation", "the Soviet Foreign Minister".
func (s *scene) descriptions() {
	for i := range s.toks {
		if !s.in(i, role|pluralRole|orgGroup) && !s.titleAlone(i) || s.toks[i].Kind != Word {
			continue
		}
		k := i
		for k > 0 && i-k < 5 && (s.in(k-1, roleAdjective|demonym) && !s.in(k-1, pointing)) {
			k--
		}
		if s.equals(i, "secretary") && s.equals(k-1, "under") {
			for k--; k > 0 && i-k < 5 && s.in(k-1, roleAdjective); {
				k--
			}
		}
		if !s.points(k - 1) {
			if short := s.lex.nouns[shortRoles][strings.ToLower(s.str(i))]; s.terse || short {
				s.describeTersely(k, i, short)
			}
			continue
		}
		if s.in(i+1, role|pluralRole|orgHead) || s.announces(i+1) {
			continue
		}
		if s.equals(k-1, "that") && s.in(i, pluralRole) {
			continue // "that senior officials": a conjunction
		}
		if s.equals(i, "head") && k == i && s.equals(k-2, "at") {
			continue // "at the head of the delegation": where somebody is, not who
		}
		if (s.equals(k-1, "a") || s.equals(k-1, "an")) && k == i {
			continue // "a friend" points at nobody
		}
		if s.attends(k-1, i) {
			continue // "his deputy, NAME": "his" says whose, the name who
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

// titleAlone reports whether token i is a title that stands for its bearer, "the Captain": in a capital behind the article, with no name
// behind it. In a title it is the office of whom the bracket behind it names.
func (s *scene) titleAlone(i int) bool {
	if s.zone == zone.Title || s.in(i, pluralLead) {
		return false
	}
	return s.in(i, title) && s.upper(i) && !s.toks[i].Caps && !s.upper(i+1) && (s.equals(i-1, "the") || s.in(i-1, roleAdjective) && s.equals(i-2, "the"))
}

// points reports whether token i is a word that points at somebody: not the letter of an item
// of a list ("A. Asian Director"), nor in a telegram the conjunction "that".
func (s *scene) points(i int) bool {
	return s.in(i, pointing) && !(s.initial(i) && s.toks[i].Span.Len() < 3) && !s.numbersItem(i) && !(s.terse && s.equals(i, "that") && s.upper(i+1))
}

// describeTersely proposes the office of tokens k to i as telegrams write it, without its
// article: "Soviet Ambassador told", "message for President". A word before it that makes it
// somebody's attribute ("as President"), or a capital behind it, leaves it alone. An office that telegrams alone shorten so
// stands behind any other word.
func (s *scene) describeTersely(k, i int, short bool) {
	if !s.in(i, role) || !s.zone.Historic() || s.zone == zone.Title || s.shout {
		return
	}
	for j := k; j <= i; j++ {
		if !s.upper(j) && !s.in(j, demonym) {
			return
		}
	}
	if s.attributes(k-1) || !short && !s.opensPhrase(k-1) || s.clitic(k-1) || s.isPunct(i+1, ":") {
		return
	}
	if s.upper(i+1) && !s.in(i+1, landWord) || s.in(i+1, role|pluralRole|orgHead) || s.announces(i+1) && !s.in(i+1, landWord) {
		return
	}
	s.propose(candidate{first: k, last: i + 1, lead: k, typ: graph.Person, kind: graph.ByNominal, rule: RuleTerse, normal: s.surface(k, i+1)})
}

// opensPhrase reports whether a phrase about somebody can follow the word at token i: a
// verb, a preposition, a conjunction, a mark, a name or a date.
func (s *scene) opensPhrase(i int) bool {
	switch word := strings.ToLower(s.str(i)); word {
	case "", ".", ",", ";", ":", "(", ")", "—", "–", "\"", "“":
		return true
	default:
		return s.in(i, function|verb|auxiliary) || s.upper(i) || strings.HasSuffix(word, "ed") || strings.HasSuffix(word, "ing")
	}
}

// attributes reports whether the word at token i makes the office behind it somebody's attribute, or anybody's.
func (s *scene) attributes(i int) bool {
	return s.lex.nouns[attributing][strings.ToLower(s.str(i))]
}

// attends reports whether an office that serves a person, behind "his" at token k, ends at token i and the name of its
// holder follows: "his deputy, NAME,", "his secretary is NAME".
func (s *scene) attends(k, i int) bool {
	if s.equals(k-2, "it") && (s.equals(k-1, "is") || s.equals(k-1, "was")) {
		return false // "it was his deputy, NAME, who went": the deputy is spoken of
	}
	if !s.equals(k, "his") && !s.equals(k, "her") || !s.lex.nouns[attendants][strings.ToLower(s.str(i))] {
		return false
	}
	return (s.isPunct(i+1, ",") || s.equals(i+1, "is") || s.equals(i+1, "was")) && (s.announces(i+2) || s.upper(i+2) && !s.in(i+2, function))
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

// romanOne reports whether the I at token i is a number: "Part I.", "Document I", "Part I of the paper", "Articles I and II".
func (s *scene) romanOne(i int) bool {
	if i == 0 || s.apart(i) {
		return false
	}
	if i+2 < len(s.toks) && (s.equals(i+1, "and") || s.equals(i+1, "or") || s.equals(i+1, "to") || s.equals(i+1, "through")) && s.toks[i+2].Span.Len() > 1 && isRoman(s.str(i+2)) {
		return true
	}
	if i+1 < len(s.toks) && s.equals(i+1, "of") {
		return s.upper(i-1) && s.in(i-1, common)
	}
	return i > 0 && s.upper(i-1) && !s.apart(i) && s.in(i-1, common) && !s.in(i-1, function) && (i+1 >= len(s.toks) || s.toks[i+1].Kind == Punct)
}
