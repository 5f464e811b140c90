package relate

import (
	"strings"

	"dramatis/graph"
)

// Nouns of what somebody has said, asked or given, whatever the clause they stand in says is to be done with it; and of what
// something is without.

// uttered reports whether the noun is of what somebody, who is named, has said to others, and something else is only spoken of in
// regard to it: "we would prefer to handle it in the context of X's request to Y", "it would be useful to follow up on X's comments
// to Y"; not "he will say in his statement to Y", nor "will send his report to Y".
func (r *reading) uttered(n noun) bool {
	owner := r.possessor(n.at)
	if !r.frames.Utterance[strings.TrimSuffix(r.items[n.at].word, "s")] || owner.empty() || owner.first < 1 {
		return false
	}
	if w := r.written(r.items[owner.first]); w == "your" || w == "my" || w == "our" {
		return false
	}
	for _, it := range r.items[owner.last+1 : n.at] {
		if it.kind == wordItem && r.frames.Prospective[it.word] {
			return false
		}
	}
	k := r.leadStart(r.items, owner.first) - 1
	return k >= 0 && r.items[k].kind == wordItem && r.frames.Regarding[r.items[k].word]
}

// yetToBe reports whether the journey or talk at item i is what a verb behind it, whose subject it is, says of what is still to come:
// "X's visit to Oslo would not harm Y", "X's visit will be of use".
func (r *reading) yetToBe(i int) bool {
	for _, v := range r.verbs {
		if v.first <= i {
			continue
		}
		if !v.finite() {
			return false
		}
		head := v.binder == "" || v.binder == "that" && v.opener < i
		return head && v.modal == "future" && !v.perfect && r.sameClause(i, v.first) && (v.subject.empty() || v.subject.last <= i) && r.phraseStart(r.items, i) > 0 && !r.items[r.phraseStart(r.items, i)-1].preposition
	}
	return false
}

// missing gives the sense of what something is said to be without: "left without any agreement with X", "it would have no purpose
// without an agreement with X".
func (r *reading) missing(n noun) (graph.Modality, bool) {
	k := n.at - 1
	for k >= 0 && r.items[k].kind == wordItem && !r.items[k].preposition && !r.items[k].binder {
		k--
	}
	if k < 0 || r.items[k].word != "without" {
		return "", false
	}
	for i := len(r.verbs) - 1; i >= 0; i-- {
		if v := r.verbs[i]; v.last < k {
			if !r.senseOf(r.verbs, i, 0).modality.Happened() {
				return graph.Hypothetical, true
			}
			if v.finite() {
				break
			}
		}
	}
	return graph.Negated, true
}

// accountBy reports whether those who give an account stand between it and the preposition at item j that says of what it is:
// "a report from X and Y on their trip".
func (r *reading) accountBy(j int) bool {
	k := j - 1
	for k > 0 && (r.items[k].kind == nameItem || r.items[k].word == "and" || r.items[k].kind == wordItem && (r.items[k].determiner || r.honorific(r.items[k].word) || r.inLead(r.items, k))) {
		k--
	}
	by := r.items[k].word == "from" || r.items[k].word == "by" || r.items[k].word == "of"
	return k > 0 && k < j-1 && by && r.items[k-1].kind == wordItem && r.frames.Account[r.items[k-1].word]
}
