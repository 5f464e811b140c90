package relate

import (
	"slices"
	"strings"

	"dramatis/extract/mention"
	"dramatis/extract/recent"
	"dramatis/extract/source"
	"dramatis/graph"
)

// itemKind says what an item of a sentence is.
type itemKind uint8

const (
	wordItem itemKind = iota
	punctItem
	nameItem // a mention, whole
	dateItem // a date, whole
)

// item is a word, a punctuation mark, a whole mention or a whole date of a
// sentence. Brackets that an editor put round restored words, and the label of a
// handwritten insert, are no items: the sentence reads on through them.
type item struct {
	span source.Span
	kind itemKind
	// upper marks a word that starts with a capital.
	upper bool
	// possessive marks a mention followed by 's.
	possessive bool
	// word is the lower-case text of a word or punctuation mark; of a description
	// ("the Soviet Ambassador") its last word.
	word    string
	*lexeme // what is known of the word
	// mention and date index the annotated text; -1 where there is none.
	mention, date int
}

// itemizer cuts sentences into items; it is made once for a document.
type itemizer struct {
	text    string
	a       *mention.Annotated
	m, d    int // first mention and date that may still matter
	lexemes lexemes
	recent  *recentWords
	// tokens and items of the sentence being cut; reused for the next.
	tokens   []mention.Token
	cut      []item
	brackets bool // it has square brackets
	maiden   wordClass
}

// items cuts a sentence. Sentences must be given in order of their start; what was
// given for the last one is overwritten.
func (z *itemizer) items(s mention.Sentence) []item {
	for z.m < len(z.a.Mentions) && z.a.Mentions[z.m].Span.End <= s.Span.Start {
		z.m++
	}
	for z.d < len(z.a.Dates) && z.a.Dates[z.d].Span.End <= s.Span.Start {
		z.d++
	}
	z.tokens = z.a.Tokens(z.tokens[:0], s)
	out := z.cut[:0]
	z.brackets = false
	m, d := z.m, z.d
	for _, tok := range z.tokens {
		for m < len(z.a.Mentions) && z.a.Mentions[m].Span.End <= tok.Span.Start {
			m++
		}
		for d < len(z.a.Dates) && z.a.Dates[d].Span.End <= tok.Span.Start {
			d++
		}
		if m < len(z.a.Mentions) && z.a.Mentions[m].Span.Overlaps(tok.Span) {
			out = z.appendMention(out, m, tok)
			continue
		}
		if d < len(z.a.Dates) && z.a.Dates[d].Span.Overlaps(tok.Span) {
			if n := len(out); n == 0 || out[n-1].date != d {
				out = append(out, item{span: z.a.Dates[d].Span, kind: dateItem, lexeme: plainWord, mention: -1, date: d})
			}
			continue
		}
		out = z.appendToken(out, tok)
	}
	z.pointing(out)
	z.cut = z.dropMaidenNames(out)
	out = z.cut
	if z.brackets {
		return z.dropBrackets(out)
	}
	return out
}

// pointing makes an article of each "that" which points at the noun behind it and opens no clause: "was
// replaced in that post by X", not "strange in that he came".
func (z *itemizer) pointing(items []item) {
	for i := 1; i+1 < len(items); i++ {
		if items[i].word == "that" && items[i-1].kind == wordItem && pointsAtTime(items, i) {
			items[i].lexeme = z.lexemes.of("this") // "was arrested that night by X"
			continue
		}
		if items[i].word != "that" || items[i-1].kind != wordItem || !items[i-1].preposition || items[i-1].binder && !timeBefore[items[i-1].word] {
			continue
		}
		next := items[i+1]
		if next.kind != wordItem || next.noNoun || next.adverb || next.upper || standing[next.word] || len(next.word) < 3 || next.verb.form&(past|third) != 0 || pluralEnding(next.word) {
			continue
		}
		items[i].lexeme = z.lexemes.of("this")
	}
}

// pointsAtTime reports whether "that" at item i points at a part of a day and opens no clause: "arrested that night by X", "met that
// evening", not "said that night fell".
func pointsAtTime(items []item, i int) bool {
	if !items[i+1].days {
		return false
	}
	return i+2 == len(items) || items[i+2].kind == punctItem || items[i+2].preposition && items[i+2].aux.lemma == ""
}

// timeBefore are the words that may open a clause, or stand before the noun of a time: "after that meeting".
var timeBefore = setOf("after", "before", "since", "until")

// pluralEnding reports whether a word may be a plural by its ending: "in that prices rose" points at nothing.
func pluralEnding(word string) bool {
	return strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ss") && !strings.HasSuffix(word, "is") && !strings.HasSuffix(word, "us")
}

// appendMention adds mention m once, however many tokens it covers, and notes a possessive ending.
func (z *itemizer) appendMention(out []item, m int, tok mention.Token) []item {
	span := z.a.Mentions[m].Span
	if n := len(out); n == 0 || out[n-1].mention != m {
		it := item{span: span, kind: nameItem, mention: m, date: -1, possessive: possessiveAt(z.text, span.End)}
		if z.a.Mentions[m].Kind == graph.ByNominal {
			it.word = strings.ToLower(tok.Span.Of(z.text))
		}
		it.lexeme = z.lexemes.of(it.word)
		out = append(out, it)
	} else if out[n-1].word != "" {
		out[n-1].word = strings.ToLower(tok.Span.Of(z.text))
		out[n-1].lexeme = z.lexemes.of(out[n-1].word)
	}
	return out
}

