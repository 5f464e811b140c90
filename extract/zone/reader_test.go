package zone

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"dramatis/extract/source"
	"dramatis/seeds"
)

var update = flag.Bool("update", false, "write the golden layouts anew")

func testReader(t testing.TB) *Reader {
	t.Helper()
	r, err := New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestLayoutsOfSamples compares zones and heading of every text below testdata and
// of the seeds with their golden layouts.
func TestLayoutsOfSamples(t *testing.T) {
	r := testReader(t)
	samples, err := filepath.Glob("../../seeds/documents/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	own, err := filepath.Glob("testdata/documents/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range append(samples, own...) {
		name := strings.TrimSuffix(filepath.Base(path), ".txt")
		t.Run(name, func(t *testing.T) {
			doc, err := source.Read(path)
			if err != nil {
				t.Fatal(err)
			}
			got := shown(doc, r.Read(doc))
			golden := filepath.Join("testdata/layouts", name+".golden")
			if *update {
				if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(golden)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got); diff != "" {
				t.Errorf("-want +got:\n%s", diff)
			}
		})
	}
}

// shown writes a layout for people: kinds with their first and last words, facts.
func shown(doc *source.Document, l Layout) string {
	var b strings.Builder
	for _, z := range l.Zones {
		words := strings.Fields(z.Span.Of(doc.Text))
		first, last := words[:min(5, len(words))], words[max(0, len(words)-3):]
		fmt.Fprintf(&b, "%-10s %4d words: %s … %s\n", z.Kind, len(words), strings.Join(first, " "), strings.Join(last, " "))
	}
	h := l.Header
	for _, f := range []struct {
		name string
		span source.Span
	}{{"title", h.Title}, {"subject", h.Subject}, {"place", h.Place}, {"archive reference", h.ArchiveReference}} {
		fmt.Fprintf(&b, "%s: %s\n", f.name, f.span.Of(doc.Text))
	}
	fmt.Fprintf(&b, "form: %s\ntype: %s\nlanguage: %s\ndate: %s %s from %q\n", h.Form, h.Type, h.Language, h.Date.Value, h.Date.Basis, h.Date.Span.Of(doc.Text))
	for _, f := range []struct {
		name string
		ps   []Party
	}{{"senders", h.Senders}, {"recipients", h.Recipients}, {"participants", h.Participants}, {"via", h.Via}, {"signed by", h.SignedBy}} {
		fmt.Fprintf(&b, "%s: %s\n", f.name, strings.Join(named(doc.Text, f.ps), " | "))
	}
	for _, c := range h.Bibliographic {
		fmt.Fprintf(&b, "%s: %s\n", c.Role, c.Name.Of(doc.Text))
	}
	return b.String()
}

// check tests what must hold of the layout of any text.
func check(t *testing.T, r *Reader, text string) Layout {
	t.Helper()
	doc := source.NewDocument("t", text)
	l := r.Read(doc)
	at, last := 0, 0
	for i, z := range l.Zones {
		if z.Span.Start < last || z.Span.Empty() || z.Span.End > len(text) {
			t.Fatalf("zone %d %v after %d in %d bytes", i, z, last, len(text))
		}
		last = z.Span.Start
		if z.Kind == Quotation || z.Kind == Insert {
			if z.Span.End > at {
				t.Fatalf("nested zone %v reaches over its outer zone, which ends at %d", z, at)
			}
			continue
		}
		if z.Span.Start != at {
			t.Fatalf("outer zone %v starts at %d, want %d", z, z.Span.Start, at)
		}
		at = z.Span.End
	}
	if at != len(text) {
		t.Fatalf("zones end at %d of %d bytes", at, len(text))
	}
	for _, s := range headerSpans(l.Header) {
		if s.Start < 0 || s.Start > s.End || s.End > len(text) {
			t.Fatalf("span %v outside of %d bytes", s, len(text))
		}
		_ = doc.CodePoints(s)
	}
	return l
}

// headerSpans gives every span of a header.
func headerSpans(h Header) []source.Span {
	spans := []source.Span{h.Title, h.Subject, h.Place, h.ArchiveReference, h.Date.Span}
	for _, ps := range [][]Party{h.Senders, h.Recipients, h.Participants, h.Via, h.SignedBy} {
		for _, p := range ps {
			spans = append(spans, p.Span)
		}
	}
	for _, c := range h.Bibliographic {
		spans = append(spans, c.Name)
	}
	return spans
}

// What took time by the square of its length would not come to an end of two megabytes before the tests are given up.
func TestHostileTextsAreRead(t *testing.T) {
	r := testReader(t)
	const size = 2 << 20
	for name, text := range map[string]string{
		"nothing":      "",
		"blank":        " ",
		"line ends":    strings.Repeat("\n", size),
		"one line":     strings.Repeat("word ", size/5),
		"brackets":     strings.Repeat("[", size),
		"notes":        strings.Repeat("[handwritten: ", size/14),
		"quotes":       strings.Repeat(`"`, size),
		"open quotes":  strings.Repeat(`"a `, size/3),
		"curly quotes": strings.Repeat("“a ", size/5),
		"short lines":  strings.Repeat("a\n", size/2),
		"headings":     strings.Repeat("# Citation\n", size/11),
		"labels":       strings.Repeat("To: A\n", size/6),
		"titles":       strings.Repeat("Letter from A to B, ", size/20),
		"messages":     strings.Repeat("From: a@b.c\nTo: A\nSubject: b\n\nI met B.\n", size/40),
		"answers":      "From: a@b.c\nTo: A\nSubject: b\n\n" + strings.Repeat("A wrote:\n> I met B.\n", size/20),
		"marks":        strings.Repeat("> a\n\nb\n", size/7),
		"scans, marks": "Letter from A to B\n" + strings.Repeat("> a\nя\n", size/7),
		"mails":        strings.Repeat("A@b.c ", size/6),
		"scan":         "Letter from A to B\n" + strings.Repeat("я\n", size/3),
	} {
		t.Run(name, func(t *testing.T) { check(t, r, text) })
	}
}

func FuzzRead(f *testing.F) {
	r := testReader(f)
	for _, pattern := range []string{"../../seeds/documents/*.txt", "testdata/documents/*.txt"} {
		paths, err := filepath.Glob(pattern)
		if err != nil {
			f.Fatal(err)
		}
		for _, path := range paths {
			data, err := os.ReadFile(path)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(string(data))
		}
	}
	f.Add("Letter to ’s, “’s and A’ with B]\n\n[via ")
	f.Fuzz(func(t *testing.T, text string) { check(t, r, strings.ToValidUTF8(text, "?")) })
}

func BenchmarkRead(b *testing.B) {
	r := testReader(b)
	data, err := os.ReadFile("../../seeds/documents/004_48ecc20118a88b6a.txt")
	if err != nil {
		b.Fatal(err)
	}
	doc := source.NewDocument("t", string(data))
	b.SetBytes(int64(len(doc.Text)))
	for b.Loop() {
		r.Read(doc)
	}
}
