package gold

import "testing"

// The expected forms are those of Python's scorer (str.casefold and re's \w).
func TestFold(t *testing.T) {
	for name, want := range map[string]string{
		"Comrade Dolan":                 "dolan",
		"the General":                   "the general", // nothing but honorifics: as it stands
		"  Dear  Cde. O’Neill_Smith ":   "o neill smith",
		"ŁÓDŹ":                          "łódź",
		"Straße":                        "strasse",
		"Ⅻ":                             "xii",
		"김일성":                           "김일성",
		"（A）b":                          "a b",
		"“…”":                           "“...”",
		"8D/GS":                         "8d gs",
		"İstanbul":                      "i stanbul", // a combining dot is no letter
		"e\u0301t":                      "ét",
		"_":                             "_",
		"":                              "",
		"Generalissimo and MARSHAL":     "and",
		"the Ministry\u00a0of\tDefence": "ministry of defence",
	} {
		if got := fold(name); got != want {
			t.Errorf("fold(%q) = %q, want %q", name, got, want)
		}
	}
}
