package clause

import (
	"slices"
	"strings"

	"dramatis/extract/lexicon"
	"dramatis/graph"
)

// participled gives what a bare participle says something of, where it stands right behind it:
// "NAME, founded in 1912 by X", "a bank based in Oslo", "a bank founded in 1912 and based in Oslo".
func (s *Sentence) participled(items []Item, verbs []Verb, i int) Group {
	v := verbs[i]
	if !s.bareParticiple(items, v) {
		return Group{}
	}
	j := s.SkipAdverbials(items, v.First-1)
	if j < 0 {
		return Group{}
	}
	if items[j].Word == "and" {
		if i > 0 && verbs[i-1].Passive && verbs[i-1].Last < j && !verbs[i-1].Negated {
			return verbs[i-1].Subject
		}
		return Group{}
	}
	if items[j].Word == "," {
		j = s.SkipAdverbials(items, j-1)
	}
	if j = s.BeforeBrackets(items, j); j < 0 {
		return Group{}
	}
	if start := s.DescriptionStart(items, j); items[j].Kind != NameItem || start >= 0 && (items[start].Word == "a" || items[start].Word == "an") {
		return s.Described(items, j)
	}
	if items[j].Possessive || s.IsPronoun(items[j]) || s.TypeOf(items[j]) == graph.Place {
		return Group{}
	}
	return s.Singleton(items, s.BeforeParent(items, j))
}

// BeforeParent steps left from the name at item j of a parent whom a person's name has put in behind it to that name: what follows
// "NAME, son of NAME," is told of the child.
func (s *Sentence) BeforeParent(items []Item, j int) int {
	k := j - 1
	if k < 3 || items[k].Word != "of" || !s.roles.Kinship[items[k-1].Word] || j+1 >= len(items) || items[j+1].Word != "," && items[j+1].Word != "(" {
		return j
	}
	k -= 2
	if items[k].Word == "the" || items[k].Word == "a" {
		k--
	}
	if k < 1 || items[k].Word != "," {
		return j
	}
	if k = s.BeforeBrackets(items, k-1); k < 0 || items[k].Kind != NameItem || items[k].Possessive || s.TypeOf(items[k]) != graph.Person {
		return j
	}
	return k
}

// bareParticiple reports whether a verb is a participle without a helping verb that has its place
// or its maker behind it, and no object as a past tense would.
func (s *Sentence) bareParticiple(items []Item, v Verb) bool {
	if v.Gerund || v.Infinitive || v.Last+1 >= len(items) || !s.frames.Participial[v.Lemma] || items[v.Main].Verb.Form&lexicon.Participle == 0 {
		return false
	}
	for _, it := range items[v.First:v.Main] {
		if !it.Adverb { // "originally based in"
			return false
		}
	}
	end := s.SharedEnd(v) // "born and raised in Oslo"
	if end+1 >= len(items) {
		return false
	}
	switch next := items[end+1]; next.Word {
	case "in", "at", "near", "by", "from":
		return true
	default:
		return next.Kind == DateItem
	}
}

// BeforeBrackets steps left over a bracket that ends at item j: "the Bank (NB), founded".
func (s *Sentence) BeforeBrackets(items []Item, j int) int {
	if j < 0 || items[j].Word != ")" {
		return j
	}
	for k := j - 1; k > 0 && k > j-LongestApposition; k-- {
		if items[k].Word == "(" {
			return k - 1
		}
	}
	return -1
}

// LongestDescription bounds the items of a phrase that says what somebody or something is.
const LongestDescription = 14

// Described gives whom or what the noun at item j says something of, where its phrase is what
// somebody is said to be or is put in behind his name: "NAME is a private bank", "NAME, a bank".
func (s *Sentence) Described(items []Item, j int) Group {
	if j < 0 || items[j].Kind == PunctItem || items[j].Kind == WordItem && !s.NounLike(items, j) {
		return Group{}
	}
	start := s.DescriptionStart(items, j)
	if start < 1 {
		return Group{}
	}
	if v := slices.IndexFunc(s.Verbs, func(v Verb) bool { return v.Last == start-1 }); v >= 0 {
		if be := s.Verbs[v]; s.frames.Copula[be.Lemma] && !be.Negated && !be.Passive && be.Modal == "" && be.Finite() {
			return be.Subject
		}
		return Group{}
	}
	if items[start-1].Word == "and" {
		return s.describedBefore(items, start-1)
	}
	k := start - 1
	for k > 0 && items[k].Kind == WordItem && (s.roles.Former[items[k].Word] || s.frames.Temporal[items[k].Word]) {
		k-- // "NAME, formerly a lecturer"
	}
	if items[k].Word != "," && items[k].Word != "–" && items[k].Word != "—" {
		return Group{}
	}
	if k = s.BeforeBrackets(items, k-1); k < 0 || items[k].Kind != NameItem || items[k].Possessive || s.IsPronoun(items[k]) {
		return Group{}
	}
	return s.Singleton(items, k)
}

