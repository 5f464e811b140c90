package resolve

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"dramatis/extract/coref/name"
)

// margins are what the likeliest bearer of a surname must lead the next by, in bits, in
// each round. What the surest judgements teach (his titles, his companions) serves the
// next round; the last takes whom it can.
var margins = []float64{4, 2, 1, 0.25}

// familyMargin is added for a surname borne by millions, such as Kim or Li, where titles and
// companions do not speak for its likeliest bearer as strongly as companions can.
const familyMargin = 1.5

// joinTitled joins the chains of a bare name that one office leads, all of them together:
// the corpus' "Secretary X" is one person, even where it names him in full seldom.
func (j *peopleJudge) joinTitled(g *group) {
	fits := j.attracting(j.fitting(j.open(*g)))
	if len(fits) < 2 {
		return
	}
	byTitle := map[string][]*chain{}
	for _, c := range g.chains {
		if t, ok := j.evidence.rarest(j.titlesOf(c)); ok {
			byTitle[j.texts.text(t)] = append(byTitle[j.texts.text(t)], c)
		}
	}
	for _, t := range slices.Sorted(maps.Keys(byTitle)) {
		taken := j.joinHolder(j.texts.number(t), byTitle[t], fits)
		g.chains = slices.DeleteFunc(slices.Clone(g.chains), func(c *chain) bool { return taken[c] })
	}
}

// fewestUntitled is the number of papers that name somebody in full of which one alone gives him an office, where it may
// mean another.
const fewestUntitled = 3

// heldBelow reports whether another of some bearers of a name has an office that ends in a title: who is Under Secretary
// is called Secretary, too.
func (j *peopleJudge) heldBelow(title uint32, best *cluster, among []*cluster) bool {
	office := " " + j.texts.text(title)
	return slices.ContainsFunc(among, func(k *cluster) bool {
		times := 0.0
		if k != best {
			for t, n := range j.evidence.profile(k).titles {
				if strings.HasSuffix(j.texts.text(t), office) {
					times += n
				}
			}
		}
		return times > 1
	})
}

// joinHolder joins the chains of a name with an office to its holder, and gives those joined.
func (j *peopleJudge) joinHolder(title uint32, chains []*chain, fits []*cluster) map[*chain]bool {
	best, next := j.holders(title, chains, fits)
	p := j.evidence.profile(best.cluster)
	taken := map[*chain]bool{}
	reason := Reason{Rule: "the bearer of the name with the title " + j.texts.text(title), With: j.bestName(best.cluster), Score: best.score}
	if p.titles[title] == 0 || best.score-next.score < margins[len(margins)-1] || p.titles[title] == 1 && p.documents >= fewestUntitled && j.heldBelow(title, best.cluster, fits) {
		return taken
	}
	for _, c := range chains {
		if j.evidence.land(c, p) > strange && j.take(best.cluster, c) {
			j.explained(c, reason)
			taken[c] = true
		}
	}
	return taken
}

// holders gives the likeliest holder of an office among the bearers of a name, and the next.
func (j *peopleJudge) holders(title uint32, chains []*chain, fits []*cluster) (best, next candidate) {
	for _, k := range fits {
		p := j.evidence.profile(k)
		score := j.evidence.office(title, p)
		for _, c := range chains {
			score += p.prior(j.document(c).year) / float64(len(chains))
		}
		switch {
		case best.cluster == nil || score > best.score:
			best, next = candidate{cluster: k, score: score}, best
		case next.cluster == nil || score > next.score:
			next = candidate{cluster: k, score: score}
		}
	}
	return best, next
}

// joinPart joins the chains of a group of surnames or given names, each by its own
// document, to the likeliest person who bears them. A surname that nobody bears more
// fully is one person; but not a surname that is borne by millions. The chains that
// this round leaves open stay in the group.
func (j *peopleJudge) joinPart(packed *group, lead float64) {
	if len(packed.chains) == 0 {
		return
	}
	g := j.open(*packed)
	packed.chains = j.joinEach(g, lead)
}

