package relate

import (
	"slices"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/graph"
)

// Who answers somebody speaks to him, and to nobody else who is there.

// answered gives whom the speaker of verb v answers, as the sentence says before it, and whether it says so: "Replying to
// X, Y said", "In response to a question from X, Y pointed out", "When X asked whether it was late, Y said". Who is
// answered without a name that is known ("in answer to the Minister") is the hearer all the same: nobody else is.
func (r *reading) answered(v clause.Verb, speaker coref.ChainID) (to []coref.ChainID, answers bool) {
	if v.Subject.Empty() || v.Subject.First < 1 {
		return nil, false
	}
	for i := clause.Opening(r.Items); i < v.Subject.First; i++ {
		if !r.opensAnswer(i) {
			continue
		}
		person := r.answeredIn(i+1, v.Subject.First)
		if person == coref.None || person == speaker {
			return nil, person == coref.None && r.answersOffice(i+1, v.Subject.First)
		}
		return []coref.ChainID{person}, true
	}
	n := slices.IndexFunc(r.Verbs, func(w clause.Verb) bool { return w.First == v.First })
	if n < 0 {
		return nil, false
	}
	from, _ := r.asker(n)
	if w, ok := r.besideSpeech(n); ok && from == coref.None && r.frames.Rejoining[v.Lemma] {
		if from = r.only(w.Subject); from == coref.None {
			return nil, true
		}
	}
	if from == coref.None || from == speaker || r.c.Chains[from].Type != graph.Person {
		return nil, false
	}
	return []coref.ChainID{from}, true
}

// opensAnswer reports whether item i is the word by which a phrase before a clause says that something is answered:
// "replying to", "in response to", "answering".
func (r *reading) opensAnswer(i int) bool {
	it := &r.Items[i]
	if it.Kind != clause.WordItem || i+2 >= len(r.Items) {
		return false
	}
	if it.Verb.Form&lexicon.Gerund != 0 && r.frames.Rejoining[it.Verb.Lemma] {
		return r.Items[i+1].Word == "to" || it.Verb.Lemma == "answer"
	}
	return r.Items[i+1].Word == "to" && i > 0 && r.Items[i-1].Word == "in" && (r.frames.Exchange[it.Word] || r.frames.Rejoining[it.Word] || it.Word == "response")
}

// answeredIn gives the one person who stands in the phrase between two items in which something is answered: himself,
// or as the one whose question it is.
func (r *reading) answeredIn(from, to int) coref.ChainID {
	for j := from; j < to; j++ {
		it := r.Items[j]
		if it.Kind == clause.PunctItem || it.Kind == clause.WordItem && it.Binder && !it.Preposition || it.Word == "on" || it.Kind == clause.WordItem && r.frames.SubjectMatter[it.Word] {
			return coref.None
		}
		if it.Kind == clause.NameItem && r.TypeOf(it) == graph.Person {
			return r.c.Of[it.Mention]
		}
	}
	return coref.None
}

// answersOffice reports whether the phrase between two items names somebody by an office, or by a name that is nobody's.
func (r *reading) answersOffice(from, to int) bool {
	for j := from; j < to && r.Items[j].Kind != clause.PunctItem; j++ {
		if it := r.Items[j]; it.Kind == clause.NameItem || it.Kind == clause.WordItem && (it.Head || r.roles.Any[it.Word]) {
			return true
		}
	}
	return false
}
