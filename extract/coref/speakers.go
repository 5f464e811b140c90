package coref

import (
	"slices"

	"dramatis/extract/zone"
	"dramatis/graph"
)

// Who spoke at a meeting was there. Where the record of one lists nobody ("[Here follows a list of
// those present]"), those who speak in it are all that it tells of who came.

// leastSpoken is how often somebody must speak in a record to be taken for one of those present: who
// is told of once may have spoken elsewhere.
const leastSpoken = 2

// fewestSpeakers is how many must speak: two who do among others would pass for a talk of two, in
// which each speaks to the other.
const fewestSpeakers = 3

// addSpeakers seats those who spoke at a meeting, in place of the body that sat.
func (g *Gathering) addSpeakers(who []ChainID, chains []Chain) {
	if len(who) > 0 {
		g.Participants = slices.DeleteFunc(g.Participants, func(c ChainID) bool { return chains[c].Type == graph.Organization })
	}
	g.add(who...)
}

// unlisted reports whether the n-th own gathering is the one that the title says the document is the
// record of, and nothing lists who came.
func (d *reading) unlisted(n int) bool {
	c := d.own[n]
	listed := slices.ContainsFunc(d.out.Participants, func(c ChainID) bool { return d.out.Chains[c].Type == graph.Person })
	return n == 0 && !listed && d.isRecord() && d.inTitle(c.mentions[0]) && len(d.out.Recipients) == 0
}

// speakers gives the people of whom the record says again and again, opening its sentences with
// them, that they spoke.
func (d *reading) speakers() []ChainID {
	spoke := map[ChainID]int{}
	var out []ChainID
	for i := range d.Mentions {
		c := d.out.Of[i]
		if c == None || !d.isPerson(i) || d.Mentions[i].Kind == graph.ByPronoun || d.partOf(i) != zone.Body || !d.ownVoice(i) || !d.opensSentence(i) || !d.saysNext(i) {
			continue
		}
		if spoke[c]++; spoke[c] == leastSpoken {
			out = append(out, c)
		}
	}
	if len(out) < fewestSpeakers {
		return nil
	}
	return out
}