// joinEach joins the chains of a group as joinPart says, and gives those it leaves open.
func (j *peopleJudge) joinEach(g group, lead float64) []*chain {
	last := lead == margins[len(margins)-1]
	var fits []*cluster
	if len(g.people) != 1 || !oneLetter(g.people[0]) {
		fits = j.fitting(g)
	}
	if j.calledByGiven(g) {
		fits = slices.DeleteFunc(fits, func(k *cluster) bool { return !k.full })
	}
	fits = j.attracting(fits)
	if len(fits) == 1 && j.knownByForename(g, fits[0]) && j.onlyForename(g) {
		return nil
	}
	if len(fits) == 0 {
		if !last {
			return g.chains
		}
		j.makePart(g)
		return nil
	}
	var open []*chain
	near := nearIn(fits, j.evidence)
	for _, c := range g.chains {
		k := j.likeliest(c, j.meantByForename(c, g, near(j.document(c).year, c.land)), lead, g.family())
		switch {
		case k != nil && j.take(k, c):
		case last && !g.full():
			j.alone(c)
		default:
			open = append(open, c)
		}
	}
	if last && g.full() && len(open) > 0 {
		g.chains = open
		j.make(g, "the name fits several people")
		return nil
	}
	return open
}

// mostBearers bounds how many bearers of a surname one chain is weighed against, so that
// the work grows with the documents and not with the namesakes in them.
const mostBearers = 4

// nearIn gives a function that picks the bearers of whom the documents of a year speak most, and those whom documents have of a land.
func nearIn(fits []*cluster, e *evidence) func(year int, land uint32) []*cluster {
	type time struct {
		year int
		land uint32
	}
	byTime := map[time][]*cluster{}
	return func(year int, land uint32) []*cluster {
		if len(fits) <= mostBearers {
			return fits
		}
		if near, known := byTime[time{year, land}]; known {
			return near
		}
		prior := map[*cluster]float64{}
		for _, k := range fits {
			prior[k] = e.profile(k).prior(year)
		}
		near := slices.Clone(fits)
		slices.SortStableFunc(near, func(a, b *cluster) int { return cmp.Compare(prior[b], prior[a]) })
		of := func(k *cluster) bool { return land > 0 && e.profile(k).lands[land] > 0 }
		near = append(near[:mostBearers:mostBearers], slices.DeleteFunc(near[mostBearers:], func(k *cluster) bool { return !of(k) })...)
		byTime[time{year, land}] = near
		return near
	}
}

// makePart makes people of names that nobody bears more fully. A name that millions bear
// tells nobody: a surname such as Kim or Li, or a given name alone.
func (j *peopleJudge) makePart(g group) {
	tellsNobody := func(p name.Person) bool { return p.FamilyName() || p.GivenOnly() || oneLetter(p) }
	if j.onlyForename(g) {
		return
	}
	if len(g.people) > 0 && !j.calledByGiven(g) && !slices.ContainsFunc(g.people, tellsNobody) {
		j.make(g, "nobody bears the name more fully")
		return
	}
	for _, c := range g.chains {
		j.explained(c, Reason{Rule: "so many bear the name that alone it tells nobody"})
		j.alone(c)
	}
}

// oneLetter reports whether a name is a letter alone: "Mr. K." may be anybody.
func oneLetter(p name.Person) bool { return p.Bare() && len(p.BareKey()) == 1 }

// toldApartRule is the reason of a chain whose likely bearers its document knows as others.
const toldApartRule = "the document tells all who bear the name apart"

// alone leaves a chain to itself. Nothing joins it.
func (j *peopleJudge) alone(c *chain) {
	j.clusters = append(j.clusters, j.newCluster(len(j.clusters), c))
}

// candidate is a person whom a chain may mean, with what speaks for him.
type candidate struct {
	*cluster
	score   float64
	reasons []Reason
}

