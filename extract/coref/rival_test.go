package coref

import "testing"

// TestOfWhomElse asks whom the last pronoun means, or whether nobody is to be said, where somebody else may be meant whom the text
// does not name.
func TestOfWhomElse(t *testing.T) {
	for text, want := range map[string]string{
		"{P:Karl Lund} is old. Last night {p:the interpreter} said {=he} would come.":                                                                      "",
		"{P:Karl Lund} wrote that {p:the interpreter} said {=he} would come.":                                                                              "",
		"{p:The interpreter} said that {P:Karl Lund} was ill and that {=he} would not come.":                                                               "Karl Lund",
		"{=He} held, backed up by {P:Anton Berg}, that it was late. Turning to the roads {=he} held that they were safe.":                                  "",
		"{P:Karl Lund} came. {=He} held, backed up by {P:Anton Berg}, that it was late. Of the roads {=he} said that too.":                                 "Karl Lund",
		"<from>{P:Nam Il}</from> to <to>{P:Anton Berg}</to>.\n\nAfter showing {P:Karl Lund} the letter and {P:Anton Berg}'s mark, {=I} read it to {=him}.": "",
		"{P:Karl Lund} spoke of roads. Again replied with questions about {P:Anton Berg}'s house. {=He} proposed to meet.":                                 "",
		"When {P:Karl Lund} had read the letter, {P:Anton Berg} went on. {=He} then asked for more.":                                                       "Anton Berg",
		"When {P:Karl Lund}, {P:Anton Berg} and {P:Ivan Holm} came, {P:Nam Il} rose. {=He} asked for more.":                                                "Nam Il",
		"As {P:Karl Lund} came, the guard rose. {=He} asked for more.":                                                                                     "Karl Lund",
		"{P:Karl Lund} asked about trade, and {P:Anton Berg} replied that it was free. {=He} added that it was late.":                                      "Anton Berg",
		"{P:Karl Lund} asked about trade, and {P:Anton Berg} slept. {=He} added that it was late.":                                                         "Karl Lund",
		"In parting {P:Karl Lund} remarked that {P:Ivan Holm} writes to {=him}.":                                                                           "Karl Lund",
		"{P:Karl Lund} sat, and {P:Marthe}, his wife, came in. {=He} spoke.":                                                                               "Karl Lund",
		"{P:Moen}, his wife, and their sons sat down. {=He} spoke.":                                                                                        "Moen",
		"The captain, his wife, {P:Moen}, and their sons sat down. {=He} spoke.":                                                                           "Moen",
		"{P:Karl Lund} sat. His wife, {P:Aslaug}, came in; {=he} spoke.":                                                                                   "Karl Lund",
	} {
		m := mark(t, text)
		r := m.resolve(t)
		got := ""
		if c := r.Of[len(r.Of)-1]; c != None {
			got = r.Chains[c].Name
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", text, got, want)
		}
	}
}
