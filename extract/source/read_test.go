package source

import (
	"bytes"
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/korean"
	"golang.org/x/text/encoding/unicode"
)

// parse gives the one document that bytes are, as Read does that of a file of them.
func parse(path string, data []byte) (*Document, error) {
	in := bytes.NewReader(data)
	places, err := PlacesIn(path, in, in.Size())
	if err != nil {
		return nil, err
	}
	if places[0].form != whole {
		return nil, manyIn(path, places)
	}
	return places[0].ReadIn(in, in.Size())
}

// spelled gives text in an encoding of x/text.
func spelled(t *testing.T, e encoding.Encoding, text string) []byte {
	t.Helper()
	data, err := e.NewEncoder().Bytes([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func utf16Of(t *testing.T, order unicode.Endianness, mark unicode.BOMPolicy, text string) []byte {
	t.Helper()
	return spelled(t, unicode.UTF16(order, mark), text)
}

const (
	english = "Letter No. 7, from the Embassy.\r\nThe ambassador arrived on 3 May.\n"
	french  = "Procès-verbal de la réunion tenue à l’hôtel « Métropole » le 3 août.\n"
	russian = "Записка о беседе в посольстве.\nПосол прибыл третьего мая, вечером.\n"
	hangul  = "대사는 오월 삼일에 도착하였다.\n회담은 저녁에 열렸다.\n"
)

func TestReadDecodes(t *testing.T) {
	latin := strings.ReplaceAll(french, "’", "'")
	cases := []struct {
		name     string
		data     []byte
		text     string
		encoding Encoding
	}{
		{"ascii", []byte(english), english, UTF8},
		{"utf-8", []byte(russian + hangul), russian + hangul, UTF8},
		{"utf-8 with mark", []byte("\uFEFF" + russian), russian, UTF8},
		{"utf-16le with mark", utf16Of(t, unicode.LittleEndian, unicode.UseBOM, russian), russian, UTF16LE},
		{"utf-16be with mark", utf16Of(t, unicode.BigEndian, unicode.UseBOM, english+"😀"), english + "😀", UTF16BE},
		{"utf-16le without mark", utf16Of(t, unicode.LittleEndian, unicode.IgnoreBOM, english), english, UTF16LE},
		{"utf-16be without mark", utf16Of(t, unicode.BigEndian, unicode.IgnoreBOM, russian), russian, UTF16BE},
		{"utf-16le hangul without mark", utf16Of(t, unicode.LittleEndian, unicode.IgnoreBOM, hangul), hangul, UTF16LE},
		{"latin-1", spelled(t, charmap.ISO8859_1, latin), latin, Latin1},
		{"windows-1252", spelled(t, charmap.Windows1252, french), french, Windows1252},
		{"latin-1 with a row of no-break spaces", []byte("To:\xA0\xA0\xA0\xA0\xA0the embassy\n"), "To:\u00A0\u00A0\u00A0\u00A0\u00A0the embassy\n", Latin1},
		{"pieces of two encodings", slices.Concat([]byte(russian+"\n"), spelled(t, charmap.Windows1252, french), []byte("\n"+hangul+"\n")), russian + "\n" + french + "\n" + hangul + "\n", Mixed},
		{"form feeds and tabs are blanks", []byte("one\ttwo\f\nthree\v\n"), "one\ttwo\f\nthree\v\n", UTF8},
		{"one stray control character", []byte(english + "\x1a"), english + "\x1a", UTF8},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			path := filepath.Join(t.TempDir(), "a.txt")
			if err := os.WriteFile(path, c.data, 0o600); err != nil {
				t.Fatal(err)
			}
			d, err := Read(path)
			if err != nil {
				t.Fatal(err)
			}
			if d.Text != c.text || d.Encoding != c.encoding {
				t.Errorf("got %q in %s, want %q in %s", d.Text, d.Encoding, c.text, c.encoding)
			}
			if d.ID != HashID(c.text) || d.Path != path {
				t.Errorf("got document %s at %s", d.ID, d.Path)
			}
		})
	}
}

func TestReadRefuses(t *testing.T) {
	noise := make([]byte, 600)
	for i := range noise {
		noise[i] = byte(1 + i*7919%255)
	}
	cases := []struct {
		name string
		data []byte
		want string
	}{
		{"empty", nil, "is empty"},
		{"only a mark", []byte("\uFEFF"), "is empty but for blanks"},
		{"blank", []byte(" \n\t\r\n\u00A0"), "is empty but for blanks"},
		{"nul bytes", []byte("\x7fELF\x02\x01\x01\x00\x00\x00\x00\x03\x00\x3e"), "is a binary file"},
		{"one nul in text", []byte("some text\x00 and more of it"), "is a binary file"},
		{"control characters", []byte("\x01\x02text\x03\x04"), "is a binary file"},
		{"noise without nul", noise, "is"},
		{"pdf", []byte("%PDF-1.4\n1 0 obj"), "is a damaged PDF file"},
		{"pdf behind a mark and blanks", []byte("\ufeff\r\n%PDF-1.4\n1 0 obj"), "is a damaged PDF file"},
		{"rtf", []byte(`{\rtf1\ansi Dear comrade\par}`), "is an RTF file"},
		{"half an office document", []byte("PK\x03\x04\x14\x00"), "is a damaged office document"},
		{"old office document", []byte("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"), "is a document of an old office program"},
		{"other XML", []byte("<?xml version=\"1.0\"?><rss><item>a</item></rss>"), "is XML, but neither TEI nor EAD nor a web page"},
		{"edition of many documents", []byte("<TEI><text><div type=\"document\"><p>a</p></div><div type=\"document\"><p>b</p></div></text></TEI>"), "holds 2 documents"},
		{"edition that breaks off", []byte("<TEI><teiHeader><fileDesc>"), "is XML that breaks off"},
		{"half a utf-16 character", []byte("\xFF\xFEa\x00b"), "is Unicode text but damaged"},
		{"half a surrogate pair", []byte("\xFF\xFEa\x00\x00\xD8b\x00"), "is Unicode text but damaged"},
		{"marked utf-8, damaged", []byte("\xEF\xBB\xBFab\xFF"), "is Unicode text but damaged"},
		{"utf-8 cut short", []byte(russian[:len(russian)-3]), "is Unicode text but damaged"},
		{"windows-1251", spelled(t, charmap.Windows1251, russian), "is in an encoding that cannot be told"},
		{"koi8-r", spelled(t, charmap.KOI8R, russian), "is in an encoding that cannot be told"},
		{"cp866", spelled(t, charmap.CodePage866, russian), "is in an encoding that cannot be told"},
		{"euc-kr", spelled(t, korean.EUCKR, hangul), "is in an encoding that cannot be told"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d, err := parse("box/a.txt", c.data)
			failure, ok := errors.AsType[*Failure](err)
			if !ok {
				t.Fatalf("got document %v, error %v", d, err)
			}
			if !strings.HasPrefix(failure.Reason, c.want) || failure.Advice == "" || !strings.HasPrefix(failure.Error(), "box/a.txt ") {
				t.Errorf("got %q", failure)
			}
		})
	}
}

