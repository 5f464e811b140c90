package coref

import (
	"strings"

	"dramatis/extract/coref/name"
	"dramatis/extract/mention"
	"dramatis/graph"
)

// completed gives the whole names of the mentions that an editor's bracket completes
// ("[Foreign Minister Jan] Novak"), under both of their parts.
func (d *reading) completed() map[int]string {
	whole := map[int]string{}
	for i := 1; i < len(d.Mentions); i++ {
		if a, b := d.Mentions[i-1], d.Mentions[i]; completes(d.doc.Text, a, b) || d.givenBehind(a, b) {
			full := a.Normal + " " + b.Normal
			whole[i-1], whole[i] = full, full
		}
	}
	return whole
}

// completes reports whether mention a stands at the end of a bracket right before b
// and is the rest of its name.
func completes(text string, a, b mention.Mention) bool {
	return b.Type == graph.Person && b.Kind == graph.ByName && !b.Alias.Empty() && b.Alias == a.Span && a.Span.End <= b.Span.Start &&
		strings.TrimSpace(text[a.Span.End:b.Span.Start]) == "]"
}

// givenBehind reports whether mention b is the given name that an editor's bracket puts
// behind the bare Korean or Chinese surname a: "Vice Premier Ri [Bom]".
func (d *reading) givenBehind(a, b mention.Mention) bool {
	return a.Type == graph.Person && b.Type == graph.Person && a.Kind == graph.ByName && b.Kind == graph.ByName && !a.Alias.Empty() && a.Alias == b.Span &&
		d.person(a.Normal).FamilyName() && !strings.Contains(b.Normal, " ") && d.person(a.Normal+" "+b.Normal).Full()
}

// addCompleted puts a part of a completed name into the cluster of the whole name.
// Only the part outside the bracket is a name by itself.
func (d *reading) addCompleted(groups map[string]*cluster, i int, full string) {
	m := d.Mentions[i]
	p := d.person(full)
	c := d.named(groups, p, d.aboutTheEdition(i), p.Sex == name.Female)
	c.addName(full, m.Span.Start)
	if !m.Alias.Empty() {
		c.addName(m.Normal, m.Span.Start)
	}
	d.add(c, i)
}
