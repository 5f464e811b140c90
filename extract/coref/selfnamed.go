package coref

import (
	"slices"
	"strings"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// A statement, an affidavit or a will says in its own words whose it is: "I, Karl Lund, of Bergen, make oath and say", "My name is Karl
// Lund". Where several follow each other, each goes up to the next.

// addSelfNamed gives what follows where somebody says who he is his voice, where that is not the author of the whole.
func (d *reading) addSelfNamed() {
	named := d.selfNamed()
	for n, i := range named {
		part := d.bodyAt(d.Mentions[i].Span.Start)
		if part.Empty() || d.out.Of[i] == d.author || d.inVoice(i) {
			continue
		}
		start, _ := d.bounds(i)
		end := part.End
		if n+1 < len(named) {
			next, _ := d.bounds(named[n+1])
			end = min(end, next)
		}
		d.voices = append(d.voices, voice{Voice: Voice{Span: source.Span{Start: start, End: max(start, end)}, Speaker: d.out.Of[i], Addressee: None}, kind: message, known: true})
	}
}

// soleSelfNamed gives the one person who says in the document that he is who writes it, or None.
func (d *reading) soleSelfNamed() ChainID {
	c := None
	for _, i := range d.selfNamed() {
		if c != None && c != d.out.Of[i] {
			return None
		}
		c = d.out.Of[i]
	}
	return c
}

// selfNamed gives the names of those who say who they are in the body, outside quotations.
func (d *reading) selfNamed() []int {
	var found []int
	for i, m := range d.Mentions {
		if m.Type == graph.Person && m.Kind == graph.ByName && d.out.Of[i] != None && d.zones[i].Kind == zone.Body && d.namesHimself(i) {
			found = append(found, i)
		}
	}
	return found
}

// namesHimself reports whether mention i is the name of who says "I", at the head of its sentence: "I, Karl Lund, of", "My name is Karl
// Lund."; not of whom he calls upon: "I, Comrade Lund, disagree".
func (d *reading) namesHimself(i int) bool {
	start, _ := d.bounds(i)
	before := strings.TrimLeft(strings.Join(strings.Fields(d.doc.Text[start:max(start, d.leadOf(i))]), " "), "0123456789.() ")
	behind := strings.TrimLeft(d.after(i), " ")
	switch before {
	case "I,", "I, the undersigned", "I, the undersigned,", "I the undersigned", "I the undersigned,":
		apart := strings.HasPrefix(behind, ",") || strings.HasPrefix(behind, "(")
		return apart && !d.calledUpon(i) || slices.Contains(d.words.Affirms, firstWord(behind))
	case "My name is", "My full name is":
		return true
	}
	return false
}

// calledUpon reports whether the name at mention i may be of whom the text speaks to: the reader, or a title and one name, "Comrade Lund".
func (d *reading) calledUpon(i int) bool {
	m := d.Mentions[i]
	return slices.Contains(d.out.Addressed(), d.out.Of[i]) || !m.Lead.Empty() && len(strings.Fields(m.Span.Of(d.doc.Text))) == 1
}

// firstWord gives the word with which a text opens.
func firstWord(text string) string {
	word, _, _ := strings.Cut(text, " ")
	return strings.TrimRight(word, ",")
}

// inVoice reports whether mention i stands in the words of somebody else than the author already.
func (d *reading) inVoice(i int) bool {
	at := d.Mentions[i].Span.Start
	return slices.ContainsFunc(d.voices, func(v voice) bool { return v.kind != ownVoice && v.Span.Start <= at && at < v.Span.End })
}
