package clause

import (
	"slices"
	"strings"

	"dramatis/extract/lexicon"
	"dramatis/extract/mention"
	"dramatis/extract/recent"
	"dramatis/extract/source"
	"dramatis/graph"
	"dramatis/internal/set"
)

// ItemKind says what an item of a sentence is.
type ItemKind uint8

const (
	WordItem ItemKind = iota
	PunctItem
	NameItem // a mention, whole
	DateItem // a date, whole
)

// Item is a word, a punctuation mark, a whole mention or a whole date of a
// sentence. Brackets that an editor put round restored words, and the label of a
// handwritten insert, are no items: the sentence reads on through them.
type Item struct {
	Span source.Span
	Kind ItemKind
	// Upper marks a word that starts with a capital.
	Upper bool
	// Possessive marks a mention followed by 's.
	Possessive bool
	// Word is the lower-case text of a word or punctuation mark; of a description
	// ("the Soviet Ambassador") its last word.
	Word            string
	*lexicon.Lexeme // what is known of the word
	// Mention and date index the annotated text; -1 where there is none.
	Mention, Date int
}

// itemizer cuts sentences into items; it is made once for a document.
type itemizer struct {
	text    string
	a       *mention.Annotated
	m, d    int // first mention and date that may still matter
	lexemes lexicon.Lexemes
	recent  *recentWords
	// tokens and items of the sentence being cut; reused for the next.
	tokens   []mention.Token
	cut      []Item
	brackets bool // it has square brackets
	maiden   lexicon.WordClass
}

// items cuts a sentence. Sentences must be given in order of their start; what was
// given for the last one is overwritten.
func (z *itemizer) items(s mention.Sentence) []Item {
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
			if n := len(out); n == 0 || out[n-1].Date != d {
				out = append(out, Item{Span: z.a.Dates[d].Span, Kind: DateItem, Lexeme: lexicon.PlainWord, Mention: -1, Date: d})
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
func (z *itemizer) pointing(items []Item) {
	for i := 1; i+1 < len(items); i++ {
		if items[i].Word == "that" && items[i-1].Kind == WordItem && pointsAtTime(items, i) {
			items[i].Lexeme = z.lexemes.Of("this") // "was arrested that night by X"
			continue
		}
		if items[i].Word != "that" || items[i-1].Kind != WordItem || !items[i-1].Preposition || items[i-1].Binder && !timeBefore[items[i-1].Word] {
			continue
		}
		next := items[i+1]
		if next.Kind != WordItem || next.NoNoun || next.Adverb || next.Upper || standing[next.Word] || len(next.Word) < 3 || next.Verb.Form&(lexicon.Past|lexicon.Third) != 0 || pluralEnding(next.Word) {
			continue
		}
		items[i].Lexeme = z.lexemes.Of("this")
	}
}

// pointsAtTime reports whether "that" at item i points at a part of a day and opens no clause: "arrested that night by X", "met that
// evening", not "said that night fell".
func pointsAtTime(items []Item, i int) bool {
	if !items[i+1].Days {
		return false
	}
	return i+2 == len(items) || items[i+2].Kind == PunctItem || items[i+2].Preposition && items[i+2].Aux.Lemma == ""
}

// timeBefore are the words that may open a clause, or stand before the noun of a time: "after that meeting".
var timeBefore = set.Of("after", "before", "since", "until")

// pluralEnding reports whether a word may be a plural by its ending: "in that prices rose" points at nothing.
func pluralEnding(word string) bool {
	return strings.HasSuffix(word, "s") && !strings.HasSuffix(word, "ss") && !strings.HasSuffix(word, "is") && !strings.HasSuffix(word, "us")
}

// appendMention adds mention m once, however many tokens it covers, and notes a possessive ending.
func (z *itemizer) appendMention(out []Item, m int, tok mention.Token) []Item {
	span := z.a.Mentions[m].Span
	if n := len(out); n == 0 || out[n-1].Mention != m {
		it := Item{Span: span, Kind: NameItem, Mention: m, Date: -1, Possessive: possessiveAt(z.text, span.End)}
		if z.a.Mentions[m].Kind == graph.ByNominal {
			it.Word = strings.ToLower(tok.Span.Of(z.text))
		}
		it.Lexeme = z.lexemes.Of(it.Word)
		out = append(out, it)
	} else if out[n-1].Word != "" {
		out[n-1].Word = strings.ToLower(tok.Span.Of(z.text))
		out[n-1].Lexeme = z.lexemes.Of(out[n-1].Word)
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
func (z *itemizer) appendToken(out []Item, tok mention.Token) []Item {
	word, lexeme := z.word(tok.Span.Of(z.text))
	if n := len(out); n > 0 && out[n-1].Possessive && (word == "'s" || word == "'" || word == "s" && z.text[tok.Span.Start-1] != ' ') {
		return out
	}
	kind := WordItem
	if tok.Kind == mention.Punct {
		kind = PunctItem
		z.brackets = z.brackets || word == "[" || word == "]"
	}
	return append(out, Item{Span: tok.Span, Kind: kind, Word: word, Lexeme: lexeme, Upper: tok.Upper, Mention: -1, Date: -1})
}

// recentWords holds the words read last, as printed.
type recentWords = recent.Table[folded]

// folded is a word in lower case, with what is known of it.
type folded struct {
	word string
	*lexicon.Lexeme
}

// word gives a word as printed in lower case, with what is known of it.
func (z *itemizer) word(raw string) (string, *lexicon.Lexeme) {
	at, known := z.recent.Find(raw)
	if known {
		return at.word, at.Lexeme
	}
	word := strings.ToLower(strings.ReplaceAll(raw, "’", "'"))
	l := z.lexemes.Of(word)
	if at != nil {
		*at = folded{strings.Clone(word), l} // not to hold the document
	}
	return word, l
}

// TypeOf gives the entity type of a mention item; "" of another.
func (s *Sentence) TypeOf(it Item) graph.EntityType {
	if it.Mention < 0 {
		return ""
	}
	return s.a.Mentions[it.Mention].Type
}

// Named reports whether any of the items is a mention.
func Named(items []Item) bool {
	return slices.ContainsFunc(items, func(it Item) bool { return it.Kind == NameItem })
}

// LineBetween reports whether a line ends between two items.
func (s *Sentence) LineBetween(i, j int) bool {
	return strings.Contains(s.doc.Text[s.Items[i].Span.End:s.Items[j].Span.Start], "\n")
}

// Words gives the text of items from first up to but without end, on one line.
func (s *Sentence) Words(first, end int) string {
	if first >= end {
		return ""
	}
	return strings.Join(strings.Fields(s.doc.Text[s.Items[first].Span.Start:s.Items[end-1].Span.End]), " ")
}
