package relate

import (
	"slices"
	"testing"
)

// What a noun takes for granted is so, however its clause is told.
func TestPresupposed(t *testing.T) {
	r := loaded(t)
	for _, c := range []struct{ text, want string }{
		{"Olaf Berg will study the plan of Anna Weber's letter to Karl Lund.", "Anna Weber wrote-to Karl Lund"},
		{"It is difficult to agree with what was suggested in Anna Weber's letter to Karl Lund.", "Anna Weber wrote-to Karl Lund"},
		{"Anna Weber's letter to Karl Lund will be sent in May.", "Anna Weber plan wrote-to Karl Lund"},
		{"Anna Weber's proposed letter to Karl Lund was discussed.", "Anna Weber plan wrote-to Karl Lund"},
		{"Olaf Berg hopes to send Anna Weber's letter to Karl Lund.", "Anna Weber plan wrote-to Karl Lund"},
		{"Olaf Berg will send a report of Anna Weber's talk with Karl Lund.", "Anna Weber met Karl Lund"},
		{"Olaf Berg would arrange Anna Weber's talk with Karl Lund.", "Anna Weber plan met Karl Lund"},
		{"The matter was discussed during Anna Weber's talk with Karl Lund.", "Anna Weber met Karl Lund"},
		{"Olaf Berg discussed a meeting between Anna Weber and Karl Lund.", "Anna Weber plan met Karl Lund"},
		{"Olaf Berg told Piet Vermeer about Anna Weber's talk with Karl Lund.", "Anna Weber met Karl Lund"},
		{"It will be seen that, in a talk with Karl Lund, Anna Weber praised the plan.", "Anna Weber met Karl Lund"},
		{"Anna Weber's visit to Oslo would have been useful.", "Anna Weber maybe visited Oslo"},
		{"Olaf Berg seemed to enjoy Anna Weber's meetings with Karl Lund.", "Anna Weber met Karl Lund"},
	} {
		if got := said(r, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}

// A gerund behind somebody's name, or behind a noun, is that one's deed.
func TestOthersDeeds(t *testing.T) {
	r := loaded(t)
	for _, c := range []struct {
		text string
		want []string
	}{
		{"Anna Weber raised the possibility of Karl Lund visiting Oslo.", []string{"Karl Lund plan visited Oslo"}},
		{"Anna Weber counted the planes flying to Oslo.", nil},
		{"Anna Weber praised a physician now visiting Oslo.", nil},
		{"Anna Weber made a trip visiting Oslo.", []string{"Anna Weber visited Oslo"}},
		{"Anna Weber saw him (the President of Norway).", nil},
	} {
		if got := said(r, c.text); !slices.Equal(got, c.want) {
			t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
		}
	}
}

// "That" behind a preposition may point at a noun; the clause goes on behind it.
func TestThatWhichPoints(t *testing.T) {
	r := loaded(t)
	for _, c := range []struct{ text, want string }{
		{"Anna Weber was replaced in that post in 1952 by Karl Lund.", "Karl Lund succeeded Anna Weber"},
		{"Anna Weber was thanked at that dinner by Karl Lund.", "Karl Lund thanked Anna Weber"},
		{"After that talk Anna Weber met Karl Lund.", "Anna Weber met Karl Lund"},
		{"Anna Weber wrote on that day to Karl Lund.", "Anna Weber wrote-to Karl Lund"},
		{"Olaf Berg went to Oslo and there met Karl Lund.", "Karl Lund met Olaf Berg"},
	} {
		if got := said(r, c.text); !slices.Contains(got, c.want) {
			t.Errorf("%s\n got %q\nwant %q", c.text, got, c.want)
		}
	}
	for _, text := range []string{"The plan was odd in that fear had led Anna Weber to Karl Lund.", "The year was odd in that prices had been fixed by Karl Lund."} {
		if got := said(r, text); len(got) > 0 {
			t.Errorf("%s\n got %q", text, got)
		}
	}
}
