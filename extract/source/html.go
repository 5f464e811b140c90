package source

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// isPage reports whether a text is a web page: it opens with the declaration or the element
// of HTML, behind blanks and the declaration of XML.
func isPage(text string) bool {
	head := strings.ToLower(strings.TrimSpace(text[:min(len(text), 1024)]))
	if strings.HasPrefix(head, "<?xml") {
		_, head, _ = strings.Cut(head, "?>")
		head = strings.TrimSpace(head)
	}
	return strings.HasPrefix(head, "<!doctype html") || strings.HasPrefix(head, "<html")
}

// pageText gives what a reader of a web page reads of its document: its title, unless the
// page has a heading of its own, and the text, a paragraph, list item or row of a table to a
// line. What stands around a document on every page of a site, and the numbers of its
// footnotes in the text, are left out.
func pageText(page string) string {
	p := pageReader{tokens: html.NewTokenizer(strings.NewReader(page))}
	for p.next() {
	}
	if title := oneLine(p.title); title != "" && !p.headed {
		return title + "\n\n" + p.whole()
	}
	return p.whole()
}

// pageReader writes down the text of a page as its tokens come.
type pageReader struct {
	flow
	tokens *html.Tokenizer
	title  string
	headed bool      // the page has a first heading
	skip   atom.Atom // the element that is being left out
	depth  int       // how many elements of its name are open
	mark   bool      // inside a raised number
}

// left are the elements that are no part of a document.
var left = map[atom.Atom]bool{
	atom.Head: true, atom.Script: true, atom.Style: true, atom.Noscript: true, atom.Template: true, atom.Svg: true, atom.Nav: true, atom.Footer: true,
	atom.Aside: true, atom.Form: true, atom.Button: true, atom.Select: true, atom.Iframe: true, atom.Object: true, atom.Dialog: true,
}

// lineEnds are how many line ends part an element from what stands before and behind it.
var lineEnds = map[atom.Atom]int{
	atom.P: 2, atom.H1: 2, atom.H2: 2, atom.H3: 2, atom.H4: 2, atom.H5: 2, atom.H6: 2, atom.Blockquote: 2, atom.Table: 2, atom.Ul: 2, atom.Ol: 2, atom.Dl: 2,
	atom.Pre: 2, atom.Hr: 2, atom.Section: 2, atom.Article: 2, atom.Header: 2, atom.Main: 2, atom.Figure: 2, atom.Address: 2,
	atom.Div: 1, atom.Li: 1, atom.Tr: 1, atom.Dt: 1, atom.Dd: 1, atom.Br: 1, atom.Caption: 1, atom.Figcaption: 1,
}

// next reads a token; it reports whether there was one.
func (p *pageReader) next() bool {
	kind := p.tokens.Next()
	switch kind {
	case html.ErrorToken:
		return false
	case html.TextToken:
		p.words(string(p.tokens.Text()))
	case html.StartTagToken, html.SelfClosingTagToken, html.EndTagToken:
		name, _ := p.tokens.TagName()
		p.tag(atom.Lookup(name), kind)
	}
	return true
}

// tag opens or closes an element.
func (p *pageReader) tag(a atom.Atom, kind html.TokenType) {
	open, close := kind == html.StartTagToken, kind == html.EndTagToken
	switch {
	case p.skip != 0 && a == atom.Body: // a head that was never closed
		p.skip, p.depth = 0, 0
	case p.skip != 0 && a == atom.Title && open:
		p.tokens.Next()
		p.title += string(p.tokens.Text())
		return
	case p.skip != 0:
		if a == p.skip && open {
			p.depth++
		} else if a == p.skip && close {
			if p.depth--; p.depth == 0 {
				p.skip = 0
			}
		}
		return
	case left[a] && open:
		p.skip, p.depth = a, 1
		return
	}
	p.part(lineEnds[a])
	switch a {
	case atom.H1:
		p.headed = true
	case atom.Sup:
		p.mark = open
	case atom.Td, atom.Th:
		p.blank = true
	case atom.Pre, atom.Textarea:
		if open {
			p.verse++
		} else if close {
			p.verse = max(0, p.verse-1)
		}
	}
}

// words adds the text of a token, unless it is left out.
func (p *pageReader) words(text string) {
	if p.skip == 0 && !(p.mark && strings.Trim(text, "0123456789[]*† ") == "") {
		p.write(text)
	}
}
