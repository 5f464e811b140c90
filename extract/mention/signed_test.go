package mention

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
	"dramatis/seeds"
)

// TestNamesFromTheirPlace finds the parties that only their place in the document shows
// to be people, offices or bodies.
func TestNamesFromTheirPlace(t *testing.T) {
	zones, err := zone.New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	r, err := New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	text := "Memorandum of Conversation\n\nRiga, May 4, 1956.\n\nPARTICIPANTS\n\nThe Under Secretary\nMr. Marshall Green, FE\nDr. Mountain, ISA\nGeneral West, Air Attaché\nMr. Otto Brandt, Director, GeR\nH.E. Anton F. Weber, Polish Ambassador\n\n" +
		"The Under Secretary opened the meeting by asking what the position of the Polish government was on this question.\n"
	doc := source.NewDocument("a", text)
	var got []string
	for _, m := range r.Annotate(doc, zones.Read(doc)).Mentions {
		line := strings.Count(text[:m.Span.Start], "\n")
		if line < 6 || line > 11 || m.Type == graph.Place {
			continue
		}
		got = append(got, string(m.Type)+" "+string(m.Kind)+" "+m.Span.Of(text))
	}
	want := []string{
		"person nominal The Under Secretary",
		"person name Marshall Green", "organization name FE",
		"person name Mountain", "organization name ISA",
		"person name West",
		"person name Otto Brandt", "organization name GeR",
		"person name Anton F. Weber",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}
