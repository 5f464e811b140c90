package mention

import (
	"encoding/binary"

	"dramatis/extract/source"
)

// Tape holds the tokens of a text in two bytes each, seldom more, where a Token
// takes 24: all tokens of a document are kept for later stages, and there are ten
// million of them in a document of 50 MB. Of each token it holds the kind and
// capitals with the distance from the token before, then the length. The first of a
// sentence has distance 0.
type Tape []byte

// The first byte of a token: two bits of kind, two of capitals, four of distance.
// A distance of farAway or more follows as a varint of what is beyond.
const (
	kindBits     = 0b11
	upperBit     = 1 << 2
	capsBit      = 1 << 3
	distanceFrom = 4
	farAway      = 0b1111
)

// add appends the tokens of a sentence.
func (t Tape) add(tokens []Token) Tape {
	before := tokens[0].Span.Start
	for _, k := range tokens {
		distance := k.Span.Start - before
		first := byte(k.Kind) | byte(min(distance, farAway))<<distanceFrom
		if k.Upper {
			first |= upperBit
		}
		if k.Caps {
			first |= capsBit
		}
		t = append(t, first)
		if distance >= farAway {
			t = binary.AppendUvarint(t, uint64(distance-farAway))
		}
		t = binary.AppendUvarint(t, uint64(k.Span.Len()))
		before = k.Span.End
	}
	return t
}

// read appends the tokens of a sentence to dst.
func (t Tape) read(dst []Token, s Sentence) []Token {
	rest := t[s.Tape:]
	for at := s.Span.Start; at < s.Span.End; {
		first := rest[0]
		rest = rest[1:]
		distance := int(first >> distanceFrom)
		if distance == farAway {
			distance += rest.number(&rest)
		}
		start := at + distance
		at = start + rest.number(&rest)
		dst = append(dst, Token{
			Span: source.Span{Start: start, End: at}, Kind: TokenKind(first & kindBits),
			Upper: first&upperBit != 0, Caps: first&capsBit != 0,
		})
	}
	return dst
}

// number reads a varint at the start of the tape and gives what follows it.
func (t Tape) number(rest *Tape) int {
	if t[0] < 1<<7 {
		*rest = t[1:]
		return int(t[0])
	}
	n, size := binary.Uvarint(t)
	*rest = t[size:]
	return int(n)
}
