package zone

import (
	"testing"

	"dramatis/extract/source"
)

// TestOpeningDate dates documents by how they open, and not by papers that they speak of.
func TestOpeningDate(t *testing.T) {
	r := testReader(t)
	for text, want := range map[string]string{
		"THE HARBOUR FILE\nPart two: Who owns it?\n\nBy Anna Weber and Karl Lund\nThe Riga Weekly, 14 November 2003\n\nFor eleven years nobody asked who stood behind the port.\n":               "2003-11-14",
		"LIVES OF THE PORT\nInterview with Mrs. Anna Weber\nRecorded at her home in Riga on 9 March 1999 by Karl Lund\nTape 3\n\nQ: We stopped yesterday at the end of the war.\n":               "1999-03-09",
		"REGISTER OF EDITORS\nFascicle 6 (extract)\n\nWEBER, Otto. Typesetter, later editor. B. Riga 11 Sept. 1879, s. of a customs guard. Elementary school there; apprenticed to a printer.\n": "",
		"No. 118. (Telegraphic)\nFrom: Mr. Weber (Riga)\nTo: Viscount Lund\nD. 11.40 p.m. 25th March 1938\nR. 2.15 a.m. 26th March 1938\n\nHe told me today that he had seen the General.\n":     "1938-03-25",
		"LUND HOLDING\nMINUTES of the meeting of the Board\nheld on Monday, 20 January 2025 at 10:00 in Oslo\n\nAnna Weber asked who owned it.\n":                                                "2025-01-20",
		"Audit committee, Lund Holding\nMinutes, 14 February 2025, by telephone\n\nAnna Weber instructed Karl Lund to wait for it.\n":                                                            "2025-02-14",
		"Policeman convicted\n\nPrague, 9 November 2021. A court sentenced Karl Lund to four years in prison.\n":                                                                                 "2021-11-09",
		"Bank hires chief\n\nOslo, 2 June 2025 - The bank has hired Anna Weber as its head of compliance.\n":                                                                                     "2025-06-02",
		"AGREEMENT\n\nThis agreement is made on 1 October 2024 between Lund Holding and Weber Ltd about the use of the port.\n":                                                                  "2024-10-01",
		"Editorial Note\n\nThe committee submitted its report, dated January 22, 1959, with a covering letter to the President.\n":                                                               "",
		"Editorial Note\n\nA statement issued on June 30, 1958, by the government charged that the other had broken the agreement.\n":                                                            "",
		"Editorial Note\n\nAccording to the minutes of the group's meeting of March 25, 1970, which lasted an hour, the assistant told them to wait.\n":                                          "",
	} {
		if got := string(r.Read(source.NewDocument("t", text)).Header.Date.Value); got != want {
			t.Errorf("%q is dated %q, want %q", text, got, want)
		}
	}
}
