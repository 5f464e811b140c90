package zone

import (
	"strings"
	"unicode"

	"dramatis/extract/date"
	"dramatis/extract/source"
	"dramatis/graph"
)

// readHeadLines reads the labels, addresses and datelines of the letterhead.
func (p *page) readHeadLines(h *Header) {
	titled := len(h.Recipients) > 0
	depth := 0 // a note by another hand addresses its own reader
	for i := 0; i < len(p.lines); i++ {
		if p.lines[i].kind != Letterhead {
			continue
		}
		inside := depth > 0
		depth = bracketDepth(p.of(i), depth)
		if !inside {
			i = p.readHeadLine(h, i, titled)
		}
	}
	if len(h.Recipients) == 0 && p.parsed.kind != nil && p.parsed.kind.Role != "meeting" && p.parsed.kind.Role != "body" {
		h.Recipients = p.inside()
	}
	for i, n := p.next(0), 0; i < len(p.lines) && n < 3 && len(h.Recipients) == 0; i, n = p.next(i+1), n+1 {
		p.readSalutation(h, p.lines[i].Span) // "DEAR MR. PRESIDENT: I have read …"
	}
}

// readHeadLine reads one line of the letterhead and gives the last line it took.
func (p *page) readHeadLine(h *Header, i int, titled bool) int {
	span := p.lines[i].Span
	s := span.Of(p.text)
	if place, _, ok := p.dateline(span); ok && h.Place.Empty() {
		h.Place = place
		return i
	}
	label, value, ok := p.label(s)
	value = shifted(value, span.Start)
	lh := &p.letterhead
	switch {
	case p.isSide(s):
		_, after, _ := strings.Cut(s, ":")
		h.Participants = p.addAttendance(h.Participants, source.Span{Start: span.End - len(strings.TrimLeft(after, " ")), End: span.End})
	case p.namesOfficer(s):
		h.Participants = append(h.Participants, p.participants(span)...)
	case ok && lh.Participants[label]:
		return p.readParticipants(h, i, value)
	case ok && lh.Senders[label] && !value.Empty():
		p.readFrom(h, p.joinedBelow(i, value))
		if label == "fm" && h.Type == "" {
			h.Type, h.Form = "telegram", Letter // a cable
		}
	case ok && p.message && (lh.Recipients[label] || lh.Copied[label]):
		h.Recipients = append(h.Recipients, p.correspondents(value, lh.Copied[label])...)
	case ok && lh.Recipients[label] && label != "for":
		p.readTo(h, p.addressed(i, value), titled)
	case ok && lh.Via[label] && len(h.Via) == 0 && !value.Empty():
		h.Via = append(h.Via, Party{Span: value})
	case ok && lh.Subjects[label] && h.Subject.Empty():
		return p.readSubject(h, i, value)
	case len(h.Senders) == 0 && p.byLine(i) > 0:
		p.readFrom(h, source.Span{Start: span.Start + p.byLine(i), End: span.End})
	case h.Place.Empty() && p.isLonePlace(i):
		h.Place = span
	case len(h.Recipients) == 0:
		p.readSalutation(h, span)
	}
	return i
}

// byLine gives where the name starts in line i of a report, memorandum or paper that begins "By" and says who wrote it; 0 in any other.
func (p *page) byLine(i int) int {
	const by = "By "
	kind := p.parsed.kind
	if s := p.of(i); kind == nil || kind.Role != "message" && kind.Role != "text" || !strings.HasPrefix(s, by) || !startsName(s[len(by):]) || shapeOf(s).sentence {
		return 0
	}
	return len(by)
}

// joinedBelow gives what a label names, with the line right below where it ends with "of": "From the journal of / K. Lund".
func (p *page) joinedBelow(i int, value source.Span) source.Span {
	if strings.HasSuffix(value.Of(p.text), " of") && i+1 < len(p.lines) && p.lines[i+1].gap == 0 && p.lines[i+1].kind == Letterhead {
		value.End = p.lines[i+1].End
	}
	return value
}

// isLonePlace reports whether line i is one word above a date, as a place stands in
// the head of a journal.
func (p *page) isLonePlace(i int) bool {
	sh := shapeOf(p.of(i))
	if sh.words != 1 || sh.letters != 1 || sh.small+sh.capitals > 0 || strings.ContainsAny(p.of(i), ".:[") {
		return false
	}
	for j := i + 1; j < len(p.lines) && j <= i+2; j++ {
		if _, ok := p.wholeDate(p.lines[j].Span); ok && p.lines[j].kind == Letterhead {
			return true
		}
	}
	return false
}

