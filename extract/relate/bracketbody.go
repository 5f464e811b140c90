package relate

import (
	"dramatis/extract/coref"
	"dramatis/graph"
)

// bodyBehindComma reads the body that a comma at item j sets behind an office where both stand in brackets behind a
// name: "NAME (Secretary, BODY)".
func (r *reading) bodyBehindComma(o *office, j int) []coref.ChainID {
	if !r.bracketed(*o) || o.kin || o.relation != "" || o.first < 2 || r.items[o.first-2].kind != nameItem || j+1 >= len(r.items) || r.items[j].word != "," {
		return nil
	}
	k := pastDeterminers(r.items, j+1)
	if k+1 >= len(r.items) || !r.isBodyByName(k) || r.items[k+1].word != ")" {
		return nil
	}
	c := r.bodies(*o, r.singleton(r.items, k))
	if len(c) > 0 {
		o.last = k
	}
	return c
}

// bodyBeforeBracket gives the body that a bracket names the head of: "the Union (chairman: NAME) refused".
func (r *reading) bodyBeforeBracket(o office) []coref.ChainID {
	if !r.bracketed(o) || o.kin || o.relation != "" || o.first < 2 || !r.isBodyByName(o.first-2) {
		return nil
	}
	k := r.behindOffice(o)
	if k < len(r.items) {
		k = r.pastTitle(r.items, k)
	}
	if k+1 >= len(r.items) || !r.isPersonByName(k) || r.items[k+1].word != ")" {
		return nil
	}
	return r.bodiesOf(r.singleton(r.items, o.first-2))
}

// behindOffice gives the item at which the name of the holder may begin behind an office and its body.
func (r *reading) behindOffice(o office) int {
	j := r.pastInterim(r.overAcronym(o.last + 1))
	if j < len(r.items) && r.items[j].word == ":" && r.bracketed(o) {
		return j + 1
	}
	return j
}

// isBodyByName reports whether item j names a body.
func (r *reading) isBodyByName(j int) bool {
	it := r.items[j]
	return it.kind == nameItem && !it.possessive && r.typeOf(it) == graph.Organization && r.a.Mentions[it.mention].Kind == graph.ByName
}

// pastInterim steps over "ad interim", by which an envoy says that he only stands in for another.
func (r *reading) pastInterim(j int) int {
	switch {
	case j+1 < len(r.items) && r.items[j].word == "ad" && r.items[j+1].word == "interim":
		return j + 2
	case j < len(r.items) && (r.items[j].word == "a.i" || r.items[j].word == "a.i."):
		return j + 1
	case j+3 < len(r.items) && r.items[j].word == "a" && r.items[j+1].word == "." && r.items[j+2].word == "i" && r.items[j+3].word == ".":
		return j + 4
	}
	return j
}

// pastOpeningQuote gives the name of a body that stands in quotation marks at item j: "editor of “Pravda”"; or j.
func (r *reading) pastOpeningQuote(j int) int {
	if j+2 < len(r.items) && r.items[j].kind == punctItem && quoting(r.items[j].word) && r.isBodyByName(j+1) && quoting(r.items[j+2].word) {
		return j + 1
	}
	return j
}

// overClosingQuote gives the mark behind the item j where a body in quotation marks ends there, or j.
func (r *reading) overClosingQuote(j int) int {
	if j > 0 && j+1 < len(r.items) && quoting(r.items[j+1].word) && quoting(r.items[j-1].word) {
		return j + 1
	}
	return j
}

// quoting reports whether a word is a quotation mark.
func quoting(w string) bool {
	switch w {
	case "\"", "“", "”", "„", "«", "»":
		return true
	}
	return false
}
