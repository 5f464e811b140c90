package resolve

import "strings"

// besides looks for who is named beside a chain in its document, without a walk through all of a long document for each
// of its names.
type besides struct {
	*Resolver
	seen map[uint32]*crowd
}

// crowd is what is looked for in a document: its chains, by their places.
type crowd struct {
	given []int            // people called by a given name alone
	full  []int            // people who have a full name
	by    map[string][]int // those by what the words of their names begin with, in a crowded document
}

// given gives the chains of a document that are called by a given name alone.
func (r *besides) given(doc uint32) []int { return r.crowd(doc).given }

// fullBy gives the chains of a document whose people have a full name, at least all that have a word in it which begins
// so.
func (r *besides) fullBy(doc uint32, begins string) []int {
	in := r.crowd(doc)
	if in.by == nil || len(begins) < shortestGiven {
		return in.full
	}
	return in.by[begins[:shortestGiven]]
}

// crowd looks through a document once. Who is moved later goes to somebody who has a chain here already.
func (r *besides) crowd(doc uint32) *crowd {
	if in := r.seen[doc]; in != nil {
		return in
	}
	in, d := &crowd{}, r.documents[doc]
	if len(d.chains) >= crowded {
		in.by = map[string][]int{}
	}
	r.seen[doc] = in
	for i := range d.chains {
		c := &d.chains[i]
		if _, ok := r.givenAlone(c); ok {
			in.given = append(in.given, i)
		}
		if c.cluster == nil || !c.cluster.full || !c.isNamed() || c.is(bibliographic) {
			continue
		}
		in.full = append(in.full, i)
		if in.by == nil {
			continue
		}
		for _, n := range c.cluster.people {
			for w := range strings.FieldsSeq(r.person(n).Text) {
				if len(w) < shortestGiven {
					continue
				}
				at := in.by[w[:shortestGiven]]
				if len(at) == 0 || at[len(at)-1] != i {
					in.by[w[:shortestGiven]] = append(at, i)
				}
			}
		}
	}
	return in
}
