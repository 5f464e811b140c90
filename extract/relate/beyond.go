package relate

import "dramatis/graph"

// beyondPhrases gives the item of the name that opens a clause, where what stands between it
// and the verb behind item j only tells when and where, or who else: "X at the end of the
// last session told", "X and several friends left"; or -1.
func (r *reading) beyondPhrases(items []item, j int) int {
	for k := j; k > 0 && k > j-longestApposition; {
		k = r.skipAdverbials(items, k)
		start := r.bareStart(items, k)
		if start < 2 {
			return -1
		}
		switch before := items[start-1]; {
		case before.word == "and" && items[start-2].kind == nameItem && r.typeOf(items[start-2]) == graph.Person && items[start].word != "the":
			return r.opensAt(items, start-2)
		case before.kind == wordItem && before.preposition && before.word != "as":
			k = start - 2
		default:
			return -1
		}
		if items[k].kind == nameItem {
			return r.opensAt(items, k)
		}
	}
	return -1
}

// relativeBeyond gives the item of "who" or "which" where only what tells when and where stands
// between it and the verb behind item j: "who in the thirties was envoy"; or -1.
func (r *reading) relativeBeyond(items []item, j int) int {
	for k := j; k > 1 && k > j-longestApposition; {
		k = r.skipAdverbials(items, k)
		if k > 0 && (items[k].word == "who" || items[k].word == "which" && !items[k-1].preposition) {
			return k
		}
		start := r.bareStart(items, k)
		if start < 2 || items[start-1].kind != wordItem || !items[start-1].preposition || items[start-1].word == "as" {
			return -1
		}
		k = start - 2
		if items[k].kind == wordItem && (items[k].word == "who" || items[k].word == "which") {
			return k
		}
	}
	return -1
}

// bareStart gives the item where a phrase without a name that ends at item j starts: "the last
// long session"; or -1.
func (r *reading) bareStart(items []item, j int) int {
	if j < 0 || items[j].kind == nameItem && (items[j].possessive || r.typeOf(items[j]) == graph.Person) {
		return -1
	}
	if items[j].kind == nameItem {
		return r.phraseStart(items, j)
	}
	if items[j].kind != wordItem || !r.nounLike(items, j) {
		return -1
	}
	k := j
	for k > 0 && items[k-1].kind == wordItem && (items[k-1].determiner || r.frames.Quantities[items[k-1].word] || r.nounLike(items, k-1) || r.frames.Counts[items[k-1].word]) {
		k--
	}
	return k
}

// opensAt gives item i, a name, where its phrase opens a clause, else -1: what stands before
// may not make it the object of another verb.
func (r *reading) opensAt(items []item, i int) int {
	k := r.leadStart(items, i) - 1
	if items[i].possessive || k >= 0 && items[k].word != "that" && (items[k].kind != punctItem || items[k].word == "," || items[k].word == ")") {
		return -1
	}
	return i
}
