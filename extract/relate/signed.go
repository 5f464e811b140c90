package relate

import (
	"slices"

	"dramatis/extract/clause"
	"dramatis/extract/lexicon"
	"dramatis/graph"
)

// What one signs seldom has a name: "the agreement on the delivery of maize". The phrase stands for it, where a frame
// lists its noun.

// literalObject gives the phrase that stands as the object of verb v and whose head the slot lists: behind the verb
// ("signed in Oslo the agreement on coal"), before a passive ("the agreement on coal was signed") or before "which".
func (r *reading) literalObject(s lexicon.Slot, v clause.Verb, passive bool) string {
	if len(s.Literal) == 0 || !slices.Contains(s.Slots, "object") || v.Gerund && r.Items[v.First].Word != "having" {
		return "" // "by signing a peace treaty" may be only thought of
	}
	head, from := r.thingIn(&lexicon.Frame{Things: s.Literal}, v.Last), v.Last+1
	switch {
	case passive || r.ReducedPassive(v):
		head, from = r.literalBefore(s, v.First), 0
	case (v.Binder == "which" || v.Binder == "that") && r.objectBehind(v):
		return "" // "the order of events, that X would sign their treaty"
	case v.Binder == "which" || v.Binder == "that":
		head, from = r.literalBefore(s, v.Opener), 0
	}
	if head < 0 {
		return ""
	}
	first, end := head, r.complementEnd(head)
	for first > from && r.inAttribute(first-1) {
		first--
	}
	if w := r.Items[first].Word; w == "'s" || w == "’s" {
		first++ // "last year's agreement"
	}
	if end-first < 2 {
		return "" // "the agreement" may be any
	}
	return r.Words(first, end)
}

// objectBehind reports whether an object of its own opens right behind a verb.
func (r *reading) objectBehind(v clause.Verb) bool {
	if v.Last+1 >= len(r.Items) {
		return false
	}
	next := r.Items[v.Last+1]
	return next.Kind == clause.NameItem || next.Kind == clause.WordItem && next.Determiner
}

// inAttribute reports whether item i may say before a noun which one it is: "trade", "cultural", "Norwegian".
func (r *reading) inAttribute(i int) bool {
	it := r.Items[i]
	switch it.Kind {
	case clause.NameItem:
		return !it.Possessive && !r.IsPronoun(it) && r.TypeOf(it) != graph.Person
	case clause.PunctItem:
		return it.Word == "-"
	}
	return it.Kind == clause.WordItem && !it.Determiner && !it.Preposition && !it.Binder && !it.Adverb && it.Word != "and" && !r.frames.Quantities[it.Word] && !r.frames.Amount[it.Word]
}

// longestLiteral bounds the items of a phrase that stands for what has no name.
const longestLiteral = 14

// literalBefore gives the item of the listed noun whose phrase ends right before item i, over a comma and over when and
// where: "the contract of 1903, which X signed", "the contract concluded at Oslo and signed by X"; or -1.
func (r *reading) literalBefore(s lexicon.Slot, i int) int {
	if i > 0 && r.Items[i-1].Word == "," {
		i--
	}
	for j := i - 1; j >= 0 && j > i-longestLiteral && r.Items[j].Kind != clause.PunctItem && !(r.Items[j].Binder && !r.Items[j].Preposition); j-- {
		if r.Items[j].Kind == clause.WordItem && slices.Contains(s.Literal, r.Items[j].Word) {
			if r.complementEnd(j) != i && j != i-1 {
				return -1
			}
			return j
		}
	}
	return -1
}

// complementEnd gives the item behind the noun at item i and what says of what it is: "agreement of 6 January",
// "agreement on trade between X and Y", "agreement with X".
func (r *reading) complementEnd(i int) int {
	end := i + 1
	for j := i + 1; j+1 < len(r.Items) && j < i+longestLiteral; {
		opener := r.Items[j].Word
		if r.Items[j].Kind != clause.WordItem || !r.frames.AgreementOn[opener] && !(opener == "with" && j == i+1) {
			break
		}
		next := clause.PastDeterminers(r.Items, j+1)
		if next >= len(r.Items) || opener == "on" && (r.onDay(j) || r.Items[next].Word == "behalf") || opener == "with" && (r.Items[next].Kind != clause.NameItem || r.TypeOf(r.Items[next]) == graph.Person) {
			break
		}
		for next < len(r.Items) && r.inComplement(next) && !(opener == "with" && r.Items[next].Word == "and") {
			next++
		}
		if next == j+1 {
			break
		}
		j, end = next, next
		if opener == "with" {
			break
		}
	}
	return end
}

// inComplement reports whether item i goes on with what a preposition opened.
func (r *reading) inComplement(i int) bool {
	it := r.Items[i]
	switch it.Kind {
	case clause.NameItem:
		return !r.IsPronoun(it) || it.Possessive
	case clause.DateItem:
		return true
	case clause.PunctItem:
		return it.Word == "-"
	}
	if it.Word == "and" {
		next := clause.PastDeterminers(r.Items, i+1)
		return next < len(r.Items) && (r.Items[next].Kind == clause.NameItem || r.Items[next].Kind == clause.WordItem && r.NounLike(r.Items, next))
	}
	_, opens := r.VerbAt(r.Items, i)
	return !it.Preposition && !it.Binder && !it.Adverb && !opens
}
