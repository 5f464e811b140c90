package coref

import (
	"fmt"
	"slices"

	"dramatis/graph"
)

// pluralAntecedent gives whom "they" means: the one list of people or bodies, or
// group, in the sentence so far or else in the one before.
func (d *reading) pluralAntecedent(i int) []ChainID {
	for back := 0; back <= 1; back++ {
		groups := d.groups(i, d.sentence[i]-back)
		if back > 0 && d.word(i) == "them" {
			groups = slices.DeleteFunc(groups, func(g []ChainID) bool { return d.acting(g, i) })
		}
		if g := d.takenUp(i, d.sentence[i]-back); len(g) > 0 && slices.ContainsFunc(groups, func(o []ChainID) bool { return slices.Equal(o, g) }) {
			return g
		}
		if len(groups) > 0 {
			return d.spokenOfBefore(groups)
		}
	}
	if d.isPair(i) {
		return d.lastTwo(i)
	}
	if c := d.peopleBefore(i); c != None {
		return []ChainID{c}
	}
	return d.metBefore(i)
}

// takenUp gives the group that "they" or "them" meant last in sentence s before mention i: it is spoken of on.
func (d *reading) takenUp(i, s int) []ChainID {
	for j := i - 1; j >= 0 && d.sentence[j] >= s; j-- {
		if w := d.word(j); d.sentence[j] == s && (w == "they" || w == "them") && d.sameVoice(i, j) {
			return d.out.Groups[j]
		}
	}
	return nil
}

// peopleBefore gives the people whom "they" at mention i takes up: the one that is the subject of a
// clause before it in its sentence, or of the sentence before, "The British refused. They wrote that".
func (d *reading) peopleBefore(i int) ChainID {
	for back := 0; back <= 1 && (back == 0 || d.word(i) != "their"); back++ {
		found, subjects := None, 0
		s := d.sentence[i] - back
		for j := d.firstSince(i, s); j < i; j++ {
			if d.sentence[j] != s || !d.Mentions[j].Plural && !d.Mentions[j].People() || !d.sameVoice(i, j) {
				continue
			}
			switch c := d.out.Of[j]; {
			case d.Mentions[j].People() && d.isSubject(j) && (back > 0 || d.clauseBetween(j, i) || d.isSpeech(lastOf(smallWords(d.smallBetween(j, i))))) && !(back > 0 && d.listed[j] >= 0):
				if c != found {
					found, subjects = c, subjects+1
				}
			case d.Mentions[j].Kind == graph.ByPronoun && (d.word(j) == "we" || d.word(j) == "us" || d.word(j) == "our"):
			case c == None || c != found:
				return None // others can be meant
			}
		}
		switch {
		case subjects == 1:
			return found
		case subjects > 1:
			return None
		}
	}
	return None
}

// acting reports whether one of a group stands in the clause of an object pronoun at
// mention i already: "told X to take them down" is not of X.
func (d *reading) acting(g []ChainID, i int) bool {
	for j := i - 1; j >= 0 && d.sentence[j] == d.sentence[i]; j-- {
		if slices.Contains(g, d.out.Of[j]) && !d.clauseBetween(j, i) {
			return true
		}
	}
	return false
}

// spokenOfBefore gives the one group, or of several the one that the document has
// spoken of as a group before.
func (d *reading) spokenOfBefore(groups [][]ChainID) []ChainID {
	if len(groups) == 1 {
		return groups[0]
	}
	var known []ChainID
	for _, g := range groups {
		if d.together[key(g)] < 2 {
			continue
		}
		if known != nil {
			return nil
		}
		known = g
	}
	return known
}

// countTogether counts how often each list of people is named in the document.
func (d *reading) countTogether() {
	d.together = map[string]int{}
	var list []ChainID
	for i := range d.Mentions {
		c := d.out.Of[i]
		if i > 0 && d.listed[i] != d.listed[i-1] {
			d.together[key(list)]++
			list = nil
		}
		if d.listed[i] >= 0 && c != None {
			list = append(list, c)
		}
	}
	d.together[key(list)]++
}

// key names a group of chains whatever their order.
func key(g []ChainID) string {
	return fmt.Sprint(slices.Sorted(slices.Values(g)))
}

// isPair reports whether mention i is said of two: "both of them", "the two".
func (d *reading) isPair(i int) bool {
	switch d.word(i) {
	case "both", "the two", "the pair":
		return true
	}
	before := smallWords(d.smallBefore(i))
	n := len(before)
	return n > 1 && before[n-1] == "of" && (before[n-2] == "both" || before[n-2] == "two") || n > 0 && before[n-1] == "both"
}

// lastTwo gives the only two people spoken of in the sentence so far and the two
// before it who are not present as "I" or "you"; nil where there are fewer or more.
func (d *reading) lastTwo(i int) []ChainID {
	var out []ChainID
	for j := i - 1; j >= 0 && d.sentence[j] >= d.sentence[i]-2; j-- {
		c := d.out.Of[j]
		if c == None || d.out.Chains[c].Type != graph.Person || d.present(c, i) || d.addressed(c, i) || !d.sameVoice(i, j) || slices.Contains(out, c) {
			continue
		}
		out = append(out, c)
	}
	slices.Reverse(out)
	if len(out) != 2 {
		return nil
	}
	return out
}

// groups gives the lists and groups of sentence s before mention i, each once. The
// author's own party is "we", never "they".
func (d *reading) groups(i, s int) [][]ChainID {
	var out [][]ChainID
	lists := map[int]int{} // list -> its place in out
	for j := d.firstSince(i, s); j < i; j++ {
		if d.sentence[j] != s || !d.sameVoice(i, j) {
			continue
		}
		if g := d.out.Groups[j]; len(g) > 1 && !d.speaksForHimself(j) && !d.present(g[0], i) && !slices.ContainsFunc(out, func(o []ChainID) bool { return slices.Equal(o, g) }) {
			out = append(out, slices.Clone(g))
		}
		c := d.out.Of[j]
		if d.listed[j] < 0 || c == None || d.out.Chains[c].Type != graph.Person && d.out.Chains[c].Type != graph.Organization {
			continue
		}
		at, seen := lists[d.listed[j]]
		if !seen {
			at = len(out)
			lists[d.listed[j]] = at
			out = append(out, nil)
		}
		if !slices.Contains(out[at], c) {
			out[at] = append(out[at], c)
		}
	}
	return slices.DeleteFunc(out, func(g []ChainID) bool { return len(g) < 2 })
}
