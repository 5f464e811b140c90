package name

import (
	"slices"
	"strings"
	"unicode"
)

// Where in a personal name the surname stands.

// order tells the surname from the given names: "Surname, Given", "Surname I.V." or
// "Given Surname".
func (t *Tables) order(words []string, comma int) (surname, given []string) {
	switch {
	case comma > 0 && comma < len(words):
		return words[:comma], words[comma:]
	case t.surnameThenInitials(words):
		n := slices.IndexFunc(words, t.isInitial)
		return words[:n], words[n:]
	}
	n := t.surnameStart(words)
	return words[n:], words[:n]
}

// readEastAsian tries the name in every language whose surname comes first.
func (t *Tables) readEastAsian(p *Person, words []string, comma int) {
	if comma == 0 && t.isInitial(words[0]) || len(words) > 4 {
		return
	}
	if comma >= 2 && comma == len(words)-1 {
		words, comma = words[:comma], 0 // what follows a whole name is a title
	}
	if surname, rest, cut := strings.Cut(words[0], "-"); cut && len(words) == 1 && strings.ToLower(rest) == rest {
		words = []string{surname, rest} // "Huang-hua"
	}
	lower := make([]string, len(words))
	for i, w := range words {
		if t.isInitial(w) {
			return
		}
		lower[i] = strings.ToLower(w)
	}
	for _, l := range t.languages {
		if r, ok := l.familyFirst(lower, comma > 0); ok {
			p.readings = append(p.readings, r)
		}
	}
}

// surnameThenInitials reports whether a name is written "Sidorov I.P.".
func (t *Tables) surnameThenInitials(words []string) bool {
	n := slices.IndexFunc(words, t.isInitial)
	return n > 0 && !slices.ContainsFunc(words[n:], func(w string) bool { return !t.isInitial(w) })
}

// familyNames gives the Korean and Chinese surnames that a word spells.
func (t *Tables) familyNames(word string) []string {
	var out []string
	for _, l := range t.languages {
		for _, s := range l.surnames[plain(strings.ToLower(word))] {
			out = append(out, l.name+":"+s)
		}
	}
	return out
}

// surnameStart gives the index at which the surname begins: the last word, with
// the particles before it.
func (t *Tables) surnameStart(words []string) int {
	n := len(words) - 1
	for n > 1 && t.isParticle(words[n-1]) {
		n--
	}
	if n == 1 && len(words) > 2 && t.isParticle(words[0]) {
		n = 0 // "Van der Berg"
	}
	if n > 0 && n < len(words)-1 && slices.Contains(t.within, words[n]) && !t.isInitial(words[n-1]) && !t.IsForename(t.spelling.sound(words[n-1])) {
		n-- // "Ann Perez de Soto"
	}
	return n
}

// isParticle reports whether a word is "de", "von", "al"; a single capital is an initial.
func (t *Tables) isParticle(word string) bool {
	return t.particles[word] || len(word) > 1 && t.particles[strings.ToLower(word)]
}

// surnameSounds gives the sounds under which a surname stands: whole, without particles, and of two
// parts either.
func (t *Tables) surnameSounds(words []string) []string {
	var whole, core strings.Builder
	for _, w := range words {
		pieces := strings.Split(w, "-")
		for i, piece := range pieces {
			whole.WriteString(piece)
			if !t.isParticle(piece) && !assimilated(pieces, i) {
				core.WriteString(piece)
			}
		}
	}
	out := []string{t.spelling.sound(whole.String())}
	others := []string{core.String(), t.spelling.nominative(whole.String()), t.spelling.asHeard(whole.String()), t.spelling.reformed(whole.String())}
	if n := slices.IndexFunc(words, t.isParticle); n > 0 {
		others = append(others, strings.Join(words[:n], ""), strings.Join(words[n:], ""), words[len(words)-1])
	}
	for _, other := range others {
		if c := t.spelling.sound(other); c != "" && !slices.Contains(out, c) {
			out = append(out, c)
		}
	}
	return slices.DeleteFunc(out, func(s string) bool { return s == "" })
}

// hyphenedSurname gives the surname that a name of three words has where its last two are one with a hyphen in other
// papers ("David Ormsby Gore", "David Ormsby-Gore"): the middle one is nobody's given name, the first is. Else it gives "".
func (t *Tables) hyphenedSurname(surname, given []string, comma int) string {
	if comma > 0 || len(surname) != 1 || len(given) != 2 || t.isInitial(given[0]) || t.isInitial(given[1]) || strings.Contains(given[1], "-") || t.isParticle(given[1]) {
		return ""
	}
	if !t.IsForename(t.spelling.sound(given[0])) || t.IsForename(t.spelling.sound(given[1])) || t.patronymicSex(given[1]) != Unsaid {
		return ""
	}
	return t.spelling.sound(given[1] + surname[0])
}

// assimilated reports whether a piece before a hyphen is the Arabic article as it sounds before the consonant that
// follows: "as-Said" for "al-Said", "ash-Shishakli". The syllables of East Asian names go on with a small letter.
func assimilated(pieces []string, i int) bool {
	if i+1 == len(pieces) || len(pieces[i]) < 2 || len(pieces[i+1]) < 3 {
		return false
	}
	article, name := strings.ToLower(pieces[i]), pieces[i+1]
	sound := strings.TrimLeft(article, "aeu")
	if len(article)-len(sound) != 1 || name[0] < 'A' || name[0] > 'Z' || !strings.HasPrefix(strings.ToLower(name), sound) {
		return false
	}
	switch sound {
	case "t", "th", "d", "dh", "r", "z", "s", "sh", "n":
		return true
	}
	return false
}

// shortestHeard is the length from which the sound of a surname tells it from others: below it "Thee" sounds as "Thi" does,
// "Boon" as "Bunn", "Fong" as "Phong".
const shortestHeard = 6

// HeardAlone reports whether a bare name is, if at all, the surname of another by its sound alone, too short for that to
// tell who is meant by a writer who may never have seen the other's name. What hangs on marks that are left out or on a
// transcription of the same letters, "Fawzy" and "Fawzi", is no matter of sound.
func HeardAlone(bare, full Person) bool {
	letters := transcribed(bare.surnameLetters())
	if !bare.Bare() || len(letters) >= shortestHeard || len(full.readings) > 0 || !isASCII(bare.Text) || !isASCII(full.Text) {
		return false
	}
	for i, p := range full.parts {
		if transcribed(p.letters) == letters || i+1 < len(full.parts) && transcribed(p.letters+full.parts[i+1].letters) == letters {
			return false
		}
	}
	return true
}

// transcribed gives the letters of a name without what transcriptions from Arabic and Cyrillic differ in: a y that closes it
// behind a consonant, or stands behind an i.
func transcribed(letters string) string {
	letters = strings.ReplaceAll(letters, "iy", "i")
	if stem, ok := strings.CutSuffix(letters, "y"); ok && stem != "" && !strings.ContainsRune("aeiou", rune(stem[len(stem)-1])) {
		return stem + "i"
	}
	return letters
}

// isASCII reports whether a text has no letter with a mark or of another script.
func isASCII(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool { return r > unicode.MaxASCII })
}
