package relate

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/lexicon"
)

// catchesSight reports whether a verb tells what somebody saw when he looked or turned, "looked up to see X", or saw
// somebody do, or would have him do, "saw X going into the Ministry", "would like to see X go there"; not "looked in to see X", "saw X
// following his return".
func (r *reading) catchesSight(v clause.Verb) bool {
	if v.Lemma != "see" || v.Passive {
		return false
	}
	if k := v.Last + 1; k+1 < len(r.Items) && r.MarksOwner(r.Items[k]) && r.IsPronoun(r.Items[k]) && r.Items[k+1].Kind == clause.WordItem && strings.Trim(r.Items[k+1].Word, "0123456789") == "" {
		return true // "seen my 33 to you"
	}
	if j := r.PastTitle(r.Items, clause.PastDeterminers(r.Items, v.Last+1)); j < len(r.Items) && r.Items[j].Kind == clause.NameItem {
		doing := r.GroupAt(r.Items, j).Last + 1
		if slices.ContainsFunc(r.Verbs, func(w clause.Verb) bool {
			return w.First == doing && w.Gerund && !r.Items[w.First].Preposition && !r.frames.TemporalParticiple[r.Items[w.First].Word]
		}) || doing < len(r.Items) && r.bareDeed(r.Items[doing]) {
			return true
		}
	}
	if !v.Infinitive || v.Governor < 0 || !r.frames.Glancing[r.Verbs[v.Governor].Lemma] {
		return false
	}
	between := r.Items[r.Verbs[v.Governor].Last+1 : max(r.Verbs[v.Governor].Last+1, v.First)]
	return !slices.ContainsFunc(between, func(it clause.Item) bool { return it.Word == "in" || it.Word == "by" || it.Word == "on" })
}

// bareDeed reports whether an item behind a name is a verb in its bare form, of what he whom the name tells does: "see X go"; not a word
// of time that looks like one, "saw X last night".
func (r *reading) bareDeed(it clause.Item) bool {
	return it.Kind == clause.WordItem && it.Verb.Form&lexicon.Base != 0 && !it.Preposition && !it.Binder && !it.Adverb && !it.Determiner && !r.frames.Past[it.Word] && !r.frames.Soon[it.Word]
}
