package mention

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

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
		if i > 0 && p.otherwise(ms[i-1], ms[i]) && ms[i-1].Alias.Empty() {
			ms[i-1].Alias = ms[i].Span
		}
		if i > 0 && ms[i].Type == graph.Person {
			if j := p.bearerOf(i); j >= 0 && ms[j].Alias.Empty() && ms[j].Normal != ms[i].Normal {
				ms[j].Alias = ms[i].Span
			}
		}
	}
}

// nicknames ties names in quotation marks to whom a phrase before them says that they are of:
// "under the code name “Volga”", "known to us as “the Fox”".
func (p *page) nicknames() {
	for at := 0; ; {
		open := at + openingQuote(p.text[at:])
		if open == len(p.text) {
			return
		}
		_, n := utf8.DecodeRuneInString(p.text[open:])
		at = open + n
		if !namesNext(p.text[max(0, open-4):open]) || !p.namedSo(open) && !p.underName(open) {
			continue
		}
		end := strings.IndexAny(p.text[at:min(len(p.text), at+longestNickname)], "\"”")
		if end < 0 {
			continue
		}
		name := nickname(p.text, at, at+len(strings.TrimRight(p.text[at:at+end], ".,")), 0)
		ms := p.out.Mentions
		next := sort.Search(len(ms), func(i int) bool { return ms[i].Span.Start >= open })
		if name.Empty() || next < len(ms) && ms[next].Type == graph.Person && ms[next].Span.Overlaps(name) {
			continue // a name by itself is tied to whom it is of as such
		}
		if j := p.bearerBefore(next, open); j >= 0 && ms[j].Alias.Empty() {
			ms[j].Alias = name
		}
	}
}

// openingQuote gives the byte of the first quotation mark that may open a name, or the length of a text.
func openingQuote(text string) int {
	for i := range len(text) {
		if text[i] == '"' || text[i] == "“"[0] && strings.HasPrefix(text[i:], "“") {
			return i
		}
	}
	return len(text)
}

// namesNext reports whether the last letters before a quotation mark can end a phrase that
// introduces another name: "name ", "as ", "alias ", "named ".
func namesNext(before string) bool {
	for _, end := range [...]string{"ame ", " as ", "ias ", "med ", " of ", "elf ", "ym ", "ed ", "as: "} {
		if strings.HasSuffix(before, end) {
			return true
		}
	}
	return false
}

