package mention

import (
	"cmp"
	"io/fs"
	"runtime/debug"
	"slices"
	"sync"

	"dramatis/extract/date"
	"dramatis/extract/mention/tagger"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// Recogniser finds mentions. It is built once from the tables and safe for
// concurrent use.
type Recogniser struct {
	model *tagger.Model // nil where the grammar alone is asked
	lex   *lexicon
	// bare recognisers do without the names that the tables list whole.
	bare bool
	// pages are the workings of documents read before, used again for their space.
	pages sync.Pool
}

// WithoutTagger gives a recogniser in which the grammar and the tables alone are asked.
func (r *Recogniser) WithoutTagger() *Recogniser { return &Recogniser{lex: r.lex, bare: r.bare} }

// WithoutGazetteer gives a recogniser that does not know the states, places and bodies
// which the tables list by name.
func (r *Recogniser) WithoutGazetteer() *Recogniser {
	return &Recogniser{model: r.model, lex: r.lex, bare: true}
}

// New builds a recogniser from the tables, files such as honorifics.yaml and
// places.yaml at the root of the file system. The error names the table at fault.
func New(tables fs.FS) (*Recogniser, error) {
	lex, err := readTables(tables)
	if err != nil {
		return nil, err
	}
	model, err := readModel(tables)
	if err != nil {
		return nil, err
	}
	return &Recogniser{lex: lex, model: model}, nil
}

// Annotate finds the tokens, sentences, mentions and dates of every zone but page
// chrome. A document without zones is read as one body. It takes two looks: the
// first finds what shows itself in its own sentence, the second finds the same names
// where they stand bare, with one type for each name by vote of the whole document.
func (r *Recogniser) Annotate(doc *source.Document, l zone.Layout) Annotated {
	return r.AnnotateWith(doc, l, Excerpt{})
}

// AnnotateWith is Annotate for a document of a corpus whose chapters of abbreviations and
// of persons say something of its words.
func (r *Recogniser) AnnotateWith(doc *source.Document, l zone.Layout, known Excerpt) Annotated {
	p := r.open(doc.Text)
	defer r.close(p)
	p.scene.glossary = known.short
	p.memory.taught(known.surnames)
	p.advice.home = archival(l, p.scene.margin)
	p.advice.paper = p.advice.home || l.Header.Type != ""
	for _, z := range parts(l, len(doc.Text)) {
		if z.Kind == zone.Chrome {
			continue
		}
		p.splitter.cuts = z.voices
		p.splitter.split(z.Span, func(tokens []Token) { p.firstLook(tokens, z.Kind) })
		for from := z.Span.Start; from < z.Span.End; {
			end := l.SameDay(from, z.Span.End)
			p.out.Dates = append(p.out.Dates, date.Find(doc.Text, source.Span{Start: from, End: end}, l.Day(from))...)
			from = end
		}
	}
	p.finish(l)
	return p.out
}

// open gives a page for a text.
func (r *Recogniser) open(text string) *page {
	p, ok := r.pages.Get().(*page)
	if !ok {
		p = &page{lex: r.lex, bare: r.bare, scene: scene{lex: r.lex}}
		if r.model != nil {
			p.advice.tagger = tagger.New(r.model)
		}
	}
	p.scene.margin, p.scene.terse, p.scene.letters, p.scene.capitals = marginOf(text), isTerse(text), listLetters(text), r.lex.capitalSurnames(text)
	p.text, p.splitter = text, splitter{lex: r.lex, text: text, margin: p.scene.margin, toks: p.splitter.toks}
	p.out, p.speakers = Annotated{Tape: make(Tape, 0, len(text)*2/5), Sentences: make([]Sentence, 0, len(text)/100)}, false
	p.memory.clear()
	p.finds.clear()
	p.advice.clear(len(p.finds.casts))
	return p
}

// close gives a page back. It holds nothing of its text.
func (r *Recogniser) close(p *page) {
	p.text, p.splitter.text, p.scene.text, p.scene.glossary, p.out = "", "", "", nil, Annotated{}
	p.memory.echo.clear()
	r.pages.Put(p)
}

// part is a zone that lies in no other, with the offsets inside it where the voice
// changes: another voice is another sentence. Inserts run on in theirs.
type part struct {
	zone.Zone
	voices []int
}

// parts gives the outer zones in order; one body where the layout has none.
func parts(l zone.Layout, length int) []part {
	if len(l.Zones) == 0 {
		return []part{{Zone: zone.Zone{Kind: zone.Body, Span: source.Span{End: length}}}}
	}
	var out []part
	for _, z := range l.Zones {
		switch {
		case z.Span.Empty():
		case len(out) == 0 || z.Span.Start >= out[len(out)-1].Span.End:
			out = append(out, part{Zone: z})
		case z.Kind == zone.Quotation:
			outer := &out[len(out)-1]
			outer.voices = append(outer.voices, z.Span.Start, z.Span.End)
		}
	}
	for _, c := range l.Carried {
		for i := range out {
			if out[i].Span.Contains(c.Span) {
				out[i].voices = append(out[i].voices, c.Span.Start, c.Span.End)
				if c.Listed {
					out[i].voices = append(out[i].voices, c.Cells()...)
				}
			}
		}
	}
	for _, f := range l.Forms {
		for i := range out {
			if out[i].Span.Contains(f.Span) {
				for _, field := range f.Fields {
					out[i].voices = append(out[i].voices, field.Label.Start) // each answer is by itself
				}
			}
		}
	}
	for _, o := range out {
		slices.Sort(o.voices)
	}
	return out
}

// page is a document while it is read.
type page struct {
	lex      *lexicon
	bare     bool
	text     string
	out      Annotated
	splitter splitter
	scene    scene
	memory   memory
	finds    finds
	advice   advice
	// speakers: some bracket gives the short name of a speaker.
	speakers bool
}

// firstLook asks the finders about a sentence, keeps what they agree on and
// remembers the capitalised words that nobody claims.
func (p *page) firstLook(tokens []Token, kind zone.Kind) {
	p.makeRoom(tokens[0].Span.Start)
	p.out.AddSentence(tokens)
	s := &p.scene
	s.set(p.text, tokens, kind)
	for _, f := range finders {
		if (f.needs == 0 || s.has&f.needs != 0) && (!p.bare || f.name != "gazetteer") {
			f.find(s)
		}
	}
	doubt, open := false, len(p.memory.open)
	for _, c := range s.combine() {
		if c.weak && !kind.Historic() {
			continue
		}
		p.memory.learn(s, c)
		doubt = doubt || c.weak
		if p.memory.echo.heard(s.span(c.first, c.last), p.text) {
			p.finds.add(s, c)
		}
	}
	p.memory.leave(s)
	if (doubt || len(p.memory.open) > open) && kind.Historic() {
		p.advice.ask(len(p.out.Sentences) - 1)
	}
}

// makeRoom makes room for a sentence that starts at a byte, and for those to come.
func (p *page) makeRoom(at int) {
	p.out.Sentences = roomFor(p.out.Sentences, at, len(p.text))
	p.finds.list = roomFor(p.finds.list, at, len(p.text))
	p.memory.open = roomFor(p.memory.open, at, len(p.text))
	p.out.Tape = roomFor(p.out.Tape, at, len(p.text))
}

// finish takes the second look, writes the mentions out and ties names to their aliases.
func (p *page) finish(l zone.Layout) {
	slices.SortFunc(p.out.Dates, func(a, b date.Date) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	turns := p.secondLook()
	p.heed(l)
	p.thirdLook()
	p.abutting()
	p.writtenSmall()
	p.fourthLook()
	p.partDates()
	if len(p.text) > veryLarge {
		p.clearAway()
	}
	p.dropFields(l)
	p.signed(l)
	p.headEntries()
	p.registerHeads()
	p.forms(l)
	p.out.Mentions = p.finds.mentions(p.lex, p.text, turns)
	p.monsieurs()
	p.aliases()
	p.nicknames()
	p.innerNames()
	p.bareNames()
	p.coverNames()
	p.aliasesOfForms(l)
	p.turns()
	p.withoutVessels()
	p.slight()
	p.foreignTongue(l.Header.Language)
}

// veryLarge is the length of a text, in bytes, whose reading leaves so much behind that
// it is worth clearing away before the mentions are written.
const veryLarge = 16 << 20

// clearAway gives back what only the looks needed. The open words that stay are those
// which may yet be turns of a dialogue.
func (p *page) clearAway() {
	p.finds.later, p.advice = nil, advice{tagger: p.advice.tagger}
	turns := 0
	for _, w := range p.memory.open {
		if w.turn {
			turns++
		}
	}
	open := make([]openWord, 0, turns)
	for _, w := range p.memory.open {
		if w.turn {
			open = append(open, w)
		}
	}
	p.memory.open = open
	p.finds.list = slices.Clone(p.finds.list)
	p.out.Sentences, p.out.Tape = slices.Clone(p.out.Sentences), slices.Clone(p.out.Tape)
	debug.FreeOSMemory()
}

// secondLook names the bare words that the rest of the document explains. It gives the
// number of those that only open turns of a dialogue.
func (p *page) secondLook() (turns int) {
	found := p.finds.later[:0]
	monograms := sync.OnceValue(p.monograms)
	for _, w := range p.memory.open {
		if a, b, ok := p.pair(w); ok {
			found = append(found, a, b)
		} else if t, rule := p.memory.judge(w); t != "" {
			if rule == ruleCapitals && w.end-w.start >= fewestOfMonogram && monograms()[p.text[w.start:w.end]] {
				t, rule = graph.Person, ruleMonogram
			}
			found = append(found, p.finds.bare(w, t, rule))
		} else if w.turn {
			turns++
		}
	}
	p.finds.list, p.finds.later = merged(p.finds.list, found, func(f find) int { return int(f.start) }), found
	return turns
}

// partDates keeps mentions and dates apart: an event keeps the month in its name
// ("June plenum"), as a body does the year within its own (Institute for the History of
// the 1848 Revolution); any other mention yields to a date.
func (p *page) partDates() {
	ds := p.out.Dates
	keptM, keptD := p.finds.list[:0], ds[:0]
	d := 0
	for _, f := range p.finds.list {
		span := f.span()
		for d < len(ds) && ds[d].Span.End <= span.Start {
			keptD = append(keptD, ds[d])
			d++
		}
		clash := d < len(ds) && ds[d].Span.Overlaps(span)
		typ := p.finds.casts[f.cast].typ
		within := clash && typ == graph.Organization && span.Start < ds[d].Span.Start && ds[d].Span.End < span.End
		if clash && typ != graph.Event && !within {
			continue
		}
		for d < len(ds) && ds[d].Span.Overlaps(span) {
			d++
		}
		keptM = append(keptM, f)
	}
	p.finds.list, p.out.Dates = keptM, append(keptD, ds[d:]...)
}
