package resolve

import (
	"math"
	"slices"
	"strconv"
	"strings"

	"dramatis/extract/coref/name"
	"dramatis/graph"
)

// profile is what the documents that name a person in full tell of him: when he is
// spoken of, with what titles and beside whom. Counts are of documents.
type profile struct {
	documents float64
	years     map[int]float64
	titles    map[string]float64
	beside    map[*cluster]float64
}

// evidence weighs which of several bearers of a surname a document means by it. The
// weights are logarithms of likelihood ratios in bits (Fellegi & Sunter 1969), their
// terms estimated from the corpus itself.
type evidence struct {
	profiles map[*cluster]*profile
	known    map[*cluster]int                // how many chains of each were judged before
	company  map[graph.DocumentID][]*cluster // the people known by full name, of each document
	present  map[*cluster]float64            // in how many documents each of them is
	titles   map[string]float64              // how many chains each title leads
	chains   float64                         // that have a title at all
}

// Bounds of what one kind of evidence may say, in bits. No kind decides alone against
// the others: titles are inherited and companions shared.
const (
	titleFor      = 4.0
	titleAgainst  = -3.0
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

// newEvidence looks at the chains of clusters.
func newEvidence(clusters []*cluster, chains []*chain) *evidence {
	e := &evidence{profiles: map[*cluster]*profile{}, known: map[*cluster]int{}, company: map[graph.DocumentID][]*cluster{}, present: map[*cluster]float64{}, titles: map[string]float64{}}
	for _, c := range chains {
		for _, t := range c.titles {
			e.titles[t]++
		}
		if len(c.titles) > 0 {
			e.chains++
		}
	}
	for _, k := range clusters {
		e.known[k] = len(k.chains)
		for _, c := range k.chains {
			if c.record != nil {
				continue
			}
			e.company[c.doc] = append(e.company[c.doc], k)
			e.present[k]++
		}
	}
	return e
}

// profile gives the profile of a cluster, made when it is first asked for: most people
// share their surname with nobody.
func (e *evidence) profile(k *cluster) *profile {
	if p := e.profiles[k]; p != nil {
		return p
	}
	p := &profile{years: map[int]float64{}, titles: map[string]float64{}, beside: map[*cluster]float64{}}
	e.profiles[k] = p
	chains := k.chains
	if n, known := e.known[k]; known {
		chains = chains[:n] // what parts of names were judged to be is no evidence
	}
	for _, c := range chains {
		if c.record != nil {
			continue
		}
		p.documents++
		p.years[year(c.date)] += c.familiar()
		for _, t := range c.titles {
			p.titles[t]++
		}
		for _, o := range e.company[c.doc] {
			if o != k {
				p.beside[o]++
			}
		}
	}
	return p
}

// namedInFull is what a document that names a person in full counts for his being
// meant where the surname stands alone: those who need it are rarely called without.
const namedInFull = 0.25

// familiar weighs a chain by whether the surname is enough for it.
func (c *chain) familiar() float64 {
	if c.full {
		return namedInFull
	}
	return 1
}

// weigh says how much speaks for a chain's being a cluster's person, in bits, and why.
func (e *evidence) weigh(c *chain, k *cluster) (float64, []Reason) {
	p := e.profile(k)
	out := []Reason{{Rule: "named so in the documents of those years", Score: p.prior(year(c.date))}}
	if t, s := e.title(c, p); t != "" {
		out = append(out, Reason{Rule: "title " + t, Score: s})
	}
	if s := e.companions(c, k, p); s != 0 {
		out = append(out, Reason{Rule: "beside the same people", Score: s})
	}
	sum := 0.0
	for _, r := range out {
		sum += r.Score
	}
	return sum, out
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

// title weighs the titles that lead the chain's names.
func (e *evidence) title(c *chain, p *profile) (string, float64) {
	sum := 0.0
	var offices []string
	for _, t := range c.titles {
		offices = append(offices, t)
		sum += e.office(t, p)
	}
	return strings.Join(offices, ", "), min(titleFor, max(titleAgainst, sum))
}

// office is the logarithm of how much oftener a title leads the person's name than
// anybody's.
func (e *evidence) office(t string, p *profile) float64 {
	common := e.common(t)
	return math.Log2((p.titles[t] + 2*common) / (p.documents + 2) / common)
}

// rarest gives the title that tells most, or "" where there is none.
func (e *evidence) rarest(titles []string) string {
	best := ""
	for _, t := range titles {
		if best == "" || e.common(t) < e.common(best) {
			best = t
		}
	}
	return best
}

// common is the part of all titles that a title makes up.
func (e *evidence) common(t string) float64 { return (e.titles[t] + 1) / (e.chains + 2) }

// companions weighs the people whom the chain's document names in full: those who
// often stand beside the cluster's person speak for him.
func (e *evidence) companions(c *chain, k *cluster, p *profile) float64 {
	sum, all := 0.0, float64(len(e.company))
	for _, o := range e.company[c.doc] {
		together := p.beside[o]
		if together == 0 || o == k {
			continue
		}
		s := math.Log2((together + 0.5) / (p.documents + 1) / ((e.present[o] + 0.5) / (all + 1)))
		sum += min(companionFor, max(0, s))
	}
	return min(companionsFor, sum)
}

// year gives the year of a date, or 0.
func year(d graph.EDTF) int {
	if len(d) < 4 {
		return 0
	}
	y, err := strconv.Atoi(string(d[:4]))
	if err != nil {
		return 0
	}
	return y
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
