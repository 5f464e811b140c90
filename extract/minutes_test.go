package extract

import "testing"

// TestResolved: what a meeting resolves that the holder of an office do is not done by that.
func TestResolved(t *testing.T) {
	const present = "Minutes of the Harbour Board, 14 March 1932\n\nPresent: Captain Paul Moe, Mr. Jan Falk (Secretary), Mr. Arne Toft.\n\n"
	readAll(t, map[string]passage{
		"on a motion": {present + "Resolved, on the motion of Captain Moe, that the Secretary write to the Ministry of Trade.\n", []string{"Jan Falk (planned) wrote-to Ministry of Trade"}, []string{"Jan Falk wrote-to Ministry of Trade"}},
		"it was":      {present + "It was decided that the Secretary inform Mr. Toft.\n", []string{"Jan Falk (planned) informed Arne Toft"}, []string{"Jan Falk informed Arne Toft"}},
		"did":         {present + "It was noted that the Secretary had thanked Mr. Toft.\n", []string{"Jan Falk (reported) thanked Arne Toft"}, nil},
	})
}
