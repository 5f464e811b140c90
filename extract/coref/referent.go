package coref

import (
	"slices"
	"sort"
	"strings"

	"dramatis/extract/zone"
	"dramatis/graph"
)

// findReferents tells who pronouns and descriptions mean, in reading order, so that
// "he" can follow another "he". What is not clear stays None.
func (d *reading) findReferents() {
	for i, m := range d.Mentions {
		switch {
		case d.out.Of[i] != None || m.Kind == graph.ByName && !(m.Type == graph.Person && d.names.TitleOnly(m.Normal)):
		case m.Kind == graph.ByPronoun:
			d.pronoun(i)
		case m.Type == graph.Person && !m.Plural:
			d.refer(i, d.officeHolder(i))
		case m.Type == graph.Organization && !m.Plural:
			d.refer(i, d.bodyNamed(i))
		}
	}
}

// refer puts mention i into a chain.
func (d *reading) refer(i int, c ChainID) {
	d.out.Of[i] = c
	if c != None {
		d.out.Chains[c].Mentions = append(d.out.Chains[c].Mentions, i)
	}
}

// pronoun tells who a pronoun means.
func (d *reading) pronoun(i int) {
	switch d.word(i) {
	case "i", "me", "my", "mine", "myself":
		d.refer(i, d.speaker(i))
	case "we", "us", "our", "ours", "ourselves":
		if s := d.speaker(i); s != None {
			d.out.Groups[i] = []ChainID{s}
		}
	case "you", "your", "yourself":
		d.addressee(i)
	case "he", "she", "his", "her", "him", "hers", "himself", "herself":
		d.refer(i, d.antecedent(i))
	case "they", "them", "their", "theirs", "themselves":
		if g := d.pluralAntecedent(i); len(g) > 0 {
			d.out.Groups[i] = g
		}
	}
}

// addressee refers "you" to whom the document is written to.
func (d *reading) addressee(i int) {
	if !d.ownVoice(i) {
		return
	}
	switch len(d.recipients) {
	case 0:
	case 1:
		d.refer(i, d.recipients[0])
	default:
		d.out.Groups[i] = slices.Clone(d.recipients)
	}
}

// ownVoice reports whether the author of the document speaks at mention i.
func (d *reading) ownVoice(i int) bool {
	switch d.zones[i].Kind {
	case zone.Body, zone.Letterhead, zone.Signature, zone.Insert, "":
		_, quoted := d.quotation(i)
		return !quoted
	}
	return false
}

// speaker gives who "I" is at mention i: the author, or the one quoted there.
func (d *reading) speaker(i int) ChainID {
	if q, quoted := d.quotation(i); quoted {
		c, known := d.quotedBy[q.Span.Start]
		if !known {
			c = d.quoted(q)
			d.quotedBy[q.Span.Start] = c
		}
		return c
	}
	if d.ownVoice(i) {
		return d.author
	}
	return None
}

// quotation gives the quotation around mention i.
func (d *reading) quotation(i int) (zone.Zone, bool) {
	return d.quotes[i], d.quotes[i].Kind == zone.Quotation
}

// signatureWithin is how far from the end of a quoted letter its signature may begin, in bytes.
const signatureWithin = 60

// quoted gives who speaks in a quotation: who signed a quoted letter, or whom the
// words around it say ("X said: “…”", "“…”, said X"). None where the text does not tell.
func (d *reading) quoted(q zone.Zone) ChainID {
	first := sort.Search(len(d.Mentions), func(i int) bool { return d.Mentions[i].Span.Start >= q.Span.Start })
	end := sort.Search(len(d.Mentions), func(i int) bool { return d.Mentions[i].Span.Start >= q.Span.End })
	before, after, signer := d.personNear(first-1, -1), d.personNear(end, 1), -1
	for i := end - 1; i >= first && q.Span.End-d.Mentions[i].Span.Start <= signatureWithin; i-- {
		if d.isPerson(i) && d.Mentions[i].Kind == graph.ByName && d.endsQuotation(i, q) {
			signer = i
		}
	}
	switch {
	case signer >= 0:
		return d.out.Of[signer]
	case before >= 0 && d.introduces(before, q.Span.Start):
		return d.out.Of[before]
	case after >= 0 && d.attributes(after, q.Span.End):
		return d.out.Of[after]
	}
	return None
}

// nearby is how many mentions around a quotation may separate it from its speaker.
const nearby = 8

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

// endsQuotation reports whether nothing but an office follows a name within a
// quotation of several sentences: its signature.
func (d *reading) endsQuotation(i int, q zone.Zone) bool {
	m := d.Mentions[i]
	start := strings.LastIndexByte(d.doc.Text[:m.Span.Start], '\n') + 1
	return start > q.Span.Start && strings.Trim(d.doc.Text[m.Span.End:q.Span.End], " \t\r\n.”\"'’") == "" &&
		strings.TrimSpace(d.doc.Text[start:min(m.Span.Start, max(start, leadStart(m.Lead.Start, m.Lead.Empty(), m.Span.Start)))]) == ""
}

// leadStart gives where a name with its title begins.
func leadStart(lead int, empty bool, name int) int {
	if empty {
		return name
	}
	return lead
}

// introduces reports whether mention i is the subject of the speech that opens at
// byte q: a verb of speech, and a colon or comma at the end.
func (d *reading) introduces(i, q int) bool {
	between := strings.ToLower(d.doc.Text[d.Mentions[i].Span.End:q])
	if len(between) > 120 || strings.ContainsAny(between, ".!?") || strings.Contains(between, "\n\n") {
		return false
	}
	words := strings.FieldsFunc(between, func(r rune) bool { return r < 'a' || r > 'z' })
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
	words := strings.FieldsFunc(between, func(r rune) bool { return r < 'a' || r > 'z' })
	if len(words) > 0 && d.isSpeech(words[0]) {
		return true
	}
	next := strings.Fields(strings.ToLower(d.after(i)))
	return len(words) == 0 && len(next) > 0 && d.isSpeech(strings.Trim(next[0], ",.:"))
}

// isSpeech reports whether a word is a verb of speech.
func (d *reading) isSpeech(word string) bool { return slices.Contains(d.words.Speech, word) }
