package extract

import (
	"slices"
	"strings"
	"testing"

	"dramatis/extract/coref"
	"dramatis/extract/source"
	"dramatis/seeds"
)

// either gives a tie of two who are stored in either order.
func either(a, tie, b string) string { return a + " " + tie + " " + b + "|" + b + " " + tie + " " + a }

// TestDeeds reads invented sentences for who did what to whom: lists of names, relative
// clauses, descriptions before a name, and what did not happen.
func TestDeeds(t *testing.T) {
	readAll(t, map[string]passage{
		"a request that is handed on": {
			"Report\n\nKarl Lund had forwarded the Danish requests to Otto Brandt. Emil Weiss forwarded a request for grain to Hugo Stern.\n",
			[]string{"Emil Weiss asked Hugo Stern"}, []string{"Karl Lund asked Otto Brandt"},
		},
		"a list of three is received": {
			"Report\n\nOn 3 May 1887 Count Albert Brandt received Otto Lang, Emil Weiss and Hugo Stern in Vienna.\n",
			[]string{either("Albert Brandt", "met", "Otto Lang"), either("Albert Brandt", "met", "Emil Weiss"), either("Albert Brandt", "met", "Hugo Stern")},
			[]string{"Otto Lang met Emil Weiss", "Emil Weiss met Otto Lang"},
		},
		"what stands in front is no thing of the clause": {
			"Report\n\nDuring the Oslo visit Anna Weber had no talk with Karl Lund. Otto Lang left a paper on the Labour Party's views with Emil Weiss.\n",
			[]string{"Otto Lang informed Emil Weiss"}, []string{"Anna Weber visited Oslo", "Otto Lang informed Labour Party"},
		},
		"what somebody would appreciate he asks for": {
			"Report\n\nAnna Weber would appreciate Karl Lund's views. Otto Lang appreciated Emil Weiss's continued efforts.\n",
			[]string{"Anna Weber asked Karl Lund", "Otto Lang thanked Emil Weiss"}, []string{"Anna Weber thanked Karl Lund"},
		},
		"a list goes on behind offices and bodies": {
			"Report\n\nAnna Weber informed Karl Lund (Minister of Trade), Piet Vermeer of the Labour Party and Tomas Okada about the talks.\n",
			[]string{"Anna Weber informed Karl Lund", "Anna Weber informed Piet Vermeer", "Anna Weber informed Tomas Okada"}, nil,
		},
		"a new clause ends the list": {
			"Report\n\nAnna Weber wrote to Karl Lund, and Piet Vermeer and Tomas Okada were told.\n",
			[]string{"Anna Weber wrote-to Karl Lund"}, []string{"Anna Weber wrote-to Piet Vermeer", "Anna Weber wrote-to Tomas Okada"},
		},
		"an object that goes before its relative clause": {
			"Report\n\nGeneral Otto Lang, whom Anna Weber had visited in Graz, thanked Emil Weiss.\n",
			[]string{either("Anna Weber", "met", "Otto Lang"), "Otto Lang thanked Emil Weiss"}, []string{"Anna Weber thanked Emil Weiss"},
		},
		"with whom": {
			"Report\n\nEmil Weiss, with whom Anna Weber negotiated in Graz, criticised Otto Lang.\n",
			[]string{either("Anna Weber", "negotiated-with", "Emil Weiss"), "Emil Weiss criticised Otto Lang"}, []string{"Anna Weber criticised Otto Lang"},
		},
		"who, with a clause between": {
			"Report\n\nHugo Stern, who had long been ill, promised Karl Lund two ships.\n",
			[]string{"Hugo Stern promised Karl Lund"}, nil,
		},
		"a description before the name": {
			"Report\n\nThe Danish envoy, Piet Vermeer, asked Karl Lund to wait.\n",
			[]string{"Piet Vermeer asked Karl Lund"}, nil,
		},
		"an office with of in it": {
			"Report\n\nSecretary of State George Hall thanked Karl Lund. Chief of Staff Otto Lang visited Oslo.\n",
			[]string{"George Hall thanked Karl Lund", "Otto Lang visited Oslo"}, nil,
		},
		"an aide speaks for himself": {
			"Report\n\nAn aide of Prime Minister George Hall thanked Karl Lund.\n",
			nil, []string{"George Hall thanked Karl Lund"},
		},
		"denied, refused, planned and supposed": {
			"Report\n\nAnna Weber denied that she had met Karl Lund. Otto Lang refused to receive Emil Weiss. Hugo Stern intends to visit Oslo. If Piet Vermeer had thanked Tomas Okada, all would be well.\n",
			[]string{"Anna Weber (negated) met Karl Lund by Anna Weber|Anna Weber (negated) met Karl Lund|Karl Lund (negated) met Anna Weber|Karl Lund (negated) met Anna Weber by Anna Weber", "Hugo Stern (planned) visited Oslo"},
			[]string{"Anna Weber met Karl Lund", "Karl Lund met Anna Weber", "Otto Lang met Emil Weiss", "Emil Weiss met Otto Lang", "Hugo Stern visited Oslo", "Piet Vermeer thanked Tomas Okada"},
		},
		"what is only told of as to come": {
			"Report\n\nKarl Lund told Anna Weber that Otto Lang comes to Oslo after the feast, and said that Emil Weiss had thanked Hugo Stern.\n",
			[]string{"Karl Lund informed Anna Weber", "Emil Weiss (reported) thanked Hugo Stern by Karl Lund"}, []string{"Otto Lang visited Oslo", "Otto Lang (reported) visited Oslo by Karl Lund"},
		},
		"stays, returns and while somewhere": {
			"Report\n\nKarl Lund returned from Graz on 4 May 1952. While in Oslo, Anna Weber met Otto Lang. Emil Weiss spent three days in Vienna. During his stay in Paris Hugo Stern spoke on the radio.\n",
			[]string{"Karl Lund visited Graz", "Anna Weber visited Oslo", "Emil Weiss visited Vienna", "Hugo Stern visited Paris"}, nil,
		},
		"while that contrasts": {
			"Report\n\nIn Graz the harvest was good, while in Oslo, Anna Weber thanked Otto Lang.\n",
			nil, []string{"Anna Weber visited Oslo"},
		},
		"on whose word somebody acts": {
			"Report\n\nOn the orders of Karl Lund, Otto Lang left for Graz. Emil Weiss was freed by Hugo Stern at the request of Anna Weber. At the insistence of Piet Vermeer the session was closed.\n",
			[]string{"Karl Lund instructed Otto Lang", "Anna Weber asked Hugo Stern"}, []string{"Anna Weber asked Emil Weiss"},
		},
		"there dined": {
			"Report\n\nAt the Danish Ambassador's there dined the envoys of Norway (Karl Lund) and of Austria (Otto Lang).\n",
			[]string{either("Karl Lund", "met", "Otto Lang")}, nil,
		},
		"who was in the room": {
			"Report\n\nKarl Lund received Otto Lang in the presence of Emil Weiss. Anna Weber, together with Hugo Stern, called on Piet Vermeer.\n",
			[]string{either("Emil Weiss", "met", "Karl Lund"), either("Emil Weiss", "met", "Otto Lang"), either("Hugo Stern", "met", "Piet Vermeer")},
			[]string{"Hugo Stern met Anna Weber", "Anna Weber met Hugo Stern"},
		},
		"questions and answers": {
			"Report\n\nWhen Karl Lund asked about the fleet, Otto Lang replied that it was ready. To the question of Anna Weber, Emil Weiss answered that he did not know. Asked by Hugo Stern about the harvest, Piet Vermeer said that it was poor.\n",
			[]string{"Karl Lund asked Otto Lang", "Otto Lang informed Karl Lund", "Anna Weber asked Emil Weiss", "Emil Weiss informed Anna Weber", "Hugo Stern asked Piet Vermeer", "Piet Vermeer informed Hugo Stern"}, nil,
		},
		"a record of two goes on between the two": {
			"Record of a Conversation\n\nKarl Lund received Otto Lang. Lang asked for rice. Lund replied that the harvest was poor.\n",
			[]string{"Otto Lang asked Karl Lund", "Karl Lund informed Otto Lang"}, nil,
		},
		"what is said to the press is said to nobody": {
			"Record of a Conversation\n\nKarl Lund received Otto Lang. Lang declared before the press that the harvest was poor.\n",
			nil, []string{"Otto Lang informed Karl Lund"},
		},
		"him, across from I, is who spoke": {
			"Letter from Karl Lund to Anna Weber\n\n19 August 1868\n\nI met Otto Lang on 17 August. On our side Emil Weiss interpreted. I told him that nothing had been signed.\n\nKarl Lund\n",
			[]string{"Karl Lund informed Otto Lang"}, []string{"Karl Lund informed Emil Weiss"},
		},
		"thanks that another carries": {
			"Report\n\nKarl Lund asked Otto Lang to convey his thanks to Emil Weiss.\n",
			[]string{"Karl Lund thanked Emil Weiss"}, []string{"Otto Lang thanked Emil Weiss"},
		},
		"a body does what it decides": {
			"Report\n\nThe Norwegian Committee decided to entrust Karl Lund with the report. Otto Lang decided to instruct Emil Weiss.\n",
			[]string{"Norwegian Committee instructed Karl Lund"}, []string{"Otto Lang instructed Emil Weiss"},
		},
		"decisions in a list": {
			"Minutes of the Session of the Norwegian Committee, 3 June 1961\n\nThe members of the Committee discussed the situation in the north for a long time.\n\nIt is resolved:\n\nNo. 12\n\n1. To instruct Karl Lund to reply.\n2. To thank Otto Lang for his work.\n",
			[]string{"Norwegian Committee instructed Karl Lund", "Norwegian Committee thanked Otto Lang"}, nil,
		},
		"an invasion is an event that somebody opposes": {
			"Report\n\nKarl Lund opposed the invasion of Denmark, and Otto Lang condemned the Austrian occupation of Hungary.\n",
			[]string{"Karl Lund opposes invasion of Denmark", "Otto Lang criticised Austrian occupation of Hungary"}, nil,
		},
		"a revolution is no meeting": {
			"Report\n\nKarl Lund praised the Austrian revolution. Present were Otto Lang and Emil Weiss.\n",
			nil, []string{"Otto Lang present-at Austrian revolution", "Emil Weiss present-at Austrian revolution"},
		},
	})
}

