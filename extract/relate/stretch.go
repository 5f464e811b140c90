package relate

import (
	"slices"
	"strings"

	"dramatis/graph"
)

// From when to when somebody held an office, belonged to a body or lived somewhere.

// stretchAt gives the time that the date at item j tells of what lasts, by the word before it: "since 1946" is open
// ahead, "until 1955" open behind, "from 1946 to 1949" and "in 1951" as they stand.
func (r *reading) stretchAt(j int) (dated, bool) {
	d := r.spoken(r.items[j].date)
	if d.value == "" {
		return d, false
	}
	before := ""
	if j > 0 {
		before = r.items[j-1].word
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
	return j < len(r.items) && (r.frames.UntilWhen[r.items[j].word] || r.items[j].word == "through")
}

// endOfStretch gives the date behind the word at item j that says until when, or "" where it is none or one of several days.
func (r *reading) endOfStretch(j int) graph.EDTF {
	if j+1 >= len(r.items) || r.items[j+1].kind != dateItem {
		return ""
	}
	if end := r.spoken(r.items[j+1].date).value; !strings.Contains(string(end), "/") {
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
	return r.bounds(w) || w == "in" || w == "during"
}

// bounds reports whether a word before a date says from when, until when or between when something was.
func (r *reading) bounds(w string) bool {
	return r.frames.FromWhen[w] || r.frames.UntilWhen[w] || w == "between"
}

// tenureOf gives from when to when somebody is said to hold an office: behind it, "secretary of the Union from 1946 to
// 1949", between him and it, "since 1946 secretary of the Union", or before the verb that gives it to him, "in 1951 he
// became secretary of the Union".
func (r *reading) tenureOf(o office, rule string) (dated, bool) {
	if o.kin || o.relation != "" && o.relation != "leads" {
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
func (r *reading) dateBehindOffice(o office, byVerb bool) int {
	j := o.last + 1
	if j+1 >= len(r.items) {
		return 0
	}
	switch w := r.items[j].word; {
	case w != "to" && r.bounds(w):
		if j++; r.items[j].kind == dateItem {
			return j
		}
	case w == "in", w == "during", w == "on":
		if j++; byVerb && r.items[j].kind == dateItem {
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
	if j < len(r.items) && r.items[j].word == "from" {
		j++
	}
	if j < len(r.items) && r.fromTo(j) && (j+1 == len(r.items) || r.items[j+1].kind == punctItem) {
		return j
	}
	return 0
}

// fromTo reports whether item j is a date that tells both when something began and when it ended.
func (r *reading) fromTo(j int) bool {
	return r.items[j].kind == dateItem && strings.Contains(string(r.spoken(r.items[j].date).value), "/")
}

// bracketedDate gives the item of the date that alone stands in the bracket which item j opens, "(1946–1951)", "(since
// 1946)", or 0.
func (r *reading) bracketedDate(j int) int {
	if j++; j+1 < len(r.items) && r.datesTenure(r.items[j].word) {
		j++
	}
	if j+1 < len(r.items) && r.items[j].kind == dateItem && r.items[j+1].word == ")" {
		return j
	}
	return 0
}

// dateBeforeOffice gives the item of the date that stands with its preposition right before an office and its articles:
// "since 1946 the secretary"; or 0.
func (r *reading) dateBeforeOffice(o office) int {
	j := o.first - 1
	for j > 0 && r.items[j].kind == wordItem && (r.leadsToOffice(j) || r.items[j].word == "on" || r.items[j].word == "onwards" || r.items[j].word == "as") {
		j--
	}
	if j > 0 && r.items[j].kind == dateItem && r.datesTenure(r.items[j-1].word) {
		return j
	}
	return 0
}

// longestOpening is the last item that a date which opens a sentence may be: "In early May 1951, he became".
const longestOpening = 3

// dateBeforeVerb gives the item of the date in the clause before the verb that gives somebody an office, or -1.
func (r *reading) dateBeforeVerb(o office) int {
	for i := len(r.verbs) - 1; i >= 0; i-- {
		v := r.verbs[i]
		if v.last >= o.first {
			continue
		}
		if !v.finite() {
			return -1
		}
		comma := false
		for j := v.first - 1; j >= 0 && j >= v.first-reach; j-- {
			it := r.items[j]
			switch {
			case it.kind == dateItem && (!comma || r.opensWithTime(j) || r.fromTo(j) && r.startsClause(j)):
				return j
			case it.word == ",":
				comma = true
			case it.kind == dateItem, it.word == "and", it.word == "but", it.word == ";", it.word == "(", it.word == ")", it.binder && !it.preposition, it.word == "that", it.word == "who", it.word == "which", it.word == "whose", r.otherClause(v.last, j):
				return -1
			}
		}
		return -1
	}
	return -1
}

// opensWithTime reports whether the date at item j, before a comma, opens the sentence with its preposition and what is said of
// the day, "In early May 1951, he became"; not with a participle, which it dates: "Born in 1920, he became".
func (r *reading) opensWithTime(j int) bool {
	first := r.items[opening(r.items)]
	return j <= longestOpening && (first.kind == dateItem || first.kind == wordItem && (first.preposition || first.adverb))
}

// startsClause reports whether the date at item j and its preposition open a clause: "that from 1921 to 1926, he served"; not
// "Imprisoned from 1921 to 1926, he became".
func (r *reading) startsClause(j int) bool {
	k := j - 1
	for k >= 0 && r.datesTenure(r.items[k].word) {
		k--
	}
	return k < 0 || r.items[k].kind == punctItem || r.items[k].binder
}

// endsApposition reports whether the date at item j closes what is put in between commas before item at, and dates that:
// "NAME, chairman of the Union until 1951, lived in Oslo"; not a date that is put in alone.
func (r *reading) endsApposition(at, j int) bool {
	if j > at || j+1 >= len(r.items) || r.items[j+1].word != "," {
		return false
	}
	k := j - 1
	for k > 0 && r.items[k].word != "," {
		k--
	}
	return k > 0 && slices.ContainsFunc(r.items[k+1:j], func(it item) bool { return it.kind != wordItem || !it.preposition && !it.determiner })
}

// lastsLong reports whether a predicate tells of what goes on for a time: a post, a membership, a home.
func (r *reading) lastsLong(p graph.Predicate) bool {
	t, _ := r.vocabulary.Term(p)
	return t.Lasting
}
