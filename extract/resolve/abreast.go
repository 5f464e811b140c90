package resolve

import (
	"slices"
	"strings"
)

// Two names that stand side by side without a comma, as in the columns of a list ("Weber Lund"), and a surname with a
// thing that is called after it ("the Weber Bill"), look like a name in full. Nobody is called so: the first word is the
// surname of others, nobody's given name, and no second paper has the two together. Were they somebody, every "Lund"
// would be his for whom nobody else has a given name.

// fewestSurnamed is the number of papers that name people in full by a surname, from which it is known for one.
const fewestSurnamed = 3

// abreast takes out of those who are named in full whom one paper alone names so, by the surname of others and a word
// behind it: nobody for whom only capitals speak, and nobody at all where both are surnames of others.
func (j *peopleJudge) abreast() {
	given := j.givenNames()
	for _, k := range j.clusters {
		if len(k.chains) != 1 || !k.full || len(k.people) != 1 || slices.ContainsFunc(k.chains, j.judgedOrKnown) {
			continue
		}
		p := j.person(k.people[0])
		words := strings.Fields(p.Text)
		if n := len(words); n < 2 || n > 3 || words[0] == words[n-1] || p.Initials() || given[p.ForenameKey()] > 1 || j.names.IsForename(j.parse(words[0]).BareKey()) {
			continue
		}
		if !j.surnameOfOthers(words[0], k) || !k.chains[0].is(faint) && !j.surnameOfOthers(words[len(words)-1], k) {
			continue
		}
		j.because(k.chains, Reason{Rule: "the surname of others and a word behind it, in one paper alone"})
		j.drop(k)
		k.chains, k.documents = nil, 0
	}
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
