package clause

import (
	"strings"

	"dramatis/graph"
)

// Whose deed an infinitive or a participle is where another than the doer of the verb or noun above it does it: he who attempts, is
// asked, is sent, or writes.

// attempter gives whose attempt or wish an infinitive behind his name says more of: "attempts by X to
// persuade Y", "the refusal of X to come", "a wish on the part of X to go".
func (s *Sentence) attempter(items []Item, g, v Verb) Group {
	j := v.First - 1
	if !v.Infinitive || j <= g.Last || items[j].Kind != NameItem || items[j].Possessive {
		return Group{}
	}
	own := s.GroupEndingAt(items, j)
	k := s.LeadStart(items, own.First) - 1
	if k <= g.Last+1 || items[k-1].Kind != WordItem {
		return Group{}
	}
	switch noun := items[k-1].Word; items[k].Word {
	case "by":
		if s.frames.Attempt[noun] {
			return own
		}
	case "of":
		if s.frames.Attempt[noun] || noun == "part" && k > 2 && items[k-2].Word == "the" && items[k-3].Word == "on" {
			return own
		}
	}
	return Group{}
}

// movesOthers reports whether a verb that gets others to do something has people as its object who
// have no name: "asked the ministers to write", not "asked permission to write".
func (s *Sentence) movesOthers(items []Item, g, v Verb) bool {
	j := v.First - 1
	if !v.Infinitive || g.Passive || j <= g.Last || items[j].Kind != WordItem || !s.frames.Request[g.Lemma] && !s.frames.Moving[g.Lemma] {
		return false
	}
	for k := g.Last + 1; k < j; k++ {
		if items[k].Kind != WordItem || items[k].Preposition || items[k].Binder {
			return false
		}
	}
	return items[j].Upper || items[j].Head || s.frames.Transparent[items[j].Word] || s.SomeOf(items[j])
}

// sentTo gives who does what somebody is sent somewhere to do, and reports whether it is somebody: "sent his assistant, X, to Oslo
// to talk with Y", nobody known in "sent an envoy to Oslo to talk with Y"; a letter is sent by who has something to say.
func (s *Sentence) sentTo(items []Item, g, v Verb) (Group, bool) {
	j := PastDeterminers(items, g.Last+1)
	if !v.Infinitive || g.Passive || !s.frames.Dispatching[g.Lemma] || j >= v.First {
		return Group{}, false
	}
	if s.IsPronoun(items[j]) && s.MarksOwner(items[j]) {
		j++ // "his assistant"
	}
	for ; j < v.First && items[j].Kind == WordItem && !items[j].Preposition && !items[j].Binder; j++ {
		if items[j].Head && !(items[j+1].Head || items[j+1].Kind == NameItem) {
			if items[j+1].Word == "," && j+2 < v.First && items[j+2].Kind == NameItem && s.IsNamedPerson(items[j+2]) {
				return s.Singleton(items, j+2), true
			}
			return Group{}, true
		}
	}
	if j < v.First && items[j].Kind == NameItem && !items[j].Possessive && s.TypeOf(items[j]) == graph.Person {
		return s.GroupAt(items, j), true
	}
	return Group{}, false
}

// complementsNoun reports whether an infinitive says what a noun is about that is not the
// object of the verb before it: "spoke of the campaign to overthrow X".
func (s *Sentence) complementsNoun(items []Item, g, v Verb) bool {
	if !v.Infinitive || v.First-1 <= g.Last || items[v.First-1].Kind != WordItem || !s.NounLike(items, v.First-1) || items[v.First-1].Adverb {
		return false
	}
	if s.frames.Attempt[items[v.First-1].Word] && items[v.First-2].Kind == NameItem && items[v.First-2].Possessive {
		return true // "had confidence in X's determination to support Y"
	}
	for j := v.First - 2; j > g.Last; j-- {
		if w := items[j].Word; items[j].Kind == WordItem && (items[j].Preposition && w != "in" && w != "on" && w != "at" || items[j].Binder) {
			return true
		}
	}
	return false
}

// wordsOf reports whether a group names whose paper or speech the noun before it is, in which he says what a gerund behind him
// tells: "cited a speech by X criticizing Y".
func (s *Sentence) wordsOf(items []Item, own Group) bool {
	k := s.LeadStart(items, own.First) - 1
	if k < 1 || items[k].Word != "by" && items[k].Word != "from" || items[k-1].Kind != WordItem {
		return false
	}
	noun := strings.TrimSuffix(items[k-1].Word, "s")
	return s.frames.Letter[noun] || s.frames.Publication[noun]
}

// writerOf gives who says in a paper that somebody received what a participle behind it tells, and reports whether it
// tells of one: "X received a letter from Y thanking him"; nobody known in "received a letter asking for help".
func (s *Sentence) writerOf(items []Item, g, v Verb) (Group, bool) {
	if !v.Gerund || g.Passive || g.Lemma != "receive" && g.Lemma != "get" && g.Lemma != "have" || items[v.First-1].Preposition && items[v.First-1].Kind == WordItem {
		return Group{}, false
	}
	letter := -1
	for j := g.Last + 1; j < v.First; j++ {
		switch it := items[j]; {
		case it.Kind == WordItem && it.Binder && !it.Preposition || it.Word == ";":
			return Group{}, false
		case it.Kind == WordItem && s.frames.Letter[it.Word]:
			letter = j
		case letter >= 0 && it.Word == "from":
			k := s.PastTitle(items, PastDeterminers(items, j+1))
			return s.Singleton(items, min(k, len(items)-1)), k < v.First && items[k].Kind == NameItem && !items[k].Possessive
		}
	}
	return Group{}, letter >= 0 && letter == v.First-1
}
