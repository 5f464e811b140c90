package mention_test

import (
	"strings"
	"testing"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

func TestSpeakersTurnsAreMentions(t *testing.T) {
	text := "Vasily Ivanov [Iv]: Good.\n\nIv: Yes."
	a := annotate(t, text)
	last := a.Mentions[len(a.Mentions)-1]
	if last.Span.Of(text) != "Iv" || last.Type != graph.Person {
		t.Errorf("the turn of Iv is %+v", last)
	}
}

func TestChromeIsSkippedAndZonesEndSentences(t *testing.T) {
	text := "Willy Brandt sells shoes Herbert Wehner said nothing"
	at := strings.Index(text, "Herbert")
	l := zone.Layout{Zones: []zone.Zone{
		{Kind: zone.Chrome, Span: source.Span{Start: 0, End: 12}},
		{Kind: zone.Title, Span: source.Span{Start: 12, End: at}},
		{Kind: zone.Body, Span: source.Span{Start: at, End: len(text)}},
	}}
	a := recogniser(t).Annotate(source.NewDocument("t", text), l)
	if got := named(a, text, graph.ByName); got != "p:Herbert Wehner" {
		t.Errorf("names: %s", got)
	}
	if len(a.Sentences) != 2 {
		t.Errorf("%d sentences, want 2", len(a.Sentences))
	}
}

func TestDatesAndMentionsDoNotOverlap(t *testing.T) {
	text := "On 23 October 1956 the August plenum was recalled by Imre Nagy in May 1957."
	a := annotate(t, text)
	for _, m := range a.Mentions {
		for _, d := range a.Dates {
			if m.Span.Overlaps(d.Span) {
				t.Errorf("%q overlaps the date %q", m.Span.Of(text), d.Span.Of(text))
			}
		}
	}
	if len(a.Dates) != 2 {
		t.Errorf("%d dates, want 2", len(a.Dates))
	}
}
