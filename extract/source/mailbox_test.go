package source

import (
	"bytes"
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"
)

// held gives the documents of a file by what their paths end with, or why they are none.
func held(t testing.TB, data string) (all []string) {
	t.Helper()
	in := bytes.NewReader([]byte(data))
	places, err := PlacesIn("a", in, in.Size())
	if err != nil {
		return []string{err.Error()}
	}
	for _, p := range places {
		if d, err := p.ReadIn(in, in.Size()); err != nil {
			all = append(all, err.Error())
		} else {
			all = append(all, strings.TrimPrefix(d.Path, "a")+": "+d.Text)
		}
	}
	return all
}

// TestMailbox reads mailboxes as Thunderbird, Google Takeout, archives of lists and the
// library of Python write them, and such as are broken.
func TestMailbox(t *testing.T) {
	const day = "Thu Jan  3 10:11:12 2002"
	for name, c := range map[string]struct {
		box  string
		want []string
	}{
		"two messages, named by their ids": {
			"From ada@b.example " + day + "\nFrom: ada@b.example\nMessage-ID: <1@b>\n\nCome.\n\nFrom ada@b.example " + day + "\nmessage-id:\n <2@b>\nFrom: ada@b.example\n\nGo.\n",
			[]string{"#1@b: From: ada@b.example\n\nCome.\n", "#2@b: From: ada@b.example\n\nGo.\n"},
		},
		"line ends of DOS, and no empty line between": {
			"From - " + day + "\r\nFrom: a@b\r\nMessage-ID: <1@b>\r\n\r\nCome.\r\nFrom - " + day + "\r\nFrom: a@b\r\nMessage-ID: <2@b>\r\n\r\nGo.\r\n",
			[]string{"#1@b: From: a@b\n\nCome.\n", "#2@b: From: a@b\n\nGo.\n"},
		},
		"a zone before the year, and the day of a message": {
			"From 16@xxx Thu Jan 03 10:11:12 +0000 2002\nX-GM-THRID: 16\nMessage-ID: <1@b>\nFrom: a@b\n\nCome.\n\nFrom ???@??? Thu, 3 Jan 2002 10:11:12 -0700\nMessage-ID: <2@b>\nFrom: a@b\n\nGo.\n",
			[]string{"#1@b: From: a@b\n\nCome.\n", "#2@b: From: a@b\n\nGo.\n"},
		},
		"an archive of a list, without ids": {
			"From ada at b.example  " + day + "\nFrom: ada at b.example (Ada Brown)\nSubject: Mill\n\nCome.\n",
			[]string{"#7872703e17bd: From: ada at b.example (Ada Brown)\nSubject: Mill\n\nCome.\n"},
		},
		"lines of a letter that begin with the word": {
			"From - " + day + "\nFrom: a@b\nMessage-ID: <1@b>\n\nHello.\n\nFrom now on we meet on " + day + ".\nBring: bread.\n>From the start.\n>>From the mill.\nFrom Ada " + day + "\nthat is all\n",
			[]string{"#1@b: From: a@b\n\nHello.\n\nFrom now on we meet on " + day + ".\nBring: bread.\nFrom the start.\n>From the mill.\nFrom Ada " + day + "\nthat is all\n"},
		},
		"one id twice": {
			"From - " + day + "\nFrom: a@b\nMessage-ID: <1@b>\n\nCome.\n\nFrom - " + day + "\nFrom: a@b\nMessage-ID: <1@b>\n\nGo.\n",
			[]string{"#1@b: From: a@b\n\nCome.\n", "#1@b~2: From: a@b\n\nGo.\n"},
		},
		"an id that is no part of a path": {
			"From - " + day + "\nFrom: a@b\nMessage-ID: <../a b#1%é@b>\n\nCome.\n",
			[]string{"#..%2Fa%20b%231%25é@b: From: a@b\n\nCome.\n"},
		},
		"a head with lines that are no fields": {
			"From - " + day + "\n>From a@b " + day + "\nFrom: a@b\nMessage-ID: <1@b>\nan old program wrote this\nSubject: Mill\n Race\n\nCome.\n",
			[]string{"#1@b: From: a@b\nSubject: Mill Race\n\nCome.\n"},
		},
		"an empty message, and an end behind a line that begins one": {
			"From - " + day + "\nFrom: a@b\nMessage-ID: <1@b>\n\nCome.\n\nFrom - " + day + "\n\nFrom - " + day + "\n",
			[]string{"#1@b: From: a@b\n\nCome.\n", "a#01ba4719c80b is an empty message; take it out of the mailbox, or leave it: nothing is lost", "a#e3b0c44298fc is an empty message; take it out of the mailbox, or leave it: nothing is lost"},
		},
		"cut off in a head": {
			"From - " + day + "\nFrom: a@b\nMessage-ID: <1@b>\n\nCome.\n\nFrom - " + day + "\nFrom: a@b\nMessage-ID: <2@b>\nSubj",
			[]string{"#1@b: From: a@b\n\nCome.\n", "#2@b: From: a@b\n\n\n"},
		},
		"no days, by a program that leaves them out": {
			"From ada@b.example\nFrom: ada@b.example\nMessage-ID: <1@b>\n\nCome.\n\nFrom ada@b.example I had nothing.\n\nFrom ada@b.example\nnothing came.\n\nFrom ada@b.example\nFrom: ada@b.example\nMessage-ID: <2@b>\n\nGo.\n",
			[]string{"#1@b: From: ada@b.example\n\nCome.\n\nFrom ada@b.example I had nothing.\n\nFrom ada@b.example\nnothing came.\n", "#2@b: From: ada@b.example\n\nGo.\n"},
		},
		"an address alone where the others have days": {
			"From - " + day + "\nFrom: a@b\nMessage-ID: <1@b>\n\nCome.\n\nFrom ada@b.example\nTo: the mill\n",
			[]string{"#1@b: From: a@b\n\nCome.\n\nFrom ada@b.example\nTo: the mill\n"},
		},
		"longer lines than are looked at": {
			"From - " + day + "\nFrom: a@b\nMessage-ID: <1@b>\n\n" + strings.Repeat("x", 3*sniffed) + "From - " + day + "\nSubject: x\n",
			[]string{"#1@b: From: a@b\n\n" + strings.Repeat("x", 3*sniffed) + "From - " + day + "\nSubject: x\n"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, held(t, c.box)); diff != "" {
				t.Error(diff)
			}
		})
	}
	for _, text := range []string{"From Anna to Hugo\nDate: 3 May 1894\n\nDear Hugo,\n", "From ada@b.example " + day + "\n", "From: a\n\nFrom - " + day + "\nFrom: b\n\n"} {
		if isMailbox([]byte(text)) {
			t.Errorf("%q was taken for a mailbox", text)
		}
	}
}

