package resolve

import (
	"cmp"
	"iter"
	"math"
	"slices"
	"strings"

	"dramatis/extract/coref/name"
)

// profile is what the documents that name a person in full tell of him: when he is
// spoken of, with what titles and beside whom. Counts are of documents.
type profile struct {
	documents float64
	years     map[int]float64
	titles    map[uint32]float64
	posts     map[uint32]float64 // those beside his names, where no weighing joined them: a guess does not prove the next
	posted    float64            // how many documents have one there
	parties   float64            // in how many he wrote or signed, was written to or took part
	beside    map[*cluster]float64
}

// evidence weighs which of several bearers of a surname a document means by it. The
// weights are logarithms of likelihood ratios in bits (Fellegi & Sunter 1969), their
// terms estimated from the corpus itself, as it was judged before the present round.
type evidence struct {
	*Resolver
	edition   bool // it is of translators and clerks
	profiles  map[*cluster]*profile
	held      int                // sums up the sizes of the profiles
	documents int                // that name somebody by a full name
	titles    map[uint32]float64 // how many chains each title leads
	chains    float64            // that have a title at all
	posts     map[uint32]float64 // beside how many chains' names each post stands
	posted    float64            // chains that have one there at all
	all       float64            // chains of people
	parties   float64            // of these, those of parties of their document
}

// Bounds of what one kind of evidence may say, in bits. No kind decides alone against
// the others: titles are inherited and companions shared.
const (
	titleFor      = 4.0
	titleAgainst  = -3.0
	postFor       = 5.0
	onePost       = 2.0 // the most that each paper which gives a post tells of its holder
	fewPosts      = 8.0 // as many papers without a post are put beside those that give one: a single paper proves little
	partyAgainst  = -2.0
	companionFor  = 1.5
	companionsFor = 3.0
)

// yearsApart is the number of years after which a mention counts by 1/e only.
const yearsApart = 4.0

// everPresent is the part of a person's documents that speaks for any year: people are
// spoken of before they come to office and after they leave it.
const everPresent = 0.02

// priorShare is the part of the prior that counts: those whom everybody knows are the
// ones least often named in full.
const priorShare = 0.8

// newEvidence looks at the people judged so far and at all chains of people, and begins
// a new round.
func (j *peopleJudge) newEvidence() *evidence {
	e := &evidence{Resolver: j.Resolver, edition: j.edition, profiles: map[*cluster]*profile{}, titles: map[uint32]float64{}, posts: map[uint32]float64{}}
	for c := range j.chains() {
		titles := e.titlesOf(c)
		for _, t := range titles {
			e.titles[t]++
		}
		if len(titles) > 0 {
			e.chains++
		}
		posts := e.postsOf(c)
		for _, t := range posts {
			e.posts[t]++
		}
		if len(posts) > 0 {
			e.posted++
		}
		e.all++
		if e.document(c).isParty(c) {
			e.parties++
		}
	}
	for _, k := range j.clusters {
		k.known, k.present = len(k.chains), 0
		for _, c := range k.chains {
			c.mark(settled, true)
			if e.record(c) == nil {
				k.present++
			}
		}
	}
	for doc := range e.Resolver.documents {
		for range e.company(uint32(doc)) {
			e.documents++
			break
		}
	}
	return e
}

// company gives the people of a document who were judged before the present round.
func (e *evidence) company(doc uint32) iter.Seq[*cluster] {
	return func(yield func(*cluster) bool) {
		if doc == 0 {
			return // authority files tell of no company
		}
		chains := e.Resolver.documents[doc].chains
		for i := range chains {
			if c := &chains[i]; c.is(settled) && c.is(bibliographic) == e.edition && !yield(c.cluster) {
				return
			}
		}
	}
}

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
	p := &profile{years: map[int]float64{}, titles: map[uint32]float64{}, posts: map[uint32]float64{}, beside: map[*cluster]float64{}}
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
	e.held += len(p.years) + len(p.titles) + len(p.posts) + len(p.beside)
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

// weigh says how much speaks for a chain's being a cluster's person, in bits, and why.
func (e *evidence) weigh(c *chain, k *cluster) (sum float64, why []Reason) {
	p := e.profile(k)
	add := func(rule string, score float64) {
		sum += score
		if e.reasons != nil {
			why = append(why, Reason{Rule: rule, Score: score})
		}
	}
	add("named so in the documents of those years", p.prior(e.document(c).year))
	if titles := e.titlesOf(c); len(titles) > 0 {
		add("title "+e.written(titles), e.title(titles, p))
	}
	if s := e.post(c, p); s != 0 {
		add("post "+e.written(e.postsOf(c)), s)
	}
	if s := e.takesPart(c, p); s != 0 {
		add("hardly ever a party to a paper", s)
	}
	if s := e.companions(c, k, p); s != 0 {
		add("beside the same people", s)
	}
	return sum, why
}

