package name

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// set is a set of letter groups of one position in a syllable.
type set uint64

// syllable is what a spelled syllable may be: a set of onsets, nuclei and codas.
type syllable struct{ onset, nucleus, coda set }

// meets reports whether two spelled syllables can be one.
func (s syllable) meets(o syllable) bool {
	return s.onset&o.onset != 0 && s.nucleus&o.nucleus != 0 && s.coda&o.coda != 0
}

// languageFile is one language of syllables.yaml.
type languageFile struct {
	Name          string              `yaml:"name"`
	Hangul        bool                `yaml:"hangul"`
	Onset         map[string][]string `yaml:"onset"`
	Nucleus       map[string][]string `yaml:"nucleus"`
	Coda          map[string][]string `yaml:"coda"`
	HangulOnset   []string            `yaml:"hangul_onset"`
	HangulNucleus []string            `yaml:"hangul_nucleus"`
	HangulCoda    []string            `yaml:"hangul_coda"`
	Surnames      map[string][]string `yaml:"surnames"`
	Dialects      map[string][]string `yaml:"dialects"`
}

// position is one place in a syllable: the spellings of its letter groups.
type position struct {
	bits    map[string]set // letter group -> its bit
	spelled map[string]set // spelling -> the groups it may stand for
	longest int            // bytes of the longest spelling
}

// language reads the syllables of Korean or Chinese names.
type language struct {
	name                 string
	onset, nucleus, coda position
	hangul               bool
	hOnset, hNucleus     []set
	hCoda                []set
	surnames             map[string][]string // spelled surname -> the surnames it may be
	dialects             map[string][]string // name spelled by another dialect -> its words in the standard one
}

// newLanguage prepares a language's letter groups.
func newLanguage(f languageFile) (*language, error) {
	l := &language{name: f.Name, hangul: f.Hangul, surnames: map[string][]string{}, dialects: map[string][]string{}}
	for _, p := range []struct {
		into *position
		from map[string][]string
	}{{&l.onset, f.Onset}, {&l.nucleus, f.Nucleus}, {&l.coda, f.Coda}} {
		if len(p.from) > 64 {
			return nil, fmt.Errorf("%s has more than 64 letter groups in one position", f.Name)
		}
		*p.into = newPosition(p.from)
	}
	for _, id := range sortedKeys(f.Surnames) {
		l.surnames[id] = append(l.surnames[id], id)
		for _, spelled := range f.Surnames[id] {
			l.surnames[spelled] = append(l.surnames[spelled], id)
		}
	}
	for standard, spelled := range f.Dialects {
		for _, s := range spelled {
			l.dialects[s] = strings.Fields(standard)
		}
	}
	l.hOnset, l.hNucleus, l.hCoda = l.onset.all(f.HangulOnset), l.nucleus.all(f.HangulNucleus), l.coda.all(f.HangulCoda)
	return l, nil
}

// newPosition numbers the letter groups and inverts their spellings.
func newPosition(groups map[string][]string) position {
	p := position{bits: map[string]set{}, spelled: map[string]set{}}
	for i, g := range sortedKeys(groups) {
		p.bits[g] = 1 << i
		for _, s := range groups[g] {
			p.spelled[s] |= 1 << i
			p.longest = max(p.longest, len(s))
		}
	}
	return p
}

// all gives the bits of a list of groups.
func (p position) all(groups []string) []set {
	out := make([]set, len(groups))
	for i, g := range groups {
		out[i] = p.bits[g]
	}
	return out
}

// maxReadings bounds the ways to cut one word into syllables, against hostile words.
const maxReadings = 16

// maxGiven is the greatest number of syllables in a given name.
const maxGiven = 3

// read gives every way to cut a word (lower case, no marks) into one to three syllables.
func (l *language) read(word string) [][]syllable {
	if l.hangul {
		if s, ok := l.readHangul(word); ok {
			return [][]syllable{s}
		}
	}
	var out [][]syllable
	l.cut(word, nil, &out)
	return out
}

// cut extends head by every first syllable of rest.
func (l *language) cut(rest string, head []syllable, out *[][]syllable) {
	if rest == "" {
		if len(head) > 0 {
			*out = append(*out, append([]syllable(nil), head...))
		}
		return
	}
	if len(head) == maxGiven {
		return
	}
	for o := 0; o <= min(l.onset.longest, len(rest)); o++ {
		onset := l.onset.spelled[rest[:o]]
		if onset == 0 {
			continue
		}
		for n := o + 1; n <= min(o+l.nucleus.longest, len(rest)); n++ {
			nucleus := l.nucleus.spelled[rest[o:n]]
			if nucleus == 0 {
				continue
			}
			for c := n; c <= min(n+l.coda.longest, len(rest)); c++ {
				if coda := l.coda.spelled[rest[n:c]]; coda != 0 && len(*out) < maxReadings {
					l.cut(rest[c:], append(head, syllable{onset, nucleus, coda}), out)
				}
			}
		}
	}
}

