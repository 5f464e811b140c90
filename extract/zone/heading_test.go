package zone

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"dramatis/extract/source"
)

// facts are the parts of a heading that a test compares.
type facts struct {
	Type, Date, Place, Language                           string
	Senders, Recipients, Participants, Signed, Via, About []string
}

func TestHeadings(t *testing.T) {
	r := testReader(t)
	for name, c := range map[string]struct {
		text string
		want facts
	}{
		"a letter without heading": {
			"My dear Anton,\n\nI am glad that you like the book which I sent to you last week.\n\nYour loving brother,\nJosef Novak\n",
			facts{Type: "letter", Language: "en", Recipients: []string{"Anton"}, Senders: []string{"Josef Novak"}, Signed: []string{"Josef Novak"}},
		},
		"a letter in short lines with a postscript": {
			"12 Mill Road\nRiga\nMay 4, 1916\nMy dear Mrs Weber\nI was glad to hear\nthat you are well\nagain this week\nYours very sincerely\nJ. Novak\nP.S. Please do write\nto me again soon\n",
			facts{Type: "letter", Date: "1916-05-04", Place: "Riga", Language: "en", Recipients: []string{"Mrs Weber"}, Senders: []string{"J. Novak"}, Signed: []string{"J. Novak"}},
		},
		"a letter whose place and date stand first": {
			"Paris, vendredi le 3 janvier 1916\n\nMy dear Mrs Weber,\n\nI was glad to hear that you are well.\n\nYours sincerely,\nJ. Novak\n",
			facts{Type: "letter", Date: "1916-01-03", Place: "Paris", Language: "en", Recipients: []string{"Mrs Weber"}, Senders: []string{"J. Novak"}, Signed: []string{"J. Novak"}},
		},
		"a despatch signed in capitals that calls its reader by his office": {
			"Quito, 3 May 1911\n\nMr. Minister,\n\nI was received yesterday by the President, who told me that he would not go.\n\nJULIO NOVAK\n",
			facts{Type: "letter", Date: "1911-05-03", Place: "Quito", Language: "en", Recipients: []string{"Minister"}, Senders: []string{"JULIO NOVAK"}, Signed: []string{"JULIO NOVAK"}},
		},
		"a chronology is not of its first day": {
			"Chronology of the Fish Affair\n\n3 May 1931: Weber meets Novak in Riga.\n5 May: Novak writes to Lund, who comes at once.\n",
			facts{Type: "chronology", Language: "en"},
		},
		"a cable": {
			"P 121510Z JUN 08\nFM AMEMBASSY RIGA\nTO SECSTATE WASHDC PRIORITY 4410\nINFO AMEMBASSY BONN\n\nC O N F I D E N T I A L RIGA 002210\n\nTAGS: PREL\nSUBJECT: Fish\n\n1. I called on the Foreign Minister this morning, who told me that he would go.\n\nNOVAK\n",
			facts{Type: "telegram", Date: "2008-06-12", Language: "en", Senders: []string{"AMEMBASSY RIGA"}, Recipients: []string{"SECSTATE WASHDC PRIORITY 4410"}, Signed: []string{"NOVAK"}, About: []string{"Fish"}},
		},
		"a signature with the mark of a note": {
			"Telegram\n\nTo: Mr. Weber\n\nI was received yesterday by the President, who told me that he would not go.\n\nNOVAK [2]\n\n[2] Ambassador in Oslo.\n",
			facts{Type: "telegram", Language: "en", Recipients: []string{"Mr. Weber"}, Senders: []string{"NOVAK"}, Signed: []string{"NOVAK"}},
		},
		"the end of a message signs nothing": {
			"Telegram\n\nTo: Mr. Weber\n\nI was received yesterday by the President, who told me that he would not go.\n\nEND OF MESSAGE\n",
			facts{Type: "telegram", Language: "en", Recipients: []string{"Mr. Weber"}},
		},
		"a weekday before the date is no place": {
			"HOUSE OF ASSEMBLY\nTuesday, 6 June 1961\n\nMr. Weber asked the Minister of Works whether the bridge would be built this year.\n",
			facts{Date: "1961-06-06", Language: "en"},
		},
		"a telegram of an embassy": {
			"Telegram From the Embassy in Poland to the Department of State\n\nWarsaw, September 18, 1958, 3 p.m.\n\n435. The meeting opened with a question by the ambassador whether I would speak first.\n\nWeber\n",
			facts{Type: "telegram", Date: "1958-09-18", Place: "Warsaw", Language: "en", Senders: []string{"Embassy in Poland"}, Recipients: []string{"Department of State"}, Signed: []string{"Weber"}},
		},
		"a conversation with a list of those present": {
			"Memorandum of Conversation\n\nWashington, September 3, 1958, 11:36 a.m.–12:08 p.m.\n\nSUBJECT\n\nTrade\n\nPARTICIPANTS\n\nUnited States\n\nThe Secretary\nMr. Weber, FE\n\nDenmark\n\nAmbassador Novak\n\nThe Secretary opened the meeting by asking what the position of the Danish government was.\n",
			facts{Type: "memorandum of conversation", Date: "1958-09-03", Place: "Washington", Language: "en", Participants: []string{"The Secretary", "Mr. Weber, FE", "Ambassador Novak"}, About: []string{"Trade"}},
		},
		"the number of the paper before its place": {
			"Memorandum of Conversation\n\nUS/MC/14 Paris, December 15, 1961, 7:30 p.m.\n\nMINISTERIAL MEETING\n\nParis, December 13 – 15, 1961\n\nPARTICIPANTS\n\nForeign Minister Novak\nMr. Karl Weber\n\nSUBJECT\n\nTrade\n\nThe Foreign Minister opened the conversation.\n",
			facts{Type: "memorandum of conversation", Date: "1961-12-15", Place: "Paris", Language: "en", Participants: []string{"Foreign Minister Novak", "Mr. Karl Weber"}, About: []string{"Trade"}},
		},
		"a line of surnames behind an office": {
			"Notes of a Meeting\n\nWashington, May 16, 1965, 6:45 p.m.\n\nPARTICIPANTS\n\nThe President, Lund, Weber, Novak\n\nLund: In my talks they said that they would not go.\n",
			facts{Type: "notes", Date: "1965-05-16", Place: "Washington", Language: "en", Participants: []string{"President", "Lund", "Weber", "Novak"}},
		},
		"minutes that open with a sentence": {
			"PARISH OF LUNDBY.\n\nAt the first meeting of the Parish Council, held in the Schoolroom on Wednesday, 19th December, 1894,\n\nPresent: The Vicar (Rev. H. Novak), Messrs. J. Weber, Karl Lund, and Jas. Smith.\n\nProposed by Mr. Weber that Mr. Lund be elected. Carried unanimously.\n\n(signed) KARL LUND, Chairman.\n10th January 1895.\n",
			facts{Type: "minutes", Date: "1894-12-19", Language: "en", Participants: []string{"Parish Council", "Vicar (Rev. H. Novak)", "Messrs. J. Weber", "Karl Lund", "Jas. Smith"}, Signed: []string{"KARL LUND, Chairman"}},
		},
		"minutes with a heading of their own below their title": {
			"March 3, 1962\n\nMinutes of the National Executive Committee of the Norland Party, Oslo\n\nNORLAND PARTY\nP.O. Box 111, Oslo\n\nMINUTES of the meeting of the National Executive Committee held in the party office on Saturday, 3rd March 1962, at 10.15 a.m.\n\nPRESENT: Karl Lund (in the chair), B. M. Weber-Moe, Deputy Leader; Otto Dahl, Treasurer; Anton Novak.\nAPOLOGIES: Otto Berg, who is ill.\n\n1. Minutes of 13th January. Adopted as read, moved by Novak.\n",
			facts{Type: "minutes", Date: "1962-03-03", Language: "en", Participants: []string{"National Executive Committee of the Norland Party", "Karl Lund (in the chair)", "B. M. Weber-Moe", "Otto Dahl", "Anton Novak"}},
		},
		"an apology below those present": {
			"Minutes\n\nOslo, September 11, 1958\n\nPresent:\nMr. Karl Lund (Chairman)\nMr. Anton Weber, Member for Labour\nMr. Jan Novak [name not declassified] (not for item 2)\nAn apology for absence was received from Mr. Otto Dahl, who was in Bergen.\n\n1. The minutes of the sixth meeting were confirmed, and Mr. Weber moved that the clause be deleted.\n",
			facts{Type: "minutes", Date: "1958-09-11", Place: "Oslo", Language: "en", Participants: []string{"Mr. Karl Lund (Chairman)", "Mr. Anton Weber, Member for Labour", "Mr. Jan Novak [name not declassified] (not for item 2)"}},
		},
		"an archivist's abstract between the title and the paper": {
			"March 21, 1967\n\nPolitburo of the Labour Party, Protocol No. 12\n\n    The Politburo hears a report on talks with the leaders of the Front and decides on the deliveries of the year.\n\nTOP SECRET\n\nPresent: Anton Weber, Karl Lund.\n\n1. Anton Weber told the others about the course of the talks.\n",
			facts{Type: "protocol", Date: "1967-03-21", Language: "en", Participants: []string{"Anton Weber", "Karl Lund"}},
		},
		"a salutation before the text": {
			"Letter\n\nMoscow, undated.\n\nDEAR MR. PRESIDENT: I have read your letter with great attention and I am grateful for it.\n\nSincerely,\n\nA. Weber\nChairman of the Council of Ministers\n",
			facts{Type: "letter", Place: "Moscow", Language: "en", Recipients: []string{"MR. PRESIDENT"}, Senders: []string{"A. Weber"}, Signed: []string{"A. Weber"}},
		},
		"a circular with labels": {
			"Memorandum\n\nTO: Mr. Weber\nFROM: Mr. Novak\nSUBJECT: Fish\n\nThe question of the fish was discussed at some length in the department this morning.\n",
			facts{Type: "memorandum", Language: "en", Recipients: []string{"Mr. Weber"}, Senders: []string{"Mr. Novak"}, About: []string{"Fish"}},
		},
		"a news article": {
			"Talks Fail Again\n\nPosted May 4, 1999 10:00\n\nRIGA -- The talks between the two governments failed again on Monday, officials said.\n\nJo Weber jo@paper.comSearch\n",
			facts{Type: "news article", Date: "1999-05-04", Place: "RIGA", Language: "en", Senders: []string{"Jo Weber"}},
		},
		"a dispatch of a correspondent": {
			"DANES SAY MINISTER KNEW OF TALKS\n\nBy JO WEBER\n\nRIGA, Latvia, March 4, 1987 - The talks between the two governments failed again last week, officials said, and nobody knows why.\n",
			facts{Type: "news article", Date: "1987-03-04", Place: "RIGA", Language: "en", Senders: []string{"JO WEBER"}},
		},
		"a dispatch of an agency": {
			"Minister Leaves\n\nOSLO (Reuters) — The talks between the two governments failed again last week, officials said, and nobody knows why.\n",
			facts{Type: "news article", Place: "OSLO", Language: "en"},
		},
		"a Russian letter": {
			"Письмо\n\nУважаемый товарищ Новак!\n\nМы получили ваше письмо о положении в стране и благодарим вас за него.\n\nА. Вебер\n8 июля 1950 года\n",
			facts{Type: "letter", Date: "1950-07-08", Language: "ru", Recipients: []string{"товарищ Новак"}, Senders: []string{"А. Вебер"}, Signed: []string{"А. Вебер"}},
		},
	} {
		t.Run(name, func(t *testing.T) {
			h := check(t, r, c.text).Header
			got := facts{
				Type: h.Type, Date: string(h.Date.Value), Place: h.Place.Of(c.text), Language: h.Language,
				Senders: some(c.text, h.Senders), Recipients: some(c.text, h.Recipients), Participants: some(c.text, h.Participants),
				Signed: some(c.text, h.SignedBy), Via: some(c.text, h.Via),
			}
			if !h.Subject.Empty() {
				got.About = []string{h.Subject.Of(c.text)}
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

// some is named, with nil for nobody.
func some(text string, ps []Party) []string {
	if len(ps) == 0 {
		return nil
	}
	return named(text, ps)
}

func TestQuotationsAndInserts(t *testing.T) {
	r := testReader(t)
	body := "The minister spoke for an hour about the matter and then he left us.\n"
	for name, c := range map[string]struct {
		text string
		want []string
	}{
		"a title is no quotation":        {`We read the paper "Workers of the World Unite" with great care today.`, nil},
		"words of somebody":              {`He said: "We shall never agree to such a thing." We left.`, []string{`"We shall never agree to such a thing."`}},
		"over paragraphs":                {"“The first part of what he said to us.\n\n“The second part of it.” We left.", []string{"“The first part of what he said to us.\n\n“The second part of it.”"}},
		"over lines, closed once":        {"\"The first part of what he said.\n\nThe second part of it\". We left.", []string{"\"The first part of what he said.\n\nThe second part of it\""}},
		"never closed":                   {"\"The first part of what he said to us.\nWe left the house.", []string{"\"The first part of what he said to us."}},
		"in guillemets":                  {"He said: «We shall never agree to such a thing» and left.", []string{"«We shall never agree to such a thing»"}},
		"one inside another":             {"“He told us ‘go away’ and “never come” back to this house again”, he said.", []string{"“He told us ‘go away’ and “never come” back to this house again”"}},
		"a note by hand":                 {"He wrote [inserted by hand: with [his] pen] the words.", []string{"[inserted by hand: with [his] pen]"}},
		"an editor's bracket is none":    {"He wrote [with his pen] the words.", nil},
		"a note inside a quotation":      {`"We shall never [handwritten: ever] agree to such a thing."`, []string{`"We shall never [handwritten: ever] agree to such a thing."`, "[handwritten: ever]"}},
		"an unclosed bracket is no zone": {"He wrote [handwritten: with his pen.", nil},
	} {
		t.Run(name, func(t *testing.T) {
			text := body + c.text + "\n" + body
			var got []string
			for _, z := range check(t, r, text).Zones {
				if z.Kind == Quotation || z.Kind == Insert {
					got = append(got, z.Span.Of(text))
				}
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

func TestContributorsBehindCues(t *testing.T) {
	tb := testTables(t)
	p := &page{tables: tb}
	for text, want := range map[string][]string{
		"Contributed by Anna B. Weber and translated by Josef Novak.":             {"translator: Josef Novak", "contributor: Anna B. Weber"},
		"Translated for the Project by Josef van Novak. http://x":                 {"translator: Josef van Novak"},
		"made possible with support from the Weber Foundation, Ministry of Novak": {"sponsor: Weber Foundation", "sponsor: Ministry of Novak"},
		"Obtained by J. Novak":      {"contributor: J. Novak"},
		"It was translated by hand": nil,
	} {
		p.text = text
		var got []string
		for _, c := range p.contributorsIn(source.Span{End: len(text)}, tb.chrome.Contributors) {
			got = append(got, c.Role+": "+c.Name.Of(text))
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", text, diff)
		}
	}
}
