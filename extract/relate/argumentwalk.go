package relate

import "dramatis/graph"

// argumentWalk collects arguments as it walks over the items of a clause, from the first behind a verb or a noun.
type argumentWalk struct {
	*reading
	items []item
	from  int
	args  []argument
	// The next argument stands in slot, which item opener opens (-1 for none), and hangs with "of" on the noun outer
	// in outerSlot; gapped says that it goes on in the place of one before.
	slot, outer, outerSlot string
	opener                 int
	gapped                 bool
}

// argumentsAfter collects the arguments right of item from, to the end of the clause.
func (r *reading) argumentsAfter(items []item, from int) []argument {
	w := argumentWalk{reading: r, items: items, from: from, slot: "object", opener: -1}
	for i := r.pastAside(items, from); i < len(items) && i < from+reach; i++ {
		it := items[i]
		if j := r.gapAt(items, w.args, i); j > i {
			w.overGap(j)
			i = j - 1
			continue
		}
		switch {
		case it.kind == nameItem && r.owns(items, i):
		case it.kind == nameItem && i > from && r.opensNext(items, i):
			return w.args // "If you approve, X will act"
		case it.kind == nameItem:
			i = w.takeName(i)
		case it.kind == wordItem && it.upper && (r.roles.lands[it.word] != nil || r.frames.LandDirection[it.word]):
			i = w.takeLand(i)
		case r.infinitiveAt(items, i), i > from && r.gerundAt(items, i), i == from && r.gerundBehind(items, i):
			return w.args // what follows belongs to it: "promised to meet X", "opposed to inviting X"
		case w.datesBeforeObject(i), (it.kind == dateItem || it.kind == wordItem && r.frames.Weekday[it.word]) && r.goesOnInPlace(items, w.args, w.opener, i):
			w.slot, w.opener = "object", -1 // "met X on 4 May and Y on 5 May"
		case it.kind == wordItem && it.preposition && stranded(items, i):
			return w.args // "will vote against, and so will X"
		case it.kind == wordItem && it.preposition:
			w.takePreposition(i)
		case r.closesClause(items, i), i > from && r.nextClauseAt(items, i):
			return w.args
		}
	}
	return w.args
}

// longestSetOff bounds the items that commas set between a verb and its object.
const longestSetOff = 8

// pastAside gives the item behind a phrase that commas set off right behind a verb, before its object: "received, at his
// own wish, the Consul"; else item i.
func (r *reading) pastAside(items []item, i int) int {
	if i+1 >= len(items) || items[i].word != "," || items[i+1].word != "at" && items[i+1].word != "on" && items[i+1].word != "upon" {
		return i
	}
	for j := i + 2; j < len(items) && j < i+longestSetOff; j++ {
		if items[j].word == "," {
			return j + 1
		}
		if _, opens := r.verbAt(items, j); opens || items[j].kind == punctItem || items[j].kind == wordItem && items[j].binder && !items[j].preposition {
			return i
		}
	}
	return i
}

// overGap goes on, with the name at item j, in the place of the last argument.
func (w *argumentWalk) overGap(j int) {
	n := w.args[len(w.args)-1]
	w.slot, w.outer, w.outerSlot, w.opener, w.gapped = n.slot, "", "", -1, true
	if n.opener >= 0 {
		w.opener = j - 1
	}
}

// takeName takes the argument that opens with the name at item i, and gives its last item.
func (w *argumentWalk) takeName(i int) int {
	if w.shifted(i) {
		w.slot, w.opener, w.outer, w.outerSlot = "object", -1, "", ""
	}
	arg := argument{group: w.beforeNextClause(w.items, w.groupAt(w.items, i)), slot: w.slot, outer: w.outer, outerSlot: w.outerSlot, opener: w.opener}
	arg.joined, w.gapped = w.gapped || w.joins(w.items, w.args, arg), false
	arg.head, i = w.headAfter(w.items, arg.last)
	arg.owner = w.marksOwner(w.items[arg.last])
	if named := w.pastItsOffice(w.items, i); named > i {
		arg.group, arg.head = w.beforeNextClause(w.items, w.groupAt(w.items, named)), "" // "met the director of the mill, NAME, and his deputy, NAME"
		i = arg.last
	} else if named := w.apposed(w.items, i, arg.head); named > 0 {
		arg.group, arg.head, i = w.singleton(w.items, named), "", named
	} else if named := w.apposedToHolder(w.items, arg.last); named > 0 && arg.slot == "of" && arg.head == "" && arg.first == arg.last {
		arg.group, arg.slot, i = w.singleton(w.items, named), w.outerSlot, named // "met the wife of X, NAME,"
		arg.outer, arg.outerSlot, w.outer, w.outerSlot = "", "", "", ""
	}
	w.args = append(w.args, arg)
	if arg.head != "" {
		w.outer, w.outerSlot = arg.head, w.slot
	} else if w.slot != "object" && i == arg.first && w.typeOf(w.items[i]) == graph.Place && w.goesOnInPlace(w.items, w.args, w.opener, i) {
		w.slot, w.opener = "object", -1 // "met X in Rome and Y in Oslo"
	}
	return i
}

