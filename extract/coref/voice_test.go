package coref

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// voiceCases hold a marked text and the voices in it but the author's own, one a line:
// "speaker > addressee: first words", and below them what pronouns and groups mean.
var voiceCases = []struct{ name, text, want string }{
	{"a letter passed on in quotation marks",
		"<from>{P:Weber}</from> <to>{P:Lund}</to>\n{P:Novak} had a letter delivered to {=me}.\n<q>\"To {P:Comrade |Lund}.\n{=I} wrote to {P:Berg} for {=you}.\n{P:NOVAK}\n{D:13.6.51=1951-06-13}\"</q>\n{P:WEBER}",
		"Novak > Lund: \"To Comrade Lund. I wrote\nme = Weber\nI = Novak\nyou = Lund"},
	{"a letter passed on without quotation marks",
		"<from>{P:Weber}</from> <to>{P:Lund}</to>\n\n{=I} received the following message from {P:Novak}:\n\nDear {P:Comrade |Lund}!\n{=I} ask {=you} for {=your} help.\n{P:Novak}\n{D:13 June 1951=1951-06-13}\n\n{=I} await {=your} answer.\n{P:Weber}",
		"Novak > Lund: Dear Comrade Lund! I ask\nI = Weber\nI = Novak\nyou = Lund\nyour = Lund\nI = Weber\nyour = Lund"},
	{"a message for the reader without salutation",
		"<from>{P:Weber}</from> <to>{P:Lund}</to>\n\n{P:Novak} gave {=me} the following telegram for {=you}:\n\n{=I} ask {=you} for help.\n{P:Novak}\n\n{P:Weber}",
		"Novak > Lund: I ask you for help.\nme = Weber\nyou = Lund\nI = Novak\nyou = Lund"},
	{"what the author signs himself is no message passed on",
		"<from>{P:Weber}</from> <to>{P:Lund}</to>\n\n{P:Novak} gave {=me} the following message:\n\n{=I} ask {=you} for help.\n{P:Weber}",
		"me = Weber\nI = Weber\nyou = Lund"},
	{"a speech behind its announcement",
		"{P:Comrade |Novak} gave the board an account of the journey. <q>“Never have {=I} seen such a thing, but {=we} went on.”</q>",
		"Novak > -: “Never have I seen such\nI = Novak\nwe = Novak"},
	{"a quotation behind a sentence that announces none",
		"{P:Comrade |Novak} bought bread. <q>“Never have {=I} seen such a thing at all.”</q>",
		"- > -: “Never have I seen such\nI = -"},
	{"a quotation in a paragraph of its own",
		"{P:Novak} made a speech.\n\n<q>“Never have {=I} seen such a thing at all.”</q>\n(some workers)",
		"- > -: “Never have I seen such\nI = -"},
	{"told somebody", "{P:Novak} told {P:Berg}: <q>“{=I} shall help {=you} as much as needed.”</q>",
		"Novak > Berg: “I shall help you as\nI = Novak\nyou = Berg"},
	{"dialogue",
		"{P:Minister |Novak} [{A:Minister}]: {=I} greet {=you}.\n\n{P:Berg} [{A:Be}]: {=We} thank {=you}.\n\n(Minister sends greetings to {P:Lund})\n\n{P:Be}: {=He} is well; {=he} and {P:Hahn} greet {=you}.\n\nMinister: {=I} thank {=them}.",
		"Novak > Berg: Minister Novak [Minister]: I greet\nBerg > Novak: Berg [Be]: We thank you.\nBerg > Novak: Be: He is well; he\nNovak > Berg: Minister: I thank them.\n" +
			"I = Novak\nyou = Berg\nWe = Berg\nyou = Novak\nHe = Lund\nhe = Lund\nyou = Novak\nI = Novak\nthem = Lund + Hahn"},
	{"two sides of a table",
		"Danish side: {P:Novak}, {P:Lund};\nSwedish side: {P:Berg}, {P:Hahn}.\n\n{P:Novak}: {=We} came.\n{P:Lund}: {=I}, too.\n{P:Berg}: {=We} saw {=you}.\n{P:Novak}: Yes.",
		"Novak > Berg: Novak: We came.\nLund > Berg: Lund: I, too.\nBerg > Lund: Berg: We saw you.\nNovak > Berg: Novak: Yes.\nWe = Novak + Lund\nI = Lund\nWe = Berg + Hahn\nyou = Lund"},
	{"three at a table without sides",
		"{P:Novak}: {=I} came.\n{P:Lund}: So did {=you}.\n{P:Novak}: No.\n{P:Berg}: {=I} saw.",
		"Novak > -: Novak: I came.\nLund > -: Lund: So did you.\nNovak > -: Novak: No.\nBerg > -: Berg: I saw.\nI = Novak\nyou = -\nI = Berg"},
	{"speakers by their initials",
		"<head>Interview with {P:Anton Weber} by {P:Sara Lund}</head>\n\nSL: Did {=you} meet {P:Novak}?\n\nAW: {=I} met {P:Berg}.\n\nSL: When?\n\nAW: In May.",
		"Sara Lund > Anton Weber: SL: Did you meet Novak?\nAnton Weber > Sara Lund: AW: I met Berg.\nSara Lund > Anton Weber: SL: When?\nAnton Weber > Sara Lund: AW: In May.\nyou = Anton Weber\nI = Anton Weber"},
	{"initials that two share",
		"<head>Interview with {P:Anton Weber} by {P:Albert Wolf}</head>\n\nAW: Did {=you} meet {P:Novak}?\n\nXY: {=I} met {P:Berg}.\n\nAW: When?\n\nXY: In May.",
		"you = -\nI = -"},
	{"a member's question to a minister whom the bracket names",
		"{P:Weber} (Lund): Did the Minister come?\n{p:The Minister} of Works ({P:Novak}): {=I} met {P:Berg}.\n{P:Weber}: {=I} thank {=you}.",
		"Weber > Novak: Weber (Lund): Did the Minister\nNovak > Weber: The Minister of Works (Novak):\nWeber > Novak: Weber: I thank you.\nThe Minister = Novak\nI = Novak\nI = Weber\nyou = Novak"},
	{"of whom a question asks is spoken of behind a short answer",
		"<head>Interview with {P:Anton Weber} by {P:Sara Lund}</head>\n\nSL: When did {=you} meet {P:Novak}?\n\nAW: In 1951. {P:Berg} brought {=me} to {=him}.\n\nSL: When?\n\nAW: In May.",
		"Sara Lund > Anton Weber: SL: When did you meet\nAnton Weber > Sara Lund: AW: In 1951. Berg brought\nSara Lund > Anton Weber: SL: When?\nAnton Weber > Sara Lund: AW: In May.\nyou = Anton Weber\nme = Anton Weber\nhim = Novak"},
	{"two labels are no dialogue", "{P:Novak}: {=I} came.\n{P:Lund}: {=I} saw.", "I = -\nI = -"},
	{"labels of a form are no dialogue", "To: {P:Novak}\nFrom: {P:Lund}\nCopy to: {P:Berg}\nTo: {P:Hahn}\n{=I} came.", "I = -"},
	{"a recipe is no dialogue", "Flour: some.\nEggs: two.\nFlour: more.\nFlour: much.\nGuests of {P:Novak} like {=my} cake.", "my = -"},
	{"words in a list",
		"<from>{P:Weber}</from> told. {P:Novak} told {=me} in confidence:\n{P:Berg} is {=my} right hand;\n{P:Lund} {=I} esteem highly.\n\n{=I} thanked.",
		"Novak > -: Berg is my right hand;\nme = Weber\nmy = Novak\nI = Novak\nI = Weber"},
	{"words in a list that are the author's",
		"<from>{P:Weber}</from> told. {P:Novak} told {=me} in confidence:\n1. {=He} wrote to {=me}.\n2. {P:Berg} did not.\n\n{=I} thanked.",
		"me = Weber\nHe = Novak\nme = Weber\nI = Weber"},
	{"a body that writes", "<from>{O:Danish Foreign Ministry}</from> to <to>{O:Embassy in Norway}</to>. {=I} doubt. Inform {=us} of what {=you} see.",
		"I = Danish Foreign Ministry\nus = Danish Foreign Ministry\nyou = Embassy in Norway"},
	{"who signs calls himself so", "<from>{P:Weber}</from> wrote. {P:Lund} called on {=the undersigned}.", "the undersigned = Weber"},
	{"a bracket says who we are", "<from>{P:Weber}</from> wrote. {P:Novak} told what {=we} (the {O:KWP}) need. {=We} agreed.", "we = KWP\nWe = Weber"},
	{"company of the author",
		"<from>{P:Weber}</from> wrote.\n{=I} was there with {P:Counsellor |Berg}, {P:Lund}, and {P:Attaché |Hahn}. {=We} drank to {P:Novak}.",
		"I = Weber\nWe = Weber + Berg + Lund + Hahn"},
	{"company of an envoy",
		"{P:Berg}, the Danish Ambassador, came. {p:The Ambassador} was accompanied by {P:Secretary |Lund}. {pp:The Danish friends} left.",
		"The Ambassador = Berg\nThe Danish friends = Berg + Lund"},
	{"companions of the author", "<from>{P:Weber}</from> wrote.\n{P:Comrade |Berg} and {=I} spoke with {P:Lund}. {=We} told {P:Lund} all.", "I = Weber\nWe = Weber + Berg"},
	{"he is not the reader", "<from>{P:Weber}</from> to <to>{P:Lund}</to>.\n{P:Lund} knows that {=I} thank {=you}. {=He} came.", "I = Weber\nyou = Lund\nHe = -"},
	{"he may be an envoy without a name", "{P:Berg} spoke with {p:the Danish Ambassador}. {P:Lund} told {=him} all.", "the Danish Ambassador = the Danish Ambassador\nhim = -"},
	{"he is none of us", "<from>{P:Weber}</from> wrote.\n{P:Comrade |Berg} and {=I} spoke with {p:the Danish Ambassador}. {=We} asked, and {=he} agreed.",
		"I = Weber\nthe Danish Ambassador = the Danish Ambassador\nWe = Weber + Berg\nhe = -"},
	{"he who is the subject is not the envoy", "{P:Berg} met {p:the Danish Ambassador}. {=He} left.", "the Danish Ambassador = the Danish Ambassador\nHe = Berg"},
	{"whom the author met is no company", "<from>{P:Weber}</from> wrote.\n{=I} spoke with {P:Berg}. {=We} agreed.", "I = Weber\nWe = Weber"},
	{"friends of a side", "On the Danish side there were: {P:Berg}, {P:Lund} (brother of {P:Hahn}).\n{pp:The Swedish friends} slept. {pp:The Danish friends} drank. {=They} left.",
		"The Swedish friends = -\nThe Danish friends = Berg + Lund\nThey = Berg + Lund"},
	{"the one delegation", "{O:Delegation of the Danish Party} came. {P:Berg} (head of {pp:the delegation}) spoke.", "the delegation = Delegation of the Danish Party"},
	{"those whom a delegation consists of", "A delegation stayed in Oslo. It consisted of {P:Cde. |Berg} (head), {P:Cde. |Lund}, member of the Council, and {P:Cde. |Hahn}. {P:Novak} received {pp:the delegation}. {pp:The Danish delegation} left.",
		"the delegation = Berg + Lund + Hahn\nThe Danish delegation = -"},
	{"a list under a heading", "Members of the delegation: {P:Berg}, deputy for Oslo; {P:Lund} (Conservative). {P:Novak} met {pp:the delegation}.", "the delegation = Berg + Lund"},
	{"what was told the delegation is no heading", "{P:Hahn} told the delegation: {P:Berg} came. {P:Novak} met {pp:the delegation}.", "the delegation = -"},
	{"a list ends where it is told what was done", "A delegation made up of {P:Berg} and {P:Lund} stayed in Oslo, where {P:Novak}, and {P:Hahn} spoke. {pp:The delegation} left.", "The delegation = Berg + Lund"},
	{"a list that is of something else", "The delegation told others of it, including {P:Berg} and {P:Lund}. {pp:The delegation} left.", "The delegation = -"},
	{"another delegation behind the list", "A delegation consisting of {P:Berg} and {P:Lund} came. The Danish delegation stayed away. {pp:The delegation} left.", "The delegation = -"},
	{"who leads another one", "A delegation led by {P:Novak} came. A delegation consisting of {P:Berg} and {P:Lund} came. {pp:The delegation} left.", "The delegation = -"},
	{"whose it is and who leads it", "A delegation of the Party, led by {P:Novak} and including {P:Berg} and {P:Lund}, came. {pp:The delegation} left.", "The delegation = Novak + Berg + Lund"},
	{"two lists of delegates", "A delegation consisting of {P:Berg} and {P:Lund} met a delegation consisting of {P:Novak} and {P:Hahn}. {pp:The delegation} left.", "The delegation = -"},
	{"both of them", "<from>{P:Weber}</from>.\n\n{=I} saw {P:Berg}. {P:Lund} came, too. {=I} read it to both of {=them}.", "I = Weber\nI = Weber\nthem = Berg + Lund"},
	{"whom somebody tells to take them", "{P:Berg} and {P:Lund} sat. {P:Hahn} told {P:Lund} to take {=them} down.", "them = -"},
	{"they with a completed name among them", "{P:Berg} met {P:Lund} and Cde. [{P:Anna}] {P:Hahn}. {=They} left.", "They = Lund + Anna"},
	{"both of three", "{P:Hahn} sat by {P:Berg}. {P:Lund} came, too. He read it to both of {=them}.", "them = -"},
	{"they who are named together again", "{P:Berg} and {P:Lund} came. {P:Berg} and {P:Lund} thought that {P:Hahn} and {P:Novak} erred. This, {=they} said, was bad.",
		"they = Berg + Lund"},
	{"the name that ends a sentence is no subject", "{P:Berg} fought. The plan of fighting {P:Novak}. Building roads. There {=he} would set it out.", "he = -"},
	{"him behind a colon", "{P:Berg} gave {=us} the following:\n{P:Novak} had had {=him} come.", "Berg > -: Novak had had him come.\nus = -\nhim = Berg"},
	{"an account in the author's words",
		"<from>{P:Weber}</from> wrote.\n\n{P:Berg} gave {=me} the following information:\n{P:Novak} had told {=him} all. {P:Lund} had not.\n\n{=I} thanked {P:Berg}.",
		"Berg > Weber: Novak had told him all.\nme = Weber\nhim = Berg\nI = Weber"},
	{"a colon that announces no account", "<from>{P:Weber}</from> wrote.\n\n{P:Berg} brought {=me} two things:\n{P:Novak} had sent {=them}.", "me = Weber\nthem = -"},
	{"the envoy of a land", "A talk with the Ambassador of the Republic of Hungary, {P:Comrade |Novak}. {P:Berg}, Soviet Ambassador to Hungary, came. {p:The Hungarian ambassador} left. {p:The Soviet ambassador} stayed.",
		"The Hungarian ambassador = Novak\nThe Soviet ambassador = Berg"},
}

