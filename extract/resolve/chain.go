package resolve

import (
	"cmp"
	"iter"
	"slices"
	"strings"

	"dramatis/extract/coref"
	"dramatis/extract/coref/name"
	"dramatis/extract/mention"
	"dramatis/extract/resolve/authority"
	"dramatis/graph"
)

// document is what the resolver keeps of a document.
type document struct {
	id      graph.DocumentID
	date    graph.EDTF
	year    int // 0 where it is not known
	day     int // of a date with its day, counted from year 1; else 0
	house   uint32
	chains  []chain
	parties []coref.ChainID // senders, recipients and participants
	senders []coref.ChainID
	signers []coref.ChainID
	// crowd counts the chains of each entity in the making, where scanning them all takes long.
	crowd map[*cluster]int
}

// isParty reports whether a chain wrote or signed the document, received it or took part.
func (d *document) isParty(c *chain) bool {
	return slices.Contains(d.parties, coref.ChainID(c.id)) || slices.Contains(d.signers, coref.ChainID(c.id))
}

// crowded is the number of chains from which a document keeps count of their entities.
const crowded = 512

// chain is one chain of a document on its way to an entity. A corpus has millions of them:
// names, their uses and titles are numbers in the resolver's lists.
type chain struct {
	cluster  *cluster
	doc      uint32 // place in Resolver.documents
	id       uint32 // its coref.ChainID
	names    uint32 // list: of each name its number and how often the document uses it
	titles   uint32 // list of numbers, of folded titles in their order
	posts    uint32 // list of numbers, of the posts beside his names
	offices  uint32 // list of numbers, of the offices that the document gives him
	mentions uint32
	land     uint32 // number of the people of his land, from 1
	lady     uint32 // number of the first word of a title that shows a woman, as it is written, from 1
	style    uint32 // number of the last word of a title that is for life, as it is written, from 1
	kind     kind
	sex      sex // that titles tell
	marks    marks
}

// kind is the place of a type in graph.EntityTypes, from 1; 0 is a type that is not judged.
type kind uint8

func kindOf(t graph.EntityType) kind { return kind(slices.Index(graph.EntityTypes, t) + 1) }

func (k kind) entityType() graph.EntityType { return graph.EntityTypes[k-1] }

// sex is the place of a name.Sex in sexes.
type sex uint8

var sexes = []name.Sex{name.Unsaid, name.Male, name.Female}

func sexOf(s name.Sex) sex { return sex(max(0, slices.Index(sexes, s))) }

// marks are what is true of a chain.
type marks uint16

const (
	bibliographic marks = 1 << iota // a translator, clerk or sponsor
	local                           // an event that only its document singles out
	full                            // a person's surname and given name are known
	settled                         // judged before the present round began
	office                          // a person of whom the document tells his office alone
	faint                           // nothing but capitals speaks for what it is
	slight                          // and what stands beside them speaks against a person
	behindOffice                    // the name stands in brackets behind an office
	unshown                         // no word beside any mention, be it a verb, shows a person
	vouched                         // its own names tell whom it means, and no weighing did
	byGiven                         // a title stands before the name that goes before given names: Sir Harold
)

func (c *chain) is(m marks) bool { return c.marks&m != 0 }

// isNamed reports whether a chain is of a person whom the document calls by a name.
func (c *chain) isNamed() bool { return c.kind == person && !c.is(office) }

func (c *chain) mark(m marks, holds bool) {
	c.marks &^= m
	if holds {
		c.marks |= m
	}
}

// Add takes in what coreference says of a document and the mentions it speaks of.
// A document added again replaces itself.
func (r *Resolver) Add(id graph.DocumentID, date graph.EDTF, c coref.Result, ms []mention.Mention) {
	year, _ := date.Year()
	d := &document{id: id, date: graph.EDTF(strings.Clone(string(date))), year: year, day: dayOf(date), house: r.texts.number(c.House), chains: make([]chain, len(c.Chains))}
	for i, from := range c.Chains {
		to := &d.chains[i]
		*to = chain{id: uint32(i), kind: kindOf(from.Type), mentions: uint32(len(from.Mentions)), names: r.usedNames(from, ms), titles: r.listed(r.offices(from.Titles)), posts: r.listed(from.Posts), offices: r.listed(from.Offices)}
		if from.Land != "" {
			to.land = 1 + r.texts.number(from.Land)
		}
		to.mark(bibliographic, from.Bibliographic)
		to.mark(local, from.Local)
		to.mark(office, from.Office)
		to.mark(faint, byCapitals(from, ms))
		to.mark(behindOffice, slices.ContainsFunc(from.Mentions, func(m int) bool { return m < len(ms) && ms[m].BehindOffice() }))
		to.mark(slight, to.is(faint) && to.kind == person && everyName(from, ms, func(m mention.Mention) bool { return m.Slight }))
		to.mark(unshown, to.is(faint) && to.kind == person && everyName(from, ms, mention.Mention.Unshown))
		for _, title := range from.Titles {
			for w := range strings.FieldsSeq(title) {
				if to.lady == 0 && r.names.HonorificSex(w) == name.Female {
					to.lady = 1 + r.texts.number(w)
				}
			}
			if last := title[strings.LastIndexByte(title, ' ')+1:]; to.style == 0 && r.styles[strings.ToLower(strings.Trim(last, ".,"))] {
				to.style = 1 + r.texts.number(last)
			}
			to.mark(byGiven, to.is(byGiven) || r.byGiven[strings.ToLower(title)])
			to.sex = cmp.Or(to.sex, sexOf(r.names.RankSex(title, year)))
		}
	}
	d.senders, d.signers = slices.Clone(c.Senders), slices.Clone(c.SignedBy)
	for _, list := range [][]coref.ChainID{c.Senders, c.Recipients, c.Participants} {
		for _, p := range list {
			if !slices.Contains(d.parties, p) {
				d.parties = append(d.parties, p)
			}
		}
	}
	for i := range d.chains {
		c := &d.chains[i]
		c.mark(faint, c.is(faint) && !d.isParty(c))
		c.mark(slight, c.is(slight) && c.is(faint))
		c.mark(unshown, c.is(unshown) && c.is(faint))
	}
	if n, known := r.numbered[id]; known {
		r.documents[n] = d
		return
	}
	r.numbered[id] = len(r.documents)
	r.documents = append(r.documents, d)
}

