package coref

import (
	"slices"
	"strings"

	"dramatis/extract/source"
	"dramatis/graph"
)

// pointsAtOne reports whether mention i is "the latter" or "the former".
func (d *reading) pointsAtOne(i int) bool {
	w := d.Mentions[i].Normal
	return w == "latter" || w == "former"
}

// oneOfTwo gives whom "the latter" or "the former" means: of the only two people named in
// the sentence so far, else in the one before, the last or the first. None where there
// are more, or where two bodies could be meant as well.
func (d *reading) oneOfTwo(i int) ChainID {
	for back := 0; back <= 1; back++ {
		people, bodies := d.namedIn(i, d.sentence[i]-back)
		switch {
		case len(people) == 2 && len(bodies) < 2 && d.Mentions[i].Normal == "latter":
			return d.out.Of[people[1]]
		case len(people) == 2 && len(bodies) < 2:
			return d.out.Of[people[0]]
		case len(people) > 1 || len(bodies) > 1:
			return None
		}
	}
	return None
}

// namedIn gives the mentions of the people and the bodies whom sentence s speaks of before
// mention i, one of each, in the order in which they come. Who says "I" or is "you" is none.
func (d *reading) namedIn(i, s int) (people, bodies []int) {
	add := func(to []int, j int) []int {
		if slices.ContainsFunc(to, func(k int) bool { return d.out.Of[k] == d.out.Of[j] }) {
			return to
		}
		return append(to, j)
	}
	for j := d.firstSince(i, s); j < i; j++ {
		c := d.out.Of[j]
		if d.sentence[j] != s || c == None || !d.sameVoice(i, j) || d.present(c, i) || d.Mentions[j].Kind == graph.ByPronoun {
			continue
		}
		switch d.out.Chains[c].Type {
		case graph.Person:
			people = add(people, j)
		case graph.Organization:
			bodies = add(bodies, j)
		}
	}
	return people, bodies
}

// metBefore gives the two people of whom the sentence before tells that one met the other,
// where nobody else is spoken of: "X received Y. They talked."
func (d *reading) metBefore(i int) []ChainID {
	s := d.sentence[i] - 1
	people, bodies := d.namedIn(i, s)
	here, bodiesHere := d.namedIn(i, s+1)
	if len(people) != 2 || len(bodies)+len(here)+len(bodiesHere) > 0 || d.speaksOfMany(i, s) {
		return nil
	}
	end := d.Mentions[people[0]].Span.End
	between := source.Span{Start: end, End: max(end, leadStart(d.Mentions[people[1]]))}
	if between.Len() > besideName || !d.tells(between, &d.words.Encountered) {
		return nil
	}
	return d.chains(people, true)
}

// speaksOfMany reports whether a group is spoken of from sentence s up to mention i.
func (d *reading) speaksOfMany(i, s int) bool {
	for j := i - 1; j >= 0 && d.sentence[j] >= s; j-- {
		if m := d.Mentions[j]; m.Plural && m.Kind != graph.ByPronoun {
			return true
		}
	}
	return false
}

// holdersNamed gives the people who bear the office that a plural description names: "the
// two ministers", "both ambassadors", "the ministers", of those named in this sentence
// and the two before. Two must be two.
func (d *reading) holdersNamed(i int) []ChainID {
	words, two := d.withoutNumber(d.officeNamed(i))
	if len(words) == 0 || !d.definite(i) && !two {
		return nil
	}
	head := words[len(words)-1]
	if office, ok := strings.CutSuffix(head, "s"); ok {
		words = append(slices.Clone(words[:len(words)-1]), office)
	} else if two {
		return d.lastTwo(i) // "the two men"
	}
	var found []ChainID
	for back := 2; back >= 0; back-- {
		people, _ := d.namedIn(i, d.sentence[i]-back)
		for _, c := range d.chains(people, true) {
			if !slices.Contains(found, c) && slices.ContainsFunc(d.officesOf(c), func(o []string) bool { return d.covers(o, words) }) {
				found = append(found, c)
			}
		}
	}
	if len(found) != 2 {
		return nil
	}
	return found
}

// withoutNumber takes "both" and "two" off a description.
func (d *reading) withoutNumber(words []string) (rest []string, two bool) {
	rest = slices.DeleteFunc(slices.Clone(words), func(w string) bool { return w == "both" || w == "two" })
	return rest, len(rest) < len(words)
}
