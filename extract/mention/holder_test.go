package mention_test

import (
	"testing"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

func TestNamesInBracketsAfterOfficesOfTitles(t *testing.T) {
	for text, want := range map[string]string{
		"Memorandum From the Director of the Press Office (Gray) to the Minister of Trade (Lay)": "o:Press Office | p:Gray | p:Lay",
		"Letter From the Ambassador in Norway (McIntyre) to the Secretary of State":              "l:Norway | p:McIntyre",
		"Memorandum on Grain (Draft)": "",
	} {
		l := zone.Layout{Zones: []zone.Zone{{Kind: zone.Title, Span: source.Span{Start: 0, End: len(text)}}}}
		if got := named(recogniser(t).Annotate(source.NewDocument("t", text), l), text, graph.ByName); got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
}
