package zone

import (
	"strings"
	"testing"

	"dramatis/extract/source"
)

func TestWhomATelegramIsFor(t *testing.T) {
	r := testReader(t)
	for _, test := range []struct{ line, from, to string }{
		{"4544. For Assistant Secretary Novak from Ambassador Lund. To ascertain his views I called.", "Ambassador Lund", "Assistant Secretary Novak"},
		{"373. Ambassador from Novak. Your 661. From your experience you will recall it.", "Novak", "Ambassador"},
		{"Secto 91. Eyes only for the President and Acting Secretary. No Other Distribution.", "", "President | Acting Secretary"},
		{"Delga 314. Eyes only—for the Secretary and Novak from Lund. Re membership.", "Lund", "Secretary | Novak"},
		{"MAC JOO 5633. Personal for Adm Novak and Gen Weber from Lund. A. MACV 5515.", "Lund", "Adm Novak | Gen Weber"},
		{"Polto 15. Eyes only Novak from Secretary. After my visits I am impressed.", "Secretary", "Novak"},
		{"114300. From Lund for Ambassador.", "Lund", "Ambassador"},
		{"14. From Novak. Deptel 11. After advising with Weber it was decided to wait.", "Novak", ""},
		{"3421. For Arne Novak from Ambassador Lund—Eyes Only. Please deliver it.", "Ambassador Lund", "Arne Novak"},
		{"DEF 6181. Exclusive for Ambassador Lund signed Novak. After meeting with him I left.", "Novak", "Ambassador Lund"},
		{"129. For Novak only. I saw him.", "", "Novak"},
		{"2. For your discussion, you already have points.", "", ""},
		{"2. From available information it appears so.", "", ""},
		{"301. CINCPAC also for POLAD. Deptels 3901. He was in most serious mood.", "", ""},
		{"133. Paris for Secretary. I met with him.", "", ""},
		{"12. I met Novak. For Novak from Lund.", "Lund", "Novak"},
		{"38733. For Ambassador from Lund.\n\n1. You should meet him.", "Lund", "Ambassador"},
		{"046476. For Ambassador from Asst. Secretary Lund.\n\n1. You should meet him.", "Asst. Secretary Lund", "Ambassador"},
		{"121617. For Amb. Novak from Lund. Subject: Harbours.\n\n1. You should meet him.", "Lund", "Amb. Novak"},
		{"12. I met Novak yesterday at the house of his brother, who had come from Riga to see him. For Novak from Lund.", "", ""},
		{"4458. Subj: Personal Message from Novak.", "", ""},
		{"72. Transmit following message from Secretary to President Novak:", "", ""},
		{"Urgent Message to Novak", "", ""},
		{"To Comrade Novak.", "", ""},
		{"FROM OSLO          No 14", "", ""},
		{"Your 661.", "", ""},
		{"For information only.", "", ""},
	} {
		doc := source.NewDocument("t", "Telegram From the Embassy in Norway to the Department of State\n\nOslo, June 3, 1958, 6 p.m.\n\n"+test.line+"\n\nLund\n")
		a := r.Read(doc).Header.Attention
		from, to := strings.Join(named(doc.Text, a.Senders), " | "), strings.Join(named(doc.Text, a.Recipients), " | ")
		if from != test.from || to != test.to {
			t.Errorf("%q: from %q to %q, want from %q to %q", test.line, from, to, test.from, test.to)
		}
	}
}
