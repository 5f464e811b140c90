package relate

import (
	"slices"
	"strings"

	"dramatis/graph"
)

// presupposed reports whether the noun at item i is the time of something else, so that it
// took place whether that did or not: "they did not speak during X's visit".
func (r *reading) presupposed(i int) bool {
	j := i - 1
	for j > 0 && (r.marksOwner(r.items[j]) || j == i-1 && r.items[j].kind == nameItem || r.items[j].kind == wordItem && !r.items[j].preposition && !r.items[j].binder) {
		j--
	}
	return j >= 0 && (r.items[j].word == "during" || r.items[j].word == "after" || r.items[j].word == "since" || r.items[j].word == "following")
}

// behindWhat reports whether the noun at item i is what something is to follow that is not done: "can be set after X's return
// from Oslo", which lies ahead too.
func (r *reading) behindWhat(i int, v verb, clause sense) bool {
	if v.perfect || clause.modality != graph.Hypothetical && clause.modality != graph.Requested {
		return false
	}
	j := r.ownedFrom(i) - 1
	return j >= 0 && (r.items[j].word == "after" || r.items[j].word == "following")
}

// bygone reports whether a word before the noun at item i says that it is past: "the recent
// visit", "your last letter".
func (r *reading) bygone(i int) bool {
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		switch it := r.items[j]; {
		case it.kind == wordItem && r.frames.Past[it.word]:
			return true
		case it.kind == punctItem, it.kind == wordItem && (it.preposition || it.binder):
			return false
		}
	}
	return false
}

// granted reports whether a clause that is denied takes what a noun tells for granted: "did
// not like X's visit to Y", not "did not permit it".
func (r *reading) granted(n noun, v verb) bool {
	f := r.frames
	if v.lemma == "be" || v.lemma == "have" || f.Light[v.lemma] || f.Request[v.lemma] || f.Refusing[v.lemma] || f.Intending[v.lemma] || f.Prospective[v.lemma] {
		return false // it brings the noun about, or keeps it from coming about
	}
	g := r.possessor(n.at)
	return !g.empty() && !r.isPronoun(r.items[g.first])
}

// judged reports whether a verb says how what a noun tells, whose doer is named, struck somebody: "appeared to enjoy his talk
// with X" leaves open whether he did enjoy it, not whether there was a talk.
func (r *reading) judged(n noun, v verb) bool {
	return v.infinitive && v.governor >= 0 && r.frames.Seeming[r.verbs[v.governor].lemma] && r.frames.Relishing[v.lemma] && !r.possessor(n.at).empty()
}

// extant reports whether the noun is a letter that is somebody's: "the plan of your letter" takes
// it for written, whatever its clause says, unless it is still to be sent.
func (r *reading) extant(n noun) bool {
	if !r.frames.Sent[strings.TrimSuffix(r.items[n.at].word, "s")] {
		return false
	}
	g := r.possessor(n.at)
	if g.empty() {
		return false
	}
	for _, it := range r.items[g.last+1 : n.at] {
		if it.kind == wordItem && r.frames.Prospective[it.word] {
			return false
		}
	}
	for k, v := range r.verbs {
		next := k+1 < len(r.verbs) && r.verbs[k+1].last < n.at
		if !next && v.last < n.at && r.frames.Light[v.lemma] && !v.passive && r.oneStretch(r.items, v.last+1, g.first) && !r.prepositionIn(v.last+1, g.first) {
			return false // "wanted to send his letter": its verb tells
		}
	}
	return true
}

// prepositionIn reports whether a preposition stands among items [from, to).
func (r *reading) prepositionIn(from, to int) bool {
	return slices.ContainsFunc(r.items[from:max(from, to)], func(it item) bool { return it.kind == wordItem && it.preposition })
}

// alreadyDone reports whether a bare participle behind the noun at item i says that the very thing spoken of has been made or
// given: "impossible to carry out the tasks assigned to X by Y", "would like to use the invitation extended by X"; not "any
// offer made by X", nor what a rule foresees, "shall examine the reports made by X".
func (r *reading) alreadyDone(i int) bool {
	k := r.verbBehind(i)
	if k < 0 {
		return false
	}
	v := r.verbs[k]
	if v.infinitive || r.formOf(v)&participle == 0 || v.last+1 >= len(r.items) || r.frames.Mooting[v.lemma] || r.frames.Request[v.lemma] {
		return false
	}
	if next := r.items[v.last+1].word; next != "by" && next != "to" || slices.ContainsFunc(r.items[i+1:v.main], func(it item) bool { return !it.adverb }) {
		return false
	}
	return r.pointedAt(i) && (k == 0 || !r.bindsAhead(r.verbs[k-1]))
}

