package extract

import "testing"

// TestAnnouncedDeath gives of whom a notice of a death goes on to tell: not of the father whom it names.
func TestAnnouncedDeath(t *testing.T) {
	const notice = "DEATH OF MR. KARL LUND\n\nThe Bergen Herald, 17 November 1931\n\nWe regret to announce the death of Mr. Karl Lund, J.P., which took place at his residence on Thursday last. "
	readAll(t, map[string]passage{
		"born a son of": {
			notice + "Born at Bergen in 1860, the son of the late Rev. Otto Lund, he entered the mill at the age of twelve. In 1903 he met Anna Weber at Oslo.\n",
			[]string{"Karl Lund born-in Bergen", "Karl Lund met Anna Weber"}, []string{"Otto Lund born-in Bergen", "Otto Lund met Anna Weber"},
		},
		"at the head of a paragraph": {
			notice + "His brother was Franz Huber.\n\nIn 1903 he met Anna Weber at Oslo.\n",
			[]string{"Karl Lund met Anna Weber"}, []string{"Franz Huber met Anna Weber"},
		},
	})
}
