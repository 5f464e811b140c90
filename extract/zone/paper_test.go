package zone

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"dramatis/extract/source"
)

// TestPapers reads who wrote to whom off the manner of whole papers: abstracts, addresses and signatures as archives have them.
func TestPapers(t *testing.T) {
	const text = "The talks went on for two hours and the Minister was in good humour, as he had not been for a long time.\n\n"
	r := testReader(t)
	for name, c := range map[string]struct {
		text string
		want facts
	}{
		"a letterhead below an abstract": {
			"Report of the Danish Consul in Kiel, 'The Harbour'\n\nThe Consul tells what the harbour lacks and names those who could mend it.\n\nCONSULATE OF DENMARK\nKiel\nNo. 88/62\n8 June 1962\n\nTo the MINISTRY OF TRADE\n\n" + text + "Consul\nKarl Lund\n",
			facts{Type: "report", Date: "1962-06-08", Place: "Kiel", Language: "en", Senders: []string{"Danish Consul in Kiel"}, Recipients: []string{"the MINISTRY OF TRADE"}, Signed: []string{"Karl Lund"}, About: []string{"The Harbour"}},
		},
		"a marking in spaced letters right below an abstract": {
			"Report by the Post in Riga\nThe post passes on what a clerk has heard about the strike in the harbour and about those who lead it.\nS E C R E T\nTo: the Delegation in Tallinn\n1. On the 9th of this month the clerk met the inspector at the usual place and told him what follows.\n",
			facts{Type: "report", Language: "en", Senders: []string{"Post in Riga"}, Recipients: []string{"the Delegation in Tallinn"}},
		},
		"text that a heading in capitals follows is no abstract": {
			"Report by the Post in Riga\n\nThe post passes on what a clerk has heard about the strike in the harbour and about those who lead it.\n\nTHE HARBOUR\n\n" + text,
			facts{Type: "report", Language: "en", Senders: []string{"Post in Riga"}},
		},
		"a labelled citation": {
			"Report of the Harbour Department on Pilots\nCitation: Riga City Archive, box 12, pp. 3-4.\n\nHarbour Department\nRiga, 21 February 1963\n\nTo the Deputy Minister, Mr. Anton Weber\n\n" + text + "Lund\nHead of Department\n",
			facts{Type: "report", Date: "1963-02-21", Place: "Riga", Language: "en", Senders: []string{"Harbour Department"}, Recipients: []string{"the Deputy Minister, Mr. Anton Weber"}, Signed: []string{"Lund"}, About: []string{"on Pilots"}},
		},
		"a subject behind a colon names no sender": {
			"Report of the Legation in Oslo, No. 4/64: The Funeral of Karl Lund and Guests from Abroad\n\n" + text,
			facts{Type: "report", Language: "en", Senders: []string{"Legation in Oslo"}, About: []string{"The Funeral of Karl Lund and Guests from Abroad"}},
		},
		"a letter of a kind with its reply": {
			"Letter of Recommendation, Bureau of the Seamen's Union to the Harbour School, and Reply\n\n" + text,
			facts{Type: "letter", Language: "en", Senders: []string{"Bureau of the Seamen's Union"}, Recipients: []string{"Harbour School"}},
		},
		"a place before him who hands over": {
			"Handing-Over Notes, Lund District, K. A. Weber to J. E. Novak\n\n" + text,
			facts{Type: "notes", Language: "en", Senders: []string{"K. A. Weber"}, Recipients: []string{"J. E. Novak"}},
		},
		"the secretary of a company": {
			"Letter, K. A. Weber, Manager, to the Secretary, Lund and Novak Estates, Ltd.\n\nDear Mr. Smith,\n\n" + text,
			facts{Type: "letter", Language: "en", Senders: []string{"K. A. Weber, Manager"}, Recipients: []string{"Secretary, Lund and Novak Estates, Ltd."}},
		},
		"an inside address": {
			"Political Diary for the Week\n\nDANISH EMBASSY\n15th August, 1960\n\nThe Secretary,\nDepartment of Fisheries,\nCOPENHAGEN\n\nPOLITICAL DIARY\n\n" + text + "(N. Lund)\n\nCopies: Oslo, Riga\nJT\n",
			facts{Type: "journal", Date: "1960-08-15", Language: "en", Senders: []string{"(N. Lund)"}, Recipients: []string{"The Secretary,\nDepartment of Fisheries,\nCOPENHAGEN"}, Signed: []string{"(N. Lund)"}},
		},
		"a signature above enclosures and who saw it": {
			"Report on the Trial in Kiel\n\nTo the Ministry of Justice, Riga\n\n" + text + "Dr. E. Lund\nLegation Counsellor\n\nEncl.: 3 (one photograph)\nSeen: Min. Plen. Weber\nReceived IIIrd Dept 14.3.; Com. Novak\n",
			facts{Type: "report", Language: "en", Senders: []string{"Dr. E. Lund"}, Recipients: []string{"the Ministry of Justice, Riga"}, Signed: []string{"Dr. E. Lund"}, About: []string{"on the Trial in Kiel"}},
		},
		"a despatch with the address below": {
			"Despatch from the Governor of Lundland to the Secretary of State\n\nSir,\n\n" + text + "I have the honour to be,\nSir,\nYour most obedient, humble servant,\nK. A. Weber\nGOVERNOR.\n\nThe Right Honourable A. T. Smith-Novak, M.P.,\nSecretary of State.\n\nCopy to: the Governor of Riga.\n",
			facts{Type: "despatch", Language: "en", Senders: []string{"Governor of Lundland"}, Recipients: []string{"Secretary of State"}, Signed: []string{"K. A. Weber"}},
		},
		"a title below the letterhead and its writer": {
			"SEAMEN'S UNION\nInternational Secretariat\nOslo, 9 June 1961\nFor the Executive only\n\nReport on the Congress at Kiel\n\nBy Karl Lund, secretary of the Union\n\n" + text,
			facts{Type: "report", Date: "1961-06-09", Place: "Oslo", Language: "en", Senders: []string{"Karl Lund, secretary of the Union"}, About: []string{"on the Congress at Kiel"}},
		},
		"a journal whose writer stands on the next line": {
			"Record of a Conversation with the Ambassador of Norway, K. Lund\n\nFrom the journal of\nA. I. WEBER\n5 December 1962\n\n" + text,
			facts{Type: "record of conversation", Date: "1962-12-05", Language: "en", Senders: []string{"the journal of\nA. I. WEBER"}, Participants: []string{"Ambassador of Norway, K. Lund"}},
		},
		"a headline calls nobody": {
			"DEAR GUESTS FROM THE LAND OF THE FJORDS\nChronicle of a visit\n\n" + text + "Text: K. Lund. Photographs: Weber.\n",
			facts{Language: "en"},
		},
		"who took the chair": {
			"Minutes of the Meeting of the Committee for Relief to Seamen\n\nThe meeting was chaired by Mr. KARL LUND, Chairman of the Committee.\n\nPresent: Anton Weber, Josef Novak.\n\n" + text,
			facts{Type: "minutes", Language: "en", Participants: []string{"Committee for Relief to Seamen", "Mr. KARL LUND", "Chairman of the Committee", "Anton Weber", "Josef Novak"}},
		},
	} {
		h := r.Read(&source.Document{Text: c.text}).Header
		got := facts{
			Type: h.Type, Date: string(h.Date.Value), Place: h.Place.Of(c.text), Language: h.Language,
			Senders: some(c.text, h.Senders), Recipients: some(c.text, h.Recipients), Participants: some(c.text, h.Participants), Signed: some(c.text, h.SignedBy), Via: some(c.text, h.Via),
		}
		if !h.Subject.Empty() {
			got.About = []string{h.Subject.Of(c.text)}
		}
		if d := cmp.Diff(c.want, got); d != "" {
			t.Errorf("%s:\n%s", name, d)
		}
	}
}
