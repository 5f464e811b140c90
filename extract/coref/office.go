package coref

import (
	"cmp"
	"io/fs"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"dramatis/extract/mention"
	"dramatis/graph"
)

// An office whose holder the document does not name is an actor all the same: "the Rumanian
// Ambassador told me". It is one chain of the document, called by its full office.

// officeTable is the form of offices.yaml.
type officeTable struct {
	Heads      []string          `yaml:"heads"`
	Sole       []string          `yaml:"sole"`
	Qualifiers []string          `yaml:"qualifiers"`
	Short      map[string]string `yaml:"short"`
	Civil      []string          `yaml:"civil"`
	Alone      []string          `yaml:"alone"`
	Hosts      []string          `yaml:"hosts"`
	Missions   []string          `yaml:"missions"`
	Ministries []string          `yaml:"ministries"`
	Organs     []string          `yaml:"organs"`
	Envoys     []string          `yaml:"envoys"`
	Branches   []string          `yaml:"branches"`
	ByGiven    []string          `yaml:"by_given"`
	Knightly   []string          `yaml:"knightly"`
	Chiefs     []string          `yaml:"chiefs"`
	Several    []string          `yaml:"several"`
	Serving    []string          `yaml:"serving"`
	Junior     []string          `yaml:"junior"`
	Below      []string          `yaml:"below"`
	// adjectives are those of peoples, by the lands that they stand for; peoples are all of
	// them. In small letters.
	adjectives map[string]string
	peoples    map[string]bool
}

// loadOffices reads the tables of offices and lands.
func loadOffices(tables fs.FS) (t officeTable, err error) {
	lands := map[string][]string{}
	if err := cmp.Or(readTable(tables, "offices.yaml", &t), readTable(tables, "lands.yaml", &lands)); err != nil {
		return t, err
	}
	t.adjectives, t.peoples = map[string]string{}, map[string]bool{}
	for people, names := range lands {
		t.peoples[people] = true
		for _, land := range names {
			land = strings.ToLower(land)
			if old := t.adjectives[land]; old == "" || people < old {
				t.adjectives[land] = people
			}
		}
	}
	return t, nil
}

// alone reports whether a document need not say of what an office is: "the President".
func (t *officeTable) alone(office string) bool {
	return slices.Contains(t.Alone, strings.ToLower(office))
}

// tells reports whether an office tells its holder from others without a land or body: by what
// it is for, or because there is one in each land.
func (t *officeTable) tells(office string) bool {
	return strings.Contains(office, " of ") || strings.Contains(office, " for ") || t.alone(office)
}

// actor is an office that stands for its unnamed holder.
type actor struct {
	chain ChainID
	words []string // of the office, in small letters
	last  int      // the mention that spoke of it last
	land  bool     // it says of what land or body it is
}

// officeActor gives the actor that mention i means by an office whose holder the document
// does not name, the one it spoke of already or a new one; None where it means nobody, or
// a named one of several.
func (d *reading) officeActor(i int) ChainID {
	if !d.isOffice(i) {
		return None
	}
	called, landed := d.fullOffice(i)
	words := officeWords(called)
	if a := d.actorCalled(i, words, landed); a != nil {
		a.last = i
		return a.chain
	}
	if !landed && !d.posts.tells(called) || d.heldByName(i) {
		return None
	}
	return d.newActor(i, called, words, landed)
}

// ownOffice reports whether mention i means by a bare office not the person c whom the
// document gives it by name, but one whom it need not name: "the President" of its own land,
// of whom it spoke before it named another land's. A party of the heading is the one that it
// speaks of so, and so is an embassy's host.
func (d *reading) ownOffice(i int, c ChainID) bool {
	if !d.isOffice(i) || d.isParty(c) || d.hostLand() != "" || !d.voiceless(i) {
		return false
	}
	called, landed := d.fullOffice(i)
	if landed || !d.posts.alone(called) {
		return false
	}
	if n := d.bareActorCalled(called); n >= 0 {
		return true
	}
	named := 0
	for _, m := range d.out.Chains[c].Mentions {
		if m < i {
			return false
		}
		if d.Mentions[m].Kind == graph.ByName {
			named++
		}
	}
	return 2*named > d.timesCalled(i) || !d.ledBy(c, called) || slices.Contains(d.posts.Several, strings.ToLower(called)) ||
		strings.HasSuffix(strings.ToLower(called), "minister") && d.timesCalled(i) > muchMore*named
}

