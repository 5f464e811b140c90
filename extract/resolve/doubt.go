package resolve

import (
	"cmp"
	"iter"
	"math"
	"slices"

	"dramatis/extract/coref"
	"dramatis/extract/resolve/ledger"
	"dramatis/graph"
)

// Doubt is a judgement of the matcher that could as well have been another: two entities
// that may be one, or the mentions in one document that may be of another than the rest.
type Doubt struct {
	A graph.IRI `json:"a"`
	B graph.IRI `json:"b"` // the same as A where Document is set
	// Document, where set, is the one whose mentions of A may be of another.
	Document graph.DocumentID `json:"document,omitempty"`
	// Score is how far the matcher was from judging otherwise, in bits: above 0 it took
	// them for one, below for two.
	Score float64  `json:"score"`
	Why   []Reason `json:"why"`
}

// hesitation is what the matcher weighed of a chain: whom it means first of all, and by how
// many bits that one led the next, less what was asked for.
type hesitation struct {
	first *cluster
	lead  float64
}

// doubtful is how far from the turning point a judgement still counts as a doubt, in bits.
const doubtful = 4.0

// Doubts gives the doubts of the last Resolve about which nobody has judged yet, the
// greatest first, at most limit of them. Reasons must have been kept.
func (r *Resolver) Doubts(id *Identity, limit int) []Doubt {
	all := r.openParts(id)
	all = append(all, r.nearNames(id)...)
	slices.SortFunc(all, func(a, b Doubt) int {
		return cmp.Or(
			cmp.Compare(math.Abs(a.Score), math.Abs(b.Score)), cmp.Compare(a.A, b.A), cmp.Compare(a.B, b.B), cmp.Compare(a.Document, b.Document),
		)
	})
	var out []Doubt
	for _, d := range all {
		if len(out) == limit {
			break
		}
		if !r.settled(id, d) {
			out = append(out, d)
		}
	}
	return out
}

// openParts gives the doubts about parts of names.
func (r *Resolver) openParts(id *Identity) []Doubt {
	var out []Doubt
	for c := range r.judgedPeople() {
		h := r.reasons.hesitation[c]
		if h.first == nil || math.Abs(h.lead) > doubtful || len(h.first.chains) == 0 {
			continue
		}
		own, first := r.idOf(id, c), r.idOf(id, h.first.chains[0])
		d := Doubt{A: own, B: first, Score: h.lead, Why: r.why(c)}
		switch {
		case own == first && c.cluster.documents > 1:
			d.Document = r.document(c).id
		case own == first || h.lead > 0:
			continue // somebody judged otherwise
		}
		out = append(out, d)
	}
	return out
}

// judgedPeople gives the chains of people by document and place in it; not of those who were found to be nobody, whose cluster was emptied.
func (r *Resolver) judgedPeople() iter.Seq[*chain] {
	return r.each(func(c *chain) bool { return c.doc != 0 && c.isNamed() && c.cluster != nil && len(c.cluster.chains) > 0 })
}

// nearNames gives the pairs of people whose full names are nearly those of one.
func (r *Resolver) nearNames(id *Identity) []Doubt {
	j := peopleJudge{Resolver: r}
	index := map[string][]*cluster{}
	seen := map[*cluster]bool{}
	var out []Doubt
	for c := range r.judgedPeople() {
		k := c.cluster
		if seen[k] || c.is(bibliographic) || !k.full {
			continue
		}
		seen[k] = true
		met := map[*cluster]bool{}
		for _, key := range j.mendKeys(k) {
			for _, o := range index[key] {
				if met[o] || r.apart(o, k) {
					continue
				}
				met[o] = true
				if s, of := j.nearest(o, k); s > mendScore-doubtful {
					out = append(out, Doubt{A: r.idOf(id, o.chains[0]), B: r.idOf(id, k.chains[0]), Score: min(s-sure, -0.1), Why: []Reason{{Rule: "the names are alike", With: of, Score: s}}})
				}
			}
			index[key] = append(index[key], k)
		}
	}
	return out
}

// nearest gives the score of the fullest names of two people that agree least.
func (j *peopleJudge) nearest(a, b *cluster) (least float64, of string) {
	least = math.Inf(1)
	for _, p := range j.fullest(a) {
		for _, q := range j.fullest(b) {
			if s := j.names.Weigh(p, q).Score; s < least {
				least, of = s, p.Text+", "+q.Text
			}
		}
	}
	if math.IsInf(least, 1) {
		return math.Inf(-1), ""
	}
	return least, of
}

// idOf gives the IRI of a chain's entity.
func (r *Resolver) idOf(id *Identity, c *chain) graph.IRI {
	return id.Entity(r.document(c).id, coref.ChainID(c.id)).ID
}

// settled reports whether somebody judged of the two already, be it that they cannot be told.
func (r *Resolver) settled(id *Identity, d Doubt) bool {
	in := func(s *ledger.Side, entity graph.IRI, only, not graph.DocumentID) bool {
		return slices.ContainsFunc(r.side(s), func(c *chain) bool {
			doc := r.document(c).id
			return r.idOf(id, c) == entity && (only == "" || doc == only) && (not == "" || doc != not)
		})
	}
	return slices.ContainsFunc(r.judgements, func(j ledger.Judgement) bool {
		return in(j.A, d.A, d.Document, "") && in(j.B, d.B, "", d.Document) || in(j.B, d.A, d.Document, "") && in(j.A, d.B, "", d.Document)
	})
}
