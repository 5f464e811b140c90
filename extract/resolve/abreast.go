package resolve

import (
	"slices"
	"strings"

	"dramatis/extract/coref/name"
)

// Two names that stand side by side without a comma, as in the columns of a list ("Weber Lund"), and a surname with a
// thing that is called after it ("the Weber Bill"), look like a name in full. Nobody is called so: the first word is the
// surname of others, nobody's given name, and no second paper has the two together. Were they somebody, every "Lund"
// would be his for whom nobody else has a given name.

// fewestSurnamed is the number of papers that name people in full by a surname, from which it is known for one.
const fewestSurnamed = 3

// abreast takes out of those who are named in full whom one paper alone names so, by the surname of others and a word
// behind it: nobody for whom only capitals speak, and nobody at all where both are surnames of others. Whom the paper calls
// by the last word oftener than so is judged by that word, with those who are named in full in front of another's surname
// ("Ann Weber Lund"): they are given as groups.
func (j *peopleJudge) abreast() []group {
	var out []group
	given := j.givenNames()
	for _, k := range j.clusters {
		if len(k.chains) != 1 || !k.full || len(k.people) != 1 || slices.ContainsFunc(k.chains, j.judgedOrKnown) {
			continue
		}
		p, c := j.person(k.people[0]), k.chains[0]
		words := strings.Fields(p.Text)
		n := len(words)
		if n < 2 || n > 3 || words[0] == words[n-1] || p.Initials() {
			continue
		}
		last := words[n-1]
		bare, isCalled := j.oftener(c, last)
		behindAnother := n == 3 && isCalled && j.inFull(words[0]+" "+words[1], k) && j.surnameOfOthers(last, k)
		switch {
		case behindAnother:
		case given[p.ForenameKey()] > 1 || j.names.IsForename(j.parse(words[0]).BareKey()) || !j.surnameOfOthers(words[0], k):
			continue
		case !c.is(faint) && !j.surnameOfOthers(last, k) && !isCalled:
			continue
		}
		j.because(k.chains, Reason{Rule: "the surname of others and a word behind it, in one paper alone"})
		j.drop(k)
		k.chains, k.documents = nil, 0
		c.cluster = nil
		if isCalled {
			c.mark(full, false)
			g := group{names: naming{key: last + "\x04", called: []called{{bare, c.sex}}}, people: []name.Person{j.parse(last)}, chains: []*chain{c}}
			out = append(out, g.pack())
		}
	}
	return out
}

// oftener reports whether a document uses a word as somebody's name oftener than all his other names together.
func (j *peopleJudge) oftener(c *chain, word string) (number uint32, ok bool) {
	so, others := uint32(0), uint32(0)
	for i := range j.nameCount(c) {
		switch n, uses := j.nameOf(c, i); {
		case strings.EqualFold(j.texts.text(n), word):
			number, so = n, so+uses
		default:
			others += uses
		}
	}
	return number, so > others
}

// inFull reports whether enough papers call somebody else than k by a full name.
func (j *peopleJudge) inFull(text string, k *cluster) bool {
	p := j.parse(text)
	return p.Full() && slices.ContainsFunc(j.fitting(group{people: []name.Person{p}}), func(o *cluster) bool {
		return o != k && len(o.chains) >= fewestSurnamed && j.bears(o, p)
	})
}

// givenNames counts the people by each of their first given names.
func (j *peopleJudge) givenNames() map[string]int {
	out := map[string]int{}
	for _, k := range j.clusters {
		if len(k.chains) == 0 {
			continue
		}
		var seen []string
		for _, p := range j.people(k.people) {
			if key := p.ForenameKey(); key != "" && !slices.Contains(seen, key) {
				seen = append(seen, key)
				out[key]++
			}
		}
	}
	return out
}

// surnameOfOthers reports whether enough papers name others than k in full by a surname.
func (j *peopleJudge) surnameOfOthers(word string, k *cluster) bool {
	surname, papers := j.parse(word), 0
	for _, key := range surname.BlockKeys() {
		for _, o := range j.bearers.find(key) {
			if o != k && o.full && j.bears(o, surname) {
				if papers += len(o.chains); papers >= fewestSurnamed {
					return true
				}
			}
		}
	}
	return false
}

// attracting gives those of some bearers of a name whom a surname alone can mean: not who nowhere has a title or a verb of
// people and is somewhere a thing or a place ("the Weber Lund air base"), where another bears the name.
func (j *peopleJudge) attracting(fits []*cluster) []*cluster {
	hardlyAnybody := func(k *cluster) bool {
		doubted := false
		for _, c := range k.chains[:max(0, min(len(k.chains), k.known))] {
			if !c.is(faint) || j.judgedOrKnown(c) {
				return false
			}
			doubted = doubted || c.is(slight)
		}
		return doubted
	}
	if len(fits) < 2 || !slices.ContainsFunc(fits, func(k *cluster) bool { return !hardlyAnybody(k) }) {
		return fits
	}
	return slices.DeleteFunc(fits, hardlyAnybody)
}
