package relate

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/extract/sense"
	"dramatis/graph"
	"dramatis/internal/set"
)

// readExchanges reads who answers whom where one sentence tells both: "When X asked about
// it, Y replied that …", "To the question of X, Y answered that …", "Asked by X, Y said"; or two
// that stand together: "X asked about it. Y replied that …". Y informed X, and X asked Y.
func (r *reading) readExchanges() {
	defer r.noteSaid()
	for n, v := range r.Verbs {
		if !r.frames.Replying[v.Lemma] || !v.Finite() || v.Passive || v.Governor >= 0 && v.Binder != "" {
			continue
		}
		to := r.Speaker(v)
		if to == coref.None || r.c.Chains[to].Type != graph.Person || r.Object(v) {
			continue
		}
		from, asked := r.asker(n)
		if from == coref.None && r.frames.Rejoining[v.Lemma] {
			if w, ok := r.besideSpeech(n); ok {
				from, asked = r.only(w.Subject), r.frames.Enquiring[w.Lemma]
			} else if r.Items[v.First].Word != "had" { // what somebody "had replied" was said another time
				from, asked = r.saidBefore()
			}
		}
		if from == coref.None || from == to || r.c.Chains[from].Type != graph.Person {
			continue
		}
		held := r.SenseOf(r.Verbs, n, 0)
		if !held.Modality.Happened() {
			continue
		}
		r.exchanged(from, to, asked, held, v.Last)
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
	for _, v := range r.Verbs {
		by := v.Gerund && v.Governor >= 0 && v.First > 0 && r.Items[v.First-1].Word == "by" && r.Verbs[v.Governor].Governor < 0 // "opened the talk by saying"
		if !by && (!v.Finite() || v.Governor >= 0) || v.Passive || !r.frames.Speech[v.Lemma] && v.Lemma != "ask" {
			continue
		}
		if v.Binder == "what" || v.Binder == "how" {
			continue // "asked what X might be saying": X is only spoken of
		}
		if by {
			v.Subject = r.Verbs[v.Governor].Subject
		}
		if c := r.Speaker(v); c != coref.None && r.c.Chains[c].Type == graph.Person {
			r.takeFloor(c)
			r.said = utterance{c, r.frames.Enquiring[v.Lemma], r.Sentence.Span.End}
		}
	}
}

// saidBefore gives who spoke in the sentence right before this one of a record, and whether he
// asked something; None in news and in recorded dialogue, and where that was the author.
func (r *reading) saidBefore() (who coref.ChainID, question bool) {
	start := r.Sentence.Span.Start
	if r.said.end == 0 || r.said.end > start || strings.TrimSpace(r.doc.Text[r.said.end:start]) != "" || !r.keepsRecord() || r.IsSelf(r.said.who) {
		return coref.None, false
	}
	return r.said.who, r.said.asked
}

// answersThird reports whether a verb tells what somebody said in answer to a third person, who spoke in the sentence right
// before: who tells of it was not spoken to. "Lund asked whether it was late. Berg replied that it was."
func (r *reading) answersThird(v clause.Verb) bool {
	start := r.Sentence.Span.Start
	if r.said.end == 0 || r.said.end > start || strings.TrimSpace(r.doc.Text[r.said.end:start]) != "" || !r.said.asked && !r.frames.Rejoining[v.Lemma] || v.Governor >= 0 {
		return false
	}
	c := r.Speaker(v)
	if c == coref.None || c == r.said.who || r.IsSelf(c) || r.IsSelf(r.said.who) || slices.Contains(r.Audience(), r.said.who) {
		return false
	}
	return slices.ContainsFunc(r.addressee(c), r.IsSelf)
}

// exchanged states both halves of an exchange that the verb at item at tells of.
func (r *reading) exchanged(from, to coref.ChainID, asked bool, held sense.Sense, at int) {
	when := r.whenOf(&lexicon.Frame{Predicate: "informed"}, at, []coref.ChainID{to}, []coref.ChainID{from}, held)
	add := func(a coref.ChainID, p graph.Predicate, b coref.ChainID) {
		s := fact(a, p, b, when, 0.8, r.evidence(r.Sentence.Span, r.Zone, "exchange/answer"))
		s.Modality, s.AttributedTo = held.Modality, held.AttributedTo
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
	v := r.Verbs[n]
	for k := n - 1; k >= 0; k-- {
		w := r.Verbs[k]
		by := w.Passive && w.Lemma == "ask" && w.First == w.Main && clause.Opening(r.Items) == w.First
		when := (w.Binder == "when" || w.Binder == "after" || w.Binder == "as") && (r.frames.Enquiring[w.Lemma] || w.Lemma == "remark" || w.Lemma == "observe" || w.Lemma == "object")
		switch {
		case by || r.ReducedPassive(w) && w.Lemma == "ask" && clause.Opening(r.Items) == w.First:
			for _, a := range r.ArgumentsAfter(r.Items, w.Last+1) {
				if a.Slot == "by" && a.Head == "" {
					return r.only(a.Group), true
				}
			}
		case when && !r.Object(w):
			return r.only(w.Subject), r.frames.Enquiring[w.Lemma]
		}
	}
	for i := 0; i < v.First && i < 10; i++ {
		if it := r.Items[i]; it.Kind == clause.WordItem && r.frames.Exchange[it.Word] && i > 0 && r.answers(i) {
			g := r.PossessorIn(r.Items, i)
			if g.Empty() && i+1 < len(r.Items) && (r.Items[i+1].Word == "of" || r.Items[i+1].Word == "by" || r.Items[i+1].Word == "from") {
				if j := clause.PastDeterminers(r.Items, i+2); j < v.First && r.Items[j].Kind == clause.NameItem && r.GroupAt(r.Items, j).Last < v.Subject.First {
					g = r.Singleton(r.Items, j)
				}
			}
			return r.only(g), it.Word == "question" || it.Word == "questions" || it.Word == "inquiry" || it.Word == "enquiry"
		}
	}
	return coref.None, false
}

// besideSpeech gives the verb by which another speaks or asks in the clause to which "and" or a comma joins that of verb n, so that it
// is he who is answered: "X asked whether it was late, and Y replied that it was".
func (r *reading) besideSpeech(n int) (clause.Verb, bool) {
	v := r.Verbs[n]
	if v.Binder != "" || v.Governor >= 0 || v.Coordinated || v.Subject.First < 1 || v.Subject.Last > v.First {
		return clause.Verb{}, false
	}
	join := r.LeadStart(r.Items, v.Subject.First) - 1
	if join < 0 || !joining[r.Items[join].Word] {
		return clause.Verb{}, false
	}
	for k := n - 1; k >= 0; k-- {
		w := r.Verbs[k]
		if !w.Finite() || w.Governor >= 0 || w.Binder != "" {
			continue
		}
		speaks := (r.frames.Speech[w.Lemma] || r.frames.Enquiring[w.Lemma]) && !w.Passive && !w.Negated && w.Modal == "" && !r.Object(w)
		return w, speaks && r.Speaker(w) != r.Speaker(v)
	}
	return clause.Verb{}, false
}

// joining are the words and marks that join a clause to the one before it.
var joining = set.Of("and", "but", ",", ";")

// answers reports whether "to" before the noun at item i opens the sentence: "To X's
// question", "In reply to the remark".
func (r *reading) answers(i int) bool {
	for j := i - 1; j >= 0; j-- {
		switch it := r.Items[j]; {
		case it.Word == "to":
			return j == 0 || r.frames.Exchange[r.Items[j-1].Word] || r.Items[j-1].Word == "response"
		case it.Kind == clause.PunctItem, it.Kind == clause.WordItem && (it.Preposition || it.Binder):
			return false
		}
	}
	return false
}

// only gives the one chain of a group, or None.
func (r *reading) only(g clause.Group) coref.ChainID {
	if c := r.ChainsOf(g, false); len(c) == 1 {
		return c[0]
	}
	return coref.None
}
