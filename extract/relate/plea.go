package relate

import (
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// readPleas states that who writes asks his reader, where a sentence of his own voice
// begs for something without saying so: "Please send …", "let it be done without delay".
// What a body commands its officials is read as an instruction.
func (r *reading) readPleas() {
	if r.Zone != zone.Body && r.Zone != zone.Quotation || r.Voice.Speaker == coref.None || r.c.Chains[r.Voice.Speaker].Type != graph.Person || r.offersChoice() || !r.pleads() {
		return
	}
	for _, to := range r.Audience() {
		s := fact(r.Voice.Speaker, "asked", to, r.documentDay(), 0.75, r.evidence(r.Sentence.Span, r.Zone, "voice/plea"))
		r.add(s)
	}
}

// longestChoice bounds the words of a line that the reader may tick.
const longestChoice = 6

// offersChoice reports whether the sentence is a line by itself with no mark behind it, as a memorandum puts down what its reader may
// decide, "Let it go", "Speak to me": nothing is asked by it.
func (r *reading) offersChoice() bool {
	at := r.Sentence.Span
	text := strings.TrimSpace(at.Of(r.doc.Text))
	if text == "" || strings.ContainsAny(text, ".!?:;,") || len(strings.Fields(text)) > longestChoice {
		return false
	}
	before, after := strings.TrimRight(r.doc.Text[:at.Start], " \t_"), strings.TrimLeft(r.doc.Text[at.End:], " \t_")
	return strings.HasSuffix(before, "\n") && (after == "" || after[0] == '\n' || strings.HasSuffix(at.Of(r.doc.Text), "\n"))
}

// pleads reports whether a clause of the sentence opens with "please" or "kindly" and a
// verb in its base form, or with "let" and somebody or something other than "us" and "me".
func (r *reading) pleads() bool {
	for i, it := range r.Items {
		if i+2 >= len(r.Items) || i > 0 && r.Items[i-1].Kind != clause.PunctItem && r.Items[i-1].Word != "and" {
			continue
		}
		next := r.Items[i+1]
		switch {
		case it.Word == "please", it.Word == "kindly":
			if f := next.Verb; f.Form&lexicon.Base != 0 && !r.frames.Polite[f.Lemma] && !r.frames.Courteous[f.Lemma] {
				return true
			}
		case it.Word == "let" && (next.Kind == clause.NameItem || next.Determiner || next.Word == "it") && !r.isFirstPerson(next):
			if v := r.Items[i+2]; v.Verb.Form&lexicon.Base != 0 || v.Aux.Form == lexicon.Base {
				return true
			}
		}
	}
	return false
}

// isFirstPerson reports whether an item is "us" or "me".
func (r *reading) isFirstPerson(it clause.Item) bool {
	w := it.Span.Of(r.doc.Text)
	return w == "us" || w == "me"
}