// TestDays reads when a journal's and a narrative's ties were: by the day of the entry, and
// counted from the day told before.
func TestDays(t *testing.T) {
	p, err := New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	x := p.Extract(source.NewDocument("days.txt", "From the Journal of Ambassador Karl Lund, 2-9 May 1952\n\n12 May 1952\n\n2 May\n\nI visited Otto Lang. The same evening I received Emil Weiss.\n\n"+
		"Tuesday, 6 May\n\nReceived Minister Hugo Stern. On the following day Piet Vermeer came to see me. Two days later I met Tomas Okada at the airport. I informed Otto Lang about my talk with Erik Dahl in Oslo on 30 April.\n\nKarl Lund\n"))
	got := map[string]string{}
	for _, s := range x.Statements {
		if s.Object == coref.None || s.Predicate != "met" && s.Predicate != "informed" {
			continue
		}
		other := strings.TrimSpace(strings.ReplaceAll(x.Chains.Chains[s.Subject].Name+x.Chains.Chains[s.Object].Name, "Karl Lund", ""))
		got[string(s.Predicate)+" "+other] = string(s.When)
	}
	for tie, want := range map[string]string{
		"met Otto Lang": "1952-05-02", "met Emil Weiss": "1952-05-02", "met Hugo Stern": "1952-05-06", "met Piet Vermeer": "1952-05-07", "met Tomas Okada": "1952-05-09",
		"informed Otto Lang": "1952-05-06",
	} {
		if got[tie] != want {
			t.Errorf("%s: on %q, want %q", tie, got[tie], want)
		}
	}
}

// TestWars reads that an invasion is the war in which the document says that the land was
// invaded, and no other.
func TestWars(t *testing.T) {
	p, err := New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	for text, one := range map[string]bool{
		"Report\n\nThe Danish War began when the Tsar invaded Denmark. Karl Lund opposed the invasion of Denmark.\n":           true,
		"Report\n\nThe Polish War began when the Tsar left Denmark. Karl Lund opposed the invasion of Denmark in that year.\n": false,
	} {
		chains := p.Extract(source.NewDocument("war.txt", text)).Chains.Chains
		got := slices.ContainsFunc(chains, func(c coref.Chain) bool {
			return slices.Contains(c.Names, "invasion of Denmark") && slices.ContainsFunc(c.Names, func(n string) bool { return strings.HasSuffix(n, "War") })
		})
		if got != one {
			t.Errorf("%q: the invasion is the war: %v, want %v", text, got, one)
		}
	}
}
