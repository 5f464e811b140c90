package extract

import (
	"testing"

	"dramatis/extract/source"
	"dramatis/seeds"
)

// TestPerformed reads what somebody does by his very words, and words that are only shown.
func TestPerformed(t *testing.T) {
	const memo = "Memorandum From Carl Anderson to Peter Hill\n\nOslo, May 13, 1961.\n\n"
	readAll(t, map[string]passage{
		"thanks and advice given in the text": {
			memo + "I wish to express my gratitude to President Karl Lund for the grain. Let me give you a little background and a recommendation.\n",
			[]string{"Carl Anderson thanked Karl Lund", "Carl Anderson proposed-to Peter Hill", "Carl Anderson informed Peter Hill"}, []string{"Carl Anderson (planned) thanked Karl Lund", "Carl Anderson (planned) proposed-to Peter Hill"},
		},
		"hereby": {
			memo + "We hereby invite Minister Karl Lund to come.\n",
			[]string{"Carl Anderson asked Karl Lund"}, nil,
		},
		"on a condition it lies ahead": {
			memo + "If you agree, let me give you a recommendation.\n",
			[]string{"Carl Anderson (planned) proposed-to Peter Hill"}, []string{"Carl Anderson proposed-to Peter Hill"},
		},
		"words that are only shown": {
			"Letter From Carl Anderson to Peter Hill\n\nOslo, May 13, 1961.\n\nDear Peter: Minister Karl Lund used such phrases as \"I want to tell you\" and \"I thank you\".\n\nYours, Carl Anderson\n",
			nil, []string{"Carl Anderson informed Peter Hill", "Carl Anderson thanked Peter Hill"},
		},
		"handed over by the writer, whoever speaks of it": {
			memo + "I met Minister Karl Lund on May 12. Lund said that the amendments handed to him by me were unacceptable.\n",
			[]string{either("Carl Anderson", "met", "Karl Lund")}, []string{either2("Carl Anderson (reported)", "met", "Karl Lund", "Karl Lund")},
		},
		"to whom somebody said what another answers": {
			memo + "I have a report of the coup. When Ambassador Otto Lang pointed out that it was late, the leaders said that they had known. When asked, Otto Lang told me that it rained.\n",
			[]string{"Otto Lang informed Carl Anderson"}, nil,
		},
		"who came with the writer speaks to the host": {
			"Telegram From the Embassy in Norway to the Department of State\n\nOslo, May 13, 1961.\n\n1. I accompanied General Emil Weiss in his call on President Karl Lund afternoon May 12.\n\n2. Weiss said that he brought assurances.\n\nAnderson\n",
			[]string{either("Anderson", "met", "Karl Lund"), either("Emil Weiss", "met", "Karl Lund"), "Emil Weiss informed Karl Lund"}, []string{"Emil Weiss informed Anderson"},
		},
		"a visitor and the writer": {
			"Telegram From the Embassy in Norway to the Department of State\n\nOslo, May 13, 1961.\n\n1. Secretary Emil Weiss and I called on President Karl Lund this morning.\n\n2. Weiss said that he brought assurances. Weiss and I recommend that we wait.\n\nAnderson\n",
			[]string{"Emil Weiss informed Karl Lund"}, []string{"Emil Weiss informed Anderson", "Emil Weiss proposed-to Karl Lund", "Anderson proposed-to Karl Lund"},
		},
		"to the airport is no call": {
			"Telegram From the Embassy in Norway to the Department of State\n\nOslo, May 13, 1961.\n\n1. I accompanied General Emil Weiss to the airport. He said that his talks with Karl Lund were good.\n\nAnderson\n",
			[]string{"Emil Weiss informed Anderson"}, []string{"Emil Weiss informed Karl Lund"},
		},
		"when I return": {
			memo + "I visited Graz in March. I hope to see you when I return to Oslo.\n",
			[]string{"Carl Anderson (planned) visited Oslo", "Carl Anderson visited Graz"}, []string{"Carl Anderson visited Oslo"},
		},
		"what was noted was seen": {
			memo + "We have noted press reports that the harvest was poor.\n",
			nil, []string{"Carl Anderson informed Peter Hill"},
		},
		"what we should say is not yet said": {
			memo + "We should say that the harvest was poor. I should say that it rained.\n",
			[]string{"Carl Anderson informed Peter Hill"}, nil,
		},
		"one place, one hearer": {
			"Report\n\nAnna Weber read to the Council the letter to Karl Lund. Otto Lang read a letter to Emil Weiss.\n",
			[]string{"Otto Lang informed Emil Weiss"}, []string{"Anna Weber informed Karl Lund"},
		},
		"an answer to who opened by saying": {
			"Minutes of a Meeting\n\nOslo, 5 May 1956\n\nKarl Lund opened the discussion by stating that it was late. Otto Lang replied that it was not.\n",
			[]string{"Otto Lang informed Karl Lund"}, nil,
		},
		"letters to somebody are not proposed to him": {
			"Report\n\nAnna Weber suggested letters to Karl Lund should explain it. Otto Lang proposed this in a letter to Hugo Stern.\n",
			[]string{"Otto Lang proposed-to Hugo Stern"}, []string{"Anna Weber proposed-to Karl Lund"},
		},
		"thought of it, or thought something of it": {
			"Report\n\nThe visit of Anna Weber to Oslo, which Karl Lund considered very useful, was long. The visit of Otto Lang to Graz, which Karl Lund considered in May, came to nothing. The trip of Hugo Stern to Vienna, which was considered a success, was short.\n",
			[]string{"Anna Weber visited Oslo", "Otto Lang (planned) visited Graz", "Hugo Stern visited Vienna"}, nil,
		},
		"has met, as did another": {
			"Report\n\nAnna Weber has met Karl Lund, as did Otto Lang.\n",
			[]string{either("Otto Lang", "met", "Karl Lund")}, nil,
		},
		"who looked up only saw": {
			"Report\n\nAnna Weber looked up to see Karl Lund in the door. Otto Lang looked in to see Emil Weiss.\n",
			[]string{either("Otto Lang", "met", "Emil Weiss")}, []string{"Anna Weber met Karl Lund", "Karl Lund met Anna Weber"},
		},
		"told with a time in front": {
			"Report\n\nAnna Weber said that in March she had met Karl Lund. Otto Lang recalled that during his visit to Graz he had met Emil Weiss. Hugo Stern knew that at the time he met Piet Vermeer the strike was over.\n",
			[]string{either2("Anna Weber (reported)", "met", "Karl Lund", "Anna Weber"), either2("Otto Lang (reported)", "met", "Emil Weiss", "Otto Lang")}, []string{"Anna Weber met Karl Lund"},
		},
		"who attended": {
			"Minutes of a Meeting\n\nOslo, 5 May 1956\n\nThe session was opened at ten. Anna Weber and Karl Lund attended. Otto Lang was asked not to attend.\n",
			[]string{"Anna Weber present-at session of 5 May 1956", "Karl Lund present-at session of 5 May 1956"}, []string{"Otto Lang present-at session of 5 May 1956"},
		},
	})
}

