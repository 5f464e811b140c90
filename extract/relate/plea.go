package relate

import (
	"dramatis/extract/coref"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// readPleas states that who writes asks his reader, where a sentence of his own voice
// begs for something without saying so: "Please send …", "let it be done without delay".
// What a body commands its officials is read as an instruction.
func (r *reading) readPleas() {
	if r.zone != zone.Body && r.zone != zone.Quotation || r.voice.Speaker == coref.None || r.c.Chains[r.voice.Speaker].Type != graph.Person || !r.pleads() {
		return
	}
	for _, to := range r.audience() {
		s := fact(r.voice.Speaker, "asked", to, r.documentDay(), 0.75, r.evidence(r.sentence.Span, r.zone, "voice/plea"))
		r.add(s)
	}
}

// pleads reports whether a clause of the sentence opens with "please" or "kindly" and a
// verb in its base form, or with "let" and somebody or something other than "us" and "me".
func (r *reading) pleads() bool {
	for i, it := range r.items {
		if i+2 >= len(r.items) || i > 0 && r.items[i-1].kind != punctItem && r.items[i-1].word != "and" {
			continue
		}
		next := r.items[i+1]
		switch {
		case it.word == "please", it.word == "kindly":
			if f := next.verb; f.form&base != 0 && !r.frames.Polite[f.lemma] && !r.frames.Courteous[f.lemma] {
				return true
			}
		case it.word == "let" && (next.kind == nameItem || next.determiner || next.word == "it") && !r.isFirstPerson(next):
			if v := r.items[i+2]; v.verb.form&base != 0 || v.aux.form == base {
				return true
			}
		}
	}
	return false
}

// isFirstPerson reports whether an item is "us" or "me".
func (r *reading) isFirstPerson(it item) bool {
	w := it.span.Of(r.doc.Text)
	return w == "us" || w == "me"
}
