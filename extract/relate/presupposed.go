package relate

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/lexicon"
	"dramatis/graph"
)

// presupposed reports whether the noun at item i is the time of something else, so that it
// took place whether that did or not: "they did not speak during X's visit".
func (r *reading) presupposed(i int) bool {
	j := i - 1
	for j > 0 && (r.MarksOwner(r.Items[j]) || j == i-1 && r.Items[j].Kind == clause.NameItem || r.Items[j].Kind == clause.WordItem && !r.Items[j].Preposition && !r.Items[j].Binder) {
		j--
	}
	return j >= 0 && (r.Items[j].Word == "during" || r.Items[j].Word == "after" || r.Items[j].Word == "since" || r.Items[j].Word == "following")
}

// behindWhat reports whether the noun at item i is what something is to follow that is not done: "can be set after X's return
// from Oslo", which lies ahead too.
func (r *reading) behindWhat(i int, v clause.Verb, clause sense) bool {
	if v.Perfect || clause.modality != graph.Hypothetical && clause.modality != graph.Requested {
		return false
	}
	j := r.ownedFrom(i) - 1
	return j >= 0 && (r.Items[j].Word == "after" || r.Items[j].Word == "following")
}

// bygone reports whether a word before the noun at item i says that it is past: "the recent
// visit", "your last letter".
func (r *reading) bygone(i int) bool {
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
func (r *reading) granted(n noun, v clause.Verb) bool {
	f := r.frames
	if v.Lemma == "be" || v.Lemma == "have" || f.Light[v.Lemma] || f.Request[v.Lemma] || f.Refusing[v.Lemma] || f.Intending[v.Lemma] || f.Prospective[v.Lemma] {
		return false // it brings the noun about, or keeps it from coming about
	}
	g := r.possessor(n.at)
	return !g.Empty() && !r.IsPronoun(r.Items[g.First])
}

// onlyPlaced reports whether a clause that leaves open what was done in the past only places it at a talk or on a journey that is
// pointed at, which took place whether that was done or not: "asked whether it had come up in X's talk with Y", "would have hurt to
// take part in the talks between X and Y"; not "would have called off his visit", nor "if he left after his visit".
func (r *reading) onlyPlaced(n noun, v clause.Verb) bool {
	f := r.frames
	if !r.isDeed(n.at) || v.Last >= n.at || f.Request[v.Lemma] || f.Refusing[v.Lemma] || f.Intending[v.Lemma] || f.Mooting[v.Lemma] || f.Shelving[v.Lemma] {
		return false
	}
	last := v.Last
	if v.Infinitive && v.Governor >= 0 && r.Verbs[v.Governor].Lemma == "be" {
		v = r.Verbs[v.Governor] // "would have been wrong to take part in the talks"
	}
	past := v.Perfect || v.Modal == "" && !v.Infinitive && !v.Gerund && r.VerbTense(v) == lexicon.Past && (v.Binder == "" || v.Binder == "that" || v.Binder == "whether")
	if !past || !r.pointedAt(n.at) {
		return false
	}
	k := r.ownedFrom(n.at) - 1
	return k > last && (r.Items[k].Word == "in" || r.Items[k].Word == "at")
}

// judged reports whether a verb says how what a noun tells, whose doer is named, struck somebody: "appeared to enjoy his talk
// with X" leaves open whether he did enjoy it, not whether there was a talk.
func (r *reading) judged(n noun, v clause.Verb) bool {
	return v.Infinitive && v.Governor >= 0 && r.frames.Seeming[r.Verbs[v.Governor].Lemma] && r.frames.Relishing[v.Lemma] && !r.possessor(n.at).Empty()
}

// extant reports whether the noun is a letter that is somebody's: "the plan of your letter" takes
// it for written, whatever its clause says, unless it is still to be sent.
func (r *reading) extant(n noun) bool {
	if !r.frames.Sent[strings.TrimSuffix(r.Items[n.at].Word, "s")] {
		return false
	}
	g := r.possessor(n.at)
	if g.Empty() {
		return false
	}
	for _, it := range r.Items[g.Last+1 : n.at] {
		if it.Kind == clause.WordItem && r.frames.Prospective[it.Word] {
			return false
		}
	}
	for k, v := range r.Verbs {
		next := k+1 < len(r.Verbs) && r.Verbs[k+1].Last < n.at
		if !next && v.Last < n.at && r.frames.Light[v.Lemma] && !v.Passive && r.OneStretch(r.Items, v.Last+1, g.First) && !r.prepositionIn(v.Last+1, g.First) {
			return false // "wanted to send his letter": its verb tells
		}
	}
	return true
}

// prepositionIn reports whether a preposition stands among items [from, to).
func (r *reading) prepositionIn(from, to int) bool {
	return slices.ContainsFunc(r.Items[from:max(from, to)], func(it clause.Item) bool { return it.Kind == clause.WordItem && it.Preposition })
}

// alreadyDone reports whether a bare participle behind the noun at item i says that the very thing spoken of has been made or
// given: "impossible to carry out the tasks assigned to X by Y", "would like to use the invitation extended by X"; not "any
// offer made by X", nor what a rule foresees, "shall examine the reports made by X".
func (r *reading) alreadyDone(i int) bool {
	k := r.verbBehind(i)
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
func (r *reading) pointedAt(i int) bool {
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
func (r *reading) bindsAhead(v clause.Verb) bool {
	switch r.Items[v.First].Word {
	case "shall", "will", "must", "should":
		return true
	}
	return v.Lemma == "have" || v.Lemma == "get"
}

// accounted reports whether the noun at item i is what an account is of, so that it took place, or what shall end:
// "will send the report of his talk with X", "would like the cessation of X's support for Y".
func (r *reading) accounted(i int) bool {
	j := r.ownedFrom(i) - 1
	if j > 0 && r.Items[j].Word == "of" && r.frames.Ceasing[r.Items[j-1].Word] {
		return true
	}
	if j <= 0 || !r.frames.AccountOf[r.Items[j].Word] {
		return false
	}
	return r.Items[j-1].Kind == clause.WordItem && r.frames.Account[r.Items[j-1].Word] || r.accountBy(j)
}

// ownedFrom gives the item where the phrase of the noun at item i opens, its owner among it.
func (r *reading) ownedFrom(i int) int {
	if i > 0 && r.Items[i-1].Kind == clause.NameItem {
		i-- // "the Oslo talks"
	}
	for i > 0 && (r.MarksOwner(r.Items[i-1]) || r.Items[i-1].Kind == clause.WordItem && !r.Items[i-1].Preposition && !r.Items[i-1].Binder && r.Items[i-1].Word != "and") {
		i--
	}
	return i
}

// byDay tells by the day that stands behind a noun, in its own phrase, whether what it names had
// been when the document was written: "could refer to X's visit to Oslo on 3 May". What
// nothing points at may be the thing that is wanted: "did not agree to a meeting on 3 May".
func (r *reading) byDay(n noun, plain graph.Modality) (graph.Modality, bool) {
	d, ok := r.dayOfPhrase(n.end)
	if !ok && n.at > 0 && r.Items[n.at-1].Kind == clause.DateItem {
		d, ok = r.dateAt(n.at - 1) // "in the June 18 meeting"
	}
	written := string(r.layout.Header.DocumentDate())
	if _, last, several := strings.Cut(written, "/"); several {
		written = strings.Trim(last, ".") // papers of some years tell of all of them
	}
	if day := string(d.value); !ok || written == "" || day == "" || strings.Trim(day, "0123456789-") != "" || len(day) == len("2006-22") && day[5] > '1' {
		return "", false
	} else if length := min(len(day), len(written)); day[:length] > written[:length] {
		if d.basis == graph.Inferred && r.presupposed(n.at) && r.pastMain() {
			return plain, true // "during X's visit in November he had said": of the year before
		}
		return graph.Planned, true
	} else if day[:length] == written[:length] {
		return "", false
	}
	first := r.ownedFrom(n.at)
	known := !r.possessor(n.at).Empty() || r.Items[first].Word == "the" || r.Items[first].Word == "this" || r.Items[first].Word == "that"
	return plain, known
}

// pastMain reports whether the main clause tells of what is past.
func (r *reading) pastMain() bool {
	return slices.ContainsFunc(r.Verbs, func(v clause.Verb) bool {
		return v.Finite() && v.Binder == "" && v.Governor < 0 && v.Modal == "" && r.VerbTense(v) == lexicon.Past
	})
}

// dayOfPhrase gives the date behind item i, with nothing but names and what joins them between.
func (r *reading) dayOfPhrase(i int) (dated, bool) {
	for j := i + 1; j < len(r.Items) && j <= i+12; j++ {
		switch it := r.Items[j]; {
		case it.Kind == clause.DateItem:
			return r.dateAt(j)
		case it.Kind == clause.NameItem, it.Kind == clause.WordItem && (it.Preposition || it.Determiner || it.Word == "and" || r.Honorific(it.Word) || r.InLead(r.Items, j)):
		default:
			return dated{}, false
		}
	}
	return dated{}, false
}

// clauseBetween reports whether a clause of its own opens between two items.
func (r *reading) clauseBetween(from, to int) bool {
	return slices.ContainsFunc(r.Items[from+1:max(from+1, to)], func(it clause.Item) bool {
		return it.Kind == clause.WordItem && it.Binder && !it.Preposition && (it.Word == "that" || it.Word == "when" || it.Word == "if" || it.Word == "whether" || it.Word == "because")
	})
}
