package mention

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"dramatis/extract/source"
	"dramatis/graph"
)

// Names in quotation marks that a phrase before them gives to somebody: "under the code name 'Volga'".

// nicknames ties names in quotation marks to whom a phrase before them says that they are of:
// "under the code name “Volga”", "known to us as “the Fox”".
func (p *page) nicknames() {
	for at := 0; ; {
		open := at + openingQuote(p.text[at:])
		if open == len(p.text) {
			return
		}
		quoted, behind := p.quotedAt(open)
		at = quoted.Start
		if behind == 0 {
			continue
		}
		p.NameBehind(quoted, behind)
		if !namesNext(p.text[max(0, open-7):open]) {
			continue
		}
		name := nickname(p.text, quoted.Start, quoted.Start+len(strings.TrimRight(quoted.Of(p.text), ".,")), 0)
		ms := p.out.Mentions
		next := sort.Search(len(ms), func(i int) bool { return ms[i].Span.Start >= open })
		if name.Empty() || next < len(ms) && ms[next].Type == graph.Person && ms[next].Span.Overlaps(name) {
			continue // a name by itself is tied to whom it is of as such
		}
		j := -1
		if k, fronted := p.frontedBearer(next, open, behind); fronted {
			j = k // "Under the code name “Falk”, Marek worked"
		} else if p.namedSo(open) || p.underName(open) {
			if j = p.bearerBefore(next, open); j >= 0 && strings.Contains(p.text[ms[j].Span.End:open], " it ") {
				continue // "the programme that bore his name: it should be known as …"
			}
		} else {
			j = p.calledSo(next, open)
		}
		if j >= 0 && ms[j].Alias.Empty() {
			ms[j].Alias = name
		}
	}
}

// calledSo gives the person named right before the phrase that stands before byte at and calls him by another
// name: "Marek, called Falk", "Marek was called Falk"; or -1. Next is the first mention from at on.
func (p *page) calledSo(next, at int) int {
	if before := strings.TrimRight(p.text[max(0, at-12):at], " \"“‘'"); !strings.HasSuffix(before, "ed") && !strings.HasSuffix(before, "call") {
		return -1
	}
	start, j := p.phraseBefore(at, isCall), p.personBefore(next)
	if start < 0 || j < 0 || p.out.Mentions[j].Span.End > start {
		return -1
	}
	switch strings.TrimSpace(p.text[p.out.Mentions[j].Span.End:start]) {
	case ",", "(":
		return j
	case "":
		if !strings.HasPrefix(p.text[start:], "called") && !strings.HasPrefix(p.text[start:], "dubbed") { // "X called Y"
			return j
		}
	}
	return -1
}

// quotedAt gives what stands in the quotation marks that open at byte open, and the byte behind them: 0 where they do
// not close soon.
func (p *page) quotedAt(open int) (quoted source.Span, behind int) {
	_, n := utf8.DecodeRuneInString(p.text[open:])
	at := open + n
	length := strings.IndexAny(p.text[at:min(len(p.text), at+longestNickname)], "\"”")
	if length < 0 {
		return source.Span{Start: at, End: at}, 0
	}
	_, n = utf8.DecodeRuneInString(p.text[at+length:])
	return source.Span{Start: at, End: at + length}, at + length + n
}

// NameBehind ties a name in quotation marks to whom what stands behind them, from byte behind on, says that it
// is of: "“Falk” [Marek]", "“Falk” (that is, Marek)", "“Falk” is the pseudonym of Marek".
func (p *page) NameBehind(quoted source.Span, behind int) {
	name := nickname(p.text, quoted.Start, quoted.End, 0)
	ms := p.out.Mentions
	next := sort.Search(len(ms), func(i int) bool { return ms[i].Span.Start >= behind })
	if name.Empty() || next == len(ms) || ms[next].Type != graph.Person || ms[next].Kind != graph.ByName || !ms[next].Alias.Empty() || ms[next].Span.Start-behind > longestNaming {
		return
	}
	if next > 0 && ms[next-1].Span.Overlaps(name) {
		return // a name by itself is tied to whom it is of as such
	}
	switch between, lead := strings.TrimSpace(p.text[behind:ms[next].Span.Start]), strings.TrimSpace(ms[next].Lead.Of(p.text)); {
	case strings.TrimSpace(strings.TrimSuffix(between, lead)) == "[" && strings.HasPrefix(p.text[ms[next].Span.End:], "]"),
		strings.HasPrefix(between, "(") && p.explains(between[1:]),
		strings.HasSuffix(between, " of") && p.explains(between) && p.links(between):
		ms[next].Alias = name
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
	for _, end := range [...]string{"ame ", " as ", "ias ", "med ", " of ", "elf ", "ym ", "ed ", "as: ", "name to ", "out to ", "guerre ", " call "} {
		if strings.HasSuffix(before, end) {
			return true
		}
	}
	return false
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
		if r := firstRune(w); !unicode.IsUpper(r) && !(i == 0 && w == "the" && len(words) > 1) || strings.ContainsAny(w, ",;:!?()[]") {
			return source.Span{}
		}
	}
	return source.Span{Start: base + first, End: base + last}
}

