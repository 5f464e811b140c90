package mention

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dramatis/extract/date"
	"dramatis/extract/source"
	"dramatis/graph"
)

// Papers of secret services and of parties underground call people by cover names, in capitals or in quotation marks,
// and tell once who stands behind one: in a key ("FALK = Jan Marek"), in a bracket ("source FALK [identified as Jan Marek]")
// or in so many words ("agent FALK is Jan Marek"). The name is his wherever it stands.

const ruleCover = "person/cover-name"

// longestCover bounds the bytes of a cover name.
const longestCover = 24

// coverNames ties cover names to the people behind them, and names whom the papers call by one.
func (p *page) coverNames() {
	covers := map[string]bool{}
	for i := range p.out.Mentions {
		m := p.out.Mentions[i]
		if m.Type != graph.Person || m.Kind != graph.ByName {
			continue
		}
		if cover := p.coverOf(m); !cover.Empty() && !strings.EqualFold(cover.Of(p.text), m.Span.Of(p.text)) {
			covers[cover.Of(p.text)] = true
			if m.Alias.Empty() {
				p.out.Mentions[i].Alias = cover
			}
		}
	}
	p.agents(covers)
	p.nameCovers(covers)
}

// coverOf gives the cover name that the words right before a person's name tie to him; empty where none does.
func (p *page) coverOf(m Mention) source.Span {
	start := m.Span.Start
	if !m.Lead.Empty() {
		start = min(start, m.Lead.Start)
	}
	line := source.LineAround(p.text, source.Span{Start: start, End: start})
	before := strings.TrimRight(p.text[line.Start:start], " \t\u00a0")
	if key, ok := strings.CutSuffix(before, "="); ok {
		cover, from := p.coverBefore(line.Start, line.Start+len(key))
		if lead := strings.TrimRight(p.text[line.Start:from], " \t"); lead == "" || strings.ContainsRune(".;:,([•-–", lastRune(lead)) {
			return cover
		}
		return source.Span{}
	}
	for _, tense := range [...]string{" is", " was"} {
		if whose, ok := strings.CutSuffix(before, ", whose real name"+tense); ok {
			cover, _ := p.coverBefore(line.Start, line.Start+len(whose))
			return cover
		}
	}
	open := strings.LastIndexAny(before, "[(")
	if is, ok := strings.CutSuffix(before, " is"); ok && (open < 0 || strings.ContainsAny(before[open:], ")]")) {
		if cover, from := p.coverBefore(line.Start, line.Start+len(is)); p.agentBefore(from) {
			return cover
		}
		return source.Span{}
	}
	if open < 0 || strings.ContainsAny(before[open:], ")].;") || len(before)-open > longestNaming {
		return source.Span{}
	}
	cover, from := p.coverBefore(line.Start, line.Start+open)
	inside := strings.TrimSpace(before[open+1:])
	if inside == "" && p.agentBefore(from) || p.identifies(inside) {
		return cover
	}
	return source.Span{}
}

// coverBefore gives the cover name that ends before byte end, no earlier than byte start, and the byte where it begins, with its
// quotation marks: a word in capitals, or a name in quotation marks.
func (p *page) coverBefore(start, end int) (cover source.Span, from int) {
	text := strings.TrimRight(p.text[start:end], " \t\u00a0")
	if last := lastRune(text); isQuoteRune(last) {
		inner := text[:len(text)-utf8.RuneLen(last)]
		open := strings.LastIndexAny(inner, "\"“„‘'")
		if open < 0 {
			return source.Span{}, end
		}
		_, n := utf8.DecodeRuneInString(inner[open:])
		if name := nickname(inner, open+n, len(inner), start); !name.Empty() {
			return name, start + open
		}
		return source.Span{}, end
	}
	open := strings.LastIndexFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' })
	if open++; open > 0 {
		_, n := utf8.DecodeRuneInString(text[open-1:])
		open += n - 1
	}
	if word := text[open:]; p.coverWord(word) {
		return source.Span{Start: start + open, End: start + len(text)}, start + open
	}
	return source.Span{}, end
}

// coverWord reports whether a word in capitals can be a cover name.
func (p *page) coverWord(word string) bool {
	return len(word) > 3 && len(word) <= longestCover && !strings.ContainsFunc(word, func(r rune) bool { return unicode.IsLower(r) || unicode.IsDigit(r) }) &&
		strings.ContainsAny(word, "AEIOUYÁÉÍÓÖÜÄŠŽ") && unicode.IsLetter(firstRune(word))
}

// othersDeed are the words before a name behind which a bracket tells what somebody did, or whom somebody sides with, and not who
// stands behind a cover name: "established by X", "named after X", "identified with X"; "identical with X" does.
var othersDeed = []string{" by", " after", " for", "identified with"}

// identifies reports whether the words that open a bracket say that who stands behind a cover name follows.
func (p *page) identifies(inside string) bool {
	if slices.ContainsFunc(othersDeed, func(w string) bool { return strings.HasSuffix(inside, w) }) {
		return false
	}
	for w := range strings.FieldsSeq(inside) {
		if p.lex.nouns[identifying][strings.ToLower(strings.Trim(w, ",.:"))] {
			return true
		}
	}
	return p.explains(inside)
}

