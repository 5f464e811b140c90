package coref

import (
	"testing"

	"go.yaml.in/yaml/v3"
)

// TestPhrases: phrases are found as whole words, whatever stands between these.
func TestPhrases(t *testing.T) {
	var p phrases
	if err := yaml.Unmarshal([]byte("[together with, came with, i, as follows, as]"), &p); err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		text       string
		start, end int
	}{
		{"he went together with weber", 8, 21},
		{"together\nwith weber", 0, 13},
		{"altogether with weber", -1, -1},
		{"together without weber", -1, -1},
		{"together", -1, -1},
		{"came, together with", 6, 19},
		{"the text is as follows:", 12, 22},
		{"assist", -1, -1},
		{"berg and i", 9, 10},
		{"écame with", 2, 11},
		{"", -1, -1},
	} {
		if start, end := p.find(c.text); start != c.start || end != c.end {
			t.Errorf("%q: found at %d to %d, want %d to %d", c.text, start, end, c.start, c.end)
		}
		if p.in(c.text) != (c.start >= 0) {
			t.Errorf("%q: in says otherwise", c.text)
		}
	}
}
