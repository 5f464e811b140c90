package relate

import (
	"slices"

	"dramatis/graph"
)

// withRelative adds the argument that a relative pronoun stands for at the head of the
// verb's clause: "General N., whom X had visited", "N., with whom he negotiated".
func (r *reading) withRelative(v verb, args []argument) []argument {
	if v.binder == "whose" {
		return r.withWhose(v, args)
	}
	if v.binder != "whom" && v.binder != "which" && !r.bareRelative(v) || v.opener < 1 || v.subject.empty() {
		return args
	}
	slot, before := "object", v.opener-1
	if it := r.items[before]; it.kind == wordItem && it.preposition && before > 0 {
		slot, before = it.word, before-1
	}
	if slot == "object" && v.passive || slot == "object" && slices.ContainsFunc(args, func(a argument) bool { return a.slot == "object" && a.head == "" }) {
		return args
	}
	g := r.antecedent(r.items, before)
	if g.empty() || v.binder == "whom" && r.a.Mentions[g.mentions[0]].Type != graph.Person {
		return args
	}
	return append([]argument{{group: g, slot: slot, opener: v.opener}}, args...)
}

// withWhose adds the argument that "whose" makes of a noun of the one before it: "N., whose views X shared", "N., in
// whose place X came".
func (r *reading) withWhose(v verb, args []argument) []argument {
	if v.opener < 1 || v.subject.empty() || v.subject.first < v.opener+2 {
		return args
	}
	noun := v.subject.first - 1
	for noun > v.opener && (r.items[noun].determiner || r.honorific(r.items[noun].word) || r.items[noun].upper) {
		noun--
	}
	if noun <= v.opener || r.items[noun].kind != wordItem || !r.nounLike(r.items, noun) || slices.ContainsFunc(r.items[v.opener+1:noun], func(it item) bool { return it.kind != wordItem || it.preposition || it.binder }) {
		return args
	}
	slot, g := "object", r.ofWhose(r.items, v.opener)
	if it := r.items[v.opener-1]; it.kind == wordItem && it.preposition {
		slot = it.word
	}
	if g.empty() {
		return args
	}
	return append([]argument{{group: g, slot: slot, opener: v.opener, head: r.items[noun].word, owner: true}}, args...)
}

// ofWhose gives whom "whose" at item i goes back to, over the preposition that may stand before it.
func (r *reading) ofWhose(items []item, i int) group {
	before := i - 1
	if before > 0 && items[before].kind == wordItem && items[before].preposition {
		before--
	}
	return r.antecedent(items, before)
}

// bareRelative reports whether "that" opens a clause about the noun before it, whose verb lacks its
// object: "a bank that she founded".
func (r *reading) bareRelative(v verb) bool {
	if v.binder != "that" || v.opener < 1 || r.items[v.opener-1].kind != wordItem || r.frames.Speech[v.lemma] || r.told(r.items[v.opener-1]) {
		return false
	}
	return !r.described(r.items, v.opener-1).empty()
}

// whereOf gives the place that a clause with "where" hangs on: "Oslo, where X arrived".
func (r *reading) whereOf(v verb) []argument {
	if v.binder != "where" || v.opener < 1 || v.subject.empty() {
		return nil
	}
	g := r.antecedent(r.items, v.opener-1)
	if g.empty() || r.typeOf(r.items[g.first]) != graph.Place {
		return nil
	}
	return []argument{{group: g, slot: "in", opener: -1}, {group: g, slot: "to", opener: -1}}
}
