package tagger_test

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"

	"dramatis/extract/mention/tagger"

	"github.com/google/go-cmp/cmp"
)

// taught are sentences with every name marked "word/label".
var taught = []string{
	"Anna/1 Weber/2 met/0 Karl/1 Lund/2 in/0 Sofia/5 ./0",
	"Karl/1 Lund/2 lives/0 in/0 Oslo/5 ./0",
	"The/0 Harbour/3 Board/4 wrote/0 to/0 Anna/1 Weber/2 ./0",
	"He/0 joined/0 the/0 Timber/3 Board/4 in/0 Riga/5 ./0",
	"They/0 read/0 the/0 Morning/7 Post/8 in/0 Bergen/5 ./0",
}

// lessons makes examples of marked sentences.
func lessons(lines []string) []tagger.Example {
	var out []tagger.Example
	for _, line := range lines {
		var e tagger.Example
		for _, f := range strings.Fields(line) {
			word, label, _ := strings.Cut(f, "/")
			e.Words = append(e.Words, tagger.Word{Text: word})
			e.Labels = append(e.Labels, tagger.Label(label[0]-'0'))
		}
		out = append(out, e)
	}
	return out
}

// words makes a sentence.
func words(text string) []tagger.Word {
	var out []tagger.Word
	for _, w := range strings.Fields(text) {
		out = append(out, tagger.Word{Text: w})
	}
	return out
}

func TestTagWhatWasTaughtAndItsLike(t *testing.T) {
	tg := tagger.New(tagger.Train(lessons(taught), 20))
	for text, want := range map[string][]tagger.Label{
		"Anna Weber lives in Oslo .":        {1, 2, 0, 0, 5, 0},
		"The Timber Board wrote to Anna .":  {0, 3, 4, 0, 0, 1, 0},
		"Karl Lund joined the Timber Board": {1, 2, 0, 0, 3, 4},
		"they met in Tartu .":               {0, 0, 0, 5, 0},
		"":                                  nil,
	} {
		got, margins := tg.Tag(words(text), nil, nil)
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", text, diff)
		}
		if len(margins) != len(got) || slices.ContainsFunc(margins, func(m int32) bool { return m < 0 }) {
			t.Errorf("%q: margins %v", text, margins)
		}
	}
}

func TestUnknownTeachesNothing(t *testing.T) {
	hidden := lessons(taught)
	for i := range hidden {
		for k := range hidden[i].Labels {
			hidden[i].Labels[k] = tagger.Unknown
		}
	}
	labels, _ := tagger.New(tagger.Train(hidden, 5)).Tag(words("Anna Weber met Karl"), nil, nil)
	if diff := cmp.Diff([]tagger.Label{0, 0, 0, 0}, labels); diff != "" {
		t.Error(diff)
	}
}

// packed gives a model as it is kept.
func packed(t testing.TB, m *tagger.Model) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := m.Write(&b); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestSameDataSameBytes(t *testing.T) {
	first, second := packed(t, tagger.Train(lessons(taught), 9)), packed(t, tagger.Train(lessons(taught), 9))
	if !bytes.Equal(first, second) {
		t.Error("two trainings on the same data differ")
	}
	if bytes.Equal(first, packed(t, tagger.Train(lessons(taught[1:]), 9))) {
		t.Error("other data gave the same model")
	}
}

func TestReadBack(t *testing.T) {
	kept := packed(t, tagger.Train(lessons(taught), 9))
	m, err := tagger.Read(bytes.NewReader(kept))
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(kept, packed(t, m)) {
		t.Error("a model read and written again differs")
	}
}

func TestReadRefusesWhatIsNoModel(t *testing.T) {
	kept := packed(t, tagger.Train(lessons(taught), 2))
	other := bytes.Replace(kept, []byte("tagger 2"), []byte("tagger 9"), 1)
	for name, data := range map[string][]byte{"nothing": nil, "a text": []byte("PK\x03\x04 something else"), "half": kept[:len(kept)/2], "version": other} {
		if _, err := tagger.Read(bytes.NewReader(data)); !errors.Is(err, tagger.ErrNotAModel) {
			t.Errorf("%s: %v, want ErrNotAModel", name, err)
		}
	}
}

// FuzzRead sees to it that no file makes the reader fail otherwise than by an error.
func FuzzRead(f *testing.F) {
	f.Add(packed(f, tagger.Train(lessons(taught), 1)))
	f.Add([]byte("dramatis tagger 2\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if m, err := tagger.Read(bytes.NewReader(data)); err == nil {
			tagger.New(m).Tag(words("Anna met Karl"), nil, nil)
		}
	})
}

// FuzzTag sees to it that every word of any sentence gets a label that may stand there.
func FuzzTag(f *testing.F) {
	tg := tagger.New(tagger.Train(lessons(taught), 3))
	f.Add("Anna Weber \xff\xfe of the Ж 12 '' -")
	f.Fuzz(func(t *testing.T, text string) {
		sentence := words(text)
		labels, _ := tg.Tag(sentence, nil, nil)
		if len(labels) != len(sentence) {
			t.Fatalf("%d labels for %d words", len(labels), len(sentence))
		}
		for i, l := range labels {
			if l.Inside() && (i == 0 || labels[i-1] != l && labels[i-1] != l-1) {
				t.Fatalf("label %d continues no name at %d of %v", l, i, labels)
			}
		}
	})
}

func BenchmarkTag(b *testing.B) {
	tg := tagger.New(tagger.Train(lessons(taught), 3))
	sentence := words("The Harbour Board wrote to Anna Weber and to Karl Lund that they would meet in Sofia before the winter .")
	var labels []tagger.Label
	var margins []int32
	b.ReportAllocs()
	for b.Loop() {
		labels, margins = tg.Tag(sentence, labels[:0], margins[:0])
	}
	b.ReportMetric(float64(len(sentence))*float64(b.N)/b.Elapsed().Seconds(), "words/s")
}
