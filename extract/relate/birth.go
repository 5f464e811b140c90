package relate

import (
	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/graph"
)

// readBirths states where somebody was born who has it put in behind his name: "NAME (born
// 1916 in PLACE", "NAME, born at PLACE".
func (r *reading) readBirths() {
	for i := 2; i+2 < len(r.Items); i++ {
		if w := r.Items[i].Word; w != "born" && w != "b" || r.Items[i-1].Word != "(" && r.Items[i-1].Word != "," && r.Items[i-1].Word != ";" {
			continue
		}
		whose, place := r.bracketedName(i-1), r.birthplaceAt(i+1, r.Items[i].Word == "b")
		if whose < 0 || place < 0 {
			continue
		}
		for _, who := range r.PersonsIn(r.Singleton(r.Items, whose)) {
			for _, where := range r.ChainsOf(r.WithRegion(r.Singleton(r.Items, place)), true) {
				s := fact(who, "born-in", where, dated{}, 0.9, r.evidence(r.Sentence.Span, r.Zone, "birth/behind-name"))
				s.Modality = r.VoiceModality()
				r.addNew(s) // a frame may have told it with its year
			}
		}
	}
}

// readOrigins states where somebody comes from who is said to be "originally from" there: "NAME, originally from
// PLACE,", "Originally from PLACE, NAME left".
func (r *reading) readOrigins() {
	for i := range r.Items {
		if r.Items[i].Word != "originally" || i+2 >= len(r.Items) || r.Items[i+1].Word != "from" {
			continue
		}
		j := clause.PastDeterminers(r.Items, i+2)
		if j >= len(r.Items) || r.Items[j].Kind != clause.NameItem || r.Items[j].Possessive || r.TypeOf(r.Items[j]) != graph.Place {
			continue
		}
		for _, who := range r.comesFrom(i, j) {
			for _, where := range r.ChainsOf(r.WithRegion(r.Singleton(r.Items, j)), true) {
				s := fact(who, "lived-in", where, dated{}, 0.8, r.evidence(r.Sentence.Span, r.Zone, "origin/aside"))
				s.Modality = r.VoiceModality()
				r.addNew(s)
			}
		}
	}
}

// comesFrom gives of whom "originally from PLACE" is said that begins at item i and names the place at item j.
func (r *reading) comesFrom(i, j int) []coref.ChainID {
	if i > 1 && r.Items[i-1].Word == "," && r.Items[i-2].Kind == clause.NameItem && !r.Items[i-2].Possessive {
		return r.PersonsIn(r.GroupEndingAt(r.Items, i-2))
	}
	if i > 0 {
		return nil
	}
	for _, v := range r.Verbs {
		if v.First > j && v.Finite() && v.Subject.First > j {
			return r.PersonsIn(v.Subject)
		}
	}
	return nil
}

// bracketedName gives the item of the name that the comma or the bracket at item j stands behind,
// over what else the bracket says of it, or -1: "NAME (", "NAME,", "NAME (in Russian …; ".
func (r *reading) bracketedName(j int) int {
	if r.Items[j].Word == ";" && !r.insideBrackets(j) {
		return -1
	}
	if r.Items[j].Word == "," && r.Items[j-1].Kind != clause.NameItem || r.Items[j].Word != "(" && r.insideBrackets(j) {
		for j--; j > 0 && r.Items[j].Word != "("; j-- {
			if r.Items[j].Word == ")" || r.Items[j].Word == "." {
				return -1
			}
		}
	}
	if j = r.BeforeBrackets(r.Items, j-1); j < 0 || r.Items[j].Kind != clause.NameItem || r.Items[j].Possessive {
		return -1
	}
	return r.BeforeParent(r.Items, j)
}

// insideBrackets reports whether item j stands in a bracket.
func (r *reading) insideBrackets(j int) bool {
	for k := j - 1; k >= 0 && k > j-clause.LongestApposition; k-- {
		if w := r.Items[k].Word; w == "(" || w == ")" {
			return w == "("
		}
	}
	return false
}

// ofBirthdate reports whether an item is a date, or a number, a mark or the "on" beside one.
func ofBirthdate(it clause.Item) bool {
	switch it.Word {
	case "on", ":", ",", ".":
		return true
	}
	return it.Kind == clause.DateItem || it.Word != "" && '0' <= it.Word[0] && it.Word[0] <= '9'
}

// birthplaceAt gives the item of the place that a birth tells from item j on, over its date, or -1:
// "born 3 May 1916 in PLACE", "born on 3 May 1916, PLACE", and short for it "b. PLACE, 1916".
func (r *reading) birthplaceAt(j int, short bool) int {
	dated := false
	for j < len(r.Items) && ofBirthdate(r.Items[j]) {
		dated = dated || r.Items[j].Kind == clause.DateItem
		j++
	}
	if j >= len(r.Items) {
		return -1
	}
	switch w := r.Items[j].Word; {
	case w == "in" || w == "at" || w == "near":
		j = clause.PastDeterminers(r.Items, j+1)
	case short && r.Items[j-1].Word == ".", j > 1 && r.Items[j-1].Kind == clause.WordItem && r.Items[j-2].Word == "(": // "(born PLACE, 1938)"
	case !dated || r.Items[j-1].Word != "," && r.Items[j-1].Kind != clause.DateItem:
		return -1
	}
	if j >= len(r.Items) || r.Items[j].Kind != clause.NameItem || r.TypeOf(r.Items[j]) != graph.Place {
		return -1
	}
	return j
}
