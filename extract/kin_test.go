package extract

import (
	"testing"

	"dramatis/extract/source"
	"dramatis/seeds"
)

// TestWhoMarriesIsASpouse: a marriage tells of what kind the kinship is, a betrothal or a divorce does not.
func TestWhoMarriesIsASpouse(t *testing.T) {
	p, err := New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	for sentence, want := range map[string]string{
		"Anna Weber married Karl Lund in 1949.":                                      "spouse",
		"Anna Weber married Karl Lund. Karl Lund was married to Anna Weber at Oslo.": "spouse",
		"Anna Weber divorced Karl Lund in 1949.":                                     "",
		"Anna Weber was related to Karl Lund in some way.":                           "",
	} {
		x := p.Extract(source.NewDocument("kin.txt", "Report\n\nOslo, 3 May 1961\n\n"+sentence+"\n"))
		found := 0
		for _, s := range x.Statements {
			if s.Predicate != "family-of" {
				continue
			}
			if s.Role != want {
				t.Errorf("%s: role %q, not %q", sentence, s.Role, want)
			}
			found++
		}
		if found != 1 {
			t.Errorf("%s: %d kinships", sentence, found)
		}
	}
}

// TestKinInLists reads invented passages that name several of somebody's kin, or tell of kinship in passing.
func TestKinInLists(t *testing.T) {
	readAll(t, map[string]passage{
		"of the man whom another did something to": {
			"Report\n\nThe riot began when Anna Berg (wife of the man Sergeant Hugo Stern had shot) appeared. Emma Lund, wife of the painter Karl Lund, was there.\n",
			[]string{"Emma Lund family-of Karl Lund"}, []string{"Anna Berg family-of Hugo Stern"},
		},
		"kin listed with and without a pronoun": {
			"Report\n\nOslo, 3 May 1961\n\nViktor Holm was accompanied by his wife, Anna, his son Pavel, and his daughter Olga. Otto Lang came with his wife Ida, son Emil and daughter Rosa.\n",
			[]string{
				"Anna family-of Viktor Holm|Viktor Holm family-of Anna", "Pavel family-of Viktor Holm|Viktor Holm family-of Pavel", "Olga family-of Viktor Holm|Viktor Holm family-of Olga",
				"Ida family-of Otto Lang|Otto Lang family-of Ida", "Emil family-of Otto Lang|Otto Lang family-of Emil", "Rosa family-of Otto Lang|Otto Lang family-of Rosa",
			},
			[]string{"Pavel family-of Anna|Anna family-of Pavel", "Olga family-of Pavel|Pavel family-of Olga", "Emil family-of Ida|Ida family-of Emil"},
		},
		"children of a couple whose own father was told of": {
			"Report\n\nOslo, 3 May 1961\n\nKarl Lund is married to Anna Weber, the daughter of former Senator Otto Weber. The couple has two sons, Olaf and Jens.\n",
			[]string{"Olaf family-of Karl Lund|Karl Lund family-of Olaf", "Jens family-of Anna Weber|Anna Weber family-of Jens"},
			[]string{"Olaf family-of Otto Weber|Otto Weber family-of Olaf"},
		},
		"a life behind a father's name": {
			"Report\n\nOslo, 3 May 1961\n\nThe accused Karl Lund, son of Olaf, born 4 March 1911 in Bergen, was questioned. Otto Lang, the son of Emil Lang (a smith), born in Riga, came.\n",
			[]string{"Karl Lund born-in Bergen", "Otto Lang born-in Riga", "Karl Lund family-of Olaf|Olaf family-of Karl Lund"},
			[]string{"Olaf born-in Bergen", "Emil Lang born-in Riga"},
		},
		"kin in a list of guests": {
			"Report\n\nOslo, 3 May 1961\n\nIn the meeting took part Emil Lund, A. Novak's wife, the writer V. Stern and the publisher Otto Lang. Karl Holm's brother, the painter Hugo Holm, spoke.\n",
			[]string{"Hugo Holm family-of Karl Holm|Karl Holm family-of Hugo Holm"},
			[]string{"V. Stern family-of A. Novak|A. Novak family-of V. Stern"},
		},
		"kin behind a title, an office or a trade": {
			"Report\n\nOslo, 3 May 1961\n\nPrince Nilo Ranar, Prince Soka Ranar's son, arrived. Karl Lund's brother, the former Minister of War Emil Lund, spoke. Otto Lang's nephew and private secretary, Hugo Stern, wrote it down.\n",
			[]string{"Nilo Ranar family-of Soka Ranar|Soka Ranar family-of Nilo Ranar", "Emil Lund family-of Karl Lund|Karl Lund family-of Emil Lund", "Hugo Stern family-of Otto Lang|Otto Lang family-of Hugo Stern"}, nil,
		},
		"kin behind a title without a comma, in order of age, in place of somebody": {
			"Report\n\nOslo, 3 May 1961\n\nKarl Lund's cousin Sheikh Hamid Weber declined. Otto Lang, younger brother of the advocate Emil Lang, was sentenced. Hugo Stern's uncle President Max Stern wept.\n\nResolved: to recall Viktor Holm and to send in his stead Brother Piet Vermeer.\n",
			[]string{"Hamid Weber family-of Karl Lund|Karl Lund family-of Hamid Weber", "Otto Lang family-of Emil Lang|Emil Lang family-of Otto Lang", "Max Stern family-of Hugo Stern|Hugo Stern family-of Max Stern"},
			[]string{"Piet Vermeer family-of Viktor Holm|Viktor Holm family-of Piet Vermeer", "Max Stern holds-position Hugo Stern"},
		},
		"kin behind a comma is not who only owns something": {
			"Report\n\nOslo, 3 May 1961\n\nKarl Lund introduced his son-in-law, Otto Lang's friend from Bergen. Hugo Stern introduced his son-in-law, Emil Weiss.\n",
			[]string{"Emil Weiss family-of Hugo Stern|Hugo Stern family-of Emil Weiss"}, []string{"Otto Lang family-of Karl Lund|Karl Lund family-of Otto Lang"},
		},
		"kin that somebody had, and that is called": {
			"Report\n\nOslo, 3 May 1961\n\nKarl Lund had a sister named Berta. Otto Lang's daughter is called Anna. Hugo Stern is survived by his wife, Ida, and three sons, Emil, Max and Paul.\n",
			[]string{"Berta family-of Karl Lund|Karl Lund family-of Berta", "Anna family-of Otto Lang|Otto Lang family-of Anna", "Emil family-of Hugo Stern|Hugo Stern family-of Emil", "Max family-of Hugo Stern|Hugo Stern family-of Max", "Paul family-of Hugo Stern|Hugo Stern family-of Paul"}, nil,
		},
		"kin whom somebody leaves": {
			"Report\n\nOslo, 3 May 1961\n\nKarl Lund leaves a widow, Anna, and two sons, Otto and Emil Lund. Hugo Stern is survived by his wife, Ida, and by two daughters, Clara and Maria Stern. Piet Vos left Oslo with his sons, Max and Paul Vos.\n",
			[]string{"Anna family-of Karl Lund|Karl Lund family-of Anna", "Emil Lund family-of Karl Lund|Karl Lund family-of Emil Lund", "Clara family-of Hugo Stern|Hugo Stern family-of Clara|Clara Stern family-of Hugo Stern", "Maria Stern family-of Hugo Stern|Hugo Stern family-of Maria Stern"}, nil,
		},
		"kin of each other": {
			"Report\n\nOslo, 3 May 1961\n\nThe cousins Karl Lund and Otto Lang spoke. Hugo Stern and Emil Weiss, who are brothers-in-law, did not.\n",
			[]string{"Otto Lang family-of Karl Lund|Karl Lund family-of Otto Lang", "Emil Weiss family-of Hugo Stern|Hugo Stern family-of Emil Weiss"}, []string{"Karl Lund family-of Hugo Stern|Hugo Stern family-of Karl Lund"},
		},
		"two kinships, birth and one of several": {
			"Report\n\nOslo, 3 May 1961\n\nAnna Weber, a daughter of Karl Lund and a niece of Otto Lang, spoke. Hugo Stern was born in Graz in 1901, the son of Emil Stern. One of Piet Vermeer's sons, Max, was there. Karl Lund's wife, Ida, and her sister Rosa Brod wept.\n",
			[]string{"Anna Weber family-of Karl Lund|Karl Lund family-of Anna Weber", "Anna Weber family-of Otto Lang|Otto Lang family-of Anna Weber", "Hugo Stern family-of Emil Stern|Emil Stern family-of Hugo Stern", "Max family-of Piet Vermeer|Piet Vermeer family-of Max", "Rosa Brod family-of Ida|Ida family-of Rosa Brod"}, nil,
		},
		"kin of somebody who is called ours, or mine": {
			"Report\n\nOslo, 3 May 1961\n\nThe journalist Anna Weber, who is the daughter of our late comrade Karl Lund, spoke. Ida Brod, the widow of his predecessor Otto Lang, did not.\n",
			[]string{"Anna Weber family-of Karl Lund|Karl Lund family-of Anna Weber", "Ida Brod family-of Otto Lang|Otto Lang family-of Ida Brod"}, nil,
		},
		"kin by a pronoun that is said of another": {
			"Report\n\nOslo, 3 May 1961\n\nKarl Lund is secretary of the Land Bank. Olav Berg is his cousin on the mother's side.\n\nHugo Stern came in. Captain Oscar Lind, the husband of his elder daughter Clara, came with him. Captain Max Brod, husband of his sister, did not.\n",
			[]string{"Olav Berg family-of Karl Lund", "Oscar Lind family-of Clara", "Clara family-of Hugo Stern"},
			[]string{"Clara family-of Oscar Lind", "Oscar Lind family-of Hugo Stern", "Max Brod family-of Hugo Stern"},
		},
		"kin of whom his master, his trade or his own name's case tells": {
			"Report\n\nOslo, 3 May 1961\n\nOtto Holm, brother of the Bishop's secretary Leo Stern, spoke. Emil Lang is a brother-in-law of Otto Brandt's. Hugo Weiss is the son of a Goan trader, Peter Vaz. Max Brod, cousin of the President's wife, did not speak.\n\nMary Quist came. Karl Steel, son of her old adversary, did not.\n",
			[]string{"Otto Holm family-of Leo Stern", "Emil Lang family-of Otto Brandt", "Hugo Weiss family-of Peter Vaz"}, []string{"Max Brod family-of President", "Karl Steel family-of Mary Quist"},
		},
		"who is listed behind the kin of another": {
			"Report\n\nOslo, 3 May 1961\n\nPresent were Anna Weber, Minister of Trade and a half-sister of the President, and Piet Vermeer. Ida Brod, a cousin of Karl Lund, and Hugo Stern spoke. Rosa Lang, a cousin of Emil Weiss and Max Falk, did not.\n",
			[]string{"Ida Brod family-of Karl Lund|Karl Lund family-of Ida Brod", "Rosa Lang family-of Emil Weiss|Emil Weiss family-of Rosa Lang", "Rosa Lang family-of Max Falk|Max Falk family-of Rosa Lang"},
			[]string{"Anna Weber family-of Piet Vermeer|Piet Vermeer family-of Anna Weber", "Ida Brod family-of Hugo Stern|Hugo Stern family-of Ida Brod"},
		},
		"of others": {
			"Report\n\nOslo, 3 May 1961\n\nKarl Lund came with his wife Ida, mother of Emil. Hugo Stern spoke to Otto Lang, whose wife is ill, and Piet Vermeer.\n",
			nil, []string{"Emil family-of Karl Lund|Karl Lund family-of Emil", "Piet Vermeer family-of Otto Lang|Otto Lang family-of Piet Vermeer"},
		},
	})
}

