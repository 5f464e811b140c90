package post

import (
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/graph"
)

// bodyBehindComma reads the body that a comma at item j sets behind an office where both stand in brackets behind a
// name, "NAME (Secretary, BODY)", or in a list.
func (r *Reading) bodyBehindComma(o *Office, j int) []coref.ChainID {
	if o.Kin || o.Relation != "" || o.First < 2 || j+1 >= len(r.Items) || r.Items[j].Word != "," {
		return nil
	}
	k := clause.PastDeterminers(r.Items, j+1)
	bracket := r.Bracketed(*o) && r.Items[o.First-2].Kind == clause.NameItem && k+1 < len(r.Items) && r.Items[k+1].Word == ")"
	if k >= len(r.Items) || !r.isBodyByName(k) || !bracket && (k > j+1 || !r.listedBody(*o, k)) {
		return nil
	}
	c := r.BodiesOf(*o, r.Singleton(r.Items, k))
	if len(c) > 0 {
		o.Last = k
	}
	return c
}

// listedBody reports whether a comma parts the body at item k from an office and another parts that from the name of its holder,
// as the lists of those present do: "NAME, Counsellor, Ministry of Trade;".
func (r *Reading) listedBody(o Office, k int) bool {
	of := r.c.Of[r.Items[k].Mention]
	if o.Member || !r.Items[o.Start].Upper || r.Items[o.First-1].Word != "," || of == coref.None || r.NamesState(of) || !r.IsPersonByName(r.BeforeBracket(r.Items, o.First-2)) {
		return false
	}
	return k+1 >= len(r.Items) || r.Items[k+1].Kind == clause.PunctItem || r.LineBetween(k, k+1)
}

// bodyBeforeBracket gives the body that a bracket names the head of: "the Union (chairman: NAME) refused".
func (r *Reading) bodyBeforeBracket(o Office) []coref.ChainID {
	if !r.Bracketed(o) || o.Kin || o.Relation != "" || o.First < 2 {
		return nil
	}
	body := o.First - 2
	if body > 1 && quoting(r.Items[body].Word) && quoting(r.Items[body-2].Word) {
		body-- // the weekly “NAME” (editor …)
	}
	if !r.isBodyByName(body) {
		return nil
	}
	k := r.behindOffice(o)
	if k < len(r.Items) {
		k = r.PastTitle(r.Items, k)
	}
	if k+1 >= len(r.Items) || !r.IsPersonByName(k) || r.Items[k+1].Word != ")" {
		return nil
	}
	return r.BodiesIn(r.Singleton(r.Items, body))
}

// behindOffice gives the item at which the name of the holder may begin behind an office and its body.
func (r *Reading) behindOffice(o Office) int {
	j := r.pastInterim(r.overAcronym(o.Last + 1))
	if k := r.pastSeat(j); k > j && len(o.Body) > 0 && !o.Kin {
		return k
	}
	if j < len(r.Items) && r.Items[j].Word == ":" && r.Bracketed(o) {
		return j + 1
	}
	return j
}

// inCapitals reports whether one word in capitals stands in the bracket that item j opens, and the name of a person behind the
// comma after it: of "the head of the mission (JUSMAG), NAME" the mission's.
func (r *Reading) inCapitals(j int) bool {
	w := r.Items[j+1].Span.Of(r.doc.Text)
	if w != strings.ToUpper(w) || strings.ContainsAny(w, " .") || j+4 >= len(r.Items) || r.Items[j+3].Word != "," {
		return false
	}
	k := r.PastTitle(r.Items, j+4)
	return k < len(r.Items) && r.IsPersonByName(k)
}

// pastSeat steps over the place that says where a body sits, before the comma behind which its head is named: "the chief of the
// Guard in Oslo, NAME, said".
func (r *Reading) pastSeat(j int) int {
	if j+3 >= len(r.Items) || r.Items[j].Word != "in" && r.Items[j].Word != "at" || r.Items[j+1].Kind != clause.NameItem || r.Items[j+1].Possessive || r.TypeOf(r.Items[j+1]) != graph.Place || r.Items[j+2].Word != "," {
		return j
	}
	return j + 2
}

// isBodyByName reports whether item j names a body.
func (r *Reading) isBodyByName(j int) bool {
	it := r.Items[j]
	return it.Kind == clause.NameItem && !it.Possessive && r.TypeOf(it) == graph.Organization && r.a.Mentions[it.Mention].Kind == graph.ByName
}

// pastInterim steps over "ad interim", by which an envoy says that he only stands in for another.
func (r *Reading) pastInterim(j int) int {
	switch {
	case j+1 < len(r.Items) && r.Items[j].Word == "ad" && r.Items[j+1].Word == "interim":
		return j + 2
	case j < len(r.Items) && (r.Items[j].Word == "a.i" || r.Items[j].Word == "a.i."):
		return j + 1
	case j+3 < len(r.Items) && r.Items[j].Word == "a" && r.Items[j+1].Word == "." && r.Items[j+2].Word == "i" && r.Items[j+3].Word == ".":
		return j + 4
	}
	return j
}

// pastOpeningQuote gives the name of a body that stands in quotation marks at item j: "editor of “Pravda”"; or j.
func (r *Reading) pastOpeningQuote(j int) int {
	if j+2 < len(r.Items) && r.Items[j].Kind == clause.PunctItem && quoting(r.Items[j].Word) && r.isBodyByName(j+1) && quoting(r.Items[j+2].Word) {
		return j + 1
	}
	return j
}

// overClosingQuote gives the mark behind the item j where a body in quotation marks ends there, or j.
func (r *Reading) overClosingQuote(j int) int {
	if j > 0 && j+1 < len(r.Items) && quoting(r.Items[j+1].Word) && quoting(r.Items[j-1].Word) {
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
