package relate

import (
	"slices"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// reach is how many items from its trigger an argument or qualifier may stand;
// longer clauses are lists, tables or text without punctuation.
const reach = 80

// group is one argument of a verb or noun: a mention, or several that are
// coordinated ("Sidorov, Petrov and Cdes. Yi Sun Sin and Ri Bom").
type group struct {
	first, last int   // items, inclusive; -1 where the sentence does not name it
	mentions    []int // mention indices, in order
}

// empty reports whether a group has nobody.
func (g group) empty() bool { return len(g.mentions) == 0 }

// argument is a group on the right of a verb with the place it stands in.
type argument struct {
	group
	// slot is "object" or the preposition that opens the phrase.
	slot string
	// head is the noun that the group only modifies: "advice" in "the CPSU CC
	// advice", "request" in "Ri Bom's request"; or "".
	head string
	// outer and outerSlot describe the noun that an of-phrase hangs on:
	// "with the advice of the CCP CC" has slot of, outer advice, outerSlot with.
	outer, outerSlot string
	// opener is the item of the preposition, or -1.
	opener int
	// owner marks a group that owns its head: "X's letters", not "X two letters".
	owner bool
	// joined marks an argument that goes on in the place of one before it: "with X and
	// with Y", "X twice and Y once".
	joined bool
}

// ownArguments gives the arguments behind a verb, up to a pronoun that can only be the subject
// of another: "pays its own forces but we help".
func (r *reading) ownArguments(v verb) []argument {
	args := r.argumentsAfter(r.items, r.sharedEnd(v)+1)
	if w := r.outerVerb(v); w >= 0 {
		args = slices.DeleteFunc(args, func(a argument) bool { return a.first > w })
	}
	if w := r.undergoneNext(v); w >= 0 {
		args = slices.DeleteFunc(args, func(a argument) bool { return a.first > w })
	}
	if i := slices.IndexFunc(args, func(a argument) bool { return a.first > v.last+1 && r.nominative(r.items[a.first]) }); i >= 0 {
		return args[:i]
	}
	return args
}

// outerVerb gives where the verb begins to whose subject a clause belongs, behind that clause, or -1: "rumours
// that X had been shot were denied by Y" have nobody shot by Y.
func (r *reading) outerVerb(v verb) int {
	if v.binder == "" || v.subject.empty() {
		return -1
	}
	for _, w := range r.verbs {
		if w.first > v.last && w.finite() && !w.coordinated && w.binder == "" && w.opener <= v.opener && w.first != w.main && (w.subject.empty() || w.subject.last <= v.last) {
			return w.first
		}
	}
	return -1
}

// opensNext reports whether the mention at item i is the subject of the clause that a comma
// before it opens: "If you approve the plan, Secretary X will go".
func (r *reading) opensNext(items []item, i int) bool {
	k := r.leadStart(items, i) - 1
	if k < 0 || items[k].word != "," || items[i].possessive {
		return false
	}
	j := r.groupAt(items, i).last + 1
	if j >= len(items) || items[j].kind != wordItem || items[j].modal == "" && items[j].aux.lemma == "" {
		return false
	}
	v, ok := r.verbAt(items, j)
	return ok && v.finite()
}

// owns reports whether the mention at item i is only the possessor of the one behind
// it: "our General Staff".
func (r *reading) owns(items []item, i int) bool {
	if items[i].possessive && items[i].word != "" && i+1 < len(items) && items[i+1].kind == nameItem && r.typeOf(items[i]) == graph.Organization && r.typeOf(items[i+1]) == graph.Organization {
		return true // "the party's Central Committee"
	}
	return r.ownWord(items[i]) &&
		i+1 < len(items) && items[i+1].kind == nameItem && r.a.Mentions[items[i+1].mention].Kind == graph.ByName
}

// infinitiveAt reports whether "to" at item i opens an infinitive.
func (r *reading) infinitiveAt(items []item, i int) bool {
	if items[i].word != "to" {
		return false
	}
	v, ok := r.verbAt(items, i)
	return ok && v.infinitive
}

// gerundAt reports whether a gerund with an object of its own opens at item i.
func (r *reading) gerundAt(items []item, i int) bool {
	if items[i].verb.form&gerund == 0 && items[i].word != "having" && items[i].word != "being" {
		return false
	}
	v, ok := r.verbAt(items, i)
	return ok && v.gerund && items[i-1].kind == wordItem && items[i-1].preposition || items[i-1].word == "of" && r.doesSomething(items, i)
}

// doesSomething reports whether a gerund behind "of" has an object: "the importance of maintaining a
// dialogue", not "the meeting of visiting officials" nor "a report of fighting in Oslo".
func (r *reading) doesSomething(items []item, i int) bool {
	return items[i].kind == wordItem && items[i].verb.form == gerund && !r.frames.Conversation[items[i].word] && i+1 < len(items) && items[i+1].determiner
}

// gerundBehind reports whether the item right behind a verb is a gerund that is itself what the
// verb names: "approved instructing X", "suggested sending X"; not "received visiting X".
func (r *reading) gerundBehind(items []item, i int) bool {
	if i == 0 || items[i].kind != wordItem || items[i].verb.form&gerund == 0 || items[i-1].kind != wordItem {
		return false
	}
	if l := items[i-1].verb.lemma; !r.frames.Intending[l] && !r.frames.Speech[l] && !r.frames.Refusing[l] {
		return false
	}
	v, ok := r.verbAt(items, i)
	return ok && v.gerund && v.last == i
}

// headAfter gives the noun that the mention at item i modifies and the item where
// its phrase ends: "CPSU CC advice", "Ri Bom's request", "KWP CC leadership".
func (r *reading) headAfter(items []item, i int) (string, int) {
	head, end := "", i
	if noun := r.sittingOf(items, i); noun != "" {
		return noun, i + 1
	}
	if r.pairedAt(items, i) {
		if noun, behind := r.headAfter(items, i+2); noun != "" {
			return noun, behind // "to US–Norwegian relations"
		}
	}
	for j := i + 1; j < len(items); j++ {
		it := items[j]
		if j == i+1 && (r.describedBy(items, j) || (it.word == "own" || r.frames.Degrees[it.word]) && r.marksOwner(items[i])) {
			continue // "Lund's proposed visit", "your continued efforts", "his most recent article"
		}
		if it.kind != wordItem || !r.nounLike(items, j) || r.frames.PartOfDay[it.word] || r.frames.Weekday[it.word] {
			break // "saw Lund afternoon February 3", "saw Lund Friday"
		}
		head, end = it.word, j
	}
	if end > i && !r.onlyOwns(items[i]) && r.behindVerbOf(r.frames.Speech, items, i) && (items[i+1].upper || end+1 < len(items) && items[end+1].aux.lemma+items[end+1].modal != "") {
		return "", i // "told X Soviets had come", "told X agreement was near"
	}
	if end == i+1 && (!r.isPronoun(items[i]) || r.frames.Objective[r.written(items[i])]) && r.behindVerbOf(r.frames.Giving, items, i) {
		return "", i // "promised X help"
	}
	return head, end
}

// pairedAt reports whether a dash alone joins the name at item i to another: "US–Norwegian".
func (r *reading) pairedAt(items []item, i int) bool {
	if i+2 >= len(items) || items[i+1].kind != punctItem || items[i+2].kind != nameItem {
		return false
	}
	dash := items[i+1].word == "-" || items[i+1].word == "–" || items[i+1].word == "—"
	return dash && items[i+1].span.Start == items[i].span.End && items[i+2].span.Start == items[i+1].span.End
}

// onlyOwns reports whether an item is a pronoun that can only say whose the noun behind it is: who told "my
// Vice-Consul" did not tell me.
func (r *reading) onlyOwns(it item) bool {
	return r.isPronoun(it) && r.frames.Possessive[r.written(it)] && !r.frames.Objective[r.written(it)]
}

// sittingOf gives the noun of an event that stands right behind the body at item i, whose event it is, or "": "requested a
// Harbour Group meeting".
func (r *reading) sittingOf(items []item, i int) string {
	if i+1 >= len(items) || items[i].kind != nameItem || items[i].possessive || items[i+1].kind != nameItem || items[i+1].span.Start != items[i].span.End+1 ||
		r.typeOf(items[i]) != graph.Organization || r.typeOf(items[i+1]) != graph.Event {
		return ""
	}
	return lastWord(r.written(items[i+1]))
}

// behindVerbOf reports whether the mention at item i is a person right behind a
// verb of a class: of saying, of giving.
func (r *reading) behindVerbOf(verbs wordClass, items []item, i int) bool {
	if items[i].kind != nameItem || items[i].possessive || r.typeOf(items[i]) != graph.Person {
		return false
	}
	return r.rightBehind(verbs, items, i)
}

// rightBehind reports whether the mention at item i, with its title, stands right behind a verb of a class.
func (r *reading) rightBehind(verbs wordClass, items []item, i int) bool {
	k := r.leadStart(items, i) - 1
	return k >= 0 && items[k].kind == wordItem && verbs[items[k].verb.lemma]
}

// describedBy reports whether the word at item j is a participle between the possessor before
// it and the noun behind it.
func (r *reading) describedBy(items []item, j int) bool {
	return j+1 < len(items) && items[j].kind == wordItem && items[j].verb.form&participle != 0 && r.marksOwner(items[j-1]) &&
		items[j+1].kind == wordItem && r.nounLike(items, j+1)
}

// givenTo reports whether the participle at item j stands before what the one named before it is
// shown or given: "showed X suggested letters".
func (r *reading) givenTo(items []item, j int) bool {
	return j >= 2 && !items[j-1].possessive && j+1 < len(items) && items[j+1].kind == wordItem && r.nounLike(items, j+1) && r.rightBehind(r.frames.Giving, items, j-1)
}

// nounLike reports whether the word at j can continue a noun phrase.
func (r *reading) nounLike(items []item, j int) bool {
	w := items[j]
	if w.noNoun || w.adverb || w.word[0] <= '9' || w.verb.form&(past|participle|gerund) != 0 {
		return false
	}
	if w.verb.form&third != 0 && r.afterSubject(items, j, w.verb) && !r.ofNamedObject(items, j) {
		return false
	}
	return len(w.word) > 2
}

// ofNamedObject reports whether the word at item j, which may be a verb in the third person, is a noun that the name of
// a body before it describes, and both are the object of a verb: "presented the JCS views and", not "hoped Norway views".
func (r *reading) ofNamedObject(items []item, j int) bool {
	if j < 2 || items[j-1].kind != nameItem || r.typeOf(items[j-1]) == graph.Person || j+1 < len(items) && items[j+1].kind == wordItem && !items[j+1].preposition && items[j+1].word != "and" {
		return false
	}
	k := j - 2
	for k > 0 && items[k].kind == wordItem && items[k].determiner {
		k--
	}
	verb := items[k].verb
	return items[k].kind == wordItem && !items[k].binder && !items[k].preposition && verb.lemma != "" && !r.frames.Speech[verb.lemma] && !r.frames.Polite[verb.lemma] && !r.frames.Factive[verb.lemma]
}

// nounBefore gives the word before the preposition at item i, if a noun may stand there.
func (r *reading) nounBefore(items []item, i int) string {
	if i == 0 || items[i-1].kind != wordItem || !r.nounLike(items, i-1) {
		return ""
	}
	return items[i-1].word
}

// chains gives the chains that a group stands for. A plural pronoun or
// description stands for its group where collective is set, and for the speaker
// alone where it is not: "we said" is the author speaking for his delegation.
func (r *reading) chainsOf(g group, collective bool) []coref.ChainID {
	var out []coref.ChainID
	add := func(c coref.ChainID) {
		if c != coref.None && !slices.Contains(out, c) {
			out = append(out, c)
		}
	}
	for _, m := range g.mentions {
		members := r.c.Groups[m]
		switch {
		case len(members) > 0 && (collective && !r.voice.Dialogue || !r.speakerLed(m, members)):
			for _, c := range members {
				add(c)
			}
		case len(members) > 0:
			add(members[0])
		default:
			add(r.c.Of[m])
		}
	}
	return out
}

// speakerLed reports whether a plural mention is a "we" with the speaker first.
func (r *reading) speakerLed(m int, members []coref.ChainID) bool {
	return r.a.Mentions[m].Kind == graph.ByPronoun && r.isSelf(members[0])
}
