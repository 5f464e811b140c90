package mention

import (
	"cmp"
	"io/fs"
	"slices"

	"dramatis/extract/date"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// Recogniser finds mentions. It is built once from the tables and safe for
// concurrent use.
type Recogniser struct {
	lex *lexicon
}

// New builds a recogniser from the tables, files such as honorifics.yaml and
// places.yaml at the root of the file system. The error names the table at fault.
func New(tables fs.FS) (*Recogniser, error) {
	lex, err := readTables(tables)
	if err != nil {
		return nil, err
	}
	return &Recogniser{lex: lex}, nil
}

// Annotate finds the tokens, sentences, mentions and dates of every zone but page
// chrome. A document without zones is read as one body. It takes two looks: the
// first finds what shows itself in its own sentence, the second finds the same names
// where they stand bare, with one type for each name by vote of the whole document.
func (r *Recogniser) Annotate(doc *source.Document, l zone.Layout) Annotated {
	p := page{lex: r.lex, text: doc.Text, memory: newMemory(r.lex)}
	p.scene.lex = r.lex
	p.splitter = splitter{lex: r.lex, text: doc.Text}
	for _, z := range parts(l, len(doc.Text)) {
		if z.Kind == zone.Chrome {
			continue
		}
		p.splitter.cuts = z.voices
		p.splitter.split(z.Span, func(tokens []Token) { p.firstLook(tokens, z.Kind) })
		p.out.Dates = append(p.out.Dates, date.Find(doc.Text, z.Span, l.Header.DocumentDate())...)
	}
	p.finish()
	return p.out
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
	for _, o := range out {
		slices.Sort(o.voices)
	}
	return out
}

// page is a document while it is read.
type page struct {
	lex      *lexicon
	text     string
	out      Annotated
	splitter splitter
	scene    scene
	memory   memory
	finds    finds
	// speakers: some bracket gives the short name of a speaker.
	speakers bool
}

// firstLook asks the finders about a sentence, keeps what they agree on and
// remembers the capitalised words that nobody claims.
func (p *page) firstLook(tokens []Token, kind zone.Kind) {
	p.out.AddSentence(tokens)
	s := &p.scene
	s.set(p.text, tokens, kind)
	for _, f := range finders {
		f.find(s)
	}
	for _, c := range s.combine() {
		if c.weak && !kind.Historic() {
			continue
		}
		p.memory.learn(s, c)
		p.finds.add(s, c)
	}
	p.memory.leave(s)
}

// finish takes the second look, writes the mentions out and ties names to their aliases.
func (p *page) finish() {
	slices.SortFunc(p.out.Dates, func(a, b date.Date) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	p.finds.merge(p.secondLook())
	p.partDates()
	p.out.Mentions = p.finds.mentions(p.lex, p.text)
	p.aliases()
	p.turns()
}

// secondLook names the bare words that the rest of the document explains.
func (p *page) secondLook() []find {
	var found []find
	for _, w := range p.memory.open {
		if t, rule := p.memory.judge(w); t != "" {
			found = append(found, p.finds.bare(w, t, rule))
		}
	}
	return found
}

// partDates keeps mentions and dates apart: an event keeps the month in its name
// ("June plenum"), any other mention yields to a date.
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
		if clash && p.finds.casts[f.cast].typ != graph.Event {
			continue
		}
		for d < len(ds) && ds[d].Span.Overlaps(span) {
			d++
		}
		keptM = append(keptM, f)
	}
	p.finds.list, p.out.Dates = keptM, append(keptD, ds[d:]...)
}
