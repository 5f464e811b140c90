package coref

import (
	"testing"

	"dramatis/graph"
)

// TestOfficeBeforeName asks whom an office by itself means behind a sentence that puts a name behind it and what it is of.
func TestOfficeBeforeName(t *testing.T) {
	for text, want := range map[string]string{
		"{p:The Minister} of Finance, {P:Karl Lund}, came. {p:The Minister} spoke.":                                                "Karl Lund",
		"We were received by {p:the Minister} of Finance, {P:Karl Lund}. {p:The Minister} spoke.":                                  "Karl Lund",
		"{p:The chairman} of the {O:Union}, {P:Karl Lund}, came. {p:The chairman} spoke.":                                          "Karl Lund",
		"{p:The Minister} of Finance, {P:Karl Lund}, came. {P:Minister |Anton Berg} slept. {p:The Minister} spoke.":                "Anton Berg",
		"{p:The Minister} of Finance ({P:Karl Lund}) came.":                                                                        "Karl Lund",
		"{P:Karl Lund}, {p:the Minister} and {P:Anton Berg} came. {p:The Minister} spoke.":                                         "",
		"{P:Minister |Karl Lund} and {P:Minister |Anton Berg} came. {p:The Minister} spoke.":                                       "",
		"{P:President |Karl Lund} came. {P:President |Anton Berg} slept. {p:The President} spoke.":                                 "",
		"Against {p:the Minister} of Finance, {P:Karl Lund}, {P:Anton Berg} and {P:Ivan Holm} spoke. {p:The Ambassador} was late.": "",
		"The painter {P:Karl Lund} came. There {p:the painter} met {P:Ida Holm}. We saw {p:the painter}.":                          "Karl Lund",
		"{p:The deceased}, {P:Karl Lund}, had met {P:Anton Berg}. {p:The deceased} spoke.":                                         "Karl Lund",
		"The painter {P:Karl Lund} and the painter {P:Anton Berg} came. {p:The painter} spoke.":                                    "",
	} {
		m := mark(t, text)
		r := m.resolve(t)
		got := ""
		for i, in := range m.a.Mentions {
			if in.Kind != graph.ByNominal {
				continue
			}
			if got = ""; r.Of[i] != None {
				got = r.Chains[r.Of[i]].Name
			}
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", text, got, want)
		}
	}
}
