package name

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// Costs of what a slip of the pen or of a scanner does to a word, in letters. Vowels
// are what spellings and hearers differ in most, and scanners confuse letters of one shape.
const (
	wrongLetter = 1.0
	wrongVowel  = 0.5
	wrongShape  = 0.5
)

// shapes are the letters that scanners take for one another.
var shapes = []string{"il1j", "ce", "o0", "nu", "hb", "g9", "vy", "ft", "rn"}

// maxAlike bounds the length of words that are compared letter by letter.
const maxAlike = 40

// slips gives what the shorter way from one word to another costs in letters: left out,
// put in, exchanged with the next or written wrong (Damerau 1964; restricted to
// neighbours, as "optimal string alignment").
func slips(a, b string) float64 {
	x, y := []rune(a), []rune(b)
	if len(x) > maxAlike || len(y) > maxAlike {
		return maxAlike
	}
	rows := make([][]float64, 3)
	for i := range rows {
		rows[i] = make([]float64, len(y)+1)
	}
	for j := range rows[0] {
		rows[0][j] = float64(j)
	}
	for i := 1; i <= len(x); i++ {
		row, above, twoAbove := rows[i%3], rows[(i+2)%3], rows[(i+1)%3]
		row[0] = float64(i)
		for j := 1; j <= len(y); j++ {
			row[j] = min(above[j]+missing(x[i-1]), row[j-1]+missing(y[j-1]), above[j-1]+wrong(x[i-1], y[j-1]))
			if i > 1 && j > 1 && x[i-1] == y[j-2] && x[i-2] == y[j-1] {
				row[j] = min(row[j], twoAbove[j-2]+wrongLetter)
			}
		}
	}
	return rows[len(x)%3][len(y)]
}

// wrong is the cost of one letter in the place of another.
func wrong(a, b rune) float64 {
	switch {
	case a == b:
		return 0
	case isVowel(a) && isVowel(b):
		return wrongVowel
	case slices.ContainsFunc(shapes, func(s string) bool { return strings.ContainsRune(s, a) && strings.ContainsRune(s, b) }):
		return wrongShape
	}
	return wrongLetter
}

// missing is the cost of a letter that one word lacks.
func missing(r rune) float64 {
	if isVowel(r) {
		return wrongVowel
	}
	return wrongLetter
}

// isVowel reports whether a Latin letter is written for a vowel.
func isVowel(r rune) bool { return strings.ContainsRune("aeiouy", r) }

// alike says how sure it is that two written words are one name, from 0 (they are not)
// to 1 (they are the same). Short words must be equal: Kim is not Kin. A slip in the
// first letter is rare, and two given names that people bear are two.
func (t *Tables) alike(a, b part) float64 {
	if a.sound == b.sound || t.sameForename(a, b) {
		return 1
	}
	if cost, ok := t.transcribed(a, b); ok {
		return sureness(cost, min(utf8.RuneCountInString(a.letters), utf8.RuneCountInString(b.letters)))
	}
	if t.given[a.sound] != nil && t.given[b.sound] != nil {
		return 0
	}
	if !a.surname && !b.surname && (t.herName(a, b) || t.herName(b, a)) {
		return 0
	}
	if !a.surname && !b.surname && isShortForm(a.letters, b.letters) {
		return shortForm
	}
	if !a.surname && !b.surname && (t.dropped(a, b) || t.dropped(b, a)) {
		return shortForm
	}
	n := min(utf8.RuneCountInString(a.letters), utf8.RuneCountInString(b.letters))
	if n < 4 || n < 6 && wrong(rune(a.letters[0]), rune(b.letters[0])) == wrongLetter && a.sound[0] != b.sound[0] {
		return 0
	}
	return sureness(min(slips(a.letters, b.letters), slips(a.sound, b.sound)), n)
}

// herName reports whether one given name is a man's and the other, which is unknown, that of a woman made of it: Emil and Emilie.
func (t *Tables) herName(his, her part) bool {
	ending, ok := strings.CutPrefix(her.letters, his.letters)
	return ok && t.IsForename(his.sound) && t.givenSex[his.sound] != Female && t.given[her.sound] == nil && slices.Contains(t.feminine, ending)
}

// shortForm is the sureness that a given name cut short is that name.
const shortForm = 0.9

// Limits of what a scanner drops of a given name.
const (
	shortestRest = 5
	mostDropped  = 1.5
)

// dropped reports whether one given name is what a scanner left of the other, which alone is known: Whelm of Wilhelm,
// Wight of Dwight. What is left of a woman's is too often another woman's: Galina and Alina, Olivia and Livia.
func (t *Tables) dropped(rest, whole part) bool {
	return t.given[rest.sound] == nil && t.givenSex[whole.sound] == Male && len(rest.letters) >= shortestRest && len(rest.letters) < len(whole.letters) &&
		isWithin(rest.letters, whole.letters) && slips(rest.letters, whole.letters) <= mostDropped
}

// isWithin reports whether the letters of one word stand in another in their order.
func isWithin(a, b string) bool {
	for i := range len(a) {
		n := strings.IndexByte(b, a[i])
		if n < 0 {
			return false
		}
		b = b[n+1:]
	}
	return true
}

// isShortForm reports whether one given name is the other cut short, Fred of Frederick, also with
// the ending of a pet name: Garry of Garret, Philly of Philip.
func isShortForm(a, b string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	return len(a) >= 3 && (strings.HasPrefix(b, a) || petOf(a, b))
}

// petOf reports whether a short name with -y or -ie is of a longer one, its last consonant doubled
// or not.
func petOf(short, long string) bool {
	stem, y := strings.CutSuffix(short, "y")
	if !y {
		if stem, y = strings.CutSuffix(short, "ie"); !y {
			return false
		}
	}
	if n := len(stem); n > 3 && stem[n-1] == stem[n-2] && !strings.HasPrefix(long, stem) {
		stem = stem[:n-1]
	}
	return len(stem) >= 3 && len(long) > len(stem) && strings.HasPrefix(long, stem)
}

// Familiar reports whether a bare name is a nickname, such as Bob.
func (t *Tables) Familiar(bare Person) bool { return bare.Bare() && t.nicknames[bare.BareKey()] }

// Nickname reports whether the first given name that a writes out is a nickname, or a short form,
// of that of b: "Bill Lund" of "J. William Lund".
func (t *Tables) Nickname(a, b Person) bool {
	written := func(p Person) (part, bool) {
		n := slices.IndexFunc(p.given, func(g part) bool { return !g.initial })
		if n < 0 {
			return part{}, false
		}
		return p.given[n], true
	}
	x, ok := written(a)
	y, known := written(b)
	if !ok || !known || x.sound == y.sound {
		return false
	}
	return t.nicknames[x.sound] && !t.nicknames[y.sound] && t.sameForename(x, y) || len(x.letters)+1 < len(y.letters) && isShortForm(x.letters, y.letters)
}

// sureness turns slips in a word of n letters into the sureness that it is the same word.
func sureness(cost float64, n int) float64 {
	if cost > 1 && n < 7 || cost > 2 || n == 0 {
		return 0
	}
	return 1 - cost/float64(n)
}
