package resolve

import (
	"cmp"
	"maps"
	"slices"
	"strings"
)

// Somebody else of the same surname. The rounds before join a surname to its likeliest bearer, however little he fits:
// nobody else may be named in full. Here he is held against what the document tells of whom it means. He is not the one
// whom it gives another land than all papers that name him in full, or a land that hardly any of his many papers gives him, nor one of a rank or seat that he never has, nor one
// of years in which no paper names him in full, where many bear the surname.

// Bounds of what tells a namesake.
const (
	generation   = 50 // years, in which nobody of a surname stays the one meant by it
	farYears     = 8  // between the paper and those that name the bearer in full
	oneInSome    = 4  // one in so many of their documents must give it
	namedSoOften = 2  // papers that must name the bearer in full, for him to have no rank
	namedAtHome  = 5  // and for him to be of no land but that of the papers
	oneInMany    = 20 // one in so many of all his papers must give the land then
)

// told is what the documents that name somebody in full tell of him.
type told struct {
	documents int
	years     map[int]bool
	ranks     map[string]bool
	lands     map[uint32]bool
	landed    int // documents that tell a land
}

// callings is how often documents, in full or by the surname alone, speak of somebody, and how often by a rank: each of a
// year, and of all years together; and how often as of a land.
type callings struct {
	all   map[int]int
	so    map[calling]int
	lands map[uint32]int
}

// calling is a rank or seat that documents of a year give somebody.
type calling struct {
	rank string
	year int
}

// allYears stands for the year of what is counted whenever it was.
const allYears = -1

// namesakes takes the chains that mean somebody else out of the people they were judged to be: to the one other bearer of
// the surname whose land it is, or to one person of the same name and land or rank.
func (j *peopleJudge) namesakes() {
	for _, k := range slices.Clone(j.clusters) {
		if len(k.chains) < 2 {
			continue
		}
		if !k.full {
			j.generations(k)
			continue
		}
		var of told
		var by callings
		others, moved := map[string][]*chain{}, map[*chain]bool{}
		for _, c := range k.chains {
			if c.is(full) || j.nameCount(c) != 1 || j.record(c) != nil {
				continue
			}
			if of.lands == nil {
				of, by = j.toldOf(k), j.callingsOf(k)
			}
			if key, rule := j.another(c, of, by); key != "" {
				j.explained(c, Reason{Rule: rule, With: j.bestName(k)})
				moved[c] = true
				others[j.firstName(c)+"\x00"+key] = append(others[j.firstName(c)+"\x00"+key], c)
			}
		}
		k.chains = slices.DeleteFunc(k.chains, func(c *chain) bool { return moved[c] })
		k.documents -= len(moved)
		for _, key := range slices.Sorted(maps.Keys(others)) {
			j.moveOut(k, others[key])
		}
	}
}

