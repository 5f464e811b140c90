package zone

import (
	"slices"
	"strings"

	"dramatis/extract/date"
	"dramatis/extract/source"
	"dramatis/graph"
)

// readHeader puts together what title, letterhead, signature and citation say.
// The title goes before the letterhead, the letterhead before the signature.
func (p *page) readHeader() Header {
	t := p.parsed
	h := Header{
		Title: p.title, Subject: t.subject, Senders: t.senders, Recipients: t.recipients,
		Participants: t.participants, Via: t.via, Place: t.place, Language: p.language(p.ownText()),
	}
	if t.kind != nil {
		h.Type, h.Form = p.typeOf(t), strings.Join(t.form, "-")
	}
	if p.message {
		h.Type, h.Form = Message, Message
	}
	p.letterParties(&h)
	p.readHeadLines(&h)
	if len(h.SignedBy) == 0 && (!p.letter.saluted || p.signedInForm()) {
		p.readSigners(&h)
	}
	p.readInformant(&h)
	p.completeParties(&h)
	p.readHouse(&h)
	h.Attention = p.readAttention()
	p.readDate(&h)
	p.readNews(&h)
	if p.message {
		h.Title = h.Subject
	}
	h.ArchiveReference = p.archiveReference()
	h.Bibliographic = slices.DeleteFunc(p.contributors(), func(c Contributor) bool {
		return slices.ContainsFunc(h.Recipients, func(to Party) bool { return to.Span.Contains(c.Name) }) // he took the report
	})
	return h
}

// typeOf gives the kind of document; one whose title names an encounter is a
// record of it.
func (p *page) typeOf(t titleReading) string {
	if len(t.participants) > 0 && len(t.senders) == 0 {
		switch t.kind.Type {
		case "memorandum":
			return "memorandum of conversation"
		case "minutes":
			if len(t.participants) > 1 {
				return "minutes of conversation"
			}
		}
	}
	return t.kind.Type
}

// ownText gives enough of the document's own words to tell its language.
func (p *page) ownText() string {
	var b strings.Builder
	for _, i := range p.lines {
		if (i.kind == "" || i.kind == Body || i.kind == Letterhead) && b.Len() < sampleSize {
			b.WriteString(p.text[i.Start:runeFloor(p.text, min(i.End, i.Start+sampleSize))])
			b.WriteByte('\n')
		}
	}
	if b.Len() == 0 {
		return p.title.Of(p.text)
	}
	return b.String()
}

// completeParties fills in from the signature and the letterhead what the title
// leaves open. A conversation is signed by its recorder, and has no sender.
func (p *page) completeParties(h *Header) {
	kind := p.parsed.kind
	if len(h.Senders) == 0 && (kind == nil || kind.Role == "message" || kind.Role == "journal") && !p.news && (kind != nil || len(h.Recipients) > 0 || p.isLetter()) {
		h.Senders = slices.Clone(h.SignedBy)
	}
	if h.Type == "" && !p.news && (len(h.Recipients) > 0 || p.isLetter()) {
		h.Type, h.Form = "letter", Letter
	}
}

// isLetter reports whether the document calls its reader, or a closing formula stands
// above the signature, as only letters have it.
func (p *page) isLetter() bool {
	if p.letter.saluted || p.letter.signed >= 0 {
		return true
	}
	for i := range p.lines {
		if p.lines[i].kind == Signature && p.isClosing(p.of(i)) {
			return true
		}
	}
	return false
}

// readDate finds the date of the document: the date that heads it, the dateline,
// the title, the citation, the signature.
func (p *page) readDate(h *Header) {
	for _, find := range []func() (date.Date, bool){
		func() (date.Date, bool) { return p.heading, p.heading.Value != "" },
		p.datelineDate,
		func() (date.Date, bool) { return p.firstDate(p.title) },
		func() (date.Date, bool) { return p.firstDate(p.citationDate()) },
		p.signatureDate,
		p.openingDate,
	} {
		if d, ok := find(); ok {
			h.Date = d
			return
		}
	}
}

