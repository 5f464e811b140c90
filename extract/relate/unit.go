package relate

import (
	"dramatis/graph"
)

// unitSeated gives the part or the government that has no name of its own and of which the place at item j only says
// where it sits: "secretary of the provincial committee in Oslo", "minister of the rebel government in Oslo"; the office
// itself ends before item behind.
func (r *reading) unitSeated(behind, j int) string {
	if r.typeOf(r.items[j]) != graph.Place || r.items[behind].word != "of" || j < behind+3 || r.items[j-1].word != "in" && r.items[j-1].word != "at" {
		return ""
	}
	head := r.items[j-2]
	if head.kind != wordItem || !r.roles.units[head.word] && head.word != "government" {
		return ""
	}
	first := pastDeterminers(r.items, behind+1)
	for _, it := range r.items[first : j-1] {
		if it.kind != wordItem || it.preposition || it.binder {
			return ""
		}
	}
	return r.words(first, j+1)
}

// servesUnder reports whether "under" at item j says under whom somebody serves: it belongs to an office before
// "secretary" alone.
func (r *reading) servesUnder(j int) bool {
	return r.items[j].word == "under" && j+1 < len(r.items) && r.items[j+1].word != "secretary" && r.items[j+1].word != "secretaries"
}

// stateMandate notes that somebody represents the body or the state whose delegate or representative he is said to be:
// "the representative of the Union, NAME"; not who is its representative "to" or "at" another.
func (r *reading) stateMandate(o office, s Statement) {
	if !r.frames.Mandated[r.items[o.end].word] || s.Predicate != "holds-position" || r.c.Chains[s.Object].Type == graph.Person {
		return
	}
	if next := o.end + 1; !o.possessive && (next >= len(r.items) || r.items[next].word != "of" || o.last <= o.end) {
		return
	}
	s.Predicate, s.Role = "represents", ""
	r.add(s)
}

// compoundBody gives the last item of the name that a dash makes of two lands or peoples and what they have together,
// "Norway–Ghana Friendship Society", of which the first stands at item j; or j.
func (r *reading) compoundBody(j int) int {
	if j+2 >= len(r.items) || r.typeOf(r.items[j]) == graph.Person || r.items[j+1].word != "–" && r.items[j+1].word != "-" || r.items[j].span.End != r.items[j+1].span.Start || r.items[j+1].span.End != r.items[j+2].span.Start {
		return j
	}
	k := j + 2
	for k < len(r.items) && (r.items[k].kind == nameItem && r.typeOf(r.items[k]) != graph.Person || r.items[k].kind == wordItem && r.items[k].upper) && !r.lineBetween(k-1, k) {
		k++
	}
	return k - 1
}

// addTask adds to an office behind its body what "of" says it is for, where no name of its own stands there: "the Army's Chief
// of Operations" is chief of no more.
func (r *reading) addTask(o *office) {
	j := o.end + 1
	ofAnother := o.kin || o.member || o.relation != ""
	if len(o.body) == 0 || o.last != o.end || ofAnother || j+1 >= len(r.items) || r.items[j].word != "of" {
		return
	}
	if o.start > 0 && r.lineBetween(o.start-1, o.start) {
		return // in a list, the line before is another's
	}
	end := j + 1
	for end < len(r.items) && end < j+5 && r.items[end].kind == wordItem && (r.items[end].upper || end > j+1 && r.items[end].word == "and") && !r.honorific(r.items[end].word) && !r.lineBetween(end-1, end) {
		end++
	}
	for end > j+1 && r.items[end-1].word == "and" {
		end--
	}
	if end == j+1 || end < len(r.items) && (r.items[end].kind == nameItem && !r.isPersonByName(end) || r.items[end].word == "of") {
		return
	}
	o.role += " of " + r.words(j+1, end)
	o.last = end - 1
}
