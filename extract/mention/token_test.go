package mention_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"dramatis/extract/mention"
	"dramatis/extract/source"
	"dramatis/extract/zone"

	"github.com/google/go-cmp/cmp"
)

// words gives the tokens of a text with bars between, sentences with double bars.
func words(a mention.Annotated, text string) string {
	var sentences []string
	for _, s := range a.Sentences {
		var tokens []string
		for _, k := range a.Tokens(nil, s) {
			tokens = append(tokens, k.Span.Of(text))
		}
		sentences = append(sentences, strings.Join(tokens, "|"))
	}
	return strings.Join(sentences, " || ")
}

func TestTokens(t *testing.T) {
	r := recogniser(t)
	for _, c := range []struct{ text, want string }{
		// Initials and abbreviations keep their full stops.
		{"A.M. Puzanov left", "A.M.|Puzanov|left"},
		{"A. M. Puzanov left", "A.|M.|Puzanov|left"},
		{"2 A. M. Puzanov", "2|A.|M.|Puzanov"},
		{"G.Ye. Samsonov", "G.Ye.|Samsonov"},
		{"Yu. V. Andropov and Ye.A. Furtseva", "Yu.|V.|Andropov|and|Ye.A.|Furtseva"},
		{"А. М. Пузанов, Г.Е. Самсонов", "А.|М.|Пузанов|,|Г.Е.|Самсонов"},
		{"Cde. Suslov, Gen. Park and Messrs. Ball", "Cde.|Suslov|,|Gen.|Park|and|Messrs.|Ball"},
		{"Vol. II, p. 30, No. 5", "Vol.|II|,|p.|30|,|No.|5"},
		{"at 9 p.m. and 7 a.m. sharp", "at|9|p.m.|and|7|a.m.|sharp"},
		{"the U.S.S.R. and the U.S. agree", "the|U.S.S.R.|and|the|U.S.|agree"},
		{"тов. Молотову", "тов.|Молотову"},
		// Numbers and file marks.
		{"Nº 1154/ts", "Nº|1154|/|ts"},
		{"№ 25/ss of 8.7.50г.", "№|25|/|ss|of|8.7.50г|."},
		{"1,000 men at 19:55, 20th Congress", "1,000|men|at|19:55|,|20th|Congress"},
		{"25–30 or 25-30", "25|–|30|or|25|-|30"},
		{"5.Other matters", "5|.|Other|matters"},
		// Hyphens and apostrophes within words.
		{"Yun Kong-heum and Vasil'yev", "Yun|Kong-heum|and|Vasil'yev"},
		{"Arsen’yev’s and Kozlov's, workers'", "Arsen’yev|’s|and|Kozlov|'s|,|workers|'"},
		{"Vladimir's A's", "Vladimir|'s|A|'s"},
		{"anti‑Party Ki‐hyun", "anti‑Party|Ki‐hyun"},
		{"the dash – and—so", "the|dash|–|and|—|so"},
		// Words broken at the end of a line.
		{"the dele-\ngation of Kim Il-\nSung", "the|dele-\ngation|of|Kim|Il|-|Sung"},
		{"dele-\r\n  gation", "dele-\r\n  gation"},
		{"dele-\n\ngation", "dele|- || gation"},
		{"so\u00adviet Kim\u00ad Il", "so\u00adviet|Kim\u00ad|Il"},
		// What an editor restored.
		{"Com[rade] Kim [[to]] X", "Com[rade]|Kim|[|[|to|]|]|X"},
		{"Pak [Hon Yong]", "Pak|[|Hon|Yong|]"},
		// Letter-spaced capitals, one token a letter; their full stop is no initial's.
		{"S H T Y K O V.", "S|H|T|Y|K|O|V|."},
		{"Ш Т Ы К О В", "Ш|Т|Ы|К|О|В"},
		// Other scripts and marks.
		{"김일성, 박헌영", "김일성|,|박헌영"},
		{"Kim Il Sung (김일성, 金日成)", "Kim|Il|Sung|(|김일성|,|金日成|)"},
		{"café, Bác Hồ", "café|,|Bác|Hồ"},
		{"cafe\u0301 İstanbul Ǆungla", "cafe\u0301|İstanbul|Ǆungla"},
		{"a\u00a0b\u200bc\ufeffd", "a|b|c|d"},
		{"§ 5 • * ®", "§|5|•|*|®"},
		{"Mcclair(95", "Mcclair|(|95"},
	} {
		if diff := cmp.Diff(c.want, words(r.Annotate(source.NewDocument("t", c.text), zone.Layout{}), c.text)); diff != "" {
			t.Errorf("%q (-want +got):\n%s", c.text, diff)
		}
	}
}

