package mention

import (
	"sort"
	"strings"
	"unicode"
	"unicode/utf8"

	"dramatis/extract/source"
	"dramatis/graph"
)

// Words in capitals that are nobody's name by themselves and that a phrase gives to somebody for another: "alias
// Zorn", "known in the party as Krot".

// bareNames ties such words to whose name they are.
func (p *page) bareNames() {
	for i := 1; i < len(p.text); i++ {
		if p.text[i-1] != ' ' || p.text[i] < 'A' || p.text[i] > 'Z' && p.text[i] < utf8.RuneSelf || !bareNext(p.text[max(0, i-longestNaming):i]) {
			continue
		}
		name := p.bareName(i)
		ms := p.out.Mentions
		next := sort.Search(len(ms), func(k int) bool { return ms[k].Span.End > i })
		if name.Empty() || next < len(ms) && ms[next].Span.Overlaps(name) {
			continue // a name by itself is tied to whom it is of as such
		}
		if j := p.bareBearer(next, i); j >= 0 && ms[j].Alias.Empty() {
			ms[j].Alias = name
		}
	}
}

// bareNext reports whether the last letters before a word can end a phrase that gives a name.
func bareNext(before string) bool {
	for _, end := range [...]string{"alias ", "aka ", "a.k.a. ", "name ", "named ", "nym ", "name of ", "name was ", "name is ", "nym of ", "nym was ", "nym is ", "guerre ", "guerre was ", "guerre is ", "name to ", "self ", "called ", "dubbed ", " call "} {
		if strings.HasSuffix(before, end) {
			return true
		}
	}
	return strings.HasSuffix(before, " as ") && strings.Contains(before, "known ")
}

// bareName gives up to three words in capitals from byte i on that can be a name.
func (p *page) bareName(i int) source.Span {
	end := i
	for n := 0; n < 3; n++ {
		at := end
		if n > 0 {
			if at >= len(p.text) || p.text[at] != ' ' {
				break
			}
			at++
		}
		word := p.text[at:]
		if k := strings.IndexFunc(word, func(r rune) bool { return !unicode.IsLetter(r) && r != '-' && r != '’' }); k >= 0 {
			word = word[:k]
		}
		if r := firstRune(word); len(word) < 3 || !unicode.IsUpper(r) {
			break
		}
		if p.lex.is(word, role|honorific|demonym|title|common) {
			return source.Span{}
		}
		end = at + len(word)
	}
	if end == i || strings.HasPrefix(p.text[end:], " of ") || OpensPossessive(p.text[end:]) {
		return source.Span{}
	}
	return source.Span{Start: i, End: end}
}

// bareBearer gives the person whom a phrase right before byte at gives the word there for a name, or -1: only
// words that lead from a name to another may stand between him and the phrase, or the name is one that he
// travels under.
func (p *page) bareBearer(next, at int) int {
	if p.underName(at) {
		return p.bearerBefore(next, at)
	}
	start := p.phraseBefore(at, isAlias)
	if start < 0 && p.knownAmong(at) {
		start = strings.LastIndex(p.text[:at], " known ")
	}
	if start < 0 {
		return p.calledSo(next, at)
	}
	j := p.personBefore(next)
	if j < 0 || p.out.Mentions[j].Span.End > start || !p.links(p.text[p.out.Mentions[j].Span.End:start]) {
		return -1
	}
	return j
}

// mostLinks bounds the words that lead from a name to another.
const mostLinks = 8

// links reports whether words lead from a name to another of the same person: ", who in the party is".
func (p *page) links(between string) bool {
	n := 0
	for w := range strings.FieldsFuncSeq(between, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",(:’'-–—", r) }) {
		if n++; n > mostLinks || w != "s" && !p.lex.nouns[aliasLinks][strings.ToLower(w)] && !p.lex.is(w, aliasNoun) {
			return false
		}
	}
	return true
}

// pseudonymOf reports whether the words between two names say that the first is another name of the second:
// "Zorn is the nom de guerre of Marek", "Zorn (the pseudonym of Marek)".
func (p *page) pseudonymOf(a, b Mention) bool {
	if a.Type != graph.Person || b.Type != graph.Person || a.Kind != graph.ByName || b.Kind != graph.ByName || a.Normal == b.Normal || b.Span.Start-a.Span.End > longestNaming {
		return false
	}
	between := strings.TrimSpace(p.text[a.Span.End:b.Span.Start])
	return strings.HasSuffix(between, " of") && p.explains(between) && p.links(between)
}
