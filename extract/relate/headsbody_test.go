package relate_test

import (
	"testing"

	"dramatis/extract"
	"dramatis/extract/source"
	"dramatis/seeds"
)

// Who heads a department does not report to it.
func TestWhoHeadsADepartmentDoesNotReportToIt(t *testing.T) {
	p, err := extract.New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]bool{
		"Telegram From Secretary of State Lund to the Department of State\n\nParis, May 6, 1957.\n\nThe talks were long.\n":                 false,
		"Telegram From the Secretary of State to the Department of State\n\nParis, May 6, 1957.\n\nThe talks were long.\n\nLund\n":          false,
		"Telegram From Foreign Minister Lund to the Foreign Ministry\n\nParis, May 6, 1957.\n\nThe talks were long.\n":                      false,
		"Telegram From Under Secretary of State Lund to the Department of State\n\nParis, May 6, 1957.\n\nThe talks were long.\n":           true,
		"Telegram From Secretary of Defense Lund to the Department of State\n\nParis, May 6, 1957.\n\nThe talks were long.\n":               true,
		"Telegram From the Assistant Secretary of State (Lund) to the Department of State\n\nParis, May 6, 1957.\n\nThe talks were long.\n": true,
		"Report by Captain Otto Lund to Colonel Hans Falk\n\nParis, May 6, 1957.\n\nThe talks were long.\n":                                 true,
		"Circular Telegram From Captain Otto Lund to the Norwegian Bank\n\nParis, May 6, 1957.\n\nThe talks were long.\n":                   false,
	} {
		x := p.Extract(source.NewDocument("doc", text))
		var reports, wrote bool
		for _, s := range x.Statements {
			reports = reports || s.Predicate == "reports-to"
			wrote = wrote || s.Predicate == "wrote-to"
		}
		if reports != want || !wrote {
			t.Errorf("%q\n reports-to: %v, want %v; wrote-to: %v", text, reports, want, wrote)
		}
	}
}
