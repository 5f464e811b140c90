package resolve

import (
	"math"
	"slices"
)

// profile is what the documents that name a person in full tell of him: when he is
// spoken of, with what titles and beside whom. Counts are of documents.
type profile struct {
	documents float64
	years     map[int]float64
	titles    map[uint32]float64
	posts     map[uint32]float64 // those beside his names, where no weighing joined them: a guess does not prove the next
	posted    float64            // how many documents have one there
	lands     map[uint32]float64 // of what land documents have him that name him beyond doubt
	nouns     map[string]float64 // of the offices that documents which name him beyond doubt give him
	officed   float64            // how many of those give him any
	parties   float64            // in how many he wrote or signed, was written to or took part
	beside    map[*cluster]float64
}

// yearsApart is the number of years after which a mention counts by 1/e only.
const yearsApart = 4.0

// everPresent is the part of a person's documents that speaks for any year: people are
// spoken of before they come to office and after they leave it.
const everPresent = 0.02

// priorShare is the part of the prior that counts: those whom everybody knows are the
// ones least often named in full.
const priorShare = 0.8

// mostHeld bounds what profiles are kept for those who come next, in people and years.
const mostHeld = 1 << 17

// profile gives the profile of a cluster, made when it is first asked for: most people
// share their surname with nobody.
func (e *evidence) profile(k *cluster) *profile {
	if p := e.profiles[k]; p != nil {
		return p
	}
	if e.held > mostHeld {
		clear(e.profiles)
		e.held = 0
	}
	p := &profile{years: map[int]float64{}, titles: map[uint32]float64{}, posts: map[uint32]float64{}, lands: map[uint32]float64{}, nouns: map[string]float64{}, beside: map[*cluster]float64{}}
	chains := k.chains
	if k.known != unjudged {
		chains = chains[:k.known] // what parts of names were judged to be is no evidence
	}
	for _, c := range chains {
		if e.record(c) != nil {
			continue
		}
		p.documents++
		p.years[e.document(c).year] += c.familiar()
		for _, t := range e.titlesOf(c) {
			p.titles[t]++
		}
		if posts := e.postsOf(c); len(posts) > 0 && c.is(vouched) {
			p.posted++
			for _, t := range posts {
				p.posts[t]++
			}
		}
		if nouns := e.officeNouns(slices.Concat(e.titlesOf(c), e.postsOf(c))); len(nouns) > 0 && c.is(vouched) {
			p.officed++
			for w := range nouns {
				p.nouns[w]++
			}
		}
		if c.land > 0 && c.is(vouched) {
			p.lands[c.land]++
		}
		if e.document(c).isParty(c) {
			p.parties++
		}
		for o := range e.company(c.doc) {
			if o != k {
				p.beside[o]++
			}
		}
	}
	e.profiles[k] = p
	e.held += len(p.years) + len(p.titles) + len(p.posts) + len(p.lands) + len(p.nouns) + len(p.beside)
	return p
}

// namedInFull is what a document that names a person in full counts for his being
// meant where the surname stands alone: those who need it are rarely called without.
const namedInFull = 0.25

// familiar weighs a chain by whether the surname is enough for it.
func (c *chain) familiar() float64 {
	if c.is(full) {
		return namedInFull
	}
	return 1
}

// prior is the logarithm of the documents that speak of the person around a year.
func (p *profile) prior(y int) float64 {
	n := everPresent * p.documents
	for at, documents := range p.years {
		switch {
		case at == 0 || y == 0:
			n += documents / 2
		default:
			n += documents * math.Exp(-math.Abs(float64(at-y))/yearsApart)
		}
	}
	// Sums in the order of a map differ in their last bits.
	return priorShare * math.Round(1024*math.Log2(2+n)) / 1024
}
