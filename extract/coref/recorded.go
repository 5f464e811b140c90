package coref

import (
	"slices"
	"strings"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// Minutes and protocols name in their heading the gathering of which they are the record: "Minutes of the Third Meeting of the
// Board", and on two lines, "PROTOCOL No. 12 / of the session of the Council". Who is listed below as present was at it.

// farthestRecord is how many words may stand between the name of such a paper and the "of" behind it: a letter and a number.
const farthestRecord = 4

// headsRecord reports whether mention i is the gathering of which the heading calls the paper the record, above a list of those
// present; the first such one is.
func (d *reading) headsRecord(i int) bool {
	if len(d.own) > 0 || len(d.layout.Header.Participants) == 0 || !d.inTitle(i) && d.zones[i].Kind != zone.Letterhead {
		return false
	}
	line := source.LineAround(d.doc.Text, d.Mentions[i].Span)
	before := d.doc.Text[line.Start:d.Mentions[i].Span.Start]
	if above := strings.TrimRight(d.doc.Text[:line.Start], " \t\r\n"); above != "" {
		before = above[strings.LastIndexByte(above, '\n')+1:] + " " + before
	}
	words := smallWords(strings.ToLower(before))
	if n := len(words); n > 0 && words[n-1] == "the" {
		words = words[:n-1]
	}
	n := len(words)
	if n < 2 || words[n-1] != "of" {
		return false
	}
	words = words[max(0, n-2-farthestRecord) : n-1]
	for k := len(words) - 1; k >= 0; k-- {
		if w := words[k]; slices.Contains(d.words.Sat, w) {
			return true
		} else if len(w) > 2 && !strings.ContainsAny(w, "0123456789") {
			return false
		}
	}
	return false
}

// ownNamed makes the named event of mention i the gathering of which the document is the record: "the Third Meeting" of one
// paper is not that of another.
func (d *reading) ownNamed(i int) {
	c := root(d.of[i])
	if c.kind != graph.Event || c.local {
		return
	}
	c.local, c.date = true, d.eventDate(i)
	called := strings.Join(strings.Fields(d.Mentions[i].Span.Of(d.doc.Text)), " ")
	if c.date != "" {
		c.addName(called+" of "+spelledDate(c.date), d.Mentions[i].Span.Start)
	}
	d.nameAsTitled(c, i, called)
	d.own = append(d.own, c)
	for _, w := range c.event.Words {
		d.lastEvent[w] = c
	}
}

// quotedItem reports whether mention i stands in the quotation marks in which a title gives the item of minutes: the
// record is of the sitting, "Minutes of the Politburo Meeting, “Report on the Visit to Oslo”".
func (d *reading) quotedItem(i int) bool {
	record, quoted := cutAtOpenQuote(d.smallBefore(i))
	return quoted && strings.Contains(record, "minutes")
}

// cutAtOpenQuote gives what stands in a text before the quotation mark that is still open at its end; ok is false where
// none is. A straight mark opens and closes in turn.
func cutAtOpenQuote(text string) (before string, ok bool) {
	at := strings.LastIndexAny(text, "\"“”„")
	if at <= 0 || strings.HasPrefix(text[at:], "”") {
		return "", false
	}
	straight, odd := text[at] == '"', strings.Count(text, "\"")%2 == 1
	return text[:at], straight == odd
}

// isRecord reports whether the document is of a kind in which gatherings are recorded.
func (d *reading) isRecord() bool {
	kind := strings.Fields(strings.ToLower(d.layout.Header.Type))
	return len(kind) > 0 && slices.Contains(d.words.Records, kind[0])
}

// longestOf is how far behind a ceremony the name may begin of whose it was, in bytes: "the funeral of the late Bishop of Oslo, Karl".
const longestOf = 60

// ofPerson gives the mention of the person whose ceremony mention i is, right behind it: "the funeral of the late Mr. Lund"; or -1.
func (d *reading) ofPerson(i int) int {
	j := i + 1
	if d.isTalk(d.head(i)) || !strings.HasPrefix(d.smallAfter(i), " of ") && !strings.HasPrefix(d.smallAfter(i), "of ") {
		return -1
	}
	_, end := d.bounds(i)
	for ; j < len(d.Mentions) && d.Mentions[j].Span.Start < min(end, d.Mentions[i].Span.End+longestOf); j++ {
		if d.Mentions[j].Type == graph.Person && d.Mentions[j].Kind == graph.ByName && !strings.ContainsAny(d.between(i, j), ",;:") {
			return j
		}
	}
	return -1
}

// heldBehind reports whether the sentence of mention i, a ceremony, goes on to say that it was held: "the funeral of
// Mr. Lund, for ten years our chairman, took place on Monday".
func (d *reading) heldBehind(i int) bool {
	j := d.ofPerson(i)
	if j < 0 && !d.isTalk(d.head(i)) && strings.HasPrefix(strings.TrimSpace(d.smallAfter(i)), "of ") {
		j = i // "the ceremony of the laying of the stone took place"
	}
	if j < 0 {
		return false
	}
	rest := d.smallAfter(j)
	for k := j + 1; k < len(d.Mentions) && d.sentence[k] == d.sentence[i]; k++ {
		if d.Mentions[k].Type == graph.Event {
			rest = d.smallBetween(j, k)
			break
		}
	}
	return slices.ContainsFunc(d.words.Held, func(h string) bool { return strings.Contains(rest, " "+h) })
}

// nameAsOf adds the name that a ceremony has from whose it was, where mention i or a heading tells: "funeral of Karl Lund".
func (d *reading) nameAsOf(c *cluster, i int, head string) {
	for k := range i + 1 {
		if j := d.ofPerson(k); j >= 0 && d.Mentions[k].Type == graph.Event && (k == i || d.inTitle(k)) && d.head(k) == head {
			c.addName(head+" of "+d.Mentions[j].Normal, d.Mentions[i].Span.Start)
			c.addName(strings.Join(strings.Fields(head+d.doc.Text[d.Mentions[k].Span.End:d.Mentions[j].Span.End]), " "), d.Mentions[i].Span.Start)
			return
		}
	}
}

// isCeremony reports whether an own event is one to which many come: a funeral, a wedding.
func (d *reading) isCeremony(event ChainID) bool {
	return slices.ContainsFunc(d.own, func(c *cluster) bool {
		return d.ids[root(c)] == event && slices.ContainsFunc(c.event.Words, func(w string) bool { return slices.Contains(d.words.Ceremonies, w) })
	})
}
