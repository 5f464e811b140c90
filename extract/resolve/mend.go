package resolve

import (
	"cmp"
	"slices"

	"dramatis/extract/coref/name"
)

// Limits of what is taken for another spelling of a name.
const (
	mendScore = 6.0 // surname and one initial, or a surname and a given name with a slip
	sure      = 9.0 // surname and a given name, parts left out
	rare      = 3   // documents in which a misspelling may stand
	lifetime  = 15  // years between the mentions of one person under a misspelling
)

// mend joins a full name to the one person whose name it is but for a part left out or,
// where it is rare or has initials only, for a slip or an initial. Every name of the one must be
// every name of the other (complete linkage), and nobody else may fit.
func (j *peopleJudge) mend() {
	index := newIndex(&j.clusters)
	var all []*cluster
	for _, k := range j.clusters {
		if len(k.chains) == 0 || !k.full {
			continue
		}
		all = append(all, k)
		for _, key := range j.mendKeys(k) {
			index.add(key, k)
		}
	}
	slices.SortStableFunc(all, func(a, b *cluster) int { return cmp.Compare(len(a.chains), len(b.chains)) })
	for _, k := range all {
		if o, score := j.misspelt(k, index); o != nil {
			j.because(k.chains, Reason{Rule: "another spelling of the name", With: j.bestName(o), Score: score})
			refused := j.takeAll(o, k.chains)
			j.learn(o, k.people)
			j.drop(k)
			for _, c := range refused {
				j.alone(c)
			}
		}
	}
}

// misspelt gives the one person that k is another spelling of. Of several, all but the
// best known must be other spellings of that one.
func (j *peopleJudge) misspelt(k *cluster, index *index) (*cluster, float64) {
	var best *cluster
	var fits []*cluster
	score := 0.0
	seen := map[*cluster]bool{k: true}
	for _, key := range j.mendKeys(k) {
		for _, o := range index.find(key) {
			if seen[o] || len(o.chains) == 0 || o.weight < k.weight {
				continue
			}
			seen[o] = true
			j.pairs++
			s, ok := j.spelledAlike(k, o)
			if !ok {
				continue
			}
			fits = append(fits, o)
			if best == nil || len(o.chains) > len(best.chains) {
				best, score = o, s
			}
		}
	}
	for _, o := range fits {
		if _, ok := j.spelledAlike(o, best); o != best && !ok {
			return nil, 0
		}
	}
	if best == nil || score < sure && len(k.chains) > rare && !j.initialsOnly(k) || j.apart(best, k) || j.yearsBetween(k, best) > lifetime {
		return nil, 0
	}
	return best, score
}

// spelledAlike reports whether the full names of two clusters are alike, with a slip in one part
// of them at most, and the least score. Names that are within another of their cluster are spoken for by that one.
func (j *peopleJudge) spelledAlike(a, b *cluster) (float64, bool) {
	least := 0.0
	for _, p := range j.fullest(a) {
		for _, q := range j.fullest(b) {
			w := j.names.Weigh(p, q)
			if w.Score < mendScore || w.Slips() > 1 {
				return 0, false
			}
			if least == 0 || w.Score < least {
				least = w.Score
			}
		}
	}
	return least, least > 0
}

// fullest gives the full names of a cluster that no fuller one of it contains.
func (j *peopleJudge) fullest(k *cluster) []name.Person {
	var out []name.Person
	all := j.people(k.people)
	for _, p := range all {
		within := func(q name.Person) bool {
			return q.Weight() > p.Weight() && j.names.Compare(p, q) == name.Same
		}
		if p.Full() && !slices.ContainsFunc(all, within) {
			out = append(out, p)
		}
	}
	return out
}

// mendKeys are the keys under which a name and its misspellings meet.
func (j *peopleJudge) mendKeys(k *cluster) []string {
	var out []string
	for _, p := range j.people(k.people) {
		if p.Full() {
			out = append(append(out, j.names.MendKeys(p)...), j.names.TurnedKeys(p)...)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// initialsOnly reports whether no given name of the person is written out.
func (r *Resolver) initialsOnly(k *cluster) bool {
	return !slices.ContainsFunc(r.people(k.people), func(p name.Person) bool { return p.Full() && !p.Initials() })
}

// yearsBetween gives the least number of years between the documents of two clusters;
// 0 where they are not dated.
func (r *Resolver) yearsBetween(a, b *cluster) int {
	least := -1
	for _, x := range r.years(a) {
		for _, y := range r.years(b) {
			if d := max(x-y, y-x); least < 0 || d < least {
				least = d
			}
		}
	}
	return max(0, least)
}

// years gives the years of a cluster's documents, each once.
func (r *Resolver) years(k *cluster) []int {
	var out []int
	for _, c := range k.chains {
		if y := r.document(c).year; y > 0 {
			out = append(out, y)
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}
