package source

import (
	"bytes"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
)

// mostlyUTF8 reports whether bytes that are not valid UTF-8 are so nearly: a
// character of several bytes is next to impossible in a one-byte text, so where
// there are more of them than of stray bytes the text is damaged UTF-8.
func mostlyUTF8(data []byte) bool {
	whole, stray := 0, 0
	for len(data) > 0 {
		r, size := utf8.DecodeRune(data)
		switch {
		case size > 1:
			whole++
		case r == utf8.RuneError:
			stray++
		}
		data = data[size:]
	}
	return whole > stray
}

// pasted decodes a file that was put together of pieces in UTF-8 and in a Western one-byte code, as a
// folder of notes often is: every line is wholly in one of them, and lines of both are there. Where a
// character breaks off at the end of the file, or within a line of UTF-8, it is damaged and no such file.
func pasted(data []byte) (string, bool) {
	var out bytes.Buffer
	unicode, western := false, false
	for line := range bytes.Lines(data) {
		if utf8.Valid(line) {
			unicode = unicode || len(line) > utf8.RuneCount(line)
			out.Write(line)
			continue
		}
		if western = true; hasUTF8(line) || otherAlphabet(line) || brokenOff(line) {
			return "", false
		}
		decoded, err := charmap.Windows1252.NewDecoder().Bytes(line)
		if err != nil {
			return "", false
		}
		out.Write(decoded)
	}
	return out.String(), unicode && western
}

// hasUTF8 reports whether a line has a character of several bytes.
func hasUTF8(line []byte) bool {
	for len(line) > 0 {
		_, size := utf8.DecodeRune(line)
		if size > 1 {
			return true
		}
		line = line[size:]
	}
	return false
}

// brokenOff reports whether bytes end within a character of UTF-8.
func brokenOff(data []byte) bool {
	for n := 1; n < utf8.UTFMax && n <= len(data); n++ {
		if start := data[len(data)-n]; utf8.RuneStart(start) {
			return start >= utf8.RuneSelf && !utf8.FullRune(data[len(data)-n:])
		}
	}
	return false
}

// otherAlphabet reports whether a one-byte text has words written wholly above
// ASCII: a run of four such letters, not all the same, in more than one in fifty
// of its words. (A row of no-break spaces or of dots is no word.)
func otherAlphabet(data []byte) bool {
	words, foreign := 0, 0
	for word := range bytes.FieldsSeq(data) {
		words++
		if highRun(word) {
			foreign++
		}
	}
	return foreign*50 > words
}

// highRun reports whether word has four bytes above 0xA0 in a row, not all the same.
func highRun(word []byte) bool {
	run, mixed := 0, false
	for i, b := range word {
		if b <= 0xA0 {
			run, mixed = 0, false
			continue
		}
		mixed = mixed || run > 0 && b != word[i-1]
		if run++; run >= 4 && mixed {
			return true
		}
	}
	return false
}

// western reads Windows-1252, which is Latin-1 with typographic quotation marks
// and dashes where Latin-1 has control characters.
func western(data []byte) (string, Encoding, *fault) {
	text, err := charmap.Windows1252.NewDecoder().Bytes(data)
	if err != nil {
		return "", "", foreign
	}
	for _, b := range data {
		if b >= 0x80 && b < 0xA0 {
			return string(text), Windows1252, nil
		}
	}
	return string(text), Latin1, nil
}
