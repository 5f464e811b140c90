package relate

import (
	"slices"

	"dramatis/graph"
)

// closesClause reports whether item i ends the clause that runs up to it.
func (r *reading) closesClause(items []item, i int) bool {
	it := items[i]
	if it.kind == punctItem {
		switch it.word {
		case ".", ";", ":", "!", "?", "(", ")", "—", "–", "\"", "“", "”":
			return true
		}
		return false
	}
	if it.kind != wordItem {
		return false
	}
	if it.binder && !it.preposition {
		return it.word != "so" || i+1 == len(items) || items[i+1].word != "to" || r.infinitiveAt(items, i+1) // "wrote so to X"
	}
	v, ok := r.verbAt(items, i)
	return ok && v.finite() && v.last >= i && r.opensClause(items, i) && !r.furthersNoun(items, i, v)
}

// furthersNoun reports whether a bare participle only says more of the noun before it:
// "a letter dated 3 May, addressed to X and signed by Y".
func (r *reading) furthersNoun(items []item, i int, v verb) bool {
	if v.first != v.main || items[v.main].verb.form&participle == 0 || items[i-1].kind == nameItem || v.last+1 >= len(items) {
		return false
	}
	w := items[v.last+1].word
	return w == "by" || w == "to" && !r.infinitiveAt(items, v.last+1)
}

// opensClause reports whether a finite verb at i begins a new statement about its
// own subject: "and noted", or a name or pronoun right before it.
func (r *reading) opensClause(items []item, i int) bool {
	if i == 0 {
		return false
	}
	p := items[i-1]
	if p.kind == wordItem && items[i].aux.lemma != "" && r.joinedSubject(items, i-1) {
		return true
	}
	return p.kind == nameItem && !p.possessive || p.word == "and" || p.word == "but" || p.word == ","
}

// joinedSubject reports whether the noun that ends at item j opens a clause behind "and":
// "…, and 1,200 rifles were handed over".
func (r *reading) joinedSubject(items []item, j int) bool {
	for k := j; k > 0 && k > j-6; k-- {
		switch it := items[k]; {
		case it.word == "and" || it.word == "but":
			return k < j
		case it.kind != wordItem && it.word != "," || it.preposition || it.binder:
			return false
		}
	}
	return false
}

// longestSubject bounds the items of a subject between the comma that opens a clause and its verb.
const longestSubject = 9

// nextClauseAt reports whether the comma at item i opens a clause with a subject and a verb of its
// own: "…, it should ask X", "…, and the delegation replied sharply", "…, X noted that".
func (r *reading) nextClauseAt(items []item, i int) bool {
	if items[i].word != "," {
		return false
	}
	j := i + 1
	if j < len(items) && (items[j].word == "and" || items[j].word == "but" || items[j].word == "so") {
		j++
	}
	if j < len(items) && items[j].kind == wordItem && standing[items[j].word] {
		j++
		return j < len(items) && r.finiteAt(items, j)
	}
	return r.ownSubject(items, j)
}

// finiteAt reports whether a finite verb stands at item i, or the modal verb of one.
func (r *reading) finiteAt(items []item, i int) bool {
	v, ok := r.verbAt(items, i)
	return ok && v.finite() || items[i].kind == wordItem && items[i].modal != ""
}

// standing are the words that stand for a subject by themselves.
var standing = setOf("it", "there", "this", "that", "these", "those")

// ownSubject reports whether a subject opens at item i and its finite verb follows. Lists of names
// count where a pronoun ends them that can only be a subject: "X, Y and I would meet Z".
func (r *reading) ownSubject(items []item, i int) bool {
	listed, closed := false, false
	for k := i; k < len(items) && k < i+longestSubject; k++ {
		it := items[k]
		if k > i {
			if v, ok := r.verbAt(items, k); ok && v.finite() && !items[k].adverb {
				return (!listed || r.nominative(items[k-1])) && r.surelyFinite(items, v)
			}
			if it.modal != "" && it.kind == wordItem {
				return !listed || r.nominative(items[k-1])
			}
		}
		switch {
		case it.kind == nameItem && k > i && r.nominative(it) && items[k-1].word != "and":
			return false // "the man he had met"
		case it.word == "and" && (closed || items[k-1].word == ",") || it.word == "," && (items[k-1].kind != nameItem || r.typeOf(items[k-1]) != graph.Person):
			return false
		case it.word == "," || it.word == "and":
			listed, closed = true, it.word == "and"
		case it.kind == nameItem, it.kind == wordItem && (it.determiner || it.adverb || it.word == "of" || r.honorific(it.word) || r.nounLike(items, k)):
		default:
			return false
		}
	}
	return false
}

// surelyFinite reports whether a verb group is no participle that only says more of the noun before it.
func (r *reading) surelyFinite(items []item, v verb) bool {
	if v.modal != "" || items[v.first].aux.lemma != "" && items[v.first].aux.form&(participle|gerund) == 0 || r.nominative(items[v.first-1]) {
		return true
	}
	switch f := items[v.main].verb.form; {
	case f&participle == 0:
		return f&(past|third) != 0
	case f&past == 0 || v.last+1 >= len(items):
		return f&past != 0
	}
	next := items[v.last+1]
	return next.word == "that" || next.word == "to" || next.word == "." || next.determiner || next.adverb || next.kind == nameItem
}

// hasItsVerb reports whether the clause of the name at item i has its finite verb before it and is not one that only
// says more of its subject: "wrote to X and Y had come", not "who wrote to X and Y had come" nor "held that the talks
// between X and Y had begun".
func (r *reading) hasItsVerb(i int) bool {
	for n := len(r.verbs) - 1; n >= 0; n-- {
		v := r.verbs[n]
		if v.last >= i {
			continue
		}
		switch v.binder {
		case "who", "which", "whom", "whose", "that":
			return false
		}
		opens := func(it item) bool { return it.word == "between" || it.kind == wordItem && it.binder && !it.preposition }
		return v.finite() && !v.subject.empty() && !r.frames.Speech[v.lemma] && !slices.ContainsFunc(r.items[v.last+1:i], opens)
	}
	return false
}
