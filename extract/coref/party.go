package coref

import (
	"slices"
	"strings"

	"dramatis/extract/mention"
	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// findParties reads off the heading who wrote to whom, and settles who "I" is in
// the document's own voice.
func (d *reading) findParties() {
	h := d.layout.Header
	d.out.Senders, d.out.Recipients = d.parties(h.Senders, d.officeWriting), d.parties(h.Recipients, d.officeWrittenTo)
	d.passedBetweenHolders(h)
	d.out.Copied = d.parties(slices.DeleteFunc(slices.Clone(h.Recipients), func(p zone.Party) bool { return !p.Copied }), nobody)
	for _, c := range d.layout.Carried {
		d.out.Carried = append(d.out.Carried, Correspondence{Senders: d.parties(c.Senders, nobody), Recipients: d.parties(c.Recipients, nobody)})
	}
	d.out.Via, d.out.SignedBy = d.parties(h.Via, nobody), d.parties(h.SignedBy, nobody)
	d.out.Participants = d.peopleFirst(d.parties(h.Participants, nobody))
	d.out.Participants = d.withOffices(d.out.Participants, h.Participants)
	d.findAttention()
	d.heading = d.headingOffices()
	d.office = d.soleAuthor(graph.Organization)
	if d.author = d.soleAuthor(graph.Person); d.author == None && d.office == None && d.reports {
		d.author = d.host()
	}
	if d.author == None && d.office == None {
		d.author = d.memoirist()
	}
	if d.author == None && d.office == None {
		d.author = d.soleSelfNamed()
	}
	d.out.Author = d.author
	d.findSides()
}

// parties gives the chains of party spans, each once, in order; unnamed gives those of
// a party that names nobody.
func (d *reading) parties(ps []zone.Party, unnamed func(source.Span) []ChainID) []ChainID {
	out := []ChainID{}
	for _, p := range ps {
		actors := d.actors(p.Span)
		if len(actors) == 0 {
			actors = unnamed(p.Span)
		}
		for _, c := range actors {
			if !slices.Contains(out, c) {
				out = append(out, c)
			}
		}
	}
	return out
}

// peopleFirst drops the bodies from a list of participants that names people: the
// committee that met is who its members are.
func (d *reading) peopleFirst(list []ChainID) []ChainID {
	people := slices.DeleteFunc(slices.Clone(list), func(c ChainID) bool { return d.out.Chains[c].Type != graph.Person })
	if len(people) > 1 {
		return people
	}
	return list
}

// withOffices adds to a list of participants those whom it calls by nothing but their
// office: "The Secretary", on a line of its own.
func (d *reading) withOffices(list []ChainID, ps []zone.Party) []ChainID {
	if len(ps) < 2 {
		return list
	}
	for _, p := range ps {
		if len(d.actors(p.Span)) > 0 {
			continue
		}
		c := d.calledInTalk(p.Span)
		if c == None {
			c = d.headedBy(p.Span)
		}
		if c != None {
			if !slices.Contains(list, c) {
				list = append(list, c)
			}
			continue
		}
		for _, c := range d.officeAlone(p.Span) {
			if !slices.Contains(list, c) {
				list = append(list, c)
			}
		}
	}
	return list
}

// headedBy gives who a participant by his office alone, "Comrade Minister", is where the title
// calls one person by it.
func (d *reading) headedBy(span source.Span) ChainID {
	i := d.nominalIn(span)
	if i < 0 {
		return None
	}
	words := officeWords(d.Mentions[i].Span.Of(d.doc.Text))
	if len(words) == 0 {
		return None
	}
	return d.onlyOneCalled(i, 0, func(m int, lead []string) bool {
		return d.inTitle(m) && len(lead) == 1 && lead[0] == words[len(words)-1]
	})
}

// calledInTalk gives who a participant by his office is where the record goes on to call one
// person alone by it, in front of his name, and speaks of him more than twice: "between the
// President and the Secretary of State", "Secretary Novak called the President", "Novak said".
func (d *reading) calledInTalk(span source.Span) ChainID {
	i := d.nominalIn(span)
	if i < 0 || !d.layout.Header.Title.Contains(span) {
		return None // "The Secretary" on a list is who keeps it
	}
	called := strings.TrimPrefix(strings.ToLower(strings.Join(strings.Fields(span.Of(d.doc.Text)), " ")), "the ")
	office, _, _ := strings.Cut(called, ",")
	head := unlinked(officeWords(office))
	return d.onlyOneCalled(i, i+1, func(m int, lead []string) bool {
		return len(d.out.Chains[d.out.Of[m]].Mentions) >= 3 && d.partOf(m) == zone.Body && slices.Equal(lead, head)
	})
}

// onlyOneCalled takes mention i for the one person who, from mention from on, is named behind words
// that fit; with several it is nobody.
func (d *reading) onlyOneCalled(i, from int, fits func(m int, lead []string) bool) ChainID {
	found := None
	for m := from; m < len(d.Mentions); m++ {
		c := d.out.Of[m]
		if c == None || c == found || d.Mentions[m].Lead.Empty() || !d.isPerson(m) || !fits(m, officeWords(d.Mentions[m].Lead.Of(d.doc.Text))) {
			continue
		}
		if found != None {
			return None
		}
		found = c
	}
	if found != None {
		d.refer(i, found)
	}
	return found
}

// nominalIn gives the one mention in a span that speaks of a person by his office and means
// nobody yet, or -1.
func (d *reading) nominalIn(span source.Span) int {
	for i := max(0, d.from(span.Start)-1); i < len(d.Mentions) && d.Mentions[i].Span.Start < span.End; i++ {
		if m := d.Mentions[i]; m.Span.Overlaps(span) && m.Type == graph.Person && m.Kind == graph.ByNominal && !m.Plural && d.out.Of[i] == None {
			return i
		}
	}
	return -1
}

// nobody leaves a party that names nobody out.
func nobody(source.Span) []ChainID { return nil }

// officeAlone gives the chain of an office that writes or is written to without its
// holder's name: "to the Secretary of State". Where one person holds it it stands for him,
// else it is a body.
func (d *reading) officeAlone(span source.Span) []ChainID {
	i := d.nominalIn(span)
	if i < 0 {
		return nil
	}
	called, _, _ := strings.Cut(span.Of(d.doc.Text), ",")
	called = strings.TrimPrefix(strings.Join(strings.Fields(called), " "), "the ")
	if c := d.partyByOffice(i, called); c != None {
		d.refer(i, c)
		return []ChainID{c}
	}
	c := slices.IndexFunc(d.out.Chains, func(c Chain) bool { return c.Type == graph.Organization && c.Name == called })
	if c < 0 {
		c = len(d.out.Chains)
		d.out.Chains = append(d.out.Chains, Chain{Type: graph.Organization, Name: called, Names: []string{called}})
	}
	d.out.Chains[c].Mentions = append(d.out.Chains[c].Mentions, i)
	d.out.Of[i] = ChainID(c)
	return []ChainID{ChainID(c)}
}

// actors gives the people named in a span, else the organisations, else the places
// that stand for them. What stands in an office ("Ambassador to the DPRK") gives
// way to its bearer.
func (d *reading) actors(span source.Span) []ChainID {
	for _, kind := range []graph.EntityType{graph.Person, graph.Organization} {
		var out, bracketed []ChainID
		for i := max(0, d.from(span.Start)-1); i < len(d.Mentions) && d.Mentions[i].Span.Start < span.End; i++ {
			m := d.Mentions[i]
			if c := d.out.Of[i]; span.Overlaps(m.Span) && c != None && d.out.Chains[c].Type == kind && m.Kind != graph.ByPronoun && !(kind == graph.Person && d.ofMailbox(i, span)) {
				if opensBracket(d.doc.Text[min(span.Start, m.Span.Start):m.Span.Start]) {
					bracketed = append(bracketed, c) // "Novak (secretary of the Lund Society)"
					continue
				}
				if len(out) > 0 && d.inOffice(i) {
					continue
				}
				out = append(out, c)
			}
		}
		if len(out) == 0 {
			out = bracketed
		}
		if len(out) > 0 {
			return out
		}
	}
	return nil
}

// ofMailbox reports whether mention i in a party of an electronic message is one word of what a mailbox is called that is
// nobody's: "Lund IT Service Desk <desk@lund.example>".
func (d *reading) ofMailbox(i int, span source.Span) bool {
	if d.layout.Header.Type != zone.Message || strings.Contains(d.Mentions[i].Span.Of(d.doc.Text), " ") {
		return false
	}
	called, _, addressed := strings.Cut(span.Of(d.doc.Text), "<")
	return addressed && slices.ContainsFunc(strings.Fields(strings.ToLower(called)), func(w string) bool { return slices.Contains(d.words.Desks, strings.Trim(w, `",()`)) })
}

// inOffice reports whether mention i only says whose somebody before it is: "Novak, Special
// Assistant to President Weber".
func (d *reading) inOffice(i int) bool {
	before := strings.TrimRight(d.doc.Text[d.Mentions[i-1].Span.End:d.leadOf(i)], " \n")
	before = strings.TrimSuffix(before, " the")
	return strings.HasSuffix(before, " of") || strings.HasSuffix(before, " to")
}

// leadOf gives the byte where mention i begins, its titles included.
func (d *reading) leadOf(i int) int {
	if i == 0 {
		return leadStart(d.Mentions[i])
	}
	if m := d.Mentions[i]; !m.Lead.Empty() && m.Lead.Start >= d.Mentions[i-1].Span.End {
		return m.Lead.Start
	}
	return max(d.Mentions[i].Span.Start, d.Mentions[i-1].Span.End)
}

// soleAuthor gives the one person or body that writes: whose words a telegram says that it carries, the sender, or of several
// senders or none the one who signed.
func (d *reading) soleAuthor(kind graph.EntityType) ChainID {
	for n, list := range [][]ChainID{d.out.Attention.Senders, d.out.Senders, d.out.SignedBy} {
		if n > 0 && d.unnamedAuthor && kind == graph.Person {
			break
		}
		of := slices.DeleteFunc(slices.Clone(list), func(c ChainID) bool { return d.out.Chains[c].Type != kind })
		if len(of) == 1 {
			return of[0]
		}
	}
	return None
}

// host gives who keeps the record of a conversation that nobody has signed: whom a
// participant, or who joined it, was visiting, where the record says "us" or "I".
func (d *reading) host() ChainID {
	found, speaks := None, false
	part := d.partakers()
	for i := range d.Mentions {
		if d.partOf(i) != zone.Body {
			continue
		}
		switch d.word(i) {
		case "i", "me", "we", "us", "our", "my":
			speaks = true
		}
		if !d.isPerson(i) || part[d.out.Of[i]] || !d.isVisited(i, part) || d.out.Of[i] == found {
			continue
		}
		if found != None {
			return None
		}
		found = d.out.Of[i]
	}
	if !speaks {
		return None
	}
	return found
}

// isVisited reports whether mention i is whom a participant of the conversation, or
// somebody who joined it, was visiting.
func (d *reading) isVisited(i int, part map[ChainID]bool) bool {
	start, _ := d.bounds(i)
	text := d.doc.Text[start:max(start, leadStart(d.Mentions[i]))]
	words := strings.Join(smallWords(strings.ToLower(text)), " ")
	n := slices.IndexFunc(d.words.Visiting, func(v string) bool { return strings.HasSuffix(words, " "+v) })
	if n < 0 {
		return false
	}
	subject := strings.TrimSuffix(words, " "+d.words.Visiting[n])
	if strings.HasSuffix(subject, " i") || strings.HasSuffix(subject, " we") || subject == "i" || subject == "we" {
		return false
	}
	if d.tells(source.Span{Start: start, End: start + len(text)}, &d.words.Joined) {
		return true
	}
	for j := d.from(start); j < i; j++ {
		if part[d.out.Of[j]] && d.isSubject(j) {
			return true
		}
	}
	return false
}

// partakers gives who takes part in the conversation: whom the heading or the title names.
func (d *reading) partakers() map[ChainID]bool {
	part := map[ChainID]bool{}
	for _, c := range d.out.Participants {
		part[c] = true
	}
	for i, c := range d.out.Of {
		if c != None && d.inTitle(i) {
			part[c] = true
		}
	}
	return part
}

// leadStart gives where a name with its title begins.
func leadStart(m mention.Mention) int {
	if m.Lead.Empty() {
		return m.Span.Start
	}
	return min(m.Span.Start, m.Lead.Start)
}
