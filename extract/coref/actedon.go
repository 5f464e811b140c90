package coref

import (
	"slices"
	"strings"

	"dramatis/extract/source"
)

// To whom a deed is done by a verb whose subject just did something to another, or had it done to him.

// actedOnAgain gives the one named last, to whom a second just did something, where the pronoun at mention i is the object of the
// verb right behind "and" that shares its subject with that deed: "X said that Y had met Z and had promised him", or None.
func (d *reading) actedOnAgain(people []int, i int) ChainID {
	if len(people) < 3 || len(d.chains(people, true)) < 3 {
		return None // two only: within tells
	}
	last, doer := people[len(people)-1], people[len(people)-2]
	if d.out.Of[last] == d.out.Of[doer] || d.isSubject(last) || !d.isSubject(doer) {
		return None
	}
	between, _, _ := strings.Cut(d.smallBetween(last, i), ".")
	words := smallWords(between)
	and := slices.Index(words, "and")
	before, _, _ := strings.Cut(" "+between, " and ")
	if and < 0 || and > 5 || len(words)-and < 2 || len(words)-and > 4 || strings.Contains(strings.TrimSuffix(before, ","), ",") {
		return None
	}
	opens := func(w string) bool { return slices.Contains(d.words.OpensClause, w) }
	for _, w := range words[and+1 : len(words)-1] {
		if w != "had" && w != "has" && w != "have" && w != "then" && w != "also" && w != "later" && w != "even" {
			return None
		}
	}
	at := d.Mentions[doer].Span.End
	deed := smallWords(d.lower(source.Span{Start: at, End: max(at, leadStart(d.Mentions[last]))}))
	if len(deed) == 0 || len(deed) > 5 || slices.ContainsFunc(words[:and], opens) || slices.ContainsFunc(deed, opens) {
		return None
	}
	for n, w := range deed {
		if slices.Contains([]string{"of", "from", "about", "for", "on", "against", "and", "or", "but"}, w) || w == "to" && n+1 < len(deed) {
			return None
		}
	}
	return d.out.Of[last]
}

// actedOnBy gives whom the one named last does something to in a relative clause, where a second is the
// subject before him: "X called on Y, who told him that", or None.
func (d *reading) actedOnBy(people []int, all []ChainID, i int) ChainID {
	last := people[len(people)-1]
	clause, related := strings.CutPrefix(strings.TrimLeft(d.smallBetween(last, i), ", "), "who ")
	if !related || len(all) != 2 || strings.ContainsAny(clause, ",;:") || !d.isSubject(people[0]) {
		return None
	}
	words := smallWords(clause)
	if len(words) == 0 || len(words) > 4 || slices.ContainsFunc(words, func(w string) bool { return slices.Contains(d.words.OpensClause, w) }) {
		return None
	}
	if c := d.out.Of[people[0]]; c != d.out.Of[last] {
		return c
	}
	return None
}
