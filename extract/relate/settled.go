package relate

import "dramatis/extract/clause"

// settled reports whether a clause behind a verb tells what is or was, and nothing there is still to come: "assured X that it
// was late", not "that he would return", "that he was ready to help" nor "that he had no such intention".
func (r *reading) settled(v clause.Verb) bool {
	told := false
	for _, w := range r.Verbs {
		if w.First <= v.Last {
			continue
		}
		if w.Infinitive || w.Modal != "" && !w.Perfect || r.frames.Intending[w.Lemma] || r.frames.Wanting[w.Lemma] {
			return false
		}
		hangs := w.Governor >= 0 && r.Verbs[w.Governor].First == v.First && (w.Binder == "that" || w.Binder == "")
		told = told || hangs && w.Finite()
	}
	for _, it := range r.Items[v.Last+1:] {
		if it.Kind == clause.WordItem && (it.Modal == "future" || r.frames.Will[it.Word]) {
			return false
		}
	}
	return told
}
