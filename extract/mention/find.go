package mention

import (
	"slices"

	"dramatis/extract/source"
	"dramatis/graph"
)

// find is a mention while its document is read. It is a fifth of a Mention: a
// document may hold a million of them, and only at its end are they written out.
type find struct {
	start, end, lead, leadEnd uint32 // bytes
	cast                      uint16
	called                    uint16 // number of a name other than its surface, or 0
}

// span gives the bytes of the name.
func (f find) span() source.Span { return source.Span{Start: int(f.start), End: int(f.end)} }

// cast is what many mentions have in common.
type cast struct {
	typ    graph.EntityType
	kind   graph.MentionKind
	shape  shape
	plural bool
	rule   string
}

// finds are the mentions found so far, in order of their start.
type finds struct {
	list   []find
	later  []find // those of the second look
	casts  []cast
	number map[cast]uint16
	names  []string // the names other than surfaces
	called map[string]uint16
}

// clear forgets the finds of a document, and the space of a very large one.
func (f *finds) clear() {
	if cap(f.list) > mostWords {
		*f = finds{}
	}
	f.list, f.later, f.names = f.list[:0], f.later[:0], f.names[:0]
	clear(f.called)
}

// add keeps a chosen candidate.
func (f *finds) add(s *scene, c candidate) {
	span, lead := s.span(c.first, c.last), s.span(c.lead, c.first)
	f.list = append(f.list, find{
		start: uint32(span.Start), end: uint32(span.End), lead: uint32(lead.Start), leadEnd: uint32(lead.End),
		cast:   f.cast(cast{typ: c.typ, kind: c.kind, shape: c.shape, plural: c.plural, rule: c.rule}),
		called: f.name(c.normal),
	})
}

// bare makes a find of a word by itself.
func (f *finds) bare(w openWord, t graph.EntityType, rule string) find {
	return find{start: w.start, end: w.end, cast: f.cast(cast{typ: t, kind: graph.ByName, shape: single, rule: rule})}
}

// cast gives the number of what many mentions have in common: rules and types are few.
func (f *finds) cast(c cast) uint16 {
	n, ok := f.number[c]
	if !ok {
		if f.number == nil {
			f.number = map[cast]uint16{}
		}
		n = uint16(len(f.casts))
		f.number[c], f.casts = n, append(f.casts, c)
	}
	return n
}

// name gives the number of a name that is not the surface. A document with more such
// names than numbers keeps the surface of the rest.
func (f *finds) name(normal string) uint16 {
	if normal == "" {
		return 0
	}
	if f.called == nil {
		f.called = map[string]uint16{}
	}
	if len(f.names) == 0 {
		f.names = append(f.names, "")
	}
	n, ok := f.called[normal]
	if !ok && len(f.names) <= int(^uint16(0)) {
		n = uint16(len(f.names))
		f.called[normal], f.names = n, append(f.names, normal)
	}
	return n
}

// merged adds more items to a list, both in order of their start.
func merged[T any](list, more []T, start func(T) int) []T {
	i, j := len(list)-1, len(more)-1
	list = append(list, more...)
	for k := len(list) - 1; j >= 0; k-- {
		if i >= 0 && start(list[i]) > start(more[j]) {
			list[k] = list[i]
			i--
		} else {
			list[k] = more[j]
			j--
		}
	}
	return list
}

// roomFor gives a list that is full the room for what the rest of a text will add,
// going by what its first part has added: growing twice over would cost more memory
// than the list.
func roomFor[T any](list []T, done, whole int) []T {
	const (
		slack  = 16
		sample = 4 * blockBytes // less of a text says little of the rest
	)
	if len(list)+slack <= cap(list) || done < sample {
		return list // growing twice over is cheap yet
	}
	expected := int(float64(len(list)) * float64(whole) / float64(done))
	return slices.Grow(list, max(expected-len(list)+expected/slack, slack))
}

// mentions writes the finds out, with room for some more.
func (f *finds) mentions(x *lexicon, text string, more int) []Mention {
	out := make([]Mention, 0, len(f.list)+more)
	for _, d := range f.list {
		c := f.casts[d.cast]
		m := Mention{
			Span: d.span(), Lead: source.Span{Start: int(d.lead), End: int(d.leadEnd)},
			Type: c.typ, Kind: c.kind, Plural: c.plural, Rule: c.rule,
		}
		switch name := m.Span.Of(text); {
		case d.called > 0:
			m.Normal = f.names[d.called]
		case c.typ == graph.Person && c.kind == graph.ByName && Letters(name) && (c.rule == ruleSignature || c.rule == ruleMonogram || byCapitals(c.rule) && len(name) >= fewestOfMonogram && !pronounceable(name)):
			m.Normal = name
		default:
			m.Normal = x.normal(m.Span.Of(text), c.typ, c.shape)
		}
		out = append(out, m)
	}
	return out
}
