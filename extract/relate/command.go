package relate

import (
	"dramatis/extract/coref"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// readCommand states that a body instructs whom it writes to, where a sentence of its
// own voice opens with a command: "Please report …", "Do not …", "Find out first …".
// Persons' letters are left out: "Believe me" and "Let us hope" order nobody.
func (r *reading) readCommand() {
	if r.zone != zone.Body || r.voice.Speaker == coref.None || r.c.Chains[r.voice.Speaker].Type != graph.Organization || !r.commands() {
		return
	}
	proof := r.evidence(r.sentence.Span, r.zone, "voice/command")
	for _, to := range r.audience() {
		s := fact(r.voice.Speaker, "instructed", to, r.documentDay(), 0.75, proof)
		s.Modality = r.voiceModality()
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
	for i, it := range r.items {
		switch {
		case it.word == "please":
			pleased = true
			continue
		case it.kind == punctItem, it.kind == wordItem && it.word[0] <= '9', it.adverb && it.kind == wordItem && i < 3:
			continue
		}
		if len(r.verbs) == 0 || r.verbs[0].first != i || len(r.items) <= i+fewest || !r.verbs[0].subject.empty() {
			return false
		}
		return it.word == "do" || it.verb.form&base != 0 && (pleased || r.ordersObject(i))
	}
	return false
}

// ordersObject reports whether the verb at item i has an object behind it, and is no verb by
// which telegrams say what they think or ask without "I": "Recommend that", "Believe this".
func (r *reading) ordersObject(i int) bool {
	lemma, next := r.items[i].verb.lemma, r.items[i+1]
	if r.frames.Speech[lemma] || r.frames.Request[lemma] || r.frames.Polite[lemma] || r.frames.Controlling[lemma] || lemma == "desire" || !r.items[i].upper {
		return false
	}
	if next.kind == wordItem && next.upper {
		return false // "Show That the Treaty Is No Threat": a heading
	}
	return next.determiner || next.kind == nameItem && !r.nominative(next)
}

// bidden reports whether a clause without "that", right behind a verb of asking, says in its bare form what its subject
// shall do: "Request you send X", "We suggest you tell him", "Request Embassy deliver the letter"; not "the request you
// made".
func (r *reading) bidden(v verb) bool {
	s, at := v.subject, v.subject.first-1
	if at < 0 || s.last >= v.first || v.binder != "" || v.modal != "" || v.first != v.main || r.formOf(v)&(base|past) != base {
		return false
	}
	asks := r.items[at]
	if asks.kind != wordItem || !r.frames.Directive[asks.verb.lemma] && asks.verb.lemma != "desire" || asks.verb.form&(base|third) == 0 {
		return false
	}
	if at != opening(r.items) && (r.items[at-1].kind != nameItem || r.items[at-1].possessive) {
		return false
	}
	it := r.items[s.first]
	return r.written(it) == "you" || at == opening(r.items) && s.first == s.last && r.typeOf(it) == graph.Organization
}
