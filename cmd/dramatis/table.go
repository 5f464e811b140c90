package main

import (
	"fmt"
	"io"
	"strings"
	"unicode"

	"github.com/jedib0t/go-pretty/v6/table"
	"github.com/jedib0t/go-pretty/v6/text"
)

// look is how a table may look: its width (0 for any) and whether it has colours.
type look struct {
	width  int
	colour bool
}

// narrowest is the width below which no column is pressed, and comfortable that
// below which a long cell cannot be read in a column.
const (
	narrowest   = 8
	comfortable = 16
)

// renderTable aligns the columns. On a terminal long cells go on in the next
// line so that nothing is lost; elsewhere they stay in one line.
func renderTable(w io.Writer, l list, look look) error {
	t, widths, err := gather(l)
	if err != nil {
		return err
	}
	t.SetStyle(plain(look.colour))
	if look.width > 0 {
		widest := fit(widths, look.width-2*(len(widths)-1))
		if pressed(widths, widest) > 1 {
			return renderBlocks(w, l, look)
		}
		columns := make([]table.ColumnConfig, len(widths))
		for i := range columns {
			columns[i] = table.ColumnConfig{Number: i + 1, WidthMax: widest, WidthMaxEnforcer: text.WrapSoft}
		}
		t.SetColumnConfigs(columns)
	}
	for line := range strings.Lines(t.Render()) {
		if _, err := io.WriteString(w, strings.TrimRight(line, " \n")+"\n"); err != nil {
			return err
		}
	}
	return nil
}

// pressed counts the columns that would be too narrow to read at this width.
func pressed(widths []int, widest int) int {
	n := 0
	for _, w := range widths {
		if widest < min(w, comfortable) {
			n++
		}
	}
	return n
}

// renderBlocks writes each row as a block of lines, one a cell that is not empty,
// for a terminal too narrow to read so many columns side by side.
func renderBlocks(w io.Writer, l list, look look) error {
	margin := 0
	for _, c := range l.columns {
		margin = max(margin, len(c)+2)
	}
	p := prose{w: w, width: look.width}
	for r, err := range l.rows {
		if err != nil {
			return err
		}
		for i, cell := range r.cells {
			if cell == "" {
				continue
			}
			label := fmt.Sprintf("%-*s", margin, l.columns[i])
			for _, line := range folded(label, strings.Repeat(" ", margin), printable(cell), look.width) {
				p.whole("%s", line)
			}
		}
		p.whole("")
	}
	return p.err
}

// plain is a style without lines, which can be read aloud and cut with awk.
func plain(colour bool) table.Style {
	style := table.StyleLight
	style.Options = table.OptionsNoBordersAndSeparators
	style.Format.Header = text.FormatDefault
	style.Box.PaddingLeft, style.Box.PaddingRight = "", "  "
	if colour {
		style.Color.Header = text.Colors{text.Bold}
	}
	return style
}

// renderMarkdown writes a Markdown table.
func renderMarkdown(w io.Writer, l list) error {
	t, _, err := gather(l)
	if err != nil {
		return err
	}
	_, err = io.WriteString(w, t.RenderMarkdown()+"\n")
	return err
}

// gather reads all rows into a table and finds how wide each column is.
func gather(l list) (table.Writer, []int, error) {
	t := table.NewWriter()
	widths := make([]int, len(l.columns))
	add := t.AppendHeader
	err := lines(l, func(cells []string) error {
		r := make(table.Row, len(cells))
		for i, c := range cells {
			c = printable(c)
			widths[i] = max(widths[i], text.StringWidthWithoutEscSequences(c))
			r[i] = c
		}
		add(r)
		add = t.AppendRow
		return nil
	})
	return t, widths, err
}

// printable folds white space to single blanks and makes control characters
// visible: a document must not be able to command the terminal it is shown on.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return unicode.ReplacementChar
		}
		return r
	}, strings.Join(strings.Fields(s), " "))
}

// fit gives the width to which columns must be held so that together they take
// no more than available. Narrow columns keep their own width.
func fit(widths []int, available int) int {
	widest := 0
	for _, w := range widths {
		widest = max(widest, w)
	}
	for ; widest > narrowest; widest-- {
		total := 0
		for _, w := range widths {
			total += min(w, widest)
		}
		if total <= available {
			break
		}
	}
	return widest
}
