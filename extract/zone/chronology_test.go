package zone

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dramatis/extract/date"
	"dramatis/extract/source"
	"dramatis/graph"
)

func TestChronologyHasADayForEachEntry(t *testing.T) {
	r := testReader(t)
	for name, c := range map[string]struct{ text, want string }{
		"each goes on from the one above": {
			"Chronology of the Fish Affair\n\n3 November 1931: Weber meets Novak in Riga.\n2 December: Novak writes to Lund.\nLund comes at once.\n7 January: Lund leaves.\n",
			"1931-11-03 3 November 1931:\n1931-12-02 2 December: Novak\n1932-01-07 7 January: Lund",
		},
		"the year stands above": {
			"Timeline\n\n1931\n3 May. Weber meets Novak in Riga.\n1932\n3 May. Novak writes to Lund.\n",
			"1931-05-03 3 May. Weber\n1932-05-03 3 May. Novak",
		},
		"a day without any year":            {"Timeline\n\n3 May. Weber meets Novak in Riga.\n", ""},
		"a report is no chronology of days": {"Report\n\n3 May 1931: Weber meets Novak in Riga.\n", ""},
	} {
		t.Run(name, func(t *testing.T) {
			var got []string
			l := r.Read(&source.Document{Text: c.text})
			for _, e := range l.Carried {
				got = append(got, string(e.Date.Value)+" "+strings.Join(strings.Fields(e.Span.Of(c.text))[:3], " "))
			}
			if diff := cmp.Diff(c.want, strings.Join(got, "\n")); diff != "" {
				t.Error("-want +got:\n" + diff)
			}
			if c.want != "" && l.Header.Date.Value != "" {
				t.Errorf("dated %s, and it is of no one day", l.Header.Date.Value)
			}
		})
	}
}

func TestOnward(t *testing.T) {
	for _, c := range []struct {
		day, before, want graph.EDTF
		basis             graph.Basis
	}{
		{"1931-01-07", "1931-12-02", "1932-01-07", graph.Inferred},
		{"1930-12-07", "1931-12-02", "1931-12-07", graph.Inferred},
		{"1932-02-29", "1932-05-03", "1936-02-29", graph.Inferred},
		{"1930-12-07", "1931-12-02", "1930-12-07", graph.Stated},
		{"1931-05-03", "", "1931-05-03", graph.Inferred},
	} {
		if got := onward(date.Date{Value: c.day, Basis: c.basis}, c.before); got != c.want {
			t.Errorf("%s behind %s: %s, want %s", c.day, c.before, got, c.want)
		}
	}
}
