package clause

import (
	"slices"

	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/graph"
)

// Reach is how many items from its trigger an argument or qualifier may stand;
// longer clauses are lists, tables or text without punctuation.
const Reach = 80

// Group is one argument of a verb or noun: a mention, or several that are
// coordinated ("Sidorov, Petrov and Cdes. Yi Sun Sin and Ri Bom").
type Group struct {
	First, Last int   // items, inclusive; -1 where the sentence does not name it
	Mentions    []int // mention indices, in order
}

// Empty reports whether a group has nobody.
func (g Group) Empty() bool { return len(g.Mentions) == 0 }

// Argument is a group on the right of a verb with the place it stands in.
type Argument struct {
	Group
	// Slot is "object" or the preposition that opens the phrase.
	Slot string
	// Head is the noun that the group only modifies: "advice" in "the CPSU CC
	// advice", "request" in "Ri Bom's request"; or "".
	Head string
	// Outer and OuterSlot describe the noun that an of-phrase hangs on:
	// "with the advice of the CCP CC" has slot of, outer advice, OuterSlot with.
	Outer, OuterSlot string
	// Opener is the item of the preposition, or -1.
	Opener int
	// Owner marks a group that owns its head: "X's letters", not "X two letters".
	Owner bool
	// Joined marks an argument that goes on in the place of one before it: "with X and
	// with Y", "X twice and Y once".
	Joined bool
}

// OwnArguments gives the arguments behind a verb, up to a pronoun that can only be the subject
// of another: "pays its own forces but we help".
func (s *Sentence) OwnArguments(v Verb) []Argument {
	args := s.ArgumentsAfter(s.Items, s.SharedEnd(v)+1)
	if w := s.outerVerb(v); w >= 0 {
		args = slices.DeleteFunc(args, func(a Argument) bool { return a.First > w })
	}
	if w := s.undergoneNext(v); w >= 0 {
		args = slices.DeleteFunc(args, func(a Argument) bool { return a.First > w })
	}
	preceded := !v.Subject.Empty() && v.Subject.First < v.First // "promised we would see", not "said he"
	if i := slices.IndexFunc(args, func(a Argument) bool { return (a.First > v.Last+1 || preceded) && s.Nominative(s.Items[a.First]) }); i >= 0 {
		return args[:i]
	}
	return args
}

// outerVerb gives where the verb begins to whose subject a clause belongs, behind that clause, or -1: "rumours
// that X had been shot were denied by Y" have nobody shot by Y.
func (s *Sentence) outerVerb(v Verb) int {
	if v.Binder == "" || v.Subject.Empty() {
		return -1
	}
	for _, w := range s.Verbs {
		if w.First > v.Last && w.Finite() && !w.Coordinated && w.Binder == "" && w.Opener <= v.Opener && w.First != w.Main && (w.Subject.Empty() || w.Subject.Last <= v.Last) {
			return w.First
		}
	}
	return -1
}

// opensNext reports whether the mention at item i is the subject of the clause that a comma
// before it opens: "If you approve the plan, Secretary X will go".
func (s *Sentence) opensNext(items []Item, i int) bool {
	k := s.LeadStart(items, i) - 1
	if k < 0 || items[i].Possessive {
		return false
	}
	if items[k].Word == "and" {
		list := k > 0 && items[k-1].Kind == NameItem && s.listable(s.TypeOf(items[k-1]), s.TypeOf(items[i]))
		if next := s.GroupAt(items, i).Last + 1; list && s.IsPronoun(items[k-1]) && next < len(items) && items[next].Aux.Lemma != "" {
			list = false // "invited me and X was"
		}
		return !list && s.actsNext(items, i) && s.hasItsVerb(i) // "represented Norway and X represented"
	}
	if items[k].Word != "," {
		return false
	}
	j := s.GroupAt(items, i).Last + 1
	if j >= len(items) || items[j].Kind != WordItem || items[j].Modal == "" && items[j].Aux.Lemma == "" {
		return false
	}
	v, ok := s.VerbAt(items, j)
	return ok && v.Finite()
}

// actsNext reports whether the name at item i has a verb of its own right behind it.
func (s *Sentence) actsNext(items []Item, i int) bool {
	next := s.GroupAt(items, i).Last + 1
	if next >= len(items) {
		return false
	}
	v, ok := s.VerbAt(items, next)
	return ok && v.Finite()
}

// owns reports whether the mention at item i is only the possessor of the one behind
// it: "our General Staff".
func (s *Sentence) owns(items []Item, i int) bool {
	if items[i].Possessive && items[i].Word != "" && i+1 < len(items) && items[i+1].Kind == NameItem && s.TypeOf(items[i]) == graph.Organization && s.TypeOf(items[i+1]) == graph.Organization {
		return true // "the party's Central Committee"
	}
	return s.OwnWord(items[i]) &&
		i+1 < len(items) && items[i+1].Kind == NameItem && s.a.Mentions[items[i+1].Mention].Kind == graph.ByName
}

