package grammar

import (
	"cmp"
	"slices"
	"strings"

	"dramatis/graph"
)

// Sense is one meaning of a phrase: the predicate with the verb that says it.
type Sense struct {
	Term graph.Term
	Verb graph.Verb
}

// place is a place for a verb in a form of question; it says which form of the
// verb stands there.
type place string

// The places, as forms of question write them, each with "write to" or "be part of".
const (
	finite   place = "{finite}"   // wrote to, writes to, has written to; was part of
	base     place = "{base}"     // write to; be part of
	bare     place = "{bare}"     // write, the preposition standing elsewhere
	open     place = "{open}"     // wrote letters, nobody named to whom
	giving   place = "{giving}"   // sent, before "the Embassy a letter"
	give     place = "{give}"     // send, before "the Embassy a letter"
	gapped   place = "{gapped}"   // write to, the noun it takes standing elsewhere
	ungiven  place = "{ungiven}"  // write, noun and preposition standing elsewhere
	perfect  place = "{perfect}"  // written to; been part of
	passive  place = "{passive}"  // written to; none of be
	rest     place = "{rest}"     // part of, be standing elsewhere
	restBare place = "{restbare}" // part, be and the preposition standing elsewhere
	doing    place = "{doing}"    // writing to
	nounOf   place = "{nounof}"   // members, of "be a member of"
	noun     place = "{noun}"     // meeting, letter: a noun for one instance
	// After "where", which stands for the preposition and the place:
	whereBare place = "{wherebare}" // study
	whereRest place = "{whererest}" // born, be standing elsewhere
	whereBase place = "{wherebase}" // visit
	// After "when", which stands for "on" and the date:
	whenBare place = "{whenbare}" // die
	whenRest place = "{whenrest}" // born, be standing elsewhere
)

// reading is a run of words that can stand in a place, with all it can mean.
type reading struct {
	words []string
	// preposition is the last word, where the place leaves it out.
	preposition string
	// thing is the noun that stands among the words, if one does.
	thing  string
	senses []Sense
}

// lexicon lists the readings of every place by their first word, the longest first.
type lexicon struct {
	byFirst map[place]map[string][]*reading
	// asked holds the words of the question: a reading with any other is left out.
	asked map[string]bool
	// same finds the reading that equal words in another sense are to be added to.
	same map[readingKey]*reading
	// starts holds the first two letters of each.
	starts map[string]bool
	// recordNouns are the nouns for what one writes and sends.
	recordNouns []string
}

// readingKey tells readings apart.
type readingKey struct {
	place                     place
	words, preposition, thing string
}

// newLexicon makes all forms of all verbs of a vocabulary that can stand in the question.
func newLexicon(v graph.Vocabulary, question Words) lexicon {
	lex := lexicon{map[place]map[string][]*reading{}, map[string]bool{}, map[readingKey]*reading{}, map[string]bool{}, recordNouns(v)}
	for _, t := range question {
		lex.asked[t.Key] = true
		lex.starts[t.Key[:min(2, len(t.Key))]] = true
	}
	for _, term := range v {
		for _, verb := range term.Verbs {
			if lex.mayHave(verb) && len(phraseWords(verb.Base)) > 0 {
				lex.addVerb(Sense{term, verb})
			}
		}
		for _, n := range term.Nouns {
			lex.addNouns(noun, []string{n}, Sense{term, graph.Verb{Base: n}})
		}
	}
	for _, byFirst := range lex.byFirst {
		for _, list := range byFirst {
			slices.SortStableFunc(list, func(a, b *reading) int { return cmp.Compare(len(b.words), len(a.words)) })
		}
	}
	return lex
}

// mayHave reports whether a form of a verb could stand in the question: a word of it
// begins as the verb does, or, for to be, as the noun after it. It is quick, and most
// verbs of a vocabulary have none.
func (l *lexicon) mayHave(v graph.Verb) bool {
	head, rest, _ := strings.Cut(v.Base, " ")
	if head == "be" {
		for word := range strings.FieldsSeq(rest) {
			if !slices.Contains(articles, word) {
				return l.begins(word) || slices.Contains(prepositions, word) // which "where is A" leaves out
			}
		}
	}
	return l.begins(head) || l.begins(v.Past) || l.begins(v.Participle)
}

// begins reports whether a word of the question begins as another: with the same two
// letters, or with the same one where it has no more ("tie", "tying").
func (l *lexicon) begins(word string) bool {
	if len(word) < 2 {
		return word != "" && l.starts[word]
	}
	return l.starts[word[:2]] || word[1] == 'i' && l.starts[word[:1]+"y"]
}

// addVerb enters all forms of one verb in one sense.
func (l *lexicon) addVerb(s Sense) {
	words := phraseWords(s.Verb.Base)
	l.addGapped(gapped, ungiven, words, s)
	if isBe(words) {
		l.addBe(words, s)
		return
	}
	done, past := participles(s.Verb), pastForms(s.Verb)
	spoken := slices.Concat(past, presentForms(s.Verb), led(done, "has", "have", "had"))
	l.addForms(doing, ingForms(words), s)
	l.addForms(base, [][]string{words}, s)
	l.addForms(finite, spoken, s)
	l.addForms(perfect, done, s)
	l.addForms(passive, done, s)
	for _, p := range done {
		if short, preposition := trimmed(p); preposition == "to" && len(short) > 1 {
			l.add(passive, short, "", "", s) // "was given orders by"
		}
	}
	l.addWhen(whenBare, words, s)
	l.addOpen(bare, [][]string{words}, s)
	l.addOpen(open, spoken, s)
	l.addGiving(give, words, s)
	l.addOpen(bare.told(), spoken, s)
	for _, p := range spoken {
		l.addGiving(giving, p, s)
		l.addGapped(gapped.told(), ungiven.told(), p, s)
	}
	if whereabouts(s.Term.To) {
		l.addForms(whereBase, [][]string{words}, s)
		l.addWhere(whereBare, words, s)
		l.addForms(whereBase.told(), spoken, s)
		for _, p := range spoken {
			l.addWhere(whereBare.told(), p, s)
		}
	}
}