// possessiveAt reports whether 's or ' (after s) stands at byte offset at.
func possessiveAt(text string, at int) bool {
	rest := text[at:min(len(text), at+4)]
	for _, mark := range []string{"'", "’", "ʼ"} {
		after, ok := strings.CutPrefix(rest, mark)
		if !ok {
			continue
		}
		if strings.HasPrefix(after, "s") {
			return true
		}
		return at > 0 && text[at-1] == 's' && (after == "" || after[0] == ' ')
	}
	return false
}

// appendToken adds a word or punctuation mark; the leftover of a possessive ('s) is dropped.
func (z *itemizer) appendToken(out []item, tok mention.Token) []item {
	word, lexeme := z.word(tok.Span.Of(z.text))
	if n := len(out); n > 0 && out[n-1].possessive && (word == "'s" || word == "'" || word == "s" && z.text[tok.Span.Start-1] != ' ') {
		return out
	}
	kind := wordItem
	if tok.Kind == mention.Punct {
		kind = punctItem
		z.brackets = z.brackets || word == "[" || word == "]"
	}
	return append(out, item{span: tok.Span, kind: kind, word: word, lexeme: lexeme, upper: tok.Upper, mention: -1, date: -1})
}

// recentWords holds the words read last, as printed.
type recentWords = recent.Table[folded]

// folded is a word in lower case, with what is known of it.
type folded struct {
	word string
	*lexeme
}

// word gives a word as printed in lower case, with what is known of it.
func (z *itemizer) word(raw string) (string, *lexeme) {
	at, known := z.recent.Find(raw)
	if known {
		return at.word, at.lexeme
	}
	word := strings.ToLower(strings.ReplaceAll(raw, "’", "'"))
	l := z.lexemes.of(word)
	if at != nil {
		*at = folded{strings.Clone(word), l} // not to hold the document
	}
	return word, l
}

// dropBrackets takes out "[inserted by hand:", all square brackets, and what a
// bracket says about the name before it ("X [Y's pseudonym]").
func (z *itemizer) dropBrackets(items []item) []item {
	out := items[:0]
	for i := 0; i < len(items); i++ {
		switch items[i].word {
		case "[":
			if end := z.officeEnd(items, i); end > i {
				items[end] = z.bracketed(items[end], ")")
				out = append(out, z.bracketed(items[i], "("))
				if inner := items[i+1]; inner.kind == nameItem && z.a.Mentions[inner.mention].Type == graph.Person {
					i += 2 // the name said again, and its comma
				}
			} else if end := z.glossEnd(items, i); end > i {
				if n := z.behindAlias(items, i, end); n > 0 {
					out = append(out, z.bracketed(items[i], "("))
					items[end] = z.bracketed(items[end], ")")
					i = n
					continue
				}
				i = end
			} else if end := labelEnd(items, i); end > i {
				i = end
			}
		case "]":
		default:
			out = append(out, items[i])
		}
	}
	return out
}

// bracketed gives a square bracket as a round one.
func (z *itemizer) bracketed(it item, mark string) item {
	it.word, it.lexeme = mark, z.lexemes.of(mark)
	return it
}

// behindAlias gives the comma behind the alias in a bracket from item i to end, where an
// office follows it, or 0: "N. [V. G. N., representative in Warsaw]".
func (z *itemizer) behindAlias(items []item, i, end int) int {
	for j := i + 1; j+1 < end; j++ {
		if items[j].word == "," {
			for k := j + 1; k < end; k++ {
				if items[k].kind == wordItem && z.lexemes.of(items[k].word).head {
					return j
				}
			}
			return 0
		}
	}
	return 0
}

// longestOffice bounds the items of an office in brackets.
const longestOffice = 16

// officeEnd gives the index of the bracket that closes the office of the person named
// before item i, or i: "NAME [deputy head of the Office]".
func (z *itemizer) officeEnd(items []item, i int) int {
	if i == 0 || items[i-1].kind != nameItem || z.a.Mentions[items[i-1].mention].Type != graph.Person {
		return i
	}
	office := false
	for j := i + 1; j < len(items) && j < i+longestOffice; j++ {
		switch it := items[j]; {
		case it.word == "]" && office:
			return j
		case it.word == "]":
			return i
		case it.kind == nameItem && j == i+1 && z.a.Mentions[it.mention].Type == graph.Person:
			if n := z.behindAlias(items, i, min(len(items), i+longestOffice)); n != j+1 {
				return i
			}
		case it.kind == wordItem && j < i+5 && z.lexemes.of(it.word).head:
			office = true
		}
	}
	return i
}

// glossEnd gives the index of the bracket that closes a gloss on the name before
// item i, or i: a gloss holds the other name of it.
func (z *itemizer) glossEnd(items []item, i int) int {
	if i == 0 || items[i-1].kind != nameItem || z.a.Mentions[items[i-1].mention].Alias.Empty() {
		return i
	}
	alias := z.a.Mentions[items[i-1].mention].Alias
	for j := i + 1; j < len(items) && j < i+12; j++ {
		if items[j].word == "]" {
			if items[i].span.Start < alias.Start && alias.End <= items[j].span.Start {
				return j
			}
			return i
		}
	}
	return i
}

// labelEnd gives the index of the colon that ends an insert's label opened at i, or i.
func labelEnd(items []item, i int) int {
	for j := i + 1; j < len(items) && j <= i+5; j++ {
		if items[j].kind != wordItem {
			if items[j].word == ":" {
				return j
			}
			return i
		}
	}
	return i
}

// typeOf gives the entity type of a mention item; "" of another.
func (r *reading) typeOf(it item) graph.EntityType {
	if it.mention < 0 {
		return ""
	}
	return r.a.Mentions[it.mention].Type
}

// named reports whether any of the items is a mention.
func named(items []item) bool {
	return slices.ContainsFunc(items, func(it item) bool { return it.kind == nameItem })
}
