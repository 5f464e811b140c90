package relate

import (
	"slices"
	"strings"

	"dramatis/graph"
)

// participled gives what a bare participle says something of, where it stands right behind it:
// "NAME, founded in 1912 by X", "a bank based in Oslo", "a bank founded in 1912 and based in Oslo".
func (r *reading) participled(items []item, verbs []verb, i int) group {
	v := verbs[i]
	if !r.bareParticiple(items, v) {
		return group{}
	}
	j := r.skipAdverbials(items, v.first-1)
	if j < 0 {
		return group{}
	}
	if items[j].word == "and" {
		if i > 0 && verbs[i-1].passive && verbs[i-1].last < j && !verbs[i-1].negated {
			return verbs[i-1].subject
		}
		return group{}
	}
	if items[j].word == "," {
		j = r.skipAdverbials(items, j-1)
	}
	if j = r.beforeBrackets(items, j); j < 0 {
		return group{}
	}
	if start := r.descriptionStart(items, j); items[j].kind != nameItem || start >= 0 && (items[start].word == "a" || items[start].word == "an") {
		return r.described(items, j)
	}
	if items[j].possessive || r.isPronoun(items[j]) || r.typeOf(items[j]) == graph.Place {
		return group{}
	}
	return r.singleton(items, j)
}

// bareParticiple reports whether a verb is a participle without a helping verb that has its place
// or its maker behind it, and no object as a past tense would.
func (r *reading) bareParticiple(items []item, v verb) bool {
	if v.gerund || v.infinitive || v.last+1 >= len(items) || !r.frames.Participial[v.lemma] || items[v.main].verb.form&participle == 0 {
		return false
	}
	for _, it := range items[v.first:v.main] {
		if !it.adverb { // "originally based in"
			return false
		}
	}
	switch next := items[v.last+1]; next.word {
	case "in", "at", "near", "by", "from":
		return true
	default:
		return next.kind == dateItem
	}
}

// beforeBrackets steps left over a bracket that ends at item j: "the Bank (NB), founded".
func (r *reading) beforeBrackets(items []item, j int) int {
	if j < 0 || items[j].word != ")" {
		return j
	}
	for k := j - 1; k > 0 && k > j-longestApposition; k-- {
		if items[k].word == "(" {
			return k - 1
		}
	}
	return -1
}

// longestDescription bounds the items of a phrase that says what somebody or something is.
const longestDescription = 14

// described gives whom or what the noun at item j says something of, where its phrase is what
// somebody is said to be or is put in behind his name: "NAME is a private bank", "NAME, a bank".
func (r *reading) described(items []item, j int) group {
	if j < 0 || items[j].kind == punctItem || items[j].kind == wordItem && !r.nounLike(items, j) {
		return group{}
	}
	start := r.descriptionStart(items, j)
	if start < 1 {
		return group{}
	}
	if v := slices.IndexFunc(r.verbs, func(v verb) bool { return v.last == start-1 }); v >= 0 {
		if be := r.verbs[v]; r.frames.Copula[be.lemma] && !be.negated && !be.passive && be.modal == "" && be.finite() {
			return be.subject
		}
		return group{}
	}
	if items[start-1].word == "and" {
		return r.describedBefore(items, start-1)
	}
	k := start - 1
	for k > 0 && items[k].kind == wordItem && (r.roles.former[items[k].word] || r.frames.Temporal[items[k].word]) {
		k-- // "NAME, formerly a lecturer"
	}
	if items[k].word != "," && items[k].word != "–" && items[k].word != "—" {
		return group{}
	}
	if k = r.beforeBrackets(items, k-1); k < 0 || items[k].kind != nameItem || items[k].possessive || r.isPronoun(items[k]) {
		return group{}
	}
	return r.singleton(items, k)
}

// describedBefore gives what the first of two descriptions that "and" at item k joins is of: "NAME is
// a bank headquartered in Oslo and a subsidiary of Y".
func (r *reading) describedBefore(items []item, k int) group {
	for n := len(r.verbs) - 1; n >= 0; n-- {
		v := r.verbs[n]
		if v.last > k || r.bareParticiple(items, v) {
			continue
		}
		if r.frames.Copula[v.lemma] && !v.negated && !v.passive && v.modal == "" && v.finite() && v.last+1 < k && items[v.last+1].determiner {
			return v.subject
		}
		break
	}
	return group{}
}

// descriptionStart gives the item of the article that opens the phrase of the noun at item j, over
// its adjectives and the names in it ("a Texas community bank", "one of the largest banks"), or -1.
func (r *reading) descriptionStart(items []item, j int) int {
	for k := j; k >= 0 && k > j-longestDescription; k-- {
		it := items[k]
		if it.kind == nameItem && k == j && r.a.Mentions[it.mention].Kind == graph.ByNominal && r.frames.Determiners[firstWord(r.written(it))] {
			return k
		}
		switch {
		case it.word == "a" || it.word == "an":
			return k
		case it.word == "the":
			if k > 1 && items[k-1].word == "of" && items[k-2].word == "one" {
				return k - 2
			}
			return k
		case it.kind == nameItem && k < j && (r.typeOf(it) == graph.Person || it.possessive || r.isPronoun(it)):
			return -1
		case it.kind == punctItem && it.word != "," && it.word != "/" && it.word != "-" && it.word != "(" && it.word != ")", it.kind == wordItem && (it.preposition || it.binder):
			return -1
		case it.word == "," && k > 0 && items[k-1].kind == nameItem:
			return -1
		}
		if v, ok := r.verbAt(items, k); ok && v.finite() && v.first != v.main {
			return -1
		}
	}
	return -1
}

// regional are the predicates that hold of the land of a place too: "born in Oslo, Norway".
var regional = map[graph.Predicate]bool{"located-in": true, "lived-in": true, "born-in": true}

// withRegion adds to a place the land it is said to lie in: "Dallas, Texas", "Oslo, Norway".
func (r *reading) withRegion(g group) group {
	if len(g.mentions) != 1 || r.typeOf(r.items[g.first]) != graph.Place {
		return g
	}
	j := g.last
	for j+2 < len(r.items) && r.items[j+1].word == "," && r.items[j+2].kind == nameItem && r.typeOf(r.items[j+2]) == graph.Place && !r.items[j+2].possessive && len(g.mentions) < 4 {
		j += 2
		g.mentions = append(slices.Clone(g.mentions), r.items[j].mention)
	}
	for j++; j < len(r.items) && (r.items[j].word == "," || r.items[j].word == "and" || r.items[j].word == "or"); j++ {
		if k := j + 1; r.items[j].word != "," && k < len(r.items) && r.items[k].kind == nameItem && r.typeOf(r.items[k]) == graph.Place {
			g.mentions = g.mentions[:1] // a list of places
		}
	}
	return g
}

// firstWord gives the first word of a phrase.
func firstWord(s string) string {
	first, _, _ := strings.Cut(s, " ")
	return first
}
