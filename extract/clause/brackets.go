package clause

import (
	"dramatis/extract/lexicon"
	"dramatis/extract/source"
	"dramatis/graph"
	"dramatis/internal/set"
)

// The square brackets of an editor are no items, and of what stands in them only some is: see Item.

// dropBrackets takes out "[inserted by hand:", all square brackets, and what a
// bracket says about the name before it ("X [Y's pseudonym]").
func (z *itemizer) dropBrackets(items []Item) []Item {
	out := items[:0]
	for i := 0; i < len(items); i++ {
		switch items[i].Word {
		case "[":
			if end := withheldEnd(items, i); end > i {
				span := source.Span{Start: items[i].Span.Start, End: items[end].Span.End}
				out = append(out, Item{Span: span, Word: "text", Lexeme: lexicon.PlainWord, Mention: -1, Date: -1})
				i = end
			} else if end := z.officeEnd(items, i); end > i {
				items[end] = z.bracketed(items[end], ")")
				out = append(out, z.bracketed(items[i], "("))
				if inner := items[i+1]; inner.Kind == NameItem && z.a.Mentions[inner.Mention].Type == graph.Person {
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

// longestWithheld bounds the items of a bracket by which an editor says that words are withheld.
const longestWithheld = 16

// withheldEnd gives the item that closes the bracket at item i where it stands for words that are not shown, "[2 lines not declassified]",
// "[illegible]"; or i. It is one thing that nobody knows, and denies nothing.
func withheldEnd(items []Item, i int) int {
	for k := i + 1; k < len(items) && k <= i+longestWithheld; k++ {
		if items[k].Word == "]" {
			if k > i+1 && items[k-1].Kind == WordItem && withheld[items[k-1].Word] {
				return k
			}
			return i
		}
	}
	return i
}

// withheld are the words that end such a bracket.
var withheld = set.Of("declassified", "illegible", "excised", "deleted", "omitted", "redacted", "withheld", "missing", "unreadable", "garbled")

// bracketed gives a square bracket as a round one.
func (z *itemizer) bracketed(it Item, mark string) Item {
	it.Word, it.Lexeme = mark, z.lexemes.Of(mark)
	return it
}

// behindAlias gives the comma behind the alias in a bracket from item i to end, where an
// office follows it, or 0: "N. [V. G. N., representative in Warsaw]".
func (z *itemizer) behindAlias(items []Item, i, end int) int {
	for j := i + 1; j+1 < end; j++ {
		if items[j].Word == "," {
			for k := j + 1; k < end; k++ {
				if items[k].Kind == WordItem && z.lexemes.Of(items[k].Word).Head {
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
func (z *itemizer) officeEnd(items []Item, i int) int {
	if i == 0 || items[i-1].Kind != NameItem || z.a.Mentions[items[i-1].Mention].Type != graph.Person {
		return i
	}
	office := false
	for j := i + 1; j < len(items) && j < i+longestOffice; j++ {
		switch it := items[j]; {
		case it.Word == "]" && office:
			return j
		case it.Word == "]":
			return i
		case it.Kind == NameItem && j == i+1 && z.a.Mentions[it.Mention].Type == graph.Person:
			if n := z.behindAlias(items, i, min(len(items), i+longestOffice)); n != j+1 {
				return i
			}
		case it.Kind == WordItem && j < i+5 && z.lexemes.Of(it.Word).Head:
			office = true
		}
	}
	return i
}

// glossEnd gives the index of the bracket that closes a gloss on the name before
// item i, or i: a gloss holds the other name of it.
func (z *itemizer) glossEnd(items []Item, i int) int {
	if i == 0 || items[i-1].Kind != NameItem || z.a.Mentions[items[i-1].Mention].Alias.Empty() {
		return i
	}
	alias := z.a.Mentions[items[i-1].Mention].Alias
	for j := i + 1; j < len(items) && j < i+12; j++ {
		if items[j].Word == "]" {
			if items[i].Span.Start < alias.Start && alias.End <= items[j].Span.Start {
				return j
			}
			return i
		}
	}
	return i
}

// labelEnd gives the index of the colon that ends an insert's label opened at i, or i.
func labelEnd(items []Item, i int) int {
	for j := i + 1; j < len(items) && j <= i+5; j++ {
		if items[j].Kind != WordItem {
			if items[j].Word == ":" {
				return j
			}
			return i
		}
	}
	return i
}