// muchMore is how many times as often as by his name a document would have to call a minister by his office, before it names him: every
// land has one, and it may speak of another land's. Of chancellors and kings there are few.
const muchMore = 3

// ledBy reports whether the document puts an office before a name of somebody: "President X", not
// "X, President of the Academy".
func (d *reading) ledBy(c ChainID, office string) bool {
	head := strings.ToLower(lastOf(strings.Fields(office)))
	return slices.ContainsFunc(d.out.Chains[c].Titles, func(t string) bool { return slices.Contains(officeWords(t), head) })
}

// barePartyActor gives the party of the heading that has no name but the bare office of mention i,
// or None: where "The Secretary" takes part, "the Secretary" is he, and not the other side's
// Secretary for External Affairs.
func (d *reading) barePartyActor(i int) ChainID {
	if len(d.unnamed) == 0 || !d.isOffice(i) {
		return None
	}
	called, landed := d.fullOffice(i)
	if n := d.bareActorCalled(called); !landed && n >= 0 && d.isParty(d.unnamed[n].chain) {
		d.unnamed[n].last = i
		return d.unnamed[n].chain
	}
	return None
}

// isParty reports whether somebody wrote or signed the document, received it or took part
// in what it records.
func (d *reading) isParty(c ChainID) bool {
	for _, list := range [...][]ChainID{d.out.Senders, d.out.Recipients, d.out.Participants, d.out.SignedBy} {
		if slices.Contains(list, c) {
			return true
		}
	}
	return c == d.author
}

// timesCalled counts how often the document calls somebody by the words of mention i.
func (d *reading) timesCalled(i int) int {
	n := 0
	for _, m := range d.Mentions {
		if m.Kind == graph.ByNominal && len(m.Normal) == len(d.Mentions[i].Normal) && strings.EqualFold(m.Normal, d.Mentions[i].Normal) {
			n++
		}
	}
	return n
}

// bareActorCalled gives the place among the unnamed of him who is called by a bare office, or -1.
func (d *reading) bareActorCalled(called string) int {
	return slices.IndexFunc(d.unnamed, func(a actor) bool { return !a.land && strings.EqualFold(d.out.Chains[a.chain].Name, called) })
}

// bareActor gives the actor of the bare office of mention i, a new one where there is none yet.
func (d *reading) bareActor(i int) ChainID {
	called, _ := d.fullOffice(i)
	if n := d.bareActorCalled(called); n >= 0 {
		d.unnamed[n].last = i
		return d.unnamed[n].chain
	}
	return d.newActor(i, called, officeWords(called), false)
}

// newActor makes the actor of an office that mention i speaks of.
func (d *reading) newActor(i int, called string, words []string, landed bool) ChainID {
	c := ChainID(len(d.out.Chains))
	d.out.Chains = append(d.out.Chains, Chain{Type: graph.Person, Name: called, Names: d.withSurface([]string{called}, i), Office: true})
	d.unnamed = append(d.unnamed, actor{chain: c, words: words, last: i, land: landed})
	return c
}

// partyByOffice makes the actor of an office that alone names a party of the heading, or
// gives None where it is no office of one person.
func (d *reading) partyByOffice(i int, called string) ChainID {
	for _, where := range [...]string{" in ", " at "} {
		if office, _, ok := strings.Cut(called, where); ok && !slices.Contains(d.posts.Envoys, lastOf(officeWords(office))) {
			called = office // "the President at New York"
		}
	}
	words := officeWords(called)
	head := unlinked(words)
	if !slices.Contains(d.posts.Heads, lastOf(head)) {
		return None
	}
	for _, a := range d.unnamed {
		if slices.Equal(a.words, words) {
			return a.chain
		}
	}
	return d.newActor(i, strings.TrimPrefix(called, "The "), words, len(head) < len(words))
}

// officeLinks are the prepositions behind an office.
var officeLinks = [...]string{"of", "for", "to", "in", "at"}

// isLink reports whether a word is one of them.
func isLink(w string) bool { return slices.Contains(officeLinks[:], w) }

