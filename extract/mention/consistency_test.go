package mention_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"dramatis/extract/mention"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// TestANameHasOneType: whoever is a person in a document is never a place or a body
// elsewhere in it.
func TestANameHasOneType(t *testing.T) {
	for _, text := range consistent(t) {
		types := map[string]mention.Mention{}
		for _, m := range annotate(t, text).Mentions {
			if m.Kind != graph.ByName {
				continue
			}
			if before, ok := types[m.Normal]; ok && before.Type != m.Type {
				t.Errorf("%q is a %s (%s) at byte %d, a %s (%s) at byte %d", m.Normal, before.Type, before.Rule, before.Span.Start, m.Type, m.Rule, m.Span.Start)
			}
			types[m.Normal] = m
		}
	}
}

// TestANameFoundOnceIsFoundEverywhere: where the words of a person's name stand again,
// they are part of a mention again.
func TestANameFoundOnceIsFoundEverywhere(t *testing.T) {
	for _, text := range consistent(t) {
		a := annotate(t, text)
		covered := make([]bool, len(text))
		for _, m := range a.Mentions {
			for i := m.Lead.Start; i < m.Lead.End; i++ {
				covered[i] = true
			}
			for i := m.Span.Start; i < m.Span.End; i++ {
				covered[i] = true
			}
		}
		for _, d := range a.Dates {
			for i := d.Span.Start; i < d.Span.End; i++ {
				covered[i] = true
			}
		}
		for _, m := range a.Mentions {
			if m.Kind != graph.ByName || m.Type != graph.Person {
				continue
			}
			for _, at := range again(text, m.Span) {
				if !covered[at] {
					t.Errorf("%q (%s at byte %d) is nobody in %q", m.Span.Of(text), m.Rule, m.Span.Start, around(text, at))
				}
			}
		}
	}
}

// again gives the starts of the other places where the words of a span stand whole.
func again(text string, name source.Span) (starts []int) {
	words := name.Of(text)
	for from := 0; ; {
		i := strings.Index(text[from:], words)
		if i < 0 {
			return starts
		}
		at := from + i
		from = at + len(words)
		if at != name.Start && !wordBefore(text, at) && !wordAfter(text, from) {
			starts = append(starts, at)
		}
	}
}

// wordBefore reports whether the word at byte i goes on to its left.
func wordBefore(text string, i int) bool {
	r, _ := utf8.DecodeLastRuneInString(text[:i])
	return i > 0 && (unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("-'’@", r))
}

// wordAfter reports whether the word that ends at byte i goes on to its right.
func wordAfter(text string, i int) bool {
	r, _ := utf8.DecodeRuneInString(text[i:])
	return i < len(text) && (unicode.IsLetter(r) || unicode.IsDigit(r) || strings.ContainsRune("-'’@", r))
}

// around gives the text around a byte.
func around(text string, i int) string {
	from, to := max(0, i-30), min(len(text), i+40)
	for from > 0 && !utf8.RuneStart(text[from]) {
		from--
	}
	for to < len(text) && !utf8.RuneStart(text[to]) {
		to++
	}
	return text[from:to]
}

// consistent are texts that name the same people in many ways, and the samples.
func consistent(t *testing.T) []string {
	return append(samples(t),
		"Ambassador Yumjaagiin came to Lozk. Later Yumjaagiin left. In Yumjaagiin we have a friend. YUMJAAGIIN spoke.",
		"A.B. Zhelezov reported. Zhelezov said no. They were in Zhelezov's office. From Zhelezov came a note to Zhelezov.",
		"Nguyen Van Khe and Tung Pi-wu met. Khe? No: Tung Pi-wu said so to Nguyen Van Khe in Tung Pi-wu’s house.",
		"Comrade Haifa spoke. Then Haifa sat down. He told Haifa that Comrade Haifa was right.",
		"Senator Jordan asked. Jordan was told. The land of Jordan is far, Senator Jordan.",
		"Z E L E N O V was there. Zelenov signed. With Zelenov in Zelenov’s car.",
	)
}

// TestABareNameFollowsTheFull: with the full name anywhere in a document, every bare
// surname is the person's, whatever preposition stands before it.
func TestABareNameFollowsTheFull(t *testing.T) {
	r := recogniser(t)
	for _, before := range []string{"in", "at", "near", "from", "to", "with", "by", "about", "of", "on", "against", "through"} {
		text := "He was received by Matyas Szalontay. The rest came " + before + " Szalontay."
		a := r.Annotate(source.NewDocument("t", text), zone.Layout{})
		if got, want := named(a, text, graph.ByName), "p:Matyas Szalontay | p:Szalontay"; got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}