// InfinitiveAt reports whether "to" at item i opens an infinitive.
func (s *Sentence) InfinitiveAt(items []Item, i int) bool {
	if items[i].Word != "to" {
		return false
	}
	v, ok := s.VerbAt(items, i)
	return ok && v.Infinitive
}

// gerundAt reports whether a gerund with an object of its own opens at item i.
func (s *Sentence) gerundAt(items []Item, i int) bool {
	if items[i].Verb.Form&lexicon.Gerund == 0 && items[i].Word != "having" && items[i].Word != "being" {
		return false
	}
	v, ok := s.VerbAt(items, i)
	return ok && v.Gerund && items[i-1].Kind == WordItem && items[i-1].Preposition || items[i-1].Word == "of" && s.doesSomething(items, i)
}

// doesSomething reports whether a gerund behind "of" has an object: "the importance of maintaining a
// dialogue", not "the meeting of visiting officials" nor "a report of fighting in Oslo".
func (s *Sentence) doesSomething(items []Item, i int) bool {
	return items[i].Kind == WordItem && items[i].Verb.Form == lexicon.Gerund && !s.frames.Conversation[items[i].Word] && i+1 < len(items) && items[i+1].Determiner
}

// gerundBehind reports whether the item right behind a verb is a gerund that is itself what the
// verb names: "approved instructing X", "suggested sending X"; not "received visiting X".
func (s *Sentence) gerundBehind(items []Item, i int) bool {
	if i == 0 || items[i].Kind != WordItem || items[i].Verb.Form&lexicon.Gerund == 0 || items[i-1].Kind != WordItem {
		return false
	}
	if l := items[i-1].Verb.Lemma; !s.frames.Intending[l] && !s.frames.Speech[l] && !s.frames.Refusing[l] {
		return false
	}
	v, ok := s.VerbAt(items, i)
	return ok && v.Gerund && v.Last == i
}

// HeadAfter gives the noun that the mention at item i modifies and the item where
// its phrase ends: "CPSU CC advice", "Ri Bom's request", "KWP CC leadership".
func (s *Sentence) HeadAfter(items []Item, i int) (string, int) {
	head, end := "", i
	if noun := s.sittingOf(items, i); noun != "" {
		return noun, i + 1
	}
	if s.pairedAt(items, i) {
		if noun, behind := s.HeadAfter(items, i+2); noun != "" {
			return noun, behind // "to US–Norwegian relations"
		}
	}
	for j := i + 1; j < len(items); j++ {
		it := items[j]
		if j == i+1 && (s.describedBy(items, j) || (it.Word == "own" || s.frames.Degrees[it.Word]) && s.MarksOwner(items[i])) {
			continue // "Lund's proposed visit", "your continued efforts", "his most recent article"
		}
		if it.Kind != WordItem || !s.NounLike(items, j) || s.frames.PartOfDay[it.Word] || s.frames.Weekday[it.Word] {
			break // "saw Lund afternoon February 3", "saw Lund Friday"
		}
		head, end = it.Word, j
	}
	if end > i && !s.onlyOwns(items[i]) && s.behindVerbOf(s.frames.Speech, items, i) && (items[i+1].Upper || end+1 < len(items) && items[end+1].Aux.Lemma+items[end+1].Modal != "") {
		return "", i // "told X Soviets had come", "told X agreement was near"
	}
	if end == i+1 && (!s.IsPronoun(items[i]) || s.frames.Objective[s.Written(items[i])]) && s.behindVerbOf(s.frames.Giving, items, i) {
		return "", i // "promised X help"
	}
	return head, end
}

// pairedAt reports whether a dash alone joins the name at item i to another: "US–Norwegian".
func (s *Sentence) pairedAt(items []Item, i int) bool {
	if i+2 >= len(items) || items[i+1].Kind != PunctItem || items[i+2].Kind != NameItem {
		return false
	}
	dash := items[i+1].Word == "-" || items[i+1].Word == "–" || items[i+1].Word == "—"
	return dash && items[i+1].Span.Start == items[i].Span.End && items[i+2].Span.Start == items[i+1].Span.End
}

// onlyOwns reports whether an item is a pronoun that can only say whose the noun behind it is: who told "my
// Vice-Consul" did not tell me.
func (s *Sentence) onlyOwns(it Item) bool {
	return s.IsPronoun(it) && s.frames.Possessive[s.Written(it)] && !s.frames.Objective[s.Written(it)]
}

// sittingOf gives the noun of an event that stands right behind the body at item i, whose event it is, or "": "requested a
// Harbour Group meeting".
func (s *Sentence) sittingOf(items []Item, i int) string {
	if i+1 >= len(items) || items[i].Kind != NameItem || items[i].Possessive || items[i+1].Kind != NameItem || items[i+1].Span.Start != items[i].Span.End+1 ||
		s.TypeOf(items[i]) != graph.Organization || s.TypeOf(items[i+1]) != graph.Event {
		return ""
	}
	return LastWord(s.Written(items[i+1]))
}

