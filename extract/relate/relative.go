package relate

import (
	"slices"

	"dramatis/graph"
)

// withRelative adds the argument that a relative pronoun stands for at the head of the
// verb's clause: "General N., whom X had visited", "N., with whom he negotiated".
func (r *reading) withRelative(v verb, args []argument) []argument {
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
