package mention_test

import (
	"testing"

	"dramatis/graph"
)

// What an outline is about, a place, a weekday or a letter in the plural, and an abbreviation are nobody.
func TestNobodyByACapitalAlone(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Animosity has been greatly heightened since then.", ""},
		{"Specification should include the following points.", ""},
		{"We told them that the holidays fall on Sundays.", ""},
		{"He would tolerate no more Cubas there.", ""},
		{"We learned that Munichs win nothing.", ""},
		{"They asked for twenty F-86-Fs.", ""},
		{"The vehicles were destroyed.\n\nResp'y\n\nLund", "p:Lund"},
		{"The message is at Tab A. Mr. Lund concurs.", "p:Lund"},
		{"Write to P.O. Box 44, and to P.O. Lund.", "p:P.O. Lund"},
		{"Mr. Clements arrived. Clements said no. Later Guinness asked Vance.", "p:Clements | p:Clements | p:Guinness | p:Vance"},
	} {
		if got := named(annotate(t, c.text), c.text, graph.ByName); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// TestWhatEventsLendTheirNames is for rooms, carriers and minutes, which are no gatherings and no wars.
func TestWhatEventsLendTheirNames(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"They met in the Geneva Conference Room.", ""},
		{"Thirteen Soviet Attack Carriers sailed.", ""},
		{"They met at the Geneva Conference.", "Geneva Conference"},
	} {
		got := ""
		for _, m := range annotate(t, c.text).Mentions {
			if m.Type == graph.Event && m.Kind == graph.ByName {
				got += m.Span.Of(c.text)
			}
		}
		if got != c.want {
			t.Errorf("%s: got %q, want %q", c.text, got, c.want)
		}
	}
}

func TestOfficesThatTelegramsShorten(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"The VP met Congresswoman Frances P. Lund and VP Otto Weber.", "p:Frances P. Lund | p:Otto Weber"},
		{"Deputy Prime Minister Lund came. The DPM left.", "p:Lund"},
	} {
		if got := named(annotate(t, c.text), c.text, graph.ByName); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}

// TestShipsAreNobody is for the names behind the noun of a ship, and for ranks and titles of other tongues, which are no part of a name.
func TestShipsAreNobody(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"Captain Lund of the barque Ellida left.", "p:Lund"},
		{"He came on board H.M.S. Weber with Mr. Lund.", "p:Lund"},
		{"The yacht Otto Berg left Riga with Anna Weber.", "l:Riga | p:Anna Weber"},
		{"Then Hauptmann Lund met Pvt. Karl Berg.", "p:Lund | p:Karl Berg"},
		{"William McC. Lund came with Jos. MacD. Weber.", "p:William McC. Lund | p:Jos. MacD. Weber"},
		{"They saw Signora Weber and Geheimrat von Lund.", "p:Weber | p:von Lund"},
	} {
		if got := named(annotate(t, c.text), c.text, graph.ByName); got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.text, got, c.want)
		}
	}
}
