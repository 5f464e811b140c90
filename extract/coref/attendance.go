package coref

import (
	"slices"
	"strings"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// gatherings tells of every own event who was there by the heading and the author's
// own account.
func (d *reading) gatherings() {
	d.out.Gatherings = []Gathering{}
	for n, c := range d.own {
		g := Gathering{Event: d.ids[root(c)], Date: c.date, Participants: []ChainID{}}
		opening := c.mentions[0]
		start, end := d.bounds(opening)
		g.Span = source.Span{Start: start, End: end}
		if n == 0 && (len(d.own) == 1 || d.inTitle(opening) || d.zones[opening].Kind == zone.Letterhead) {
			g.add(d.out.Participants...)
			g.add(d.hostsTitled()...)
			if len(d.out.Participants) == 0 && d.inTitle(opening) {
				g.add(d.titledWith(opening)...)
			}
		}
		if d.unlisted(n) {
			g.addSpeakers(d.speakers(), d.out.Chains)
		}
		account := d.withinEntry(d.accountOfOwn(n), c)
		d.addAccount(&g, account)
		for _, i := range c.mentions {
			if d.ordinal(i) >= 0 && !account.Contains(d.Mentions[i].Span) {
				g.add(d.attending(i)...) // "Present at the first conversation were"
			}
		}
		g.Participants = slices.DeleteFunc(g.Participants, func(p ChainID) bool { return d.out.Chains[p].Type == graph.Organization && d.sits(opening, p) })
		d.out.Gatherings = append(d.out.Gatherings, g)
	}
}

// sits reports whether a heading names the gathering of mention i as the sitting of a
// body: it is not one of those who came.
func (d *reading) sits(i int, body ChainID) bool {
	for j := i + 1; j < len(d.Mentions) && d.sentence[j] == d.sentence[i]; j++ {
		if d.out.Of[j] == body {
			between := strings.Fields(d.smallBetween(i, j))
			return len(between) > 0 && between[0] == "of" && !slices.Contains(between, "with")
		}
	}
	return false
}

// add seats people at the gathering, each once.
func (g *Gathering) add(cs ...ChainID) {
	for _, c := range cs {
		if c != None && !slices.Contains(g.Participants, c) {
			g.Participants = append(g.Participants, c)
		}
	}
}

// hostsTitled gives the people to whom the title gives the gathering: "Premier X's Reception of Y".
func (d *reading) hostsTitled() []ChainID {
	var out []ChainID
	for j := range d.Mentions {
		if !d.inTitle(j) || !d.isPerson(j) || d.Mentions[j].Kind != graph.ByName {
			continue
		}
		rest, ok := strings.CutPrefix(strings.ReplaceAll(d.after(j), "’", "'"), "'s ")
		if next := smallWords(strings.ToLower(rest)); ok && len(next) > 0 && slices.Contains(d.words.Conversations, next[0]) {
			out = append(out, d.out.Of[j])
		}
	}
	return out
}

// titledWith gives the people whom the title names behind mention i, its gathering.
func (d *reading) titledWith(i int) []ChainID {
	var out []ChainID
	for j := i + 1; j < len(d.Mentions) && d.inTitle(j); j++ {
		if d.isPerson(j) && d.Mentions[j].Kind == graph.ByName {
			out = append(out, d.out.Of[j])
		}
	}
	return out
}

// inTitle reports whether mention i stands in the title.
func (d *reading) inTitle(i int) bool {
	return d.zones[i].Kind == zone.Title || d.layout.Header.Title.Overlaps(d.Mentions[i].Span)
}

// accountOfOwn gives where the document tells of its n-th own gathering: from the
// paragraph of its first mention in the text, or the one before, to the next gathering.
func (d *reading) accountOfOwn(n int) source.Span {
	end := len(d.doc.Text)
	if n+1 < len(d.own) {
		next := d.own[n+1].mentions[0]
		end = d.Mentions[next].Span.Start
		for i := d.own[n].mentions[len(d.own[n].mentions)-1] + 1; i < next; i++ {
			if d.isCall(i) {
				end = d.Mentions[i].Span.Start
				break
			}
		}
	}
	for _, m := range d.own[n].mentions {
		if d.ownVoice(m) {
			return source.Span{Start: d.paragraphBefore(d.Mentions[m].Span.Start, n), End: end}
		}
	}
	return source.Span{Start: d.Mentions[d.own[n].mentions[0]].Span.End, End: end}
}

// withinEntry cuts the account of a gathering to the entry of the journal that tells of it,
// and there to what stands between the call by which it began and the next one.
func (d *reading) withinEntry(account source.Span, c *cluster) source.Span {
	if len(d.out.Days) == 0 {
		return account
	}
	first, last := c.mentions[0], c.mentions[len(c.mentions)-1]
	for _, day := range d.out.Days {
		if day.At <= d.Mentions[first].Span.Start {
			account.Start = max(account.Start, day.At)
		} else {
			account.End = min(account.End, day.At)
		}
	}
	for i := d.from(account.Start); i < len(d.Mentions) && d.Mentions[i].Span.Start < account.End; i++ {
		switch {
		case !d.isCall(i):
		case i < first:
			account.Start = max(account.Start, d.Mentions[i].Span.Start)
		case i > last:
			account.End = d.Mentions[i].Span.Start
		}
	}
	account.End = max(account.Start, account.End)
	return account
}

// paragraphBefore gives where the account of the n-th gathering can begin before byte
// at: behind the gathering before it, where it is the first anywhere. The list of the heading
// is of the first.
func (d *reading) paragraphBefore(at, n int) int {
	if n == 0 {
		return 0
	}
	last := d.own[n-1].mentions
	return min(at, max(d.Mentions[last[len(last)-1]].Span.End, d.bodyAt(at).Start))
}

// addAccount seats the author and whom he tells that he visited or received, who
// gave the gathering, and who came with the author.
func (d *reading) addAccount(g *Gathering, account source.Span) {
	for i := d.from(account.Start); i < len(d.Mentions) && d.Mentions[i].Span.Start < account.End; i++ {
		if !d.ownVoice(i) {
			continue
		}
		if d.visits(i) && !d.isCeremony(g.Event) {
			g.add(d.out.Of[i])
			g.add(d.visited(i)...)
		}
		if g.Event == d.out.Of[i] {
			g.add(d.attending(i)...)
		}
		if d.joinedBy(i, g.Event) {
			g.add(d.listFrom(leadStart(d.Mentions[i]), account.End)...)
		}
	}
	if len(d.own) == 1 && !d.isCeremony(g.Event) && (d.reports || d.dealtWith(g.Participants, account)) {
		g.add(d.author)
	}
	for _, s := range d.sides {
		came := slices.ContainsFunc(s.members, func(c ChainID) bool { return c == d.author || slices.Contains(g.Participants, c) })
		if len(d.own) == 1 && came || account.Contains(s.span) && (came || s.label != nil) {
			g.add(s.members...)
		}
	}
}

// visits reports whether mention i is the author saying whom he visited or received.
func (d *reading) visits(i int) bool {
	return d.author != None && d.out.Of[i] == d.author && d.isCall(i)
}

// visited gives the people of the first list behind the author's "I visited".
func (d *reading) visited(i int) []ChainID {
	_, end := d.bounds(i)
	for j := i + 1; j < len(d.Mentions) && d.Mentions[j].Span.End <= end; j++ {
		if !d.isPerson(j) || d.out.Of[j] == d.author {
			continue
		}
		if strings.ContainsAny(d.between(i, j), ".;:") && d.Mentions[j].Lead.Empty() {
			return nil
		}
		if d.Mentions[j].Kind != graph.ByName {
			return []ChainID{d.out.Of[j]}
		}
		return d.listFrom(d.Mentions[j].Span.Start, end)
	}
	return nil
}

// joinedBy reports whether mention i is the first of those by whom the text says a
// gathering was joined or attended: "It was joined by X".
func (d *reading) joinedBy(i int, event ChainID) bool {
	start, _ := d.bounds(i)
	before := d.lower(source.Span{Start: start, End: max(start, leadStart(d.Mentions[i]))})
	if !strings.HasSuffix(strings.TrimRightFunc(before, func(r rune) bool { return r < 'a' || r > 'z' }), "by") {
		return false
	}
	words := strings.Join(smallWords(before), " ")
	if !strings.HasSuffix(words, "joined by") && !strings.HasSuffix(words, "attended by") {
		return false
	}
	if strings.HasPrefix(words, "it ") {
		return true
	}
	for j := d.from(start); j < i; j++ {
		if d.out.Of[j] == event {
			return true
		}
	}
	return false
}

// attending gives who the sentence of mention i, which names the gathering, says was
// there: who gave it, took part in it, began it, or is listed as present.
func (d *reading) attending(i int) []ChainID {
	before, after := d.smallBefore(i), d.smallAfter(i)
	switch {
	case d.isGiven(before):
		return append(d.partners(i), d.subjectBefore(i), d.narrator(i))
	case strings.HasPrefix(strings.TrimSpace(after), "which ") || strings.HasPrefix(strings.TrimSpace(after), "that "):
		if i+1 < len(d.Mentions) && d.isPerson(i+1) && d.tookPlace(before, strings.TrimSpace(after)) {
			return append(d.listFrom(d.Mentions[i+1].Span.Start, d.Mentions[i+1].Span.End), d.narrator(i))
		}
	case strings.Contains(before, "present") || d.tells(d.sentenceBefore(i), &d.words.Joined):
		if n := strings.Index(after, "were"); n >= 0 && n < 4 {
			_, end := d.bounds(i)
			return d.listFrom(d.Mentions[i].Span.End+n+len("were"), end)
		}
		if !d.tells(d.sentenceBefore(i), &d.words.Denied) {
			return []ChainID{d.subjectBefore(i)}
		}
	}
	return nil
}

// partners gives with whom the gathering of mention i was had, right behind it: "a
// talk with A and B".
func (d *reading) partners(i int) []ChainID {
	after := d.after(i)
	if !strings.HasPrefix(strings.TrimLeft(after, " "), "with ") {
		return nil
	}
	_, end := d.bounds(i)
	return d.listFrom(d.Mentions[i].Span.End+strings.Index(after, "with ")+len("with "), end)
}

// sentenceBefore gives the sentence of mention i up to it.
func (d *reading) sentenceBefore(i int) source.Span {
	start, _ := d.bounds(i)
	return source.Span{Start: start, End: d.Mentions[i].Span.Start}
}

// narrator gives the author where he is the "I" that opens the sentence of mention i.
func (d *reading) narrator(i int) ChainID {
	start, _ := d.bounds(i)
	if first := strings.Fields(strings.ToLower(d.doc.Text[start:d.Mentions[i].Span.End])); len(first) > 0 && slices.Contains(d.words.Gave, first[0]) {
		return d.author // "Had a conversation with X."
	}
	if j := d.from(start); d.word(j) == "i" && d.out.Of[j] == d.author {
		return d.author
	}
	return None
}

// dealtWith reports whether the author tells of dealings of his own with somebody
// who was there: "X summoned me".
func (d *reading) dealtWith(there []ChainID, account source.Span) bool {
	for i := d.from(account.Start); i < len(d.Mentions) && d.Mentions[i].Span.Start < account.End; i++ {
		if d.author == None || d.out.Of[i] != d.author || d.Mentions[i].Kind != graph.ByPronoun || !d.ownVoice(i) {
			continue
		}
		start, end := d.bounds(i)
		for j := d.from(start); j < len(d.Mentions) && d.Mentions[j].Span.Start < end; j++ {
			if slices.Contains(there, d.out.Of[j]) {
				return true
			}
		}
	}
	return false
}

// subjectBefore gives the last person named as subject in the sentence before mention i.
func (d *reading) subjectBefore(i int) ChainID {
	start, _ := d.bounds(i)
	for j := i - 1; j >= 0 && d.Mentions[j].Span.Start >= start; j-- {
		if d.isPerson(j) && d.isSubject(j) {
			return d.out.Of[j]
		}
	}
	return None
}