func TestSentences(t *testing.T) {
	r := recogniser(t)
	for _, c := range []struct {
		text string
		want []string
	}{
		{"He left. She came! Why? So it was… Then nothing.", []string{"He left.", "She came!", "Why?", "So it was…", "Then nothing."}},
		{"A.M. Puzanov met G.Ye. Samsonov. They talked.", []string{"A.M. Puzanov met G.Ye. Samsonov.", "They talked."}},
		{"I saw Cde. Suslov and Gen. Park. Both agreed.", []string{"I saw Cde. Suslov and Gen. Park.", "Both agreed."}},
		{"He came at 9 p.m. The others left.", []string{"He came at 9 p.m.", "The others left."}},
		{"The U.S. Embassy replied. The U.S. is far.", []string{"The U.S. Embassy replied.", "The U.S. is far."}},
		{"See No. 5, p. 30. The rest is lost.", []string{"See No. 5, p. 30.", "The rest is lost."}},
		{"“Is it so?” he asked. “It is.” Then he left.", []string{"“Is it so?” he asked.", "“It is.”", "Then he left."}},
		{"It is known (see above.) Now the rest.", []string{"It is known (see above.)", "Now the rest."}},
		{"The Ambassador\nreplied that\nhe knew. Good.", []string{"The Ambassador\nreplied that\nhe knew.", "Good."}},
		{"TOP SECRET\nThe Ambassador replied.", []string{"TOP SECRET", "The Ambassador replied."}},
		{"First paragraph without end\n\nsecond paragraph", []string{"First paragraph without end", "second paragraph"}},
		{"Agenda:\n1. Bread.\n2. Peace.", []string{"Agenda:", "1. Bread.", "2. Peace."}},
		{"Present:\n- Kim\n- Pak", []string{"Present:", "- Kim", "- Pak"}},
		{"Он приехал. Мы говорили с А. М. Пузановым.", []string{"Он приехал.", "Мы говорили с А. М. Пузановым."}},
		{"그는 갔다. 우리는 남았다.", []string{"그는 갔다.", "우리는 남았다."}},
		{"他走了。我们留下了。", []string{"他走了。", "我们留下了。"}},
		{"Signed S H T Y K O V. Sent today.", []string{"Signed S H T Y K O V.", "Sent today."}},
		{"Anna Weber (b. Oslo, 1916; d. 1971) left. Ivar Holm (c. 1480 – c. 1555) stayed.", []string{"Anna Weber (b. Oslo, 1916; d. 1971) left.", "Ivar Holm (c. 1480 – c. 1555) stayed."}},
		{"Weber, Anna, b. 1916, left. We accept points a, b. The rest is lost. See paragraph 5 c. Then nothing.", []string{"Weber, Anna, b. 1916, left.", "We accept points a, b.", "The rest is lost.", "See paragraph 5 c.", "Then nothing."}},
		{"Asked whether he knew Lic. Berg: That he did not. He said: That is so.", []string{"Asked whether he knew Lic. Berg:", "That he did not.", "He said: That is so."}},
		{"Price 1.5 rubles. Costs 2.5.", []string{"Price 1.5 rubles.", "Costs 2.5."}},
	} {
		var got []string
		for _, s := range r.Annotate(source.NewDocument("t", c.text), zone.Layout{}).Sentences {
			got = append(got, s.Span.Of(c.text))
		}
		if diff := cmp.Diff(c.want, got); diff != "" {
			t.Errorf("%q (-want +got):\n%s", c.text, diff)
		}
	}
}

// TestASentenceHasAnEnd: a text without full stops is cut all the same, and so is a word.
func TestASentenceHasAnEnd(t *testing.T) {
	for _, text := range []string{strings.Repeat("and then ", 5000), strings.Repeat("х", 100_000), strings.Repeat("7", 100_000), "a " + strings.Repeat(">", 1<<20)} {
		a := annotate(t, text)
		check(t, text, a)
		for _, s := range a.Sentences {
			tokens := a.Tokens(nil, s)
			if len(tokens) > 1000 {
				t.Errorf("a sentence of %d tokens", len(tokens))
			}
			for _, k := range tokens {
				if k.Span.Len() > 256 {
					t.Errorf("a token of %d bytes", k.Span.Len())
				}
			}
		}
	}
}

// FuzzTokens holds the tokeniser to its promise: every visible character of the text
// is in just one token, and tokens start and end on whole characters.
func FuzzTokens(f *testing.F) {
	for _, text := range hostile {
		f.Add(text)
	}
	r := recogniser(f)
	f.Fuzz(func(t *testing.T, text string) {
		if !utf8.ValidString(text) {
			t.Skip()
		}
		at := 0
		for _, k := range tokensOf(r.Annotate(source.NewDocument("t", text), zone.Layout{})) {
			if k.Span.Start < at || k.Span.End <= k.Span.Start || k.Span.End > len(text) || !utf8.RuneStart(text[k.Span.Start]) {
				t.Fatalf("token %v after byte %d of %d", k.Span, at, len(text))
			}
			if shown := strings.TrimFunc(text[at:k.Span.Start], invisible); shown != "" {
				t.Fatalf("%q is in no token", shown)
			}
			if strings.TrimFunc(k.Span.Of(text), invisible) == "" {
				t.Fatalf("%q is no token", k.Span.Of(text))
			}
			at = k.Span.End
		}
		if shown := strings.TrimFunc(text[at:], invisible); shown != "" {
			t.Fatalf("%q is in no token", shown)
		}
	})
}

// invisible reports whether a character stands between tokens.
func invisible(r rune) bool {
	return unicode.IsSpace(r) || unicode.IsControl(r) || r == '\ufeff' || r == '\u200b'
}
