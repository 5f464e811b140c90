package mention

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"dramatis/extract/source"
	"dramatis/graph"
)

// longestBracket bounds the explanation in a bracket after a name, in bytes.
const longestBracket = 160

// aliases ties names that the text equates: Marek [Nowak], Arkhip (Pavel Fitin),
// "used his real name, X". A bracket may also tell who holds an office: "the Director of the CIA (NAME)".
func (p *page) aliases() {
	ms := p.out.Mentions
	for i := range ms {
		if ms[i].Kind != graph.ByName {
			continue
		}
		if p.holderFollows(i) {
			ms[i+1].Type = graph.Person
		}
		p.listedAliases(i)
		if a := p.bracketed(i); !a.Empty() {
			ms[i].Alias = a
		} else if i > 0 && p.restored(ms[i-1], ms[i]) {
			ms[i].Alias = ms[i-1].Span
		}
		if i > 0 && p.otherwise(ms[i-1], ms[i]) && ms[i-1].Alias.Empty() {
			ms[i-1].Alias = ms[i].Span
		}
		if i > 0 && ms[i].Alias.Empty() && p.pseudonymOf(ms[i-1], ms[i]) {
			ms[i].Alias = ms[i-1].Span
		}
		if i > 0 && ms[i].Type == graph.Person {
			if j := p.bearerOf(i); j >= 0 && ms[j].Alias.Empty() && ms[j].Normal != ms[i].Normal {
				ms[j].Alias = ms[i].Span
			}
		}
	}
}

// listedAliases ties the names that the bracket behind a person lists as his: "X (real name Y; party names Z, W)".
func (p *page) listedAliases(i int) {
	ms := p.out.Mentions
	inner := p.bracket(ms[i])
	if ms[i].Type != graph.Person || inner.Empty() {
		return
	}
	his := false
	for j, at := i+1, inner.Start; j < len(ms) && inner.Contains(ms[j].Span); j++ {
		before := p.text[at:ms[j].Span.Start]
		his = ms[j].Type == graph.Person && ms[j].Kind == graph.ByName && (p.explains(before) || his && (before == ", " || before == " and "))
		if at = ms[j].Span.End; his && j > i+1 && ms[j].Alias.Empty() {
			ms[j].Alias = ms[i].Span
		}
	}
}

// bracketed gives the name in the bracket right after mention i.
func (p *page) bracketed(i int) source.Span {
	m := p.out.Mentions[i]
	rest := p.text[m.Span.End:min(len(p.text), m.Span.End+longestBracket)]
	if a := quotedBetweenDashes(rest); m.Type == graph.Person && !a.Empty() {
		return source.Span{Start: m.Span.End + a.Start, End: m.Span.End + a.End}
	}
	inner := p.bracket(m)
	if inner.Empty() {
		return source.Span{}
	}
	return p.aliasIn(m, i, inner)
}

// bracket gives the inside of the bracket right after a mention, without the words by which
// it gives a short name.
func (p *page) bracket(m Mention) source.Span {
	rest := p.text[m.Span.End:min(len(p.text), m.Span.End+longestBracket)]
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
	return inner
}

// hereafter are the words by which a bracket gives somebody a short name.
var hereafter = [...]string{"hereafter referred to as", "hereinafter referred to as", "hereafter", "hereinafter", "henceforth", "referred to below as"}

// aliasIn gives the name that a bracket's inside equates with mention m: the inside is
// that name and nothing else, or explains it as a pseudonym.
func (p *page) aliasIn(m Mention, i int, inner source.Span) source.Span {
	if i+1 < len(p.out.Mentions) {
		n := p.out.Mentions[i+1]
		if n.Kind == graph.ByName && n.Type == m.Type && inner.Contains(n.Span) && !p.elsewhere(m) && !abbreviated(n.Span.Of(p.text)) && !p.anothersSurname(m, n) && !p.seatOf(m, n) {
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

// anothersSurname reports whether the one word in the bracket behind somebody's full name is the surname of others in the document, and
// of none whose first name begins as his does: "Mr. Paul Weber (Orlov)" acts for Anna Orlov; "Josef Novak (Hell)" may be Jan Hell's other name.
func (p *page) anothersSurname(m, n Mention) bool {
	first, _, full := strings.Cut(m.Normal, " ")
	if m.Type != graph.Person || !full || strings.Contains(n.Normal, " ") {
		return false
	}
	others := false
	for _, o := range p.out.Mentions {
		given, rest, ok := strings.Cut(o.Normal, " ")
		if !ok || o.Type != graph.Person || o.Kind != graph.ByName || o.Span == m.Span || rest != n.Normal && !strings.HasSuffix(rest, " "+n.Normal) {
			continue
		}
		if firstRune(given) == firstRune(first) {
			return false
		}
		others = true
	}
	return others
}

// seatOf reports whether the one word in the bracket behind a surname with a form of address tells for where he sits, as records of
// parliaments have it: "Mr. Okello (Lira)". Comrades have other names there.
func (p *page) seatOf(m, n Mention) bool {
	lead := strings.ToLower(strings.TrimRight(m.Lead.Of(p.text), ". "))
	return m.Type == graph.Person && !strings.Contains(m.Normal, " ") && !strings.Contains(n.Normal, " ") && n.Lead.Empty() && p.lex.nouns[civilForms][lead]
}

// elsewhere reports whether the bracket behind a place that the tables know by one word holds
// another: a town of a land, "China (Peking)", or a delegate's name that looks like one, "France (Moch)".
func (p *page) elsewhere(m Mention) bool {
	return m.Type == graph.Place && p.lex.is(m.Normal, landWord)
}

// abbreviated reports whether a word is written together from parts of others, as telegrams
// write offices: FonDept, DirGen.
func abbreviated(name string) bool {
	for w := range strings.FieldsSeq(name) {
		lower := 0
		for _, r := range w {
			if unicode.IsUpper(r) && lower > 1 && !strings.HasPrefix(w, "Mac") && !strings.HasPrefix(w, "Fitz") {
				return true
			}
			if lower++; !unicode.IsLower(r) {
				lower = 0
			}
		}
	}
	return false
}

// holderFollows reports whether mention i is a body and the bracket behind it one word, the
// name of him whose office in it stands before it.
func (p *page) holderFollows(i int) bool {
	m := p.out.Mentions[i]
	if m.Type != graph.Organization || i+1 == len(p.out.Mentions) {
		return false
	}
	n := p.out.Mentions[i+1]
	return n.Span == p.bracket(m) && p.officeOf(m) && !strings.Contains(n.Normal, " ") && strings.ContainsFunc(n.Normal, unicode.IsLower)
}

// officeOf reports whether the words before a body say whose office in it is named: "the
// Director of the".
func (p *page) officeOf(m Mention) bool {
	words := strings.Fields(p.text[max(0, m.Span.Start-longestNaming):m.Span.Start])
	if n := len(words); n > 0 && words[n-1] == "the" {
		words = words[:n-1]
	}
	n := len(words)
	return n > 1 && words[n-1] == "of" && p.lex.is(words[n-2], role)
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

// restored reports whether a is the rest of name b, supplied in a bracket before it:
// "[Foreign Minister Jan] Novak".
func (p *page) restored(a, b Mention) bool {
	if a.Type != graph.Person || b.Type != graph.Person || a.Kind != graph.ByName || !a.Alias.Empty() {
		return false
	}
	between := p.text[a.Span.End:b.Span.Start]
	return len(between) <= 3 && strings.TrimRight(between, " \u00a0") == "]" && b.Lead.Empty()
}
