package mention_test

import (
	"strings"
	"testing"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// TestAMarginBreaksNoName: a name runs on over a line that the margin broke, in text
// whose lines show that they run on; a line that had room for the next word is an end.
func TestAMarginBreaksNoName(t *testing.T) {
	wrapped := `The committee which had been chosen to
receive the delegates from the valley met
on the evening of the same day, and Albert
Hubbard, who had come from the city with
two of his clerks, was asked to speak; then
he told them of the journey which William
T. Garner had made. Of those present we name
Martin Lowell
Edward Barton
and others whose names are not known to us,
since the list was lost on the way.
`
	for text, want := range map[string]string{
		wrapped:             "p:Albert\nHubbard | p:William\nT. Garner | p:Martin Lowell | p:Edward Barton",
		"Albert\nHubbard\n": "p:Albert | p:Hubbard",
	} {
		if got := named(annotate(t, text), text, graph.ByName); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

// TestListsOfCopies: whoever got a copy is named, and so is in the edition's words
// whoever is named in the document's.
func TestListsOfCopies(t *testing.T) {
	for text, want := range map[string]string{
		"Copies: Orlin (2)": "p:Orlin",
		"Distribution list (3 copies): Orlin - 2, Veshnin - 1":     "p:Orlin | p:Veshnin",
		"[This cable was sent to: Orlin, Veshnin, Tarsky, Brovko]": "p:Orlin | p:Veshnin | p:Tarsky | p:Brovko",
		"Transmitted by wire, Coded":                               "",
	} {
		l := zone.Layout{Zones: []zone.Zone{{Kind: zone.Clerk, Span: source.Span{Start: 0, End: len(text)}}}}
		if got := named(recogniser(t).Annotate(source.NewDocument("t", text), l), text, graph.ByName); got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
	text := "Comrade Orlin spoke. Letter of Orlin, shelf 3"
	l := zone.Layout{Zones: []zone.Zone{{Kind: zone.Body, Span: source.Span{Start: 0, End: 20}}, {Kind: zone.Citation, Span: source.Span{Start: 21, End: len(text)}}}}
	if got := named(recogniser(t).Annotate(source.NewDocument("t", text), l), text, graph.ByName); got != "p:Orlin | p:Orlin" {
		t.Errorf("citation: got %s", got)
	}
}

// TestListsOfPersons: an entry gives the surname first, and the text then knows it bare,
// a common word too.
func TestListsOfPersons(t *testing.T) {
	list := `Persons

Adlung, Konrad, Chancellor of the Federal Republic of Germany, until October 1957
Bowman, Chester B., Ambassador to India until 1969
Marshall, General George T., Chief of Staff
Long, Peter, Counselor of Embassy
Next, Peter, the cook, came.

Then Long spoke to Bowman.
`
	var people []string
	for _, m := range recogniser(t).Annotate(source.NewDocument("t", list), zone.Layout{}).Mentions {
		if m.Type == graph.Person && m.Kind == graph.ByName {
			people = append(people, m.Normal)
		}
	}
	want := "Konrad Adlung|Chester B. Bowman|George T. Marshall|Peter Long|Peter|Long|Bowman"
	if got := strings.Join(people, "|"); got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
