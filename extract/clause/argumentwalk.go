package clause

import (
	"dramatis/graph"
	"dramatis/internal/set"
)

// argumentWalk collects arguments as it walks over the items of a clause, from the first behind a verb or a noun.
type argumentWalk struct {
	*Sentence
	items []Item
	from  int
	args  []Argument
	// The next argument stands in slot, which item opener opens (-1 for none), and hangs with "of" on the noun outer
	// in OuterSlot; gapped says that it goes on in the place of one before.
	slot, outer, outerSlot string
	opener                 int
	gapped                 bool
}

// ArgumentsAfter collects the arguments right of item from, to the end of the clause.
func (s *Sentence) ArgumentsAfter(items []Item, from int) []Argument {
	w := argumentWalk{Sentence: s, items: items, from: from, slot: "object", opener: -1}
	for i := s.pastAside(items, from); i < len(items) && i < from+Reach; i++ {
		it := items[i]
		if i > from && s.nextClauseAt(items, i) {
			return w.args
		}
		if j := s.gapAt(items, w.args, i); j > i {
			w.overGap(j)
			i = j - 1
			continue
		}
		if but, denied := s.contrastAt(items, i); denied {
			if but < 0 {
				return w.args // "wrote to X and not to Y"
			}
			i = but // "wrote not to X but to Y"
			continue
		}
		if named := w.pastOccupation(i); named > i {
			i = w.takeName(named) // "met a professor in Oslo, NAME"
			continue
		}
		if named := s.pastSeveral(items, i); named > i {
			i = w.takeName(named) // "met two directors of the mill, NAME and NAME"
			continue
		}
		switch {
		case it.Kind == NameItem && s.owns(items, i):
		case it.Kind == NameItem && i > from && s.opensNext(items, i):
			return w.args // "If you approve, X will act"
		case it.Kind == NameItem:
			i = w.takeName(i)
		case it.Kind == WordItem && it.Upper && (s.roles.Lands[it.Word] != nil || s.frames.LandDirection[it.Word]):
			i = w.takeLand(i)
		case s.InfinitiveAt(items, i), i > from && s.gerundAt(items, i), i == from && s.gerundBehind(items, i):
			return w.args // what follows belongs to it: "promised to meet X", "opposed to inviting X"
		case w.datesBeforeObject(i):
			w.slot, w.opener = "object", -1
		case it.Kind == WordItem && it.Preposition && s.InLead(items, i): // "met Secretary of State NAME"
		case it.Kind == WordItem && it.Preposition && stranded(items, i):
			return w.args // "will vote against, and so will X"
		case it.Kind == WordItem && it.Preposition:
			w.takePreposition(i)
		case s.ClosesClause(items, i):
			return w.args
		}
	}
	return w.args
}

// longestSetOff bounds the items that commas set between a verb and its object.
const longestSetOff = 8

// pastAside gives the item behind a phrase that commas set off right behind a verb, before its object: "received, at his
// own wish, the Consul"; else item i.
func (s *Sentence) pastAside(items []Item, i int) int {
	if i+1 >= len(items) || items[i].Word != "," || items[i+1].Word != "at" && items[i+1].Word != "on" && items[i+1].Word != "upon" {
		return i
	}
	for j := i + 2; j < len(items) && j < i+longestSetOff; j++ {
		if items[j].Word == "," {
			return j + 1
		}
		if _, opens := s.VerbAt(items, j); opens || items[j].Kind == PunctItem || items[j].Kind == WordItem && items[j].Binder && !items[j].Preposition {
			return i
		}
	}
	return i
}

// overGap goes on, with the name at item j, in the place of the last argument.
func (w *argumentWalk) overGap(j int) {
	n := w.args[len(w.args)-1]
	w.slot, w.outer, w.outerSlot, w.opener, w.gapped = n.Slot, "", "", -1, true
	if n.Opener >= 0 {
		w.opener = j - 1
	}
}

