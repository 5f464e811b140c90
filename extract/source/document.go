// Package source turns files into documents. It knows the file formats and
// character encodings of sources, and nothing of what they say: the text of a
// document never changes after it left this package.
package source

import (
	"crypto/sha256"
	"encoding/hex"
	"sort"
	"unicode/utf8"

	"dramatis/graph"
)

// Span is a half-open interval [Start, End) of bytes in a document's UTF-8 text.
// Stages count in bytes; Document.CodePoints converts where a span leaves the program.
type Span struct {
	Start int `json:"start"`
	End   int `json:"end"`
}

// Len gives the length of the span in bytes.
func (s Span) Len() int { return s.End - s.Start }

// Empty reports whether the span covers nothing.
func (s Span) Empty() bool { return s.End <= s.Start }

// Contains reports whether other lies within s.
func (s Span) Contains(other Span) bool { return s.Start <= other.Start && other.End <= s.End }

// Overlaps reports whether the two spans share a byte.
func (s Span) Overlaps(other Span) bool { return s.Start < other.End && other.Start < s.End }

// Of gives the part of text that the span covers.
func (s Span) Of(text string) string { return text[s.Start:s.End] }

// Document is a source's text with its identity. Text is valid UTF-8 without a
// byte order mark, line ends as in the file. It is immutable.
type Document struct {
	Path string           `json:"path"`
	ID   graph.DocumentID `json:"id"`
	Text string           `json:"-"`
	// Encoding is how the file spelled the text. Empty where it came from no file.
	Encoding Encoding `json:"encoding,omitempty"`
	// Pages are those of the source, in code points of Text. Nil where it has none.
	Pages graph.Pages `json:"pages,omitempty"`

	// marks[i] is the number of code points before byte i*markEvery.
	marks []int
}

// markEvery is the distance in bytes between entries of the code point index.
const markEvery = 512

// NewDocument makes a document of a text. Invalid UTF-8 is a programmer's error
// here: Read decodes and refuses before.
func NewDocument(path, text string) *Document {
	d := &Document{Path: path, ID: HashID(text), Text: text}
	d.index()
	return d
}

// HashID gives the identity of a text: 16 hex digits of its SHA-256.
func HashID(text string) graph.DocumentID {
	sum := sha256.Sum256([]byte(text))
	return graph.DocumentID(hex.EncodeToString(sum[:8]))
}

// index counts the code points before every mark.
func (d *Document) index() {
	n, next := 0, 0
	for i := range d.Text {
		for i >= next {
			// A mark inside a rune counts the runes that start before it.
			d.marks = append(d.marks, n)
			next += markEvery
		}
		n++
	}
}

// codePoint gives the number of code points that start before byte offset at.
func (d *Document) codePoint(at int) int {
	if len(d.marks) == 0 {
		return 0
	}
	m := min(at/markEvery, len(d.marks)-1)
	from := m * markEvery
	for from < at && !utf8.RuneStart(d.Text[from]) {
		from++
	}
	return d.marks[m] + utf8.RuneCountInString(d.Text[from:at])
}

// CodePoints converts a span of bytes to the code points that the outside world counts in.
func (d *Document) CodePoints(s Span) graph.Span {
	start := d.codePoint(s.Start)
	return graph.Span{Start: start, End: start + utf8.RuneCountInString(d.Text[s.Start:s.End])}
}

// Bytes converts a span of code points to bytes.
func (d *Document) Bytes(s graph.Span) Span {
	return Span{Start: d.byteAt(s.Start), End: d.byteAt(s.End)}
}

// byteAt gives the byte offset of code point n, or the text's length past its end.
func (d *Document) byteAt(n int) int {
	m := sort.SearchInts(d.marks, n+1) - 1
	if m < 0 {
		return 0
	}
	at, left := m*markEvery, n-d.marks[m]
	for at < len(d.Text) && !utf8.RuneStart(d.Text[at]) {
		at++
	}
	for ; left > 0 && at < len(d.Text); left-- {
		_, size := utf8.DecodeRuneInString(d.Text[at:])
		at += size
	}
	return at
}
