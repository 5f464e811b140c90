package extract

import (
	"testing"

	"dramatis/extract/source"
	"dramatis/seeds"
)

// TestChats reads exported chats: a message is its sender's, "I" and "you" in it are the two who write.
func TestChats(t *testing.T) {
	readAll(t, map[string]passage{
		"of two, with brackets": {
			"[14/03/2019, 09:12:44] Messages and calls are end-to-end encrypted. No one outside of this chat can read them.\n[14/03/2019, 09:12:50] Anna Weber: Landed in Oslo. I met Otto Stein yesterday\nand his lawyer, Clara Holm.\n[14/03/2019, 09:14:02] Karl Lund: Did you tell Ingrid?\n[14/03/2019, 13:42:59] Karl Lund: <Media omitted>\n[15/03/2019, 18:03:10] Anna Weber: No. His wife is Liina. Otto thanked me\n",
			[]string{"Anna Weber wrote-to Karl Lund", "Karl Lund wrote-to Anna Weber", "Anna Weber met Otto Stein|Otto Stein met Anna Weber", "Anna Weber (hypothetical) informed Ingrid", "Clara Holm represents Otto Stein"},
			[]string{"Clara Holm represents Anna Weber", "Liina family-of Anna Weber"},
		},
		"of three: to whom nobody knows": {
			"3/14/19, 9:12 PM - Per-Erik Lund: I met Otto Stein\n3/14/19, 9:13 PM - Anna Weber: Who is that?\n3/14/19, 9:14 PM - Clara Holm: I know him\n",
			[]string{"Otto Stein met Per-Erik Lund|Per-Erik Lund met Otto Stein"}, []string{"Per-Erik Lund wrote-to Anna Weber", "Anna Weber wrote-to Per-Erik Lund", "Clara Holm wrote-to Anna Weber"},
		},
	})
}

// TestDaysOfChats reads the days of chats, in whose numbers day or month may come first.
func TestDaysOfChats(t *testing.T) {
	p, err := New(seeds.FS)
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		"14/03/19, 09:12 - Anna Weber: a\n14/03/19, 09:13 - Karl Lund: b\n15/03/19, 09:14 - Anna Weber: c\n":             "2019-03-14",
		"3/4/19, 9:12 AM - Anna Weber: a\n3/4/19, 9:13 AM - Karl Lund: b\n3/14/19, 9:14 AM - Anna Weber: c\n":            "2019-03-04",
		"03/04/19, 09:12 - Anna Weber: a\n03/04/19, 09:13 - Karl Lund: b\n04/04/19, 09:14 - Anna Weber: c\n":             "",
		"30/04/2019, 09:12 - Anna Weber: a\n01/05/2019, 09:13 - Karl Lund: b\n02/05/2019, 09:14 - Anna Weber: c\n":       "2019-04-30",
		"[2019-04-30 09:12:01] Anna Weber: a\n[2019-04-30 09:13:44] Karl Lund: b\n[2019-05-02 09:14:00] Anna Weber: c\n": "2019-04-30",
	} {
		if got := string(p.Extract(source.NewDocument("chat.txt", text)).Layout.Header.Date.Value); got != want {
			t.Errorf("the day of %.20q… is %q and should be %q", text, got, want)
		}
	}
}
