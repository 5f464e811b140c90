package extract

import "testing"

// TestRecordedGatherings: who the heading of minutes lists was at the gathering of which it calls the paper the record, however that
// is named; who only sent apologies was not.
func TestRecordedGatherings(t *testing.T) {
	readAll(t, map[string]passage{
		"a numbered meeting": {
			"WEXLEY HARBOUR BOARD\n\nMINUTES of the Fourth Ordinary Meeting of the Harbour Board, held in the Custom House on Tuesday, 8th March, 1927\n\nPresent:\nAlderman Josiah Penhale (in the Chair)\nCaptain Edwin Trask\nMr. Walter Odgers\nMr. Thomas Rickard\nApologies for absence were received from Mr. Hugh Carne.\n\n1. Mr. Rickard asked whether the dredger had been paid for.\n",
			[]string{"Josiah Penhale present-at Fourth Ordinary Meeting", "Thomas Rickard present-at Fourth Ordinary Meeting"},
			[]string{"Hugh Carne present-at Fourth Ordinary Meeting", "Hugh Carne met Josiah Penhale|Josiah Penhale met Hugh Carne"},
		},
		"a session, in capitals, below a marking": {
			"Protocol No. 44\n\nTOP SECRET\n\nPROTOCOL No. 44\nOF THE SESSION OF THE SECRETARIAT OF THE CC\nof 9 May 1963\n\nIn the chair: Jan Holm\nPresent: Karl Brandt, Anna Moe, Peter Falk\nAbsent: Otto Dahl (ill)\n\n1. Comrade Brandt reported on the sowing.\n",
			[]string{"Jan Holm present-at session of 9 May 1963", "Anna Moe present-at session of 9 May 1963"},
			[]string{"Otto Dahl present-at session of 9 May 1963"},
		},
		"a funeral in a report": {
			"Report of the Danish Legation in Bern, No. 12/1958: The Funeral of Former Minister Karl Lund\n\nBern, 4 June 1958\n\nThe funeral took place on 2 June; I attended it with the Counsellor, Paul Moe. The sermon was long and the church was full.\n\nAndersen\n",
			[]string{"Andersen present-at funeral of 2 June 1958"}, []string{"Karl Lund present-at funeral of 2 June 1958"},
		},
	})
}
