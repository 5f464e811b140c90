package zone

import (
	"testing"

	"dramatis/extract/source"
)

// TestHouses reads of which house abroad a letterhead is, and the capital behind its name, which is where the paper is from.
func TestHouses(t *testing.T) {
	r := testReader(t)
	const says = "\n\nSir,\n\nI have the honour to report that the harvest was good and that prices fell.\n"
	for head, want := range map[string][2]string{
		"NORWEGIAN EMBASSY\nLA PAZ\n\nMay 27, 1957":                       {"NORWEGIAN EMBASSY", "LA PAZ"},
		"Norwegian Legation, Warsaw\nNo. 12":                              {"Norwegian Legation", "Warsaw"},
		"OFFICE OF THE HIGH COMMISSION OF INDIA\nNAIROBI\n\nMay 27, 1957": {"OFFICE OF THE HIGH COMMISSION OF INDIA", "NAIROBI"},
		"EMBASSY OF NORWAY IN INDONESIA\nNo. 186":                         {"EMBASSY OF NORWAY IN INDONESIA", ""},
		"NORWEGIAN EMBASSY\nInformation Section\n\nMay 27, 1957":          {"", ""},
		"To the Norwegian Embassy,\nLa Paz\n\nMay 27, 1957":               {"", ""},
		"NORWEGIAN COAL BOARD\nWarsaw\nNo. 12":                            {"", ""},
	} {
		doc := &source.Document{Text: "Report on the Harvest\n\n" + head + says}
		h := r.Read(doc).Header
		if got := [2]string{h.House.Of(doc.Text), h.Place.Of(doc.Text)}; got != want {
			t.Errorf("%q: house and place %q, want %q", head, got, want)
		}
	}
}