// TestMessagesKeepTheirNames holds that a message that comes or goes changes no other.
func TestMessagesKeepTheirNames(t *testing.T) {
	messages := make([]string, 9)
	for i := range messages {
		id := ""
		if i%2 == 0 {
			id = fmt.Sprintf("Message-ID: <%d@b>\n", i)
		}
		messages[i] = fmt.Sprintf("From - Thu Jan  3 10:11:12 2002\n%sFrom: a@b\n\nCome at %d.\n\n", id, i)
	}
	all := held(t, strings.Join(messages, ""))
	for i := range messages {
		without := held(t, strings.Join(append(append([]string{}, messages[:i]...), messages[i+1:]...), ""))
		if diff := cmp.Diff(append(append([]string{}, all[:i]...), all[i+1:]...), without); diff != "" {
			t.Errorf("without message %d: %s", i, diff)
		}
	}
}

// BenchmarkMailbox looks through 64 MiB of messages with files in them.
func BenchmarkMailbox(b *testing.B) {
	one := "From - Thu Jan  3 10:11:12 2002\nFrom: a@b\nMessage-ID: <1@b>\nMIME-Version: 1.0\nContent-Type: application/pdf\n\n" + strings.Repeat(strings.Repeat("YWJj", 19)+"\n", 3000) + "\n"
	box := []byte(strings.Repeat(one, 64<<20/len(one)))
	b.SetBytes(int64(len(box)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := PlacesIn("a", bytes.NewReader(box), int64(len(box))); err != nil {
			b.Fatal(err)
		}
	}
}

// FuzzPlaces holds that whatever a file holds, each document of it is found once, in order,
// within the file, and that reading it by its place breaks nothing.
func FuzzPlaces(f *testing.F) {
	f.Add([]byte("From - Thu Jan  3 10:11:12 2002\nFrom: a@b\nMessage-ID: <1@b>\n\n>From a\n\nFrom - Thu Jan  3 10:11:12 2002\n\n"))
	f.Add([]byte("From - Thu Jan  3 10:11:12 2002\r\n>From a\r\n a\r\nX\r\n\r\n\xff"))
	f.Add([]byte(volume))
	f.Add([]byte("\ufeff<teiCorpus><TEI xml:id='a'><text><group><text><p>x</p></text><text/></group></text></TEI></teiCorpus>"))
	f.Fuzz(func(t *testing.T, data []byte) {
		in := bytes.NewReader(data)
		places, err := PlacesIn("a", in, in.Size())
		if err != nil {
			return
		}
		seen := map[string]bool{}
		end := int64(0)
		for _, p := range places {
			if seen[p.Path] || p.at < end || p.size < 0 || p.form != recoded && p.at+p.size > in.Size() {
				t.Fatalf("%+v stands behind %d, or again", p, end)
			}
			seen[p.Path], end = true, p.at+p.size
			if d, err := p.ReadIn(in, in.Size()); err == nil && !utf8.ValidString(d.Text) {
				t.Fatalf("%s gives %q", p.Path, d.Text)
			}
			if file, ok := Holder(p.Path); p.form != whole && (!ok || file != "a") {
				t.Fatalf("%s is not in a", p.Path)
			}
		}
	})
}
