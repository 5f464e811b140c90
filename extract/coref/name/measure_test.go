package name

import (
	"bufio"
	"encoding/json"
	"os"
	"testing"

	"dramatis/seeds"
)

// TestNamePairs measures the matcher on a file of name pairs, named by the
// environment (DRAMATIS_NAME_PAIRS), and writes what score_gold.py reads to
// DRAMATIS_NAME_PAIRS_OUT. Without the file there is nothing to measure.
func TestNamePairs(t *testing.T) {
	path := os.Getenv("DRAMATIS_NAME_PAIRS")
	if path == "" {
		t.Skip("DRAMATIS_NAME_PAIRS names no file of name pairs")
	}
	tables, err := Load(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	in, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close()
	out := json.NewEncoder(os.Stdout)
	if to := os.Getenv("DRAMATIS_NAME_PAIRS_OUT"); to != "" {
		f, err := os.Create(to)
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close()
		out = json.NewEncoder(f)
	}
	right, all := 0, 0
	for lines := bufio.NewScanner(in); lines.Scan(); {
		var pair struct {
			ID, A, B, Category string
			Same               bool
		}
		if err := json.Unmarshal(lines.Bytes(), &pair); err != nil {
			t.Fatal(err)
		}
		same := tables.Weigh(tables.Person(pair.A), tables.Person(pair.B)).Same()
		if pair.Category == "bench_organization" {
			same = tables.WordsKey(pair.A) == tables.WordsKey(pair.B)
		}
		if err := out.Encode(map[string]any{"id": pair.ID, "same": same}); err != nil {
			t.Fatal(err)
		}
		all++
		if same == pair.Same {
			right++
		}
	}
	t.Logf("%d of %d pairs right", right, all)
	if right*100 < all*75 {
		t.Errorf("only %d of %d pairs right", right, all)
	}
}
