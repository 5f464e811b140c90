package coref

import (
	"slices"
	"strings"
	"unicode"

	"dramatis/graph"
)

// A body that stands without whose it is: "the Foreign Ministry" in the telegram of an embassy, "the
// Planning Board" behind "the NSC Planning Board".

// ofHostBody gives the name of mention i with the people at whom the embassy is that writes, where it is
// a ministry that every state has; or "".
func (d *reading) ofHostBody(i int) string {
	m := d.Mentions[i]
	if !slices.Contains(d.posts.Ministries, strings.ToLower(strings.Join(strings.Fields(m.Normal), " "))) {
		return ""
	}
	people := d.hostPeople()
	if people == "" {
		return ""
	}
	return d.titleCase(people) + " " + m.Normal
}

// hostPeople gives the people of the land where the mission is that the header names as the sender, or "".
func (d *reading) hostPeople() string {
	for _, party := range d.layout.Header.Senders {
		house, land, ok := strings.Cut(party.Span.Of(d.doc.Text), " in ")
		words := strings.Fields(strings.ToLower(house))
		if !ok || len(words) == 0 || !slices.Contains(d.posts.Missions, words[len(words)-1]) {
			continue
		}
		if people := d.landIn(smallWords(strings.ToLower(land))); people != "" {
			return people
		}
	}
	return ""
}

// shortenBodies joins a ministry or an organ to the one that the document has called by the same name with
// its owner in front: "Foreign Ministry" to "Danish Foreign Ministry", "Planning Board" to "NSC Planning
// Board". Where it has named several so, or none before, nobody says whose it is.
func (d *reading) shortenBodies() {
	owned := map[string][]*cluster{}
	for _, c := range d.roots(graph.Organization) {
		for _, n := range c.names {
			if owner, name, ok := strings.Cut(strings.ToLower(n.text), " "); ok && d.mayOwn(n.text[:len(owner)], name) {
				owned[name] = append(owned[name], c)
			}
		}
	}
	for _, c := range d.roots(graph.Organization) {
		if len(c.names) == 0 {
			continue
		}
		owners := slices.Compact(owned[strings.ToLower(c.names[0].text)])
		if len(owners) == 1 && owners[0] != c && owners[0].bib == c.bib && owners[0].mentions[0] < c.mentions[0] {
			d.merge(owners[0], c)
		}
	}
}

// mayOwn reports whether a word in front of the name of a body tells whose it is: the adjective of a people or the
// letters of a state before a ministry, the letters of a body before an organ of two words or more.
func (d *reading) mayOwn(owner, name string) bool {
	if slices.Contains(d.posts.Ministries, name) {
		return d.isAdjective(owner) || d.posts.adjectives[strings.ToLower(owner)] != ""
	}
	letters := len(owner) > 1 && strings.IndexFunc(owner, func(r rune) bool { return !unicode.IsUpper(r) }) < 0
	return letters && d.posts.adjectives[strings.ToLower(owner)] == "" && strings.Contains(name, " ") && slices.Contains(d.posts.Organs, lastOf(strings.Fields(name)))
}
