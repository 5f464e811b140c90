package mention

import (
	"strings"

	"dramatis/extract/zone"
	"dramatis/graph"
)

// memory is what a document says of its names as a whole.
type memory struct {
	keys  map[string]int32
	known []standing // by key
	open  []openWord
	echo  echo
	// weak: the name that is being learnt has only its shape to speak for it.
	weak bool
	// edited: some word stands in the edition.
	edited bool
	folded []byte // scratch
}

// standing is the evidence for what a bare word names.
type standing struct {
	person, organization, place int32 // votes of mentions and contexts
	total, article              int32 // uses in all, uses after "the"
	firm                        bool  // part of a name that showed itself
	sure                        bool  // and not by its shape alone
	inner                       bool  // stands capitalised inside a sentence
	turn                        bool  // opens dialogue turns
	company                     bool  // opens the name of a company
	called                      bool  // names a person by itself somewhere
	speaker                     bool  // the short name of a speaker, by a bracket after the full one
}

// openWord is a capitalised word that no finder claimed.
type openWord struct {
	start, end uint32 // bytes
	key        int32
	common     bool // a common word with a capital
	opening    bool // first of its sentence
	shout      bool
	edition    bool // outside the history told: citation, credits, clerk, scan
	everyday,  // a word of everyday English
	numbered,
	foreign, // not in Latin letters
	subject, // a verb of persons follows
	agent, // after "by"
	alone, // all of its sentence
	abstract, // ends as the nouns of matters do, and is nobody's name
	many, // a place, a weekday or a letter in the plural
	turn bool // opens a dialogue turn: "Name:"
}

// mostWords bounds the different words that a memory holds: the names of a large
// library, or a text of random letters.
const mostWords = 1 << 18

// forgotten is the key of the words beyond mostWords, of which nothing is known.
const forgotten = 0

// clear forgets everything.
func (m *memory) clear() {
	if m.keys == nil || len(m.known) > mostWords/16 {
		*m = memory{keys: map[string]int32{}, known: make([]standing, 1, 64)}
		return
	}
	clear(m.keys)
	m.edited = false
	m.known, m.open = m.known[:1], m.open[:0]
	m.echo.clear()
}

// key gives the number of a folded word.
func (m *memory) key(folded []byte) int32 {
	if k, ok := m.keys[string(folded)]; ok {
		return k
	}
	if len(m.known) == mostWords {
		return forgotten
	}
	k := int32(len(m.known))
	m.keys[string(folded)] = k
	m.known = append(m.known, standing{})
	return k
}

// learn notes the words of a chosen name that can stand for it alone.
func (m *memory) learn(s *scene, c candidate) {
	if c.rule == RuleCompany && s.nameWord(c.first) && !s.in(c.first, given|landWord) {
		if k := m.key(s.key(c.first)); k != forgotten {
			m.known[k].company = true
		}
	}
	if c.kind != graph.ByName || c.typ != graph.Person {
		return
	}
	m.weak = c.weak
	switch c.shape {
	case familyLead, familyComma:
		m.firm(s, c.first)
	case western:
		m.firm(s, s.surnameOf(c))
	case unknownRun:
		m.firm(s, c.first)
		m.firm(s, c.last-1)
	case single:
		m.firm(s, c.first)
	case spaced:
		joined := make([]byte, 0, 2*(c.last-c.first))
		for k := c.first; k < c.last; k++ {
			joined = fold(joined, s.str(k))
		}
		m.confirm(joined)
	}
}

// surnameOf gives the token of the surname of a western name.
func (s *scene) surnameOf(c candidate) int {
	for k := c.last - 1; k > c.first; k-- {
		if s.toks[k].Kind == Word && !s.in(k, suffix) && !s.initial(k) {
			return k
		}
	}
	return c.first
}

// firm notes that token k names a person by itself.
func (m *memory) firm(s *scene, k int) {
	if s.toks[k].Span.Len() > 1 {
		m.confirm(s.key(k))
	}
}

// bearer reports whether a folded word is the surname of somebody named in full before: Andrew Gilchrist.
func (m *memory) bearer(folded []byte) bool {
	k, ok := m.keys[string(folded)]
	return ok && m.known[k].sure
}

