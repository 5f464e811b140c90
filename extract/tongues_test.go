package extract

import "testing"

// TestTongues reads letters in other languages: who writes to whom, and no names made of their nouns.
func TestTongues(t *testing.T) {
	readAll(t, map[string]passage{
		"a letter in German is from who signs it": {
			"Berlin, den 4. März 1931\n\nLieber Herr Doktor Weber,\n\nhaben Sie herzlichen Dank für Ihren Brief vom 28. Februar. Gestern traf ich Herrn von Stein im Hotel Adler; er sagte mir, daß der Minister nach Wien reisen werde. Bitte grüßen Sie Frau Anna.\n\nIhr ergebener\nOtto Lund\n",
			[]string{"Otto Lund wrote-to Doktor Weber"}, []string{"Ihren Brief wrote-to Doktor Weber", "Ihr wrote-to Doktor Weber"},
		},
		"companies by the forms of other lands": {
			"Report\n\nBaltpipe OÜ was founded in 2008 by Otto Stein. Jan Nowak bought Zaklady Mechaniczne Sp. z o.o. in 1993.\n",
			[]string{"Otto Stein founded Baltpipe OÜ", "Jan Nowak acquired Zaklady Mechaniczne Sp. z o.o."}, []string{"Otto Stein founded OÜ"},
		},
	})
}
