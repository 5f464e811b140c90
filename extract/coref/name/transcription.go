package name

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// transcriptionFile is the form of transcription.yaml.
type transcriptionFile struct {
	Cyrillic map[string][]string `yaml:"cyrillic"`
	Silent   string              `yaml:"silent"`
}

// transcription knows how Russian writes the sounds of names in other languages.
type transcription struct {
	spelled map[string][]string // Cyrillic letters -> the Latin spellings they stand for
	longest int                 // letters of the longest Cyrillic group
	silent  string              // Latin letters that may have no sound
}

// newTranscription prepares the table.
func newTranscription(f transcriptionFile) transcription {
	t := transcription{spelled: f.Cyrillic, silent: f.Silent}
	for from := range f.Cyrillic {
		t.longest = max(t.longest, utf8.RuneCountInString(from))
	}
	return t
}

// silentLetter is the cost of a Latin letter without a sound.
const silentLetter = 0.25

// transcribed compares a word in Cyrillic with one in Latin letters. It gives the cost of
// reading the one as a transcription of the other, and whether the scripts are those.
func (t *Tables) transcribed(a, b part) (cost float64, ok bool) {
	if isCyrillic(b.script) {
		a, b = b, a
	}
	if !isCyrillic(a.script) || isCyrillic(b.script) {
		return 0, false
	}
	return t.transcription.cost([]rune(a.script), b.letters), true
}

// SameSound reports whether a word in Cyrillic or Hangul is another in Latin letters: by
// transcription, or by its syllables where they read as Korean or Chinese.
func (t *Tables) SameSound(a, b string) bool {
	if Latin(a) == Latin(b) {
		return false
	}
	x, y := t.givenParts([]string{a}), t.givenParts([]string{b})
	if len(x) != 1 || len(y) != 1 || x[0].initial || y[0].initial {
		return false
	}
	if x[0].sound == y[0].sound {
		return true
	}
	cost, foreign := t.transcribed(x[0], y[0])
	return foreign && cost <= bareSlips*float64(len(x[0].letters)) || t.sameSyllables(a, b)
}

// signs leaves the soft and hard signs out.
var signs = strings.NewReplacer("ь", "", "ъ", "")

// sameSyllables reports whether two words of two syllables or more agree in a language
// that is read by syllables. The soft and hard signs only part syllables.
func (t *Tables) sameSyllables(a, b string) bool {
	bare := func(s string) string {
		return plain(signs.Replace(strings.ToLower(s)))
	}
	for _, l := range t.languages {
		for _, x := range l.read(bare(a)) {
			for _, y := range l.read(bare(b)) {
				if len(x) > 1 && meetAll(x, y) {
					return true
				}
			}
		}
	}
	return false
}

// isCyrillic reports whether a word begins in Cyrillic.
func isCyrillic(word string) bool {
	r, _ := utf8.DecodeRuneInString(word)
	return unicode.Is(unicode.Cyrillic, r)
}

// cost gives the least number of letters by which a Latin word differs from what a
// Cyrillic one can stand for. best[i][j] is that of the first i and j letters.
func (t transcription) cost(cyrillic []rune, latin string) float64 {
	if len(cyrillic) > maxAlike || len(latin) > maxAlike {
		return maxAlike
	}
	best := make([][]float64, len(cyrillic)+1)
	for i := range best {
		best[i] = make([]float64, len(latin)+1)
		for j := range best[i] {
			best[i][j] = t.least(best, cyrillic, latin, i, j)
		}
	}
	return best[len(cyrillic)][len(latin)]
}

// least gives the cheapest way to the first i Cyrillic and j Latin letters.
func (t transcription) least(best [][]float64, cyrillic []rune, latin string, i, j int) float64 {
	if i == 0 && j == 0 {
		return 0
	}
	least := float64(maxAlike)
	if i > 0 {
		least = min(least, best[i-1][j]+wrongLetter)
	}
	if j > 0 {
		least = min(least, best[i][j-1]+t.unsaid(latin, j-1))
	}
	for n := 1; n <= min(i, t.longest); n++ {
		for _, s := range t.spelled[string(cyrillic[i-n:i])] {
			if strings.HasSuffix(latin[:j], s) {
				least = min(least, best[i-n][j-len(s)])
			}
		}
	}
	if i > 0 && j > 0 {
		least = min(least, best[i-1][j-1]+wrongLetter)
	}
	return least
}

// unsaid is the cost of a Latin letter that no Cyrillic one stands for: none for the second
// of a pair, little for a silent one.
func (t transcription) unsaid(latin string, j int) float64 {
	switch {
	case j > 0 && latin[j] == latin[j-1]:
		return 0
	case strings.IndexByte(t.silent, latin[j]) >= 0:
		return silentLetter
	}
	return wrongLetter
}
