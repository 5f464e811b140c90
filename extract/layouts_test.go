package extract

import "testing"

// TestLayouts reads invented documents whose layout tells who was there, who speaks and
// who is only named.
func TestLayouts(t *testing.T) {
	readAll(t, map[string]passage{
		"a session with its chairman, those present and those absent": {
			"Session of the Bulgarian Politburo, 3 March 1971\n\nTop Secret\n\nChaired by Comrade DOBREV, P. I.\nAttending: Comrades Petkov A. A., Manev Yu. V., Stoev K. N.\nAbsent (on leave): Comrades Ganev R. P.\nNotes: Lidia Popova\n1. On the harvest\n" +
				"DOBREV. Comrade Horvat wrote me a letter on 1 March. He asked me to receive him.\nPETKOV. Marek told Lund that the grain was short. In February I met Hugo Brandt in Vienna.\nDOBREV. We thank Comrade Petkov. I would caution against writing to Marek.\nALL. Agreed.\n",
			[]string{
				"Dobrev present-at session of the Bulgarian Politburo of 3 March 1971", "Petkov A. A. present-at session of the Bulgarian Politburo of 3 March 1971",
				"Manev Yu. V. present-at session of the Bulgarian Politburo of 3 March 1971", "Horvat wrote-to Dobrev", "Horvat asked Dobrev", "Marek informed Lund", "Hugo Brandt met Petkov A. A.|Petkov A. A. met Hugo Brandt", "Dobrev thanked Petkov A. A.",
			},
			[]string{"Ganev R. P. present-at session of the Bulgarian Politburo of 3 March 1971", "Lidia Popova present-at session of the Bulgarian Politburo of 3 March 1971", "Marek informed Petkov A. A.", "Dobrev wrote-to Marek"},
		},
		"speakers shortened by declared and by bare brackets": {
			"Record of Conversation between Premier Ostrov and Prince Samarin\n\n4 May 1962\n\nTime: 4 May 1962, 10 a.m.\nBulgarian participants: Premier Ivan Ostrov, Foreign Minister Pavel Denev (joined at 11)\nLao participants: Prince Samarin, Khamtan Vilay (secretary of the Lund Society)\nInterpreter: Anna Gruber. Notes: Karl Weiss\n" +
				"Premier [hereafter Ostrov]: Is it your first time here?\nSamarin [hereafter Sam]: Yes. In April I met Marek Nowak in Prague.\nOstrov: Comrade Denev has written to us about it.\nSam: I thank you for the rice. Horvat sent a letter to our General Staff.\nOstrov: Did Horvat visit Prague?\nSam: Horvat told Lund that he would.\n",
			[]string{"Marek Nowak met Samarin|Samarin met Marek Nowak", "Samarin thanked Ivan Ostrov|Samarin thanked Ostrov", "Horvat wrote-to General Staff", "Horvat informed Lund"},
			[]string{
				"Anna Gruber met Ivan Ostrov", "Ivan Ostrov met Anna Gruber", "Karl Weiss met Ivan Ostrov", "Ivan Ostrov met Karl Weiss", "Horvat wrote-to Samarin", "Horvat visited Prague",
				"Khamtan Vilay met Samarin", "Samarin met Khamtan Vilay", "Horvat informed Samarin",
			},
		},
		"who telephones does not meet": {
			"Report\n\nOn Monday Anna Weber had another telephone conversation with Karl Lund. The note tells of her telephone call to Hugo Brandt. Otto Lang spoke with Jan Novak on the VCh line.\n",
			nil, []string{"Anna Weber met Karl Lund", "Karl Lund met Anna Weber", "Anna Weber met Hugo Brandt", "Otto Lang met Jan Novak", "Jan Novak met Otto Lang"},
		},
		"a list ends where a clause of its own opens": {
			"Report\n\nAnna Weber wrote to Karl Lund, and Hugo Brandt and Otto Lang are to leave for Rome.\n",
			[]string{"Anna Weber wrote-to Karl Lund"}, []string{"Anna Weber wrote-to Hugo Brandt", "Anna Weber wrote-to Otto Lang"},
		},
	})
}