func TestReadRefusesLargeFilesUnread(t *testing.T) {
	path := filepath.Join(t.TempDir(), "large.txt")
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := os.Truncate(path, MaxBytes+1<<20); err != nil {
		t.Fatal(err)
	}
	_, err := Read(path)
	if err == nil || !strings.Contains(err.Error(), "is too large (65.0 MiB, the limit is 64 MiB)") {
		t.Errorf("got %v", err)
	}
}

func TestReadRefusesWhatIsNoFile(t *testing.T) {
	folder := t.TempDir()
	for path, want := range map[string]string{
		folder:                            "is a folder",
		filepath.Join(folder, "none.txt"): "does not exist",
		os.DevNull:                        "is not an ordinary file",
	} {
		if _, err := Read(path); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v, want %q", path, err, want)
		}
	}
}

func FuzzDecode(f *testing.F) {
	for _, seed := range []string{"", english, french, russian, hangul, "\xFF\xFEa\x00", "\xFE\xFF\x00a", "a\x00b\x00", "\xEF\xBB\xBFx", "caf\xE9"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		text, encoding, wrong := decode(data)
		if wrong != nil {
			if wrong.reason == "" || wrong.advice == "" {
				t.Fatalf("refused without a reason: %+v", wrong)
			}
			return
		}
		// The mark of the byte order is not part of the text; a second one is.
		twice := bytes.HasPrefix(data, []byte("\xFF\xFE\xFF\xFE")) || bytes.HasPrefix(data, []byte("\xFE\xFF\xFE\xFF"))
		if !utf8.ValidString(text) || strings.ContainsRune(text, 0) || encoding != UTF8 && strings.HasPrefix(text, "\uFEFF") && !twice {
			t.Fatalf("%s gave %q", encoding, text)
		}
		if encoding == UTF8 && text != strings.TrimPrefix(string(data), "\uFEFF") {
			t.Fatalf("UTF-8 text was changed: %q from %q", text, data)
		}
		// What came out is text, so spelled as UTF-8 it reads back the same.
		if encoding != UTF8 && text != "" {
			again, e, wrong := decode([]byte(text))
			if wrong == nil && (e != UTF8 || again != strings.TrimPrefix(text, "\uFEFF")) {
				t.Fatalf("%q read back as %s %q", text, e, again)
			}
		}
	})
}

