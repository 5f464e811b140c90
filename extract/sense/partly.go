package sense

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/graph"
)

// What is denied in part only, of whom alone something is not so, and of whom it is only one or the other.

// deniedInPart reports whether a word right in a verb group that is denied takes only a part of it away: "was not fully informed",
// "would not automatically attack", of which nobody can say that it was not so.
func (r *Reading) deniedInPart(v clause.Verb) bool {
	group := r.Items[v.First : v.Main+1]
	not := slices.IndexFunc(group, func(it clause.Item) bool { return it.Negation || strings.HasSuffix(it.Word, "n't") })
	return v.Negated && not >= 0 && slices.ContainsFunc(group[not:], func(it clause.Item) bool { // "absolutely did not agree" is whole
		return it.Kind == clause.WordItem && it.Adverb && r.frames.InPart[it.Word]
	})
}

// couldNotMore reports whether a verb is denied only to say how much it is so: "could not agree more", "could not agree with you more".
func (r *Reading) couldNotMore(v clause.Verb) bool {
	next := v.Last + 1
	if next+2 < len(r.Items) && r.Items[next].Preposition && r.Acts(r.Items[next+1]) {
		next += 2
	}
	return v.Negated && (v.Modal == "possible" || v.Modal == "able") && next < len(r.Items) && r.Items[next].Word == "more" &&
		(next+1 == len(r.Items) || r.Items[next+1].Kind != clause.WordItem || r.Items[next+1].Preposition)
}

// ofWhom gives the sense of a verb for those whom the sentence has as its subject, who may be left out or be one of two.
func (r *Reading) ofWhom(v clause.Verb, plain graph.Modality) graph.Modality {
	switch {
	case plain != graph.Hypothetical && r.excepted(v):
		return graph.Negated
	case plain.Happened() && r.eitherOf(v):
		return graph.Hypothetical
	}
	return plain
}

// excepted reports whether those whom a verb has as its subject are left out of those who do it: "all but X left", "each of them
// except X will come"; not "nobody but X left".
func (r *Reading) excepted(v clause.Verb) bool {
	if v.Subject.Empty() || v.Subject.First < 2 || v.Subject.Last >= v.First {
		return false
	}
	k := r.LeadStart(r.Items, v.Subject.First) - 1
	if k < 1 || !r.frames.Excepting[r.Items[k].Word] {
		return false
	}
	for k--; k >= 0 && (r.Items[k].Kind == clause.WordItem && !r.Items[k].Binder || r.IsPronoun(r.Items[k])); k-- {
		if r.frames.Everybody[r.Items[k].Word] {
			return true
		}
	}
	return false
}

// eitherOf reports whether those whom a verb has as its subject are only one of two who may have done it: "X or Y told Z"; not where
// both are names of one, "the Soviet Union or USSR".
func (r *Reading) eitherOf(v clause.Verb) bool {
	if v.Subject.Empty() || v.Subject.First < 2 || v.Subject.Last >= v.First || v.Negated {
		return false
	}
	k := r.LeadStart(r.Items, v.Subject.First) - 1
	if k < 1 || r.Items[k].Word != "or" || r.Items[k-1].Kind != clause.NameItem || r.Items[k-1].Possessive || !r.Acts(r.Items[k-1]) {
		return false
	}
	first := r.c.Of[r.Items[k-1].Mention]
	return first == coref.None || !slices.ContainsFunc(v.Subject.Mentions, func(m int) bool { return r.c.Of[m] == first })
}

// asksToCome reports whether an indirect question asks for what it tells: "asked whether he could see X" of who asks, or of whom he
// asks, wants to see him; not "asked whether Y could see X".
func (r *Reading) asksToCome(verbs []clause.Verb, v clause.Verb) bool {
	if v.Binder != "whether" && v.Binder != "if" || v.Governor < 0 || v.Negated || v.Perfect || v.Passive || v.Modal != "able" && v.Modal != "possible" || !r.frames.Appointing[v.Lemma] && !r.frames.SettingOut[v.Lemma] {
		return false
	}
	g := verbs[v.Governor]
	if !r.frames.Request[g.Lemma] || g.Negated || g.Modal != "" || r.FormOf(v)&lexicon.Base == 0 {
		return false
	}
	by := r.Speaker(v)
	return sameGroup(v.Subject, g.Subject) || by == r.Speaker(g) || r.IsSelf(by)
}

// Neither reports whether "neither" stands before the subject of a verb, or right behind the verb: "met neither X nor Y".
func (r *Reading) Neither(v clause.Verb) bool {
	if v.Last+1 < len(r.Items) && r.Items[v.Last+1].Word == "neither" {
		return r.NameBehind(r.Items, v.Last+2) >= 0 // not "answered neither yes nor no"
	}
	if v.Subject.Empty() || v.Subject.First < 1 {
		return false
	}
	k := r.LeadStart(r.Items, v.Subject.First) - 1
	if k > 0 && (r.Items[k].Aux.Lemma != "" || r.Items[k].Modal != "") && r.Items[k-1].Word == "nor" {
		return true // "nor have we accused X"
	}
	if k > 0 && (r.Items[k].Aux.Lemma == "do" || r.Items[k].Aux.Lemma == "have") && r.opensDenied(k) {
		return true // "never did X meet Y", "at no time has X met Y"
	}
	return k >= 0 && r.Items[k].Word == "neither"
}

// opensDenied reports whether a clause whose helping verb at item aux stands before its subject opens with a word that denies it:
// "never did", "at no time has"; not "not until May did".
func (r *Reading) opensDenied(aux int) bool {
	at := clause.Opening(r.Items)
	switch r.Items[at].Word {
	case "never", "neither":
		return true
	case "at", "in", "on", "under", "by":
		return at+2 < aux && r.Items[at+1].Word == "no"
	}
	return false
}
