package coref

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dramatis/graph"
)

// noteOffices writes down by what offices the document speaks of its people, of what land they are, and where it
// was written: from those that name the holder another document of the place and time may
// be told whom it means by his office alone.
func (d *reading) noteOffices() {
	d.out.House = d.house()
	for c := range d.out.Chains {
		chain := &d.out.Chains[c]
		switch {
		case chain.Type != graph.Person || chain.Bibliographic:
		case chain.Office:
			chain.Offices = []string{strings.ToLower(chain.Name)}
		default:
			for _, m := range chain.Mentions {
				d.noteOffice(chain, m)
			}
			d.notePosts(chain)
			d.noteLand(ChainID(c))
		}
	}
}

// noteOffice writes down the office that mention m gives the person of a chain.
func (d *reading) noteOffice(chain *Chain, m int) {
	add := func(office string, tells bool) {
		if office = strings.ToLower(office); tells && !slices.Contains(chain.Offices, office) {
			chain.Offices = append(chain.Offices, office)
		}
	}
	if d.Mentions[m].Kind != graph.ByName {
		if d.isOffice(m) {
			office, landed := d.fullOffice(m)
			add(office, landed || d.posts.tells(office))
		}
		return
	}
	add(d.written(d.Mentions[m].Lead.Of(d.doc.Text)))
	add(d.written(d.rightOf(m)))
}

// longestPost bounds the words of an office beside a name.
const longestPost = 9

// written gives the office that stands before or behind a name in full, and whether it
// tells its holder from other people: "Secretary of State", "Polish Ambassador", not
// "President" alone.
func (d *reading) written(text string) (office string, tells bool) {
	words := strings.Fields(text)
	for len(words) > 0 && (words[0] == "the" || words[0] == "then" || words[0] == "now" || words[0] == "new") {
		words = words[1:]
	}
	if len(words) == 0 || len(words) > longestPost {
		return "", false
	}
	for _, w := range words {
		if r, _ := utf8.DecodeRuneInString(w); !unicode.IsUpper(r) && w != "the" && w != "and" && !isLink(w) {
			return "", false
		}
	}
	head := unlinked(words)
	landed := slices.ContainsFunc(head, d.isAdjective)
	for n, w := range head {
		head[n] = d.titleCase(strings.Trim(w, ",."))
	}
	if last := strings.ToLower(lastOf(strings.Fields(lastOf(head)))); !slices.Contains(d.posts.Heads, last) {
		return "", false
	}
	office = strings.Join(words, " ")
	if hosts := d.ofHost(office); hosts != "" && !landed {
		return hosts, true
	}
	return office, landed || len(head) < len(words)
}

// house gives the place where the document was written, in small letters, or "".
func (d *reading) house() string {
	place, _, _ := strings.Cut(d.layout.Header.Place.Of(d.doc.Text), ",")
	return strings.ToLower(strings.Join(strings.Fields(place), " "))
}