// shifted reports whether the person named at item i is the object of the verb, behind a phrase that tells where or how and
// stands right behind it: "received in his house one X", "appointed in his stead X".
func (w *argumentWalk) shifted(i int) bool {
	if w.opener != w.from || w.slot == "object" || w.items[i].possessive || !w.isNamedPerson(w.items[i]) {
		return false
	}
	if n := len(w.args); n > 1 || n == 1 && !(w.isPronoun(w.items[w.args[0].first]) && w.args[0].head != "") {
		return false // "in his house one X"
	}
	if next := w.groupAt(w.items, i).last + 1; next < len(w.items) {
		if v, ok := w.verbAt(w.items, next); ok && v.finite() {
			return false // "met at the hotel X had bought a man"
		}
	}
	k := w.titleStart(w.items, i) - 1
	for k > w.opener && w.items[k].kind == wordItem && (w.items[k].determiner || unnamed[w.items[k].word] || w.adjectival(w.items[k])) {
		k--
	}
	return k > w.opener && w.items[k].kind == wordItem && w.frames.Shifting[w.items[k].word]
}

// unnamed are the words before the name of somebody whom nobody knows: "one X", "a certain X".
var unnamed = setOf("one", "certain")

// takeLand takes the argument that opens with the adjective of a land at item i, if one does, and gives its last item.
func (w *argumentWalk) takeLand(i int) int {
	arg, end := w.ofLand(w.items, i)
	if arg.head == "" {
		return i
	}
	arg.slot, arg.outer, arg.outerSlot, arg.opener = w.slot, w.outer, w.outerSlot, w.opener
	w.args, w.outer, w.outerSlot = append(w.args, arg), arg.head, w.slot
	return end
}

// datesBeforeObject reports whether item i is a date that stands before the object: "received on 12 March X".
func (w *argumentWalk) datesBeforeObject(i int) bool {
	return w.items[i].kind == dateItem && w.opener == i-1 && len(w.args) == 0 && i+1 < len(w.items) && w.items[i+1].kind != punctItem
}

// takePreposition opens the place behind the preposition at item i.
func (w *argumentWalk) takePreposition(i int) {
	word := w.items[i].word
	switch {
	case word == "of" && i > w.from && w.frames.Quantities[w.items[i-1].word]:
		return // "to both of them" stands where "to them" would
	case word != "of":
		w.outer, w.outerSlot = "", ""
	case w.outer == "":
		w.outer, w.outerSlot = w.nounBefore(w.items, i), w.slot
	}
	w.slot, w.opener = word, i
	if word == "to" && w.behindLetter(i) {
		w.slot = "reader"
	}
}

// behindLetter reports whether a letter and whose it is stand right before item i: of "handed over the letter of X
// to Y" the letter is to Y.
func (w *argumentWalk) behindLetter(i int) bool {
	n := len(w.args) - 1
	return n >= 0 && w.args[n].slot == "of" && w.args[n].opener > w.from && w.args[n].last == i-1 && w.frames.Sent[w.args[n].outer]
}

// givenAlready reports whether a verb of giving has to whom right behind it, so that "to" says more of the thing: "handed the
// delegation a petition to X".
func (r *reading) givenAlready(a argument, v verb) bool {
	if !r.frames.Bestowing[v.lemma] || a.joined {
		return false
	}
	first := r.pastTitle(r.items, pastDeterminers(r.items, r.sharedEnd(v)+1))
	if first+2 >= a.opener || r.items[first].kind != nameItem || r.items[first].possessive || !r.acts(r.items[first]) || r.onlyOwns(r.items[first]) {
		return false
	}
	next := r.items[first+1]
	return next.kind == wordItem && next.determiner && next.word != "that" && !next.binder
}

// stranded reports whether the preposition at item i has nothing behind it, as the sentence goes on over a comma: "will vote
// against, and probably X too"; not "spoke with, and in the presence of, X".
func stranded(items []item, i int) bool {
	if i+3 >= len(items) || items[i+1].word != "," || items[i+3].preposition {
		return false
	}
	switch items[i+2].word {
	case "and", "or", "but":
		return true
	}
	return false
}
