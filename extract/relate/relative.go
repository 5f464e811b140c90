package relate

import "dramatis/graph"

// whereOf gives the place that a clause with "where" hangs on: "Oslo, where X arrived".
func (r *reading) whereOf(v verb) []argument {
	if v.binder != "where" || v.opener < 1 || v.subject.empty() {
		return nil
	}
	g := r.antecedent(r.items, v.opener-1)
	if g.empty() || r.typeOf(r.items[g.first]) != graph.Place {
		return nil
	}
	return []argument{{group: g, slot: "in", opener: -1}, {group: g, slot: "to", opener: -1}}
}
