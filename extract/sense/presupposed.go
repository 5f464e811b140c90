package sense

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/lexicon"
	"dramatis/graph"
)

// Presupposed reports whether the noun at item i is the time or the ground of something else, so that it
// took place whether that did or not: "they did not speak during X's visit", "in view of his support", "by the time of his trip".
func (r *Reading) Presupposed(i int) bool {
	j := r.beforePhrase(i)
	if j > 1 && r.Items[j].Word == "of" && (r.frames.Grounds[r.Items[j-1].Word] || r.Items[j-1].Word == "time" && r.Items[j-2].Word == "the") {
		return true
	}
	return r.SetsTime(i)
}

// inSpiteOf reports whether the noun at item i is what something is done or not done in spite of, and so was there: "hesitated to speak
// despite his esteem for X".
func (r *Reading) inSpiteOf(i int) bool {
	j := i - 1
	for j > 0 && r.Items[j].Word != "despite" && (r.MarksOwner(r.Items[j]) || r.Items[j].Kind == clause.WordItem && !r.Items[j].Preposition && !r.Items[j].Binder) {
		j--
	}
	return j >= 0 && r.Items[j].Word == "despite" || j > 0 && r.Items[j].Word == "of" && r.Items[j-1].Word == "spite"
}

// SetsTime reports whether the noun at item i is the time in which or after which something else was, and so as past as that: "during X's
// visit", not "in view of X's visit", which may be what one prepares for.
func (r *Reading) SetsTime(i int) bool {
	j := r.beforePhrase(i)
	return j >= 0 && (r.Items[j].Word == "during" || r.Items[j].Word == "after" || r.Items[j].Word == "since" || r.Items[j].Word == "following")
}

// beforePhrase gives the item before the noun at item i and the words that belong to it: "of" in "in view of his first visit".
func (r *Reading) beforePhrase(i int) int {
	j := i - 1
	for j > 0 && (r.MarksOwner(r.Items[j]) || j == i-1 && r.Items[j].Kind == clause.NameItem || r.Items[j].Kind == clause.WordItem && !r.Items[j].Preposition && !r.Items[j].Binder) {
		j--
	}
	return j
}

// behindWhat reports whether the noun at item i is what something is to follow that is not done: "can be set after X's return
// from Oslo", which lies ahead too.
func (r *Reading) behindWhat(i int, v clause.Verb, clause Sense) bool {
	if v.Perfect || clause.Modality != graph.Hypothetical && clause.Modality != graph.Requested {
		return false
	}
	j := r.OwnedFrom(i) - 1
	return j >= 0 && (r.Items[j].Word == "after" || r.Items[j].Word == "following")
}

// Bygone reports whether a word before the noun at item i says that it is past: "the recent
// visit", "your last letter".
func (r *Reading) Bygone(i int) bool {
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		switch it := r.Items[j]; {
		case it.Kind == clause.WordItem && r.frames.Past[it.Word]:
			return true
		case it.Kind == clause.PunctItem, it.Kind == clause.WordItem && (it.Preposition || it.Binder):
			return false
		}
	}
	return false
}

// granted reports whether a clause that is denied takes what a noun tells for granted: "did
// not like X's visit to Y", not "did not permit it".
func (r *Reading) granted(n Noun, v clause.Verb) bool {
	f := r.frames
	if v.Lemma == "be" || v.Lemma == "have" || f.Light[v.Lemma] || f.Request[v.Lemma] || f.Refusing[v.Lemma] || f.Intending[v.Lemma] || f.Prospective[v.Lemma] {
		return false // it brings the noun about, or keeps it from coming about
	}
	g := r.PossessorIn(r.Items, n.At)
	return !g.Empty() && !r.IsPronoun(r.Items[g.First])
}

