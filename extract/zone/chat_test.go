package zone

import (
	"strings"
	"testing"

	"dramatis/extract/source"
)

// TestChatsAndWhatLooksLikeThem: lines with a day and an hour stand in other papers, too.
func TestChatsAndWhatLooksLikeThem(t *testing.T) {
	r := testReader(t)
	for name, c := range map[string]struct {
		text string
		chat bool
	}{
		"a chat with a notice":           {"14/03/2019, 09:00 - Ada joined\n14/03/2019, 09:01 - Ada: Landed\n14/03/2019, 09:02 - Karl Lund: Good\n", true},
		"a diary of engagements":         {"14/03/2019, 09:00 Dentist\n14/03/2019, 10:00 Visit of Lund\n15/03/2019, 12:00 Lunch with Weber\n", false},
		"a table of measurements":        {"2019-03-04 10:00 5.3\n2019-03-04 11:00 5.4\n2019-03-04 12:00 5.6\n", false},
		"a log of calls of another time": {"12/5/62 10:30 AM - Weber: He wants it\n12/5/62 10:40 AM - Lund: No\n12/5/62 11:30 AM - Weber: Yes\n", false},
		"the same with whole years":      {"12.5.1962, 10:30 Weber: He wants it\n12.5.1962, 10:40 Lund: No\n12.5.1962, 11:30 Weber: Yes\n", false},
	} {
		if l := r.Read(source.NewDocument("t", c.text)); (l.Header.Type == Chat) != c.chat {
			t.Errorf("%s: the type is %q", name, l.Header.Type)
		}
	}
}

// TestHugeChats: of many messages by one hand the other's is not looked for again and again.
func TestHugeChats(t *testing.T) {
	text := strings.Repeat("14/03/2019, 09:00 - Ada: yes\n", 30_000) + "14/03/2019, 09:00 - Karl: no\n"
	l := testReader(t).Read(source.NewDocument("t", text))
	if got := len(l.Carried); got != mostMessages {
		t.Fatalf("%d messages are read, not %d", got, mostMessages)
	}
	if got := l.Carried[0].Recipients; len(got) != 1 || got[0].Span.Of(text) != "Karl" {
		t.Errorf("the message is to %v", got)
	}
}
