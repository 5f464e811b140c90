package extract

import "testing"

// TestSeats reads invented records whose lists of those present are laid out in other ways than
// "Present: A, B".
func TestSeats(t *testing.T) {
	readAll(t, map[string]passage{
		"one line each, with a post behind the name": {
			"Note\non the talks of Comrade Minister Dobrev with the head of the Trade Mission, General Anton Lund, on 19 September 1983 in Oslo\n\nParticipants from the Trade Mission:\nComrade General Lund, Head of the Trade Mission in Norway\nComrade Colonel Weber\n\nFor the Danish side:\nComrade General Brandt, Head of Department X\nComrade Holm as translator\n\nComrade Lund thanked Comrade Brandt for the reception.\n",
			[]string{"Anton Lund holds-position Trade Mission in Norway|Anton Lund holds-position Trade Mission", "Brandt holds-position Department X"},
			[]string{"Weber holds-position Trade Mission in Norway", "Weber holds-position Trade Mission", "Holm holds-position Department X"},
		},
		"a sentence for each side": {
			"Record of the Meeting of Ivan Dobrev with Karl Lund\n\n4 May 1962\n\nOn the Danish side there participated Otto Stein and Hugo Brandt. On the Bulgarian side there participated Pavel Denev and Marek Nowak.\n\nDobrev thanked Lund for the rice.\n",
			[]string{"Otto Stein met Pavel Denev|Pavel Denev met Otto Stein", "Hugo Brandt present-at meeting of 4 May 1962", "Marek Nowak present-at meeting of 4 May 1962"},
			[]string{"Otto Stein met Hugo Brandt", "Pavel Denev met Marek Nowak"},
		},
		"a list that goes on as prose": {
			"Minutes of the Meeting of the Trade Council\n\n3 March 1971\n\nPresent were: Anna Weber, Karl Lund, Otto Stein, Hugo Brandt\n\nAnna Weber said that the grain was short.\n",
			[]string{"Otto Stein present-at meeting of 3 March 1971|Otto Stein present-at meeting of the Trade Council of 3 March 1971"}, nil,
		},
		"the number of a note is no part of a name": {
			"Report\n\n4 May 1962\n\nOn 3 May Anna Weber2 met Karl Lund3. Weber4, who was tired, thanked Lund.\n",
			[]string{"Anna Weber met Karl Lund|Karl Lund met Anna Weber", "Anna Weber thanked Karl Lund"}, nil,
		},
	})
}
