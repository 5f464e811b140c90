package date

import "unicode/utf8"

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
	aNth               // nineteenth: value is the number of a century
	aYearMark          // г., года: what stands before is a year
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

// lexicon is the closed class of words that dates are made of, in lower case.
var lexicon = map[string]entry{
	"january": {aMonth, 1}, "february": {aMonth, 2}, "march": {aMonth, 3}, "april": {aMonth, 4},
	"may": {aMonth, 5}, "june": {aMonth, 6}, "july": {aMonth, 7}, "august": {aMonth, 8},
	"september": {aMonth, 9}, "october": {aMonth, 10}, "november": {aMonth, 11}, "december": {aMonth, 12},
	"jan": {aMonth, 1}, "feb": {aMonth, 2}, "mar": {aMonth, 3}, "apr": {aMonth, 4}, "jun": {aMonth, 6}, "jul": {aMonth, 7},
	"aug": {aMonth, 8}, "sep": {aMonth, 9}, "sept": {aMonth, 9}, "oct": {aMonth, 10}, "nov": {aMonth, 11}, "dec": {aMonth, 12},
	// As hands of the eighteenth and nineteenth century shorten them.
	"jany": {aMonth, 1}, "feby": {aMonth, 2}, "septr": {aMonth, 9}, "octr": {aMonth, 10}, "novr": {aMonth, 11}, "decr": {aMonth, 12},

	"январь": {aMonth, 1}, "февраль": {aMonth, 2}, "март": {aMonth, 3}, "апрель": {aMonth, 4}, "май": {aMonth, 5}, "июнь": {aMonth, 6},
	"июль": {aMonth, 7}, "август": {aMonth, 8}, "сентябрь": {aMonth, 9}, "октябрь": {aMonth, 10}, "ноябрь": {aMonth, 11}, "декабрь": {aMonth, 12},
	"января": {aMonth, 1}, "февраля": {aMonth, 2}, "марта": {aMonth, 3}, "апреля": {aMonth, 4}, "мая": {aMonth, 5}, "июня": {aMonth, 6},
	"июля": {aMonth, 7}, "августа": {aMonth, 8}, "сентября": {aMonth, 9}, "октября": {aMonth, 10}, "ноября": {aMonth, 11}, "декабря": {aMonth, 12},
	"январе": {aMonth, 1}, "феврале": {aMonth, 2}, "марте": {aMonth, 3}, "апреле": {aMonth, 4}, "мае": {aMonth, 5}, "июне": {aMonth, 6},
	"июле": {aMonth, 7}, "августе": {aMonth, 8}, "сентябре": {aMonth, 9}, "октябре": {aMonth, 10}, "ноябре": {aMonth, 11}, "декабре": {aMonth, 12},

	// In German, French, Spanish and Italian.
	"januar": {aMonthAbroad, 1}, "jänner": {aMonthAbroad, 1}, "februar": {aMonthAbroad, 2}, "märz": {aMonthAbroad, 3}, "mai": {aMonthAbroad, 5}, "juni": {aMonthAbroad, 6},
	"juli": {aMonthAbroad, 7}, "oktober": {aMonthAbroad, 10}, "dezember": {aMonthAbroad, 12},
	"janvier": {aMonthAbroad, 1}, "février": {aMonthAbroad, 2}, "mars": {aMonthAbroad, 3}, "avril": {aMonthAbroad, 4}, "juin": {aMonthAbroad, 6}, "juillet": {aMonthAbroad, 7},
	"août": {aMonthAbroad, 8}, "aout": {aMonthAbroad, 8}, "septembre": {aMonthAbroad, 9}, "octobre": {aMonthAbroad, 10}, "novembre": {aMonthAbroad, 11}, "décembre": {aMonthAbroad, 12},
	"enero": {aMonthAbroad, 1}, "febrero": {aMonthAbroad, 2}, "marzo": {aMonthAbroad, 3}, "abril": {aMonthAbroad, 4}, "mayo": {aMonthAbroad, 5}, "junio": {aMonthAbroad, 6},
	"julio": {aMonthAbroad, 7}, "agosto": {aMonthAbroad, 8}, "septiembre": {aMonthAbroad, 9}, "octubre": {aMonthAbroad, 10}, "noviembre": {aMonthAbroad, 11}, "diciembre": {aMonthAbroad, 12},
	"gennaio": {aMonthAbroad, 1}, "febbraio": {aMonthAbroad, 2}, "aprile": {aMonthAbroad, 4}, "maggio": {aMonthAbroad, 5}, "giugno": {aMonthAbroad, 6}, "luglio": {aMonthAbroad, 7},
	"settembre": {aMonthAbroad, 9}, "ottobre": {aMonthAbroad, 10}, "dicembre": {aMonthAbroad, 12},

	"spring": {aSeason, 21}, "summer": {aSeason, 22}, "autumn": {aSeason, 23}, "fall": {aSeason, 23}, "winter": {aSeason, 24},
	"весной": {aSeason, 21}, "летом": {aSeason, 22}, "осенью": {aSeason, 23}, "зимой": {aSeason, 24},

	"tomorrow": {aDay, 1}, "yesterday": {aDay, -1}, "today": {aDay, 0}, "tonight": {aDay, 0},
	"завтра": {aDay, 1}, "вчера": {aDay, -1}, "сегодня": {aDay, 0},
	"last": {aPointer, -1}, "this": {aPointer, 0}, "next": {aPointer, 1}, "current": {aPointer, 0},
	"year": {aUnit, 'y'}, "month": {aUnit, 'm'}, "years": {aUnit, 'y'}, "months": {aUnit, 'm'}, "week": {aUnit, 'w'}, "weeks": {aUnit, 'w'},
	"century": {aUnit, 'c'}, "sixteenth": {aNth, 16}, "seventeenth": {aNth, 17}, "eighteenth": {aNth, 18}, "nineteenth": {aNth, 19}, "twentieth": {aNth, 20},
	"day": {aUnit, 'd'}, "days": {aUnit, 'd'}, "night": {aUnit, 'n'}, "evening": {aUnit, 'n'}, "morning": {aUnit, 'n'}, "afternoon": {aUnit, 'n'},
	"ago": {anAgo, 0}, "inst": {anInstant, 0}, "instant": {anInstant, 0}, "ult": {anInstant, -1}, "ultimo": {anInstant, -1}, "prox": {anInstant, 1}, "proximo": {anInstant, 1},
	"sunday": {aWeekday, 0}, "monday": {aWeekday, 1}, "tuesday": {aWeekday, 2}, "wednesday": {aWeekday, 3}, "thursday": {aWeekday, 4}, "friday": {aWeekday, 5}, "saturday": {aWeekday, 6},
	"a": {aCount, 1}, "one": {aCount, 1}, "two": {aCount, 2}, "three": {aCount, 3}, "four": {aCount, 4}, "five": {aCount, 5}, "six": {aCount, 6}, "seven": {aCount, 7},
	"eight": {aCount, 8}, "nine": {aCount, 9}, "ten": {aCount, 10}, "twelve": {aCount, 12}, "twenty": {aCount, 20},

	"early": {aQualifier, 0}, "late": {aQualifier, 0}, "mid": {aQualifier, 0}, "about": {aQualifier, 0},
	"around": {aQualifier, 0}, "circa": {aQualifier, 0}, "ca": {aQualifier, 0}, "c": {aQualifier, 0}, "approximately": {aQualifier, 0}, "approx": {aQualifier, 0},
	"beginning": {anEdge, 0}, "end": {anEdge, 0}, "middle": {anEdge, 0}, "start": {anEdge, 0},

	"in": {aCue, 0}, "since": {aCue, 0}, "until": {aJoin, 0}, "till": {aJoin, 0}, "by": {aCue, byWhom}, "from": {aCue, byWhom},
	"during": {aCue, 0}, "before": {aCue, -1}, "after": {aCue, 1}, "throughout": {aCue, 0}, "dated": {aCue, 0}, "born": {aCue, 0}, "died": {aCue, 0}, "b": {aCue, shortened},
	"в": {aCue, 0}, "с": {aCue, 0}, "до": {aJoin, 0}, "к": {aCue, 0}, "по": {aJoin, 0},
	"of": {anOf, 0}, "the": {anArticle, 0}, "to": {aJoin, 0}, "through": {aJoin, 0},
	"and": {anAnd, 0}, "or": {anOr, 0}, "between": {aBetween, 0}, "и": {anAnd, 0},

	"no": {aReference, 1}, "nos": {aReference, 1}, "number": {aReference, 1}, "№": {aReference, 1}, "nº": {aReference, 1}, "n°": {aReference, 1},
	"p": {aReference, 0}, "pp": {aReference, 0}, "page": {aReference, 0}, "pages": {aReference, 0}, "f": {aReference, 0}, "fond": {aReference, 0},
	"op": {aReference, 0}, "opis": {aReference, 0}, "d": {aReference, 0}, "delo": {aReference, 0}, "l": {aReference, 0}, "ll": {aReference, 0},
	"list": {aReference, 0}, "listy": {aReference, 0}, "vol": {aReference, 0}, "volume": {aReference, 0}, "document": {aReference, 0},
	"doc": {aReference, 0}, "copy": {aReference, 0}, "isbn": {aReference, 0}, "article": {aReference, 0}, "paragraph": {aReference, 0},
	"folder": {aReference, 0}, "box": {aReference, 0}, "telegram": {aReference, 0}, "cable": {aReference, 0}, "at": {aClock, 0},
	"item": {aReference, 0}, "record": {aReference, 0}, "протокол": {aReference, 0}, "лист": {aReference, 0}, "л": {aReference, 0},

	"tons": {aThing, 0}, "men": {aThing, 0}, "people": {aThing, 0}, "persons": {aThing, 0}, "soldiers": {aThing, 0}, "troops": {aThing, 0},
	"rubles": {aThing, 0}, "won": {aThing, 0}, "dollars": {aThing, 0}, "yuan": {aThing, 0}, "km": {aThing, 0}, "kilometers": {aThing, 0},
	"meters": {aThing, 0}, "percent": {aThing, 0}, "hours": {aThing, 0}, "hrs": {aThing, 0}, "words": {aThing, 0}, "copies": {aThing, 0},
	"million": {aThing, 0}, "thousand": {aThing, 0}, "billion": {aThing, 0}, "aircraft": {aThing, 0}, "military": {aThing, 0},

	"г": {aYearMark, 0}, "гг": {aYearMark, 0}, "год": {aYearMark, 0}, "года": {aYearMark, 0}, "году": {aYearMark, 0},
}

// romanMonths are the months as archives number them: 24.III.50.
var romanMonths = [...]string{"I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII"}

// longestASCII is the length of the longest word of the lexicon in Latin letters, in bytes.
const longestASCII = 15

// latin holds the words of the lexicon in Latin letters by their first letter and their
// length: most words of a text have no other beside them there and need no further look.
var latin = func() (t [32][longestASCII + 1][]latinWord) {
	for word, e := range lexicon {
		if word[0] < utf8.RuneSelf {
			at := &t[word[0]&31][len(word)]
			*at = append(*at, latinWord{word, e})
		}
	}
	return t
}()

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
	for _, l := range latin[word[0]&31][len(word)] {
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
