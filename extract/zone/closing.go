package zone

import (
	"slices"
	"strings"
	"unicode"

	"dramatis/extract/source"
)

// readBottom marks what stands below the text: the archivist's summary,
// signature, clerks' marks.
func (p *page) readBottom() {
	end := p.lastOwn()
	end = p.readTailSummary(end)
	end = p.readFootnotes(end)
	if p.letter.signed < 0 {
		p.readSignature(p.aboveNotes(end))
		if !p.has(Signature) {
			p.readSignedBlock()
		}
	}
}

// has reports whether any line is of a kind.
func (p *page) has(kind Kind) bool {
	return slices.ContainsFunc(p.lines, func(l line) bool { return l.kind == kind })
}

// aboveNotes gives the line behind the last that is no addition below a signature: a note in brackets
// ("[Stamped: …]", "[Minute:] …"), a postscript, a list of what is annexed.
func (p *page) aboveNotes(end int) int {
	for i := end - 1; i > 0 && end-i < longestFoot && p.lines[i].kind == ""; i-- {
		if p.isFoot(i) || !p.isAddition(p.of(i)) {
			return i + 1
		}
	}
	return end
}

// isAddition reports whether a line may stand below a signature without being part of it.
func (p *page) isAddition(s string) bool {
	if strings.HasPrefix(s, "[") {
		return true
	}
	if _, ok := startsWithAny(strings.ToLower(s[:runeFloor(s, shortLine)]), p.letterhead.Postscripts); ok {
		return true
	}
	label, _, ok := strings.Cut(s, ":")
	return ok && p.letterhead.Annexed[plainWords(label)]
}

// lastOwn gives the line behind the last one that nothing claimed.
func (p *page) lastOwn() int {
	end := len(p.lines)
	for end > 0 && p.lines[end-1].kind != "" {
		end--
	}
	return end
}

// firstOwn reports whether any line before i is left to be the text.
func (p *page) firstOwn(i int) bool {
	for j := i - 1; j >= 0; j-- {
		if p.lines[j].kind == "" {
			return true
		}
	}
	return false
}

// readTailSummary marks the archivist's abstract that some pages print between
// document and page information, and gives the end of the text before it.
func (p *page) readTailSummary(end int) int {
	if end == 0 || end == len(p.lines) || p.hasSummary() || !p.firstOwn(end-1) {
		return end
	}
	last := end - 1
	if sh := shapeOf(p.of(last)); !sh.says() && !sh.prose() || !p.tailHeading(end) {
		return end
	}
	rule := isRule(p.of(last - 1))
	if !rule && p.lines[last].gap == 0 && !p.isFoot(last-1) && !p.isFootnote(last-1) {
		return end
	}
	p.mark(last, end, Summary)
	if rule {
		p.mark(last-1, last, Chrome)
		return last - 1
	}
	return last
}

// hasSummary reports whether the page has an abstract elsewhere.
func (p *page) hasSummary() bool { return p.has(Summary) }

// tailHeading reports whether the sections of a page start at line i.
func (p *page) tailHeading(i int) bool {
	s := p.sectionOf(plainWords(p.of(i)))
	return p.web && s != nil && s.Tail
}

// isRule reports whether a line has neither letter nor digit.
func isRule(s string) bool {
	return len(s) < shortLine && strings.IndexFunc(s, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) < 0
}

// isFootnote reports whether a line is an editor's note: "[1] The idea had been …".
func (p *page) isFootnote(i int) bool {
	s := p.of(i)
	at := strings.IndexByte(s, ']')
	return strings.HasPrefix(s, "[") && at > 1 && at < 5 && strings.Trim(s[1:at], "0123456789*") == "" && len(s) > at+1
}

// readFootnotes marks the editor's notes below the text; they are his voice.
func (p *page) readFootnotes(end int) int {
	for end > 0 && p.lines[end-1].kind == "" && p.isFootnote(end-1) && p.firstOwn(end-1) {
		end--
		p.mark(end, end+1, Summary)
	}
	return end
}

// fullLine is how long a line is at the least that goes on below, in bytes.
const fullLine = 35

// longestFoot is how many lines may stand below the text.
const longestFoot = 25

// longestBelow is how many lines a formula, a name and an office have at most.
const longestBelow = 5