// bracketed gives the name in the bracket right after mention i.
func (p *page) bracketed(i int) source.Span {
	m := p.out.Mentions[i]
	rest := p.text[m.Span.End:min(len(p.text), m.Span.End+longestBracket)]
	if a := quotedBetweenDashes(rest); m.Type == graph.Person && !a.Empty() {
		return source.Span{Start: m.Span.End + a.Start, End: m.Span.End + a.End}
	}
	open := strings.TrimLeft(rest, " \u00a0\"”")
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
	if a := p.quotedName(inner); !a.Empty() {
		return a
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

// quotedName gives the name in quotation marks that a bracket's inside is, or ends with
// after "known as": ("Falk"), (known here as “the Fox”).
func (p *page) quotedName(inner source.Span) source.Span {
	text := inner.Of(p.text)
	open := strings.IndexAny(text, "\"“„")
	if open < 0 {
		return source.Span{}
	}
	_, n := utf8.DecodeRuneInString(text[open:])
	end := strings.IndexAny(text[open+n:], "\"”“")
	before := strings.TrimSpace(text[:open])
	if end < 0 || strings.Trim(text[open+n+end:], "\"”“ .,") != "" || before != "" && !strings.HasSuffix(before, "as") && !strings.HasSuffix(before, "called") && !p.explains(before) && !p.namedSo(inner.Start+open) {
		return source.Span{}
	}
	return nickname(text, open+n, open+n+end, inner.Start)
}

// quotedBetweenDashes gives the name in quotation marks that dashes set behind a name, in
// bytes of rest: – “Falk” –.
func quotedBetweenDashes(rest string) source.Span {
	t := strings.TrimLeft(rest, " \u00a0")
	for _, dash := range []string{"-", "–", "—"} {
		inside, ok := strings.CutPrefix(t, dash)
		if !ok || len(t) == len(rest) {
			continue
		}
		inside = strings.TrimLeft(inside, " ")
		open, n := utf8.DecodeRuneInString(inside)
		if open != '"' && open != '“' {
			return source.Span{}
		}
		end := strings.IndexAny(inside[n:], "\"”")
		if end < 0 || !strings.HasPrefix(strings.TrimLeft(inside[n+end:], "\"” "), dash) {
			return source.Span{}
		}
		at := len(rest) - len(inside) + n
		return nickname(rest, at, at+end, 0)
	}
	return source.Span{}
}

// longestNickname bounds the bytes of a nickname in quotation marks.
const longestNickname = 30

// nickname gives bytes [first, last) of a text, moved by base, where they are a name: up to
// three words that each begin with a capital, or "the" before them.
func nickname(text string, first, last, base int) source.Span {
	words := strings.Fields(text[first:last])
	if len(words) == 0 || len(words) > 3 || last-first > longestNickname {
		return source.Span{}
	}
	for i, w := range words {
		if r := firstRune(w); !unicode.IsUpper(r) && !(i == 0 && w == "the" && len(words) > 1) || strings.ContainsAny(w, ",;:!?()") {
			return source.Span{}
		}
	}
	return source.Span{Start: base + first, End: base + last}
}

// otherwise reports whether the second of two names is put in as another of the same
// person: "Lang, or Brod, as he is called elsewhere".
func (p *page) otherwise(a, b Mention) bool {
	if a.Type != graph.Person || b.Type != graph.Person || a.Kind != graph.ByName || b.Kind != graph.ByName || strings.TrimSpace(p.text[a.Span.End:b.Span.Start]) != ", or" {
		return false
	}
	behind := strings.TrimLeft(p.text[b.Span.End:min(len(p.text), b.Span.End+longestNaming)], ", ")
	for _, cue := range [...]string{"as he is", "as he was", "as she is", "as she was", "as they call", "as some call", "as he calls", "as she calls"} {
		if strings.HasPrefix(behind, cue) {
			return true
		}
	}
	return false
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
	words = strings.TrimRight(strings.TrimSpace(words), ",")
	return words == "i.e." || words == "that is" || strings.HasSuffix(words, ", that is")
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

// bearerOf gives the person whose other name the words before mention i say that it is, or -1.
func (p *page) bearerOf(i int) int {
	at := p.out.Mentions[i].Span.Start
	named := p.namedSo(at)
	if !named && !p.underName(at) {
		return -1
	}
	if named {
		return p.personBefore(i)
	}
	return p.bearerBefore(i, at)
}

// bearerBefore gives the last person named before mention i where only his own clause stands
// between him and byte at, or -1: whose name it is in "X, whom Y knew, flew under the name
// of Z" is not plain.
func (p *page) bearerBefore(i, at int) int {
	ms := p.out.Mentions
	j := p.personBefore(i)
	if j < 0 || at-ms[j].Span.End > longestReach {
		return -1
	}
	clause := strings.TrimPrefix(p.text[ms[j].Span.End:at], ",")
	if !strings.ContainsAny(clause, ",;") {
		return j
	}
	for k := j - 1; k >= 0 && !strings.Contains(p.text[ms[k].Span.End:ms[j].Span.Start], ". "); k-- {
		if ms[k].Type == graph.Person && ms[k].Kind == graph.ByName && !strings.Contains(p.text[ms[k].Span.End:ms[j].Span.Start], "\n\n") {
			return -1
		}
	}
	return j // the only one of his sentence
}

// underName reports whether "under the name of" stands right before byte i.
func (p *page) underName(i int) bool {
	before := strings.TrimRight(p.text[max(0, i-longestNaming):i], " \"“")
	return strings.HasSuffix(before, "under the name of") || strings.HasSuffix(before, "by the name of") || strings.HasSuffix(before, "under the name")
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
	for j := i - 1; j >= 0 && (i >= len(ms) || ms[i].Span.Start-ms[j].Span.End < longestReach); j-- {
		if ms[j].Type == graph.Person && ms[j].Kind == graph.ByName {
			if i < len(ms) && strings.Contains(p.text[ms[j].Span.End:ms[i].Span.Start], "\n\n") {
				return -1
			}
			return j
		}
	}
	return -1
}
