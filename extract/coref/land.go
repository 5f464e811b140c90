package coref

import (
	"slices"
	"strings"

	"dramatis/extract/source"
	"dramatis/graph"
)

// What land somebody is of, as his document tells: the Canadian Minister of that name is not the American official.

// noteLand writes down the people of the land that the side a person came on, the word before his title or a bracket
// behind his name tells, where they do not differ.
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
	for _, m := range d.out.Chains[c].Mentions {
		if d.Mentions[m].Kind == graph.ByName {
			tell(d.landInBrackets(m))
			tell(d.landBefore(m))
		}
	}
	if !several {
		d.out.Chains[c].Land = land
	}
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

// landBefore gives the people that stand right before the title of mention m, "Danish Minister Lund", or "".
func (d *reading) landBefore(m int) string {
	lead := d.Mentions[m].Lead
	if lead.Empty() {
		return ""
	}
	word, _, _ := strings.Cut(strings.ToLower(lead.Of(d.doc.Text)), " ")
	if d.posts.peoples[word] {
		return word
	}
	before := strings.TrimRight(d.lower(source.Span{Start: max(0, lead.Start-longestSideLabel), End: lead.Start}), " ")
	if w := before[strings.LastIndexAny(before, " \n")+1:]; d.posts.peoples[w] {
		return w
	}
	return ""
}
