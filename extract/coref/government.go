package coref

import (
	"slices"
	"strings"

	"dramatis/graph"
)

// governmentOf gives the state whose government "his government", "my government" and "your
// government" at mention i are: that of the land by which the document calls somebody's office,
// "Soviet Ambassador". None for other descriptions, and where the document does not tell or does not
// name the state.
func (d *reading) governmentOf(i int) ChainID {
	whose, body, _ := strings.Cut(d.word(i), " ")
	if body != "government" {
		return None
	}
	person := None
	switch whose {
	case "his", "her":
		person = d.antecedent(i)
	case "my", "our":
		person = d.speaker(i)
	case "your":
		if v := d.voiceAt(i); v != nil && len(v.to) == 1 {
			person = v.to[0]
		}
	}
	if person == None || d.out.Chains[person].Type != graph.Person {
		return None
	}
	people := d.landServed(person)
	if people == "" {
		return None
	}
	return ChainID(slices.IndexFunc(d.out.Chains, func(c Chain) bool {
		return (c.Type == graph.Organization || c.Type == graph.Place) && slices.ContainsFunc(c.Names, func(n string) bool { return d.posts.adjectives[strings.ToLower(n)] == people })
	}))
}

// landServed gives the people of the land that an office of a person is of: "Soviet Ambassador",
// "Foreign Minister of Denmark"; or "".
func (d *reading) landServed(c ChainID) string {
	for _, office := range d.officesNoted(c) {
		for k, w := range office {
			switch {
			case d.posts.peoples[w] && d.opensPost(office[k+1:]):
				return w
			case k > 0 && w == "of" && slices.Contains(d.posts.Heads, office[k-1]):
				if people := d.landIn(office[k+1:]); people != "" {
					return people
				}
			}
		}
	}
	return ""
}
