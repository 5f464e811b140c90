package source

import (
	"bytes"
	"encoding/binary"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/net/html/charset"

	"dramatis/internal/lazy"
)

// Encoding names how a file's bytes spell its text, as IANA registers it.
type Encoding string

// The encodings that Read understands.
const (
	UTF8        Encoding = "utf-8"
	UTF16LE     Encoding = "utf-16le"
	UTF16BE     Encoding = "utf-16be"
	Latin1      Encoding = "iso-8859-1"
	Windows1252 Encoding = "windows-1252"
	Mixed       Encoding = "utf-8 and windows-1252" // line by line
)

// fault says why bytes are no text, and what to do about it.
type fault struct{ reason, advice string }

var (
	damaged = &fault{"is Unicode text but damaged", "fetch or export it again"}
	notText = &fault{"is a binary file, not text", "convert it to plain text first"}
	foreign = &fault{"is in an encoding that cannot be told for certain", "convert it to UTF-8 first, for example with iconv -f WINDOWS-1251 -t UTF-8"}
)

// formats are the beginnings of files that may look like text but are not: the
// words of the document are wrapped in codes.
var formats = []struct{ start, name, advice string }{
	{"{\\rtf", "an RTF file", "save it as plain text first"},
	{"\xD0\xCF\x11\xE0", "a document of an old office program", "save it as .docx, .odt or plain text first"},
}

// decode turns the bytes of a file into text.
//
// The order of the tests makes each of them sound: a byte order mark is proof; a
// NUL byte never occurs in text but for UTF-16; valid UTF-8 with a non-ASCII
// character in it is practically never anything else, be it one line alone of a
// file that was pasted together; what remains is a one-byte code, taken for
// Western European unless it has words wholly above ASCII, as Cyrillic or Korean
// codes have and Western languages do not, or the file is a page or XML that says
// which it is in. Statistical detectors would put a name to those
// too, but wrong often enough on short documents to fill the graph with garbled
// names; they are refused instead.
func decode(data []byte) (string, Encoding, *fault) {
	for _, f := range formats {
		if bytes.HasPrefix(data, []byte(f.start)) {
			return "", "", &fault{"is " + f.name + ", not text", f.advice}
		}
	}
	text, encoding, wrong := decodeAny(data)
	if wrong == nil && crowdedWithControls(text) {
		wrong = notText
	}
	return text, encoding, wrong
}

func decodeAny(data []byte) (string, Encoding, *fault) {
	switch {
	case bytes.HasPrefix(data, []byte("\xEF\xBB\xBF")):
		return marked(string(data[3:]), UTF8, utf8.Valid(data))
	case bytes.HasPrefix(data, []byte("\xFF\xFE")):
		text, ok := decodeUTF16(data[2:], binary.LittleEndian)
		return marked(text, UTF16LE, ok)
	case bytes.HasPrefix(data, []byte("\xFE\xFF")):
		text, ok := decodeUTF16(data[2:], binary.BigEndian)
		return marked(text, UTF16BE, ok)
	case bytes.IndexByte(data, 0) >= 0:
		return unmarkedUTF16(data)
	case utf8.Valid(data):
		return string(data), UTF8, nil
	}
	if text, encoding, ok := declared(data); ok {
		return text, encoding, nil
	}
	if text, ok := pasted(data); ok {
		return text, Mixed, nil
	}
	switch {
	case mostlyUTF8(data):
		return "", "", damaged
	case otherAlphabet(data):
		return "", "", foreign
	}
	return western(data)
}

// declaration is where pages and XML say their encoding.
var declaration = lazy.Regexp(`(?i)<(?:\?xml|meta)\b[^>]*?(?:encoding|charset)\s*=\s*["']?([a-z0-9_:-]+)`)

// farthestDeclaration is how far into a file it stands, in bytes.
const farthestDeclaration = 1024

// declared decodes a page or XML by the encoding that it says it is in.
func declared(data []byte) (string, Encoding, bool) {
	head := data[:min(len(data), farthestDeclaration)]
	if !bytes.HasPrefix(bytes.TrimSpace(head), []byte("<")) {
		return "", "", false
	}
	found := declaration().FindSubmatch(head)
	if found == nil {
		return "", "", false
	}
	e, name := charset.Lookup(string(found[1]))
	if e == nil || strings.HasPrefix(name, "utf-16") { // in which the declaration could not be read
		return "", "", false
	}
	text, err := e.NewDecoder().Bytes(data)
	if err != nil || bytes.ContainsRune(text, utf8.RuneError) {
		return "", "", false
	}
	return string(text), Encoding(name), true
}

// marked settles text that a byte order mark has announced.
func marked(text string, e Encoding, ok bool) (string, Encoding, *fault) {
	if !ok {
		return "", "", damaged
	}
	return text, e, nil
}

// crowdedWithControls reports whether more than one character in twenty is a
// control character other than a blank, or any is NUL.
func crowdedWithControls(text string) bool {
	if strings.IndexByte(text, 0) >= 0 {
		return true
	}
	controls, n := 0, 0
	for _, r := range text {
		if unicode.IsControl(r) && !unicode.IsSpace(r) {
			controls++
		}
		n++
	}
	return controls*20 > n
}
