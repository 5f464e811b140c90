package coref

import (
	"slices"
	"strings"

	"dramatis/extract/zone"
	"dramatis/graph"
)

// officeHolder gives the one person whom the document gives the office that
// description i names ("the Ambassador"), by title or by the words beside a name.
func (d *reading) officeHolder(i int) ChainID {
	if d.writesAsI(i) && !d.definite(i) {
		return None
	}
	office := d.officeNamed(i)
	c := d.presentHolder(i, office)
	if c == None {
		c = d.holder(office)
	}
	if c == None && len(office) > 0 {
		c = d.holderHere(i, office)
	}
	if c == None && len(office) > 0 {
		c = d.holderNear(i, office)
	}
	if c != None && !d.canHold(c, i) {
		return None
	}
	return c
}

// presentHolder gives the one participant of the conversation whom the heading calls by exactly
// the office that mention i names in the record's own words: whom else the document calls so
// was not there.
func (d *reading) presentHolder(i int, office []string) ChainID {
	if len(office) == 0 || !d.voiceless(i) {
		return None
	}
	found := None
	for _, o := range d.heading {
		if !slices.Equal(o.words, office) || o.holder == found {
			continue
		}
		if found != None {
			return None
		}
		found = o.holder
	}
	return found
}

// headingOffices gives the offices by which the document outside its body calls the
// participants of the conversation, in front of their names.
func (d *reading) headingOffices() []office {
	var out []office
	for _, c := range d.out.Participants {
		for _, m := range d.out.Chains[c].Mentions {
			if at := d.Mentions[m]; at.Kind == graph.ByName && !at.Lead.Empty() && d.partOf(m) != zone.Body {
				out = append(out, office{c, d.officeSaid(at.Lead.Of(d.doc.Text))})
			}
		}
	}
	return out
}

// holderHere gives the one person whom the voice of mention i calls by exactly the office
// that it names, in a title: "the President" is not "Vice President X", nor the president
// of whom a quoted letter speaks.
func (d *reading) holderHere(i int, office []string) ChainID {
	if d.titles == nil {
		d.titles = d.titlesOfPeople()
	}
	found := None
	for _, j := range d.titles[strings.Join(office, " ")] {
		c := d.out.Of[j]
		if c == found || !d.sameVoice(i, j) {
			continue
		}
		if found != None {
			return None
		}
		found = c
	}
	return found
}

// holderNear gives, of several who hold the office that mention i names, the one who was spoken of last in its sentence or the two before;
// None where two are in the same sentence. "The President" of a land needs not have been spoken of lately, and may be none of them.
func (d *reading) holderNear(i int, office []string) ChainID {
	if slices.ContainsFunc(office, func(w string) bool { return slices.Contains(d.posts.Chiefs, w) }) {
		return None
	}
	holders := d.holdersOf(office)
	found, of := None, -1
	for j := i - 1; j >= 0 && d.sentence[j] >= d.sentence[i]-2 && (found == None || d.sentence[j] == of); j-- {
		c := d.out.Of[j]
		if c == found || c == None || !d.sameVoice(i, j) || !slices.ContainsFunc(holders, func(h holding) bool { return h.holder == c }) {
			continue
		}
		if found != None {
			return None
		}
		found, of = c, d.sentence[j]
	}
	return found
}

// titlesOfPeople gives, by the words of a title, the mentions that it leads: of each person
// one for every voice and part of the document.
func (d *reading) titlesOfPeople() map[string][]int {
	type use struct {
		office string
		who    ChainID
		voice  int
		part   zone.Kind
		label  bool
	}
	seen, out := map[use]bool{}, map[string][]int{}
	for j, m := range d.Mentions {
		c := d.out.Of[j]
		if c == None || m.Lead.Empty() || !d.isPerson(j) {
			continue
		}
		u := use{strings.Join(d.officeSaid(m.Lead.Of(d.doc.Text)), " "), c, d.voiceOf[j], d.partOf(j), d.inLabel(j)}
		if !seen[u] {
			seen[u] = true
			out[u.office] = append(out[u.office], j)
		}
	}
	return out
}

// groupNamed gives whom the description of a group means: the side of the conversation
// that its people are, or the one delegation.
func (d *reading) groupNamed(i int) []ChainID {
	words := d.officeNamed(i)
	if len(words) == 0 {
		return nil
	}
	var found []ChainID
	if len(words) > 1 {
		from := d.sideOfNation(words[0])
		if from.several {
			return nil
		}
		found = from.members
	}
	if found == nil {
		if c := d.bodyNamed(i); c != None {
			found = []ChainID{c}
		}
	}
	return found
}

