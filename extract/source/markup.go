package source

import (
	"encoding/xml"
	"errors"
	"io"
	"strings"
)

// markup says how the text of a kind of XML document is read, by the local names of its
// elements.
type markup struct {
	// words are the elements whose characters are text; nil means all.
	words map[string]bool
	// left are the elements that are left out whole; beside gives elements that are left out
	// where they stand right in another, which has a better reading beside them.
	left   map[string]bool
	beside map[string]string
	// lines are how many line ends part an element from what stands before and behind it.
	lines map[string]int
	// cells are the elements whose text is one line.
	cells map[string]bool
	// blanks are the empty elements that stand for white space.
	blanks map[string]string
	// joints are the marks that join an element to what stands before it on its line.
	joints map[string]string
	// page is the element that begins a page, whose attribute n names it; empty means none.
	page string
}

// deepestMarkup is how deep the elements of a document may lie in each other: those of real
// ones lie less than a hundred deep, and every open one is held in memory.
const deepestMarkup = 10_000

var errDeep = errors.New("elements too deep in each other")

// read writes the text of a document down. Faults of the XML end it with an error.
func (m markup) read(text io.Reader) (string, error) {
	whole, _, err := m.readUntil(decoderOf(text), -1)
	return whole, err
}

// readOpen is read of a text that may end before the elements do that are open, with its pages.
func (m markup) readOpen(text string) (string, []turn, error) {
	return m.readUntil(decoderOf(strings.NewReader(text)), int64(len(text)))
}

// readUntil reads to the end of a text, or to an offset if that is none.
func (m markup) readUntil(tokens *xml.Decoder, end int64) (string, []turn, error) {
	w := markupWriter{markup: m}
	for {
		if tokens.InputOffset() == end {
			return w.whole(), w.turns, nil
		}
		token, err := tokens.Token()
		if errors.Is(err, io.EOF) {
			return w.whole(), w.turns, nil
		}
		if err != nil {
			return "", nil, err
		}
		switch t := token.(type) {
		case xml.StartElement:
			if w.open(t); len(w.path) > deepestMarkup {
				return "", nil, errDeep
			}
		case xml.EndElement:
			w.close(t.Name.Local)
		case xml.CharData:
			if w.skipped == 0 && (m.words == nil || len(w.path) > 0 && m.words[w.path[len(w.path)-1]]) {
				w.write(string(t))
			}
		}
	}
}

// decoderOf reads a text of XML that is decoded, whatever encoding it says it is in.
func decoderOf(text io.Reader) *xml.Decoder {
	d := xml.NewDecoder(text)
	d.Strict = false
	d.Entity = xml.HTMLEntity
	d.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil }
	return d
}

// markupWriter is a document while it is read.
type markupWriter struct {
	flow
	markup
	path    []string // the elements that are open
	skipped int      // how many of them lie in one that is left out, it included
	celled  int      // how many of them are cells
}

// open reads the start of an element.
func (w *markupWriter) open(t xml.StartElement) {
	name, parent := t.Name.Local, ""
	if len(w.path) > 0 {
		parent = w.path[len(w.path)-1]
	}
	w.path = append(w.path, name)
	if w.skipped > 0 || w.left[name] || w.beside[name] != "" && w.beside[name] == parent {
		w.skipped++
		return
	}
	w.part(name)
	if name == w.page {
		for _, a := range t.Attr {
			if a.Name.Local == "n" {
				w.turned = a.Value
			}
		}
	}
	if w.cells[name] {
		w.celled++
		w.blank = true
	}
	if joint := w.joints[name]; joint != "" && w.breaks == 0 && w.text.Len() > 0 && !strings.HasSuffix(w.text.String(), joint) {
		w.blank = false
		w.write(joint)
		w.blank = true
	}
	if blank, ok := w.blanks[name]; ok && !joins(t) {
		if strings.Contains(blank, "\n") {
			w.flow.part(1)
		}
		w.blank = true
	}
}

// joins reports whether a break of a line stands within a word.
func joins(t xml.StartElement) bool {
	for _, a := range t.Attr {
		if a.Name.Local == "break" && a.Value == "no" {
			return true
		}
	}
	return false
}

// close reads the end of an element.
func (w *markupWriter) close(name string) {
	if len(w.path) > 0 {
		w.path = w.path[:len(w.path)-1]
	}
	if w.skipped > 0 {
		w.skipped--
		return
	}
	if w.cells[name] {
		w.celled = max(0, w.celled-1)
	}
	w.part(name)
}

// part sets an element off from what stands before it.
func (w *markupWriter) part(name string) {
	switch n := w.lines[name]; {
	case n > 0 && w.celled > 0:
		w.blank = true
	case n > 0:
		w.flow.part(n)
	}
}
