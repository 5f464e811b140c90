package queries

import (
	"cmp"
	"slices"
	"strings"

	"dramatis/graph"
)

// sense is one meaning of a phrase: the predicate with the verb that says it.
type sense struct {
	term graph.Term
	verb graph.Verb
}

// place is a place for a verb in a form of question; it says which form of the
// verb stands there.
type place string

// The places, as forms of question write them, each with "write to" or "be part of".
const (
	finite   place = "{finite}"   // wrote to, writes to, has written to; was part of
	base     place = "{base}"     // write to; be part of
	bare     place = "{bare}"     // write, the preposition standing elsewhere
	gapped   place = "{gapped}"   // write to, the noun it takes standing elsewhere
	perfect  place = "{perfect}"  // written to; been part of
	passive  place = "{passive}"  // written to; none of be
	rest     place = "{rest}"     // part of, be standing elsewhere
	restBare place = "{restbare}" // part, be and the preposition standing elsewhere
	// After "where", which stands for the preposition and the place:
	whereBare place = "{wherebare}" // study
	whereRest place = "{whererest}" // born, be standing elsewhere
)

// reading is a run of words that can stand in a place, with all it can mean.
type reading struct {
	words []string
	// preposition is the last word, where the place leaves it out.
	preposition string
	// thing is the noun that stands among the words, if one does.
	thing  string
	senses []sense
}

// lexicon lists the readings of every place by their first word, the longest first.
type lexicon struct {
	byFirst map[place]map[string][]*reading
	// asked holds the words of the question: a reading with any other is left out.
	asked map[string]bool
	// same finds the reading that equal words in another sense are to be added to.
	same map[readingKey]*reading
}

// readingKey tells readings apart.
type readingKey struct {
	place                     place
	words, preposition, thing string
}

// newLexicon makes all forms of all verbs of a vocabulary that can stand in the question.
func newLexicon(v graph.Vocabulary, question []token) lexicon {
	lex := lexicon{map[place]map[string][]*reading{}, map[string]bool{}, map[readingKey]*reading{}}
	for _, t := range question {
		lex.asked[t.key] = true
	}
	for _, term := range v {
		for _, verb := range term.Verbs {
			if len(phraseWords(verb.Base)) > 0 {
				lex.addVerb(sense{term, verb})
			}
		}
	}
	for _, byFirst := range lex.byFirst {
		for _, list := range byFirst {
			slices.SortStableFunc(list, func(a, b *reading) int { return cmp.Compare(len(b.words), len(a.words)) })
		}
	}
	return lex
}

// addVerb enters all forms of one verb in one sense.
func (l lexicon) addVerb(s sense) {
	words := phraseWords(s.verb.Base)
	if len(s.verb.Things) > 0 {
		l.add(gapped, words, "", "", s)
	}
	if isBe(words) {
		l.addBe(words, s)
		return
	}
	l.addForms(base, [][]string{words}, s)
	if len(words) > 1 {
		l.addBare(bare, whereBare, words, s)
	}
	l.addForms(finite, append(pastForms(s.verb), presentForms(s.verb)...), s)
	done := participles(s.verb)
	l.addForms(perfect, done, s)
	l.addForms(passive, done, s)
	l.addForms(finite, led(done, "has", "have", "had"), s)
}

// addBe enters the forms of a phrase with to be.
func (l lexicon) addBe(words []string, s sense) {
	tail := words[1:]
	l.addForms(base, [][]string{words}, s)
	l.addForms(rest, [][]string{tail}, s)
	l.addBare(restBare, whereRest, tail, s)
	l.addForms(finite, led([][]string{tail}, beForms...), s)
	been := led([][]string{tail}, "been")
	l.addForms(perfect, been, s)
	l.addForms(finite, led(been, "has", "have", "had"), s)
}

// led puts each of the heads before each of the phrases.
func led(phrases [][]string, heads ...string) [][]string {
	var out [][]string
	for _, head := range heads {
		for _, p := range phrases {
			out = append(out, append([]string{head}, p...))
		}
	}
	return out
}

// addBare enters a phrase without its last word, a preposition, and for "where" if
// that preposition and what may follow it make a place.
func (l lexicon) addBare(p, afterWhere place, words []string, s sense) {
	if len(words) == 0 || s.verb.NeedsThing {
		return
	}
	short, preposition := words[:len(words)-1], words[len(words)-1]
	l.add(p, short, preposition, "", s)
	if slices.Contains([]string{"in", "at", "to", "from"}, preposition) && whereabouts(s.term.To) {
		l.add(afterWhere, short, "", "", s)
	}
}

// whereabouts reports whether things of these types are places to be in or at: a
// place, or a school as its body; but not what may be a person.
func whereabouts(types []graph.EntityType) bool {
	return !slices.Contains(types, graph.Person) &&
		(slices.Contains(types, graph.Place) || slices.Contains(types, graph.Organization))
}

// addForms enters phrases as they are and with each of the nouns they can take,
// singular and plural: "wrote to", "wrote letter to", "wrote letters to".
func (l lexicon) addForms(p place, phrases [][]string, s sense) {
	for _, words := range phrases {
		if !s.verb.NeedsThing {
			l.add(p, words, "", "", s)
		}
		for _, thing := range s.verb.Things {
			at := max(len(words)-1, 1)
			for _, noun := range []string{thing, sForm(thing)} {
				if !l.asked[noun] {
					continue
				}
				l.add(p, slices.Insert(slices.Clone(words), min(at, len(words)), noun), "", thing, s)
			}
		}
	}
}

// add enters one reading, joining the senses of equal words.
func (l lexicon) add(p place, words []string, preposition, thing string, s sense) {
	if slices.ContainsFunc(words, func(w string) bool { return !l.asked[w] }) {
		return
	}
	key := readingKey{p, strings.Join(words, " "), preposition, thing}
	if r := l.same[key]; r != nil {
		r.senses = append(r.senses, s)
		return
	}
	r := &reading{words, preposition, thing, []sense{s}}
	l.same[key] = r
	if l.byFirst[p] == nil {
		l.byFirst[p] = map[string][]*reading{}
	}
	first := ""
	if len(words) > 0 {
		first = words[0]
	}
	l.byFirst[p][first] = append(l.byFirst[p][first], r)
}

// takes gives the singular of a noun that some verb takes; ok is false for other words.
func (s sense) takes(noun string) (thing string, ok bool) {
	for _, t := range s.verb.Things {
		if noun == t || noun == sForm(t) {
			return t, true
		}
	}
	return "", false
}

// String names the sense by its predicate, for the plan.
func (s sense) String() string { return string(s.term.Predicate) }

// predicatesOf names the predicates of the senses, each once.
func predicatesOf(senses []sense) string {
	var out []string
	for _, s := range senses {
		if !slices.Contains(out, s.String()) {
			out = append(out, s.String())
		}
	}
	return strings.Join(out, " or ")
}
