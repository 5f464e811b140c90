package mention

import "bytes"

// Titles in a form that no table lists: joined by hyphens, or slightly misspelt.

// hyphened tells whether a folded word joins an office by hyphens, each part of which leads a name by itself or stands before
// what does: "Ambassador-Designate Lund", "Chief-of-Staff Lund", "Minister-Counselor Lund", "Secretary of State-Designate Lund".
func (x *lexicon) hyphened(key []byte) class {
	const office = title | role
	var found class
	for n := 0; len(key) > 0; n++ {
		part, rest, more := bytes.Cut(key, []byte("-"))
		c := x.words[string(part)].class
		switch {
		case n == 0 && !more:
			return 0
		case n > 0 && x.nouns[titleEnds][string(part)], n > 0 && more && string(part) == "of":
		case c&(office|modifier|object) == 0 || c&(given|family|landWord) != 0:
			return 0
		}
		found |= c & (office | object)
		key = rest
	}
	if found&office != 0 {
		return title
	}
	return found & object
}

// Bounds within which a word is a title with a slip: long ones, whose first and last letters are as they should be, so that
// no surname which is a title with an ending (Marshall, Generalov) is taken for one.
const (
	longTitle  = 7
	titleEdges = 2
)

// slip is the class of a word that is a title but for a slip; elsewhere only common words are derived.
const slip = title | derived

// standsAsTitle reports whether token i, which may be a title with a slip, stands where a title does: "Govenor Novak", "our
// Ambassdor". Elsewhere it is a surname that is spelled much as a title is: "Karl Chaplin", "Cardenal told".
func (s *scene) standsAsTitle(i int) bool {
	return (s.upper(i+1) || s.in(i-1, pointing)) && !s.toks[i].Caps && !s.in(i-1, given)
}

// slipped reports whether a folded word is a long title but for one letter within it that is missing, doubled, wrong or
// exchanged with the next: "Govenor", "Secrectary".
func (x *lexicon) slipped(key []byte) bool {
	if len(key) < longTitle-1 {
		return false
	}
	for _, t := range x.longTitles[edges(key)] {
		if oneSlip(key, t) {
			return true
		}
	}
	return false
}

// edges gives the letters of a word that a slip must leave as they are.
func edges(word []byte) [2 * titleEdges]byte {
	n := len(word)
	return [...]byte{word[0], word[1], word[n-2], word[n-1]}
}

// listLongTitles puts the titles by their edges in which a slip is forgiven.
func (x *lexicon) listLongTitles() {
	x.longTitles = map[[2 * titleEdges]byte][]string{}
	for word, e := range x.words {
		if e.class&title != 0 && len(word) >= longTitle && isLetters(word) {
			x.longTitles[edges([]byte(word))] = append(x.longTitles[edges([]byte(word))], word)
		}
	}
}

// isLetters reports whether a folded word has Latin letters only.
func isLetters(word string) bool {
	for i := range len(word) {
		if word[i] < 'a' || word[i] > 'z' {
			return false
		}
	}
	return true
}

// oneSlip reports whether one word is another but for one letter.
func oneSlip(a []byte, b string) bool {
	at := 0
	for at < len(a) && at < len(b) && a[at] == b[at] {
		at++
	}
	restA, restB := string(a[at:]), b[at:]
	switch len(a) - len(b) {
	case 1:
		return restA[1:] == restB
	case -1:
		return restA == restB[1:]
	case 0:
		return len(restA) > 0 && restA[1:] == restB[1:] ||
			len(restA) > 1 && restA[0] == restB[1] && restA[1] == restB[0] && restA[2:] == restB[2:]
	}
	return false
}
