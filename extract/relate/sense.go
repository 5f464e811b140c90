package relate

import (
	"slices"
	"strings"

	"dramatis/extract/coref"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// sense is in which way a clause holds, and who answers for it where that is not the author.
type sense struct {
	modality     graph.Modality
	attributedTo coref.ChainID
}

// senseOf decides the modality of verb i from its group, its binder and what governs it. The
// depth is how many verbs have asked for it, as what they hang on may hang on them in a broken
// sentence.
func (r *reading) senseOf(verbs []verb, i int, depth int) sense {
	v := verbs[i]
	own := r.ownSense(verbs, v, depth)
	if v.governor < 0 || depth > 8 {
		if own.modality == graph.Asserted && r.mandative(v) {
			own.modality = graph.Planned
		}
		return r.bySomebody(own, v)
	}
	g := verbs[v.governor]
	above := r.senseOf(verbs, v.governor, depth+1)
	if r.holdsAnyway(own, above, g, v) {
		return own
	}
	own.modality = r.underGovernor(own.modality, above.modality, g, v)
	switch {
	case own.modality == graph.Asserted && r.isWish(g, v), own.modality == graph.Planned && r.hopedOfReader(g, v):
		own.modality = graph.Requested
		return own
	case own.modality == graph.Asserted && v.gerund && r.frames.Accusing[g.lemma]:
		return r.accused(own, g)
	case !v.finite() || v.binder == "whether":
		if own.modality == graph.Asserted && above.modality == graph.Reported {
			return above // "said that X left after meeting Y"
		}
		return own
	}
	if r.frames.Request[g.lemma] && (own.modality == graph.Asserted || own.modality == graph.Planned && v.modal == "future" && v.binder == "that") && (!r.frames.Speech[g.lemma] || r.subjunctive(g, v)) {
		own.modality = graph.Requested
	}
	if own.modality == graph.Asserted && r.mandative(v) {
		own.modality = graph.Planned
		return own
	}
	return r.underSpeech(own, above, g, v)
}

// bySomebody gives the sense of a clause that the sentence hands on as somebody's: "According to X, Y met Z".
func (r *reading) bySomebody(s sense, v verb) sense {
	if s.modality != graph.Asserted || !v.finite() {
		return s
	}
	if c := r.viewers(v.first); len(c) > 0 && !r.isSelf(c[0]) {
		return sense{graph.Reported, c[0]}
	}
	return s
}

// subjunctive reports whether a verb stands in its bare form behind "that": "suggests that
// X meet Y" asks for it, "suggests that X met Y" says so. Where the bare form is the
// present tense too ("that they meet"), only verbs that always ask decide.
func (r *reading) subjunctive(g, v verb) bool {
	bare := v.binder == "" && v.subject.first == g.last+1 && r.frames.Directive[g.lemma] // "suggesting you write X"
	if v.binder != "that" && !bare || v.modal != "" || v.first != v.main || r.formOf(v)&(base|past) != base {
		return false
	}
	return r.frames.Directive[g.lemma] || len(v.subject.mentions) == 1 && r.a.Mentions[v.subject.mentions[0]].Kind == graph.ByName
}

// formOf gives the form of a verb's main word.
func (r *reading) formOf(v verb) form {
	return r.items[v.main].verb.form | r.items[v.main].aux.form
}

// ownSense decides from the verb group, its clause and the time of the clause before it.
func (r *reading) ownSense(verbs []verb, v verb, depth int) sense {
	s := r.zoneSense()
	switch {
	case (v.negated || r.neither(v)) && v.binder != "if" && v.binder != "unless" && v.binder != "whether":
		s.modality = graph.Negated
	case v.gerund && r.undone(v), v.infinitive && r.notTo(v) && !r.toldNotTo(verbs, v), r.notThat(v):
		s.modality = graph.Negated
	case v.gerund && v.governor >= 0:
		s.modality = r.gerundSense(verbs[v.governor], v, s.modality)
	case v.binder == "if" && !v.negated && r.solicited(v):
		s.modality = graph.Requested
	case v.modal != "" && v.perfect:
		s.modality = graph.Hypothetical // "would have met": he did not, or nobody knows
	case v.binder == "if" || v.binder == "whether" || v.binder == "unless" || r.fronted(v) || strings.HasSuffix(v.binder, "ever") && r.verbTense(v) != past || r.noMatter(v) || r.inCase(v) || r.ifAndWhen(v):
		s.modality = graph.Hypothetical
	case (v.binder == "before" || v.binder == "until") && r.aheadOf(verbs, v, depth), later[v.binder] && r.laterThan(verbs, v, depth), r.onlyThen(verbs, v), r.onceDone(v), r.thenWould(verbs, v):
		s.modality = graph.Planned
	case v.modal == "future" && (r.onlyFeared(verbs, v) || r.inEvent() || r.unreal(v)):
		s.modality = graph.Hypothetical
	case v.modal == "future", r.comingUp(verbs, v), ahead[v.binder] && (r.inPresent(v) && (v.binder != "when" || v.first == v.main) || r.plainPresent(v)):
		s.modality = graph.Planned
	case v.modal == "duty", r.items[v.first].word == "be" && v.passive && !v.infinitive && v.modal == "", r.resolves(v), r.bidden(v), r.wishedFor(v):
		s.modality = graph.Requested // "that X be informed"
	case v.modal == "possible" || v.modal == "able":
		s.modality = graph.Hypothetical
	case v.infinitive:
		s.modality = r.infinitiveSense(verbs, v, s.modality)
	case r.wouldYou(v):
		s.modality = graph.Requested
	case r.asks(verbs, v):
		s.modality = graph.Hypothetical
	}
	if s.modality.Happened() && v.finite() {
		s.modality = r.hedged(verbs, v, s.modality)
	}
	return s
}

// zoneSense gives the sense of what a zone of the document tells: a summary and a quotation hand on what others say.
func (r *reading) zoneSense() sense {
	switch {
	case r.zone == zone.Quotation && r.voiced:
		return sense{graph.Reported, r.voice.Speaker}
	case r.zone == zone.Quotation, r.zone == zone.Summary:
		return sense{graph.Reported, coref.None}
	}
	return sense{graph.Asserted, coref.None}
}

// resolves reports whether a verb opens a sentence that only says what shall be done: "That you
// approve …" below "Recommendation:".
func (r *reading) resolves(v verb) bool {
	return v.binder == "that" && v.governor < 0 && (v.opener == opening(r.items) || r.behindLabel(v.opener)) && v.first == v.main && r.formOf(v)&(base|past) == base
}

// behindLabel reports whether the clause at item i stands behind a label of what is wanted, in its line: "Recommendation: That".
func (r *reading) behindLabel(i int) bool {
	return i > 1 && r.items[i-1].word == ":" && r.frames.Wish[strings.TrimSuffix(r.items[i-2].word, "s")]
}

// wishedFor reports whether a verb stands in its bare form in a clause that says what somebody wishes or suggests: "the
// request of X that we inform Y", "his suggestion that I see Y".
func (r *reading) wishedFor(v verb) bool {
	if v.binder != "that" || v.opener < 1 || v.modal != "" || v.first != v.main || r.formOf(v)&(base|past) != base {
		return false
	}
	for k := v.opener - 1; k >= 0 && k >= v.opener-4; k-- {
		switch it := r.items[k]; {
		case it.kind == wordItem && r.frames.Wish[strings.TrimSuffix(it.word, "s")]:
			return true
		case it.kind == nameItem, it.word == "of", it.word == "from", it.word == "by", it.determiner:
		default:
			return false
		}
	}
	return false
}

// noMatter reports whether a clause leaves open what was: "no matter what X told Y", "regardless of whom he met".
func (r *reading) noMatter(v verb) bool {
	if v.binder == "" || v.opener < 2 {
		return false
	}
	switch before := r.items[v.opener-1].word; before {
	case "matter":
		return r.items[v.opener-2].word == "no"
	case "of":
		return r.items[v.opener-2].word == "regardless" || r.items[v.opener-2].word == "irrespective"
	}
	return false
}

// hedged gives the sense of a clause that a word of doubt or hearsay holds in suspense:
// "perhaps X met Y", "X reportedly met Y", "it is possible that X met Y", "doubted that X met Y".
func (r *reading) hedged(verbs []verb, v verb, plain graph.Modality) graph.Modality {
	from := v.first
	if !v.subject.empty() && v.subject.first >= 0 && v.subject.last < v.first {
		if from = v.subject.last + 1; !r.oneStretch(r.items, from, v.first) || v.first-from > longestApposition {
			from = v.first
		}
		if k := r.leadStart(r.items, v.subject.first) - 1; k >= 0 {
			if r.items[k].word == "," && k > 0 {
				k--
			}
			if w := r.items[k]; w.kind == wordItem && w.adverb && (k == 0 || r.items[k-1].kind != wordItem || r.items[k-1].binder) {
				from = min(from, k)
			}
		}
	}
	told := v.binder == "that" && v.opener > 0
	for k := from; k <= v.main; k++ {
		if it := r.items[k]; it.kind == wordItem && it.adverb {
			if m, ok := r.suspense(it.word); ok {
				return m
			}
		}
	}
	if told {
		if m, ok := r.suspense(r.items[r.beforeThat(v.opener)].word); ok {
			return m
		}
		if v.governor >= 0 && r.frames.Doubtful[verbs[v.governor].lemma] {
			return graph.Hypothetical
		}
	}
	return plain
}

// suspense gives the sense of what a word of doubt or hearsay tells.
func (r *reading) suspense(word string) (graph.Modality, bool) {
	switch {
	case r.frames.Doubtful[word]:
		return graph.Hypothetical, true
	case r.frames.Hearsay[word]:
		return graph.Reported, true
	}
	return "", false
}

// neither reports whether "neither" stands before the subject of a verb.
func (r *reading) neither(v verb) bool {
	if v.subject.empty() || v.subject.first < 1 {
		return false
	}
	k := r.leadStart(r.items, v.subject.first) - 1
	if k > 0 && (r.items[k].aux.lemma != "" || r.items[k].modal != "") && r.items[k-1].word == "nor" {
		return true // "nor have we accused X"
	}
	return k >= 0 && r.items[k].word == "neither"
}

// asks reports whether verb v only puts a question: the sentence ends in a question
// mark, and no word of asking before it does the asking.
func (r *reading) asks(verbs []verb, v verb) bool {
	last := len(r.items) - 1
	for last > 0 && r.items[last].kind == punctItem && r.items[last].word != "?" {
		last--
	}
	if slices.ContainsFunc(r.items[min(v.last+1, last+1):last+1], func(it item) bool { return it.kind == punctItem && it.word == ":" }) {
		return false // "raised another question for Y: would it be possible?"
	}
	asking := func(w verb) bool { return r.frames.Speech[w.lemma] || r.frames.Request[w.lemma] }
	if last < 0 || r.items[last].word != "?" || asking(v) || v.governor >= 0 {
		return false
	}
	return !slices.ContainsFunc(verbs, func(w verb) bool { return w.first < v.first && asking(w) })
}

// ahead are the words whose clause in the present tense is still to come: "before he has
// spoken with X", "when he arrives in Oslo".
var ahead = setOf("before", "until", "when", "after")

// aheadOf reports whether the clause that a clause with "before" hangs on is itself only planned or
// wanted: "promised to write before X returned".
func (r *reading) aheadOf(verbs []verb, v verb, depth int) bool {
	for k := len(verbs) - 1; k >= 0; k-- {
		if verbs[k].last < v.first {
			m := r.senseOf(verbs, k, depth+1).modality
			return !verbs[k].perfect && !m.Happened() && (m != graph.Negated || verbs[k].infinitive && r.notTo(verbs[k]))
		}
	}
	return false
}

// laterThan reports whether a clause in the past tense tells of a time that was still to come when the
// verb before it was said: "would discuss it while he was in Oslo".
func (r *reading) laterThan(verbs []verb, v verb, depth int) bool {
	for k := len(verbs) - 1; k >= 0; k-- {
		if w := verbs[k]; w.last < v.first {
			return w.modal == "future" && !w.perfect && !r.frames.Speech[w.lemma] && !r.frames.Finding[w.lemma] && v.modal == "" && !v.perfect && r.senseOf(verbs, k, depth+1).modality == graph.Planned
		}
	}
	return false
}

// onlyThen reports whether a clause in the past perfect is what something that is still ahead waits for: "when they had
// signed it, the others would leave", "would leave when they had signed it".
func (r *reading) onlyThen(verbs []verb, v verb) bool {
	if v.binder != "when" || !v.perfect || r.items[v.first].word != "had" {
		return false
	}
	k := slices.IndexFunc(verbs, func(w verb) bool { return w.first > v.last && w.finite() && w.binder == "" })
	for i := len(verbs) - 1; k < 0 && i >= 0; i-- {
		if w := verbs[i]; w.last < v.opener && w.finite() {
			k = i
		}
	}
	return k >= 0 && verbs[k].modal == "future" && !verbs[k].perfect && !r.frames.Finding[verbs[k].lemma]
}

// later are the words of a time that may be still to come.
var later = setOf("when", "while", "once")

// inPresent reports whether a verb group stands in the present tense or the present perfect.
func (r *reading) inPresent(v verb) bool {
	switch r.items[v.first].word {
	case "has", "have", "is", "are":
		return true
	}
	return v.first == v.main && r.formOf(v)&(third|past) == third
}

// plainPresent reports whether a verb of what one or several do stands bare, in the present tense: "when I
// return", "before they leave"; what somebody means "when I say" that he says any time.
func (r *reading) plainPresent(v verb) bool {
	return v.finite() && !v.passive && !(v.binder == "when" && (r.frames.Speech[v.lemma] || r.frames.Request[v.lemma])) && v.first == v.main && r.formOf(v)&(base|past|third) == base
}

// fronted reports whether the helping verb stands before the subject: "had he met X", "were
// X to visit Oslo", and in questions "did he meet X?".
func (r *reading) fronted(v verb) bool {
	at := v.subject.first
	if v.subject.empty() || at < 0 || at >= v.first {
		return false
	}
	for at > 0 && at > v.subject.first-4 && r.items[at-1].kind == wordItem && (r.items[at-1].determiner || r.honorific(r.items[at-1].word) || r.inLead(r.items, at-1)) {
		at--
	}
	if at == 0 || r.items[at-1].kind != wordItem {
		return false
	}
	switch r.items[at-1].word {
	case "had", "should", "were", "did", "has", "have", "does", "do":
		return at == 1 || r.items[at-2].kind == punctItem || r.items[at-2].binder
	}
	return false
}

// speaker gives the chain that a speech verb's subject stands for, or None.
func (r *reading) speaker(v verb) coref.ChainID {
	if c := r.chainsOf(v.subject, false); len(c) == 1 {
		return c[0]
	}
	return coref.None
}
