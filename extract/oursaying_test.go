package extract

import "testing"

// TestWhatOurSideSaid reads invented papers of one official to another: what "we" said is his government's, not his own word.
func TestWhatOurSideSaid(t *testing.T) {
	const memo = "Memorandum From the Under Secretary of State (Ball) to President Lund\n\nOslo, April 21, 1965.\n\nI am enclosing the paper that you wanted. "
	readAll(t, map[string]passage{
		"what we have stated the reader need not have heard": {
			memo + "We have already stated that we would withdraw our forces.\n\nBall\n",
			nil, []string{"Ball informed Lund", "Ball informed President Lund"},
		},
		"what I have said to him may be": {
			memo + "I have stated to you that we would withdraw our forces.\n\nBall\n",
			[]string{"Ball informed Lund"}, nil,
		},
		"nor had those of whom he tells our promises": {
			memo + "I told Premier Berg that wool was dear. They will recall promises in which we pledged to work for peace.\n\nBall\n",
			[]string{"Ball informed Berg"}, []string{"Ball promised Berg"},
		},
		"in a talk that he tells of, it is": {
			memo + "I told Premier Berg that wool was dear. We again confirmed that we would withdraw our forces.\n\nBall\n",
			[]string{"Ball informed Berg"}, nil,
		},
	})
}
