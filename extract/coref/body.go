package coref

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"dramatis/extract/mention"
	"dramatis/graph"
)

// chainBodies puts mentions of organisations and places into clusters by their
// folded words, and joins the acronyms that the text itself defines. States are
// named now as places, now as organisations: they are one chain.
func (d *reading) chainBodies() {
	groups, keys := map[string]*cluster{}, map[string]string{}
	var committees []namedCommittee
	if slices.ContainsFunc(d.Mentions, mention.Mention.Part) {
		committees = d.committeesBut(d.readingParty())
	}
	for i, m := range d.Mentions {
		if m.Kind == graph.ByPronoun || m.Type != graph.Organization && m.Type != graph.Place || m.People() {
			continue
		}
		printed := m.Normal
		if m.Rule == "organization/committee-first" {
			printed = strings.Join(strings.Fields(m.Span.Of(d.doc.Text)), " ")
		}
		m.Normal = d.wholeName(i, committees)
		if m.Normal == "" {
			continue
		}
		key, known := keys[m.Normal]
		if !known {
			key = cmp.Or(d.names.WordsKey(m.Normal), strings.ToLower(m.Normal))
			keys[m.Normal] = key
		}
		c := groups[key]
		bib := m.Type == graph.Organization && d.aboutTheEdition(i)
		if c == nil {
			c = &cluster{kind: m.Type, bib: bib}
			groups[key] = c
			d.clusters = append(d.clusters, c)
		}
		c.bib = c.bib && bib
		c.addName(m.Normal, m.Span.Start)
		c.addName(printed, m.Span.Start)
		d.add(c, i)
	}
	d.defineAcronyms()
	d.shortenCompanies()
	d.shortenBodies()
	d.chainPeoples()
	for _, c := range d.roots(graph.Organization, graph.Place) {
		c.kind = d.voted(c)
		c.bib = c.bib || c.kind == graph.Organization && d.onlyCited(c)
	}
}

// defineAcronyms joins "Korean Workers' Party (KWP)": an expansion and the acronym
// that follows it in brackets.
func (d *reading) defineAcronyms() {
	for i := range d.Mentions[:max(0, len(d.Mentions)-1)] {
		a, b := d.of[i], d.of[i+1]
		if a == nil || b == nil || a == b || !isBody(a) || !isBody(b) {
			continue
		}
		long, short := d.Mentions[i], d.Mentions[i+1]
		between := strings.TrimSpace(d.doc.Text[long.Span.End:short.Span.Start])
		if (between == "(" || between == "[") && abbreviates(short.Normal, long.Normal) {
			d.merge(root(a), root(b))
		}
	}
}

// shortenCompanies joins the short name of a company to the one whose name it opens:
// "Orion" to "Orion Shipping Ltd".
func (d *reading) shortenCompanies() {
	opened := d.openings()
	if len(opened) == 0 {
		return
	}
	for _, short := range d.roots(graph.Organization) {
		var company *cluster
		several := false
		for _, c := range opened[strings.ToLower(d.Mentions[short.mentions[0]].Normal)] {
			if c = root(c); c != short {
				several = several || company != nil && c != company
				company = c
			}
		}
		if company != nil && !several {
			d.merge(company, short)
		}
	}
}

// openings gives the companies by the words, in small letters, that open their names.
func (d *reading) openings() map[string][]*cluster {
	opened := map[string][]*cluster{}
	for i, m := range d.Mentions {
		if m.Rule != mention.RuleCompany || d.of[i] == nil {
			continue
		}
		name := strings.ToLower(m.Normal)
		for at, r := range name {
			if r == ' ' {
				opened[name[:at]] = append(opened[name[:at]], d.of[i])
			}
		}
	}
	return opened
}

// isBody reports whether a cluster is an organisation or a place.
func isBody(c *cluster) bool { return c.kind == graph.Organization || c.kind == graph.Place }

// abbreviates reports whether the capitals of an acronym begin the words of its
// expansion, in order, small words aside.
func abbreviates(acronym, expansion string) bool {
	var letters, initials []rune
	for _, r := range acronym {
		switch {
		case unicode.IsUpper(r):
			letters = append(letters, r)
		case unicode.IsSpace(r):
			return false
		}
	}
	for word := range strings.FieldsFuncSeq(expansion, func(r rune) bool { return unicode.IsSpace(r) || r == '-' }) {
		if r := []rune(word)[0]; unicode.IsUpper(r) {
			initials = append(initials, r)
		}
	}
	return len(letters) >= 2 && string(letters) == string(initials)
}

// chainPeoples puts the mentions of a people, "the British", to the state that the document names
// before and behind them most, or to one of their own where it names none.
func (d *reading) chainPeoples() {
	states := map[string]*cluster{}
	for i, m := range d.Mentions {
		if !m.People() {
			continue
		}
		people := d.posts.adjectives[strings.ToLower(m.Normal)]
		c, looked := states[people]
		if !looked {
			if c = d.stateOf(people); c == nil {
				c = &cluster{kind: m.Type}
				c.addName(m.Normal, m.Span.Start)
				d.clusters = append(d.clusters, c)
			}
			states[people] = c
		}
		d.add(c, i)
	}
}

// stateOf gives the delegation of a people that the document tells of, else the body or place that
// is its state, the one that the document names most; nil where there is none.
func (d *reading) stateOf(people string) *cluster {
	var found *cluster
	for _, c := range d.roots(graph.Organization, graph.Place) {
		if slices.ContainsFunc(c.names, func(n spelled) bool { return delegationOf(n.text, people) }) {
			return c
		}
		named := slices.ContainsFunc(c.names, func(n spelled) bool { return d.posts.adjectives[strings.ToLower(n.text)] == people })
		if named && !c.bib && (found == nil || len(c.mentions) > len(found.mentions)) {
			found = c
		}
	}
	return found
}

// delegationOf reports whether a name is that of a delegation of a people.
func delegationOf(name, people string) bool {
	name = " " + strings.ToLower(name) + " " // whole words: the Byelorussians are not the Russians
	return strings.Contains(name, " delegation ") && strings.Contains(name, " "+people+" ")
}

// voted gives the type that most mentions of a cluster have by name; a tie is an organisation.
func (d *reading) voted(c *cluster) graph.EntityType {
	places, names := 0, 0
	for _, m := range c.mentions {
		switch {
		case d.Mentions[m].People():
			continue
		case d.Mentions[m].Type == graph.Place:
			places++
		}
		names++
	}
	if names == 0 {
		return c.kind
	}
	if 2*places > names {
		return graph.Place
	}
	return graph.Organization
}
