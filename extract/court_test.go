package extract

import "testing"

// TestCourtLabels gives whose words those of a court are whom a transcript calls by what they are there.
func TestCourtLabels(t *testing.T) {
	const head = "STATE v. LUND\n\nTRANSCRIPT OF PROCEEDINGS\n14 June 1956\n\n"
	readAll(t, map[string]passage{
		"the accused is whom the list of the court calls so": {
			head + "Accused: Karl Lund\nWitness: Otto Berg\n\nThe Court: Where do you live?\nWitness: I live in Oslo.\nAccused: I wrote to Anna Weber in May.\nThe Court: Sit down.\n",
			[]string{"Karl Lund wrote-to Anna Weber", "Otto Berg lived-in Oslo"}, []string{"Otto Berg wrote-to Anna Weber"},
		},
		"of whom no list tells who he is he is nobody else": {
			head + "Witness: Otto Berg\n\nThe Court: Where do you live?\nWitness: I live in Oslo.\nThe Accused: I wrote to Anna Weber in May.\nThe Court: Sit down.\n",
			[]string{"Otto Berg lived-in Oslo"}, []string{"Otto Berg wrote-to Anna Weber"},
		},
		"of two accused neither is meant": {
			head + "Accused: Karl Lund\nAccused: Franz Huber\nWitness: Otto Berg\n\nThe Court: Where do you live?\nWitness: I live in Oslo.\nAccused: I wrote to Anna Weber in May.\nThe Court: Sit down.\n",
			[]string{"Otto Berg lived-in Oslo"}, []string{"Otto Berg wrote-to Anna Weber", "Karl Lund wrote-to Anna Weber", "Franz Huber wrote-to Anna Weber"},
		},
	})
}
