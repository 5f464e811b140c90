package coref

import (
	"slices"
	"strings"

	"dramatis/graph"
)

// findReferents tells who pronouns and descriptions mean, in reading order, so that
// "he" can follow another "he". What is not clear stays None.
func (d *reading) findReferents() {
	d.countTogether()
	for i, m := range d.Mentions {
		switch {
		case d.out.Of[i] != None || m.Kind == graph.ByName && !(m.Type == graph.Person && d.names.TitleOnly(m.Normal)):
		case m.Kind == graph.ByPronoun:
			d.pronoun(i)
		case m.Type == graph.Person && !m.Plural:
			d.refer(i, d.described(i))
		case m.Type == graph.Person && m.Kind == graph.ByNominal:
			found := d.groupNamed(i)
			if found == nil && !d.namesDelegation(i) {
				found = d.holdersNamed(i)
			}
			if len(found) == 0 || len(found) == 1 && d.out.Chains[found[0]].Type == graph.Organization {
				found = append(found, d.delegation(i)...)
			}
			d.group(i, found)
		case m.Type == graph.Organization && !m.Plural:
			c := d.governmentOf(i)
			if c == None {
				c = d.bodyNamed(i)
			}
			d.refer(i, c)
		}
	}
}

// described gives the one person whom description i means.
func (d *reading) described(i int) ChainID {
	if c := d.apposed(i); c != None {
		return c
	}
	if d.pointsAtOne(i) {
		return d.oneOfTwo(i)
	}
	if c := d.barePartyActor(i); c != None {
		return c
	}
	c := d.officeHolder(i)
	switch {
	case c == None:
		return d.officeActor(i)
	case d.ownOffice(i, c):
		return d.bareActor(i)
	}
	return c
}

// refer puts mention i into a chain.
func (d *reading) refer(i int, c ChainID) {
	d.out.Of[i] = c
	if c != None {
		d.out.Chains[c].Mentions = append(d.out.Chains[c].Mentions, i)
	}
}

// pronoun tells who a pronoun means.
func (d *reading) pronoun(i int) {
	switch d.word(i) {
	case "i", "me", "my", "mine", "myself", "the undersigned":
		if s := d.speaker(i); s != None && (d.out.Chains[s].Type == graph.Person || s == d.office) {
			d.refer(i, s)
		}
	case "we", "us", "our", "ours", "ourselves":
		if body := d.explained(i); body != None {
			d.group(i, []ChainID{body})
		} else if s := d.speaker(i); s != None {
			d.group(i, d.partyOf(s))
		}
	case "you", "your", "yourself", "yourselves":
		if v := d.voiceAt(i); v != nil {
			d.mean(i, v.to)
		}
	case "he", "she", "his", "her", "him", "hers", "himself", "herself":
		d.refer(i, d.antecedent(i))
	case "they", "them", "their", "theirs", "themselves", "both", "the two", "the pair":
		d.group(i, d.pluralAntecedent(i))
	}
}

// mean puts mention i into the one chain it can mean, or makes it a group of several.
func (d *reading) mean(i int, chains []ChainID) {
	if len(chains) == 1 {
		d.refer(i, chains[0])
		return
	}
	d.group(i, chains)
}

// group makes mention i stand for chains.
func (d *reading) group(i int, chains []ChainID) {
	if len(chains) > 0 {
		d.out.Groups[i] = slices.Clone(chains)
	}
}

// speaker gives who "I" is at mention i.
func (d *reading) speaker(i int) ChainID {
	if v := d.voiceAt(i); v != nil {
		return v.Speaker
	}
	return None
}

// explained gives the body that a bracket right behind "we" says it means: "we (the CCP)".
func (d *reading) explained(i int) ChainID {
	if i+1 >= len(d.Mentions) || d.out.Of[i+1] == None {
		return None
	}
	at, next := d.Mentions[i].Span.End, d.Mentions[i+1].Span
	between := strings.TrimSpace(d.doc.Text[at:max(at, next.Start)])
	rest := strings.TrimSpace(d.doc.Text[next.End:min(len(d.doc.Text), next.End+2)])
	opens := between == "(" || between == "[" || between == "(the" || between == "[the"
	if opens && (strings.HasPrefix(rest, ")") || strings.HasPrefix(rest, "]")) {
		return d.out.Of[i+1]
	}
	return None
}
