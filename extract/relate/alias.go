package relate

import (
	"strings"
	"unicode"

	"dramatis/extract/coref"
	"dramatis/extract/mention"
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
		if r.namePart(m) {
			continue
		}
		if !m.Alias.Empty() {
			r.alias(c, i, m.Normal, "alias/bracket")
			r.alias(c, i, m.Alias.Of(r.doc.Text), "alias/bracket")
		} else if script(m.Normal) != script(r.c.Chains[c].Name) {
			r.alias(c, i, m.Normal, "alias/script")
		}
	}
}

// namePart reports whether a bracket only completes the name ("[Ivan] Petrov") or
// abbreviates it ("Petrov [Pe]:"): such a bracket gives no other name.
func (r *reading) namePart(m mention.Mention) bool {
	if m.Alias.Empty() {
		return false
	}
	if between := r.doc.Text[min(m.Span.End, m.Alias.Start):max(m.Span.End, m.Alias.Start)]; m.Span.End <= m.Alias.Start && strings.Contains(between, "]") {
		return true
	}
	return strings.HasPrefix(strings.ToLower(m.Normal), strings.ToLower(m.Alias.Of(r.doc.Text)))
}

// alias states one other name of a chain, proved by the line of mention m.
func (r *reading) alias(c coref.ChainID, m int, name, rule string) {
	if name == r.c.Chains[c].Name || name == "" {
		return
	}
	span := r.a.Mentions[m].Span
	if a := r.a.Mentions[m].Alias; !a.Empty() {
		span.Start, span.End = min(span.Start, a.Start), max(span.End, a.End)
	}
	z, _ := r.layout.At(span.Start)
	r.add(Statement{Subject: c, Predicate: "also-known-as", Object: coref.None, Literal: name, Where: coref.None,
		Modality: graph.Asserted, AttributedTo: coref.None, Confidence: 0.9,
		Evidence: r.evidence(lineAround(r.doc.Text, span), z.Kind, rule)})
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
