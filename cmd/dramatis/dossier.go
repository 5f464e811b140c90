package main

import (
	"fmt"
	"strings"

	"github.com/jedib0t/go-pretty/v6/text"

	"dramatis/extract/resolve/ledger"
	"dramatis/graph"
)

// dossier is what a review shows of one of the two.
type dossier struct {
	entity graph.Entity
	side   *ledger.Side // the passages of the one document it is about, if it is
	lines  []string
}

// shownPassages is how many passages a dossier shows.
const shownPassages = 3

// dossier gathers what tells somebody from others: names, documents, passages; of one
// document only, or of all but one.
func (i *interview) dossier(id graph.IRI, only, not graph.DocumentID) (d dossier, err error) {
	if d.entity, err = found(i.ctx, i.store, string(id)); err != nil {
		return d, err
	}
	e := d.entity
	d.side = &ledger.Side{Name: e.Name, Type: e.Type, Mentions: []ledger.Passage{}}
	d.lines = []string{fmt.Sprintf("%s [%s]", e.Name, e.ID)}
	if len(e.Aliases) > 0 && only == "" {
		d.lines = append(d.lines, "also called "+strings.Join(e.Aliases[:min(len(e.Aliases), 8)], ", "))
	}
	documents, shown := 0, 0
	var passages, dates []string
	for doc, err := range i.store.Documents(i.ctx) {
		if err != nil {
			return d, err
		}
		if doc.Status != graph.OK || only != "" && doc.ID != only || doc.ID == not {
			continue
		}
		mentions, err := i.store.Mentions(doc.ID)
		if err != nil {
			return d, err
		}
		m, ok := namedBest(mentions, id)
		if !ok {
			continue
		}
		documents++
		if doc.Date != "" {
			dates = append(dates, string(doc.Date))
		}
		d.side.Mentions = append(d.side.Mentions, ledger.Passage{Document: doc.ID, Span: m.Span})
		d.side.Name = m.Surface
		if shown < shownPassages {
			shown++
			around, err := i.around(doc.ID, m.Span)
			if err != nil {
				return d, err
			}
			passages = append(passages, fmt.Sprintf("%s (%s, %s)", around, doc.Path, orUndated(doc.Date)))
		}
	}
	if only != "" {
		d.lines[0] = fmt.Sprintf("“%s” as one document has it [%s]", d.side.Name, e.ID) // beside the same name in all others
	}
	d.lines = append(d.lines, counted(documents, "document")+spanOf(dates))
	d.lines = append(d.lines, passages...)
	return d, nil
}

// spanOf writes the first and the last of some dates.
func spanOf(dates []string) string {
	if len(dates) == 0 {
		return ", undated"
	}
	first, last := dates[0], dates[0]
	for _, d := range dates {
		first, last = min(first, d), max(last, d)
	}
	if first == last {
		return ", " + first
	}
	return ", " + first + " to " + last
}

// margin is how many characters are shown on either side of a mention.
const margin = 70

// around gives a mention with the text around it, on one line.
func (i *interview) around(id graph.DocumentID, at graph.Span) (string, error) {
	whole, err := i.store.Text(id)
	if err != nil {
		return "", err
	}
	runes := []rune(whole)
	from, to := max(0, at.Start-margin), min(len(runes), at.End+margin)
	return "… " + strings.Join(strings.Fields(string(runes[from:to])), " ") + " …", nil
}

// pageWidth is the width of what is set side by side where no terminal says another.
const pageWidth = 100

// beside writes two lists of paragraphs side by side, wrapped, the shorter one padded.
func (p *prose) beside(a, b []string) {
	width := p.width
	if width == 0 {
		width = pageWidth
	}
	column := max(20, (width-3)/2)
	for n := range max(len(a), len(b)) {
		var left, right []string
		if n < len(a) {
			left = folded("", "  ", printable(a[n]), column)
		}
		if n < len(b) {
			right = folded("", "  ", printable(b[n]), column)
		}
		for k := range max(len(left), len(right)) {
			l, r := at(left, k), at(right, k)
			pad := max(0, column-text.StringWidthWithoutEscSequences(l))
			p.whole("%s", strings.TrimRight(l+strings.Repeat(" ", pad)+" │ "+r, " "))
		}
	}
}

// at gives a line, or none past the last.
func at(lines []string, n int) string {
	if n < len(lines) {
		return lines[n]
	}
	return ""
}
