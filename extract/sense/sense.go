package sense

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/extract/zone"
	"dramatis/graph"
	"dramatis/internal/set"
)

// Sense is in which way a clause holds, and who answers for it where that is not the author.
type Sense struct {
	Modality     graph.Modality
	AttributedTo coref.ChainID
}

// SenseOf decides the modality of verb i from its group, its binder and what governs it. The
// depth is how many verbs have asked for it, as what they hang on may hang on them in a broken
// sentence.
func (r *Reading) SenseOf(verbs []clause.Verb, i int, depth int) Sense {
	v := verbs[i]
	own := r.ownSense(verbs, v, depth)
	if v.Governor < 0 || depth > 8 {
		if own.Modality == graph.Asserted && r.mandative(v) {
			own.Modality = graph.Planned
		}
		return r.bySomebody(own, v)
	}
	g := verbs[v.Governor]
	above := r.SenseOf(verbs, v.Governor, depth+1)
	if r.holdsAnyway(own, above, g, v) {
		return own
	}
	if r.advisedAgainst(g, v) {
		own.Modality = graph.Hypothetical
		return r.underSpeech(own, above, g, v)
	}
	own.Modality = r.underGovernor(own.Modality, above.Modality, g, v)
	switch {
	case own.Modality == graph.Asserted && r.isWish(g, v), own.Modality == graph.Planned && r.hopedOfReader(g, v):
		own.Modality = graph.Requested
		return own
	case own.Modality == graph.Asserted && v.Gerund && r.frames.Accusing[g.Lemma]:
		return r.accused(own, g)
	case r.saidOf(g, v):
		return r.underSpeech(own, above, g, v)
	case !v.Finite() || v.Binder == "whether":
		if own.Modality == graph.Asserted && above.Modality == graph.Reported {
			return above // "said that X left after meeting Y"
		}
		return own
	}
	if r.frames.Request[g.Lemma] && (own.Modality == graph.Asserted || own.Modality == graph.Planned && v.Modal == "future" && v.Binder == "that") && (!r.frames.Speech[g.Lemma] || r.subjunctive(g, v)) {
		own.Modality = graph.Requested
	}
	if own.Modality == graph.Asserted && r.mandative(v) {
		own.Modality = graph.Planned
		return own
	}
	return r.underSpeech(own, above, g, v)
}

// bySomebody gives the sense of a clause that the sentence hands on as somebody's: "According to X, Y met Z".
func (r *Reading) bySomebody(s Sense, v clause.Verb) Sense {
	if s.Modality != graph.Asserted || !v.Finite() {
		return s
	}
	if c := r.viewers(v.First); len(c) > 0 && !r.IsSelf(c[0]) {
		return Sense{graph.Reported, c[0]}
	} else if len(c) == 0 && r.accordingToSomething(v) {
		return Sense{graph.Reported, coref.None}
	}
	return s
}

// subjunctive reports whether a verb stands in its bare form behind "that": "suggests that
// X meet Y" asks for it, "suggests that X met Y" says so. Where the bare form is the
// present tense too ("that they meet"), only verbs that always ask decide.
func (r *Reading) subjunctive(g, v clause.Verb) bool {
	bare := v.Binder == "" && v.Subject.First == g.Last+1 && r.frames.Directive[g.Lemma] // "suggesting you write X"
	if v.Binder != "that" && !bare || v.Modal != "" || v.First != v.Main || r.FormOf(v)&(lexicon.Base|lexicon.Past) != lexicon.Base {
		return false
	}
	return r.frames.Directive[g.Lemma] || len(v.Subject.Mentions) == 1 && r.a.Mentions[v.Subject.Mentions[0]].Kind == graph.ByName
}

