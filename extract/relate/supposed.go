package relate

import (
	"slices"
	"strings"
)

// What the word or phrase that opens a clause does to its sense: a case that is only supposed, what is said not to be so,
// what something that is ahead waits for.

// inCase reports whether a clause tells what may come to pass: "in the event that X attacked Y", "in the event X declines",
// "in case X comes".
func (r *reading) inCase(v verb) bool {
	switch {
	case v.binder == "that":
		return r.eventAt(v.opener-1) || r.providedAt(v.opener-1)
	case v.binder != "" || v.subject.empty() || v.subject.first < 2 || v.subject.last >= v.first:
		return false
	}
	k := r.leadStart(r.items, v.subject.first) - 1
	return r.eventAt(k) && (r.items[k].word == "event" || r.items[k-1].word == "in") || r.providedAt(k)
}

// providedAt reports whether the word at item k opens a condition: "provided X sends Y", "assuming that", not "X provided Y".
func (r *reading) providedAt(k int) bool {
	if k < 0 || r.items[k].kind != wordItem || !r.frames.Providing[r.items[k].word] {
		return false
	}
	return k == opening(r.items) || r.items[k-1].kind == punctItem || r.items[k-1].word == "only" || r.items[k-1].word == "always"
}

// thenWould reports whether a clause of time in somebody's words of the past tells of what the clause behind it says would or should
// be done then: "said that when X visited Y, he would meet Z"; not "when X visited Y he had met Z" nor "when X said that he would".
func (r *reading) thenWould(verbs []verb, v verb) bool {
	if !later[v.binder] || r.frames.Speech[v.lemma] || v.perfect || v.modal != "" || !v.finite() || !slices.ContainsFunc(verbs, func(w verb) bool { return w.last < v.opener && r.frames.Speech[w.lemma] }) {
		return false
	}
	k := slices.IndexFunc(verbs, func(w verb) bool { return w.first > v.last && w.finite() && (w.binder == "" || w.opener < v.opener) })
	return k >= 0 && !verbs[k].perfect && (verbs[k].modal == "future" || verbs[k].modal == "duty")
}

// eventAt reports whether the word at item k is the noun of "in the event", "in case".
func (r *reading) eventAt(k int) bool {
	if k < 1 || r.items[k].kind != wordItem || !r.frames.Contingent[r.items[k].word] {
		return false
	}
	before := r.items[k-1].word
	return before == "in" || before == "the" && k > 1 && r.items[k-2].word == "in"
}

// notThat reports whether a clause is what is said not to be so: "not that X could trust Y", also with who says it between:
// "not, said Z, that X could trust Y"; not the clause of a verb that is denied.
func (r *reading) notThat(v verb) bool {
	if v.binder != "that" || v.opener < 1 {
		return false
	}
	k := v.opener - 1
	if r.items[k].word == "," {
		for k--; k > 0 && k > v.opener-longestInsertion && r.items[k].word != ","; k-- {
		}
		k--
	}
	return k >= 0 && r.items[k].word == "not" && (k == opening(r.items) || r.items[k-1].kind == punctItem || r.items[k-1].word == "but")
}

// beforeThat gives the item that a clause with "that" at item opener hangs on: "reports to the effect that", "two contingencies—that
// X comes, and that Y comes".
func (r *reading) beforeThat(opener int) int {
	k := opener - 1
	switch {
	case k > 0 && r.items[k].word == "—":
		return k - 1
	case k > 2 && r.items[k].word == "effect" && r.items[k-1].word == "the" && r.items[k-2].word == "to":
		return k - 3
	case k > 0 && (r.items[k].word == "and" || r.items[k].word == "or"):
		for _, w := range slices.Backward(r.verbs) {
			if w.binder == "that" && w.opener > 0 && w.opener < k && w.opener < opener {
				return r.beforeThat(w.opener)
			}
		}
	}
	return k
}

// unreal reports whether a verb tells what would be done in a case that is not so: "if this were done he would have to leave".
// What somebody says that he would do if another came he only says of what lies ahead.
func (r *reading) unreal(v verb) bool {
	if r.items[v.first].word != "would" || v.perfect {
		return false
	}
	return slices.ContainsFunc(r.verbs, func(w verb) bool {
		return w.binder == "if" && r.items[w.first].word == "were" && w.first > w.opener+1 && r.oneStretch(r.items, w.first, v.first) && r.ofOne(w.first-1)
	})
}

// ofOne reports whether the item right before "were" is of one thing or nobody, so that the verb stands in the subjunctive: "if this
// were", "if the plan were", not "if the plans were", "if they were".
func (r *reading) ofOne(k int) bool {
	w := r.written(r.items[k])
	return w == "this" || w != "" && !strings.HasSuffix(w, "s") && !r.frames.Several[w]
}

// ifAndWhen reports whether a clause of time is one of condition too: "if and when X comes".
func (r *reading) ifAndWhen(v verb) bool {
	return v.binder == "when" && v.opener > 1 && r.items[v.opener-1].word == "and" && r.items[v.opener-2].word == "if"
}

// onceDone reports whether a clause is what something that is ahead waits for: "once X has met Y, the talks will begin"; not
// what somebody once did.
func (r *reading) onceDone(v verb) bool {
	if !v.finite() || v.binder != "" && v.binder != "once" || v.subject.empty() || v.subject.first < 1 || v.subject.last >= v.first {
		return false
	}
	k := r.leadStart(r.items, v.subject.first) - 1
	if k < 0 || r.items[k].word != "once" || k != opening(r.items) && r.items[k-1].kind == nameItem {
		return false
	}
	return r.inPresent(v) || r.plainPresent(v)
}
