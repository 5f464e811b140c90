package sense

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/lexicon"
)

// What the word or phrase that opens a clause does to its sense: a case that is only supposed, what is said not to be so,
// what something that is ahead waits for.

// inCase reports whether a clause tells what may come to pass: "in the event that X attacked Y", "in the event X declines",
// "in case X comes".
func (r *Reading) inCase(v clause.Verb) bool {
	switch {
	case v.Binder == "that":
		return r.eventAt(v.Opener-1) || r.providedAt(v.Opener-1)
	case v.Binder != "" || v.Subject.Empty() || v.Subject.First < 2 || v.Subject.Last >= v.First:
		return false
	}
	k := r.LeadStart(r.Items, v.Subject.First) - 1
	return r.eventAt(k) && (r.Items[k].Word == "event" || r.Items[k-1].Word == "in") || r.providedAt(k)
}

// providedAt reports whether the word at item k opens a condition: "provided X sends Y", "assuming that", not "X provided Y".
func (r *Reading) providedAt(k int) bool {
	if k < 0 || r.Items[k].Kind != clause.WordItem || !r.frames.Providing[r.Items[k].Word] {
		return false
	}
	return k == clause.Opening(r.Items) || r.Items[k-1].Kind == clause.PunctItem || r.Items[k-1].Word == "only" || r.Items[k-1].Word == "always"
}

// thenWould reports whether a clause of time in somebody's words of the past tells of what the clause behind it says would or should
// be done then: "said that when X visited Y, he would meet Z"; not "when X visited Y he had met Z" nor "when X said that he would".
func (r *Reading) thenWould(verbs []clause.Verb, v clause.Verb) bool {
	if !later[v.Binder] || r.frames.Speech[v.Lemma] || v.Perfect || v.Modal != "" || !v.Finite() || !slices.ContainsFunc(verbs, func(w clause.Verb) bool { return w.Last < v.Opener && r.frames.Speech[w.Lemma] }) {
		return false
	}
	k := slices.IndexFunc(verbs, func(w clause.Verb) bool {
		return w.First > v.Last && w.Finite() && (w.Binder == "" || w.Opener < v.Opener)
	})
	return k >= 0 && !verbs[k].Perfect && (verbs[k].Modal == "future" || verbs[k].Modal == "duty")
}

// eventAt reports whether the word at item k is the noun of "in the event", "in case".
func (r *Reading) eventAt(k int) bool {
	if k < 1 || r.Items[k].Kind != clause.WordItem || !r.frames.Contingent[r.Items[k].Word] {
		return false
	}
	before := r.Items[k-1].Word
	return before == "in" || before == "the" && k > 1 && r.Items[k-2].Word == "in"
}

// notThat reports whether a clause is what is said not to be so: "not that X could trust Y", also with who says it between:
// "not, said Z, that X could trust Y"; not the clause of a verb that is denied.
func (r *Reading) notThat(v clause.Verb) bool {
	if v.Binder != "that" || v.Opener < 1 {
		return false
	}
	k := v.Opener - 1
	if r.Items[k].Word == "," {
		for k--; k > 0 && k > v.Opener-clause.LongestInsertion && r.Items[k].Word != ","; k-- {
		}
		k--
	}
	return k >= 0 && r.Items[k].Word == "not" && (k == clause.Opening(r.Items) || r.Items[k-1].Kind == clause.PunctItem || r.Items[k-1].Word == "but")
}

// beforeThat gives the item that a clause with "that" at item opener hangs on: "reports to the effect that", "two contingencies—that
// X comes, and that Y comes".
func (r *Reading) beforeThat(opener int) int {
	k := opener - 1
	switch {
	case k > 0 && r.Items[k].Word == "—":
		return k - 1
	case k > 2 && r.Items[k].Word == "effect" && r.Items[k-1].Word == "the" && r.Items[k-2].Word == "to":
		return k - 3
	case k > 0 && (r.Items[k].Word == "and" || r.Items[k].Word == "or"):
		for _, w := range slices.Backward(r.Verbs) {
			if w.Binder == "that" && w.Opener > 0 && w.Opener < k && w.Opener < opener {
				return r.beforeThat(w.Opener)
			}
		}
	}
	return k
}

