package coref

import (
	"cmp"
	"slices"
	"strings"

	"dramatis/extract/coref/name"
	"dramatis/extract/mention"
	"dramatis/graph"
)

// chainPeople puts the person mentions by name into clusters: equal names first,
// then aliases the text states, then full names that agree, then parts of names.
func (d *reading) chainPeople() {
	aliases := d.groupPeople()
	for _, pair := range aliases {
		d.merge(root(pair[0]), root(pair[1]))
	}
	d.mergeFull()
	d.mergeTurned()
	d.stateAliases()
	d.mergeParts()
	d.mergeBare()
	d.mergeGreeted()
	d.mergeSigned()
	d.mergeByGiven()
	d.mergeFirstNames()
}

// groupPeople makes one cluster of each distinct name, and gives the pairs that the
// text itself equates in brackets.
func (d *reading) groupPeople() (aliases [][2]*cluster) {
	groups, parsed := map[string]*cluster{}, map[string]name.Person{}
	whole := d.completed()
	year, _ := d.layout.Header.DocumentDate().Year()
	for i, m := range d.Mentions {
		if full, ok := whole[i]; ok {
			d.addCompleted(groups, i, full)
			continue
		}
		if m.Type != graph.Person || m.Kind != graph.ByName || d.names.TitleOnly(m.Normal) {
			continue
		}
		p, known := parsed[m.Normal]
		if !known {
			p = d.person(m.Normal)
			parsed[m.Normal] = p
		}
		lead := d.names.HonorificSex(m.Lead.Of(d.doc.Text))
		p.Sex = cmp.Or(lead, p.Sex, d.names.RankSex(m.Lead.Of(d.doc.Text), year))
		c := d.named(groups, p, d.aboutTheEdition(i), lead == name.Female)
		c.addName(m.Normal, m.Span.Start)
		d.add(c, i)
	}
	for i, m := range d.Mentions {
		if _, ok := whole[i]; ok || m.Alias.Empty() || d.of[i] == nil || m.Type != graph.Person {
			continue
		}
		if c := d.aliasCluster(groups, i, m); c != nil && c != d.of[i] && !(namedBefore(d.of[i], i) && namedBefore(c, i)) {
			aliases = append(aliases, [2]*cluster{d.of[i], c})
		}
	}
	return aliases
}

// namedBefore reports whether a text has a name before mention i. A bracket explains a name
// where it first comes; behind one that the text had before, as it had the one in the bracket,
// it corrects a slip: "as Novak [Lund] knew".
func namedBefore(c *cluster, i int) bool { return len(c.mentions) > 0 && c.mentions[0] < i }

// named finds or makes the cluster of a name.
func (d *reading) named(groups map[string]*cluster, p name.Person, bib, woman bool) *cluster {
	key := d.names.Folded(p.Text)
	if p.Bare() && bib {
		key += "\x00bibliographic"
	}
	if woman {
		key += "\x00f"
	}
	if c := groups[key]; c != nil {
		c.bib = c.bib && bib
		return c
	}
	c := &cluster{kind: graph.Person, people: []name.Person{p}, bib: bib}
	groups[key] = c
	d.clusters = append(d.clusters, c)
	return c
}

// aliasCluster gives the cluster of the other name that the text gives mention i:
// that of the mention there, or a new name where there is none.
func (d *reading) aliasCluster(groups map[string]*cluster, i int, m mention.Mention) *cluster {
	for j := max(0, i-2); j < min(len(d.Mentions), i+3); j++ {
		if j != i && d.of[j] != nil && d.of[j].kind == graph.Person && d.Mentions[j].Span.Overlaps(m.Alias) {
			return d.of[j]
		}
	}
	text := strings.Join(strings.Fields(m.Alias.Of(d.doc.Text)), " ")
	p := d.person(text)
	if p.Empty() {
		return nil
	}
	c := d.named(groups, p, d.aboutTheEdition(i), false)
	c.addName(text, m.Alias.Start)
	return c
}

