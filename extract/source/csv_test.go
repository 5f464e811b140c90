package source

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestCSVText(t *testing.T) {
	for in, want := range map[string]string{
		"From,To\nLund,\"Weber, Anna\"\n":              "From\tTo\nLund\tWeber, Anna\n",
		"\ufeffFrom;To;Date\r\nLund;Weber, Anna;3 May": "From\tTo\tDate\nLund\tWeber, Anna\t3 May\n",
		"From\tTo\nLund, K.\tWeber":                    "From\tTo\nLund, K.\tWeber\n",
		"From,To\n\"Lund\nof Oslo\",Weber":             "From\tTo\nLund of Oslo\tWeber\n",
		"From,To\nLund 5\" high,Weber,more":            "From\tTo\nLund 5\" high\tWeber\tmore\n",
	} {
		if got, wrong := csvText(in); wrong != nil || got != want {
			t.Errorf("%q: got %q, %v, want %q", in, got, wrong, want)
		}
	}
	if _, wrong := csvText("From,To\n\"Lund,Weber\n"); wrong == nil || !strings.Contains(wrong.reason, "line 2") {
		t.Errorf("an open quotation mark: got %v, want a fault that names its line", wrong)
	}
}

func FuzzCSVText(f *testing.F) {
	for _, s := range []string{"From,To\nLund,Weber", "a;b\n\"c", "\t\n\r\n", "\ufeff"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got, wrong := csvText(text)
		if wrong == nil && utf8.ValidString(text) && !utf8.ValidString(got) {
			t.Errorf("%q: text that is no UTF-8", text)
		}
	})
}