func TestVoices(t *testing.T) {
	for _, c := range voiceCases {
		t.Run(c.name, func(t *testing.T) {
			m := mark(t, c.text)
			if diff := cmp.Diff(strings.Split(c.want, "\n"), m.voices(m.resolve(t))); diff != "" {
				t.Errorf("(-want +got)\n%s", diff)
			}
		})
	}
}

// voices shows the voices that are not the author's, and what is no name.
func (m marked) voices(r Result) []string {
	called := func(c ChainID) string {
		if c == None {
			return "-"
		}
		return r.Chains[c].Name
	}
	var out []string
	for _, v := range r.Voices {
		if words := strings.Fields(v.Span.Of(m.doc.Text)); !m.own(r, v) {
			out = append(out, fmt.Sprintf("%s > %s: %s", called(v.Speaker), called(v.Addressee), strings.Join(words[:min(5, len(words))], " ")))
		}
	}
	for i, one := range m.a.Mentions {
		if one.Kind == "name" {
			continue
		}
		who := called(r.Of[i])
		if g := r.Groups[i]; len(g) > 0 {
			var names []string
			for _, c := range g {
				names = append(names, called(c))
			}
			who = strings.Join(names, " + ")
		}
		out = append(out, one.Span.Of(m.doc.Text)+" = "+who)
	}
	return out
}

