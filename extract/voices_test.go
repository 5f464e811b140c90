package extract

import (
	"slices"
	"strings"
	"testing"

	"dramatis/extract/coref"
	"dramatis/extract/source"
	"dramatis/graph"
	"dramatis/seeds"
)

// heard gives what is read of a text, "A predicate B", with the sense before the predicate
// where it is not asserted and the voice behind it where another answers for it.
func heard(p *Pipeline, text string) []string {
	x := p.Extract(source.NewDocument("voices.txt", text))
	name := func(c coref.ChainID) string { return x.Chains.Chains[c].Name }
	var out []string
	for _, s := range x.Statements {
		line := name(s.Subject) + " "
		if s.Modality != graph.Asserted {
			line += "(" + string(s.Modality) + ") "
		}
		line += string(s.Predicate) + " " + s.Literal
		if s.Object != coref.None {
			line += name(s.Object)
		}
		if s.AttributedTo != coref.None {
			line += " by " + name(s.AttributedTo)
		}
		out = append(out, line)
	}
	return out
}

// TestVoices reads invented documents in which several people speak: who "I" is, whom
// descriptions and pronouns mean, and who answers for what is told.
func TestVoices(t *testing.T) {
	readAll(t, map[string]passage{
		"I in a journal": {
			"Journal of Soviet Ambassador A.M. Orlov for 5 May 1956\n\n5 May\n\nI received Foreign Minister Dobrin and informed him about the plenum.\n",
			[]string{"A.M. Orlov informed Dobrin"}, nil,
		},
		"a forwarded message has a voice of its own": {
			"Telegram from Ambassador Orlov to the Ministry of Foreign Affairs\n\n5 May 1956\n\nI send you the following message from Comrade Dobrin:\n\n“I thank Comrade Marek for the aid which he gave us in this hard year.”\n\nI visited Marek yesterday.\n\nOrlov\n",
			[]string{"Marek met Orlov|Orlov met Marek"}, []string{"Orlov thanked Marek"},
		},
		"what somebody is accused of is told by the accuser": {
			"Olaf Dobrin accused Karl Marek of informing Anna Orlov. Otto Lund was charged by Emil Berg with meeting Max Holm. Nils Vik thanked Jan Krog for informing Leo Falk.\n",
			[]string{"Karl Marek (reported) informed Anna Orlov by Olaf Dobrin", "Otto Lund (reported) met Max Holm by Emil Berg|Max Holm (reported) met Otto Lund by Emil Berg", "Jan Krog informed Leo Falk"}, []string{"Karl Marek informed Anna Orlov", "Otto Lund met Max Holm", "Max Holm met Otto Lund"},
		},
		"turns of a dialogue": {
			"Minutes of Conversation between Dobrin and Marek\n\n5 May 1956\n\nComrade Dobrin: I thank you for the grain.\n\nComrade Marek: You know our harvest.\n\nComrade Dobrin: It was a bad year for us too, and the people are tired.\n\nComrade Marek: I know it well. I informed Comrade Orlov about it in April.\n",
			[]string{"Dobrin thanked Marek", "Marek informed Orlov"}, []string{"Marek thanked Dobrin", "Dobrin informed Orlov"},
		},
		"a report of a third hand is reported": {
			"Report\n\nThe adviser said that Dobrin had met Marek in Sofia. Kolev told me that Marek had arrested Petrov.\n",
			[]string{"Marek (reported) arrested Petrov by Kolev"}, []string{"Marek arrested Petrov", "Dobrin met Marek"},
		},
		"the Foreign Minister is who holds the office": {
			"Report on the Visit\n\nPresent were Foreign Minister Dobrin and Ambassador Orlov. The Foreign Minister thanked Orlov for his words.\n",
			[]string{"Dobrin thanked Orlov"}, nil,
		},
		"she and he": {
			"Report on the Visit\n\nMrs. Anna Dobrin met Hugo Brandt in Vienna. She thanked Otto Lang for the welcome. He informed Hugo Brandt about it.\n",
			[]string{"Anna Dobrin thanked Otto Lang"}, []string{"Hugo Brandt thanked Otto Lang"},
		},
		"letters that are answered": {
			"Letter from Dobrin to Orlov\n\n28 September 1961\n\nSummary:\n\nDobrin answers the letter of 15 September in which Orlov wrote about the frontier.\n\nContents:\n\nDear Comrade Orlov,\n\nI handed Marek Nowak the reply of Anna Weber to his letter of 12 March. Hugo Brandt received Karl Lund's telegram. Otto Lang handed him the answer of Ivan Ostrov to his letter of 3 May. Otto Lang read the letter in which Jan Novak spoke of the harvest.\n",
			[]string{"Orlov (reported) wrote-to Dobrin|Orlov wrote-to Dobrin", "Anna Weber wrote-to Marek Nowak", "Marek Nowak wrote-to Anna Weber", "Karl Lund wrote-to Hugo Brandt"},
			[]string{"Otto Lang wrote-to Ivan Ostrov", "Dobrin wrote-to Anna Weber", "Jan Novak wrote-to Otto Lang", "Marek Nowak wrote-to Dobrin", "Orlov wrote-to Anna Weber"},
		},
		"two Kims at one table are two": {
			"Report on the Visit\n\nPresent at the meeting were Kim Tong-su, Kim Pyong-ho, and Orlov. Kim Tong-su thanked Orlov.\n",
			[]string{"Kim Tong-su thanked Orlov"}, []string{"Kim Pyong-ho thanked Orlov"},
		},
		"of two in a recorded conversation each speaks to the other": {
			"Memorandum of a Conversation Between the Norwegian Ambassador (Halvorsen) and the Deputy Minister of Trade (Dobrin), Sofia, May 5, 1956\n\nMr. Dobrin said that the harvest was poor. The Ambassador replied that Oslo would help. He asked whether ships were ready.\n",
			[]string{"Dobrin informed Halvorsen", "Halvorsen informed Dobrin", "Halvorsen asked Dobrin"}, []string{"Dobrin asked Halvorsen"},
		},
		"of several in a recorded conversation to him who spoke before": {
			"Memorandum of Conversation\n\nSofia, May 5, 1956\n\nPARTICIPANTS\n\nMinister Ivan Dobrin\nAmbassador Olaf Halvorsen\nMr. Peter Marek, Interpreter\nMr. Jan Kolev, Adviser\n\nMinister Dobrin thanked Ambassador Halvorsen for the grain. The Ambassador said that more ships were on the way.\n\nMinister Dobrin said that he was glad.\n",
			[]string{"Olaf Halvorsen informed Ivan Dobrin", "Ivan Dobrin informed Olaf Halvorsen"}, []string{"Olaf Halvorsen informed Peter Marek", "Ivan Dobrin informed Jan Kolev"},
		},
		"who signs the record was told nothing": {
			"Memorandum of Conversation\n\nSofia, May 5, 1956\n\nPARTICIPANTS\n\nMinister Ivan Dobrin\nAmbassador Olaf Halvorsen\n\nMinister Dobrin said that we in Sofia needed our ships.\n\nJan Kolev\nMilitary Assistant\n",
			[]string{"Ivan Dobrin informed Olaf Halvorsen"}, []string{"Ivan Dobrin informed Jan Kolev"},
		},
		"of a plain list the people of one land face the others": {
			"Memorandum of Conversation\n\nOslo, May 5, 1956\n\nPARTICIPANTS\n\nMr. Jules Perrin, Belgian Minister for Foreign Affairs\nMr. Luc Simon, Belgian Ambassador\nMr. Karl Lund, EUR\nMr. Otto Berg, Office of Belgian Affairs\n\nMr. Perrin said that the harvest was poor. Mr. Berg replied that ships were on the way. Mr. Simon asked when.\n",
			[]string{"Jules Perrin informed Otto Berg", "Otto Berg informed Jules Perrin", "Luc Simon asked Otto Berg"}, []string{"Jules Perrin informed Karl Lund", "Jules Perrin informed Luc Simon", "Luc Simon asked Jules Perrin"},
		},
		"who replies to nobody named replies to him who spoke before": {
			"Minutes of the Council\n\nOslo, May 5, 1956\n\nPARTICIPANTS\n\nMr. Jules Perrin\nMr. Luc Simon\nMr. Karl Lund\nMr. Otto Berg\nMr. Hugo Brandt\nMr. Ivan Dobrin\nMr. Olaf Halvorsen\nMr. Peter Marek\n\nMr. Perrin inquired whether ships were ready. Mr. Berg replied that they were. Mr. Dobrin said that the harvest was poor.\n\nMr. Marek read the plan. Mr. Brandt answered that it was good.\n",
			[]string{"Otto Berg informed Jules Perrin", "Jules Perrin asked Otto Berg"}, []string{"Ivan Dobrin informed Otto Berg", "Hugo Brandt informed Peter Marek", "Hugo Brandt informed Ivan Dobrin"},
		},
		"what is put in, held and repeated is told": {
			"Memorandum of a Conversation Between the Norwegian Ambassador (Halvorsen) and the Deputy Minister of Trade (Dobrin), Sofia, May 5, 1956\n\nThe harvest, Mr. Dobrin continued, was poor.\n\nMr. Halvorsen maintained that it had been good. He inquired whether ships were ready.\n",
			[]string{"Dobrin informed Halvorsen", "Halvorsen informed Dobrin", "Halvorsen asked Dobrin"}, []string{"Dobrin asked Halvorsen"},
		},
		"a telegram that opens with one talk tells of it from there on": {
			"Telegram From the Department of State to the Embassy in Bulgaria\n\nSofia, May 5, 1956.\n\n1. Following is summary of Secretary Lund's May 4 conversation with Bulgarian Foreign Minister Dobrin. We are pleased with it.\n\n2. NATO strategy was the first topic.\n\n3. Dobrin said that the harvest was poor. Lund replied that ships were on the way.\n\n4. To newsmen Dobrin said that all was well. Marek said nothing had changed.\n\nBerg\n",
			[]string{"Dobrin informed Lund", "Lund informed Dobrin"}, []string{"Dobrin informed Berg", "Marek informed Lund"},
		},
		"a letter to somebody else did not go to the reader": {
			"Letter From Anna Weber to Karl Lund\n\nOslo, May 5, 1956.\n\nDear Karl:\n\nYour May 3 message to the conference was read. His May 4 talk with Otto Berg pleased Hugo Brandt. Ivan Dobrin showed me his 2 May letter to Peter Marek.\n\nAnna Weber\n",
			[]string{"Ivan Dobrin wrote-to Peter Marek"}, []string{"Karl Lund wrote-to Anna Weber"},
		},
		"who signs the record of a council was told nothing": {
			"Memorandum of Discussion at the 311th Meeting of the National Security Council, Washington, January 31, 1957\n\nMr. Perrin said that we needed ships. I quote the plan below. Mr. Simon suggested that we wait.\n\nKarl Lund\n",
			nil, []string{"Perrin informed Karl Lund", "Simon proposed-to Karl Lund"},
		},
		"of people of three lands nobody faces the others": {
			"Memorandum of Conversation\n\nOslo, May 5, 1956\n\nPARTICIPANTS\n\nMr. Jules Perrin, Belgian Ambassador\nMr. Luc Simon, French Ambassador\nMr. Karl Lund, EUR\n\nMr. Perrin said that the harvest was poor.\n",
			nil, []string{"Jules Perrin informed Karl Lund", "Jules Perrin informed Luc Simon"},
		},
		"the President of the heading is he of the record": {
			"Memorandum of Conference With President Lund\n\nOslo, May 5, 1956.\n\nOTHERS PRESENT\n\nGeneral Jules Perrin\n\nGeneral Perrin said that President Simon of Chile had proposed it. The President replied that he agreed.\n",
			[]string{"Lund informed Jules Perrin", "Jules Perrin informed Lund"}, []string{"Simon informed Jules Perrin"},
		},
		"who is called in a talk by the office of the title is he": {
			"Memorandum of a Telephone Conversation Between the President and the Secretary of State, Oslo, May 5, 1956\n\nSecretary Lund called the President. The President said at least the harvest was better. Lund replied that ships were ready. Lund was glad.\n",
			[]string{"President informed Lund", "Lund informed President"}, nil,
		},
		"who signs for an office was told nothing, and who opens a talk is told what follows": {
			"Telegram From the Department of State to the Embassy in Bulgaria\n\nWashington, May 5, 1956.\n\n1. During 45-minute conversation with Senator Brekke, Dobrin said harvest was poor. We are pleased with his frankness.\n\nSenator Brekke responded that ships were on the way.\n\n2. Halvorsen said he would report it.\n\nLund\n",
			[]string{"Dobrin informed Brekke", "Brekke informed Dobrin"}, []string{"Dobrin informed Lund", "Brekke informed Lund", "Halvorsen informed Lund"},
		},
		"who tells of himself was told": {
			"Telegram From the Embassy in Bulgaria to the Department of State\n\nSofia, May 5, 1956.\n\n1. In the course of his talk with Brekke, Dobrin raised my letter.\n\n2. Halvorsen told me it was late. He said he would report it.\n\nLund\n",
			[]string{"Halvorsen informed Lund"}, []string{"Dobrin informed Lund"},
		},
		"who comes with somebody meets whom he meets": {
			"Journal of Soviet Ambassador A.M. Orlov for 5 May 1956\n\n5 May\n\nMinister Dobrin, along with Deputy Minister Marek, met Premier Halvorsen. Premier Halvorsen, accompanied by Minister Brekke, visited Varna. I saw Premier Halvorsen together with Counsellor Petrov.\n",
			[]string{"Dobrin met Halvorsen|Halvorsen met Dobrin", "Halvorsen met Marek|Marek met Halvorsen", "Halvorsen visited Varna", "Brekke visited Varna", "Halvorsen met Petrov|Petrov met Halvorsen"}, []string{"Brekke met Halvorsen", "Dobrin visited Varna"},
		},
		"the list of the heading is of the conversation, not of the visit spoken of": {
			"Memorandum of Conversation\n\nOslo May 13, 1961, 10:15 a.m.\n\nPARTICIPANTS\n\nUS\nThe Secretary\nAmbassador Berg\nNorway\nMr. Lund\nForeign Minister Holm\n\nSUBJECT\n\nThe harbour\n\nMr. Lund spoke of the harbour.\n\nThe Secretary said he wished to comment. He said his deepest impression on this short visit to Norway was to see people at work.",
			[]string{"Berg present-at conversation of 13 May 1961"}, []string{"Berg present-at visit of 13 May 1961", "Lund present-at visit of 13 May 1961"},
		},
		"of two calls on one day each has its own table": {
			"Journal of Soviet Ambassador A.M. Orlov for May 1956\n\n5 May\n\nI visited Minister Dobrin. During the conversation Dobrin told me of the harvest.\n\nI received Ambassador Halvorsen. At the end of the conversation Halvorsen thanked me for the grain. Counsellor Brekke was present at the conversation.\n\n6 May\n\nDobrin handed me a letter from Premier Lund, who had seen Marek, accompanied by Kolev, in Varna.\n",
			[]string{"Orlov met Dobrin|Dobrin met Orlov|A.M. Orlov met Dobrin", "Halvorsen met A.M. Orlov|A.M. Orlov met Halvorsen"}, []string{"Dobrin met Halvorsen", "Brekke met Dobrin", "A.M. Orlov met Lund", "A.M. Orlov met Kolev", "A.M. Orlov met Marek"},
		},
		"what is wished, foreseen or denied did not happen": {
			"Journal of Soviet Ambassador A.M. Orlov for 5 May 1956\n\n5 May\n\nMr. Thomas Brekke will, if we permit, come to Moscow. It is proposed that the Norwegian Consul, Tor Hansen, be informed by Kolev. Marek had not been to see Dobrin, that is an invention.\n",
			[]string{"Thomas Brekke (planned) visited Moscow", "Kolev (requested) informed Tor Hansen"}, []string{"Thomas Brekke visited Moscow", "Kolev informed Tor Hansen", "Marek met Dobrin", "Dobrin met Marek"},
		},
		"who took part in a meeting of others was not at the author's": {
			"Journal of Soviet Ambassador A.M. Orlov for May 1956\n\n5 May\n\nI visited Consul Hansen. During the conversation he told me of the talks. The day before, Premier Dobrin had received Minister Marek at the palace; Kolev and Brekke took part.\n",
			[]string{"Brekke met Dobrin|Dobrin met Brekke"}, []string{"A.M. Orlov met Kolev", "Brekke met Hansen", "Hansen met Kolev"},
		},
		"who is only spoken of was not there": {
			"Record of Conversation between Dobrin and Orlov\n\n5 May 1956\n\nDobrin told Orlov about the speech that Marek had made in Berlin.\n",
			nil, []string{"Marek met Orlov", "Orlov met Marek", "Dobrin met Marek", "Marek met Dobrin"},
		},
	})
}

