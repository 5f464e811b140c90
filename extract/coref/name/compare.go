package name

import (
	"maps"
	"slices"
	"strings"
	"unicode"
)

// Verdict is what comparing two names yields.
type Verdict uint8

// The verdicts. Part means that one name is a part of the other (a surname, or
// given names alone): they can name one person, but the part can name others too.
const (
	Different Verdict = iota
	Part
	Same
)

// Compare says whether two personal names can name one person.
func (t *Tables) Compare(a, b Person) Verdict {
	if a.Empty() || b.Empty() || a.Sex.conflicts(b.Sex) || a.suffix > 0 && b.suffix > 0 && a.suffix != b.suffix {
		return Different
	}
	if v := t.compareWhole(a, b); v != Different {
		return v
	}
	if t.withinGiven(a, b) || t.withinGiven(b, a) {
		return Part
	}
	return Different
}

// compareWhole compares surname with surname and given names with given names.
func (t *Tables) compareWhole(a, b Person) Verdict {
	switch {
	case a.Bare() && b.Bare():
		return verdict(intersects(a.surnames, b.surnames) && !t.forenameBeside(a, b) && !t.forenameBeside(b, a), Same)
	case a.Bare() || b.Bare():
		return verdict(sharesSurname(a, b) && (a.particle == b.particle || a.surnameLetters() == b.surnameLetters() || a.closes(b) || b.closes(a)), Part)
	case len(a.readings) > 0 && len(b.readings) > 0:
		return verdict(meetAny(a.readings, b.readings) || a.sameLetters(b), Same)
	}
	return verdict(intersects(a.surnames, b.surnames) && t.alignGiven(a.given, b.given), Same)
}

// forenameBeside reports whether a bare name is a given name where the other has a particle, which
// only surnames have: "Bill" is not "van der Bil".
func (t *Tables) forenameBeside(a, b Person) bool {
	return len(b.surnames) > 1 && len(a.surnames) == 1 && !b.declined && t.IsForename(a.surnames[0])
}

// withinGiven reports whether a is the given name and patronymic of b, whose
// surname a leaves out: "Ivan Petrovich" for "I.P. Sidorov". The patronymic of a woman goes
// with no surname that is a man's: she is "Sidorova".
func (t *Tables) withinGiven(a, b Person) bool {
	return a.GivenOnly() && len(b.given) >= 2 && len(b.surnames) > 0 && !(a.Sex == Female && t.mans(b)) && t.alignGiven(a.noSurname, b.given)
}

// mans reports whether a surname has the ending that a man's has alone.
func (t *Tables) mans(p Person) bool {
	words := strings.Fields(t.spelling.ascii(p.Text))
	return len(words) > 0 && slices.ContainsFunc(t.masculine, func(ending string) bool { return strings.HasSuffix(words[len(words)-1], ending) })
}

// verdict gives v where ok, else Different.
func verdict(ok bool, v Verdict) Verdict {
	if ok {
		return v
	}
	return Different
}

// sameLetters reports whether two names are spelled alike but for marks and blanks.
func (p Person) sameLetters(o Person) bool {
	fold := func(s string) string {
		return plain(strings.ToLower(strings.Map(func(r rune) rune {
			if r == ' ' || r == '-' {
				return -1
			}
			return r
		}, s)))
	}
	return fold(p.Text) == fold(o.Text)
}

