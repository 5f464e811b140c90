package extract

import (
	"fmt"
	"testing"

	"dramatis/seeds"
)

// factsOfLives says each fact in the constructions that English has for it: what biographies,
// obituaries, lists of persons and reports of companies tell of people and bodies.
var factsOfLives = map[string][]string{
	"Anna Weber founded Oslo Bank": {
		"Anna Weber founded the Oslo Bank in 1912.", "Anna Weber set up the Oslo Bank.", "The Oslo Bank was founded by Anna Weber.", "The Oslo Bank was established in 1912 by Anna Weber.",
		"The Oslo Bank, founded in 1912 by Anna Weber, was sold.", "Founded in 1912 by Anna Weber, the Oslo Bank was sold.", "The Oslo Bank is a private bank founded in 1912 by Anna Weber.",
		"The Oslo Bank is a bank which was founded by Anna Weber.", "Anna Weber is a physicist who founded the Oslo Bank.", "Anna Weber, the founder of the Oslo Bank, died.", "Anna Weber was a co-founder of the Oslo Bank.",
		"Oslo Bank founder Anna Weber died.", "The founder of the Oslo Bank, Anna Weber, died.", "The Oslo Bank and its founder, Anna Weber, were sued.", "Anna Weber works for the Oslo Bank, a firm that she founded in 1912.",
		"Anna Weber works for the Oslo Bank, which she founded in 1912.", "Anna Weber is founder and president of the Oslo Bank.", "Anna Weber is founder, president and director of the Oslo Bank.",
		"Anna Weber was born in Paris and founded the Oslo Bank.", "Anna Weber founded and led the Oslo Bank.", "Anna Weber was a Danish lawyer, historian, and founder of the Oslo Bank.",
		"Anna Weber is a Danish lawyer, founder of the Oslo Bank.", "The founders of the Oslo Bank, Anna Weber and Karl Lund, died.", "Oslo Bank founders Anna Weber and Karl Lund died.", "Founded in 1912 by Anna Weber and Karl Lund, the Oslo Bank was sold.",
		"Anna Weber was one of the founders of the Oslo Bank.",
	},
	"Oslo Bank located-in Bergen": {
		"The Oslo Bank is based in Bergen.", "The Oslo Bank is a private bank based in Bergen.", "The Oslo Bank, headquartered in Bergen, was sold.", "Headquartered in Bergen, the Oslo Bank was sold.",
		"Anna Weber manages the Oslo Bank, a bank originally based in Bergen.", "The Oslo Bank (OB) is a bank located in Bergen.", "The Oslo Bank is a bank founded in 1912 and based in Bergen.", "Anna Weber is president of the Oslo Bank, based in Bergen.",
		"The head office of the Oslo Bank is in Bergen.", "The Oslo Bank's head office is in Bergen.", "The Oslo Bank is a private bank with headquarters in Bergen.", "The Oslo Bank, with headquarters in Bergen, was sold.", "The Danish-backed Oslo Bank, based in Bergen, was sold.", "Land- Oslo Bank was sold. The Oslo Bank is based in Bergen.", "Founded in 1912 and based in Bergen, the Oslo Bank was sold.", "The Oslo Bank, whose headquarters are located in Bergen, was sold.",
	},
	"Oslo Bank located-in Norway": {"The Oslo Bank is based in Bergen, Norway."},
	"Oslo Bank part-of Bergen Insurance Company": {
		"The Oslo Bank is a subsidiary of the Bergen Insurance Company.", "The Oslo Bank, a wholly owned subsidiary of the Bergen Insurance Company, was sold.", "The Bergen Insurance Company's subsidiary, the Oslo Bank, was sold.",
		"The Bergen Insurance Company is the parent company of the Oslo Bank.", "The Oslo Bank is the Norwegian branch of the Bergen Insurance Company.", "The Bergen Insurance Company, the parent of the Oslo Bank, was sold.",
		"The Bergen Insurance Company and its subsidiary, the Oslo Bank, were sold.", "The Oslo Bank and its parent company, the Bergen Insurance Company, were sold.",
		"A subsidiary of the Bergen Insurance Company, the Oslo Bank lends money.", "Anna Weber joined the Oslo Bank (a subsidiary of the Bergen Insurance Company).", "The Oslo Bank operates as a subsidiary of the Bergen Insurance Company.",
	},
	"Anna Weber citizen-of Norway": {
		"Anna Weber was a Norwegian botanist.", "Anna Weber (1860 – 1931) was a Norwegian painter and engraver.", "Anna Weber (c. 1480 – 1555) was a Norwegian poet.", "Anna Weber, a Norwegian journalist, left.",
		"The Norwegian novelist Anna Weber died.", "Anna Weber is a retired Norwegian film and stage actor.", "Anna Weber was one of the Norwegian citizens who left.", "Anna Weber is a Norwegian economist.",
	},
	"Anna Weber lived-in Oslo": {
		"Anna Weber, originally from Oslo, died.", "Originally from Oslo, Anna Weber died.",
		"Anna Weber lives in Oslo.", "Anna Weber lives and works in Oslo.", "Anna Weber grew up in Oslo.", "Anna Weber was raised in Oslo, Norway.", "Anna Weber moved to Oslo in 1933.", "Anna Weber emigrated to Oslo.",
		"Anna Weber, a resident of Oslo, died.", "Anna Weber, who resided in Oslo, died.", "Anna Weber died at her home in Oslo.", "Anna Weber was born in Paris, settled in Oslo and wrote books.",
	},
	"Anna Weber born-in Oslo": {
		"Anna Weber was born in Oslo, Norway.", "Anna Weber was born and raised in Oslo.", "Anna Weber (born 3 May 1916 in Oslo, Norway) was a poet.", "Anna Weber (born 3 May 1916, Oslo) was a poet.", "Anna Weber (born Oslo, 1916) was a poet.", "Anna Weber (in Russian A. Veber; born 3 May 1916 in Oslo) was a poet.",
		"Anna Weber and Karl Lund, both natives of Oslo, died.", "Anna Weber, a native of Oslo, died.", "Anna Weber is a painter born in Oslo.", "Born in Oslo, Anna Weber left for Paris.",
		"Anna Weber, daughter of Karl Lund, was born in Oslo.", "Born and raised in Oslo, Anna Weber left for Paris.", "Anna Weber, born and raised in Oslo, left for Paris.", "Born in Oslo and educated at Bergen University, Anna Weber left for Paris.",
		"Anna Weber (Oslo, 3 May 1904 – Bergen, 12 June 1962) was a poet.", "Anna Weber (3 May 1904 in Oslo – 12 June 1962) was a poet.",
	},
	"Anna Weber born-on 1904": {
		"Anna Weber was born in 1904.", "Anna Weber was born in Oslo in 1904.", "Anna Weber (born 1904) was a poet.", "Anna Weber (b. 1904) was a poet.", "Anna Weber (1904–1962) was a poet.", "Anna Weber, born 1904, was a poet.",
		"Anna Weber (c. 1904 – 1962) was a poet.", "Born in 1904, Anna Weber studied law.", "Anna Weber (born Oslo, 1904) was a poet.",
	},
	"Anna Weber born-on 1904-05-03": {
		"Anna Weber was born on 3 May 1904 in Oslo.", "Anna Weber (3 May 1904 – 12 June 1962) was a poet.", "Anna Weber (Oslo, 3 May 1904 – Bergen, 12 June 1962) was a poet.", "Anna Weber (in Russian A. Veber; born 3 May 1904) was a poet.",
		"Anna Weber (born Anna Lund; 3 May 1904) was a poet.",
	},
	"Anna Weber died-on 1962": {
		"Anna Weber died in 1962.", "Anna Weber, who died in 1962, was a poet.", "Anna Weber died in Oslo in 1962.", "Anna Weber (1904–1962) was a poet.", "Anna Weber lived in Oslo until her death in 1962.", "The death of Anna Weber in 1962 was noted.",
		"Anna Weber was murdered in 1962.", "In 1962 Anna Weber died.",
		"Anna Weber, wife of Karl Lund, died in 1962.", "Anna Weber, youngest daughter of Karl Lund, died in 1962.",
	},
	"Oslo Bank founded-on 1912": {
		"The Oslo Bank was founded in 1912.", "Anna Weber founded the Oslo Bank in 1912.", "Founded in 1912, the Oslo Bank was sold.", "The Oslo Bank, established in 1912, was sold.", "In 1912 Anna Weber established the Oslo Bank.", "The Oslo Bank was created by Anna Weber in 1912.",
		"Anna Weber works for the Oslo Bank, which was founded in 1912.",
	},
	"Anna Weber member-of Labour Party": {
		"Anna Weber (Labour Party) was elected.", "Anna Weber was elected for the Labour Party.", "Anna Weber stood for the Labour Party.", "The members of the Labour Party, Anna Weber and Karl Lund, left.", "Labour Party members Anna Weber and Karl Lund left.",
		"Anna Weber began her career in the Labour Party.",
	},
	"Anna Weber holds-position Oslo Bank": {
		"Anna Weber is the current president of the Oslo Bank.", "The current president of the Oslo Bank, Anna Weber, died.", "Anna Weber was a Danish lawyer, and eventually a director of the Oslo Bank.",
		"The Oslo Bank's president is Anna Weber.", "Anna Weber is a Danish lawyer, president of the Oslo Bank.", "Anna Weber was a lawyer, and later director of the Oslo Bank.", "Oslo Bank officers Anna Weber and Karl Lund left.",
	},
	"Anna Weber born-in Norway": {"Anna Weber was born in Oslo, Norway.", "Anna Weber (born 3 May 1916 in Oslo, Norway) was a poet."},
	"Anna Weber educated-at Bergen University": {
		"Anna Weber studied law at Bergen University.", "Anna Weber graduated from Bergen University.", "Anna Weber attended Bergen University.", "Anna Weber received a degree in law from Bergen University.", "Anna Weber, a graduate of Bergen University, died.",
		"Anna Weber was enrolled at Bergen University.", "Anna Weber took courses at Bergen University.", "Anna Weber earned her degrees from Bergen University.", "Anna Weber was educated at Bergen University.", "Anna Weber was born in Oslo and studied at Bergen University.",
		"Born in Oslo and educated at Bergen University, Anna Weber left for Paris.",
	},
	"Olivia Lund family-of Karl Lund|Karl Lund family-of Olivia Lund": {
		"Olivia Lund was born in Oslo to Anna Weber and Karl Lund.", "Olivia Lund is the daughter of the singer Anna Weber and the actor Karl Lund.",
		"Olivia Lund was the second child and eldest daughter of Karl Lund.", "Olivia Lund's father, the painter Karl Lund, died.", "A daughter of Karl Lund, Olivia Lund was a nurse.",
	},
	"Olivia Lund family-of Anna Weber|Anna Weber family-of Olivia Lund": {
		"Olivia Lund is the daughter of Karl Lund and his wife Anna Weber.", "Olivia Lund was the daughter of Karl Lund, a miller, and Anna Weber.", "Olivia Lund was the daughter of Karl Lund (1870–1931) and Anna Weber.",
		"Olivia Lund was born in Oslo. Her father, Karl Lund, was a miller and her mother, Anna Weber, a weaver.",
		"Anna Weber and Karl Lund have two children, Olivia Lund and Peter Lund.", "Anna Weber married Karl Lund; they had two children, Olivia Lund and Peter Lund.", "Anna Weber and her husband Karl Lund live in Oslo with their children, Olivia Lund and Peter Lund.",
		"Anna Weber's daughters, Olivia Lund and Karin Lund, left.", "Anna Weber married Karl Lund. Their children were Olivia Lund and Peter Lund.",
	},
}

