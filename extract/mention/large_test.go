package mention_test

import (
	"os"
	"runtime/debug"
	"strconv"
	"strings"
	"testing"

	"dramatis/extract/mention"
	"dramatis/extract/source"
	"dramatis/extract/zone"

	"github.com/google/go-cmp/cmp"
)

// large is the size of a document that must be read in bounded memory.
const large = 50 << 20

// BenchmarkLarge reads documents of 50 MB without a line break: prose (that of
// DRAMATIS_CORPUS, where set) and one piece of text over and over. It reports the most
// memory that the process held, the text included.
func BenchmarkLarge(b *testing.B) {
	for name, piece := range map[string]string{
		"prose": "", "brackets": "Kim [", "answers": "He? ", "names": "Kim Il Sung, ", "speakers": "Kim: ", "capitals": "KIM IL ", "letters": "x",
	} {
		b.Run(name, func(b *testing.B) {
			doc := source.NewDocument("t", paragraph(b, piece))
			b.SetBytes(int64(len(doc.Text)))
			r := newRecogniser(b)
			for b.Loop() {
				debug.FreeOSMemory()
				forgetPeak()
				a := r.Annotate(doc, zone.Layout{})
				b.ReportMetric(float64(peak(b))/1e6, "peak-MB")
				b.ReportMetric(float64(len(a.Mentions)), "mentions")
			}
		})
	}
}

// paragraph makes a large text without line breaks: of one piece, or of prose where that is empty.
func paragraph(b *testing.B, piece string) string {
	b.Helper()
	var text strings.Builder
	text.Grow(large)
	pieces := []string{piece}
	switch {
	case piece != "":
	case os.Getenv("DRAMATIS_CORPUS") != "":
		docs, _ := corpus(b)
		pieces = pieces[:0]
		for _, d := range docs {
			pieces = append(pieces, strings.ReplaceAll(d.Text, "\n", " "))
		}
	default:
		pieces = strings.SplitAfter(strings.ReplaceAll(strings.Join(samples(b), " "), "\n", " "), ". ")
	}
	for i := 0; text.Len()+len(pieces[i]) <= large; i = (i + 1) % len(pieces) {
		text.WriteString(pieces[i])
	}
	return text.String()
}

// forgetPeak makes Linux count the peak anew.
func forgetPeak() { _ = os.WriteFile("/proc/self/clear_refs", []byte("5"), 0) }

// peak gives the most bytes of memory that the process held, or 0 where the system does not tell.
func peak(b *testing.B) int {
	b.Helper()
	status, err := os.ReadFile("/proc/self/status")
	if err != nil {
		return 0
	}
	_, after, _ := strings.Cut(string(status), "VmHWM:")
	kilobytes, err := strconv.Atoi(strings.Fields(after)[0])
	if err != nil {
		b.Fatal(err)
	}
	return kilobytes << 10
}

// TestARecogniserForgets: what one document taught is unknown in the next, whatever it was.
func TestARecogniserForgets(t *testing.T) {
	used := newRecogniser(t)
	texts := append(samples(t), hostile...)
	texts = append(texts, strings.Repeat("He? ", 9000), strings.Repeat("Zzyx said so. ", 600))
	for i, text := range texts {
		fresh := newRecogniser(t)
		if i%2 == 0 {
			used.Annotate(source.NewDocument("t", strings.Repeat("Nowak: He? ", 2000)), zone.Layout{})
		}
		if !same(used, fresh, text) {
			t.Errorf("text %d is read otherwise after others", i)
		}
	}
}

// same reports whether two recognisers read a text alike.
func same(r, s *mention.Recogniser, text string) bool {
	d := source.NewDocument("t", text)
	a, b := r.Annotate(d, zone.Layout{}), s.Annotate(d, zone.Layout{})
	return cmp.Equal(a, b)
}