// alignGiven reports whether the shorter list of given names fits into the longer
// in order. Only an initial may be passed over before the first that fits ("G.
// Warren Nutter" and "Warren Nutter"), or a written given name before the first of two
// surnames; after it any may be missing.
func (t *Tables) alignGiven(a, b []part) bool {
	if len(a) == 0 || len(b) == 0 {
		return false
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	i := 0
	for j := 0; j < len(b); j++ {
		switch {
		case i < len(a) && t.fits(a[i], b[j]):
			if i == 0 && j > 0 && b[j].initial && !a[0].initial {
				return false // "W. O. Weber" is no Otto
			}
			i++
		case i == 0 && !b[j].initial && !t.beforeSurnames(a[0], b[j]):
			return false
		case i == len(a) && len(a) == 1 && j == 1 && b[0].initial && !a[0].initial && !b[j].initial:
			return false // "J. Edgar" goes by Edgar: he is no "Jenkin"
		}
	}
	return i == len(a)
}

// beforeSurnames reports whether what one name begins with, and another has behind a given name, is no given name itself but
// the first of two surnames: "Ormsby Gore" of "David Ormsby Gore", "Velasco Ibarra" of "José Velasco Ibarra".
func (t *Tables) beforeSurnames(first, given part) bool {
	return !first.initial && !t.IsForename(first.sound) && t.IsForename(given.sound)
}

// fits reports whether two given names or initials can be one name.
func (t *Tables) fits(a, b part) bool {
	if !a.initial && !b.initial {
		return t.sameForename(a, b)
	}
	if !a.initial {
		a, b = b, a
	}
	if strings.HasPrefix(b.letters, a.letters) || strings.HasPrefix(b.sound, a.sound) {
		return true
	}
	if b.initial {
		return strings.HasPrefix(a.letters, b.letters)
	}
	return t.initialOf(a.letters, b.sound)
}

// initialOf reports whether an initial begins another form of a given name: the
// "J." of "Iosif", who is Joseph in English.
func (t *Tables) initialOf(initial, given string) bool {
	for _, g := range t.given[given] {
		if slices.ContainsFunc(t.groups[g], func(form string) bool { return strings.HasPrefix(form, initial) }) {
			return true
		}
	}
	return false
}

// surnameKeys are the keys under which names with one surname meet.
func (p Person) surnameKeys() []string {
	var out []string
	for _, r := range p.readings {
		for _, s := range r.surnames {
			out = append(out, r.language.name+":"+s)
		}
	}
	if len(p.readings) > 0 {
		return out
	}
	return append(append(out, p.surnames...), p.family...)
}

// sharesSurname reports whether a bare name is the surname of the other. Within one
// script the spelling has to be the same: Rhee, Yi and Lee are one surname in Hangul,
// yet nobody who writes of Rhee calls a Mr Lee so.
func sharesSurname(a, b Person) bool {
	if !a.Bare() {
		a, b = b, a
	}
	if len(b.readings) == 0 {
		return intersects(a.surnames, b.surnames)
	}
	if Latin(a.Text) == Latin(b.Text) {
		return slices.ContainsFunc(b.readings, func(r reading) bool { return strings.EqualFold(plain(r.spelled), plain(a.Text)) })
	}
	return intersects(a.surnameKeys(), b.surnameKeys())
}

// closes reports whether a surname with its particle is the second part of the other's: "de Soto" of "Ann Perez de Soto".
func (p Person) closes(o Person) bool {
	return p.particle && o.double && slices.Contains(o.surnames, p.surnames[0])
}

// surnameLetters gives the surname as it is spelled, without particles. A surname that has a particle in one
// name and none in the other is told by its letters alone: "De Quay" is no "Kay".
func (p Person) surnameLetters() string {
	var b strings.Builder
	for _, part := range p.parts {
		if part.surname {
			b.WriteString(part.letters)
		}
	}
	return b.String()
}

// Latin reports whether the first letter of a name is Latin.
func Latin(name string) bool {
	for _, r := range name {
		if unicode.IsLetter(r) {
			return unicode.Is(unicode.Latin, r)
		}
	}
	return true
}

// BlockKeys are keys of which two names that Compare can join by surname share one.
func (p Person) BlockKeys() []string {
	out := append(slices.Clone(p.surnames), p.family...)
	for _, r := range p.readings {
		for _, s := range r.surnames {
			out = append(out, r.language.name+":"+s)
		}
	}
	return out
}

// FullKeys are keys of which two full names that Compare finds the same share one: a
// surname with the initial of a given name that may come first. Names without given names,
// and those of languages whose surname comes first, have their BlockKeys.
func (t *Tables) FullKeys(p Person) []string {
	if len(p.given) == 0 || len(p.readings) > 0 {
		return p.BlockKeys()
	}
	var out []string
	for i, g := range p.given {
		if i > 0 && !p.given[i-1].initial {
			break
		}
		out = append(out, t.withInitials(p.surnames, g)...)
	}
	return append(out, p.family...)
}

// MendKeys are keys of which a full name and its misspellings share one: a surname, whole
// or without its vowels, with the initial of some given name.
func (t *Tables) MendKeys(p Person) []string {
	surnames := append(slices.Clone(p.surnames), p.skeletonKeys()...)
	if len(p.given) == 0 || len(p.readings) > 0 {
		return append(p.BlockKeys(), p.skeletonKeys()...)
	}
	var out []string
	for _, g := range p.given {
		out = append(out, t.withInitials(surnames, g)...)
		if t.given[g.sound] != nil && len(g.letters) > shortestRest { // the first letter may be dropped
			out = append(out, t.withInitials(p.surnames, part{letters: g.letters[1:], sound: g.letters[1:]})...)
		}
	}
	return out
}

// withInitials puts behind surnames the initials that a given name has in its forms.
func (t *Tables) withInitials(surnames []string, given part) []string {
	initials := []byte{given.letters[0], given.sound[0]}
	for _, g := range t.given[given.sound] {
		for _, form := range t.groups[g] {
			if form != "" {
				initials = append(initials, form[0])
			}
		}
	}
	slices.Sort(initials)
	var out []string
	for _, i := range slices.Compact(initials) {
		for _, s := range surnames {
			out = append(out, s+" "+string(i))
		}
	}
	return out
}

// skeletonKeys are keys that a slip in a vowel of the surname leaves as they are.
func (p Person) skeletonKeys() []string {
	var out []string
	for _, s := range p.surnames {
		bones := strings.Map(func(r rune) rune {
			if isVowel(r) {
				return -1
			}
			return r
		}, s)
		if len(bones) > 2 {
			out = append(out, "\x00"+bones)
		}
	}
	return out
}

// meetAny reports whether some reading of a agrees with some reading of b.
func meetAny(a, b []reading) bool {
	for _, x := range a {
		if slices.ContainsFunc(b, x.meets) {
			return true
		}
	}
	return false
}

// intersects reports whether two lists share a string.
func intersects(a, b []string) bool {
	return slices.ContainsFunc(a, func(s string) bool { return slices.Contains(b, s) })
}

// sortedKeys gives the keys of a map in order.
func sortedKeys[V any](m map[string]V) []string { return slices.Sorted(maps.Keys(m)) }

// Agree reports whether two people, each with all names known of them, can be one:
// some name of a is some name of b, and no two names contradict each other. That is
// complete linkage: nobody is joined by a chain of half-alike names. The names that
// one person is known by side by side (Yi Sun Sin, Yi Dok-su) do not contradict.
func (t *Tables) Agree(a, b []Person, want Verdict) bool {
	found := false
	for _, x := range a {
		for _, y := range b {
			switch v := t.Compare(x, y); {
			case v >= want:
				found = true
			case v == Different && t.contradict(x, y) && !t.otherName(a, x, y) && !t.otherName(b, y, x):
				return false
			}
		}
	}
	return found
}

// contradict reports whether two different names cannot be of one person: the sexes
// differ, or the surname is one and the given names are not, or it only sounds like one that has no particle.
func (t *Tables) contradict(x, y Person) bool {
	return x.Sex.conflicts(y.Sex) || (x.Full() && y.Full() || x.particle != y.particle) && intersects(x.BlockKeys(), y.BlockKeys())
}

// otherName reports whether names holds y beside x as another name of one person.
func (t *Tables) otherName(names []Person, x, y Person) bool {
	return slices.ContainsFunc(names, func(n Person) bool {
		return t.Compare(n, y) == Same && t.Compare(n, x) == Different
	})
}
