package relate_test

import (
	"slices"
	"testing"

	"dramatis/extract"
	"dramatis/extract/coref"
	"dramatis/extract/source"
	"dramatis/seeds"
)

// What is planned or asked for lies ahead of the paper that tells of it, what has been done behind it: a day of the week, a month
// without its year and a day that is only spoken of are read so.
func TestWhatIsPlannedLiesAhead(t *testing.T) {
	p, err := extract.New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	cable := "Telegram From the Embassy in Norway to the Department of State\n\nOslo, May 6, 1957, 4 p.m.\n\nThe talks were long. "
	autumn := "Telegram From the Embassy in Norway to the Department of State\n\nOslo, December 6, 1957, 4 p.m.\n\nThe talks were long. "
	talk := "Memorandum of Conversation\n\nOslo, May 6, 1957.\n\nPARTICIPANTS\n\nAnna Weber\nKarl Lund\n\n"
	for _, c := range []struct{ text, predicate, want string }{
		{cable + "Karl Lund looks forward to seeing Anna Weber in Bergen on Friday.", "met", "1957-05-10"},
		{cable + "Karl Lund said he planned to see Anna Weber on Friday.", "met", "1957-05-10"},
		{cable + "Karl Lund met Anna Weber on Friday.", "met", "1957-05-03"},
		{cable + "Karl Lund had planned to see Anna Weber on Friday.", "met", "1957-05-03"},
		{autumn + "Karl Lund said he planned to go to Moscow in March.", "visited", "1958-03"},
		{autumn + "Karl Lund went to Moscow in March.", "visited", "1957-03"},
		{autumn + "Karl Lund had planned to go to Moscow in March.", "visited", "1957-03"},
		{cable + "I told Karl Lund of the departure of his guests about June 1.", "informed", "1957-05-06~"},
		{cable + "Karl Lund said on 5 May that he supported Anna Weber.", "supports", "1957-05-05"},
		{talk + "Anna Weber: I will tell Olaf Berg of it.\n\nKarl Lund: That is good.\n\nAnna Weber: It is.\n", "informed", "1957-05-06/.."},
		{talk + "Anna Weber: If you told Olaf Berg of it, I would be glad.\n\nKarl Lund: That is good.\n\nAnna Weber: It is.\n", "informed", ""},
	} {
		x := p.Extract(source.NewDocument("doc", c.text+"\n"))
		var got []string
		for _, s := range x.Statements {
			if string(s.Predicate) == c.predicate && s.Object != coref.None {
				got = append(got, string(s.When))
			}
		}
		if !slices.Contains(got, c.want) {
			t.Errorf("%q\n got %q\nwant %s", c.text, got, c.want)
		}
	}
}
