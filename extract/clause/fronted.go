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
	case k != Opening(s.Items) && !(k > 0 && s.Items[k-1].Word == ";"):
		return nil
	}
	return []Argument{{Group: g, Slot: s.Items[k].Word, Opener: k}}
}

// CleftVerb gives the verb of what a cleft says of the phrase that item j opens, "It was on X's orders that Y
// left"; or -1.
func (s *Sentence) CleftVerb(j int) int {
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
