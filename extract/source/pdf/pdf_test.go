package pdf

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"
)

// word is a text at a place of a page, in points from below left.
type word struct {
	x, y float64
	text string
}

// fileOf writes a PDF file of pages. It has no table of its objects, as files that were
// mended have none.
func fileOf(pages ...[]word) []byte {
	var b bytes.Buffer
	var kids []string
	for i := range pages {
		kids = append(kids, fmt.Sprintf("%d 0 R", 3+2*i))
	}
	b.WriteString("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n")
	fmt.Fprintf(&b, "2 0 obj<</Type/Pages/Count %d/Kids[%s]/MediaBox[0 0 595 842]", len(pages), strings.Join(kids, " "))
	b.WriteString("/Resources<</Font<</F<</Type/Font/Subtype/Type1/BaseFont/Courier/Encoding/WinAnsiEncoding>>>>>>>>endobj\n")
	for i, page := range pages {
		var s strings.Builder
		s.WriteString("BT/F 10 Tf ")
		for _, w := range page {
			fmt.Fprintf(&s, "1 0 0 1 %g %g Tm(%s)Tj ", w.x, w.y, w.text)
		}
		s.WriteString("ET")
		fmt.Fprintf(&b, "%d 0 obj<</Type/Page/Parent 2 0 R/Contents %d 0 R>>endobj\n", 3+2*i, 4+2*i)
		fmt.Fprintf(&b, "%d 0 obj<</Length %d>>stream\n%s\nendstream endobj\n", 4+2*i, s.Len(), s.String())
	}
	b.WriteString("trailer<</Root 1 0 R>>\n%%EOF\n")
	return b.Bytes()
}

// set sets lines under each other, a blank one as a gap; a line is set in as far as its blanks.
func set(x, y float64, lines ...string) (page []word) {
	for i, l := range lines {
		text := strings.TrimLeft(l, " ")
		if text != "" {
			page = append(page, word{x + 6*float64(len(l)-len(text)), y - 12*float64(i), text})
		}
	}
	return page
}

// TestText holds how the lines of a file become its text.
func TestText(t *testing.T) {
	column := func(name string) (lines []string) {
		for i := range 10 {
			lines = append(lines, fmt.Sprintf("%s column line number %d of", name, i))
		}
		return append(lines, "it all ends here.")
	}
	left, right := column("the left"), column("the right")
	var across []word // the columns drawn row by row
	for i := range left {
		across = append(across, set(50, 700-12*float64(i), left[i])...)
		across = append(across, set(310, 700-12*float64(i), right[i])...)
	}
	headed := func(n int, lines ...string) []word {
		page := append(set(72, 810, "Minutes of the Council"), set(290, 30, fmt.Sprintf("- %d -", n))...)
		return append(page, set(72, 770, lines...)...)
	}
	for name, c := range map[string]struct {
		pages [][]word
		want  string
	}{
		"lines that somebody ended and lines that were full": {
			[][]word{set(72, 770, "From: Anna Weber", "To: Hugo Brandt", "", "I met Otto Lund in Oslo, where", "he told me that the Minister", "had left.", "Yours,", "Anna")},
			"From: Anna Weber\nTo: Hugo Brandt\n\nI met Otto Lund in Oslo, where he told me that the Minister had left.\nYours,\nAnna\n",
		},
		"paragraphs that are set in": {
			[][]word{set(72, 770, "   He came to Oslo in the spring", "of 1905 and saw the Minister at", "   She left for Riga on the day", "after the meeting with the King.")},
			"He came to Oslo in the spring of 1905 and saw the Minister at\n\nShe left for Riga on the day after the meeting with the King.\n",
		},
		"words that were divided": {
			[][]word{set(72, 770, "He led the negotia-", "tions of the Austro-", "Hungarian side, semi-", "official as they say,", "semi-official ones.")},
			"He led the negotiations of the Austro-Hungarian side, semi-official as they say, semi-official ones.\n",
		},
		"a sentence over a page with its head and number": {
			[][]word{headed(1, "The Council met at noon and", "heard the report of the old"), headed(2, "chairman, Mr. Lund, on the", "loan."), headed(3, "Nobody spoke.")},
			"Minutes of the Council\n\nThe Council met at noon and heard the report of the old chairman, Mr. Lund, on the loan.\n\nNobody spoke.\n",
		},
		"a head of two pages": {
			[][]word{headed(1, "The Council met at noon and", "heard the report of the old"), headed(2, "chairman, Mr. Lund.")},
			"Minutes of the Council\n\nThe Council met at noon and heard the report of the old chairman, Mr. Lund.\n",
		},
		"a typed page, set in deep and double spaced": {
			[][]word{append(append(set(108, 700, "He came to Oslo in the spring"), set(72, 676, "of 1905 and saw the Minister at")...), append(set(108, 652, "She left for Riga on the"), set(72, 628, "day after.")...)...)},
			"He came to Oslo in the spring of 1905 and saw the Minister at\n\nShe left for Riga on the day after.\n",
		},
		"columns that are drawn row by row": {
			[][]word{across},
			strings.Join(left, " ") + "\n\n" + strings.Join(right, " ") + "\n",
		},
		"the row of a table": {
			[][]word{append(set(72, 700, "Lund"), set(300, 700, "Minister")...)},
			"Lund Minister\n",
		},
		"signs of Western Europe": {
			[][]word{set(72, 700, "Sm\xf8rg\xe5sbord \x96 \x93caf\xe9\x94")},
			"Smørgåsbord – “café”\n",
		},
	} {
		t.Run(name, func(t *testing.T) {
			got, _, err := Text(fileOf(c.pages...), 1<<20)
			if err != nil {
				t.Fatal(err)
			}
			if got != c.want {
				t.Errorf("got  %q\nwant %q", got, c.want)
			}
		})
	}
}

