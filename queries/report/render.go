package report

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

// Markdown writes the report as a document with one table.
func (cs Connections) Markdown(w io.Writer) error {
	t := cs.Table()
	var b strings.Builder
	fmt.Fprintf(&b, "# Who connects to whom\n\n%d pairs of persons or organisations: those who had dealings before those with mere posts, more documents first.\n\n", len(cs))
	writeRow(&b, t.Columns)
	writeRow(&b, slices.Repeat([]string{"---"}, len(t.Columns)))
	for _, r := range t.Rows {
		writeRow(&b, r.Cells)
	}
	if _, err := io.WriteString(w, b.String()); err != nil {
		return fmt.Errorf("writing the report of connections: %w", err)
	}
	return nil
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
