package gold

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dramatis/graph"
)

// MarkForms marks in a text every form of every entity of its gold, the longer before
// the shorter, where the form stands as whole words. Names that stand about the
// document may be named or not. Names judged real are noted wherever they stand.
func (d Document) MarkForms(text string) Marked {
	type form struct {
		text  string
		typ   graph.EntityType
		aside bool
	}
	var forms []form
	for _, e := range d.Entities {
		for _, f := range append([]string{e.Name}, e.Forms...) {
			forms = append(forms, form{f, e.Type, false})
		}
	}
	for _, f := range d.Aside {
		forms = append(forms, form{f, "", true})
	}
	slices.SortStableFunc(forms, func(a, b form) int { return cmp.Compare(len(b.text), len(a.text)) })
	m := Marked{ID: d.Document, Text: text}
	taken := make([]bool, len(text))
	for _, f := range forms {
		for _, at := range wholeWords(text, f.text) {
			end := at + len(f.text)
			if slices.Contains(taken[at:end], true) {
				continue
			}
			for i := at; i < end; i++ {
				taken[i] = true
			}
			if span := pointSpan(text, at, f.text); f.aside {
				m.Optional = append(m.Optional, span)
			} else {
				m.Marks = append(m.Marks, Mark{span, f.typ})
			}
		}
	}
	for _, name := range d.Judged {
		for _, at := range wholeWords(text, name) {
			m.Judged = append(m.Judged, pointSpan(text, at, name))
		}
	}
	slices.SortFunc(m.Marks, func(a, b Mark) int { return cmp.Compare(a.Start, b.Start) })
	return m
}

// pointSpan gives the span in code points of a form that stands at a byte of a text.
func pointSpan(text string, at int, form string) graph.Span {
	start := utf8.RuneCountInString(text[:at])
	return graph.Span{Start: start, End: start + utf8.RuneCountInString(form)}
}

// wholeWords gives the bytes at which a form stands as whole words, in order.
func wholeWords(text, form string) []int {
	var out []int
	for from := 0; form != ""; {
		i := strings.Index(text[from:], form)
		if i < 0 {
			return out
		}
		at := from + i
		before, _ := utf8.DecodeLastRuneInString(text[:at])
		after, _ := utf8.DecodeRuneInString(text[at+len(form):])
		if !isWordRune(before) && !isWordRune(after) {
			out = append(out, at)
		}
		from = at + len(form)
	}
	return out
}

func isWordRune(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
