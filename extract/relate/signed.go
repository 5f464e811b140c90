package relate

import (
	"slices"

	"dramatis/graph"
)

// What one signs seldom has a name: "the agreement on the delivery of maize". The phrase stands for it, where a frame
// lists its noun.

// literalObject gives the phrase that stands as the object of verb v and whose head the slot lists: behind the verb
// ("signed in Oslo the agreement on coal"), before a passive ("the agreement on coal was signed") or before "which".
func (r *reading) literalObject(s Slot, v verb, passive bool) string {
	if len(s.Literal) == 0 || !slices.Contains(s.Slots, "object") || v.gerund && r.items[v.first].word != "having" {
		return "" // "by signing a peace treaty" may be only thought of
	}
	head, from := r.thingIn(&Frame{Things: s.Literal}, v.last), v.last+1
	switch {
	case passive || r.reducedPassive(v):
		head, from = r.literalBefore(s, v.first), 0
	case v.binder == "which" || v.binder == "that":
		head, from = r.literalBefore(s, v.opener), 0
	}
	if head < 0 {
		return ""
	}
	first, end := head, r.complementEnd(head)
	for first > from && r.inAttribute(first-1) {
		first--
	}
	if end-first < 2 {
		return "" // "the agreement" may be any
	}
	return r.words(first, end)
}

// inAttribute reports whether item i may say before a noun which one it is: "trade", "cultural", "Norwegian".
func (r *reading) inAttribute(i int) bool {
	it := r.items[i]
	switch it.kind {
	case nameItem:
		return !it.possessive && !r.isPronoun(it) && r.typeOf(it) != graph.Person
	case punctItem:
		return it.word == "-"
	}
	return it.kind == wordItem && !it.determiner && !it.preposition && !it.binder && !it.adverb && it.word != "and" && !r.frames.Quantities[it.word] && !r.frames.Amount[it.word]
}

// longestLiteral bounds the items of a phrase that stands for what has no name.
const longestLiteral = 14

// literalBefore gives the item of the listed noun whose phrase ends right before item i, over a comma and over when and
// where: "the contract of 1903, which X signed", "the contract concluded at Oslo and signed by X"; or -1.
func (r *reading) literalBefore(s Slot, i int) int {
	if i > 0 && r.items[i-1].word == "," {
		i--
	}
	for j := i - 1; j >= 0 && j > i-longestLiteral && r.items[j].kind != punctItem && !(r.items[j].binder && !r.items[j].preposition); j-- {
		if r.items[j].kind == wordItem && slices.Contains(s.Literal, r.items[j].word) {
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
	for j := i + 1; j+1 < len(r.items) && j < i+longestLiteral; {
		opener := r.items[j].word
		if r.items[j].kind != wordItem || !r.frames.AgreementOn[opener] && !(opener == "with" && j == i+1) {
			break
		}
		next := pastDeterminers(r.items, j+1)
		if next >= len(r.items) || opener == "on" && (r.onDay(j) || r.items[next].word == "behalf") || opener == "with" && (r.items[next].kind != nameItem || r.typeOf(r.items[next]) == graph.Person) {
			break
		}
		for next < len(r.items) && r.inComplement(next) && !(opener == "with" && r.items[next].word == "and") {
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
	it := r.items[i]
	switch it.kind {
	case nameItem:
		return !r.isPronoun(it) || it.possessive
	case dateItem:
		return true
	case punctItem:
		return it.word == "-"
	}
	if it.word == "and" {
		next := pastDeterminers(r.items, i+1)
		return next < len(r.items) && (r.items[next].kind == nameItem || r.items[next].kind == wordItem && r.nounLike(r.items, next))
	}
	_, opens := r.verbAt(r.items, i)
	return !it.preposition && !it.binder && !it.adverb && !opens
}
