package extract

import (
	"fmt"
	"testing"

	"dramatis/extract/source"
	"dramatis/seeds"
)

// TestRolesOffTheLayout keeps of an office what is one: no dash, bracket, routing mark or name that the layout has left on it.
func TestRolesOffTheLayout(t *testing.T) {
	p, err := New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	const record = "Memorandum of Conversation\n\nWashington, March 26, 1963, 2:15 p.m.\n\nSUBJECT\n\nBerlin\n\nPARTICIPANTS\n\n%s\nAmbassador Hugo Brandt, Danish Embassy\n\nMr. Lund said it was late.\n"
	for line, want := range map[string]string{
		"Karl Lund, Assistant Secretary—EUR":                  "Assistant Secretary",
		"Assistant Secretary of Defense (ISA), Karl Lund":     "Assistant Secretary of Defense",
		"Denmark— Mr. Karl Lund, Counselor":                   "Counselor",
		"Karl Lund, Deputy Assistant Secretary for Inter-Am.": "Deputy Assistant Secretary for Inter-Am",
	} {
		x := p.Extract(source.NewDocument("roles.txt", fmt.Sprintf(record, line)))
		found := false
		for _, s := range x.Statements {
			if s.Predicate != "holds-position" || x.Chains.Chains[s.Subject].Name != "Karl Lund" {
				continue
			}
			if found = true; s.Role != want {
				t.Errorf("%s: role %q, not %q", line, s.Role, want)
			}
		}
		if !found {
			t.Errorf("%s: no post", line)
		}
	}
}
