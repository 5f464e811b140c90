package resolve

import (
	"cmp"
	"slices"
)

// The rounds that join surnames to their bearers learn from what they judged before, and so from their own guesses: who
// got ten papers of a year gets the eleventh. When all is judged, each surname is held against the documents that name
// its bearers beyond doubt. Where none of those years names him to whom it was given, and they name another, it is the
// other: the Under Secretary Lund of 1976 is not the Lund who was Secretary until 1973.

// Bounds of what documents of the time tell, in days, documents and bits.
const (
	ofTheTime  = 365 // between a paper and those that name somebody in full, who is spoken of in its time
	outOfTime  = 730 // likewise, beyond which he is not
	plainlyHis = 4   // how many times their number all papers of the time may be that were judged to mean the first
	fewestNear = 2   // such papers that must name the one
	strange    = -2  // what a title may say against him, in bits
	hisOwn     = 2.0 // and for him, so that it is his
	season     = 91  // papers that are asked of together
)

// presence is how many documents around a season name each bearer of a name beyond doubt.
type presence struct{ near, around map[*cluster]int }

// witness is a document that names somebody beyond doubt, by its day.
type witness struct {
	day    int
	bearer *cluster
	sole   bool // and no other bearer of the name
}

// vouch marks the chains whose own names tell whom they mean, before any surname is weighed.
func (j *peopleJudge) vouch() {
	for _, k := range j.clusters {
		for _, c := range k.chains {
			c.mark(vouched, true)
		}
	}
}

// relook holds the chains of groups of surnames once more against those who bear them. It gets each group with the chains
// that it had before the rounds.
func (j *peopleJudge) relook(parts []group) {
	for i := range parts {
		g := j.open(parts[i])
		if fits := j.fitting(g); len(fits) > 1 && !j.calledByGiven(g) {
			j.relookEach(g, fits)
		}
	}
}

func (j *peopleJudge) relookEach(g group, fits []*cluster) {
	witnesses := j.witnesses(fits)
	seasons := map[int]presence{}
	others := map[seasonOf][]*cluster{}
	moved := map[*cluster]map[*chain]bool{}
	for _, c := range g.chains {
		from, day := c.cluster, j.document(c).midst()
		if day == 0 || from == nil || from.documents < 2 || j.judgedOrKnown(c) {
			continue
		}
		of := seasonOf{from, day / season}
		if _, known := others[of]; !known {
			midst := of.season*season + season/2
			if _, known := seasons[of.season]; !known {
				seasons[of.season] = presentAt(witnesses, midst)
			}
			others[of] = j.instead(from, fits, seasons[of.season], midst)
		}
		if len(others[of]) == 0 {
			continue
		}
		to := j.likeliest(c, j.meantByForename(c, g, others[of]), margins[len(margins)-1], g.family())
		if to == nil || j.strangeTo(c, to) || !j.take(to, c) {
			continue
		}
		if moved[from] == nil {
			moved[from] = map[*chain]bool{}
		}
		j.explained(c, Reason{Rule: "of the bearers of the name he is named in full in those years", With: j.bestName(to)})
		moved[from][c] = true
	}
	for from, gone := range moved {
		from.chains = slices.DeleteFunc(from.chains, func(c *chain) bool { return gone[c] })
		from.documents -= len(gone)
		from.known = min(from.known, len(from.chains))
	}
}

// seasonOf is a season in which papers are judged to mean somebody.
type seasonOf struct {
	bearer *cluster
	season int
}

// midst gives the day of a document, that in the midst of its year where it tells no more; 0 where it is not dated.
func (d *document) midst() int {
	if d.day == 0 && d.year > 0 {
		return d.year*365 + d.year/4 + 183
	}
	return d.day
}

// witnesses gives the documents that name some bearers beyond doubt, in order of days.
func (j *peopleJudge) witnesses(fits []*cluster) []witness {
	var out []witness
	in := map[uint32]int{}
	each := func(yield func(*chain, int)) {
		for _, k := range fits {
			for _, c := range k.chains {
				if day := j.document(c).midst(); day > 0 && c.is(vouched) && c.is(full) && j.record(c) == nil {
					yield(c, day)
				}
			}
		}
	}
	each(func(c *chain, _ int) { in[c.doc]++ })
	each(func(c *chain, day int) { out = append(out, witness{day, c.cluster, in[c.doc] == 1}) })
	slices.SortStableFunc(out, func(a, b witness) int { return cmp.Compare(a.day, b.day) })
	return out
}

// presentAt counts the witnesses around a day.
func presentAt(all []witness, day int) presence {
	out := presence{map[*cluster]int{}, map[*cluster]int{}}
	first, _ := slices.BinarySearchFunc(all, day-outOfTime, func(w witness, day int) int { return cmp.Compare(w.day, day) })
	for _, w := range all[first:] {
		if w.day > day+outOfTime {
			break
		}
		if w.sole {
			out.around[w.bearer]++
		}
		if max(w.day-day, day-w.day) <= ofTheTime {
			out.near[w.bearer]++
		}
	}
	return out
}

// instead gives those of some bearers of whom the documents of a time speak, where they do not speak of k; else nobody.
func (j *peopleJudge) instead(k *cluster, fits []*cluster, at presence, day int) (out []*cluster) {
	if at.around[k] > 0 {
		return nil
	}
	most := 0
	for _, o := range fits {
		if at.near[o] >= fewestNear && o != k {
			out, most = append(out, o), max(most, at.near[o])
		}
	}
	if len(out) == 0 || !j.fewAround(k, day, plainlyHis*most) {
		return nil
	}
	return out
}

// fewAround reports whether no more than some documents around a day were judged to mean somebody, and none of them has a
// title that is his, so that it does speak of him.
func (j *peopleJudge) fewAround(k *cluster, day, most int) bool {
	n := 0
	for _, c := range k.chains {
		if at := j.document(c).midst(); at == 0 || max(at-day, day-at) > ofTheTime {
			continue
		}
		if titles := j.titlesOf(c); len(titles) > 0 && j.evidence.title(titles, j.evidence.profile(k)) >= hisOwn {
			return false
		}
		n++
	}
	return n <= most
}

// strangeTo reports whether the titles that lead a chain's names speak against somebody.
func (j *peopleJudge) strangeTo(c *chain, to *cluster) bool {
	titles := j.titlesOf(c)
	if len(titles) == 0 {
		return false
	}
	his, others := j.evidence.title(titles, j.evidence.profile(to)), j.evidence.title(titles, j.evidence.profile(c.cluster))
	return his <= strange || his+1 < others
}
