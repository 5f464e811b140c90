package zone

import (
	"strings"

	"dramatis/extract/source"
)

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
