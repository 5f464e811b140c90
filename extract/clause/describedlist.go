package clause

import (
	"dramatis/extract/lexicon"
	"dramatis/graph"
)

// Lists in which what each one is stands behind or before his name, set off by commas: "NAME, director of the mill, and
// NAME, its treasurer", "NAME and the Norwegian consul, NAME".

// pastDescription gives the last item of what is put in behind the person at item i to say what he is, where "and" and
// another person follow: "NAME, director of the mill, and NAME"; or i.
func (s *Sentence) pastDescription(items []Item, i int) int {
	if i+4 >= len(items) || items[i+1].Word != "," || items[i].Possessive || items[i].Kind != NameItem || !s.IsNamedPerson(items[i]) || !s.opensApposition(items[i+2]) {
		return i
	}
	head := false
	for j := i + 2; j < len(items) && j <= i+LongestApposition; j++ {
		switch it := items[j]; {
		case it.Word == ",", it.Word == "and" && s.personBehind(items, j): // and not "director and owner of the mill"
			end := j
			if it.Word == "," {
				end++
			}
			if head && end < len(items) && items[end].Word == "and" && s.personBehind(items, end) {
				return j - 1
			}
			return i
		case it.Kind == PunctItem, it.Kind == WordItem && it.Binder && !it.Preposition, it.Kind == NameItem && s.IsNamedPerson(it) && !s.ownerOrHolder(items, j):
			return i
		case it.Kind == WordItem && it.Verb.Form&lexicon.Past != 0:
			return i // "NAME, the director told NAME, and NAME": a clause
		default:
			head = head || it.Head || it.Kind == WordItem && (s.roles.Kinship[it.Word] || s.roles.Occupation(it.Word, false))
		}
	}
	return i
}

// personBehind reports whether a person by name, with or without his title, stands behind item i, and nothing that he owns.
func (s *Sentence) personBehind(items []Item, i int) bool {
	j := s.PastTitle(items, i+1)
	return j < len(items) && !items[j].Possessive && items[j].Kind == NameItem && s.IsNamedPerson(items[j]) || s.pastItsOffice(items, i+1) > i+1
}

// ownerOrHolder reports whether a person in a description is he whose aide or kin it describes: "an aide to NAME", "NAME's deputy".
func (s *Sentence) ownerOrHolder(items []Item, j int) bool {
	k := s.LeadStart(items, j) - 1
	return items[j].Possessive || k >= 0 && (items[k].Word == "of" || items[k].Word == "to")
}

// pastItsOffice gives the item of the person behind his office and a comma at item j, in a list: "NAME and the consul of
// Norway, NAME"; or j.
func (s *Sentence) pastItsOffice(items []Item, j int) int {
	if j >= len(items) || !(items[j].Kind == WordItem && items[j].Determiner || s.isOffice(items[j])) {
		return j
	}
	head := items[j].Kind == NameItem
	for k := j + 1; k+1 < len(items) && k <= j+LongestApposition; k++ {
		switch it := items[k]; {
		case it.Word == ",":
			named := k + 1
			if items[named].Kind == WordItem && unnamed[items[named].Word] {
				named++ // "a professor in Oslo, one NAME"
			}
			named = s.PastTitle(items, named)
			if !head || named >= len(items) || items[named].Possessive || items[named].Kind != NameItem || !s.IsNamedPerson(items[named]) || named+1 < len(items) && items[named+1].Kind != PunctItem {
				return j
			}
			return named
		case it.Kind == PunctItem, it.Word == "and", it.Kind == WordItem && it.Binder && !it.Preposition, it.Kind == WordItem && it.Verb.Form&lexicon.Past != 0, s.isOffice(it) && s.goesTo(items, k), it.Kind == NameItem && s.IsNamedPerson(it) && !s.ownerOrHolder(items, k):
			return j
		default:
			head = head || it.Head || it.Kind == WordItem && s.roles.Occupation(it.Word, true)
		}
	}
	return j
}

