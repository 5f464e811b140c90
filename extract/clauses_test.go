package extract

import "testing"

// TestCorrelatives: of what "both … and" and "not only … but also" join, all is told.
func TestCorrelatives(t *testing.T) {
	readAll(t, map[string]passage{
		"both verbs":   {"Report\n\nAnna Weber both informed Karl Lund of this and asked Olaf Berg for advice.\n", []string{"Anna Weber informed Karl Lund", "Anna Weber asked Olaf Berg"}, nil},
		"she both":     {"Report\n\nAnna Weber came late. She both thanked Karl Lund and criticised Olaf Berg.\n", []string{"Anna Weber thanked Karl Lund", "Anna Weber criticised Olaf Berg"}, nil},
		"both persons": {"Report\n\nKarl Lund and Olaf Berg came late. Both thanked Anna Weber.\n", []string{"Karl Lund thanked Anna Weber", "Olaf Berg thanked Anna Weber"}, nil},
		"not only":     {"Report\n\nAnna Weber not only met Karl Lund but also wrote to Olaf Berg.\n", []string{"Anna Weber met Karl Lund", "Anna Weber wrote-to Olaf Berg"}, nil},
		"not merely":   {"Report\n\nAnna Weber had not merely informed Karl Lund but thanked Olaf Berg.\n", []string{"Anna Weber informed Karl Lund", "Anna Weber thanked Olaf Berg"}, nil},
		"not":          {"Report\n\nAnna Weber did not thank Karl Lund but criticised Olaf Berg.\n", []string{"Anna Weber criticised Olaf Berg"}, []string{"Anna Weber thanked Karl Lund"}},
		"only not":     {"Report\n\nAnna Weber only did not thank Karl Lund.\n", nil, []string{"Anna Weber thanked Karl Lund"}},
	})
}

// TestGapping: a verb that is left out the second time holds of both.
func TestGapping(t *testing.T) {
	readAll(t, map[string]passage{
		"by dates":       {"Report\n\nAnna Weber met Karl Lund on 4 May 1961 and Olaf Berg on 5 May 1961.\n", []string{"Anna Weber met Karl Lund", "Anna Weber met Olaf Berg"}, nil},
		"by places":      {"Report\n\nAnna Weber thanked Karl Lund in Rome and Minister Olaf Berg in Paris.\n", []string{"Anna Weber thanked Karl Lund", "Anna Weber thanked Olaf Berg"}, nil},
		"first, later":   {"Report\n\nAnna Weber was received first by Karl Lund, later by Olaf Berg and finally by Emil Roos.\n", []string{"Anna Weber met Karl Lund", "Anna Weber met Olaf Berg", "Anna Weber met Emil Roos"}, nil},
		"another clause": {"Report\n\nAnna Weber thanked Karl Lund on 4 May 1961 and Olaf Berg told her that he would come.\n", []string{"Anna Weber thanked Karl Lund", "Olaf Berg informed Anna Weber"}, []string{"Anna Weber thanked Olaf Berg"}},
		"another place":  {"Report\n\nAnna Weber thanked Karl Lund in Rome and Olaf Berg left.\n", []string{"Anna Weber thanked Karl Lund"}, []string{"Anna Weber thanked Olaf Berg"}},
	})
}

// TestReducedClauses: what a participle tells without its subject is told of that of its clause.
func TestReducedClauses(t *testing.T) {
	readAll(t, map[string]passage{
		"when asked":       {"Report\n\nWhen asked by Anna Weber about the loan, Karl Lund declined to answer.\n", []string{"Anna Weber asked Karl Lund"}, nil},
		"upon being told":  {"Report\n\nKarl Lund, upon being told by Anna Weber of the plan, thanked Olaf Berg.\n", []string{"Anna Weber informed Karl Lund", "Karl Lund thanked Olaf Berg"}, nil},
		"while visiting":   {"Report\n\nKarl Lund, while visiting Oslo, thanked Olaf Berg.\n", []string{"Karl Lund visited Oslo", "Karl Lund thanked Olaf Berg"}, nil},
		"at his request":   {"Report\n\nOlaf Berg came at Minister Anna Weber's request.\n", []string{"Anna Weber asked Olaf Berg"}, nil},
		"on request, then": {"Report\n\nAt Anna Weber's invitation Karl Lund visited Oslo.\n", []string{"Anna Weber asked Karl Lund", "Karl Lund visited Oslo"}, nil},
		"of no one":        {"Report\n\nAt Anna Weber's request the session was closed; Karl Lund left.\n", nil, []string{"Anna Weber asked Karl Lund"}},
	})
}
