package clause

import (
	"slices"

	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/graph"
)

// A clause may open with what its verb has behind it elsewhere: "Of X he spoke sharply", "It was to X that he wrote".

// FrontedArguments gives the argument of a verb that stands before its subject.
func (s *Sentence) FrontedArguments(v Verb) []Argument {
	if v.Passive || !v.Finite() || v.Subject.Empty() || v.Subject.First < 2 || s.PutIn(s.Items, v) {
		return nil
	}
	j := s.PhraseStart(s.Items, v.Subject.First) - 1
	cleft := v.Binder == "that" && (j == v.Opener || j == v.Opener-1) // "that" may pass for an article
	switch {
	case cleft:
		j = v.Opener - 1
	case j > 0 && s.Items[j].Word == ",":
		j--
	}
	if j < 1 || s.Items[j].Kind != NameItem || s.Items[j].Possessive || s.IsPronoun(s.Items[j]) && !cleft && !s.frames.Objective[s.Written(s.Items[j])] || !s.Acts(s.Items[j]) {
		return nil
	}
	g := s.GroupEndingAt(s.Items, j)
	k := s.PhraseStart(s.Items, g.First) - 1
	if k < 0 || !slices.Contains(coref.Frontable, s.Items[k].Word) {
		return nil
	}
	switch {
	case cleft:
		if k < 2 || s.Items[k-1].Word != "was" && s.Items[k-1].Word != "is" || s.Written(s.Items[k-2]) != "it" {
			return nil
		}
	case k != Opening(s.Items) && !(k > 0 && s.Items[k-1].Word == ";") && (k == 0 || s.Items[k-1].Word == "together" || s.SkipAdverbials(s.Items, k-1) >= Opening(s.Items)): // not "yesterday with X he spoke"
		return nil
	}
	return []Argument{{Group: g, Slot: s.Items[k].Word, Opener: k}}
}

// cleftVerb gives the verb of what a cleft says of the phrase that item j opens, "It was on X's orders that Y
// left"; or -1.
func (s *Sentence) cleftVerb(j int) int {
	if j < 2 || s.Items[j-1].Word != "was" && s.Items[j-1].Word != "is" || s.Written(s.Items[j-2]) != "it" {
		return -1
	}
	for n, v := range s.Verbs {
		if v.First > j && v.Binder == "that" && v.Finite() {
			return n
		}
	}
	return -1
}

// longestTitle bounds the items of a title before a name.
const longestTitle = 8

// attachFronted lends the participle that opens a sentence the subject of the clause it
// stands before: "Having met X, Y told …", "After meeting X, Y told …".
func (s *Sentence) attachFronted(items []Item, verbs []Verb) {
	start := Opening(items)
	if len(verbs) < 2 || !verbs[0].Subject.Empty() {
		return
	}
	if s.frames.Interrupting[items[start].Word] && verbs[0].First == start+1 {
		start++ // "When asked by X, Y declined"
	}
	if verbs[0].First > start+2 {
		return
	}
	born := verbs[0].First == start && verbs[0].Main == start && items[start].Verb.Form&(lexicon.Participle|lexicon.Gerund|lexicon.Base) == lexicon.Participle || verbs[0].First == start && (s.ReducedPassive(verbs[0]) || s.bareParticiple(items, verbs[0]))
	if !verbs[0].Gerund && !born {
		return
	}
	joined := 0 // "Born in Oslo and educated in Paris, X left"
	for born && joined+1 < len(verbs) && s.joinsFronted(items, verbs[joined], verbs[joined+1]) {
		joined++
	}
	for _, v := range verbs[1+joined:] {
		if !v.Finite() || v.Binder == "that" || v.Binder == "whether" {
			continue // "Having told X that …, Y left"
		}
		if v.Binder == "" && !v.Subject.Empty() && v.Subject.First > 0 && (items[max(s.PhraseStart(items, v.Subject.First)-1, 0)].Word == "," || s.Nominative(items[v.Subject.First])) {
			for i := range verbs[:joined+1] {
				verbs[i].Subject, verbs[i].Passive = v.Subject, verbs[i].Passive || born
			}
		}
		return
	}
}

// joinsFronted reports whether participle w goes on with what participle v, which opens its sentence, says: "Born and raised in
// Oslo", "Founded in 1946 and based in Oslo".
func (s *Sentence) joinsFronted(items []Item, v, w Verb) bool {
	if items[w.First-1].Word != "and" || w.First != w.Main || !s.bareParticiple(items, w) || !w.Subject.Empty() {
		return false
	}
	return !slices.ContainsFunc(items[v.Last+1:w.First-1], func(it Item) bool {
		return it.Kind == PunctItem && it.Word != "," || it.Kind == WordItem && it.Binder && !it.Preposition
	})
}

// attachInverted gives the participle that opens a sentence the subject that stands behind "was": "Heading the
// delegation was X", "Accompanying X were Y and Z". Doing so may also be what is spoken of: "Meeting X was easy".
func (s *Sentence) attachInverted(items []Item, verbs []Verb) {
	if len(verbs) < 2 || verbs[0].First != Opening(items) || !verbs[0].Gerund {
		return
	}
	doing := verbs[0].Main
	if items[doing].Verb.Form&lexicon.Gerund == 0 || doing+1 >= len(items) || items[doing+1].Preposition {
		return
	}
	be := &verbs[1]
	if be.Lemma != "be" || be.First != be.Last || be.Infinitive || be.Gerund {
		return
	}
	for _, it := range items[doing:be.First] {
		if it.Kind == PunctItem {
			return
		}
	}
	if g := s.namedBehindOffice(items, be.Last+1); !g.Empty() && !isSubject(g, items, verbs[2:]) {
		verbs[0].Subject, be.Subject = g, Group{}
	}
}

// isSubject reports whether people are the subject of one of some verbs, and not only of what a "who" says of them: "Meeting
// X was hard, Y said".
func isSubject(g Group, items []Item, verbs []Verb) bool {
	return slices.ContainsFunc(verbs, func(v Verb) bool {
		own := v.Finite() && v.Subject.First == g.First && !v.Subject.Empty() && v.First > g.Last
		return own && !slices.ContainsFunc(items[g.Last+1:v.First], func(it Item) bool { return it.Binder })
	})
}

// namedBehindOffice gives the people named at item j, over the office before the first: "Foreign Minister X and Y", "the
// leader of the Labour Party, X"; not "the wife of X".
func (s *Sentence) namedBehindOffice(items []Item, j int) Group {
	for k := j; k < len(items) && k < j+longestTitle; k++ {
		it := items[k]
		if it.Kind == NameItem && s.TypeOf(it) == graph.Person {
			if it.Possessive || s.IsPronoun(it) || it.Word != "" || s.governed(items, k) {
				break
			}
			return s.GroupAt(items, k)
		}
		if it.Kind == DateItem || it.Kind == PunctItem && it.Word != "," || it.Kind == WordItem && (it.Binder || it.Preposition && it.Word != "of") {
			break
		}
	}
	return Group{}
}

// helpedBefore reports whether "did" or "does" stands right before the name at item j and behind what opens the sentence: "only
// then did X write".
func (s *Sentence) helpedBefore(items []Item, j int) bool {
	k := s.LeadStart(items, j) - 1
	return k > Opening(items) && items[k].Kind == WordItem && items[k].Aux.Lemma == "do" && items[k].Word != "do"
}
