package resolve

import (
	"cmp"
	"maps"
	"slices"
	"strings"
)

// Somebody else of the same surname. The rounds before join a surname to its likeliest bearer, however little he fits:
// nobody else may be named in full. Here he is held against what the document tells of whom it means. He is not the one
// whom it gives another land than all papers that name him in full, nor one of a rank or seat that he never has, nor one
// of years in which no paper names him in full, where many bear the surname.

// Bounds of what tells a namesake.
const (
	farYears     = 8 // between the paper and those that name the bearer in full
	oneInSome    = 4 // one in so many of their documents must give it
	namedSoOften = 2 // papers that must name the bearer in full, for him to have no rank
)

// told is what the documents that name somebody in full tell of him.
type told struct {
	documents int
	years     map[int]bool
	ranks     map[string]bool
	lands     map[uint32]bool
	landed    int // documents that tell a land
}

// namesakes takes the chains that mean somebody else out of the people they were judged to be: to the one other bearer of
// the surname whose land it is, or to one person of the same name and land or rank.
func (j *peopleJudge) namesakes() {
	for _, k := range slices.Clone(j.clusters) {
		if !k.full || len(k.chains) < 2 {
			continue
		}
		var of told
		others := map[string][]*chain{}
		for _, c := range k.chains {
			if c.is(full) || j.nameCount(c) != 1 || j.record(c) != nil {
				continue
			}
			if of.lands == nil {
				of = j.toldOf(k)
			}
			if key, rule := j.another(c, k, of); key != "" {
				j.explained(c, Reason{Rule: rule, With: j.bestName(k)})
				others[j.firstName(c)+"\x00"+key] = append(others[j.firstName(c)+"\x00"+key], c)
			}
		}
		for _, key := range slices.Sorted(maps.Keys(others)) {
			j.moveOut(k, others[key])
		}
	}
}

// toldOf looks at the documents that name somebody in full.
func (j *peopleJudge) toldOf(k *cluster) told {
	of := told{years: map[int]bool{}, ranks: map[string]bool{}, lands: map[uint32]bool{}}
	for _, c := range k.chains {
		if !c.is(full) {
			continue
		}
		of.documents++
		of.years[j.document(c).year] = true
		if r := j.rank(c); r != "" {
			of.ranks[r] = true
		}
		if c.land > 0 {
			of.lands[c.land] = true
			of.landed++
		}
	}
	return of
}

// another says what tells that a chain is not the person k of whom something is told, and why; "" where nothing does.
func (j *peopleJudge) another(c *chain, k *cluster, of told) (key, rule string) {
	if !j.common[strings.ToLower(j.firstName(c))] {
		return "", ""
	}
	if c.land > 0 && of.landed >= namedSoOften && !of.lands[c.land] && !j.sameLand(c.land, of.lands) {
		return "land " + j.texts.text(c.land-1), "the document has him of another land"
	}
	if r := j.rank(c); r != "" && of.documents >= namedSoOften && !of.ranks[r] && !j.oftenOf(k, r, j.document(c).year) {
		return "rank " + r, "he is never called so who bears the name in full"
	}
	if y := j.document(c).year; y > 0 && of.farFrom(y) {
		return "years " + string(j.document(c).id), "many bear the surname, and no document of those years names him in full"
	}
	return "", ""
}

// oftenOf reports whether one in a few documents gives somebody a rank, or of a year a seat, in full or by the surname
// alone.
func (j *peopleJudge) oftenOf(k *cluster, rank string, year int) bool {
	all, so := 0, 0
	for _, c := range k.chains {
		if j.seats[rank] != "" && j.document(c).year != year {
			continue
		}
		all++
		if j.rank(c) == rank {
			so++
		}
	}
	return oneInSome*so >= all
}

// farFrom reports whether all documents that name somebody in full are of other years.
func (of told) farFrom(year int) bool {
	for y := range of.years {
		if y == 0 || max(y-year, year-y) < farYears {
			return false
		}
	}
	return true
}

// sameLand reports whether a people is a part of one of some others, or they of it: the German and the West German.
func (j *peopleJudge) sameLand(land uint32, others map[uint32]bool) bool {
	of := " " + j.texts.text(land-1)
	for o := range others {
		if other := " " + j.texts.text(o-1); strings.HasSuffix(of, other) || strings.HasSuffix(other, of) {
			return true
		}
	}
	return false
}

// rank gives the rank or seat that a document gives somebody, "" for none and for several.
func (j *peopleJudge) rank(c *chain) string {
	rank := ""
	for _, t := range j.titlesOf(c) {
		r := j.rankIn(j.texts.text(t))
		if rank != "" && r != "" && r != rank {
			return ""
		}
		rank = cmp.Or(rank, r)
	}
	return rank
}

// rankIn gives the rank or seat that a title is, or "".
func (j *peopleJudge) rankIn(title string) string {
	words := strings.FieldsFunc(title, func(c rune) bool { return c == ' ' || c == '.' || c == '/' || c == '-' })
	last := len(words) - 1
	if last < 0 || slices.ContainsFunc(words[:last], func(w string) bool { return !j.grades[w] }) {
		return ""
	}
	return cmp.Or(j.ranks[words[last]], j.seats[words[last]])
}

// moveOut takes chains of one name out of somebody, and joins them to the one other bearer of the surname of whom the
// same is told, or to one another.
func (j *peopleJudge) moveOut(k *cluster, chains []*chain) {
	k.chains = slices.DeleteFunc(k.chains, func(c *chain) bool { return slices.Contains(chains, c) })
	k.documents -= len(chains)
	for _, c := range chains {
		j.move(c, nil)
	}
	called := j.tellingNames(chains[0])
	to := j.whoIsSo(k, chains[0], group{people: j.people(called), chains: chains})
	if to == nil {
		to = j.newCluster(len(j.clusters))
		j.clusters = append(j.clusters, to)
		j.learn(to, called)
	}
	for _, c := range j.takeAll(to, chains) {
		j.alone(c)
	}
}

// whoIsSo gives the one bearer of a group's surname, beside k, whose land or rank is that of a chain, or nil.
func (j *peopleJudge) whoIsSo(k *cluster, c *chain, g group) *cluster {
	var found *cluster
	for _, o := range j.fitting(g) {
		if o == k || !o.full {
			continue
		}
		of := j.toldOf(o)
		if r := j.rank(c); c.land > 0 && !of.lands[c.land] || r != "" && !of.ranks[r] || c.land == 0 && r == "" || of.farFrom(j.document(c).year) {
			continue
		}
		if found != nil {
			return nil
		}
		found = o
	}
	return found
}