// written gives titles in a row, where a reason will name them.
func (e *evidence) written(titles []uint32) string {
	if e.reasons == nil {
		return ""
	}
	words := make([]string, len(titles))
	for i, t := range titles {
		words[i] = e.texts.text(t)
	}
	return strings.Join(words, ", ")
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

// title weighs the titles that lead a chain's names.
func (e *evidence) title(titles []uint32, p *profile) float64 {
	sum := 0.0
	for _, t := range titles {
		sum += e.office(t, p)
	}
	return min(titleFor, max(titleAgainst, sum))
}

// office is the logarithm of how much oftener a title leads the person's name than
// anybody's.
func (e *evidence) office(t uint32, p *profile) float64 {
	common := e.common(t)
	return math.Log2((p.titles[t] + 2*common) / (p.documents + 2) / common)
}

// post weighs the posts that the document gives beside a chain's names by the one that tells most for the person. One that no
// paper gives him tells nothing against him: papers word a post in many ways. None speaks for who is a stranger to the titles that lead
// the names: "Foreign Minister Lund" is not the Lund who interprets.
func (e *evidence) post(c *chain, p *profile) float64 {
	best := 0.0
	if titles := e.titlesOf(c); len(titles) > 0 && e.title(titles, p) <= strange {
		return best
	}
	for _, t := range e.postsOf(c) {
		common := (e.posts[t] + 1) / (e.posted + 2)
		best = max(best, min(onePost*p.posts[t], math.Log2((p.posts[t]+fewPosts*common)/(p.posted+fewPosts)/common)))
	}
	return min(postFor, best)
}

// takesPart weighs that the chain is a party of its document against somebody of whom papers
// only speak: he is not the one who signs them. Who takes part as often as others gains nothing.
func (e *evidence) takesPart(c *chain, p *profile) float64 {
	if !e.document(c).isParty(c) {
		return 0
	}
	common := (e.parties + 1) / (e.all + 2)
	return min(0, max(partyAgainst, math.Log2((p.parties+2*common)/(p.documents+2)/common)))
}

// besides gives what speaks for a person beside the years of his documents.
func (e *evidence) besides(c *chain, k candidate) float64 {
	return k.score - e.profile(k.cluster).prior(e.document(c).year)
}

// rarest gives the one of some titles that tells most; ok is false where there is none.
func (e *evidence) rarest(titles []uint32) (best uint32, ok bool) {
	for i, t := range titles {
		if i == 0 || e.common(t) < e.common(best) {
			best = t
		}
	}
	return best, len(titles) > 0
}

// common is the part of all titles that a title makes up.
func (e *evidence) common(t uint32) float64 { return (e.titles[t] + 1) / (e.chains + 2) }

// companions weighs the people whom the chain's document names in full: those who
// often stand beside the cluster's person speak for him.
func (e *evidence) companions(c *chain, k *cluster, p *profile) float64 {
	if len(p.beside) == 0 {
		return 0
	}
	var beside []*cluster
	for o := range e.company(c.doc) {
		if o != k && p.beside[o] > 0 {
			beside = append(beside, o)
		}
	}
	// Sums in another order differ in their last bits.
	slices.SortFunc(beside, func(a, b *cluster) int { return cmp.Compare(a.order, b.order) })
	sum, all := 0.0, float64(e.documents)
	for _, o := range beside {
		s := math.Log2((p.beside[o] + 0.5) / (p.documents + 1) / ((float64(o.present) + 0.5) / (all + 1)))
		sum += min(companionFor, max(0, s))
	}
	return min(companionsFor, sum)
}

// offices gives titles in one spelling, sorted, each once, and the bare office of those
// that say of what: "secretary" with "secretary of state". Mere forms of address, such as
// "Comrade", are left out: everybody is "Mr.".
func (r *Resolver) offices(titles []string) []string {
	var out []string
	for _, t := range titles {
		if r.names.HonorificSex(t) != name.Unsaid || r.onlyAddress(t) {
			continue
		}
		t = strings.ToLower(strings.Trim(t, " .,:"))
		out = append(out, t)
		if office, _, of := strings.Cut(t, " of "); of {
			out = append(out, office)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// onlyAddress reports whether a title is a form of address and tells no office.
func (r *Resolver) onlyAddress(title string) bool {
	for w := range strings.FieldsSeq(strings.ToLower(title)) {
		if !r.address[strings.Trim(w, ".,:")] {
			return false
		}
	}
	return true
}