// addGapped enters a phrase whose noun stands elsewhere, with its preposition and without.
func (l *lexicon) addGapped(whole, short place, words []string, s Sense) {
	if len(s.Verb.Things) > 0 {
		l.add(whole, words, "", "", s)
		head, preposition := trimmed(words)
		l.add(short, head, preposition, "", s)
	}
}

// addBe enters the forms of a phrase with to be; its noun may stand in the plural.
func (l *lexicon) addBe(words []string, s Sense) {
	l.addForms(base, [][]string{words}, s)
	for _, tail := range numbers(words[1:]) {
		l.addForms(rest, [][]string{tail}, s)
		l.addForms(finite, led([][]string{tail}, beForms...), s)
		been := led([][]string{tail}, "been")
		l.addForms(perfect, been, s)
		l.addForms(finite, led(been, "has", "have", "had"), s)
		short, preposition := trimmed(tail)
		l.add(restBare, short, preposition, "", s)
		l.addWhere(whereRest, tail, s)
		l.addWhen(whenRest, tail, s)
	}
	if tail := words[1:]; len(tail) == 2 && tail[1] == "of" {
		l.addNouns(nounOf, tail[:1], s)
	}
}

// numbers gives a phrase and the same with its first word in the plural: "member
// of", "members of".
func numbers(tail []string) [][]string {
	out := [][]string{tail}
	if len(tail) > 1 {
		out = append(out, append([]string{sForm(tail[0])}, tail[1:]...))
	}
	return out
}

// addNouns enters a noun in both numbers.
func (l *lexicon) addNouns(p place, phrase []string, s Sense) {
	l.add(p, phrase, "", "", s)
	l.add(p, append([]string{sForm(phrase[0])}, phrase[1:]...), "", "", s)
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

// trimmed takes the preposition off the end of a phrase, if there is one.
func trimmed(words []string) (short []string, preposition string) {
	last := len(words) - 1
	if last < 0 || !slices.Contains(prepositions, words[last]) {
		return words, ""
	}
	return words[:last], words[last]
}

// prepositions are those that verbs of a vocabulary may end with.
var prepositions = []string{"to", "with", "of", "from", "by", "at", "in", "on", "for", "against", "about", "into", "for", "as"}

// addOpen enters a phrase without the preposition at its end, with each noun it can take.
func (l *lexicon) addOpen(p place, phrases [][]string, s Sense) {
	for _, words := range phrases {
		short, preposition := trimmed(words)
		if preposition != "" && p != open {
			l.add(p, short, preposition, "", s)
		}
		l.eachThing(s, func(thing, noun string) { l.add(p, append(slices.Clone(short), noun), preposition, thing, s) })
	}
}

// addGiving enters a phrase without the "to" at its end, where the receiver stands
// right after the verb: "sent the Embassy a letter".
func (l *lexicon) addGiving(p place, words []string, s Sense) {
	if short, preposition := trimmed(words); preposition == "to" && len(s.Verb.Things) > 0 {
		l.add(p, short, "", "", s)
	}
}

// addWhere enters a phrase that "where" can ask the place of.
func (l *lexicon) addWhere(p place, words []string, s Sense) {
	short, preposition := trimmed(words)
	if slices.Contains([]string{"in", "at", "to", "from"}, preposition) && whereabouts(s.Term.To) {
		l.add(p, short, "", "", s)
	}
}

// addWhen enters a phrase that "when" can ask the date of.
func (l *lexicon) addWhen(p place, words []string, s Sense) {
	if short, preposition := trimmed(words); preposition == "on" && s.Term.Date {
		l.add(p, short, "", "", s)
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
func (l *lexicon) addForms(p place, phrases [][]string, s Sense) {
	for _, words := range phrases {
		l.add(p, words, "", "", s)
		l.eachThing(s, func(thing, noun string) {
			at := min(max(len(words)-1, 1), len(words))
			l.add(p, slices.Insert(slices.Clone(words), at, noun), "", thing, s)
		})
	}
}

// eachThing calls do with each noun of a verb that the question has.
func (l *lexicon) eachThing(s Sense, do func(thing, noun string)) {
	for _, thing := range s.Verb.Things {
		for _, noun := range numbersOf(thing) {
			if l.asked[noun] {
				do(thing, noun)
			}
		}
	}
}

// numbersOf gives a noun in the singular and in the plural: "memorandum", "memorandums", "memoranda".
func numbersOf(noun string) []string {
	out := []string{noun, sForm(noun)}
	if stem, latin := strings.CutSuffix(noun, "um"); latin {
		out = append(out, stem+"a")
	}
	return out
}

// add enters one reading, joining the senses of equal words.
func (l *lexicon) add(p place, words []string, preposition, thing string, s Sense) {
	if slices.ContainsFunc(words, func(w string) bool { return !l.asked[w] }) {
		return
	}
	key := readingKey{p, strings.Join(words, " "), preposition, thing}
	if r := l.same[key]; r != nil {
		r.senses = append(r.senses, s)
		return
	}
	r := &reading{words, preposition, thing, []Sense{s}}
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
func (s Sense) takes(noun string) (thing string, ok bool) {
	for _, t := range s.Verb.Things {
		if slices.Contains(numbersOf(t), noun) {
			return t, true
		}
	}
	return "", false
}

// String names the sense by its predicate.
func (s Sense) String() string { return string(s.Term.Predicate) }