// addressed gives the address that starts with value on line i, with the lines of
// office right below it.
func (p *page) addressed(i int, value source.Span) source.Span {
	if at := strings.IndexByte(value.Of(p.text), ';'); at > 0 {
		value.End = value.Start + at // "To the Ministry; please submit to Premier X": X is for the Ministry to tell
	}
	if value.Empty() || !strings.HasSuffix(value.Of(p.text), ",") {
		return trimMarks(p.text, value, ":,]")
	}
	for j := i + 1; j < len(p.lines) && p.lines[j].gap == 0 && p.lines[j].kind == Letterhead; j++ {
		value.End = p.lines[j].End
		if !strings.HasSuffix(p.of(j), ",") {
			break
		}
	}
	return trimMarks(p.text, value, ":,]")
}

// readTo reads an address. Where the title names the recipient, only somebody it
// names as go-between is a recipient too.
func (p *page) readTo(h *Header, value source.Span, titled bool) {
	if value.Empty() {
		return
	}
	if titled && !p.sharesName(h.Via, value) {
		return
	}
	h.Recipients = append(h.Recipients, Party{Span: p.withoutWhere(value)})
}

// sharesName reports whether one of the parties has its last word in the span.
func (p *page) sharesName(parties []Party, span source.Span) bool {
	for _, party := range parties {
		words := strings.Fields(party.Span.Of(p.text))
		if len(words) > 0 && strings.Contains(strings.ToLower(span.Of(p.text)), strings.ToLower(strings.Trim(words[len(words)-1], ".,]"))) {
			return true
		}
	}
	return false
}

// wired reports whether what the document comes from may be a place, as it is of a telegram:
// of a document without a title, one word or capitals.
func (p *page) wired(from source.Span) bool {
	switch kind := p.parsed.kind; {
	case p.message, kind != nil && offHand[kind.Type]:
		return false
	case kind != nil:
		return true
	}
	sh := shapeOf(from.Of(p.text))
	return sh.words < 2 || sh.capitals > 0
}

// offHand are the kinds of document that somebody sends, and no place.
var offHand = set{"memorandum": true, "letter": true, "note": true}

// readFrom reads "From: X". A telegram comes from a place, a memorandum from
// somebody: an office, form of address or initials tells.
func (p *page) readFrom(h *Header, value source.Span) {
	if gap := strings.Index(value.Of(p.text), "   "); gap > 0 {
		value.End = value.Start + gap
	}
	if found := date.Find(p.text, value, ""); len(found) > 0 {
		value.End = found[0].Span.Start
	}
	value = trimMarks(p.text, value, ",.;")
	r := &titleReader{tables: p.tables, text: p.text, words: titleWords(p.text, value)}
	if value.Empty() || len(r.words) == 0 {
		return
	}
	somebody := r.evident(0, len(r.words)) || len(r.words) > 2 || !p.wired(value) || p.bodies.Posts[r.words[0].text]
	switch {
	case !somebody && h.Place.Empty():
		h.Place = value
	case somebody && len(h.Senders) == 0:
		party := Party{Span: value}
		if p.message {
			party.Name = p.inverted(value)
		}
		h.Senders = append(h.Senders, party)
	}
}

// correspondents gives those whom a field of a message names, one by one where semicolons or
// their addresses part them: "Lee, Ann" <lee@…>, Dow <dow@…>; Roe, Carl.
func (p *page) correspondents(value source.Span, copied bool) []Party {
	var out []Party
	start, quoted := value.Start, false
	add := func(end int) {
		if one := trimMarks(p.text, source.Span{Start: start, End: end}, ",;"); !one.Empty() {
			out = append(out, Party{Span: one, Name: p.inverted(one), Copied: copied})
		}
		start = end
	}
	for i := value.Start; i < value.End; i++ {
		switch b := p.text[i]; {
		case b == '"':
			quoted = !quoted
		case !quoted && (b == ';' || b == ',' && strings.HasSuffix(strings.TrimRight(p.text[start:i], " "), ">")):
			add(i)
		}
	}
	add(value.End)
	return out
}

// inverted gives the name of a correspondent that is one name with the surname first, as
// address books have it: Lee, Ann <lee@…>; in quotation marks it may have more words. Else it
// is empty.
func (p *page) inverted(value source.Span) source.Span {
	s := value.Of(p.text)
	if cut := strings.IndexAny(s, "<["); cut >= 0 {
		s = s[:cut]
	}
	name := trimMarks(p.text, source.Span{Start: value.Start, End: value.Start + len(s)}, `"'`)
	most := 1
	if strings.HasPrefix(s, `"`) {
		most = 3
	}
	last, first, ok := strings.Cut(name.Of(p.text), ", ")
	if !ok || strings.ContainsAny(s, "@;") || last == "" || len(strings.Fields(last)) > most || len(strings.Fields(first)) > most {
		return source.Span{}
	}
	return name
}