// generations takes those who are called by a surname alone apart where more than a generation lies between the documents.
func (j *peopleJudge) generations(k *cluster) {
	years := j.years(k)
	for i := len(years) - 1; i > 0; i-- {
		if years[i]-years[i-1] < generation || slices.ContainsFunc(k.chains, j.judgedOrKnown) {
			continue
		}
		late := func(c *chain) bool { return j.document(c).year >= years[i] }
		var later []*chain
		for _, c := range k.chains {
			if late(c) {
				later = append(later, c)
			}
		}
		k.chains = slices.DeleteFunc(k.chains, late)
		k.documents -= len(later)
		for _, c := range later {
			j.move(c, nil)
		}
		o := j.newCluster(len(j.clusters), later...)
		j.because(later, Reason{Rule: "more than a generation lies between the documents", With: j.bestName(k)})
		j.clusters = append(j.clusters, o)
		j.Resolver.learn(o, k.people)
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

// callingsOf counts by what ranks documents speak of somebody.
func (j *peopleJudge) callingsOf(k *cluster) callings {
	by := callings{all: map[int]int{}, so: map[calling]int{}, lands: map[uint32]int{}}
	for _, c := range k.chains {
		rank := j.rank(c)
		by.lands[c.land]++
		for _, year := range []int{j.document(c).year, allYears} {
			by.all[year]++
			if rank != "" {
				by.so[calling{rank, year}]++
			}
		}
	}
	return by
}

// another says what tells that a chain is not the person of whom something is told, and why; "" where nothing does.
func (j *peopleJudge) another(c *chain, of told, by callings) (key, rule string) {
	if y := j.document(c).year; y > 0 && of.allAfter(y+generation) {
		return "generation", "no document within a generation names him in full"
	}
	if !j.common[strings.ToLower(j.firstName(c))] {
		return "", ""
	}
	if c.land > 0 && !of.lands[c.land] && !j.sameLand(c.land, of.lands) && (of.landed >= namedSoOften || of.documents >= namedAtHome && c.land != j.evidence.home && oneInMany*by.lands[c.land] < by.all[allYears]) {
		return "land " + j.texts.text(c.land-1), "the document has him of another land"
	}
	if r := j.rank(c); r != "" && of.documents >= namedSoOften && !of.ranks[r] && !j.often(by, r, j.document(c).year) {
		return "rank " + r, "he is never called so who bears the name in full"
	}
	if posts := j.postsOf(c); len(posts) > 0 && j.evidence.stranger(c, j.evidence.profile(c.cluster)) <= plainly {
		return "office " + j.texts.text(posts[0]), "the document gives him an office of another kind than all that name him in full"
	}
	if y := j.document(c).year; y > 0 && of.farFrom(y) {
		return "years " + string(j.document(c).id), "many bear the surname, and no document of those years names him in full"
	}
	return "", ""
}

// often reports whether one in a few documents gives somebody a rank, or of a year a seat.
func (j *peopleJudge) often(by callings, rank string, year int) bool {
	if j.seats[rank] == "" {
		year = allYears
	}
	return oneInSome*by.so[calling{rank, year}] >= by.all[year]
}

// allAfter reports whether no document that names somebody in full is of years before another: who is told of long after
// he lived is still himself.
func (of told) allAfter(year int) bool {
	for y := range of.years {
		if y < year {
			return false
		}
	}
	return true
}

// farFrom reports whether all documents that name somebody in full are of years far from another.
func (of told) farFrom(year int) bool {
	for y := range of.years {
		if y == 0 || max(y-year, year-y) < farYears {
			return false
		}
	}
	return true
}

// sameLand reports whether a people is a part of one of some others, or they of it.
func (j *peopleJudge) sameLand(land uint32, others map[uint32]bool) bool {
	for o := range others {
		if j.partOfLand(land, o) {
			return true
		}
	}
	return false
}

// partOfLand reports whether one of two peoples is a part of the other: the German and the West German.
func (r *Resolver) partOfLand(a, b uint32) bool {
	one, other := " "+r.texts.text(a-1), " "+r.texts.text(b-1)
	return strings.HasSuffix(one, other) || strings.HasSuffix(other, one)
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

// moveOut joins chains of one name, which are not somebody after all, to the one other bearer of the surname of whom the
// same is told, or to one another.
func (j *peopleJudge) moveOut(k *cluster, chains []*chain) {
	for _, c := range chains {
		j.move(c, nil)
	}
	called := j.tellingNames(chains[0])
	to := j.whoIsSo(k, chains[0], group{people: j.people(called), chains: chains})
	if to == nil {
		to = j.newCluster(len(j.clusters))
		j.clusters = append(j.clusters, to)
		j.Resolver.learn(to, called)
	}
	for _, c := range j.takeAll(to, chains) {
		j.alone(c)
	}
}

// whoIsSo gives the one bearer of a group's surname, beside k, whose land or rank is that of a chain, or nil.
func (j *peopleJudge) whoIsSo(k *cluster, c *chain, g group) *cluster {
	rank := j.rank(c)
	if c.land == 0 && rank == "" {
		return nil // only its years tell that it is another
	}
	var found *cluster
	for _, o := range j.fitting(g) {
		if o == k || !o.full {
			continue
		}
		of := j.toldOf(o)
		if c.land > 0 && !of.lands[c.land] || rank != "" && !of.ranks[rank] || of.farFrom(j.document(c).year) {
			continue
		}
		if found != nil {
			return nil
		}
		found = o
	}
	return found
}
