package name

import (
	"cmp"
	"slices"
	"strings"
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
	double    bool   // the surname is of two parts
	particle  bool   // the name opens with a particle: "De Quay", "Van der Byl"
}

// Bare reports whether the name is a surname or a single name without anything before it.
func (p Person) Bare() bool { return len(p.given) == 0 && len(p.readings) == 0 && len(p.surnames) > 0 }

// GivenOnly reports whether the name may lack a surname: "Ivan Petrovich".
func (p Person) GivenOnly() bool { return len(p.noSurname) > 0 }

// Full reports whether surname and at least one given name or initial are known.
func (p Person) Full() bool {
	return !p.GivenOnly() && (len(p.readings) > 0 || len(p.surnames) > 0 && len(p.given) > 0)
}

// Double reports whether the surname is of two parts with a particle between them: "Perez de Soto".
func (p Person) Double() bool { return p.double }

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

// WrittenOut reports whether at least one given name is known by more than its initial:
// "W. Otto Weber" as well as "Otto Weber".
func (p Person) WrittenOut() bool {
	return len(p.readings) > 0 || slices.ContainsFunc(p.given, func(g part) bool { return !g.initial })
}

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
	if p.Bare() && !p.particle {
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
	if p.double {
		w += 3
	}
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
	words = t.withoutPeerage(words)
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
		if hyphened := t.hyphenedSurname(surname, given, comma); hyphened != "" && !slices.Contains(p.surnames, hyphened) {
			p.surnames = append(p.surnames, hyphened)
		}
	}
	switch {
	case len(words) == 1 && len(p.readings) == 0:
		p.family = t.familyNames(words[0])
	case len(words) == 2 && comma == 0 && t.patronymicSex(words[1]) != Unsaid:
		p.noSurname = t.givenParts(words)
	}
	p.particle = len(words) > 1 && comma == 0 && t.isParticle(words[0])
	p.double = len(p.readings) == 0 && slices.IndexFunc(surname, t.isParticle) > 0
	p.declined = len(surname) > 0 && t.spelling.nominative(surname[len(surname)-1]) != ""
	p.parts = t.givenParts(surname)
	for i := range p.parts {
		p.parts[i].surname = true
	}
	p.parts = append(p.parts, t.givenParts(given)...)
	p.Sex = cmp.Or(p.Sex, t.sexOf(p))
	return p
}

// withoutPeerage takes off the title by which a peer is called, and the "of" behind it: an "Earl of Lund" is a Lund, as
// "Lord Lund" is. Behind a given name "of" tells which of those who bear it is meant: "Otto of Lund" stays whole.
func (t *Tables) withoutPeerage(words []string) []string {
	switch {
	case len(words) > 1 && words[0] == "of": // the title was taken off as one of address
		return words[1:]
	case len(words) > 2 && words[1] == "of" && t.peerages[strings.ToLower(words[0])]:
		return words[2:]
	}
	return words
}

// hyphens makes one hyphen of all.
var hyphens = strings.NewReplacer("–", "-", "—", "-", "‐", "-", "‑", "-")

// maxClipped is the length to which cables clip the first word of an office.
const maxClipped = 4

// givenParts reads given names and initials; particles are left out.
func (t *Tables) givenParts(words []string) []part {
	var out []part
	for _, w := range words {
		if t.isParticle(w) {
			continue
		}
		pieces := strings.Split(w, "-")
		for i, piece := range pieces {
			if assimilated(pieces, i) {
				continue
			}
			if s := t.spelling.sound(piece); s != "" {
				p := part{sound: s, letters: t.spelling.ascii(piece), initial: t.isInitial(piece)}
				if !Latin(piece) {
					p.script = strings.ToLower(piece)
				}
				out = append(out, p)
			}
		}
	}
	return out
}
