package extract_test

import (
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"dramatis/extract/source"
)

// recorded makes the record of a conversation that holds a text.
func recorded(text string) *source.Document {
	return source.NewDocument("t", "Record of a conversation\n\nOslo, May 3, 1961\n\nKarl Lund met Anna Weber.\n\n"+text+"\n")
}

// A walk that turned back at each bracket would never come to the end of this sentence.
func TestBracketsInARowAreWalkedOnce(t *testing.T) {
	p := pipeline(t)
	said := func(brackets int) int {
		var text strings.Builder
		text.WriteString("Now ")
		for i := range brackets {
			text.WriteString("in May (" + strconv.Itoa(i) + "), ")
		}
		return len(p.Extract(recorded(text.String() + "told Otto Lang of it.")).Statements)
	}
	if one, many := said(1), said(80); one != many {
		t.Errorf("%d statements with one bracket, %d with eighty", one, many)
	}
}

// A letter that takes more bytes when small moves all behind it: no rule may look there by the bytes of
// the text as it is written.
func TestLettersThatGrowWhenSmall(t *testing.T) {
	p := pipeline(t)
	for _, pattern := range []string{"../seeds/documents/*.txt", "../cmd/dramatis/testdata/unseen/volumes/documents/*.txt", "../cmd/dramatis/testdata/unseen/desk/documents/*.txt"} {
		paths, err := filepath.Glob(pattern)
		if err != nil || len(paths) == 0 {
			t.Fatal(pattern, err)
		}
		for _, path := range paths {
			doc, err := source.Read(path)
			if err != nil {
				t.Fatal(err)
			}
			if got := p.Extract(source.NewDocument("t", doc.Text+"\n\nİ\n")); len(got.Statements) == 0 {
				t.Errorf("%s tells nothing", path)
			}
		}
	}
}

// What is gathered for each name again from all the others would grow with their square. Nothing is timed: what
// a reading allocates tells of its steps.
func TestAllocationsGrowWithTheText(t *testing.T) {
	p := pipeline(t)
	pieces := map[string]string{
		"organs": "Central Committee (CC) ", "senders": "From: Karl Lund\n", "present": "Present: Karl Lund\n", "surnames": "Lund Weber Novak ",
		"brackets": "([", "quotation marks": "\" ", "sayings": "“Lund said ‘", "speakers": "Lund: yes\n", "offices": "the Minister ", "letters": "Dear Karl,\n",
		"namesakes": "Mr. Ga%[1]s Lund met Mr. Do%[1]s Lund. ", "strangers": "From: Karl Ga%[1]s\nTo: Anna Do%[1]s\n\n",
	}
	for name, piece := range pieces {
		allocated := func(size int) float64 {
			var text strings.Builder
			for i := 0; text.Len() < size; i++ {
				text.WriteString(strings.ReplaceAll(piece, "%[1]s", syllables(i)))
			}
			doc := recorded(text.String())
			return testing.AllocsPerRun(1, func() { p.Extract(doc) })
		}
		if small, large := allocated(10_000), allocated(40_000); large > 8*small {
			t.Errorf("%s: %.0f allocations in a document, %.0f in one four times as long", name, small, large)
		}
	}
}

// syllables spells a number, so that each makes another name.
func syllables(n int) string {
	out := ""
	for ; n > 0; n /= 8 {
		out += [...]string{"ba", "de", "fi", "go", "lu", "mo", "ne", "ri"}[n%8]
	}
	return out
}

// BenchmarkHostile reads one piece of text over and over, in a small document and in one eight times
// as long: what costs more for each byte of the long one would be a way to stop the program.
func BenchmarkHostile(b *testing.B) {
	p := pipeline(b)
	for name, piece := range map[string]string{
		"prose": "Karl Lund told Anna Weber of it. ", "brackets": "in May (n), ", "enclosures": "Tab A\n\n", "offices": "Minister of ",
		"holders": "Karl Lund Minister of ", "delegations": "Anna Weber saw the delegation of Oslo. Otto Lang told the delegation. ",
		"quotes": "“Yes,” he said. ", "pronouns": "He told them that ", "organs": "Central Committee (CC) ", "lists": "Karl Lund, ", "dates": "in May 1961 ",
	} {
		for _, size := range []int{5_000, 40_000} {
			b.Run(name+"/"+strconv.Itoa(size), func(b *testing.B) {
				doc := recorded(strings.Repeat(piece, size/len(piece)))
				b.SetBytes(int64(len(doc.Text)))
				for b.Loop() {
					p.Extract(doc)
				}
			})
		}
	}
}
