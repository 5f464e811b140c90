package date

import (
	"unicode"
	"unicode/utf8"
)

// cursor is a place in a text. It is a value: a reader that fails leaves the
// caller's cursor where it was. Every reader looks at a bounded number of bytes.
type cursor struct {
	text           string
	start, at, end int
}

// longestWord is the length in bytes of the longest word of the lexicon that is looked up.
const longestWord = 24

// isWordByte reports whether b starts or continues a word: a Latin letter or
// any byte of a character outside ASCII.
func isWordByte(b byte) bool { return isLatin(b) || b >= utf8.RuneSelf }

// isLatin reports whether b is a Latin letter.
func isLatin(b byte) bool { return b|0x20 >= 'a' && b|0x20 <= 'z' }

// word reads the word at the cursor and what it means to a date.
func (c cursor) word() (token, cursor) {
	from := c.at
	for c.at < c.end && isLatin(c.text[c.at]) {
		c.at++
	}
	if c.at > from && (c.at == c.end || c.text[c.at] < utf8.RuneSelf) {
		word := c.text[from:c.at]
		e := lookLatin(word)
		return token{class: e.class, value: e.value, capital: word[0] <= 'Z'}, c
	}
	c.at = from
	return c.anyWord()
}

// anyWord is word for letters of any script.
func (c cursor) anyWord() (token, cursor) {
	from := c.at
	if r, size := utf8.DecodeRuneInString(c.text[c.at:c.end]); r >= utf8.RuneSelf && !unicode.IsLetter(r) && r != '№' {
		c.at += size
		return token{class: aMark, value: int(min(r, unicode.MaxRune))}, c
	}
	for c.at < c.end && isWordByte(c.text[c.at]) {
		r, size := utf8.DecodeRuneInString(c.text[c.at:c.end])
		if !unicode.IsLetter(r) && r != '№' && r != '°' {
			break
		}
		c.at += size
	}
	return c.meaning(from), c
}

// meaning looks up the word from the given offset to the cursor, without
// regard to case and without allocating.
func (c cursor) meaning(from int) token {
	word := c.text[from:c.at]
	first, _ := utf8.DecodeRuneInString(word)
	if len(word) > longestWord {
		return token{capital: word[0] >= 'A' && word[0] <= 'Z'}
	}
	var folded [2 * longestWord]byte
	n := 0
	for _, r := range word {
		n += utf8.EncodeRune(folded[n:], unicode.ToLower(r))
	}
	e := words().words[string(folded[:n])]
	return token{class: e.class, value: e.value, capital: unicode.IsUpper(first)}
}

// month reads the name of a month. English names need their capital: "may" and
// "march" are verbs, and Russian writes its months small.
func (c cursor) month() (int, cursor, bool) {
	if c.at >= c.end || !isWordByte(c.text[c.at]) {
		return 0, c, false
	}
	first := c.text[c.at]
	w, after := c.word()
	if w.class != aMonth || first < utf8.RuneSelf && !w.capital {
		return 0, c, false
	}
	return w.value, after, true
}

// number reads up to four digits. It fails on a longer run.
func (c cursor) number() (n, digits int, after cursor, ok bool) {
	for c.at < c.end && c.text[c.at] >= '0' && c.text[c.at] <= '9' {
		if digits == 4 {
			return 0, 0, c, false
		}
		n = n*10 + int(c.text[c.at]-'0')
		digits++
		c.at++
	}
	return n, digits, c, digits > 0
}

// day reads a number of one or two digits that can be a day, with the ending of an ordinal.
func (c cursor) day() (int, cursor, bool) {
	n, digits, after, ok := c.number()
	if !ok || digits > 2 || n < 1 || n > 31 {
		return 0, c, false
	}
	if rest := after.peek(2); rest == "st" || rest == "nd" || rest == "rd" || rest == "th" {
		after.at += 2
	} else if d, ok := after.pass('d'); ok && (n%10 == 2 || n%10 == 3) {
		after = d // "Feby 3d 1863"
	}
	return n, after, !after.insideWord()
}

// passArticle moves behind "the": "from the 3rd to the 10th of June".
func (c cursor) passArticle() cursor {
	if w, after := c.nextWord(); w.class == anArticle {
		return after.blanks()
	}
	return c
}

// fullYear reads a year of four digits that is not part of a longer number.
func (c cursor) fullYear() (int, cursor, bool) {
	n, digits, after, ok := c.number()
	if !ok || digits != 4 || n < 1000 || n > 2099 || after.insideNumber() {
		return 0, c, false
	}
	return n, after, true
}