// readSignature marks signature and clerks' marks above line end.
func (p *page) readSignature(end int) {
	start := end
	for start > 0 && end-start < longestFoot && p.lines[start-1].kind == "" && p.isFoot(start-1) {
		start--
	}
	start = max(start, p.quotedUntil(start, end))
	for first := start; start < end && (p.finishes(start) || !p.opensFoot(start, first, end)); {
		start++
	}
	if start == end || !p.firstOwn(start) {
		p.readFormula(end, longestFoot)
		return
	}
	clerk, listed, signed := false, false, false
	for i := start; i < end; i++ {
		routine := p.isRoutine(strings.TrimLeft(p.of(i), "["))
		listed = routine && strings.HasSuffix(p.of(i), ":") || listed && (p.lines[i].gap == 0 || p.isRoutine(strings.TrimLeft(p.of(i-1), "["))) // who got a copy signs nothing
		clerk = routine || listed || clerk && (!p.isName(i) || signed && isInitials(p.of(i)))
		kind := Signature
		if clerk {
			kind = Clerk
		}
		if strings.Trim(p.of(i), markup) == "" {
			kind = Chrome
		}
		p.mark(i, i+1, kind)
		signed = signed || kind == Signature
	}
	if !signed {
		p.readFormula(start, longestBelow) // an office in small letters stands between the name and the clerks
	}
}

