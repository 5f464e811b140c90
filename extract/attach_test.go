package extract

import "testing"

// TestAttachment reads sentences in which names stand near a verb or a noun that they do not belong to.
func TestAttachment(t *testing.T) {
	readAll(t, map[string]passage{
		"the subject of the next clause": {
			"Report\n\nAfter handing Emil Weiss a paper they could support, Anna Weber noted that Karl Lund was ill. Hugo Stern distributed a paper attacking the strike, and the Norwegian Committee retorted sharply. If Otto Lang agrees, he will, after it is signed, meet Piet Vermeer.\n",
			nil, []string{"Anna Weber supports Anna Weber", "Hugo Stern informed Norwegian Committee", "Otto Lang supports Anna Weber"},
		},
		"it, behind a comma": {
			"Report\n\nIf the Labour Party agrees in principle, it should at the earliest time consult with the Norwegian Committee.\n",
			nil, []string{"Labour Party (hypothetical) agreed-with Norwegian Committee"},
		},
		"a list that opens a clause": {
			"Report\n\nFollowing the Monday meeting of the Labour Party and the Norwegian Committee, Karl Lund, Otto Lang and I would meet the King.\n",
			nil, []string{"Karl Lund met Otto Lang", "Labour Party met Karl Lund", "Karl Lund met Labour Party"},
		},
		"a list stays one": {
			"Report\n\nAnna Weber met Karl Lund, Otto Lang and Emil Weiss.\n",
			[]string{either("Anna Weber", "met", "Karl Lund"), either("Anna Weber", "met", "Otto Lang"), either("Anna Weber", "met", "Emil Weiss")}, nil,
		},
		"a verb is no noun": {
			"Report\n\nThe plan was to support a request by the Norwegian Committee to the Labour Party for grain.\n",
			nil, []string{"Norwegian Committee supports Labour Party"},
		},
		"with belongs to the noun before it": {
			"Report\n\nAnna Weber agreed on the importance of maintaining a dialogue with the Labour Party. Karl Lund concurred in the plan as a basis for discussion with the Norwegian Committee. Otto Lang agreed with Emil Weiss.\n",
			[]string{"Otto Lang agreed-with Emil Weiss|Emil Weiss agreed-with Otto Lang"}, []string{"Anna Weber agreed-with Labour Party", "Labour Party agreed-with Anna Weber", "Karl Lund agreed-with Norwegian Committee", "Norwegian Committee agreed-with Karl Lund"},
		},
		"with belongs to the talks": {
			"Report\n\nAnna Weber argued that talks with the Labour Party were necessary. Otto Lang argued with Emil Weiss.\n",
			[]string{"Otto Lang informed Emil Weiss"}, []string{"Anna Weber informed Labour Party"},
		},
		"a participle before a noun": {
			"Report\n\nAnna Weber showed Karl Lund suggested letters to Otto Lang.\n",
			nil, []string{"Karl Lund proposed-to Otto Lang"},
		},
		"whose attempt it is": {
			"Report\n\nAnna Weber noted the attempts by Karl Lund to persuade Otto Lang. Hugo Stern noted efforts on the part of Emil Weiss to persuade Piet Vermeer.\n",
			[]string{"Karl Lund (planned) persuaded Otto Lang", "Emil Weiss (planned) persuaded Piet Vermeer"}, []string{"Anna Weber (planned) persuaded Otto Lang", "Hugo Stern (planned) persuaded Piet Vermeer"},
		},
		"whom one presses does it": {
			"Report\n\nAnna Weber wished to pressure the Israelis to make proposals to Karl Lund. Hugo Stern asked the ministers to write to Emil Weiss. Piet Vermeer asked permission to visit Oslo. Nils Berg allowed the reporters to visit Graz.\n",
			[]string{"Piet Vermeer (planned) visited Oslo|Piet Vermeer (requested) visited Oslo"}, []string{"Anna Weber (planned) proposed-to Karl Lund", "Hugo Stern (requested) wrote-to Emil Weiss", "Nils Berg (requested) visited Graz"},
		},
		"kin that are listed": {
			"Report\n\nThe Vice President, accompanied by Mrs. Berg and President Lund's sister and brother-in-law, Jean and Stephen Hall, arrived in Oslo.\n",
			nil, []string{"Jean met Lund", "Lund met Jean", "Stephen Hall met Lund", "Lund met Stephen Hall"},
		},
		"who carries a letter has not written it": {
			"Report\n\nA letter from Emil Weiss was handed to Karl Lund by Anna Weber. Otto Lang's letter was brought to Hugo Stern by Piet Vermeer. A letter was sent to Luis Soto by Marta Soto.\n",
			[]string{"Emil Weiss wrote-to Karl Lund", "Otto Lang wrote-to Hugo Stern", "Marta Soto wrote-to Luis Soto"}, []string{"Anna Weber wrote-to Karl Lund", "Piet Vermeer wrote-to Hugo Stern"},
		},
		"what somebody says in his speech or letter": {
			"Report\n\nAnna Weber cited a speech by Karl Lund criticizing the Norwegian Committee. Otto Lang delivered a letter from Emil Weiss asking Hugo Stern for help.\n",
			[]string{"Karl Lund criticised Norwegian Committee", "Emil Weiss asked Hugo Stern"}, []string{"Anna Weber criticised Norwegian Committee", "Otto Lang asked Hugo Stern"},
		},
		"whose resolve it is": {
			"Report\n\nKarl Lund had full confidence in Sweden's determination to support Norway.\n",
			[]string{"Sweden supports Norway"}, []string{"Karl Lund supports Norway"},
		},
		"a clause put in behind and": {
			"Report\n\nAnna Weber was glad to have the paper and, as Karl Lund suggested, was transmitting a copy to the Norwegian Committee.\n",
			[]string{"Anna Weber informed Norwegian Committee"}, []string{"Karl Lund informed Norwegian Committee"},
		},
	})
}