// takeName takes the argument that opens with the name at item i, and gives its last item.
func (w *argumentWalk) takeName(i int) int {
	if w.shifted(i) {
		w.slot, w.opener, w.outer, w.outerSlot = "object", -1, "", ""
	}
	if w.holdsOffice(i) {
		w.slot, w.outer, w.outerSlot = w.outerSlot, "", ""
	}
	arg := Argument{Group: w.beforeNextClause(w.items, w.GroupAt(w.items, i)), Slot: w.slot, Outer: w.outer, OuterSlot: w.outerSlot, Opener: w.opener}
	arg.Joined, w.gapped = w.gapped || w.joins(w.items, w.args, arg), false
	arg.Head, i = w.HeadAfter(w.items, arg.Last)
	arg.Owner = w.MarksOwner(w.items[arg.Last])
	if named := w.pastItsOffice(w.items, i); named > i {
		arg.Group, arg.Head = w.beforeNextClause(w.items, w.GroupAt(w.items, named)), "" // "met the director of the mill, NAME, and his deputy, NAME"
		i = arg.Last
	} else if named := w.apposed(w.items, i, arg.Head); named > 0 {
		arg.Group, arg.Head, i = w.Singleton(w.items, named), "", named
	} else if named := w.apposedToHolder(w.items, arg.Last); named > 0 && arg.Slot == "of" && arg.Head == "" && arg.First == arg.Last {
		arg.Group, arg.Slot, i = w.Singleton(w.items, named), w.outerSlot, named // "met the wife of X, NAME,"
		arg.Outer, arg.OuterSlot, w.outer, w.outerSlot = "", "", "", ""
	}
	w.args = append(w.args, arg)
	if arg.Head != "" {
		w.outer, w.outerSlot = arg.Head, w.slot
	}
	return i
}

// holdsOffice reports whether the person at item i is named behind a comma as the holder of the office before it, whose body or
// matter "of" tells: "thanked the editor of the newspaper, NAME".
func (w *argumentWalk) holdsOffice(i int) bool {
	if w.slot != "of" || w.opener < 1 || w.outerSlot == "of" || w.outerSlot == "in" || !w.IsNamedPerson(w.items[i]) || w.items[i].Possessive || w.roles.Kinship[w.outer] || !w.roles.Any[w.outer] && !w.roles.Occupation(w.outer, false) {
		return false
	}
	if end := w.GroupAt(w.items, i).Last + 1; end < len(w.items) && w.items[end].Kind != PunctItem {
		return false
	}
	comma := w.TitleStart(w.items, i) - 1
	if comma <= w.opener+1 || w.items[comma].Word != "," {
		return false
	}
	for _, it := range w.items[w.opener+1 : comma] {
		if it.Kind == PunctItem || it.Kind == NameItem && w.TypeOf(it) == graph.Person || it.Kind == WordItem && (it.Preposition || it.Binder || it.Word == "and" || w.roles.Any[it.Word] || w.roles.Occupations[it.Word]) {
			return false // "the secretary of the minister, NAME": either of them
		}
	}
	return true
}

// pastOccupation gives the item of the person named behind a comma of whom a phrase that opens at item i says what he does, where no
// mention stands for that: "a professor in Oslo, NAME"; or i.
func (w *argumentWalk) pastOccupation(i int) int {
	if w.items[i].Kind != WordItem || !w.items[i].Determiner {
		return i
	}
	for j := i + 1; j < len(w.items) && w.items[j].Kind == WordItem && !w.items[j].Preposition && !w.items[j].Binder; j++ {
		if w.roles.Occupation(w.items[j].Word, true) {
			return w.pastItsOffice(w.items, i)
		}
	}
	return i
}

// shifted reports whether the person named at item i is the object of the verb, behind a phrase that tells where or how and
// stands right behind it: "received in his house one X", "appointed in his stead X".
func (w *argumentWalk) shifted(i int) bool {
	if w.behindPlace(i) {
		return true
	}
	if w.opener != w.from || w.slot == "object" || w.items[i].Possessive || !w.IsNamedPerson(w.items[i]) {
		return false
	}
	if n := len(w.args); n > 1 || n == 1 && !(w.IsPronoun(w.items[w.args[0].First]) && w.args[0].Head != "") {
		return false // "in his house one X"
	}
	if w.actsNext(w.items, i) {
		return false // "met at the hotel X had bought a man"
	}
	k := w.beforeTitle(i, w.opener)
	return k > w.opener && w.items[k].Kind == WordItem && w.frames.Shifting[w.items[k].Word]
}

// beforeTitle gives the last item, from item stop on, before the title of the name at item i and what belongs to it: "a certain", "the tall".
func (w *argumentWalk) beforeTitle(i, stop int) int {
	k := w.TitleStart(w.items, i) - 1
	for k > stop && w.items[k].Kind == WordItem && (w.items[k].Determiner || unnamed[w.items[k].Word] || w.Adjectival(w.items[k])) {
		k--
	}
	return k
}

