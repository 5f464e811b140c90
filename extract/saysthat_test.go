package extract

import "testing"

// TestWhatANounSaysThat takes what a party that is called by a noun alone says in the present for what it says, not for what was done.
func TestWhatANounSaysThat(t *testing.T) {
	readAll(t, map[string]passage{
		"alleges": {"Report\n\nThe prosecution alleges that Karl Lund met Anna Orlov at Bergen.\n", []string{"Karl Lund (reported) met Anna Orlov"}, []string{"Karl Lund met Anna Orlov"}},
		"denies":  {"Report\n\nThe witness denies that Karl Lund met Anna Orlov at Bergen.\n", nil, []string{"Karl Lund met Anna Orlov"}},
		"noun":    {"Report\n\nThe clerk collects the claims that Karl Lund sent to Anna Orlov.\n", nil, nil},
	})
}