// firstDate gives the first full date within a span, else the first of any kind.
func (p *page) firstDate(span source.Span) (date.Date, bool) {
	if span.Empty() {
		return date.Date{}, false
	}
	found := date.Find(p.text, source.Span{Start: span.Start, End: min(span.End, span.Start+longestNote)}, "")
	if len(found) == 0 {
		return date.Date{}, false
	}
	if i := slices.IndexFunc(found, func(d date.Date) bool { return len(d.Value) == len("2006-01-02") }); i >= 0 {
		return found[i], true
	}
	return found[0], true
}

// datelineDate gives the date that stands in the letterhead alone, behind a place or
// behind its label; not when the paper was received or ciphered.
func (p *page) datelineDate() (date.Date, bool) {
	if p.isChronology() {
		return date.Date{}, false // the year of its first entries
	}
	for i := range p.lines {
		if p.lines[i].kind != Letterhead {
			continue
		}
		if d, ok := p.dateOf(p.lines[i].Span); ok {
			return d, true
		}
		if mark, ok := startsWithAny(plainWords(p.of(i)), p.letterhead.Despatched); ok {
			span := p.lines[i].Span
			span.Start += len(mark)
			if d, ok := p.wholeDate(blanksOff(p.text, span)); ok {
				return d, true
			}
		}
		label, value, ok := p.label(p.of(i))
		if ok && p.letterhead.Dated[label] && !value.Empty() {
			if d, ok := p.firstDate(shifted(value, p.lines[i].Start)); ok {
				return d, true
			}
		}
	}
	return date.Date{}, false
}

// citationDate gives where the citation states the date: behind the title.
func (p *page) citationDate() source.Span {
	tail := p.citationTail()
	for i := range p.lines {
		if span := p.lines[i].Span; span.Contains(tail) && !tail.Empty() {
			_, end := quotedTitle(p.text, span)
			return source.Span{Start: min(end, tail.End), End: tail.End}
		}
	}
	return source.Span{}
}

// signatureDate gives the date in the signature.
func (p *page) signatureDate() (date.Date, bool) {
	for i := range p.lines {
		if p.lines[i].kind == Signature {
			if d, ok := p.firstDate(p.lines[i].Span); ok {
				return d, true
			}
		}
	}
	return date.Date{}, false
}

// NewsArticle is the type of what a newspaper printed.
const NewsArticle = "news article"

// Minutes is the type of the record that a body keeps of its own meetings.
const Minutes = "minutes"

// readNews fills in what a news article states: its author, and when it was posted
// where nothing else dates it.
func (p *page) readNews(h *Header) {
	if !p.news {
		return
	}
	h.Type = NewsArticle
	h.Form = "headline"
	h.Senders, h.Recipients, h.Participants = nil, nil, nil
	for _, name := range p.authored {
		h.Senders = append(h.Senders, Party{Span: name})
	}
	if h.Date.Value == "" {
		h.Date = p.posted
	}
	if h.Date.Basis == "" && h.Date.Value != "" {
		h.Date.Basis = graph.Stated
	}
	p.readNewsPlace(h)
}

// readNewsPlace reads the place that opens an article: "SEOUL -- No sooner".
func (p *page) readNewsPlace(h *Header) {
	for i := range p.lines {
		if k := p.lines[i].kind; k != "" && k != Body {
			continue
		}
		s := p.of(i)
		place, _, ok := strings.Cut(s[:runeFloor(s, 80)], " -")
		if !ok {
			place, _, ok = strings.Cut(s[:runeFloor(s, 80)], " —")
		}
		if name, _, cut := strings.Cut(place, ","); cut {
			place = name
		}
		if name, _, cut := strings.Cut(place, " ("); cut {
			place = name
		}
		if sh := shapeOf(place); ok && sh.words <= 3 && sh.capitals == sh.letters && sh.letters > 0 {
			h.Place = source.Span{Start: p.lines[i].Start, End: p.lines[i].Start + len(place)}
		}
		return
	}
}

// shifted moves a span of a line to its place in the text.
func shifted(s source.Span, by int) source.Span {
	return source.Span{Start: s.Start + by, End: s.End + by}
}
