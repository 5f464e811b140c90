package extract

import (
	"slices"
	"testing"

	"dramatis/extract/source"
	"dramatis/graph"
	"dramatis/seeds"
)

// TestEveryStageCanBeLeftOut reads a letter without each stage in turn: what is left
// out is missed, and nothing else breaks.
func TestEveryStageCanBeLeftOut(t *testing.T) {
	whole, err := New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	text := "Letter from Anton Weber to Hugo Brandt\n\nRiga, May 4, 1956\n\nDear Hugo,\n\nYesterday I met Otto Lang, chairman of the Labour Party. He informed me about the harvest. Otto Lang will visit Norway in June.\n\nYours,\nAnton Weber\n"
	said := func(p *Pipeline) []graph.Predicate {
		var out []graph.Predicate
		for _, s := range p.Extract(source.NewDocument("letter.txt", text)).Statements {
			if s.Modality == graph.Asserted {
				out = append(out, s.Predicate)
			}
		}
		return out
	}
	has := func(stage string, p graph.Predicate, want bool) {
		t.Helper()
		pipeline := whole
		if stage != "" {
			if pipeline, err = whole.Without(stage); err != nil {
				t.Fatal(err)
			}
		}
		if got := said(pipeline); slices.Contains(got, p) != want {
			t.Errorf("without %q: %v; %s wanted: %v", stage, got, p, want)
		}
	}
	for _, p := range []graph.Predicate{"wrote-to", "met", "informed", "holds-position"} {
		has("", p, true)
	}
	has("", "visited", false)
	has("headings", "wrote-to", false)
	has("parties", "met", false)
	has("layout", "met", false)
	has("voices", "met", false)
	has("coreference", "informed", false)
	has("positions", "holds-position", false)
	has("modality", "visited", true)
	for _, stage := range whole.Stages() {
		if p, err := whole.Without(stage.Name); err != nil {
			t.Error(err)
		} else {
			said(p)
		}
	}
	if _, err := whole.Without("nonsense"); err == nil {
		t.Error("a stage that does not exist can be left out")
	}
}
