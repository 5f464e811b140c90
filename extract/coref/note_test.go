package coref

import "testing"

// spokenBy gives who the last "I" or "me" of a marked text means, or "".
func spokenBy(t *testing.T, text string) string {
	t.Helper()
	m := mark(t, text)
	r := m.resolve(t)
	got := ""
	for i, n := range m.a.Mentions {
		if said := n.Span.Of(m.doc.Text); said != "I" && said != "me" {
			continue
		}
		if got = ""; r.Of[i] != None {
			got = r.Chains[r.Of[i]].Name
		}
	}
	return got
}

// TestNotes asks who "I" is in what others have written on a paper.
func TestNotes(t *testing.T) {
	const letter = "<from>{P:Anton Weber}</from> to <to>{P:Karl Lund}</to>\n\n{=I} met {P:Ivan Holm}.\n\n{P:Anton Weber}\n\n"
	for text, want := range map[string]string{
		"[handwritten below: Read. {=I} spoke to {P:Ivan Holm}. – {P:K. Lund}]":                                                                          "Karl Lund",
		"[In {P:Lund}'s hand: Answered. {=I} spoke to {P:Ivan Holm}.]":                                                                                   "Karl Lund",
		"[Minute:] {=I} spoke to {P:Ivan Holm}. {P:P. Berg}, 6/2\n\n[Seen.]":                                                                             "P. Berg",
		"[Pencil:] {=I} spoke to {P:Ivan Holm}. K.L. 8/2":                                                                                                "Karl Lund",
		"[Minutes: {=I} spoke to {P:Ivan Holm}. {P:P. Berg}, 6/2. – {P:Holm} agrees. {P:Karl Lund} 7/2]":                                                 "P. Berg",
		"[Minutes: {P:Holm} agrees. {P:P. Berg}, 6/2. – {=I} spoke to {P:Ivan Holm}. {P:Karl Lund} 7/2]":                                                 "Karl Lund",
		"[Handwritten: {=I} spoke to {P:Ivan Holm}.]":                                                                                                    "",
		"[On the other hand: {=I} spoke to {P:Ivan Holm}.]":                                                                                              "Anton Weber",
		"{P:Holm} had read the\n[minutes] when {=I} spoke to {P:Ivan Holm}.":                                                                             "Anton Weber",
		"[Enclosure: a map.] {=I} spoke to {P:Ivan Holm}.":                                                                                               "Anton Weber",
		"<signature>{P:Anton Weber}</signature>\n\nMinutes\n\n{=I} spoke to {P:Ivan Holm}. - {P:P. Berg}, 6/2\n\n{P:Holm} agrees. K.L. 7/2":              "P. Berg",
		"<signature>{P:Anton Weber}</signature>\n\nMinutes\n\n{P:Holm} agrees. - {P:P. Berg}, 6/2\n\n{=I} spoke to {P:Ivan Holm}.\n{P:Karl Lund}\n7/2\n": "Karl Lund",
		"Minutes\n\n{=I} spoke to {P:Ivan Holm}. {P:P. Berg}, 6/2":                                                                                       "P. Berg",
		"<signature>{P:Anton Weber}</signature>\n\nMinutes\n\n{=I} spoke to {P:Ivan Holm}. X.Y. 6/2\n\n{P:Holm} agrees. {P:Karl Lund}, 7/2":              "",
	} {
		if got := spokenBy(t, letter+text); got != want {
			t.Errorf("%s: got %q, want %q", text, got, want)
		}
	}
}
