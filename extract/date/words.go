package date

import (
	"fmt"
	"strconv"
	"sync"
	"unicode/utf8"

	"go.yaml.in/yaml/v3"

	"dramatis/seeds"
)

// class says what a word or mark can do in a date.
type class uint8

const (
	otherWord    class = iota
	aMonth             // value 1 to 12
	aSeason            // value 21 to 24
	aDay               // tomorrow: value is the distance in days
	aPointer           // last, this, next: value is -1, 0, 1
	aUnit              // century, year, month, week, day, night: value is their first letter
	aWeekday           // value 0 (Sunday) to 6
	aCount             // two, three
	anAgo              // ago
	aMonthAbroad       // a month in another language, which is one between a day and a year only
	anInstant          // instant, ultimo: value is the distance in months
	aQualifier         // early, late, about
	anEdge             // beginning, end: a qualifier where "of" follows
	aCue               // in, since: a bare year may follow; value is -1 (before), 1 (after), byWhom, shortened
	anOf               // of: a bare year may follow, or a sum of things
	anArticle          // the
	aJoin              // through, to: joins the ends of a range
	anAnd              // and: joins the ends of a range after "between"
	anOr               // or: joins two dates of which one is meant
	aBetween           // between
	aReference         // p., fond: what follows is no year; value 1 ("No.") means no date in numbers either
	aClock             // at: what follows is a time
	aThing             // tons, men: what stands before is no year
	aNth               // nineteenth: value is the number of a century or a day
	anOrdinal          // third: value is the number of a day
	aTen               // twenty: a count, or before an ordinal the tens of a day
	aYearMark          // г., года: what stands before is a year
	anArranging        // seeing, coming: behind "am" it tells what is arranged
	aNumber            // a number or a date
	aMark              // a mark: value is the byte
)

// byWhom marks the cues of a date behind which somebody's name may stand as well.
const byWhom = 2

// shortened marks the cues that end with a stop: "b. 1904".
const shortened = 3

// token is a word or mark with what it means to a date.
type token struct {
	class   class
	value   int
	capital bool // the word starts with a capital letter
}

// entry is a word's meaning.
type entry struct {
	class class
	value int
}

// classes are the classes of words by the names of their lists in seeds/dates.yaml.
var classes = map[string]class{
	"months": aMonth, "months_abroad": aMonthAbroad, "seasons": aSeason, "days": aDay, "pointers": aPointer, "units": aUnit, "weekdays": aWeekday, "counts": aCount,
	"ago": anAgo, "instants": anInstant, "qualifiers": aQualifier, "edges": anEdge, "cues": aCue, "of": anOf, "articles": anArticle,
	"joins": aJoin, "and": anAnd, "or": anOr, "between": aBetween, "references": aReference, "clock": aClock, "things": aThing,
	"centuries": aNth, "ordinals": anOrdinal, "tens": aTen, "year_marks": aYearMark, "arranging": anArranging,
}

// values are the values that a list gives by name; units stand by their first letter.
var values = map[string]int{"by_whom": byWhom, "shortened": shortened, "c": 'c', "y": 'y', "m": 'm', "w": 'w', "d": 'd', "e": 'e', "n": 'n'}

// lexicon holds the words that dates are made of, in lower case: all of them, and those in Latin letters by their first letter and
// their length too, for most words of a text have no other beside them there and need no further look.
type lexicon struct {
	words map[string]entry
	latin [32][longestASCII + 1][]latinWord
}

// words reads the embedded table when the first date is looked for. An error in it is its author's.
var words = sync.OnceValue(func() *lexicon {
	var table map[string]meanings
	seeds.Decode("dates.yaml", &table)
	lex := &lexicon{words: map[string]entry{}}
	for list, meanings := range table {
		class, known := classes[list]
		if !known {
			panic("seeds: nothing reads the list " + list + " of dates.yaml")
		}
		for word, value := range meanings {
			lex.words[word] = entry{class, value}
			if word[0] < utf8.RuneSelf {
				at := &lex.latin[word[0]&31][len(word)]
				*at = append(*at, latinWord{word, entry{class, value}})
			}
		}
	}
	return lex
})

// meanings are the words of a list with their values: 0 where the list gives none.
type meanings map[string]int

// UnmarshalYAML reads words alone, or words with numbers or names of values.
func (m *meanings) UnmarshalYAML(n *yaml.Node) error {
	*m = meanings{}
	if n.Kind == yaml.SequenceNode {
		for _, word := range n.Content {
			(*m)[word.Value] = 0
		}
		return nil
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		word, text := n.Content[i].Value, n.Content[i+1].Value
		value, named := values[text]
		if !named {
			var err error
			if value, err = strconv.Atoi(text); err != nil {
				return fmt.Errorf("line %d: the value %q of %q is neither a number nor a name", n.Content[i+1].Line, text, word)
			}
		}
		(*m)[word] = value
	}
	return nil
}

// romanMonths are the months as archives number them: 24.III.50.
var romanMonths = [...]string{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"}

// longestASCII is the length of the longest word of the lexicon in Latin letters, in bytes.
const longestASCII = 15

// latinWord is a word of the lexicon in small Latin letters.
type latinWord struct {
	word string
	entry
}

// lookLatin gives the meaning of a word of Latin letters, capitals aside.
func lookLatin(word string) entry {
	if len(word) > longestASCII {
		return entry{}
	}
	for _, l := range words().latin[word[0]&31][len(word)] {
		if sameLetters(l.word, word) {
			return l.entry
		}
	}
	return entry{}
}

// sameLetters reports whether a word of as many Latin letters is the given small one.
func sameLetters(small, word string) bool {
	for i := range len(word) {
		if word[i]|0x20 != small[i] {
			return false
		}
	}
	return true
}
