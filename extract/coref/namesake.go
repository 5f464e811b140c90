package coref

import (
	"io/fs"
	"slices"
	"strings"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// addressed reads the forms of address, which tell no office: "Mr.", "Comrade".
func addressed(tables fs.FS) (map[string]bool, error) {
	var f struct {
		Honorifics string `yaml:"honorifics"`
	}
	if err := readTable(tables, "honorifics.yaml", &f); err != nil {
		return nil, err
	}
	out := map[string]bool{}
	for w := range strings.FieldsSeq(f.Honorifics) {
		out[w] = true
	}
	return out, nil
}

// lead says how a mention is led: by an office or rank, or by a form of address alone.
func (d *reading) lead(m int) (office, address bool) {
	words := strings.Fields(strings.ToLower(d.Mentions[m].Lead.Of(d.doc.Text)))
	for _, w := range words {
		if !d.address[strings.Trim(w, ".,:")] {
			return true, false
		}
	}
	return false, len(words) > 0
}

// repeated is the number of times from which the given name behind a mere "Mr." is there
// to tell somebody from a namesake: who is known once is called by the surname.
const repeated = 2

// isNamesake reports whether the surname c behind an office is not that of k, of whom the
// text uses the given name and no office: "Secretary Brown asked. Mr. Allen Brown said".
// That is so where it goes on using the given name, or brings it up when the office
// was named already. A list of participants and the subject above it do neither: they call by
// his office whom the other names in full.
func (d *reading) isNamesake(c, k *cluster) bool {
	if d.serves(k) && slices.ContainsFunc(c.mentions, d.chiefly) {
		return true
	}
	if d.writesOrReads(c) && !d.signs(k) && !slices.ContainsFunc(k.mentions, func(m int) bool { office, _ := d.lead(m); return office || !d.inText(m) || d.standsAlone(m) }) {
		return true
	}
	first := slices.IndexFunc(c.mentions, func(m int) bool { office, _ := d.lead(m); return office && d.partOf(m) != zone.Letterhead })
	if first < 0 {
		return false
	}
	times, after := 0, d.signs(k) && !d.standsIn(c.mentions[first], d.layout.Header.Senders)
	for _, m := range k.mentions {
		office, address := d.lead(m)
		switch {
		case office && d.ledAlike(m, c.mentions[first]) || d.officeBehind(m, c.mentions[first]):
			return false
		case address && d.inText(m):
			times++
			after = after || times == 1 && m > c.mentions[first] && d.partOf(k.mentions[0]) != zone.Letterhead
		}
	}
	return times >= repeated || after
}

// ledAlike reports whether two mentions are led by the same office, for all that one may tell more of it: "Secretary of State Allen
// Brown" and "Secretary Brown", not "Director of Trade Allen Brown".
func (d *reading) ledAlike(m, n int) bool {
	words := strings.Fields(strings.ToLower(d.Mentions[n].Lead.Of(d.doc.Text)))
	return slices.ContainsFunc(strings.Fields(strings.ToLower(d.Mentions[m].Lead.Of(d.doc.Text))), func(w string) bool { return w != "of" && w != "the" && slices.Contains(words, w) })
}

// writesOrReads reports whether the heading has somebody by the office of a head as a party of the document: "Memorandum to
// President Brown". Its text does not tell him of himself by given name and surname.
func (d *reading) writesOrReads(c *cluster) bool {
	return slices.ContainsFunc(c.mentions, func(m int) bool {
		return d.chiefly(m) && (d.standsIn(m, d.layout.Header.Recipients) || d.standsIn(m, d.layout.Header.Senders))
	})
}

// standsAlone reports whether mention m is all of its line but for marks of quotation, as who signs a message within the
// paper stands.
func (d *reading) standsAlone(m int) bool {
	at := d.Mentions[m].Span
	line := source.LineAround(d.doc.Text, at).Of(d.doc.Text)
	return strings.Trim(line, " \t\"“”‘’'.,") == strings.Trim(at.Of(d.doc.Text), ".")
}

// byRank parts each bare surname that leads with the office of a head in one place and with one that no head has in another:
// "President Brown" and "Major Brown" are two.
func (d *reading) byRank(parts []*cluster) []*cluster {
	var out []*cluster
	for _, c := range parts {
		out = append(out, c)
		if !slices.ContainsFunc(c.mentions, d.chiefly) || !slices.ContainsFunc(c.mentions, d.below) {
			continue
		}
		other := &cluster{kind: c.kind, people: slices.Clone(c.people), bib: c.bib}
		var rest []int
		for _, m := range c.mentions {
			if !d.below(m) {
				rest = append(rest, m)
				continue
			}
			other.addName(d.Mentions[m].Normal, d.Mentions[m].Span.Start)
			d.add(other, m)
		}
		c.mentions = rest
		d.clusters = append(d.clusters, other)
		out = append(out, other)
	}
	return out
}

// ranksApart reports whether the office of a head leads one name, and what no head is leads the other.
func (d *reading) ranksApart(head, other *cluster) bool {
	return slices.ContainsFunc(head.mentions, d.chiefly) && slices.ContainsFunc(other.mentions, d.below)
}

// below reports whether an office under a head, or a rank that is left behind long before, leads mention m.
func (d *reading) below(m int) bool { return d.serving(m) || d.ledByOne(m, d.posts.Junior) }

// inText reports whether mention m stands in running text, not in the heading or below it.
func (d *reading) inText(m int) bool {
	k := d.partOf(m)
	return k == zone.Body || k == zone.Quotation || k == zone.Summary
}

// officeBehind reports whether the words behind mention m give it the office that leads
// mention led: "Minister Brown … Dr. Allen Brown, Minister of Trade".
func (d *reading) officeBehind(m, led int) bool {
	next := m + 1
	if next >= len(d.Mentions) || d.Mentions[next].Kind != graph.ByNominal || d.Mentions[next].Type != graph.Person || strings.TrimSpace(d.between(m, next)) != "," {
		return false
	}
	lead := officeWords(d.Mentions[led].Lead.Of(d.doc.Text))
	return len(lead) > 0 && slices.Contains(unlinked(officeWords(d.Mentions[next].Normal)), lastOf(lead))
}

// signs reports whether the document is signed by the name of a cluster, and by nobody below
// it: who writes does not speak of himself by his office, but who passes on a letter does
// speak so of its writer.
func (d *reading) signs(k *cluster) bool {
	for m := len(d.Mentions) - 1; m >= 0; m-- {
		if one := d.Mentions[m]; one.Type == graph.Person && one.Kind == graph.ByName && (d.partOf(m) == zone.Signature || d.standsIn(m, d.layout.Header.SignedBy)) {
			return slices.Contains(k.mentions, m)
		}
	}
	return false
}

// standsIn reports whether mention m stands in one of some parties of the heading.
func (d *reading) standsIn(m int, parties []zone.Party) bool {
	return slices.ContainsFunc(parties, func(p zone.Party) bool { return p.Span.Overlaps(d.Mentions[m].Span) })
}

// serves reports whether an office under the head of a land leads the full name of somebody, and that of the head never:
// "Defense Minister Otto Weber" is not the "President Weber" of the same paper.
func (d *reading) serves(k *cluster) bool {
	return slices.ContainsFunc(k.mentions, d.serving) && !slices.ContainsFunc(k.mentions, d.chiefly)
}

// chiefly reports whether the office of a head leads mention m.
func (d *reading) chiefly(m int) bool { return d.ledByOne(m, d.posts.Chiefs) }

// serving reports whether an office under a head leads mention m.
func (d *reading) serving(m int) bool { return d.ledByOne(m, d.posts.Serving) }

// ledByOne reports whether an office that ends in one of some words leads mention m. A vice president is none, and a prime
// minister may be anything besides.
func (d *reading) ledByOne(m int, words []string) bool {
	lead := officeWords(d.Mentions[m].Lead.Of(d.doc.Text))
	n := len(lead)
	return n > 0 && slices.Contains(words, lead[n-1]) && !(n > 1 && slices.Contains([]string{"vice", "prime"}, lead[n-2]))
}

// partNamesake takes out of c, a bare surname, the mentions that are of a namesake of k:
// those behind an office, and those without any title that follow them sooner than k. It
// gives what is left for k.
func (d *reading) partNamesake(c, k *cluster) *cluster {
	other := &cluster{kind: c.kind, people: slices.Clone(c.people), bib: c.bib}
	var rest []int
	led := func(m int) bool { office, _ := d.lead(m); return office }
	if d.serves(k) {
		led = d.chiefly
	}
	holder := false // of the two, the one spoken of last
	next := 0
	for _, m := range c.mentions {
		for ; next < len(k.mentions) && k.mentions[next] < m; next++ {
			holder = false
		}
		_, address := d.lead(m)
		holder = led(m) || holder && !address && !d.serving(m)
		if holder {
			other.addName(d.Mentions[m].Normal, d.Mentions[m].Span.Start)
			d.add(other, m)
		} else {
			rest = append(rest, m)
		}
	}
	c.mentions = rest
	d.clusters = append(d.clusters, other)
	if len(rest) > 0 {
		return c
	}
	c.merged = other
	return nil
}

// byGivenName gives the one person of the text whose given name c is, where c is never led
// by a title, as a surname would be, and somebody was named in full before.
func (d *reading) byGivenName(c *cluster, fuller forenames) *cluster {
	key, known := "", true
	for _, p := range c.people {
		if key = p.BareKey(); p.FamilyName() || key == "" {
			return nil
		}
		known = known && d.names.IsForename(key)
	}
	led, addressed := false, false
	for _, m := range c.mentions {
		office, address := d.lead(m)
		if led, addressed = led || office, addressed || address && !d.comradely(m); known && (office || addressed) {
			return nil
		}
	}
	var found *cluster
	for _, k := range fuller[key] {
		if k = root(k); k == found {
			continue
		}
		if found != nil {
			return nil
		}
		found = k
	}
	if found != nil && !known && (d.hasForename(found) || d.calledBySurname(found) || !d.onlyInText(c) || !d.goesByFirst(c, found, led, addressed)) {
		return nil // peoples who have no surnames are called by their first name with any title
	}
	if found == nil || found.bib != c.bib || len(c.mentions) == 0 || found.mentions[0] > c.mentions[0] || d.listedTogether(found, c) {
		return nil
	}
	return found
}

// onlyInText reports whether somebody is named in running text alone, not by the heading
// or below it.
func (d *reading) onlyInText(c *cluster) bool {
	return !slices.ContainsFunc(c.mentions, func(m int) bool { return !d.inText(m) })
}

// comradely reports whether mention m is led by "Comrade", which goes before any name.
func (d *reading) comradely(m int) bool {
	lead := strings.ToLower(d.Mentions[m].Lead.Of(d.doc.Text))
	return strings.HasPrefix(lead, "com") || strings.HasPrefix(lead, "cde")
}

// hasForename reports whether a name has one of the forenames that stand before a surname,
// or an initial.
func (d *reading) hasForename(k *cluster) bool {
	return slices.ContainsFunc(k.names, func(s spelled) bool {
		return slices.ContainsFunc(strings.Fields(s.text), func(w string) bool {
			return strings.Contains(w, ".") || d.names.IsForename(d.names.Folded(w))
		})
	})
}

// calledBySurname reports whether the text calls somebody by the last word of his name alone.
func (d *reading) calledBySurname(k *cluster) bool {
	return slices.ContainsFunc(k.names, func(s spelled) bool {
		return !strings.Contains(s.text, " ") && slices.ContainsFunc(k.names, func(w spelled) bool { return strings.HasSuffix(w.text, " "+s.text) })
	})
}

// sharesOffice reports whether an office leads both a name and the fuller one.
func (d *reading) sharesOffice(c, k *cluster) bool {
	offices := d.officesLeading(c)
	for office := range d.officesLeading(k) {
		if offices[office] > 0 {
			return true
		}
	}
	return false
}

// byOffice gives the one of several bearers of a surname whom the text gives the office
// that nearly always leads the surname: "President Brown" is "President J. Brown".
func (d *reading) byOffice(c *cluster, among []*cluster) *cluster {
	offices := d.officesLeading(c)
	var found *cluster
	for _, k := range among {
		shared := 0
		for office := range d.officesLeading(k) {
			shared += offices[office]
		}
		if 2*shared <= len(c.mentions) || root(k) == found {
			continue
		}
		if found != nil {
			return nil
		}
		found = root(k)
	}
	return found
}

// officesLeading counts the offices that lead a cluster's mentions.
func (d *reading) officesLeading(c *cluster) map[string]int {
	out := map[string]int{}
	for _, m := range c.mentions {
		if office, _ := d.lead(m); office {
			out[strings.ToLower(strings.Join(strings.Fields(d.Mentions[m].Lead.Of(d.doc.Text)), " "))]++
		}
	}
	return out
}
