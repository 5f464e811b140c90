package lexicon

import (
	"strings"

	"dramatis/internal/set"
)

// InLY reports whether the ending of a word makes it an adverb, which may stand inside or beside a verb group.
func InLY(w string) bool {
	return strings.HasSuffix(w, "ly") && len(w) > 4 && w != "reply" && w != "supply" && w != "rely"
}

// Lexeme is what the closed classes and the verbs say of a word, all looked up at once:
// every word of a sentence is asked for many times.
type Lexeme struct {
	Modal string   // the sense of a modal verb, or ""
	Aux   VerbForm // what it is as a helping verb
	Verb  VerbForm // what it is as a verb

	Preposition, Binder, Determiner, Negation, Adverb bool
	NoNoun                                            bool // it never continues a noun phrase
	Opens                                             bool // a verb group may start with it
	Days                                              bool // days, or a part of one
	Letter                                            bool // what one writes to another
	Attends                                           bool // it announces a list of those present
	Delegation                                        bool // a few people who come together
	Lapse                                             bool // it stands behind how much time passed
	View                                              bool // it hands on what is said as somebody's
	AsideOpens, AsideEnds                             bool // a phrase that stands for an adverb starts with it, ends with it

	Nouns []int // the frames that it is a trigger noun of
	Head  bool  // it heads an office, a membership, a kinship or another relation
	Part  bool  // it says that a body is a part of another, or its whole
	Kin   bool  // it is a kinship of several

	cue uint16 // its number among the words that frames want beside their verbs, or 0
}

// Lexemes holds every word of the closed classes and the verbs.
type Lexemes map[string]*Lexeme

// The words of no class, and those whose ending alone makes them adverbs.
var (
	PlainWord = &Lexeme{}
	lyWord    = &Lexeme{Adverb: true, Opens: true}
	notWord   = &Lexeme{Opens: true} // "couldn't"
)

// joining are the words between the parts of a phrase.
var joining = set.Of("and", "or", "but", "to")

// newLexemes puts together what is known of each word.
func newLexemes(lex VerbForms, f *Frames, roles Roles) Lexemes {
	out := Lexemes{}
	out.makeRoomForAll(lex, f, roles)
	out.number(f)
	for w, l := range out {
		l.look(w, lex, f, roles)
	}
	for phrase := range f.Aside {
		words := strings.Fields(phrase)
		out[words[0]].AsideOpens, out[words[len(words)-1]].AsideEnds = true, true
	}
	return out
}

// makeRoomForAll makes room for every word of which anything is known.
func (l Lexemes) makeRoomForAll(lex VerbForms, f *Frames, roles Roles) {
	makeRoom(l, lex)
	makeRoom(l, auxiliaries)
	makeRoom(l, modals)
	makeRoom(l, f.byNoun)
	makeRoom(l, roles.SeveralKin)
	for _, class := range []map[string]bool{
		f.Prepositions, f.Binders, f.Determiners, f.Negations, f.Adverbs, f.VerbOnly, f.Quantities, f.Counts, f.Particles, f.Letter, f.Attendance, f.View, f.Delegation, f.Lapse,
		roles.Any, roles.Parts, f.PartOfDay, joining, set.Of("days", "parent"),
	} {
		makeRoom(l, class)
	}
	for i := range f.All {
		for _, words := range f.All[i].Wants() {
			makeRoom(l, set.Of(words...))
		}
	}
	for phrase := range f.Aside {
		makeRoom(l, set.Of(strings.Fields(phrase)...))
	}
}

// look fills in what the verbs, the closed classes, the frames and the offices say of word w.
func (l *Lexeme) look(w string, lex VerbForms, f *Frames, roles Roles) {
	l.Verb, l.Modal, l.Aux = lex[w], modals[w], auxiliaries[w]
	l.Preposition, l.Binder, l.Determiner = f.Prepositions[w], f.Binders[w], f.Determiners[w]
	l.Negation, l.Adverb = f.Negations[w], f.Adverbs[w] || InLY(w)
	l.Days = w == "days" || f.PartOfDay[w]
	l.Letter, l.Attends, l.View = f.Letter[w], f.Attendance[w], f.View[w]
	l.Delegation, l.Lapse = f.Delegation[w], f.Lapse[w]
	l.Nouns, l.Head = f.byNoun[w], roles.Any[w]
	l.Part, l.Kin = roles.Parts[w] || w == "parent", roles.SeveralKin[w] != ""

	helps := l.Modal != "" || l.Aux.Lemma != ""
	l.Opens = l.Verb.Lemma != "" || helps || l.Negation || l.Adverb || w == "to" || strings.HasSuffix(w, "n't")
	counts := f.Quantities[w] && w != "one" || f.Counts[w]
	l.NoNoun = helps || counts || l.Preposition || l.Binder || l.Determiner || joining[w] || f.Negations[w] || f.Particles[w] || f.VerbOnly[w]
}

// makeRoom makes room for the words of a table.
func makeRoom[V any](out Lexemes, table map[string]V) {
	for w := range table {
		if out[w] == nil {
			out[w] = &Lexeme{}
		}
	}
}

// Of gives what is known of a word in lower case.
func (l Lexemes) Of(word string) *Lexeme {
	if word == "" || len(word) == 1 && (word[0] < 'a' || word[0] > 'z') {
		return PlainWord // a name or a mark
	}
	if known := l[word]; known != nil {
		return known
	}
	switch {
	case InLY(word):
		return lyWord
	case strings.HasSuffix(word, "n't"):
		return notWord
	}
	return PlainWord
}
