package coref

import (
	"slices"
	"strings"

	"dramatis/extract/coref/name"
	"dramatis/extract/mention"
	"dramatis/graph"
)

// bearers finds clusters of people by surname, so that not everybody in a long
// document is compared with everybody.
type bearers map[string][]*cluster

// everybody is the key under which all clusters stand, for names without a surname.
const everybody = ""

// add notes a cluster under the surnames of names.
func (b bearers) add(c *cluster, names []name.Person) {
	keys := []string{everybody}
	for _, p := range names {
		keys = append(keys, p.BlockKeys()...)
	}
	for _, k := range keys {
		b[k] = append(b[k], c)
	}
}

// mostNamesakes bounds the people of one surname in a document. Where more bear it than any paper but a
// directory names, what is like one of their names is like several: nobody is told by it.
const mostNamesakes = 256

// of gives the clusters that share a surname with c, each once.
func (b bearers) of(c *cluster) []*cluster {
	var out []*cluster
	seen := map[*cluster]bool{}
	take := func(key string) {
		for _, k := range b[key] {
			if !seen[k] {
				seen[k] = true
				out = append(out, k)
			}
		}
	}
	for _, p := range c.people {
		if p.GivenOnly() {
			take(everybody)
		}
		for _, key := range p.BlockKeys() {
			if len(b[key]) <= mostNamesakes {
				take(key)
			}
		}
	}
	return out
}

// forenames finds the clusters of full names by their first given name.
type forenames map[string][]*cluster

// add notes a cluster under the given names of its full names, once under each.
func (f forenames) add(c *cluster) {
	for _, p := range c.people {
		if key := p.ForenameKey(); p.Full() && key != "" && !slices.Contains(f[key][max(0, len(f[key])-1):], c) {
			f[key] = append(f[key], c)
		}
	}
}

// relativeOf reports whether the text brings up the full name k as that of a relative of somebody whom it spoke of
// before by the bare surname c: "Weber knew it. His father, Otto Weber, was a tailor". The surname is not his.
func (d *reading) relativeOf(k, c *cluster) bool {
	first := firstMention(k)
	if firstMention(c) >= first || first >= len(d.Mentions) || !d.Mentions[first].Lead.Empty() {
		return false
	}
	before := strings.Fields(d.smallBefore(first))
	n := len(before)
	if n < 2 || !slices.Contains(d.words.Kin, strings.TrimRight(before[n-1], ",")) {
		return false
	}
	owner := before[n-2]
	return owner == "his" || owner == "her" || owner == "whose" || strings.HasSuffix(owner, "'s") || strings.HasSuffix(owner, "’s")
}

// longestToNext bounds the bytes between a full name and the surname that the next words call him by.
const longestToNext = 40

// calledNext gives the candidate whom the text first names in full right before surname c, as the heading of a life does, where it names
// no other candidate before: "THE REV. PAUL WEBER. Father Weber died … his brother, Father Leo Weber". Nil where there is none.
func (d *reading) calledNext(c *cluster, among []*cluster) *cluster {
	k := introduced(c, among)
	if k == nil {
		return nil
	}
	at, named := firstMention(c), firstMention(k)
	if named >= at || slices.ContainsFunc(d.Mentions[named+1:at], func(m mention.Mention) bool { return m.Type == graph.Person && m.Kind == graph.ByName }) {
		return nil
	}
	if !d.inText(at) || d.Mentions[at].Span.Start-d.Mentions[named].Span.End > longestToNext {
		return nil
	}
	return k
}
