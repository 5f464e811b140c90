package resolve

import (
	"fmt"
	"io/fs"
	"iter"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"

	"dramatis/extract/coref/name"
	"dramatis/extract/resolve/authority"
	"dramatis/extract/resolve/ledger"
	"dramatis/graph"
)

// Resolver collects the chains of documents and judges them together. It is not
// safe for concurrent use.
type Resolver struct {
	names     *name.Tables
	recurring map[string]bool
	address   map[string]bool   // forms of address, which tell no office
	ministry  map[string]bool   // bodies that every state has, by their words
	ranks     map[string]string // ranks that are kept for life, by how they are written
	seats     map[string]string // seats that are held for a time, likewise
	grades    map[string]bool   // words before a rank that belong to it
	common    map[string]bool   // surnames that many bear
	byGiven   map[string]bool   // titles that stand before a given name alone
	styles    map[string]bool   // titles that are for life
	nouns     map[string]bool   // nouns of offices that one person holds
	owners    map[string]bool   // states, peoples and capitals whose a body may be, in small letters

	documents []*document // the first stands for the authority files
	numbered  map[graph.DocumentID]int
	texts     *texts
	lists     lists
	parsed    cache[name.Person] // personal names taken apart
	folded    cache[string]
	worded    cache[string]

	pairs   int      // of candidates that were compared
	reasons *reasons // nil where nobody will ask for them

	records []*authority.Record

	called map[string]bool // what people are called by alone: their surnames, or all of a name; made when they are named

	judgements []ledger.Judgement // that stand, in the order of their making
	judged     map[graph.DocumentID]bool
	located    map[ledger.Passage]place
	spokenOf   map[place]bool // the chains that judgements name; made when people are judged
}

// New makes a resolver with the tables of names, offices and authorities that comparing needs; the error names the one that is
// missing or broken.
func New(tables fs.FS) (*Resolver, error) {
	names, err := name.Load(tables)
	if err != nil {
		return nil, err
	}
	var f struct {
		Recurring  []string          `yaml:"recurring"`
		Honorifics string            `yaml:"honorifics"`
		Styles     string            `yaml:"styles"`
		Ministries []string          `yaml:"ministries"`
		ByGiven    []string          `yaml:"by_given"`
		Lasting    map[string]string `yaml:"lasting"`
		Seats      map[string]string `yaml:"seats"`
		Grades     []string          `yaml:"grades"`
		Sole       []string          `yaml:"sole"`
		Surnames   string            `yaml:"common_surnames"`
		Demonyms   string            `yaml:"demonyms"`
		States     string            `yaml:"states"`
		Countries  string            `yaml:"countries"`
		Cities     string            `yaml:"cities"`
	}
	for _, table := range []string{"recurring.yaml", "honorifics.yaml", "offices.yaml", "nationalities.yaml", "places.yaml", "surnames.yaml"} {
		data, err := fs.ReadFile(tables, table)
		if err == nil {
			err = yaml.Unmarshal(data, &f)
		}
		if err != nil {
			return nil, fmt.Errorf("reading the table %s: %w", table, err)
		}
	}
	r := &Resolver{
		names: names, numbered: map[graph.DocumentID]int{}, texts: newTexts(), documents: []*document{{id: authorities}},
		recurring: setOf(slices.Values(f.Recurring)), ministry: setOf(slices.Values(f.Ministries)),
		grades: setOf(slices.Values(f.Grades)), byGiven: setOf(slices.Values(f.ByGiven)),
		address: setOf(strings.FieldsSeq(f.Honorifics)), styles: setOf(strings.FieldsSeq(f.Styles)),
		common: setOf(strings.FieldsSeq(strings.ToLower(f.Surnames))), owners: setOf(strings.FieldsSeq(f.Demonyms)),
		nouns: setOf(slices.Values(f.Sole)),
		ranks: f.Lasting, seats: f.Seats,
	}
	for _, names := range []string{f.States, f.Countries, f.Cities} {
		for n := range strings.SplitSeq(names, "\n") {
			r.owners[strings.ToLower(strings.TrimSpace(n))] = true
		}
	}
	return r, nil
}

// setOf makes a set of words.
func setOf(words iter.Seq[string]) map[string]bool {
	set := map[string]bool{}
	for w := range words {
		set[w] = true
	}
	return set
}

// Resolve judges which of all the chains added so far, over all documents, are one entity. The same chains give the same
// identity in whatever order they were added.
func (r *Resolver) Resolve() *Identity {
	r.settle()
	r.pairs = 0
	r.spokenOf = r.judgedChains()
	// People come first: who was there tells one conversation from another.
	clusters := r.apply(r.everybody())
	bodies := r.bodies()
	r.misread(clusters, bodies)
	r.calledByFirst(clusters)
	r.calledInDocument(clusters)
	clusters = r.joinInitials(clusters)
	r.nobodies(clusters, bodies)
	clusters = append(clusters, r.officers()...)
	clusters = append(clusters, bodies...)
	clusters = append(clusters, r.events()...)
	return r.identity(r.apply(clusters))
}

// Pairs gives the number of candidate pairs that the last Resolve compared: two entities in
// the making, or a chain and whom it may mean.
func (r *Resolver) Pairs() int { return r.pairs }

// parse takes a personal name apart.
func (r *Resolver) parse(text string) name.Person { return r.parsed.of(text, r.names.Person) }

// key is equal for names with the same letters.
func (r *Resolver) key(p name.Person) string {
	return string(p.Sex) + r.folded.of(p.Text, func(text string) string { return strings.ReplaceAll(r.names.Folded(text), " ", "") })
}
