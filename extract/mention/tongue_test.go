package mention_test

import (
	"testing"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// TestForeignTongues: in German a capital alone makes nobody a person; a list of names, whose particles are of any language, is
// not German for them.
func TestForeignTongues(t *testing.T) {
	r := recogniser(t)
	german := zone.Layout{Header: zone.Header{Language: "de"}}
	for text, want := range map[string]string{
		"Der Minister hat gestern mit Herrn Brunkholt gesprochen und ihm das Schreiben vom Amt übergeben; die Antwort war kurz und die Sache damit erledigt.": "p:Brunkholt",
		"Present: De Gaulle, von Weber, van der Holm, de la Torre, di Stefano, von Papen, de Murville, la Rocca, van Zeeland, von Stein, von Brunkholt.":      "p:De Gaulle | p:Weber | p:Holm | p:Torre | p:Stefano | p:Papen | p:Murville | p:Rocca | p:Zeeland | p:Stein | p:Brunkholt",
	} {
		if got := named(r.Annotate(source.NewDocument("t", text), german), text, graph.ByName); got != want {
			t.Errorf("%s: found %s, want %s", text, got, want)
		}
	}
}