// ownSense decides from the verb group, its clause and the time of the clause before it.
func (r *Reading) ownSense(verbs []clause.Verb, v clause.Verb, depth int) Sense {
	s := r.zoneSense()
	switch {
	case r.deniedInPart(v), r.notUnlessDone(verbs, v):
		s.Modality = graph.Hypothetical
	case r.couldNotMore(v):
	case (v.Negated || r.Neither(v)) && v.Binder != "if" && v.Binder != "unless" && v.Binder != "whether":
		s.Modality = graph.Negated
	case v.Infinitive && r.notTo(v) && r.toldNotTo(verbs, v):
		s.Modality = graph.Hypothetical
	case v.Gerund && v.First > 0 && r.Items[v.First-1].Word == "against" && (v.Governor < 0 || !r.frames.Deciding[verbs[v.Governor].Lemma]):
		s.Modality = graph.Hypothetical // "advised against going": who knows
	case v.Gerund && r.undone(v), v.Infinitive && r.notTo(v), r.notThat(v):
		s.Modality = graph.Negated
	case v.Gerund && v.Governor >= 0:
		s.Modality = r.gerundSense(verbs[v.Governor], v, s.Modality)
	case v.Binder == "if" && !v.Negated && r.solicited(v), r.asksToCome(verbs, v):
		s.Modality = graph.Requested
	case v.Modal != "" && v.Perfect:
		s.Modality = graph.Hypothetical // "would have met": he did not, or nobody knows
	case v.Binder == "if" || v.Binder == "whether" || v.Binder == "unless" || r.fronted(v) || strings.HasSuffix(v.Binder, "ever") && r.VerbTense(v) != lexicon.Past || r.noMatter(v) || r.inCase(v) || r.ifAndWhen(v):
		s.Modality = graph.Hypothetical
	case (v.Binder == "before" || v.Binder == "until") && r.aheadOf(verbs, v, depth), later[v.Binder] && r.laterThan(verbs, v, depth), r.onlyThen(verbs, v), r.onceDone(v), r.thenWould(verbs, v):
		s.Modality = graph.Planned
	case v.Modal == "future" && (r.onlyFeared(verbs, v) || r.inEvent() || r.unreal(v)):
		s.Modality = graph.Hypothetical
	case v.Modal == "future", r.comingUp(verbs, v), ahead[v.Binder] && !r.untilNow(v) && (r.InPresent(v) && (v.Binder != "when" || v.First == v.Main) || r.plainPresent(v)):
		s.Modality = graph.Planned
	case v.Modal == "duty", r.Items[v.First].Word == "be" && v.Passive && !v.Infinitive && v.Modal == "", r.resolves(v), r.Bidden(v), r.wishedFor(v):
		s.Modality = graph.Requested // "that X be informed"
	case v.Modal == "possible" || v.Modal == "able":
		s.Modality = graph.Hypothetical
	case v.Infinitive:
		s.Modality = r.infinitiveSense(verbs, v, s.Modality)
	case r.wouldYou(v):
		s.Modality = graph.Requested
	case r.asks(verbs, v):
		s.Modality = graph.Hypothetical
	}
	if s.Modality.Happened() && v.Finite() {
		s.Modality = r.hedged(verbs, v, s.Modality)
	}
	s.Modality = r.ofWhom(v, s.Modality)
	return s
}

// zoneSense gives the sense of what a zone of the document tells: a summary and a quotation hand on what others say.
func (r *Reading) zoneSense() Sense {
	switch {
	case r.Zone == zone.Quotation && r.Voiced:
		return Sense{graph.Reported, r.Voice.Speaker}
	case r.Zone == zone.Quotation, r.Zone == zone.Summary:
		return Sense{graph.Reported, coref.None}
	}
	return Sense{graph.Asserted, coref.None}
}

// wishedFor reports whether a verb stands in its bare form in a clause that says what somebody wishes or suggests: "the
// request of X that we inform Y", "his suggestion that I see Y".
func (r *Reading) wishedFor(v clause.Verb) bool {
	if v.Binder != "that" || v.Opener < 1 || v.Modal != "" || v.First != v.Main || r.FormOf(v)&(lexicon.Base|lexicon.Past) != lexicon.Base {
		return false
	}
	for k := v.Opener - 1; k >= 0 && k >= v.Opener-4; k-- {
		switch it := r.Items[k]; {
		case it.Kind == clause.WordItem && r.frames.Wish[strings.TrimSuffix(it.Word, "s")]:
			return true
		case it.Kind == clause.NameItem, it.Word == "of", it.Word == "from", it.Word == "by", it.Determiner:
		default:
			return false
		}
	}
	return false
}

