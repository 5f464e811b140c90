package resolve

import (
	"cmp"
	"slices"
)

// camp is a part of a cluster that a judgement keeps apart from its other parts.
type camp struct {
	heads  []*chain
	chains []*chain
	names  map[string]int // how many of the judged chains bear a name
}

// separate takes apart the clusters that hold chains that must be apart. The chains that
// nobody judged go with those of the same names, or with the largest part.
func (b *bonds) separate(clusters []*cluster) []*cluster {
	order := 0
	for _, k := range clusters {
		order = max(order, k.order+1)
	}
	for _, k := range slices.Clone(clusters) {
		camps, free := b.camps(k)
		if len(camps) < 2 {
			continue
		}
		for _, c := range free {
			home := camps[0]
			for _, o := range camps[1:] {
				if b.knows(o, c) > b.knows(home, c) {
					home = o
				}
			}
			home.chains = append(home.chains, c)
		}
		b.hold(k, camps[0].chains)
		for _, o := range camps[1:] {
			clusters = append(clusters, &cluster{order: order, year: k.year})
			b.hold(clusters[len(clusters)-1], o.chains)
			order++
		}
	}
	return clusters
}

// camps puts the judged chains of a cluster into as few parts as the judgements allow,
// the largest first, and gives the chains that nobody judged.
func (b *bonds) camps(k *cluster) (camps []*camp, free []*chain) {
	byHead := map[*chain]*camp{}
	var all []*camp
	for _, c := range sortedChains(k.chains) {
		if b.parent[c] == nil {
			free = append(free, c)
			continue
		}
		h := b.head(c)
		if byHead[h] == nil {
			byHead[h] = &camp{heads: []*chain{h}, names: map[string]int{}}
			all = append(all, byHead[h])
		}
		b.add(byHead[h], c)
	}
	slices.SortStableFunc(all, func(x, y *camp) int { return cmp.Compare(len(y.chains), len(x.chains)) })
	for _, m := range all {
		i := slices.IndexFunc(camps, func(o *camp) bool { return !b.campsApart(o, m) })
		if i < 0 {
			camps = append(camps, m)
			continue
		}
		camps[i].heads = append(camps[i].heads, m.heads...)
		for _, c := range m.chains {
			b.add(camps[i], c)
		}
	}
	b.explainCamps(camps)
	return camps, free
}

// explainCamps notes with the chains of smaller camps why they stand apart.
func (b *bonds) explainCamps(camps []*camp) {
	for i, m := range camps[:max(0, len(camps)-1)] {
		for _, o := range camps[i+1:] {
			for _, h := range o.heads {
				for _, g := range m.heads {
					if why, said := b.apart[h][g]; said {
						b.because(o.chains, why)
					}
				}
			}
		}
	}
}

// campsApart reports whether a judgement keeps two camps apart.
func (b *bonds) campsApart(x, y *camp) bool {
	for _, h := range x.heads {
		for _, g := range y.heads {
			if _, apart := b.apart[h][g]; apart {
				return true
			}
		}
	}
	return false
}

func (b *bonds) add(m *camp, c *chain) {
	m.chains = append(m.chains, c)
	for _, n := range b.namesOf(c) {
		m.names[n]++
	}
}

// knows gives how often judged chains of the camp bear a name of a chain.
func (b *bonds) knows(m *camp, c *chain) int {
	n := 0
	for _, name := range b.namesOf(c) {
		n = max(n, m.names[name])
	}
	return n
}

// unite puts every component into one cluster. The clusters that its chains are in come
// along whole, unless that brought together what must be apart.
func (b *bonds) unite(clusters []*cluster) {
	members := map[*chain][]*chain{}
	var heads []*chain
	for _, k := range clusters {
		for _, c := range sortedChains(k.chains) {
			if b.parent[c] == nil {
				continue
			}
			h := b.head(c)
			if members[h] == nil {
				heads = append(heads, h)
			}
			members[h] = append(members[h], c)
		}
	}
	slices.SortFunc(heads, compareChains)
	for _, h := range heads {
		b.gather(members[h])
	}
}

// gather puts the chains of a component into the cluster in which most of them are.
func (b *bonds) gather(chains []*chain) {
	count := map[*cluster]int{}
	into := chains[0].cluster
	for _, c := range chains {
		count[c.cluster]++
		if k := c.cluster; count[k] > count[into] || count[k] == count[into] && k.order < into.order {
			into = k
		}
	}
	for _, c := range chains {
		from := c.cluster
		if from == into {
			continue
		}
		moved := from.chains
		if b.clash(into, from) {
			moved = slices.DeleteFunc(slices.Clone(chains), func(o *chain) bool { return o.cluster != from })
		}
		for _, o := range moved {
			if why, said := b.joined[o]; said {
				b.because([]*chain{o}, why)
			}
		}
		rest := slices.DeleteFunc(slices.Clone(from.chains), func(o *chain) bool { return slices.Contains(moved, o) })
		b.hold(into, slices.Concat(into.chains, moved))
		b.hold(from, rest)
	}
}

// clash reports whether two clusters hold chains that must be apart.
func (b *bonds) clash(x, y *cluster) bool {
	for _, c := range x.chains {
		for _, d := range y.chains {
			if b.parent[c] == nil || b.parent[d] == nil {
				continue
			}
			if _, apart := b.apart[b.head(c)][b.head(d)]; apart {
				return true
			}
		}
	}
	return false
}
