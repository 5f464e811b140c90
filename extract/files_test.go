package extract

import "testing"

// TestFilesOnPeople reads files on people, which leave out of whom they tell: of him whose name heads the entry.
func TestFilesOnPeople(t *testing.T) {
	readAll(t, map[string]passage{
		"an entry tells of whom its head names": {
			"NOTE ON CADRES\n\nKARL LUND (real name Otto Berg)\nBorn 1904, Oslo, family of a teacher. Joined the Labour Party in 1921. From 1930 secretary of the Norwegian Committee; elected to the Labour Party Council in 1932. Arrested by the Norwegian Ministry of the Interior in May 1933.\nWife, Ida Moen, is a nurse. A brother, Pavel Lund, lives in Bergen.\n\nANNA WEBER\nBorn in 1910 in Bergen. Graduate of the Oslo Military School. He knew her.\n",
			[]string{"Karl Lund born-in Oslo", "Karl Lund member-of Labour Party", "Karl Lund holds-position Norwegian Committee", "Karl Lund member-of Labour Party Council", "Norwegian Ministry of the Interior arrested Karl Lund", "Ida Moen family-of Karl Lund", "Pavel Lund family-of Karl Lund", "Anna Weber born-in Bergen", "Anna Weber educated-at Oslo Military School"},
			[]string{"Karl Lund educated-at Oslo Military School", "Karl Lund born-in Bergen", "Pavel Lund member-of Labour Party"},
		},
		"a name on a line of its own heads no entry where no birth follows": {
			"Report\n\nKarl Lund\nJoined the Labour Party in 1921.\n", nil, []string{"Karl Lund member-of Labour Party"},
		},
	})
}

// TestBodiesMeantByTheirPronouns reads whose head somebody is where the body is meant by a pronoun or a place.
func TestBodiesMeantByTheirPronouns(t *testing.T) {
	readAll(t, map[string]passage{
		"its and whose": {
			"Report\n\nThe Labour Party, through its secretary, Karl Lund, refused. The Farmers' Union, whose Oslo chairman, Otto Lang, was ill, agreed. The Norwegian Bank, of which Anna Weber was director, failed. Imre Nagel remained its chief defender.\n",
			[]string{"Karl Lund holds-position Labour Party", "Otto Lang holds-position Farmers' Union", "Anna Weber holds-position Norwegian Bank"}, []string{"Otto Lang holds-position Oslo", "Imre Nagel leads Norwegian Bank"},
		},
		"units called after a place, and since when": {
			"Report\n\nThe commander of the Oslo garrison, General Karl Lund, left. Otto Lang, until yesterday director of the Norwegian Bank, was ill. Anna Weber, formerly a lecturer at the Oslo Military School, wrote.\n",
			[]string{"Karl Lund holds-position Oslo garrison", "Otto Lang holds-position Norwegian Bank", "Anna Weber holds-position Oslo Military School"}, nil,
		},
		"of whose people, behind a comma": {
			"Report\n\nKarl Lund, of the Labour Party, spoke. Otto Lang, formerly of the Farmers' Union, came. The Labour Party under Anna Weber refused. He served in the Norwegian Army under Piet Mertens.\n",
			[]string{"Karl Lund member-of Labour Party", "Otto Lang member-of Farmers' Union", "Anna Weber leads Labour Party"}, []string{"Piet Mertens leads Norwegian Army"},
		},
	})
}

// TestFrontedAndApposed reads what stands before the subject, and who is meant by a description with a name behind it.
func TestFrontedAndApposed(t *testing.T) {
	readAll(t, map[string]passage{
		"fronted": {
			"Report\n\nOf Karl Lund, Otto Lang spoke sharply. It was to Anna Weber that Piet Mertens wrote. It was on Hugo Brandt's orders that Jan Vos left. \"To Ida Moen,\" Luis Soto said, \"it was late.\"\n",
			[]string{"Otto Lang criticised Karl Lund", "Piet Mertens wrote-to Anna Weber", "Hugo Brandt instructed Jan Vos"}, nil,
		},
		"he is not whom the sentence opens with": {
			"Report\n\nOtto Lang met Anna Weber. Of Karl Lund he spoke sharply.\n",
			[]string{"Otto Lang criticised Karl Lund"}, []string{"Karl Lund criticised Karl Lund"},
		},
		"apposed": {
			"Report\n\nKarl Lund met the wife of Otto Lang, Anna Weber, on Monday. Jan Vos was informed by Hugo Brandt's own secretary, Ida Moen.\n",
			[]string{"Karl Lund met Anna Weber", "Ida Moen informed Jan Vos", "Anna Weber family-of Otto Lang"}, []string{"Karl Lund met Otto Lang", "Hugo Brandt informed Jan Vos"},
		},
	})
}

// TestWhatElseWasDone reads participles that share the "was" of a verb before them, or leave it out behind "though".
func TestWhatElseWasDone(t *testing.T) {
	readAll(t, map[string]passage{
		"coordinated": {
			"Report\n\nKarl Lund was praised by Anna Weber and denounced by Otto Lang. Jan Vos was recalled to Oslo and thanked by Hugo Brandt.\n",
			[]string{"Anna Weber praised Karl Lund", "Otto Lang criticised Karl Lund", "Hugo Brandt thanked Jan Vos"}, []string{"Otto Lang praised Karl Lund", "Anna Weber criticised Karl Lund"},
		},
		"put in": {
			"Report\n\nKarl Lund, though warned by Anna Weber, stayed. Otto Lang, when asked by Jan Vos, refused.\n",
			[]string{"Anna Weber informed Karl Lund", "Jan Vos asked Otto Lang"}, nil,
		},
	})
}
