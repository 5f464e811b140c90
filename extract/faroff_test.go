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

// TestWhoWasThere reads meetings that a sentence tells of by where somebody was or by who led those who came.
func TestWhoWasThere(t *testing.T) {
	readAll(t, map[string]passage{
		"who leads a delegation meets whom it meets": {
			"Report\n\nA delegation of the Labour Party under the leadership of Comrade Karl Lund stayed in Oslo. The delegation was received by Anna Weber. Otto Lang warned the delegation of the strike.\n",
			[]string{either("Karl Lund", "met", "Anna Weber"), "Otto Lang informed Karl Lund"}, nil,
		},
		"at the writer's embassy": {
			"From the Journal of N. P. Petrov, Ambassador of the USSR in Norway\n9 March 1948\n\nToday Karl Lund came to the embassy and informed me of the following. The letter came to the embassy. Emil Weiss was in my office.\n",
			[]string{either("Karl Lund", "met", "N. P. Petrov"), either("Emil Weiss", "met", "N. P. Petrov")}, nil,
		},
		"as others did": {
			"Report\n\nAnna Weber visited Karl Lund in hospital; so did her old friend Otto Lang. Emil Weiss attended the Oslo Conference of May 1947, as did Hugo Stern and Piet Vermeer.\n",
			[]string{either("Otto Lang", "met", "Karl Lund"), "Hugo Stern present-at Oslo Conference", "Piet Vermeer present-at Oslo Conference"},
			[]string{"Otto Lang met Anna Weber", "Anna Weber met Otto Lang"},
		},
		"a name in brackets and an office behind it": {
			"Report\n\nEmil Weiss (the Fox), Minister of Finance and member of the Council, told Karl Lund that it was late.\n",
			[]string{"Emil Weiss informed Karl Lund"}, nil,
		},
	})
}

// TestGoesOnTelling reads pronouns of those who go on telling, answer or speak of themselves.
func TestGoesOnTelling(t *testing.T) {
	readAll(t, map[string]passage{
		"nobody else in two sentences": {
			"Report\n\nAnna Weber came late. Karl Lund said that the harvest was poor. The strike went on. The trains stood still. He told Emil Weiss that Otto Lang was ill.\n",
			[]string{"Karl Lund informed Emil Weiss"}, []string{"Anna Weber informed Emil Weiss"},
		},
		"somebody else came since": {
			"Report\n\nKarl Lund said that the harvest was poor. Hugo Stern left. The strike went on. The trains stood still. He told Emil Weiss that it was late.\n",
			nil, []string{"Karl Lund informed Emil Weiss", "Hugo Stern informed Emil Weiss"},
		},
		"what somebody says of himself": {
			"Report\n\nAnna Weber noted that Karl Lund had said he would write to Emil Weiss.\n",
			[]string{"Karl Lund (planned) wrote-to Emil Weiss by Karl Lund"}, nil,
		},
		"of two, not who does it": {
			"Report\n\nOtto Lang is a learned man; Karl Lund met him in May.\n",
			[]string{either("Karl Lund", "met", "Otto Lang")}, nil,
		},
	})
}
