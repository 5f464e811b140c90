package coref

import (
	"slices"
	"strings"

	"dramatis/extract/source"
	"dramatis/graph"
)

// findNations reads two sides off the posts in a plain list of participants, where exactly
// one foreign land sends people: "Mr. A, Counselor, Danish Embassy", "Mr. B, Director, Berlin
// Task Force". Lists of three lands, and people at home alone, have no sides.
func (d *reading) findNations() {
	ps := d.layout.Header.Participants
	if len(ps) < 2 || !d.nobodySpeaks() {
		return
	}
	var land string
	var home, guests []ChainID
	for _, p := range ps {
		line := source.LineAround(d.doc.Text, p.Span)
		members := slices.DeleteFunc(d.actors(p.Span), func(c ChainID) bool {
			return d.out.Chains[c].Type != graph.Person || slices.Contains(home, c) || slices.Contains(guests, c)
		})
		sent := d.sentBy(line.Of(d.doc.Text))
		switch {
		case sent == "":
			home = append(home, members...)
		case land == "" || sent == land:
			land, guests = sent, append(guests, members...)
		default:
			return
		}
	}
	if len(home) > 0 && len(guests) > 0 {
		d.out.Facing = [][]ChainID{home, guests}
	}
}

// nobodySpeaks reports whether nobody tells the document as his own: a record.
func (d *reading) nobodySpeaks() bool { return d.author == None && d.office == None }

// sentBy gives the people whose adjective stands in front of an office or a mission in the text of a line or post,
// "Danish Ambassador", "First Secretary, Danish Embassy", or whose land stands behind a
// mission, "Embassy of Denmark", or ends the line, "Foreign Minister, Denmark", "Secretary of the Council of Denmark"; or "".
func (d *reading) sentBy(text string) string {
	small := strings.ToLower(text)
	words := smallWords(small)
	for i, w := range words {
		people := d.peopleAt(words[i:])
		switch {
		case people != "" && d.opensPost(words[i+1:]):
			return people
		case i > 0 && w == "of" && (slices.Contains(d.posts.Missions, words[i-1]) || slices.Contains(d.posts.Heads, words[i-1])):
			if people := d.landIn(words[i+1:]); people != "" {
				return people
			}
		}
	}
	if of := lastIndex(words, "of"); of > 0 {
		land := words[of+1:]
		if len(land) > 0 && land[0] == "the" {
			land = land[1:]
		}
		if people := d.posts.adjectives[strings.Join(land, " ")]; people != "" {
			return people // "Vice Chairman of the National Council of Denmark"
		}
	}
	if last := strings.LastIndexByte(small, ','); last >= 0 {
		return d.landIn(smallWords(small[last+1:]))
	}
	return ""
}

// peopleAt gives the adjective of a people, of one word or two, that some words open with, or "".
func (d *reading) peopleAt(words []string) string {
	for n := min(2, len(words)); n > 0; n-- {
		if people := strings.Join(words[:n], " "); d.posts.peoples[people] {
			return people
		}
	}
	return ""
}

// lastIndex gives where a word stands last among some, or -1.
func lastIndex(words []string, word string) int {
	for i := len(words) - 1; i >= 0; i-- {
		if words[i] == word {
			return i
		}
	}
	return -1
}

// landIn gives the people of the land that some words open with, or "".
func (d *reading) landIn(words []string) string {
	if len(words) > 0 && words[0] == "the" {
		words = words[1:]
	}
	for n := min(6, len(words)); n > 0; n-- {
		if people := d.posts.adjectives[strings.Join(words[:n], " ")]; people != "" {
			return people
		}
	}
	return ""
}

// opensPost reports whether the words behind a people's adjective can be an office, a mission or
// a ministry of it, "Danish Deputy Foreign Minister", and not the affairs that somebody at home
// is charged with, "Danish Affairs".
func (d *reading) opensPost(words []string) bool {
	for _, w := range words {
		switch {
		case slices.Contains(d.posts.Heads, w), slices.Contains(d.posts.Missions, w):
			return true
		case w == "affairs" || w == "desk" || w == "force":
			return false
		}
	}
	return len(words) > 0
}

// nation is who came to a conversation on the side of a nation; several sides are nobody's.
type nation struct {
	members []ChainID
	several bool
}

// sideOfNation gives the one side of a conversation that is of a nation. It is looked for once.
func (d *reading) sideOfNation(word string) nation {
	if n, ok := d.nations[word]; ok {
		return n
	}
	var n nation
	for _, s := range d.sides {
		if slices.Contains(s.label, word) || s.label == nil && d.comeFrom(s.members, word) {
			n.several = n.members != nil
			n.members = s.members
			if n.several {
				break
			}
		}
	}
	if d.nations == nil {
		d.nations = map[string]nation{}
	}
	d.nations[word] = n
	return n
}

// comeFrom reports whether the office of one of several people is of a nation.
func (d *reading) comeFrom(people []ChainID, nation string) bool {
	return slices.ContainsFunc(people, func(c ChainID) bool {
		return slices.ContainsFunc(d.officesNoted(c), func(office []string) bool { return d.covers(office, []string{nation}) })
	})
}

// officesNoted gives what officesOf gives, looked for once: every nation of a document is asked
// of all who came.
func (d *reading) officesNoted(c ChainID) [][]string {
	offices, ok := d.noted[c]
	if !ok {
		if d.noted == nil {
			d.noted = map[ChainID][][]string{}
		}
		offices = d.officesOf(c)
		d.noted[c] = offices
	}
	return offices
}
