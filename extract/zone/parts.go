package zone

import (
	"strings"

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
	if first := p.next(0); first < len(p.lines) && len(h.Recipients) == 0 {
		p.readSalutation(h, p.lines[first].Span) // "DEAR MR. PRESIDENT: I have read …"
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
		h.Participants = p.addNames(h.Participants, source.Span{Start: span.End - len(strings.TrimLeft(after, " ")), End: span.End})
	case ok && lh.Participants[label]:
		return p.readParticipants(h, i, value)
	case ok && lh.Senders[label] && !value.Empty():
		p.readFrom(h, value)
	case ok && lh.Recipients[label] && label != "for":
		p.readTo(h, p.addressed(i, value), titled)
	case ok && lh.Via[label] && len(h.Via) == 0 && !value.Empty():
		h.Via = append(h.Via, Party{Span: value})
	case ok && lh.Subjects[label] && h.Subject.Empty():
		return p.readSubject(h, i, value)
	case h.Place.Empty() && p.isLonePlace(i):
		h.Place = span
	case len(h.Recipients) == 0:
		p.readSalutation(h, span)
	}
	return i
}

// isLonePlace reports whether line i is one word above a date, as a place stands in
// the head of a journal.
func (p *page) isLonePlace(i int) bool {
	sh := shapeOf(p.of(i))
	if sh.words != 1 || sh.letters != 1 || sh.small+sh.capitals > 0 || strings.ContainsAny(p.of(i), ".:[") {
		return false
	}
	for j := i + 1; j < len(p.lines) && j <= i+2; j++ {
		if _, ok := wholeDate(p.text, p.lines[j].Span); ok && p.lines[j].kind == Letterhead {
			return true
		}
	}
	return false
}

