package resolve

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dramatis/extract/coref"
)

// Not everything with a capital is somebody. Who in the whole corpus is named by slight mentions alone ("Thor missiles",
// mention.Mention.Slight), or by the names of two others with a hyphen between them ("the Lund-Weber talks"), is nobody:
// no entity, and no statement hangs on it. So is what many papers name often, and never with a title, a given name or a
// verb of people: a somebody would have had one.

// Limits from which what no word ever shows to be a person is none.
const (
	oftenNamed  = 8 // mentions
	widelyNamed = 3 // documents
)

// nobodies drops the people who are none. Whom somebody judged stays, and whom an authority file has.
func (r *Resolver) nobodies(people, bodies []*cluster) {
	var known map[string]bool
	for _, k := range people {
		if len(k.chains) == 0 || !k.chains[0].isNamed() {
			continue
		}
		switch {
		case !slices.ContainsFunc(k.chains, func(c *chain) bool { return !c.is(slight) || r.judgedOrKnown(c) }):
			r.because(k.chains, Reason{Rule: "nothing in the corpus but a capital speaks for a person"})
		case r.neverShown(k):
			r.because(k.chains, Reason{Rule: "named often, and never as a person"})
		case r.byHyphen(k):
			if known == nil {
				known = r.surely(people)
				r.placesAndBodies(bodies, known)
			}
			if !r.joined(k, known) {
				continue
			}
			r.because(k.chains, Reason{Rule: "the hyphen stands between the names of two"})
		default:
			continue
		}
		k.chains, k.documents = nil, 0
	}
}

// neverShown reports whether many papers name somebody often by one word, that is no given name, and none shows a person.
func (r *Resolver) neverShown(k *cluster) bool {
	if k.documents < widelyNamed {
		return false
	}
	mentions := 0
	for _, c := range k.chains {
		if !c.is(unshown) || r.judgedOrKnown(c) || r.nameCount(c) != 1 || strings.Contains(r.firstName(c), " ") || r.names.IsForename(r.parse(r.firstName(c)).BareKey()) {
			return false
		}
		mentions += int(c.mentions)
	}
	return mentions >= oftenNamed
}

// judgedOrKnown reports whether people, or an authority file, say something of a chain.
func (r *Resolver) judgedOrKnown(c *chain) bool {
	return r.record(c) != nil || r.spokenOf[place{r.document(c).id, coref.ChainID(c.id)}]
}

// byHyphen reports whether nothing but capitals speaks for somebody whose every name has a hyphen within one word.
func (r *Resolver) byHyphen(k *cluster) bool {
	return !slices.ContainsFunc(k.chains, func(c *chain) bool {
		if !c.is(faint) || c.is(bibliographic) || r.judgedOrKnown(c) || r.nameCount(c) != 1 {
			return true
		}
		n := r.firstName(c)
		return strings.Contains(n, " ") || !strings.ContainsFunc(n, isHyphen)
	})
}

// joined reports whether the parts of somebody's name between its hyphens are all names of others.
func (r *Resolver) joined(k *cluster, known map[string]bool) bool {
	for part := range strings.FieldsFuncSeq(r.firstName(k.chains[0]), isHyphen) {
		if first, _ := utf8.DecodeRuneInString(part); !unicode.IsUpper(first) || !known[strings.ToLower(part)] {
			return false
		}
	}
	return true
}

// placesAndBodies enters the names, of one word, of the places and bodies for whom more than capitals speaks.
func (r *Resolver) placesAndBodies(bodies []*cluster, known map[string]bool) {
	for _, k := range bodies {
		for _, c := range k.chains {
			if c.is(faint) || c.kind != organization && c.kind != location {
				continue
			}
			for _, n := range r.namesOf(c) {
				if !strings.Contains(n, " ") {
					known[strings.ToLower(n)] = true
				}
			}
		}
	}
}

func isHyphen(c rune) bool { return unicode.Is(unicode.Hyphen, c) || c == '–' }
