package extract

import (
	"strings"
	"testing"
)

// TestDenied: what a verb that is denied leaves of the clause behind it; what nobody in particular says.
func TestDenied(t *testing.T) {
	sentences := map[string]string{
		"Olaf Berg does not remember having met Karl Lund.":              "hypothetical",
		"Olaf Berg does not recall that he met Karl Lund.":               "hypothetical|Olaf Berg",
		"Olaf Berg does not admit having met Karl Lund.":                 "hypothetical",
		"Olaf Berg does not regret having met Karl Lund.":                "",
		"Olaf Berg claims never to have met Karl Lund.":                  "negated",
		"Olaf Berg is not known to have met Karl Lund.":                  "hypothetical",
		"Olaf Berg pretends to have met Karl Lund.":                      "hypothetical",
		"Anna Weber did not know that Olaf Berg had met Karl Lund.":      "",
		"Anna Weber does not know that Olaf Berg met Karl Lund.":         "hypothetical",
		"Anna Weber is not certain that Olaf Berg met Karl Lund.":        "hypothetical",
		"The letter does not prove that Olaf Berg met Karl Lund.":        "hypothetical",
		"Nothing shows that Olaf Berg met Karl Lund.":                    "hypothetical",
		"Nobody believes that Olaf Berg met Karl Lund.":                  "hypothetical",
		"It is not true that Olaf Berg met Karl Lund.":                   "negated",
		"There is no doubt that Olaf Berg met Karl Lund.":                "",
		"No one disputes that Olaf Berg met Karl Lund.":                  "",
		"As Anna Weber remembers it, Olaf Berg met Karl Lund.":           "reported|Anna Weber",
		"Officials say Olaf Berg met Karl Lund.":                         "reported",
		"The police believe that Olaf Berg met Karl Lund.":               "reported",
		"According to papers found in Oslo, Olaf Berg met Karl Lund.":    "reported",
		"According to plan, Olaf Berg met Karl Lund.":                    "",
		"In Anna Weber's version Olaf Berg met Karl Lund in the spring.": "reported|Anna Weber",
	}
	cases := map[string]passage{}
	for text, sense := range sentences {
		want := "Olaf Berg met Karl Lund"
		if modality, by, voiced := strings.Cut(sense, "|"); sense != "" {
			want = "Olaf Berg (" + modality + ") met Karl Lund"
			if voiced {
				want += " by " + by
			}
		}
		cases[text] = passage{"Report\n\n" + text + "\n", []string{want}, nil}
	}
	readAll(t, cases)
}
