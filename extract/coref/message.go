package coref

import (
	"strings"

	"dramatis/extract/source"
	"dramatis/extract/zone"
)

// longestMessage is how far behind its announcement a message may be signed, in bytes.
const longestMessage = 20_000

// addMessages finds the messages that the document passes on without quotation
// marks: announced ("the following telegram from X:"), and closed by a signature
// before the document's own.
func (d *reading) addMessages() {
	end := 0
	for _, p := range d.passages {
		if p.Start < end || !d.announcesMessage(p) {
			continue
		}
		span, speaker, ok := d.message(p)
		if z, _ := d.layout.At(span.Start); !ok || z.Kind == zone.Quotation {
			continue // marked as a quotation it is one
		}
		v := voice{Voice: Voice{Span: span, Speaker: speaker, Addressee: None}, kind: message, known: true}
		if v.to = d.saluted(span); len(v.to) == 0 && d.tells(p, &d.words.ForYou) {
			v.to = d.out.Recipients
		}
		d.voices = append(d.voices, v)
		end = span.End
	}
}

// addCarried gives everything that a document carries below its own text the voice of its sender: the one
// whom its head names, or who signs it.
func (d *reading) addCarried() {
	for n, c := range d.out.Carried {
		if d.layout.Carried[n].Listed {
			continue // the row of a table is nobody's words
		}
		v := voice{Voice: Voice{Span: d.layout.Carried[n].Span, Speaker: None, Addressee: None}, kind: message, known: true, to: c.Recipients}
		switch {
		case len(c.Senders) == 1:
			v.Speaker = c.Senders[0]
		case len(c.Senders) == 0 && d.layout.Header.Type != zone.Message:
			v.Speaker = d.signerOf(v.Span)
		}
		d.voices = append(d.voices, v)
	}
}

// announcesMessage reports whether a passage says that a message of another follows,
// and ends its line with it.
func (d *reading) announcesMessage(p source.Span) bool {
	text := strings.TrimRight(p.Of(d.doc.Text), " \t\r\n")
	end := p.Start + len(text)
	if len(text) > longestAccount || !strings.HasPrefix(strings.TrimLeft(d.doc.Text[end:], " \t\r"), "\n") {
		return false
	}
	return (strings.HasSuffix(text, ":") || strings.HasSuffix(text, ".")) && d.tells(p, &d.words.Follows) && !d.bodyAt(p.Start).Empty()
}

// tells reports whether a passage holds one of the phrases.
func (d *reading) tells(p source.Span, list *phrases) bool { return list.in(d.lower(p)) }

// message gives the message behind its announcement: up to the first line that is
// nothing but the name of a person other than the author, its date lines included.
func (d *reading) message(announced source.Span) (span source.Span, speaker ChainID, ok bool) {
	start := announced.End
	for start < len(d.doc.Text) && strings.IndexByte(" \t\r\n", d.doc.Text[start]) >= 0 {
		start++
	}
	for i := d.from(start); i < len(d.Mentions) && d.Mentions[i].Span.Start < start+longestMessage; i++ {
		m := d.Mentions[i]
		if !d.isPerson(i) || !d.opensLine(i, start) || !d.endsLine(m.Span.End) {
			continue
		}
		if d.out.Of[i] == d.author {
			return span, None, false
		}
		return source.Span{Start: start, End: d.datedUntil(m.Span.End)}, d.out.Of[i], true
	}
	return span, None, false
}

// endsLine reports whether nothing but marks follows byte at in its line.
func (d *reading) endsLine(at int) bool {
	line, _, _ := strings.Cut(d.doc.Text[at:], "\n")
	return strings.Trim(line, " \t\r.,]") == ""
}

// datedUntil gives the end of the date line behind a signature that ends at byte at.
func (d *reading) datedUntil(at int) int {
	_, rest, ok := strings.Cut(d.doc.Text[at:], "\n")
	if !ok {
		return at
	}
	line, _, _ := strings.Cut(rest, "\n")
	start := len(d.doc.Text) - len(rest)
	if end := start + len(line); strings.TrimSpace(line) != "" && d.idle(start, end) && strings.ContainsAny(line, "0123456789") && !strings.Contains(line, "No") {
		return end
	}
	return at
}
