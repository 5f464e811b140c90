package extract

import "testing"

// TestDeedsAtGatherings: whoever said or did something at a gathering was there, whoever it was done to may not have been.
func TestDeedsAtGatherings(t *testing.T) {
	const sitting = "meeting of the Politburo of 3 May 1960"
	readAll(t, map[string]passage{
		"opens the clause": {"Report\n\nAt the Paris Conference Anna Weber criticised Karl Lund.\n", []string{"Anna Weber present-at Paris Conference"}, []string{"Karl Lund present-at Paris Conference"}},
		"in a year":        {"Report\n\nAt the Paris Conference in 1950 Anna Weber said that Karl Lund was ill.\n", []string{"Anna Weber present-at Paris Conference"}, []string{"Karl Lund present-at Paris Conference"}},
		"behind the verb":  {"Report\n\nAnna Weber criticised Karl Lund at the Paris Conference.\n", []string{"Anna Weber present-at Paris Conference"}, nil},
		"aimed at":         {"Report\n\nAnna Weber aimed at the Paris Conference.\n", nil, []string{"Anna Weber present-at Paris Conference"}},
		"passive":          {"Report\n\nAt the Paris Conference Anna Weber was criticised.\n", nil, []string{"Anna Weber present-at Paris Conference"}},
		"to come":          {"Report\n\nAt the Paris Conference Anna Weber will criticise Karl Lund.\n", nil, []string{"Anna Weber present-at Paris Conference"}},
		"sitting":          {"Report\n\nAt a meeting of the Politburo on 3 May 1960 Anna Weber criticised Karl Lund.\n", []string{"Anna Weber present-at " + sitting}, nil},
		"the sitting of":   {"Report\n\nAt the meeting of the Politburo of 3 May 1960 Anna Weber criticised Karl Lund.\n", []string{"Anna Weber present-at " + sitting}, nil},
		"chaired":          {"Report\n\nThe meeting of the Politburo of 3 May 1960 was chaired by Anna Weber.\n", []string{"Anna Weber present-at " + sitting}, nil},
		"told again":       {"Report\n\nAt a meeting of the Politburo on 3 May 1960 Anna Weber spoke long. Also present were Karl Lund and Olaf Berg.\n", []string{"Karl Lund present-at " + sitting, "Olaf Berg present-at " + sitting}, nil},
		"no day":           {"Report\n\nAt a meeting of the Politburo Anna Weber criticised Karl Lund.\n", nil, []string{"Anna Weber present-at " + sitting}},
	})
}
