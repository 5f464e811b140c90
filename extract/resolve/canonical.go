package resolve

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode"

	"dramatis/extract/coref/name"
	"dramatis/graph"
)

// tally is one name of an entity with what speaks for it.
type tally struct {
	name      string
	documents int
	uses      int
	latin     bool
	caps      bool
	declined  bool
	person    bool
	tier      int // how much the name says by its form
	weight    int
	full      bool            // a person's surname and given name
	unowned   bool            // another name says in front whose the body is
	alias     bool            // some document gives it as another name beside a fuller one
	in        map[uint32]bool // the documents that use a person's name
	support   int             // documents that use it or a part or spelling of it
	familiar  bool            // another form of it is what the person is called in full
	vouched   bool            // a form used often enough abbreviates it
}

// kind gives the type that most mentions say; ties go by the order of graph.EntityTypes.
func (k *cluster) kind() graph.EntityType {
	votes := make([]int, len(graph.EntityTypes)+1)
	best := k.chains[0].kind
	for _, c := range k.chains {
		if c.is(faint) && c.kind == person {
			continue // among places, that is what the corpus has denied
		}
		votes[c.kind] += max(1, int(c.mentions))
		best = c.kind
	}
	for t := kindOf(graph.EntityTypes[0]); int(t) < len(votes); t++ {
		if votes[t] > votes[best] || votes[t] == votes[best] && t < best {
			best = t
		}
	}
	return best.entityType()
}

// tallies counts the names of a cluster, best first: in Latin script, in full, with the
// spellings and parts of it used in most documents (so that a pseudonym does not rename
// its bearer), used more than once, then by form, what it tells, documents and uses.
func (r *Resolver) tallies(k *cluster) []tally {
	byName := map[uint32]*tally{}
	ofPerson := k.chains[0].kind == person
	for _, c := range k.chains {
		if c.is(office) {
			continue // an office is no name of him who held it
		}
		for i := range r.nameCount(c) {
			r.count(byName, c, i, ofPerson)
		}
	}
	out := make([]tally, 0, len(byName))
	for _, t := range byName {
		out = append(out, *t)
	}
	slices.SortFunc(out, func(a, b tally) int { return cmp.Compare(a.name, b.name) })
	if ofPerson {
		out = oneSpacing(out)
		r.support(out)
		r.demote(k, out)
		withoutHyphen(out)
		r.compareForms(out)
	}
	if k.chains[0].kind == organization {
		disown(out)
	}
	slices.SortFunc(out, func(a, b tally) int {
		return cmp.Or(
			-compareBool(a.latin, b.latin), compareBool(a.unowned, b.unowned), -compareBool(a.full, b.full), compareBool(a.caps, b.caps), compareBool(a.declined, b.declined), compareBool(a.familiar, b.familiar),
			-cmp.Compare(a.support, b.support), compareBool(a.person && a.alias, b.person && b.alias), -compareBool(a.person && a.attested(), b.person && b.attested()),
			-cmp.Compare(a.tier, b.tier), compareBool(a.alias, b.alias), -cmp.Compare(a.fullness(), b.fullness()), -cmp.Compare(a.documents, b.documents), -cmp.Compare(a.weight, b.weight),
			-cmp.Compare(a.uses, b.uses), cmp.Compare(a.name, b.name),
		)
	})
	return out
}

// disown marks the names of a body that another of its names has with an owner in front, one word: of
// "Foreign Ministry" and "Danish Foreign Ministry" the second tells whose it is.
func disown(names []tally) {
	for i := range names {
		for _, long := range names {
			owner, ok := strings.CutSuffix(long.name, " "+names[i].name)
			names[i].unowned = names[i].unowned || ok && len(owner) > 1 && !strings.Contains(owner, " ") && !strings.EqualFold(owner, "the")
		}
	}
}

