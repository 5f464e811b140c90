package resolve

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dramatis/extract/mention"
)

// A paper is signed by letters: "HAK". They are those of the one person of the document who is called so in full; else,
// three letters or more, of the one person whom documents of those years name. Where nobody leads, who signs or writes
// so stays somebody of his own, and other letters are nobody.

// Limits of whom letters may mean.
const (
	fewestTold  = 3 // letters that tell somebody outside the document
	nearbyYears = 3 // between the document and others that name him
	knownByMany = 3 // documents that must name him
)

// byLetters reports whether all names of a chain are letters alone, and nobody judged of it.
func (r *Resolver) byLetters(c *chain) bool {
	if !c.isNamed() || r.nameCount(c) == 0 {
		return false
	}
	for _, n := range r.namesOf(c) {
		if !mention.Letters(n) {
			return false
		}
	}
	return !r.judgedOrKnown(c)
}

// joinInitials joins the chains of letters alone to the people whose letters they are, and gives all people.
func (r *Resolver) joinInitials(people []*cluster) []*cluster {
	var bearers map[string][]*cluster
	years := map[*cluster][]int{} // of whom letters may mean
	for c := range r.each(r.byLetters) {
		if bearers == nil {
			bearers = r.lettersOf(people)
		}
		if to := r.meantBy(c, bearers[r.firstName(c)], years); to != nil {
			r.because([]*chain{c}, Reason{Rule: "the letters of the name", With: r.bestName(to)})
			r.add(to, c)
			if year := r.document(c).year; year > 0 && years[to] != nil {
				if at, told := slices.BinarySearch(years[to], year); !told {
					years[to] = slices.Insert(years[to], at, year)
				}
			}
		} else if r.document(c).isParty(c) {
			people = append(people, r.newCluster(len(people), c))
			r.because([]*chain{c}, Reason{Rule: "letters that tell nobody else"})
		} else {
			r.because([]*chain{c}, Reason{Rule: "letters that tell nobody"})
		}
	}
	return people
}

// meantBy gives the one of the bearers of some letters whom a chain means, or nil; it keeps the years of those it asks.
func (r *Resolver) meantBy(c *chain, bearers []*cluster, years map[*cluster][]int) *cluster {
	here := slices.DeleteFunc(slices.Clone(bearers), func(k *cluster) bool { return !r.in(k, c.doc) })
	switch {
	case len(here) == 1:
		return here[0]
	case len(here) > 1 || len(r.firstName(c)) < fewestTold:
		return nil
	}
	year := r.document(c).year
	near := slices.DeleteFunc(slices.Clone(bearers), func(k *cluster) bool {
		if k.documents < knownByMany {
			return true
		}
		if years[k] == nil {
			years[k] = r.years(k)
		}
		at, _ := slices.BinarySearch(years[k], year-nearbyYears)
		return at == len(years[k]) || years[k][at] > year+nearbyYears
	})
	if len(near) != 1 {
		return nil
	}
	return near[0]
}

// lettersOf gives the people who are named in full by the first letters of their names.
func (r *Resolver) lettersOf(people []*cluster) map[string][]*cluster {
	out := map[string][]*cluster{}
	for _, k := range people {
		if len(k.chains) == 0 || !k.full || k.chains[0].is(bibliographic) {
			continue
		}
		var seen []string
		for _, n := range k.people {
			for _, syllables := range [...]bool{false, true} {
				if letters := initialsOf(r.person(n).Text, syllables); !slices.Contains(seen, letters) {
					seen = append(seen, letters)
					out[letters] = append(out[letters], k)
				}
			}
		}
	}
	return out
}

// initialsOf gives, in capitals, the first letter of each part of a name, without what follows a comma; of each
// syllable behind a hyphen, too, where those are wanted: CCK for Chen Ching-kuo.
func initialsOf(name string, syllables bool) string {
	name, _, _ = strings.Cut(name, ",")
	var out []byte
	for part := range strings.FieldsFuncSeq(name, func(c rune) bool { return c == ' ' || c == '.' || syllables && isHyphen(c) }) {
		if first, _ := utf8.DecodeRuneInString(part); first < utf8.RuneSelf && unicode.IsLetter(first) {
			out = append(out, byte(unicode.ToUpper(first)))
		}
	}
	return string(out)
}