// describedBefore gives what the first of two descriptions that "and" at item k joins is of: "NAME is
// a bank headquartered in Oslo and a subsidiary of Y".
func (s *Sentence) describedBefore(items []Item, k int) Group {
	for n := len(s.Verbs) - 1; n >= 0; n-- {
		v := s.Verbs[n]
		if v.Last > k || s.bareParticiple(items, v) {
			continue
		}
		if s.frames.Copula[v.Lemma] && !v.Negated && !v.Passive && v.Modal == "" && v.Finite() && v.Last+1 < k && items[v.Last+1].Determiner {
			return v.Subject
		}
		break
	}
	return Group{}
}

// DescriptionStart gives the item of the article that opens the phrase of the noun at item j, over
// its adjectives and the names in it ("a Texas community bank", "one of the largest banks"), or -1.
func (s *Sentence) DescriptionStart(items []Item, j int) int {
	for k := j; k >= 0 && k > j-LongestDescription; k-- {
		it := items[k]
		if it.Kind == NameItem && k == j && s.a.Mentions[it.Mention].Kind == graph.ByNominal && s.frames.Determiners[firstWord(s.Written(it))] {
			return k
		}
		switch {
		case it.Word == "a" || it.Word == "an":
			return k
		case it.Word == "the":
			if k > 1 && items[k-1].Word == "of" && items[k-2].Word == "one" {
				return k - 2
			}
			return k
		case it.Kind == NameItem && k < j && (s.TypeOf(it) == graph.Person || it.Possessive || s.IsPronoun(it)):
			return -1
		case it.Kind == PunctItem && it.Word != "," && it.Word != "/" && it.Word != "-" && it.Word != "(" && it.Word != ")", it.Kind == WordItem && (it.Preposition || it.Binder):
			return -1
		case it.Word == "," && k > 0 && items[k-1].Kind == NameItem:
			return -1
		}
		if v, ok := s.VerbAt(items, k); ok && v.Finite() && v.First != v.Main {
			return -1
		}
	}
	return -1
}

// WithRegion adds to a place the land it is said to lie in: "Dallas, Texas", "Oslo, Norway".
func (s *Sentence) WithRegion(g Group) Group {
	if len(g.Mentions) != 1 || s.TypeOf(s.Items[g.First]) != graph.Place {
		return g
	}
	j := g.Last
	for j+2 < len(s.Items) && s.Items[j+1].Word == "," && s.Items[j+2].Kind == NameItem && s.TypeOf(s.Items[j+2]) == graph.Place && !s.Items[j+2].Possessive && len(g.Mentions) < 4 {
		j += 2
		g.Mentions = append(slices.Clone(g.Mentions), s.Items[j].Mention)
	}
	for j++; j < len(s.Items) && (s.Items[j].Word == "," || s.Items[j].Word == "and" || s.Items[j].Word == "or"); j++ {
		if k := j + 1; s.Items[j].Word != "," && k < len(s.Items) && s.Items[k].Kind == NameItem && s.TypeOf(s.Items[k]) == graph.Place {
			g.Mentions = g.Mentions[:1] // a list of places
		}
	}
	return g
}

// firstWord gives the first word of a phrase.
func firstWord(s string) string {
	first, _, _ := strings.Cut(s, " ")
	return first
}

// meetingOf reports whether a word that may be a gerund is the noun of a talk, of which the day or the body before it
// tells which one it was: "the June 18 meeting", "at the Council meeting of May"; not "the Council meeting X".
func (s *Sentence) meetingOf(items []Item, i int) bool {
	if i == 0 || !s.frames.Conversation[items[i].Word] {
		return false
	}
	switch before := items[i-1]; before.Kind {
	case DateItem:
		return true
	case NameItem:
		if before.Possessive || s.TypeOf(before) != graph.Organization {
			return false
		}
		return i+1 == len(items) || items[i+1].Kind == PunctItem || items[i+1].Preposition && items[i+1].Word != "with"
	}
	return s.articled(items, i) && (i+1 == len(items) || items[i+1].Kind == PunctItem || items[i+1].Preposition)
}

// articled reports whether "a" or "an" stands before the word at item i, with nothing between but words that say of what kind it
// is: "a small and quite leisurely meeting".
func (s *Sentence) articled(items []Item, i int) bool {
	for j := i - 1; j >= 0 && j > i-LongestApposition; j-- {
		switch it := items[j]; {
		case it.Word == "a" || it.Word == "an":
			return true
		case it.Word == "and":
		case it.Kind != WordItem || it.Preposition || it.Binder || it.Determiner || it.Aux.Lemma != "":
			return false
		}
	}
	return false
}
