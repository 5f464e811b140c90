package extract

import "testing"

// TestNotSaidHere reads verbs of saying by which nothing is said to whom the speaker faces, in invented papers.
func TestNotSaidHere(t *testing.T) {
	const cable = "Telegram From the Embassy in Norway (Anderson) to the Department of State\n\nOslo, May 13, 1961, 7 p.m.\n\n1. I called on Foreign Minister Karl Lund yesterday. "
	const memo = "Memorandum From Carl Anderson to Peter Hill\n\nOslo, May 13, 1961.\n\n"
	readAll(t, map[string]passage{
		"what one notes that one has read": {cable + "Lund waited.\n\n2. We note your recommendation for grain.\n\nAnderson\n", nil, []string{"Anderson informed Department of State"}},
		"what one notes by saying so":      {cable + "Lund waited.\n\n2. We note that the grain is dear.\n\nAnderson\n", []string{"Anderson informed Department of State"}, nil},
		"what one is pleased to note":      {memo + "I was pleased to note the plan for grain.\n", nil, []string{"Carl Anderson informed Peter Hill"}},
		"what one notes with interest":     {cable + "Lund noted the visit with interest.\n\nAnderson\n", nil, []string{"Karl Lund informed Anderson"}},
		"what a third is told to have said": {
			cable + "Lund said that Hugo Brandt said that it was late.\n\nAnderson\n",
			[]string{"Karl Lund informed Anderson"}, []string{"Hugo Brandt (reported) informed Anderson", "Hugo Brandt informed Anderson"},
		},
		"what stands in a telegram named before": {
			"Editorial Note\n\nOn May 3 Secretary Otto Rogers met with British Ambassador Emil Home. No record of this talk has been found, but in telegram 5222 to London, May 4, Rogers reported that the harvest was poor.\n",
			nil, []string{"Otto Rogers informed Emil Home"},
		},
		"what one had wanted to say":    {memo + "You know what I had wanted to say.\n", nil, []string{"Carl Anderson informed Peter Hill"}},
		"what we would say if asked":    {cable + "Lund waited.\n\n2. We would then state in reply to queries that the grain is dear.\n\nAnderson\n", nil, []string{"Anderson (planned) informed Department of State"}},
		"a noun that looks like a verb": {memo + "As you know from the formal reporting of the last meetings, it was late.\n", nil, []string{"Peter Hill informed Carl Anderson"}},
		"who turns to a question":       {cable + "Lund waited. Turning to question of ships, Lund was sad.\n\nAnderson\n", nil, []string{"Karl Lund asked Anderson"}},
		"to whom another participle points": {
			"Report\n\nThe Danes should follow the resolution passed by the Norwegian Committee with emphasis on referring the dispute to the World Court.\n",
			nil, []string{"Norwegian Committee informed World Court"},
		},
		"those who do it are not to whom they do it": {
			memo + "Otto Murphy and Hugo Brandt saw the envoys, advising them of the plan.\n",
			nil, []string{"Otto Murphy informed Hugo Brandt", "Hugo Brandt informed Otto Murphy"},
		},
		"how one says a thing":           {memo + "I have read the paragraph on how we state our demands.\n", nil, []string{"Carl Anderson informed Peter Hill"}},
		"what somebody said weeks ago":   {memo + "You know that it was late. Otto Brandt indicated several weeks ago that the grain was dear.\n", nil, []string{"Otto Brandt informed Carl Anderson"}},
		"what one would reply":           {cable + "Lund waited.\n\n2. If the press became aware, I would reply that it was late.\n\nAnderson\n", nil, []string{"Anderson (planned) informed Department of State"}},
		"of what one would like to tell": {memo + "I would like you to know that I have warned Karl Lund of the harvest.\n", []string{"Carl Anderson informed Karl Lund"}, []string{"Carl Anderson (planned) informed Karl Lund"}},
		"who is asked to speak to others": {
			"Memorandum of Conversation\n\nWashington, October 1, 1970.\n\nPARTICIPANTS\nForeign Minister Karl Lund of Norway\nThe Secretary of State (Rogers)\n\nAt the request of Otto Brandt, Ambassador Emil Weiss described the talks.\n",
			nil, []string{"Emil Weiss informed Otto Brandt"},
		},
	})
}
