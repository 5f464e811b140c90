package relate

import (
	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// readCommand states that a body instructs whom it writes to, where a sentence of its
// own voice opens with a command: "Please report …", "Do not …", "Find out first …".
// Persons' letters are left out: "Believe me" and "Let us hope" order nobody.
func (r *reading) readCommand() {
	if r.Zone != zone.Body || r.Voice.Speaker == coref.None || r.c.Chains[r.Voice.Speaker].Type != graph.Organization || !r.commands() {
		return
	}
	proof := r.evidence(r.Sentence.Span, r.Zone, "voice/command")
	for _, to := range r.Audience() {
		s := fact(r.Voice.Speaker, "instructed", to, r.documentDay(), 0.75, proof)
		s.Modality = r.VoiceModality()
		r.add(s)
	}
}

// fewest is how many words a command has at the least: "End statement." is a mark of
// the telegraph, not a command.
const fewest = 4

// commands reports whether the sentence opens with a verb in its base form that no
// subject precedes, past a number in brackets and "please", and that what follows does not
// show to be a noun ("Command in Oslo was given") or a heading.
func (r *reading) commands() bool {
	pleased := false
	for i, it := range r.Items {
		switch {
		case it.Word == "please":
			pleased = true
			continue
		case it.Kind == clause.PunctItem, it.Kind == clause.WordItem && it.Word[0] <= '9', it.Adverb && it.Kind == clause.WordItem && i < 3:
			continue
		}
		if len(r.Verbs) == 0 || r.Verbs[0].First != i || len(r.Items) <= i+fewest || !r.Verbs[0].Subject.Empty() {
			return false
		}
		return it.Word == "do" || it.Verb.Form&lexicon.Base != 0 && (pleased || r.ordersObject(i))
	}
	return false
}

// ordersObject reports whether the verb at item i has an object behind it, and is no verb by
// which telegrams say what they think or ask without "I": "Recommend that", "Believe this".
func (r *reading) ordersObject(i int) bool {
	lemma, next := r.Items[i].Verb.Lemma, r.Items[i+1]
	if r.frames.Speech[lemma] || r.frames.Request[lemma] || r.frames.Polite[lemma] || r.frames.Controlling[lemma] || lemma == "desire" || !r.Items[i].Upper {
		return false
	}
	if next.Kind == clause.WordItem && next.Upper {
		return false // "Show That the Treaty Is No Threat": a heading
	}
	return next.Determiner || next.Kind == clause.NameItem && !r.Nominative(next)
}
