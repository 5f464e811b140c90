package relate

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
func (r *reading) asideAt(items []item, i int) int {
	for n := longestAside; n > 1 && items[i].kind == wordItem && items[i].asideOpens; n-- {
		if i+n <= len(items) && r.isAside(items[i:i+n]) {
			return i + n
		}
	}
	return i
}

// asideBefore gives the item before the phrase that ends at item j and tells how, how often or how
// much later something was; or j.
func (r *reading) asideBefore(items []item, j int) int {
	for n := longestAside; n > 1 && items[j].kind == wordItem && items[j].asideEnds; n-- {
		if j+1 >= n && r.isAside(items[j+1-n:j+1]) {
			return j - n
		}
	}
	if j > 0 && r.frames.Lapse[items[j].word] {
		return r.beforeLapse(items, j-1, j)
	}
	if j+1 < len(items) && r.frames.Lapse[items[j+1].word] { // "later" opens the group of verbs
		return r.beforeLapse(items, j, j)
	}
	return j
}

// beforeLapse gives the item before "half an hour" of "half an hour later", the unit at item at, or
// else where no count stands before the unit.
func (r *reading) beforeLapse(items []item, at, otherwise int) int {
	if !duration.IsUnit(items[at].word) {
		return otherwise
	}
	k := at
	for k > 0 && k > at-longestCount && r.howMany(items[k-1]) {
		k--
	}
	if k == at {
		return otherwise
	}
	return k - 1
}

// howMany reports whether a word says how many of the unit behind it: "half an", "a few", "twelve".
func (r *reading) howMany(it item) bool {
	return it.kind == wordItem && (it.determiner || r.frames.Quantities[it.word] || r.frames.Counts[it.word] || it.word[0] <= '9' || it.word == "few" || it.word == "half")
}

// isAside reports whether items are the words of one of the phrases.
func (r *reading) isAside(items []item) bool {
	var phrase strings.Builder
	for i, it := range items {
		word := it.word
		switch {
		case it.kind == nameItem && i > 0 && r.ownWord(it):
			word = r.written(it) // "at your discretion"
		case it.kind != wordItem:
			return false
		}
		if i > 0 {
			phrase.WriteByte(' ')
		}
		phrase.WriteString(word)
	}
	return r.frames.Aside[phrase.String()]
}
