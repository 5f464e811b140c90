package relate

import (
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/graph"
)

// readDeedsAt states that whoever did or said something at a gathering was there: "At the Oslo Conference X criticised Y".
func (r *reading) readDeedsAt() {
	for i, it := range r.Items {
		if it.Kind != clause.NameItem || r.TypeOf(it) != graph.Event {
			continue
		}
		event := r.c.Of[it.Mention]
		if event == coref.None || !r.gathers(event) {
			continue
		}
		v, ok := r.deedAt(i)
		if !ok {
			continue
		}
		told := r.SenseOf(r.Verbs, v, 0)
		if !told.Modality.Happened() {
			continue
		}
		for _, who := range r.PersonsAmong(r.ChainsOf(r.Verbs[v].Subject, false)) {
			s := fact(who, "present-at", event, r.events.dates[event], 0.75, r.evidence(r.Sentence.Span, r.Zone, "gathering/deed"))
			s.Modality, s.AttributedTo = told.Modality, told.AttributedTo
			r.addNew(s)
		}
	}
}

// deedAt gives the verb of what was done at the gathering that item i names: the phrase opens the clause, or stands behind somebody
// who is the object, right behind a verb of saying, or set apart by a comma; not "aimed at the conference", "recalled the remark of
// X at the conference" nor "planned to be at the conference".
func (r *reading) deedAt(i int) (int, bool) {
	at := r.HeadedBy(i)
	if noun, _ := r.HeadAfter(r.Items, i); at < 0 || r.Items[at].Word != "at" || noun != "" || r.othersGathering(i) {
		return -1, false
	}
	k := r.ClauseHeaded(i, at)
	if k < 0 {
		return -1, false
	}
	v := r.Verbs[k]
	past := v.Perfect || r.VerbTense(v) == lexicon.Past
	if v.Passive || v.Negated || v.Modal != "" || !past || v.Lemma == "be" || v.Binder != "" && v.Binder != "that" && v.Binder != "who" {
		return -1, false
	}
	if at < v.First {
		return k, !r.PutIn(r.Items, v)
	}
	before := r.Items[at-1]
	saying := r.SkipAdverbials(r.Items, at-1) == v.Last && r.frames.Speech[v.Lemma]
	apart := before.Word == "," && v.Last < at-2 // "and once more, in Oslo, at the conference", not "it was late, he believed, at the conference"
	to := before.Kind == clause.NameItem && !before.Possessive && r.TypeOf(before) == graph.Person && r.PhraseStart(r.Items, at-1) == v.Last+1
	return k, saying || apart || to
}

// othersGathering reports whether the gathering that item i names is somebody's own, "their meeting": the text may have told of others.
func (r *reading) othersGathering(i int) bool {
	owner, _, _ := strings.Cut(r.Written(r.Items[i]), " ")
	return r.frames.Possessive[owner] || i > 0 && r.MarksOwner(r.Items[i-1])
}
