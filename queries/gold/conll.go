package gold

import (
	"errors"
	"strconv"
	"strings"
	"unicode/utf8"

	"dramatis/graph"
	"dramatis/internal/lazy"
)

// sentencesTogether is how many sentences of a file without marks of documents make one text.
const sentencesTogether = 8

// tag is what stands in the column of name tags.
var tag = lazy.Regexp(`^(O|[BI]-.+)$`)

// parseColumns reads the columns of the CoNLL conferences: a word a line, a blank line
// after each sentence, the name tags in IOB2 ("B-PER", "I-PER", "O") in the first column
// that holds nothing else; the words are in the first column that holds no numbers
// only. The words are put together to running text; name numbers the texts.
func parseColumns(name, data string) ([]Marked, error) {
	rows := columnRows(data)
	words, tags := 0, -1
	for c := 0; tags < 0; c++ {
		fits, numbers, some := true, true, false
		for _, r := range rows {
			if len(r) == 0 {
				continue
			}
			if c >= len(r) {
				return nil, errors.New(`no column holds name tags such as "B-PER", "I-PER" and "O" only`)
			}
			some = true
			fits = fits && tag().MatchString(r[c])
			numbers = numbers && isNumber(r[c])
		}
		switch {
		case !some:
			return nil, errors.New("there are no words")
		case fits:
			tags = c
		case numbers && words == c:
			words = c + 1
		}
	}
	if words == tags {
		return nil, errors.New("no column holds the words")
	}
	var out []Marked
	var w columnText
	for _, r := range rows {
		if len(r) > 0 {
			w.word(r[words], r[tags])
			continue
		}
		if w.sentence(); w.sentences == sentencesTogether {
			out = append(out, w.take(name, len(out)))
		}
	}
	if w.sentence(); w.sentences > 0 {
		out = append(out, w.take(name, len(out)))
	}
	return out, nil
}

// columnRows gives the fields of each line, none for the end of a sentence.
func columnRows(data string) [][]string {
	var rows [][]string
	for line := range strings.Lines(data) {
		if !strings.HasPrefix(line, "#") {
			rows = append(rows, strings.Fields(line))
		}
	}
	return rows
}

// isNumber reports whether a field is a whole number.
func isNumber(field string) bool {
	_, err := strconv.Atoi(field)
	return err == nil
}

// columnText puts words together to a text.
type columnText struct {
	text      strings.Builder
	at        int // code points so far
	marks     []Mark
	inside    string // the type of the name that the last word belongs to
	open      bool   // an opening bracket or quote came last
	words     int    // of the present sentence
	sentences int
}

// word adds a word with its tag, after a blank where prose has one.
func (w *columnText) word(word, tag string) {
	if w.at > 0 && !w.open && !closing(word) || w.words == 0 && w.at > 0 {
		w.text.WriteByte(' ')
		w.at++
	}
	start := w.at
	w.text.WriteString(word)
	w.at += utf8.RuneCountInString(word)
	w.words++
	w.open = word == "(" || word == "[" || word == "``" || word == "“"
	kind, typ, _ := strings.Cut(tag, "-")
	switch {
	case kind == "O":
		w.inside = ""
	case kind == "I" && w.inside == typ:
		w.marks[len(w.marks)-1].End = w.at
	default:
		w.marks = append(w.marks, Mark{graph.Span{Start: start, End: w.at}, typeNamed(typ)})
		w.inside = typ
	}
}

// closing reports whether a word follows its neighbour without a blank.
func closing(word string) bool {
	switch word {
	case ".", ",", ";", ":", "!", "?", ")", "]", "''", "”", "%", "'", "’":
		return true
	}
	return strings.HasPrefix(word, "'") || strings.HasPrefix(word, "’") || word == "n't"
}

// sentence ends the present sentence.
func (w *columnText) sentence() {
	if w.words > 0 {
		w.sentences++
		w.words, w.inside, w.open = 0, "", false
	}
}

// take gives the text and starts the next.
func (w *columnText) take(name string, n int) Marked {
	m := Marked{ID: name + "#" + strconv.Itoa(n+1), Text: w.text.String(), Marks: w.marks}
	*w = columnText{}
	return m
}
