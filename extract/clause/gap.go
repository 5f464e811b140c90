package clause

// A verb that is left out the second time holds of what stands in its place: "met X on 4 May and Y on 5 May".

// gapAt gives the item of the name that goes on, behind a semicolon at item i, in the place of the last argument
// of a verb that is not said again: "was received by X on the 18th; on the 19th by Y"; or i.
func (s *Sentence) gapAt(items []Item, args []Argument, i int) int {
	n := len(args) - 1
	if items[i].Word != ";" || n < 0 || args[n].Head != "" || args[n].Slot != "object" && !s.frames.InSeries[args[n].Slot] {
		return i
	}
	j, when := i+1, false
	for j < len(items) && j < i+LongestApposition {
		it := items[j]
		switch {
		case it.Kind == DateItem, it.Kind == WordItem && (s.frames.Weekday[it.Word] || it.Word[0] <= '9' || it.Days):
			when = true
		case it.Word == "," || it.Word == "and" || it.Kind == WordItem && (it.Determiner || it.Adverb || it.Word == "on" || it.Word == "in" || it.Word == "at"):
		default:
			if !when {
				return i
			}
			if args[n].Opener >= 0 {
				if it.Word != args[n].Slot {
					return i
				}
				j++
			}
			j = s.PastTitle(items, PastDeterminers(items, j))
			for j < len(items) && items[j].Kind == WordItem && (items[j].Head || s.Adjectival(items[j])) {
				j++
			}
			if j >= len(items) || items[j].Kind != NameItem || items[j].Possessive || s.IsPronoun(items[j]) || s.TypeOf(items[j]) != s.TypeOf(items[args[n].First]) || !s.closesGap(items, j) {
				return i
			}
			return j
		}
		j++
	}
	return i
}

// closesGap reports whether no verb follows the name at item j before its part of the sentence ends.
func (s *Sentence) closesGap(items []Item, j int) bool {
	for k := j + 1; k < len(items) && items[k].Word != ";" && items[k].Word != "."; k++ {
		if v, ok := s.VerbAt(items, k); ok && v.Finite() {
			return false
		}
	}
	return true
}