// agentBefore reports whether a noun for somebody who works under a cover name stands right before byte at: "agent", "source".
func (p *page) agentBefore(at int) bool {
	return p.lex.nouns[coverBearers][strings.ToLower(lastWord(strings.TrimRight(p.text[max(0, at-longestNaming):at], " \t\u00a0")))]
}

// agents adds the cover names that a noun before them shows to be such, with no word of who stands behind: "source FALK reported".
func (p *page) agents(covers map[string]bool) {
	if p.scene.capitals {
		return
	}
	for at := 0; at < len(p.text); {
		n := strings.IndexFunc(p.text[at:], unicode.IsUpper)
		if n < 0 {
			return
		}
		first := at + n
		end := first + wordLength(p.text[first:])
		at = max(end, first+1)
		if word := p.text[first:end]; first > 0 && p.coverWord(word) && !covers[word] {
			quote := first
			if r := lastRune(p.text[:first]); isQuoteRune(r) {
				quote -= utf8.RuneLen(r)
			}
			if p.agentBefore(quote) && !strings.HasPrefix(p.text[end:], ".") && !p.known(word) && p.standsOut(first) && !p.mentioned(source.Span{Start: first, End: end}) {
				covers[word] = true
			}
		}
	}
}

// standsOut reports whether capitals at byte at mean something: their line has small letters, too.
func (p *page) standsOut(at int) bool {
	line := source.LineAround(p.text, source.Span{Start: at, End: at})
	return strings.ContainsFunc(line.Of(p.text), unicode.IsLower)
}

// known reports whether the tables know a word in capitals as something else than a cover name: a body, a land, an office, a small
// word of a paper in capitals ("TOLD SOURCE THAT").
func (p *page) known(word string) bool {
	return p.lex.is(word, role|honorific|demonym|title|landWord|orgHead|function|verb|auxiliary|pronoun|calendar|weekday)
}

// mentioned reports whether something was found where a word stands, by more than its capitals.
func (p *page) mentioned(word source.Span) bool {
	return slices.ContainsFunc(p.out.Mentions, func(m Mention) bool { return m.Span.Overlaps(word) && m.Rule != ruleCapitals })
}

// nameCovers makes people of the cover names where they stand and nothing else was found.
func (p *page) nameCovers(covers map[string]bool) {
	if len(covers) == 0 {
		return
	}
	var found []Mention
	for cover := range covers {
		capitals := p.coverWord(cover)
		for at := 0; ; {
			n := strings.Index(p.text[at:], cover)
			if n < 0 {
				break
			}
			span := source.Span{Start: at + n, End: at + n + len(cover)}
			at = span.End
			if r, _ := utf8.DecodeRuneInString(p.text[span.End:]); unicode.IsLetter(r) || unicode.IsLetter(lastRune(p.text[:span.Start])) {
				continue
			}
			if capitals || isQuoteRune(lastRune(p.text[:span.Start])) {
				found = p.nameCover(found, span)
			}
		}
	}
	slices.SortFunc(found, func(a, b Mention) int { return cmp.Compare(a.Span.Start, b.Span.Start) })
	p.out.Mentions = merged(p.out.Mentions, found, func(m Mention) int { return m.Span.Start })
}

// nameCover adds a person where a cover name stands by itself; what was taken there for a place or a body is one.
func (p *page) nameCover(found []Mention, span source.Span) []Mention {
	ms := p.out.Mentions
	i, _ := slices.BinarySearchFunc(ms, span.Start, func(m Mention, at int) int { return cmp.Compare(m.Span.End, at+1) })
	if i < len(ms) && ms[i].Span.Overlaps(span) {
		if ms[i].Span == span {
			ms[i].Type, ms[i].Kind, ms[i].Rule = graph.Person, graph.ByName, ruleCover
			ms[i].Normal = p.lex.normal(span.Of(p.text), graph.Person, single)
		}
		return found
	}
	if i, ok := slices.BinarySearchFunc(p.out.Dates, span.Start, func(d date.Date, at int) int { return cmp.Compare(d.Span.End, at+1) }); ok || i < len(p.out.Dates) && p.out.Dates[i].Span.Overlaps(span) {
		return found
	}
	return append(found, Mention{
		Span: span, Type: graph.Person, Kind: graph.ByName, Rule: ruleCover,
		Normal: p.lex.normal(span.Of(p.text), graph.Person, single),
	})
}

// wordLength gives the bytes of the letters and hyphens that a text opens with.
func wordLength(text string) int {
	n := strings.IndexFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' })
	if n < 0 {
		return len(text)
	}
	return n
}

// lastRune gives the last letter or mark of a text, or 0.
func lastRune(text string) rune {
	if text == "" {
		return 0
	}
	r, _ := utf8.DecodeLastRuneInString(text)
	return r
}

// isQuoteRune reports whether a mark opens or closes a quotation.
func isQuoteRune(r rune) bool { return r != 0 && strings.ContainsRune("\"“”„‘’'", r) }