// isInitials reports whether a line is two or three letters in capitals: below the lines of the office, the hand that typed.
func isInitials(s string) bool {
	return len(s) > 1 && len(s) < 4 && strings.Trim(s, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == ""
}

// readFormula marks a closing formula, or the mark of a hand alone, with the name below it, or a name behind the mark of
// a hand, where a postscript or a note in the margin follows, so that the foot is not the end.
func (p *page) readFormula(end, reach int) {
	for i := end - 2; i > 0 && end-i < reach && p.lines[i].kind == ""; i-- {
		if p.isSign(p.of(i)) && p.isName(i) && !p.stripSign(p.lines[i].Span).Empty() && (p.lines[i].gap > 0 || p.officeIn(p.wordsOf(i-1)) && p.isName(i-1)) {
			p.mark(i, i+1, Signature)
			return
		}
		if !p.isClosing(p.of(i)) && (!p.isSign(p.of(i)) || !p.stripSign(p.lines[i].Span).Empty()) || !p.isName(i+1) {
			continue
		}
		j := i + 1
		for j < end && j < i+4 && p.isName(j) {
			j++
		}
		p.mark(i, j, Signature)
		return
	}
}

// quotedUntil gives the line behind a quotation that reaches into the lines from
// start to end: the signature of a quoted letter is not the document's.
func (p *page) quotedUntil(start, end int) int {
	first := p.next(0)
	if first >= start || start >= end {
		return start
	}
	quotations := p.quotations(source.Span{Start: p.lines[first].from, End: p.lines[end-1].End})
	for i := len(quotations) - 1; i >= 0 && start < end; i-- {
		if q := quotations[i].Span; q.End <= p.lines[start].from {
			return start
		}
		for start < end && p.lines[start].from < quotations[i].Span.End {
			start++
		}
	}
	return start
}

// isFoot reports whether line i may stand below a text.
func (p *page) isFoot(i int) bool {
	if i < 0 {
		return false
	}
	s := strings.TrimRight(p.of(i), "]")
	sh := shapeOf(s)
	if p.isRoutine(strings.TrimLeft(s, "[")) || p.isClosing(s) || p.isSign(s) || isRule(s) || p.isByline(i) {
		return true
	}
	if isNumbered(s) || strings.HasSuffix(s, ":") || sh.words > 20 {
		return false
	}
	if _, ok := p.wholeDate(p.lines[i].Span); ok {
		return true
	}
	return p.isName(i) || isRegister(s, sh)
}

// isName reports whether line i may be a name, office, body or place below a text.
func (p *page) isName(i int) bool {
	s := p.stripSign(p.lines[i].Span).Of(p.text)
	sh := shapeOf(s)
	if _, ok := p.wholeDate(p.lines[i].Span); ok || strings.ContainsAny(s, "0123456789") {
		return false
	}
	if !sh.nameLike() || sh.sentence && sh.words > 4 || strings.ContainsAny(s, ":;?!") || strings.HasPrefix(s, "(") && !strings.HasSuffix(s, ")") {
		return false
	}
	return !opensQuote(s) || strings.Count(s, "”") > 0
}

// opensQuote reports whether a line starts with a quotation mark.
func opensQuote(s string) bool {
	_, size := openQuote(s)
	return size > 0
}

// isRegister reports whether a short line is a number in a register: "No.
// 1476/sh", "2-nn", "23 September spets N1451-1456".
func isRegister(s string, sh shape) bool {
	return sh.words <= 6 && sh.letters <= 4 && !sh.sentence && strings.ContainsAny(s, "0123456789") && !isNumbered(s)
}

// isClosing reports whether a line is the formula above a signature.
func (p *page) isClosing(s string) bool {
	plain := plainWords(strings.TrimRight(s, ", "))
	if plain == "" {
		return false
	}
	sh := shapeOf(s)
	if sh.words > 7 && (sh.words > 12 || !strings.HasSuffix(s, ",")) {
		return false
	}
	if sh.words > 2 && sh.nameLike() && slices.ContainsFunc(p.letterhead.OnBehalf, func(c string) bool { return startsWith(plain, c) }) {
		return true // "For the Department,"
	}
	for _, c := range p.letterhead.Closings {
		if plain == c || startsWith(plain, c) {
			return true
		}
	}
	if !slices.ContainsFunc(strings.Fields(plain), func(w string) bool { w = strings.Trim(w, ",;.:-–—"); return w == "your" || p.letterhead.Yours[w] }) {
		return false
	}
	words := titleWords(s, source.Span{End: len(s)})
	from, to := p.closingIn(words)
	return from == 0 && to > 1 && to == len(words) // "Your most obedient, humble servant,"
}

// isSign reports whether a line is or starts with the mark of a hand.
func (p *page) isSign(s string) bool {
	lower := strings.ToLower(s[:min(len(s), longestCue)])
	for _, sign := range p.letterhead.Signs {
		if strings.HasPrefix(lower, sign) || lower == strings.TrimSuffix(sign, "]") {
			return true
		}
	}
	return false
}

// finishes reports whether line i ends, with a full stop behind a comma, the sentence that the full line right above it leaves open: below
// "He asked about the new", "Ambassador, Mr. Weber." signs nothing.
func (p *page) finishes(i int) bool {
	if i == 0 || p.lines[i].gap > 0 || !strings.HasSuffix(p.of(i), ".") || !strings.Contains(p.of(i), ",") {
		return false
	}
	above := p.of(i - 1)
	return len(above) >= fullLine && above[len(above)-1] >= 'a' && above[len(above)-1] <= 'z'
}

// opensFoot reports whether the foot may start with line i: with a formula, a
// name, a clerk's mark, and not with a heading or number alone.
func (p *page) opensFoot(i, first, end int) bool {
	s := p.of(i)
	if p.isClosing(s) || p.isSign(s) || p.isByline(i) || p.isRoutine(strings.TrimLeft(s, "[")) {
		return true
	}
	return p.isName(i) && (i == first || i == end-1 || p.lines[i].gap > 0)
}

// stripSign gives a line below the text without the mark of a hand or the opening
// of a note before the name: "/s/ N.", "[handwritten: A. N.".
func (p *page) stripSign(s source.Span) source.Span {
	line := s.Of(p.text)
	lower := strings.ToLower(line[:min(len(line), shortLine)])
	for _, sign := range p.letterhead.Signs {
		if strings.HasPrefix(lower, sign) {
			s.Start += len(sign)
			return blanksOff(p.text, s)
		}
	}
	if n, ok := p.insertCue(s.Of(p.text)); ok {
		s.Start += n
	}
	s.End -= noteMark(s.Of(p.text))
	return trimMarks(p.text, s, "]-–")
}

// noteMark gives the length of the mark of an editor's note that ends a line behind something else: " [2]".
func noteMark(s string) int {
	at := strings.LastIndexByte(s, '[')
	if at < 1 || len(s)-at > 4 || !strings.HasSuffix(s, "]") || strings.Trim(s[at+1:len(s)-1], "0123456789*") != "" {
		return 0
	}
	return len(s) - at
}
