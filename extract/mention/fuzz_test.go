package mention_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode/utf8"

	"dramatis/extract/mention"
	"dramatis/extract/source"
	"dramatis/extract/zone"
)

// hostile are texts that broke a tokeniser once, or might.
var hostile = []string{
	"", " ", "'s", "’s’s", "a'", "-\n-", "A.", "A.M.", ".A.M.B.", "K I M", "Com[rade", "Com[]", "[[to]] X", "Ki\u00adm", "Il-\n sung", "김일성(金日成)",
	"\u00ad", "1.a.2", "8.7.50г.", "Nº 1154/ts", "\xc2\xa0A\xc2\xa0B", "I. V. I. V. I. V.", "Cdes. , and , and Kim", "CC CC CC CC", "e\u0301\u0301A", "(((((", "Kim [[[Kim", "İstanbul ǅ", "x\u0000y",
}

// check fails where an annotation breaks its promises.
func check(t *testing.T, text string, a mention.Annotated) {
	t.Helper()
	inside := func(what string, s source.Span, from int) {
		if s.Start < from || s.End <= s.Start || s.End > len(text) {
			t.Fatalf("%s %v after %d in %d bytes", what, s, from, len(text))
		}
		if !utf8.RuneStart(text[s.Start]) || s.End < len(text) && !utf8.RuneStart(text[s.End]) {
			t.Fatalf("%s %v cuts a rune", what, s)
		}
	}
	at := 0
	var tokens []mention.Token
	for _, s := range a.Sentences {
		inside("sentence", s.Span, at)
		tokens = a.Tokens(tokens[:0], s)
		if len(tokens) == 0 || tokens[0].Span.Start != s.Span.Start || tokens[len(tokens)-1].Span.End != s.Span.End {
			t.Fatalf("sentence %v holds tokens %v", s, tokens)
		}
		for _, k := range tokens {
			inside("token", k.Span, at)
			at = k.Span.End
		}
	}
	at = 0
	for _, m := range a.Mentions {
		inside("mention", m.Span, at)
		at = m.Span.End
		if m.Normal == "" || m.Rule == "" || m.Type == "" || m.Kind == "" {
			t.Fatalf("unfinished mention %+v", m)
		}
		if !m.Lead.Empty() {
			inside("lead", m.Lead, 0)
			if m.Lead.End > m.Span.Start || strings.TrimFunc(text[m.Lead.End:m.Span.Start], invisible) != "" {
				t.Fatalf("lead %v does not touch %v", m.Lead, m.Span)
			}
		}
		if !m.Alias.Empty() {
			inside("alias", m.Alias, 0)
		}
		for _, d := range a.Dates {
			if d.Span.Overlaps(m.Span) {
				t.Fatalf("date %v overlaps %v", d.Span, m.Span)
			}
		}
	}
}

// FuzzAnnotate wants -fuzzminimizetime 20x: by default Go spends a minute on making
// each new input shorter, and meanwhile tries no other. Paragraphs are its seeds, as
// what is found by mutating whole documents is slow to run and slow to shorten.
func FuzzAnnotate(f *testing.F) {
	for _, text := range hostile {
		f.Add(text)
	}
	for _, text := range samples(f) {
		for paragraph := range strings.SplitSeq(text, "\n\n") {
			f.Add(paragraph)
		}
	}
	r := withTagger(f)
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			t.Skip()
		}
		check(t, text, r.Annotate(source.NewDocument("t", text), zone.Layout{}))
		third := len(text) / 3
		for third > 0 && !utf8.RuneStart(text[third]) {
			third--
		}
		l := zone.Layout{Zones: []zone.Zone{
			{Kind: zone.Title, Span: source.Span{Start: 0, End: third}},
			{Kind: zone.Body, Span: source.Span{Start: third, End: len(text)}},
			{Kind: zone.Quotation, Span: source.Span{Start: third, End: len(text)}},
		}}
		check(t, text, r.Annotate(source.NewDocument("t", text), l))
	})
}

// samples are the texts of the sample documents.
func samples(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob("../../seeds/documents/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no sample documents: %v", err)
	}
	var texts []string
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		texts = append(texts, string(data))
	}
	return texts
}

func TestPromisesOnSamplesAndHostileTexts(t *testing.T) {
	r := withTagger(t)
	for _, text := range append(samples(t), hostile...) {
		check(t, text, r.Annotate(source.NewDocument("t", text), zone.Layout{}))
	}
}

// TestEveryMarkOfTheTextIsInAToken: nothing visible falls between two tokens.
func TestEveryMarkOfTheTextIsInAToken(t *testing.T) {
	for _, text := range samples(t) {
		at := 0
		for _, k := range tokensOf(annotate(t, text)) {
			if gap := strings.Trim(text[at:k.Span.Start], " \t\r\n\u00a0\ufeff\u200b\f"); gap != "" {
				t.Errorf("%q is in no token", gap)
			}
			at = k.Span.End
		}
	}
}

func BenchmarkAnnotate(b *testing.B) {
	r := withTagger(b)
	texts := samples(b)
	docs, size := make([]*source.Document, 0, len(texts)), 0
	for _, text := range texts {
		docs = append(docs, source.NewDocument("t", text))
		size += len(text)
	}
	b.SetBytes(int64(size))
	b.ReportAllocs()
	for b.Loop() {
		for _, d := range docs {
			r.Annotate(d, zone.Layout{})
		}
	}
}

// BenchmarkHostile reads lines without an end: the speed must not fall with the length.
func BenchmarkHostile(b *testing.B) {
	r := withTagger(b)
	for name, piece := range map[string]string{"letters": "x", "capitals": "Kim Il ", "brackets": "Kim [", "initials": "A.", "heads": "of Ministry ", "dots": ". ", "adjectives": "new ", "hyphens": "a-"} {
		for _, size := range []int{1 << 16, 1 << 20} {
			d := source.NewDocument("t", strings.Repeat(piece, size/len(piece)))
			b.Run(name+"/"+map[bool]string{true: "1MB", false: "64kB"}[size > 1<<16], func(b *testing.B) {
				b.SetBytes(int64(size))
				for b.Loop() {
					r.Annotate(d, zone.Layout{})
				}
			})
		}
	}
}

func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		newRecogniser(b)
	}
}

// tokensOf gives all tokens of an annotation.
func tokensOf(a mention.Annotated) (tokens []mention.Token) {
	for _, s := range a.Sentences {
		tokens = a.Tokens(tokens, s)
	}
	return tokens
}