// hangulBase is the first precomposed syllable; each onset heads 21 × 28 of them.
const hangulBase = 0xAC00

// readHangul takes a word of Hangul apart.
func (l *language) readHangul(word string) ([]syllable, bool) {
	var out []syllable
	for _, r := range word {
		if !unicode.Is(unicode.Hangul, r) || r < hangulBase || r > 0xD7A3 {
			return nil, false
		}
		i := int(r - hangulBase)
		out = append(out, syllable{l.hOnset[i/588], l.hNucleus[i%588/28], l.hCoda[i%28]})
	}
	return out, len(out) > 0 && len(out) <= maxGiven
}

// reading is a name read as one of a language whose surnames come first.
type reading struct {
	language *language
	surnames []string // the surnames it may be
	spelled  string   // the surname as written
	given    [][]syllable
}

// meets reports whether two readings of one language can be one name.
func (r reading) meets(o reading) bool {
	if r.language != o.language || !intersects(r.surnames, o.surnames) {
		return false
	}
	for _, a := range r.given {
		for _, b := range o.given {
			if meetAll(a, b) {
				return true
			}
		}
	}
	return false
}

// meetAll reports whether two lists of syllables agree one by one.
func meetAll(a, b []syllable) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if !a[i].meets(b[i]) {
			return false
		}
	}
	return true
}

// familyFirst reads words as surname and given name of this language: "Yi Sun Sin",
// "Kim Ilsung", "김일성", and "Il-sung Kim" where the hyphen gives the order away.
func (l *language) familyFirst(words []string, surnameFirst bool) (reading, bool) {
	if len(words) == 1 && l.hangul {
		first, size := utf8.DecodeRuneInString(words[0])
		if unicode.Is(unicode.Hangul, first) && size < len(words[0]) {
			words = []string{words[0][:size], words[0][size:]}
		}
	}
	if len(words) < 2 {
		return reading{}, false
	}
	if dialect := l.dialects[strings.Join(words, " ")]; len(dialect) > 1 {
		r, ok := l.split(dialect[0], dialect[1:])
		r.spelled = words[0]
		return r, ok
	}
	if r, ok := l.split(words[0], words[1:]); ok {
		return r, true
	}
	last := len(words) - 1
	if surnameFirst || !strings.Contains(words[0], "-") || last != 1 {
		return reading{}, false
	}
	return l.split(words[last], words[:last])
}

// split reads a surname and the words of a given name.
func (l *language) split(surname string, given []string) (reading, bool) {
	ids := l.surnames[plain(surname)]
	if len(ids) == 0 {
		return reading{}, false
	}
	heads := [][]syllable{nil}
	for _, part := range strings.FieldsFunc(strings.Join(given, "-"), func(r rune) bool { return r == '-' }) {
		tails := l.read(plain(part))
		var next [][]syllable
		for _, h := range heads {
			for _, t := range tails {
				if len(h)+len(t) <= maxGiven && len(next) < maxReadings {
					next = append(next, append(append([]syllable(nil), h...), t...))
				}
			}
		}
		heads = next
	}
	if len(heads) == 0 || len(heads[0]) == 0 {
		return reading{}, false
	}
	return reading{language: l, surnames: ids, spelled: surname, given: heads}, true
}

// oneVowel reports whether two Korean or Chinese names in Latin letters agree in all but
// the vowel of one syllable out of two or more: "Chong-yol" and "Chung-yil".
func oneVowel(a, b Person) bool {
	for _, x := range a.readings {
		for _, y := range b.readings {
			if x.language == y.language && intersects(x.surnames, y.surnames) && Latin(a.Text) && Latin(b.Text) && oneVowelApart(x.given, y.given) {
				return true
			}
		}
	}
	return false
}

// oneVowelApart reports whether some two ways to read given names differ in one vowel.
func oneVowelApart(as, bs [][]syllable) bool {
	for _, a := range as {
		for _, b := range bs {
			if len(a) != len(b) || len(a) < 2 {
				continue
			}
			apart, consonants := 0, true
			for i := range a {
				if !a[i].meets(b[i]) {
					apart++
				}
				consonants = consonants && a[i].onset&b[i].onset != 0 && a[i].coda&b[i].coda != 0
			}
			if apart == 1 && consonants {
				return true
			}
		}
	}
	return false
}

// plain drops apostrophes and the marks of Latin letters; й and ё stay letters of their own.
func plain(word string) string {
	var b strings.Builder
	for _, r := range word {
		if unicode.Is(unicode.Latin, r) {
			for _, part := range norm.NFD.String(string(r)) {
				if !unicode.Is(unicode.Mn, part) {
					b.WriteRune(part)
				}
			}
		} else if unicode.IsLetter(r) {
			b.WriteRune(r)
		}
	}
	return b.String()
}
