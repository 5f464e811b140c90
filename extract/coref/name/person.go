package name

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// part is one given name, or the beginning of it where only an initial is written.
type part struct {
	sound   string
	letters string // in ASCII, before the spelling fold
	script  string // lower case as written, where that is not in Latin letters
	initial bool
	surname bool
}

// Person is a personal name taken apart.
type Person struct {
	// Text is the name without honorifics, as written.
	Text string
	Sex  Sex
	// surnames are the sounds under which the surname may stand, with and without particles.
	surnames []string
	// family are the Korean and Chinese surnames that a bare name may be.
	family []string
	given  []part
	// noSurname reads the name as given name and patronymic alone ("Iosif
	// Vissarionovich"), where its last word ends as a patronymic does.
	noSurname []part
	suffix    int
	readings  []reading
	parts     []part // all of the name, for comparing whatever the order
	declined  bool   // the surname may stand in another case than the first
}

// Bare reports whether the name is a surname or a single name without anything before it.
func (p Person) Bare() bool { return len(p.given) == 0 && len(p.readings) == 0 && len(p.surnames) > 0 }

// GivenOnly reports whether the name may lack a surname: "Ivan Petrovich".
func (p Person) GivenOnly() bool { return len(p.noSurname) > 0 }

// Full reports whether surname and at least one given name or initial are known.
func (p Person) Full() bool {
	return !p.GivenOnly() && (len(p.readings) > 0 || len(p.surnames) > 0 && len(p.given) > 0)
}

// Empty reports whether nothing of a name was found.
func (p Person) Empty() bool {
	return len(p.surnames) == 0 && len(p.given) == 0 && len(p.readings) == 0
}

// FamilyName reports whether the name is bare and may be a Korean or Chinese surname:
// so many bear those that one alone tells nobody.
func (p Person) FamilyName() bool { return p.Bare() && len(p.family) > 0 }

// Patronymic reports whether at least two given names are known beside the surname.
func (p Person) Patronymic() bool { return len(p.surnames) > 0 && len(p.given) >= 2 }

// Initials reports whether the first given name is known by its initial only.
func (p Person) Initials() bool { return len(p.given) > 0 && p.given[0].initial }

// ForenameKey is equal for people with one written-out first given name. It is empty
// where none is known.
func (p Person) ForenameKey() string {
	if len(p.given) > 0 && !p.given[0].initial {
		return p.given[0].sound
	}
	return ""
}

// BareKey is, for a name of one word, the ForenameKey of those whose given name it is;
// else empty.
func (p Person) BareKey() string {
	if p.Bare() {
		return p.surnames[0]
	}
	return ""
}

// Declined reports whether the surname may stand in another case than the first ("Сидорову").
func (p Person) Declined() bool { return p.declined }

// EastAsian reports whether the name reads as Korean or Chinese.
func (p Person) EastAsian() bool { return len(p.readings) > 0 }

// Weight orders names by fullness: written-out parts count more than initials.
func (p Person) Weight() int {
	w := 4 * min(1, len(p.surnames))
	if len(p.readings) > 0 {
		n := maxGiven
		for _, g := range p.readings[0].given {
			n = min(n, len(g))
		}
		return w + 3*n
	}
	for _, g := range p.given {
		if g.initial {
			w++
		} else {
			w += 3
		}
	}
	return w
}

// Person takes a personal name apart. Honorifics and offices before it are set
// aside; "Surname, Given" and "Given Surname" are both read.
func (t *Tables) Person(text string) Person {
	words, comma := t.personWords(text)
	var p Person
	words, comma, p.Sex = t.stripHonorifics(words, comma)
	words, p.suffix = t.stripSuffix(words)
	p.Text = strings.Join(words, " ")
	comma = min(comma, len(words))
	if len(words) == 0 || len(words) == 1 && t.suffixes[strings.ToLower(words[0])] > 1 {
		return p // "II" is nobody
	}
	t.readEastAsian(&p, words, comma)
	surname, given := t.order(words, comma)
	if len(words) > 1 || len(p.readings) == 0 {
		p.surnames, p.given = t.surnameSounds(surname), t.givenParts(given)
	}
	switch {
	case len(words) == 1 && len(p.readings) == 0:
		p.family = t.familyNames(words[0])
	case len(words) == 2 && comma == 0 && t.patronymicSex(words[1]) != Unsaid:
		p.noSurname = t.givenParts(words)
	}
	p.declined = len(surname) > 0 && t.spelling.nominative(surname[len(surname)-1]) != ""
	p.parts = t.givenParts(surname)
	for i := range p.parts {
		p.parts[i].surname = true
	}
	p.parts = append(p.parts, t.givenParts(given)...)
	p.Sex = cmp.Or(p.Sex, t.sexOf(p))
	return p
}

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