// passage is an invented document with what must and what must not be read of it; "A|B"
// wants one of the two.
type passage struct {
	text         string
	want, unwant []string
}

// readAll reads every passage and says what is missed and what is wrong.
func readAll(t *testing.T, passages map[string]passage) {
	t.Helper()
	p, err := New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range passages {
		t.Run(name, func(t *testing.T) {
			got := heard(p, c.text)
			has := func(s string) bool { return slices.Contains(got, s) }
			for _, w := range c.want {
				if !slices.ContainsFunc(strings.Split(w, "|"), has) {
					t.Errorf("missed: %s\n got %s", w, strings.Join(got, "\n     "))
				}
			}
			for _, w := range c.unwant {
				if slices.ContainsFunc(strings.Split(w, "|"), has) {
					t.Errorf("wrong: %s", w)
				}
			}
		})
	}
}

// TestWitnesses reads transcripts of evidence: a dash behind a question opens the answer of who was sworn.
func TestWitnesses(t *testing.T) {
	readAll(t, map[string]passage{
		"answers are the witness's": {
			"COMMISSION OF INQUIRY INTO THE HARBOUR BANK\nTranscript of Evidence, Second Day\nBergen, 9 August 1951\n\nCounsel assisting the Commission: Mr Noel Tarrant.\n\nWITNESS: MISS DOROTHEA MAY WEBER, sworn.\n\nMr TARRANT: Where were you born, Miss Weber? – At Stavanger. I came up to Oslo in 1929.\nAnd you knew Mr Lund? – I wrote to Mr Karl Lund in May. My cousin Roland Weber read the letter.\nDid you meet Mrs Holm? – I met Mrs Ada Holm in Bergen.\nMr AHLERS: She cannot know that.\nTHE WITNESS: I do. I wrote to Mr Otto Lang.\nMr TARRANT: You bear her a grudge? – No. Mrs Holm writes to me every month.\n",
			[]string{"Dorothea May Weber visited Oslo", "Dorothea May Weber wrote-to Karl Lund", "Roland Weber family-of Dorothea May Weber", "Ada Holm met Dorothea May Weber|Dorothea May Weber met Ada Holm", "Dorothea May Weber wrote-to Otto Lang", "Ada Holm wrote-to Dorothea May Weber"},
			[]string{"Noel Tarrant wrote-to Karl Lund", "Noel Tarrant visited Oslo", "Ada Holm wrote-to Noel Tarrant"},
		},
	})
}