// TestOtherNames reads invented passages that give somebody another name.
func TestOtherNames(t *testing.T) {
	readAll(t, map[string]passage{
		"words that are no names by themselves": {
			"Report\n\nOslo, 3 May 1961\n\nViktor Holm, alias Zorn, crossed the border. Otto Lang (known as Krot) did not. Karl Lund, who in the party is better known as Falk, waited. Hugo Stern flew out under the name of Sau Thol.\n",
			[]string{"Viktor Holm also-known-as Zorn", "Otto Lang also-known-as Krot", "Karl Lund also-known-as Falk", "Hugo Stern also-known-as Sau Thol"}, nil,
		},
		"called so, and by what name": {
			"Report\n\nOslo, 3 May 1961\n\nViktor Holm was called \"Uncle Zorn\" by his friends. Otto Lang, called Krot, spoke. Karl Lund changed his name to Emil Brod. Piet Vermeer travelled on a passport made out to Henri Duval.\n",
			[]string{"Viktor Holm also-known-as Uncle Zorn", "Otto Lang also-known-as Krot", "Piet Vermeer also-known-as Henri Duval|Henri Duval also-known-as Piet Vermeer"}, nil,
		},
		"the other name first": {
			"Report\n\nOslo, 3 May 1961\n\n\"Zorn\" [Viktor Holm] crossed the border. \"Krot\" is the pseudonym of Otto Lang. Abu Zaim is the nom de guerre of Karl Lund.\n",
			[]string{"Viktor Holm also-known-as Zorn", "Otto Lang also-known-as Krot", "Karl Lund also-known-as Abu Zaim|Abu Zaim also-known-as Karl Lund"}, nil,
		},
		"names of others and of places": {
			"Report\n\nOslo, 3 May 1961\n\nViktor Holm called Otto Lang. Karl Lund worked in a town now known as Zornburg. Hugo Stern met a man called Krot. Emil Weiss knew the pseudonym of Piet Vermeer.\n",
			nil, []string{"Viktor Holm also-known-as Otto Lang", "Karl Lund also-known-as Zornburg", "Hugo Stern also-known-as Krot", "Emil Weiss also-known-as Piet Vermeer", "Piet Vermeer also-known-as Emil Weiss"},
		},
	})
}

