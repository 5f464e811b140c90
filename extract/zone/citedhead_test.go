package zone

import (
	"testing"

	"dramatis/extract/source"
)

// TestCitedHead reads the letterhead of a paper below whose title an abstract and a citation stand.
func TestCitedHead(t *testing.T) {
	text := "May 22, 1957\nMemorandum by the Representative of Nordol, \"Talks in Narvik\"\n\nThe representative of the company reports on his talks with officials about royalties.\n\n" +
		"\"Memorandum by the Representative of Nordol, 'Talks in Narvik',\" May 22, 1957, private papers of J. H. Lund, box 3.\n\n" +
		"NORDOL COMPANY LIMITED\nNarvik\n\nCONFIDENTIAL\n\nTO: Mr. Karl Green, Oslo\nFROM: J. H. Lund\n22nd May 1957\n\nI was in Narvik from Tuesday to Friday and saw the Chief Secretary there.\n"
	l := testReader(t).Read(source.NewDocument("t", text))
	if got := first(text, l.Header.Recipients); got != "Mr. Karl Green" {
		t.Errorf("to %q", got)
	}
	kinds := map[Kind]bool{}
	for _, z := range l.Zones {
		kinds[z.Kind] = true
	}
	if !kinds[Citation] || !kinds[Summary] || !kinds[Letterhead] {
		t.Errorf("zones %v", l.Zones)
	}
}
