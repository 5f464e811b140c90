package gold

import (
	"compress/gzip"
	"errors"
	"os"
	"path/filepath"
	"testing"

	"dramatis/graph"

	"github.com/google/go-cmp/cmp"
)

// mark makes a mark.
func mark(start, end int, typ graph.EntityType) Mark {
	return Mark{graph.Span{Start: start, End: end}, typ}
}

func TestLoadMarked(t *testing.T) {
	for name, c := range map[string]struct {
		data string
		want []Marked
	}{
		"columns": {"0\tJan\tB-PER\n1\tNovák\tI-PER\n2\tleft\tO\n3\t.\tO\n\n0\tOslo\tB-LOC\n", []Marked{
			{Text: "Jan Novák left. Oslo", Marks: []Mark{mark(0, 9, graph.Person), mark(16, 20, graph.Place)}},
		}},
		"texts": {`{"id":"a","text":"Jan in Oslo","entities":[{"start":0,"end":3,"type":"politician","coarse":"PER"},{"start":7,"end":11,"type":"LOC"}]}`, []Marked{
			{ID: "a", Text: "Jan in Oslo", Marks: []Mark{mark(0, 3, graph.Person), mark(7, 11, graph.Place)}},
		}},
		"partial": {`{"id":"a","text":"Jan","mentions":[{"start":0,"end":3}]}` + "\n" + `{"id":"b","text":"Oslo","mentions":[]}`, []Marked{
			{ID: "a", Text: "Jan", Marks: []Mark{mark(0, 3, graph.Person)}, Partial: true}, {ID: "b", Text: "Oslo", Partial: true},
		}},
		"mentions": {`{"document":"d.txt","start":1,"end":4,"type":"person","kind":"name"}` + "\n" + `{"document":"d.txt","start":5,"end":7,"type":"person","kind":"pronoun"}`, []Marked{
			{ID: "d.txt", Marks: []Mark{mark(1, 4, graph.Person)}},
		}},
	} {
		path := filepath.Join(t.TempDir(), "data.gz")
		f, err := os.Create(path)
		if err != nil {
			t.Fatal(err)
		}
		z := gzip.NewWriter(f)
		z.Write([]byte(c.data))
		z.Close()
		f.Close()
		got, err := LoadMarked(path)
		if err != nil {
			t.Errorf("%s: %v", name, err)
			continue
		}
		if name == "columns" {
			got[0].ID = ""
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

func TestLoadMarkedRefuses(t *testing.T) {
	for name, data := range map[string]string{
		"outside": `{"text":"Jan","entities":[{"start":0,"end":9,"type":"PER"}]}`,
		"no text": `{"id":"a"}`,
		"no tags": "Jan left\n",
		"broken":  `{"text":`,
	} {
		path := filepath.Join(t.TempDir(), "data")
		if err := os.WriteFile(path, []byte(data), 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := LoadMarked(path); err == nil {
			t.Errorf("%s: read without an error", name)
		}
	}
	empty := filepath.Join(t.TempDir(), "empty")
	if err := os.WriteFile(empty, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := LoadMarked(empty); err == nil || errors.Is(err, os.ErrNotExist) {
		t.Errorf("empty: %v", err)
	}
}

func TestScoreMentions(t *testing.T) {
	g := Marked{
		Text:     "Jan, Oslo and the Soviet Union; the Embassy, Ana, Ada, Moss",
		Marks:    []Mark{mark(0, 3, graph.Person), mark(5, 9, graph.Place), mark(18, 30, graph.Place), mark(32, 43, graph.Organization)},
		Optional: []graph.Span{{Start: 45, End: 48}}, Judged: []graph.Span{{Start: 50, End: 53}},
	}
	r := ScoreMentions([]Marked{g}, [][]Found{{
		{Mark: mark(1, 3, graph.Person)}, {Mark: mark(0, 1, graph.Person)}, // the second of a mark is wrong
		{Mark: mark(5, 9, graph.Organization)},
		{Mark: mark(18, 30, graph.Organization), Also: graph.Place},
		{Mark: mark(32, 43, graph.Organization), Described: true}, {Mark: mark(55, 59, graph.Person), Described: true},
		{Mark: mark(45, 48, graph.Person)}, {Mark: mark(50, 53, graph.Person)},
	}})
	all := func(s []MentionScore) [3]int { k := s[len(s)-1]; return [3]int{k.Right, k.Wrong, k.Missed} }
	for name, c := range map[string]struct {
		scores []MentionScore
		want   [3]int
	}{
		"exact":   {r.Exact, [3]int{0, 5, 4}},
		"overlap": {r.Overlap, [3]int{1, 4, 3}},
		"judged":  {r.Judged, [3]int{3, 2, 1}},
	} {
		if got := all(c.scores); got != c.want {
			t.Errorf("%s: right, wrong, missed %v, want %v", name, got, c.want)
		}
	}
	want := []MentionFault{
		{Span: graph.Span{Start: 1, End: 3}, Surface: "an", Found: graph.Person, Context: "Jan, Oslo and the Soviet Union; the Embassy"},
		{Span: graph.Span{Start: 5, End: 9}, Surface: "Oslo", Gold: graph.Place, Found: graph.Organization, Context: "Jan, Oslo and the Soviet Union; the Embassy, Ana,"},
	}
	if diff := cmp.Diff(want, r.Faults); diff != "" {
		t.Errorf("faults (-want +got):\n%s", diff)
	}
}

func TestMarkForms(t *testing.T) {
	d := Document{Entities: []Entity{{Name: "Jan Novák", Type: graph.Person, Forms: []string{"Novák"}}}, Aside: []string{"Oslo"}, Judged: []string{"met Novák in"}}
	m := d.MarkForms("Jan Novák, not Nováková, met Novák in Oslo.")
	if diff := cmp.Diff([]Mark{mark(0, 9, graph.Person), mark(29, 34, graph.Person)}, m.Marks); diff != "" {
		t.Error(diff)
	}
	if len(m.Optional) != 1 {
		t.Errorf("optional %v, want Oslo", m.Optional)
	}
	if len(m.Judged) != 1 {
		t.Errorf("judged %v, want one, though a form of gold stands in it", m.Judged)
	}
}

func FuzzColumns(f *testing.F) {
	f.Add("Jan B-PER\nleft O\n\n")
	f.Add("0\tx\tO\n")
	f.Fuzz(func(t *testing.T, data string) {
		all, err := parseColumns("f", data)
		if err != nil {
			return
		}
		for _, m := range all {
			if err := m.Check(); err != nil {
				t.Fatal(err)
			}
		}
	})
}
