package extract

import "testing"

// TestInALetter: whose letter it is that a clause says something in, and to whom, whatever tells of which day it is.
func TestInALetter(t *testing.T) {
	readAll(t, map[string]passage{
		"dated":         {"Report\n\nIn a letter to Karl Lund dated 16 August 1960, Anna Weber called for the release of Olaf Berg.\n", []string{"Anna Weber wrote-to Karl Lund"}, nil},
		"dated, behind": {"Report\n\nAnna Weber stated in a letter to Karl Lund dated 16 August 1960 that she was ill.\n", []string{"Anna Weber wrote-to Karl Lund"}, nil},
		"her father":    {"Report\n\nHer father, the former minister Karl Lund, stated in a letter to Anna Weber that he was ill.\n", []string{"Karl Lund wrote-to Anna Weber"}, nil},
		"in writing":    {"Report\n\nAnna Weber confirmed to Karl Lund in writing that she was ill.\n", []string{"Anna Weber wrote-to Karl Lund"}, nil},
		"who asks in it": {"Report\n\nOlaf Berg brought a letter from Karl Lund asking Anna Weber for help.\n",
			[]string{"Karl Lund asked Anna Weber"}, []string{"Olaf Berg asked Anna Weber"}},
		"who praises in it": {"Report\n\nAnna Weber read out a telegram from Karl Lund praising Olaf Berg.\n",
			[]string{"Karl Lund praised Olaf Berg"}, []string{"Anna Weber praised Olaf Berg"}},
	})
}

// TestJoinedOverCircumstances: a verb shares the subject of the one before it, whatever tells when and where stands between.
func TestJoinedOverCircumstances(t *testing.T) {
	readAll(t, map[string]passage{
		"same day":      {"Report\n\nAnna Weber thanked Karl Lund and on the same day wrote to Olaf Berg.\n", []string{"Anna Weber wrote-to Olaf Berg"}, nil},
		"bare same day": {"Report\n\nAnna Weber thanked Karl Lund and the same day wrote to Olaf Berg.\n", []string{"Anna Weber wrote-to Olaf Berg"}, nil},
		"evening":       {"Report\n\nAnna Weber thanked Karl Lund and in the evening met Olaf Berg.\n", []string{"Anna Weber met Olaf Berg"}, nil},
		"town":          {"Report\n\nAnna Weber thanked Karl Lund and in Paris met Olaf Berg.\n", []string{"Anna Weber met Olaf Berg"}, nil},
		"another's":     {"Report\n\nAnna Weber thanked Karl Lund and in Paris Emil Roos met Olaf Berg.\n", []string{"Emil Roos met Olaf Berg"}, []string{"Anna Weber met Olaf Berg"}},
		"parenthesis":   {"Report\n\nAnna Weber, the chairman, in the Senate last night thanked Karl Lund.\n", []string{"Anna Weber thanked Karl Lund"}, nil},
		"in the group":  {"Report\n\nAnna Weber had twice in the Senate thanked Karl Lund.\n", []string{"Anna Weber thanked Karl Lund"}, nil},
		"another's past": {"Report\n\nOlaf Berg asked Anna Weber, with the help of Emil Roos, to prepare a study of the factors involved in coal; and thanked Karl Lund.\n",
			nil, []string{"Anna Weber thanked Karl Lund"}},
		"has since": {"Report\n\nAnna Weber has since thanked Karl Lund.\n", []string{"Anna Weber thanked Karl Lund"}, nil},
	})
}

// TestOccupationBeforeItsHolder: who is met is he who is named behind what he does.
func TestOccupationBeforeItsHolder(t *testing.T) {
	readAll(t, map[string]passage{
		"in a town":    {"Report\n\nAnna Weber met a professor in Oslo, Karl Lund.\n", []string{"Anna Weber met Karl Lund"}, nil},
		"one":          {"Report\n\nAnna Weber wrote to a professor in Oslo, one Karl Lund.\n", []string{"Anna Weber wrote-to Karl Lund"}, nil},
		"of a body":    {"Report\n\nAnna Weber wrote to the editor of the newspaper, Karl Lund.\n", []string{"Anna Weber wrote-to Karl Lund"}, nil},
		"by an office": {"Report\n\nThe talks were opened in Oslo on the 14th by the minister, Karl Lund, and Anna Weber was thanked by the secretary of the Board, Olaf Berg.\n", []string{"Olaf Berg thanked Anna Weber"}, nil},
		"a clause":     {"Report\n\nAnna Weber met a professor in Oslo, Karl Lund left.\n", nil, []string{"Anna Weber met Karl Lund"}},
	})
}
