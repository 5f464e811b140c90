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

// relativeBeyond gives the item of "who" or "which" where only what tells when and where stands
// between it and the verb behind item j: "who in the thirties was envoy"; or -1.
func (s *Sentence) relativeBeyond(items []Item, j int) int {
	return s.beyondCircumstances(items, j, func(k int) bool {
		return items[k].Word == "who" || items[k].Word == "which" && (k == 0 || !items[k-1].Preposition)
	})
}

// joinBeyond gives the item of the "and" or "but" that joins the verb behind item j to one before it, where only
// what tells when and where stands between: "received X and in the evening wrote to Y"; or -1.
func (s *Sentence) joinBeyond(items []Item, j int) int {
	return s.beyondCircumstances(items, j, func(k int) bool { return (items[k].Word == "and" || items[k].Word == "but") && s.opensWhen(items, k+1) })
}

// opensWhen reports whether item i opens what tells when or where, and not what is done or whose something is: "in the evening", not "to write",
// "of the house".
func (s *Sentence) opensWhen(items []Item, i int) bool {
	return items[i].Kind != WordItem || items[i].Word != "of" && !s.InfinitiveAt(items, i)
}

// behindParenthesis reads the subject of a verb behind a parenthesis and what tells when or where: "X, the minister, in the
// Senate told"; it is empty where nothing of that stands there.
func (s *Sentence) behindParenthesis(items []Item, j int) (g Group, from int) {
	comma := s.beyondCircumstances(items, j, func(k int) bool { return items[k].Word == "," && s.opensWhen(items, k+1) })
	if comma < 0 {
		return Group{}, -1
	}
	if g, from, _ := s.beyondParenthesis(items, comma); from < comma {
		return g, from
	}
	return Group{}, -1
}

// beyondCircumstances gives the item that opens a clause, as opens says, where only what tells when and where stands between
// it and item j, which is the last of that; or -1.
func (s *Sentence) beyondCircumstances(items []Item, j int, opens func(int) bool) int {
	for k := j; k > 1 && k > j-LongestApposition; {
		k = s.SkipAdverbials(items, k)
		if k > 0 && items[k].Kind != NameItem && opens(k) {
			return k
		}
		start := s.bareStart(items, k)
		if start < 2 || items[start-1].Kind != WordItem || !items[start-1].Preposition || items[start-1].Word == "as" {
			return -1
		}
		k = start - 2
		if items[k].Kind != NameItem && opens(k) {
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
