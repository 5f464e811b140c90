package relate_test

import (
	"slices"
	"testing"

	"dramatis/extract"
	"dramatis/extract/source"
	"dramatis/seeds"
)

// Who alone signs what a body sends wrote it, and reports to a superior only in a report.
func TestWhoSignsForABodyWrites(t *testing.T) {
	p, err := extract.New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	const talks = "The talks with the Minister were long and he was in good humour.\n\n"
	for text, want := range map[string][]string{
		"Report of the Danish Legation in Oslo\n\nTo the Ministry of Trade\n\n" + talks + "Karl Lund\nEnvoy\n":                                            {"Danish Legation in Oslo wrote-to", "Karl Lund reports-to", "Karl Lund wrote-to"},
		"Report of the Danish Consul General in Oslo\n\nTo the Ministry of Trade\n\n" + talks + "Consul General\nKarl Lund\n":                             {"Karl Lund reports-to", "Karl Lund wrote-to"},
		"MEMORANDUM\nto the Ministry of Trade\n\n" + talks + "Oslo, 6 May 1957\n\nFor the Department,\nKarl Lund\n":                                       {"Karl Lund reports-to", "Karl Lund wrote-to"},
		"Telegram From the Embassy in Norway to the Department of State\n\nOslo, May 6, 1957.\n\n" + talks + "Lund\n":                                     {"Embassy in Norway wrote-to", "Lund wrote-to"},
		"Telegram From the Embassy in Norway to the Department of State\n\nOslo, May 6, 1957.\n\n" + talks:                                                {"Embassy in Norway wrote-to"},
		"Letter From Karl Lund to the Department of State\n\nOslo, May 6, 1957.\n\n" + talks + "Yours sincerely,\n\nAnna Weber\n":                         {"Karl Lund reports-to", "Karl Lund wrote-to"},
		"Letter of Protest, Seamen's Union to the Ministry of Trade\n\nOslo, May 6, 1957.\n\n" + talks + "Yours faithfully,\n\nAnna Weber\nJosef Novak\n": {"Seamen's Union wrote-to"},
	} {
		x := p.Extract(source.NewDocument("doc", text))
		var got []string
		for _, s := range x.Statements {
			if s.Predicate == "wrote-to" || s.Predicate == "reports-to" {
				got = append(got, x.Chains.Chains[s.Subject].Name+" "+string(s.Predicate))
			}
		}
		if slices.Sort(got); !slices.Equal(got, want) {
			t.Errorf("%q\n gives %q, want %q", text, got, want)
		}
	}
}