// likeliest gives the person whom a chain means, or nil where nobody leads by enough.
func (j *peopleJudge) likeliest(c *chain, fits []*cluster, lead float64, family bool) *cluster {
	var all []candidate
	beside := 0 // who bear the name and are named beside the chain
	for _, k := range fits {
		if j.in(k, c.doc) {
			beside++
			continue
		}
		if !j.again {
			j.pairs++
		}
		score, reasons := j.evidence.weigh(c, k)
		all = append(all, candidate{k, score, reasons})
	}
	if beside > 1 {
		all = nil // one of those whom the document names, and no third
	}
	slices.SortStableFunc(all, func(a, b candidate) int { return cmp.Compare(b.score, a.score) })
	if family && len(all) > 0 && j.evidence.besides(c, all[0]) < companionsFor {
		lead += familyMargin
	}
	var h hesitation
	if len(all) > 1 {
		h = hesitation{all[0].cluster, all[0].score - all[1].score - lead}
	}
	j.hesitated(c, h)
	switch {
	case len(all) == 0:
		j.explained(c, Reason{Rule: toldApartRule})
		return nil
	case len(all) > 1 && all[0].score-all[1].score < lead:
		j.explained(c, Reason{Rule: "the name fits several people", With: j.bestName(all[0].cluster), Score: all[0].score},
			Reason{Rule: "the name fits several people", With: j.bestName(all[1].cluster), Score: all[1].score})
		return nil
	}
	j.explained(c, append([]Reason{{Rule: "a part of the name, by its likeliest bearer", With: j.bestName(all[0].cluster), Score: all[0].score}}, all[0].reasons...)...)
	return all[0].cluster
}

// joinOtherNames joins a group that its documents call by several names, none of them
// full: to the one person who fits them all, or as a person of its own. Where the names
// fit several people, a chain that uses one of them nearly always is judged by that one;
// those are given back.
func (j *peopleJudge) joinOtherNames(g group) []group {
	if k := j.inTwoParts(g); k != nil {
		j.join(k, g, "forename and surname are given apart")
		return nil
	}
	if len(j.fitting(g)) < 2 {
		j.joinFull(g)
		return nil
	}
	byName := map[string]*group{}
	var rest []*chain
	for _, c := range g.chains {
		n, ok := j.mainName(c)
		if !ok {
			rest = append(rest, c)
			continue
		}
		p := j.person(n)
		key := j.key(p)
		if byName[key] == nil {
			byName[key] = &group{names: naming{key: g.names.key + "\x03" + key, called: []called{n}}, people: []name.Person{p}}
		}
		byName[key].chains = append(byName[key].chains, c)
	}
	if len(rest) > 0 {
		g.chains = rest
		j.joinFull(g)
	}
	var out []group
	for _, key := range slices.Sorted(maps.Keys(byName)) {
		out = append(out, byName[key].pack())
	}
	return out
}

// inTwoParts gives the one person whose forename and surname are the two bare names of a
// group: "Ann [Lee]" where others write "Ann Lee".
func (j *peopleJudge) inTwoParts(g group) *cluster {
	if len(g.people) != 2 || !g.people[0].Bare() || !g.people[1].Bare() {
		return nil
	}
	var found *cluster
	for i, surname := range g.people {
		bears := func(p name.Person) bool {
			return p.Full() && j.names.CalledBy(p, g.people[1-i]) && j.names.Compare(p, surname) == name.Part
		}
		for _, key := range surname.BlockKeys() {
			for _, k := range j.bearers.find(key) {
				if k == found || !slices.ContainsFunc(j.people(k.people), bears) || j.toldApart(k, g) {
					continue
				}
				if found != nil {
					return nil
				}
				found = k
			}
		}
	}
	return found
}

// nearlyAlways is how many times oftener than all others a chain's main name is used.
const nearlyAlways = 3

// mainName gives the name by which a document calls somebody nearly always.
func (j *peopleJudge) mainName(c *chain) (called, bool) {
	var main, most, all uint32
	for i := range j.nameCount(c) {
		number, uses := j.nameOf(c, i)
		all += uses
		if i == 0 || uses > most {
			main, most = number, uses
		}
	}
	if j.nameCount(c) == 0 || most <= nearlyAlways*(all-most) {
		return called{}, false
	}
	p := j.parse(j.texts.text(main))
	return called{main, sexOf(cmp.Or(p.Sex, sexes[c.sex]))}, !p.Empty() && !p.Full()
}
