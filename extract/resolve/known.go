package resolve

import (
	"slices"

	"dramatis/extract/resolve/authority"
	"dramatis/graph"
)

// authorities stands for the document that an authority file is: it tells its records
// apart, and gives each its names side by side, as a text does that says “Petrov, whose
// real name was Sidorov”. No document has this ID.
const authorities graph.DocumentID = "\x00authorities"

// Know takes in the records of authority files. A record joins the people or bodies that
// bear its names, as any document that gives these names would, and passes its numbers on
// to them; it is nobody by itself.
func (r *Resolver) Know(records []authority.Record) {
	for i := range records {
		rec := &records[i]
		names := append([]string{rec.Name}, rec.Aliases...)
		r.known = append(r.known, &chain{
			doc: authorities, kind: rec.Type, names: names, counts: make([]int, len(names)), record: rec,
		})
	}
}

// withoutRecords takes the records out of a cluster again, once it is judged, and gives
// the numbers they bring.
func (k *cluster) withoutRecords() (sameAs []string) {
	if !k.docs[authorities] {
		return nil
	}
	delete(k.docs, authorities)
	chains := k.chains
	k.chains = nil
	for _, c := range chains {
		if c.record == nil {
			k.chains = append(k.chains, c)
			continue
		}
		sameAs = append(sameAs, c.record.SameAs()...)
	}
	slices.Sort(sameAs)
	return slices.Compact(sameAs)
}

// unborn reports whether a chain speaks of a time before somebody's birth.
func (k *cluster) unborn(c *chain) bool {
	y := year(c.date)
	return k.born > 0 && y > 0 && y < k.born
}
