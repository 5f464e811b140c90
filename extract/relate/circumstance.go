package relate

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/extract/sense"
	"dramatis/graph"
)

// doing gives who does what a noun tells while he does something else, and in which sense:
// "During a visit to X, Y said".
func (r *reading) doing(f *lexicon.Frame, n sense.Noun, tells func() sense.Sense) ([]coref.ChainID, sense.Sense) {
	if !slices.Contains(f.Subject.Slots, "possessive") || len(n.Args) == 0 || n.Args[0].Opener != n.At+1 || n.Args[0].Slot == "of" || !slices.Contains(f.Object.Slots, n.Args[0].Slot) || n.Carrier >= 0 || !r.indefinite(n.At) {
		return nil, sense.Sense{}
	}
	i := r.ClauseVerb(n.At)
	if i < 0 || r.Verbs[i].Lemma == "be" && r.Verbs[i].Last < n.At && n.At-r.Verbs[i].Last < 5 {
		return nil, sense.Sense{} // "was in agreement with X"
	}
	held := tells()
	if held.Modality == graph.Asserted && !r.Bygone(n.At) {
		held = r.SenseOf(r.Verbs, i, 0)
	}
	return r.given(f.Subject, r.Verbs[i].Subject, f.Collective), held
}

// indefinite reports whether nothing before the noun at item i says that it is one that is
// known, or whose it is: "a long visit", "45-minute visit".
func (r *reading) indefinite(i int) bool {
	for j := i; j >= 0 && j > i-6; j-- {
		it := r.Items[j]
		if it.Kind == clause.NameItem && j < i || it.Word == "the" || it.Word == "this" || it.Word == "that" || it.Word == "no" || it.Kind == clause.NameItem && strings.HasPrefix(r.Written(it), "the ") {
			return false
		}
		if it.Kind == clause.WordItem && it.Preposition {
			return it.Word == "during" || it.Word == "in" || it.Word == "at" || it.Word == "after" || it.Word == "before"
		}
	}
	return false
}

// clauseSubject gives the subject of the clause of which the noun at item i is a
// circumstance: "In a conversation with X, Y said", "Y said in a letter to X".
func (r *reading) clauseSubject(i int) clause.Group {
	if k := r.ClauseVerb(i); k >= 0 {
		return r.Verbs[k].Subject
	}
	return clause.Group{}
}

// clauseAgent gives who acts in the clause of which the noun at item i is a circumstance:
// "On the orders of X, Y left", "Z was shot by Y on the orders of X".
func (r *reading) clauseAgent(i int) clause.Group {
	j := r.HeadedBy(i)
	if j > 0 && r.Items[j].Kind == clause.NameItem && r.MarksOwner(r.Items[j]) {
		j = r.LeadStart(r.Items, j) - 1 // "at X's invitation"
	}
	if j < 0 || !r.moved(i) {
		return clause.Group{}
	}
	if k := r.ClauseHeaded(i, j); k >= 0 {
		return r.Doer(r.Verbs[k])
	}
	return clause.Group{}
}

// moved reports whether the noun at item i says on whose word somebody acts: "on the
// advice of X", not "let us look at the advice of X".
func (r *reading) moved(i int) bool {
	j := r.PhraseStart(r.Items, i) - 1
	if j < 0 || j == 0 && r.Items[j].Kind != clause.WordItem {
		return false
	}
	if own := r.Items[j]; own.Kind == clause.NameItem && j > 0 {
		j = r.LeadStart(r.Items, j) - 1 // "on his orders", "on X's orders"
	}
	if j < 0 || !r.frames.OnWordOf[r.Items[j].Word] {
		return false
	}
	return j == 0 || !r.frames.Speech[r.Items[j-1].Verb.Lemma] && r.Items[j-1].Verb.Lemma != "look"
}
