package mention

import (
	"cmp"
	"slices"
	"strings"

	"dramatis/extract/recent"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// seen is what the lexicon says of a token.
type seen struct {
	class class
	id    int32
}

// shape is the build of a personal name: it tells which of its words can stand for the whole.
type shape uint8

const (
	noShape     shape = iota
	western           // given names or initials, then the surname
	familyLead        // family name first
	unknownRun        // two capitalised words that no table knows
	single            // one word
	fatherName        // given name and patronymic
	spaced            // letter-spaced capitals
	familyComma       // surname, comma, given names
)

// candidate is a finder's proposal: tokens [first, last) of the sentence name
// something, after honorifics [lead, first).
type candidate struct {
	first, last, lead int
	typ               graph.EntityType
	kind              graph.MentionKind
	shape             shape
	weak              bool // shape alone speaks for it, no word that the tables know
	plural            bool
	rule              string
	// normal, where not empty, is what the mention is called instead of its surface.
	normal string
}

// scene is one sentence before the finders, and what they propose. It is reused
// from sentence to sentence.
type scene struct {
	lex  *lexicon
	text string
	margin
	toks  []Token
	words []seen
	has   class // the classes of all words
	zone  zone.Kind
	// glossary is what the lists of other documents say of the short forms here.
	glossary map[string]Listing
	// shout: every word is in capitals, so that a capital says nothing.
	shout bool
	// letters are those of the text that number the items of a list.
	letters []int
	// terse: the text leaves out its articles, as telegrams do.
	terse bool
	// capitals: the text prints surnames in capitals.
	capitals bool

	found   []candidate
	taken   []int // index into chosen + 1, by token
	chosen  []candidate
	scratch []byte
	recent  recent.Table[answer]
}

// finder proposes candidates for a sentence.
type finder struct {
	name string
	find func(*scene)
	// needs: it proposes nothing where no word is of these classes; 0 if that cannot be told.
	needs class
}

// finders are asked in this order, which also settles ties between their candidates.
var finders = []finder{
	{"holder", (*scene).holders, role},
	{"gazetteer", (*scene).gazetteer, 0},
	{"cable", (*scene).posts, 0},
	{"event", (*scene).events, assembly | sitting | occurrence | eventOpener | gathering},
	{"vote", (*scene).votes, vote},
	{"organization", (*scene).organizations, 0},
	{"company", (*scene).companies, 0},
	{"foreign", (*scene).foreignBodies, foreignBody},
	{"acronym", (*scene).shortened, 0},
	{"glossary", (*scene).glossed, 0},
	{"members", (*scene).membersOf, members},
	{"place", (*scene).places, placeHead | placeOpener | placeFront | direction | half},
	{"copies", (*scene).copies, 0},
	{"listed", (*scene).listed, 0},
	{"inverted", (*scene).inverted, 0},
	{"arabic", (*scene).arabics, 0},
	{"peer", (*scene).peers, 0},
	{"person", (*scene).persons, 0},
	{"apposition", (*scene).appositions, 0},
	{"pointing", (*scene).pointers, 0},
	{"people", (*scene).peoples, demonym},
	{"description", (*scene).descriptions, role | pluralRole | orgGroup | title},
	{"pronoun", (*scene).pronouns, pronoun},
}

// set turns the scene to another sentence.
func (s *scene) set(text string, toks []Token, kind zone.Kind) {
	s.text, s.toks, s.zone = text, toks, kind
	s.words, s.found, s.chosen = s.words[:0], s.found[:0], s.chosen[:0]
	s.has = 0
	words, caps := 0, 0
	for i, t := range toks {
		var w seen
		e := s.entry(t.Span.Of(text))
		w.class, w.id = e.class, e.id
		if w.class == slip && !s.standsAsTitle(i) {
			w.class = 0
		}
		if w.class&(acronym|notAcronym) != 0 && !manyCapitals(t.Span.Of(text)) {
			w.class &^= acronym | notAcronym
		}
		if t.Kind == Word && t.Span.Len() > 1 && w.class&(acronym|landWord|notAcronym) == 0 {
			words++
			if t.Caps {
				caps++
			}
		}
		s.words, s.has = append(s.words, w), s.has|w.class
	}
	s.shout = words > 0 && caps == words
}

// answer is what was said of a word: by the lexicon, and where it was asked by the table of
// known names.
type answer struct {
	entry
	kinds         uint8
	begins, asked bool
}

// entry gives what the lexicon knows of a word.
func (s *scene) entry(word string) (e entry) {
	if a := s.answer(word); a != nil {
		return a.entry
	}
	e, s.scratch = s.lex.lookup(s.scratch, word)
	return e
}

// answer gives what was said of a word; nil for a word too long to be remembered.
func (s *scene) answer(word string) *answer {
	a, known := s.recent.Find(word)
	if a != nil && !known {
		*a = answer{}
		a.entry, s.scratch = s.lex.lookup(s.scratch, word)
	}
	return a
}

// propose adds a candidate.
func (s *scene) propose(c candidate) {
	if c.last > c.first && !(doubtful[c.rule] && s.lex.formless(s.text, s.span(c.first, c.last), c.typ)) && !s.labelled(c) && !(c.typ == graph.Person && s.broken(c.last-1)) {
		s.found = append(s.found, c)
	}
}

// broken reports whether token i is the first part of a word that the end of a page parts: "KISSIN-", and above the rest of it
// the heading of the next.
func (s *scene) broken(i int) bool {
	rest, cut := strings.CutPrefix(s.text[s.toks[i].Span.End:], "-")
	return cut && (rest == "" || strings.HasPrefix(strings.TrimLeft(rest, " \t\r"), "\n"))
}

// labelled reports whether a candidate by initials is the letter of an item, or the last of an abbreviation, and a word
// that is no surname: "Option D. Seek", "Thai-U.S. Relations"; or the letter of what ends the sentence before: "at Tab A. Weber
// concurs".
func (s *scene) labelled(c candidate) bool {
	if c.lead < c.first || c.typ != graph.Person || !s.zone.Historic() {
		return false
	}
	if name := s.span(c.first, c.last).Of(s.text); c.shape == western && s.lex.lettersOfBody(name) || s.lex.nobodysEnd(name) {
		return true
	}
	if c.shape != western || s.toks[c.first].Span.Len() != len("A.") {
		return false
	}
	if c.first > 0 && s.upper(c.first-1) && s.lex.nouns[lettered][strings.ToLower(s.str(c.first-1))] {
		return true
	}
	name := s.span(c.first, c.last).Of(s.text)
	return !s.lex.isPersons(lastWord(name)) && s.lex.itemLabel(s.str(c.first), name)
}

// combine chooses among the candidates by one rule: names before descriptions, known
// before weak, longer (honorifics included) before shorter, the earlier finder before
// the later. A candidate that shares a token with a chosen one is dropped.
func (s *scene) combine() []candidate {
	slices.SortStableFunc(s.found, func(a, b candidate) int {
		return cmp.Or(
			cmp.Compare(kindRank(a.kind), kindRank(b.kind)),
			compareBool(a.weak, b.weak),
			cmp.Compare(b.last-b.lead, a.last-a.lead),
		)
	})
	s.taken = append(s.taken[:0], make([]int, len(s.toks))...)
	for _, c := range s.found {
		if s.free(c.first, c.last) {
			for c.lead < c.first && !s.free(c.lead, c.first) {
				c.lead++
			}
			s.chosen = append(s.chosen, c)
			for k := c.lead; k < c.last; k++ {
				s.taken[k] = len(s.chosen)
			}
		}
	}
	slices.SortFunc(s.chosen, func(a, b candidate) int { return cmp.Compare(a.first, b.first) })
	return s.chosen
}

// kindRank orders names before descriptions before pronouns.
func kindRank(k graph.MentionKind) int {
	switch k {
	case graph.ByName:
		return 0
	case graph.ByNominal:
		return 1
	}
	return 2
}

// compareBool orders false before true.
func compareBool(a, b bool) int {
	switch {
	case a == b:
		return 0
	case b:
		return -1
	}
	return 1
}

// free reports whether no chosen candidate covers a token of [first, last).
func (s *scene) free(first, last int) bool {
	for _, t := range s.taken[first:last] {
		if t != 0 {
			return false
		}
	}
	return true
}

// in reports whether token i exists and is of one of the classes.
func (s *scene) in(i int, c class) bool {
	return i >= 0 && i < len(s.words) && s.words[i].class&c != 0
}

// str gives the text of token i, or "" outside the sentence.
func (s *scene) str(i int) string {
	if i < 0 || i >= len(s.toks) {
		return ""
	}
	return s.toks[i].Span.Of(s.text)
}

// isPunct reports whether token i is the punctuation mark p.
func (s *scene) isPunct(i int, p string) bool {
	return i >= 0 && i < len(s.toks) && s.toks[i].Kind == Punct && s.str(i) == p
}

// upper reports whether token i is a word with a capital.
func (s *scene) upper(i int) bool {
	return i >= 0 && i < len(s.toks) && s.toks[i].Kind == Word && s.toks[i].Upper
}

// equals reports whether token i is the given word, capitals aside.
func (s *scene) equals(i int, word string) bool {
	if i < 0 || i >= len(s.toks) || s.toks[i].Span.Len() != len(word) {
		return false
	}
	t := s.str(i)
	for k := range len(word) {
		b := t[k]
		if 'A' <= b && b <= 'Z' {
			b += 'a' - 'A'
		}
		if b != word[k] {
			return false
		}
	}
	return true
}

// clitic reports whether token i is the possessive 's.
func (s *scene) clitic(i int) bool {
	if i <= 0 || i >= len(s.toks) || s.toks[i].Kind != Word {
		return false
	}
	r, _, _ := runeAt(s.text, s.toks[i].Span.Start)
	return isApostrophe(r)
}

// widestBlank is how many blanks may part the words of one name; more, or a tab, part the
// columns of a table.
const widestBlank = 4

// apart reports whether white space that parts columns or with a line break stands between
// token i-1 and i, and it is not the margin that broke the line.
func (s *scene) apart(i int) bool {
	if i <= 0 || i >= len(s.toks) {
		return true
	}
	end := s.toks[i-1].Span.End
	gap := s.text[end:s.toks[i].Span.Start]
	for _, b := range []byte(gap) {
		if b == '\n' {
			return !s.margin.breaks(s.text, end, s.toks[i].Span.Len())
		}
	}
	return len(gap) > widestBlank || len(gap) > 1 && strings.Contains(gap, "\t")
}

// span gives the bytes of tokens [first, last).
func (s *scene) span(first, last int) source.Span {
	if first >= last {
		return source.Span{}
	}
	return source.Span{Start: s.toks[first].Span.Start, End: s.toks[last-1].Span.End}
}

// key folds token i into the scene's scratch.
func (s *scene) key(i int) []byte {
	s.scratch = fold(s.scratch[:0], s.str(i))
	return s.scratch
}

// surface gives tokens [first, last) as printed, white space folded.
func (s *scene) surface(first, last int) string {
	return strings.Join(strings.Fields(s.span(first, last).Of(s.text)), " ")
}
