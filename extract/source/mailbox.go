package source

import (
	"bufio"
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"slices"
	"strings"

	"dramatis/internal/lazy"
)

// A mailbox is many messages in one file, each under a line "From " with a day (RFC 4155, the
// family of mbox formats). What begins a message is told by that day in full and by the field
// that follows, not by an empty line or the word alone: many programs write neither with care,
// and people begin lines of letters with the word.

// opening is the line that begins a message: whom it came from, and when, in the form of
// asctime, perhaps with a time zone, or of a message's own date.
var opening = lazy.Regexp(`^From +(?:"[^"]*" +)?\S+(?: at \S+)? +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? +(?:` +
	`[A-Z][a-z]{2} +\d{1,2} +\d{1,2}:\d\d(?::\d\d)?(?: +[+-]?[A-Z0-9]{2,5})* +\d{4}|` +
	`\d{1,2} +[A-Z][a-z]{2} +\d{4} +\d{1,2}:\d\d(?::\d\d)?)(?: +[+-]\d{4}| +remote from .*)?\s*$`)

// longestOpening is how long such a line may be, in bytes.
const longestOpening = 1024

// isOpening reports whether a line begins a message.
func isOpening(line []byte) bool {
	return bytes.HasPrefix(line, []byte("From ")) && len(line) <= longestOpening && opening().Match(line)
}

// dayless is such a line without a day, as some programs leave it: an address alone.
var dayless = lazy.Regexp(`^From +[^\s@]+@[^\s@]+\s*$`)

// isDayless reports whether a line may begin a message though it names no day: an empty line stands before it, and a field
// of a message's head behind it.
func isDayless(line []byte) bool {
	return bytes.HasPrefix(line, []byte("From ")) && len(line) <= longestOpening && dayless().Match(line)
}

// headFields are the fields that open the head of a message.
var headFields = [...]string{"from", "to", "subject", "date", "message-id", "received", "return-path", "delivered-to", "mime-version", "content-type", "reply-to", "status", "x-status", "x-mozilla-status", "x-gm-thrid", "dkim-signature", "envelope-to"}

// opensHead reports whether a line is a field that opens the head of a message.
func opensHead(line []byte) bool {
	name, _, ok := bytes.Cut(line, []byte(":"))
	return ok && slices.Contains(headFields[:], strings.ToLower(string(name)))
}

// isField reports whether a line is a field of a head, or the mark ">From " that some programs
// write among them.
func isField(line []byte) bool {
	name, _, ok := bytes.Cut(line, []byte(":"))
	if bytes.HasPrefix(line, []byte(">From ")) {
		return true
	}
	if !ok || len(name) == 0 {
		return false
	}
	for _, c := range bytes.TrimRight(name, " \t") {
		if c <= ' ' || c >= 0x7f {
			return false
		}
	}
	return true
}

// isMailbox reports whether a file begins as a mailbox does, behind empty lines.
func isMailbox(head []byte) bool {
	head = bytes.TrimLeft(bytes.TrimPrefix(head, []byte("\ufeff")), "\r\n")
	line, rest, _ := bytes.Cut(head, []byte("\n"))
	next, _, _ := bytes.Cut(rest, []byte("\n"))
	return isOpening(line) && isField(next) || isDayless(line) && opensHead(next)
}

// mailboxPlaces finds the messages of a mailbox.
func mailboxPlaces(path string, in io.ReaderAt, size int64) ([]Place, error) {
	s := mailboxScan{in: in, names: naming{file: path}}
	lines := bufio.NewReaderSize(io.NewSectionReader(in, 0, size), sniffed)
	for start := true; ; { // whether a line starts here: those longer than the buffer come in pieces
		piece, err := lines.ReadSlice('\n')
		if start && len(piece) > 0 {
			if err := s.line(piece); err != nil {
				return nil, err
			}
		}
		s.at += int64(len(piece))
		start = err == nil
		switch {
		case errors.Is(err, io.EOF):
			return s.places, s.end()
		case err != nil && !errors.Is(err, bufio.ErrBufferFull):
			return nil, err
		}
	}
}

// mailboxScan is a mailbox while its messages are looked for.
type mailboxScan struct {
	in     io.ReaderAt
	names  naming
	at     int64 // where the next line starts
	places []Place

	open   bool  // a message has begun
	start  int64 // where it has
	head   bool  // in its head
	id     string
	folded bool // the line before was the name of the field that holds the id, without it

	opened  bool  // the line before may begin a message
	bare    bool  // it names no day
	bareBox bool  // the first message of the box has none
	from    int64 // where that line starts
	blank   bool  // the line before that was empty, or there was none
	last    bool  // the line before was
}

