package relate

import (
	"dramatis/extract/coref"
	"dramatis/graph"
)

// readBirths states where somebody was born who has it put in behind his name: "NAME (born
// 1916 in PLACE", "NAME, born at PLACE".
func (r *reading) readBirths() {
	for i := 2; i+2 < len(r.items); i++ {
		it := r.items[i]
		if it.word != "born" && it.word != "b" || r.items[i-1].word != "(" && r.items[i-1].word != "," || r.items[i-2].kind != nameItem || r.items[i-2].possessive {
			continue
		}
		j := i + 1
		for j < len(r.items) && (r.items[j].kind == dateItem || r.items[j].word == "on" || r.items[j].word != "" && r.items[j].word[0] <= '9' && r.items[j].word[0] >= '0' || r.items[j].word == "," || r.items[j].word == ".") {
			j++
		}
		if j+1 >= len(r.items) || r.items[j].word != "in" && r.items[j].word != "at" && r.items[j].word != "near" {
			continue
		}
		j = pastDeterminers(r.items, j+1)
		if j >= len(r.items) || r.items[j].kind != nameItem || r.typeOf(r.items[j]) != graph.Place {
			continue
		}
		for _, who := range r.people(r.singleton(r.items, i-2)) {
			s := fact(who, "born-in", r.c.Of[r.items[j].mention], dated{}, 0.9, r.evidence(r.sentence.Span, r.zone, "birth/behind-name"))
			s.Modality = r.voiceModality()
			if s.Object != coref.None {
				r.add(s)
			}
		}
	}
}
