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
		"a day before":     {"Report\n\nAnna Weber said on 3 May 1950 at the Paris Conference that she was ill.\n", []string{"Anna Weber present-at Paris Conference"}, nil},
		"a speech at":      {"Report\n\nAnna Weber criticised the speech of Karl Lund at the Paris Conference. Olaf Berg praised Lund's speech at the Paris Conference.\n", nil, []string{"Anna Weber present-at Paris Conference", "Olaf Berg present-at Paris Conference"}},
		"set apart":        {"Report\n\nAnna Weber raised the case with Karl Lund by telephone in December and again, face to face, at the Paris Conference.\n", []string{"Anna Weber present-at Paris Conference"}, nil},
		"put in":           {"Report\n\nA statement was made, Anna Weber believed, at the Paris Conference.\n", nil, []string{"Anna Weber present-at Paris Conference"}},
		"read of":          {"Report\n\nAnna Weber read in the papers about the events at the Paris Conference. Olaf Berg wrote about the talks at the Paris Conference.\n", nil, []string{"Anna Weber present-at Paris Conference", "Olaf Berg present-at Paris Conference"}},
		"two bodies":       {"Report\n\nAt a meeting of the Politburo on 3 May 1960 Anna Weber criticised Karl Lund. At a meeting of the Land Bank on 3 May 1960 Otto Lang praised Olaf Berg.\n", []string{"Anna Weber present-at " + sitting}, []string{"Otto Lang present-at " + sitting}},
		"passive":          {"Report\n\nAt the Paris Conference Anna Weber was criticised.\n", nil, []string{"Anna Weber present-at Paris Conference"}},
		"to come":          {"Report\n\nAt the Paris Conference Anna Weber will criticise Karl Lund.\n", nil, []string{"Anna Weber present-at Paris Conference"}},
		"sitting":          {"Report\n\nAt a meeting of the Politburo on 3 May 1960 Anna Weber criticised Karl Lund.\n", []string{"Anna Weber present-at " + sitting}, nil},
		"the sitting of":   {"Report\n\nAt the meeting of the Politburo of 3 May 1960 Anna Weber criticised Karl Lund.\n", []string{"Anna Weber present-at " + sitting}, nil},
		"chaired":          {"Report\n\nThe meeting of the Politburo of 3 May 1960 was chaired by Anna Weber.\n", []string{"Anna Weber present-at " + sitting}, nil},
		"told again":       {"Report\n\nAt a meeting of the Politburo on 3 May 1960 Anna Weber spoke long. Also present were Karl Lund and Olaf Berg.\n", []string{"Karl Lund present-at " + sitting, "Olaf Berg present-at " + sitting}, nil},
		"no day":           {"Report\n\nAt a meeting of the Politburo Anna Weber criticised Karl Lund.\n", nil, []string{"Anna Weber present-at " + sitting}},
	})
}
