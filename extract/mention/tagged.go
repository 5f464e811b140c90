package mention

import (
	"cmp"
	"slices"

	"dramatis/extract/mention/tagger"
	"dramatis/graph"
)

// The trained tagger has the third look. It is asked only about sentences in which
// the grammar left a doubt: a capitalised word that no finder took, or a name that
// only its shape speaks for. One rule combines the two, found by measurement:
//   - what the grammar knows by its tables or by a word beside the name stands;
//   - what it took by capitals and position alone (the doubtful rules) falls where the
//     tagger sees no name, and where the tagger sees a name of another type, that stands;
//   - a name that the tagger alone sees needs a margin, and more of it where it
//     swallows a shorter name of the grammar.

// doubtful are the rules of the grammar that go by capitals and position alone.
var doubtful = map[string]bool{
	"person/unknown": true, "person/capital": true, "person/context": true, "person/signature": true, "person/heard": true,
	"place/preposition": true, "organization/capitals": true,
}

// Margins by which the label of the tagger must lead, in shares of its strongest weight.
var (
	Drop    int32 = 0
	Retype  int32 = 0
	Find    int32 = 50
	Contain int32 = 100
)

// advice is what a page keeps to ask the tagger.
type advice struct {
	tagger  *tagger.Tagger // nil where the grammar alone is asked
	doubts  []int32        // the sentences to ask about, by number
	toks    []Token
	words   []tagger.Word
	labels  []tagger.Label
	margins []int32
	names   []tagged
	found   []find
	list    []find
}

// clear forgets the doubts of a document.
func (a *advice) clear() { a.doubts = a.doubts[:0] }

// ask notes that a sentence is in doubt.
func (a *advice) ask(sentence int) {
	if a.tagger != nil {
		a.doubts = append(a.doubts, int32(sentence))
	}
}

// tagged is a name as the tagger sees it: tokens [first, last) of the sentence.
type tagged struct {
	first, last int
	find        find // its bytes
	typ         graph.EntityType
	margin      int32
}

// taggedTypes are the types of the labels that open a name; other names have none.
var taggedTypes = map[tagger.Label]graph.EntityType{
	tagger.BeginPerson: graph.Person, tagger.BeginOrganization: graph.Organization, tagger.BeginPlace: graph.Place,
}

// thirdLook asks the tagger about the sentences in doubt.
func (p *page) thirdLook() {
	a := &p.advice
	if len(a.doubts) == 0 {
		return
	}
	a.list = a.list[:0]
	rest := p.finds.list
	for _, d := range a.doubts {
		span := p.out.Sentences[d].Span
		before := sort(rest, span.Start)
		a.list = append(a.list, rest[:before]...)
		rest = rest[before:]
		within := sort(rest, span.End)
		p.advise(p.out.Sentences[d], rest[:within])
		rest = rest[within:]
	}
	a.list = append(a.list, rest...)
	p.finds.list, a.list = a.list, p.finds.list
}

// sort gives the number of finds that start before a byte.
func sort(list []find, at int) int {
	n, _ := slices.BinarySearchFunc(list, at, func(f find, at int) int { return cmp.Compare(int(f.start), at) })
	return n
}

// advise puts the finds of a sentence on the list as grammar and tagger together have them.
func (p *page) advise(sentence Sentence, grammar []find) {
	a := &p.advice
	p.describe(sentence, grammar)
	a.labels, a.margins = a.tagger.Tag(a.words, a.labels[:0], a.margins[:0])
	p.readTags()
	from := len(a.list)
	for _, f := range grammar {
		if p.stands(f) {
			a.list = append(a.list, f)
		}
	}
	for _, n := range a.names {
		if n.typ != "" {
			p.admit(n, from)
		}
	}
	slices.SortFunc(a.list[from:], func(x, y find) int { return cmp.Compare(x.start, y.start) })
}

// stands reports whether a find of the grammar stands before the tagger.
func (p *page) stands(f find) bool {
	a, c := &p.advice, p.finds.casts[f.cast]
	if c.kind != graph.ByName || !doubtful[c.rule] {
		return true
	}
	for _, n := range a.names {
		if n.find.start < f.end && f.start < n.find.end {
			if n.typ == "" {
				return n.margin < Drop
			}
			return n.typ == c.typ || n.margin < Retype
		}
	}
	first, last := p.scene.covered(f)
	return last > first && slices.Min(a.margins[first:last]) < Drop
}

