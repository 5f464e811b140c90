package clause

import (
	"strings"

	"dramatis/extract/duration"
	"dramatis/extract/lexicon"
	"dramatis/graph"
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

// whenAt gives the item behind a phrase that tells when and starts at item i, as it stands inside a group of verbs: "had in July
// met", "had on the evening of 4 May met", "had that day met"; or i.
func (s *Sentence) whenAt(items []Item, i int) int {
	j := i
	if items[j].Kind == WordItem && items[j].Preposition {
		j++
	}
	for j < len(items) && items[j].Kind == WordItem && (items[j].Determiner || s.frames.PointingOut[items[j].Word]) {
		j++
	}
	switch {
	case j >= len(items) || j == i:
		return i
	case items[j].Kind == DateItem:
	case items[i].Preposition && s.unitOfCalendar(items[j]), s.tellsWhen(items, j):
		if j+1 < len(items) && items[j+1].Word == "before" {
			return j + 2
		}
	default:
		return i
	}
	if j+2 < len(items) && items[j+1].Word == "of" && items[j+2].Kind == DateItem {
		j += 2
	}
	return j + 1
}

// longestWhere bounds the items of a phrase that tells where and stands inside a group of verbs.
const longestWhere = 5

// whereAt gives the item behind a phrase with a preposition at item i that stands before a participle: "had in the Senate told"; or i.
func (s *Sentence) whereAt(items []Item, i int) int {
	if items[i].Word != "in" && items[i].Word != "at" {
		return i
	}
	for j := i + 1; j < len(items) && j <= i+longestWhere; j++ {
		switch it := items[j]; {
		case it.Kind == WordItem && j > i+1 && it.Verb.Form&lexicon.Participle != 0 && it.Verb.Form&lexicon.Gerund == 0:
			return j
		case it.Kind == NameItem && (it.Possessive || s.TypeOf(it) == graph.Person), it.Kind == PunctItem, it.Kind == WordItem && (it.Preposition || it.Binder || it.Aux.Lemma != ""):
			return i
		}
	}
	return i
}

// unitOfCalendar reports whether an item is the noun of a part of the day or of a longer stretch: "evening", "week".
func (s *Sentence) unitOfCalendar(it Item) bool {
	return it.Kind == WordItem && (s.frames.PartOfDay[it.Word] || s.frames.CalendarUnit[it.Word])
}

// tellsWhen reports whether item j is the noun of a phrase without a preposition that tells when: "that evening", "the same day",
// "the following week", "last year".
func (s *Sentence) tellsWhen(items []Item, j int) bool {
	return j > 0 && s.unitOfCalendar(items[j]) && items[j-1].Kind == WordItem && s.frames.PointingOut[items[j-1].Word]
}

// beforeWhen gives the item before a phrase without a preposition that tells when and ends at item j: "X that evening told"; or j.
func (s *Sentence) beforeWhen(items []Item, j int) int {
	if j > 1 && items[j].Word == "before" && items[j-2].Word == "the" && s.unitOfCalendar(items[j-1]) {
		return j - 3 // "the day before"
	}
	if !s.tellsWhen(items, j) {
		return j
	}
	k := j - 1
	for k > 0 && items[k-1].Kind == WordItem && items[k-1].Determiner {
		k--
	}
	if k > 0 && items[k-1].Kind == WordItem && items[k-1].Preposition {
		return j // "on that day": beyondPhrases
	}
	return k - 1
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