func BenchmarkDecode(b *testing.B) {
	data := []byte(strings.Repeat(english+russian, 10_000))
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, _, wrong := decode(data); wrong != nil {
			b.Fatal(wrong)
		}
	}
}

// TestWebPages holds what is read of a web page: its title or first heading, and its
// paragraphs, items and rows, without what stands around them on every page of a site.
func TestWebPages(t *testing.T) {
	for _, c := range []struct{ name, page, want string }{
		{"a page of an archive",
			"<!DOCTYPE html><html><head><title>Letter | Archive</title><style>p{}</style></head><body><nav><ul><li>Home</li></ul></nav>" +
				"<h1>Letter to\n  the Minister</h1><p>5&nbsp;May 1956</p><p>I met <b>Lund</b><sup>1</sup> &amp; Berg<br>in Oslo.</p>" +
				"<table><tr><td>Lund</td><td>Minister</td></tr><tr><td>Berg</td><td>Consul</td></tr></table><footer>Archive</footer></body></html>",
			"Letter to the Minister\n\n5 May 1956\n\nI met Lund & Berg\nin Oslo.\n\nLund Minister\nBerg Consul\n"},
		{"the title where no heading stands", "<html><head><title>A\n letter</title></head><body><div>One.</div><div>Two.</div></body></html>", "A letter\n\nOne.\nTwo.\n"},
		{"behind the declaration of XML", "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"x\"><html><body><p>One.</p></body></html>", "One.\n"},
		{"verses", "<html><body><pre>one\n  two</pre><p>three</p></body></html>", "one\n  two\n\nthree\n"},
		{"elements that are never closed", "<html><head><title>T</title><body><p>One<p>Two<script>var x = '<p>no</p>'", "T\n\nOne\n\nTwo\n"},
		{"scripts within scripts", "<html><body><aside><aside>a</aside>b</aside>c</body></html>", "c\n"},
		{"no page", "He wrote <html> on the board.", "He wrote <html> on the board."},
	} {
		d, err := parse("page.html", []byte(c.page))
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if d.Text != c.want {
			t.Errorf("%s: got %q, want %q", c.name, d.Text, c.want)
		}
	}
}

// FuzzPage holds that no page breaks the reader or gives text that is not valid.
func FuzzPage(f *testing.F) {
	for _, s := range []string{"<html><p>a", "<!doctype html><head><title>t</title><pre>\n</pre></pre><sup>1</sup>", "<html><table><tr><td>a<td>b", "<html>&#x110000;&nbsp;\x00"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, page string) {
		if text := pageText(page); !utf8.ValidString(text) && utf8.ValidString(page) {
			t.Errorf("%q gives %q", page, text)
		}
	})
}