// onlyPlaced reports whether a clause that leaves open what was done in the past only places it at a talk or on a journey that is
// pointed at, which took place whether that was done or not: "asked whether it had come up in X's talk with Y", "would have hurt to
// take part in the talks between X and Y"; not "would have called off his visit", nor "if he left after his visit".
func (r *Reading) onlyPlaced(n Noun, v clause.Verb) bool {
	f := r.frames
	if v.Perfect && v.Opener >= 0 && v.Opener < n.At && !v.Subject.Empty() && v.Subject.First > n.At && v.Binder == "whether" {
		k := r.OwnedFrom(n.At) - 1 // "asked whether at his talk with X he had agreed"
		return r.isDeed(n.At) && r.pointedAt(n.At) && k > v.Opener && (r.Items[k].Word == "in" || r.Items[k].Word == "at")
	}
	if !r.isDeed(n.At) || v.Last >= n.At || f.Request[v.Lemma] || f.Refusing[v.Lemma] || f.Intending[v.Lemma] && !v.Passive || f.Mooting[v.Lemma] || f.Shelving[v.Lemma] {
		return false
	}
	last := v.Last
	if v.Infinitive && v.Governor >= 0 && r.Verbs[v.Governor].Lemma == "be" {
		v = r.Verbs[v.Governor] // "would have been wrong to take part in the talks"
	}
	past := v.Perfect || v.Modal == "" && !v.Infinitive && !v.Gerund && r.VerbTense(v) == lexicon.Past && (v.Binder == "" || v.Binder == "that" || v.Binder == "whether")
	if !past || !r.pointedAt(n.At) {
		return false
	}
	k := r.OwnedFrom(n.At) - 1
	return k > last && (r.Items[k].Word == "in" || r.Items[k].Word == "at")
}

// judged reports whether a verb says how what a noun tells, whose doer is named, struck somebody: "appeared to enjoy his talk
// with X" leaves open whether he did enjoy it, not whether there was a talk.
func (r *Reading) judged(n Noun, v clause.Verb) bool {
	return v.Infinitive && v.Governor >= 0 && r.frames.Seeming[r.Verbs[v.Governor].Lemma] && r.frames.Relishing[v.Lemma] && !r.PossessorIn(r.Items, n.At).Empty()
}

// extant reports whether the noun is a letter that is somebody's: "the plan of your letter" takes
// it for written, whatever its clause says, unless it is still to be sent.
func (r *Reading) extant(n Noun) bool {
	if !r.frames.Sent[strings.TrimSuffix(r.Items[n.At].Word, "s")] {
		return false
	}
	g := r.PossessorIn(r.Items, n.At)
	if g.Empty() {
		return false
	}
	for _, it := range r.Items[g.Last+1 : n.At] {
		if it.Kind == clause.WordItem && r.frames.Prospective[it.Word] {
			return false
		}
	}
	for k, v := range r.Verbs {
		next := k+1 < len(r.Verbs) && r.Verbs[k+1].Last < n.At
		if !next && v.Last+1 == r.LeadStart(r.Items, g.First) && r.frames.Awaiting[v.Lemma] {
			return false // "await your reply"
		}
		if !next && v.Last < n.At && r.frames.Light[v.Lemma] && !v.Passive && r.OneStretch(r.Items, v.Last+1, g.First) && !r.prepositionIn(v.Last+1, g.First) {
			return false // "wanted to send his letter": its verb tells
		}
	}
	return true
}

// prepositionIn reports whether a preposition stands among items [from, to).
func (r *Reading) prepositionIn(from, to int) bool {
	return slices.ContainsFunc(r.Items[from:max(from, to)], func(it clause.Item) bool { return it.Kind == clause.WordItem && it.Preposition })
}

// altered reports whether the noun at item i is of what somebody goes on doing, and a verb right before it says that it shall grow, last
// or suffer: "would undermine X's support for Y", which takes it for granted.
func (r *Reading) altered(i int) bool {
	if r.isDeed(i) || !r.pointedAt(i) || i+1 < len(r.Items) && r.Items[i+1].Kind == clause.WordItem && !r.Items[i+1].Preposition {
		return false // "would weaken X's bargaining position"
	}
	k := r.VerbBefore(i)
	if k < 0 {
		return false
	}
	v := r.Verbs[k]
	return r.OwnedFrom(i) <= v.Last+1 && r.frames.Altering[v.Lemma] && !v.Passive
}

