package coref

import (
	"strings"

	"dramatis/extract/coref/name"
	"dramatis/extract/mention"
	"dramatis/extract/source"
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

// goesByFirst reports whether a fuller name is of somebody who goes by the first of its two words, which is no forename
// where people have surnames: Thanom of Thanom Kittikachorn. In running text he does with the same office before both. Of
// who is listed as a participant the text has to go on speaking by that word, by an office only that the list gives him.
func (d *reading) goesByFirst(c, fuller *cluster, led, addressed bool) bool {
	if d.onlyInText(fuller) {
		return !addressed && (!led || d.sharesOffice(c, fuller))
	}
	if d.seatOf(fuller) < 0 || len(c.mentions) < repeated || len(fuller.people) != 1 || strings.Count(fuller.people[0].Text, " ") != 1 {
		return false
	}
	return !led || d.sharesOffice(c, fuller) || d.listedOffice(c, fuller)
}

// listedOffice reports whether the heading gives somebody, in his own line, the last word of an office that leads another name.
func (d *reading) listedOffice(c, listed *cluster) bool {
	for office := range d.officesLeading(c) {
		word := " " + office[strings.LastIndexByte(office, ' ')+1:]
		for _, m := range listed.mentions {
			line := source.LineAround(d.doc.Text, d.Mentions[m].Span).Of(d.doc.Text)
			if !d.inText(m) && strings.Contains(" "+strings.ToLower(line), word) {
				return true
			}
		}
	}
	return false
}
