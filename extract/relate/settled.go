package relate

// settled reports whether a clause behind a verb tells what is or was, and nothing there is still to come: "assured X that it
// was late", not "that he would return", "that he was ready to help" nor "that he had no such intention".
func (r *reading) settled(v verb) bool {
	told := false
	for _, w := range r.verbs {
		if w.first <= v.last {
			continue
		}
		if w.infinitive || w.modal != "" && !w.perfect || r.frames.Intending[w.lemma] || r.frames.Wanting[w.lemma] {
			return false
		}
		hangs := w.governor >= 0 && r.verbs[w.governor].first == v.first && (w.binder == "that" || w.binder == "")
		told = told || hangs && w.finite()
	}
	for _, it := range r.items[v.last+1:] {
		if it.kind == wordItem && (it.modal == "future" || r.frames.Will[it.word]) {
			return false
		}
	}
	return told
}
