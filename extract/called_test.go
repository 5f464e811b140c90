package extract

import "testing"

// TestBodiesCalledByTheirNoun reads posts in bodies that the text calls by their noun alone once it has named them.
func TestBodiesCalledByTheirNoun(t *testing.T) {
	readAll(t, map[string]passage{
		"before and behind the office": {
			"Report\n\nThe Stavanger Savings Bank was closed on Monday. The bank's director, Karl Lund, was arrested. The cashier of the bank, Anna Berg, had fled. Otto Lang, chairman of the bank since 1931, was ill.\n",
			[]string{"Karl Lund holds-position Stavanger Savings Bank", "Karl Lund leads Stavanger Savings Bank", "Anna Berg holds-position Stavanger Savings Bank", "Otto Lang leads Stavanger Savings Bank"}, nil,
		},
		"of several bodies of that noun none": {
			"Report\n\nThe Stavanger Savings Bank and the Bergen Land Bank were closed. The bank's director, Karl Lund, was arrested.\n",
			nil, []string{"Karl Lund holds-position Stavanger Savings Bank", "Karl Lund holds-position Bergen Land Bank"},
		},
		"a state is no union": {
			"Report\n\nThe Soviet Union sent an envoy on Monday. Karl Lund, secretary of the union, was arrested.\n",
			nil, []string{"Karl Lund holds-position Soviet Union", "Karl Lund leads Soviet Union"},
		},
		"a noun that goes on is of something else": {
			"Report\n\nThe Norwegian Farmers' Union met on Monday. The secretary of the union office, Karl Lund, and the treasurer of the union in Bergen, Anna Berg, were away.\n",
			nil, []string{"Karl Lund holds-position Norwegian Farmers' Union", "Anna Berg holds-position Norwegian Farmers' Union"},
		},
		"the head of a delegation": {
			"Report\n\nThe Norwegian trade delegation left Oslo on Monday. It met Karl Lund (head of delegation) in Bergen.\n",
			[]string{"Karl Lund leads Norwegian trade delegation"}, nil,
		},
		"who directs a body, and who orders it to do something": {
			"Report\n\nKarl Lund directs the Stavanger Savings Bank. Anna Berg directed the Bergen Land Bank to pay. Otto Lang directed the Oslo Savings Bank immediately to pay. Jan Holm directed that the Hull Savings Bank provide ships.\n",
			[]string{"Karl Lund leads Stavanger Savings Bank"}, []string{"Anna Berg leads Bergen Land Bank", "Otto Lang leads Oslo Savings Bank", "Jan Holm leads Hull Savings Bank"},
		},
		"an office that opens the sentence": {
			"Report\n\nDirector of the Stavanger Savings Bank since 1931, Karl Lund knew the town. Formerly secretary of the Bergen Land Bank, Anna Berg left for Oslo.\n",
			[]string{"Karl Lund leads Stavanger Savings Bank", "Anna Berg holds-position Bergen Land Bank"}, nil,
		},
		"whose envoy somebody is, and in what he is a successor": {
			"Report\n\nThe envoy of the King of Norway, Karl Hansen, arrived in Lima. Otto Lang's successor as head of the Bergen Land Bank was Hugo Brandt. Anna Berg's predecessor as consul at Hull, Jan Holm, was ill.\n",
			[]string{"Hugo Brandt succeeded Otto Lang", "Anna Berg succeeded Jan Holm"}, []string{"Karl Hansen holds-position Norway", "Karl Hansen leads Norway"},
		},
		"its officers, in the next sentence": {
			"Report\n\nThe Norwegian Seamen's Union met in Oslo. Its president, Karl Lund, spoke. The Bergen Land Bank wrote to the Danish Land Bank. Its director, Anna Berg, was ill.\n",
			[]string{"Karl Lund leads Norwegian Seamen's Union"}, []string{"Anna Berg holds-position Bergen Land Bank", "Anna Berg holds-position Danish Land Bank"},
		},
		"members named behind a verb of being": {
			"Report\n\nThe members of the Bergen Harbour Committee are Karl Lund and Anna Berg. The members of the Oslo Harbour Committee were not Otto Lang and Hugo Brandt.\n",
			[]string{"Karl Lund member-of Bergen Harbour Committee", "Anna Berg member-of Bergen Harbour Committee"}, []string{"Otto Lang member-of Oslo Harbour Committee"},
		},
		"one office of several words; the second kinship behind a comma; who stands in for an envoy": {
			"Report\n\nGeneral Karl Lund, Commander in Chief of the Norwegian Army, came. Otto Lang, son of Hugo Lang, and nephew of Anna Berg, stayed. The Chargé d'affaires a.i. of Denmark, Jan Holm, left.\n",
			[]string{"Karl Lund leads Norwegian Army", "Otto Lang family-of Anna Berg|Anna Berg family-of Otto Lang", "Jan Holm holds-position Denmark"}, nil,
		},
	})
}
