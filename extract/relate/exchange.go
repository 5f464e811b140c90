package relate

import (
	"slices"
	"strings"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// readExchanges reads who answers whom where one sentence tells both: "When X asked about
// it, Y replied that …", "To the question of X, Y answered that …", "Asked by X, Y said"; or two
// that stand together: "X asked about it. Y replied that …". Y informed X, and X asked Y.
func (r *reading) readExchanges() {
	defer r.noteSaid()
	for n, v := range r.verbs {
		if !r.frames.Replying[v.lemma] || !v.finite() || v.passive || v.governor >= 0 && v.binder != "" {
			continue
		}
		to := r.speaker(v)
		if to == coref.None || r.c.Chains[to].Type != graph.Person || r.object(v) {
			continue
		}
		from, asked := r.asker(n)
		if from == coref.None && r.frames.Rejoining[v.lemma] {
			from, asked = r.saidBefore()
		}
		if from == coref.None || from == to || r.c.Chains[from].Type != graph.Person {
			continue
		}
		held := r.senseOf(r.verbs, n, 0)
		if !held.modality.Happened() {
			continue
		}
		r.exchanged(from, to, asked, held, v.last)
	}
}

// utterance is who spoke last in the text, and where the sentence ends that tells it.
type utterance struct {
	who   coref.ChainID
	asked bool
	end   int
}

// noteSaid remembers who of others than the author speaks last in the sentence.
func (r *reading) noteSaid() {
	for _, v := range r.verbs {
		by := v.gerund && v.governor >= 0 && v.first > 0 && r.items[v.first-1].word == "by" && r.verbs[v.governor].governor < 0 // "opened the talk by saying"
		if !by && (!v.finite() || v.governor >= 0) || v.passive || !r.frames.Speech[v.lemma] && v.lemma != "ask" {
			continue
		}
		if by {
			v.subject = r.verbs[v.governor].subject
		}
		if c := r.speaker(v); c != coref.None && r.c.Chains[c].Type == graph.Person {
			r.takeFloor(c)
			r.said = utterance{c, v.lemma == "ask" || v.lemma == "inquire" || v.lemma == "wonder", r.sentence.Span.End}
		}
	}
}

// saidBefore gives who spoke in the sentence right before this one of a record, and whether he
// asked something; None in news and in recorded dialogue, and where that was the author.
func (r *reading) saidBefore() (who coref.ChainID, question bool) {
	start := r.sentence.Span.Start
	if r.said.end == 0 || r.said.end > start || strings.TrimSpace(r.doc.Text[r.said.end:start]) != "" || !r.keepsRecord() || r.isSelf(r.said.who) {
		return coref.None, false
	}
	return r.said.who, r.said.asked
}

// answersThird reports whether a verb tells what somebody said in answer to a third person, who spoke in the sentence right
// before: who tells of it was not spoken to. "Lund asked whether it was late. Berg replied that it was."
func (r *reading) answersThird(v verb) bool {
	start := r.sentence.Span.Start
	if r.said.end == 0 || r.said.end > start || strings.TrimSpace(r.doc.Text[r.said.end:start]) != "" || !r.said.asked && !r.frames.Rejoining[v.lemma] || v.governor >= 0 {
		return false
	}
	c := r.speaker(v)
	if c == coref.None || c == r.said.who || r.isSelf(c) || r.isSelf(r.said.who) || slices.Contains(r.audience(), r.said.who) {
		return false
	}
	return slices.ContainsFunc(r.addressee(c), r.isSelf)
}

// exchanged states both halves of an exchange that the verb at item at tells of.
func (r *reading) exchanged(from, to coref.ChainID, asked bool, held sense, at int) {
	when := r.whenOf(&Frame{Predicate: "informed"}, at, []coref.ChainID{to}, []coref.ChainID{from}, held)
	add := func(a coref.ChainID, p graph.Predicate, b coref.ChainID) {
		s := fact(a, p, b, when, 0.8, r.evidence(r.sentence.Span, r.zone, "exchange/answer"))
		s.Modality, s.AttributedTo = held.modality, held.attributedTo
		r.add(s)
		r.noteDealing(s)
	}
	if asked {
		add(from, "asked", to)
	}
	add(to, "informed", from)
}

// asker gives who says or asks, before verb n, what it answers, and whether it was a
// question.
func (r *reading) asker(n int) (who coref.ChainID, question bool) {
	v := r.verbs[n]
	for k := n - 1; k >= 0; k-- {
		w := r.verbs[k]
		by := w.passive && w.lemma == "ask" && w.first == w.main && opening(r.items) == w.first
		when := (w.binder == "when" || w.binder == "after" || w.binder == "as") && (w.lemma == "ask" || w.lemma == "inquire" || w.lemma == "remark" || w.lemma == "observe" || w.lemma == "object")
		switch {
		case by || r.reducedPassive(w) && w.lemma == "ask" && opening(r.items) == w.first:
			for _, a := range r.argumentsAfter(r.items, w.last+1) {
				if a.slot == "by" && a.head == "" {
					return r.only(a.group), true
				}
			}
		case when && !r.object(w):
			return r.only(w.subject), w.lemma == "ask" || w.lemma == "inquire"
		}
	}
	for i := 0; i < v.first && i < 10; i++ {
		if it := r.items[i]; it.kind == wordItem && r.frames.Exchange[it.word] && i > 0 && r.answers(i) {
			g := r.possessor(i)
			if g.empty() && i+1 < len(r.items) && (r.items[i+1].word == "of" || r.items[i+1].word == "by" || r.items[i+1].word == "from") {
				if j := pastDeterminers(r.items, i+2); j < v.first && r.items[j].kind == nameItem && r.groupAt(r.items, j).last < v.subject.first {
					g = r.singleton(r.items, j)
				}
			}
			return r.only(g), it.word == "question" || it.word == "questions" || it.word == "inquiry" || it.word == "enquiry"
		}
	}
	return coref.None, false
}

// answers reports whether "to" before the noun at item i opens the sentence: "To X's
// question", "In reply to the remark".
func (r *reading) answers(i int) bool {
	for j := i - 1; j >= 0; j-- {
		switch it := r.items[j]; {
		case it.word == "to":
			return j == 0 || r.frames.Exchange[r.items[j-1].word] || r.items[j-1].word == "response"
		case it.kind == punctItem, it.kind == wordItem && (it.preposition || it.binder):
			return false
		}
	}
	return false
}

// only gives the one chain of a group, or None.
func (r *reading) only(g group) coref.ChainID {
	if c := r.chainsOf(g, false); len(c) == 1 {
		return c[0]
	}
	return coref.None
}

// object reports whether a verb says whom it is said to.
func (r *reading) object(v verb) bool {
	for _, a := range r.argumentsAfter(r.items, v.last+1) {
		if a.slot == "object" && a.head == "" || a.slot == "to" || a.slot == "of" && v.lemma == "ask" {
			return len(a.mentions) > 0
		}
	}
	return false
}
