package extract

import "testing"

func TestVerbsLeftOut(t *testing.T) {
	readAll(t, map[string]passage{
		"of another subject": {
			"Report\n\nAnna Weber wrote to Karl Lund, Olaf Berg to Otto Lang and Paul Ader to Max Brandt.\n",
			[]string{"Anna Weber wrote-to Karl Lund", "Olaf Berg wrote-to Otto Lang", "Paul Ader wrote-to Max Brandt"},
			[]string{"Anna Weber wrote-to Olaf Berg", "Anna Weber wrote-to Otto Lang", "Olaf Berg wrote-to Paul Ader"},
		},
		"with its object": {
			"Report\n\nAnna Weber sent a long telegram to Karl Lund, and Olaf Berg to Otto Lang.\n",
			[]string{"Anna Weber wrote-to Karl Lund", "Olaf Berg wrote-to Otto Lang"}, []string{"Anna Weber wrote-to Olaf Berg"},
		},
		"in the passive": {
			"Report\n\nAnna Weber was received by Karl Lund and Olaf Berg by Otto Lang.\n",
			[]string{"Anna Weber met Karl Lund", "Olaf Berg met Otto Lang"}, []string{"Anna Weber met Olaf Berg", "Anna Weber met Otto Lang"},
		},
		"with two phrases": {
			"Report\n\nThe protocol was signed by Anna Weber for Sweden, by Karl Lund for Norway and by Olaf Berg for Denmark.\n",
			[]string{"Anna Weber represents Sweden", "Karl Lund represents Norway", "Olaf Berg represents Denmark"},
			[]string{"Karl Lund represents Sweden", "Olaf Berg represents Sweden"},
		},
		"with two phrases, the body first": {
			"Report\n\nThe protocol was signed for Sweden by Anna Weber and for Norway by Karl Lund.\n",
			[]string{"Anna Weber represents Sweden", "Karl Lund represents Norway"}, []string{"Anna Weber represents Norway", "Karl Lund represents Sweden"},
		},
		"without the preposition": {
			"Report\n\nThe protocol was signed by Anna Weber for Sweden and Karl Lund for Norway.\n",
			[]string{"Anna Weber represents Sweden", "Karl Lund represents Norway"}, []string{"Karl Lund represents Sweden"},
		},
		"of another object": {
			"Report\n\nOlaf Berg sent Anna Weber to Paris and Karl Lund to Rome.\n",
			[]string{"Anna Weber visited Paris", "Karl Lund visited Rome"}, []string{"Karl Lund visited Paris", "Anna Weber visited Rome"},
		},
		"an office": {
			"Report\n\nAnna Weber became Minister of Trade and Karl Lund Minister of Health. Olaf Berg was elected president of the Norwegian Union, and Otto Lang its secretary.\n",
			[]string{"Karl Lund holds-position Minister of Health", "Otto Lang holds-position Norwegian Union"}, nil,
		},
		"none, where a verb follows": {
			"Report\n\nAnna Weber wrote to Karl Lund, and Olaf Berg of Norway thanked Otto Lang.\n",
			[]string{"Anna Weber wrote-to Karl Lund", "Olaf Berg thanked Otto Lang"}, []string{"Olaf Berg wrote-to Otto Lang"},
		},
	})
}

func TestClausesBehindComplements(t *testing.T) {
	readAll(t, map[string]passage{
		"of a preposition": {
			"Report\n\nAnna Weber wrote to Karl Lund and Olaf Berg wrote to Otto Lang.\n",
			[]string{"Anna Weber wrote-to Karl Lund", "Olaf Berg wrote-to Otto Lang"}, []string{"Anna Weber wrote-to Olaf Berg", "Karl Lund wrote-to Otto Lang"},
		},
		"in the passive": {
			"Report\n\nAnna Weber was thanked by Karl Lund, and Olaf Berg was thanked by Otto Lang.\n",
			[]string{"Karl Lund thanked Anna Weber", "Otto Lang thanked Olaf Berg"}, []string{"Otto Lang thanked Anna Weber"},
		},
		"a land before a person": {
			"Report\n\nAnna Weber represented Norway and Karl Lund represented Denmark.\n",
			[]string{"Anna Weber represents Norway", "Karl Lund represents Denmark"}, []string{"Anna Weber represents Karl Lund"},
		},
		"behind a title": {
			"Report\n\nAnna Weber wrote to Count Lund and Olaf Berg thanked Otto Lang.\n",
			[]string{"Olaf Berg thanked Otto Lang"}, []string{"Anna Weber wrote-to Olaf Berg", "Lund thanked Otto Lang"},
		},
	})
}

func TestRespectively(t *testing.T) {
	readAll(t, map[string]passage{
		"each in his place": {
			"Report\n\nAnna Weber and Karl Lund represented Norway and Denmark respectively.\n",
			[]string{"Anna Weber represents Norway", "Karl Lund represents Denmark"}, []string{"Anna Weber represents Denmark", "Karl Lund represents Norway"},
		},
		"lists that do not match": {
			"Report\n\nAnna Weber, Karl Lund and Olaf Berg wrote to Otto Lang and Max Brandt respectively.\n",
			nil, []string{"Anna Weber wrote-to Max Brandt", "Olaf Berg wrote-to Otto Lang"},
		},
	})
}
