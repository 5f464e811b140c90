package coref

import (
	"slices"
	"sort"
	"strings"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// nearby is how many mentions around a quotation may separate it from its speaker.
const nearby = 8

// quoted gives who speaks in a quotation: who signed a quoted letter, or whom the
// words around it say ("X said: “…”", "“…”, said X", "X gave an account. “…”").
// None where the text does not tell.
func (d *reading) quoted(q source.Span) ChainID {
	first, end := d.from(q.Start), d.from(q.End)
	if s := d.signer(first, end, q.End); s != None {
		return s
	}
	before, after := d.personNear(first-1, -1), d.personNear(end, 1)
	switch {
	case d.quotesRecord(q, first, end):
		return None
	case before >= 0 && d.introduces(before, q.Start):
		return d.out.Of[before]
	case after >= 0 && d.attributes(after, q.End):
		return d.out.Of[after]
	}
	return d.accountOf(q.Start)
}

// quotesRecord reports whether a quotation is out of the record of a talk, which tells what somebody said as another would:
// “Mr. X replied that it was late.” Nobody says "I" in it.
func (d *reading) quotesRecord(q source.Span, first, end int) bool {
	if first >= end || d.Mentions[first].Kind == graph.ByPronoun || d.Mentions[first].Type != graph.Person {
		return false
	}
	opens := strings.Fields(strings.Trim(d.doc.Text[q.Start:min(leadStart(d.Mentions[first]), d.Mentions[first].Span.Start)], " \t\r\n\"“"))
	if len(opens) > 1 || len(opens) == 1 && opens[0] != "The" || !d.saysNext(first) {
		return false
	}
	for i := first; i < end; i++ {
		if w := d.word(i); w == "i" || w == "my" || w == "me" {
			return false
		}
	}
	return true
}

// from gives the first mention that starts at byte at or behind it.
func (d *reading) from(at int) int {
	return sort.Search(len(d.Mentions), func(i int) bool { return d.Mentions[i].Span.Start >= at })
}

// signatureWithin is how far from the end of a quoted letter its signature may begin, in bytes.
const signatureWithin = 90

// signer gives who signed a letter that ends at byte end: the name that stands on a
// line of its own there, with nothing but office, date and number behind it.
func (d *reading) signer(first, last, end int) ChainID {
	for i := last - 1; i >= first && end-d.Mentions[i].Span.End <= signatureWithin; i-- {
		if d.isPerson(i) && d.Mentions[i].Kind == graph.ByName && d.opensLine(i, d.Mentions[first].Span.Start) && (d.idle(d.Mentions[i].Span.End, end) || d.officeBelow(d.Mentions[i].Span.End, end)) {
			return d.out.Of[i]
		}
	}
	return None
}

// officeBelow reports whether nothing but the line of an office or rank stands below a name.
func (d *reading) officeBelow(at, end int) bool {
	rest, ok := strings.CutPrefix(strings.TrimLeft(d.doc.Text[at:max(at, end)], " \t\r,"), "\n")
	rest = strings.Trim(rest, " \t\r\n\"“”’")
	if !ok || rest == "" || strings.ContainsAny(rest, "\n.:;!?") {
		return false
	}
	for w := range strings.FieldsSeq(strings.ReplaceAll(rest, ",", " ")) {
		if small(w[0]) && w != "of" && w != "the" && w != "to" && w != "in" && w != "for" && w != "and" {
			return false
		}
	}
	return true
}

// opensLine reports whether name i, with its title, opens a line behind byte start.
func (d *reading) opensLine(i, start int) bool {
	at := leadStart(d.Mentions[i])
	before := strings.TrimRight(d.doc.Text[:at], " \t\r[(")
	if quoted := strings.TrimRight(before, "\"“"); quoted != before {
		before = withoutLabel(strings.TrimRight(quoted, " "))
	}
	return len(before) > start && strings.HasSuffix(before, "\n")
}

// withoutLabel takes off a text its last line, where that is only the letter or number that a telegram gives a paragraph:
// "K. “Karl Lund.”".
func withoutLabel(text string) string {
	line := text[strings.LastIndexByte(text, '\n')+1:]
	if zone.Label(line) == len(line) {
		return text[:len(text)-len(line)]
	}
	return text
}

// idle reports whether a stretch of text says nothing but dates, numbers and marks.
func (d *reading) idle(start, end int) bool {
	next := sort.Search(len(d.Dates), func(n int) bool { return d.Dates[n].Span.Start >= start })
	for ; next < len(d.Dates) && d.Dates[next].Span.End <= end; next++ {
		if hasWord(d.doc.Text[start:max(start, d.Dates[next].Span.Start)]) {
			return false
		}
		start = d.Dates[next].Span.End
	}
	return !hasWord(d.doc.Text[start:max(start, end)])
}

// hasWord reports whether a text has a word: two small letters side by side.
func hasWord(text string) bool {
	for i := 1; i < len(text); i++ {
		if small(text[i-1]) && small(text[i]) {
			return true
		}
	}
	return false
}

func small(b byte) bool { return b >= 'a' && b <= 'z' }

// personNear gives the first mention of a person from i on in steps, or -1.
func (d *reading) personNear(i, step int) int {
	for n := 0; n < nearby && i >= 0 && i < len(d.Mentions); n, i = n+1, i+step {
		if d.isPerson(i) {
			return i
		}
	}
	return -1
}

// isPerson reports whether mention i is known to speak of a person.
func (d *reading) isPerson(i int) bool {
	return d.out.Of[i] != None && d.out.Chains[d.out.Of[i]].Type == graph.Person
}

// introduces reports whether mention i is the subject of the speech that opens at
// byte q: a verb of speech, and a colon or comma at the end.
func (d *reading) introduces(i, q int) bool {
	between := strings.ToLower(d.doc.Text[d.Mentions[i].Span.End:q])
	if len(between) > 120 || strings.ContainsAny(between, ".!?") || strings.Contains(between, "\n\n") {
		return false
	}
	words := smallWords(between)
	end := strings.TrimRight(between, " \t\r\n\"“‘'")
	return slices.ContainsFunc(words, d.isSpeech) && (strings.HasSuffix(end, ":") || strings.HasSuffix(end, ",") || len(words) > 0 && d.isSpeech(words[len(words)-1]) || strings.HasSuffix(end, "that"))
}

// attributes reports whether the text goes on after a quotation with "said X" or "X said".
func (d *reading) attributes(i, q int) bool {
	m := d.Mentions[i]
	between := strings.ToLower(d.doc.Text[q:m.Span.Start])
	if len(between) > 40 || strings.ContainsAny(between, ".!?:\n") {
		return false
	}
	words := smallWords(between)
	if len(words) > 0 && d.isSpeech(words[0]) {
		return true
	}
	next := strings.Fields(d.smallAfter(i))
	return len(words) == 0 && len(next) > 0 && d.isSpeech(strings.Trim(next[0], ",.:"))
}

// longestAccount is how long the sentence that announces a speech may be, in bytes.
const longestAccount = 400

// accountOf gives whose speech the sentence right before byte q announces: the first
// person in it, where he is the subject of a verb or noun of speech ("gave an account
// of …") and the quotation goes on in the same paragraph or behind a colon.
func (d *reading) accountOf(q int) ChainID {
	s, ok := d.passageBefore(q)
	if !ok {
		return None
	}
	text := strings.TrimRight(d.doc.Text[s.Start:min(s.End, q)], " \t\r\n\"“")
	gap := d.doc.Text[min(s.Start+len(text), q):q]
	if len(text) > longestAccount || strings.Contains(gap, "\n") && !strings.HasSuffix(text, ":") || !strings.HasSuffix(text, ":") && !strings.HasSuffix(text, ".") {
		return None
	}
	i := d.from(s.Start)
	for i < len(d.Mentions) && d.Mentions[i].Span.Start < s.Start+len(text) && !d.isPerson(i) {
		i++
	}
	if i >= len(d.Mentions) || d.Mentions[i].Span.End > s.Start+len(text) || !d.isSubject(i) {
		return None
	}
	words := smallWords(strings.ToLower(d.doc.Text[d.Mentions[i].Span.End : s.Start+len(text)]))
	if !slices.ContainsFunc(words, func(w string) bool { return slices.Contains(d.words.Accounts, w) }) && !(strings.HasSuffix(text, ":") && slices.ContainsFunc(words, d.isSpeech)) {
		return None
	}
	return d.out.Of[i]
}

// passageBefore gives the last passage that starts before byte q, if one does.
func (d *reading) passageBefore(q int) (source.Span, bool) {
	n := sort.Search(len(d.passages), func(n int) bool { return d.passages[n].Start >= q })
	if n == 0 {
		return source.Span{}, false
	}
	return d.passages[n-1], true
}

// spokenTo gives to whom a quotation or message speaks: those of its salutation,
// those the words before it name ("told X: “…”"), or the author to whom it was said.
func (d *reading) spokenTo(v *voice) []ChainID {
	if to := d.saluted(v.Span); len(to) > 0 {
		return to
	}
	if v.Speaker == None {
		return nil
	}
	if i := d.from(v.Span.Start) - 1; i >= 0 && d.out.Of[i] != None && d.out.Of[i] != v.Speaker && d.isObjectOfSpeech(i, v.Span.Start) {
		return []ChainID{d.out.Of[i]}
	}
	if to := d.sentTo(v.Span.Start); to != None && to != v.Speaker {
		return []ChainID{to}
	}
	if d.reports && d.author != None && v.Speaker != d.author {
		return []ChainID{d.author}
	}
	return nil
}

// sentTo gives to whom the sentence that announces the message at byte q says it goes:
// "the following message of X to Y".
func (d *reading) sentTo(q int) ChainID {
	p, ok := d.passageBefore(q)
	if !ok || !d.tells(p, &d.words.Follows) {
		return None
	}
	for i := d.from(q) - 1; i >= 0 && d.Mentions[i].Span.Start > p.Start; i-- {
		before := smallWords(d.smallBefore(i))
		if n := len(before); d.isPerson(i) && n > 0 && (before[n-1] == "to" || n > 1 && before[n-1] == "the" && before[n-2] == "to") {
			return d.out.Of[i]
		}
	}
	return None
}

// isObjectOfSpeech reports whether mention i is whom a speech before byte q is made
// to: "told X: ", "said to X, ".
func (d *reading) isObjectOfSpeech(i, q int) bool {
	gap := strings.TrimSpace(strings.TrimRight(d.doc.Text[min(d.Mentions[i].Span.End, q):q], " \t\r\n\"“"))
	before := smallWords(d.smallBefore(i))
	if gap != ":" && gap != "," || len(before) == 0 {
		return false
	}
	last := before[len(before)-1]
	return d.isSpeech(last) || last == "to" && len(before) > 1 && d.isSpeech(before[len(before)-2])
}

// longestSalutation is how long the line may be that says to whom a letter goes, in bytes.
const longestSalutation = 120

// saluted gives whom the first line of a letter addresses, or its first words before a colon: "To Comrade X.", "Dear X,".
func (d *reading) saluted(s source.Span) []ChainID {
	line := d.doc.Text[s.Start:s.End]
	n := strings.IndexAny(line, ":\n")
	if n < 0 || n > longestSalutation {
		return nil
	}
	end := s.Start + n
	var to []ChainID
	at := s.Start
	for i := d.from(s.Start); i < len(d.Mentions) && d.Mentions[i].Span.End <= end; i++ {
		if !d.addressing(d.doc.Text[at:max(at, d.Mentions[i].Span.Start)]) {
			return nil
		}
		at = max(at, d.Mentions[i].Span.End)
		if c := d.out.Of[i]; c != None && !slices.Contains(to, c) && d.Mentions[i].Kind == graph.ByName {
			to = append(to, c)
		}
	}
	if !d.addressing(d.doc.Text[at:end]) {
		return nil
	}
	return to
}

// addressing reports whether the words around the names of a line only address them.
func (d *reading) addressing(text string) bool {
	for _, w := range strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" \t\r.,:;!\"“”[]()", r) }) {
		w = strings.ToLower(w)
		if !slices.Contains(d.words.Addressing, w) && !d.names.TitleOnly(w) {
			return false
		}
	}
	return true
}

// isSpeech reports whether a word is a verb of speech.
func (d *reading) isSpeech(word string) bool { return slices.Contains(d.words.Speech, word) }

// averageWord is how many bytes of a text a word takes, with what parts it from the next.
const averageWord = 6

// smallWords gives the words of a text in small letters.
func smallWords(text string) []string {
	words := make([]string, 0, len(text)/averageWord+1)
	for word, rest := nextSmall(text); word != ""; word, rest = nextSmall(rest) {
		words = append(words, word)
	}
	return words
}

// nextSmall gives the first word in small letters of a text, "" where there is none, and what
// stands behind it.
func nextSmall(text string) (word, rest string) {
	start := 0
	for start < len(text) && !small(text[start]) {
		start++
	}
	end := start
	for end < len(text) && small(text[end]) {
		end++
	}
	return text[start:end], text[end:]
}