// TestDayBesideTheTelling dates what is told by its own day and not by that which stands beside it.
func TestDayBesideTheTelling(t *testing.T) {
	p, err := New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	const record = "Memorandum of Conversation\n\nOslo, May 15, 1961.\n\nPARTICIPANTS\n\nForeign Minister Karl Lund\nAmbassador Carl Anderson\n\n"
	for name, tc := range map[string]struct{ text, predicate, want string }{
		"put into what was long before":    {record + "Ambassador Anderson came in. In the autumn of 1955, Lund continued, he had spent six days in Graz.\n", "informed", "1961-05-15"},
		"yesterday, on the first line":     {record + "Yesterday Ambassador Anderson called on Lund at his office. Lund said that it was late.\n", "met", "1961-05-14"},
		"Monday, written on a Monday":      {record + "Otto Lang saw Emil Weiss in Graz on Monday.\n", "met", "1961-05-08"},
		"Monday ahead, seen from a Monday": {record + "Otto Lang will visit Graz on Monday.\n", "visited", "1961-05-22"},
	} {
		days := map[string]bool{}
		for _, s := range p.Extract(source.NewDocument("day.txt", tc.text)).Statements {
			if string(s.Predicate) == tc.predicate {
				days[string(s.When)] = true
			}
		}
		if !days[tc.want] || name == "yesterday, on the first line" && len(days) != 1 {
			t.Errorf("%s: %s is dated %v, not %s alone", name, tc.predicate, days, tc.want)
		}
	}
}
