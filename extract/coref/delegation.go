package coref

import (
	"slices"
	"strings"
	"unicode"

	"dramatis/extract/mention"
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
		before := d.textBefore(j)
		if !slices.Contains(d.leaders, c) && d.behindDelegation(before, j, d.words.Leading) {
			d.leaders, d.leadSentence = append(d.leaders, c), d.sentence[j]
		}
		if d.behindDelegation(before, j, d.words.Including) && d.listsMembers(before, j) || d.behindHeading(before) {
			d.lists++
			d.delegates, d.listSentence = d.listedFrom(j), d.sentence[j]
			d.another, d.sought = false, d.passages[d.listSentence].End
		}
	}
	switch {
	case len(d.leaders) > 1, d.lists > 1:
		return nil
	case d.lists == 0:
		return d.leaders
	case len(d.leaders) == 1 && d.leadSentence != d.listSentence && !slices.Contains(d.delegates, d.leaders[0]), d.anotherDelegation(i):
		return nil // he may lead another one
	}
	return append(slices.Clone(d.leaders), slices.DeleteFunc(slices.Clone(d.delegates), func(c ChainID) bool { return slices.Contains(d.leaders, c) })...)
}

// namesDelegation reports whether mention i is "the delegation" and nothing more.
func (d *reading) namesDelegation(i int) bool {
	words := d.officeNamed(i)
	return len(words) == 1 && words[0] == "delegation" && d.definite(i)
}

// textBefore gives what stands in the sentence before the name at mention j and its titles, in small letters and with
// single blanks.
func (d *reading) textBefore(j int) string {
	start, _ := d.bounds(j)
	return strings.Join(strings.Fields(d.lower(source.Span{Start: start, End: max(start, leadStart(d.Mentions[j]))})), " ")
}

// behindDelegation reports whether the text before the person at mention j tells of a delegation and ends with one of some
// phrases; "it" takes up that of the sentence before: "It consisted of X".
func (d *reading) behindDelegation(text string, j int, phrases []string) bool {
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

// behindHeading reports whether the text before somebody is the heading of a list of those in a delegation and nothing more:
// "Members of the delegation:".
func (d *reading) behindHeading(text string) bool {
	for _, title := range d.words.Addressing {
		text = strings.TrimSuffix(strings.TrimSuffix(text, "."), " "+title)
	}
	return slices.Contains(d.words.MissionLists, text)
}

// listsMembers reports whether the text before the person at mention j says of a delegation who is in it: it stands right
// behind the delegation, whose it is and who leads it. "The gifts to the delegation were many, including X's book" does not.
func (d *reading) listsMembers(text string, j int) bool {
	_, end := d.bounds(j)
	if mention.OpensPossessive(d.doc.Text[d.Mentions[j].Span.End:end]) {
		return false
	}
	at := strings.LastIndex(text, "delegation")
	if at < 0 {
		return true // "it consisted of"
	}
	text = strings.TrimLeft(text[at+len("delegation"):], ", ")
	opens := func(phrase string) bool { return strings.HasPrefix(text, phrase) }
	if slices.ContainsFunc(d.words.Leading, opens) || slices.ContainsFunc(d.words.Including, opens) {
		return true
	}
	whose := strings.HasPrefix(text, "of ") || strings.HasPrefix(text, "from ")
	return whose && !slices.ContainsFunc(strings.Fields(text), func(w string) bool {
		return w != "by" && slices.Contains(d.words.LeavesList, w) || d.isSpeech(w) // "led by X and including Y"
	})
}

// anotherDelegation reports whether the text speaks, between the list of those in a delegation and mention i, of one by whose
// it is: "the Danish delegation". Asked in reading order, it looks at nothing twice.
func (d *reading) anotherDelegation(i int) bool {
	to := d.Mentions[i].Span.Start
	if d.another || d.sought >= to {
		return d.another
	}
	words := strings.FieldsFunc(d.lower(source.Span{Start: d.sought, End: to}), func(c rune) bool { return !unicode.IsLetter(c) })
	for k, w := range words {
		d.another = d.another || w == "delegation" && k > 0 && !slices.Contains(d.words.Ownerless, words[k-1])
	}
	d.sought = to
	return d.another
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