// confirm notes that a folded word names a person.
func (m *memory) confirm(folded []byte) {
	if k := m.key(folded); k != forgotten {
		m.known[k].person++
		m.known[k].firm = true
		m.known[k].sure = m.known[k].sure || !m.weak
	}
}

// leave notes the capitalised words of a sentence that no candidate took.
func (m *memory) leave(s *scene) {
	for i, t := range s.toks {
		if !t.Upper || t.Kind != Word || s.taken[i] != 0 || t.Span.Len() < 2 || s.clitic(i) || !nameLetters(s.str(i)) {
			continue
		}
		labels := s.isPunct(i+1, ":") && (i == 0 || s.apart(i))
		turn := labels && s.zone != zone.Letterhead
		if labels && !turn {
			continue // "Date: 5 May"
		}
		if s.in(i, noName) && !turn && !s.in(i, family) || s.in(i, function) && !turn {
			continue
		}
		if s.isPunct(i+1, "@") || s.isPunct(i-1, "@") || s.quoted(i) || s.broken(i) || s.in(i, landWord) || s.compoundAdjective(i) || s.doctrinal(i) && !m.bearer(s.key(i)) || manyOf(s.str(i)) || s.lex.formless(s.text, t.Span, graph.Person) {
			continue
		}
		if m.echo.heard(s.toks[i].Span, s.text) {
			m.note(s, i, turn)
		}
	}
}

// quoted reports whether token i stands alone in quotation marks, as ships and papers do.
func (s *scene) quoted(i int) bool {
	return i > 0 && isQuote(s.str(i-1)) && isQuote(s.str(i+1))
}

// amongLands reports whether token i is an item of a list after the name of a place:
// Colombo, Kandy, and Galle.
func (s *scene) amongLands(i int) bool {
	before := i - 1
	if s.equals(before, "and") {
		before--
	}
	if s.isPunct(before, ",") {
		before--
	}
	if before == i-1 || !s.in(before, landWord) || !s.upper(before) {
		return false
	}
	return i+1 >= len(s.toks) || s.equals(i+1, "and") || s.toks[i+1].Kind == Punct && !s.isPunct(i+1, "(")
}

// explained reports whether a bracket with a name follows token i: Arkhip (Pavel Fitin).
func (s *scene) explained(i int) bool {
	return (s.isPunct(i+1, "(") || s.isPunct(i+1, "[")) && (s.nameWord(i+2) || s.initial(i+2))
}

// completes reports whether token i is put in brackets before the surname: [Pavel] Fitin.
func (s *scene) completes(i int) bool {
	return s.isPunct(i-1, "[") && s.isPunct(i+1, "]") && s.upper(i+2)
}

// note keeps an open word with its context.
func (m *memory) note(s *scene, i int, turn bool) {
	w := openWord{
		start: uint32(s.toks[i].Span.Start), end: uint32(s.toks[i].Span.End), key: m.key(s.key(i)),
		common:   s.in(i, common|noName) && !s.in(i, given),
		everyday: s.in(i, everyday) && !s.in(i, given|family),
		opening:  s.opensSentence(i), shout: s.shout,
		edition:  !s.zone.Historic(),
		numbered: s.numbered(i+1) || roman(s.str(i+1)) && !s.apart(i+1) && !s.lex.isPersons(s.str(i)), // "Latchkey II"
		foreign:  !plainLatin(s.str(i)),
		subject:  s.subject(i),
		agent:    s.equals(i-1, "by"),
		alone:    s.aloneInSentence(i),
		turn:     turn,
		many:     s.several(i),
	}
	w.abstract = s.toks[i].Span.Len() > longCommon && abstract(s.str(i)) && !s.lex.isPersons(s.str(i))
	if w.key == forgotten {
		return
	}
	m.open = append(m.open, w)
	m.edited = m.edited || w.edition
	m.known[w.key].turn = m.known[w.key].turn || turn
	if w.common || w.foreign {
		return
	}
	k := &m.known[w.key]
	k.inner = k.inner || !w.opening && !w.shout && !s.attributive(i) && (s.seats(i) || !s.closesPhrase(i))
	k.total++
	if s.equals(i-1, "the") && !w.subject {
		k.article++
	}
	switch {
	case s.in(i-1, placePreposition) && !w.subject && !s.clitic(i+1), s.isPunct(i+1, ",") && s.in(i+2, placePreposition) && s.land(i+3) > 0,
		s.amongLands(i) && !w.subject, s.seats(i):
		k.place++
	case (w.subject || w.agent) && !w.turn && !s.shout && s.unspeakable(i):
		k.organization++
	case w.subject || w.agent || w.turn || s.explained(i) || s.completes(i):
		k.person++
	case s.toks[i].Caps && !s.shout && !s.model(i) && s.toks[i].Span.Len() <= longestAcronym && !isRoman(s.str(i)) && s.words[i].class&notAcronym == 0:
		k.organization++
	}
}

