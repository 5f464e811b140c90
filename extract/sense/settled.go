package sense

import (
	"slices"

	"dramatis/extract/clause"
)

// Settled reports whether a clause behind a verb tells what is or was, and nothing there is still to come: "assured X that it
// was late", not "that he would return", "that he was ready to help" nor "that he had no such intention".
func (r *Reading) Settled(v clause.Verb) bool {
	told := false
	for _, w := range r.Verbs {
		if w.First <= v.Last {
			continue
		}
		if w.Infinitive || w.Modal != "" && !w.Perfect || r.frames.Intending[w.Lemma] || r.frames.Wanting[w.Lemma] {
			return false
		}
		hangs := w.Governor >= 0 && r.Verbs[w.Governor].First == v.First && (w.Binder == "that" || w.Binder == "")
		told = told || hangs && w.Finite() || w.Finite() && w.Binder == "" && r.untold(v.Last+1, w.First)
	}
	for _, it := range r.Items[v.Last+1:] {
		if it.Kind == clause.WordItem && (it.Modal == "future" || r.frames.Will[it.Word]) {
			return false
		}
	}
	return told
}

// untold reports whether nothing but a hearer and a subject stands among items [from, to), behind which a verb tells what is said
// though no "that" opens it: "assured X the harvest was poor".
func (r *Reading) untold(from, to int) bool {
	return from < to && !slices.ContainsFunc(r.Items[from:to], func(it clause.Item) bool {
		return it.Kind == clause.PunctItem || it.Kind == clause.WordItem && (it.Preposition || it.Binder || it.Word == "and" || it.Word == "but")
	})
}
