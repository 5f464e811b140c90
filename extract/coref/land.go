package coref

import (
	"cmp"
	"slices"
	"strings"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// What land somebody is of, as his document tells: the Canadian Minister of that name is not the American official.

// noteLand writes down the people of the land that the side a person came on, his post, the word before his title or a bracket
// behind his name tells, where they do not differ. Whom the list of participants has without a land is of none that prose tells: it
// speaks of a namesake.
func (d *reading) noteLand(c ChainID) {
	land, several := "", false
	tell := func(people string) {
		several = several || people != "" && land != "" && people != land
		if land == "" {
			land = people
		}
	}
	for _, s := range d.sides {
		if slices.Contains(s.members, c) {
			tell(d.landOfLabel(s.label))
		}
	}
	told := land != ""
	for _, m := range d.out.Chains[c].Mentions {
		if d.Mentions[m].Kind == graph.ByName {
			inBrackets, before, ofPost := d.landInBrackets(m), d.landBefore(m), d.landOfPost(m)
			listed := d.isListed(m)
			told = told || listed && cmp.Or(inBrackets, before, ofPost) != ""
			several = several || listed && !told
			for _, people := range [...]string{inBrackets, before, d.landBehind(m), ofPost} {
				tell(people)
			}
		}
	}
	if !several {
		d.out.Chains[c].Land = land
	}
}

// isListed reports whether mention m stands in the list of participants.
func (d *reading) isListed(m int) bool {
	return slices.ContainsFunc(d.layout.Header.Participants, func(p zone.Party) bool { return p.Span.Contains(d.Mentions[m].Span) })
}

// landOfLabel gives the people of the land that the words over one side of a conversation name, or "".
func (d *reading) landOfLabel(label []string) string {
	for i, w := range label {
		if d.posts.peoples[w] {
			return w
		}
		if people := d.landIn(label[i:]); people != "" {
			return people
		}
	}
	return ""
}

// landInBrackets gives the people of the land that stands alone in brackets behind mention m, "Lund (Denmark)", or "".
func (d *reading) landInBrackets(m int) string {
	land, ok := strings.CutPrefix(strings.TrimLeft(d.after(m), " "), "(")
	if !ok {
		return ""
	}
	land, _, ok = strings.Cut(land[:min(len(land), longestSideLabel)], ")")
	if !ok {
		return ""
	}
	return d.posts.adjectives[strings.ToLower(land)]
}

// landBehind gives the people of the land that stands right behind mention m and "of", "Lund of Denmark", or "". What is told "of
// Denmark's wish" is no land of his.
func (d *reading) landBehind(m int) string {
	next := m + 1
	if next >= len(d.Mentions) || d.between(m, next) != " of " || strings.HasPrefix(d.after(next), "'") || strings.HasPrefix(d.after(next), "’") {
		return ""
	}
	return d.posts.adjectives[strings.ToLower(d.Mentions[next].Span.Of(d.doc.Text))]
}

// landOfPost gives the people who sent the person of mention m, where the post behind his name tells or the line of a list of
// participants that is his alone: "Mr. Lund, Counselor, Danish Embassy"; or "".
func (d *reading) landOfPost(m int) string {
	for _, p := range d.layout.Header.Participants {
		if p.Span.Contains(d.Mentions[m].Span) {
			line := source.LineAround(d.doc.Text, p.Span)
			if d.namesOneIn(line) {
				return d.sentBy(line.Of(d.doc.Text))
			}
		}
	}
	return d.sentBy(d.rightOf(m))
}

// namesOneIn reports whether one person alone is called by name in a span.
func (d *reading) namesOneIn(s source.Span) bool {
	n := 0
	for i := max(0, d.from(s.Start)-1); i < len(d.Mentions) && d.Mentions[i].Span.Start < s.End; i++ {
		if m := d.Mentions[i]; s.Overlaps(m.Span) && m.Type == graph.Person && m.Kind == graph.ByName {
			n++
		}
	}
	return n == 1
}

// landBefore gives the people that stand right before the title of mention m, "Danish Minister Lund", or "".
func (d *reading) landBefore(m int) string {
	lead := d.Mentions[m].Lead
	if lead.Empty() {
		return ""
	}
	if people := d.peopleAt(smallWords(strings.ToLower(lead.Of(d.doc.Text)))); people != "" {
		return people
	}
	before := d.lower(source.Span{Start: max(0, lead.Start-longestSideLabel), End: lead.Start})
	words := strings.Fields(before[strings.LastIndexByte(before, '\n')+1:])
	if n := len(words); n > 1 && d.posts.peoples[words[n-2]+" "+words[n-1]] {
		return words[n-2] + " " + words[n-1]
	}
	if last := lastOf(words); d.posts.peoples[last] {
		return last
	}
	return ""
}
