package name

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// letterFile is the form of letters.yaml.
type letterFile struct {
	Cyrillic map[string]string `yaml:"cyrillic"`
	Latin    map[string]string `yaml:"latin"`
	Sounds   [][2]string       `yaml:"sounds"`
	Heard    map[string]string `yaml:"heard"`
	Reformed struct {
		Letters [][2]string `yaml:"letters"`
		Endings string      `yaml:"endings"`
	} `yaml:"reformed"`
	Declined struct {
		Stems   []string `yaml:"stems"`
		Endings []string `yaml:"endings"`
	} `yaml:"declined"`
}

// spelling folds what spellings of one name differ in.
type spelling struct {
	letters map[rune]string
	sounds  [256][][2]string  // by their first byte, longest first
	heard   map[rune]string   // letters with marks as English writes their sound
	reforms *strings.Replacer // Indonesian as it was spelled before its reforms
	closing string            // the letters in which a name of that spelling ends
	stems   []string
	endings []string // of the cases of a Russian surname
}

// newSpelling prepares the letter table.
func newSpelling(f letterFile) *spelling {
	s := &spelling{letters: map[rune]string{}, heard: map[rune]string{}, stems: f.Declined.Stems, endings: f.Declined.Endings, closing: f.Reformed.Endings}
	var reforms []string
	for _, r := range f.Reformed.Letters {
		reforms = append(reforms, r[0], r[1])
	}
	s.reforms = strings.NewReplacer(reforms...)
	for _, table := range []map[string]string{f.Cyrillic, f.Latin} {
		for from, to := range table {
			for _, r := range from {
				s.letters[r] = to
			}
		}
	}
	for from, to := range f.Heard {
		for _, r := range from {
			s.heard[r] = to
		}
	}
	for _, r := range f.Sounds {
		s.sounds[r[0][0]] = append(s.sounds[r[0][0]], r)
	}
	for _, rules := range s.sounds {
		slices.SortStableFunc(rules, func(a, b [2]string) int { return cmp.Compare(len(b[0]), len(a[0])) })
	}
	return s
}

// ascii gives the lower-case Latin letters and digits of a text without marks;
// letters of scripts outside the table (Hangul, Han) stay as they are. Word
// breaks become single blanks, apostrophes vanish.
func (s *spelling) ascii(text string) string {
	if lettersOnly(text) {
		return strings.ToLower(text)
	}
	var b strings.Builder
	blank := false
	for _, r := range strings.ToLower(norm.NFKC.String(text)) {
		switch {
		case r == '\'' || r == '’' || r == '‘' || r == '`' || r == 'ʹ' || r == '′' || unicode.Is(unicode.Mn, r) || unicode.Is(unicode.Cf, r):
			continue
		case !unicode.IsLetter(r) && !unicode.IsDigit(r):
			blank = b.Len() > 0
			continue
		}
		if blank {
			b.WriteByte(' ')
			blank = false
		}
		b.WriteString(s.letter(r))
	}
	return b.String()
}

// asHeard gives a surname as English writes it by its sound where it has a letter with a mark: "Shahin" of "Şahin". Else
// it gives "".
func (s *spelling) asHeard(word string) string {
	word = strings.ToLower(norm.NFC.String(word))
	var b strings.Builder
	marked := false
	for _, r := range word {
		to, ok := s.heard[r]
		if marked = marked || ok; ok {
			b.WriteString(to)
		} else {
			b.WriteRune(r)
		}
	}
	if !marked {
		return ""
	}
	return b.String()
}

// shortestReformed is the length from which a name is long enough to be told for an Indonesian one by its spelling.
const shortestReformed = 6

// reformed gives an Indonesian name of the Dutch spelling in that of today: "Sukarno" of "Soekarno". Else it gives "".
func (s *spelling) reformed(word string) string {
	if len(word) < shortestReformed || !lettersOnly(word) || !strings.ContainsRune(s.closing, rune(word[len(word)-1])) {
		return ""
	}
	word = strings.ToLower(word)
	if out := s.reforms.Replace(word); out != word {
		return out
	}
	return ""
}

// lettersOnly reports whether a text is one word of the letters from A to Z, none of which the
// tables write otherwise.
func lettersOnly(text string) bool {
	for i := range len(text) {
		if c := text[i] | 0x20; c < 'a' || c > 'z' {
			return false
		}
	}
	return true
}

// letter gives one lower-case letter in Latin, without its marks.
func (s *spelling) letter(r rune) string {
	if to, ok := s.letters[r]; ok {
		return to
	}
	if r < unicode.MaxASCII || unicode.Is(unicode.Hangul, r) {
		return string(r)
	}
	var b strings.Builder
	for _, part := range norm.NFD.String(string(r)) {
		if unicode.Is(unicode.Mn, part) {
			continue
		}
		if to, ok := s.letters[part]; ok {
			b.WriteString(to)
		} else {
			b.WriteRune(part)
		}
	}
	return b.String()
}

// sound gives the key under which the spellings of one word meet: Sokolovsky and
// Sokolovskii, Viktor and Victor. Equal keys are an equivalence, so no chain of
// near misses arises.
func (s *spelling) sound(word string) string {
	word = strings.ReplaceAll(s.ascii(word), " ", "")
	var b strings.Builder
	var last rune
	for word != "" {
		from, to := s.rule(word)
		word = word[len(from):]
		for _, r := range to {
			if r != last {
				b.WriteRune(r)
			}
			last = r
		}
	}
	return b.String()
}

// rule finds the longest spelling that word begins with, and its sound.
func (s *spelling) rule(word string) (from, to string) {
	for _, r := range s.sounds[word[0]] {
		if strings.HasPrefix(word, r[0]) {
			return r[0], r[1]
		}
	}
	_, size := utf8.DecodeRuneInString(word)
	return word[:size], word[:size]
}

// nominative gives the first case of a declined Russian surname in Cyrillic, or "".
func (s *spelling) nominative(word string) string {
	word = strings.ToLower(word)
	for _, e := range s.endings {
		stem, ok := strings.CutSuffix(word, e)
		if ok && slices.ContainsFunc(s.stems, func(end string) bool { return strings.HasSuffix(stem, end) && len(stem) > len(end)+2 }) {
			return stem
		}
	}
	return ""
}

// Slug gives the part of an IRI that a name makes: lower-case ASCII words joined by
// hyphens. It is empty where a name has no letter that the tables can write so.
func (t *Tables) Slug(name string) string {
	var b strings.Builder
	for _, r := range t.spelling.ascii(name) {
		switch {
		case r == ' ':
			b.WriteByte('-')
		case r < unicode.MaxASCII:
			b.WriteRune(r)
		}
	}
	return strings.Trim(b.String(), "-")
}

// Folded gives a name for comparing letter by letter: case, marks, punctuation and
// script aside.
func (t *Tables) Folded(name string) string { return t.spelling.ascii(name) }
