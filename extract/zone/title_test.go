package zone

import (
	"bufio"
	"bytes"
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dramatis/extract/source"
	"dramatis/seeds"
)

func testTables(t testing.TB) *tables {
	t.Helper()
	tb, err := load(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	return tb
}

// named gives the words of parties.
func named(text string, ps []Party) []string {
	out := []string{}
	for _, p := range ps {
		out = append(out, p.Span.Of(text))
	}
	return out
}

func TestTitlesNameTheirParties(t *testing.T) {
	tb := testTables(t)
	data, err := os.ReadFile("testdata/titles.txt")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for lines := bufio.NewScanner(bytes.NewReader(data)); lines.Scan(); {
		if strings.HasPrefix(lines.Text(), "#") {
			continue
		}
		fields := strings.Split(lines.Text(), "|")
		if len(fields) != 4 {
			t.Fatalf("want four fields: %s", lines.Text())
		}
		n++
		title := strings.TrimSpace(fields[0])
		got := tb.readTitleText(title, source.Span{End: len(title)})
		for i, ps := range [][]Party{got.senders, got.recipients, got.participants} {
			want := []string{}
			for _, name := range strings.Split(fields[i+1], ";") {
				if name = strings.TrimSpace(name); name != "" {
					want = append(want, name)
				}
			}
			if diff := cmp.Diff(want, named(title, ps)); diff != "" {
				t.Errorf("%s\n%s (-want +got):\n%s", title, [...]string{"senders", "recipients", "participants"}[i], diff)
			}
		}
	}
	if n < 60 {
		t.Errorf("only %d titles", n)
	}
}

func TestTitlesNameTheirKind(t *testing.T) {
	tb := testTables(t)
	for title, want := range map[string][2]string{
		"Ciphered Telegram No. 5, A. Weber to B. Novak":              {"ciphered telegram", "type-a-to"},
		"Journal of Ambassador A.M. Weber for 8 July 1957":           {"journal", "type-of"},
		"Memorandum on a Meeting with a Delegation from the Party":   {"memorandum of conversation", "type-subject-with"},
		"Letter from Weber to Novak Regarding the Situation in Riga": {"letter", "type-from-to-subject"},
		"Weber to Novak": {"letter", "a-a-to"},
		"Memorandum of a Conversation, Washington, June 18, 1955": {"memorandum of conversation", "type"},
		"Minutes of Anton Weber – Josef Novak Meeting, Lima":      {"minutes of conversation", "type-of-body"},
		"Telephone Message via VCh, Weber to Novak":               {"telephone message", "type-via-to"},
	} {
		got := tb.readTitleText(title, source.Span{End: len(title)})
		if got.kind == nil {
			t.Errorf("%s: no kind", title)
			continue
		}
		if kind := (&page{}).typeOf(got); kind != want[0] || strings.Join(got.form, "-") != want[1] {
			t.Errorf("%s: %q as %q, want %q as %q", title, kind, strings.Join(got.form, "-"), want[0], want[1])
		}
	}
}

// In a title in capitals a capital tells no name: who took part is named by where he stands, a delegation is not.
func TestTitlesInCapitalsNameWhoTookPart(t *testing.T) {
	tb := testTables(t)
	for title, want := range map[string]string{
		"INTERVIEW WITH KARL LUND":                  "KARL LUND",
		"CONVERSATION WITH THE DANISH DELEGATION":   "",
		"Interview with Karl Lund":                  "",
		"MEMORANDUM OF CONVERSATION WITH MR. LUND.": "",
	} {
		got := tb.readTitleText(title, source.Span{End: len(title)})
		if len(got.participants) != 1 || got.participants[0].Name.Of(title) != want {
			t.Errorf("%s: %v, want the name %q", title, got.participants, want)
		}
	}
}
