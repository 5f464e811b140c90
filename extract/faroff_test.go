package extract

import "testing"

// TestSubjectsFarOff reads clauses whose verb stands apart from its subject or its object.
func TestSubjectsFarOff(t *testing.T) {
	readAll(t, map[string]passage{
		"adverbs inside a group of verbs": {
			"Report\n\nAnna Weber had earlier told Karl Lund of the plan. Otto Lang has not yet informed Emil Weiss. Hugo Stern thereupon told Piet Vermeer that it was late.\n",
			[]string{"Anna Weber informed Karl Lund", "Otto Lang (negated) informed Emil Weiss", "Hugo Stern informed Piet Vermeer"}, nil,
		},
		"phrases in the place of an adverb": {
			"Report\n\nAnna Weber had in fact told Karl Lund of the plan. Otto Lang in turn told Emil Weiss that it was late. Hugo Stern several times told Piet Vermeer of the plan.\n",
			[]string{"Anna Weber informed Karl Lund", "Otto Lang informed Emil Weiss", "Hugo Stern informed Piet Vermeer"}, nil,
		},
		"how much later it was": {
			"Report\n\nAnna Weber telephoned the office, and half an hour later told Karl Lund that it was late. Otto Lang two weeks ago met Emil Weiss.\n",
			[]string{"Anna Weber informed Karl Lund", either("Otto Lang", "met", "Emil Weiss")}, nil,
		},
		"when and where, behind a relative pronoun": {
			"Report\n\nAnna Weber, who in the thirties met Karl Lund, was late. Otto Lang, who at the end of the year visited Oslo, was ill.\n",
			[]string{either("Anna Weber", "met", "Karl Lund"), "Otto Lang visited Oslo"}, nil,
		},
		"a relative clause with brackets in it": {
			"Report\n\nAnna Weber, who in the thirties was envoy in Oslo (it was cold there), told Karl Lund that it was late.\n",
			[]string{"Anna Weber informed Karl Lund"}, nil,
		},
		"what is put in between commas": {
			"Report\n\nAnna Weber, when asked about this by Otto Lang, told Karl Lund that it was late. Emil Weiss, notwithstanding the flattery, told Hugo Stern that it was early.\n",
			[]string{"Anna Weber informed Karl Lund", "Emil Weiss informed Hugo Stern"}, []string{"Otto Lang informed Karl Lund"},
		},
		"somebody's man, named behind": {
			"Report\n\nAnna Weber came late. Her confidant, Karl Lund, thanked Otto Lang.\n",
			[]string{"Karl Lund thanked Otto Lang"}, []string{"Anna Weber thanked Otto Lang"},
		},
		"a date before the object": {
			"Report\n\nAnna Weber received on 12 March 1961 Karl Lund, who had come to Oslo.\n",
			[]string{either("Anna Weber", "met", "Karl Lund")}, nil,
		},
		"an Under Secretary": {
			"Memorandum of Conversation\n\nParticipants:\nThe Under Secretary, Karl Lund\nAnna Weber, Ambassador of Norway\n\nAnna Weber thanked the Under Secretary for the grain. The Under Secretary told Otto Lang that it was late.\n",
			[]string{"Anna Weber thanked Karl Lund", "Karl Lund informed Otto Lang"}, nil,
		},
	})
}
