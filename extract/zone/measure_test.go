package zone

import (
	"bufio"
	"encoding/json"
	"os"
	"slices"
	"strings"
	"testing"
	"unicode"
)

// TestTitles measures how titles are read on a file of titles with their right senders,
// recipients and participants, one JSON object a line, named by the environment
// (DRAMATIS_TITLES). Without the file there is nothing to measure.
func TestTitles(t *testing.T) {
	path := os.Getenv("DRAMATIS_TITLES")
	if path == "" {
		t.Skip("DRAMATIS_TITLES names no file of titles")
	}
	in, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	r := testReader(t)
	right, all := 0, 0
	for lines := bufio.NewScanner(in); lines.Scan(); {
		var of struct {
			Title string
			Gold  struct{ Senders, Recipients, Participants []string }
		}
		if err := json.Unmarshal(lines.Bytes(), &of); err != nil {
			t.Fatal(err)
		}
		text := of.Title + "\n\nThe text of the document stands here, and it goes on for a while after this.\n"
		h := check(t, r, text).Header
		all++
		if sameParties(text, h.Senders, of.Gold.Senders) && sameParties(text, h.Recipients, of.Gold.Recipients) && sameParties(text, h.Participants, of.Gold.Participants) {
			right++
			continue
		}
		t.Logf("%s: from %q to %q with %q; wanted %q, %q, %q", of.Title, named(text, h.Senders), named(text, h.Recipients), named(text, h.Participants),
			of.Gold.Senders, of.Gold.Recipients, of.Gold.Participants)
	}
	t.Logf("%d of %d titles right", right, all)
	if right*100 < all*98 {
		t.Errorf("only %d of %d titles right", right, all)
	}
}

// sameParties reports whether every party holds somebody wanted, and every wanted one stands
// in a party: a body and its man, "Embassy (Novak)", may share one.
func sameParties(text string, ps []Party, want []string) bool {
	left := slices.Clone(want)
	for _, p := range named(text, ps) {
		before := len(left)
		left = slices.DeleteFunc(left, func(w string) bool { return within(p, w) || within(w, p) })
		if len(left) == before {
			return false
		}
	}
	return len(left) == 0
}

// within reports whether all words of a stand in b.
func within(a, b string) bool {
	words := func(s string) []string {
		return strings.FieldsFunc(strings.ToLower(s), func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	}
	in := words(b)
	return !slices.ContainsFunc(words(a), func(w string) bool { return w != "the" && !slices.Contains(in, w) })
}
