package coref

import (
	"cmp"
	"slices"
	"strings"
	"unicode"

	"dramatis/extract/coref/name"
	"dramatis/graph"
)

// number gives every cluster that is left its chain, in order of first mention.
func (d *reading) number() {
	d.out.Of = make([]ChainID, len(d.Mentions))
	d.out.Groups = map[int][]ChainID{}
	d.out.Chains = []Chain{}
	left := slices.DeleteFunc(d.roots(graph.Person, graph.Organization, graph.Place, graph.Event), func(c *cluster) bool { return len(c.mentions) == 0 })
	slices.SortStableFunc(left, func(a, b *cluster) int { return cmp.Compare(a.mentions[0], b.mentions[0]) })
	for _, c := range left {
		d.ids[c] = ChainID(len(d.out.Chains))
		if c.kind == graph.Person {
			c.bib = c.bib || d.onlyCited(c)
		}
		d.out.Chains = append(d.out.Chains, d.chain(c))
	}
	for i, c := range d.of {
		d.out.Of[i] = None
		if c != nil {
			d.out.Of[i] = d.ids[root(c)]
		}
	}
}

// chain writes a cluster out.
func (d *reading) chain(c *cluster) Chain {
	slices.SortStableFunc(c.names, func(a, b spelled) int { return cmp.Compare(a.at, b.at) })
	out := Chain{Type: c.kind, Mentions: slices.Clone(c.mentions), Titles: []string{}, Bibliographic: c.bib, Local: c.local}
	best := c.names[0].text
	for _, s := range c.names {
		if d.fuller(c, s.text, best) {
			best = s.text
		}
	}
	out.Name, out.Names = best, []string{best}
	for _, s := range c.names {
		if s.text != best {
			out.Names = append(out.Names, s.text)
		}
	}
	for _, m := range c.mentions {
		title := d.titleOf(m)
		if title != "" && !slices.Contains(out.Titles, title) {
			out.Titles = append(out.Titles, title)
		}
	}
	return out
}

// titleOf gives the title that leads mention m, with the word before it that makes an office of a rank: "Attorney General".
func (d *reading) titleOf(m int) string {
	lead := d.Mentions[m].Lead
	title := strings.Join(strings.Fields(lead.Of(d.doc.Text)), " ")
	if title == "" {
		return ""
	}
	before := strings.TrimSuffix(d.doc.Text[max(0, lead.Start-longestSideLabel):lead.Start], " ")
	at := strings.LastIndexFunc(before, func(c rune) bool { return !unicode.IsLetter(c) })
	if w := strings.TrimLeftFunc(before[at+1:], func(c rune) bool { return !unicode.IsLetter(c) }); slices.Contains(d.posts.Civil, strings.ToLower(w)) {
		return w + " " + title
	}
	return title
}

// fuller reports whether name a tells more than name b: Latin script before others,
// for people the parts of a name, else its length. An event that only this document
// knows keeps the name it was given.
func (d *reading) fuller(c *cluster, a, b string) bool {
	if c.local {
		return false
	}
	if la, lb := name.Latin(a), name.Latin(b); la != lb {
		return la
	}
	if c.kind == graph.Person {
		wa, wb := d.person(a).Weight(), d.person(b).Weight()
		return wa > wb
	}
	return len(a) > len(b)
}

// result gives what was found, all lists made.
func (d *reading) result() Result {
	for i := range d.out.Chains {
		slices.Sort(d.out.Chains[i].Mentions)
	}
	for _, parties := range []*[]ChainID{&d.out.Senders, &d.out.Recipients, &d.out.Participants, &d.out.Via, &d.out.SignedBy} {
		if *parties == nil {
			*parties = []ChainID{}
		}
	}
	d.out.Sides = [][]ChainID{}
	for _, s := range d.sides {
		d.out.Sides = append(d.out.Sides, s.members)
	}
	return d.out
}