// readSubject reads the subject behind its label, on the line or below it.
func (p *page) readSubject(h *Header, i int, value source.Span) int {
	if !value.Empty() {
		h.Subject = trimMarks(p.text, value, ",;")
		return i
	}
	if i+1 < len(p.lines) && p.lines[i+1].kind == Letterhead {
		h.Subject = p.lines[i+1].Span
		return i + 1
	}
	return i
}

// readSalutation takes the recipient from "Dear X": only where nothing else names him.
func (p *page) readSalutation(h *Header, span source.Span) {
	s := span.Of(p.text)
	body, ok := p.salutation(s)
	if !ok || p.letter.saluted {
		return
	}
	lower := strings.ToLower(s[:runeFloor(s, shortLine)])
	cue, _ := startsWithAny(lower, p.letterhead.Addresses)
	end := strings.IndexAny(s[len(cue):], ",:!—\n")
	switch {
	case end >= 0:
		end += len(cue)
	case body > 0:
		end = body
	default:
		end = len(s)
	}
	name := trimMarks(p.text, source.Span{Start: span.Start + len(cue), End: span.Start + end}, ",:!")
	if !name.Empty() {
		h.Recipients = append(h.Recipients, Party{Span: name})
	}
}

// dateOf gives the date of a span that is a date, or a place and a date, and nothing else; without a value where it
// says that it is undated.
func (p *page) dateOf(span source.Span) (date.Date, bool) {
	if d, ok := p.wholeDate(span); ok {
		return d, true
	}
	_, d, ok := p.dateline(span)
	return d, ok
}

// dateline reads "Washington, July 12, 1956.": a place and a date, and nothing else
// but the time of day.
func (p *page) dateline(span source.Span) (source.Span, date.Date, bool) {
	if span.Len() > 120 {
		return source.Span{}, date.Date{}, false
	}
	found := date.Find(p.text, span, "")
	if place := p.undated(span); !place.Empty() {
		return place, date.Date{}, true
	}
	if len(found) == 0 || found[0].Basis != graph.Stated || found[0].Span.Start == span.Start {
		return source.Span{}, date.Date{}, false
	}
	d := found[0]
	if after := strings.Trim(p.text[d.Span.End:span.End], " .,;—–-"); !isClock(after) {
		return source.Span{}, date.Date{}, false
	}
	place := p.leaderOff(source.Span{Start: span.Start, End: d.Span.Start})
	place.Start += len(fileNumber(place.Of(p.text)))
	return place, d, place.Len() > 1 && p.isPlaceName(place.Of(p.text)) // "P 121510Z JUN 71": a cable's priority
}

// fileNumber gives the number of a paper that stands before its place, with the blanks behind it: "US/MC/14 " of
// "US/MC/14 Paris"; or "".
func fileNumber(s string) string {
	number, place, ok := strings.Cut(s, " ")
	if !ok || !strings.Contains(number, "/") || strings.ContainsFunc(number, unicode.IsLower) {
		return ""
	}
	return s[:len(s)-len(strings.TrimLeft(place, " "))]
}

// undated gives the place of "Washington, undated.".
func (p *page) undated(span source.Span) source.Span {
	place, ok := strings.CutSuffix(strings.TrimRight(span.Of(p.text), ". "), ", undated")
	if !ok || !p.isPlaceName(place) {
		return source.Span{}
	}
	return source.Span{Start: span.Start, End: span.Start + len(place)}
}

// isPlaceName reports whether the words before a date can be a place.
func (p *page) isPlaceName(s string) bool {
	sh := shapeOf(s)
	if sh.small > 0 || sh.words > 5 || sh.words == 0 || strings.ContainsAny(s, ":0123456789()[]–—") || isPhrase(s) || p.isMarking(s) {
		return false
	}
	_, _, labelled := p.label(s)
	return !labelled && !p.isRoutine(s)
}

// isPhrase reports whether prepositions tie the words, as they do not in the name
// of a place.
func isPhrase(s string) bool {
	for _, w := range strings.Fields(strings.ToLower(s)) {
		switch w {
		case "of", "on", "the", "for", "to", "at", "and":
			return true
		}
	}
	return false
}
