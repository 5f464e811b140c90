package resolve

import (
	"slices"
	"strings"

	"dramatis/extract/coref/name"
)

// hyphened joins who is named by two words in few papers to the one person whose surname the two are with a hyphen between
// them: "Ormsby Gore" is David Ormsby-Gore, and no Gore with the given name Ormsby.
func (j *peopleJudge) hyphened() {
	for _, k := range j.clusters {
		o := j.withHyphen(k)
		if o == nil {
			continue
		}
		j.because(k.chains, Reason{Rule: "the surname of two parts, without its hyphen", With: j.bestName(o)})
		refused := j.takeAll(o, k.chains)
		j.learn(o, k.people)
		j.drop(k)
		for _, c := range refused {
			j.alone(c)
		}
	}
}

// withHyphen gives the one person with a given name whose surname the two words of a cluster's only name are, or nil.
func (j *peopleJudge) withHyphen(k *cluster) *cluster {
	if len(k.chains) == 0 || len(k.chains) > rare || len(k.people) != 1 || slices.ContainsFunc(k.chains, j.judgedOrKnown) {
		return nil
	}
	p := j.person(k.people[0])
	words := strings.Fields(p.Text)
	if len(words) != 2 || !p.Full() || p.Initials() || p.EastAsian() || strings.ContainsFunc(p.Text, isHyphen) {
		return nil
	}
	surname := j.parse(words[0] + "-" + words[1])
	if !surname.Bare() {
		return nil
	}
	bears := func(q name.Person) bool {
		return q.Full() && strings.ContainsFunc(q.Text, isHyphen) && j.names.Compare(q, surname) == name.Part
	}
	var found *cluster
	for _, key := range surname.BlockKeys() {
		for _, o := range j.bearers.find(key) {
			if o == k || o == found || len(o.chains) < len(k.chains) || !slices.ContainsFunc(j.people(o.people), bears) {
				continue
			}
			if found != nil {
				return nil
			}
			found = o
		}
	}
	if found == nil || j.apart(found, k) || j.yearsBetween(found, k) > lifetime {
		return nil
	}
	return found
}

// withoutHyphen counts a name of two words that are the surname of a fuller one with its hyphen as no given name and surname.
func withoutHyphen(ts []tally) {
	for i, t := range ts {
		surname := " " + strings.Replace(t.name, " ", "-", 1)
		if t.full && strings.Count(t.name, " ") == 1 && slices.ContainsFunc(ts, func(o tally) bool { return o.full && strings.HasSuffix(o.name, surname) }) {
			ts[i].full, ts[i].tier = false, 0
		}
	}
}
