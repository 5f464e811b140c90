package extract

import "testing"

// TestMoods reads sentences that tell what is only planned, thought, wanted or claimed, each as a
// writer may put it, and such as look like it and tell what took place.
func TestMoods(t *testing.T) {
	readAll(t, map[string]passage{
		"an infinitive as the subject": {
			"Report\n\nThe Norwegian Committee decided:\n\nTo support Karl Lund would have harmed the party.\n",
			nil, []string{"Norwegian Committee supports Karl Lund"},
		},
		"we in a paper of an office, and in a letter": {
			"Telegram From the Embassy in Norway to the Foreign Ministry\n\nOslo, May 3, 1961.\n\n1. I saw Otto Lang this morning. We support Otto Lang. Hugo Stern opposes our policy.\n\nWeber\n",
			nil, []string{"Weber supports Otto Lang", "Hugo Stern opposes Weber"},
		},
		"before what was still to come": {
			"Report\n\nAnna Weber promised Emil Weiss to write to Otto Lang before Karl Lund returned to Oslo. Hugo Stern wrote to Otto Lang before Piet Vermeer returned to Graz.\n",
			[]string{"Piet Vermeer visited Graz"}, []string{"Karl Lund visited Oslo"},
		},
		"a clause between that and what is suggested": {
			"Report\n\nAnna Weber suggested that, after the Minister came back from Graz, Karl Lund meet Otto Lang in Oslo.\n",
			[]string{either2("Karl Lund (requested)", "met", "Otto Lang", "Anna Weber")}, []string{"Karl Lund met Otto Lang"},
		},
		"a clause between that and what is said": {
			"Report\n\nAnna Weber said that when the Minister came back from Graz, Karl Lund had met Otto Lang in Oslo.\n",
			[]string{either2("Karl Lund (reported)", "met", "Otto Lang", "Anna Weber")}, []string{"Karl Lund met Otto Lang"},
		},
		"whatever somebody says, and if somebody were to write": {
			"Report\n\nWhatever Otto Lang says to Karl Brandt, the matter is closed. If Hugo Stern were to write to Anna Weber, he would be refused. Nobody would believe that Emil Weiss met Piet Vermeer.\n",
			[]string{"Otto Lang (hypothetical) informed Karl Brandt", "Hugo Stern (hypothetical) wrote-to Anna Weber", "Emil Weiss (hypothetical) met Piet Vermeer|Piet Vermeer (hypothetical) met Emil Weiss"}, nil,
		},
		"what will be remembered, and may be of interest to know": {
			"Report\n\nKarl Brandt will recall that Anna Weber wrote to Hugo Stern. Otto Lang wished to know that Emil Weiss had visited Oslo. Karl Brandt does not know that Piet Vermeer wrote to Luis Soto.\n",
			[]string{"Anna Weber wrote-to Hugo Stern", "Emil Weiss visited Oslo"}, []string{"Piet Vermeer wrote-to Luis Soto"},
		},
		"appearing and seeming": {
			"Report\n\nAnna Weber appeared to support Karl Lund. Hugo Stern seemed to oppose Otto Lang.\n",
			[]string{"Anna Weber (hypothetical) supports Karl Lund", "Hugo Stern (hypothetical) opposes Otto Lang"}, nil,
		},
		"impossible, and possible": {
			"Report\n\nThe strike made it impossible for Karl Lund to visit Oslo. The truce made it possible for Anna Weber to visit Graz. Illness forced Otto Lang to visit Vienna.\n",
			[]string{"Karl Lund (negated) visited Oslo", "Otto Lang visited Vienna"}, []string{"Karl Lund visited Oslo"},
		},
		"having somebody do what lies ahead": {
			"Letter From Anna Weber to Karl Lund\n\nOslo, May 3, 1961.\n\nDear Karl: I will be glad to have you visit Graz. What would make him thank Otto Lang is a rise. I had him visit Oslo.\n\nAnna Weber\n",
			[]string{"Karl Lund (planned) visited Graz"}, []string{"Karl Lund visited Graz"},
		},
		"what should be done, and then something else": {
			"Report\n\nKarl Lund insisted that the plan be drafted and proposed to Olaf Berg. The Bank of Norway holds it right that the sum be paid, announced, and reported to Emil Weiss. Hugo Stern said that the pact would be copied, signed, and proposed to Otto Lang by Anna Weber.\n",
			[]string{"Anna Weber (planned) proposed-to Otto Lang by Hugo Stern"}, []string{"Karl Lund proposed-to Olaf Berg", "Bank of Norway informed Emil Weiss", "Hugo Stern proposed-to Otto Lang"},
		},
		"what would be done, and what the speaker did": {
			"Report\n\nKarl Lund said that the plan would be revised and told Olaf Berg to leave.\n",
			[]string{"Karl Lund instructed Olaf Berg"}, nil,
		},
		"others who wish it": {
			"Report\n\nKarl Lund met scholars wishing to visit Graz. Otto Lang wrote to them, wishing to visit Oslo.\n",
			[]string{"Otto Lang (planned) visited Oslo"}, []string{"Karl Lund (planned) visited Graz"},
		},
		"what somebody could not or would not do": {
			"Report\n\nAnna Weber had been unwilling to take responsibility for inviting Karl Lund to Oslo. Otto Lang was powerless in persuading Emil Weiss. Hugo Stern was unable, after visiting Graz, to go on.\n",
			[]string{"Otto Lang (negated) persuaded Emil Weiss", "Hugo Stern visited Graz"}, []string{"Anna Weber asked Karl Lund"},
		},
		"what is for somebody to do": {
			"Report\n\nThe ministers agreed upon the paper for presentation by Anna Weber to Karl Lund. Otto Lang thanked Hugo Stern for help to Emil Weiss.\n",
			nil, []string{"Anna Weber informed Karl Lund"},
		},
		"a clause before a comma denies nothing behind it": {
			"Report\n\nThe claim that they may attack Graz if it is not surrendered, coupled with the constant Norwegian threat to Sweden, is a danger. If the plan is not accepted, the visit of Karl Lund to Oslo was in vain.\n",
			[]string{"Karl Lund visited Oslo"}, []string{"Norway (negated) threatened Sweden"},
		},
		"because of what was": {
			"Report\n\nThe talk was shorter than had been planned because Anna Weber's earlier meeting with Karl Lund started late.\n",
			[]string{either("Anna Weber", "met", "Karl Lund")}, nil,
		},
		"what he stopped, dropped in or broke off to do": {
			"Report\n\nAnna Weber stopped by to see Karl Lund. Otto Lang dropped in to see Emil Weiss. Hugo Stern interrupted to tell Piet Vermeer that it was late. Emil Weiss dropped his plan to visit Graz.\n",
			[]string{either("Anna Weber", "met", "Karl Lund"), either("Otto Lang", "met", "Emil Weiss"), "Hugo Stern informed Piet Vermeer"}, []string{"Emil Weiss visited Graz"},
		},
		"what he called to do, and what he called on others to do": {
			"Report\n\nAnna Weber called on Karl Lund to thank him. Otto Lang called in Emil Weiss to tell him that it was late. Hugo Stern called on Piet Vermeer to resign.\n",
			[]string{"Anna Weber thanked Karl Lund", "Otto Lang informed Emil Weiss", "Hugo Stern asked Piet Vermeer"}, []string{"Hugo Stern met Piet Vermeer", "Piet Vermeer met Hugo Stern"},
		},
		"who else does what the clause tells, not what was before": {
			"Report\n\nAnna Weber, who had succeeded Karl Lund, attends, as do Otto Lang and Emil Weiss. Hugo Stern thanked Piet Vermeer, as did Karl Lund.\n",
			[]string{"Anna Weber succeeded Karl Lund", "Karl Lund thanked Piet Vermeer"}, []string{"Otto Lang succeeded Karl Lund", "Emil Weiss succeeded Karl Lund"},
		},
		"no intention": {
			"Report\n\nThere was no desire on the part of Anna Weber to visit Oslo. Karl Lund spoke of his lack of interest in visiting Graz. Otto Lang took no part in the attempt to visit Vienna.\n",
			[]string{"Anna Weber (negated) visited Oslo", "Karl Lund (negated) visited Graz"}, []string{"Anna Weber (planned) visited Oslo"},
		},
		"what he told his hearer that he wanted to say": {
			"Memorandum of Conversation\n\nOslo, May 3, 1956\n\nPARTICIPANTS\nMinister Karl Lund\nMinister Otto Lang\nMr. Emil Weiss\n\nLund said that he wanted to thank Lang for his help. Weiss said that he wanted to thank Hugo Stern for his.\n",
			[]string{either2("Karl Lund (reported)", "thanked", "Otto Lang", "Karl Lund")}, []string{"Emil Weiss thanked Hugo Stern", "Emil Weiss (reported) thanked Hugo Stern"},
		},
		"a visit that somebody proposed": {
			"Report\n\nThe visit of Anna Weber to Oslo, which Karl Lund had suggested, was spoken of. The trip of Otto Lang to Graz planned for May was dear. The trip of Hugo Stern to Vienna, which took place in May, was short.\n",
			[]string{"Anna Weber (planned) visited Oslo", "Otto Lang (planned) visited Graz", "Hugo Stern visited Vienna"}, []string{"Anna Weber visited Oslo", "Otto Lang visited Graz"},
		},
		"a report of a stay tells of no talk on its own day": {
			"Report on the Stay of a Delegation in Oslo\n\nGraz, 2 December 1977\n\nThe delegation was received by President Karl Lund for a conversation lasting three hours, in which Anna Weber and Emil Weiss also participated. Otto Lang took part in the talks.\n\nJon Dahl\n",
			[]string{"Anna Weber present-at conversation", "Emil Weiss present-at conversation", "Otto Lang present-at talk"}, []string{"Otto Lang present-at talk of 2 December 1977", "Anna Weber present-at talk of 2 December 1977"},
		},
		"who took part in it": {
			"Report\n\nOslo, 5 May 1956\n\nThe talks were held on 4 May 1956. There took part in them, besides Anna Weber, Karl Lund and Otto Lang.\n",
			[]string{"Anna Weber present-at talk of 4 May 1956", "Karl Lund present-at talk of 4 May 1956", "Otto Lang present-at talk of 4 May 1956"}, nil,
		},
		"a bracket behind a name": {
			"Report\n\nAnna Weber mentioned Karl Lund (now visiting Oslo).\n",
			[]string{"Karl Lund visited Oslo"}, []string{"Anna Weber visited Oslo"},
		},
		"a conviction": {
			"Report\n\nAnna Weber spoke of her conviction that Karl Lund had met Otto Lang. She denied the charge that Hugo Stern had visited Graz.\n",
			nil, []string{"Karl Lund met Otto Lang", "Hugo Stern visited Graz"},
		},
		"what he can only do by saying it": {
			"From: Anna Weber\nTo: Karl Lund\nDate: 3 May 1996\n\nI can only assure you of our help. I would point out that the harvest was poor. I may suggest that we wait.\n",
			[]string{"Anna Weber promised Karl Lund", "Anna Weber informed Karl Lund", "Anna Weber proposed-to Karl Lund"}, nil,
		},
		"what he said he wanted to tell": {
			"Memorandum\n\nFrom: Anna Weber\n\nOslo, 3 May 1956. I called on Karl Lund yesterday. He said he wanted to tell me of his disappointment. He said that he wanted to thank Otto Lang in Graz.\n",
			[]string{"Karl Lund informed Anna Weber"}, []string{"Karl Lund thanked Otto Lang"},
		},
		"what one looks forward to, and what is only an idea": {
			"Report\n\nAnna Weber was looking forward to seeing Karl Lund. Otto Lang spoke of the possibility of visiting Oslo. Hugo Stern went to Graz for the purpose of meeting Emil Weiss.\n",
			[]string{either("Anna Weber (planned)", "met", "Karl Lund")}, []string{"Anna Weber met Karl Lund", "Karl Lund met Anna Weber", "Otto Lang visited Oslo", "Hugo Stern met Emil Weiss", "Emil Weiss met Hugo Stern"},
		},
		"no answer": {
			"Report\n\nAnna Weber had received no further answer from Karl Lund. Otto Lang received an answer from Emil Weiss.\n",
			[]string{"Karl Lund (negated) wrote-to Anna Weber", "Emil Weiss wrote-to Otto Lang"}, []string{"Karl Lund wrote-to Anna Weber", "Karl Lund informed Anna Weber"},
		},
		"without this or that": {
			"Report\n\nAnna Weber left without asking Otto Lang or informing Karl Lund. Hugo Stern acted instead of asking Piet Vermeer or informing Emil Weiss.\n",
			[]string{"Anna Weber (negated) informed Karl Lund", "Hugo Stern (negated) informed Emil Weiss"}, nil,
		},
		"while he was still to be there": {
			"Report\n\nAnna Weber would discuss the paper while Karl Lund visited Oslo. Otto Lang wanted to know when Emil Weiss visited Graz.\n",
			[]string{"Karl Lund (planned) visited Oslo"}, []string{"Karl Lund visited Oslo"},
		},
		"what others have said": {
			"From: Anna Weber\nTo: Karl Lund\nDate: 3 May 1996\n\nI have your letter. Otto Lang has also stated that the harvest was poor. Emil Weiss has proposed a conference.\n",
			nil, []string{"Otto Lang informed Anna Weber", "Otto Lang informed Karl Lund", "Emil Weiss proposed-to Anna Weber"},
		},
		"including what others do": {
			"Report\n\nAnna Weber disliked the party's activities, including accusing Karl Lund of theft.\n",
			nil, []string{"Anna Weber criticised Karl Lund"},
		},
		"only what is quoted asks": {
			"Report\n\nWhen Otto Lang had conveyed the plan to Karl Brandt, Brandt had said, “Why should I read it?” When had Emil Weiss met Hugo Stern?\n",
			[]string{"Otto Lang informed Karl Brandt"}, []string{either("Emil Weiss", "met", "Hugo Stern")},
		},
		"what one would have to say, and what one has to say": {
			"Memorandum From Otto Lang to Karl Brandt\n\nOslo, March 3, 1955.\n\nWe would certainly have to assure Emil Weiss that the mill will stay open.\n",
			nil, []string{"Otto Lang promised Emil Weiss"},
		},
		"what somebody called another to a place to tell him": {
			"Report\n\nKarl Lund called Emil Weiss to the Foreign Ministry this afternoon to inform Weiss that it was late. Anna Weber called on the Labour Party to inform the Norwegian Committee.\n",
			[]string{"Karl Lund informed Emil Weiss"}, []string{"Anna Weber informed Norwegian Committee"},
		},
		"a talk that goes on was held, and what something may lead to was not": {
			"Report\n\nYour talks will be a continuation of the meetings of Karl Lund with Otto Lang. The paper spoke of the danger of a strike as a precursor to Norwegian aid to the Labour Party.\n",
			[]string{either("Karl Lund", "met", "Otto Lang")}, []string{"Norway sent-to Labour Party"},
		},
		"a report of what will come is not what comes": {
			"Report\n\nThere were reports that Norway would receive a ship from Sweden. The report that Karl Lund received from Otto Lang was long.\n",
			[]string{"Otto Lang informed Karl Lund"}, []string{"Sweden informed Norway", "Sweden (planned) informed Norway"},
		},
		"what the reader will recall": {
			"Memorandum From Otto Lang to Karl Brandt\n\nOslo, March 3, 1955.\n\nThe plan, which you will recall I have discussed with Emil Weiss, is late.\n",
			[]string{either("Otto Lang", "met", "Emil Weiss")}, nil,
		},
		"a reply that is awaited, and one that was read": {
			"Letter From Otto Lang to Karl Brandt\n\nOslo, March 3, 1955.\n\nDear Mr. Brandt,\n\nI await Anna Weber's reply to Emil Weiss. I discussed Hugo Stern's reply to Piet Vermeer.\n",
			[]string{"Hugo Stern informed Piet Vermeer"}, []string{"Anna Weber informed Emil Weiss"},
		},
		"where somebody stopped to meet another, and what he gave back": {
			"Report\n\nKarl Lund had stopped in Graz on his way home to confer with Otto Lang. Anna Weber wished to return Okinawa to Japan. Emil Weiss returned to Norway.\n",
			[]string{either("Karl Lund", "met", "Otto Lang"), "Emil Weiss visited Norway"}, []string{"Anna Weber (planned) visited Japan"},
		},
		"what somebody complained, put in": {
			"Report\n\nAt other times, Karl Lund complained, Otto Lang had written to Emil Weiss.\n",
			[]string{either2("Otto Lang (reported)", "wrote-to", "Emil Weiss", "Karl Lund")}, []string{"Otto Lang wrote-to Emil Weiss"},
		},
	})
}

