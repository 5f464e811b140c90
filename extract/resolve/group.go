package resolve

import (
	"slices"

	"dramatis/extract/coref/name"
)

// group is the chains whose people have exactly the same names.
type group struct {
	names  naming
	people []name.Person // names taken apart; there while the group is judged
	chains []*chain
}

// naming is how a group is called, and what it is sorted by.
type naming struct {
	key    string
	called []called
	stage  int
	weight int
	full   bool
}

// pack keeps what a group must be sorted by and forgets its names taken apart.
func (g group) pack() group {
	g.names.stage, g.names.weight, g.names.full = g.stage(), g.weight(), g.full()
	g.people = nil
	return g
}

// open takes the names of a group apart again.
func (r *Resolver) open(g group) group {
	g.people = r.people(g.names.called)
	return g
}

// full reports whether surname and given name are known.
func (g group) full() bool {
	return slices.ContainsFunc(g.people, func(p name.Person) bool { return p.Full() })
}

// stage orders groups by how surely their names tell: full names only, full names and
// parts, parts only.
func (g group) stage() int {
	full, part := 0, 0
	for _, p := range g.people {
		if p.Full() {
			full = 1
		} else {
			part = 1
		}
	}
	return 2*part - full*part
}

// weight is that of the fullest name.
func (g group) weight() int {
	w := 0
	for _, p := range g.people {
		w = max(w, p.Weight())
	}
	return w
}

// initials reports whether a group is known by one full name, whose given names are
// initials only.
func (g group) initials() bool {
	return len(g.people) == 1 && g.people[0].Full() && g.people[0].Initials()
}

// mostOften is how many times oftener a full name stands than any fuller one that it may be
// short for, from which it is somebody's own.
const mostOften = 4

// lacks reports whether a group is known by one full name to which one of some clusters of
// fuller names gives what it lacks: "Anna Lee" may be Anna P. Lee, unless hardly anybody calls
// somebody that.
func (g group) lacks(fits []*cluster) bool {
	return len(g.people) == 1 && g.people[0].Full() && slices.ContainsFunc(fits, func(k *cluster) bool { return mostOften*len(k.chains) >= len(g.chains) })
}

// family reports whether the group's name alone may be a surname borne by millions.
func (g group) family() bool {
	return slices.ContainsFunc(g.people, func(p name.Person) bool { return p.FamilyName() })
}
