package report

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Markdown writes the report as a document with one table, each proof with its place, and
// a list of the sources.
func (cs Connections) Markdown(w io.Writer, sources []Source) error {
	t := cs.Table()
	var b strings.Builder
	fmt.Fprintf(&b, "# Who connects to whom\n\n%d pairs of persons or organisations: those who had dealings before those with mere posts, more documents first.\n\n", len(cs))
	writeRow(&b, t.Columns)
	writeRow(&b, slices.Repeat([]string{"---"}, len(t.Columns)))
	for i, r := range t.Rows {
		proof := cs[i].Proof
		writeRow(&b, append(r.Cells[:len(r.Cells)-1:len(r.Cells)-1], proof.Place()))
	}
	b.WriteString("\n## Sources\n\n")
	for _, s := range sources {
		fmt.Fprintf(&b, "- %s: %s\n", escape(s.Path), escape(cmp.Or(s.Cited, "without title or date")))
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
