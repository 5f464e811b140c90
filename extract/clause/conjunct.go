package clause

import "dramatis/graph"

// contrastAt reports whether "not" at item i denies only the name behind it, and gives the "but" after which the one comes of whom
// the sentence holds: "wrote not to X but to Y"; or -1 where that one stands before: "wrote to Y and not to X".
func (s *Sentence) contrastAt(items []Item, i int) (but int, denied bool) {
	if items[i].Word != "not" || s.merely(items, i) {
		return -1, false
	}
	k := s.NameBehind(items, i+1)
	if k < 0 {
		return -1, false
	}
	for j := s.GroupAt(items, k).Last + 1; j < len(items) && j < k+LongestApposition; j++ {
		if v, ok := s.VerbAt(items, j); ok && v.Finite() || items[j].Kind == PunctItem && items[j].Word != "," {
			break
		}
		if items[j].Word == "but" {
			n := s.NameBehind(items, j+1)
			return j, n >= 0 && !s.Nominative(items[n]) && items[j+1].Preposition == items[i+1].Preposition // not "is not in Oslo, but he"
		}
	}
	return -1, items[i-1].Word == "and"
}

// NameBehind gives the item of the name that a phrase opens with at item i, with or without a preposition, an article and a title; or -1.
func (s *Sentence) NameBehind(items []Item, i int) int {
	if i < len(items) && items[i].Kind == WordItem && items[i].Preposition {
		i++
	}
	if i = s.PastTitle(items, PastDeterminers(items, i)); i < len(items) && items[i].Kind == NameItem {
		return i
	}
	return -1
}

// pastCorrelative gives the item behind "as well as", "but also" and "and with him" at item j, or j.
func (s *Sentence) pastCorrelative(items []Item, j int) int {
	switch {
	case j+2 < len(items) && items[j].Word == "as" && items[j+1].Word == "well" && items[j+2].Word == "as":
		return j + 3
	case j+1 < len(items) && items[j].Word == "but" && items[j+1].Word == "also":
		return j + 2
	case j+2 < len(items) && (items[j].Word == "above" && items[j+1].Word == "all" || items[j].Word == "in" && items[j+1].Word == "particular"):
		return PastDeterminers(items, j+2)
	case j > 0 && j+1 < len(items) && items[j].Kind == WordItem && s.frames.SinglingOut[items[j].Word]:
		return PastDeterminers(items, j+1)
	case j+1 < len(items) && j > 0 && items[j-1].Word == "and" && items[j].Word == "with" && s.IsPronoun(items[j+1]):
		return j + 2 // "arrested X and with him Y"
	}
	return j
}

// pastHis gives the item of the name behind "his deputy" or "his younger brother" at item j, in a
// list that goes on with those of the one named before: "NAME and his deputy NAME"; or j.
func (s *Sentence) pastHis(items []Item, j int) int {
	if j+2 >= len(items) || !s.HisOrHer(items[j]) {
		return j
	}
	k, head := j+1, false
	for k < len(items) && items[k].Kind == WordItem && (items[k].Head || s.Adjectival(items[k]) || s.DescribesKin(items[k])) {
		head = items[k].Head || s.roles.Kinship[items[k].Word]
		k++
	}
	if !head || k >= len(items) || items[k].Kind != NameItem || s.TypeOf(items[k]) != graph.Person || s.IsPronoun(items[k]) {
		return j
	}
	return k
}

// pastTitleOfBody gives the item of the person whose title opens with the name of a body at item j: "X and KGB
// chairman NAME", "X and NATO Secretary General NAME"; or j.
func (s *Sentence) pastTitleOfBody(items []Item, j int) int {
	k := j
	for k < len(items) && items[k].Kind == WordItem && items[k].Determiner {
		k++
	}
	if k+2 >= len(items) || items[k].Kind != NameItem || items[k].Word != "" || items[k].Possessive || s.TypeOf(items[k]) != graph.Organization {
		return j
	}
	head := false
	for k++; k < len(items) && items[k].Kind == WordItem && (items[k].Head || s.roles.Modifiers[items[k].Word] || s.roles.Wholes[items[k].Word]); k++ {
		head = head || items[k].Head
	}
	if !head || k >= len(items) || items[k].Kind != NameItem || items[k].Word != "" || s.TypeOf(items[k]) != graph.Person || s.IsPronoun(items[k]) {
		return j
	}
	return k
}

// DescribesKin reports whether a word may stand between the owner and the noun of a
// kinship: "his late elder brother", "her sick son".
func (s *Sentence) DescribesKin(it Item) bool {
	if s.roles.Former[it.Word] || s.roles.Modifiers[it.Word] {
		return true
	}
	functional := it.Preposition || it.Binder || it.Determiner || it.Modal != "" || it.Verb.Lemma != ""
	return !functional && !it.Head && !it.Upper && it.Word != ""
}
