package part_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"
	"github.com/klauspost/compress/zstd"

	"dramatis/extract/part"
	"dramatis/extract/source"
)

// documents are some texts with what might have been read out of them.
func documents() (all []part.Document) {
	for i, text := range []string{"Dear Ada,\n<b> & “quotes”", strings.Repeat("a long letter ", 40_000), "\u2028"} {
		all = append(all, part.Document{
			Path: fmt.Sprintf("box/%d.txt", i), ID: source.HashID(text), Text: text,
			Extraction: json.RawMessage(`{"html":"\u003cb\u003e","n":` + fmt.Sprint(i) + `}`),
		})
	}
	return all
}

// sources are those documents, one of them twice, and a file that could not be read.
func sources() []part.Source {
	d := documents()
	return []part.Source{
		{Path: "box/0.txt", ID: d[0].ID}, {Path: "box/1.txt", ID: d[1].ID}, {Path: "box/2.txt", ID: d[2].ID},
		{Path: "box/copy.txt", ID: d[0].ID}, {Path: "box/\xff.txt", Problem: "is empty"},
	}
}

// write gives the bytes of a part with those documents and sources.
func write(t testing.TB) []byte {
	t.Helper()
	var out bytes.Buffer
	w, err := part.NewWriter(&out, "v1")
	check(t, err)
	for _, d := range documents() {
		frame, err := w.Pack(d)
		check(t, err)
		check(t, w.Add(frame))
	}
	check(t, w.Close([]string{"box"}, sources()))
	return out.Bytes()
}

func check(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// file writes bytes to a file and gives its path.
func file(t testing.TB, data []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "part.zst")
	check(t, os.WriteFile(path, data, 0o600))
	return path
}

func TestWhatIsWrittenIsRead(t *testing.T) {
	f, err := part.Open(file(t, write(t)))
	check(t, err)
	defer f.Close()
	if f.Extractor() != "v1" || !cmp.Equal(f.Roots(), []string{"box"}) {
		t.Errorf("extractor %q, roots %v", f.Extractor(), f.Roots())
	}
	if diff := cmp.Diff(sources(), f.Sources(), cmpopts.IgnoreFields(part.Source{}, "Line")); diff != "" {
		t.Error(diff)
	}
	all := documents()
	for i, want := range append(all, all[0]) {
		got, err := f.Document(f.Sources()[i])
		check(t, err)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("document %d: %s", i, diff)
		}
	}
}

// TestAnyToolCanReadIt decompresses a part as one stream and reads its lines as JSON.
func TestAnyToolCanReadIt(t *testing.T) {
	r, err := zstd.NewReader(bytes.NewReader(write(t)))
	check(t, err)
	defer r.Close()
	lines := json.NewDecoder(r)
	n := 0
	for ; lines.More(); n++ {
		var line map[string]any
		check(t, lines.Decode(&line))
	}
	if n != 5 {
		t.Errorf("%d lines, want 5", n)
	}
}

func TestWriterRefusesWhatCannotBeRead(t *testing.T) {
	w, err := part.NewWriter(&bytes.Buffer{}, "v1")
	check(t, err)
	frame, err := w.Pack(documents()[0])
	check(t, err)
	check(t, w.Add(frame))
	if w.Add(frame) == nil {
		t.Error("a document was added twice")
	}
	if w.Close(nil, sources()) == nil {
		t.Error("a source without its document was accepted")
	}
}

// TestEveryCutIsSeen cuts a part after each of many bytes.
func TestEveryCutIsSeen(t *testing.T) {
	whole := write(t)
	step := max(1, len(whole)/300)
	for n := 0; n < len(whole); n += step {
		if f, err := part.Open(file(t, whole[:n])); err == nil {
			f.Close()
			t.Errorf("cut after %d of %d bytes, and opened", n, len(whole))
		}
	}
}

// FuzzOpen damages a part: it may be refused, but what it gives must be true.
func FuzzOpen(f *testing.F) {
	whole := write(f)
	f.Add(whole)
	f.Add(whole[:len(whole)/2])
	f.Add([]byte("\x28\xb5\x2f\xfd"))
	f.Add([]byte("\x50\x2a\x4d\x18\x04\x00\x00\x00abcd"))
	f.Fuzz(func(t *testing.T, data []byte) {
		p, err := part.Open(file(t, data))
		if err != nil {
			return
		}
		defer p.Close()
		for _, s := range p.Sources() {
			if s.Problem != "" {
				continue
			}
			if d, err := p.Document(s); err == nil && source.HashID(d.Text) != s.ID {
				t.Errorf("%s came with another text", s.Path)
			}
		}
	})
}