// pointedAt reports whether an article, a pointing word or an owner before the noun at item i says that it is a known one.
func (r *reading) pointedAt(i int) bool {
	for j := i - 1; j >= 0 && j >= i-longestApposition; j-- {
		switch it := r.items[j]; {
		case it.word == "the" || it.word == "this" || it.word == "that" || it.word == "these" || it.word == "those" || r.marksOwner(it):
			return true
		case it.kind != wordItem || it.determiner || it.preposition || it.binder:
			return false
		}
	}
	return false
}

// bindsAhead reports whether a verb says what is to be done with whatever is made or given, "shall examine the reports made
// by X", or has something done: "had the letter signed by X".
func (r *reading) bindsAhead(v verb) bool {
	switch r.items[v.first].word {
	case "shall", "will", "must", "should":
		return true
	}
	return v.lemma == "have" || v.lemma == "get"
}

// accounted reports whether the noun at item i is what an account is of, so that it took place, or what shall end:
// "will send the report of his talk with X", "would like the cessation of X's support for Y".
func (r *reading) accounted(i int) bool {
	j := r.ownedFrom(i) - 1
	if j > 0 && r.items[j].word == "of" && r.frames.Ceasing[r.items[j-1].word] {
		return true
	}
	if j <= 0 || !r.frames.AccountOf[r.items[j].word] {
		return false
	}
	return r.items[j-1].kind == wordItem && r.frames.Account[r.items[j-1].word] || r.accountBy(j)
}

// ownedFrom gives the item where the phrase of the noun at item i opens, its owner among it.
func (r *reading) ownedFrom(i int) int {
	if i > 0 && r.items[i-1].kind == nameItem {
		i-- // "the Oslo talks"
	}
	for i > 0 && (r.marksOwner(r.items[i-1]) || r.items[i-1].kind == wordItem && !r.items[i-1].preposition && !r.items[i-1].binder && r.items[i-1].word != "and") {
		i--
	}
	return i
}

// byDay tells by the day that stands behind a noun, in its own phrase, whether what it names had
// been when the document was written: "could refer to X's visit to Oslo on 3 May". What
// nothing points at may be the thing that is wanted: "did not agree to a meeting on 3 May".
func (r *reading) byDay(n noun, plain graph.Modality) (graph.Modality, bool) {
	d, ok := r.dayOfPhrase(n.end)
	if !ok && n.at > 0 && r.items[n.at-1].kind == dateItem {
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
	known := !r.possessor(n.at).empty() || r.items[first].word == "the" || r.items[first].word == "this" || r.items[first].word == "that"
	return plain, known
}

// pastMain reports whether the main clause tells of what is past.
func (r *reading) pastMain() bool {
	return slices.ContainsFunc(r.verbs, func(v verb) bool {
		return v.finite() && v.binder == "" && v.governor < 0 && v.modal == "" && r.verbTense(v) == past
	})
}

// dayOfPhrase gives the date behind item i, with nothing but names and what joins them between.
func (r *reading) dayOfPhrase(i int) (dated, bool) {
	for j := i + 1; j < len(r.items) && j <= i+12; j++ {
		switch it := r.items[j]; {
		case it.kind == dateItem:
			return r.dateAt(j)
		case it.kind == nameItem, it.kind == wordItem && (it.preposition || it.determiner || it.word == "and" || r.honorific(it.word) || r.inLead(r.items, j)):
		default:
			return dated{}, false
		}
	}
	return dated{}, false
}

// clauseBetween reports whether a clause of its own opens between two items.
func (r *reading) clauseBetween(from, to int) bool {
	return slices.ContainsFunc(r.items[from+1:max(from+1, to)], func(it item) bool {
		return it.kind == wordItem && it.binder && !it.preposition && (it.word == "that" || it.word == "when" || it.word == "if" || it.word == "whether" || it.word == "because")
	})
}
