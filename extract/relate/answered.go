package relate

import (
	"slices"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// Who answers somebody speaks to him, and to nobody else who is there.

// answered gives whom the speaker of verb v answers, as the sentence says before it, and whether it says so: "Replying to
// X, Y said", "In response to a question from X, Y pointed out", "When X asked whether it was late, Y said". Who is
// answered without a name that is known ("in answer to the Minister") is the hearer all the same: nobody else is.
func (r *reading) answered(v verb, speaker coref.ChainID) (to []coref.ChainID, answers bool) {
	if v.subject.empty() || v.subject.first < 1 {
		return nil, false
	}
	for i := opening(r.items); i < v.subject.first; i++ {
		if !r.opensAnswer(i) {
			continue
		}
		person := r.answeredIn(i+1, v.subject.first)
		if person == coref.None || person == speaker {
			return nil, person == coref.None && r.answersOffice(i+1, v.subject.first)
		}
		return []coref.ChainID{person}, true
	}
	n := slices.IndexFunc(r.verbs, func(w verb) bool { return w.first == v.first })
	if n < 0 {
		return nil, false
	}
	from, _ := r.asker(n)
	if from == coref.None || from == speaker || r.c.Chains[from].Type != graph.Person {
		return nil, false
	}
	return []coref.ChainID{from}, true
}

// opensAnswer reports whether item i is the word by which a phrase before a clause says that something is answered:
// "replying to", "in response to", "answering".
func (r *reading) opensAnswer(i int) bool {
	it := r.items[i]
	if it.kind != wordItem || i+2 >= len(r.items) {
		return false
	}
	if it.verb.form&gerund != 0 && r.frames.Rejoining[it.verb.lemma] {
		return r.items[i+1].word == "to" || it.verb.lemma == "answer"
	}
	return r.items[i+1].word == "to" && i > 0 && r.items[i-1].word == "in" && (r.frames.Exchange[it.word] || r.frames.Rejoining[it.word] || it.word == "response")
}

// answeredIn gives the one person who stands in the phrase between two items in which something is answered: himself,
// or as the one whose question it is.
func (r *reading) answeredIn(from, to int) coref.ChainID {
	for j := from; j < to; j++ {
		it := r.items[j]
		if it.kind == punctItem || it.kind == wordItem && it.binder && !it.preposition || it.word == "on" || it.kind == wordItem && r.frames.SubjectMatter[it.word] {
			return coref.None
		}
		if it.kind == nameItem && r.typeOf(it) == graph.Person {
			return r.c.Of[it.mention]
		}
	}
	return coref.None
}

// answersOffice reports whether the phrase between two items names somebody by an office, or by a name that is nobody's.
func (r *reading) answersOffice(from, to int) bool {
	for j := from; j < to && r.items[j].kind != punctItem; j++ {
		if it := r.items[j]; it.kind == nameItem || it.kind == wordItem && (it.head || r.roles.any[it.word]) {
			return true
		}
	}
	return false
}
