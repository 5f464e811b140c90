package sense

import (
	"dramatis/extract/clause"
	"dramatis/extract/lexicon"
)

// mooted reports whether a clause behind the noun at item i and those whom it names says that somebody
// proposed, planned or put off what it tells: "the visit of X to Oslo, which Y had suggested", "the
// meeting of X with Y planned for May".
func (r *Reading) mooted(i int) bool {
	if !r.isDeed(i) {
		return false
	}
	for _, v := range r.Verbs {
		if v.First <= i {
			continue
		}
		if !r.frames.Mooting[v.Lemma] || v.Infinitive || v.Gerund || !r.saysMoreOf(i, v) {
			return false
		}
		return true
	}
	return false
}

// isDeed reports whether the noun at item i is of what somebody does and not of what he writes or thinks.
func (r *Reading) isDeed(i int) bool {
	w := r.Items[i].Word
	return r.frames.Journey[w] || r.frames.Way[w] || r.frames.Conversation[w]
}

// saysMoreOf reports whether the clause of a verb says more of the noun at item i: it is bound to it by
// "which" or "that" and has no object of its own, or is a bare participle behind its phrase.
func (r *Reading) saysMoreOf(i int, v clause.Verb) bool {
	from := v.First
	switch {
	case (v.Binder == "which" || v.Binder == "that") && v.Opener > i:
		from = v.Opener
	case r.putOff(v):
	default:
		return false
	}
	if from == v.Opener && from > i+1 && r.Items[from-1].Kind == clause.WordItem && v.Binder == "that" && r.NounLike(r.Items, from-1) {
		return false // "his talk with X in May, and the belief at that time that Y planned"
	}
	for k := i + 1; k < from; k++ {
		it := r.Items[k]
		if it.Kind == clause.WordItem && (it.Binder && !it.Preposition || it.Verb.Lemma != "" && !it.Preposition) || it.Word == ";" {
			return false
		}
	}
	return r.putOff(v) || !r.judgesIt(v) && (v.Passive || v.Last+1 >= len(r.Items) || r.Items[v.Last+1].Kind != clause.NameItem)
}

// judgesIt reports whether a verb has what it takes its object for right behind it, so that it only
// judges it: "which X considered useful", "which was considered a success", "considered to be late".
func (r *Reading) judgesIt(v clause.Verb) bool {
	j := v.Last + 1
	for j < len(r.Items) && r.Items[j].Kind == clause.WordItem && (r.Items[j].Adverb || r.frames.Degrees[r.Items[j].Word]) {
		j++
	}
	if j >= len(r.Items) || r.Items[j].Kind != clause.WordItem {
		return false
	}
	it := r.Items[j]
	if w, ok := r.VerbAt(r.Items, j); ok {
		return w.Infinitive && w.Lemma == "be" && !w.Passive
	}
	return it.Word == "as" || !it.Preposition && !it.Binder && it.Word != "and"
}

// putOff reports whether a verb is a bare participle with who or when behind it: "proposed by Y", "planned for May".
func (r *Reading) putOff(v clause.Verb) bool {
	return v.First == v.Main && r.FormOf(v)&lexicon.Participle != 0 && v.Last+1 < len(r.Items) && (r.Items[v.Last+1].Word == "by" || r.Items[v.Last+1].Word == "for")
}

// onlyFeared reports whether a clause in the future hangs on a word of doubt or fear, so that nobody plans what it tells:
// "the fear that X will visit Y", "doubted that X would meet Y"; not "there is no doubt that X will".
func (r *Reading) onlyFeared(verbs []clause.Verb, v clause.Verb) bool {
	if v.Binder != "that" || v.Opener < 1 {
		return false
	}
	if r.frames.Doubtful[r.Items[r.beforeThat(v.Opener)].Word] {
		return !r.undoubted(verbs, v)
	}
	return v.Governor >= 0 && !verbs[v.Governor].Negated && r.frames.Doubtful[verbs[v.Governor].Lemma]
}

// undoubted reports whether the words before a clause of "that" say that nobody doubts it: "there is no doubt that", "few dispute that".
func (r *Reading) undoubted(verbs []clause.Verb, v clause.Verb) bool {
	if k := r.beforeThat(v.Opener); k > 0 && r.frames.Doubting[r.Items[k].Word] {
		before := r.Items[k-1].Word
		return before == "no" || before == "little" || before == "without"
	}
	if v.Governor < 0 || !r.frames.Doubting[verbs[v.Governor].Lemma] {
		return false
	}
	g := verbs[v.Governor]
	return (g.Negated || r.byNobody(g)) && g.Modal == ""
}

// solicited reports whether an if-clause asks politely for what it tells: "would appreciate it if you would meet X".
func (r *Reading) solicited(v clause.Verb) bool {
	k := v.Opener - 1
	for k > 1 && (r.Items[k].Word == "," || r.Items[k].Kind == clause.WordItem && r.Items[k].Adverb) {
		k-- // "it, however, if"
	}
	if k > 0 && (r.Written(r.Items[k]) == "it" || r.Items[k].Word == "it") {
		k--
	}
	return k > 0 && r.Items[k].Kind == clause.WordItem && r.frames.Soliciting[r.Items[k].Word]
}

// inEvent reports whether the sentence holds only if something comes to pass: "in the event of war X would support Y".
func (r *Reading) inEvent() bool {
	for i, it := range r.Items[:max(0, len(r.Items)-1)] {
		if it.Kind != clause.WordItem || !r.frames.Contingent[it.Word] || i == 0 {
			continue
		}
		next, k := r.Items[i+1].Word, i-1
		if k > 0 && r.Items[k].Word == "the" {
			k--
		}
		if r.Items[k].Word == "in" && (next == "of" || next == "that") {
			return true
		}
	}
	return false
}

// questioned reports whether a verb stands in a question that its helping verb before the subject opens: "Would a visit
// move X to meet Y?".
func (r *Reading) questioned(v clause.Verb) bool {
	last := len(r.Items) - 1
	if v.Governor >= 0 || last < 0 || r.Items[last].Word != "?" || v.First == 0 {
		return false
	}
	for k := v.First - 1; k >= 0; k-- {
		it := r.Items[k]
		switch {
		case it.Kind == clause.WordItem && (it.Modal != "" || it.Aux.Lemma != ""):
			return k == clause.Opening(r.Items) || r.Items[k-1].Kind == clause.PunctItem || r.Items[k-1].Binder
		case it.Kind == clause.PunctItem, it.Kind == clause.WordItem && it.Binder && !it.Preposition:
			return false
		}
	}
	return false
}
