package mention

import (
	"bytes"
	"unicode"
	"unicode/utf8"

	"dramatis/graph"
)

// class is a set of the things a word can be.
type class uint64

// The classes of words; one word can be of several. A trained model knows the classes of
// told by their place here: whoever moves one trains the model anew.
const (
	common class = 1 << iota
	function
	pronoun
	pluralPronoun
	pointing
	honorific
	pluralLead
	title
	firmTitle
	modifier
	object
	abbreviation
	final
	initials
	given
	particle
	prefix
	suffix
	korean
	chinese
	vietnamese
	vietnameseMiddle
	everyday // a word of everyday English, which the common words of diplomacy lack
	demonym
	peopleStem
	direction
	calendar
	weekday
	ordinal
	orgHead
	orgSmallHead
	orgNumbered
	orgOnFor
	orgSeated
	orgBare
	orgGroup
	acronym
	notAcronym
	paper
	assembly
	sitting
	occurrence
	smallOccurrence
	eventOpener
	gathering
	gatheringAdjective
	role
	pluralRole
	roleAdjective
	verb
	aliasNoun
	teaching
	auxiliary
	placeHead
	placeSmallHead
	placeOpener
	placeFront
	placePreposition
	half
	landWord // the one word of a place's name
	vote
	members
	foreignBody
	derived // not in the tables, but an inflected form of a common word
)

// family is every tradition that puts the family name first.
const family = korean | chinese | vietnamese

// entry is what the lexicon knows of a word. ID is its number where some phrase
// of the tables contains it, else 0.
type entry struct {
	class class
	id    int32
}

// phraseKind says what kind of name a phrase of the tables is.
type phraseKind uint8

// The kinds of phrase.
const (
	noPhrase phraseKind = iota
	statePhrase
	landPhrase
	orgPhrase
	partPhrase
	eventPhrase
	aliasPhrase
	callPhrase
	formPhrase // the legal form of a company
)

// phrase is the end of a way through the tree of phrases.
type phrase struct {
	kind  phraseKind
	caps  bool // only in capitals: US is a state, us is not
	small bool // the word that leads here is printed small: Western powers
}

// typ gives the type of entity that the phrase names.
func (p phrase) typ() graph.EntityType {
	switch p.kind {
	case landPhrase:
		return graph.Place
	case eventPhrase:
		return graph.Event
	}
	return graph.Organization
}

// lexicon is all that the tables know, in the form the finders ask for. It is
// immutable once built.
type lexicon struct {
	words map[string]entry
	first []int32          // of the tree of phrases: word id -> node, or 0
	steps map[uint64]int32 // node<<32 | word id -> node, beyond the first
	// shortened tells by their first letter how long the abbreviations and initials are, a bit for
	// each length: most words before a full stop need no further look.
	shortened [32]uint16
	ends      []phrase // by node
	nodes     int32
	ids       int32

	koreanSounds, chineseSounds, cyrillicSounds sounds
	patronymics                                 []string
	hangul                                      map[rune]bool
	known                                       knownNames
	chapters                                    map[string]chapterKind
	formStarts                                  []bool                     // by the number of a word: it opens the legal form of a company
	nouns                                       map[string]map[string]bool // by the list of nounTables
	peoples                                     map[string]nation          // by the noun, in small letters
	verbs                                       map[string]bool            // every verb of the tables, its base and its irregular forms
	nations                                     map[string]nation          // by the adjective
	officials                                   map[string]bool            // who act for their state
	longTitles                                  map[[2 * titleEdges]byte][]string
}

// opensForm reports whether the word of a number opens the legal form of a company.
func (x *lexicon) opensForm(id int32) bool { return int(id) < len(x.formStarts) && x.formStarts[id] }

// is reports whether a word is of one of the classes.
func (x *lexicon) is(word string, c class) bool {
	var buf [64]byte
	return x.words[string(fold(buf[:0], word))].class&c != 0
}

// inPhrase reports whether some phrase of the tables contains a word.
func (x *lexicon) inPhrase(word string) bool {
	var buf [64]byte
	return x.words[string(fold(buf[:0], word))].id != 0
}

// lookup gives what is known of a word; scratch is reused between calls. Of an
// unknown inflected form the base tells whether it is a common word.
func (x *lexicon) lookup(scratch []byte, word string) (entry, []byte) {
	key := fold(scratch[:0], word)
	e, ok := x.words[string(key)]
	if !ok {
		e.class = x.derive(key)
	}
	return e, key
}

// endings are the inflections whose base is looked up, with what stands in for them.
// Many a surname looks like an inflected word by some of them: Carter, Barnes.
var endings = []struct {
	end, base string
	surname   bool
}{
	{"ies", "y", false}, {"ied", "y", false}, {"es", "", true}, {"es", "e", true}, {"s", "", false}, {"ed", "", false}, {"ed", "e", false},
	{"ing", "", false}, {"ing", "e", false}, {"ly", "", false}, {"ness", "", false}, {"er", "", true}, {"ers", "", true}, {"ment", "", false},
}

