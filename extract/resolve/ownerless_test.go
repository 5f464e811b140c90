package resolve

import (
	"testing"

	"dramatis/extract/mention"
	"dramatis/graph"
)

// "The Foreign Ministry" is each document's own where the corpus knows those of two states; an article or an adjective
// in front makes it no other one's.
func TestOwnerless(t *testing.T) {
	body := func(n string) mention.Mention {
		return mention.Mention{Type: graph.Organization, Normal: n, Rule: "organization/head"}
	}
	for _, test := range []struct {
		name   string
		owners []string
		one    bool // the two that say no owner are one
	}{
		{"of two states", []string{"Danish Foreign Ministry", "Hungarian Foreign Ministry"}, false},
		{"of one state", []string{"Danish Foreign Ministry"}, true},
		{"an article", []string{"Danish Foreign Ministry", "The Foreign Ministry"}, true},
		{"an adjective", []string{"Danish Foreign Ministry", "New Foreign Ministry"}, true},
		{"a town", []string{"Danish Foreign Ministry", "Moscow Foreign Ministry"}, false},
	} {
		ms := []mention.Mention{body("Foreign Ministry"), body("Foreign Ministry")}
		for _, o := range test.owners {
			ms = append(ms, body(o))
		}
		id := papers(t, ms...).Resolve()
		if one := id.Entity("d0", 0).ID == id.Entity("d1", 0).ID; one != test.one {
			t.Errorf("%s: one %v, want %v", test.name, one, test.one)
		}
	}
}
