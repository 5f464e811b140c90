package resolve

import (
	"cmp"
	"slices"
	"time"

	"dramatis/graph"
)

// Who is called by an office alone is whom other papers written in the same place around
// the same day call so by name too, where all of them agree. Else he is somebody of his
// own, in each document another: for whom "the Soviet Ambassador" was changes with the years.

// Bounds of what other papers tell of a day, in days and papers.
const (
	tenureAround = 200 // how far the papers before and behind it may be
	tenureEdge   = 45  // likewise, where there are papers on one side only
	fewestAround = 2   // papers that must name the holder in that time
)

// seat is an office as the papers of one place call it.
type seat struct{ house, office uint32 }

// sitting is a day on which a paper names who holds an office.
type sitting struct {
	day    int
	holder *cluster
}

// officers gives those who are called by an office alone and whose name nobody tells, and
// puts the others with whom they are.
func (r *Resolver) officers(people []*cluster) []*cluster {
	held := r.sittings()
	r.debugSittings(held)
	var out []*cluster
	for c := range r.each(func(c *chain) bool { return c.is(office) }) {
		if k := r.holderOf(held, c); k != nil && r.takeOfficer(k, c) {
			r.explained(c, Reason{Rule: "who held the office, as other papers of the place and time name him", With: r.bestName(k)})
			continue
		}
		r.explained(c, Reason{Rule: "the document tells his office and not his name"})
		out = append(out, r.newCluster(len(out), c))
	}
	return out
}

// sittings gives the days on which papers name who holds an office, in their order.
func (r *Resolver) sittings() map[seat][]sitting {
	held := map[seat][]sitting{}
	for _, d := range r.documents {
		if d.day == 0 || r.texts.text(d.house) == "" {
			continue
		}
		for i := range d.chains {
			c := &d.chains[i]
			if c.is(office) || c.cluster == nil || len(c.cluster.chains) == 0 {
				continue
			}
			for _, o := range r.lists.at(c.offices) {
				at := seat{d.house, o}
				held[at] = append(held[at], sitting{d.day, c.cluster})
			}
		}
	}
	for _, s := range held {
		slices.SortStableFunc(s, func(a, b sitting) int { return cmp.Compare(a.day, b.day) })
	}
	return held
}

// holderOf gives the one who held the office by which a chain is called, or nil where the
// papers around its day do not tell or do not agree.
func (r *Resolver) holderOf(held map[seat][]sitting, c *chain) *cluster {
	d := r.document(c)
	offices := r.lists.at(c.offices)
	if d.day == 0 || len(offices) == 0 || r.texts.text(d.house) == "" {
		return nil
	}
	all := held[seat{d.house, offices[0]}]
	first, _ := slices.BinarySearchFunc(all, d.day-tenureAround, func(s sitting, day int) int { return cmp.Compare(s.day, day) })
	var found *cluster
	papers, before, behind := 0, tenureAround+1, tenureAround+1
	for _, s := range all[first:] {
		if s.day > d.day+tenureAround {
			break
		}
		if found != nil && s.holder != found {
			return nil
		}
		found = s.holder
		papers++
		if s.day <= d.day {
			before = d.day - s.day
		}
		if s.day >= d.day {
			behind = min(behind, s.day-d.day)
		}
	}
	if papers < fewestAround || max(before, behind) > tenureAround && min(before, behind) > tenureEdge {
		return nil
	}
	return found
}

// takeOfficer puts a chain with who held its office, unless its document names him apart.
func (r *Resolver) takeOfficer(k *cluster, c *chain) bool {
	return r.take(k, c)
}

// officeOnly reports whether nobody of a cluster is called by a name.
func (k *cluster) officeOnly() bool {
	return !slices.ContainsFunc(k.chains, func(c *chain) bool { return !c.is(office) })
}

// officeName gives the name and the other names of a cluster of which offices alone are known.
func (r *Resolver) officeName(k *cluster) (best string, aliases []string) {
	best, aliases = r.firstName(k.chains[0]), []string{}
	for _, c := range k.chains {
		for _, n := range r.namesOf(c) {
			if n != best && !slices.Contains(aliases, n) {
				aliases = append(aliases, n)
			}
		}
	}
	slices.Sort(aliases)
	return best, aliases
}

// officeSlug writes an office's name as an IRI does.
func (r *Resolver) officeSlug(name string) graph.IRI {
	return graph.IRI(graph.OfficePrefix) + r.slug(graph.Person, name)[len("person/"):]
}

// dayOf counts the day of a date that tells one, from year 1; 0 where it does not.
func dayOf(d graph.EDTF) int {
	t, err := time.Parse(time.DateOnly, string(d))
	if err != nil {
		return 0
	}
	return int(t.Unix()/(24*60*60)) + 719162
}
