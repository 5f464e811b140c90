package relate

import "strings"

// lexeme is what the closed classes and the verbs say of a word, all looked up at once:
// every word of a sentence is asked for many times.
type lexeme struct {
	modal string   // the sense of a modal verb, or ""
	aux   verbForm // what it is as a helping verb
	verb  verbForm // what it is as a verb

	preposition, binder, determiner, negation, adverb bool
	noNoun                                            bool // it never continues a noun phrase
	opens                                             bool // a verb group may start with it
	days                                              bool // days, or a part of one
	letter                                            bool // what one writes to another
	attends                                           bool // it announces a list of those present
	view                                              bool // it hands on what is said as somebody's
	asideOpens, asideEnds                             bool // a phrase that stands for an adverb starts with it, ends with it

	nouns []int // the frames that it is a trigger noun of
	head  bool  // it heads an office, a membership, a kinship or another relation
	part  bool  // it says that a body is a part of another, or its whole
	kin   bool  // it is a kinship of several

	cue uint16 // its number among the words that frames want beside their verbs, or 0
}

// lexemes holds every word of the closed classes and the verbs.
type lexemes map[string]*lexeme

// The words of no class, and those whose ending alone makes them adverbs.
var (
	plainWord = &lexeme{}
	lyWord    = &lexeme{adverb: true, opens: true}
	notWord   = &lexeme{opens: true} // "couldn't"
)

// joining are the words between the parts of a phrase.
var joining = setOf("and", "or", "but", "to")

// newLexemes puts together what is known of each word.
func newLexemes(lex verbForms, f *frames, roles roles) lexemes {
	out := lexemes{}
	out.makeRoomForAll(lex, f, roles)
	out.number(f)
	for w, l := range out {
		l.look(w, lex, f, roles)
	}
	for phrase := range f.Aside {
		words := strings.Fields(phrase)
		out[words[0]].asideOpens, out[words[len(words)-1]].asideEnds = true, true
	}
	return out
}

// makeRoomForAll makes room for every word of which anything is known.
func (l lexemes) makeRoomForAll(lex verbForms, f *frames, roles roles) {
	makeRoom(l, lex)
	makeRoom(l, auxiliaries)
	makeRoom(l, modals)
	makeRoom(l, f.byNoun)
	makeRoom(l, roles.severalKin)
	for _, class := range []map[string]bool{
		f.Prepositions, f.Binders, f.Determiners, f.Negations, f.Adverbs, f.VerbOnly, f.Quantities, f.Counts, f.Particles, f.Letter, f.Attendance, f.View,
		roles.any, roles.parts, f.PartOfDay, joining, setOf("days", "parent"),
	} {
		makeRoom(l, class)
	}
	for i := range f.all {
		for _, words := range f.all[i].wants() {
			makeRoom(l, setOf(words...))
		}
	}
	for phrase := range f.Aside {
		makeRoom(l, setOf(strings.Fields(phrase)...))
	}
}

// look fills in what the verbs, the closed classes, the frames and the offices say of word w.
func (l *lexeme) look(w string, lex verbForms, f *frames, roles roles) {
	l.verb, l.modal, l.aux = lex[w], modals[w], auxiliaries[w]
	l.preposition, l.binder, l.determiner = f.Prepositions[w], f.Binders[w], f.Determiners[w]
	l.negation, l.adverb = f.Negations[w], f.Adverbs[w] || inLY(w)
	l.days = w == "days" || f.PartOfDay[w]
	l.letter, l.attends, l.view = f.Letter[w], f.Attendance[w], f.View[w]
	l.nouns, l.head = f.byNoun[w], roles.any[w]
	l.part, l.kin = roles.parts[w] || w == "parent", roles.severalKin[w] != ""

	helps := l.modal != "" || l.aux.lemma != ""
	l.opens = l.verb.lemma != "" || helps || l.negation || l.adverb || w == "to" || strings.HasSuffix(w, "n't")
	counts := f.Quantities[w] && w != "one" || f.Counts[w]
	l.noNoun = helps || counts || l.preposition || l.binder || l.determiner || joining[w] || f.Particles[w] || f.VerbOnly[w]
}

// makeRoom makes room for the words of a table.
func makeRoom[V any](out lexemes, table map[string]V) {
	for w := range table {
		if out[w] == nil {
			out[w] = &lexeme{}
		}
	}
}

// of gives what is known of a word in lower case.
func (l lexemes) of(word string) *lexeme {
	if word == "" || len(word) == 1 && (word[0] < 'a' || word[0] > 'z') {
		return plainWord // a name or a mark
	}
	if known := l[word]; known != nil {
		return known
	}
	switch {
	case inLY(word):
		return lyWord
	case strings.HasSuffix(word, "n't"):
		return notWord
	}
	return plainWord
}
