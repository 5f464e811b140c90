package extract

import "testing"

// TestWhatIsThankedFor takes for done what somebody only wants to thank another for.
func TestWhatIsThankedFor(t *testing.T) {
	readAll(t, map[string]passage{
		"thanked for": {"Report on the Visit\n\nOlaf Dobrin wanted to thank Karl Marek for informing Anna Orlov.\n", []string{"Karl Marek informed Anna Orlov"}, []string{"Karl Marek (planned) informed Anna Orlov"}},
	})
}
