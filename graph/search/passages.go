package search

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"dramatis/graph"
)

// lookedAt is of how many documents the passages are compared.
const lookedAt = 40

// Passages finds the passages in which most of some words stand close together, more than half
// of them; at most top, each of another document, those with most of the words first. A word
// that ends with an asterisk is one with that beginning. Text gives the text of a document.
func (x *Index) Passages(ctx context.Context, words []string, top int, text func(graph.DocumentID) (string, error)) (found []graph.Evidence, err error) {
	expressions := make([]string, 0, len(words))
	for _, w := range words {
		if e := (term{text: w}).expression(); e != "" {
			expressions = append(expressions, e)
		}
	}
	if len(expressions) == 0 {
		return nil, nil
	}
	q := Query{strings.Join(expressions, " OR ")}
	documents, err := x.Documents(ctx, q, lookedAt)
	if err != nil {
		return nil, err
	}
	h, err := NewHighlighter(ctx, q)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, h.Close()) }()
	type passage struct {
		evidence graph.Evidence
		words    int
	}
	var all []passage
	for _, d := range documents {
		whole, err := text(d.ID)
		if err != nil {
			return nil, err
		}
		spans, err := h.Spans(ctx, "", whole)
		if err != nil {
			return nil, err
		}
		best := Best(whole, spans)
		if n := best.different(words); 2*n > len(expressions) {
			all = append(all, passage{graph.Evidence{Document: d.Path, DocumentID: d.ID, Span: best.Span, Quote: best.Quote, Zone: "text", Rule: "find"}, n})
		}
	}
	slices.SortStableFunc(all, func(a, b passage) int { return cmp.Compare(b.words, a.words) })
	for _, p := range all[:min(top, len(all))] {
		found = append(found, p.evidence)
	}
	return found, nil
}

// different counts how many of some words a passage has.
func (p Passage) different(words []string) int {
	n := 0
	quote := []rune(p.Quote)
	for _, w := range words {
		stem := strings.TrimSuffix(w, "*")
		if slices.ContainsFunc(p.Highlights, func(s graph.Span) bool {
			return strings.HasPrefix(bare(string(quote[s.Start-p.Start:s.End-p.Start])), bare(stem))
		}) {
			n++
		}
	}
	return n
}

// bare writes a word as the engine compares it: in small letters and without accents.
func bare(word string) string {
	return strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFD.String(strings.ToLower(word)))
}
