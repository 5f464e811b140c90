package clause

import (
	"slices"

	"dramatis/graph"
)

// WithRelative adds the argument that a relative pronoun stands for at the head of the
// verb's clause: "General N., whom X had visited", "N., with whom he negotiated".
func (s *Sentence) WithRelative(v Verb, args []Argument) []Argument {
	if v.Binder == "whose" {
		return s.withWhose(v, args)
	}
	if v.Binder != "whom" && v.Binder != "which" && !s.bareRelative(v) || v.Opener < 1 || v.Subject.Empty() {
		return args
	}
	slot, before := "object", v.Opener-1
	if it := s.Items[before]; it.Kind == WordItem && it.Preposition && before > 0 {
		slot, before = it.Word, before-1
	}
	if slot == "to" && v.Binder == "which" && s.frames.Speech[v.Lemma] && v.Last+1 < len(s.Items) && s.Items[v.Last+1].Word == "that" {
		return args // "this would hurt the state, to which X said that it would not": what is answered, not whom
	}
	if slot == "object" && v.Passive || slot == "object" && slices.ContainsFunc(args, func(a Argument) bool { return a.Slot == "object" && a.Head == "" }) {
		return args
	}
	g := s.Antecedent(s.Items, before)
	if g.Empty() || v.Binder == "whom" && s.a.Mentions[g.Mentions[0]].Type != graph.Person {
		return args
	}
	return append([]Argument{{Group: g, Slot: slot, Opener: v.Opener}}, args...)
}

// withWhose adds the argument that "whose" makes of a noun of the one before it: "N., whose views X shared", "N., in
// whose place X came".
func (s *Sentence) withWhose(v Verb, args []Argument) []Argument {
	if v.Opener < 1 || v.Subject.Empty() || v.Subject.First < v.Opener+2 {
		return args
	}
	noun := v.Subject.First - 1
	for noun > v.Opener && (s.Items[noun].Determiner || s.Honorific(s.Items[noun].Word) || s.Items[noun].Upper) {
		noun--
	}
	if noun <= v.Opener || s.Items[noun].Kind != WordItem || !s.NounLike(s.Items, noun) || slices.ContainsFunc(s.Items[v.Opener+1:noun], func(it Item) bool { return it.Kind != WordItem || it.Preposition || it.Binder }) {
		return args
	}
	slot, g := "object", s.ofWhose(s.Items, v.Opener)
	if it := s.Items[v.Opener-1]; it.Kind == WordItem && it.Preposition {
		slot = it.Word
	}
	if g.Empty() {
		return args
	}
	return append([]Argument{{Group: g, Slot: slot, Opener: v.Opener, Head: s.Items[noun].Word, Owner: true}}, args...)
}

// ofWhose gives whom "whose" at item i goes back to, over the preposition that may stand before it.
func (s *Sentence) ofWhose(items []Item, i int) Group {
	before := i - 1
	if before > 0 && items[before].Kind == WordItem && items[before].Preposition {
		before--
	}
	return s.Antecedent(items, before)
}

// bareRelative reports whether "that" opens a clause about the noun before it, whose verb lacks its
// object: "a bank that she founded".
func (s *Sentence) bareRelative(v Verb) bool {
	if v.Binder != "that" || v.Opener < 1 || s.Items[v.Opener-1].Kind != WordItem || s.frames.Speech[v.Lemma] || s.told(s.Items[v.Opener-1]) {
		return false
	}
	return !s.Described(s.Items, v.Opener-1).Empty()
}

// WhereOf gives the place or body that a clause with "where" hangs on: "Oslo, where X arrived", "the bank, where X worked".
func (s *Sentence) WhereOf(v Verb) []Argument {
	if v.Binder != "where" || v.Opener < 1 || v.Subject.Empty() {
		return nil
	}
	g := s.Antecedent(s.Items, v.Opener-1)
	if g.Empty() {
		return nil
	}
	switch s.TypeOf(s.Items[g.First]) {
	case graph.Place:
		return []Argument{{Group: g, Slot: "in", Opener: -1}, {Group: g, Slot: "to", Opener: -1}}
	case graph.Organization:
		return []Argument{{Group: g, Slot: "at", Opener: -1}, {Group: g, Slot: "in", Opener: -1}}
	}
	return nil
}
