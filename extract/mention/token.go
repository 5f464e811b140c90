package mention

import (
	"strings"

	"dramatis/extract/source"
)

// The tokeniser cuts words, numbers and marks. Its choices, beyond white space:
//   - a hyphen or apostrophe between letters is part of the word (Kong-heum, Arsen'yev);
//     the possessive 's is a word of its own, so that a name is the same with and without it;
//   - a full stop is part of the word in initials (A.M., G.Ye.) and in known abbreviations (Cde.),
//     so that a full stop which is a token ends a sentence;
//   - a hyphen at the end of a line joins its word to a small letter on the next line;
//   - letters restored in brackets within a word belong to it: Com[rade];
//   - the ">" before a line that a mail program quotes is white space.

// longestBreak bounds the blanks between a hyphen at the end of a line and the rest of its word.
const longestBreak = 8

// longestWord bounds a word or number in bytes: what is longer is no word of any
// language but a fault of a file, and is cut in pieces.
const longestWord = 256

// longestGap bounds the blanks between letter-spaced capitals.
const longestGap = 4

// longestRestored bounds the letters restored in brackets within a word.
const longestRestored = 16

// tokenise appends the tokens of text within a span to dst, up to windowTokens in all, and
// gives where it stopped. The last tokens of dst are those right before the span.
func (x *lexicon) tokenise(dst []Token, text string, within source.Span) ([]Token, int) {
	i := within.Start
	for i < within.End && len(dst) < windowTokens {
		r, size, kind := runeAt(text, i)
		t := Token{Span: source.Span{Start: i, End: i + size}, Kind: Punct}
		end := within.End
		if end-i > longestWord {
			end = runeStart(text, i+longestWord)
		}
		switch kind {
		case blank:
			i += size
			continue
		case lower, capital:
			x.word(&t, text, end)
		case digit:
			number(&t, text, end)
		default:
			if r == '>' && atMargin(text, i) {
				i += size
				continue
			}
			if isApostrophe(r) && len(dst) > 0 && dst[len(dst)-1].Span.End == i && dst[len(dst)-1].Kind != Punct {
				possessive(&t, text, end)
			}
		}
		if t.Kind == Word && closesSpaced(dst, text, t) {
			t.Span.End-- // the full stop after G R O M O V is no initial's
		}
		i = t.Span.End
		if t.Kind == Word {
			t.Span.End = beforeNoteMark(text, t.Span)
		}
		dst = append(dst, t)
	}
	return dst, i
}

// beforeNoteMark gives the end of a word without the number of a note that is printed right
// behind it: "Weber2, who".
func beforeNoteMark(text string, word source.Span) int {
	end := word.End
	for end > word.Start && text[end-1] >= '0' && text[end-1] <= '9' {
		end--
	}
	if end == word.End || word.End-end > 2 || end-word.Start < 4 || text[end] == '0' {
		return word.End
	}
	for _, b := range []byte(text[word.Start+1 : end]) {
		if b >= '0' && b <= '9' || b >= 'A' && b <= 'Z' {
			return word.End
		}
	}
	return end
}

// widestMargin is how many bytes of marks of quotation and blanks may open a line.
const widestMargin = 200

// atMargin reports whether nothing but blanks and marks of quotation stands before byte i in
// its line: "> > I met him".
func atMargin(text string, i int) bool {
	for k := i - 1; k >= 0 && text[k] != '\n'; k-- {
		if k < i-widestMargin || text[k] != '>' && text[k] != ' ' && text[k] != '\t' {
			return false
		}
	}
	return true
}

// closesSpaced reports whether t is an initial with its full stop right after three
// letter-spaced capitals.
func closesSpaced(dst []Token, text string, t Token) bool {
	if !t.Caps || text[t.Span.End-1] != '.' || t.Span.Len() > 3 || len(dst) < 3 {
		return false
	}
	next := t.Span.Start
	for k := len(dst) - 1; k >= len(dst)-3; k-- {
		p := dst[k]
		if !p.Caps || p.Span.Len() > 2 || text[p.Span.End-1] == '.' || next-p.Span.End > longestGap || strings.Contains(text[p.Span.End:next], "\n") {
			return false
		}
		next = p.Span.Start
	}
	return true
}

// possessive makes the mark a word where it is the apostrophe of 's.
func possessive(t *Token, text string, end int) {
	if n := possessiveEnd(text, t.Span.End, end); n > 0 {
		t.Span.End, t.Kind = n, Word
	}
}