// admit adds a name of the tagger to the list unless the finds from there on deny it.
func (p *page) admit(n tagged, from int) {
	a := &p.advice
	need := Find
	for _, f := range a.list[from:] {
		c := p.finds.casts[f.cast]
		if c.kind != graph.ByName || f.start >= n.find.end || n.find.start >= f.end {
			continue
		}
		inside := n.find.start <= f.start && f.end <= n.find.end && f.span() != n.find.span()
		if !inside || c.typ == graph.Event {
			return
		}
		need = Contain
	}
	if n.margin < need {
		return
	}
	kept := a.list[:from]
	for _, f := range a.list[from:] {
		if f.start >= n.find.end || n.find.start >= f.end {
			kept = append(kept, f)
		}
	}
	n.find.cast = p.finds.cast(cast{typ: n.typ, kind: graph.ByName, rule: "tagger"})
	a.list = append(kept, n.find)
}

// covered gives the tokens [first, last) of a find.
func (s *scene) covered(f find) (first, last int) {
	for first < len(s.toks) && s.toks[first].Span.End <= int(f.start) {
		first++
	}
	for last = first; last < len(s.toks) && s.toks[last].Span.Start < int(f.end); last++ {
	}
	return first, last
}

// readTags reads the names out of the labels.
func (p *page) readTags() {
	a, s := &p.advice, &p.scene
	a.names = a.names[:0]
	for i := 0; i < len(a.labels); i++ {
		if a.labels[i] <= tagger.Out {
			continue
		}
		n := tagged{first: i, last: i + 1, typ: taggedTypes[a.labels[i]], margin: a.margins[i]}
		for n.last < len(a.labels) && a.labels[n.last].Inside() {
			n.margin = min(n.margin, a.margins[n.last])
			n.last++
		}
		i = n.last - 1
		if s.trim(&n); n.first < n.last {
			span := s.span(n.first, n.last)
			n.find = find{start: uint32(span.Start), end: uint32(span.End)}
			a.names = append(a.names, n)
		}
	}
}

// trim cuts marks and small function words off the ends of a name, and all of it
// where no word has a capital.
func (s *scene) trim(n *tagged) {
	for n.first < n.last && (s.toks[n.first].Kind == Punct || !s.upper(n.first) && s.in(n.first, function)) {
		n.first++
	}
	for n.last > n.first && (s.toks[n.last-1].Kind == Punct || s.clitic(n.last-1)) {
		n.last--
	}
	for k := n.first; k < n.last; k++ {
		if s.upper(k) {
			return
		}
	}
	n.last = n.first
}

// describe turns the scene to a sentence again and tells the tagger of each word what
// the tables know of it and what the grammar made of it.
func (p *page) describe(sentence Sentence, grammar []find) {
	a, s := &p.advice, &p.scene
	a.toks = p.out.Tokens(a.toks[:0], sentence)
	s.set(p.text, a.toks, "")
	a.words = a.words[:0]
	k := 0
	for i, t := range a.toks {
		w := tagger.Word{Text: t.Span.Of(p.text), Class: tagger.Code(uint64(s.words[i].class & told))}
		for k < len(grammar) && int(grammar[k].end) <= t.Span.Start {
			k++
		}
		if k < len(grammar) && int(grammar[k].start) <= t.Span.Start {
			w.Guess = p.guess(grammar[k], int(grammar[k].start) < t.Span.Start)
		}
		a.words = append(a.words, w)
	}
}

// guess gives the code of a find of the grammar, for its first word or one inside it.
func (p *page) guess(f find, inside bool) uint32 {
	c := p.finds.casts[f.cast]
	if c.kind != graph.ByName {
		return 0
	}
	code := tagger.TextCode(c.rule + "/" + string(c.typ))
	if inside {
		code++
	}
	return code
}

// told are the classes of words that the tagger is told of.
const told = landWord | demonym | peopleStem | orgHead | given | honorific | title | role | family | calendar | weekday | common |
	function | acronym | notAcronym | placeHead | verb | direction | assembly | occurrence | particle | ordinal | orgGroup | modifier | pointing