// hyphens makes one hyphen of all.
var hyphens = strings.NewReplacer("–", "-", "—", "-", "‐", "-", "‑", "-")

// personWords splits a name into words, initials apart ("I.V." is two), and gives
// the number of words before the first comma, or 0. What stands in brackets is no
// part of the name.
func (t *Tables) personWords(text string) (words []string, comma int) {
	text = hyphens.Replace(norm.NFKC.String(text))
	for _, style := range t.styles {
		text = strings.TrimPrefix(text, style)
	}
	if i := strings.IndexAny(text, "([{"); i > 0 {
		text = text[:i]
	}
	for field := range strings.FieldsSeq(strings.ReplaceAll(text, ",", " , ")) {
		if field == "," {
			if comma == 0 {
				comma = len(words)
			}
			continue
		}
		for _, w := range splitInitials(field) {
			words = append(words, t.unglue(w)...)
		}
	}
	return words, comma
}

// unglue cuts a particle from the capital that follows it: "deBelleville", "DeSilva".
func (t *Tables) unglue(word string) []string {
	last := rune(0)
	for i, r := range word {
		if i > 1 && unicode.IsUpper(r) && unicode.IsLower(last) && t.particles[strings.ToLower(word[:i])] {
			return []string{word[:i], word[i:]}
		}
		last = r
	}
	return []string{word}
}

// splitInitials cuts "I.V." and "I.P.Sidorov" at their full stops, keeping the stop.
func splitInitials(field string) []string {
	var out []string
	for field != "" {
		i := strings.IndexByte(field, '.')
		if i < 0 || i == len(field)-1 {
			break
		}
		out = append(out, field[:i+1])
		field = field[i+1:]
	}
	if field = strings.Trim(field, "\"“”'‘:;"); field != "" && field != "." {
		out = append(out, field)
	}
	return out
}

// stripHonorifics drops titles at the head of a name, after its comma and at its
// end, and gives the sex they tell. A name of nothing but titles keeps its last word.
func (t *Tables) stripHonorifics(words []string, comma int) ([]string, int, Sex) {
	var (
		kept []string
		sex  Sex
		head = 0
	)
	for i, w := range words {
		s, title := t.honorific(w)
		initial := utf8.RuneCountInString(strings.TrimSuffix(w, ".")) == 1
		leads := len(kept) == 0 || comma > 0 && i >= comma && len(kept) == head || len(w) > 2 && i == len(words)-1
		if title && leads && !initial && (len(kept) > 0 || i < len(words)-1) {
			sex = cmp.Or(sex, s)
			continue
		}
		kept = append(kept, w)
		if i < comma {
			head = len(kept)
		}
	}
	if comma > 0 {
		comma = head
	}
	return kept, comma, sex
}

// honorific reports whether a word is a title, also of several ("Admirals") or as cables
// run offices together ("FonMin"), and the sex it tells.
func (t *Tables) honorific(word string) (Sex, bool) {
	w := strings.ToLower(strings.TrimSuffix(word, "."))
	if s, ok := t.honorifics[w]; ok {
		return s, true
	}
	if singular, plural := strings.CutSuffix(w, "s"); plural {
		if s, ok := t.honorifics[singular]; ok && len(singular) > 3 {
			return s, true
		}
	}
	if office, _, hyphen := strings.Cut(w, "-"); hyphen && len(office) > 3 {
		if s, ok := t.honorifics[office]; ok {
			return s, true // "Prime-Minister", "Ambassador-designate"
		}
	}
	return Unsaid, t.isCable(word)
}

