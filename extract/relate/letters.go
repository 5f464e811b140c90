package relate

import (
	"slices"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// readAnswered states who wrote a letter to whoever answers it: "answers the letter of 15
// September in which X wrote", "in reply to his letter of 4 November"; and of "the reply
// of X to his letter" that X wrote back.
func (r *reading) readAnswered() {
	for i, it := range r.items {
		if it.kind != wordItem || !it.letter {
			continue
		}
		writers, when := r.writersOf(i), r.dateBehind(i)
		answerers, reply := r.answerersOf(i)
		if len(writers) == 0 && len(answerers) > 0 {
			writers = r.otherPerson(i, answerers)
		}
		proof := r.evidence(r.sentence.Span, r.zone, "letter/answered")
		for _, w := range writers {
			for _, a := range answerers {
				if w == a || r.givesHim(w, i) {
					continue
				}
				s := fact(w, "wrote-to", a, when, 0.8, proof)
				s.Modality = r.voiceModality()
				r.add(s)
				if reply {
					back := fact(a, "wrote-to", w, dated{}, 0.8, proof)
					back.Modality = r.voiceModality()
					r.add(back)
				}
			}
		}
	}
}

// dateBehind gives the date of the letter at item i: "of 15 September", "dated 3 May".
func (r *reading) dateBehind(i int) dated {
	if i+2 < len(r.items) && (r.items[i+1].word == "of" || r.items[i+1].word == "dated") && r.items[i+2].kind == dateItem {
		d, _ := r.dateAt(i + 2)
		return d
	}
	return dated{}
}

// writersOf gives whose the letter at item i is: "his letter", "the letter in which X
// wrote", "the letter which X sent".
func (r *reading) writersOf(i int) []coref.ChainID {
	if g := r.possessor(i); !g.empty() {
		return r.chainsOf(g, false)
	}
	j := i + 1
	if j+1 < len(r.items) && (r.items[j].word == "of" || r.items[j].word == "dated") && r.items[j+1].kind == dateItem {
		j += 2
	}
	if j < len(r.items) && r.items[j].word == "," {
		j++
	}
	if j < len(r.items) && r.items[j].word == "in" {
		j++
	}
	if j+1 >= len(r.items) || r.items[j].word != "which" && r.items[j].word != "that" && r.items[j].word != "where" || r.items[j+1].kind != nameItem {
		return nil
	}
	for _, v := range r.verbs {
		if v.first > j && v.subject.first == j+1 && !v.passive {
			return r.chainsOf(v.subject, false)
		}
	}
	return nil
}

// otherPerson gives whose "his letter" at item i is where nothing else told: the person
// named last before it who neither answers it nor is the author.
func (r *reading) otherPerson(i int, answerers []coref.ChainID) []coref.ChainID {
	j := i - 1
	if j > 0 && !r.hisOrHer(r.items[j]) {
		j-- // "his long letter"
	}
	if j < 0 || !r.hisOrHer(r.items[j]) {
		return nil
	}
	for j--; j >= 0; j-- {
		it := r.items[j]
		if it.word == "him" || it.word == "her" {
			return nil // somebody else, who is not known
		}
		if it.kind != nameItem || r.typeOf(it) != graph.Person {
			continue
		}
		c := r.c.Of[it.mention]
		if c == coref.None {
			return nil
		}
		if !slices.Contains(answerers, c) && !r.isSelf(c) {
			return []coref.ChainID{c}
		}
	}
	return nil
}

// hisOrHer reports whether an item says that something is somebody else's.
func (r *reading) hisOrHer(it item) bool {
	word := r.written(it)
	return word == "his" || word == "her"
}

// givesHim reports whether somebody is the subject of a verb that gives "him" what stands
// at item i: "his letter" is then that of the other.
func (r *reading) givesHim(who coref.ChainID, i int) bool {
	for _, v := range r.verbs {
		if v.last+1 < i && slices.Contains(r.chainsOf(v.subject, false), who) {
			if word := r.written(r.items[v.last+1]); word == "him" || word == "her" {
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
	for to >= 0 && to >= i-4 && r.items[to].word != "to" && (r.items[to].kind == nameItem || r.items[to].determiner || !r.items[to].preposition && r.items[to].kind == wordItem) {
		to--
	}
	if to > 0 && r.items[to].word == "to" {
		if r.frames.Answer[r.items[to-1].word] { // "in reply to"
			return r.replier(to - 1), false
		}
		if noun := r.answerNounBefore(to); noun >= 0 {
			for _, a := range r.argumentsAfter(r.items, noun+1) {
				if (a.slot == "of" || a.slot == "from") && len(a.mentions) > 0 && a.first < to {
					return r.chainsOf(a.group, false), true
				}
			}
		}
	}
	for n := len(r.verbs) - 1; n >= 0; n-- {
		if v := r.verbs[n]; v.last < i {
			if r.frames.Answering[v.lemma] && v.finite() && !v.passive && i-v.last <= 6 && r.sameClause(v.last, i) {
				return r.chainsOf(v.subject, false), false
			}
			return nil, false
		}
	}
	return nil, false
}

// replier gives who does what the clause around item i tells, in reply: the subject of the
// verb before it, or behind it where the sentence opens so.
func (r *reading) replier(i int) []coref.ChainID {
	if i == 0 || r.items[i-1].word != "in" {
		return nil
	}
	for n := len(r.verbs) - 1; n >= 0; n-- {
		if v := r.verbs[n]; v.last < i && v.finite() && !v.passive {
			return r.chainsOf(v.subject, false)
		}
	}
	for _, v := range r.verbs {
		if v.first > i && v.finite() && !v.passive && v.binder == "" {
			return r.chainsOf(v.subject, false)
		}
	}
	return nil
}

// answerNounBefore gives the item of "reply" in "the reply of X to", or -1.
func (r *reading) answerNounBefore(to int) int {
	for j := to - 1; j >= 0 && j >= to-8; j-- {
		if r.frames.Answer[r.items[j].word] {
			return j
		}
		if r.items[j].kind == punctItem && r.items[j].word != "." {
			break
		}
	}
	return -1
}
