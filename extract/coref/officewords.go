package coref

import (
	"slices"
	"strings"
)

// The words of an office by which titles, the texts beside names and descriptions are compared.

// officeNamed gives the words of a description of a person without its article.
func (d *reading) officeNamed(i int) []string {
	return d.writtenOut(slices.DeleteFunc(strings.Fields(d.word(i)), func(w string) bool {
		return w == "the" || w == "this" || w == "that" || w == "our" || w == "their" || w == "a" || w == "an"
	}))
}

// officeSaid gives the words of an office as officeNamed gives those of a description.
func (d *reading) officeSaid(text string) []string { return d.writtenOut(officeWords(text)) }

// writtenOut gives the words of an office with those that telegrams make one of several written out: who is the Foreign
// Minister in one sentence is the FonMin in the next. "Amb." by itself tells less of whom "the Ambassador" is.
func (d *reading) writtenOut(words []string) []string {
	glued := func(w string) bool { return strings.Contains(d.posts.Short[w], " ") }
	if !slices.ContainsFunc(words, glued) {
		return words
	}
	var out []string
	for _, w := range words {
		if glued(w) {
			out = append(out, strings.Fields(d.posts.Short[w])...)
		} else {
			out = append(out, w)
		}
	}
	return out
}

// officeWords gives the words of a text in lower case.
func officeWords(text string) []string {
	return strings.FieldsFunc(strings.ToLower(text), func(r rune) bool { return r == ' ' || r == ',' || r == '\n' || r == '.' })
}
