package graph

import (
	"sort"
	"strconv"
	"strings"
)

// Page is where a page of a document begins: the code point of the text, and the name that
// the page bears in the source, mostly a number.
type Page struct {
	Start int    `json:"start"`
	Name  string `json:"name"`
}

// Pages are those of a document, in order; nil where its source has none.
type Pages []Page

// At names the page on which a code point of the text stands, or gives "" where nobody knows.
func (p Pages) At(point int) string {
	i := sort.Search(len(p), func(i int) bool { return p[i].Start > point })
	if i == 0 {
		return ""
	}
	return p[i-1].Name
}

// String writes the pages as ParsePages reads them: a line each, its start and its name.
func (p Pages) String() string {
	var b strings.Builder
	for _, page := range p {
		b.WriteString(strconv.Itoa(page.Start) + " " + page.Name + "\n")
	}
	return b.String()
}

// ParsePages reads what String wrote. What is no page is left out.
func ParsePages(s string) Pages {
	var p Pages
	for line := range strings.Lines(s) {
		start, name, ok := strings.Cut(strings.TrimSuffix(line, "\n"), " ")
		if at, err := strconv.Atoi(start); ok && err == nil {
			p = append(p, Page{at, name})
		}
	}
	return p
}
