package zone

import (
	"strings"
	"unicode/utf8"

	"dramatis/extract/source"
)

// A telegram goes from one office to another; whom of them it is for, and whose words it
// carries, stands behind its number: "4544. For Assistant Secretary Novak from Ambassador
// Lund.", "Secto 91. Eyes only for the President."

// farthestAttention is how many lines of the body, and how many sentences, stand above and
// before that; longestAttention is how many words it has.
const (
	farthestAttention = 4
	longestAttention  = 14
)

// Attention is between whom the text of a message passes, where its first words say so.
type Attention struct {
	Span       source.Span `json:"span,omitzero"` // of the sentence that says so
	Senders    []Party     `json:"senders,omitempty"`
	Recipients []Party     `json:"recipients,omitempty"`
}

// readAttention finds the sentence that says whom a message is for.
func (p *page) readAttention() Attention {
	if p.parsed.kind == nil || p.parsed.kind.Role != "message" || p.letter.saluted || p.message {
		return Attention{}
	}
	seen := 0
	for i := 0; i < len(p.lines) && seen < farthestAttention; i++ {
		if k := p.lines[i].kind; k != "" && k != Body && !(k == Letterhead && p.isNumbered(i)) || p.title.Overlaps(p.lines[i].Span) {
			continue
		}
		seen++
		for n, s := range p.openingSentences(i) {
			if a := p.attention(s); !a.Span.Empty() && (s[0].text == "for" || p.letterhead.Attention[bare(s[0])] || !p.isWhole(i, a.Span)) {
				return a
			}
			if n >= farthestAttention || len(s) > longestAttention || strings.HasPrefix(p.text[s[len(s)-1].End:], ":") {
				return Attention{} // what stands behind "Subject:" is that
			}
		}
	}
	return Attention{}
}

// isNumbered reports whether a line opens with the number of a telegram, which a short line with it makes part of the
// letterhead: "38733. For Ambassador from Novak."
func (p *page) isNumbered(i int) bool {
	digits, _, ok := strings.Cut(p.lines[i].Of(p.text), ".")
	return ok && digits != "" && strings.Trim(digits, "0123456789") == ""
}

// isWhole reports whether a line is nothing but a sentence: "To Comrade Novak" heads a paper of
// any kind.
func (p *page) isWhole(i int, s source.Span) bool {
	return trimMarks(p.text, p.lines[i].Span, ".:;").Len() == s.Len()
}

// openingSentences gives the words of the first sentences of a line, cut at dashes as well.
func (p *page) openingSentences(i int) [][]word {
	span := p.lines[i].Span
	span.End = min(span.End, runeFloor(p.text, span.Start+shortLine))
	var all [][]word
	for span.Start < span.End {
		piece, dash := span, 0
		if n := strings.Index(span.Of(p.text), "—"); n >= 0 {
			piece.End, dash = span.Start+n, len("—")
		}
		words := p.unpointed(titleWords(p.text, piece))
		from := 0
		for k, w := range words {
			if k+1 == len(words) || p.stops(w) {
				all = append(all, words[from:k+1])
				from = k + 1
			}
		}
		span.Start = piece.End + dash
		if dash == 0 {
			break
		}
	}
	return all
}

// unpointed takes the full stop off short words that end a sentence: "from Lund." A title or an
// initial keeps it, "Amb. Lund".
func (p *page) unpointed(words []word) []word {
	for k := range words {
		if w := &words[k]; w.period && !p.letterhead.Calls[bare(*w)] && !p.letterhead.Posts[bare(*w)] && !p.roles.Heads[bare(*w)] && len(bare(*w)) > 1 {
			w.End, w.text, w.period = w.End-1, bare(*w), false
		}
	}
	return words
}

// stops reports whether a sentence ends behind a word.
func (p *page) stops(w word) bool {
	r, _ := utf8.DecodeRuneInString(p.text[w.End:])
	return r == '.' || r == ':' || r == ';'
}

// attention reads one sentence; its span is empty where it says more, or something else.
func (p *page) attention(words []word) Attention {
	k := 0
	for k < len(words) && p.letterhead.Attention[bare(words[k])] {
		k++
	}
	if k >= len(words) || len(words) > longestAttention {
		return Attention{}
	}
	span, marked := spanOf(words, 0, len(words)), k > 0
	words = words[k:]
	cut := len(words)
	for n := 1; n < len(words); n++ {
		if w := words[n]; w.text != "to" && passes(w.text) != 0 && !w.capital || w.text == "from" {
			cut = n
			break
		}
	}
	first, second := words[:cut], words[cut:]
	way := passes(first[0].text)
	if way != 0 {
		first = first[1:]
	} else if way = forward; !marked && len(second) == 0 {
		return Attention{}
	}
	a := Attention{Span: span}
	var ok bool
	if a.Recipients, ok = p.addressees(first); !ok {
		return Attention{}
	}
	if len(second) > 0 {
		if passes(second[0].text) == way {
			return Attention{}
		}
		if a.Senders, ok = p.addressees(second[1:]); !ok {
			return Attention{}
		}
	}
	if way == backward {
		a.Senders, a.Recipients = a.Recipients, a.Senders
	}
	return a
}

// The ways in which a message passes: to whom it is for, from whose it is.
const (
	forward  = 1
	backward = -1
)

// passes gives the way that a word tells, or 0.
func passes(word string) int {
	switch word {
	case "for", "to":
		return forward
	case "from", "signed":
		return backward
	}
	return 0
}

// addressees takes a list of people, called by names and offices, apart; ok is false where the
// words say something else.
func (p *page) addressees(words []word) (all []Party, ok bool) {
	for len(words) > 1 && !words[len(words)-1].capital && p.letterhead.Attention[bare(words[len(words)-1])] {
		words = words[:len(words)-1] // "for the Secretary only"
	}
	from := 0
	for k, w := range words {
		switch {
		case w.inBracket || w.dated || !w.capital && !particles[w.text] && w.text != "&", passes(w.text) != 0:
			return nil, false
		case w.text == "and" || w.text == "&":
			if all, ok = p.withAddressee(all, words[from:k]); !ok {
				return nil, false
			}
			from = k + 1
		case w.comma:
			if all, ok = p.withAddressee(all, words[from:k+1]); !ok {
				return nil, false
			}
			from = k + 1
		}
	}
	return p.withAddressee(all, words[from:])
}

// withAddressee adds one party; ok is false where no word of it has a capital.
func (p *page) withAddressee(all []Party, words []word) (_ []Party, ok bool) {
	if len(words) > 0 && words[0].text == "the" {
		words = words[1:]
	}
	for _, w := range words {
		ok = ok || w.capital
	}
	if !ok {
		return all, len(words) == 0 && len(all) > 0 // "A, and B"
	}
	return append(all, Party{Span: spanOf(words, 0, len(words))}), true
}
