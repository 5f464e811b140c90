package mention

import (
	"strings"
	"unicode/utf8"

	"dramatis/extract/source"
	"dramatis/graph"
)

// A capital says little: missiles, makes of gun, tribes and projects have one, too. Where only a capital speaks for
// somebody, and the word behind the name shows it to be another noun's ("Thor missiles", "Nung contingents", "Golden
// Book"), the name to be a people's ("Sumatran") or a place's ("in Kien Hoa"), or it is but the letters under a paper ("BHR"), the mention is
// slight: it stands if the corpus knows somebody of the name, and else is nobody.

// slight marks the slight mentions.
func (p *page) slight() {
	ms := p.out.Mentions
	for i := range ms {
		m := &ms[i]
		if m.Type != graph.Person || m.Kind != graph.ByName || !m.ByCapitals() {
			continue
		}
		next := len(p.text)
		if i+1 < len(ms) {
			next = ms[i+1].Span.Start
			if lead := ms[i+1].Lead; !lead.Empty() {
				next = lead.Start
			}
		}
		name := m.Span.Of(p.text)
		m.Slight = m.Letters() || p.lex.ofLand(name) || p.inPlace(m.Span) || p.beforeNoun(m.Span.End, next, name)
	}
}

// inPlace reports whether a preposition that places have behind it stands before a name, and no genitive makes
// it somebody's: "in Kien Hoa", not "in Weber's office".
func (p *page) inPlace(name source.Span) bool {
	before := strings.TrimRight(p.text[:name.Start], " ")
	if len(before) == name.Start || isApostropheAt(p.text, name.End) {
		return false
	}
	word := strings.TrimLeft(before[strings.LastIndexAny(before, " \n\"(")+1:], "“")
	return p.lex.is(word, placePreposition)
}

// isApostropheAt reports whether an apostrophe stands at a byte of a text.
func isApostropheAt(text string, at int) bool {
	next, _ := utf8.DecodeRuneInString(text[at:])
	return isApostrophe(next)
}

// beforeNoun reports whether the word behind a name that ends at a byte makes the name a part of something else: a
// noun of things, behind what no table has as a name, or a word with a capital that is nobody's and no mention's, the
// next of which starts at next.
func (p *page) beforeNoun(end, next int, name string) bool {
	word, ok := wordBehind(p.text, end)
	switch {
	case !ok || next <= end+1:
		return false
	case oneCapital(word) || acronymic(word):
		return !p.lex.is(word, given|family|suffix|honorific|title|role|calendar|function|initials) && !p.lex.isPersons(word) && !p.lex.is(name, given) && !p.lex.opensGiven(name)
	}
	return !p.lex.isPersons(lastWord(name)) && !p.lex.opensGiven(name) && p.lex.nounOfThings(word)
}

// wordBehind gives the word that one blank parts from what ends at a byte, without what makes it a genitive.
func wordBehind(text string, end int) (string, bool) {
	if end+2 >= len(text) || text[end] != ' ' {
		return "", false
	}
	word := text[end+1:]
	if n := strings.IndexFunc(word, func(r rune) bool { return !joinsWord(r) || isApostrophe(r) }); n >= 0 {
		word = word[:n]
	}
	return word, len(word) > 2
}

// nounOfThings reports whether a small word is a noun, and none of what people say, do and have done to them.
func (x *lexicon) nounOfThings(word string) bool {
	const other = function | verb | auxiliary | pronoun | placePreposition | aliasNoun | particle | vietnameseMiddle | given | family | ordinal | calendar
	e, _ := x.lookup(nil, word)
	one := strings.TrimSuffix(word, "s")
	if e.class == 0 || e.class&other != 0 || x.nouns[asides][word] || x.nouns[deeds][word] || x.nouns[deeds][one] || x.verbs[word] || x.verbs[one] || x.verbs[strings.TrimSuffix(one, "e")] {
		return false
	}
	for _, end := range [...]string{"ing", "ed", "ly"} {
		if strings.HasSuffix(word, end) {
			return false
		}
	}
	return true
}

// landEndings make the name of a people of that of its land, in the singular.
var landEndings = [...]string{"n", "an", "ian", "ese", "er"}

// ofLand reports whether a name is a people's, by its land and an ending.
func (x *lexicon) ofLand(name string) bool {
	word := strings.TrimSuffix(string(fold(nil, name)), "s")
	for _, end := range landEndings {
		if land, ok := strings.CutSuffix(word, end); ok && len(land) >= shortestBase && x.words[land].class&landWord != 0 {
			return true
		}
	}
	return false
}

// doctrinal reports whether token i names a teaching or its followers: Titoists, Leninism;
// not the Swedes who end like them.
func (s *scene) doctrinal(i int) bool {
	if !teachingEnd(s.key(i)) {
		return false
	}
	kinds, _ := s.lex.known.of(s, i)
	return kinds&(knownGiven|knownSurname) == 0
}

// teachingEnd reports whether a word ends as a teaching or its followers do.
func teachingEnd(folded []byte) bool {
	for _, end := range [...]string{"ism", "ist", "ists", "ite", "ites", "ization"} {
		if n := len(folded) - len(end); n > 3 && string(folded[n:]) == end {
			return true
		}
	}
	return false
}
