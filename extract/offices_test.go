package extract

import "testing"

// TestOfficesTold reads invented passages that tell of a post by way of another person, of a body named before, or of a
// clause that gives it.
func TestOfficesTold(t *testing.T) {
	readAll(t, map[string]passage{
		"'his deputy' says whom somebody serves": {
			"Report\n\nKarl Lund was ill. His deputy, Otto Berg, met Anna Weber. Piet Vermeer received Hugo Brandt and his secretary, Jan Vos.\n",
			[]string{"Otto Berg reports-to Karl Lund", "Jan Vos holds-position Hugo Brandt"}, []string{"Jan Vos holds-position Piet Vermeer"},
		},
		"the name that a wife was born with is nobody's": {
			"Report\n\nAnna Weber, née Lund, is the wife of Otto Weber. Maria Novak, née Brandt, wife of Jan Novak, is a teacher. Clara Vos, nee Lang, met Hugo Berg.\n",
			[]string{"Anna Weber family-of Otto Weber", "Maria Novak family-of Jan Novak", "Clara Vos met Hugo Berg"}, []string{"Brandt family-of Jan Novak"},
		},
	})
}