// TestTogether reads invented passages in which several do something together.
func TestTogether(t *testing.T) {
	readAll(t, map[string]passage{
		"a delegation comes in its people": {
			"Report\n\nOslo, 30 May 1961\n\nOtto Lang received the Danish delegation: Karl Lund and Piet Vermeer. The Swedish delegation, headed by Anna Weber and including Emil Weiss, was received by Hugo Stern.\n",
			[]string{"Karl Lund met Otto Lang|Otto Lang met Karl Lund", "Otto Lang met Piet Vermeer|Piet Vermeer met Otto Lang", "Anna Weber met Hugo Stern|Hugo Stern met Anna Weber", "Emil Weiss met Hugo Stern|Hugo Stern met Emil Weiss", "Anna Weber leads Swedish delegation"},
			[]string{"Anna Weber leads Anna Weber"},
		},
		"one after the other": {
			"Report\n\nOslo, 30 May 1961\n\nOtto Lang was received by Karl Lund on the 18th, by Piet Vermeer on the 19th, and by Hugo Stern on the 22nd.\n",
			[]string{"Karl Lund met Otto Lang|Otto Lang met Karl Lund", "Otto Lang met Piet Vermeer|Piet Vermeer met Otto Lang", "Hugo Stern met Otto Lang|Otto Lang met Hugo Stern"}, nil,
		},
		"who came with somebody": {
			"Report\n\nOslo, 30 May 1961\n\nOtto Lang received Karl Lund, who was accompanied by Piet Vermeer.\n",
			[]string{"Karl Lund met Otto Lang|Otto Lang met Karl Lund", "Otto Lang met Piet Vermeer|Piet Vermeer met Otto Lang"}, nil,
		},
		"in talks with several, and the clause behind": {
			"Report\n\nOslo, 30 May 1961\n\nIn his talks with Karl Lund, Piet Vermeer and Hugo Stern, Otto Lang had praised the plan. Emil Weiss, Anna Weber, Ida Brod and others met in Graz.\n",
			[]string{"Karl Lund met Otto Lang|Otto Lang met Karl Lund", "Otto Lang met Piet Vermeer|Piet Vermeer met Otto Lang", "Hugo Stern met Otto Lang|Otto Lang met Hugo Stern", "Anna Weber met Emil Weiss|Emil Weiss met Anna Weber"},
			[]string{"Karl Lund met Piet Vermeer"},
		},
		"papers that are handed on, and predecessors": {
			"Report\n\nOslo, 30 May 1961\n\nA letter from Karl Lund was handed to Otto Lang. Emil Weiss's predecessor, Jan Brod, was there.\n",
			[]string{"Karl Lund wrote-to Otto Lang", "Emil Weiss succeeded Jan Brod"}, []string{"Jan Brod succeeded Emil Weiss"},
		},
		"present, but of one side": {
			"Report\n\nOslo, 30 May 1961\n\nPresent in the circle were Karl Lund, Otto Lang and Piet Vermeer.\n",
			[]string{"Karl Lund met Otto Lang|Otto Lang met Karl Lund", "Karl Lund met Piet Vermeer|Piet Vermeer met Karl Lund"}, nil,
		},
	})
}

// TestLeftOutAuthor reads an invented journal whose author leaves himself out.
func TestLeftOutAuthor(t *testing.T) {
	readAll(t, map[string]passage{
		"the author of a journal, in the passive": {
			"From the Journal of Ivan Orlov, Ambassador of the USSR in Denmark\n\n3 May 1961\n\nWas received by President Karl Lund. I thanked him.\n",
			[]string{"Karl Lund met Ivan Orlov|Ivan Orlov met Karl Lund"}, nil,
		},
	})
}
