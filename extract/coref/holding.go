package coref

import (
	"slices"
	"strings"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// A title may call who writes by his office and name only what that is of: "Note from the Editor of the Volksbote", "Memorandum by the
// Representative of Nordol". Who signs the paper, or stands behind "From:", wrote it, and not the body.

// heldOffice gives the office by which a party of the title is called, "the Editor of", where it is one that one person holds.
func (d *reading) heldOffice(span source.Span) (office source.Span, ok bool) {
	text := span.Of(d.doc.Text)
	end := len(text)
	for _, link := range [...]string{" of ", " in ", " at ", " to ", " for "} {
		if n := strings.Index(text, link); n >= 0 {
			end = min(end, n)
		}
	}
	words := officeWords(text[:end])
	if len(words) == 0 || end == len(text) || strings.Contains(text[:end], ",") || !slices.Contains(d.posts.Sole, lastOf(words)) {
		return source.Span{}, false
	}
	return source.Span{Start: span.Start, End: span.Start + end}, true
}

// calledByOffice reports whether a party is called by an office that one person holds and nothing else, or by one that a comma
// parts from its body: "the Secretary General", "the Secretary, Nordol Estates".
func (d *reading) calledByOffice(span source.Span) bool {
	office, _, _ := strings.Cut(span.Of(d.doc.Text), ",")
	words := officeWords(office)
	n := len(words)
	return n > 0 && n <= 4 && (slices.Contains(d.posts.Sole, words[n-1]) || n > 1 && slices.Contains(d.posts.Sole, words[n-2]+"-"+words[n-1]))
}

// writtenToHolder makes the recipient of a paper him whom its address names, where the title calls the recipient by an office or names
// a body and nobody, and the address calls him by an office: "To the Commander of the Guard / Major General NAME".
func (d *reading) writtenToHolder(h zone.Header) {
	if len(h.Recipients) != 1 || !h.Title.Contains(h.Recipients[0].Span) || slices.ContainsFunc(d.out.Recipients, d.isNamedPerson) {
		return
	}
	c := None
	if d.calledByOffice(h.Recipients[0].Span) {
		c = d.labelledParty([]string{"to:", "to ", "dear "})
	}
	if c == None {
		c = d.namedInAddress()
	}
	if c != None && !slices.Contains(d.out.Senders, c) {
		d.out.Recipients = []ChainID{c}
		d.meanHolder(h.Recipients[0], c)
	}
}

// isNamedPerson reports whether a chain is a person whom the document calls by name.
func (d *reading) isNamedPerson(c ChainID) bool {
	return d.out.Chains[c].Type == graph.Person && slices.ContainsFunc(d.out.Chains[c].Mentions, func(m int) bool { return d.Mentions[m].Kind == graph.ByName })
}

// namedInAddress gives the person whom the address of a paper names with his office: on a line that "To:" opens, or below one on which
// "To the" opens an office that one person holds; or None.
func (d *reading) namedInAddress() ChainID {
	for i, m := range d.Mentions {
		if m.Span.Start > longestAddress {
			break
		}
		if z := d.partOf(i); z != zone.Letterhead && z != zone.Body || !d.isPerson(i) || m.Kind != graph.ByName || m.Span.Start < d.layout.Header.Title.End {
			continue
		}
		line := source.LineAround(d.doc.Text, m.Span)
		lead := d.leadOf(i)
		if lead < line.Start {
			continue // his title stands on the line above
		}
		own := d.doc.Text[line.Start:lead]
		above := strings.ToLower(source.LineAround(d.doc.Text, source.Span{Start: max(0, line.Start-1), End: max(0, line.Start-1)}).Of(d.doc.Text))
		switch {
		case strings.TrimSpace(strings.ToLower(own)) == "to:":
			return d.out.Of[i]
		case strings.TrimSpace(own) == "" && strings.HasPrefix(above, "to the ") && d.opensWithOffice(above[len("to the "):]) && len(strings.Fields(line.Of(d.doc.Text))) <= 6:
			return d.out.Of[i]
		}
	}
	return None
}

// opensWithOffice reports whether words open with an office that one person holds: "national commander of the guard".
func (d *reading) opensWithOffice(words string) bool {
	office, _, _ := strings.Cut(words, " of ")
	w := officeWords(office)
	return len(w) > 0 && len(w) <= 4 && slices.Contains(d.posts.Sole, lastOf(w))
}

// longestAddress bounds the part of a paper that holds its address, in bytes.
const longestAddress = 2000

// heldBy gives the person meant where the title calls the one party of a list by an office, or None: who is named right behind it, or
// on a line of the letterhead that opens with one of some words.
func (d *reading) heldBy(ps []zone.Party, opens ...string) (c ChainID, held bool) {
	if len(ps) != 1 || !d.layout.Header.Title.Contains(ps[0].Span) {
		return None, false
	}
	span := ps[0].Span
	office, ok := d.heldOffice(span)
	if !ok {
		return None, false
	}
	for i := max(0, d.from(span.Start)-1); i < len(d.Mentions) && d.Mentions[i].Span.Start < span.End; i++ {
		if m := d.Mentions[i]; m.Span.Overlaps(span) && d.isPerson(i) && m.Kind == graph.ByName && !d.behindLink(m.Span.Start, office.End) {
			return None, false // "the Representative of Nordol, K. Lund": he is named
		}
	}
	if c := d.namedBehind(span); c != None {
		return c, true
	}
	return d.labelledParty(opens), true
}

// behindLink reports whether nothing but "of", "of the" and the like stands between an office and byte at: what the office is of.
func (d *reading) behindLink(at, office int) bool {
	if at < office {
		return false
	}
	between := d.doc.Text[office:at] // "Secretary of State Weber" is Weber
	return len(strings.Fields(between)) <= 2 && strings.ToLower(between) == between
}

// labelledParty gives the person named first on a line of the letterhead that opens with one of some words, or None.
func (d *reading) labelledParty(opens []string) ChainID {
	for i, m := range d.Mentions {
		if m.Span.Start > longestLetterhead {
			break
		}
		if d.partOf(i) != zone.Letterhead || !d.isPerson(i) || m.Kind != graph.ByName {
			continue
		}
		at := source.LineAround(d.doc.Text, m.Span).Start
		line := strings.ToLower(d.doc.Text[at:m.Span.Start])
		if strings.Contains(line, ";") {
			continue // "To the Ministry; please submit to Premier Lund"
		}
		if slices.ContainsFunc(opens, func(w string) bool { return strings.HasPrefix(line, w) }) {
			return d.out.Of[i]
		}
	}
	return None
}

// longestLetterhead bounds the letterhead of a paper, in bytes.
const longestLetterhead = 4000

// passedBetweenHolders makes the sender and the recipient of a paper those who hold the offices by which the title calls them.
func (d *reading) passedBetweenHolders(h zone.Header) {
	c, held := d.heldBy(h.Senders, "from:")
	if held && c == None {
		c = d.onlyPerson(h.SignedBy)
	}
	if c != None {
		d.out.Senders = []ChainID{c}
		d.meanHolder(h.Senders[0], c)
	}
	if c, _ := d.heldBy(h.Recipients, "to:", "to ", "dear "); c != None && !slices.Contains(d.out.Senders, c) {
		d.out.Recipients = []ChainID{c}
		d.meanHolder(h.Recipients[0], c)
	}
	d.writtenToHolder(h)
	if to := d.out.Recipients; len(to) == 1 && len(h.Recipients) == 1 && d.out.Chains[to[0]].Type == graph.Organization {
		if c := d.labelledParty([]string{"to:", "to ", "attention:", "for the attention of "}); c != None && !slices.Contains(d.out.Senders, c) {
			d.out.Recipients = append(to, c) // a letter to the university, "To Professor Lund, Rector"
		}
	}
}

// meanHolder lets the office by which the title calls a party mean its holder.
func (d *reading) meanHolder(p zone.Party, c ChainID) {
	if i := d.nominalIn(p.Span); i >= 0 {
		d.refer(i, c)
	}
}
