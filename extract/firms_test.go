package extract

import "testing"

// TestFirmsOfPartners reads invented letters of merchants: a firm called by its partners is no person, and none of them.
func TestFirmsOfPartners(t *testing.T) {
	readAll(t, map[string]passage{
		"a firm signs, and one of its partners travels": {
			"Riga, 14th March 1887.\n\nTo Messrs. Otto Carstens & Sons, Dundee.\n\nGentlemen,\n\nWe have your favour of the 6th inst. Our Mr. Berg met Mr. Karl Lang in Bergen.\n\nYour obedient servants,\nHolm & Berg\n",
			[]string{"Holm & Berg wrote-to Otto Carstens & Sons", "Berg met Karl Lang|Karl Lang met Berg"},
			[]string{"Holm & Berg met Karl Lang|Karl Lang met Holm & Berg", "Holm & Berg reports-to Otto Carstens & Sons"},
		},
		"partners in a series that a company closes": {
			"Report\n\nOslo, 3 May 1901\n\nMessrs. Brandt, Silva & Co. wrote to Karl Lund. Messrs. Weber Brothers, of Hamburg, wrote to Otto Lang.\n",
			[]string{"Brandt, Silva & Co. wrote-to Karl Lund", "Weber Brothers wrote-to Otto Lang"},
			[]string{"Brandt wrote-to Karl Lund", "Silva & Co. wrote-to Karl Lund"},
		},
		"gentlemen whom a series names are people": {
			"Report\n\nOslo, 3 May 1901\n\nMessrs. Brandt, Silva and Novak wrote to Karl Lund.\n",
			[]string{"Brandt wrote-to Karl Lund", "Silva wrote-to Karl Lund", "Novak wrote-to Karl Lund"}, nil,
		},
	})
}
