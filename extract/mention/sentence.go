package mention

import (
	"strings"

	"dramatis/extract/source"
)

// longestSentence cuts a text without full stops, so that no stage meets a sentence of a million words.
const longestSentence = 1000

// windowTokens bounds the tokens of a zone that are held at once: some sentences.
const windowTokens = 2 * longestSentence

// lookBack is how many tokens before it the tokeniser looks at to cut a token.
const lookBack = 4

// shortLine is the length in bytes under which a line that does not run on is a heading, an address or a signature.
const shortLine = 50

// splitter cuts a zone into sentences. It sees a window of tokens that moves over
// the text, whatever the length of the zone.
type splitter struct {
	lex  *lexicon
	text string
	margin
	cuts []int // byte offsets at which a voice changes, ascending
	toks []Token
	// first is the first token of the open sentence, at is the next to be looked at.
	first, at int
	line      int  // the byte where the line of token at-1 starts
	ended     bool // what stands in the open sentence would be a whole one
	cut       int  // the next of cuts
	block     int  // the block of text that is being read
	parted    int  // the sentences that ended in it
}

// split hands the sentences of a zone to take, in order. The tokens are good until
// take returns.
func (s *splitter) split(zone source.Span, take func([]Token)) {
	s.toks, s.first, s.at, s.line, s.cut, s.ended = s.toks[:0], 0, 0, zone.Start, 0, false
	for next := zone.Start; ; {
		s.toks, next = s.lex.tokenise(s.toks, s.text, source.Span{Start: next, End: zone.End})
		whole := next >= zone.End
		for s.at+1 < len(s.toks) || whole && s.at < len(s.toks) {
			s.step(take)
		}
		if whole {
			break
		}
		s.slide()
	}
	if s.first < len(s.toks) {
		take(s.toks[s.first:])
	}
}

// step looks at one token: it ends the open sentence or goes on with it.
func (s *splitter) step(take func([]Token)) {
	k := s.at
	if k > s.first && s.breaks(k) && s.parts(k) {
		take(s.toks[s.first:k])
		s.first = k
	}
	s.ended = s.ends(k, s.first, s.ended && k > s.first)
	s.at++
}

// parts counts a break before token k and reports whether it is to be kept.
func (s *splitter) parts(k int) bool {
	if block := s.toks[k].Span.Start / blockBytes; block != s.block {
		s.block, s.parted = block, 0
	}
	s.parted++
	return s.parted <= blockSentences || k-s.first >= longestSentence
}

// slide drops the tokens of the sentences that were handed out.
func (s *splitter) slide() {
	done := min(s.first, max(0, len(s.toks)-lookBack))
	s.toks = s.toks[:copy(s.toks, s.toks[done:])]
	s.first, s.at = s.first-done, s.at-done
}

// breaks reports whether a sentence ends before token k.
func (s *splitter) breaks(k int) bool {
	gap := s.text[s.toks[k-1].Span.End:s.toks[k].Span.Start]
	if k-s.first >= longestSentence || s.atCut(&s.cut, k) || s.ended && s.opens(k, gap) || s.abbreviationEnds(k, gap) {
		s.nextLine(k, gap)
		return true
	}
	if gap == "" || gap == " " {
		return false
	}
	lines := strings.Count(gap, "\n")
	ends := lines >= 2 || lines == 0 && len(gap) >= columnGap || lines == 1 && s.lineEnds(k, s.line)
	s.nextLine(k, gap)
	return ends
}

// columnGap is how many blanks part two columns of a line: an office from who signs
// opposite it.
const columnGap = 8

// nextLine notes where the line of token k starts, if the gap before it breaks the line.
func (s *splitter) nextLine(k int, gap string) {
	if at := strings.LastIndexByte(gap, '\n'); at >= 0 {
		s.line = s.toks[k-1].Span.End + at + 1
	}
}

// atCut reports whether a voice changes between token k-1 and token k.
func (s *splitter) atCut(next *int, k int) bool {
	at := s.toks[k].Span.Start
	found := false
	for *next < len(s.cuts) && s.cuts[*next] <= at {
		found = found || s.cuts[*next] >= s.toks[k-1].Span.End
		*next++
	}
	return found
}

// shortDate reports whether the full stop at token k ends "b.", "c." or "d." of the years of a life: in
// a bracket that the sentence from token start on has opened, "(b. Oslo, 1916; d. 1971)", "(c. 1480 – c. 1555)",
// or before a year, "Weber, Anna, b. 1916".
func (s *splitter) shortDate(k, start int) bool {
	if k < start+2 {
		return false
	}
	switch s.toks[k-1].Span.Of(s.text) {
	case "b", "c", "d", "r", "fl":
	default:
		return false
	}
	if before := s.toks[k-2].Span.Of(s.text); (before == "," || before == ";") && k+1 < len(s.toks) && s.toks[k+1].Kind == Number {
		return true
	}
	for j := k - 2; j >= start; j-- {
		switch s.toks[j].Span.Of(s.text) {
		case "(", "[":
			return true
		case ")", "]":
			return false
		}
	}
	return false
}

