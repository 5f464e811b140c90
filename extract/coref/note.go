package coref

import (
	"slices"
	"strings"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
	"dramatis/internal/set"
)

// Others than its author write on a paper: "[Handwritten: I spoke to Berg. K. Lund, 8/2]", "[Minute:] Yes. K.L.", "[In Lund's hand: Told Berg.]".
// "I" there is who signs the note, or in whose hand it is said to be; where neither is told it is nobody, and not the author of the paper.

const (
	longestCue  = 100  // how long the words are that say that a hand follows, in bytes
	longestNote = 4000 // and the note itself
	longestMark = 20   // and the date behind the name that signs it
)

// addNotes gives each note that others wrote on the paper the voice of who signs it.
func (d *reading) addNotes() {
	end := 0
	for line := range source.Lines(d.doc.Text, source.Span{End: len(d.doc.Text)}) {
		note, cue, ok := d.noteAt(line)
		if !ok || line.Start < end {
			continue
		}
		end = note.End
		hand := d.handOf(cue)
		for _, part := range d.signedParts(note, cue.End) {
			speaker := hand
			if speaker == None {
				speaker = d.signsNote(part)
			}
			d.voices = append(d.voices, voice{Voice: Voice{Span: part, Speaker: speaker, Addressee: None}, kind: message, known: true})
		}
	}
}

// noteAt gives the note that a line opens with a bracket in which a hand is named, and the words that name it; or all that stands below
// such words alone on a line behind the signature, "Minutes".
func (d *reading) noteAt(line source.Span) (note, cue source.Span, ok bool) {
	text := d.doc.Text
	if alone := strings.Trim(line.Of(text), " \t:."); len(alone) <= longestCue && slices.Contains(d.words.Hands, strings.ToLower(alone)) && d.behindSignature(line.Start) {
		return source.Span{Start: line.Start, End: len(text)}, line, true
	}
	start := line.Start + len(line.Of(text)) - len(strings.TrimLeft(line.Of(text), " \t"))
	if start >= line.End || text[start] != '[' {
		return note, cue, false
	}
	if z, _ := d.layout.At(start); z.Kind == zone.Chrome || z.Kind == zone.Title || z.Kind == zone.Citation || z.Kind == zone.Summary {
		return note, cue, false
	}
	head := text[start+1 : min(len(text), start+1+longestCue)]
	n := strings.IndexAny(head, ":]")
	if n < 0 || !d.namesHand(strings.ToLower(head[:n])) || head[n] == ']' && !d.opensText(start) {
		return note, cue, false
	}
	cue = source.Span{Start: start + 1, End: start + 1 + n}
	end := closingBracket(text[start:min(len(text), start+longestNote)])
	if end < 0 {
		return note, cue, false
	}
	if behind := start + end + 1; strings.Trim(text[cue.End:behind], " :]") == "" { // "[Minute:] I agree."
		end = d.paragraphEnd(behind) - start - 1
	}
	return source.Span{Start: start, End: start + end + 1}, cue, true
}

// namesHand reports whether words tell that a hand follows: they have a noun of that, and nobody does anything in them.
func (d *reading) namesHand(cue string) bool {
	names := false
	words := smallWords(cue)
	for n, w := range words {
		if doers[w] {
			return false // "[Ten minutes later he came.]"
		}
		names = names || slices.Contains(d.words.Hands, w) && (n < 3 || words[n-3] != "on" || words[n-2] != "the") // "[On the other hand: …]"
	}
	return names
}

// doers are the pronouns of who does something.
var doers = set.Of("i", "we", "you", "he", "she", "they", "it")

// opensText reports whether a bracket at byte at opens more than a line that is broken there: "he had read the\n[minutes] and left".
func (d *reading) opensText(at int) bool {
	above := strings.TrimRight(d.doc.Text[:at], " \t\n")
	return above == "" || strings.Contains(d.doc.Text[len(above):at], "\n\n") || strings.IndexByte(".?!:]\"", above[len(above)-1]) >= 0 || d.behindSignature(at)
}

// behindSignature reports whether the paper is signed right before byte at: by a name alone on its line.
func (d *reading) behindSignature(at int) bool {
	text := strings.TrimRight(d.doc.Text[:at], " \n")
	for i := len(d.layout.Zones) - 1; i >= 0; i-- {
		if z := d.layout.Zones[i]; z.Kind == zone.Signature && z.Span.Start < at {
			return !hasWord(d.doc.Text[min(z.Span.End, at):at])
		}
	}
	line := strings.LastIndexByte(text, '\n') + 1
	i := d.from(line)
	return i < len(d.Mentions) && d.isPerson(i) && d.Mentions[i].Kind == graph.ByName && d.leadOf(i) == line && d.endsLine(d.Mentions[i].Span.End)
}

