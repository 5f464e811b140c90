package relate

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/post"
	"dramatis/graph"
)

// From when to when somebody held an office, belonged to a body or lived somewhere.

// stretchAt gives the time that the date at item j tells of what lasts, by the word before it: "since 1946" is open
// ahead, "until 1955" open behind, "from 1946 to 1949" and "in 1951" as they stand.
func (r *reading) stretchAt(j int) (dated, bool) {
	d := r.spoken(r.Items[j].Date)
	if d.value == "" {
		return d, false
	}
	before := ""
	if j > 0 {
		before = r.Items[j-1].Word
	}
	interval := strings.Contains(string(d.value), "/")
	switch {
	case before == "before" || before == "after" || before == "by":
		return dated{}, false
	case interval:
	case before == "from" && r.leadsToEnd(j+1):
		if end := r.endOfStretch(j + 1); end != "" {
			d.value += "/" + end
		}
	case r.frames.FromWhen[before]:
		d = opened(d, d.value+"/..")
	case r.frames.UntilWhen[before]:
		d = opened(d, "../"+d.value)
	}
	return d, true
}

// leadsToEnd reports whether the word at item j says until when: "from May 1921 until 4 June", "from 1935 until his death".
func (r *reading) leadsToEnd(j int) bool {
	return j < len(r.Items) && (r.frames.UntilWhen[r.Items[j].Word] || r.Items[j].Word == "through")
}

// endOfStretch gives the date behind the word at item j that says until when, or "" where it is none or one of several days.
func (r *reading) endOfStretch(j int) graph.EDTF {
	if j+1 >= len(r.Items) || r.Items[j+1].Kind != clause.DateItem {
		return ""
	}
	if end := r.spoken(r.Items[j+1].Date).value; !strings.Contains(string(end), "/") {
		return end
	}
	return ""
}

// opened gives a date that is open to one side in place of a day, where there is one: a season has none.
func opened(day dated, open graph.EDTF) dated {
	if _, _, ok := open.Bounds(); ok {
		day.value = open
	}
	return day
}

// datesTenure reports whether a word before a date says from when, until when or when an office was held.
func (r *reading) datesTenure(w string) bool {
	return r.BoundsTime(w) || w == "in" || w == "during"
}

// tenureOf gives from when to when somebody is said to hold an office: behind it, "secretary of the Union from 1946 to
// 1949", between him and it, "since 1946 secretary of the Union", or before the verb that gives it to him, "in 1951 he
// became secretary of the Union".
func (r *reading) tenureOf(o post.Office, rule string) (dated, bool) {
	if o.Kin || o.Relation != "" && o.Relation != "leads" {
		return dated{}, false
	}
	byVerb := rule == "position/verb"
	if j := r.dateBehindOffice(o, byVerb); j > 0 {
		return r.stretchAt(j)
	}
	if rule == "position/before-name" || rule == "position/line-above" || rule == "position/line-below" {
		return dated{}, false
	}
	if j := r.dateBeforeOffice(o); j > 0 {
		return r.stretchAt(j)
	}
	if !byVerb {
		return dated{}, false
	}
	if j := r.dateBeforeVerb(o); j >= 0 {
		return r.stretchAt(j)
	}
	return dated{}, false
}

// dateBehindOffice gives the item of the date right behind an office and its body that says when it was held, or 0;
// "in 1951" says so only where a verb gives the office.
func (r *reading) dateBehindOffice(o post.Office, byVerb bool) int {
	j := o.Last + 1
	if j+1 >= len(r.Items) {
		return 0
	}
	switch w := r.Items[j].Word; {
	case w != "to" && r.BoundsTime(w):
		if j++; r.Items[j].Kind == clause.DateItem {
			return j
		}
	case w == "in", w == "during", w == "on":
		if j++; byVerb && r.Items[j].Kind == clause.DateItem {
			return j
		}
	case w == "(":
		return r.bracketedDate(j)
	case w == ",":
		return r.datesBehindComma(j + 1)
	}
	return 0
}

// datesBehindComma gives the item of a date from when to when that alone stands behind a comma, at item j: "Minister to
// Persia, 1934–1938."; or 0.
func (r *reading) datesBehindComma(j int) int {
	if j < len(r.Items) && r.Items[j].Word == "from" {
		j++
	}
	if j < len(r.Items) && r.fromTo(j) && (j+1 == len(r.Items) || r.Items[j+1].Kind == clause.PunctItem) {
		return j
	}
	return 0
}

