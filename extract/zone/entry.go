package zone

// opensEntry reports whether line i is the first of a journal below the day of its entry: what ends like a sentence there,
// or opens with an hour, is text, however short.
func (p *page) opensEntry(i int, sh shape) bool {
	if i == 0 || !sh.sentence && !opensWithHour(p.of(i)) {
		return false
	}
	kind := p.readTitleText(p.text, p.title).kind
	if kind == nil || kind.Role != "journal" {
		return false
	}
	_, dated := p.wholeDate(p.lines[i-1].Span)
	return dated
}

// opensWithHour reports whether a line opens with an hour of the day and minutes: "10.30 Mr Lund".
func opensWithHour(s string) bool {
	i := digitsAt(s, 0)
	return i > 0 && i < 3 && i+3 < len(s) && (s[i] == '.' || s[i] == ':') && digitsAt(s, i+1) == 2 && s[i+3] == ' '
}

// digitsAt counts the digits from byte i on.
func digitsAt(s string, i int) int {
	n := 0
	for i+n < len(s) && s[i+n] >= '0' && s[i+n] <= '9' {
		n++
	}
	return n
}
