package mention

// sounds is the shape of the syllables of a language in some script: onset, vowel, coda.
type sounds struct {
	onsets, vowels, codas map[string]bool
}

// longestSound is the longest onset, vowel or coda in bytes (Cyrillic letters take two).
const longestSound = 6

// longestGiven bounds the words whose syllables are counted.
const longestGiven = 24

// syllables gives the least number of syllables into which word can be read, up to most, or 0.
func (s sounds) syllables(word []byte, most int) int {
	if len(word) == 0 || len(word) > longestGiven {
		return 0
	}
	for n := 1; n <= most; n++ {
		if s.reads(word, n) {
			return n
		}
	}
	return 0
}

// reads reports whether word is exactly n syllables.
func (s sounds) reads(word []byte, n int) bool {
	if n == 0 {
		return len(word) == 0
	}
	for o := 0; o <= min(longestSound, len(word)); o++ {
		if o > 0 && !s.onsets[string(word[:o])] {
			continue
		}
		for v := o + 1; v <= min(o+longestSound, len(word)); v++ {
			if !s.vowels[string(word[o:v])] {
				continue
			}
			for c := v; c <= min(v+longestSound, len(word)); c++ {
				if (c == v || s.codas[string(word[v:c])]) && s.reads(word[c:], n-1) {
					return true
				}
			}
		}
	}
	return false
}