// mergeFull joins full names that agree with one another, fullest first. A name
// that agrees with two people joins neither.
func (d *reading) mergeFull() {
	all := d.roots(graph.Person)
	slices.SortStableFunc(all, func(a, b *cluster) int { return cmp.Compare(weight(b), weight(a)) })
	kept := bearers{}
	for _, c := range all {
		if !full(c) {
			continue
		}
		fits := d.candidates(c, kept, name.Same)
		if len(fits) == 1 {
			d.merge(fits[0], c)
			kept.add(fits[0], c.people)
		} else {
			kept.add(c, c.people)
		}
	}
}

// candidates gives the clusters that c can be one with.
func (d *reading) candidates(c *cluster, among bearers, want name.Verdict) []*cluster {
	var out []*cluster
	for _, k := range among.of(c) {
		if k != c && k.bib == c.bib && !d.married(k, c) && d.names.Agree(k.people, c.people, want) && !d.listedTogether(k, c) {
			out = append(out, k)
		}
	}
	return out
}

// married reports whether one of two clusters is a wife who is called by the name of the
// other: by her title alone a woman, beside somebody who is not shown to be one. Where she
// comes first, her surname without a title is hers.
func (d *reading) married(k, c *cluster) bool {
	switch {
	case name.IsWife(c.people):
		return !name.IsWoman(k.people)
	case name.IsWife(k.people):
		return !name.IsWoman(c.people) && (full(c) || d.titled(c))
	}
	return false
}

// titled reports whether an office or a title leads some mention of a cluster.
func (d *reading) titled(c *cluster) bool {
	return slices.ContainsFunc(c.mentions, func(i int) bool { return !d.Mentions[i].Lead.Empty() })
}

// mergeParts joins surnames, and given names with patronymic, to the one fuller
// name that they fit. Where they fit several, the one named right before them, or the one whose office they have, or else the
// one both named last before and named most often, or the one that the text called so
// before it spoke of another; else they stay a name of their own.
func (d *reading) mergeParts() {
	fuller, whole := bearers{}, forenames{}
	var parts []*cluster
	for _, c := range d.roots(graph.Person) {
		if full(c) {
			fuller.add(c, c.people)
			whole.add(c)
		} else {
			parts = append(parts, c)
		}
	}
	for _, c := range d.byRank(parts) {
		fits := slices.DeleteFunc(d.candidates(c, fuller, name.Part), func(k *cluster) bool { return d.relativeOf(k, c) })
		switch {
		case len(fits) == 1:
			d.mergePart(root(fits[0]), c)
		case len(fits) > 1:
			if k := cmp.Or(d.calledNext(c, fits), d.byOffice(c, fits), d.salient(c, fits), introduced(c, fits)); k != nil {
				d.mergePart(root(k), c)
			}
		default:
			if k := d.byGivenName(c, whole); k != nil {
				d.merge(k, c)
			}
		}
	}
}

// mergePart puts a part of a name into the fuller one, but for what is said of a namesake.
func (d *reading) mergePart(k, c *cluster) {
	if d.isNamesake(c, k) {
		c = d.partNamesake(c, k)
	}
	if c != nil {
		d.merge(k, c)
	}
}

// salient gives the candidate that is both the last named before c begins (or, for a
// headline, the first named after it) and the most often named of all, or nil.
func (d *reading) salient(c *cluster, among []*cluster) *cluster {
	if len(c.mentions) == 0 {
		return nil
	}
	var most *cluster
	tie := false
	for _, k := range among {
		switch {
		case most == nil || len(k.mentions) > len(most.mentions):
			most, tie = k, false
		case len(k.mentions) == len(most.mentions):
			tie = true
		}
	}
	if tie || nearest(c.mentions[0], among) != most {
		return nil
	}
	return most
}

