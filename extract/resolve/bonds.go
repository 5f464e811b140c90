package resolve

import (
	"cmp"
	"slices"

	"dramatis/extract/resolve/ledger"
)

// bonds are what the judgements demand of chains: which belong together, as components,
// and which components are apart.
type bonds struct {
	*Resolver
	parent map[*chain]*chain
	apart  map[*chain]map[*chain]Reason // by the heads of components
	joined map[*chain]Reason
}

// bonds reads the judgements from the last to the first; one that contradicts a later one
// counts only so far as it does not.
func (r *Resolver) bonds(clusters []*cluster) *bonds {
	b := &bonds{Resolver: r, parent: map[*chain]*chain{}, apart: map[*chain]map[*chain]Reason{}, joined: map[*chain]Reason{}}
	for _, j := range slices.Backward(r.judgements) {
		as, bs := r.side(j.A), r.side(j.B)
		if as == nil {
			as = r.byName(j.A, clusters, bs)
		}
		if bs == nil {
			bs = r.byName(j.B, clusters, as)
		}
		if len(as) == 0 || len(bs) == 0 {
			continue // nothing of it is left in the corpus, or not in these clusters
		}
		switch j.Verdict {
		case ledger.Positive:
			for _, c := range slices.Concat(as, bs) {
				b.tie(as[0], c, Reason{Rule: byHand("one with", j), With: other(j, c, as)})
			}
		case ledger.Negative:
			for _, x := range as {
				for _, y := range bs {
					b.part(x, y, Reason{Rule: byHand("not", j), With: j.B.Name})
				}
			}
		}
	}
	return b
}

// byHand words the reason that a judgement is.
func byHand(verdict string, j ledger.Judgement) string {
	return "judged by " + cmp.Or(j.Who, "somebody") + ": " + verdict
}

// other gives the name of the side that a chain is not on.
func other(j ledger.Judgement, c *chain, as []*chain) string {
	if slices.Contains(as, c) {
		return j.B.Name
	}
	return j.A.Name
}

// side gives the chains of a side that are in the corpus; nil where none of its documents
// still is.
func (r *Resolver) side(s *ledger.Side) []*chain {
	var out []*chain
	for _, p := range s.Mentions {
		at, found := r.located[p]
		if !found {
			continue
		}
		if d := r.documents[r.numbered[at.doc]]; int(at.chain) < len(d.chains) {
			if c := &d.chains[at.chain]; c.cluster != nil && !slices.Contains(out, c) {
				out = append(out, c)
			}
		}
	}
	return out
}

// byName gives the chains of the one cluster that a side's name can mean, where its
// passages are gone. It is none that the other side is in.
func (r *Resolver) byName(s *ledger.Side, clusters []*cluster, opposite []*chain) []*chain {
	var found *cluster
	for _, k := range clusters {
		bears := func(c *chain) bool { return c.kind == kindOf(s.Type) && r.bearsAny(c, s.Name) }
		if !slices.ContainsFunc(k.chains, bears) {
			continue
		}
		if found != nil {
			return nil
		}
		found = k
	}
	if found == nil || slices.ContainsFunc(opposite, func(c *chain) bool { return c.cluster == found }) {
		return nil
	}
	return slices.Clone(found.chains)
}

// head gives the chain that stands for the component of c.
func (b *bonds) head(c *chain) *chain {
	for b.parent[c] != nil && b.parent[c] != c {
		c = b.parent[c]
	}
	if b.parent[c] == nil {
		b.parent[c] = c
	}
	return c
}

// tie makes two chains one, unless a later judgement says otherwise.
func (b *bonds) tie(x, y *chain, why Reason) {
	hx, hy := b.head(x), b.head(y)
	if _, apart := b.apart[hx][hy]; apart {
		return
	}
	if _, said := b.joined[y]; !said {
		b.joined[y] = why
	}
	if hx == hy {
		return
	}
	b.parent[hy] = hx
	for o, reason := range b.apart[hy] {
		delete(b.apart[o], hy)
		b.note(hx, o, reason)
	}
	delete(b.apart, hy)
}

// part keeps two chains apart, unless a later judgement says otherwise.
func (b *bonds) part(x, y *chain, why Reason) {
	if hx, hy := b.head(x), b.head(y); hx != hy {
		b.note(hx, hy, why)
	}
}

func (b *bonds) note(x, y *chain, why Reason) {
	for _, pair := range [][2]*chain{{x, y}, {y, x}} {
		if b.apart[pair[0]] == nil {
			b.apart[pair[0]] = map[*chain]Reason{}
		}
		if _, said := b.apart[pair[0]][pair[1]]; !said {
			b.apart[pair[0]][pair[1]] = why
		}
	}
}
