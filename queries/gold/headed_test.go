package gold_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"dramatis/graph"
	"dramatis/queries/gold"
)

// TestHeaded judges what headings were said to say, and nothing else.
func TestHeaded(t *testing.T) {
	path := filepath.Join(t.TempDir(), "headings.jsonl")
	lines := `{"id": "v1/d1", "title": "Letter From Vance to Sir Otto Weber", "text": "Dear Otto", "sender": [{"text": "Vance"}], "recipient": [{"text": "Sir Otto Weber"}]}
{"id": "v1/d2", "text": "Talk", "participants": [{"name": "Lt. Gen. Ann Vance"}, {"name": "Weber"}]}
{"id": "v1/d3", "text": "Nobody is named"}
{"id": "v1/d4", "text": "Some are named", "participants": [{"name": "Vance"}, {"name": "Weber"}], "participants_complete": false}
`
	if err := os.WriteFile(path, []byte(lines), 0o600); err != nil {
		t.Fatal(err)
	}
	rows, err := gold.LoadHeaded(path)
	if err != nil || len(rows) != 2 {
		t.Fatalf("%d rows, %v", len(rows), err)
	}
	if want := "Letter From Vance to Sir Otto Weber\n\nDear Otto\n"; rows[0].Text != want {
		t.Errorf("text %q", rows[0].Text)
	}
	say := func(document, rule, from string, p graph.Predicate, to string) graph.Statement {
		return graph.Statement{
			Subject: graph.Ref{Name: from}, Predicate: p, Object: graph.Ref{Name: to}, Modality: graph.Asserted,
			Evidence: []graph.Evidence{{Document: document, Rule: rule}},
		}
	}
	verdicts, err := gold.Verdicts([]gold.Document{rows[0].Document, rows[1].Document}, func(yield func(graph.Statement, error) bool) {
		for _, s := range []graph.Statement{
			say("v1_d1", "heading/from-to", "Vance", "wrote-to", "Otto Weber"),
			say("v1_d1", "heading/from-to", "Vance", "wrote-to", "Novak"),
			say("v1_d1", "frame/ask", "Vance", "asked", "Novak"), // not judged
			say("v1_d2", "heading/participants", "Weber", "met", "Ann Vance"),
			say("v1_d2", "heading/participants", "Weber", "met", "Novak"),
		} {
			if !yield(s, nil) {
				return
			}
		}
	})
	if err != nil {
		t.Fatal(err)
	}
	got := gold.Tally(verdicts)
	for rule, want := range map[string]graph.Tally{"heading/from-to": {Right: 1, Said: 2}, "heading/participants": {Right: 1, Said: 2}} {
		if got[rule] != want {
			t.Errorf("%s: %+v, want %+v", rule, got[rule], want)
		}
	}
	if len(got) != 2 {
		t.Errorf("judged %v", got)
	}
	for broken, says := range map[string]string{"{": "line 1", `{"id": "a"}`: "no text", `{"id": "a", "text": "b"}`: "no line names"} {
		if err := os.WriteFile(path, []byte(broken+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := gold.LoadHeaded(path); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%s: %v", broken, err)
		}
	}
}
