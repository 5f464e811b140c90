package report

import (
	_ "embed" // the page
	"fmt"
	"html/template"
	"io"
)

//go:embed page.html
var page string

// HTML writes the report as one page that needs nothing else: no script, no file
// beside it, nothing from the net.
func (cs Connections) HTML(w io.Writer, sources []Source) error {
	t, err := template.New("connections").Parse(page)
	if err != nil {
		return fmt.Errorf("writing the report of connections: %w", err)
	}
	count := fmt.Sprintf("%d pairs", len(cs))
	if len(cs) == 1 {
		count = "1 pair"
	}
	if err := t.Execute(w, struct {
		Count       string
		Connections Connections
		Sources     []Source
	}{count, cs, sources}); err != nil {
		return fmt.Errorf("writing the report of connections: %w", err)
	}
	return nil
}
