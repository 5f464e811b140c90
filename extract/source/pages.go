package source

import (
	"strconv"
	"strings"

	"dramatis/graph"
)

// turn is where a page begins: the byte of the text, and the name of the page.
type turn struct {
	at   int
	name string
}

// numbered gives the pages of a plain text with form feeds, as printers and pdftotext part
// them, counted from 1; nil where it has none.
func numbered(text string) []turn {
	body := strings.TrimRight(text, " \t\r\n\f")
	n := strings.Count(body, "\f")
	if n == 0 {
		return nil
	}
	turns := []turn{{0, "1"}}
	for at := 0; len(turns) <= n; {
		at += strings.IndexByte(body[at:], '\f') + 1
		turns = append(turns, turn{at, strconv.Itoa(len(turns) + 1)})
	}
	return turns
}

// moved gives pages of a text before which so many bytes were put: these belong to a page
// that began with it.
func moved(turns []turn, by int) []turn {
	for i := range turns {
		if turns[i].at > 0 {
			turns[i].at += by
		}
	}
	return turns
}

// opened puts a page before others that began earlier than the text; "" is none.
func opened(turns []turn, name string) []turn {
	if name == "" || len(turns) > 0 && turns[0].at == 0 {
		return turns
	}
	return append([]turn{{0, name}}, turns...)
}

// page says which pages a document has.
func (d *Document) page(turns []turn) {
	for _, t := range turns {
		if name := oneLine(t.name); name != "" && t.at <= len(d.Text) {
			d.Pages = append(d.Pages, graph.Page{Start: d.codePoint(t.at), Name: name})
		}
	}
}
