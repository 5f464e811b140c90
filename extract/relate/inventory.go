package relate

import (
	"slices"
	"strings"
	"unicode"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// longestMark is how many items stand at most before the names in an entry of an inventory: its number, the kind of the
// paper and its day.
const longestMark = 10

// readInventoried states the letter that an archivist enters in an inventory or a calendar of papers, on a line of its
// own and without a verb: "LUND/1/4 Karl Lund to Anna Weber, 9 April 1935", "9 April 1935. Copy, Karl Lund to Anna Weber".
func (r *reading) readInventoried() {
	if r.Zone != zone.Body && r.Zone != zone.Summary && r.Zone != zone.Letterhead {
		return
	}
	to := r.recipientBehindTo()
	if to < 0 {
		return
	}
	first := r.senderBefore(to)
	if first < 0 {
		return
	}
	head, ok := r.headOfLine()
	if !ok || !r.entersLetter(first) {
		return
	}
	writers, readers := r.PersonsIn(r.GroupAt(r.Items, first)), r.ChainsOf(r.GroupAt(r.Items, to), true)
	readers = slices.DeleteFunc(readers, func(c coref.ChainID) bool {
		return r.c.Chains[c].Type == graph.Place || r.c.Chains[c].Type == graph.Event
	})
	when := r.inventoriedDay(head, first, r.GroupAt(r.Items, to).Last)
	if len(writers) == 0 || len(readers) == 0 || when.value == "" {
		return
	}
	for _, w := range writers {
		for _, c := range readers {
			if w != c {
				r.addNew(fact(w, "wrote-to", c, when, 0.8, r.evidence(r.Sentence.Span, r.Zone, "letter/inventory")))
			}
		}
	}
}

// entersLetter reports whether the entry is of a letter: it says so before its names, at item first, or says of nothing what
// it is, among papers that speak of letters. A deed, a gift, a marriage or a call is entered in the same way.
func (r *reading) entersLetter(first int) bool {
	said := false
	for i, it := range r.Items[:first] {
		word := r.Written(it)
		switch {
		case r.frames.Posted[word]:
			said = true
		case it.Kind == clause.PunctItem, it.Kind == clause.DateItem, it.Determiner, r.frames.Copied[word], r.inReference(i), r.InLead(r.Items, i), r.Honorific(word), strings.ContainsAny(word, "0123456789"):
		default:
			return false
		}
	}
	return said || r.speaksOfLetters()
}

// inReference reports whether item i is in the reference of an entry, and a number or a slash stands behind it: "LUND/1/4", "MS 12".
func (r *reading) inReference(i int) bool {
	rest := strings.TrimLeft(r.doc.Text[r.Items[i].Span.End:r.Sentence.Span.End], " .-")
	return rest != "" && (rest[0] == '/' || rest[0] >= '0' && rest[0] <= '9') && r.Items[i].Kind != clause.PunctItem
}

// speaksOfLetters reports whether the document names letters, as an inventory of papers does at their head. They are
// looked for once.
func (r *reading) speaksOfLetters() bool {
	if r.letters == nil {
		named := r.namesLetters()
		r.letters = &named
	}
	return *r.letters
}

// namesLetters reports whether a word of the document is one for letters.
func (r *reading) namesLetters() bool {
	for word := range strings.FieldsFuncSeq(strings.ToLower(r.doc.Text), func(c rune) bool { return !unicode.IsLetter(c) }) {
		if r.frames.Posted[word] {
			return true
		}
	}
	return false
}

// headOfLine gives what stands before the sentence on its line; ok is false where that is more than a number and a day.
func (r *reading) headOfLine() (head source.Span, ok bool) {
	start := r.Sentence.Span.Start
	head = source.Span{Start: source.LineAround(r.doc.Text, source.Span{Start: start, End: start}).Start, End: start}
	at := head.Start
	if at > 0 && r.doc.Text[at-1] != '\n' {
		return head, false // a line so long that it is no entry
	}
	for _, d := range r.a.Dates[r.datesBefore(at):] {
		if d.Span.End > start {
			break
		}
		if strings.ContainsFunc(r.doc.Text[at:d.Span.Start], unicode.IsLetter) {
			return head, false
		}
		at = d.Span.End
	}
	return head, !strings.ContainsFunc(r.doc.Text[at:start], unicode.IsLetter)
}

// recipientBehindTo gives the item of the name behind the first "to" between two names, where no verb stands before it
// but what a mark follows ("Copy,"), and only a mark, a date or nothing behind; else -1.
func (r *reading) recipientBehindTo() int {
	for j := 1; j+1 < len(r.Items) && j <= 2*longestMark; j++ {
		if r.Items[j].Word != "to" || r.Items[j-1].Kind != clause.NameItem {
			continue
		}
		k := r.PastTitle(r.Items, clause.PastDeterminers(r.Items, j+1))
		if k >= len(r.Items) || r.Items[k].Kind != clause.NameItem || r.IsPronoun(r.Items[k]) || r.Items[k].Possessive || slices.ContainsFunc(r.Verbs, func(v clause.Verb) bool { return v.First < k && r.Items[v.Last+1].Kind != clause.PunctItem }) {
			return -1
		}
		if last := r.GroupAt(r.Items, k).Last; last+1 < len(r.Items) && r.Items[last+1].Kind != clause.PunctItem && r.Items[last+1].Kind != clause.DateItem {
			return -1
		}
		return k
	}
	return -1
}

// senderBefore gives the item of the first name of who writes to the one at item to: before him stand only the marks of
// an entry, no preposition and nobody else; or -1.
func (r *reading) senderBefore(to int) int {
	for j := 0; j < to && j <= longestMark; j++ {
		switch it := r.Items[j]; {
		case it.Kind == clause.NameItem && r.TypeOf(it) == graph.Person && !r.IsPronoun(it) && !it.Possessive:
			last := r.GroupAt(r.Items, j).Last
			if last+1 < to && r.Items[last+1].Word == "to" {
				return j
			}
			if last+1 >= to || r.Items[last+1].Kind != clause.PunctItem {
				return -1
			}
		case it.Kind == clause.WordItem && (it.Preposition || it.Binder):
			return -1
		}
	}
	return -1
}

// inventoriedDay gives the day of an entry: that before its names, if need be at the head of its line, or else the last behind them.
func (r *reading) inventoriedDay(head source.Span, first, last int) dated {
	if d, ok := r.dateWithin(head); ok {
		return d
	}
	for j := range r.Items[:first] {
		if r.Items[j].Kind == clause.DateItem {
			return r.spoken(r.Items[j].Date)
		}
	}
	for j := len(r.Items) - 1; j > last; j-- {
		if r.Items[j].Kind == clause.DateItem {
			return r.spoken(r.Items[j].Date)
		}
	}
	return dated{}
}
