package coref

import (
	"slices"
	"strings"
	"unicode"

	"dramatis/extract/mention"
	"dramatis/graph"
)

// Who stands in one list is told apart by it: the items of an enumeration in the text, and
// the participants of the heading.

// findLists numbers the lists of people and bodies: "A, B, and Cdes. C and D". Two
// items of one list are two.
func (d *reading) findLists() {
	list := 0
	for i := range d.Mentions {
		d.listed[i] = -1
		if i == 0 || !d.sideBySide(i-1, i) && !d.kinOfAnother(i-1, i) {
			continue
		}
		if d.listed[i-1] < 0 {
			d.listed[i-1] = list
			list++
		}
		d.listed[i] = d.listed[i-1]
	}
}

// sideBySide reports whether two neighbouring mentions are items of one list.
func (d *reading) sideBySide(i, j int) bool {
	a, b := d.Mentions[i], d.Mentions[j]
	if a.Type != b.Type || !isItem(a) || !isItem(b) || d.sentence[i] != d.sentence[j] {
		return false
	}
	end := b.Span.Start
	if !b.Lead.Empty() && b.Lead.Start >= a.Span.End {
		end = b.Lead.Start
	}
	gap := d.doc.Text[a.Span.End:max(a.Span.End, end)]
	if at := strings.IndexByte(gap, '['); at >= 0 { // "and Cde. [Jan] Novak"
		gap = gap[:at]
	}
	if !opensJoined(gap) {
		return false
	}
	between := strings.Fields(strings.ReplaceAll(gap, ",", " , "))
	for n := len(between); n > 1 && d.names.TitleOnly(between[n-1]); n-- {
		between = between[:n-1]
	}
	joined := len(between) > 0 && len(between) <= 2 && !d.aliasOf(i, j)
	for _, w := range between {
		joined = joined && (w == "," || w == "and" || w == "&" || w == "и")
	}
	return joined
}

// longestKinship bounds the words between two names that say what one is to the other.
const longestKinship = 7

// kinOfAnother reports whether the text between two neighbouring names says that one is married to the
// other or of his kin: "Novak is married to Anna Novak", "Novak's son, Karl Novak". They are two people.
func (d *reading) kinOfAnother(i, j int) bool {
	a, b := d.Mentions[i], d.Mentions[j]
	if a.Type != graph.Person || b.Type != graph.Person || a.Kind != graph.ByName || b.Kind != graph.ByName || d.sentence[i] != d.sentence[j] || d.aliasOf(i, j) {
		return false
	}
	words := strings.Fields(strings.ToLower(strings.NewReplacer(",", " ", "’", "'").Replace(d.between(i, j))))
	if len(words) == 0 || len(words) > longestKinship {
		return false
	}
	last := words[len(words)-1]
	if kinSex[last] != "" && words[0] == "'s" || last == "married" || last == "divorced" {
		return true
	}
	return len(words) > 1 && (last == "of" || last == "to") && (kinSex[words[len(words)-2]] != "" || words[len(words)-2] == "married")
}

// opensJoined reports whether a gap begins as what joins two items does.
func opensJoined(gap string) bool {
	gap = strings.TrimLeftFunc(gap, unicode.IsSpace)
	return strings.HasPrefix(gap, ",") || strings.HasPrefix(gap, "and") || strings.HasPrefix(gap, "&") || strings.HasPrefix(gap, "и")
}

// isItem reports whether a mention can be an item of a list: a name, or "he" in "he and X".
func isItem(m mention.Mention) bool {
	return m.Kind == graph.ByName || m.Kind == graph.ByPronoun && !m.Plural
}

// aliasOf reports whether mention j stands inside what the text gives as another name of i.
func (d *reading) aliasOf(i, j int) bool {
	return d.Mentions[i].Alias.Overlaps(d.Mentions[j].Span) || d.Mentions[j].Alias.Overlaps(d.Mentions[i].Span)
}

// findSeats numbers the participants of the heading: the name that each is called by.
func (d *reading) findSeats() {
	d.seats = make([]int, len(d.Mentions))
	for n, p := range d.layout.Header.Participants {
		span := p.Span
		if !p.Name.Empty() {
			span = p.Name
		}
		for i := d.from(span.Start); i < len(d.Mentions) && d.Mentions[i].Span.Start < span.End; i++ {
			if m := d.Mentions[i]; m.Type == graph.Person && m.Kind == graph.ByName {
				d.seats[i] = n + 1
				break
			}
		}
	}
}

// listedTogether reports whether the text names a and b as two items of one list, or as
// two participants in its heading.
func (d *reading) listedTogether(a, b *cluster) bool {
	if x, y := d.seatOf(a), d.seatOf(b); x >= 0 && y >= 0 && d.seats[x] != d.seats[y] && !d.seatedAgain(x, y) && !d.seatedAgain(y, x) {
		return true
	}
	in := map[int]bool{}
	for _, m := range a.mentions {
		in[d.listed[m]] = d.listed[m] >= 0
	}
	return slices.ContainsFunc(b.mentions, func(m int) bool { return in[d.listed[m]] })
}

// seatOf gives the first mention by which a cluster is a participant of the heading, or -1.
func (d *reading) seatOf(c *cluster) int {
	for _, m := range c.mentions {
		if d.seats[m] > 0 {
			return m
		}
	}
	return -1
}

// seatedAgain reports whether mention x only names again the participant of mention y: by
// a word of the name, with the same title or none but a form of address: "Mr. Novak".
func (d *reading) seatedAgain(x, y int) bool {
	if !slices.Contains(strings.Fields(d.Mentions[y].Normal), d.Mentions[x].Normal) {
		return false
	}
	title := strings.ToLower(d.Mentions[x].Lead.Of(d.doc.Text))
	for w := range strings.FieldsSeq(title) {
		if !d.address[strings.Trim(w, ".,")] {
			return title == strings.ToLower(d.Mentions[y].Lead.Of(d.doc.Text))
		}
	}
	return true
}
