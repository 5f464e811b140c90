package sense

import (
	"slices"

	"dramatis/extract/clause"
	"dramatis/extract/lexicon"
	"dramatis/graph"
)

// gerundSense decides for "V-ing" by the verb before it: "avoided meeting" and "denied
// having met" did not, "considered meeting" lies ahead, "after meeting" holds.
func (r *Reading) gerundSense(g, v clause.Verb, outer graph.Modality) graph.Modality {
	switch {
	case r.heldFrom(g, v):
		return denied(g, outer)
	case !v.Subject.Empty() && v.Subject.First > g.Last && v.Subject.Last < v.First && r.ThoughtOf(v.Subject):
		if k := r.LeadStart(r.Items, v.Subject.First) - 2; k >= 0 && r.frames.Hearsay[r.Items[k].Word] {
			return graph.Reported // "the story about X going to Oslo"
		}
		return graph.Planned // "the question of X going to Oslo"
	case v.First > 1 && r.Items[v.First-1].Preposition && r.lacking(v.First-2):
		return graph.Negated // "no intention of going"
	case r.spokenOf(v), r.onlyIdea(v):
		return graph.Planned // "asked about giving", "views with respect to giving", "the idea of giving"
	case g.Lemma == "be" && r.calledUnable(g, v):
		return graph.Negated // "was unwilling to bear the blame for inviting X"
	case r.objectedTo(v):
		return graph.Hypothetical // "objected to going", "no objection to his going"
	case r.ownedByOther(g, v) && (r.frames.Request[g.Lemma] || r.frames.Insisting[g.Lemma]):
		return graph.Requested // "ask for your informing X", "suggest his going"
	case v.First > g.Last+2 && !r.ownedByOther(g, v), r.Items[v.First-1].Word == ",": // "refused, calling X a traitor"
		return outer
	case r.frames.Refusing[g.Lemma]:
		return denied(g, outer)
	case r.frames.Intending[g.Lemma], r.frames.Mooting[g.Lemma]:
		return graph.Planned
	}
	return outer
}

// heldFrom reports whether a gerund tells what somebody is kept from: "prevented X from going".
func (r *Reading) heldFrom(g, v clause.Verb) bool {
	return v.Gerund && v.First > 0 && r.Items[v.First-1].Word == "from" && (r.frames.Refusing[g.Lemma] || r.frames.Withholding[g.Lemma])
}

// ownedByOther reports whether a word that tells whose deed a gerund is stands between it and the verb above it: "objected to his
// going", "insisted on X's going", not "objected to going".
func (r *Reading) ownedByOther(g, v clause.Verb) bool {
	j := v.First - 1
	return j > g.Last && j <= g.Last+2 && !v.Subject.Empty() && v.Subject.Last == j && r.MarksOwner(r.Items[j])
}

// saidOf reports whether a gerund is the short form, as telegrams have it, of what verb g above says of the one between the two: "X
// said Y supporting Z".
func (r *Reading) saidOf(g, v clause.Verb) bool {
	own := r.BareClause(r.Items, g, v)
	return !own.Empty() && sameGroup(own, v.Subject)
}

// beforeDeed gives the item before a gerund and whose deed it tells: "of" in "the possibility of X's visiting Oslo".
func (r *Reading) beforeDeed(v clause.Verb) int {
	k := v.Main - 1
	if k >= 0 && !v.Subject.Empty() && v.Subject.Last == k && r.MarksOwner(r.Items[k]) {
		return r.LeadStart(r.Items, v.Subject.First) - 1
	}
	return k
}

// objectedTo reports whether a gerund tells what is objected to: "objected to going", "no objection to his going".
func (r *Reading) objectedTo(v clause.Verb) bool {
	k := r.beforeDeed(v)
	return k > 0 && r.Items[k].Word == "to" && r.frames.Objecting[r.Items[k-1].Word]
}

// calledUnable reports whether a word between a form of "be" and a verb says that somebody cannot or
// will not do something: "was powerless in persuading X", not "was unable, after visiting X".
func (r *Reading) calledUnable(g, v clause.Verb) bool {
	if before := r.Items[v.First-1].Word; before == "after" || before == "since" {
		return false
	}
	return slices.ContainsFunc(r.Items[g.Last+1:max(g.Last+1, v.First)], func(it clause.Item) bool { return it.Kind == clause.WordItem && r.frames.Unable[it.Word] })
}

// spokenOf reports whether the words before "V-ing" make it only the matter of what is said or thought.
func (r *Reading) spokenOf(v clause.Verb) bool {
	j := r.beforeDeed(v)
	if j < 0 || r.Items[j].Kind != clause.WordItem || r.Items[v.Main].Verb.Form&lexicon.Gerund == 0 || r.frames.Conversation[r.Items[v.Main].Word] {
		return false
	}
	if j > 0 && r.Items[j].Word == "to" {
		return r.Items[j-1].Word == "respect" || r.Items[j-1].Word == "regard"
	}
	return r.frames.SubjectMatter[r.Items[j].Word]
}

// onlyIdea reports whether the words before "V-ing" make it what is hoped for, thought of or meant:
// "looking forward to meeting", "the possibility of meeting", "for the purpose of meeting".
func (r *Reading) onlyIdea(v clause.Verb) bool {
	j := r.beforeDeed(v)
	if j < 1 || r.Items[j].Kind != clause.WordItem || r.Items[v.Main].Verb.Form&lexicon.Gerund == 0 || r.Items[j-1].Kind != clause.WordItem {
		return false
	}
	noun := r.Items[j-1].Word
	if r.frames.Aim[noun] && j < v.Main-1 {
		return false // "the purpose of his going had been to rest": he went
	}
	switch r.Items[j].Word {
	case "to":
		return noun == "forward" || noun == "view"
	case "of", "for", "in", "on":
		return r.frames.Prospective[noun] || r.frames.Doubtful[noun] || r.frames.Attempt[noun] || r.frames.Idea[noun]
	}
	return false
}

// notUnlessDone reports whether a gerund tells without what something is not or cannot be done, so that it is not denied itself: "could
// not visit X without visiting Y", "would sign nothing without consulting X".
func (r *Reading) notUnlessDone(verbs []clause.Verb, v clause.Verb) bool {
	if !v.Gerund || v.Governor < 0 || r.Items[v.First].Word != "without" {
		return false
	}
	g := verbs[v.Governor]
	return g.Negated || slices.ContainsFunc(r.Items[g.Last+1:max(g.Last+1, v.First)], func(it clause.Item) bool { return it.Word == "nothing" })
}

// undone reports whether the words before "V-ing" say that it did not happen: "without
// meeting", "instead of meeting", "rather than meeting", "far from meeting".
func (r *Reading) undone(v clause.Verb) bool {
	j := v.First - 1
	if j > 0 && r.Items[j].Word == "or" {
		for _, w := range slices.Backward(r.Verbs) {
			if w.Gerund && w.Last < j {
				return r.OneStretch(r.Items, w.Last+1, j) && (w.Negated || r.undone(w)) // "without asking or informing X"
			}
		}
	}
	if j > 0 && r.Items[j].Word == "than" {
		return r.Items[j-1].Word == "rather" // "praised X rather than criticising Y"
	}
	if j > 0 && (r.Items[j].Word == "of" || r.Items[j].Word == "from") {
		return r.Items[j-1].Word == "instead" || r.Items[j-1].Word == "far"
	}
	return j >= 0 && (r.Items[j].Word == "without" || r.Items[j].Word == "against")
}
