package zone

import (
	"strings"

	"dramatis/extract/source"
)

// participants reads a line of a list of participants: one of them, or two whom "and"
// joins, each with a form of address.
func (p *page) participants(span source.Span) []Party {
	r := &titleReader{tables: p.tables, text: p.text, words: titleWords(p.text, span)}
	for k, w := range r.words {
		if w.text == "and" && p.isAddress(r.words[0]) && k+2 < len(r.words) && p.opensWithTitle(r.words[k+1:]) {
			return append(p.participants(source.Span{Start: span.Start, End: r.words[k-1].End}),
				p.participants(source.Span{Start: r.words[k+1].Start, End: span.End})...)
		}
	}
	party := p.participant(p.called(span))
	party.Span = span
	return []Party{party}
}

// called gives the part of a line that calls somebody: before or behind the dash that
// parts him from his body or office, "OCB—Mr. Novak", "Mr. Novak—OCB".
func (p *page) called(span source.Span) source.Span {
	before, after, ok := strings.Cut(span.Of(p.text), "—")
	if !ok {
		before, after, ok = strings.Cut(span.Of(p.text), "–")
	}
	switch {
	case !ok:
		return span
	case p.opensWithTitle(titleWords(p.text, source.Span{Start: span.End - len(after), End: span.End})):
		return blanksOff(p.text, source.Span{Start: span.End - len(after), End: span.End})
	}
	return blanksOff(p.text, source.Span{Start: span.Start, End: span.Start + len(before)})
}

// isAddress reports whether a word is a form of address or a title before a name.
func (t *tables) isAddress(w word) bool {
	return t.forms.Honorifics[bare(w)] || t.forms.Titles[bare(w)]
}

// opensWithTitle reports whether words open with forms of address before a name: "Soviet
// Ambassador Anton Novak".
func (t *tables) opensWithTitle(words []word) bool {
	for k, w := range words {
		switch {
		case t.isAddress(w) && k+1 < len(words) && words[k+1].capital:
			return true
		case !w.capital || k > 3:
			return false
		}
	}
	return false
}

// participant reads whose name stands on a line behind a form of address, from what
// body he comes, or by what office alone the line calls somebody.
func (p *page) participant(span source.Span) Party {
	party := Party{Span: span}
	r := &titleReader{tables: p.tables, text: p.text, words: titleWords(p.text, span)}
	a, b := 0, r.endOfCall()
	if a == b {
		return party
	}
	whole := piece{i: a, j: b}
	if name := r.nameBehindTitle(a, b); name < b {
		party.Name = spanOf(r.words, name, b)
		party.Body = r.affiliation(b)
	} else if r.encounterSafe(whole) && r.lacksName(whole) {
		party.Office = spanOf(r.words, a, b)
	}
	return party
}

// endOfCall gives the word behind those that call a participant: they end with a comma
// or before a bracket. "Jr." belongs to the name before it.
func (r *titleReader) endOfCall() int {
	b := 0
	for b < len(r.words) && !r.words[b].opens {
		b++
		if r.words[b-1].comma && !(b < len(r.words) && isJunior(r.words[b])) {
			break
		}
	}
	return b
}

// isJunior reports whether a word tells a son from his father.
func isJunior(w word) bool {
	switch bare(w) {
	case "jr", "sr", "ii", "iii":
		return true
	}
	return false
}

// nameBehindTitle gives where the name starts that stands behind forms of address alone,
// or b: "Deputy Foreign Minister Novak", "Dr. von Novak".
func (r *titleReader) nameBehindTitle(a, b int) int {
	titled := false
	for ; a < b && (r.isAddress(r.words[a]) || r.forms.Modifiers[bare(r.words[a])]); a++ {
		titled = titled || r.isAddress(r.words[a])
	}
	if !titled || a == b || b-a > 5 {
		return b
	}
	for k := a; k < b; k++ {
		w := r.words[k]
		if !w.capital && (!nameParticles[w.text] || k == b-1) || r.isHead(w) || w.inBracket || r.acronym(w) && !isJunior(w) && !strings.Contains(w.Span.Of(r.text), ".") {
			return b
		}
	}
	return a
}

// nameParticles are the small words inside the names of people.
var nameParticles = set{"de": true, "la": true, "von": true, "van": true, "der": true, "den": true, "du": true, "da": true, "di": true, "al": true, "bin": true, "del": true, "zu": true}

// affiliation gives the word behind a name and its comma, where it is the only one and
// no office: "Mr. Novak, EUR". What opens an office is none: "Mr. Novak, Foreign" above a line "Minister".
func (r *titleReader) affiliation(b int) source.Span {
	if b != len(r.words)-1 || !r.words[b-1].comma || !r.words[b].capital || r.isHead(r.words[b]) || r.forms.Modifiers[bare(r.words[b])] || r.words[b].inBracket || r.words[b].period && bare(r.words[b]) != "" && !r.acronym(r.words[b]) {
		return source.Span{}
	}
	return r.words[b].Span
}