// shortestBase is the length from which a base tells of its inflected form.
const shortestBase = 4

// derive gives the class of a word that the tables lack: a people in the plural, or a
// form of a common word.
func (x *lexicon) derive(key []byte) class {
	if n := len(key) - 1; n > 3 && key[n] == 's' && x.words[string(key[:n])].class&demonym != 0 {
		return demonym
	}
	if c := x.hyphened(key); c != 0 {
		return c
	}
	switch {
	case contracted(key):
		return function
	case x.slipped(key):
		return slip
	case x.inflected(key, common):
		return common | derived
	case x.inflected(key, everyday), x.denied(key):
		return everyday
	}
	return 0
}

// denied reports whether an unknown word denies a long one of English: unpublished.
func (x *lexicon) denied(key []byte) bool {
	rest, ok := bytes.CutPrefix(key, []byte("un"))
	return ok && len(rest) >= longTitle && (x.words[string(rest)].class&(common|everyday) != 0 || x.inflected(rest, common) || x.inflected(rest, everyday))
}

// contractions end pronouns and auxiliaries: don't, I'm, we'll.
var contractions = map[string]bool{"'t": true, "'m": true, "'re": true, "'ll": true, "'ve": true, "'d": true}

// contracted reports whether a folded word is a pronoun or an auxiliary that is shortened.
func contracted(key []byte) bool {
	i := bytes.IndexByte(key, '\'')
	return i > 0 && contractions[string(key[i:])]
}

// inflected reports whether an unknown word is a form of one of a class that is no given name.
func (x *lexicon) inflected(key []byte, of class) bool {
	var buf [64]byte
	for _, e := range endings {
		n := len(key) - len(e.end)
		if n < shortestBase || n > 48 || string(key[n:]) != e.end || e.surname && of == everyday {
			continue
		}
		base := append(append(buf[:0], key[:n]...), e.base...)
		if c := x.words[string(base)].class; c&of != 0 && c&given == 0 {
			return true
		}
		if b := base; len(b) > shortestBase && b[len(b)-1] == b[len(b)-2] && x.words[string(b[:len(b)-1])].class&of != 0 {
			return true // planned, shipping
		}
	}
	return false
}

// fold appends the form under which a word is looked up: small letters, straight
// apostrophes, no closing full stop, no soft or line-break hyphen, no brackets of restoration.
func fold(dst []byte, word string) []byte {
	for i := 0; i < len(word); i++ {
		b := word[i]
		if b >= utf8.RuneSelf {
			return trimStop(foldRunes(dst, word[i:]))
		}
		if 'A' <= b && b <= 'Z' {
			b += 'a' - 'A'
		}
		switch {
		case b == '`':
			b = '\''
		case b == '[' || b == ']' || b == ' ' || b == '\n' || b == '\r' || b == '\t':
			continue
		case b == '-' && i+1 < len(word) && ascii[word[i+1]&0x7f] == blank && word[i+1] < utf8.RuneSelf:
			continue
		}
		dst = append(dst, b)
	}
	return trimStop(dst)
}

// foldRunes is fold for text with letters beyond ASCII.
func foldRunes(dst []byte, word string) []byte {
	for i, r := range word {
		switch {
		case r == softHyphen || r == '[' || r == ']' || unicode.IsSpace(r):
			continue
		case isApostrophe(r):
			r = '\''
		case isHyphen(r):
			if next, _ := utf8.DecodeRuneInString(word[i+utf8.RuneLen(r):]); unicode.IsSpace(next) {
				continue
			}
			r = '-'
		default:
			r = unicode.ToLower(r)
		}
		dst = utf8.AppendRune(dst, r)
	}
	return dst
}

// trimStop drops the full stop of an abbreviation.
func trimStop(b []byte) []byte {
	if len(b) > 1 && b[len(b)-1] == '.' {
		return b[:len(b)-1]
	}
	return b
}

// step gives the node of the tree of phrases to which a word leads from another, or 0.
func (x *lexicon) step(node, id int32) int32 {
	if node == 0 {
		return x.first[id]
	}
	return x.steps[uint64(node)<<32|uint64(id)]
}

// longest walks the tree of phrases from word i and gives the end of the longest
// phrase of the text there, or 0. What the tables print with a capital has one in the text.
func (s *scene) longest(i int, want func(phraseKind) bool) (end int, found phrase) {
	node := int32(0)
	allCaps := true
	for k := i; k < len(s.words); k++ {
		w, t := s.words[k], s.toks[k]
		if w.id == 0 {
			break
		}
		next := s.lex.step(node, w.id)
		if next == 0 || t.Kind == Word && !t.Upper && !s.lex.ends[next].small {
			break
		}
		node = next
		allCaps = allCaps && (t.Caps || t.Kind != Word)
		if p := s.lex.ends[node]; p.kind != noPhrase && want(p.kind) && (allCaps || !p.caps) {
			end, found = k+1, p
		}
	}
	return end, found
}
