package mention

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dramatis/graph"
)

// noName are the classes of words that are no part of a personal name by themselves.
const noName = function | honorific | title | calendar | weekday | demonym | orgHead | assembly | occurrence |
	notAcronym | acronym | ordinal | placeHead | gathering | direction

// persons proposes personal names: after honorifics and titles, then by their own shape.
func (s *scene) persons() {
	for i := 0; i < len(s.toks); {
		if end, ok := s.lead(i); ok {
			if next := s.led(i, end); next > end {
				i = next
				continue
			}
		}
		end, sh := s.name(i)
		if end == 0 {
			i++
			continue
		}
		if sh == unknownRun && s.town(i, end) {
			s.place(i, end, "place/run")
		} else {
			s.proposeName(i, i, end, sh, "person/"+shapeNames[sh])
		}
		i = end
	}
}

// shapeNames are the ends of the rules' names.
var shapeNames = [...]string{noShape: "none", western: "western", familyLead: "family-first", unknownRun: "unknown", single: "single", fatherName: "patronymic", spaced: "spaced", familyComma: "listed"}

// proposeName adds a personal name.
func (s *scene) proposeName(lead, first, last int, sh shape, rule string) {
	s.propose(candidate{
		first: first, last: last, lead: lead, typ: graph.Person, kind: graph.ByName,
		shape: sh, weak: sh == unknownRun && lead == first, rule: rule,
	})
}

// firstRune gives the first rune of a text.
func firstRune(text string) rune {
	r, _ := utf8.DecodeRuneInString(text)
	return r
}

// name gives the end of the personal name that starts at token i and shows itself
// by its own shape, or 0.
func (s *scene) name(i int) (int, shape) {
	if !s.upper(i) {
		return 0, noShape
	}
	if end := s.spacedName(i); end > 0 {
		return end, spaced
	}
	if end := s.initialled(i); end > 0 {
		return end, western
	}
	if end := s.commonForename(i); end > 0 {
		return end, western
	}
	if end, sh := s.capitalName(i); end > 0 {
		return end, sh
	}
	if s.in(i, family) {
		if end := s.familyFirst(i); end > 0 {
			return end, familyLead
		}
	}
	if s.in(i, korean) && isCyrillic(firstRune(s.str(i))) {
		if end := s.cyrillicKorean(i); end > 0 {
			return end, familyLead
		}
	}
	if end := s.prefixed(i); end > 0 {
		return end, western
	}
	if end := s.followedByInitials(i); end > 0 {
		return end, western
	}
	return s.run(i)
}

// nameWord reports whether token i can be part of a personal name: a capitalised
// word that the tables know as nothing else.
func (s *scene) nameWord(i int) bool {
	if !s.upper(i) || s.in(i, noName) || s.clitic(i) || s.toks[i].Span.Len() < 2 {
		return false
	}
	if s.in(i, common) && !s.in(i, given) {
		return false
	}
	return nameLetters(s.str(i)) && !s.compoundAdjective(i) && !s.honoured(i)
}

// honoured reports whether token i is letters of honour right behind a name, "Simon Weber QC", or a rank of honour that a comma
// parts from it, "Sir Simon Weber, Bart.".
func (s *scene) honoured(i int) bool {
	if s.isPunct(i-1, ",") && s.upper(i-2) && s.toks[i].Span.Len() > longestLetters && s.honours(i) {
		return true
	}
	return s.toks[i].Caps && !s.shout && !s.capitals && s.upper(i-1) && !s.toks[i-1].Caps && !s.in(i-1, honorific|title|role) && s.honours(i)
}

// nameLetters reports whether a word has no digits and no closing full stop.
func nameLetters(w string) bool {
	for i := range len(w) {
		if w[i] >= '0' && w[i] <= '9' {
			return false
		}
	}
	return w[len(w)-1] != '.'
}

// compoundAdjective reports whether token i joins nationalities or common words:
// Sino-Soviet, anti-Party, Embassy-prepared, Secretary of State-Designate.
func (s *scene) compoundAdjective(i int) bool {
	w := s.str(i)
	if s.lex.givenPair(w) {
		return false
	}
	first := true
	for part := range hyphenParts(w) {
		if part == w {
			return false
		}
		if s.lex.is(part, demonym|peopleStem|function|ordinal|calendar|direction) && !s.lex.is(part, family) {
			return true
		}
		if !first && len(part) > shortestBase && startsLower(part) && s.lex.is(part, common) {
			return true // Embassy-prepared
		}
		first = false
	}
	return s.lex.gluedOffice(w) || s.lex.joinsWords(w)
}

