package relate

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/extract/source"
	"dramatis/graph"
)

// whereAfter gives the place that "in" or "at" names after the trigger at item at, in its clause.
func (r *reading) whereAfter(at int) coref.ChainID {
	for j := at + 1; j < len(r.Items) && j <= at+clause.Reach; j++ {
		it := r.Items[j]
		if it.Kind == clause.NameItem && r.TypeOf(it) == graph.Place && (r.Items[j-1].Word == "in" || r.Items[j-1].Word == "at") && r.placesAct(at, j-2) {
			return r.c.Of[it.Mention]
		}
		if it.Kind != clause.NameItem && r.ClosesClause(r.Items, j) || r.turnsTo(j) {
			break
		}
	}
	return r.whereFronted(at)
}

// placesAct reports whether a place behind item before tells where the act of the trigger at
// item at was: "met X in Oslo", not "spoke of the bases in Norway".
func (r *reading) placesAct(at, before int) bool {
	return before <= at || r.Items[before].Kind != clause.WordItem || r.Items[before].Adverb
}

// whereFronted gives the place that opens the clause of the trigger at item at: "In Oslo
// X met Y", "On 3 May in Oslo, X met Y".
func (r *reading) whereFronted(at int) coref.ChainID {
	for j := 0; j+1 < at && j < 6; j++ {
		it := r.Items[j]
		switch {
		case (it.Word == "in" || it.Word == "at") && it.Kind == clause.WordItem && r.Items[j+1].Kind == clause.NameItem:
			if r.TypeOf(r.Items[j+1]) == graph.Place && !r.Items[j+1].Possessive && r.SameClause(j+1, at) && r.onlyVerb(at) {
				return r.c.Of[r.Items[j+1].Mention]
			}
			return coref.None
		case it.Kind == clause.NameItem, it.Kind == clause.WordItem && !it.Preposition && !it.Determiner && !it.Adverb:
			return coref.None
		}
	}
	return coref.None
}

// onlyVerb reports whether no other finite verb stands before item at.
func (r *reading) onlyVerb(at int) bool {
	return !slices.ContainsFunc(r.Verbs, func(v clause.Verb) bool { return v.Finite() && v.Last < at })
}

// unless gives where, or None where the place is itself the object of the statement.
func unless(where, object coref.ChainID) coref.ChainID {
	if where == object {
		return coref.None
	}
	return where
}

// topicAfter gives the noun phrase that a topic preposition of the frame opens after the trigger.
func (r *reading) topicAfter(f *lexicon.Frame, at int) string {
	for j := at + 1; j < len(r.Items) && j <= at+25; j++ {
		it := r.Items[j]
		if it.Kind != clause.NameItem && !slices.Contains(f.Topic, it.Word) && r.tellsOther(at, j) {
			break
		}
		if it.Kind == clause.WordItem && slices.Contains(f.Topic, it.Word) && !r.otherThanTopic(j+1) {
			return r.phraseFrom(j + 1)
		}
		if it.Word == "." || it.Word == ";" || it.Kind == clause.WordItem && (it.Word == "that" || it.Word == "whether" || it.Word == "who" || it.Word == "which") {
			break
		}
	}
	return ""
}

// otherThanTopic reports whether what stands behind a preposition at item j tells of when, why or
// for whom something was said, not what of: "on 3 May", "on behalf of", "for the following".
func (r *reading) otherThanTopic(j int) bool {
	j = clause.PastDeterminers(r.Items, j)
	if j >= len(r.Items) {
		return true
	}
	it := r.Items[j]
	return it.Kind == clause.DateItem || it.Kind == clause.PunctItem || it.Kind == clause.WordItem && (r.frames.Topicless[it.Word] || it.Days)
}

// tellsOther reports whether item j begins another clause than that of the trigger at item at: a
// finite verb, an infinitive, or a word that binds one.
func (r *reading) tellsOther(at, j int) bool {
	if it := r.Items[j]; it.Kind == clause.WordItem && it.Binder && !it.Preposition {
		return true
	}
	v, ok := r.VerbAt(r.Items, j)
	return ok && j > at && (v.Infinitive || v.Finite() && !r.ReducedPassive(v))
}

// phraseFrom gives the text of the phrase that starts at item j, up to the next
// clause boundary and at most ten items long, on one line.
func (r *reading) phraseFrom(j int) string {
	end := j
	if first := r.Items[j:]; len(first) == 0 || first[0].Kind == clause.WordItem && first[0].Preposition || first[0].Kind == clause.NameItem && r.IsPronoun(first[0]) && !r.MarksOwner(first[0]) {
		return ""
	}
	for ; end < len(r.Items) && end < j+10; end++ {
		if r.Items[end].Kind == clause.PunctItem || end > j && (r.Items[end].Kind == clause.WordItem && r.Items[end].Binder && !r.Items[end].Preposition || r.saysMore(end)) {
			break
		}
	}
	if end == j+10 && end < len(r.Items) {
		for k := end - 1; k > j+2; k-- { // cut at its length, it ends where a phrase in it does
			if r.Items[k].Kind == clause.WordItem && r.Items[k].Preposition {
				end = k
				break
			}
		}
	}
	for end > j && r.Items[end-1].Kind == clause.WordItem && (r.Items[end-1].Preposition || r.Items[end-1].Determiner || r.Items[end-1].Word == "and") {
		end--
	}
	if end <= j {
		return ""
	}
	if end == j+1 && (r.Items[j].Verb.Form&(lexicon.Gerund|lexicon.Base) != 0 && !r.NounLike(r.Items, j) || r.Items[j].Kind == clause.NameItem && r.IsPronoun(r.Items[j])) {
		return ""
	}
	span := source.Span{Start: r.Items[j].Span.Start, End: r.Items[end-1].Span.End}
	return strings.TrimRight(strings.Join(strings.Fields(span.Of(r.doc.Text)), " "), ",;:")
}

// saysMore reports whether a verb at item i goes on with what the sentence tells, behind the
// phrase that stands before it: "thanked X for his offer and said", "spoke of the war to win Y".
func (r *reading) saysMore(i int) bool {
	it := r.Items[i]
	switch {
	case it.Word == "but", it.Kind == clause.NameItem && r.Nominative(it):
		return true
	case it.Word == "to" && i+1 < len(r.Items) && r.Items[i+1].Kind == clause.NameItem && r.TypeOf(r.Items[i+1]) == graph.Person:
		return true
	}
	v, ok := r.VerbAt(r.Items, i)
	switch {
	case !ok:
		return false
	case v.Infinitive && it.Word == "to":
		return true
	case v.First < v.Main, r.Items[v.Main].Verb.Form&lexicon.Participle == 0:
		return v.Finite()
	}
	before := r.Items[i-1] // of what has the form of a participle
	return v.Finite() && (before.Word == "and" || before.Word == "," || before.Kind == clause.NameItem)
}
