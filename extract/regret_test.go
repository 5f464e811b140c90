package extract

import "testing"

// TestRegretToSay: what somebody regrets to say he says, and it is so; what he would regret is not.
func TestRegretToSay(t *testing.T) {
	const letter = "Oslo, 5 May 1951\n\nDear Karl,\n\n"
	const close = "\n\nYours sincerely,\nHans Vogt\n\nKarl Lund\n"
	readAll(t, map[string]passage{
		"to say":            {letter + "I regret to say that Jan Vos wrote to Nils Dahl on Monday." + close, []string{"Jan Vos wrote-to Nils Dahl"}, nil},
		"to tell you":       {letter + "I regret to tell you that Anna Weber met Franz Huber on Monday." + close, []string{"Anna Weber met Franz Huber", "Hans Vogt informed Karl"}, nil},
		"would regret":      {letter + "I would regret to see Anna Weber meet Franz Huber." + close, nil, []string{"Anna Weber met Franz Huber"}},
		"what is yet to be": {letter + "I regret to say that Anna Weber will meet Franz Huber." + close, []string{"Anna Weber (planned) met Franz Huber"}, []string{"Anna Weber met Franz Huber"}},
	})
}
