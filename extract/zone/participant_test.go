package zone

import (
	"testing"

	"dramatis/extract/source"
)

// TestBodiesBehindParticipants asks from what body a list has somebody come.
func TestBodiesBehindParticipants(t *testing.T) {
	for line, want := range map[string]string{
		"Mr. Novak, EUR":               "EUR",
		"Mr. Karl Novak, Treasury":     "Treasury",
		"Mr. Karl Novak, Foreign":      "", // its line breaks before "Minister"
		"Mr. Karl Novak, Ambassador":   "",
		"Mr. Karl Novak, Otto's guest": "",
	} {
		text := "Memorandum of Conversation\n\nWashington, September 3, 1958.\n\nPARTICIPANTS\n\n" + line + "\nMinister\nMr. Weber\n\nMr. Weber opened the meeting by asking what the position of the government was.\n"
		got := testReader(t).Read(source.NewDocument("t", text)).Header.Participants
		if len(got) == 0 || got[0].Body.Of(text) != want {
			t.Errorf("%s: got %v", line, got)
		}
	}
}
