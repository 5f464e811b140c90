package relate

import "dramatis/graph"

// Lists in which what each one is stands behind or before his name, set off by commas: "NAME, director of the mill, and
// NAME, its treasurer", "NAME and the Norwegian consul, NAME".

// pastDescription gives the last item of what is put in behind the person at item i to say what he is, where "and" and
// another person follow: "NAME, director of the mill, and NAME"; or i.
func (r *reading) pastDescription(items []item, i int) int {
	if i+4 >= len(items) || items[i+1].word != "," || items[i].possessive || items[i].kind != nameItem || !r.isNamedPerson(items[i]) || !r.opensApposition(items[i+2]) {
		return i
	}
	head := false
	for j := i + 2; j < len(items) && j <= i+longestApposition; j++ {
		switch it := items[j]; {
		case it.word == ",", it.word == "and" && r.personBehind(items, j): // and not "director and owner of the mill"
			end := j
			if it.word == "," {
				end++
			}
			if head && end < len(items) && items[end].word == "and" && r.personBehind(items, end) {
				return j - 1
			}
			return i
		case it.kind == punctItem, it.kind == wordItem && it.binder && !it.preposition, it.kind == nameItem && r.isNamedPerson(it) && !r.ownerOrHolder(items, j):
			return i
		case it.kind == wordItem && it.verb.form&past != 0:
			return i // "NAME, the director told NAME, and NAME": a clause
		default:
			head = head || it.head || it.kind == wordItem && (r.roles.kinship[it.word] || r.roles.occupation(it.word, false))
		}
	}
	return i
}

// personBehind reports whether a person by name, with or without his title, stands behind item i, and nothing that he owns.
func (r *reading) personBehind(items []item, i int) bool {
	j := r.pastTitle(items, i+1)
	return j < len(items) && !items[j].possessive && items[j].kind == nameItem && r.isNamedPerson(items[j]) || r.pastItsOffice(items, i+1) > i+1
}

// ownerOrHolder reports whether a person in a description is he whose aide or kin it describes: "an aide to NAME", "NAME's deputy".
func (r *reading) ownerOrHolder(items []item, j int) bool {
	k := r.leadStart(items, j) - 1
	return items[j].possessive || k >= 0 && (items[k].word == "of" || items[k].word == "to")
}

// pastItsOffice gives the item of the person behind his office and a comma at item j, in a list: "NAME and the consul of
// Norway, NAME"; or j.
func (r *reading) pastItsOffice(items []item, j int) int {
	if j >= len(items) || !(items[j].kind == wordItem && items[j].determiner || r.isOffice(items[j])) {
		return j
	}
	head := items[j].kind == nameItem
	for k := j + 1; k+1 < len(items) && k <= j+longestApposition; k++ {
		switch it := items[k]; {
		case it.word == ",":
			named := r.pastTitle(items, k+1)
			if !head || named >= len(items) || items[named].possessive || items[named].kind != nameItem || !r.isNamedPerson(items[named]) || named+1 < len(items) && items[named+1].kind != punctItem {
				return j
			}
			return named
		case it.kind == punctItem, it.word == "and", it.kind == wordItem && it.binder && !it.preposition, it.kind == wordItem && it.verb.form&past != 0, r.isOffice(it) && r.goesTo(items, k), it.kind == nameItem && r.isNamedPerson(it) && !r.ownerOrHolder(items, k):
			return j
		default:
			head = head || it.head
		}
	}
	return j
}

// goesTo reports whether the office at item k is where something goes to or comes from, and no part of the office before it: "from
// the President to the Chairman, NAME", not "the assistant to the President, NAME".
func (r *reading) goesTo(items []item, k int) bool {
	at := r.leadStart(items, k) - 1
	for at > 0 && items[at].kind == wordItem && items[at].determiner {
		at--
	}
	if at < 1 || items[at].word != "to" && items[at].word != "from" && items[at].word != "by" && items[at].word != "with" {
		return false
	}
	before := lastWord(r.written(items[at-1]))
	return items[at].word != "to" || !r.roles.assistants[before] && !r.roles.agents[before]
}