// unlinked gives the words of an office without the preposition behind it and what it governs.
func unlinked(words []string) []string {
	if n := slices.IndexFunc(words, isLink); n >= 0 {
		return words[:n]
	}
	return words
}

// withSurface adds what mention i calls an office to its names.
func (d *reading) withSurface(names []string, i int) []string {
	if n := d.Mentions[i].Normal; !slices.ContainsFunc(names, func(o string) bool { return strings.EqualFold(o, n) }) {
		names = append(names, n)
	}
	return names
}

// isOffice reports whether mention i points at the one holder of an office: "the
// Ambassador", "the foreign minister", in a telegram "Soviet Ambassador".
func (d *reading) isOffice(i int) bool {
	m := d.Mentions[i]
	if m.Kind != graph.ByNominal || m.Type != graph.Person || m.Plural || !d.partOf(i).Historic() {
		return false
	}
	if m.Rule != mention.RuleTerse && !strings.HasPrefix(d.word(i), "the ") {
		return false
	}
	words := strings.Fields(m.Normal)
	last := words[len(words)-1]
	civil := len(words) > 1 && strings.EqualFold(last, "general") && slices.Contains(d.posts.Civil, strings.ToLower(words[len(words)-2]))
	if !slices.Contains(d.posts.Heads, strings.ToLower(last)) && d.posts.Short[strings.ToLower(last)] == "" && !civil {
		return false
	}
	r, _ := utf8.DecodeRuneInString(last)
	qualified := func(w string) bool {
		r, _ := utf8.DecodeRuneInString(w)
		return unicode.IsUpper(r) || slices.Contains(d.posts.Qualifiers, w)
	}
	return (unicode.IsUpper(r) || slices.ContainsFunc(words[:len(words)-1], qualified)) && !d.besideHolder(i)
}

// besideHolder reports whether an office only says more of a person named right beside it:
// "NAME, the Polish Ambassador", "the Ambassador (NAME)".
func (d *reading) besideHolder(i int) bool {
	_, from, _ := d.officeTail(i)
	if j := d.from(from); j < len(d.Mentions) && d.Mentions[j].Type == graph.Person && d.Mentions[j].Kind == graph.ByName {
		between := strings.TrimSpace(d.doc.Text[from:max(from, leadStart(d.Mentions[j]))])
		switch strings.TrimSpace(strings.TrimPrefix(between, "d'affaires")) {
		case "", ",", "(", "[":
			return true
		}
	}
	if _, end := d.bounds(i); i > 0 && d.Mentions[i-1].Type == graph.Person && d.Mentions[i-1].Kind == graph.ByName && !d.acts(i, end) {
		switch strings.TrimSpace(d.between(i-1, i)) {
		case ",", "(", "—", "–", "-", ", then", ", now", ", former":
			return true
		}
	}
	return false
}

// heldByName reports whether the document gives an office like that of mention i to
// somebody by name: which of several is meant it does not tell, or whether it is he.
func (d *reading) heldByName(i int) bool {
	office := d.officeNamed(i)
	if len(office) == 0 {
		return true
	}
	for _, o := range d.held()[office[len(office)-1]] {
		if !d.out.Chains[o.holder].Office && d.covers(o.words, office) && !d.lesser(o.words, office) && d.canHold(o.holder, i) {
			return true
		}
	}
	return false
}

// actorCalled gives the actor that an office of some words means at mention i: the one
// whose office covers it, of several the one spoken of last; or nil.
func (d *reading) actorCalled(i int, words []string, landed bool) *actor {
	var found *actor
	for n := range d.unnamed {
		a := &d.unnamed[n]
		if !d.covers(a.words, words) || d.lesser(a.words, words) || landed && !a.land || a.land && !landed && len(words) > 1 && len(a.words) < len(words) {
			continue
		}
		if !a.land && !d.sameVoice(i, a.last) && !(d.voiceless(i) && d.isParty(a.chain)) {
			continue // whose president a quoted letter means is another matter
		}
		if found == nil || a.last > found.last {
			found = a
		}
	}
	if found != nil {
		chain := &d.out.Chains[found.chain]
		chain.Names = d.withSurface(chain.Names, i)
	}
	return found
}
