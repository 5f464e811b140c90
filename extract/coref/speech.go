package coref

import (
	"slices"
	"strings"

	"dramatis/extract/source"
)

// A telegram that reports talks word by word has no quotation marks: "I replied: I can assure you that …". "You"
// there is who sits across the table, not the reader of the telegram.

// longestOpening is how far behind the one who speaks the colon may stand, in bytes.
const longestOpening = 120

// addSpeeches finds what is said behind a colon in telegrams. Only what speaks to somebody is taken for his
// own words: up to the last paragraph with "you" before another speaks.
func (d *reading) addSpeeches() {
	if !d.inTelegram() {
		return
	}
	end := 0
	for i := range d.Mentions {
		start, ok := d.opensSpeech(i)
		if !ok || start < end {
			continue
		}
		span := source.Span{Start: start, End: d.speechEnd(start, min(d.bodyAt(d.Mentions[i].Span.Start).End, start+longestText))}
		if !saysYou(d.lower(span)) {
			end = span.End // nor do the words of another in it
			continue
		}
		if d.crossesVoice(span) {
			continue
		}
		d.voices = append(d.voices, voice{Voice: Voice{Span: span, Speaker: None, Addressee: None}, kind: spoken, by: i})
		end = span.End
	}
}

// opensSpeech gives where the words begin that mention i is said to speak: right behind a colon of its clause.
func (d *reading) opensSpeech(i int) (start int, ok bool) {
	if w := d.word(i); w != "i" && w != "we" && w != "he" && !d.isPerson(i) {
		return 0, false
	}
	at := d.Mentions[i].Span.End
	n := strings.IndexByte(d.doc.Text[at:min(len(d.doc.Text), at+longestOpening)], ':')
	if n < 0 || d.bodyAt(at).Empty() || !d.isSubject(i) || i+1 < len(d.Mentions) && d.Mentions[i+1].Span.Start < at+n && d.isSubject(i+1) {
		return 0, false
	}
	colon := at + n + 1
	if between := d.lower(source.Span{Start: at, End: colon}); !d.introduces(i, colon) && !(strings.HasSuffix(between, "as follows:") && !strings.ContainsAny(between, ".!?\n")) {
		return 0, false
	}
	for colon < len(d.doc.Text) && strings.IndexByte(" \t\r\n", d.doc.Text[colon]) >= 0 {
		colon++
	}
	return colon, !strings.HasPrefix(d.doc.Text[colon:], "“") && !strings.HasPrefix(d.doc.Text[colon:], "\"")
}

// speechEnd gives where a speech ends that is opened at byte start: with the last paragraph that has "you", before
// one in which another is said to speak or that says that it ends.
func (d *reading) speechEnd(start, limit int) int {
	end := start
	for at := start; at < limit; {
		next := limit
		if n := strings.Index(d.doc.Text[at:limit], "\n\n"); n >= 0 {
			next = at + n
		}
		if at > start && d.opensOther(at, next) {
			break
		}
		stop := next
		if n, _ := d.words.Ends.find(d.lower(source.Span{Start: at, End: next})); n >= 0 {
			stop = at + n
		}
		if at == start || saysYou(d.lower(source.Span{Start: at, End: stop})) {
			end = stop
		}
		if stop < next {
			break
		}
		at = next
		for at < limit && strings.IndexByte(" \t\r\n", d.doc.Text[at]) >= 0 {
			at++
		}
	}
	return end
}

// opensOther reports whether the paragraph between two bytes opens with somebody who speaks or does
// something, or is a note of the edition.
func (d *reading) opensOther(start, end int) bool {
	if d.doc.Text[start] == '[' {
		return strings.HasPrefix(d.doc.Text[start:end], "[Here") || strings.HasPrefix(d.doc.Text[start:end], "[Omitted")
	}
	for i := d.from(start); i < len(d.Mentions) && d.Mentions[i].Span.Start < end; i++ {
		if _, ok := d.opensSpeech(i); ok {
			return true
		}
		if d.isPerson(i) && d.isSubject(i) && d.opensSentence(i) && d.saysNext(i) {
			return true
		}
		if d.Mentions[i].Span.Start > start+longestOpening {
			return false
		}
	}
	return false
}

// saysYou reports whether a text in small letters speaks to somebody.
func saysYou(text string) bool {
	return slices.ContainsFunc(strings.FieldsFunc(text, func(r rune) bool { return r < 'a' || r > 'z' }), func(w string) bool { return w == "you" || w == "your" })
}

// across gives who speaks in a speech behind a colon, and to whom: the author to the last who spoke before him,
// everybody else to the author.
func (d *reading) across(v *voice) (speaker ChainID, to []ChainID) {
	switch d.word(v.by) {
	case "i", "we":
		speaker = d.author
	default:
		speaker = d.out.Of[v.by]
	}
	if speaker == None {
		return None, nil
	}
	if speaker != d.author {
		if d.author != None {
			to = []ChainID{d.author}
		}
		return speaker, to
	}
	for j := v.by - 1; j >= 0 && j >= v.by-farthestFacing; j-- {
		c := d.out.Of[j]
		if c == None || c == speaker || !d.isPerson(j) || !d.ownVoice(j) || !d.isSubject(j) {
			continue
		}
		if _, speech := d.opensSpeech(j); speech || d.saysNext(j) {
			return speaker, []ChainID{c}
		}
	}
	return speaker, nil
}