// count adds a chain's use of its i-th name.
func (r *Resolver) count(byName map[uint32]*tally, c *chain, i int, ofPerson bool) {
	number, uses := r.nameOf(c, i)
	n := r.texts.text(number)
	t := byName[number]
	if t == nil {
		t = &tally{name: n, latin: name.Latin(n), person: c.kind == person}
		if ofPerson {
			t.in = map[uint32]bool{}
		}
		if t.person {
			p := r.parse(n)
			t.full, t.caps, t.declined = p.Full() || p.Double(), capitals(n), p.Declined()
		}
		t.tier, t.weight = r.form(c, n)
		byName[number] = t
	}
	t.alias = t.alias || i > 0 && r.isAlias(c, n)
	if t.person || uses > 0 {
		t.documents++ // a state that is spoken of by its people alone is not called by its name
	}
	if t.in != nil {
		t.in[c.doc] = true
	}
	t.uses += int(uses)
}

// wellAttested is the number of uses from which a form of a name is no slip.
const wellAttested = 2

// attested reports whether the form is used often enough.
func (t tally) attested() bool {
	return t.uses >= wellAttested || t.documents >= wellAttested || t.vouched
}

// fullness is how much a person's name tells, where it is used often enough.
func (t tally) fullness() int {
	if t.person && t.attested() {
		return t.weight
	}
	return 0
}

// oneSpacing puts forms together that differ in case and in the blanks behind initials
// only ("I.P. Sidorov", "I. P. Sidorov"), under the form used most. Tallies are sorted.
func oneSpacing(ts []tally) []tally {
	at := map[string]int{}
	var out []tally
	for _, t := range ts {
		key := strings.ToLower(strings.ReplaceAll(t.name, ". ", "."))
		i, known := at[key]
		if !known {
			at[key] = len(out)
			out = append(out, t)
			continue
		}
		best, other := out[i], t
		if compareBool(best.caps, other.caps) > 0 || best.caps == other.caps && cmp.Or(cmp.Compare(other.uses, best.uses), cmp.Compare(other.documents, best.documents)) > 0 {
			best, other = other, best
		}
		best.uses += other.uses
		best.alias = best.alias && other.alias
		maps.Copy(best.in, other.in)
		best.documents = len(best.in)
		out[i] = best
	}
	return out
}

// capitals reports whether a name of several letters has no small one.
func capitals(n string) bool {
	return len(n) > 3 && !strings.ContainsFunc(n, unicode.IsLower) && strings.ContainsFunc(n, unicode.IsUpper)
}

// support counts for every name of a person the documents that speak of it in any form.
func (r *Resolver) support(ts []tally) {
	for i, t := range ts {
		docs := map[uint32]bool{}
		for _, o := range ts {
			if r.names.Compare(r.parse(t.name), r.parse(o.name)) != name.Different {
				maps.Copy(docs, o.in)
			}
		}
		ts[i].support = len(docs)
	}
}

// bareAttested is the number of documents that call somebody by a bare name from which a fuller
// one that stands once has to be likely.
const bareAttested = 10

// demote counts a full name that stands once as no fuller than a bare one of many documents, where what precedes the
// surname is no known given name: "Lund Weber" of two people side by side. Where it is all that tells a given name, nobody
// is called by that word alone, and a party of the paper has it with an office of the other papers, it is one.
func (r *Resolver) demote(k *cluster, ts []tally) {
	if !slices.ContainsFunc(ts, func(t tally) bool { return !t.full && t.documents >= bareAttested }) {
		return
	}
	var doubted []int
	sure := false
	for i, t := range ts {
		if !t.full {
			continue
		}
		p := r.parse(t.name)
		if t.documents != 1 || strings.Count(t.name, " ") != 1 || p.Double() || p.EastAsian() || p.Initials() || r.names.IsForename(p.ForenameKey()) {
			sure = true
			continue
		}
		doubted = append(doubted, i)
	}
	for _, i := range doubted {
		if sure || r.called[r.parse(ts[i].name).ForenameKey()] || !r.sharesTitle(k, ts[i]) {
			ts[i].full, ts[i].tier = false, 0
		}
	}
}

