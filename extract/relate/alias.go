package relate

import (
	"slices"
	"strings"
	"unicode"

	"dramatis/extract/coref"
	"dramatis/extract/source"
	"dramatis/graph"
)

// readAliases states the other names that a document itself gives somebody: in
// brackets, by "known as", or in another script.
func (r *reading) readAliases() {
	for i, m := range r.a.Mentions {
		c := r.c.Of[i]
		if c == coref.None || m.Kind != graph.ByName {
			continue
		}
		if !m.Alias.Empty() {
			r.alias(c, i, m.Normal, "alias/bracket")
			if !r.NamesOffice(m.Alias, nil) { // by which a speaker is called: see readEnclosedOffices
				r.alias(c, i, m.Alias.Of(r.doc.Text), "alias/bracket")
			}
		} else if script(m.Normal) != script(r.c.Chains[c].Name) {
			r.alias(c, i, m.Normal, "alias/script")
		}
	}
}

// namePart reports whether a name only completes or abbreviates another: the words
// of one are among the words of the other, or it is a beginning of it.
func namePart(name, of string) bool {
	name, of = strings.ToLower(name), strings.ToLower(of)
	return within(name, of) || within(of, name) || strings.HasPrefix(of, name)
}

// within reports whether every word of a is a word of b.
func within(a, b string) bool {
	words := strings.Fields(b)
	return !slices.ContainsFunc(strings.Fields(a), func(w string) bool { return !slices.Contains(words, w) })
}

// alias states one other name of a chain, proved by the line of mention m.
func (r *reading) alias(c coref.ChainID, m int, name, rule string) {
	if name == "" || namePart(name, r.c.Chains[c].Name) {
		return
	}
	span := r.a.Mentions[m].Span
	if a := r.a.Mentions[m].Alias; !a.Empty() {
		span.Start, span.End = min(span.Start, a.Start), max(span.End, a.End)
	}
	z, _ := r.layout.At(span.Start)
	s := fact(c, "also-known-as", coref.None, dated{}, 0.9, r.evidence(source.LineAround(r.doc.Text, span), z.Kind, rule))
	s.Literal = name
	r.add(s)
}

// script gives the script of the first letter of a name.
func script(name string) *unicode.RangeTable {
	for _, c := range name {
		for _, t := range []*unicode.RangeTable{unicode.Latin, unicode.Cyrillic, unicode.Hangul, unicode.Han, unicode.Arabic} {
			if unicode.Is(t, c) {
				return t
			}
		}
	}
	return nil
}
