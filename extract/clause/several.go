package clause

import "dramatis/graph"

// Several whom a description tells before their names: "two members of the Board, NAME and NAME, wrote", "met two directors of the mill, NAME
// and NAME".

// severalNamed gives the people of the list that ends with the name at item last, where it stands behind the description of several that
// opens its clause; else nobody.
func (s *Sentence) severalNamed(items []Item, last int) Group {
	if last < 3 || !s.IsPersonByName(last) {
		return Group{}
	}
	g := s.GroupEndingAt(items, last)
	for len(g.Mentions) > 1 && s.TypeOf(items[g.First]) != graph.Person {
		g = s.withoutFirst(items, g) // "members of the Labour Party, NAME and NAME"
	}
	if len(g.Mentions) < 2 {
		return Group{}
	}
	mark := s.TitleStart(items, g.First) - 1
	noun := s.severalBefore(items, mark)
	if noun < 0 {
		return Group{}
	}
	start := noun
	for start > 0 && s.belongsToNoun(items, start-1) {
		start--
	}
	if start > 0 && items[start-1].Kind != PunctItem && !(items[start-1].Kind == WordItem && items[start-1].Binder && !items[start-1].Preposition) {
		return Group{} // "met two members of the Board, NAME and NAME, left"
	}
	return g
}

// withoutFirst gives a group without its first mention.
func (s *Sentence) withoutFirst(items []Item, g Group) Group {
	first := g.First + 1
	for first < g.Last && (items[first].Kind != NameItem || items[first].Mention != g.Mentions[1]) {
		first++
	}
	return Group{First: first, Last: g.Last, Mentions: g.Mentions[1:]}
}

// severalBefore gives the noun of several people whose description ends before the mark at item mark, or -1.
func (s *Sentence) severalBefore(items []Item, mark int) int {
	if mark < 1 || !opensNames(items[mark].Word) {
		return -1
	}
	for k := mark - 1; k >= 0 && k >= mark-LongestApposition; k-- {
		switch it := items[k]; {
		case s.severalNoun(it):
			return k
		case it.Kind == PunctItem, it.Kind == WordItem && it.Binder && !it.Preposition, it.Kind == NameItem && s.TypeOf(it) == graph.Person && !it.Possessive:
			return -1
		}
	}
	return -1
}

// opensNames reports whether a mark may stand before the names of those whom a description has told.
func opensNames(mark string) bool {
	switch mark {
	case ",", "(", ":", "-", "–", "—":
		return true
	}
	return false
}

// severalNoun reports whether an item is a noun of several people: "members", "brothers", "merchants".
func (s *Sentence) severalNoun(it Item) bool {
	if it.Kind != WordItem {
		return false
	}
	w := it.Word
	return s.SomeOf(it) || s.roles.SeveralKin[w] != "" || len(w) > 3 && w[len(w)-1] == 's' && s.roles.Occupations[w[:len(w)-1]]
}

// belongsToNoun reports whether item i belongs to the phrase of the noun behind it: its article, number and epithets, whose it is.
func (s *Sentence) belongsToNoun(items []Item, i int) bool {
	switch it := items[i]; it.Kind {
	case WordItem:
		_, verb := s.VerbAt(items, i)
		return !verb && !it.Preposition && !it.Binder && !it.Adverb && it.Word != "and"
	case NameItem:
		return it.Possessive || s.MarksOwner(it)
	}
	return false
}

// pastSeveral gives the item of the first of the people named behind a mark of whom a phrase that has its noun at item i tells what they
// are: "two directors of the mill, NAME and NAME"; or i.
func (s *Sentence) pastSeveral(items []Item, i int) int {
	if !s.severalNoun(items[i]) {
		return i
	}
	for k := i + 1; k+1 < len(items) && k <= i+LongestApposition; k++ {
		switch it := items[k]; {
		case opensNames(it.Word):
			named := s.PastTitle(items, k+1)
			if named >= len(items) || !s.IsPersonByName(named) {
				return i
			}
			g := s.GroupAt(items, named)
			if len(g.Mentions) < 2 || g.Last+1 < len(items) && items[g.Last+1].Kind != PunctItem {
				return i
			}
			return named
		case it.Kind == PunctItem, it.Kind == WordItem && it.Binder && !it.Preposition, it.Kind == NameItem && s.TypeOf(it) == graph.Person:
			return i
		}
		if _, verb := s.VerbAt(items, k); verb {
			return i
		}
	}
	return i
}
