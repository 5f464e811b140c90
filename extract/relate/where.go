package relate

import (
	"slices"
	"strings"

	"dramatis/extract/coref"
	"dramatis/extract/source"
	"dramatis/graph"
)

// whereAfter gives the place that "in" or "at" names after the trigger at item at, in its clause.
func (r *reading) whereAfter(at int) coref.ChainID {
	for j := at + 1; j < len(r.items) && j <= at+reach; j++ {
		it := r.items[j]
		if it.kind == nameItem && r.typeOf(it) == graph.Place && (r.items[j-1].word == "in" || r.items[j-1].word == "at") && r.placesAct(at, j-2) {
			return r.c.Of[it.mention]
		}
		if it.kind != nameItem && r.closesClause(r.items, j) || r.turnsTo(j) {
			break
		}
	}
	return r.whereFronted(at)
}

// placesAct reports whether a place behind item before tells where the act of the trigger at
// item at was: "met X in Oslo", not "spoke of the bases in Norway".
func (r *reading) placesAct(at, before int) bool {
	return before <= at || r.items[before].kind != wordItem || r.items[before].adverb
}

// whereFronted gives the place that opens the clause of the trigger at item at: "In Oslo
// X met Y", "On 3 May in Oslo, X met Y".
func (r *reading) whereFronted(at int) coref.ChainID {
	for j := 0; j+1 < at && j < 6; j++ {
		it := r.items[j]
		switch {
		case (it.word == "in" || it.word == "at") && it.kind == wordItem && r.items[j+1].kind == nameItem:
			if r.typeOf(r.items[j+1]) == graph.Place && !r.items[j+1].possessive && r.sameClause(j+1, at) && r.onlyVerb(at) {
				return r.c.Of[r.items[j+1].mention]
			}
			return coref.None
		case it.kind == nameItem, it.kind == wordItem && !it.preposition && !it.determiner && !it.adverb:
			return coref.None
		}
	}
	return coref.None
}

// onlyVerb reports whether no other finite verb stands before item at.
func (r *reading) onlyVerb(at int) bool {
	return !slices.ContainsFunc(r.verbs, func(v verb) bool { return v.finite() && v.last < at })
}

// unless gives where, or None where the place is itself the object of the statement.
func unless(where, object coref.ChainID) coref.ChainID {
	if where == object {
		return coref.None
	}
	return where
}

// topicAfter gives the noun phrase that a topic preposition of the frame opens after the trigger.
func (r *reading) topicAfter(f *Frame, at int) string {
	for j := at + 1; j < len(r.items) && j <= at+25; j++ {
		it := r.items[j]
		if it.kind != nameItem && !slices.Contains(f.Topic, it.word) && r.tellsOther(at, j) {
			break
		}
		if it.kind == wordItem && slices.Contains(f.Topic, it.word) && !r.otherThanTopic(j+1) {
			return r.phraseFrom(j + 1)
		}
		if it.word == "." || it.word == ";" || it.kind == wordItem && (it.word == "that" || it.word == "whether" || it.word == "who" || it.word == "which") {
			break
		}
	}
	return ""
}

// otherThanTopic reports whether what stands behind a preposition at item j tells of when, why or
// for whom something was said, not what of: "on 3 May", "on behalf of", "for the following".
func (r *reading) otherThanTopic(j int) bool {
	j = pastDeterminers(r.items, j)
	if j >= len(r.items) {
		return true
	}
	it := r.items[j]
	return it.kind == dateItem || it.kind == punctItem || it.kind == wordItem && (r.frames.Topicless[it.word] || it.days)
}

// tellsOther reports whether item j begins another clause than that of the trigger at item at: a
// finite verb, an infinitive, or a word that binds one.
func (r *reading) tellsOther(at, j int) bool {
	if it := r.items[j]; it.kind == wordItem && it.binder && !it.preposition {
		return true
	}
	v, ok := r.verbAt(r.items, j)
	return ok && j > at && (v.infinitive || v.finite() && !r.reducedPassive(v))
}

// phraseFrom gives the text of the phrase that starts at item j, up to the next
// clause boundary and at most ten items long, on one line.
func (r *reading) phraseFrom(j int) string {
	end := j
	if first := r.items[j:]; len(first) == 0 || first[0].kind == wordItem && first[0].preposition || first[0].kind == nameItem && r.isPronoun(first[0]) && !r.marksOwner(first[0]) {
		return ""
	}
	for ; end < len(r.items) && end < j+10; end++ {
		if r.items[end].kind == punctItem || end > j && (r.items[end].kind == wordItem && r.items[end].binder && !r.items[end].preposition || r.saysMore(end)) {
			break
		}
	}
	if end == j+10 && end < len(r.items) {
		for k := end - 1; k > j+2; k-- { // cut at its length, it ends where a phrase in it does
			if r.items[k].kind == wordItem && r.items[k].preposition {
				end = k
				break
			}
		}
	}
	for end > j && r.items[end-1].kind == wordItem && (r.items[end-1].preposition || r.items[end-1].determiner || r.items[end-1].word == "and") {
		end--
	}
	if end <= j {
		return ""
	}
	if end == j+1 && (r.items[j].verb.form&(gerund|base) != 0 && !r.nounLike(r.items, j) || r.items[j].kind == nameItem && r.isPronoun(r.items[j])) {
		return ""
	}
	span := source.Span{Start: r.items[j].span.Start, End: r.items[end-1].span.End}
	return strings.TrimRight(strings.Join(strings.Fields(span.Of(r.doc.Text)), " "), ",;:")
}

// saysMore reports whether a verb at item i goes on with what the sentence tells, behind the
// phrase that stands before it: "thanked X for his offer and said", "spoke of the war to win Y".
func (r *reading) saysMore(i int) bool {
	it := r.items[i]
	switch {
	case it.word == "but", it.kind == nameItem && r.nominative(it):
		return true
	case it.word == "to" && i+1 < len(r.items) && r.items[i+1].kind == nameItem && r.typeOf(r.items[i+1]) == graph.Person:
		return true
	}
	v, ok := r.verbAt(r.items, i)
	switch {
	case !ok:
		return false
	case v.infinitive && it.word == "to":
		return true
	case v.first < v.main, r.items[v.main].verb.form&participle == 0:
		return v.finite()
	}
	before := r.items[i-1] // of what has the form of a participle
	return v.finite() && (before.word == "and" || before.word == "," || before.kind == nameItem)
}