// own reports whether a voice is the document's: no other is around it.
func (m marked) own(r Result, v Voice) bool {
	for _, o := range r.Voices {
		if o != v && o.Span.Contains(v.Span) {
			return false
		}
	}
	return true
}

func TestVoiceAt(t *testing.T) {
	m := mark(t, "<title>Letter</title><from>{P:Weber}</from> wrote. {P:Novak} said: <q>“{=I} shall not go there at all.”</q> End.")
	r := m.resolve(t)
	for _, c := range []struct {
		at   string
		want string
		ok   bool
	}{{"Letter", "", false}, {"wrote", "Weber", true}, {"shall", "Novak", true}, {"End", "Weber", true}} {
		v, ok := r.VoiceAt(strings.Index(m.doc.Text, c.at))
		got := ""
		if v.Speaker != None {
			got = r.Chains[v.Speaker].Name
		}
		if got != c.want || ok != c.ok {
			t.Errorf("at %q: %q, %v; want %q, %v", c.at, got, ok, c.want, c.ok)
		}
	}
}

func TestCompletedNames(t *testing.T) {
	for _, c := range []struct{ text, want string }{
		{"[Foreign Minister {P:Jan}] {P+:Novak} came. {P:Novak} left.", "Jan Novak|Novak"},
		{"[{P:Anna}] {P+:Berg} came.", "Anna Berg|Berg"},
	} {
		m := mark(t, strings.ReplaceAll(c.text, "{P+:", "{P:"))
		m.a.Mentions[1].Alias = m.a.Mentions[0].Span // what the mention stage says of such brackets
		r := m.resolve(t)
		if got := strings.Join(r.Chains[0].Names, "|"); got != c.want || len(r.Chains) != 1 {
			t.Errorf("%s: %q in %d chains, want %q", c.text, got, len(r.Chains), c.want)
		}
	}
}