// line takes the next line.
func (s *mailboxScan) line(line []byte) error {
	text := bytes.TrimRight(line, "\r\n")
	if s.at == 0 {
		text = bytes.TrimPrefix(text, []byte("\ufeff"))
	}
	bare := isDayless(text) && (s.bareBox && s.last || !s.open)
	s.bareBox = s.bareBox || bare && !s.open
	again := isOpening(text) || bare
	if s.opened && (isField(text) && (!s.bare || opensHead(text)) || !s.bare && s.blank && (len(text) == 0 || again)) {
		if err := s.begin(); err != nil {
			return err
		}
	}
	s.opened, s.bare = again, bare
	if again {
		s.from, s.blank = s.at, s.last || s.at == 0
	}
	s.last = len(text) == 0
	if s.head {
		s.headLine(text)
	}
	return nil
}

// begin ends the message before and begins one with the line that is to be read now.
func (s *mailboxScan) begin() error {
	if err := s.close(s.from); err != nil {
		return err
	}
	s.open, s.start, s.head, s.id, s.folded = true, s.at, true, "", false
	return nil
}

// end ends the last message, at the end of the file.
func (s *mailboxScan) end() error {
	if s.opened && s.blank && !s.bare { // cut off behind a line that begins a message
		if err := s.begin(); err != nil {
			return err
		}
	}
	return s.close(s.at)
}

// close ends a message before a place in the file.
func (s *mailboxScan) close(end int64) error {
	if !s.open {
		return nil
	}
	of := extent{s.start, end - s.start}
	if s.id == "" {
		var err error
		if s.id, err = digestOf(s.in, of); err != nil {
			return err
		}
	}
	s.places = append(s.places, Place{Path: s.names.path(s.id), File: s.names.file, form: message, extent: of})
	return nil
}

// headLine looks for the name of a message in a line of its head.
func (s *mailboxScan) headLine(line []byte) {
	name, value, _ := bytes.Cut(line, []byte(":"))
	switch {
	case len(line) == 0:
		s.head = false
	case s.id != "":
	case s.folded && (line[0] == ' ' || line[0] == '\t'):
		s.id, s.folded = idOf(line), false
	default:
		if s.folded = bytes.EqualFold(bytes.TrimRight(name, " \t"), []byte("Message-ID")); s.folded {
			s.id = idOf(value)
		}
	}
}

// longestID is how long the name of a message may be, in bytes.
const longestID = 250

// idOf gives the name of a message, of that of a field; longer ones are no names.
func idOf(value []byte) string {
	id := strings.Trim(string(bytes.TrimSpace(value)), "<>")
	if len(id) > longestID {
		return ""
	}
	return strings.ToValidUTF8(id, "\uFFFD")
}

// digestOf names a message that has no name by what it holds, so that it keeps its name where
// others come or go.
func digestOf(in io.ReaderAt, of extent) (string, error) {
	h := sha256.New()
	if _, err := io.Copy(h, io.NewSectionReader(in, of.at, of.size)); err != nil {
		return "", err
	}
	return hex.EncodeToString(h.Sum(nil)[:6]), nil
}

// unquoted takes the mark off lines that would begin a message, had not the program that wrote
// the mailbox marked them with >.
func unquoted(data []byte) []byte {
	out := make([]byte, 0, len(data))
	for len(data) > 0 {
		if rest := bytes.TrimLeft(data, ">"); len(rest) < len(data) && bytes.HasPrefix(rest, []byte("From ")) {
			data = data[1:]
		}
		end := bytes.Index(data, []byte("\n>"))
		if end < 0 {
			return append(out, data...)
		}
		out, data = append(out, data[:end+1]...), data[end+1:]
	}
	return out
}

// boxedText gives the text of a message of a mailbox.
func boxedText(data []byte) (string, *fault) {
	data = unquoted(data)
	if len(bytes.TrimSpace(data)) == 0 {
		return "", &fault{"is an empty message", "take it out of the mailbox, or leave it: nothing is lost"}
	}
	text, ok := messageText(data)
	if !ok {
		if text, ok = messageText(mended(data)); !ok {
			return "", &fault{"is no message that can be read", "look at it in a mail program and export it again"}
		}
	}
	if crowdedWithControls(text) {
		return "", notText
	}
	return text, nil
}

// mended leaves out of the head of a message the lines that are no fields: old programs let
// some through.
func mended(data []byte) []byte {
	out := make([]byte, 0, len(data))
	head := true
	for line := range bytes.Lines(data) {
		text := bytes.TrimRight(line, "\r\n")
		if head = head && len(text) > 0; head {
			goesOn := len(out) > 0 && (text[0] == ' ' || text[0] == '\t')
			if !goesOn && (!isField(text) || text[0] == '>') {
				continue
			}
		}
		out = append(out, line...)
	}
	return out
}