// addressed gives the address that starts with value on line i, with the lines of
// office right below it.
func (p *page) addressed(i int, value source.Span) source.Span {
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
	h.Recipients = append(h.Recipients, Party{Span: value})
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
	somebody := r.evident(0, len(r.words)) || len(r.words) > 2
	switch {
	case !somebody && h.Place.Empty():
		h.Place = value
	case somebody && len(h.Senders) == 0:
		h.Senders = append(h.Senders, Party{Span: value})
	}
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

// readParticipants reads the list behind "PARTICIPANTS": on the line, or a name a
// line until a blank one. Lines that only name a body head its people.
func (p *page) readParticipants(h *Header, i int, value source.Span) int {
	if !value.Empty() {
		h.Participants = p.addNames(h.Participants, value)
		return i
	}
	j := i + 1
	for ; j < len(p.lines) && p.lines[j].kind == Letterhead && (j == i+1 || p.lines[j].gap == 0); j++ {
		span := p.lines[j].Span
		r := &titleReader{tables: p.tables, text: p.text, words: titleWords(p.text, span)}
		whole := piece{i: 0, j: len(r.words)}
		if len(r.words) < 2 && !r.evident(0, len(r.words)) && span.Len() < 4 || len(r.words) == 0 {
			continue
		}
		if r.isBody(whole) && !strings.Contains(span.Of(p.text), ",") {
			continue
		}
		h.Participants = append(h.Participants, Party{Span: span})
	}
	return j - 1
}

// addNames adds the parties of a list on one line, split at semicolons and commas.
func (p *page) addNames(to []Party, span source.Span) []Party {
	r := &titleReader{tables: p.tables, text: p.text, words: titleWords(p.text, span)}
	start := 0
	for k := range r.words {
		if (r.words[k].comma && (!r.words[k].inBracket || r.words[k].closes)) || k == len(r.words)-1 {
			i, j := r.trimParty(start, k+1)
			if i < j {
				party := source.Span{Start: r.words[i].Start, End: r.words[j-1].End}
				if r.words[i].opens && party.Start > span.Start {
					party.Start--
				}
				party.End = r.bracketEnd(party)
				to = append(to, Party{Span: party})
			}
			start = k + 1
		}
	}
	return to
}

// readSalutation takes the recipient from "Dear X": only where nothing else names him.
func (p *page) readSalutation(h *Header, span source.Span) {
	s := span.Of(p.text)
	body, ok := p.salutation(s)
	if !ok {
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

// dateline reads "Washington, July 12, 1956.": a place and a date, and nothing else
// but the time of day.
func (p *page) dateline(span source.Span) (source.Span, date.Date, bool) {
	if span.Len() > 120 {
		return source.Span{}, date.Date{}, false
	}
	found := date.Find(p.text, span, "")
	if len(found) == 0 || found[0].Basis != graph.Stated || found[0].Span.Start == span.Start {
		return source.Span{}, date.Date{}, false
	}
	d := found[0]
	if after := strings.Trim(p.text[d.Span.End:span.End], " .,;—–-"); !isClock(after) {
		return source.Span{}, date.Date{}, false
	}
	place := trimMarks(p.text, source.Span{Start: span.Start, End: d.Span.Start}, ",.;–—")
	s := place.Of(p.text)
	sh := shapeOf(s)
	if sh.small > 0 || sh.words > 5 || sh.words == 0 || strings.ContainsAny(s, ":0123456789()[]") || isPhrase(s) {
		return source.Span{}, date.Date{}, false
	}
	if _, _, ok := p.label(s); ok {
		return source.Span{}, date.Date{}, false
	}
	return place, d, !p.isRoutine(s)
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

// readSigners reads the names and the place of the signature.
func (p *page) readSigners(h *Header) {
	for i := range p.lines {
		if p.lines[i].kind != Signature || !p.isName(i) || p.isClosing(p.of(i)) {
			continue
		}
		span := p.signer(p.stripSign(p.lines[i].Span))
		switch {
		case span.Empty() || p.isSign(p.of(i)) && span.Len() < 2:
		case p.isPlaceOfSignature(h, i):
			if h.Place.Empty() {
				h.Place = placeName(p.text, span)
			}
		case p.isOfficeBelow(h, i):
		default:
			if _, ok := wholeDate(p.text, span); !ok {
				h.SignedBy = append(h.SignedBy, Party{Span: span})
			}
		}
	}
}

// signer gives the name of a signature line, without its full stop.
func (p *page) signer(span source.Span) source.Span {
	if s := span.Of(p.text); strings.HasSuffix(s, ".") && !initials(s[strings.LastIndexByte(s, ' ')+1:]) {
		return trimMarks(p.text, span, ".")
	}
	return trimMarks(p.text, span, ",;")
}

// isPlaceOfSignature reports whether line i names a place: below a name, above a
// date, one word or "City of".
func (p *page) isPlaceOfSignature(h *Header, i int) bool {
	s := p.of(i)
	if strings.HasPrefix(strings.ToLower(s), "city of ") {
		return true
	}
	if len(h.SignedBy) == 0 || i+1 >= len(p.lines) || len(strings.Fields(s)) != 1 || strings.ContainsAny(s, ".") {
		return false
	}
	_, ok := wholeDate(p.text, p.lines[i+1].Span)
	return ok
}

// placeName gives the place without "City of".
func placeName(text string, span source.Span) source.Span {
	if strings.HasPrefix(strings.ToLower(span.Of(text)), "city of ") {
		span.Start += len("city of ")
	}
	return trimMarks(text, span, ".,")
}

// isOfficeBelow reports whether line i is the office of the signer on the line above.
func (p *page) isOfficeBelow(h *Header, i int) bool {
	if len(h.SignedBy) == 0 || p.lines[i].gap > 1 {
		return false
	}
	r := &titleReader{tables: p.tables, text: p.text, words: titleWords(p.text, p.lines[i].Span)}
	return len(r.words) > 0 && r.isOffice(piece{i: 0, j: len(r.words)})
}
