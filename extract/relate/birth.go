package relate

import (
	"dramatis/extract/coref"
	"dramatis/graph"
)

// readBirths states where somebody was born who has it put in behind his name: "NAME (born
// 1916 in PLACE", "NAME, born at PLACE".
func (r *reading) readBirths() {
	for i := 2; i+2 < len(r.items); i++ {
		if w := r.items[i].word; w != "born" && w != "b" || r.items[i-1].word != "(" && r.items[i-1].word != "," && r.items[i-1].word != ";" {
			continue
		}
		whose, place := r.bracketedName(i-1), r.birthplaceAt(i+1, r.items[i].word == "b")
		if whose < 0 || place < 0 {
			continue
		}
		for _, who := range r.people(r.singleton(r.items, whose)) {
			for _, where := range r.chainsOf(r.withRegion(r.singleton(r.items, place)), true) {
				s := fact(who, "born-in", where, dated{}, 0.9, r.evidence(r.sentence.Span, r.zone, "birth/behind-name"))
				s.Modality = r.voiceModality()
				r.add(s)
			}
		}
	}
}

// readOrigins states where somebody comes from who is said to be "originally from" there: "NAME, originally from
// PLACE,", "Originally from PLACE, NAME left".
func (r *reading) readOrigins() {
	for i := range r.items {
		if r.items[i].word != "originally" || i+2 >= len(r.items) || r.items[i+1].word != "from" {
			continue
		}
		j := pastDeterminers(r.items, i+2)
		if j >= len(r.items) || r.items[j].kind != nameItem || r.items[j].possessive || r.typeOf(r.items[j]) != graph.Place {
			continue
		}
		for _, who := range r.comesFrom(i, j) {
			for _, where := range r.chainsOf(r.withRegion(r.singleton(r.items, j)), true) {
				s := fact(who, "lived-in", where, dated{}, 0.8, r.evidence(r.sentence.Span, r.zone, "origin/aside"))
				s.Modality = r.voiceModality()
				r.addNew(s)
			}
		}
	}
}

// comesFrom gives of whom "originally from PLACE" is said that begins at item i and names the place at item j.
func (r *reading) comesFrom(i, j int) []coref.ChainID {
	if i > 1 && r.items[i-1].word == "," && r.items[i-2].kind == nameItem && !r.items[i-2].possessive {
		return r.people(r.groupEndingAt(r.items, i-2))
	}
	if i > 0 {
		return nil
	}
	for _, v := range r.verbs {
		if v.first > j && v.finite() && v.subject.first > j {
			return r.people(v.subject)
		}
	}
	return nil
}

// bracketedName gives the item of the name that the comma or the bracket at item j stands behind,
// over what else the bracket says of it, or -1: "NAME (", "NAME,", "NAME (in Russian …; ".
func (r *reading) bracketedName(j int) int {
	if r.items[j].word == ";" && !r.insideBrackets(j) {
		return -1
	}
	if r.items[j].word == "," && r.items[j-1].kind != nameItem || r.items[j].word != "(" && r.insideBrackets(j) {
		for j--; j > 0 && r.items[j].word != "("; j-- {
			if r.items[j].word == ")" || r.items[j].word == "." {
				return -1
			}
		}
	}
	if j = r.beforeBrackets(r.items, j-1); j < 0 || r.items[j].kind != nameItem || r.items[j].possessive {
		return -1
	}
	return j
}

// insideBrackets reports whether item j stands in a bracket.
func (r *reading) insideBrackets(j int) bool {
	for k := j - 1; k >= 0 && k > j-longestApposition; k-- {
		if w := r.items[k].word; w == "(" || w == ")" {
			return w == "("
		}
	}
	return false
}

// ofBirthdate reports whether an item is a date, or a number, a mark or the "on" beside one.
func ofBirthdate(it item) bool {
	switch it.word {
	case "on", ":", ",", ".":
		return true
	}
	return it.kind == dateItem || it.word != "" && '0' <= it.word[0] && it.word[0] <= '9'
}

// birthplaceAt gives the item of the place that a birth tells from item j on, over its date, or -1:
// "born 3 May 1916 in PLACE", "born on 3 May 1916, PLACE", and short for it "b. PLACE, 1916".
func (r *reading) birthplaceAt(j int, short bool) int {
	dated := false
	for j < len(r.items) && ofBirthdate(r.items[j]) {
		dated = dated || r.items[j].kind == dateItem
		j++
	}
	if j >= len(r.items) {
		return -1
	}
	switch w := r.items[j].word; {
	case w == "in" || w == "at" || w == "near":
		j = pastDeterminers(r.items, j+1)
	case short && r.items[j-1].word == ".", j > 1 && r.items[j-1].kind == wordItem && r.items[j-2].word == "(": // "(born PLACE, 1938)"
	case !dated || r.items[j-1].word != "," && r.items[j-1].kind != dateItem:
		return -1
	}
	if j >= len(r.items) || r.items[j].kind != nameItem || r.typeOf(r.items[j]) != graph.Place {
		return -1
	}
	return j
}
