package coref

import "testing"

// TestWrittenByHolder asks who wrote a paper, and to whom, whose title calls them by offices, and names only what those are of.
func TestWrittenByHolder(t *testing.T) {
	const text = "<title>Note from <from>the Editor of the {O:Volksbote}</from> to <to>{O:Ministry of Trade}</to></title>\n{=I} met {P:Otto Berg}.\n"
	for _, c := range []struct{ text, want string }{
		{text + "<signature><signed>{P:Karl Lund}</signed>\nEditor</signature>", "Karl Lund"},
		{text, "Volksbote"},
		{"<title>Letter from <from>Secretary of State {P:Hans Falk}</from></title>\n{=I} met {P:Otto Berg}.\n<signature><signed>{P:Hugo}</signed></signature>", "Hans Falk"},
		{"<title>Note from <from>the {O:Volksbote}</from> to <to>{O:Ministry of Trade}</to></title>\n{=I} met {P:Otto Berg}.\n<signature><signed>{P:Karl Lund}</signed></signature>", "Volksbote"},
		{"<title>Note by <from>the Representative of {O:Nordol}</from></title>\n<head>From: {P:Hans Falk}</head>\n{=I} met {P:Otto Berg}.\n", "Hans Falk"},
	} {
		r := mark(t, c.text).resolve(t)
		if len(r.Senders) != 1 || r.Chains[r.Senders[0]].Name != c.want {
			t.Errorf("%s: sent by %v of %v", c.text, r.Senders, r.Chains)
		}
	}
	const letter = "<title>Note from <from>the {O:Volksbote}</from> to <to>the Censor of the {O:Federal Police}</to></title>\n<head>To {P:Dr |Hans Falk}</head>\n{=I} met {P:Otto Berg}.\n"
	if r := mark(t, letter).resolve(t); len(r.Recipients) != 1 || r.Chains[r.Recipients[0]].Name != "Hans Falk" {
		t.Errorf("sent to %v of %v", r.Recipients, r.Chains)
	}
	for _, c := range []struct{ text, want string }{
		{"<title>Report by <from>{P:Karl Lund}</from> to <to>the Chief of the {O:General Staff}</to></title>\nTo: {P:Lt. Gen. |Otto Roth}, Chief of the {O:General Staff}\n\n{=I} met {P:Otto Berg}.\n", "Otto Roth"},
		{"<title>Report by <from>{P:Karl Lund}</from> to <to>the Secretary General</to></title>\n<head>To: {P:Dr. |José Mora}, Secretary General</head>\n\n{=I} met {P:Otto Berg}.\n", "José Mora"},
		{"<title>Letter from <from>{P:Karl Lund}</from> to <to>the Secretary</to></title>\n<head>Dear {P:Mr. |Roth},</head>\n\n{=I} met {P:Otto Berg}.\n", "Roth"},
		{"<title>Report by <from>{P:Karl Lund}</from> to <to>the {O:Border Guard}</to></title>\n<head>To the National Commander of the {O:Border Guard}\n{P:Major General |Otto Roth}\nBudapest</head>\n\n{=I} met {P:Otto Berg}.\n", "Otto Roth"},
		{"<title>Report by <from>{P:Karl Lund}</from> to <to>the {O:Border Guard}</to></title>\n\nTo the surprise of all\n{P:Otto Roth} came.\n", "Border Guard"},
		{"<title>Letter from <from>{P:Karl Lund}</from> to <to>{P:Hugo Falk}</to></title>\n<head>To: {P:Otto Roth}</head>\n\n{=I} met {P:Otto Berg}.\n", "Hugo Falk"},
	} {
		if r := mark(t, c.text).resolve(t); len(r.Recipients) != 1 || r.Chains[r.Recipients[0]].Name != c.want {
			t.Errorf("%s: sent to %v of %v", c.text, r.Recipients, r.Chains)
		}
	}
}
