package source

import (
	"cmp"
	"encoding/xml"
	"io"
	"slices"
	"strings"

	"dramatis/internal/set"
)

// Editions in the XML of the Text Encoding Initiative (TEI P5): of letters, above all. What
// their editors say of sender, receiver and day becomes the head of the text; the notes and
// the readings that the editors have mended are left out.

// tei is how the text of an edition is read.
var tei = markup{
	left:   set.Of("teiHeader", "note", "fw", "figDesc", "del", "surplus", "facsimile"),
	beside: map[string]string{"sic": "choice", "orig": "choice", "abbr": "choice"},
	lines: map[string]int{
		"p": 2, "ab": 2, "head": 2, "div": 2, "opener": 2, "closer": 2, "postscript": 2, "lg": 2, "list": 2, "table": 2, "quote": 2, "sp": 2,
		"dateline": 1, "salute": 1, "signed": 1, "address": 1, "addrLine": 1, "l": 1, "item": 1, "row": 1, "byline": 1, "speaker": 1, "stage": 1,
	},
	cells:  set.Of("cell"),
	blanks: map[string]string{"lb": "\n", "space": " "},
	page:   "pb",
}

// teiHead is what the header of an edition says of a document.
type teiHead struct {
	Titles  []phrase    `xml:"fileDesc>titleStmt>title"`
	Actions []teiAction `xml:"profileDesc>correspDesc>correspAction"`
}

// teiAction is the sending or receiving of a letter.
type teiAction struct {
	Type    string   `xml:"type,attr"`
	Persons []phrase `xml:"persName"`
	Bodies  []phrase `xml:"orgName"`
	Names   []phrase `xml:"name"`
	Date    struct {
		When string `xml:"when,attr"`
		phrase
	} `xml:"date"`
}

// phrase is an element of the header that holds words, some of them in elements of their
// own: the forename and the surname of a name, the names in a title.
type phrase struct {
	XML string `xml:",innerxml"`
}

// words gives the text of a phrase, on one line.
func (p phrase) words() string {
	text, _ := tei.read(strings.NewReader(p.XML)) // it was read as XML before
	return oneLine(text)
}

var (
	otherXML  = &fault{"is XML, but neither TEI nor EAD nor a web page", "save its text as plain text first"}
	brokenXML = &fault{"is XML that breaks off or is damaged", "fetch or export it again"}
)

// rootOf gives the name of the element that holds a text of XML, "?" where it breaks off
// before one, or "" where it is none.
func rootOf(text string) string {
	text = strings.TrimSpace(text)
	if !slices.ContainsFunc([]string{"<?xml", "<TEI", "<tei", "<!DOCTYPE TEI", "<ead", "<!DOCTYPE ead"}, func(start string) bool { return strings.HasPrefix(text, start) }) {
		return ""
	}
	tokens := decoderOf(strings.NewReader(text))
	for {
		token, err := tokens.Token()
		if err != nil {
			return "?"
		}
		if start, ok := token.(xml.StartElement); ok {
			return start.Name.Local
		}
	}
}

// teiText gives the text of an edition of one document, with its pages: its title, who wrote
// it to whom and when, and what it says.
func teiText(text string) (string, []turn, *fault) {
	head, err := teiHeader(text)
	if err != nil {
		return "", nil, brokenXML
	}
	body, pages, err := tei.readUntil(decoderOf(strings.NewReader(text)), -1)
	if err != nil {
		return "", nil, brokenXML
	}
	above := head.lines(body)
	return above + body, moved(pages, len(above)), nil
}

// teiHeader reads the header of an edition; a text without one has an empty head.
func teiHeader(text string) (head teiHead, err error) {
	tokens := decoderOf(strings.NewReader(text))
	for {
		token, err := tokens.Token()
		if err == io.EOF {
			return head, nil
		}
		if err != nil {
			return head, err
		}
		start, ok := token.(xml.StartElement)
		switch {
		case ok && start.Name.Local == "teiHeader":
			return head, tokens.DecodeElement(&head, &start)
		case ok && start.Name.Local == "text":
			return head, nil
		}
	}
}

// lines writes the head above a text, which may open with the title itself.
func (h teiHead) lines(body string) string {
	var b strings.Builder
	if len(h.Titles) > 0 {
		if title := h.Titles[0].words(); title != "" && !strings.HasPrefix(body, title) {
			b.WriteString(title + "\n\n")
		}
	}
	before := b.Len()
	for _, role := range []struct{ action, label string }{{"sent", "From: "}, {"received", "To: "}} {
		for _, a := range h.Actions {
			if who := a.who(); a.Type == role.action && who != "" {
				b.WriteString(role.label + who + "\n")
			}
		}
	}
	for _, a := range h.Actions {
		if day := a.day(); a.Type == "sent" && day != "" {
			b.WriteString("Date: " + day + "\n")
		}
	}
	if b.Len() > before {
		b.WriteString("\n")
	}
	return b.String()
}

// who names those who sent or received a letter, or "".
func (a teiAction) who() string {
	var names []string
	for _, list := range [][]phrase{a.Persons, a.Bodies, a.Names} {
		for _, n := range list {
			if name := n.words(); name != "" {
				names = append(names, name)
			}
		}
		if len(names) > 0 {
			break
		}
	}
	return strings.Join(names, "; ")
}

// day gives the day of sending or receiving, or "".
func (a teiAction) day() string {
	return cmp.Or(a.Date.When, a.Date.words())
}