func TestFactsOfLivesAndBodies(t *testing.T) {
	for want, texts := range factsOfLives {
		cases := map[string]passage{}
		for i, text := range texts {
			cases[fmt.Sprintf("%s %02d", want, i)] = passage{"Report\n\n" + text + "\n", []string{want}, nil}
		}
		readAll(t, cases)
	}
}

// TestTextsEndAnywhere reads texts that are cut off behind any word, as headings, captions and
// damaged pages are: what a rule looks for behind a word need not be there.
func TestTextsEndAnywhere(t *testing.T) {
	p, err := New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	for _, texts := range factsOfLives {
		for _, text := range texts {
			for i := range text {
				if text[i] == ' ' || text[i] == '.' {
					heard(p, "Report\n\n"+text[:i]) // that panics if it goes beyond
				}
			}
		}
	}
}

// TestNoFactsOfLives reads sentences that speak of founding, living and the like and tell none of it.
func TestNoFactsOfLives(t *testing.T) {
	cases := map[string]passage{}
	for text, never := range map[string]string{
		"Anna Weber found the Oslo Bank closed.":                                    "Anna Weber founded Oslo Bank",
		"Anna Weber did not found the Oslo Bank.":                                   "Anna Weber founded Oslo Bank",
		"Anna Weber established contact with the Oslo Bank.":                        "Anna Weber founded Oslo Bank",
		"Anna Weber was a Norwegian agent.":                                         "Anna Weber citizen-of Norway",
		"Anna Weber was a Norwegian supporter.":                                     "Anna Weber citizen-of Norway",
		"The Norwegian carrier Karl Lund sank.":                                     "Karl Lund citizen-of Norway",
		"Anna Weber is not a Norwegian citizen.":                                    "Anna Weber citizen-of Norway",
		"Anna Weber was the Norwegian ambassador.":                                  "Anna Weber citizen-of Norway",
		"Anna Weber is an old fox and the Norwegian poets are fond of her.":         "Anna Weber citizen-of Norway",
		"Karl Lund asked whether Anna Weber was a Norwegian botanist.":              "Anna Weber citizen-of Norway",
		"Karl Lund said that Anna Weber was a lecturer at the Oslo Bank.":           "Anna Weber member-of Oslo Bank",
		"Anna Weber attended the Labour Party.":                                     "Anna Weber educated-at Labour Party",
		"The Oslo Bank is not a subsidiary of the Bergen Insurance Company.":        "Oslo Bank part-of Bergen Insurance Company",
		"The Oslo Bank's view, based in part on rumour, changed in Bergen.":         "Oslo Bank located-in Bergen",
		"Karl Lund, born at São Salvador, nephew of Anna Weber, left.":              "São Salvador family-of Anna Weber",
		"Olivia Lund was the daughter of Karl Lund, a miller, and Anna Weber left.": "Olivia Lund family-of Anna Weber|Anna Weber family-of Olivia Lund",
		"Karl Lund (Oslo, 1904–1907, Bergen, 1911–1962) was a consul.":              "Karl Lund born-in Oslo",
	} {
		cases[text] = passage{"Report\n\n" + text + "\n", nil, []string{never}}
	}
	readAll(t, cases)
}