// closingBracket gives where the bracket that opens a text closes, or -1.
func closingBracket(text string) int {
	depth := 0
	for i := range len(text) {
		switch text[i] {
		case '[':
			depth++
		case ']':
			if depth--; depth == 0 {
				return i
			}
		}
	}
	return -1
}

// paragraphEnd gives where the paragraph around byte at ends: before an empty line, or a line that opens with a bracket.
func (d *reading) paragraphEnd(at int) int {
	end := len(d.doc.Text)
	for _, mark := range []string{"\n\n", "\n["} {
		if n := strings.Index(d.doc.Text[at:end], mark); n >= 0 {
			end = at + n
		}
	}
	return end
}

// handOf gives in whose hand the cue of a note says that it is: "In Lund's hand", "Note in the margin by Karl Lund"; or None.
func (d *reading) handOf(cue source.Span) ChainID {
	c := None
	for i := d.from(cue.Start); i < len(d.Mentions) && d.Mentions[i].Span.End <= cue.End; i++ {
		if d.isPerson(i) && d.out.Of[i] != None {
			if c != None && c != d.out.Of[i] {
				return None
			}
			c = d.out.Of[i]
		}
	}
	return c
}

// signedParts cuts a note behind each name that signs, with a date, what stands before it, from byte from on, and behind each paragraph
// that ends with initials or a date.
func (d *reading) signedParts(note source.Span, from int) []source.Span {
	var ends []int
	for i := d.from(from); i < len(d.Mentions) && d.Mentions[i].Span.End < note.End; i++ {
		ends = append(ends, d.signedUntil(i, note))
	}
	for at := from; ; at++ {
		n := strings.Index(d.doc.Text[at:note.End], "\n\n")
		if n < 0 {
			break
		}
		if at += n; !hasWord(lastWord(d.doc.Text[from:at])) {
			ends = append(ends, at)
		}
	}
	slices.Sort(ends)
	var parts []source.Span
	start := note.Start
	for _, end := range ends {
		if end > start && hasWord(d.doc.Text[max(start, from):end]) && hasWord(d.doc.Text[end:note.End]) {
			parts = append(parts, source.Span{Start: start, End: end})
			start = end
		}
	}
	return append(parts, source.Span{Start: start, End: note.End})
}

// lastWord gives the last word of a text, or "".
func lastWord(text string) string {
	text = strings.TrimRight(text, " \n")
	return text[strings.LastIndexAny(text, " \n")+1:]
}

// signedUntil gives where the date ends behind mention i that signs what stands before it in a note, or 0: a person's name behind the
// end of a sentence or a dash, with a date or the end of the note behind it.
func (d *reading) signedUntil(i int, note source.Span) int {
	m := d.Mentions[i]
	if m.Type != graph.Person || m.Kind != graph.ByName || d.out.Of[i] == None || m.Span.End > note.End {
		return 0
	}
	before := strings.TrimRight(d.doc.Text[note.Start:max(note.Start, d.leadOf(i))], " \n")
	if before == "" || !strings.HasSuffix(before, "–") && !strings.HasSuffix(before, "—") && !strings.ContainsRune(".?!-]:\"", rune(before[len(before)-1])) {
		return 0
	}
	behind := d.doc.Text[m.Span.End:min(note.End, m.Span.End+longestMark)]
	if rest := strings.Trim(behind, " .,;]\n"); rest == "" && m.Span.End+len(behind) == note.End {
		return note.End
	}
	if dated := strings.TrimLeft(behind, " ,\n"); dated == "" || dated == behind || dated[0] < '0' || dated[0] > '9' {
		return 0
	}
	end := m.Span.End + 1
	for end < note.End && strings.IndexByte(".!?]–\n", d.doc.Text[end]) < 0 {
		end++
	}
	return end
}

// signsNote gives who signs a note at its end, by name or by the initials of somebody whom the document names; or None.
func (d *reading) signsNote(part source.Span) ChainID {
	for i := d.from(part.End) - 1; i >= 0 && d.Mentions[i].Span.Start > part.Start; i-- {
		if end := d.signedUntil(i, part); end > 0 && !hasWord(d.doc.Text[min(end, part.End):part.End]) {
			return d.out.Of[i]
		}
	}
	words := strings.Fields(strings.Trim(part.Of(d.doc.Text), " \n.,]"))
	for n := len(words) - 1; n >= 0 && !hasWord(words[n]); n-- {
		letters := strings.TrimRight(words[n], ",.")
		if strings.Contains(letters, ".") && !strings.ContainsAny(letters, "0123456789") {
			if c, known := d.byInitials(part.Start)[strings.ReplaceAll(letters, ".", "")]; known {
				return c
			}
			return None
		}
	}
	return None
}
