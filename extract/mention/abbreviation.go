package mention

import "strings"

// abbreviated reports whether the full stop at byte i belongs to the word text[start:i],
// whose last part starts at chunk.
func (x *lexicon) abbreviated(text string, start, chunk, i int) bool {
	if i-chunk > longestAbbreviation {
		return false
	}
	if chunk > start {
		return true // p.m., A.M., G.Ye.: the parts before were abbreviations
	}
	_, size, kind := runeAt(text, chunk)
	if chunk+size == i {
		if kind == capital {
			return true
		}
		return i+1 < len(text) && letterAt(text, i+1) || x.is(text[start:i], abbreviation)
	}
	if shortenedClan(text[start:i]) {
		return capitalFollows(text, i+1) && i+3 < len(text) && letterAt(text, i+3) // not "McG. B.", who signs
	}
	if k := strings.LastIndexByte(text[start:i], '-'); k > 0 && start+k+1 < i && x.is(text[start:start+k], abbreviation|modifier) {
		start += k + 1 // Lt-Col., not the office of "EUR-Mr."
	}
	if x.shortened[text[start]&31]&(1<<(i-start)) == 0 && latin(text[start:i]) {
		return false
	}
	return x.is(text[start:i], abbreviation) || x.is(text[start:i], initials) && kind == capital && capitalFollows(text, i+1)
}

// shortenedClan reports whether a word is a name of a clan shortened to its first letter: the McC of "William McC. Lund".
func shortenedClan(word string) bool {
	rest, ok := strings.CutPrefix(word, "Mac")
	if !ok {
		rest, ok = strings.CutPrefix(word, "Mc")
	}
	return ok && len(rest) == 1 && rest[0] >= 'A' && rest[0] <= 'Z'
}

// capitalFollows reports whether a capital stands at byte i or after a blank: Yu. V., Ye.A.
func capitalFollows(text string, i int) bool {
	if i < len(text) && text[i] == ' ' {
		i++
	}
	if i >= len(text) {
		return false
	}
	_, _, kind := runeAt(text, i)
	return kind == capital
}

// longestAbbreviation is the longest abbreviation looked up, in bytes.
const longestAbbreviation = 12

// chained reports whether a short part of an abbreviation follows at byte i, as the M in A.M. does.
func (x *lexicon) chained(text string, i, end int) bool {
	n := 0
	for j := i; j < end && n < 4; n++ {
		_, size, kind := runeAt(text, j)
		if kind != lower && kind != capital {
			break
		}
		j += size
	}
	switch n {
	case 0:
		return false
	case 1:
		return true
	}
	_, _, kind := runeAt(text, i)
	return n < 4 && kind == capital && x.is(text[i:i+runLength(text, i, n)], initials)
}