// either2 gives a tie of two who are stored in either order, as somebody's word.
func either2(a, tie, b, by string) string {
	return a + " " + tie + " " + b + " by " + by + "|" + b + " " + tie + " " + a + " by " + by
}

// TestPostsToldOf reads posts that are told of or are another's, and bodies that are not where they are looked for.
func TestPostsToldOf(t *testing.T) {
	readAll(t, map[string]passage{
		"somebody says that somebody is": {
			"Report\n\nAnna Weber said that Karl Lund was chairman of the Labour Party. Hugo Stern is director of the Norwegian Bank.\n",
			[]string{"Karl Lund (reported) holds-position Labour Party by Anna Weber", "Hugo Stern holds-position Norwegian Bank"}, []string{"Karl Lund holds-position Labour Party"},
		},
		"the post of one's kin": {
			"Report\n\nKarl Lund, brother of the Philippine Vice President, came to Oslo. Otto Lang, son of the Norwegian Minister of Trade, left.\n",
			nil, []string{"Karl Lund holds-position Philippines", "Otto Lang holds-position Norway"},
		},
		"where it is not": {
			"Report\n\nThe Norwegian Bank's headquarters are not in Bergen. The headquarters of the Danish Bank are in Graz.\n",
			[]string{"Norwegian Bank (negated) located-in Bergen", "Danish Bank located-in Graz"}, []string{"Norwegian Bank located-in Bergen"},
		},
		"who holds a dinner, and who a meeting": {
			"Report\n\nOslo, 5 May 1956\n\nAnna Weber held a dinner for Karl Lund on 3 May 1956. Otto Lang and Emil Weiss held a meeting on 4 May 1956.\n",
			[]string{"dinner of 3 May 1956 organised-by Anna Weber"}, []string{"meeting of 4 May 1956 organised-by Otto Lang", "meeting of 4 May 1956 organised-by Emil Weiss"},
		},
		"an attempt": {
			"Report\n\nAnna Weber made an attempt to assassinate Karl Lund.\n",
			[]string{"Anna Weber (planned) killed Karl Lund"}, []string{"Anna Weber killed Karl Lund"},
		},
		"a refusal": {
			"Report\n\nAnna Weber noted Karl Lund's refusal to meet Otto Lang, and the failure of Hugo Stern to inform Emil Weiss.\n",
			[]string{"Hugo Stern (negated) informed Emil Weiss"}, []string{"Karl Lund met Otto Lang", "Hugo Stern informed Emil Weiss"},
		},
	})
}