// isCable reports whether capitals within a word tell that offices were run together;
// a name has them only behind a prefix ("MacArthur", "DeBoer") or where it lost a blank.
func (t *Tables) isCable(word string) bool {
	last := rune(0)
	for i, r := range word {
		if i > 0 && unicode.IsUpper(r) && unicode.IsLower(last) {
			head := strings.ToLower(word[:i])
			return len(head) <= maxClipped && !t.particles[head] && !slices.Contains(t.prefixes, head)
		}
		last = r
	}
	return false
}

// maxClipped is the length to which cables clip the first word of an office.
const maxClipped = 4

// stripSuffix drops "Jr." and "III" and gives the place in the line they tell.
func (t *Tables) stripSuffix(words []string) ([]string, int) {
	if last := len(words) - 1; last > 0 && words[last] == "I" {
		words = words[:last] // the first of his name, or the one who speaks on
	}
	for i := len(words) - 1; i > 0; i-- {
		if n := t.suffixes[strings.ToLower(strings.TrimSuffix(words[i], "."))]; n > 0 {
			return slices.Delete(slices.Clone(words), i, i+1), n
		}
	}
	return words, 0
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

// isInitial reports whether a word is an initial: "I.", "Yu.", "B".
func (t *Tables) isInitial(word string) bool {
	letters := strings.TrimSuffix(word, ".")
	n := utf8.RuneCountInString(letters)
	r, _ := utf8.DecodeRuneInString(letters)
	return unicode.IsUpper(r) && (n == 1 || n <= 3 && letters != word)
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

// patronymicSex gives the sex a patronymic tells.
func (t *Tables) patronymicSex(word string) Sex {
	word = t.spelling.ascii(word)
	for _, s := range []Sex{Female, Male} {
		for _, ending := range t.patronymic[s] {
			if len(word) > len(ending)+2 && strings.HasSuffix(word, ending) {
				return s
			}
		}
	}
	return Unsaid
}

// surnameStart gives the index at which the surname begins: the last word, with
// the particles before it.
func (t *Tables) surnameStart(words []string) int {
	n := len(words) - 1
	for n > 1 && t.isParticle(words[n-1]) {
		n--
	}
	return n
}

// isParticle reports whether a word is "de", "von", "al"; a single capital is an initial.
func (t *Tables) isParticle(word string) bool {
	return t.particles[word] || len(word) > 1 && t.particles[strings.ToLower(word)]
}

// surnameSounds gives the sounds under which a surname stands: whole, and without particles.
func (t *Tables) surnameSounds(words []string) []string {
	var whole, core strings.Builder
	for _, w := range words {
		for _, piece := range strings.Split(w, "-") {
			whole.WriteString(piece)
			if !t.isParticle(piece) {
				core.WriteString(piece)
			}
		}
	}
	out := []string{t.spelling.sound(whole.String())}
	for _, other := range []string{core.String(), t.spelling.nominative(whole.String())} {
		if c := t.spelling.sound(other); c != "" && !slices.Contains(out, c) {
			out = append(out, c)
		}
	}
	return slices.DeleteFunc(out, func(s string) bool { return s == "" })
}

// givenParts reads given names and initials; particles are left out.
func (t *Tables) givenParts(words []string) []part {
	var out []part
	for _, w := range words {
		if t.isParticle(w) {
			continue
		}
		for _, piece := range strings.Split(w, "-") {
			if s := t.spelling.sound(piece); s != "" {
				p := part{sound: s, letters: t.spelling.ascii(piece), initial: t.isInitial(piece)}
				if !latin(piece) {
					p.script = strings.ToLower(piece)
				}
				out = append(out, p)
			}
		}
	}
	return out
}

// sexOf gives the sex that given names and patronymics tell.
func (t *Tables) sexOf(p Person) Sex {
	for _, w := range strings.Fields(p.Text) {
		if s := t.patronymicSex(w); s != Unsaid {
			return s
		}
	}
	if len(p.given) > 0 && len(p.readings) == 0 && !p.given[0].initial {
		return t.givenSex[p.given[0].sound]
	}
	return Unsaid
}
