package extract

import "testing"

// TestOfficesBelowNames reads what somebody is off the line below the one that is all his name's.
func TestOfficesBelowNames(t *testing.T) {
	readAll(t, map[string]passage{
		"the body behind a comma, in an address and below a letter": {
			"October 9, 1963\n\nLetter from Karl Lund to Otto Lang\n\nMr. Otto Lang\nDirector, Stavanger Savings Bank\nStavanger\n\nDear Mr. Lang,\n\nI received your letter.\n\nSincerely yours,\n\nKarl Lund\nChairman, Norwegian Seamen's Union\n",
			[]string{"Otto Lang holds-position Stavanger Savings Bank", "Karl Lund holds-position Norwegian Seamen's Union"}, nil,
		},
		"an address below the summary of the letter": {
			"October 9, 1963\n\nLetter from Karl Lund to Otto Lang\n\nLund thanks Lang for his letter and tells him of the harvest.\n\nStrictly confidential\nWritten in 2 copies\n\nComrade OTTO LANG\nFirst Secretary of the Central Committee of the Danish Workers' Party\nCOPENHAGEN\n\nDear Comrade Lang!\n\nI received your letter.\n\nKarl Lund\n",
			[]string{"Otto Lang holds-position Central Committee of the Danish Workers' Party"}, nil,
		},
		"a line of a paragraph that happens to begin with an office": {
			"Report\n\nThe clerk showed the letter of the bank to Karl Lund\nDirector of the Stavanger Savings Bank was Otto Lang in those years.\n",
			nil, []string{"Karl Lund holds-position Stavanger Savings Bank"},
		},
	})
}