// OpensPossessive reports whether the text behind a name goes on with the 's of whose something is.
func OpensPossessive(rest string) bool {
	return strings.HasPrefix(rest, "'s") || strings.HasPrefix(rest, "’s")
}

// possessiveEnd gives the end of the s of a possessive that follows an apostrophe, or 0.
func possessiveEnd(text string, i, end int) int {
	if i >= end || text[i] != 's' && text[i] != 'S' {
		return 0
	}
	if i+1 < end {
		if _, _, kind := runeAt(text, i+1); kind == lower || kind == capital || kind == digit {
			return 0
		}
	}
	return i + 1
}

// number extends t over digits, inner marks (19:55, 1,000, 8.7.50) and letters that follow at once (20th).
func number(t *Token, text string, end int) {
	t.Kind = Number
	i := t.Span.End
	for i < end {
		_, size, kind := runeAt(text, i)
		if kind != digit {
			b := text[i]
			inner := (b == '.' || b == ',' || b == ':' || b == '/') && i+1 < end
			if !inner {
				break
			}
			if _, _, next := runeAt(text, i+1); next != digit {
				break
			}
		}
		i += size
	}
	for i < end {
		_, size, kind := runeAt(text, i)
		if kind != lower && kind != capital {
			break
		}
		i += size
	}
	t.Span.End = i
}

// word extends t over a word and tells its capitals.
func (x *lexicon) word(t *Token, text string, end int) {
	t.Kind = Word
	i, chunk := t.Span.Start, t.Span.Start // chunk starts after the last full stop
	letters, capitals := 0, 0
	for i < end {
		r, size, kind := runeAt(text, i)
		switch kind {
		case lower:
			if r != softHyphen {
				letters++
			}
		case capital:
			if letters == 0 {
				t.Upper = true
			}
			letters++
			capitals++
		case digit:
		case mark:
			next := x.joined(r, t.Span.Start, chunk, i, size, text, end)
			if next == 0 {
				goto done
			}
			if r == '.' {
				chunk = next
				if next == i+1 && !x.chained(text, next, end) {
					i = next
					goto done
				}
			}
			size = next - i
			if r == '[' {
				letters += size - 2
			}
		default:
			goto done
		}
		i += size
	}
done:
	t.Span.End = i
	t.Caps = letters > 0 && capitals == letters
}

// joined gives where the word goes on after the mark r at byte i, or 0 where the mark is no part of it.
func (x *lexicon) joined(r rune, start, chunk, i, size int, text string, end int) int {
	after := i + size
	switch {
	case r == '.':
		if x.abbreviated(text, start, chunk, i) {
			return after
		}
	case isApostrophe(r):
		if after < end && letterAt(text, after) && possessiveEnd(text, after, end) == 0 {
			return after
		}
	case isHyphen(r):
		return afterHyphen(text, after, end)
	case r == '[':
		return afterRestored(text, after, end)
	}
	return 0
}

// letterAt reports whether a letter starts at byte i.
func letterAt(text string, i int) bool {
	_, _, kind := runeAt(text, i)
	return kind == lower || kind == capital
}

// afterHyphen gives where the word goes on after a hyphen: at the next letter or
// digit, on the next line only at a small letter.
func afterHyphen(text string, i, end int) int {
	if i >= end {
		return 0
	}
	if _, _, kind := runeAt(text, i); kind == lower || kind == capital || kind == digit {
		return i
	}
	lines := 0
	for j := i; j < end && j-i <= longestBreak; j++ {
		switch b := text[j]; {
		case b == '\n':
			lines++
		case b == ' ' || b == '\t' || b == '\r':
		default:
			if _, _, kind := runeAt(text, j); lines == 1 && kind == lower {
				return j
			}
			return 0
		}
	}
	return 0
}

// afterRestored gives the end of letters restored in brackets: Com[rade].
func afterRestored(text string, i, end int) int {
	for j := i; j < end && j-i <= longestRestored; {
		_, size, kind := runeAt(text, j)
		if text[j] == ']' && j > i {
			return j + 1
		}
		if kind != lower {
			return 0
		}
		j += size
	}
	return 0
}

// latin reports whether a word has only Latin letters, so that it is looked up as it stands,
// capitals aside.
func latin(word string) bool {
	for i := range len(word) {
		if small := word[i] | 0x20; small < 'a' || small > 'z' {
			return false
		}
	}
	return true
}

// runLength gives the length in bytes of n runes from byte i.
func runLength(text string, i, n int) int {
	j := i
	for range n {
		_, size, _ := runeAt(text, j)
		j += size
	}
	return j - i
}