// attributive reports whether token i stands before a small noun of things, places or bodies, as
// makes and towns do more often than people: Claymore mines, the Aqaba area, Gahal members.
func (s *scene) attributive(i int) bool {
	k := i + 1
	if k >= len(s.toks) || s.upper(k) || s.apart(k) {
		return false
	}
	return s.in(k, orgHead|orgSmallHead|placeHead|placeSmallHead|members|pluralRole) || s.lex.matter(s.str(k))
}

// closesPhrase reports whether a common word with a capital stands right before token i, as in the name of a thing: City
// Hall, Operation Land Ho.
func (s *scene) closesPhrase(i int) bool {
	return i > 0 && s.zone == zone.Body && !s.apart(i) && s.upper(i-1) && !s.toks[i-1].Caps && s.toks[i-1].Span.Len() >= fewestLetters && s.in(i-1, common) &&
		!s.opensSentence(i-1) && !s.in(i-1, given|family|honorific|title|role|pluralRole|modifier|object|function)
}

// longestLetters is the length up to which capitals without a table's word for them are letters and no surname.
const longestLetters = 4

// unspeakable reports whether token i is an acronym that no table knows: a few capitals, or
// such as nobody can pronounce. Whoever is written in capitals has a longer name.
func (s *scene) unspeakable(i int) bool {
	w := s.str(i)
	return s.toks[i].Caps && len(w) > 1 && !isRoman(w) && !s.in(i, family|given) && (len(w) <= longestLetters || !strings.ContainsAny(w, "AEIOUY"))
}

// longestAcronym is the length up to which capitals that no table knows are an acronym.
const longestAcronym = 6

// numbered reports whether token k is a number or a single letter: Annex B, Secto 13.
func (s *scene) numbered(k int) bool {
	if k >= len(s.toks) {
		return false
	}
	w := s.str(k)
	if s.toks[k].Kind == Number {
		return w[len(w)-1] <= '9' // "meeting with Wei 25th" numbers nobody
	}
	return s.toks[k].Caps && s.toks[k].Span.Len() == 1 && !s.in(k, pronoun|prefix)
}

// subject reports whether token i is the subject of a verb of persons; a rare word
// that opens the sentence also of an auxiliary, a past tense, or an owner.
func (s *scene) subject(i int) bool {
	if s.upper(i+1) || i+1 >= len(s.toks) || s.toks[i+1].Kind != Word {
		return false
	}
	if s.in(i+1, verb) {
		return true
	}
	w := s.str(i)
	if !s.opensSentence(i) || w[len(w)-1] == 's' {
		return false
	}
	return s.in(i+1, auxiliary) || s.clitic(i+1) || strings.HasSuffix(s.str(i+1), "ed")
}

// opensSentence reports whether token i is the first word of its sentence.
func (s *scene) opensSentence(i int) bool {
	for k := range i {
		if s.toks[k].Kind == Word && !s.numbersItem(k) {
			return false
		}
	}
	return true
}

// aloneInSentence reports whether token i is the only word or number of its sentence.
func (s *scene) aloneInSentence(i int) bool {
	if len(s.toks) > 4 {
		return false
	}
	for k, t := range s.toks {
		if k != i && t.Kind != Punct {
			return false
		}
	}
	return true
}

// manyOf reports whether a word is an acronym in the plural: ABMs, IRBMs.
func manyOf(word string) bool {
	stem, ok := strings.CutSuffix(word, "s")
	return ok && acronymic(stem)
}