// fromTo reports whether item j is a date that tells both when something began and when it ended.
func (r *reading) fromTo(j int) bool {
	return r.Items[j].Kind == clause.DateItem && strings.Contains(string(r.spoken(r.Items[j].Date).value), "/")
}

// bracketedDate gives the item of the date that alone stands in the bracket which item j opens, "(1946–1951)", "(since
// 1946)", or 0.
func (r *reading) bracketedDate(j int) int {
	if j++; j+1 < len(r.Items) && r.datesTenure(r.Items[j].Word) {
		j++
	}
	if j+1 < len(r.Items) && r.Items[j].Kind == clause.DateItem && r.Items[j+1].Word == ")" {
		return j
	}
	return 0
}

// dateBeforeOffice gives the item of the date that stands with its preposition right before an office and its articles:
// "since 1946 the secretary"; or 0.
func (r *reading) dateBeforeOffice(o post.Office) int {
	j := o.First - 1
	for j > 0 && r.Items[j].Kind == clause.WordItem && (r.LeadsToOffice(j) || r.Items[j].Word == "on" || r.Items[j].Word == "onwards" || r.Items[j].Word == "as") {
		j--
	}
	if j > 0 && r.Items[j].Kind == clause.DateItem && r.datesTenure(r.Items[j-1].Word) {
		return j
	}
	return 0
}

// longestOpening is the last item that a date which opens a sentence may be: "In early May 1951, he became".
const longestOpening = 3

// dateBeforeVerb gives the item of the date in the clause before the verb that gives somebody an office, or -1.
func (r *reading) dateBeforeVerb(o post.Office) int {
	n := r.VerbBefore(o.First)
	if n < 0 || !r.Verbs[n].Finite() {
		return -1
	}
	v := r.Verbs[n]
	comma := false
	for j := v.First - 1; j >= 0 && j >= v.First-clause.Reach; j-- {
		it := r.Items[j]
		switch {
		case it.Kind == clause.DateItem && (!comma || r.opensWithTime(j) || r.fromTo(j) && r.startsClause(j)):
			return j
		case it.Word == ",":
			comma = true
		case it.Kind == clause.DateItem, it.Word == "and", it.Word == "but", it.Word == ";", it.Word == "(", it.Word == ")", it.Binder && !it.Preposition, it.Word == "that", it.Word == "who", it.Word == "which", it.Word == "whose", r.otherClause(v.Last, j):
			return -1
		}
	}
	return -1
}

// opensWithTime reports whether the date at item j, before a comma, opens the sentence with its preposition and what is said of
// the day, "In early May 1951, he became"; not with a participle, which it dates: "Born in 1920, he became".
func (r *reading) opensWithTime(j int) bool {
	first := r.Items[clause.Opening(r.Items)]
	return j <= longestOpening && (first.Kind == clause.DateItem || first.Kind == clause.WordItem && (first.Preposition || first.Adverb))
}

// startsClause reports whether the date at item j and its preposition open a clause: "that from 1921 to 1926, he served"; not
// "Imprisoned from 1921 to 1926, he became".
func (r *reading) startsClause(j int) bool {
	k := j - 1
	for k >= 0 && r.datesTenure(r.Items[k].Word) {
		k--
	}
	return k < 0 || r.Items[k].Kind == clause.PunctItem || r.Items[k].Binder
}

// endsApposition reports whether the date at item j closes what is put in between commas before item at, and dates that:
// "NAME, chairman of the Union until 1951, lived in Oslo"; not a date that is put in alone.
func (r *reading) endsApposition(at, j int) bool {
	if j > at || j+1 >= len(r.Items) || r.Items[j+1].Word != "," {
		return false
	}
	k := j - 1
	for k > 0 && r.Items[k].Word != "," {
		k--
	}
	return k > 0 && slices.ContainsFunc(r.Items[k+1:j], func(it clause.Item) bool { return it.Kind != clause.WordItem || !it.Preposition && !it.Determiner })
}

// lastsLong reports whether a predicate tells of what goes on for a time: a post, a membership, a home.
func (r *reading) lastsLong(p graph.Predicate) bool {
	t, _ := r.vocabulary.Term(p)
	return t.Lasting
}