// behindVerbOf reports whether the mention at item i is a person right behind a
// verb of a class: of saying, of giving.
func (s *Sentence) behindVerbOf(verbs lexicon.WordClass, items []Item, i int) bool {
	if items[i].Kind != NameItem || items[i].Possessive || s.TypeOf(items[i]) != graph.Person {
		return false
	}
	return s.RightBehind(verbs, items, i)
}

// RightBehind reports whether the mention at item i, with its title, stands right behind a verb of a class.
func (s *Sentence) RightBehind(verbs lexicon.WordClass, items []Item, i int) bool {
	k := s.LeadStart(items, i) - 1
	return k >= 0 && items[k].Kind == WordItem && verbs[items[k].Verb.Lemma]
}

// describedBy reports whether the word at item j is a participle between the possessor before
// it and the noun behind it.
func (s *Sentence) describedBy(items []Item, j int) bool {
	return j+1 < len(items) && items[j].Kind == WordItem && items[j].Verb.Form&lexicon.Participle != 0 && s.MarksOwner(items[j-1]) &&
		items[j+1].Kind == WordItem && s.NounLike(items, j+1)
}

// givenTo reports whether the participle at item j stands before what the one named before it is
// shown or given: "showed X suggested letters".
func (s *Sentence) givenTo(items []Item, j int) bool {
	return j >= 2 && !items[j-1].Possessive && j+1 < len(items) && items[j+1].Kind == WordItem && s.NounLike(items, j+1) && s.RightBehind(s.frames.Giving, items, j-1)
}

// NounLike reports whether the word at j can continue a noun phrase.
func (s *Sentence) NounLike(items []Item, j int) bool {
	w := items[j]
	if w.NoNoun || w.Adverb || w.Word[0] <= '9' || NamesDay(items, j) || w.Verb.Form&(lexicon.Past|lexicon.Participle|lexicon.Gerund) != 0 {
		return false
	}
	if w.Verb.Form&lexicon.Third != 0 && s.afterSubject(items, j, w.Verb) && !s.ofNamedObject(items, j) {
		return false
	}
	return len(w.Word) > 2
}

// ofNamedObject reports whether the word at item j, which may be a verb in the third person, is a noun that the name of
// a body before it describes, and both are the object of a verb: "presented the JCS views and", not "hoped Norway views".
func (s *Sentence) ofNamedObject(items []Item, j int) bool {
	if j < 2 || items[j-1].Kind != NameItem || s.TypeOf(items[j-1]) == graph.Person || j+1 < len(items) && items[j+1].Kind == WordItem && !items[j+1].Preposition && items[j+1].Word != "and" {
		return false
	}
	k := j - 2
	for k > 0 && items[k].Kind == WordItem && items[k].Determiner {
		k--
	}
	verb := items[k].Verb
	return items[k].Kind == WordItem && !items[k].Binder && !items[k].Preposition && verb.Lemma != "" && !s.frames.Speech[verb.Lemma] && !s.frames.Polite[verb.Lemma] && !s.frames.Factive[verb.Lemma]
}

// NounBefore gives the word before the preposition at item i, if a noun may stand there.
func (s *Sentence) NounBefore(items []Item, i int) string {
	if i == 0 || items[i-1].Kind != WordItem || !s.NounLike(items, i-1) {
		return ""
	}
	return items[i-1].Word
}

// chains gives the chains that a group stands for. A plural pronoun or
// description stands for its group where collective is set, and for the speaker
// alone where it is not: "we said" is the author speaking for his delegation.
func (s *Sentence) ChainsOf(g Group, collective bool) []coref.ChainID {
	var out []coref.ChainID
	add := func(c coref.ChainID) {
		if c != coref.None && !slices.Contains(out, c) {
			out = append(out, c)
		}
	}
	for _, m := range g.Mentions {
		members := s.c.Groups[m]
		switch {
		case len(members) > 0 && (collective && !s.Voice.Dialogue || !s.speakerLed(m, members)):
			for _, c := range members {
				add(c)
			}
		case len(members) > 0:
			add(members[0])
		default:
			add(s.c.Of[m])
		}
	}
	return out
}

// speakerLed reports whether a plural mention is a "we" with the speaker first.
func (s *Sentence) speakerLed(m int, members []coref.ChainID) bool {
	return s.a.Mentions[m].Kind == graph.ByPronoun && s.IsSelf(members[0])
}

// Object reports whether a verb says whom it is said to.
func (s *Sentence) Object(v Verb) bool {
	for _, a := range s.ArgumentsAfter(s.Items, v.Last+1) {
		if a.Slot == "object" && a.Head == "" || a.Slot == "to" || a.Slot == "of" && v.Lemma == "ask" {
			return len(a.Mentions) > 0
		}
	}
	return false
}
