// Package resolve knows who is who across documents: it compares the names of
// chains and judges which of them speak of one entity, names it and gives it its
// IRI. The judgement does not depend on the order in which documents were added.
//
// Full names are judged first, part by part; then misspelt ones; then bare surnames, each
// by its own document: the years, titles and companions of those who bear the name in
// full are weighed in bits, and the likeliest must lead. Every judgement keeps its
// reasons (Identity.Why); those that could as well have been another are Doubts.
//
// Above all of it stands what people judged (package ledger): it is applied to what the
// matcher made, the later word before the earlier, and never weighed against it. Authority
// files (package authority) are below it: a record is one more document that gives
// somebody's names side by side. All is a function of documents, judgements and records
// alone, so that a document taken out leaves no trace; iri.go tells what that asks of IRIs.
//
// It refuses to guess where nobody leads: a name that fits two people alike stays in its
// document. Two chains of one document are never one entity, given names and initials
// that conflict never are, and nobody is joined by a chain of half-alike names.
package resolve

import (
	"cmp"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"dramatis/extract/coref"
	"dramatis/extract/coref/name"
	"dramatis/extract/mention"
	"dramatis/extract/resolve/authority"
	"dramatis/extract/resolve/ledger"
	"dramatis/graph"
)

// Resolver collects the chains of documents and judges them together. It is not
// safe for concurrent use.
type Resolver struct {
	names     *name.Tables
	recurring map[string]bool
	address   map[string]bool // forms of address, which tell no office
	documents map[graph.DocumentID]document
	parsed    map[string]name.Person // every personal name is taken apart once
	folded    map[string]string      // and folded once
	spelled   map[string]string      // every name and title is held once

	pairs int // of candidates that were compared

	known []*chain // the records of authority files

	judgements []ledger.Judgement // that stand, in the order of their making
	judged     map[graph.DocumentID]bool
	located    map[ledger.Passage]place
}

// document is what the resolver keeps of a document.
type document struct {
	date    graph.EDTF
	chains  []*chain
	parties []coref.ChainID // senders, recipients and participants
}

// chain is one chain of a document on its way to an entity.
type chain struct {
	doc      graph.DocumentID
	date     graph.EDTF
	id       coref.ChainID
	kind     graph.EntityType
	sex      name.Sex // that titles tell
	names    []string
	counts   []int // how often the document uses each name
	mentions int
	bib      bool
	local    bool
	titles   []string // folded
	full     bool     // a person's surname and given name are known
	cluster  *cluster
	why      []Reason

	hesitation hesitation
	record     *authority.Record // that the chain stands for, or nil
}

// New reads the tables that comparing needs.
func New(tables fs.FS) (*Resolver, error) {
	names, err := name.Load(tables)
	if err != nil {
		return nil, err
	}
	var f struct {
		Recurring  []string `yaml:"recurring"`
		Honorifics string   `yaml:"honorifics"`
	}
	for _, table := range []string{"recurring.yaml", "honorifics.yaml"} {
		data, err := fs.ReadFile(tables, table)
		if err == nil {
			err = yaml.Unmarshal(data, &f)
		}
		if err != nil {
			return nil, fmt.Errorf("reading the table %s: %w", table, err)
		}
	}
	r := &Resolver{names: names, recurring: map[string]bool{}, address: map[string]bool{}, documents: map[graph.DocumentID]document{}, parsed: map[string]name.Person{}, folded: map[string]string{}, spelled: map[string]string{}}
	for _, w := range f.Recurring {
		r.recurring[w] = true
	}
	for w := range strings.FieldsSeq(f.Honorifics) {
		r.address[w] = true
	}
	return r, nil
}

// Add takes in what coreference says of a document and the mentions it speaks of.
// A document added again replaces itself.
func (r *Resolver) Add(doc graph.DocumentID, date graph.EDTF, c coref.Result, ms []mention.Mention) {
	d := document{date: graph.EDTF(strings.Clone(string(date)))}
	for id, from := range c.Chains {
		to := &chain{
			doc: doc, date: d.date, id: coref.ChainID(id), kind: from.Type, names: r.held(from.Names),
			counts: make([]int, len(from.Names)), mentions: len(from.Mentions), bib: from.Bibliographic, local: from.Local,
			titles: r.held(r.offices(from.Titles)),
		}
		for _, title := range from.Titles {
			to.sex = cmp.Or(to.sex, r.names.HonorificSex(title))
		}
		for _, m := range from.Mentions {
			if m < len(ms) && ms[m].Kind == graph.ByName {
				if n := slices.Index(from.Names, ms[m].Normal); n >= 0 {
					to.counts[n]++
				}
			}
		}
		d.chains = append(d.chains, to)
	}
	for _, list := range [][]coref.ChainID{c.Senders, c.Recipients, c.Participants} {
		for _, p := range list {
			if !slices.Contains(d.parties, p) {
				d.parties = append(d.parties, p)
			}
		}
	}
	r.documents[doc] = d
}

// held gives strings that hold on to no document's text, each of them once: a corpus
// has far fewer names than passages.
func (r *Resolver) held(all []string) []string {
	if len(all) == 0 {
		return nil
	}
	out := make([]string, len(all))
	for i, s := range all {
		known, ok := r.spelled[s]
		if !ok {
			known = strings.Clone(s)
			r.spelled[known] = known
		}
		out[i] = known
	}
	return out
}

// Resolve judges all chains added so far.
func (r *Resolver) Resolve() *Identity {
	chains := r.sorted()
	r.pairs = 0
	// People come first: who was there tells one conversation from another.
	clusters := r.apply(r.people(of(chains, graph.Person)))
	clusters = append(clusters, r.bodies(of(chains, graph.Organization, graph.Place))...)
	clusters = append(clusters, r.events(of(chains, graph.Event))...)
	return r.identity(r.apply(clusters))
}

// Pairs gives the number of candidate pairs that the last Resolve compared: two entities in
// the making, or a chain and whom it may mean.
func (r *Resolver) Pairs() int { return r.pairs }

// sorted gives all chains in the order of document and chain, without the judgement
// of an earlier run.
func (r *Resolver) sorted() []*chain {
	var out []*chain
	for _, c := range r.known {
		c.cluster, c.why = nil, nil
		out = append(out, c)
	}
	for _, d := range r.documents {
		for _, c := range d.chains {
			c.cluster, c.why, c.hesitation = nil, nil, hesitation{}
			out = append(out, c)
		}
	}
	slices.SortFunc(out, func(a, b *chain) int { return cmp.Or(cmp.Compare(a.doc, b.doc), cmp.Compare(a.id, b.id)) })
	return out
}

// of gives the chains of some types.
func of(chains []*chain, kinds ...graph.EntityType) []*chain {
	var out []*chain
	for _, c := range chains {
		if slices.Contains(kinds, c.kind) {
			out = append(out, c)
		}
	}
	return out
}

// person takes a personal name apart, once.
func (r *Resolver) person(text string) name.Person {
	p, known := r.parsed[text]
	if !known {
		p = r.names.Person(text)
		r.parsed[text] = p
	}
	return p
}