// sharesTitle reports whether who has a name in one document, which he wrote, got or was a participant of, has a title there
// that another document gives the same person.
func (r *Resolver) sharesTitle(k *cluster, t tally) bool {
	own, others := map[uint32]bool{}, map[uint32]bool{}
	for _, c := range k.chains {
		for _, title := range r.titlesOf(c) {
			if t.in[c.doc] && r.document(c).isParty(c) {
				own[title] = true
			} else {
				others[title] = true
			}
		}
	}
	for title := range own {
		if others[title] {
			return true
		}
	}
	return false
}

// hardlyEver is how many times oftener a nickname must stand than any form of the name in full,
// so that it is what everybody knows somebody by: Jimmy, whom one paper in a hundred calls James.
const hardlyEver = 20

// compareForms notes of the full names of a person which are nicknames of others, which have a
// "M." for Monsieur before them, where others have no such initial, and which only write out what
// well known initials abbreviate.
func (r *Resolver) compareForms(ts []tally) {
	for i, t := range ts {
		p := r.parse(t.name)
		if !t.full {
			continue
		}
		for _, o := range ts {
			q := r.parse(o.name)
			if !o.full || o.name == t.name {
				continue
			}
			ts[i].familiar = ts[i].familiar || t.name == monsieur+o.name
			if r.names.Compare(p, q) != name.Same {
				ts[i].familiar = ts[i].familiar || strings.HasPrefix(t.name, monsieur) && !q.Double()
				continue
			}
			ts[i].familiar = ts[i].familiar || r.names.Nickname(p, q) && t.documents <= hardlyEver*o.documents
			ts[i].vouched = ts[i].vouched || q.Initials() && !q.WrittenOut() && o.attested() && r.names.IsForename(p.ForenameKey()) && p.Text[0] == q.Text[0]
		}
	}
}

// monsieur is how French papers write it before a name.
const monsieur = "M. "

// isAlias reports whether a name is no spelling of the first name of its chain.
func (r *Resolver) isAlias(c *chain, n string) bool {
	return c.kind == person && r.names.Compare(r.parse(r.firstName(c)), r.parse(n)) == name.Different
}

// form ranks a name by its form alone: a person's written-out names before initials
// and initials before a surname; words before acronyms; the given name of a
// gathering before what it is also called.
func (r *Resolver) form(c *chain, n string) (tier, weight int) {
	switch c.kind {
	case person:
		p := r.parse(n)
		switch {
		case p.Full() && p.WrittenOut():
			tier = 2
		case p.Full() || p.Double():
			tier = 1
		}
		return tier, p.Weight()
	case event:
		if c.is(local) && n == r.firstName(c) {
			tier = 1
		}
		return tier, 100*r.names.Event(n).Told() - len(n)
	}
	if strings.ContainsFunc(n, unicode.IsLower) {
		tier = 1
	}
	return tier, -len(n)
}

// canonical gives the name of an entity and its other names, sorted. The name of an
// event with a month gets the year that the documents put it in.
func (r *Resolver) canonical(k *cluster) (best string, aliases []string) {
	if k.officeOnly() {
		return r.officeName(k)
	}
	ts := r.tallies(k)
	best = r.lady(k) + ts[0].name
	if k.year != "" {
		best = withYear(best, k.year)
	}
	aliases = []string{}
	for _, t := range ts {
		if t.name != best {
			aliases = append(aliases, t.name)
		}
	}
	if styled := r.styled(k, ts[0].name); styled != best && !slices.Contains(aliases, styled) {
		aliases = append(aliases, styled)
	}
	slices.Sort(aliases)
	return best, aliases
}

// withYear writes a year behind the month in an event's name: "June 1957 CPSU CC Plenum".
func withYear(event, year string) string {
	words := strings.Fields(event)
	for i, w := range words {
		if name.IsMonth(strings.ToLower(w)) {
			return strings.Join(slices.Insert(words, i+1, year), " ")
		}
	}
	return event
}
