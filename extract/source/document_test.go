package source

import (
	"strings"
	"testing"
	"unicode/utf8"
)

func TestCodePointsAndBytesAreInverse(t *testing.T) {
	for _, text := range []string{"", "abc", strings.Repeat("Ким Ир Сен – 김일성, ", 200), strings.Repeat("x", markEvery) + "é" + strings.Repeat("다", 700)} {
		d := NewDocument("t", text)
		runes := []rune(text)
		n := 0
		for i := range text {
			got := d.CodePoints(Span{i, len(text)})
			if got.Start != n || got.End != len(runes) {
				t.Fatalf("byte %d: got %v, want [%d, %d)", i, got, n, len(runes))
			}
			if back := d.Bytes(got); back.Start != i || back.End != len(text) {
				t.Fatalf("code point %d: got bytes %v, want [%d, %d)", n, back, i, len(text))
			}
			n++
		}
	}
}

func TestSameTextIsTheSameDocument(t *testing.T) {
	if NewDocument("a", "text").ID != NewDocument("b", "text").ID {
		t.Error("the path changed the identity")
	}
	if NewDocument("a", "text").ID == NewDocument("a", "other").ID {
		t.Error("two texts share an identity")
	}
}

func BenchmarkCodePoints(b *testing.B) {
	d := NewDocument("t", strings.Repeat("Ким Ир Сен met Nam Il. ", 50_000))
	at := len(d.Text) / 2
	for !utf8.RuneStart(d.Text[at]) {
		at++
	}
	for b.Loop() {
		d.CodePoints(Span{at, at + 4})
	}
}