// unreal reports whether a verb tells what would be done in a case that is not so, or may not be: "if this were done he would have to
// leave", "if it is so, then I would agree". What somebody says that he would do if another came he only says of what lies ahead.
func (r *Reading) unreal(v clause.Verb) bool {
	if r.Items[v.First].Word != "would" || v.Perfect {
		return false
	}
	if v.Governor < 0 && v.Subject.First > 0 && r.Items[v.Subject.First-1].Word == "then" && slices.ContainsFunc(r.Items[:v.Subject.First], func(it clause.Item) bool { return it.Word == "if" }) {
		return true
	}
	return slices.ContainsFunc(r.Verbs, func(w clause.Verb) bool {
		return w.Binder == "if" && r.Items[w.First].Word == "were" && w.First > w.Opener+1 && r.OneStretch(r.Items, w.First, v.First) && r.ofOne(w.First-1)
	})
}

// ofOne reports whether the item right before "were" is of one thing or nobody, so that the verb stands in the subjunctive: "if this
// were", "if the plan were", not "if the plans were", "if they were".
func (r *Reading) ofOne(k int) bool {
	w := r.Written(r.Items[k])
	return w == "this" || w != "" && !strings.HasSuffix(w, "s") && !r.frames.Several[w]
}

// ifAndWhen reports whether a clause of time is one of condition too: "if and when X comes".
func (r *Reading) ifAndWhen(v clause.Verb) bool {
	return v.Binder == "when" && v.Opener > 1 && r.Items[v.Opener-1].Word == "and" && r.Items[v.Opener-2].Word == "if"
}

// onceDone reports whether a clause is what something that is ahead waits for: "once X has met Y, the talks will begin"; not
// what somebody once did.
func (r *Reading) onceDone(v clause.Verb) bool {
	if !v.Finite() || v.Binder != "" && v.Binder != "once" && v.Binder != "that" || v.Subject.Empty() || v.Subject.First < 1 || v.Subject.Last >= v.First {
		return false
	}
	k := r.LeadStart(r.Items, v.Subject.First) - 1
	if k < 0 || r.Items[k].Word != "once" || k != clause.Opening(r.Items) && r.Items[k-1].Kind == clause.NameItem {
		return false
	}
	if r.InPresent(v) || r.plainPresent(v) {
		return true
	}
	k = slices.IndexFunc(r.Verbs, func(w clause.Verb) bool {
		return w.First > v.Last && w.Finite() && (w.Binder == "" || w.Binder == "that")
	})
	return k >= 0 && r.Verbs[k].Modal == "future" && !r.Verbs[k].Perfect && v.Modal == "" // "once X had met Y, he would leave"
}

// untilNow reports whether the word that seems to open a clause of time only stands before a word of time: "until now X has agreed".
func (r *Reading) untilNow(v clause.Verb) bool {
	k := v.Opener + 1
	return v.Opener >= 0 && k < v.First && r.Items[v.Opener].Preposition && r.Items[k].Kind == clause.WordItem && r.Items[k].Adverb && !lexicon.InLY(r.Items[k].Word)
}

// takenForTrue reports whether a clause with "that" says what a fact is, or a piece of news on whose ground something else is wished or
// planned: "would not change the fact that X met Y", "hopes for a decision in the light of information that X met Y".
func (r *Reading) takenForTrue(v clause.Verb) bool {
	if v.Binder != "that" || v.Opener < 2 {
		return false
	}
	k := v.Opener - 1
	if r.Items[k].Word == "fact" {
		return r.Items[k-1].Word == "the"
	}
	if r.Items[k].Kind != clause.WordItem || !r.frames.Hearsay[r.Items[k].Word] {
		return false
	}
	for k--; k > 0 && r.Items[k].Kind == clause.WordItem && !r.Items[k].Preposition && !r.Items[k].Binder && r.Items[k].Verb.Lemma == ""; k-- {
	}
	return k > 0 && (r.frames.Grounds[r.Items[k].Word] || r.Items[k].Word == "of" && r.frames.Grounds[r.Items[k-1].Word])
}
