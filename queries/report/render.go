package report

import (
	"encoding/csv"
	"encoding/json"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Markdown writes the report as a document with one table.
func (cs Connections) Markdown(w io.Writer) error {
	t := cs.Table()
	var b strings.Builder
	fmt.Fprintf(&b, "# Who connects to whom\n\n%d pairs of persons or organisations; the ties of most documents first.\n\n", len(cs))
	writeRow(&b, t.Columns)
	writeRow(&b, slices.Repeat([]string{"---"}, len(t.Columns)))
	for _, r := range t.Rows {
		writeRow(&b, r.Cells)
	}
	return written(io.WriteString(w, b.String()))
}

// CSV writes the report as comma-separated values with a heading (RFC 4180).
func (cs Connections) CSV(w io.Writer) error {
	t := cs.Table()
	out := csv.NewWriter(w)
	rows := [][]string{t.Columns}
	for _, r := range t.Rows {
		rows = append(rows, r.Cells)
	}
	return written(0, out.WriteAll(rows))
}

// JSON writes the report as one list of connections with all their evidence.
func (cs Connections) JSON(w io.Writer) error {
	out := json.NewEncoder(w)
	out.SetIndent("", "  ")
	out.SetEscapeHTML(false)
	if cs == nil {
		cs = Connections{}
	}
	return written(0, out.Encode(cs))
}

// writeRow writes one row of a Markdown table.
func writeRow(b *strings.Builder, cells []string) {
	for _, c := range cells {
		b.WriteString("| " + escape(c) + " ")
	}
	b.WriteString("|\n")
}

// escape keeps a cell on one line and its signs from meaning anything in Markdown or HTML.
func escape(cell string) string {
	return strings.NewReplacer(`\`, `\\`, "|", `\|`, "<", "&lt;", "&", "&amp;", "*", `\*`, "_", `\_`, "`", "\\`", "[", `\[`, "]", `\]`).
		Replace(strings.Join(strings.Fields(cell), " "))
}

// written says what failed when a report could not be written.
func written(_ int, err error) error {
	if err != nil {
		return fmt.Errorf("writing the report of connections: %w", err)
	}
	return nil
}
