package extract

import (
	"testing"

	"dramatis/extract/source"
	"dramatis/seeds"
)

// TestLeave reads what somebody is only given leave to say, what is left open, and what was said long before or to
// others, beside sentences that look like it.
func TestLeave(t *testing.T) {
	const memo = "Memorandum From Carl Anderson to Peter Hill\n\nOslo, May 13, 1961.\n\n"
	readAll(t, map[string]passage{
		"no matter what was said": {
			memo + "No matter what Karl Lund told Otto Lang, the strike will go on. Regardless of what Anna Weber told Emil Weiss, I saw it. Hugo Stern told Piet Vermeer what was the matter.\n",
			[]string{"Karl Lund (hypothetical) informed Otto Lang", "Anna Weber (hypothetical) informed Emil Weiss", "Hugo Stern informed Piet Vermeer"}, []string{"Karl Lund informed Otto Lang", "Anna Weber informed Emil Weiss"},
		},
		"what the reader may say": {
			"Telegram From the Department of State to the Embassy in Norway\n\nWashington, May 13, 1961.\n\n1. You may inform Otto Lang that we agree. You may have told Emil Weiss of it. In reply you may at your discretion raise question of the grain.\n\nHalden\n",
			[]string{"Embassy in Norway (requested) informed Otto Lang"}, []string{"Embassy in Norway (requested) informed Emil Weiss", "Department of State informed Embassy in Norway", "Halden informed Embassy in Norway"},
		},
		"suggested as what may be, and as what to do": {
			memo + "They wrote a law which, as Karl Lund suggested to you, might turn the country into a kingdom. As Otto Lang suggested to you, I waited.\n",
			[]string{"Otto Lang proposed-to Peter Hill"}, []string{"Karl Lund proposed-to Peter Hill"},
		},
		"said years before": {
			memo + "I saw Otto Lang. In 1951, by a resolution, the Norwegian Committee ended the mandate and declared the land to be free. In May Otto Lang said that it was late.\n",
			[]string{"Otto Lang informed Carl Anderson"}, []string{"Norwegian Committee informed Carl Anderson"},
		},
		"said years before, to the reader": {
			memo + "I saw Karl Lund and Emil Weiss. In 1951 Otto Lang requested your consent. Ten years ago, Karl Lund pointed out, it was early. In 1951, said Emil Weiss, there had been no hurry.\n",
			[]string{"Otto Lang asked Peter Hill", "Karl Lund informed Carl Anderson", "Emil Weiss informed Carl Anderson"}, nil,
		},
		"went on to say, or what others said": {
			"Memorandum of Conversation\n\nOslo, May 15, 1961.\n\nPARTICIPANTS\n\nForeign Minister Karl Lund\nAmbassador Carl Anderson\n\nLund said that he was glad to hear of it, and repeated his view that it was late. Anderson said that Otto Lang was glad, and told Hugo Stern that it rained.\n",
			[]string{"Karl Lund informed Carl Anderson"}, []string{"Karl Lund (reported) informed Carl Anderson by Karl Lund", "Carl Anderson informed Hugo Stern"},
		},
		"a statement of another to somebody": {
			"Report\n\nAnna Weber recalled Karl Lund's statement to Otto Lang that it was late.\n",
			[]string{"Karl Lund informed Otto Lang"}, []string{"Anna Weber informed Otto Lang"},
		},
		"who talked on the telephone told whom": {
			memo + "After talking with Karl Lund on the telephone I left. I told Otto Lang on the telephone that it was late.\n",
			[]string{"Carl Anderson informed Otto Lang"}, []string{"Carl Anderson informed Karl Lund", either("Carl Anderson", "met", "Karl Lund")},
		},
		"said another time": {
			memo + "I saw Otto Lang, Karl Lund, Anna Weber, Hugo Stern and Emil Weiss. Karl Lund recently said that it was late. At that time Anna Weber said that it rained. Hugo Stern publicly said that it snowed. Emil Weiss said that it was cold.\n",
			[]string{"Emil Weiss informed Carl Anderson"}, []string{"Karl Lund informed Carl Anderson", "Anna Weber informed Carl Anderson", "Hugo Stern informed Carl Anderson"},
		},
		"said beside a deed, or in a paper": {
			memo + "I saw Hugo Stern, Otto Lang, Emil Weiss and Piet Vermeer. Karl Lund told me that Otto Lang came to Oslo saying that he was poor. Emil Weiss praised the letter explaining the plan. Piet Vermeer made a reply stating that it was cold. Hugo Stern left, saying that it was late.\n",
			[]string{"Karl Lund informed Carl Anderson", "Hugo Stern informed Carl Anderson", "Piet Vermeer informed Carl Anderson"}, []string{"Otto Lang informed Carl Anderson", "Otto Lang (reported) informed Carl Anderson by Karl Lund", "Emil Weiss informed Carl Anderson"},
		},
		"what somebody would like to point out is so": {
			memo + "I would like to point out that Karl Lund had told Otto Lang of it.\n",
			[]string{"Karl Lund informed Otto Lang"}, []string{"Karl Lund (hypothetical) informed Otto Lang"},
		},
		"at present is a time": {
			"Report\n\nThe conference of Oslo began in May. At present the Norwegian Committee was late, while the Labour Party paid.\n",
			nil, []string{"Norwegian Committee present-at conference of Oslo", "Labour Party present-at conference of Oslo"},
		},
		"home and to one's post": {
			"Report\n\nKarl Lund, the Norwegian Foreign Minister, returned to Norway in May. The Norwegian President Hugo Stern returned to Oslo. The Swedish Minister Emil Weiss returned to Oslo. Hugo Stern visited Norway.\n",
			[]string{"Emil Weiss visited Oslo", "Hugo Stern visited Norway"}, []string{"Karl Lund visited Norway", "Hugo Stern visited Oslo"},
		},
	})
}

// TestDayOfLeaving dates a journey from the day of leaving on.
func TestDayOfLeaving(t *testing.T) {
	p, err := New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	for name, tc := range map[string]struct{ text, predicate, want string }{
		"told a second time":      {"Telegram From the Embassy in Norway to the Department of State\n\nOslo, November 28, 1966.\n\nI saw Minister Karl Lund at 11 this morning. I repeated my view expressed to Otto Lang on Nov. 26 that it was late. Lund promised to tell the King.\n\nAnderson\n", "promised", "1966-11-28"},
		"on several occasions":    {"Memorandum From Carl Anderson to Peter Hill\n\nOslo, May 13, 1961.\n\nI met Minister Karl Lund on various occasions.\n", "met", ""},
		"the conversations which": {"Memorandum From Carl Anderson to Peter Hill\n\nOslo, May 13, 1961.\n\nThe conversations which we had with Otto Lang were long.\n", "met", ""},
		"left for Rome":           {"Report\n\nOslo, May 13, 1961.\n\nOtto Lang left for Rome on May 3.\n", "visited", "1961-05-03/.."},
		"went to Rome":            {"Report\n\nOslo, May 13, 1961.\n\nOtto Lang went to Rome on May 3.\n", "visited", "1961-05-03"},
	} {
		days := map[string]bool{}
		for _, s := range p.Extract(source.NewDocument("day.txt", tc.text)).Statements {
			if string(s.Predicate) == tc.predicate {
				days[string(s.When)] = true
			}
		}
		if !days[tc.want] || len(days) != 1 {
			t.Errorf("%s: %s is dated %v, not %s alone", name, tc.predicate, days, tc.want)
		}
	}
}