// TestRefuses holds that what is no text is refused, and why.
func TestRefuses(t *testing.T) {
	whole := fileOf(set(72, 700, "I met Lund."))
	locked := bytes.Replace(whole, []byte("/Root 1 0 R"), []byte("/Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<"+strings.Repeat("41", 32)+">/U<"+strings.Repeat("42", 32)+">>>"), 1)
	for name, c := range map[string]struct {
		data []byte
		most int
		want error
	}{
		"a file cut short":      {whole[:90], 1 << 20, ErrDamaged},
		"nothing but its start": {[]byte("%PDF-1.4\n"), 1 << 20, ErrDamaged},
		"a picture":             {fileOf(nil, nil), 1 << 20, ErrNoText},
		"a password":            {locked, 1 << 20, ErrLocked},
		"signs of no script":    {fileOf(set(72, 700, "\x01\x02\x03\x04\x05\x06")), 1 << 20, ErrNoWords},
		"too much text":         {whole, 5, ErrLarge},
	} {
		t.Run(name, func(t *testing.T) {
			if text, _, err := Text(c.data, c.most); !errors.Is(err, c.want) {
				t.Errorf("got %q, %v, want %v", text, err, c.want)
			}
		})
	}
}

// FuzzText holds that no file breaks the reader or gives text that is not valid.
func FuzzText(f *testing.F) {
	whole := fileOf(set(72, 700, "I met Otto Lund in", "Oslo."), set(72, 700, "- 2 -"))
	f.Add(whole)
	f.Add(whole[:len(whole)/2])
	f.Fuzz(func(t *testing.T, data []byte) {
		if text, _, err := Text(data, 1<<20); err == nil && (!utf8.ValidString(text) || strings.TrimSpace(text) == "") {
			t.Errorf("%q gives %q", data, text)
		}
	})
}

func BenchmarkText(b *testing.B) {
	var lines []string
	for i := range 50 {
		lines = append(lines, fmt.Sprintf("Line %d: Mr. Lund met the Minister in Oslo and spoke of trade.", i))
	}
	data := fileOf(set(72, 770, lines...), set(72, 770, lines...))
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, _, err := Text(data, 1<<20); err != nil {
			b.Fatal(err)
		}
	}
}
