package resolve

import (
	"slices"

	"dramatis/extract/coref"
	"dramatis/extract/mention"
	"dramatis/extract/resolve/ledger"
	"dramatis/extract/source"
	"dramatis/graph"
)

// Judge takes in what people judged. It comes before the documents are added, and its
// judgements stand above all that the matcher finds; of two that contradict each other
// the later counts.
func (r *Resolver) Judge(standing []ledger.Judgement) {
	r.judgements = ledger.OfIdentity(standing)
	r.judged = ledger.Documents(r.judgements)
	r.located = map[ledger.Passage]place{}
}

// Judged reports whether some judgement refers to a document, which must then be shown
// to Locate.
func (r *Resolver) Judged(doc graph.DocumentID) bool { return r.judged[doc] }

// Locate finds the chains of a document of which the judgements speak: those of the
// mentions that cover the same passages, or most of them.
func (r *Resolver) Locate(doc *source.Document, c coref.Result, ms []mention.Mention) {
	for _, j := range r.judgements {
		for _, s := range []*ledger.Side{j.A, j.B} {
			for _, p := range s.Mentions {
				if p.Document != doc.ID {
					continue
				}
				if chain := chainAt(doc.Bytes(p.Span), c, ms); chain != coref.None {
					r.located[p] = place{doc.ID, chain}
				}
			}
		}
	}
}

// judgedChains gives the chains whose passages the judgements name.
func (r *Resolver) judgedChains() map[place]bool {
	out := map[place]bool{}
	for _, j := range r.judgements {
		for _, p := range slices.Concat(j.A.Mentions, j.B.Mentions) {
			if at, found := r.located[p]; found {
				out[at] = true
			}
		}
	}
	return out
}

// chainAt gives the chain of the mention that shares most with a passage.
func chainAt(at source.Span, c coref.Result, ms []mention.Mention) coref.ChainID {
	best, most := coref.None, 0
	for i, m := range ms {
		if i >= len(c.Of) || c.Of[i] == coref.None || !m.Span.Overlaps(at) {
			continue
		}
		if n := min(m.Span.End, at.End) - max(m.Span.Start, at.Start); n > most {
			best, most = c.Of[i], n
		}
	}
	return best
}

// apply brings clusters into line with the judgements: what must be apart is taken apart,
// what must be one is put together.
func (r *Resolver) apply(clusters []*cluster) []*cluster {
	if len(r.judgements) == 0 {
		return clusters
	}
	b := r.bonds(clusters)
	clusters = b.separate(clusters)
	b.unite(clusters)
	return clusters
}
