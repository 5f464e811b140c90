package sense

import (
	"strings"

	"dramatis/extract/clause"
	"dramatis/graph"
)

// Nouns of what somebody has said, asked or given, whatever the clause they stand in says is to be done with it; and of what
// something is without.

// uttered reports whether the noun is of what somebody, who is named, has said to others, and something else is only spoken of in
// regard to it: "we would prefer to handle it in the context of X's request to Y", "it would be useful to follow up on X's comments
// to Y"; not "he will say in his statement to Y", nor "will send his report to Y".
func (r *Reading) uttered(n Noun) bool {
	owner := r.PossessorIn(r.Items, n.At)
	if !r.frames.Utterance[strings.TrimSuffix(r.Items[n.At].Word, "s")] || owner.Empty() || owner.First < 1 {
		return false
	}
	if w := r.Written(r.Items[owner.First]); w == "your" || w == "my" || w == "our" {
		return false
	}
	for _, it := range r.Items[owner.Last+1 : n.At] {
		if it.Kind == clause.WordItem && r.frames.Prospective[it.Word] {
			return false
		}
	}
	k := r.LeadStart(r.Items, owner.First) - 1
	return k >= 0 && r.Items[k].Kind == clause.WordItem && r.frames.Regarding[r.Items[k].Word]
}

// yetToBe reports whether the journey or talk at item i is what a verb behind it, whose subject it is, says of what is still to come:
// "X's visit to Oslo would not harm Y", "X's visit will be of use", "if X's visit does not help".
func (r *Reading) yetToBe(i int) bool {
	for _, v := range r.Verbs {
		if v.First <= i {
			continue
		}
		if !v.Finite() {
			return false
		}
		head := v.Binder == "" || v.Binder == "that" && v.Opener < i
		condition := v.Modal == "" && (r.InPresent(v) || r.Items[v.First].Word == "do" || r.Items[v.First].Word == "does") && r.behindIf(i)
		return (head && v.Modal == "future" || condition) && !v.Perfect && r.SameClause(i, v.First) && (v.Subject.Empty() || v.Subject.Last <= i) && r.PhraseStart(r.Items, i) > 0 && !r.Items[r.PhraseStart(r.Items, i)-1].Preposition
	}
	return false
}

// behindIf reports whether the noun at item i stands in a clause of condition before its verb: "if a summit or X's visit does not help".
func (r *Reading) behindIf(i int) bool {
	for k := i - 1; k >= 0; k-- {
		if it := r.Items[k]; it.Word == "if" || it.Word == "unless" {
			return true
		} else if at := r.VerbEndingAt(k); it.Kind == clause.PunctItem || at >= 0 && r.Verbs[at].Finite() {
			return false
		}
	}
	return false
}

// heldOut gives the sense of what somebody only offers, promises or asks for, or forbids, by the noun before it: "the offer of aid by
// X", "a request for X's support", "the embargo on shipments from X".
func (r *Reading) heldOut(i int) (graph.Modality, bool) {
	k := r.OwnedFrom(i) - 1
	if k < 1 || r.Items[k-1].Kind != clause.WordItem {
		return "", false
	}
	switch noun := strings.TrimSuffix(r.Items[k-1].Word, "s"); r.Items[k].Word {
	case "of":
		return graph.Planned, r.frames.Offering[noun]
	case "for":
		return graph.Requested, r.frames.Begging[noun]
	case "on", "against":
		return graph.Negated, r.frames.Banning[noun]
	}
	return "", false
}

// missing gives the sense of what something is said to be without: "left without any agreement with X", "it would have no purpose
// without an agreement with X".
func (r *Reading) missing(n Noun) (graph.Modality, bool) {
	k := n.At - 1
	for k >= 0 && r.Items[k].Kind == clause.WordItem && !r.Items[k].Preposition && !r.Items[k].Binder {
		k--
	}
	if k < 0 || r.Items[k].Word != "without" {
		return "", false
	}
	for i := len(r.Verbs) - 1; i >= 0; i-- {
		if v := r.Verbs[i]; v.Last < k {
			if !r.SenseOf(r.Verbs, i, 0).Modality.Happened() {
				return graph.Hypothetical, true
			}
			if v.Finite() {
				break
			}
		}
	}
	return graph.Negated, true
}

// accountBy reports whether those who give an account stand between it and the preposition at item j that says of what it is:
// "a report from X and Y on their trip".
func (r *Reading) accountBy(j int) bool {
	k := j - 1
	for k > 0 && (r.Items[k].Kind == clause.NameItem || r.Items[k].Word == "and" || r.Items[k].Kind == clause.WordItem && (r.Items[k].Determiner || r.Honorific(r.Items[k].Word) || r.InLead(r.Items, k))) {
		k--
	}
	by := r.Items[k].Word == "from" || r.Items[k].Word == "by" || r.Items[k].Word == "of"
	return k > 0 && k < j-1 && by && r.Items[k-1].Kind == clause.WordItem && r.frames.Account[r.Items[k-1].Word]
}
