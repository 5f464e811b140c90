package coref

import (
	"slices"
	"strings"

	"dramatis/extract/coref/name"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// mergeGreeted joins the bare name behind "Dear" to the one person to whom the letter goes:
// "Dear Ann" is no further person. The name itself tells nothing of anybody's surname and is
// not learnt.
func (d *reading) mergeGreeted() {
	to := onlyPerson(d.peopleIn(d.layout.Header.Recipients), func(*cluster) bool { return true })
	for _, c := range d.roots(graph.Person) {
		if d.forenameAlone(c) && d.greets(c) {
			d.call(to, c)
		}
	}
}

// mergeSigned joins the given name by which a letter is signed to the one person it comes from. To
// a surname that stands alone in the heading it is learnt: "Memorandum From Mr. Lund … Otto".
func (d *reading) mergeSigned() {
	from := onlyPerson(d.peopleIn(d.layout.Header.Senders), func(*cluster) bool { return true })
	for _, c := range d.peopleIn(d.layout.Header.SignedBy) {
		if c = root(c); c == from || !d.forenameAlone(c) || !d.names.IsForename(c.people[0].BareKey()) {
			continue
		}
		if from != nil && !full(from) && from.bib == c.bib && !d.listedTogether(from, c) {
			d.merge(from, c)
		} else {
			d.call(from, c)
		}
	}
}

// mergeByGiven joins a given name behind a title that goes before no surname alone to the one person whom the document
// names in full with that title: "Sir Harold" is Sir Harold Lund. Where it names nobody so, a knight may be named without it once,
// as lists and registers name him: he is the one of that given name who has no title at all.
func (d *reading) mergeByGiven() {
	people := d.roots(graph.Person)
	titles := make([]string, len(people))
	titled := map[string][]*cluster{}
	for i, c := range people {
		if titles[i] = d.titleByGiven(c); titles[i] != "" {
			titled[titles[i]] = append(titled[titles[i]], c)
		}
	}
	for i, c := range people {
		if titles[i] == "" || len(c.people) != 1 || !c.people[0].Bare() || !d.names.IsForename(c.people[0].BareKey()) {
			continue
		}
		namesake := func(k *cluster) bool { return k != c && d.bears(k, c.people[0]) }
		k := onlyPerson(titled[titles[i]], namesake)
		if k == nil && slices.Contains(d.posts.Knightly, titles[i]) && !slices.ContainsFunc(titled[titles[i]], func(k *cluster) bool { return d.bears(k, c.people[0]) }) {
			if k = onlyPerson(people, namesake); k != nil && slices.ContainsFunc(k.mentions, d.formal) {
				k = nil
			}
		}
		d.call(k, c)
	}
}

// titleByGiven gives the title of a cluster that stands before given names, or "".
func (d *reading) titleByGiven(c *cluster) string {
	for _, m := range c.mentions {
		for w := range strings.FieldsSeq(strings.ToLower(d.Mentions[m].Lead.Of(d.doc.Text))) {
			if slices.Contains(d.posts.ByGiven, w) {
				return w
			}
		}
	}
	return ""
}

// mergeFirstNames joins a bare given name in an electronic message, or in a file of letters that greet
// their readers, to the one of the senders and receivers who bears it: there people call each other by
// nothing else.
func (d *reading) mergeFirstNames() {
	h := d.layout.Header
	greeted := slices.ContainsFunc(d.layout.Carried, func(c zone.Carried) bool { return c.Greeted })
	if h.Type != zone.Message && !greeted {
		return
	}
	parties := slices.Concat(h.Senders, h.Recipients)
	if greeted {
		parties = append(parties, h.SignedBy...)
	}
	for _, c := range d.layout.Carried {
		parties = append(append(parties, c.Senders...), c.Recipients...)
	}
	people := d.peopleIn(parties)
	for _, c := range d.roots(graph.Person) {
		if d.forenameAlone(c) {
			d.call(onlyPerson(people, func(k *cluster) bool { return k != c && d.bears(k, c.people[0]) }), c)
		}
	}
}

// bears reports whether a given name of a cluster is written out and is some forename.
func (d *reading) bears(k *cluster, forename name.Person) bool {
	return slices.ContainsFunc(k.people, func(p name.Person) bool { return p.Full() && d.names.CalledBy(p, forename) })
}

// forenameAlone reports whether a cluster is called by one bare word and by no title.
func (d *reading) forenameAlone(c *cluster) bool {
	if len(c.people) != 1 || !c.people[0].Bare() || len(c.mentions) == 0 {
		return false
	}
	return !slices.ContainsFunc(c.mentions, d.formal)
}

// formal reports whether a title other than "Dear" leads a mention.
func (d *reading) formal(m int) bool {
	lead := strings.Fields(strings.ToLower(d.Mentions[m].Lead.Of(d.doc.Text)))
	return slices.ContainsFunc(lead, func(w string) bool { return w != greeting })
}

// greeting is the word that addresses somebody in his own letter.
const greeting = "dear"

// greets reports whether "Dear" stands before the first mention of a cluster, whatever
// that is a line of.
func (d *reading) greets(c *cluster) bool { return d.greeted(c.mentions[0]) }

// greeted reports whether "Dear" stands before mention i.
func (d *reading) greeted(i int) bool {
	m := d.Mentions[i]
	lead := m.Lead.Of(d.doc.Text)
	if m.Lead.Empty() {
		lead = d.doc.Text[max(0, m.Span.Start-len(greeting)-1):m.Span.Start]
	}
	word, _, _ := strings.Cut(strings.TrimSpace(lead), " ")
	return strings.EqualFold(word, greeting)
}

// call says that a bare name is what somebody is called, unless that cannot be: he bears
// another given name, or stands beside the name in a list.
func (d *reading) call(k, c *cluster) {
	if k == nil || k == c || k.bib != c.bib || d.listedTogether(k, c) || d.otherwiseCalled(k, c) {
		return
	}
	for _, m := range c.mentions {
		d.add(k, m)
	}
	c.mentions, c.merged = nil, k
}

// otherwiseCalled reports whether a given name of k is written out and only that.
func (d *reading) otherwiseCalled(k, c *cluster) bool {
	key := c.people[0].BareKey()
	return slices.ContainsFunc(k.people, func(p name.Person) bool {
		return p.Full() && !p.Initials() && !p.Patronymic() && !d.names.CalledBy(p, c.people[0]) && d.names.IsForename(key) && d.names.IsForename(p.ForenameKey())
	})
}

// peopleIn gives the clusters of the people whom parties of the heading name.
func (d *reading) peopleIn(parties []zone.Party) []*cluster {
	var found []*cluster
	for i, c := range d.of {
		named := func(p zone.Party) bool { return p.Span.Overlaps(d.Mentions[i].Span) }
		if c != nil && c.kind == graph.Person && !slices.Contains(found, c) && slices.ContainsFunc(parties, named) {
			found = append(found, c)
		}
	}
	return found
}

// onlyPerson gives the one of some people that is of a kind, or nil.
func onlyPerson(people []*cluster, of func(*cluster) bool) *cluster {
	var found *cluster
	for _, c := range people {
		if c = root(c); !of(c) {
			continue
		}
		if found != nil && c != found {
			return nil
		}
		found = c
	}
	return found
}
