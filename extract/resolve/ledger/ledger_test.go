package ledger

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"dramatis/graph"
)

func sample(v Verdict) Judgement {
	return Judgement{
		Verdict: v, Who: "anna", When: time.Date(2024, 5, 6, 7, 8, 9, 0, time.UTC),
		A: &Side{"Ada Brown", graph.Person, []Passage{{"d1", graph.Span{Start: 3, End: 12}}}},
		B: &Side{"A. Brown", graph.Person, []Passage{{"d2", graph.Span{Start: 0, End: 8}}}},
	}
}

// written appends judgements to a new ledger, each by itself, and reads it again.
func written(t *testing.T, js ...Judgement) *File {
	t.Helper()
	path := filepath.Join(t.TempDir(), "x.jsonl")
	for _, j := range js {
		f := reread(t, path)
		if _, err := f.Append(j); err != nil {
			t.Fatal(err)
		}
	}
	return reread(t, path)
}

func reread(t *testing.T, path string) *File {
	t.Helper()
	f, err := Read(InFile(path))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestWhatIsWrittenIsRead(t *testing.T) {
	f := written(t, sample(Positive), sample(Negative), sample(Unsure))
	if len(f.Judgements) != 3 || len(f.Torn) != 0 {
		t.Fatalf("%d judgements, torn %v", len(f.Judgements), f.Torn)
	}
	want := sample(Negative)
	want.ID = f.Judgements[1].ID
	if diff := cmp.Diff(want, f.Judgements[1]); diff != "" || want.ID == "" {
		t.Errorf("(-want +got)\n%s", diff)
	}
	if f.Judgements[0].ID == f.Judgements[2].ID {
		t.Error("two judgements with one ID")
	}
}

func TestThatThereIsNoneIsAnEmptyOne(t *testing.T) {
	f := reread(t, filepath.Join(t.TempDir(), "none"))
	if len(f.Judgements) != 0 || Digest(f.Standing()) != "" {
		t.Errorf("%+v", f)
	}
}

func TestUndo(t *testing.T) {
	f := written(t, sample(Positive), sample(Negative))
	before := Digest(f.Standing())
	undo := Judgement{Verdict: Undo, Of: f.Judgements[1].ID, Who: "bo"}
	added, err := f.Append(undo)
	if err != nil {
		t.Fatal(err)
	}
	if got := f.Standing(); len(got) != 1 || got[0].Verdict != Positive {
		t.Errorf("after the undo stand %+v", got)
	}
	if _, err := f.Append(Judgement{Verdict: Undo, Of: added[0].ID}); err != nil {
		t.Fatal(err)
	}
	if got := Digest(reread(t, f.Book.String()).Standing()); got != before {
		t.Errorf("an undo undone gives %s, want %s", got, before)
	}
}

func TestUnsureMakesNoOtherGraph(t *testing.T) {
	if a, b := Digest([]Judgement{sample(Positive)}), Digest([]Judgement{sample(Positive), sample(Unsure)}); a != b {
		t.Errorf("%s and %s", a, b)
	}
	if Digest([]Judgement{sample(Positive)}) == Digest([]Judgement{sample(Negative)}) {
		t.Error("yes and no are one")
	}
}

// A crash may cut the last line at any byte. The others stand, the next is written behind
// it, and the torn one is told.
func TestTornLine(t *testing.T) {
	f := written(t, sample(Positive), sample(Negative))
	whole, err := os.ReadFile(f.Book.String())
	if err != nil {
		t.Fatal(err)
	}
	first := strings.Index(string(whole), "\n") + 1
	for cut := first + 1; cut < len(whole)-1; cut += 7 {
		if err := os.WriteFile(f.Book.String(), whole[:cut], 0o600); err != nil {
			t.Fatal(err)
		}
		torn := reread(t, f.Book.String())
		if len(torn.Judgements) != 1 || !cmp.Equal(torn.Torn, []int{2}) {
			t.Fatalf("cut at %d: %d judgements, torn %v", cut, len(torn.Judgements), torn.Torn)
		}
		if _, err := torn.Append(sample(Unsure)); err != nil {
			t.Fatal(err)
		}
		again := reread(t, f.Book.String())
		if len(again.Judgements) != 2 || again.Judgements[1].Verdict != Unsure || !cmp.Equal(again.Torn, []int{2}) {
			t.Fatalf("cut at %d and written on: %+v", cut, again)
		}
	}
}

func TestWholeLinesThatAreNotUnderstood(t *testing.T) {
	for _, line := range []string{`{"verdict":"maybe"}`, `{"verdict":"positive","a":{"name":"x"}}`, `{"verdict":"undo"}`, `{"verdict":7}`, `[]`} {
		path := filepath.Join(t.TempDir(), "x.jsonl")
		if err := os.WriteFile(path, []byte("\n"+line+"\n"), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := Read(InFile(path)); err == nil || !strings.Contains(err.Error(), "line 2") {
			t.Errorf("%s: %v", line, err)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(`{"verdict":"undo","of":"x"}` + "\n{"))
	f.Add([]byte(`{"verdict":"positive","a":{"name":"x"},"b":{"name":"y","mentions":[{"document":"d","start":1}]}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		path := filepath.Join(t.TempDir(), "x")
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
		if file, err := Read(InFile(path)); err == nil {
			standing := file.Standing()
			Digest(standing)
			Documents(standing)
		}
	})
}