// goesTo reports whether the office at item k is where something goes to or comes from, and no part of the office before it: "from
// the President to the Chairman, NAME", not "the assistant to the President, NAME".
func (s *Sentence) goesTo(items []Item, k int) bool {
	at := s.LeadStart(items, k) - 1
	for at > 0 && items[at].Kind == WordItem && items[at].Determiner {
		at--
	}
	if at < 1 || items[at].Word != "to" && items[at].Word != "from" && items[at].Word != "by" && items[at].Word != "with" {
		return false
	}
	before := LastWord(s.Written(items[at-1]))
	return items[at].Word != "to" || !s.roles.Assistants[before] && !s.roles.Agents[before]
}

// beforeDescription gives the item of the person in a list before the one at item i, if what he is stands behind his name:
// "NAME, director of the mill, and NAME"; or -1.
func (s *Sentence) beforeDescription(items []Item, i int) int {
	and := s.LeadStart(items, i) - 1
	if and < 3 || items[and].Word != "and" {
		return -1
	}
	for k := and - 1; k > 0 && k >= and-LongestApposition-1; k-- {
		if items[k].Word != "," || items[k-1].Kind != NameItem {
			continue
		}
		if end := s.pastDescription(items, k-1); end == and-1 || end == and-2 && items[and-1].Word == "," {
			return k - 1
		}
	}
	return -1
}

// opensWithName reports whether a clause begins with the mention at item i, its title and a date before it, so that a list
// which it opens is a subject.
func (s *Sentence) opensWithName(items []Item, i int) bool {
	k := s.SkipAdverbials(items, s.LeadStart(items, i)-1)
	return k < 0 || items[k].Kind == PunctItem || items[k].Kind == WordItem && items[k].Binder && !items[k].Preposition
}

// setOffInside reports whether the person named at item i stands within a clause, with what he is behind or before his name, so
// that "and" and a name behind it may open the next: "wrote to the director, NAME, and NAME left".
func (s *Sentence) setOffInside(items []Item, i int) bool {
	if s.pastDescription(items, i) > i {
		return !s.opensWithName(items, i)
	}
	if i+1 >= len(items) || items[i+1].Word != "," || items[i].Kind != NameItem || !s.IsNamedPerson(items[i]) || !s.namesDescribed(items, i) {
		return false
	}
	office := s.officeStart(items, i)
	return office >= 0 && !s.opensWithName(items, office)
}

// renamed gives the subject that ends with the name at item i, behind a comma and the office whose holder it is, with
// those of the list before the office: "NAME and the consul of Norway, NAME, called".
func (s *Sentence) renamed(items []Item, i int) Group {
	g := s.Singleton(items, i)
	for k := i - 1; k > 0 && k >= i-LongestApposition-2; k-- {
		if items[k].Word != "and" || items[k-1].Kind != NameItem && items[k-1].Word != "," {
			continue
		}
		prev := k - 1
		if items[prev].Word == "," {
			prev--
		}
		if prev < 0 || !s.renamedAt(items, k+1, i) || items[prev].Kind != NameItem || items[prev].Possessive || !s.listable(s.TypeOf(items[prev]), s.TypeOf(items[i])) {
			return g
		}
		list := s.GroupEndingAt(items, prev)
		if s.namesDescribed(items, prev) || s.renames(items, prev) {
			list = s.renamed(items, prev) // "the director, NAME, and the consul, NAME, called"
			if first := s.officeStart(items, prev); first < 0 || !s.opensWithName(items, first) {
				return g
			}
		} else if !s.opensWithName(items, list.First) {
			return g
		}
		list.Mentions = append(list.Mentions[:len(list.Mentions):len(list.Mentions)], g.Mentions...)
		list.Last = g.Last
		return list
	}
	return g
}

// renamedAt reports whether the office that opens at item j is that of the person named at item i.
func (s *Sentence) renamedAt(items []Item, j, i int) bool {
	return s.pastItsOffice(items, j) == i
}

// isOffice reports whether an item is a mention of somebody by his office or kinship alone: "the consul", "his deputy".
func (s *Sentence) isOffice(it Item) bool {
	return it.Kind == NameItem && !it.Possessive && s.a.Mentions[it.Mention].Kind == graph.ByNominal && s.TypeOf(it) == graph.Person
}

// officeStart gives the item where the office opens that stands before a comma and the name at item i, or -1.
func (s *Sentence) officeStart(items []Item, i int) int {
	for k := i - 1; k >= 0 && k >= i-LongestApposition-2; k-- {
		if s.renamedAt(items, k, i) {
			return k
		}
	}
	return -1
}