// introduced gives the candidate that the text named by the part c before it named any
// other: "Anna Weber … Weber … Weber's daughter Clara Weber". Nil where there is none.
func introduced(c *cluster, among []*cluster) *cluster {
	first := slices.MinFunc(among, func(a, b *cluster) int { return cmp.Compare(firstMention(a), firstMention(b)) })
	next := int(^uint(0) >> 1)
	for _, k := range among {
		if k != first {
			next = min(next, firstMention(k))
		}
	}
	for _, m := range c.mentions {
		if m > firstMention(first) && m < next {
			return first
		}
	}
	return nil
}

// firstMention gives the first mention of a cluster; one without comes last.
func firstMention(c *cluster) int {
	if len(c.mentions) == 0 {
		return int(^uint(0) >> 1)
	}
	return c.mentions[0]
}

// nearest gives the cluster mentioned last before mention m, or first after it where
// none is before.
func nearest(m int, among []*cluster) *cluster {
	var before, after *cluster
	last, first := -1, int(^uint(0)>>1)
	for _, k := range among {
		at, _ := slices.BinarySearch(k.mentions, m)
		if at > 0 && k.mentions[at-1] > last {
			before, last = k, k.mentions[at-1]
		}
		if at < len(k.mentions) && k.mentions[at] < first {
			after, first = k, k.mentions[at]
		}
	}
	if before != nil {
		return before
	}
	return after
}

// mergeBare joins spellings of one bare surname, Shtykov and Shtikov, and the parts of one that has
// two to it: "Perez de Soto", "Perez".
func (d *reading) mergeBare() {
	kept := bearers{}
	all := d.roots(graph.Person)
	words := func(c *cluster) int { return strings.Count(c.people[0].Text, " ") }
	slices.SortStableFunc(all, func(a, b *cluster) int { return cmp.Compare(words(b), words(a)) })
	for _, c := range all {
		if full(c) {
			continue
		}
		apart := func(k *cluster) bool { return d.ranksApart(k, c) || d.ranksApart(c, k) }
		if fits := slices.DeleteFunc(d.candidates(c, kept, name.Same), apart); len(fits) == 1 {
			d.merge(fits[0], c)
			kept.add(fits[0], c.people)
		} else {
			kept.add(c, c.people)
		}
	}
}

// stateAliases joins a name that the text introduces as another name of the person
// spoken of last: "he also used his real name, X".
func (d *reading) stateAliases() {
	for i, m := range d.Mentions {
		if m.Type != graph.Person || m.Kind != graph.ByName || !d.introducesAlias(i) {
			continue
		}
		c := d.of[i]
		bearer := d.bearer(i)
		if bearer != nil && bearer != c && bearer.bib == c.bib && !d.listedTogether(bearer, c) {
			d.merge(bearer, c)
		}
	}
}

// introducesAlias reports whether the words right before mention i say that a
// second name of somebody follows.
func (d *reading) introducesAlias(i int) bool {
	before := strings.TrimRight(d.smallBefore(i), " ,:\"“‘'(\n")
	for _, verb := range []string{" was", " is", " as"} {
		before = strings.TrimSuffix(before, verb)
	}
	before = strings.TrimRight(before, " ,")
	return slices.ContainsFunc(d.words.Alias, func(a string) bool { return strings.HasSuffix(before, a) })
}

// bearer gives the one person named before mention i in its sentence, or nil where
// there are none or several.
func (d *reading) bearer(i int) *cluster {
	var found *cluster
	for j := i - 1; j >= 0 && d.sentence[j] == d.sentence[i]; j-- {
		c := d.of[j]
		if c == nil || c.kind != graph.Person || c == found {
			continue
		}
		if found != nil {
			return nil
		}
		found = c
	}
	return found
}

// full reports whether a cluster knows surname and given name of its person.
func full(c *cluster) bool {
	return slices.ContainsFunc(c.people, func(p name.Person) bool { return p.Full() })
}

// weight gives the weight of a cluster's fullest name.
func weight(c *cluster) int {
	w := 0
	for _, p := range c.people {
		w = max(w, p.Weight())
	}
	return w
}