// beforeDescription gives the item of the person in a list before the one at item i, if what he is stands behind his name:
// "NAME, director of the mill, and NAME"; or -1.
func (r *reading) beforeDescription(items []item, i int) int {
	and := r.leadStart(items, i) - 1
	if and < 3 || items[and].word != "and" {
		return -1
	}
	for k := and - 1; k > 0 && k >= and-longestApposition-1; k-- {
		if items[k].word != "," || items[k-1].kind != nameItem {
			continue
		}
		if end := r.pastDescription(items, k-1); end == and-1 || end == and-2 && items[and-1].word == "," {
			return k - 1
		}
	}
	return -1
}

// opensWithName reports whether a clause begins with the mention at item i, its title and a date before it, so that a list
// which it opens is a subject.
func (r *reading) opensWithName(items []item, i int) bool {
	k := r.skipAdverbials(items, r.leadStart(items, i)-1)
	return k < 0 || items[k].kind == punctItem || items[k].kind == wordItem && items[k].binder && !items[k].preposition
}

// setOffInside reports whether the person named at item i stands within a clause, with what he is behind or before his name, so
// that "and" and a name behind it may open the next: "wrote to the director, NAME, and NAME left".
func (r *reading) setOffInside(items []item, i int) bool {
	if r.pastDescription(items, i) > i {
		return !r.opensWithName(items, i)
	}
	if i+1 >= len(items) || items[i+1].word != "," || items[i].kind != nameItem || !r.isNamedPerson(items[i]) || !r.namesDescribed(items, i) {
		return false
	}
	office := r.officeStart(items, i)
	return office >= 0 && !r.opensWithName(items, office)
}

// renamed gives the subject that ends with the name at item i, behind a comma and the office whose holder it is, with
// those of the list before the office: "NAME and the consul of Norway, NAME, called".
func (r *reading) renamed(items []item, i int) group {
	g := r.singleton(items, i)
	for k := i - 1; k > 0 && k >= i-longestApposition-2; k-- {
		if items[k].word != "and" || items[k-1].kind != nameItem && items[k-1].word != "," {
			continue
		}
		prev := k - 1
		if items[prev].word == "," {
			prev--
		}
		if prev < 0 || !r.renamedAt(items, k+1, i) || items[prev].kind != nameItem || items[prev].possessive || !r.listable(r.typeOf(items[prev]), r.typeOf(items[i])) {
			return g
		}
		list := r.groupEndingAt(items, prev)
		if r.namesDescribed(items, prev) || r.renames(items, prev) {
			list = r.renamed(items, prev) // "the director, NAME, and the consul, NAME, called"
			if first := r.officeStart(items, prev); first < 0 || !r.opensWithName(items, first) {
				return g
			}
		} else if !r.opensWithName(items, list.first) {
			return g
		}
		list.mentions = append(list.mentions[:len(list.mentions):len(list.mentions)], g.mentions...)
		list.last = g.last
		return list
	}
	return g
}

// renamedAt reports whether the office that opens at item j is that of the person named at item i.
func (r *reading) renamedAt(items []item, j, i int) bool {
	return r.pastItsOffice(items, j) == i
}

// isOffice reports whether an item is a mention of somebody by his office or kinship alone: "the consul", "his deputy".
func (r *reading) isOffice(it item) bool {
	return it.kind == nameItem && !it.possessive && r.a.Mentions[it.mention].Kind == graph.ByNominal && r.typeOf(it) == graph.Person
}

// officeStart gives the item where the office opens that stands before a comma and the name at item i, or -1.
func (r *reading) officeStart(items []item, i int) int {
	for k := i - 1; k >= 0 && k >= i-longestApposition-2; k-- {
		if r.renamedAt(items, k, i) {
			return k
		}
	}
	return -1
}
