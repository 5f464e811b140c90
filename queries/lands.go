package queries

import (
	"fmt"
	"slices"
	"strings"
)

// landTable is what is known of the names of states.
type landTable struct {
	// states are those of the adjectives of peoples: Norway of "norwegian"; nil where no table is.
	states map[string][]string
	// bearers are, by each name of a state without its blanks, all names of it in folded form, in order.
	bearers map[string][]string
}

// lands gives the table of states, which is put together when it is first wanted.
func (s *search) lands() (landTable, error) {
	if s.landTable.bearers != nil {
		return s.landTable, nil
	}
	var states map[string][]string
	if s.tables.Lands != nil {
		var err error
		if states, err = s.tables.Lands(); err != nil {
			return landTable{}, fmt.Errorf("reading the adjectives of lands: %w", err)
		}
	}
	s.landTable = newLandTable(states)
	return s.landTable, nil
}

// newLandTable puts the names of states in order by each of them.
func newLandTable(states map[string][]string) landTable {
	t := landTable{states, map[string][]string{}}
	for _, names := range lists().SameStates {
		t.add(names)
	}
	for _, names := range states {
		t.add(names)
	}
	for name, all := range t.bearers {
		slices.Sort(all)
		t.bearers[name] = slices.Compact(all)
	}
	return t
}

// add puts the names of one state with each of them.
func (t landTable) add(names []string) {
	folded := make([]string, len(names))
	for i, name := range names {
		folded[i] = fold(name)
	}
	for _, name := range slices.Compact(slices.Sorted(slices.Values(folded))) {
		t.bearers[unspaced(name)] = append(t.bearers[unspaced(name)], folded...)
	}
}

// unspaced leaves the blanks out of a name in folded form: "U.S." is "US".
func unspaced(folded string) string { return strings.ReplaceAll(folded, " ", "") }

// sameState gives all names of the state that bears a name, in folded form; none where the
// table of states does not have it.
func sameState(name string, lands landTable) []string { return lands.bearers[unspaced(fold(name))] }