// behindPlace reports whether the person at item i is the object of the verb, behind the name of a place alone that stands right behind
// it: "met at Tornio the chief of the customs, X", "received in Oslo Y".
func (w *argumentWalk) behindPlace(i int) bool {
	if len(w.args) != 1 || w.items[i].Possessive || w.TypeOf(w.items[i]) != graph.Person || w.IsPronoun(w.items[i]) {
		return false
	}
	place := w.args[0]
	if place.Opener != w.from || w.opener != w.from || place.First != place.Last || place.Head != "" || w.TypeOf(w.items[place.Last]) != graph.Place || !located[place.Slot] {
		return false
	}
	return !w.actsNext(w.items, i) && w.beforeTitle(i, place.Last) == place.Last // not "arrived in Oslo X had left"
}

// located are the prepositions before a place where something is done.
var located = set.Of("in", "at", "near")

// unnamed are the words before the name of somebody whom nobody knows: "one X", "a certain X".
var unnamed = set.Of("one", "certain")

// takeLand takes the argument that opens with the adjective of a land at item i, if one does, and gives its last item.
func (w *argumentWalk) takeLand(i int) int {
	arg, end := w.ofLand(w.items, i)
	if arg.Head == "" {
		return i
	}
	arg.Slot, arg.Outer, arg.OuterSlot, arg.Opener = w.slot, w.outer, w.outerSlot, w.opener
	w.args, w.outer, w.outerSlot = append(w.args, arg), arg.Head, w.slot
	return end
}

// datesBeforeObject reports whether item i is a date that stands before the object: "received on 12 March X".
func (w *argumentWalk) datesBeforeObject(i int) bool {
	return w.items[i].Kind == DateItem && w.opener == i-1 && len(w.args) == 0 && i+1 < len(w.items) && w.items[i+1].Kind != PunctItem
}

// takePreposition opens the place behind the preposition at item i.
func (w *argumentWalk) takePreposition(i int) {
	word := w.items[i].Word
	switch {
	case word == "of" && i > w.from && w.frames.Quantities[w.items[i-1].Word]:
		return // "to both of them" stands where "to them" would
	case word != "of":
		w.outer, w.outerSlot = "", ""
	case w.outer == "":
		w.outer, w.outerSlot = w.NounBefore(w.items, i), w.slot
	}
	w.slot, w.opener = word, i
	if word == "to" && i > 0 && w.frames.TakingTo[w.items[i-1].Word] {
		w.slot = w.items[i-1].Word // "read the papers relative to X"
	}
	if word == "to" && w.behindLetter(i) {
		w.slot = "reader"
	}
}

// behindLetter reports whether a letter and whose it is stand right before item i: of "handed over the letter of X
// to Y" the letter is to Y.
func (w *argumentWalk) behindLetter(i int) bool {
	n := len(w.args) - 1
	return n >= 0 && w.args[n].Slot == "of" && w.args[n].Opener > w.from && w.args[n].Last == i-1 && w.frames.Sent[w.args[n].Outer]
}

// GivenAlready reports whether a verb of giving has to whom right behind it, so that "to" says more of the thing: "handed the
// delegation a petition to X".
func (s *Sentence) GivenAlready(a Argument, v Verb) bool {
	if !s.frames.Bestowing[v.Lemma] || a.Joined {
		return false
	}
	first := s.PastTitle(s.Items, PastDeterminers(s.Items, s.SharedEnd(v)+1))
	if first+2 >= a.Opener || s.Items[first].Kind != NameItem || s.Items[first].Possessive || s.onlyOwns(s.Items[first]) {
		return false
	}
	if next := s.Items[first+1].Word; s.TypeOf(s.Items[first]) == graph.Event && (next == "a" || next == "an") {
		return true // "sent the Congress a request for aid to X"
	}
	if !s.Acts(s.Items[first]) {
		return false
	}
	next := s.Items[first+1]
	return next.Kind == WordItem && next.Determiner && next.Word != "that" && !next.Binder
}

// stranded reports whether the preposition at item i has nothing behind it, as the sentence goes on over a comma: "will vote
// against, and probably X too"; not "spoke with, and in the presence of, X".
func stranded(items []Item, i int) bool {
	if i+3 >= len(items) || items[i+1].Word != "," || items[i+3].Preposition {
		return false
	}
	switch items[i+2].Word {
	case "and", "or", "but":
		return true
	}
	return false
}