// run reads western names: given names, initials and patronymics before a surname,
// particles within; or two to four unknown words.
func (s *scene) run(i int) (int, shape) {
	if !s.nameWord(i) && !s.monthName(i) || s.in(i, landWord) && !s.in(i, given) {
		return 0, noShape
	}
	k, words, known, caps := i+1, 1, s.in(i, given), 0
	father := false
	if s.toks[i].Caps {
		caps++
	}
	for k < len(s.toks) && words < 5 && !s.apart(k) {
		switch {
		case s.initial(k) && (s.nameWord(k+1) || s.in(i, given) && s.initial(k+1) && !s.apart(k+1) && s.nameWord(k+2)):
			known = true
		case s.initial(k) && s.toks[k].Span.Len() == 2 && s.surname(i, k+1) && !s.in(i, role|pluralRole):
			return s.afterSuffix(k + 2), western // the surname is a common word: Wilton B. Persons
		case s.articled(k):
			known = true
			words++
		case s.patronymic(k):
			father, known = true, true
			words++
		case s.shout && s.in(k, function) && !s.in(i, given|family):
			return s.closeRun(i, k, words, known, father, caps) // "PLEA TO PRESIDENT"
		case s.nameWord(k) && (known || !s.in(k, landWord)):
			words++
			if s.toks[k].Caps {
				caps++
			}
		case words == 1 && (s.in(i, given) || i > 0 && s.in(i-1, honorific)) && s.upper(k) && s.in(k, calendar) && s.nameWord(k+1) && !s.apart(k+1):
			known = true // Dorothea May Weber
			words++
		case words == 1 && s.in(i, given) && s.verbLike(k) && s.nameWord(k+1) && !s.apart(k+1):
			known = true // Muhammad Said Weber
			words++
		case s.in(k, particle) && s.particles(k) > 0:
			k = s.particles(k) - 1
			words++
		case s.childOf(k):
			k, known = k+3, true
			words++
		case words == 1 && s.in(i, given) && s.commonSurname(k):
			return k + 1, western
		case s.elided(k) && (known || s.knownForename(i)):
			known = true // Valéry Giscard d'Estaing
			words++
		case s.innerName(k) > 0 && (known || isQuote(s.str(k)) || isQuote(s.str(k+1))):
			k, known = s.innerName(k)-1, true
		default:
			return s.closeRun(i, k, words, known, father, caps)
		}
		k++
	}
	return s.closeRun(i, k, words, known, father, caps)
}

// commonSurname reports whether the common word at token k is a surname as it stands
// behind a given name: capitalised among small words, Basil Green.
func (s *scene) commonSurname(k int) bool {
	if s.shout || !s.upper(k) || s.upper(k+1) || s.clitic(k) || s.in(k-1, common|calendar) || s.toks[k].Span.Len() < fewestLetters {
		return false
	}
	return s.in(k, common) && !s.in(k, noName|role|pluralRole|modifier|object|verb|derived) && nameLetters(s.str(k))
}

// verbLike reports whether token k is a word with a capital among small letters that is a verb elsewhere: inside
// a name it is one of its parts.
func (s *scene) verbLike(k int) bool {
	return !s.shout && s.upper(k) && !s.toks[k].Caps && s.lex.verbs[strings.ToLower(s.str(k))] && !s.in(k, role|pluralRole|modifier)
}

// commonForename gives the end of a name that opens, at token i, with a given name that is a
// common word, too, where an initial tells it for one: Christian A. Lund.
func (s *scene) commonForename(i int) int {
	if !s.in(i, common) || s.in(i, noName|role|modifier) || !s.initial(i+1) || s.toks[i+1].Span.Len() != 2 || s.apart(i+1) || !s.surname(i, i+2) {
		return 0
	}
	if !s.knownForename(i) {
		return 0
	}
	return s.afterSuffix(i + 3)
}

// commonNamed reports whether the common word at token k, behind a form of address, is a given name: what it stands before is a
// surname, and no more capitals follow.
func (s *scene) commonNamed(k int) bool {
	return !s.shout && s.in(k, common) && !s.in(k, noName|role|title|modifier|honorific) && !s.equals(k-1, "dear") && !s.toks[k].Caps && s.nameWord(k+1) && !s.in(k+1, landWord|role|title|suffix) && !s.apart(k+1) && !s.upper(k+2)
}

