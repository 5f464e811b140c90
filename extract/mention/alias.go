package mention

import (
	"strings"

	"dramatis/extract/source"
	"dramatis/graph"
)

// longestBracket bounds the explanation in a bracket after a name, in bytes.
const longestBracket = 160

// aliases ties names that the text equates: Marek [Nowak], Arkhip (Pavel Fitin),
// "used his real name, X".
func (p *page) aliases() {
	ms := p.out.Mentions
	for i := range ms {
		if ms[i].Kind != graph.ByName {
			continue
		}
		if a := p.bracketed(i); !a.Empty() {
			ms[i].Alias = a
		} else if i > 0 && p.restored(ms[i-1], ms[i]) {
			ms[i].Alias = ms[i-1].Span
		}
		if i > 0 && ms[i].Type == graph.Person && p.namedSo(ms[i].Span.Start) {
			if j := p.personBefore(i); j >= 0 && ms[j].Alias.Empty() && ms[j].Normal != ms[i].Normal {
				ms[j].Alias = ms[i].Span
			}
		}
	}
}

// bracketed gives the name in the bracket right after mention i.
func (p *page) bracketed(i int) source.Span {
	m := p.out.Mentions[i]
	rest := p.text[m.Span.End:min(len(p.text), m.Span.End+longestBracket)]
	open := strings.TrimLeft(rest, " \u00a0")
	if open == "" || open[0] != '[' && open[0] != '(' || len(rest)-len(open) > 2 {
		return source.Span{}
	}
	closing := byte(']')
	if open[0] == '(' {
		closing = ')'
	}
	end := strings.IndexByte(open, closing)
	if end < 0 {
		return source.Span{}
	}
	start := m.Span.End + len(rest) - len(open) + 1
	inner := source.Span{Start: start, End: start + end - 1}
	for _, cue := range hereafter {
		if after, ok := strings.CutPrefix(inner.Of(p.text), cue); ok {
			inner.Start = inner.End - len(strings.TrimLeft(after, " :\"“‘"))
			inner.End = inner.Start + len(strings.TrimRight(inner.Of(p.text), " \"”’"))
		}
	}
	return p.aliasIn(m, i, inner)
}

// hereafter are the words by which a bracket gives somebody a short name.
var hereafter = [...]string{"hereafter referred to as", "hereinafter referred to as", "hereafter", "hereinafter", "henceforth", "referred to below as"}

// aliasIn gives the name that a bracket's inside equates with mention m: the inside is
// that name and nothing else, or explains it as a pseudonym.
func (p *page) aliasIn(m Mention, i int, inner source.Span) source.Span {
	if i+1 < len(p.out.Mentions) {
		n := p.out.Mentions[i+1]
		if n.Kind == graph.ByName && n.Type == m.Type && inner.Contains(n.Span) {
			before, after := p.text[inner.Start:n.Span.Start], p.text[n.Span.End:inner.End]
			if p.lead(before, n) && (strings.TrimSpace(after) == "" || p.explains(after)) || p.explains(before) && strings.TrimSpace(after) == "" {
				return n.Span
			}
		}
	}
	if m.Type != graph.Person {
		return source.Span{}
	}
	word := p.text[inner.Start:inner.End]
	if r := firstRune(word); p.lex.hangul[r] || r >= 0x4E00 && r <= 0x9FFF {
		if len(word) <= 15 && !strings.ContainsAny(word, " ,") {
			return inner
		}
	}
	// A speaker's short name: "Novak [No]", "Chairman Li [Chairman]".
	if p.speaks(word) {
		return inner
	}
	return source.Span{}
}

// lead reports whether only blanks or the honorifics of n stand before it in the bracket.
func (p *page) lead(before string, n Mention) bool {
	return strings.TrimSpace(before) == "" || !n.Lead.Empty() && strings.TrimSpace(before) == n.Lead.Of(p.text)
}

