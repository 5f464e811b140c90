package extract

import "testing"

// TestReceived reads letters as collections of correspondence print them.
func TestReceived(t *testing.T) {
	const text = "Lisbon, June 15, 1936.\n\nSir,\n\nI have the honour to report that M. Ader told me yesterday that he would leave. I informed M. Brandt of it. M. Weber was absent.\n\nI have, &c.\nC. NOVAK.\n"
	readAll(t, map[string]passage{
		"behind its number": {
			"No. 187. (Confidential.)\nMr. Novak to the Viscount Lund.—(Received June 22.)\n\n" + text,
			[]string{"C. Novak wrote-to Lund", "Ader informed C. Novak", "C. Novak informed Brandt"}, nil,
		},
		"behind the title of the collection": {
			"CORRESPONDENCE RESPECTING THE FISHERIES, 1935–36\nNo. 42\nVice-Consul Novak to Acting Consul-General Lund.—(Received at Oporto, June 19.)\n\n" + text,
			[]string{"C. Novak wrote-to Consul-General Lund|Novak wrote-to Lund|C. Novak wrote-to Lund"}, nil,
		},
		"who made a memorandum for the record wrote it": {
			"Memorandum for the Record by the Chief of Naval Operations (Novak)\n\nOslo, April 28, 1961.\n\nI told Karl Lund that the paper was sound.\n\nNovak\n",
			[]string{"Novak informed Karl Lund", "Novak holds-position Chief of Naval Operations|Novak holds-position Naval Operations"}, []string{"Novak wrote-to Novak", "Novak holds-position Record by the Chief of Naval Operations"},
		},
		"a file reads nothing": {
			"Memorandum for the President's File by the President's Assistant (Novak)\n\nOslo, April 28, 1961.\n\nI told Karl Lund that the paper was sound.\n",
			[]string{"Novak informed Karl Lund"}, []string{"Novak wrote-to President's File"},
		},
		"what came from whom is no heading": {
			"THE FISHERIES\n\nBoats given to the Consul (received June 22)\n\n" + text,
			nil, []string{"Boats wrote-to Consul"},
		},
		"the office stands before the bracket, and a list ends with its sentence": {
			"Memorandum of Discussion at the 61st Meeting of the Council for Fisheries, Thursday, 11 November 1954\n\nPresent: The President of the Council (Mr. Novak), in the chair; the Chief of the Naval Staff (Admiral Lund); the Secretary of the Council (Mr. Weber). Mr. Ader, Minister for Supply, was prevented by illness from attending and was much missed by all of them.\n\n1. Nets\n\nMr. Novak said that the nets were sound.\n",
			[]string{"Novak holds-position Council", "Novak met Lund|Lund met Novak"}, []string{"Novak met Ader|Ader met Novak"},
		},
	})
}