// noMatter reports whether a clause leaves open what was: "no matter what X told Y", "regardless of whom he met".
func (r *Reading) noMatter(v clause.Verb) bool {
	if v.Binder == "" || v.Opener < 2 {
		return false
	}
	switch before := r.Items[v.Opener-1].Word; before {
	case "matter":
		return r.Items[v.Opener-2].Word == "no"
	case "of":
		return r.Items[v.Opener-2].Word == "regardless" || r.Items[v.Opener-2].Word == "irrespective"
	}
	return false
}

// hedged gives the sense of a clause that a word of doubt or hearsay holds in suspense:
// "perhaps X met Y", "X reportedly met Y", "it is possible that X met Y", "doubted that X met Y".
func (r *Reading) hedged(verbs []clause.Verb, v clause.Verb, plain graph.Modality) graph.Modality {
	from := v.First
	if !v.Subject.Empty() && v.Subject.First >= 0 && v.Subject.Last < v.First {
		if from = v.Subject.Last + 1; !r.OneStretch(r.Items, from, v.First) || v.First-from > clause.LongestApposition {
			from = v.First
		}
		if k := r.LeadStart(r.Items, v.Subject.First) - 1; k >= 0 {
			if r.Items[k].Word == "," && k > 0 {
				k--
			}
			if w := r.Items[k]; w.Kind == clause.WordItem && w.Adverb && (k == 0 || r.Items[k-1].Kind != clause.WordItem || r.Items[k-1].Binder) {
				from = min(from, k)
			}
		}
	}
	told := v.Binder == "that" && v.Opener > 0 && !r.handedOn(v)
	for k := from; k <= v.Main; k++ {
		if it := r.Items[k]; it.Kind == clause.WordItem && it.Adverb {
			if m, ok := r.suspense(it.Word); ok {
				return m
			}
		}
	}
	if v.Binder == "" && !v.Subject.Empty() && v.Subject.First > 0 && v.Subject.Last < v.First && r.SkipAdverbials(r.Items, v.First-1) == v.Subject.Last {
		if i := r.VerbEndingAt(r.LeadStart(r.Items, v.Subject.First) - 1); i >= 0 && verbs[i].Finite() && r.frames.Doubtful[verbs[i].Lemma] {
			return graph.Hypothetical // "I assume X met Y"
		}
	}
	if told && r.undoubted(verbs, v) {
		return plain
	}
	if told {
		if m, ok := r.suspense(r.Items[r.beforeThat(v.Opener)].Word); ok {
			return m
		}
		if v.Governor >= 0 && r.frames.Doubtful[verbs[v.Governor].Lemma] {
			return graph.Hypothetical
		}
	}
	return plain
}

// handedOn reports whether "that" stands for the thing before it that verb v gives away, and opens nothing that this would say: "the
// information that X had given to Y", "the intelligence that X had shared with Y".
func (r *Reading) handedOn(v clause.Verb) bool {
	next := v.Last + 1
	if v.Passive || next >= len(r.Items) || r.Items[next].Word != "to" && r.Items[next].Word != "with" || r.InfinitiveAt(r.Items, next) {
		return false
	}
	thing := r.Items[v.Opener-1].Word
	return slices.ContainsFunc(r.frames.ByVerb[v.Lemma], func(f int) bool { return slices.Contains(r.frames.All[f].Things, thing) })
}

// suspense gives the sense of what a word of doubt or hearsay tells.
func (r *Reading) suspense(word string) (graph.Modality, bool) {
	switch {
	case r.frames.Doubtful[word]:
		return graph.Hypothetical, true
	case r.frames.Hearsay[word]:
		return graph.Reported, true
	}
	return "", false
}

// asks reports whether verb v only puts a question: the sentence ends in a question
// mark, and no word of asking before it does the asking.
func (r *Reading) asks(verbs []clause.Verb, v clause.Verb) bool {
	last := len(r.Items) - 1
	for last > 0 && r.Items[last].Kind == clause.PunctItem && r.Items[last].Word != "?" {
		last--
	}
	if last < 0 || r.Items[last].Word != "?" || v.Governor >= 0 {
		return false
	}
	if slices.ContainsFunc(r.Items[min(v.Last+1, last+1):last+1], func(it clause.Item) bool { return it.Kind == clause.PunctItem && it.Word == ":" }) {
		return false // "raised another question for Y: would it be possible?"
	}
	if r.quotesBetween(v.Last+1, last) {
		return false // "when X had told Y, he said, “Why?”": only what is quoted asks
	}
	asking := func(w clause.Verb) bool { return r.frames.Speech[w.Lemma] || r.frames.Request[w.Lemma] }
	if asking(v) {
		return false
	}
	return !slices.ContainsFunc(verbs, func(w clause.Verb) bool { return w.First < v.First && asking(w) })
}

