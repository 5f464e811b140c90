package post

import (
	"strings"

	"dramatis/extract/clause"
	"dramatis/graph"
)

// unitSeated gives the part or the government that has no name of its own and of which the place at item j only says
// where it sits: "secretary of the provincial committee in Oslo", "minister of the rebel government in Oslo"; the office
// itself ends before item behind.
func (r *Reading) unitSeated(behind, j int) string {
	if r.TypeOf(r.Items[j]) != graph.Place || r.Items[behind].Word != "of" || j < behind+3 || r.Items[j-1].Word != "in" && r.Items[j-1].Word != "at" {
		return ""
	}
	head := r.Items[j-2]
	if head.Kind != clause.WordItem || !r.roles.Units[head.Word] && head.Word != "government" {
		return ""
	}
	first := clause.PastDeterminers(r.Items, behind+1)
	for _, it := range r.Items[first : j-1] {
		if it.Kind != clause.WordItem || it.Preposition || it.Binder {
			return ""
		}
	}
	return r.Words(first, j+1)
}

// servesUnder reports whether "under" at item j says under whom somebody serves: it belongs to an office before
// "secretary" alone.
func (r *Reading) servesUnder(j int) bool {
	return r.Items[j].Word == "under" && j+1 < len(r.Items) && r.Items[j+1].Word != "secretary" && r.Items[j+1].Word != "secretaries"
}

// compoundBody gives the last item of the name that a dash makes of two lands or peoples and what they have together,
// "Norway–Ghana Friendship Society", of which the first stands at item j; or j.
func (r *Reading) compoundBody(j int) int {
	if j+2 >= len(r.Items) || r.TypeOf(r.Items[j]) == graph.Person || r.Items[j+1].Word != "–" && r.Items[j+1].Word != "-" || r.Items[j].Span.End != r.Items[j+1].Span.Start || r.Items[j+1].Span.End != r.Items[j+2].Span.Start {
		return j
	}
	k := j + 2
	for k < len(r.Items) && (r.Items[k].Kind == clause.NameItem && r.TypeOf(r.Items[k]) != graph.Person || r.Items[k].Kind == clause.WordItem && r.Items[k].Upper) && !r.LineBetween(k-1, k) {
		k++
	}
	return k - 1
}

// addTask adds to an office behind its body what "of" says it is for, where no name of its own stands there: "the Army's Chief
// of Operations" is chief of no more.
func (r *Reading) addTask(o *Office) {
	j := o.End + 1
	ofAnother := o.Kin || o.Member || o.Relation != ""
	if len(o.Body) == 0 || o.Last != o.End || ofAnother || j+1 >= len(r.Items) || r.Items[j].Word != "of" {
		return
	}
	if o.Start > 0 && r.LineBetween(o.Start-1, o.Start) {
		return // in a list, the line before is another's
	}
	end := j + 1
	for end < len(r.Items) && end < j+5 && r.Items[end].Kind == clause.WordItem && (r.Items[end].Upper || end > j+1 && r.Items[end].Word == "and") && !r.Honorific(r.Items[end].Word) && !r.LineBetween(end-1, end) {
		end++
	}
	for end > j+1 && r.Items[end-1].Word == "and" {
		end--
	}
	if end == j+1 || end < len(r.Items) && (r.Items[end].Kind == clause.NameItem && !r.IsPersonByName(end) || r.Items[end].Word == "of") {
		return
	}
	o.Role += " of " + r.Words(j+1, end)
	o.Last = end - 1
}

// unitIn gives the last item of the unit that is called after the place or the acronym at item j, "Oslo garrison", "ILO mission in
// Oslo", or j.
func (r *Reading) unitIn(j int) int {
	name := r.Items[j].Span.Of(r.doc.Text)
	acronym := r.TypeOf(r.Items[j]) != graph.Place && name == strings.ToUpper(name)
	switch t := r.TypeOf(r.Items[j]); {
	case t == graph.Person, t != graph.Place && strings.Contains(name, " "):
		return j // a body has a name of its own
	}
	k := j + 1
	if k < len(r.Items) && r.Items[k].Kind == clause.WordItem && !r.roles.Units[r.Items[k].Word] && (r.roles.Modifiers[r.Items[k].Word] || acronym && r.NounLike(r.Items, k)) {
		k++ // "the Oslo provincial committee", "the ILO liaison mission"
	}
	switch {
	case k >= len(r.Items) || r.Items[k].Kind != clause.WordItem || !r.roles.Units[r.Items[k].Word] && !r.roles.Institutions[r.Items[k].Word]:
		return j
	case k+1 < len(r.Items) && r.Items[k+1].Kind == clause.NameItem && !r.IsPersonByName(k+1):
		return j // the unit belongs to the name behind it
	}
	if acronym {
		return r.pastMatter(k)
	}
	return k
}

// pastMatter gives the last item of what "on" or "at" says a unit at item k is for or where it is, "commission on Norway", or k.
func (r *Reading) pastMatter(k int) int {
	if k+2 >= len(r.Items) {
		return k
	}
	if w := r.Items[k+1].Word; w != "on" && w != "at" && w != "in" {
		return k
	}
	if j := clause.PastDeterminers(r.Items, k+2); j < len(r.Items) && r.Items[j].Kind == clause.NameItem && r.TypeOf(r.Items[j]) == graph.Place && !r.Items[j].Possessive {
		return j
	}
	return k
}
