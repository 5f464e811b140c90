package resolve

import (
	"cmp"
	"iter"
	"math"
	"slices"
	"strings"

	"dramatis/extract/coref/name"
)

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
	lands     map[uint32]float64 // how many chains have each land
	landed    float64            // chains that have one at all
	home      uint32             // the land that most have, which papers take for granted; 0 where none has any
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
	landFor       = 4.0
	landAgainst   = -4.0
	oneLand       = 2.0 // the most that each paper which tells his land tells of him
	fewLands      = 2.0 // as many papers of anybody's land are put beside those
	grantedLand   = 8.0 // the most that papers which tell no land count as if they told that of home
	partyAgainst  = -2.0
	companionFor  = 1.5
	companionsFor = 3.0
)

// newEvidence looks at the people judged so far and at all chains of people, and begins
// a new round.
func (j *peopleJudge) newEvidence() *evidence {
	e := &evidence{Resolver: j.Resolver, edition: j.edition, profiles: map[*cluster]*profile{}, titles: map[uint32]float64{}, posts: map[uint32]float64{}, lands: map[uint32]float64{}}
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
		if c.land > 0 {
			e.lands[c.land]++
			e.landed++
		}
		e.all++
		if e.document(c).isParty(c) {
			e.parties++
		}
	}
	for land, n := range e.lands {
		if most := e.lands[e.home]; n > most || n == most && e.texts.text(land-1) < e.texts.text(e.home-1) {
			e.home = land
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
	if s := e.stranger(c, p); s != 0 {
		add("never holds such an office", s)
	}
	if s := e.land(c, p); s != 0 {
		add("of the land", s)
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

// land weighs of what land the document has the person, by the papers that have him of any. He whom many papers name, and none as of
// a land, is most likely of the one that most have, which papers take for granted; that land only speaks against those of another.
func (e *evidence) land(c *chain, p *profile) float64 {
	if c.land == 0 {
		return 0
	}
	so, told := 0.0, min(p.documents/oneInMany, grantedLand)
	if c.land == e.home {
		so = told
	}
	for o, n := range p.lands { // whole numbers: their sum is the same in any order
		told += n
		if e.partOfLand(c.land, o) {
			so += n
		}
	}
	common := (e.lands[c.land] + 1) / (e.landed + 2)
	most := min(landFor, oneLand*so)
	if c.land == e.home {
		most = 0
	}
	return min(most, max(landAgainst, math.Log2((so+fewLands*common)/(told+fewLands)/common)))
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

// offices gives titles in one spelling, of one person, sorted, each once, and the bare office of those
// that say of what: "secretary" with "secretary of state". Mere forms of address, such as
// "Comrade", are left out: everybody is "Mr.".
func (r *Resolver) offices(titles []string) []string {
	var out []string
	for _, t := range titles {
		if r.names.HonorificSex(t) != name.Unsaid || r.onlyAddress(t) {
			continue
		}
		t = r.ofOne(strings.ToLower(strings.Trim(t, " .,:")))
		out = append(out, t)
		if office, _, of := strings.Cut(t, " of "); of {
			out = append(out, office)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// ofOne gives a title that leads several names as it leads one of them: "secretaries" is what each Secretary is.
func (r *Resolver) ofOne(title string) string {
	if stem, ok := strings.CutSuffix(title, "ies"); ok && r.names.TitleOnly(stem+"y") {
		return stem + "y"
	}
	if stem, ok := strings.CutSuffix(title, "men"); ok && r.names.TitleOnly(stem+"man") {
		return stem + "man"
	}
	if stem, ok := strings.CutSuffix(title, "s"); ok && r.names.TitleOnly(stem) && r.names.HonorificSex(stem) == name.Unsaid {
		return stem
	}
	return title
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
