package relate

// A verb that is left out the second time holds of what stands in its place: "met X on 4 May and Y on 5 May".

// gapAt gives the item of the name that goes on, behind a semicolon at item i, in the place of the last argument
// of a verb that is not said again: "was received by X on the 18th; on the 19th by Y"; or i.
func (r *reading) gapAt(items []item, args []argument, i int) int {
	n := len(args) - 1
	if items[i].word != ";" || n < 0 || args[n].head != "" || args[n].slot != "object" && !r.frames.InSeries[args[n].slot] {
		return i
	}
	j, when := i+1, false
	for j < len(items) && j < i+longestApposition {
		it := items[j]
		switch {
		case it.kind == dateItem, it.kind == wordItem && (r.frames.Weekday[it.word] || it.word[0] <= '9' || it.days):
			when = true
		case it.word == "," || it.word == "and" || it.kind == wordItem && (it.determiner || it.adverb || it.word == "on" || it.word == "in" || it.word == "at"):
		default:
			if !when {
				return i
			}
			if args[n].opener >= 0 {
				if it.word != args[n].slot {
					return i
				}
				j++
			}
			j = r.pastTitle(items, pastDeterminers(items, j))
			for j < len(items) && items[j].kind == wordItem && (items[j].head || r.adjectival(items[j])) {
				j++
			}
			if j >= len(items) || items[j].kind != nameItem || items[j].possessive || r.isPronoun(items[j]) || r.typeOf(items[j]) != r.typeOf(items[args[n].first]) || !r.closesGap(items, j) {
				return i
			}
			return j
		}
		j++
	}
	return i
}

// closesGap reports whether no verb follows the name at item j before its part of the sentence ends.
func (r *reading) closesGap(items []item, j int) bool {
	for k := j + 1; k < len(items) && items[k].word != ";" && items[k].word != "."; k++ {
		if v, ok := r.verbAt(items, k); ok && v.finite() {
			return false
		}
	}
	return true
}

// goesOnInPlace reports whether item i ends what tells when or where was done what the object before it was part
// of, and another follows with its own time or place: "met X on 4 May and Y on 5 May", "saw X in Rome and Y in Oslo".
func (r *reading) goesOnInPlace(items []item, args []argument, opener, i int) bool {
	n := len(args) - 1
	if items[i].kind == nameItem {
		n-- // the place itself
	}
	if n < 0 || args[n].head != "" || args[n].slot != "object" || args[n].last != i-1 && !(opener == i-1 && args[n].last == opener-1) {
		return false
	}
	j := i + 1
	if j < len(items) && items[j].word == "," {
		j++
	}
	if j+1 >= len(items) || items[j].word != "and" {
		return false
	}
	j = r.pastTitle(items, pastDeterminers(items, j+1))
	if j+1 >= len(items) || items[j].kind != nameItem || items[j].possessive || r.isPronoun(items[j]) || r.typeOf(items[j]) != r.typeOf(items[args[n].first]) {
		return false
	}
	return items[j+1].kind == dateItem || opener == i-1 && items[j+1].word == items[opener].word
}
