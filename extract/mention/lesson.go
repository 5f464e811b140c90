package mention

import (
	"errors"
	"fmt"
	"io/fs"

	"dramatis/extract/mention/tagger"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// ModelFile is the file of the tables that holds the trained tagger.
const ModelFile = "tagger.model"

// readModel reads the trained tagger of the tables. Where there is none, the grammar works alone.
func readModel(tables fs.FS) (*tagger.Model, error) {
	f, err := tables.Open(ModelFile)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fmt.Errorf("opening the model of the tagger: %w", err)
	}
	defer f.Close()
	m, err := tagger.Read(f)
	if err != nil {
		return nil, fmt.Errorf("reading the model of the tagger: %w", err)
	}
	return m, nil
}

// WithModel gives a recogniser with the same tables and another tagger, or with none.
func (r *Recogniser) WithModel(m *tagger.Model) *Recogniser {
	return &Recogniser{lex: r.lex, model: m}
}

// Mark is a name in a text that the tagger is to learn from. A Type that is neither
// person, organization nor place stands for names of other things.
type Mark struct {
	Span source.Span // of bytes of the lesson's text
	Type graph.EntityType
}

// Lesson is a text with its names marked, in order. Partial says that what has no
// mark may be a name all the same; only small letters are then known to be none.
type Lesson struct {
	Text    string
	Marks   []Mark
	Partial bool
}

// Examples makes of a lesson what the tagger learns from: its sentences with what
// tables and grammar say of each word.
func (r *Recogniser) Examples(l Lesson) []tagger.Example {
	p := r.WithModel(nil).open(l.Text)
	for _, z := range parts(zone.Layout{}, len(l.Text)) {
		p.splitter.split(z.Span, func(tokens []Token) { p.firstLook(tokens, z.Kind) })
	}
	p.secondLook()
	var out []tagger.Example
	rest := p.finds.list
	for _, sentence := range p.out.Sentences {
		rest = rest[startingBefore(rest, sentence.Span.Start):]
		grammar := rest[:startingBefore(rest, sentence.Span.End)]
		p.describe(sentence, grammar)
		e := tagger.Example{Words: append([]tagger.Word(nil), p.advice.words...)}
		for _, t := range p.advice.toks {
			e.Labels = append(e.Labels, p.label(l, t, grammar))
		}
		out = append(out, e)
	}
	return out
}

// label gives the label of a token by the marks, and in a partial lesson by what the
// grammar is sure of.
func (p *page) label(l Lesson, t Token, grammar []find) tagger.Label {
	for _, m := range l.Marks {
		if m.Span.Overlaps(t.Span) {
			return labelOf(m.Type, m.Span.Start < t.Span.Start)
		}
	}
	if !l.Partial {
		return tagger.Out
	}
	for _, f := range grammar {
		if c := p.finds.casts[f.cast]; c.kind == graph.ByName && f.span().Overlaps(t.Span) && !doubtful[c.rule] {
			return labelOf(c.typ, int(f.start) < t.Span.Start)
		}
	}
	if t.Kind == Word && t.Upper {
		return tagger.Unknown
	}
	return tagger.Out
}

// labelOf gives the label of a word of a name.
func labelOf(typ graph.EntityType, inside bool) tagger.Label {
	label := tagger.BeginOther
	switch typ {
	case graph.Person:
		label = tagger.BeginPerson
	case graph.Organization:
		label = tagger.BeginOrganization
	case graph.Place:
		label = tagger.BeginPlace
	}
	if inside {
		label++
	}
	return label
}
