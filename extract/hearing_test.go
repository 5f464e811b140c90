package extract

import "testing"

// TestWhatIsSaidByWriting gives what the author says by writing to his reader, and what he tells that he said to
// whom he said it, in invented telegrams.
func TestWhatIsSaidByWriting(t *testing.T) {
	const cable = "Telegram From the Embassy in Norway (Anderson) to the Department of State\n\nOslo, May 13, 1961, 7 p.m.\n\n1. I called on Foreign Minister Karl Lund yesterday. "
	readAll(t, map[string]passage{
		"what is recommended in the telegram": {
			cable + "Lund said that the harvest was poor.\n\n2. I recommend that the grain be sent.\n\nAnderson\n",
			[]string{"Anderson proposed-to Department of State"}, []string{"Anderson proposed-to Karl Lund"},
		},
		"what was recommended in the talk": {
			cable + "Lund said that the harvest was poor. I suggested that the grain be sent.\n\nAnderson\n",
			[]string{"Anderson proposed-to Karl Lund"}, []string{"Anderson proposed-to Department of State"},
		},
		"a participle tells of the time of its verb": {
			cable + "Lund said that the harvest was poor. I replied at length, stressing that grain was dear.\n\nAnderson\n",
			[]string{"Anderson informed Karl Lund"}, []string{"Anderson informed Department of State"},
		},
		"an infinitive, too": {
			cable + "Lund said that the harvest was poor.\n\n2. I took the occasion to stress that grain was dear.\n\nAnderson\n",
			[]string{"Anderson informed Karl Lund"}, []string{"Anderson informed Department of State"},
		},
		"of others in another turn of a dialogue": {
			"Minutes of Conversation between Dobrin and Marek\n\n5 May 1956\n\nDobrin: I told Karl Lund about the grain.\n\nMarek: You know our harvest.\n\nDobrin: I thank you for the grain. I propose that we wait.\n\nMarek: It was a bad year.\n\nDobrin: And here.\n",
			[]string{"Dobrin informed Karl Lund", "Dobrin proposed-to Marek"}, []string{"Dobrin proposed-to Karl Lund"},
		},
	})
}

// TestWhatWasSaidBefore gives no hearer to what the author of a telegram says that he has said, and takes the "us" of
// an official for his whole side where a state tells it something.
func TestWhatWasSaidBefore(t *testing.T) {
	const cable = "Telegram From the Embassy in Norway (Anderson) to the Department of State\n\nOslo, May 13, 1961, 7 p.m.\n\n"
	const memo = "Memorandum From the Special Assistant (Anderson) to Secretary of State Hill\n\nWashington, May 13, 1961.\n\n"
	readAll(t, map[string]passage{
		"in a telegram":         {cable + "1. We have stressed that the grain is dear. I regret the delay.\n\nAnderson\n", nil, []string{"Anderson informed Department of State"}},
		"above in the telegram": {cable + "1. I have stressed above that the grain is dear.\n\nAnderson\n", []string{"Anderson informed Department of State"}, nil},
		"what a state tells us": {memo + "I cannot confirm what Norway is telling us. Karl Lund told us that the harvest was poor.\n\nAnderson\n",
			[]string{"Karl Lund informed Anderson"}, []string{"Norway informed Anderson"}},
	})
}
