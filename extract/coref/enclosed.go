package coref

import (
	"slices"
	"strings"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// A telegram or a memorandum that hands on a letter gives it whole, from "Dear General:" on. "I"
// there is who wrote the letter and "you" whom it greets, not the office that wires it.

// beforeLetter is how far before its greeting it may be said whose letter it is, in bytes.
const beforeLetter = 700

// beforeName is how far before the name "from" or "by" may stand, in bytes.
const beforeName = 21

// addEnclosed finds the letters that a document of another kind encloses.
func (d *reading) addEnclosed() {
	if kind := strings.ToLower(d.layout.Header.Type); !strings.HasSuffix(kind, "telegram") && !strings.HasSuffix(kind, "memorandum") && !strings.HasSuffix(kind, "airgram") {
		return
	}
	for at := 0; at < len(d.doc.Text); {
		start := d.nextGreeting(at)
		if start < 0 {
			return
		}
		if at = start + 1; !d.salutation(start) || d.bodyAt(start).Empty() {
			continue
		}
		span := source.Span{Start: start, End: d.letterEnd(start)}
		other := slices.IndexFunc(d.voices, func(v voice) bool { return v.kind == message && v.Span.Overlaps(span) })
		if other >= 0 {
			at = max(start, d.voices[other].Span.End-1) // what is greeted before it ends is of it, too
			continue
		}
		v := voice{Voice: Voice{Span: span, Speaker: d.letterWriter(start, span.End), Addressee: None}, kind: message, known: true}
		p, announced := d.announcesLetter(start)
		if !announced && !d.greetsAlone(start) {
			continue // who wires his own letter may greet its reader, and a text that is marked off says itself where it begins
		}
		if v.to = d.saluted(span); announced && len(v.to) == 0 {
			v.to = d.handedTo(p, span)
		}
		d.voices = append(d.voices, v)
		at = span.End
	}
}

// announcesLetter gives the passage right before the line of byte start, and whether it says that a letter follows.
func (d *reading) announcesLetter(start int) (source.Span, bool) {
	p, ok := d.passageBefore(strings.LastIndexByte(d.doc.Text[:start], '\n'))
	return p, ok && (d.tells(p, &d.words.Follows) || d.tells(p, &d.words.Delivers))
}

// greetsAlone reports whether the line at byte start opens with "Dear", has no number and ends behind the greeting.
func (d *reading) greetsAlone(start int) bool {
	line, _, _ := strings.Cut(d.doc.Text[start:], "\n")
	colon := strings.IndexByte(line, ':')
	return d.doc.Text[start-1] == '\n' && strings.HasPrefix(line, "Dear ") && (colon < 0 || strings.TrimSpace(line[colon+1:]) == "")
}

// nextGreeting gives where the next line from byte at on opens as a greeting, behind the number of its paragraph, or -1.
func (d *reading) nextGreeting(at int) int {
	text := d.doc.Text
	for at < len(text) {
		n := strings.IndexByte(text[at:], '\n')
		if n < 0 {
			return -1
		}
		at += n + 1
		start := at + zone.Label(text[at:])
		for start < len(text) && text[start] == ' ' {
			start++
		}
		if slices.ContainsFunc(d.words.Greets, func(w string) bool { return strings.HasPrefix(text[start:], w) }) {
			return start
		}
	}
	return -1
}

// salutation reports whether the line at byte start only greets, "Dear Mr. Chancellor:", or goes on with the letter behind
// the colon, "Dear Harold: You will recall". Behind a comma somebody may only be called upon.
func (d *reading) salutation(start int) bool {
	line, _, ok := strings.Cut(d.doc.Text[start:], "\n")
	line = strings.TrimRight(line, " \t\r")
	if colon := strings.IndexByte(line, ':'); colon > 0 && colon < longestGreeting {
		return ok
	}
	return ok && len(line) < longestSalutation && (strings.HasSuffix(line, ":") || strings.HasSuffix(line, ",") || strings.HasSuffix(line, "—"))
}

// longestGreeting is how far into a line the colon of a greeting may stand that goes on with the letter, in bytes.
const longestGreeting = 60

// letterEnd gives where an enclosed letter ends that is opened at byte start: at the line that
// says so, behind the name that signs it, before the next number where it is itself a numbered paragraph, or with the document.
func (d *reading) letterEnd(start int) int {
	end := start
	numbered := d.doc.Text[start-1] == ' '
	for line := range strings.SplitAfterSeq(d.doc.Text[start:], "\n") {
		if numbered && end > start && strings.IndexAny(line[:zone.Label(line)], "0123456789") == 0 {
			return end // a paragraph of the telegram itself
		}
		switch low := strings.ToLower(strings.Trim(line, " \t\r\n.[]()\"“”")); {
		case strings.HasPrefix(low, "end text"), strings.HasPrefix(low, "end message"), strings.HasPrefix(low, "end letter"), strings.HasPrefix(low, "end quote"), strings.HasPrefix(low, "unquote"), low == "end":
			return end
		case end > start && d.signedAt(end):
			return end + len(line)
		}
		end += len(line)
	}
	return end
}

// signedAt reports whether the line at byte at is nothing but the name of a person.
func (d *reading) signedAt(at int) bool {
	i := d.from(at)
	return i < len(d.Mentions) && d.isPerson(i) && d.Mentions[i].Kind == graph.ByName && d.opensLine(i, at) && !strings.Contains(d.doc.Text[at:d.Mentions[i].Span.Start], "\n") && d.endsLine(d.Mentions[i].Span.End)
}

// letterWriter gives who wrote the letter between two bytes: who signs it, or whom the lines
// before it say that it is from; or None.
func (d *reading) letterWriter(start, end int) ChainID {
	if c := d.signerOf(source.Span{Start: start, End: end}); c != None {
		return c
	}
	for i := d.from(start) - 1; i >= 0 && d.Mentions[i].Span.Start > start-beforeLetter; i-- {
		if !d.isPerson(i) || d.Mentions[i].Kind != graph.ByName {
			continue
		}
		at := leadStart(d.Mentions[i])
		if w := lastOf(smallWords(strings.ToLower(d.doc.Text[max(0, at-beforeName):at]))); w == "from" || w == "by" {
			return d.out.Of[i]
		}
	}
	return None
}

// signerOf gives the person whose name alone is the last line of a text, or None.
func (d *reading) signerOf(s source.Span) ChainID {
	last := strings.LastIndex(strings.TrimRight(s.Of(d.doc.Text), " \t\r\n"), "\n")
	if last >= 0 && d.signedAt(s.Start+last+1) {
		return d.out.Of[d.from(s.Start+last+1)]
	}
	return None
}
