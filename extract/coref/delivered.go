package coref

import (
	"iter"
	"slices"
	"strings"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// A telegram gives an embassy the text of a message that it is to hand to somebody: "Please deliver the
// following message from the President to Chancellor X: Begin text: … End text". "You" there is who gets
// it and "I" whose it is, not the embassy and not who signs the telegram.

// beforeText is how far behind its announcement the text may begin, longestText how long it is taken to be where nothing
// says that it ends, in bytes.
const (
	beforeText  = 400
	longestText = 20_000
)

// addDelivered finds the messages that a telegram has others hand on.
func (d *reading) addDelivered() {
	if !strings.HasSuffix(strings.ToLower(d.layout.Header.Type), "telegram") {
		return
	}
	end := 0
	for _, p := range d.passages {
		if p.Start < end || !d.tells(p, &d.words.Delivers) {
			continue
		}
		span, ok := d.textBehind(p)
		if !ok || d.crossesVoice(span) {
			continue
		}
		v := voice{Voice: Voice{Span: span, Speaker: d.fromWhom(p, span), Addressee: None}, kind: message, known: true}
		if v.to = d.saluted(span); len(v.to) == 0 {
			v.to = d.handedTo(p, span)
		}
		d.voices = append(d.voices, v)
		end = span.End
	}
	d.addMarkedTexts()
}

// addMarkedTexts finds the texts that a telegram marks off, "Begin text … End text", without a word that tells whose they
// are: a statement, a draft, a memorandum. Whoever says "we" there, it is not who signs the telegram.
func (d *reading) addMarkedTexts() {
	for _, p := range d.passages {
		for at := p.Start; at < p.End; {
			_, n := d.words.MarksText.find(d.lower(source.Span{Start: at, End: p.End}))
			if n < 0 {
				break
			}
			at += n
			body := d.bodyAt(at)
			span := source.Span{Start: at, End: min(body.End, at+longestText)}
			if n, _ := d.words.Ends.find(d.lower(span)); n > 0 && !body.Empty() {
				if span.End = at + n; !d.crossesVoice(span) {
					d.voices = append(d.voices, voice{Voice: Voice{Span: span, Speaker: None, Addressee: None}, kind: message, known: true})
				}
			}
		}
	}
}

// textBehind gives the text that a passage announces: from where it is said to begin, or right behind the colon,
// to where it is said to end, or to the next numbered paragraph.
func (d *reading) textBehind(p source.Span) (source.Span, bool) {
	body := d.bodyAt(p.Start)
	if body.Empty() {
		return source.Span{}, false
	}
	start, marked := p.End, false
	from := max(p.Start, p.End-beforeText/4) // the words may stand in the sentence itself
	if _, at := d.words.Begins.find(d.lower(source.Span{Start: from, End: min(p.End+beforeText, body.End)})); at >= 0 {
		start, marked = from+at, true
	} else if !strings.HasSuffix(strings.TrimRight(p.Of(d.doc.Text), " \t\r\n"), ":") {
		return source.Span{}, false
	}
	for start < body.End && strings.IndexByte(" \t\r\n:.", d.doc.Text[start]) >= 0 {
		start++
	}
	if !marked && (strings.HasPrefix(d.doc.Text[start:], "“") || strings.HasPrefix(d.doc.Text[start:], "\"")) {
		return source.Span{}, false // a quotation says itself where it ends
	}
	end := min(body.End, start+longestText)
	if at, _ := d.words.Ends.find(d.lower(source.Span{Start: start, End: end})); at >= 0 {
		end = start + at
	} else if n := nextNumber(d.doc.Text[start:end]); !marked && n >= 0 {
		end = start + n
	}
	return source.Span{Start: start, End: end}, end > start
}

// nextNumber gives where the first paragraph begins that has a number, or -1.
func nextNumber(text string) int {
	for at := 0; ; {
		n := strings.Index(text[at:], "\n\n")
		if n < 0 {
			return -1
		}
		at += n + 2
		if label := text[at : at+zone.Label(text[at:])]; strings.IndexAny(label, "0123456789") == 0 {
			return at
		}
	}
}

// crossesVoice reports whether a text has a voice already, or a quotation reaches beyond it.
func (d *reading) crossesVoice(s source.Span) bool {
	if slices.ContainsFunc(d.voices, func(v voice) bool { return v.kind != ownVoice && v.Span.Overlaps(s) }) {
		return true
	}
	return slices.ContainsFunc(d.layout.Zones, func(z zone.Zone) bool { return z.Span.Overlaps(s) && !z.Span.Contains(s) && !s.Contains(z.Span) })
}

// fromWhom gives whose message a passage announces: who signs it, whom it is said to be "from", or the author,
// where it is "from me"; None where that is not told.
func (d *reading) fromWhom(p, text source.Span) ChainID {
	if i := d.from(text.End) - 1; i >= 0 && d.isPerson(i) && d.Mentions[i].Kind == graph.ByName && d.Mentions[i].Span.Start > text.Start && d.Mentions[i].Span.End <= text.End && strings.Trim(d.doc.Text[d.Mentions[i].Span.End:text.End], " \t\r\n.,\"”") == "" {
		return d.out.Of[i]
	}
	said := source.Span{Start: p.Start, End: min(p.End, text.Start)}
	for i := range d.behind("from", said) {
		switch {
		case d.word(i) == "me":
			return d.author
		case d.isPerson(i):
			return d.out.Of[i]
		}
	}
	if d.tells(said, &d.words.OwnMessage) && !slices.Contains(smallWords(d.lower(said)), "from") {
		return d.author // "Please pass the following report to X": his who writes
	}
	return None
}

// behind yields the mentions of a stretch of text right behind a word, or behind it and "the".
func (d *reading) behind(word string, s source.Span) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := d.from(s.Start); i < len(d.Mentions) && d.Mentions[i].Span.End <= s.End; i++ {
			before := smallWords(d.lower(source.Span{Start: s.Start, End: max(s.Start, leadStart(d.Mentions[i]))}))
			if n := len(before); n > 1 && before[n-1] == "the" {
				before = before[:n-1]
			}
			if n := len(before); n > 0 && before[n-1] == word && !yield(i) {
				return
			}
		}
	}
}

// handedTo gives to whom a passage says that the message goes, or whom the message greets.
func (d *reading) handedTo(p, text source.Span) []ChainID {
	var to []ChainID
	for i := range d.behind("to", source.Span{Start: p.Start, End: min(p.End, text.Start)}) {
		if d.isPerson(i) {
			to = append(to, d.out.Of[i])
		}
	}
	if i := d.from(text.Start); len(to) == 0 && i < len(d.Mentions) && d.isPerson(i) && strings.TrimSpace(d.doc.Text[text.Start:max(text.Start, leadStart(d.Mentions[i]))]) == "Dear" {
		to = append(to, d.out.Of[i])
	}
	if len(to) > 1 {
		return nil
	}
	return to
}
