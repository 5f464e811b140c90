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
	casts  []cast
	number map[cast]uint16
	names  []string // the names other than surfaces
	called map[string]uint16
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
	if len(f.names) == 0 {
		f.names, f.called = append(f.names, ""), map[string]uint16{}
	}
	n, ok := f.called[normal]
	if !ok && len(f.names) <= int(^uint16(0)) {
		n = uint16(len(f.names))
		f.called[normal], f.names = n, append(f.names, normal)
	}
	return n
}

// merge adds finds that are in order and overlap none of the others.
func (f *finds) merge(more []find) {
	i, j := len(f.list)-1, len(more)-1
	f.list = append(f.list, more...)
	for k := len(f.list) - 1; j >= 0; k-- {
		if i >= 0 && f.list[i].start > more[j].start {
			f.list[k] = f.list[i]
			i--
		} else {
			f.list[k] = more[j]
			j--
		}
	}
}

// mentions writes the finds out.
func (f *finds) mentions(x *lexicon, text string) []Mention {
	out := make([]Mention, 0, len(f.list))
	for _, d := range f.list {
		c := f.casts[d.cast]
		m := Mention{
			Span: d.span(), Lead: source.Span{Start: int(d.lead), End: int(d.leadEnd)},
			Type: c.typ, Kind: c.kind, Plural: c.plural, Rule: c.rule,
		}
		if d.called > 0 {
			m.Normal = f.names[d.called]
		} else {
			m.Normal = x.normal(m.Span.Of(text), c.typ, c.shape)
		}
		out = append(out, m)
	}
	return slices.Clip(out)
}
