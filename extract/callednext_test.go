package extract

import "testing"

// TestWhomTheNextWordsCall gives a surname behind an office to whom the words right before it name in full, and not to the relative of
// the same office who is named at the end; an office between two of a surname still tells them apart.
func TestWhomTheNextWordsCall(t *testing.T) {
	readAll(t, map[string]passage{
		"heading of a life": {
			"OBITUARIES\n\nTHE REV. PAUL H. WEBER. Father Weber died in June. He was born at Bergen in 1860. He knew his cousin, Father Emil Weber.\n",
			[]string{"Paul H. Weber born-in Bergen"}, []string{"Emil Weber born-in Bergen"},
		},
		"another is named first": {
			"Report on the Strike\n\nMr. Paul Weber came to Bergen. On Monday Karl Lund and the others heard that Secretary Weber met Anna Orlov. Secretary Emil Weber is old.\n",
			[]string{"Emil Weber met Anna Orlov"}, []string{"Paul Weber met Anna Orlov"},
		},
	})
}
