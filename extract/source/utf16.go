package source

import (
	"encoding/binary"
	"slices"
	"unicode"
	"unicode/utf16"
)

// decodeUTF16 reads UTF-16 without a mark; ok is false where it is damaged: an
// odd number of bytes, or half a surrogate pair.
func decodeUTF16(data []byte, order binary.ByteOrder) (text string, ok bool) {
	if len(data)%2 != 0 {
		return "", false
	}
	units := make([]uint16, len(data)/2)
	for i := range units {
		units[i] = order.Uint16(data[2*i:])
	}
	runes := utf16.Decode(units)
	if !slices.Equal(utf16.Encode(runes), units) {
		return "", false
	}
	return string(runes), true
}

// unmarkedUTF16 reads bytes with NUL among them as UTF-16 where exactly one byte
// order makes plausible text of them, and takes them for binary otherwise.
func unmarkedUTF16(data []byte) (string, Encoding, *fault) {
	little, okLittle := decodeUTF16(data, binary.LittleEndian)
	big, okBig := decodeUTF16(data, binary.BigEndian)
	okLittle, okBig = okLittle && plausible(little), okBig && plausible(big)
	switch {
	case okLittle && !okBig:
		return little, UTF16LE, nil
	case okBig && !okLittle:
		return big, UTF16BE, nil
	}
	return "", "", notText
}

// plausible reports whether a trial decoding looks like prose: every character
// is one that Unicode assigns, none is a control, and there are blanks between
// words. In the wrong byte order a blank is U+2000 and a line feed unassigned.
func plausible(text string) bool {
	blanks, n := 0, 0
	for _, r := range text {
		switch {
		case r == ' ' || r == '\n' || r == '\r' || r == '\t':
			blanks++
		case !unicode.IsGraphic(r) && !unicode.Is(unicode.Cf, r):
			return false
		}
		n++
	}
	return blanks*100 >= n
}
