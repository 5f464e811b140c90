package extract

import "testing"

// TestSittings reads minutes of small bodies.
func TestSittings(t *testing.T) {
	readAll(t, map[string]passage{
		"ranks of honour behind a name are nobody": {
			"Minutes of a Meeting of the Board held at Oslo, 8 November 1904.\n\nPresent: Sir Anton Novak, Bart. (in the Chair); Mr. K. Weber, K.C.; Mr. A. Lund.\n\nMr. Lund spoke of the coal.\n",
			[]string{"Anton Novak met K. Weber|K. Weber met Anton Novak", "A. Lund met K. Weber|K. Weber met A. Lund"},
			[]string{"Bart met Anton Novak|Anton Novak met Bart"},
		},
		"who has the floor speaks to all, and who sent apologies was not there": {
			"Minutes of the Bureau of the branch\n\n2 October 1926\n\nPresent: Comrades Stein (chair), Weber, Mrs. Anna Holm and R. Brandt. Apologies from Comrade Lund.\n\n1. Comrade Weber reported that no reply had come.\n2. Comrade Brandt reported on his talk with Mr. Otto Marek. Comrade Stein said that Marek was afraid.\n",
			[]string{"Anna Holm met Weber|Weber met Anna Holm", "Otto Marek met R. Brandt|R. Brandt met Otto Marek"},
			[]string{"Lund met Stein|Stein met Lund", "Brandt informed Weber|R. Brandt informed Weber", "Stein informed R. Brandt"},
		},
		"we in what a clerk tells are those who speak there": {
			"Memorandum of Discussion at the 12th Meeting of the National Security Council, Washington, September 20, 1956\n\nWashington, September 20, 1956\n\nMr. Lund said that he would omit the report. The President pointed out that Norway was ready to assist us in this. Secretary Weber felt that we must support the Netherlands.\n\nS. Everett Gleason\n",
			nil, []string{"Norway (planned) supports S. Everett Gleason", "S. Everett Gleason (requested) supports Netherlands"},
		},
		"a relative who is brought up by his full name is not whom the paper called by the surname": {
			"Minutes of the branch, 11 March 1924\n\nPresent: Comrades Stein and Weber.\n\nComrade Stein denied it. Comrade Weber had known his father, Otto Stein, at Bergen. Comrade Stein thanked Comrade Weber.\n",
			[]string{"Stein thanked Weber"}, []string{"Otto Stein thanked Weber"},
		},
	})
}
