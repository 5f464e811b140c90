package resolve

import (
	"slices"

	"dramatis/extract/coref"
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
		names := r.usedNames(coref.Chain{Names: append([]string{rec.Name}, rec.Aliases...)}, nil)
		known := r.documents[0]
		known.chains = append(known.chains, chain{id: uint32(len(r.records)), kind: kindOf(rec.Type), names: names})
		r.records = append(r.records, rec)
	}
}

// withoutRecords takes the records out of a cluster again, once it is judged, and gives
// the numbers they bring.
func (r *Resolver) withoutRecords(k *cluster) (sameAs []string) {
	if len(r.records) == 0 || !r.in(k, 0) {
		return nil
	}
	k.documents--
	chains := k.chains
	k.chains = nil
	for _, c := range chains {
		rec := r.record(c)
		if rec == nil {
			k.chains = append(k.chains, c)
			continue
		}
		r.move(c, nil)
		sameAs = append(sameAs, rec.SameAs()...)
	}
	slices.Sort(sameAs)
	return slices.Compact(sameAs)
}

// unborn reports whether a chain speaks of a time before somebody's birth.
func (r *Resolver) unborn(k *cluster, c *chain) bool {
	y := r.document(c).year
	return k.born > 0 && y > 0 && y < k.born
}
