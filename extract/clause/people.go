package clause

import (
	"strings"

	"dramatis/extract/coref"
)

// peopleOf gives the states whose people or officials the words that end at item j name, where
// the document names those states: "Norwegian officials", "Danish and Norwegian leaders", "the
// Soviets".
func (s *Sentence) peopleOf(items []Item, j int) Group {
	k, word := j, items[j].Word
	switch {
	case s.frames.Transparent[word] && j > 0:
		k, word = j-1, items[j-1].Word
	case strings.HasSuffix(word, "s"):
		word = strings.TrimSuffix(word, "s")
	default:
		return Group{}
	}
	first := k
	mentions := s.namedOf(nil, items[k], word)
	if len(mentions) > 0 && k > 1 && items[k-1].Word == "and" {
		if both := s.namedOf(mentions, items[k-2], items[k-2].Word); len(both) > 1 {
			first, mentions = k-2, both
		}
	}
	if len(mentions) == 0 {
		return Group{}
	}
	before := first - 1
	for before >= 0 && items[before].Determiner {
		before--
	}
	if before >= 0 && items[before].Kind == WordItem && s.frames.Governing[items[before].Word] {
		return Group{} // "the view of Soviet officials"
	}
	return Group{First: first, Last: j, Mentions: mentions}
}

// namedOf adds the first mention of the state whose adjective an item is, if the document names it.
func (s *Sentence) namedOf(mentions []int, it Item, adjective string) []int {
	if it.Kind != WordItem || !it.Upper || s.roles.Lands[adjective] == nil {
		return mentions
	}
	c := s.LandChain(s.roles.Lands[adjective])
	if c == coref.None || len(s.c.Chains[c].Mentions) == 0 {
		return mentions
	}
	return append(mentions, s.c.Chains[c].Mentions[0])
}

// ofLand gives the state whose adjective opens the phrase at item i, as the owner of the noun that
// heads it, and where the phrase ends: "an Australian ultimatum", "South Korean officials". A name
// behind it is who is meant: "Soviet leaders X and Y".
func (s *Sentence) ofLand(items []Item, i int) (Argument, int) {
	last, land := i, s.roles.Lands[items[i].Word]
	if i+1 < len(items) && items[i+1].Kind == WordItem && items[i+1].Upper {
		if both := s.roles.Lands[items[i].Word+" "+items[i+1].Word]; both != nil {
			last, land = i+1, both
		}
	}
	if land == nil {
		return Argument{}, i
	}
	head, end := s.HeadAfter(items, last)
	if head == "" || s.namesSome(items, end+1) {
		return Argument{}, i
	}
	c := s.LandChain(land)
	if c == coref.None || len(s.c.Chains[c].Mentions) == 0 {
		return Argument{}, i
	}
	return Argument{Group: Group{First: i, Last: last, Mentions: s.c.Chains[c].Mentions[:1]}, Head: head, Opener: -1, Owner: true}, end
}

// namesSome reports whether the items from i name some of those of whom the phrase before them
// speaks: "Soviet leaders X and Y", "Soviet officials, including X".
func (s *Sentence) namesSome(items []Item, i int) bool {
	if i < len(items) && items[i].Word == "," {
		i++
	}
	if i >= len(items) {
		return false
	}
	return items[i].Kind == NameItem || items[i].Word == "including" || items[i].Word == "such" || items[i].Word == "particularly" || items[i].Word == "especially" || items[i].Word == "notably"
}

// DemonymWithin gives the names of the state whose adjective stands in a description:
// "the Norwegian Ambassador".
func (s *Sentence) DemonymWithin(it Item) []string {
	words := strings.Fields(s.Written(it))
	for k := range words {
		if land := s.roles.LandAt(words, k); land != nil {
			return land
		}
	}
	return nil
}
