package coref

import "dramatis/graph"

// mergeTurned joins a name with the surname first to that of the same two words with the given name first, where the document
// has both: "Wolański Tadeusz, born 1921 … Tadeusz Wolański said".
func (d *reading) mergeTurned() {
	byText := map[string]*cluster{}
	for _, c := range d.roots(graph.Person) {
		for _, p := range c.people {
			other, ok := d.names.Turned(p)
			if !ok {
				continue
			}
			if k := byText[d.names.Folded(other)]; k != nil && root(k) != root(c) && k.bib == c.bib && !d.listedTogether(root(k), root(c)) {
				d.merge(root(k), root(c))
				break
			}
			byText[d.names.Folded(p.Text)] = c
		}
	}
}
