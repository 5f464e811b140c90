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

// onlyFeared reports whether a clause in the future hangs on a word of doubt or fear, so that nobody plans what it tells:
// "the fear that X will visit Y", "doubted that X would meet Y"; not "there is no doubt that X will".
func (r *reading) onlyFeared(verbs []verb, v verb) bool {
	if v.binder != "that" || v.opener < 1 {
		return false
	}
	if k := r.beforeThat(v.opener); r.frames.Doubtful[r.items[k].word] {
		if k == 0 {
			return true
		}
		before := r.items[k-1].word
		return before != "no" && before != "little" && before != "without"
	}
	return v.governor >= 0 && !verbs[v.governor].negated && r.frames.Doubtful[verbs[v.governor].lemma]
}

// solicited reports whether an if-clause asks politely for what it tells: "would appreciate it if you would meet X".
func (r *reading) solicited(v verb) bool {
	k := v.opener - 1
	for k > 1 && (r.items[k].word == "," || r.items[k].kind == wordItem && r.items[k].adverb) {
		k-- // "it, however, if"
	}
	if k > 0 && (r.written(r.items[k]) == "it" || r.items[k].word == "it") {
		k--
	}
	return k > 0 && r.items[k].kind == wordItem && r.frames.Soliciting[r.items[k].word]
}

// inEvent reports whether the sentence holds only if something comes to pass: "in the event of war X would support Y".
func (r *reading) inEvent() bool {
	for i, it := range r.items[:max(0, len(r.items)-1)] {
		if it.kind != wordItem || !r.frames.Contingent[it.word] || i == 0 {
			continue
		}
		next, k := r.items[i+1].word, i-1
		if k > 0 && r.items[k].word == "the" {
			k--
		}
		if r.items[k].word == "in" && (next == "of" || next == "that") {
			return true
		}
	}
	return false
}

// questioned reports whether a verb stands in a question that its helping verb before the subject opens: "Would a visit
// move X to meet Y?".
func (r *reading) questioned(v verb) bool {
	last := len(r.items) - 1
	if v.governor >= 0 || last < 0 || r.items[last].word != "?" || v.first == 0 {
		return false
	}
	for k := v.first - 1; k >= 0; k-- {
		it := r.items[k]
		switch {
		case it.kind == wordItem && (it.modal != "" || it.aux.lemma != ""):
			return k == opening(r.items) || r.items[k-1].kind == punctItem || r.items[k-1].binder
		case it.kind == punctItem, it.kind == wordItem && it.binder && !it.preposition:
			return false
		}
	}
	return false
}