// ahead are the words whose clause in the present tense is still to come: "before he has
// spoken with X", "when he arrives in Oslo".
var ahead = set.Of("before", "until", "when", "after")

// aheadOf reports whether the clause that a clause with "before" hangs on is itself only planned or
// wanted: "promised to write before X returned".
func (r *Reading) aheadOf(verbs []clause.Verb, v clause.Verb, depth int) bool {
	for k := len(verbs) - 1; k >= 0; k-- {
		if verbs[k].Last < v.First {
			m := r.SenseOf(verbs, k, depth+1).Modality
			untilThen := v.Binder == "until" && (verbs[k].Modal != "" || verbs[k].Infinitive) // "could not begin until X agreed"
			return !verbs[k].Perfect && !m.Happened() && (m != graph.Negated || untilThen || verbs[k].Infinitive && r.notTo(verbs[k]))
		}
	}
	return false
}

// laterThan reports whether a clause in the past tense tells of a time that was still to come when the
// verb before it was said: "would discuss it while he was in Oslo".
func (r *Reading) laterThan(verbs []clause.Verb, v clause.Verb, depth int) bool {
	for k := len(verbs) - 1; k >= 0; k-- {
		if w := verbs[k]; w.Last < v.First {
			return w.Modal == "future" && !w.Perfect && !r.frames.Speech[w.Lemma] && !r.frames.Finding[w.Lemma] && v.Modal == "" && !v.Perfect && r.SenseOf(verbs, k, depth+1).Modality == graph.Planned
		}
	}
	return false
}

// onlyThen reports whether a clause in the past perfect is what something that is still ahead waits for: "when they had
// signed it, the others would leave", "would leave when they had signed it".
func (r *Reading) onlyThen(verbs []clause.Verb, v clause.Verb) bool {
	if v.Binder != "when" || !v.Perfect || r.Items[v.First].Word != "had" {
		return false
	}
	k := slices.IndexFunc(verbs, func(w clause.Verb) bool { return w.First > v.Last && w.Finite() && w.Binder == "" })
	for i := len(verbs) - 1; k < 0 && i >= 0; i-- {
		if w := verbs[i]; w.Last < v.Opener && w.Finite() {
			k = i
		}
	}
	return k >= 0 && verbs[k].Modal == "future" && !verbs[k].Perfect && !r.frames.Finding[verbs[k].Lemma]
}

// later are the words of a time that may be still to come.
var later = set.Of("when", "while", "once")

// plainPresent reports whether a verb of what one or several do stands bare, in the present tense: "when I
// return", "before they leave"; what somebody means "when I say" that he says any time.
func (r *Reading) plainPresent(v clause.Verb) bool {
	return v.Finite() && !v.Passive && !(v.Binder == "when" && (r.frames.Speech[v.Lemma] || r.frames.Request[v.Lemma])) && v.First == v.Main && r.FormOf(v)&(lexicon.Base|lexicon.Past|lexicon.Third) == lexicon.Base
}

// fronted reports whether the helping verb stands before the subject: "had he met X", "were
// X to visit Oslo", and in questions "did he meet X?".
func (r *Reading) fronted(v clause.Verb) bool {
	at := v.Subject.First
	if v.Subject.Empty() || at < 0 || at >= v.First {
		return false
	}
	for at > 0 && at > v.Subject.First-4 && r.Items[at-1].Kind == clause.WordItem && (r.Items[at-1].Determiner || r.Honorific(r.Items[at-1].Word) || r.InLead(r.Items, at-1)) {
		at--
	}
	if at == 0 || r.Items[at-1].Kind != clause.WordItem {
		return false
	}
	switch r.Items[at-1].Word {
	case "had", "should", "were", "did", "has", "have", "does", "do":
		if opening := r.Items[clause.Opening(r.Items)].Word; opening == "only" || opening == "not" {
			return false // "only on the last evening, at the dinner, did X meet Y"
		}
		return at == 1 || r.Items[at-2].Kind == clause.PunctItem || r.Items[at-2].Binder
	}
	return false
}