// peek gives up to n bytes at the cursor.
func (c cursor) peek(n int) string { return c.text[c.at:min(c.at+n, c.end)] }

// pass moves behind mark b, where it stands at the cursor.
func (c cursor) pass(b byte) (cursor, bool) {
	if c.at < c.end && c.text[c.at] == b {
		c.at++
		return c, true
	}
	return c, false
}

// passDash moves behind a hyphen or dash with blanks around it.
func (c cursor) passDash() (cursor, bool) {
	s := c.blanks()
	for _, dash := range [...]string{"-", "–", "—"} {
		if s.peek(len(dash)) == dash {
			s.at += len(dash)
			return s.blanks(), true
		}
	}
	return c, false
}

// blanks moves behind blanks: a few spaces and at most one line end, as a
// wrapped line has. Blank lines separate dates.
func (c cursor) blanks() cursor {
	for n, lines := 0, 0; n < 6 && c.at < c.end; n++ {
		switch b := c.text[c.at]; {
		case b == '\n' && lines > 0:
			return c
		case b == '\n':
			lines++
			c.at++
		case b == ' ' || b == '\t' || b == '\r':
			c.at++
		case c.peek(2) == "\u00a0":
			c.at += 2
		default:
			return c
		}
	}
	return c
}

// opensLine reports whether nothing but blanks stands before the cursor in its line.
func (c cursor) opensLine() bool {
	for at := c.at; at > c.start; at-- {
		switch c.text[at-1] {
		case '\n':
			return true
		case ' ', '\t':
		default:
			return false
		}
	}
	return true
}

// insideWord reports whether the cursor stands before a letter or digit that
// belongs to what came before.
func (c cursor) insideWord() bool {
	if c.at >= c.end {
		return false
	}
	b := c.text[c.at]
	if b >= utf8.RuneSelf {
		r, _ := utf8.DecodeRuneInString(c.text[c.at:c.end])
		return unicode.IsLetter(r)
	}
	return isWordByte(b) || b >= '0' && b <= '9' || b == '_'
}

// insideNumber reports whether the number before the cursor goes on: 1950.5, 1,500, 50%, 1451-1456.
func (c cursor) insideNumber() bool {
	if c.at >= c.end {
		return false
	}
	if c.text[c.at] == '%' {
		return true
	}
	switch mark := c.text[c.at]; mark {
	case ',':
		return c.thousands()
	case '.', ':', '/':
		if c.at+1 == c.end {
			return false
		}
		b := c.text[c.at+1]
		return b >= '0' && b <= '9' || mark == '/' && isWordByte(b)
	}
	return c.insideWord() && c.peek(len("г")) != "г"
}

// thousands reports whether a comma and exactly three digits follow: "1,500". In
// "1963,10:07" a time of day sticks to the date.
func (c cursor) thousands() bool {
	digits := 1
	for c.at+digits < c.end && digits < 5 && c.text[c.at+digits] >= '0' && c.text[c.at+digits] <= '9' {
		digits++
	}
	return digits == 4
}

// afterReference reports whether the number at the cursor hangs on what stands
// directly before it: "op.11", "d.109", "N1451", "3.14", "#50", "$1950".
func (c cursor) afterReference() bool {
	if c.at == c.start {
		return false
	}
	b := c.text[c.at-1]
	switch {
	case b == '.' || b == '/' || b == '-' || b == ':':
		if c.at-1 == c.start {
			return false
		}
		p := c.text[c.at-2]
		return isWordByte(p) || p >= '0' && p <= '9'
	case b >= utf8.RuneSelf:
		r, _ := utf8.DecodeLastRuneInString(c.text[c.start:c.at])
		return unicode.IsLetter(r) || r == '№' || r == '°' || unicode.Is(unicode.Sc, r)
	}
	return isWordByte(b) || b == '_' || b == '#' || b == '$'
}

// numberRun gives the end of the run of digits and joining marks at the cursor.
func (c cursor) numberRun() int {
	for c.at < c.end {
		b := c.text[c.at]
		joins := (b == '.' || b == '/' || b == '-' || b == ':' || b == ',') && c.at+1 < c.end && c.text[c.at+1] >= '0' && c.text[c.at+1] <= '9'
		if !joins && (b < '0' || b > '9') {
			break
		}
		c.at++
	}
	return c.at
}
