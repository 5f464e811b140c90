package resolve

import "dramatis/extract/coref/name"

// What people are called by with the surname alone: the wife of somebody is Mrs. Lund, a bishop Bishop Lund.

// styled gives the name of somebody who is known by a surname alone with the title for life that leads it in most documents,
// "Bishop Lund"; or the name itself.
func (r *Resolver) styled(k *cluster, best string) string {
	if k.full || k.chains[0].kind != person || !r.parse(best).Bare() {
		return best
	}
	if style := r.mostWritten(k, func(c *chain) uint32 { return c.style }); style != "" {
		return style + " " + best
	}
	return best
}

// mostWritten gives the text that most documents write of somebody, by its number from 1; or "".
func (r *Resolver) mostWritten(k *cluster, of func(*chain) uint32) string {
	documents, best := map[uint32]int{}, uint32(0)
	for _, c := range sortedChains(k.chains) {
		if n := of(c); n > 0 {
			if documents[n]++; best == 0 || documents[n] > documents[best] {
				best = n
			}
		}
	}
	if best == 0 {
		return ""
	}
	return r.texts.text(best - 1)
}

// lady gives the title, with a blank behind it, that a wife is called by who is known by her husband's name alone: "Mrs. ".
func (r *Resolver) lady(k *cluster) string {
	if !k.woman || !name.IsWife(r.people(k.people)) {
		return ""
	}
	if title := r.mostWritten(k, func(c *chain) uint32 { return c.lady }); title != "" {
		return title + " "
	}
	return ""
}