// ends reports whether the sentence has ended with token k, closing quotes and brackets included.
func (s *splitter) ends(k, start int, before bool) bool {
	t := s.toks[k]
	if t.Kind != Punct {
		return false
	}
	switch s.text[t.Span.Start] {
	case '.':
		// "1." opens an item of a list.
		return (k-start > 1 || k == start || s.toks[start].Kind != Number) && !s.shortDate(k, start)
	case '!', '?':
		return true
	case ':':
		return s.putsQuestion(k, start)
	}
	r, _, _ := runeAt(s.text, t.Span.Start)
	switch r {
	case '…', '。':
		return true
	case '"', '”', '’', '\'', ')', ']', '»':
		return before && s.toks[k-1].Span.End == t.Span.Start
	}
	return false
}

// putsQuestion reports whether the colon at token k ends a question of a deposition, and the answer follows: "ASKED whether he knew him:
// That he did not."
func (s *splitter) putsQuestion(k, start int) bool {
	return k+1 < len(s.toks) && k-start < longestQuestion && s.toks[k+1].Span.Of(s.text) == "That" &&
		strings.HasSuffix(strings.ToLower(s.toks[start].Span.Of(s.text)), "ed")
}

// longestQuestion bounds such a question, in tokens.
const longestQuestion = 60

// opens reports whether token k may open a sentence after an ended one.
func (s *splitter) opens(k int, gap string) bool {
	t := s.toks[k]
	if gap == "" && t.Kind != Punct {
		return strings.HasSuffix(s.text[:t.Span.Start], "。") // but 13.June is one
	}
	switch t.Kind {
	case Word:
		return t.Upper || !startsLower(s.text[t.Span.Start:])
	case Number:
		return true
	}
	r, _, _ := runeAt(s.text, t.Span.Start)
	switch r {
	case '"', '”', '’', '\'', ')', ']', '»':
		return gap != ""
	case ',', ';', ':', '.', '!', '?', '…':
		return false
	}
	return true
}

// startsLower reports whether text starts with a small letter of a script that has capitals.
func startsLower(text string) bool {
	r, _, kind := runeAt(text, 0)
	return kind == lower && (r < 0x0590 || isCyrillic(r))
}

// abbreviationEnds reports whether token k-1 is an abbreviation that also ends its
// sentence: one of those that may, before a common word with a capital.
func (s *splitter) abbreviationEnds(k int, gap string) bool {
	a, t := s.toks[k-1], s.toks[k]
	if gap == "" || a.Kind != Word || !t.Upper || s.text[a.Span.End-1] != '.' {
		return false
	}
	word, next := a.Span.Of(s.text), t.Span.Of(s.text)
	if s.lex.is(word, landWord) && !s.lex.is(next, function) {
		return false // the U.S. Embassy
	}
	return s.lex.is(word, final) && s.lex.is(next, function|common)
}

// lineEnds reports whether the line that ends before token k is a heading, an item
// or a line of an address: short, not running on, the next one opening anew.
func (s *splitter) lineEnds(k, line int) bool {
	prev, t := s.toks[k-1], s.toks[k]
	if s.listMark(k) || s.margin == 0 && (s.entry(t) || s.label(t)) {
		return true
	}
	if s.margin == 0 && prev.Span.End-line >= shortLine || s.margin.breaks(s.text, prev.Span.End, t.Span.Len()) {
		return false
	}
	if s.runsOn(prev) || s.carriesOn(t) {
		return false
	}
	if t.Kind == Punct {
		r, _, _ := runeAt(s.text, t.Span.Start)
		return r == '[' || r == '"' || r == '“' || r == '(' || r == '<'
	}
	return t.Upper || t.Kind == Number || !startsLower(s.text[t.Span.Start:])
}

// carriesOn reports whether a line that starts with t goes on from the last: OF MINISTERS.
func (s *splitter) carriesOn(t Token) bool {
	word := s.text[t.Span.Start:t.Span.End]
	return strings.EqualFold(word, "of") || strings.EqualFold(word, "and")
}

// entry reports whether a line opens with t as the entry of a list of persons or
// abbreviations does: a capitalised word, a comma, another capital.
func (s *splitter) entry(t Token) bool {
	rest, ok := strings.CutPrefix(s.text[t.Span.End:], ", ")
	if !ok || !t.Upper || rest == "" || s.lex.is(t.Span.Of(s.text), function) {
		return false
	}
	_, _, kind := runeAt(rest, 0)
	return kind == capital
}

// label reports whether a line opens with t as a label: "Interpreter: …".
func (s *splitter) label(t Token) bool {
	return t.Upper && t.Kind == Word && strings.HasPrefix(s.text[t.Span.End:], ": ")
}

// runsOn reports whether a line that ends with t goes on in the next.
func (s *splitter) runsOn(t Token) bool {
	if t.Kind == Punct {
		r, _, _ := runeAt(s.text, t.Span.Start)
		return r == ',' || r == '-' || r == '–' || r == '—' || r == '(' || r == '[' || r == '&' || r == '/'
	}
	word := s.text[t.Span.Start:t.Span.End]
	return t.Kind == Word && (word[len(word)-1] == '.' || s.lex.is(word, function|honorific|modifier))
}

// listMark reports whether token k opens an item of a list.
func (s *splitter) listMark(k int) bool {
	t := s.toks[k]
	switch t.Kind {
	case Punct:
		r, _, _ := runeAt(s.text, t.Span.Start)
		return strings.ContainsRune("-–—*•·#◦□■", r)
	case Number:
		return k+1 < len(s.toks) && s.toks[k+1].Span.Start == t.Span.End && s.toks[k+1].Kind == Punct &&
			(s.text[t.Span.End] == '.' || s.text[t.Span.End] == ')')
	}
	return false
}
