package coref

import (
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"dramatis/extract/coref/name"
)

// addressed reads the forms of address, which tell no office: "Mr.", "Comrade".
func addressed(tables fs.FS) (map[string]bool, error) {
	var f struct {
		Honorifics string `yaml:"honorifics"`
	}
	data, err := fs.ReadFile(tables, "honorifics.yaml")
	if err == nil {
		err = yaml.Unmarshal(data, &f)
	}
	if err != nil {
		return nil, fmt.Errorf("reading the table honorifics.yaml: %w", err)
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
// was named already.
func (d *reading) isNamesake(c, k *cluster) bool {
	first := slices.IndexFunc(c.mentions, func(m int) bool { office, _ := d.lead(m); return office })
	if first < 0 {
		return false
	}
	times, after := 0, false
	for _, m := range k.mentions {
		office, address := d.lead(m)
		switch {
		case office:
			return false
		case address:
			times++
			after = after || times == 1 && m > c.mentions[first]
		}
	}
	return times >= repeated || after
}

// partNamesake takes out of c, a bare surname, the mentions that are of a namesake of k:
// those behind an office, and those without any title that follow them sooner than k. It
// gives what is left for k.
func (d *reading) partNamesake(c, k *cluster) *cluster {
	other := &cluster{kind: c.kind, people: slices.Clone(c.people), bib: c.bib}
	var rest []int
	holder := false // of the two, the one spoken of last
	next := 0
	for _, m := range c.mentions {
		for ; next < len(k.mentions) && k.mentions[next] < m; next++ {
			holder = false
		}
		office, address := d.lead(m)
		holder = office || holder && !address
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
func (d *reading) byGivenName(c *cluster, fuller []*cluster) *cluster {
	key := ""
	for _, p := range c.people {
		if p.FamilyName() || !d.names.IsForename(p.BareKey()) {
			return nil
		}
		key = p.BareKey()
	}
	for _, m := range c.mentions {
		if office, address := d.lead(m); office || address {
			return nil
		}
	}
	var found *cluster
	for _, k := range fuller {
		bears := func(p name.Person) bool { return p.Full() && p.ForenameKey() == key }
		if k = root(k); !slices.ContainsFunc(k.people, bears) || k == found {
			continue
		}
		if found != nil {
			return nil
		}
		found = k
	}
	if found == nil || found.bib != c.bib || len(c.mentions) == 0 || found.mentions[0] > c.mentions[0] || d.listedTogether(found, c) {
		return nil
	}
	return found
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
