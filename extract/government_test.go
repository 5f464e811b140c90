package extract

import "testing"

// TestMinistersOfOneGovernment: a minister is of the state whose ministers the document tells of, where that is one.
func TestMinistersOfOneGovernment(t *testing.T) {
	readAll(t, map[string]passage{
		"one state": {
			"Report\n\nOn 3 May I saw Karl Lund, Minister of Foreign Affairs of Norway. The Minister of the Interior, Hans Moser, was there, and Otto Lang, Minister of Public Works.\n",
			[]string{"Karl Lund holds-position Norway", "Hans Moser holds-position Norway", "Otto Lang holds-position Norway"}, nil,
		},
		"two states": {
			"Report\n\nOn 3 May I saw Karl Lund, Minister of Foreign Affairs of Norway, and Emil Roth, Minister of Finance of Denmark. The Minister of the Interior, Hans Moser, was there.\n",
			nil, []string{"Hans Moser holds-position Norway", "Hans Moser holds-position Denmark"},
		},
		"an envoy of that rank": {
			"Report\n\nOn 3 May I saw Karl Lund, Minister of Finance of Norway. Emil Roth, the Minister, came with Otto Lang, Minister of State.\n",
			nil, []string{"Emil Roth holds-position Norway", "Otto Lang holds-position Norway"},
		},
	})
}
