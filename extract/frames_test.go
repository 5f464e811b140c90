package extract

import (
	"slices"
	"strings"
	"testing"

	"dramatis/extract/relate"
	"dramatis/graph"
	"dramatis/seeds"
)

// TestFramesReadInDocuments reads what the tests of all frames want in a whole document:
// there events, dates and voices are found too, which may hide a word that a frame waits for.
func TestFramesReadInDocuments(t *testing.T) {
	p, err := New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	r, err := relate.Load(seeds.FS, p.Vocabulary())
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range r.Frames() {
		for _, test := range f.Tests {
			got := heard(p, "Report by Pavel Novak\n\n3 June 1958\n\nThe harvest in the north was good, and the roads were dry.\n\n"+test.Text+"\n")
			for _, want := range test.Want {
				if want := spelled(want, f.Predicate); !slices.ContainsFunc(got, func(s string) bool { return strings.HasPrefix(s, want[0]) || strings.HasPrefix(s, want[1]) }) && !hidden[f.Name] {
					t.Errorf("%s: of %q is missed %s\n got %s", f.Name, test.Text, want[0], strings.Join(got, "\n     "))
				}
			}
		}
	}
}

// hidden are frames whose test names an event ("a closed session of the committee"), which
// in a document is an object of its own.
var hidden = map[string]bool{"read-to": true}

// spelled writes a statement that a frame's test wants as heard does, and the other way round.
func spelled(want string, predicate graph.Predicate) [2]string {
	subject, object, _ := strings.Cut(want, " "+string(predicate)+" ")
	sense := ""
	for short, long := range map[string]string{" not": " (negated)", " plan": " (planned)", " maybe": " (hypothetical)", " please": " (requested)", " said": " (reported)"} {
		if cut, ok := strings.CutSuffix(subject, short); ok {
			subject, sense = cut, long
			break
		}
	}
	return [2]string{subject + sense + " " + string(predicate) + " " + object, object + sense + " " + string(predicate) + " " + subject}
}
