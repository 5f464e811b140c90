package source

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"dramatis/graph"
)

// TestPages tells where the pages of sources begin, in code points of the text.
func TestPages(t *testing.T) {
	const head = `<TEI><teiHeader><profileDesc><correspDesc><correspAction type="sent"><persName>Anna</persName></correspAction></correspDesc></profileDesc></teiHeader>`
	for name, c := range map[string]struct {
		data string
		want graph.Pages
	}{
		"no form feed":   {"one\n", nil},
		"one at the end": {"one\n\f\n", nil},
		"form feeds":     {"übel\n\ftwo\n\f\fvier", graph.Pages{{Start: 0, Name: "1"}, {Start: 6, Name: "2"}, {Start: 11, Name: "3"}, {Start: 12, Name: "4"}}},
		"before the text, whose head is on it too": {head + `<text><body><pb n=" 7 "/><p>übel <pb/>a<pb n="8"/> b</p></body></text></TEI>`, graph.Pages{{Start: 0, Name: "7"}, {Start: 19, Name: "8"}}},
		"within a text":       {head + `<text><body><p>übel</p><pb n="8"/><p>b</p><pb n="9"/></body></text></TEI>`, graph.Pages{{Start: 18, Name: "8"}}},
		"in what is left out": {`<TEI><text><body><p>a<note><pb n="8"/>x</note>b</p></body></text></TEI>`, nil},
	} {
		t.Run(name, func(t *testing.T) {
			d, err := parse("a", []byte(c.data))
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(c.want, d.Pages); diff != "" {
				t.Errorf("%q: %s", d.Text, diff)
			}
		})
	}
}