// alreadyDone reports whether a bare participle behind the noun at item i says that the very thing spoken of has been made or
// given: "impossible to carry out the tasks assigned to X by Y", "would like to use the invitation extended by X"; not "any
// offer made by X", nor what a rule foresees, "shall examine the reports made by X".
func (r *Reading) alreadyDone(i int) bool {
	k := r.VerbBehind(i)
	if k < 0 {
		return false
	}
	v := r.Verbs[k]
	if v.Infinitive || r.FormOf(v)&lexicon.Participle == 0 || v.Last+1 >= len(r.Items) || r.frames.Mooting[v.Lemma] || r.frames.Request[v.Lemma] {
		return false
	}
	if next := r.Items[v.Last+1].Word; next != "by" && next != "to" || slices.ContainsFunc(r.Items[i+1:v.Main], func(it clause.Item) bool { return !it.Adverb }) {
		return false
	}
	return r.pointedAt(i) && (k == 0 || !r.bindsAhead(r.Verbs[k-1]))
}

// pointedAt reports whether an article, a pointing word or an owner before the noun at item i says that it is a known one.
func (r *Reading) pointedAt(i int) bool {
	for j := i - 1; j >= 0 && j >= i-clause.LongestApposition; j-- {
		switch it := r.Items[j]; {
		case it.Word == "the" || it.Word == "this" || it.Word == "that" || it.Word == "these" || it.Word == "those" || r.MarksOwner(it):
			return true
		case it.Kind != clause.WordItem || it.Determiner || it.Preposition || it.Binder:
			return false
		}
	}
	return false
}

// bindsAhead reports whether a verb says what is to be done with whatever is made or given, "shall examine the reports made
// by X", or has something done: "had the letter signed by X".
func (r *Reading) bindsAhead(v clause.Verb) bool {
	switch r.Items[v.First].Word {
	case "shall", "will", "must", "should":
		return true
	}
	return v.Lemma == "have" || v.Lemma == "get"
}

// Accounted reports whether the noun at item i is what an account is of, so that it took place, or what shall end:
// "will send the report of his talk with X", "would like the cessation of X's support for Y".
func (r *Reading) Accounted(i int) bool {
	j := r.OwnedFrom(i) - 1
	if j > 0 && r.Items[j].Word == "of" && r.frames.Ceasing[r.Items[j-1].Word] {
		return true
	}
	if j <= 0 || !r.frames.AccountOf[r.Items[j].Word] {
		return false
	}
	return r.Items[j-1].Kind == clause.WordItem && r.frames.Account[r.Items[j-1].Word] || r.accountBy(j)
}

// OwnedFrom gives the item where the phrase of the noun at item i opens, its owner among it.
func (r *Reading) OwnedFrom(i int) int {
	if i > 0 && r.Items[i-1].Kind == clause.NameItem {
		i-- // "the Oslo talks"
	}
	for i > 0 && (r.MarksOwner(r.Items[i-1]) || r.Items[i-1].Kind == clause.WordItem && !r.Items[i-1].Preposition && !r.Items[i-1].Binder && r.Items[i-1].Word != "and") {
		i--
	}
	return i
}

// PastMain reports whether the main clause tells of what is past.
func (r *Reading) PastMain() bool {
	return slices.ContainsFunc(r.Verbs, func(v clause.Verb) bool {
		return v.Finite() && v.Binder == "" && v.Governor < 0 && v.Modal == "" && r.VerbTense(v) == lexicon.Past
	})
}

// clauseBetween reports whether a clause of its own opens between two items.
func (r *Reading) clauseBetween(from, to int) bool {
	return slices.ContainsFunc(r.Items[from+1:max(from+1, to)], func(it clause.Item) bool {
		return it.Kind == clause.WordItem && it.Binder && !it.Preposition && (it.Word == "that" || it.Word == "when" || it.Word == "if" || it.Word == "whether" || it.Word == "because")
	})
}
