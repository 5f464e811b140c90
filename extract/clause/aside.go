package clause

import (
	"strings"

	"dramatis/extract/duration"
)

// Phrases stand where an adverb could: "in turn", "of course", "several times", "half an hour
// later". A subject is looked for beyond them, and a verb group goes on behind them.

// Of such a phrase: how many words it has, and how many count the time in "one and a half years ago".
const (
	longestAside = 4
	longestCount = 5
)

// asideAt gives the item behind a phrase like "in fact" that starts at item i, or i.
func (s *Sentence) asideAt(items []Item, i int) int {
	for n := longestAside; n > 1 && items[i].Kind == WordItem && items[i].AsideOpens; n-- {
		if i+n <= len(items) && s.isAside(items[i:i+n]) {
			return i + n
		}
	}
	return i
}

// asideBefore gives the item before the phrase that ends at item j and tells how, how often or how
// much later something was; or j.
func (s *Sentence) asideBefore(items []Item, j int) int {
	for n := longestAside; n > 1 && items[j].Kind == WordItem && items[j].AsideEnds; n-- {
		if j+1 >= n && s.isAside(items[j+1-n:j+1]) {
			return j - n
		}
	}
	if j > 0 && items[j].Lapse {
		return s.beforeLapse(items, j-1, j)
	}
	if j+1 < len(items) && items[j+1].Lapse { // "later" opens the group of verbs
		return s.beforeLapse(items, j, j)
	}
	return j
}

// beforeLapse gives the item before "half an hour" of "half an hour later", the unit at item at, or
// else where no count stands before the unit.
func (s *Sentence) beforeLapse(items []Item, at, otherwise int) int {
	if !duration.IsUnit(items[at].Word) {
		return otherwise
	}
	k := at
	for k > 0 && k > at-longestCount && s.HowMany(items[k-1]) {
		k--
	}
	if k == at {
		return otherwise
	}
	return k - 1
}

// HowMany reports whether a word says how many of the unit behind it: "half an", "a few", "twelve".
func (s *Sentence) HowMany(it Item) bool {
	return it.Kind == WordItem && (it.Determiner || s.frames.Quantities[it.Word] || s.frames.Counts[it.Word] || it.Word[0] <= '9' || it.Word == "few" || it.Word == "half")
}

// isAside reports whether items are the words of one of the phrases.
func (s *Sentence) isAside(items []Item) bool {
	var phrase strings.Builder
	for i, it := range items {
		word := it.Word
		switch {
		case it.Kind == NameItem && i > 0 && s.OwnWord(it):
			word = s.Written(it) // "at your discretion"
		case it.Kind != WordItem:
			return false
		}
		if i > 0 {
			phrase.WriteByte(' ')
		}
		phrase.WriteString(word)
	}
	return s.frames.Aside[phrase.String()]
}