// monthName reports whether token i is a given name that is also short for a month,
// as a given name stands: Jan Masaryk.
func (s *scene) monthName(i int) bool {
	return s.in(i, given) && s.in(i, calendar) && s.nameWord(i+1) && !s.apart(i+1)
}

// closeRun judges the words of a run that ends before token k.
func (s *scene) closeRun(i, k, words int, known, father bool, caps int) (int, shape) {
	k = s.afterSuffix(k)
	switch {
	case words < 2:
		return 0, noShape
	case father && words == 2 && s.patronymic(k-1):
		return k, fatherName
	case known:
		return k, western
	case s.in(i, everyday) && !s.in(i, given|family) && s.opensSentence(i):
		return 0, noShape // a telegram's "Reproached Lund"
	case words > 3 || caps > 0 && caps < words && !s.shout:
		return 0, noShape
	}
	if !plainLatin(s.str(i)) || caps == words && !s.shout {
		return 0, noShape // ASPAC ECAFE
	}
	return k, unknownRun
}

// afterSuffix gives the end of a suffix such as ", Jr." at token k, or k.
func (s *scene) afterSuffix(k int) int {
	at := k
	if s.isPunct(at, ",") {
		at++
	}
	if s.in(at, suffix) && s.upper(at) {
		return at + 1
	}
	return k
}

// plainLatin reports whether a word is in Latin letters.
func plainLatin(w string) bool {
	r := firstRune(w)
	return r < 0x0250
}

// particles gives the end of particles and the surname they open (de Murville, van der Sar), or 0.
func (s *scene) particles(k int) int {
	from := k
	for k < len(s.toks) && k-from < 3 && s.in(k, particle) {
		k++
	}
	if k > from && s.nameWord(k) && !s.in(k, landWord) || k > from && s.lex.nouns[arabArticles][s.str(k-1)] && s.verbLike(k) {
		return k + 1 // "Nuri es Said"
	}
	return 0
}

// elidedParticles names the list of particles that swallow their vowel before another.
const elidedParticles = "elided_particles"

// elided reports whether token k is a surname behind a particle that has swallowed its vowel: d'Orlandi.
// "Chargé d'Affairs", however it is spelled, is an office.
func (s *scene) elided(k int) bool {
	if k <= 0 || k >= len(s.toks) || s.apart(k) || s.in(k, noName|modifier|common) || s.equals(k-1, "chargé") || s.equals(k-1, "charge") {
		return false
	}
	w := s.str(k)
	i := strings.IndexFunc(w, isApostrophe)
	return i > 0 && !s.upper(k) && s.lex.nouns[elidedParticles][w[:i]] && unicode.IsUpper(firstRune(strings.TrimLeftFunc(w[i:], isApostrophe)))
}

// knownForename reports whether the word at token i is a given name in the list of known people.
func (s *scene) knownForename(i int) bool {
	kinds, _ := s.lex.known.of(s, i)
	return kinds&knownGiven != 0
}

// childOf reports whether "s/o" or "d/o" stands at token k before a name: son or daughter of, in the papers of East Africa, India and
// Malaya, where people have no surname but their father's name.
func (s *scene) childOf(k int) bool {
	if k+3 >= len(s.toks) || s.toks[k].Span.End+len("/o") != s.toks[k+2].Span.End || !s.nameWord(k+3) || s.apart(k+3) {
		return false
	}
	mark := strings.ToLower(s.str(k) + s.str(k+1) + s.str(k+2))
	return mark == "s/o" || mark == "d/o"
}

// patronymic reports whether token k is a Russian father's name.
func (s *scene) patronymic(k int) bool {
	if !s.upper(k) || s.toks[k].Span.Len() < 6 {
		return false
	}
	key := s.key(k)
	for _, e := range s.lex.patronymics {
		if n := len(key) - len(e); n >= 3 && string(key[n:]) == e {
			return true
		}
	}
	return false
}

// prefixed gives the end of a name that a word like U, Ibn or De opens.
func (s *scene) prefixed(i int) int {
	if !s.in(i, prefix) || s.in(i, common|honorific|title) && !s.in(i, particle) {
		return 0
	}
	if s.nameWord(i+1) && !s.in(i+1, landWord) && !s.apart(i+1) {
		end := i + 2
		if s.nameWord(end) && !s.apart(end) {
			end++
		}
		return end
	}
	return 0
}
