package relate

import (
	"slices"
	"sync"

	"dramatis/extract/coref"
	"dramatis/extract/mention"
	"dramatis/extract/source"
	"dramatis/extract/zone"
)

// grammar is what is known of words, by which sentences are cut up. It is safe for concurrent use.
type grammar struct {
	lexemes lexemes
	frames  *frames
	roles   roles
	recent  sync.Pool // of *recentWords: each for one document at a time
}

// newGrammar makes a grammar of a lexicon.
func newGrammar(l *lexicon) *grammar {
	return &grammar{lexemes: l.lexemes, frames: l.frames, roles: l.roles, recent: sync.Pool{New: func() any { return new(recentWords) }}}
}

// sentence is the sentence of a document that is being read, cut up: its words and names, its groups of verbs, and
// who does what each says. It is told the sentences of the document one after the other and knows nothing of what the
// document has established before, but whose decisions it lists.
type sentence struct {
	document
	mention.Sentence
	zone  zone.Kind
	items []item
	verbs []verb

	// voice is who speaks in it; voiced is false where the document does not tell.
	voice  coref.Voice
	voiced bool
	// authorSpeaks says that the author of the document speaks of himself somewhere ("I", "we").
	authorSpeaks bool

	cutter    itemizer
	resolving coref.ChainID          // the body whose decisions the document lists here, or None
	stateOf   map[coref.ChainID]bool // whether a place is a state, of those looked at

	// groups are the verb groups that verbAt found, groupAtItem tells which starts where.
	groups      []verb
	groupAtItem []int32
	// wentOn is the last sentence that goes on with "it".
	wentOn wentOn
	// barren are the closing brackets before which no subject of a verb was found.
	barren map[int]bool
}

// document is what the stages before have found in the document of a sentence, and what is known of its words.
type document struct {
	*grammar
	doc    *source.Document
	layout zone.Layout
	a      *mention.Annotated
	c      *coref.Result
}

// sentencesOf gives the sentence of a document before the first.
func (g *grammar) sentencesOf(doc *source.Document, l zone.Layout, a *mention.Annotated, c *coref.Result) sentence {
	return sentence{document: document{grammar: g, doc: doc, layout: l, a: a, c: c},
		resolving: coref.None, stateOf: map[coref.ChainID]bool{}, barren: map[int]bool{}}
}

// begin makes ready to read the sentences of the document; end must follow.
func (r *reading) begin() {
	r.cutter = itemizer{text: r.doc.Text, a: r.a, lexemes: r.lexemes, recent: r.recent.Get().(*recentWords), maiden: r.frames.Maiden}
}

// end gives back what begin took.
func (r *reading) end() { r.recent.Put(r.cutter.recent) }

// open goes on to a sentence behind the one before, in a zone, and cuts it into items.
func (r *reading) open(next mention.Sentence, kind zone.Kind) {
	r.Sentence, r.zone = next, kind
	r.items = r.cutter.items(next)
}

// parse finds the groups of verbs among the items, who does what each says, and on what it hangs.
func (r *reading) parse() {
	r.groups = r.groups[:0]
	r.groupAtItem = slices.Grow(r.groupAtItem[:0], len(r.items))[:len(r.items)]
	clear(r.groupAtItem)
	clear(r.barren)
	r.verbs = r.verbsOf(r.items)
	r.analyse(r.items, r.verbs)
	r.noteResolving()
}
