package relate

// mooted reports whether a clause behind the noun at item i and those whom it names says that somebody
// proposed, planned or put off what it tells: "the visit of X to Oslo, which Y had suggested", "the
// meeting of X with Y planned for May".
func (r *reading) mooted(i int) bool {
	if !r.isDeed(i) {
		return false
	}
	for _, v := range r.verbs {
		if v.first <= i {
			continue
		}
		if !r.frames.Mooting[v.lemma] || v.infinitive || v.gerund || !r.saysMoreOf(i, v) {
			return false
		}
		return true
	}
	return false
}

// isDeed reports whether the noun at item i is of what somebody does and not of what he writes or thinks.
func (r *reading) isDeed(i int) bool {
	w := r.items[i].word
	return r.frames.Journey[w] || r.frames.Way[w] || r.frames.Conversation[w]
}

// saysMoreOf reports whether the clause of a verb says more of the noun at item i: it is bound to it by
// "which" or "that" and has no object of its own, or is a bare participle behind its phrase.
func (r *reading) saysMoreOf(i int, v verb) bool {
	from := v.first
	switch {
	case (v.binder == "which" || v.binder == "that") && v.opener > i:
		from = v.opener
	case r.putOff(v):
	default:
		return false
	}
	for k := i + 1; k < from; k++ {
		it := r.items[k]
		if it.kind == wordItem && (it.binder && !it.preposition || it.verb.lemma != "" && !it.preposition) || it.word == ";" {
			return false
		}
	}
	return r.putOff(v) || !r.judgesIt(v) && (v.passive || v.last+1 >= len(r.items) || r.items[v.last+1].kind != nameItem)
}

// judgesIt reports whether a verb has what it takes its object for right behind it, so that it only
// judges it: "which X considered useful", "which was considered a success", "considered to be late".
func (r *reading) judgesIt(v verb) bool {
	j := v.last + 1
	for j < len(r.items) && r.items[j].kind == wordItem && (r.items[j].adverb || r.frames.Degrees[r.items[j].word]) {
		j++
	}
	if j >= len(r.items) || r.items[j].kind != wordItem {
		return false
	}
	it := r.items[j]
	if w, ok := r.verbAt(r.items, j); ok {
		return w.infinitive && w.lemma == "be" && !w.passive
	}
	return it.word == "as" || !it.preposition && !it.binder && it.word != "and"
}

// putOff reports whether a verb is a bare participle with who or when behind it: "proposed by Y", "planned for May".
func (r *reading) putOff(v verb) bool {
	return v.first == v.main && r.formOf(v)&participle != 0 && v.last+1 < len(r.items) && (r.items[v.last+1].word == "by" || r.items[v.last+1].word == "for")
}