// byCapitals reports whether all mentions of a chain by name go by their capitals alone.
func byCapitals(c coref.Chain, ms []mention.Mention) bool {
	named := false
	for _, m := range c.Mentions {
		if m >= len(ms) || ms[m].Kind != graph.ByName {
			continue
		}
		if !ms[m].ByCapitals() {
			return false
		}
		named = true
	}
	return named && len(c.Titles) == 0
}

// everyName reports whether all mentions of a chain by name are of some sort.
func everyName(c coref.Chain, ms []mention.Mention, of func(mention.Mention) bool) bool {
	return !slices.ContainsFunc(c.Mentions, func(m int) bool { return m < len(ms) && ms[m].Kind == graph.ByName && !of(ms[m]) })
}

// usedNames keeps the names of a chain, each with how often it is used by name: once, where the
// mentions are not told.
func (r *Resolver) usedNames(c coref.Chain, ms []mention.Mention) uint32 {
	list := make([]uint32, 2*len(c.Names))
	for i, n := range c.Names {
		list[2*i] = r.texts.number(n)
		if ms == nil {
			list[2*i+1] = 1
		}
	}
	for _, m := range c.Mentions {
		if m < len(ms) && ms[m].Kind == graph.ByName {
			if n := slices.Index(c.Names, ms[m].Normal); n >= 0 {
				list[2*n+1]++
			}
		}
	}
	return r.lists.add(list...)
}

// listed keeps a list of texts.
func (r *Resolver) listed(all []string) uint32 {
	list := make([]uint32, len(all))
	for i, s := range all {
		list[i] = r.texts.number(s)
	}
	return r.lists.add(list...)
}

// settle puts the documents into the order of their IDs and forgets what an earlier run
// judged.
func (r *Resolver) settle() {
	slices.SortFunc(r.documents, func(a, b *document) int { return cmp.Compare(a.id, b.id) })
	for n, d := range r.documents {
		r.numbered[d.id] = n
		d.crowd = nil
		if len(d.chains) >= crowded {
			d.crowd = map[*cluster]int{}
		}
		for i := range d.chains {
			c := &d.chains[i]
			c.doc, c.cluster = uint32(n), nil
			c.mark(settled|full|vouched, false)
		}
	}
	if r.reasons != nil {
		r.reasons = newReasons()
	}
}

// each gives the chains that are wanted by document and place in it.
func (r *Resolver) each(wanted func(*chain) bool) iter.Seq[*chain] {
	return func(yield func(*chain) bool) {
		for _, d := range r.documents {
			for i := range d.chains {
				if c := &d.chains[i]; wanted(c) && !yield(c) {
					return
				}
			}
		}
	}
}

var (
	person       = kindOf(graph.Person)
	organization = kindOf(graph.Organization)
	location     = kindOf(graph.Place)
	event        = kindOf(graph.Event)
)

// document gives the document of a chain.
func (r *Resolver) document(c *chain) *document { return r.documents[c.doc] }

// record gives the record of an authority file that a chain stands for, or nil.
func (r *Resolver) record(c *chain) *authority.Record {
	if c.doc != 0 {
		return nil
	}
	return r.records[c.id]
}

// nameCount gives how many names a chain has.
func (r *Resolver) nameCount(c *chain) int { return len(r.lists.at(c.names)) / 2 }

// nameOf gives the number of a chain's i-th name, and how often it is used.
func (r *Resolver) nameOf(c *chain, i int) (number, uses uint32) {
	list := r.lists.at(c.names)
	return list[2*i], list[2*i+1]
}

// firstName gives a chain's first name, or "" where it has none.
func (r *Resolver) firstName(c *chain) string {
	for _, n := range r.namesOf(c) {
		return n
	}
	return ""
}

// namesOf gives the names of a chain.
func (r *Resolver) namesOf(c *chain) iter.Seq2[int, string] {
	list := r.lists.at(c.names)
	return func(yield func(int, string) bool) {
		for i := 0; 2*i < len(list); i++ {
			if !yield(i, r.texts.text(list[2*i])) {
				return
			}
		}
	}
}

// bearsAny reports whether one of some names is a chain's.
func (r *Resolver) bearsAny(c *chain, names ...string) bool {
	for _, n := range r.namesOf(c) {
		if slices.Contains(names, n) {
			return true
		}
	}
	return false
}

// titlesOf gives the numbers of a chain's titles.
func (r *Resolver) titlesOf(c *chain) []uint32 { return r.lists.at(c.titles) }

func compareChains(a, b *chain) int {
	return cmp.Or(cmp.Compare(a.doc, b.doc), cmp.Compare(a.id, b.id))
}

// sortedChains gives chains by document and place in it.
func sortedChains(chains []*chain) []*chain {
	return slices.SortedFunc(slices.Values(chains), compareChains)
}

// postsOf gives the numbers of the posts beside a chain's names.
func (r *Resolver) postsOf(c *chain) []uint32 { return r.lists.at(c.posts) }
