package relate

import (
	"slices"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/graph"
)

// readAnswered states who wrote a letter to whoever answers it: "answers the letter of 15
// September in which X wrote", "in reply to his letter of 4 November"; and of "the reply
// of X to his letter" that X wrote back.
func (r *reading) readAnswered() {
	for i, it := range r.Items {
		if it.Kind != clause.WordItem || !it.Letter {
			continue
		}
		writers, when := r.writersOf(i), r.dateBehind(i)
		answerers, reply := r.answerersOf(i)
		if len(writers) == 0 && len(answerers) > 0 {
			writers = r.otherPerson(i, answerers)
		}
		proof := r.evidence(r.Sentence.Span, r.Zone, "letter/answered")
		for _, w := range writers {
			for _, a := range answerers {
				if w == a || r.givesHim(w, i) {
					continue
				}
				s := fact(w, "wrote-to", a, when, 0.8, proof)
				s.Modality = r.VoiceModality()
				r.add(s)
				if reply {
					back := fact(a, "wrote-to", w, dated{}, 0.8, proof)
					back.Modality = r.VoiceModality()
					r.add(back)
				}
			}
		}
	}
}

// dateBehind gives the date of the letter at item i: "of 15 September", "dated 3 May".
func (r *reading) dateBehind(i int) dated {
	if clause.NamesDay(r.Items, i+1) {
		d, _ := r.dateAt(i + 2)
		return d
	}
	return dated{}
}

// writersOf gives whose the letter at item i is: "his letter", "the letter in which X
// wrote", "the letter which X sent".
func (r *reading) writersOf(i int) []coref.ChainID {
	if g := r.PossessorIn(r.Items, i); !g.Empty() {
		return r.ChainsOf(g, false)
	}
	j := i + 1
	if clause.NamesDay(r.Items, j) {
		j += 2
	}
	if j < len(r.Items) && r.Items[j].Word == "," {
		j++
	}
	if j < len(r.Items) && r.Items[j].Word == "in" {
		j++
	}
	if j+1 >= len(r.Items) || r.Items[j].Word != "which" && r.Items[j].Word != "that" && r.Items[j].Word != "where" || r.Items[j+1].Kind != clause.NameItem {
		return nil
	}
	for _, v := range r.Verbs {
		if v.First > j && v.Subject.First == j+1 && !v.Passive {
			return r.ChainsOf(v.Subject, false)
		}
	}
	return nil
}

// otherPerson gives whose "his letter" at item i is where nothing else told: the person
// named last before it who neither answers it nor is the author.
func (r *reading) otherPerson(i int, answerers []coref.ChainID) []coref.ChainID {
	j := i - 1
	if j > 0 && !r.HisOrHer(r.Items[j]) {
		j-- // "his long letter"
	}
	if j < 0 || !r.HisOrHer(r.Items[j]) {
		return nil
	}
	for j--; j >= 0; j-- {
		it := r.Items[j]
		if it.Word == "him" || it.Word == "her" {
			return nil // somebody else, who is not known
		}
		if it.Kind != clause.NameItem || r.TypeOf(it) != graph.Person {
			continue
		}
		c := r.c.Of[it.Mention]
		if c == coref.None {
			return nil
		}
		if !slices.Contains(answerers, c) && !r.IsSelf(c) {
			return []coref.ChainID{c}
		}
	}
	return nil
}

// givesHim reports whether somebody is the subject of a verb that gives "him" what stands
// at item i: "his letter" is then that of the other.
func (r *reading) givesHim(who coref.ChainID, i int) bool {
	for _, v := range r.Verbs {
		if v.Last+1 < i && slices.Contains(r.ChainsOf(v.Subject, false), who) {
			if word := r.Written(r.Items[v.Last+1]); word == "him" || word == "her" {
				return true
			}
		}
	}
	return false
}

// answerersOf gives who answers or receives the letter at item i. With reply it is "the
// reply of X to" the letter, which X wrote.
func (r *reading) answerersOf(i int) (answerers []coref.ChainID, reply bool) {
	to := i - 1
	for to >= 0 && to >= i-4 && r.Items[to].Word != "to" && (r.Items[to].Kind == clause.NameItem || r.Items[to].Determiner || !r.Items[to].Preposition && r.Items[to].Kind == clause.WordItem) {
		to--
	}
	if to > 0 && r.Items[to].Word == "to" {
		if r.frames.Answer[r.Items[to-1].Word] { // "in reply to"
			return r.replier(to - 1), false
		}
		if noun := r.answerNounBefore(to); noun >= 0 {
			for _, a := range r.ArgumentsAfter(r.Items, noun+1) {
				if (a.Slot == "of" || a.Slot == "from") && len(a.Mentions) > 0 && a.First < to {
					return r.ChainsOf(a.Group, false), true
				}
			}
		}
	}
	n := r.VerbBefore(i)
	if n < 0 {
		return nil, false
	}
	if v := r.Verbs[n]; r.frames.Answering[v.Lemma] && v.Finite() && !v.Passive && i-v.Last <= 6 && r.SameClause(v.Last, i) {
		return r.ChainsOf(v.Subject, false), false
	}
	return nil, false
}

// replier gives who does what the clause around item i tells, in reply: the subject of the
// verb before it, or behind it where the sentence opens so.
func (r *reading) replier(i int) []coref.ChainID {
	if i == 0 || r.Items[i-1].Word != "in" {
		return nil
	}
	for n := len(r.Verbs) - 1; n >= 0; n-- {
		if v := r.Verbs[n]; v.Last < i && v.Finite() && !v.Passive {
			return r.ChainsOf(v.Subject, false)
		}
	}
	for _, v := range r.Verbs {
		if v.First > i && v.Finite() && !v.Passive && v.Binder == "" {
			return r.ChainsOf(v.Subject, false)
		}
	}
	return nil
}

// answerNounBefore gives the item of "reply" in "the reply of X to", or -1.
func (r *reading) answerNounBefore(to int) int {
	for j := to - 1; j >= 0 && j >= to-8; j-- {
		if r.frames.Answer[r.Items[j].Word] {
			return j
		}
		if r.Items[j].Kind == clause.PunctItem && r.Items[j].Word != "." {
			break
		}
	}
	return -1
}
