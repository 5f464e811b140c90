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
	for _, z := range parts(l, len(doc.Text)) {
		if z.Kind == zone.Chrome {
			continue
		}
		p.cut(z)
		p.out.Dates = append(p.out.Dates, date.Find(doc.Text, z.Span, l.Header.DocumentDate())...)
	}
	p.secondLook()
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
	lex    *lexicon
	text   string
	out    Annotated
	scene  scene
	memory memory
	// speakers: some bracket gives the short name of a speaker.
	speakers bool
}

// cut tokenises a zone, splits it and takes the first look at its sentences.
func (p *page) cut(z part) {
	first := len(p.out.Tokens)
	p.out.Tokens = slices.Grow(p.out.Tokens, z.Span.Len()/5)
	p.out.Tokens = p.lex.tokenise(p.out.Tokens, p.text, z.Span)
	s := splitter{lex: p.lex, text: p.text, toks: p.out.Tokens, cuts: z.voices, out: p.out.Sentences}
	from := len(s.out)
	s.split(first, z.Span.Start)
	p.out.Sentences = s.out
	for _, sentence := range p.out.Sentences[from:] {
		p.firstLook(sentence, z.Kind)
	}
}

// firstLook asks the finders about a sentence, keeps what they agree on and
// remembers the capitalised words that nobody claims.
func (p *page) firstLook(sentence Sentence, kind zone.Kind) {
	s := &p.scene
	s.lex = p.lex
	s.set(p.text, p.out.Tokens[sentence.First:sentence.Last], kind)
	for _, f := range finders {
		f.find(s)
	}
	for _, c := range s.combine() {
		if c.weak && !kind.Historic() {
			continue
		}
		p.memory.learn(s, c)
		p.add(s, c)
	}
	p.memory.leave(s, sentence.First)
}

// add makes a mention of a candidate.
func (p *page) add(s *scene, c candidate) {
	m := Mention{
		Span: s.span(c.first, c.last), Lead: s.span(c.lead, c.first),
		Type: c.typ, Kind: c.kind, Plural: c.plural, Rule: c.rule, Normal: c.normal,
	}
	if m.Normal == "" {
		m.Normal = p.lex.normal(m.Span.Of(p.text), c.typ, c.shape)
	}
	p.out.Mentions = append(p.out.Mentions, m)
}

// secondLook names the bare words that the rest of the document explains.
func (p *page) secondLook() {
	named := 0
	for _, w := range p.memory.open {
		if t, _ := p.memory.judge(w); t != "" {
			named++
		}
	}
	p.out.Mentions = slices.Grow(p.out.Mentions, named)
	for _, w := range p.memory.open {
		t, rule := p.memory.judge(w)
		if t == "" {
			continue
		}
		span := p.out.Tokens[w.token].Span
		p.out.Mentions = append(p.out.Mentions, Mention{
			Span: span, Type: t, Kind: graph.ByName, Rule: rule,
			Normal: p.lex.normal(span.Of(p.text), t, single),
		})
	}
}

// finish sorts, ties names to their aliases and parts mentions from dates.
func (p *page) finish() {
	slices.SortFunc(p.out.Mentions, byStart)
	slices.SortFunc(p.out.Dates, func(a, b date.Date) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	p.partDates()
	p.aliases()
	p.turns()
}

// byStart orders mentions by their place in the text.
func byStart(a, b Mention) int { return cmp.Compare(a.Span.Start, b.Span.Start) }

// partDates keeps mentions and dates apart: an event keeps the month in its name
// ("June plenum"), any other mention yields to a date.
func (p *page) partDates() {
	ms, ds := p.out.Mentions, p.out.Dates
	keptM, keptD := ms[:0], ds[:0]
	d := 0
	for _, m := range ms {
		for d < len(ds) && ds[d].Span.End <= m.Span.Start {
			keptD = append(keptD, ds[d])
			d++
		}
		clash := d < len(ds) && ds[d].Span.Overlaps(m.Span)
		if clash && m.Type != graph.Event {
			continue
		}
		for d < len(ds) && ds[d].Span.Overlaps(m.Span) {
			d++
		}
		keptM = append(keptM, m)
	}
	p.out.Mentions, p.out.Dates = keptM, append(keptD, ds[d:]...)
}
