package name

import (
	"slices"
	"strings"
)

// IsWoman reports whether one of the names of somebody is shown to be a woman's.
func IsWoman(people []Person) bool {
	return slices.ContainsFunc(people, func(p Person) bool { return p.Sex == Female })
}

// IsWife reports whether only a title says of the names of somebody that they are a
// woman's: a surname ("Mrs. Roosevelt") and a Korean or Chinese name ("Madame Chiang
// Kai-shek") under a woman's title may be her husband's.
func IsWife(people []Person) bool {
	return IsWoman(people) && !slices.ContainsFunc(people, func(p Person) bool {
		return p.Sex == Female && !p.Bare() && !p.EastAsian()
	})
}

// HonorificSex gives the sex that a title before a name tells ("Mrs.", "Comrade").
func (t *Tables) HonorificSex(title string) Sex {
	for w := range strings.FieldsSeq(strings.ToLower(title)) {
		if s := t.honorifics[strings.Trim(w, ".,:")]; s != Unsaid {
			return s
		}
	}
	return Unsaid
}

// womenOfficers is the year from which women had ranks and orders, too.
const womenOfficers = 1940

// RankSex gives the sex that a title before a name tells in a paper of a year (0 where that is not
// known): a rank that men alone had then tells it, too.
func (t *Tables) RankSex(title string, year int) Sex {
	if s := t.HonorificSex(title); s != Unsaid || year == 0 || year >= womenOfficers {
		return s
	}
	for w := range strings.FieldsSeq(strings.ToLower(title)) {
		if t.men[strings.Trim(w, ".,:")] {
			return Male
		}
	}
	return Unsaid
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
