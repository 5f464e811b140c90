package zone

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"

	"dramatis/extract/date"
	"dramatis/extract/source"
	"dramatis/graph"
	"dramatis/internal/lazy"
)

// An exported chat has a line for each message, with its day and hour and by whom it is:
//
//	[14/03/2019, 09:12:44] Anna Weber: Landed in Tallinn
//	14/03/19, 09:14 - Karl Lund: Good. Did you tell Otto?
//
// Lines without an hour go on with the message above; those without a name are the program's own. "I" is who wrote the
// message, and "you" the other, where there are two.

// Chat is the type of an exported chat.
const Chat = "chat"

// stamps matches what stands before a message: three numbers of its day, the hour, and a name and colon where somebody wrote it.
var stamps = lazy.Regexp(`^\x{200e}?\[?(\d{1,4})[./-](\d{1,2})[./-](\d{2,4}),?[ \x{202f}]\d{1,2}[:.]\d{2}(?:[:.]\d{2})?(?:[ \x{202f}]?[AaPp]\.?[Mm]\.?)?\]?(?: [-–])?[ \x{200e}]+(?:~ ?)?(?:([^:\n]{1,60}): ?)?`)

const (
	fewestMessages = 3    // that a text has to have to be a chat
	mostMessages   = 5000 // that are read as somebody's
	longestCaller  = 5    // words of a name; what is longer is a sentence of the program's

	// The years in which chats are exported: a log of telephone calls of 12.5.62 is none.
	firstChatYear, lastChatYear = 2000, 2040
)

// stamped is a line of a chat with its stamp.
type stamped struct {
	line   int
	day    [3]int
	digits int // of the first number
	span   source.Span
	by     source.Span // empty where the program speaks
	text   int         // where the message starts
}

// year gives the year of a line, which stands first where it has four digits there.
func (s stamped) year() int {
	year := s.day[2]
	if s.digits == len("2019") {
		year = s.day[0]
	}
	return fullYear(year)
}

// fullYear gives a year whose first two digits may be left out.
func fullYear(year int) int {
	if year < 100 {
		year += 2000 // nobody chatted before
	}
	return year
}

// readChat reads the layout of an exported chat, where the text is one.
func (p *page) readChat() (Layout, bool) {
	found := p.stampedLines()
	if len(found) < fewestMessages || !saysMuch(found) {
		return Layout{}, false
	}
	days, callers := daysOf(found), p.callers(found)
	for i, s := range found {
		p.cuts = append(p.cuts, cut{p.lines[s.line].from, Chrome})
		end := len(p.text)
		if i+1 < len(found) {
			end = p.lines[found[i+1].line].from
		}
		span := source.Span{Start: s.text, End: end}
		if s.by.Empty() || p.leftOut(span) {
			continue
		}
		p.cuts = append(p.cuts, cut{s.by.Start, Letterhead}, cut{s.text, Body})
		if len(p.carried) < mostMessages {
			c := Carried{Head: source.Span{Start: p.lines[s.line].from, End: s.text}, Span: span, Senders: []Party{{Span: s.by, Name: s.by}}, Date: days[i]}
			if other, two := otherOf(callers, s.by.Of(p.text), p.text); two {
				c.Recipients = []Party{{Span: other, Name: other}}
			}
			p.carried = append(p.carried, c)
		}
	}
	return Layout{Zones: p.outerZones(), Header: Header{Type: Chat, Form: Chat, Date: days[0], Language: p.language(p.ownText())}, Carried: p.carried}, true
}

// stampedLines gives the lines of a chat that have a stamp; none where the text opens without one or has too few.
func (p *page) stampedLines() []stamped {
	var out []stamped
	for i := range p.lines {
		line := source.Span{Start: p.lines[i].from, End: p.lines[i].End}
		s := line.Of(p.text)
		if s == "" || s[0] != '[' && s[0] < 0x80 && (s[0] < '0' || s[0] > '9') {
			continue
		}
		m := stamps().FindStringSubmatchIndex(s[:min(len(s), shortLine)])
		if m == nil {
			continue
		}
		one := stamped{line: i, digits: m[3] - m[2], span: source.Span{Start: line.Start + m[2], End: line.Start + m[7]}, text: line.Start + m[1]}
		for n := range one.day {
			one.day[n], _ = strconv.Atoi(s[m[2*n+2]:m[2*n+3]])
		}
		if year := one.year(); year < firstChatYear || year > lastChatYear {
			continue
		}
		if m[8] >= 0 && len(strings.Fields(s[m[8]:m[9]])) <= longestCaller {
			one.by = source.Span{Start: line.Start + m[8], End: line.Start + m[9]}
		}
		out = append(out, one)
	}
	if len(out) == 0 || out[0].line != 0 || len(out)*2 < len(p.lines) {
		return nil
	}
	return out
}

// callers gives by what names the messages are, each where it stands first. More than two are not told apart.
func (p *page) callers(found []stamped) (out []source.Span) {
	for _, s := range found {
		if !s.by.Empty() && len(out) <= 2 && !slices.ContainsFunc(out, func(o source.Span) bool { return o.Of(p.text) == s.by.Of(p.text) }) {
			out = append(out, s.by)
		}
	}
	return out
}

// otherOf gives the name of who does not write a message, where two write.
func otherOf(callers []source.Span, by, text string) (other source.Span, two bool) {
	if len(callers) != 2 {
		return other, false
	}
	if callers[0].Of(text) == by {
		return callers[1], true
	}
	return callers[0], true
}

// saysMuch reports whether most lines with a stamp are somebody's messages: a diary of engagements and a table of
// measurements have days and hours, too, but nobody speaks there.
func saysMuch(found []stamped) bool {
	messages := 0
	for _, s := range found {
		if !s.by.Empty() {
			messages++
		}
	}
	return 2*messages >= len(found)
}

// leftOut reports whether a message only says that something was not exported, or was taken back.
func (p *page) leftOut(span source.Span) bool {
	s := strings.ToLower(strings.Trim(span.Of(p.text), "<>.\u200e \r\n\t"))
	return slices.ContainsFunc(p.letterhead.Omitted, func(w string) bool { return strings.HasSuffix(s, w) && len(s) < shortLine })
}

// daysOf gives the day of each line. In which order day, month and year stand is the same in all of them: the one in which
// all days exist and none is before the one above it. Where two orders fit, no day is known.
func daysOf(found []stamped) []date.Date {
	orders := [][3]int{{2, 1, 0}, {2, 0, 1}} // where year, month and day stand
	if found[0].digits == len("2019") {
		orders = [][3]int{{0, 1, 2}}
	}
	var fits [][]date.Date
	for _, order := range orders {
		if days, ok := inOrder(found, order); ok {
			fits = append(fits, days)
		}
	}
	if len(fits) == 0 || len(fits) == 2 && !slices.Equal(fits[0], fits[1]) {
		return make([]date.Date, len(found))
	}
	return fits[0]
}

// inOrder reads the days in one order, and reports whether they can be in it.
func inOrder(found []stamped, order [3]int) ([]date.Date, bool) {
	out, last := make([]date.Date, len(found)), ""
	for i, s := range found {
		year, month, day := fullYear(s.day[order[0]]), s.day[order[1]], s.day[order[2]]
		value := fmt.Sprintf("%04d-%02d-%02d", year, month, day)
		if _, err := time.Parse(time.DateOnly, value); err != nil || value < last {
			return nil, false
		}
		out[i], last = date.Date{Span: s.span, Value: graph.EDTF(value), Basis: graph.Stated}, value
	}
	return out, true
}
