package mention

import (
	"slices"
	"strings"
)

// Letters number the items of a list as well as they shorten forenames: "A. Aims" over
// "B. Means", "References: A. Deptel 1534, B. Icato 1904". They are no initials where
// they follow each other from A on, at the heads of lines or before words with a number.

// lastListLetter bounds the lists that are looked for.
const lastListLetter = 'N'

// listLetters gives the bytes where such letters stand, in order.
func listLetters(text string) []int {
	var letters []int
	var heads, inline []int // the run that is open
	take := func(run *[]int, at int) {
		switch next := byte('A' + len(*run)); {
		case text[at] == next:
			*run = append(*run, at)
		case text[at] == 'A':
			letters, *run = appendRun(letters, *run), []int{at}
		}
	}
	for from := 0; ; {
		n := strings.Index(text[from:], ". ")
		if n < 0 {
			break
		}
		at := from + n - 1
		from += n + 2
		if at < 0 || text[at] < 'A' || text[at] > lastListLetter {
			continue
		}
		before := strings.TrimRight(text[max(0, at-2):at], " \t")
		switch {
		case at == 0 || strings.HasSuffix(before, "\n"):
			take(&heads, at)
		case numberedItem(text[at+3:]):
			take(&inline, at)
		}
	}
	letters = appendRun(appendRun(letters, heads), inline)
	slices.Sort(letters)
	return letters
}

// appendRun adds the letters of a run of more than one.
func appendRun(letters, run []int) []int {
	if len(run) < 2 {
		return letters
	}
	return append(letters, run...)
}

// numberedItem reports whether a text begins with a word and a number: "Deptel 1534".
func numberedItem(text string) bool {
	word, rest, ok := strings.Cut(text[:min(len(text), longestAcronym+20)], " ")
	return ok && len(word) > 1 && rest != "" && rest[0] >= '0' && rest[0] <= '9'
}

// numbersItem reports whether token k is such a letter.
func (s *scene) numbersItem(k int) bool {
	if len(s.letters) == 0 || k < 0 || k >= len(s.toks) {
		return false
	}
	_, ok := slices.BinarySearch(s.letters, s.toks[k].Span.Start)
	return ok
}
