package mention_test

import (
	"testing"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// TestGivenNamesThatAreWords finds names that open with a word of every day, behind a form of address or a kinship, and surnames that
// end as doctrines do; missions to bodies of states; and no name in what the end of a page cut.
func TestGivenNamesThatAreWords(t *testing.T) {
	for text, want := range map[string]string{
		"The Mission to the United Nations told Weber. The Embassy to the Department of State replied. Lund wrote from the Mission to the United Nations to the Ministry of Justice.": "o:Mission to the United Nations | p:Weber | o:Department of State | p:Lund | o:Mission to the United Nations | o:Ministry of Justice",
		"The Indian Red Cross and the Turkish Red Crescent sent help to the Red Cross in Geneva.":                                                                                     "o:Indian Red Cross | o:Turkish Red Crescent | o:Red Cross | l:Geneva",
		"The land lay near the Kung Kuan Airbase. Heo Dam told him so.":                                                                                                               "l:Kung Kuan Airbase | p:Heo Dam",
		"Then Mrs. Grace Mutasa visited the office.":                                                                                                                                  "p:Grace Mutasa",
		"His wife, Comfort Mutasa, said so.":                                                                                                                                          "p:Comfort Mutasa",
		"Andrew Gilchrist was there. Gilchrist told me of it.":                                                                                                                        "p:Andrew Gilchrist | p:Gilchrist",
		"Councillors A. Beevers, T. H. Clegg and Miss D. Oldroyd were there.":                                                                                                         "p:A. Beevers | p:T. H. Clegg | p:D. Oldroyd",
		"Cllr. Barry Oakes and Cllrs. D. Weber and K. Lund were there.":                                                                                                               "p:Barry Oakes | p:D. Weber | p:K. Lund",
		"There he met KRENN, Karl, railway worker, of Oslo.":                                                                                                                          "p:KRENN, Karl | l:Oslo",
		"It was told to UNESCO, Paris, and others.":                                                                                                                                   "o:UNESCO | l:Paris",
		"BISHOP'S PLEA TO PRESIDENT\nThe Bishop wrote to him on Monday.":                                                                                                              "",
		"Mr. Lund saw Nuri es Said there.":                                                                                                                                            "p:Lund | p:Nuri es Said",
		"I told Salah ud Din Sabbagh of it.":                                                                                                                                          "p:Salah ud Din Sabbagh",
		"He asked that I inform Secretary Kissin-\n\n   Page 2\n\nger at once.":                                                                                                       "",
	} {
		if got := named(recogniser(t).Annotate(source.NewDocument("t", text), zone.Layout{}), text, graph.ByName); got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
}