// holder gives the one person whom the document gives an office, by its words.
func (d *reading) holder(office []string) ChainID {
	if len(office) == 0 {
		return None
	}
	found, party := None, None
	several, parties := false, false
	for _, o := range d.holdersOf(office) {
		several = several || found != None && found != o.holder
		found = o.holder
		if o.exact && d.isParty(o.holder) {
			parties = parties || party != None && party != o.holder
			party = o.holder
		}
	}
	switch {
	case !several:
		return found
	case !parties:
		return party // "the President" of a conference with President X is no other of whom they talked
	}
	return None
}

// holding is that somebody holds an office that is described, and whether by exactly its words.
type holding struct {
	holder ChainID
	exact  bool
}

// holdersOf gives those who hold an office that is described, each once by its words and once
// by more. They are looked for once for each description: a book says "the President" a
// thousand times, and names a thousand.
func (d *reading) holdersOf(office []string) []holding {
	described := strings.Join(office, " ")
	if known, ok := d.holdings[described]; ok {
		return known
	}
	var out []holding
	seen := map[holding]bool{}
	for _, o := range d.held()[office[len(office)-1]] {
		if !d.covers(o.words, office) || d.lesser(o.words, office) || !headed(o.words, office) {
			continue
		}
		if h := (holding{o.holder, slices.Equal(unlinked(o.words), office)}); !seen[h] {
			seen[h] = true
			out = append(out, h)
		}
	}
	if d.holdings == nil {
		d.holdings = map[string][]holding{}
	}
	d.holdings[described] = out
	return out
}

// headed reports whether an office is itself of the kind described: the "Special Assistant to
// the President" is no president.
func headed(words, office []string) bool {
	head := unlinked(words)
	return len(head) == len(words) || slices.Contains(head, lastOf(office)) // or by another word: "prime minister" of "premier"
}

// held gives the offices of people, by each of their words. They are looked for once.
func (d *reading) held() map[string][]office {
	if d.offices == nil {
		d.offices = d.officesByWord()
	}
	return d.offices
}

// lesser reports whether an office is only under the one described: a "Vice Premier" is
// not "the Premier".
func (d *reading) lesser(words, office []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return slices.Contains(d.words.Lesser, w) && !slices.Contains(office, w) })
}

// office is a text that may name the office of its holder.
type office struct {
	holder ChainID
	words  []string
}

// officesByWord lists, under each of their words, the titles of people and the
// texts right beside their names.
func (d *reading) officesByWord() map[string][]office {
	out := map[string][]office{}
	for c, chain := range d.out.Chains {
		if chain.Type != graph.Person || chain.Bibliographic {
			continue
		}
		for _, words := range d.officesOf(ChainID(c)) {
			o := office{ChainID(c), words}
			for i, w := range words {
				if !slices.Contains(words[:i], w) {
					out[w] = append(out[w], o)
				}
			}
		}
	}
	return out
}

// officesOf gives the words of each title of a chain and of the text beside its names.
func (d *reading) officesOf(c ChainID) [][]string {
	h := d.beside[c]
	if h == nil {
		h = &besides{said: map[string]bool{}}
		d.beside[c] = h
		for _, title := range d.out.Chains[c].Titles {
			h.add(title, d.officeSaid)
		}
	}
	mentions := d.out.Chains[c].Mentions // which grow as pronouns find whom they mean
	for ; h.read < len(mentions); h.read++ {
		if m := mentions[h.read]; d.Mentions[m].Kind == graph.ByName {
			h.add(d.leftOf(m), officeWords)
			h.add(d.rightOf(m), officeWords)
			h.add(d.appositionOf(m), officeWords)
		}
	}
	return h.offices
}

// besides are the words that stand beside the names of one person, each text once.
type besides struct {
	offices [][]string
	said    map[string]bool
	read    int // mentions looked at
}

// add takes in a text beside a name.
func (h *besides) add(text string, words func(string) []string) {
	if !h.said[text] {
		h.said[text] = true
		h.offices = append(h.offices, words(text))
	}
}

// covers reports whether an office has all the words of a description; a nationality
// is the land, too, that somebody is the envoy of: not the land that he is sent to.
func (d *reading) covers(office, words []string) bool {
	sent := office
	if n := slices.IndexFunc(office, func(w string) bool { return w == "to" || w == "in" || w == "at" }); n >= 0 {
		sent = office[:n]
	}
	return !slices.ContainsFunc(words, func(w string) bool { return !slices.Contains(sent, w) && !d.hasLand(sent, w) })
}

// hasLand reports whether the words of an office name the land of a people.
func (d *reading) hasLand(office []string, people string) bool {
	lands := d.words.Lands[people]
	return slices.ContainsFunc(office, func(w string) bool { return slices.Contains(lands, w) || sameStem(w, people) })
}

// sameStem reports whether a land and a people differ in their endings alone:
// Hungary and Hungarian.
func sameStem(land, people string) bool {
	n := 0
	for n < len(land) && n < len(people) && land[n] == people[n] {
		n++
	}
	return n >= 4 && len(land)-n <= 2 && len(people) > n && len(people)-n <= 4
}