// longestNaming bounds the bytes of a phrase like "also known as".
const longestNaming = 48

// namedSo reports whether a phrase like "real name," or "known as" stands right before byte i.
func (p *page) namedSo(i int) bool { return p.phraseBefore(i, isAlias) >= 0 || p.knownAmong(i) }

// mostPhrase bounds the words of a phrase that gives a name.
const mostPhrase = 6

// phraseBefore gives the byte where the phrase of a kind starts that stands right before byte i, or -1.
func (p *page) phraseBefore(i int, want func(phraseKind) bool) int {
	s := &p.scene
	tokens, _ := p.lex.tokenise(p.splitter.toks[:0], p.text, source.Span{Start: p.wordStart(i - longestNaming), End: i})
	p.splitter.toks = tokens
	for len(tokens) > 0 && tokens[len(tokens)-1].Kind == Punct {
		tokens = tokens[:len(tokens)-1]
	}
	last := len(tokens) - 1
	if last < 0 || !p.lex.inPhrase(tokens[last].Span.Of(p.text)) {
		return -1
	}
	for first := max(0, last+1-mostPhrase); first <= last; first++ {
		s.set(p.text, tokens[first:], "")
		if end, _ := s.longest(0, want); end == last+1-first {
			return tokens[first].Span.Start
		}
	}
	return -1
}

// knownAmong reports whether "known to X as" stands right before byte i: "known to the comrades as".
func (p *page) knownAmong(i int) bool {
	before := strings.TrimRight(p.text[max(0, i-longestNaming):i], " \"“‘'")
	known := strings.LastIndex(before, " known ")
	if known < 0 || !strings.HasSuffix(before, " as") {
		return false
	}
	among := strings.Fields(before[known+len(" known ") : len(before)-len("as")])
	if len(among) == 0 || len(among) > 5 || strings.ContainsAny(before[known:], ".,;:()") {
		return false
	}
	switch among[0] {
	case "to", "in", "by", "among", "throughout", "within":
		return true
	}
	return false
}

// bearerOf gives the person whose other name the words before mention i say that it is, or -1.
func (p *page) bearerOf(i int) int {
	at := p.out.Mentions[i].Span.Start
	named := p.namedSo(at)
	if !named && !p.underName(at) {
		return p.calledSo(i, at)
	}
	if named {
		if j := p.personBefore(i); j >= 0 && !p.ofAnother(p.text[p.out.Mentions[j].Span.End:at]) && !nounKnownSo(p.text[p.out.Mentions[j].Span.End:at]) {
			return j
		}
		return -1
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

// underName reports whether "under the name of", or "goes by the name of", stands right before byte i: "a man by the name
// of X" is nobody who was named before.
func (p *page) underName(i int) bool {
	before := strings.TrimRight(p.text[max(0, i-longestNaming):i], " \"“")
	if by, ok := strings.CutSuffix(before, " by the name of"); ok {
		return p.lex.nouns[bearing][lastWord(by)]
	}
	return strings.HasSuffix(before, "under the name of") || strings.HasSuffix(before, "under the name")
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

// ofAnother reports whether words between a name and one behind "whose real name is" hold the end of a sentence: "whose" goes
// back to somebody of its own sentence.
func (p *page) ofAnother(between string) bool {
	whose := strings.LastIndex(between, " whose ")
	return whose >= 0 && strings.Contains(between[:whose], ". ")
}

// frontedBearer gives the person named right behind a name in quotation marks with which a phrase opens a sentence: "Under the code
// name “Falk”, Marek worked", or -1; fronted tells whether one does. Next is the first mention from byte open on.
func (p *page) frontedBearer(next, open, behind int) (bearer int, fronted bool) {
	under := strings.LastIndex(p.text[max(0, open-longestNaming):open], "Under ")
	if under < 0 {
		return -1, false
	}
	ms := p.out.Mentions
	for next < len(ms) && ms[next].Span.Start < behind {
		next++
	}
	if next == len(ms) || ms[next].Type != graph.Person || ms[next].Kind != graph.ByName {
		return -1, true
	}
	if between := p.text[behind:ms[next].Span.Start]; strings.TrimSpace(strings.TrimSuffix(between, ms[next].Lead.Of(p.text)+" ")) != "," {
		return -1, true
	}
	return next, true
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
