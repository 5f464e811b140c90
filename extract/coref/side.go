package coref

import (
	"slices"
	"strings"

	"dramatis/extract/source"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// maxSide is how many people one side of a conversation may have.
const maxSide = 20

// side is a party to a conversation: who came together, and what its label calls it.
type side struct {
	label   []string // words in small letters: "korean", "side"
	members []ChainID
	span    source.Span // where they are listed
}

// findSides reads who came together: "Korean side: A, B", "On the Soviet side there
// were A and B", "I was there with Counsellors A and B".
func (d *reading) findSides() {
	for line := range source.Lines(d.doc.Text, source.Span{End: len(d.doc.Text)}) {
		d.readSide(line)
	}
	d.findSeated()
	d.findTables()
	d.findBlocks()
	d.findCompany()
	d.findNations()
}

// findTables reads the lists of two parties to a conversation: "Danish participants: A",
// "Soviet participants: B", or "For the Danish Bank: A". One list alone is of all who were there.
func (d *reading) findTables() {
	var tables []side
	var sentBy, outside bool
	for _, p := range d.layout.Header.Participants {
		start := strings.LastIndexByte(d.doc.Text[:p.Span.Start], '\n') + 1
		label, _, ok := strings.Cut(d.doc.Text[start:p.Span.Start], ":")
		words := smallWords(strings.ToLower(label))
		table := len(words) == 2 && slices.Contains(d.words.Tables, words[1]) && !slices.Contains(d.words.Rest, words[0])
		sent := zone.SentBy(d.doc.Text[start:p.Span.End]) > 0
		sentBy = sentBy || sent
		if !ok || !table && !sent {
			outside = true
			continue
		}
		members := d.actors(p.Span)
		if n := len(tables) - 1; n >= 0 && slices.Equal(tables[n].label, words) {
			tables[n].members, tables[n].span.End = append(tables[n].members, members...), p.Span.End
		} else {
			tables = append(tables, side{words, members, p.Span})
		}
	}
	if !sentBy || !outside { // beside a chairman who came for nobody, those whom bodies sent speak to him
		d.addSides(tables)
	}
}

// addSides keeps the sides that lists of participants make, where more than one has members.
func (d *reading) addSides(lists []side) {
	lists = slices.DeleteFunc(lists, func(s side) bool { return len(s.members) == 0 || len(s.members) > maxSide })
	if len(lists) > 1 {
		d.sides = append(d.sides, lists...)
	}
}

// findBlocks reads a list of participants in blocks, each under a line that is only the
// name of the state or body they came from ("U.S." over five lines, "U.S.S.R." over three).
func (d *reading) findBlocks() {
	ps := d.layout.Header.Participants
	if len(ps) < 2 {
		return
	}
	var blocks []side
	list := source.Span{Start: max(0, ps[0].Span.Start-2*longestSideLabel), End: ps[len(ps)-1].Span.End}
	for line := range source.Lines(d.doc.Text, list) {
		if d.headsBlock(line) {
			blocks = append(blocks, side{label: smallWords(strings.ToLower(line.Of(d.doc.Text))), span: line})
		} else if line.End <= ps[0].Span.Start && strings.TrimSpace(line.Of(d.doc.Text)) != "" {
			blocks = nil // the subject stands over the word that opens the list: "Denmark", "PARTICIPANTS"
		} else if n := len(blocks) - 1; n >= 0 {
			blocks[n].members = append(blocks[n].members, d.listedIn(line)...)
		}
	}
	d.addSides(blocks)
}

// headsBlock reports whether a line is only the name of a state or body.
func (d *reading) headsBlock(line source.Span) bool {
	text := strings.Trim(line.Of(d.doc.Text), " \t\r:*_")
	if words := smallWords(strings.ToLower(text)); len(words) == 2 && d.posts.peoples[words[0]] && slices.Contains(d.words.Sides, words[1]) {
		return true // "Danish side"
	}
	i := d.from(line.Start)
	if text == "" || len(text) > longestSideLabel || i >= len(d.Mentions) || d.Mentions[i].Span.End > line.End || d.isPerson(i) {
		return false
	}
	rest := strings.Replace(text, strings.TrimSpace(d.Mentions[i].Span.Of(d.doc.Text)), "", 1)
	return strings.Trim(rest, " .") == "" || slices.Contains(d.words.Sides, strings.ToLower(strings.Trim(rest, " .")))
}

// longestSideLabel is how far into a line its label may reach, in bytes.
const longestSideLabel = 60

// readSide reads a line that lists one side.
func (d *reading) readSide(line source.Span) {
	text := line.Of(d.doc.Text)
	n := strings.IndexByte(text[:min(len(text), longestSideLabel)], ':')
	if n < 0 {
		return
	}
	words := smallWords(strings.ToLower(text[:n]))
	if !slices.ContainsFunc(words, func(w string) bool { return slices.Contains(d.words.Sides, w) }) {
		return
	}
	list := d.withoutProse(source.Span{Start: line.Start + n, End: line.End})
	if s := (side{words, d.listedIn(list), list}); len(s.members) > 0 && len(s.members) <= maxSide {
		d.sides = append(d.sides, s)
	}
}

// withoutProse gives a list up to the sentence behind it that tells of somebody: "Composition of the delegation: A (head); B. C had been
// announced, but was kept at home."
func (d *reading) withoutProse(list source.Span) source.Span {
	for _, p := range d.passages {
		if p.Start <= list.Start || p.Start >= list.End {
			continue
		}
		words, small := strings.Fields(p.Of(d.doc.Text)), 0
		for _, w := range words {
			if w[0] >= 'a' && w[0] <= 'z' {
				small++
			}
		}
		if len(words) > 4 && 2*small >= len(words) {
			list.End = p.Start
			break
		}
	}
	return list
}

// findSeated reads the sentences that tell who came for one side: "On the Danish side there
// participated A and B".
func (d *reading) findSeated() {
	for _, p := range d.passages {
		head := d.lower(source.Span{Start: p.Start, End: min(p.End, p.Start+longestSideLabel)})
		words := smallWords(head)
		for len(words) > 0 && slices.Contains(d.words.Attending, words[0]) {
			words = words[1:] // "Also present on the Danish side were:"
			head = strings.Replace(head, "were:", "were", 1)
		}
		if len(words) < 4 || words[0] != "on" && words[0] != "from" && words[0] != "for" || strings.Contains(head, ":") {
			continue
		}
		n := slices.IndexFunc(words, func(w string) bool { return slices.Contains(d.words.Sides, w) })
		if n < 0 || n > 4 || n+2 >= len(words) {
			continue
		}
		joined, _ := d.words.Joined.find(strings.Join(words[n+1:], " "))
		if next := words[n+1]; joined != 0 && next != "there" && next != "were" && next != "was" {
			continue
		}
		end := p.End
		if who := strings.Index(p.Of(d.doc.Text), " who "); who > 0 {
			end = p.Start + who
		}
		list := source.Span{Start: p.Start, End: end}
		if members := d.listedIn(list); len(members) > 0 && len(members) <= maxSide {
			d.sides = append(d.sides, side{words[1 : n+1], members, list})
		}
	}
}

// listedIn gives the people named in a span outside round brackets, where offices
// and kin stand, each once.
func (d *reading) listedIn(s source.Span) []ChainID {
	var out []ChainID
	for i := d.from(s.Start); i < len(d.Mentions) && d.Mentions[i].Span.End <= s.End; i++ {
		before := d.doc.Text[s.Start:d.Mentions[i].Span.Start]
		if d.isPerson(i) && (d.Mentions[i].Kind == graph.ByName || d.out.Chains[d.out.Of[i]].Office) && !opensBracket(before) && !slices.Contains(out, d.out.Of[i]) {
			out = append(out, d.out.Of[i])
		}
	}
	return out
}

// opensBracket reports whether a round bracket is open at the end of a text.
func opensBracket(text string) bool { return strings.Count(text, "(") > strings.Count(text, ")") }

// findCompany reads whom the author, or somebody he tells of, had with him: "I was
// there with A and B", "the Ambassador was accompanied by A".
func (d *reading) findCompany() {
	d.findCompanions()
	for _, p := range d.passages {
		at := d.companyIn(p)
		if at < 0 || d.bodyAt(p.Start).Empty() {
			continue
		}
		leader := d.leaderOf(p, at)
		if company := d.listFrom(at, p.End); leader != None && len(company) > 0 && !slices.Contains(company, leader) {
			d.sides = append(d.sides, side{nil, append([]ChainID{leader}, company...), p})
		}
	}
}

// findCompanions reads whom the author names together with himself: "X and I".
func (d *reading) findCompanions() {
	for i := 1; i < len(d.Mentions) && d.author != None; i++ {
		if d.word(i) != "i" || d.listed[i] < 0 || d.listed[i] != d.listed[i-1] || !d.joinedByAnd(i) || d.partOf(i) != zone.Body {
			continue
		}
		party := []ChainID{d.author}
		first := i
		for first > 0 && d.listed[first-1] == d.listed[i] {
			first--
		}
		for j := first; j < i; j++ {
			if d.isPerson(j) && !slices.Contains(party, d.out.Of[j]) {
				party = append(party, d.out.Of[j])
			}
		}
		if start, end := d.bounds(i); len(party) > 1 {
			d.sides = append(d.sides, side{nil, party, source.Span{Start: start, End: end}})
		}
	}
}

// joinedByAnd reports whether "and" stands right before mention i.
func (d *reading) joinedByAnd(i int) bool {
	return strings.Trim(d.between(i-1, i), " ,\n") == "and"
}

// companyIn gives where the words end in a passage behind which somebody's company
// is named, or -1.
func (d *reading) companyIn(p source.Span) int {
	if _, end := d.words.Company.find(d.lower(p)); end >= 0 {
		return p.Start + end
	}
	return -1
}

// leaderOf gives who comes with the company named behind byte at: the first person
// of the passage, before it or, where it opens with the company, behind it.
func (d *reading) leaderOf(p source.Span, at int) ChainID {
	i := d.from(p.Start)
	if i >= len(d.Mentions) || d.Mentions[i].Span.End > at {
		return None
	}
	if last := d.from(at) - 1; last > i && d.isPerson(last) && d.broughtAlong(d.doc.Text[d.Mentions[last].Span.End:at]) {
		i = last // "I made my presentation to X. X was accompanied by Y"
	}
	if between := d.doc.Text[d.Mentions[i].Span.End:at]; strings.ContainsAny(between, ":;") || strings.Contains(between, " who ") {
		return None
	}
	switch m := d.Mentions[i]; {
	case d.word(i) == "i":
		return d.author
	case d.isPerson(i) && m.Kind == graph.ByName && d.isSubject(i):
		return d.out.Of[i]
	case m.Kind == graph.ByNominal && m.Type == graph.Person && !m.Plural:
		return d.holder(d.officeNamed(i))
	}
	return None
}

// broughtAlong reports whether the words between a name and the names of its company say of nobody else that he had it with
// him: "was accompanied by".
func (d *reading) broughtAlong(between string) bool {
	was, _ := nextSmall(strings.ToLower(between))
	return was == "was" || was == "were"
}

// listFrom gives the people of the list that opens behind byte at: names with
// nothing between them but offices, commas and "and"; whose deputy somebody is, is not listed by that.
func (d *reading) listFrom(at, end int) []ChainID {
	var out []ChainID
	for i := d.from(at); i < len(d.Mentions) && d.Mentions[i].Span.End <= end; i++ {
		if !d.isPerson(i) || d.Mentions[i].Kind != graph.ByName || !d.joins(d.doc.Text[at:max(at, d.Mentions[i].Span.Start)]) {
			break
		}
		at = d.Mentions[i].Span.End
		if owned := strings.TrimLeft(d.after(i), "’'"); owned != d.after(i) && strings.HasPrefix(owned, "s ") {
			continue
		}
		if !slices.Contains(out, d.out.Of[i]) {
			out = append(out, d.out.Of[i])
		}
	}
	return out
}

// joins reports whether words between two names only join them: commas, "and", and
// offices, which are written with capitals.
func (d *reading) joins(text string) bool {
	for w := range strings.FieldsSeq(stops.Replace(text)) {
		if small(w[0]) && w != "and" && w != "the" && w != "of" && !d.names.TitleOnly(w) {
			return false
		}
	}
	return true
}

// opposite reports whether the document seats two people on different sides.
func (d *reading) opposite(a, b ChainID) bool {
	sa := d.sideOf(a)
	return sa >= 0 && d.sideOf(b) >= 0 && sa != d.sideOf(b)
}

// sideOf gives the first side that somebody belongs to, or -1.
func (d *reading) sideOf(c ChainID) int {
	return slices.IndexFunc(d.sides, func(s side) bool { return slices.Contains(s.members, c) })
}

// partyOf gives whom somebody's "we" means: himself first, then who came with him.
func (d *reading) partyOf(c ChainID) []ChainID {
	party := []ChainID{c}
	if n := d.sideOf(c); n >= 0 {
		for _, m := range d.sides[n].members {
			if m != c {
				party = append(party, m)
			}
		}
	}
	return party
}

// stops parts words at commas and full stops.
var stops = strings.NewReplacer(",", " ", ".", " ")
