package coref

import (
	"cmp"
	"slices"
	"sort"
	"strings"

	"dramatis/graph"
)

// wholeName gives the name of the body of mention i: as printed, or, of a part of a party
// that stands without it ("the presidium", "the CC"), with the central committee that the
// document named last before it, or that is the only one it names at all. It is empty for
// a description that names no body by itself. The party of the reader is never among them.
func (d *reading) wholeName(i int, committees []namedCommittee) string {
	m := d.Mentions[i]
	var whole party
	if m.Part() {
		whole = d.partyAround(i, committees)
	}
	switch {
	case whole.name == "" && m.Kind == graph.ByName:
		return cmp.Or(d.ofHostBody(i), m.Normal)
	case whole.name == "":
		return ""
	}
	words := strings.Fields(strings.ToLower(m.Normal))
	if n := slices.Index(words, "of"); n > 0 {
		words = words[:n] // "Political Bureau of the CC"
	}
	switch {
	case words[0] == "cc":
		words = words[1:]
	case strings.HasPrefix(strings.Join(words, " "), committee):
		words = words[2:]
	}
	if len(words) == 0 {
		return whole.printed
	}
	name := whole.name + " CC"
	for _, w := range words {
		name += " " + strings.ToUpper(w[:1]) + w[1:]
	}
	return name
}

// committee is what the "CC" behind a party's acronym stands for.
const committee = "central committee"

// party is a party with the name that the text gives its central committee.
type party struct{ name, printed string }

// namedCommittee is a mention of the central committee of a party, its parts or its plenums.
type namedCommittee struct {
	mention int
	party
	only party // the one party whose committees are named from here on, of several or none empty
}

// committeesBut finds the central committees that the document names, but not that of one party.
func (d *reading) committeesBut(reader string) []namedCommittee {
	var found []namedCommittee
	for j := range d.Mentions {
		if p, ok := d.centralCommittee(j); ok && p.name != reader {
			found = append(found, namedCommittee{mention: j, party: p})
		}
	}
	only, several := party{}, false
	for k := len(found) - 1; k >= 0; k-- {
		if p := found[k].party; p.name != "" {
			several = several || only.name != "" && only.name != p.name
			only = p
		}
		if !several {
			found[k].only = only
		}
	}
	return found
}

// partyAround gives the party whose central committee, of those of the document, is named last
// before mention i, or the only one whose is named behind it.
func (d *reading) partyAround(i int, committees []namedCommittee) party {
	next := sort.Search(len(committees), func(k int) bool { return committees[k].mention >= i })
	if next > 0 && (d.ofParty(i) || d.besideOwner(committees[next-1].mention, i)) {
		return committees[next-1].party
	}
	if next < len(committees) && d.ofParty(i) {
		return committees[next].only
	}
	return party{}
}

// besideOwner reports whether no mention from j up to mention i stands too far before it to own it.
func (d *reading) besideOwner(j, i int) bool {
	for n := i - 1; n >= j; n-- {
		if d.Mentions[i].Span.Start-d.Mentions[n].Span.End > farthestOwner {
			return false
		}
	}
	return true
}

// farthestOwner is how far behind its party a part may stand that states and bodies of other
// kinds have, too ("the Standing Committee"), in bytes.
const farthestOwner = 300

// ofParty reports whether the part of mention i is one that only parties have.
func (d *reading) ofParty(i int) bool {
	return slices.ContainsFunc(d.words.PartyOrgans, func(w string) bool { return strings.Contains(d.word(i), w) })
}

// readingParty gives the party whose central committee the document goes to: its writer
// calls it in full, and "the Central Committee" is that of whom he tells.
func (d *reading) readingParty() string {
	for j, m := range d.Mentions {
		for _, to := range d.layout.Header.Recipients {
			if to.Span.Overlaps(m.Span) {
				if p, ok := d.centralCommittee(j); ok {
					return p.name
				}
			}
		}
	}
	return ""
}

// centralCommittee gives the party of the central committee, of its parts or its plenums
// that mention j names: "KWP CC plenum", "Central Committee of the Communist Party of China".
func (d *reading) centralCommittee(j int) (party, bool) {
	m := d.Mentions[j]
	if m.Kind != graph.ByName || m.Type != graph.Organization && m.Type != graph.Event || m.Part() {
		return party{}, false
	}
	words := strings.Fields(m.Normal)
	if words[0] == "CC" && len(words) > 1 && words[1] != "of" {
		last := slices.IndexFunc(words, func(w string) bool { return w == "Politburo" || w == "Presidium" || w == "Secretariat" })
		if last < 0 {
			last = len(words)
		}
		return party{strings.Join(words[1:last], " "), strings.Join(words[:last], " ")}, true // "CC CPSU"
	}
	for n, w := range words {
		behind := n + 1
		switch {
		case w == "CC":
		case n+1 < len(words) && strings.EqualFold(w+" "+words[n+1], committee):
			behind++
		default:
			continue
		}
		if n > 0 && m.Type == graph.Event {
			words, behind, n = words[n-1:], behind-n+1, 1 // "August KWP CC plenum"
			if words[0] != strings.ToUpper(words[0]) {
				break
			}
		}
		if n > 0 {
			return party{strings.Join(words[:n], " "), strings.Join(words[:behind], " ")}, true
		}
		if behind < len(words) && words[behind] == "of" {
			return party{strings.TrimPrefix(strings.Join(words[behind+1:], " "), "the "), m.Normal}, true
		}
		break
	}
	return party{}, false
}