// explains reports whether words in a bracket say that a name is a pseudonym.
func (p *page) explains(words string) bool {
	for w := range strings.FieldsSeq(words) {
		if p.lex.is(strings.Trim(w, ",.;:"), aliasNoun) {
			return true
		}
	}
	return strings.TrimSpace(words) == "i.e." || strings.TrimSpace(words) == "that is,"
}

// speaks reports whether a single capitalised word in a bracket opens dialogue turns of the document.
func (p *page) speaks(word string) bool {
	if word == "" || len(word) > 20 || strings.ContainsAny(word, " \n\t") {
		return false
	}
	if _, _, kind := runeAt(word, 0); kind != capital {
		return false
	}
	k, ok := p.memory.keys[string(fold(nil, word))]
	if !ok || !p.memory.known[k].turn {
		return false
	}
	p.memory.known[k].speaker = true
	p.speakers = true
	return true
}

// turns adds the short names of speakers where they open a dialogue turn: "No: Thank you."
func (p *page) turns() {
	if !p.speakers {
		return
	}
	var turns []Mention
	for _, w := range p.memory.open {
		if w.turn && p.memory.known[w.key].speaker && !p.memory.known[w.key].firm {
			span := source.Span{Start: int(w.start), End: int(w.end)}
			turns = append(turns, Mention{
				Span: span, Type: graph.Person, Kind: graph.ByName, Rule: "person/turn",
				Normal: p.lex.normal(span.Of(p.text), graph.Person, single),
			})
		}
	}
	p.out.Mentions = merged(p.out.Mentions, turns, func(m Mention) int { return m.Span.Start })
}

// longestNaming bounds the bytes of a phrase like "also known as".
const longestNaming = 48

// namedSo reports whether a phrase like "real name," or "known as" stands right before byte i.
func (p *page) namedSo(i int) bool {
	s := &p.scene
	tokens, _ := p.lex.tokenise(p.splitter.toks[:0], p.text, source.Span{Start: p.wordStart(i - longestNaming), End: i}, windowTokens)
	p.splitter.toks = tokens
	for len(tokens) > 0 && tokens[len(tokens)-1].Kind == Punct {
		tokens = tokens[:len(tokens)-1]
	}
	last := len(tokens) - 1
	if last < 0 || !p.lex.inPhrase(tokens[last].Span.Of(p.text)) {
		return false
	}
	for first := max(0, last-3); first <= last; first++ {
		s.set(p.text, tokens[first:], "")
		if end, _ := s.longest(0, isAlias); end == last+1-first {
			return true
		}
	}
	return false
}

// wordStart gives the first byte from i on that stands after a blank, or the text's start.
func (p *page) wordStart(i int) int {
	if i <= 0 {
		return 0
	}
	for i < len(p.text) && ascii[p.text[i-1]&0x7f] != blank {
		i++
	}
	return i
}

// restored reports whether a is the rest of name b, supplied in a bracket before it:
// "[Foreign Minister Jan] Novak".
func (p *page) restored(a, b Mention) bool {
	if a.Type != graph.Person || b.Type != graph.Person || a.Kind != graph.ByName || !a.Alias.Empty() {
		return false
	}
	between := p.text[a.Span.End:b.Span.Start]
	return len(between) <= 3 && strings.TrimRight(between, " \u00a0") == "]" && b.Lead.Empty()
}

// longestReach bounds the bytes between a name and its "also known as".
const longestReach = 240

// personBefore gives the last person named before mention i in the same paragraph, or -1.
func (p *page) personBefore(i int) int {
	ms := p.out.Mentions
	for j := i - 1; j >= 0 && ms[i].Span.Start-ms[j].Span.End < longestReach; j-- {
		if ms[j].Type == graph.Person && ms[j].Kind == graph.ByName {
			if strings.Contains(p.text[ms[j].Span.End:ms[i].Span.Start], "\n\n") {
				return -1
			}
			return j
		}
	}
	return -1
}
