package coref

import (
	"slices"
	"strings"

	"dramatis/extract/source"
	"dramatis/graph"
)

// delegation gives who the delegation is that the document speaks of as "the delegation" at mention i: whom it lists as
// belonging to the one of which it lists any ("a delegation consisting of X and Y", "a delegation stayed here. It was
// made up of X and Y"), else who alone leads one: "a delegation under the leadership of X", "a delegation led by X".
// It is asked in reading order, so that no mention is looked at twice.
func (d *reading) delegation(i int) []ChainID {
	if !d.namesDelegation(i) {
		return nil
	}
	for ; d.looked < i; d.looked++ {
		j := d.looked
		c := d.out.Of[j]
		if c == None || d.out.Chains[c].Type != graph.Person || d.Mentions[j].Kind != graph.ByName {
			continue
		}
		if !slices.Contains(d.leaders, c) && d.behindDelegation(j, d.words.Leading) {
			d.leaders = append(d.leaders, c)
		}
		if d.behindDelegation(j, d.words.Including) {
			d.lists++
			d.delegates = d.listedFrom(j)
		}
	}
	switch {
	case len(d.leaders) > 1, d.lists > 1:
		return nil
	case d.lists == 0:
		return d.leaders
	}
	return append(slices.Clone(d.leaders), slices.DeleteFunc(slices.Clone(d.delegates), func(c ChainID) bool { return slices.Contains(d.leaders, c) })...)
}

// namesDelegation reports whether mention i is "the delegation" and nothing more.
func (d *reading) namesDelegation(i int) bool {
	words := d.officeNamed(i)
	return len(words) == 1 && words[0] == "delegation" && d.definite(i)
}

// behindDelegation reports whether the words before the person at mention j tell of a delegation and end with one of some
// phrases; "it" takes up that of the sentence before: "It consisted of X".
func (d *reading) behindDelegation(j int, phrases []string) bool {
	start, _ := d.bounds(j)
	at := leadStart(d.Mentions[j])
	if at <= start {
		return false
	}
	text := strings.Join(strings.Fields(d.lower(source.Span{Start: start, End: at})), " ")
	for _, title := range d.words.Addressing {
		text = strings.TrimSuffix(strings.TrimSuffix(text, "."), " "+title)
	}
	n := slices.IndexFunc(phrases, func(phrase string) bool { return strings.HasSuffix(text, phrase) })
	if n < 0 {
		return false
	}
	before := strings.TrimSpace(strings.TrimSuffix(text, phrases[n]))
	if s := d.sentence[j] - 1; before == "it" && s >= 0 && s < len(d.passages) {
		before = d.lower(d.passages[s])
	}
	return strings.Contains(before, "delegation")
}

// listedFrom gives the people of the list that opens with the person at mention j, up to the word that tells what one of
// them does or what they did: "X (head), Y, member of the Council, and Z, who interpreted, stayed in Oslo".
func (d *reading) listedFrom(j int) []ChainID {
	people := []ChainID{d.out.Of[j]}
	_, end := d.bounds(j)
	last := j
	for k := j + 1; k < len(d.Mentions) && d.Mentions[k].Span.Start < end; k++ {
		c := d.out.Of[k]
		if c == None || d.out.Chains[c].Type != graph.Person || d.Mentions[k].Kind != graph.ByName {
			continue
		}
		between := " " + d.lower(source.Span{Start: d.Mentions[last].Span.End, End: max(d.Mentions[last].Span.End, leadStart(d.Mentions[k]))})
		if !d.goesOnListing(between) {
			break
		}
		if !slices.Contains(people, c) {
			people = append(people, c)
		}
		last = k
	}
	return people
}

// goesOnListing reports whether the words between two people let the second stand in one list with the first.
func (d *reading) goesOnListing(between string) bool {
	words := strings.Fields(between)
	for len(words) > 0 && words[len(words)-1] != "and" && slices.Contains(d.words.Addressing, strings.Trim(words[len(words)-1], ".")) {
		words = words[:len(words)-1]
	}
	if len(words) == 0 || words[len(words)-1] != "and" && !strings.HasSuffix(words[len(words)-1], ",") && !strings.HasSuffix(words[len(words)-1], ";") {
		return false
	}
	return !slices.ContainsFunc(words, func(w string) bool {
		return slices.Contains(d.words.LeavesList, w) || d.isSpeech(w)
	})
}
