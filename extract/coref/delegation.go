package coref

import (
	"slices"
	"strings"

	"dramatis/extract/source"
	"dramatis/graph"
)

// delegationLeader gives who leads the delegation that the document speaks of as "the delegation" at mention
// i, where it says of one alone who does: "a delegation under the leadership of X", "a delegation led by X".
// It is asked in reading order, so that no mention is looked at twice.
func (d *reading) delegationLeader(i int) []ChainID {
	words := d.officeNamed(i)
	if len(words) != 1 || words[0] != "delegation" || !d.definite(i) {
		return nil
	}
	for ; d.looked < i && len(d.leaders) < 2; d.looked++ {
		if c := d.out.Of[d.looked]; c != None && d.out.Chains[c].Type == graph.Person && !slices.Contains(d.leaders, c) && d.leadsDelegation(d.looked) {
			d.leaders = append(d.leaders, c)
		}
	}
	if len(d.leaders) != 1 {
		return nil
	}
	return d.leaders
}

// leadsDelegation reports whether the words before mention j say that he leads a delegation.
func (d *reading) leadsDelegation(j int) bool {
	start, _ := d.bounds(j)
	at := leadStart(d.Mentions[j])
	if at <= start {
		return false
	}
	text := strings.Join(strings.Fields(d.lower(source.Span{Start: start, End: at})), " ")
	for _, title := range d.words.Addressing {
		text = strings.TrimSuffix(strings.TrimSuffix(text, "."), " "+title)
	}
	return strings.Contains(text, "delegation") && slices.ContainsFunc(d.words.Leading, func(phrase string) bool { return strings.HasSuffix(text, phrase) })
}
