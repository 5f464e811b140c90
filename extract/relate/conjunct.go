package relate

import "dramatis/graph"

// pastCorrelative gives the item behind "as well as", "but also" and "and with him" at item j, or j.
func (r *reading) pastCorrelative(items []item, j int) int {
	switch {
	case j+2 < len(items) && items[j].word == "as" && items[j+1].word == "well" && items[j+2].word == "as":
		return j + 3
	case j+1 < len(items) && items[j].word == "but" && items[j+1].word == "also":
		return j + 2
	case j+2 < len(items) && (items[j].word == "above" && items[j+1].word == "all" || items[j].word == "in" && items[j+1].word == "particular"):
		return pastDeterminers(items, j+2)
	case j > 0 && j+1 < len(items) && items[j].kind == wordItem && r.frames.SinglingOut[items[j].word]:
		return pastDeterminers(items, j+1)
	case j+1 < len(items) && j > 0 && items[j-1].word == "and" && items[j].word == "with" && r.isPronoun(items[j+1]):
		return j + 2 // "arrested X and with him Y"
	}
	return j
}

// pastHis gives the item of the name behind "his deputy" or "his younger brother" at item j, in a
// list that goes on with those of the one named before: "NAME and his deputy NAME"; or j.
func (r *reading) pastHis(items []item, j int) int {
	if j+2 >= len(items) || !r.hisOrHer(items[j]) {
		return j
	}
	k, head := j+1, false
	for k < len(items) && items[k].kind == wordItem && (items[k].head || r.adjectival(items[k]) || r.describesKin(items[k])) {
		head = items[k].head || r.roles.kinship[items[k].word]
		k++
	}
	if !head || k >= len(items) || items[k].kind != nameItem || r.typeOf(items[k]) != graph.Person || r.isPronoun(items[k]) {
		return j
	}
	return k
}

// pastTitleOfBody gives the item of the person whose title opens with the name of a body at item j: "X and KGB
// chairman NAME", "X and NATO Secretary General NAME"; or j.
func (r *reading) pastTitleOfBody(items []item, j int) int {
	k := j
	for k < len(items) && items[k].kind == wordItem && items[k].determiner {
		k++
	}
	if k+2 >= len(items) || items[k].kind != nameItem || items[k].word != "" || items[k].possessive || r.typeOf(items[k]) != graph.Organization {
		return j
	}
	head := false
	for k++; k < len(items) && items[k].kind == wordItem && (items[k].head || r.roles.modifiers[items[k].word] || r.roles.wholes[items[k].word]); k++ {
		head = head || items[k].head
	}
	if !head || k >= len(items) || items[k].kind != nameItem || items[k].word != "" || r.typeOf(items[k]) != graph.Person || r.isPronoun(items[k]) {
		return j
	}
	return k
}
