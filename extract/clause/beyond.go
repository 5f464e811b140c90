package clause

import "dramatis/graph"

// beyondPhrases gives the item of the name that opens a clause, where what stands between it
// and the verb behind item j only tells when and where, or who else: "X at the end of the
// last session told", "X and several friends left"; or -1.
func (s *Sentence) beyondPhrases(items []Item, j int) int {
	for k := j; k > 0 && k > j-LongestApposition; {
		k = s.SkipAdverbials(items, k)
		start := s.bareStart(items, k)
		if start < 2 {
			return -1
		}
		switch before := items[start-1]; {
		case before.Word == "and" && items[start-2].Kind == NameItem && s.TypeOf(items[start-2]) == graph.Person && items[start].Word != "the":
			return s.opensAt(items, start-2)
		case before.Kind == WordItem && before.Preposition && before.Word != "as":
			k = start - 2
		default:
			return -1
		}
		if items[k].Kind == NameItem {
			return s.opensAt(items, k)
		}
	}
	return -1
}

// behindCircumstances reads the subject of a verb before which stands what only tells when and where, up to item j, by what opens
// the clause before that: "X, who in the thirties was envoy", "received X and in the evening wrote to Y". Where a comma does, "X,
// the minister, in the Senate told", it is read only with parted; ok says that there is a subject, or one that is shared.
func (s *Sentence) behindCircumstances(items []Item, j int, parted bool) (g Group, from int, shared, ok bool) {
	k := s.beforeCircumstances(items, j)
	if k < 0 {
		return Group{}, j, false, false
	}
	switch items[k].Word {
	case "who", "which":
		return s.Antecedent(items, k-1), k, false, true
	case "and", "but":
		return Group{}, k, true, s.opensWhen(items, k+1)
	}
	if !parted || !s.opensWhen(items, k+1) {
		return Group{}, j, false, false
	}
	g, from, _ = s.beyondParenthesis(items, k)
	return g, from, false, from < k && !g.Empty()
}

// opensWhen reports whether item i opens what tells when or where, and not what is done or whose something is: "in the evening", not "to write",
// "of the house".
func (s *Sentence) opensWhen(items []Item, i int) bool {
	return items[i].Kind != WordItem || items[i].Word != "of" && !s.InfinitiveAt(items, i)
}

// beforeCircumstances gives the item of the "who", "which", "and", "but" or comma before phrases that only tell when and where, of
// which item j is the last; or -1.
func (s *Sentence) beforeCircumstances(items []Item, j int) int {
	opens := func(k int) bool {
		switch it := items[k]; it.Word {
		case "who", "and", "but", ",":
			return it.Kind != NameItem
		case "which":
			return it.Kind != NameItem && (k == 0 || !items[k-1].Preposition)
		}
		return false
	}
	for k := j; k > 1 && k > j-LongestApposition; {
		k = s.SkipAdverbials(items, k)
		if k > 0 && opens(k) {
			return k
		}
		start := s.bareStart(items, k)
		if start < 2 || items[start-1].Kind != WordItem || !items[start-1].Preposition || items[start-1].Word == "as" {
			return -1
		}
		if k = start - 2; opens(k) {
			return k
		}
	}
	return -1
}

// bareStart gives the item where a phrase without a name that ends at item j starts: "the last
// long session"; or -1.
func (s *Sentence) bareStart(items []Item, j int) int {
	if j < 0 || items[j].Kind == NameItem && (items[j].Possessive || s.TypeOf(items[j]) == graph.Person) {
		return -1
	}
	if items[j].Kind == NameItem {
		return s.PhraseStart(items, j)
	}
	if items[j].Kind != WordItem || !s.NounLike(items, j) {
		return -1
	}
	k := j
	for k > 0 && items[k-1].Kind == WordItem && (items[k-1].Determiner || s.frames.Quantities[items[k-1].Word] || s.NounLike(items, k-1) || s.frames.Counts[items[k-1].Word]) {
		k--
	}
	if k < j && k > 1 && s.onlyOwns(items[k-1]) {
		k-- // "in his turn"
	}
	return k
}

// opensAt gives item i, a name, where its phrase opens a clause, else -1: what stands before
// may not make it the object of another verb.
func (s *Sentence) opensAt(items []Item, i int) int {
	k := s.LeadStart(items, i) - 1
	if items[i].Possessive || k >= 0 && items[k].Word != "that" && (items[k].Kind != PunctItem || items[k].Word == "," || items[k].Word == ")") {
		return -1
	}
	return i
}

// beyondBrackets reads the subject of a verb after a closing bracket or a second dash: "X (the envoy) told".
// Each is tried once: of many in a row, those before would be walked twice for each one more.
func (s *Sentence) beyondBrackets(items []Item, closing int) (g Group, from int, shared bool) {
	if g := s.severalNamed(items, closing-1); !g.Empty() {
		return g, closing, false // "two members of the Board (NAME and NAME) wrote"
	}
	opening := "("
	if items[closing].Word != ")" {
		opening = items[closing].Word
	}
	for k := closing - 1; k > 0 && k > closing-20 && !s.barren[closing]; k-- {
		if items[k].Word != opening {
			continue
		}
		if g, from, shared = s.subjectLeft(items, k-1); g.Empty() && !shared {
			s.barren[closing] = true
		}
		return g, from, shared
	}
	return Group{}, closing, false
}
