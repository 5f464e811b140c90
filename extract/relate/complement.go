package relate

import "slices"

// attachTold finds what is told of clauses that no "that" right before them tells: a second
// clause of what somebody said ("said that A and that B", "said that A and B had come"), and
// all of a sentence into which the saying is only put ("A, X said, had come").
func (r *reading) attachTold(items []item, verbs []verb) {
	for i := range verbs {
		if !verbs[i].finite() {
			continue
		}
		if k := r.toldWith(items, verbs, i); k >= 0 {
			verbs[i].governor, verbs[i].binder = verbs[k].governor, verbs[k].binder
		}
	}
	for p, said := range verbs {
		if !r.putIn(items, said) {
			continue
		}
		for i := range verbs {
			if v := &verbs[i]; i != p && v.finite() && v.governor < 0 && v.binder == "" && r.oneStretch(items, v.first, said.first) {
				v.governor = p
			}
		}
	}
}

// toldBy gives the verb on which the clause behind the word at item opener hangs, or -1: the
// nearest before it, over participles that only say more of a noun.
func (r *reading) toldBy(verbs []verb, opener int) int {
	for k := len(verbs) - 1; k >= 0; k-- {
		w := verbs[k]
		if w.last >= opener {
			continue
		}
		if r.frames.Speech[w.lemma] || r.frames.Request[w.lemma] || !r.reducedPassive(w) {
			return k
		}
	}
	return -1
}

// besideThat gives the verb of the clause with "that" which the one with "and that" at item opener goes on with, or -1: both hang
// on the same verb, "learned that X had decided to wait and that Y had come".
func (r *reading) besideThat(items []item, verbs []verb, opener int) int {
	if opener < 1 || items[opener-1].word != "and" && items[opener-1].word != "but" {
		return -1
	}
	for k := len(verbs) - 1; k >= 0; k-- {
		w := verbs[k]
		if w.last < opener && w.binder == "that" && w.governor >= 0 {
			return k
		}
	}
	return -1
}

// clauseOpener gives the word that opens the clause whose subject has no name and ends at
// item j: "that the new harvest of the year was"; the words of the subject are passed over.
func (r *reading) clauseOpener(items []item, j int) (string, int) {
	for k := j; k >= 0 && k > j-longestApposition; k-- {
		it := items[k]
		if it.kind == punctItem || it.kind == wordItem && (it.word == "and" || it.word == "but" || it.word == "to") {
			return "", k
		}
		if it.kind == wordItem && it.binder && !it.preposition {
			return it.word, k
		}
		if v, ok := r.verbAt(items, k); ok && v.finite() && !r.reducedPassive(v) {
			return "", k
		}
	}
	return "", j
}

// toldWith gives the clause of what somebody said that the clause of verb i goes on with, or -1.
func (r *reading) toldWith(items []item, verbs []verb, i int) int {
	v := verbs[i]
	j := v.opener - 1
	if v.binder != "that" {
		if v.binder != "" || v.governor >= 0 || v.subject.empty() || v.coordinated || !r.backshifted(items, v) {
			return -1
		}
		j = r.leadStart(items, v.subject.first) - 1
	}
	if j < 1 || items[j].word != "and" && items[j].word != "but" {
		return -1
	}
	for k := i - 1; k >= 0; k-- {
		if w := verbs[k]; w.finite() && w.binder == "that" && w.governor >= 0 {
			return k
		} else if w.finite() && w.binder == "" && !w.coordinated {
			return -1 // a clause of its own stands between
		}
	}
	return -1
}

// backshifted reports whether a verb group has the tense in which the past tells what was
// said: "had come", "would come". What a plain past tells, the author may tell himself.
func (r *reading) backshifted(items []item, v verb) bool {
	return items[v.first].word == "had" && v.first < v.main || items[v.first].modal != ""
}

// leadStart gives the item where the title, the courtesies and the article of the mention at
// item i start.
func (r *reading) leadStart(items []item, i int) int {
	for i > 0 && items[i-1].kind == wordItem && (items[i-1].determiner || r.honorific(items[i-1].word) || r.adjectival(items[i-1])) {
		i--
	}
	return i
}

// putIn reports whether a verb of saying is put into the sentence, or hung on its end, with
// nothing of its own behind it: ", X said,", ", said X."
func (r *reading) putIn(items []item, v verb) bool {
	if !r.frames.Telling[v.lemma] || v.passive || v.negated || !v.finite() || v.binder != "" || v.subject.empty() || v.subject.first < 0 {
		return false
	}
	first, last := r.leadStart(items, v.subject.first), v.last
	if v.subject.first > v.last {
		first, last = v.first, v.subject.last
	}
	if first == 0 || items[first-1].word != "," {
		return false
	}
	last = slices.IndexFunc(items[last+1:], func(it item) bool { return it.kind != wordItem || !it.adverb }) + last + 1
	return last < len(items) && (items[last].word == "," || items[last].word == ".") && items[last].kind == punctItem
}

// oneStretch reports whether no semicolon and no colon stands between two items.
func (r *reading) oneStretch(items []item, a, b int) bool {
	return !slices.ContainsFunc(items[min(a, b):max(a, b)], func(it item) bool { return it.word == ";" || it.word == ":" })
}
