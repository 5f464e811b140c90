package clause

import (
	"slices"
	"sync"

	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/extract/mention"
	"dramatis/extract/source"
	"dramatis/extract/zone"
)

// Grammar is what is known of words, by which sentences are cut up. It is safe for concurrent use.
type Grammar struct {
	Lexemes lexicon.Lexemes
	frames  *lexicon.Frames
	roles   lexicon.Roles
	recent  sync.Pool // of *recentWords: each for one document at a time
}

// NewGrammar makes a grammar of a lexicon.
func NewGrammar(l *lexicon.Lexicon) *Grammar {
	return &Grammar{Lexemes: l.Lexemes, frames: l.Frames, roles: l.Roles, recent: sync.Pool{New: func() any { return new(recentWords) }}}
}

// Sentence is the sentence of a document that is being read, cut up: its words and names, its groups of verbs, and
// who does what each says. It is told the sentences of the document one after the other and knows nothing of what the
// document has established before, but whose decisions it lists.
type Sentence struct {
	document
	mention.Sentence
	Zone  zone.Kind
	Items []Item
	Verbs []Verb

	// Voice is who speaks in it; Voiced is false where the document does not tell.
	Voice  coref.Voice
	Voiced bool
	// AuthorSpeaks says that the author of the document speaks of himself somewhere ("I", "we").
	AuthorSpeaks bool

	cutter    itemizer
	resolving coref.ChainID          // the body whose decisions the document lists here, or None
	stateOf   map[coref.ChainID]bool // whether a place is a state, of those looked at

	// groups are the verb groups that VerbAt found, groupAtItem tells which starts where.
	groups      []Verb
	groupAtItem []int32
	// teller is of whom the sentence before tells.
	teller lastTeller
	// wentOn is the last sentence that goes on with "it".
	wentOn wentOn
	// barren are the closing brackets before which no subject of a verb was found.
	barren map[int]bool
}

// document is what the stages before have found in the document of a sentence, and what is known of its words.
type document struct {
	*Grammar
	doc    *source.Document
	layout zone.Layout
	a      *mention.Annotated
	c      *coref.Result
}

// SentencesOf gives the sentence of a document before the first.
func (g *Grammar) SentencesOf(doc *source.Document, l zone.Layout, a *mention.Annotated, c *coref.Result) Sentence {
	return Sentence{document: document{Grammar: g, doc: doc, layout: l, a: a, c: c},
		resolving: coref.None, stateOf: map[coref.ChainID]bool{}, barren: map[int]bool{}}
}

// Begin makes ready to read the sentences of the document; End must follow.
func (s *Sentence) Begin() {
	s.cutter = itemizer{text: s.doc.Text, a: s.a, lexemes: s.Lexemes, recent: s.recent.Get().(*recentWords), maiden: s.frames.Maiden}
}

// End gives back what Begin took.
func (s *Sentence) End() { s.recent.Put(s.cutter.recent) }

// Open goes on to a sentence behind the one before, in a zone, and cuts it into items.
func (s *Sentence) Open(next mention.Sentence, kind zone.Kind) {
	s.Sentence, s.Zone = next, kind
	s.Items = s.cutter.items(next)
}

// Parse finds the groups of verbs among the items, who does what each says, and on what it hangs.
func (s *Sentence) Parse() {
	s.groups, s.groupAtItem = s.groups[:0], s.groupAtItem[:0]
	s.Items = s.restoreVerbs(s.Items)
	s.groupAtItem = slices.Grow(s.groupAtItem[:0], len(s.Items))[:len(s.Items)]
	clear(s.groupAtItem)
	clear(s.barren)
	s.Verbs = s.verbsOf(s.Items)
	s.analyse(s.Items, s.Verbs)
	s.noteResolving()
	s.noteTeller()
}

// VerbBehind gives the first verb group that opens behind item i, as its place among those of the
// sentence, or -1.
func (s *Sentence) VerbBehind(i int) int {
	return slices.IndexFunc(s.Verbs, func(v Verb) bool { return v.First > i })
}

// VerbBefore gives the last verb group that ends before item i, as its place among those of the
// sentence, or -1.
func (s *Sentence) VerbBefore(i int) int {
	n := len(s.Verbs) - 1
	for n >= 0 && s.Verbs[n].Last >= i {
		n--
	}
	return n
}

// VerbEndingAt gives the verb group whose last item is at, as its place among those of the
// sentence, or -1.
func (s *Sentence) VerbEndingAt(at int) int {
	return slices.IndexFunc(s.Verbs, func(v Verb) bool { return v.Last == at })
}

// CommaIn reports whether a comma stands between two items.
func (s *Sentence) CommaIn(from, to int) bool {
	return slices.ContainsFunc(s.Items[from:to], func(it Item) bool { return it.Word == "," })
}
