package clause

import (
	"dramatis/extract/coref"
	"dramatis/graph"
)

// apposed gives the item of the name behind a comma that tells who the holder is of an
// office, or the kin, that ends at item i: "X's foreign minister, NAME,"; or 0.
func (s *Sentence) apposed(items []Item, i int, head string) int {
	described := items[i].Kind == NameItem && items[i].Word != "" && s.TypeOf(items[i]) == graph.Person && s.c.Of[items[i].Mention] == coref.None
	if !described && (head == "" || !items[i].Head && head != "affaires") {
		return 0
	}
	i = s.pastSeat(items, i)
	if i+2 >= len(items) || items[i+1].Word != "," {
		return 0
	}
	k := s.PastTitle(items, i+2)
	if k >= len(items) || items[k].Kind != NameItem {
		return 0
	}
	m := s.a.Mentions[items[k].Mention]
	if m.Type != graph.Person || m.Kind != graph.ByName || items[k].Possessive || k+1 < len(items) && items[k+1].Kind != PunctItem {
		return 0
	}
	if k+2 < len(items) && items[k+1].Word == "," && items[k+2].Word == "and" {
		return 0 // a list
	}
	return k
}

// apposedToHolder gives the item of the name behind a comma that tells who the kin or the aide is of the person
// named at item j: "the wife of X, NAME,"; or 0.
func (s *Sentence) apposedToHolder(items []Item, j int) int {
	if !s.ofHolder(items, j) || j+2 >= len(items) || items[j+1].Word != "," {
		return 0
	}
	k := s.PastTitle(items, j+2)
	if k >= len(items) || !s.IsPersonByName(k) || k+1 < len(items) && items[k+1].Kind != PunctItem || k+2 < len(items) && items[k+1].Word == "," && items[k+2].Word == "and" {
		return 0
	}
	return k
}

// ofHolder reports whether the person named at item j is he whose kin or aide a noun before him means: "the wife
// of X", "a former aide to X".
func (s *Sentence) ofHolder(items []Item, j int) bool {
	if !s.IsPersonByName(j) {
		return false
	}
	k := s.LeadStart(items, j) - 1
	if k < 2 || items[k].Word != "of" && items[k].Word != "to" || items[k-1].Kind != WordItem || !s.roles.Kinship[items[k-1].Word] && !s.roles.Assistants[items[k-1].Word] {
		return false
	}
	for k -= 2; k >= 0 && items[k].Kind == WordItem && (s.DescribesKin(items[k]) || s.RoleWord(k)) && !items[k].Determiner; k-- {
	}
	return k >= 0 && items[k].Determiner
}

// pastSeat gives the last item of the words behind an office that say where its holder is:
// "our ambassador in Oslo"; or i.
func (s *Sentence) pastSeat(items []Item, i int) int {
	if i+2 >= len(items) || items[i+1].Word != "in" && items[i+1].Word != "at" && items[i+1].Word != "to" {
		return i
	}
	if j := PastDeterminers(items, i+2); j < len(items) && items[j].Kind == NameItem && s.TypeOf(items[j]) != graph.Person {
		return j
	}
	return i
}

// longestOrigin bounds the items in a bracket behind a name that says no more than where somebody is from.
const longestOrigin = 6

// BeforeBracket gives the item of the name behind which a bracket that ends at item j says where somebody is from, to what he
// belongs, or how a body is called in short, "NAME (Norway)", "NAME (Labour Party)", "Labour Party (LP)"; or j.
func (s *Sentence) BeforeBracket(items []Item, j int) int {
	if j < 3 || items[j].Word != ")" {
		return j
	}
	for k := j - 1; k > 0 && k >= j-longestOrigin; k-- {
		switch it := items[k]; {
		case it.Word == "(":
			if before := items[k-1]; before.Kind == NameItem && !before.Possessive && (s.IsNamedPerson(before) || s.TypeOf(before) == graph.Organization) {
				return k - 1
			}
			return j
		case it.Kind == PunctItem && it.Word != "," && it.Word != ".", it.Kind == NameItem && s.TypeOf(it) == graph.Person, it.Kind == WordItem && !it.Upper && !it.Preposition && !it.Determiner:
			return j
		}
	}
	return j
}

// tellsAge reports whether a number of years alone stands between the commas at and behind item i: "X, 31, told".
func (s *Sentence) tellsAge(items []Item, i int) bool {
	if i < 1 || i+1 >= len(items) || items[i-1].Word != "," || items[i+1].Word != "," || items[i].Kind == PunctItem {
		return false
	}
	w := s.Written(items[i])
	return len(w) == 2 && w[0] >= '1' && w[0] <= '9' && w[1] >= '0' && w[1] <= '9'
}
