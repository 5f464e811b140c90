package relate

import (
	"slices"
	"strings"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// doing gives who does what a noun tells while he does something else, and in which sense:
// "During a visit to X, Y said".
func (r *reading) doing(f *Frame, n noun, held sense) ([]coref.ChainID, sense) {
	if !slices.Contains(f.Subject.Slots, "possessive") || len(n.args) == 0 || n.args[0].opener != n.at+1 || n.args[0].slot == "of" || !slices.Contains(f.Object.Slots, n.args[0].slot) || n.carrier >= 0 || !r.indefinite(n.at) {
		return nil, held
	}
	i := r.clauseVerb(n.at)
	if i < 0 || r.verbs[i].lemma == "be" && r.verbs[i].last < n.at && n.at-r.verbs[i].last < 5 {
		return nil, held // "was in agreement with X"
	}
	if held.modality == graph.Asserted && !r.bygone(n.at) {
		held = r.senseOf(r.verbs, i, 0)
	}
	return r.given(f.Subject, r.verbs[i].subject, f.Collective), held
}

// indefinite reports whether nothing before the noun at item i says that it is one that is
// known, or whose it is: "a long visit", "45-minute visit".
func (r *reading) indefinite(i int) bool {
	for j := i; j >= 0 && j > i-6; j-- {
		it := r.items[j]
		if it.kind == nameItem && j < i || it.word == "the" || it.word == "this" || it.word == "that" || it.word == "no" || it.kind == nameItem && strings.HasPrefix(r.written(it), "the ") {
			return false
		}
		if it.kind == wordItem && it.preposition {
			return it.word == "during" || it.word == "in" || it.word == "at" || it.word == "after" || it.word == "before"
		}
	}
	return false
}

// clauseSubject gives the subject of the clause of which the noun at item i is a
// circumstance: "In a conversation with X, Y said", "Y said in a letter to X".
func (r *reading) clauseSubject(i int) group {
	if k := r.clauseVerb(i); k >= 0 {
		return r.verbs[k].subject
	}
	return group{}
}

// clauseAgent gives who acts in the clause of which the noun at item i is a circumstance:
// "On the orders of X, Y left", "Z was shot by Y on the orders of X".
func (r *reading) clauseAgent(i int) group {
	j := r.headedBy(i)
	if j > 0 && r.items[j].kind == nameItem && r.marksOwner(r.items[j]) {
		j = r.leadStart(r.items, j) - 1 // "at X's invitation"
	}
	if j < 0 || !r.moved(i) {
		return group{}
	}
	if k := r.clauseHeaded(i, j); k >= 0 {
		return r.doer(r.verbs[k])
	}
	return group{}
}

// doer gives who does what a verb says: its subject, or of a passive whom "by" names.
func (r *reading) doer(v verb) group {
	if !v.passive && !r.reducedPassive(v) {
		return v.subject
	}
	for _, a := range r.argumentsAfter(r.items, v.last+1) {
		if a.slot == "by" && a.head == "" {
			return a.group
		}
	}
	return group{}
}

// moved reports whether the noun at item i says on whose word somebody acts: "on the
// advice of X", not "let us look at the advice of X".
func (r *reading) moved(i int) bool {
	j := r.phraseStart(r.items, i) - 1
	if j < 0 || j == 0 && r.items[j].kind != wordItem {
		return false
	}
	if own := r.items[j]; own.kind == nameItem && j > 0 {
		j = r.leadStart(r.items, j) - 1 // "on his orders", "on X's orders"
	}
	if j < 0 || !r.frames.OnWordOf[r.items[j].word] {
		return false
	}
	return j == 0 || !r.frames.Speech[r.items[j-1].verb.lemma] && r.items[j-1].verb.lemma != "look"
}

// clauseVerb gives the verb of the clause of which the noun at item i is a circumstance, as
// its place among the verbs of the sentence, or -1.
func (r *reading) clauseVerb(i int) int { return r.clauseHeaded(i, r.headedBy(i)) }

// clauseHeaded gives the verb of the clause of which the noun at item i is a circumstance that the item j opens.
func (r *reading) clauseHeaded(i, j int) int {
	if k := r.headedBy(j - 1); j > 0 && r.items[j].word == "of" && k >= 0 && r.frames.Span[r.items[j-1].word] {
		j = k // "in the course of his talk"
	}
	if j < 0 || !r.frames.Circumstantial[r.items[j].word] || r.items[j].word == "following" && j > 0 && r.items[j-1].determiner {
		return -1
	}
	if n := r.cleftVerb(j); n >= 0 {
		return n
	}
	for n := len(r.verbs) - 1; n >= 0; n-- {
		if v := r.verbs[n]; v.last < j && v.finite() {
			if r.sameClause(v.last, j) {
				return n
			}
			break
		}
	}
	n := slices.IndexFunc(r.verbs, func(v verb) bool { return v.first > i && v.finite() && !v.subject.empty() })
	if n < 0 || r.verbs[n].binder != "" && !(r.verbs[n].binder == "that" && r.verbs[n].opener < j) {
		return -1
	}
	if r.parenthetical(r.verbs[n], j) || r.putBetween(r.verbs[n], j, i) {
		return n
	}
	if r.verbs[n].subject.first == i+1 && r.items[j].kind == wordItem && r.frames.OnWordOf[r.items[j].word] {
		return n // "At X's invitation Y left"
	}
	k := r.phraseStart(r.items, r.verbs[n].subject.first) - 1
	if k > i && (r.items[k].word == "," || r.items[k+1].kind == nameItem && k == r.phraseEnd(i)) {
		return n
	}
	return -1
}

// putBetween reports whether the phrase that item j opens and whose noun is item i is all that stands between a
// verb and its subject: "X in his talk with Y asked".
func (r *reading) putBetween(v verb, j, i int) bool {
	return v.subject.first >= 0 && v.subject.last+1 == j && r.phraseEnd(i)+1 == v.first && r.items[j].word != "before" && r.items[j].word != "by"
}

// headedBy gives the item before the words of the phrase whose noun is item i: its preposition,
// if it has one.
func (r *reading) headedBy(i int) int {
	j := i - 1
	for j > 0 && (r.items[j].kind == wordItem && !r.items[j].preposition && r.items[j].verb.form&gerund == 0 || r.items[j].word == "-" || r.items[j].kind == dateItem || r.ownWord(r.items[j])) {
		j--
	}
	return j
}

// phraseEnd gives the last item of the phrase that follows the noun at item i and says
// whose it is or where: "of X", "in Oslo".
func (r *reading) phraseEnd(i int) int {
	j := i + 1
	if j+2 < len(r.items) && r.items[j].word == "of" && r.items[j+1].kind == dateItem {
		j += 2 // "In a letter of 3 May to X"
	}
	if j >= len(r.items) || r.items[j].kind != wordItem || !r.items[j].preposition {
		return -1
	}
	j = pastDeterminers(r.items, j+1)
	if j >= len(r.items) || r.items[j].kind != nameItem {
		return -1
	}
	return r.pastTime(r.groupAt(r.items, j).last)
}

// pastTime gives the last item of what follows item i and tells of which land somebody is, or
// when: "X (Norway) this morning".
func (r *reading) pastTime(i int) int {
	for i+1 < len(r.items) {
		switch it := r.items[i+1]; {
		case it.word == "(":
			end := i + 2
			for end < len(r.items) && end < i+longestApposition && r.items[end].word != ")" {
				end++
			}
			if end == len(r.items) || r.items[end].word != ")" {
				return i
			}
			i = end
		case it.kind == dateItem, it.kind == wordItem && (it.adverb || it.days || it.word == "this" || it.word == "last"):
			i++
		case (it.word == "on" || it.word == "of") && it.kind == wordItem && i+2 < len(r.items) && r.items[i+2].kind == dateItem:
			i++
		default:
			return i
		}
	}
	return i
}

// sameClause reports whether no mark that ends a clause stands between two items.
func (r *reading) sameClause(from, to int) bool {
	for k := from + 1; k < to; k++ {
		if r.items[k].kind == punctItem && r.closesClause(r.items, k) || r.items[k].kind == wordItem && r.items[k].binder && !r.items[k].preposition {
			return false
		}
	}
	return true
}

// parenthetical reports whether the phrase that begins at item j stands between commas behind the
// subject of verb v: "X, in a conversation with Y, praised it".
func (r *reading) parenthetical(v verb, j int) bool {
	return v.subject.last+2 == j && r.items[j-1].word == "," && r.items[v.first-1].word == ","
}