// TestFactsOfLivesAsTold keeps whose word a fact is, and that a question tells none; what is put in behind
// a name is told by who writes.
func TestFactsOfLivesAsTold(t *testing.T) {
	readAll(t, map[string]passage{
		"said":    {"Report\n\nKarl Lund said that Anna Weber was a Norwegian botanist.\n", []string{"Anna Weber (reported) citizen-of Norway by Karl Lund"}, nil},
		"if":      {"Report\n\nIf Anna Weber is a Norwegian botanist, she will come.\n", nil, []string{"Anna Weber citizen-of Norway"}},
		"whether": {"Report\n\nKarl Lund asked whether Anna Weber was a researcher at the Oslo Bank.\n", nil, []string{"Anna Weber member-of Oslo Bank"}},
		"put in":  {"Report\n\nKarl Lund denied that he had met Anna Weber, a Norwegian botanist.\n", []string{"Anna Weber citizen-of Norway"}, nil},
	})
}

// TestRegistersOfPersons reads registers: each entry tells of whom its head names, surname first or alone on its
// line, and not of who sends the register.
func TestRegistersOfPersons(t *testing.T) {
	const sent = "BRITISH LEGATION, OSLO\nNo. 41\n8th February, 1938\nSir Mortimer Tarrant to Mr. Lang. (Received 17th February.)\n\nSir,\nI HAVE the honour to transmit herewith a report on leading personalities.\n\nI have, &c.\nMORTIMER TARRANT\n\nReport on Leading Personalities in Norway\n\n"
	readAll(t, map[string]passage{
		"numbered, with a dash behind the name": {
			sent + "1. Arvid, Dr. Stefan. – Born at Bergen in 1881. Educated at Vienna University. Paid a visit to Rome in 1935. Speaks French.\n\n*2. Brandt, General Kazimir. – President of the Norwegian Bank since 1936. Founded the Blue Guard. Was in London in 1935. His brother Spiro represents the Ottoman Bank. He met Otto Lang in Paris, and told the court nothing.\n",
			[]string{"Stefan Arvid born-in Bergen", "Stefan Arvid educated-at Vienna University", "Stefan Arvid visited Rome", "Kazimir Brandt holds-position Norwegian Bank", "Kazimir Brandt founded Blue Guard", "Spiro family-of Kazimir Brandt", "Otto Lang met Kazimir Brandt"},
			[]string{"Mortimer Tarrant visited Rome", "Mortimer Tarrant founded Blue Guard", "Kazimir Brandt informed Mortimer Tarrant"},
		},
		"with the age behind the name": {
			"THE WEEKLY\n11 June 1993\n\nThe bank failed in May.\n\nWHO IS WHO\nBrandt, Leopold, 54. Born in Bergen. Studied at Vienna University. Chairman of the Norwegian Bank from its foundation.\nLang, Viktor, 61. Emigrated to Canada.\n",
			[]string{"Leopold Brandt born-in Bergen", "Leopold Brandt educated-at Vienna University", "Leopold Brandt holds-position Norwegian Bank"}, nil,
		},
		"with forms of address before the names, in a report": {
			"Report of the Cadre Department on Candidates for Posts in Missions\n\nBerlin, 21 February 1963\n\n1. Comrade Karl LUND, at present head of a section. Born 11 June 1926 in Dresden, toolmaker. Graduate of the Police Academy in Berlin. 1957-1960 vice consul in Cairo under Comrade Otto Lang, who judges him well. His wife, Comrade Ilse Lund, is a teacher.\n\n2. Comrade Dr. Anna WEBER, born 1931 in Leipzig. Daughter of the printer Erich Weber. Since 1959 cultural attaché in Conakry.\n\n3. Comrade Hugo BRANDT, not to be confused with the Hugo Brandt in the Ministry of Trade. Born 1929. Studied at Vienna University. His brother-in-law, Jan Vos, agrees.\n\nA talk is foreseen. Comrade Piet Mertens, born 1930 in Bergen, was ill. His brother is Paul Mertens.\n",
			[]string{"Karl Lund born-in Dresden", "Karl Lund educated-at Police Academy", "Karl Lund holds-position Cairo", "Ilse Lund family-of Karl Lund", "Anna Weber born-in Leipzig", "Anna Weber family-of Erich Weber", "Anna Weber holds-position Conakry", "Hugo Brandt educated-at Vienna University", "Jan Vos family-of Hugo Brandt"},
			[]string{"Ilse Lund family-of Otto Lang", "Otto Lang holds-position Cairo", "Paul Mertens family-of Hugo Brandt"},
		},
		"with the birth right behind the name, whose given name no table knows": {
			"Report\n3 May 1983\n\nThe following were present.\n\n1. BRANDT, Leopolt, born 2 May 1939 in Bergen, single; studied at Vienna University; joined the Labour Party in 1961.\n\n2. LANG, Viktor, b. 1941; studied at Vienna University.\n",
			[]string{"Leopolt BRANDT born-in Bergen"}, nil,
		},
		"with the name on its own line": {
			"Report on Cadres\n3 May 1953\n\nSecret\n\nThe file was made for the Committee.\n\nKARL LUND\nBorn about 1920 in Bergen. Studied at Vienna University. Took part in the Oslo Conference.\n\nThe author knows no more.\n",
			[]string{"Karl Lund born-in Bergen", "Karl Lund educated-at Vienna University", "Karl Lund present-at Oslo Conference"}, nil,
		},
		"one life, told without its subject": {
			"Report\n3 May 1953\n\nThe file was made for the Committee.\n\nKarl Lund (1904–1971), Danish printer. Born in Bergen; studied at Vienna University 1922–25; joined the Labour Party in 1925. Father: Otto Lund. Met Anna Weber in Oslo.\n",
			[]string{"Karl Lund born-in Bergen", "Karl Lund educated-at Vienna University", "Karl Lund member-of Labour Party", "Otto Lund family-of Karl Lund", "Anna Weber met Karl Lund|Karl Lund met Anna Weber"}, nil,
		},
		"one life, the place alone": {
			"Report\n3 May 1953\n\nThe file was made for the Committee.\n\nBRANDT, Leopold. Danish printer. Born Bergen. Educated at Vienna University. Father: Otto Brandt. Wife: Anna Weber.\n",
			[]string{"Leopold Brandt born-in Bergen", "Leopold Brandt educated-at Vienna University", "Otto Brandt family-of Leopold Brandt", "Anna Weber family-of Leopold Brandt"}, []string{"Otto Brandt born-in Bergen"},
		},
		"a clause before the birth makes no entry": {
			"Report\n3 May 1953\n\nThe file was made for the Committee.\n\nKarl Lund was the printer of the file. Born in Bergen, Otto Lang read it. Met Anna Weber in Oslo.\n",
			nil, []string{"Anna Weber met Karl Lund|Karl Lund met Anna Weber", "Karl Lund born-in Bergen"},
		},
		"a verb that no mark parts from the name makes no entry": {
			"Report\n3 May 1953\n\nThe file was made for the Committee.\n\nKarl Lund took over the estate; Born in Bergen was all that it said of Otto Lang. Met Anna Weber in Oslo.\n",
			nil, []string{"Anna Weber met Karl Lund|Karl Lund met Anna Weber", "Karl Lund born-in Bergen"},
		},
		"a life behind a dash": {
			"Report\n3 May 1953\n\nThe file was made for the Committee.\n\nKarl Lund – Danish printer. Born in Bergen; studied at Vienna University 1922–25.\n",
			[]string{"Karl Lund born-in Bergen", "Karl Lund educated-at Vienna University"}, nil,
		},
		"one name with the surname first makes no register": {
			"Report\n\nBrandt, Leopold. He was late. Met Anna Weber in Oslo.\n", nil, []string{"Leopold Brandt met Anna Weber"},
		},
	})
}
