package coref

import (
	"testing"

	"dramatis/graph"
)

// TestLettered asks who "I" is in a transcript whose questions and answers stand behind letters.
func TestLettered(t *testing.T) {
	for name, c := range map[string]struct{ text, want string }{
		"the witness by his label": {"Transcript\n\nMR. {P:LUND}: Good morning.\nWITNESS: {P:OTTO WEBER}\nExamination by {P:Ms. |Korner}:\nQ. Where were you?\nA. In Oslo.\nQ. Who came?\nA. {P:Karl Berg} met {=me}.\n", "OTTO WEBER"},
		"who examines":             {"Transcript\n\nMR. {P:LUND}: Good morning.\nWITNESS: {P:OTTO WEBER}\nExamination by {P:Ms. |Korner}:\nQ. Where were you?\nA. In Oslo.\nQ. Did you tell {=me}?\nA. No.\nMR. {P:LUND}: Objection.\n", "Korner"},
		"nobody who is named":      {"Transcript\n\nMR. {P:LUND}: Good morning.\nMS. {P:BERG}: Good morning.\nQ. Where were you?\nA. In Oslo.\nQ. Who came?\nA. {P:Karl Aas} met {=me}.\nMR. {P:LUND}: Objection.\n", ""},
		"a name with an initial":   {"Record\n\nK. {P:Lund}: I have two points.\nA. {P:Weber}: Nobody told {=me}.\nK. {P:Lund}: That is so.\nA. {P:Weber}: We shall see.\n", "Weber"},
		"items of a list":          {"Transcript\n\nMR. {P:LUND}: I have two points.\nA. Nobody told {=me}.\nB. Nobody came.\nMS. {P:BERG}: Good morning.\nMR. {P:LUND}: Objection.\n", "LUND"},
	} {
		m := mark(t, c.text)
		r := m.resolve(t)
		got := ""
		for i, in := range m.a.Mentions {
			if of := r.Of[i]; in.Kind == graph.ByPronoun && of != None {
				got = r.Chains[of].Name
			}
		}
		if got != c.want {
			t.Errorf("%s: I is %q, want %q", name, got, c.want)
		}
	}
}
