package zone

import (
	"slices"
	"strings"
	"unicode"

	"dramatis/extract/source"
)

// readHouse reads of which house abroad the letterhead is, with the capital behind its name, on its line or right below it ("BRITISH EMBASSY, /
// La Paz."), which is where the document is from if no other place is given.
func (p *page) readHouse(h *Header) {
	for i, line := range p.lines {
		if line.kind != Letterhead {
			continue
		}
		s := p.of(i)
		if _, _, labelled := p.label(s); labelled || !p.namesHouse(s) {
			continue
		}
		if p.inState(s) {
			h.House = line.Span
			return
		}
		house, town := line.Span, source.Span{}
		if at := strings.LastIndexAny(s, ",–—"); at > 0 {
			house.End, town = line.Start+at, p.capital(source.Span{Start: line.Start + at, End: line.End})
		}
		if town.Empty() && i+1 < len(p.lines) && p.lines[i+1].gap == 0 && p.lines[i+1].kind == Letterhead {
			house, town = line.Span, p.capital(p.lines[i+1].Span)
		}
		if !town.Empty() {
			h.House = trimMarks(p.text, house, ",. ")
			if h.Place.Empty() {
				h.Place = town
			}
			return
		}
	}
}

// inState reports whether a line ends with the state, or its capital, in which a house is by its own name: "EMBASSY OF NORWAY IN POLAND".
func (p *page) inState(s string) bool {
	s = strings.ToLower(strings.TrimRight(s, ",. "))
	_, place, ok := strings.Cut(s, " in ")
	return ok && (p.capitals[place] != nil || p.states[strings.TrimPrefix(place, "the ")])
}

// namesHouse reports whether a line holds the name of a house abroad, and does not write to it: "To the Embassy in", "The American Embassy,".
func (p *page) namesHouse(s string) bool {
	words := " " + strings.Join(strings.FieldsFunc(strings.ToLower(s), func(c rune) bool { return !unicode.IsLetter(c) && c != '-' }), " ") + " "
	return !strings.HasPrefix(words, " to ") && !strings.HasPrefix(words, " the ") && slices.ContainsFunc(p.letterhead.Houses, func(w string) bool { return strings.Contains(words, " "+w+" ") })
}

// capital gives the seat of a government that is all a span names, or is behind "in"; else nothing.
func (p *page) capital(span source.Span) source.Span {
	span = trimMarks(p.text, span, ",.–— ")
	if s := span.Of(p.text); len(s) > 3 && strings.EqualFold(s[:3], "in ") {
		span.Start += 3
	}
	if _, ok := p.capitals[strings.ToLower(span.Of(p.text))]; !ok {
		return source.Span{}
	}
	return span
}
