package relate

import (
	"slices"

	"dramatis/graph"
)

// antecedent gives the name before a relative pronoun, over a comma.
func (r *reading) antecedent(items []item, j int) group {
	parted := j >= 0 && (items[j].word == "," || items[j].word == "(")
	if parted {
		j--
	}
	if j = r.skipAdverbials(items, j); j >= 0 && items[j].word == "held" {
		j--
	}
	if person := r.overApposition(items, j); person >= 0 && j+1 < len(items) && behindWho(items, j) {
		return r.singleton(items, person)
	}
	if j >= 0 && items[j].kind == wordItem && j+1 < len(items) && items[j+1].kind == wordItem && (items[j].head || r.roles.wholes[items[j].word] || r.roles.occupation(items[j].word, false)) {
		return r.described(items, j)
	}
	if j < 0 || items[j].kind != nameItem || items[j].possessive {
		return group{}
	}
	if !parted && j+1 < len(items) && items[j+1].word == "who" && r.typeOf(items[j]) != graph.Person &&
		slices.ContainsFunc(items[max(0, r.phraseStart(items, j)-1):j], func(it item) bool { return it.kind == wordItem && r.frames.Surrounding[it.word] }) {
		return group{} // "prominent men outside the government who"
	}
	if parted && behindWho(items, j) && r.typeOf(items[j]) != graph.Person {
		if person := r.manOf(items, j); person >= 0 {
			return r.singleton(items, person)
		}
	}
	if j > 0 && r.typeOf(items[j]) == graph.Event && items[j-1].kind == nameItem && r.typeOf(items[j-1]) == graph.Organization {
		j-- // a body acts through its meeting
	}
	if k := r.phraseStart(items, j) - 1; !parted && k >= 0 && j+1 < len(items) && items[j+1].word != "who" && r.frames.Origin[items[k].word] {
		return group{} // "a telegram from X which says": the telegram says it
	}
	return r.singleton(items, j)
}

// manOf gives the item of the person whose body or place ends at item j, or -1: "NAME of the Harbour Board, who".
func (r *reading) manOf(items []item, j int) int {
	k := j - 1
	for k > 0 && items[k].kind == wordItem && items[k].determiner {
		k--
	}
	if k < 1 || items[k].kind != wordItem || !r.frames.Attributive[items[k].word] || items[k-1].kind != nameItem || items[k-1].possessive || !r.isNamedPerson(items[k-1]) {
		return -1
	}
	return k - 1
}

// behindWho reports whether "who" or "whom" follows item j, over a comma and a preposition: ", with whom".
func behindWho(items []item, j int) bool {
	if items[j+1].word == "," && j+2 < len(items) {
		j++
	}
	if items[j+1].kind == wordItem && items[j+1].preposition && j+2 < len(items) && items[j+2].word == "whom" {
		j++
	}
	return items[j+1].word == "who" || items[j+1].word == "whom"
}

// longestApposition bounds the words between a name and the end of what is put in behind it.
const longestApposition = 12

// overApposition gives the item of the person of whom the apposition that ends at item j
// says something, or -1: "NAME, a Secretary of the Council, who", "NAME, a doctor who".
func (r *reading) overApposition(items []item, j int) int {
	if j < 0 || items[j].kind == punctItem || items[j].kind == nameItem && r.typeOf(items[j]) == graph.Person {
		return -1
	}
	for k := j; k > 0 && k > j-longestApposition; k-- {
		switch it := items[k]; {
		case it.kind == punctItem && it.word != ",", it.kind == wordItem && it.binder && !it.preposition:
			return -1
		case it.word != ",":
			if v, ok := r.verbAt(items, k); ok && v.finite() && v.first != v.main {
				return -1
			}
		case items[k-1].kind == nameItem && !items[k-1].possessive && r.typeOf(items[k-1]) == graph.Person && r.opensApposition(items[k+1]):
			return k - 1
		default:
			return -1
		}
	}
	return -1
}

// opensApposition reports whether an item opens what is put in behind a name to say what he is.
func (r *reading) opensApposition(it item) bool {
	switch it.kind {
	case wordItem:
		return it.determiner || it.head || r.roles.modifiers[it.word] || r.roles.former[it.word]
	case nameItem:
		return r.typeOf(it) != graph.Person || it.head || it.possessive || r.isPronoun(it)
	}
	return false
}

// phraseStart gives the item where the phrase of the mention at item j begins: its
// article, title and epithets belong to it.
func (r *reading) phraseStart(items []item, j int) int {
	for steps := 0; steps < 6 && j > 0 && items[j-1].kind == wordItem && (items[j-1].determiner || r.honorific(items[j-1].word) || r.nounLike(items, j-1)); steps++ {
		j--
	}
	return j
}

// beyondParenthesis reads the subject of a verb after a closing comma: the name
// before "…, who was present at the conversation," or the apposition itself in
// "the country's leader, NAME, ordered".
func (r *reading) beyondParenthesis(items []item, comma int) (g group, from int, shared bool) {
	if comma > 2 && items[comma-1].kind == nameItem && (r.namesDescribed(items, comma-1) || r.renames(items, comma-1)) {
		return r.renamed(items, comma-1), comma, false
	}
	for k := comma - 1; k > 0 && k > comma-30; k-- {
		if items[k].word == "," && items[k+1].word == "as" && items[k-1].aux.lemma != "" {
			return r.subjectLeft(items, k-2) // "I have, as you advised, directed"
		}
		if items[k].word == "," && (items[k-1].word == "and" || items[k-1].word == "but") && r.opensParenthesis(items, k+1) {
			return group{}, k - 1, true // "fell ill and, in May, left"
		}
		if items[k].word == "," && items[k-1].word == ")" && k+1 < comma && r.opensParenthesis(items, k+1) {
			g, from, shared := r.beyondBrackets(items, k-1)
			return g, from, shared // "NAME (his name of the war), the minister, told"
		}
		if items[k].word != "," || items[k-1].kind != nameItem {
			continue
		}
		if r.saysBetween(items, k+1, comma) {
			return r.nameSubject(items, k-1), k, false
		}
		if k+1 < comma && r.opensParenthesis(items, k+1) {
			if items[k+1].word == "who" {
				if person := r.overApposition(items, k-1); person >= 0 {
					return r.nameSubject(items, person), k, false
				}
			}
			return r.alongWith(items, r.nameSubject(items, k-1), k, comma), k, false
		}
	}
	return group{}, comma, r.sharesOverComma(items, comma)
}

// alongWith adds to a subject those whom a phrase between commas says did it with him: "X,
// together with Y, left", "X, as well as Y, left".
func (r *reading) alongWith(items []item, g group, comma, closing int) group {
	if g.empty() || comma+3 >= closing {
		return g
	}
	at := comma + 3
	switch words := [3]string{items[comma+1].word, items[comma+2].word, items[comma+3].word}; {
	case words[1] == "with" && (words[0] == "together" || words[0] == "along"):
	case words == [3]string{"as", "well", "as"}:
		at++
	default:
		return g
	}
	at = r.pastTitle(items, pastDeterminers(items, at))
	if at >= closing || items[at].kind != nameItem || items[at].possessive || !r.listable(r.typeOf(items[g.first]), r.typeOf(items[at])) {
		return g
	}
	g.mentions = append(slices.Clone(g.mentions), r.groupAt(items, at).mentions...)
	return g
}

// saysBetween reports whether somebody's saying so fills the items from one to before another:
// "X, Y said, left".
func (r *reading) saysBetween(items []item, from, to int) bool {
	for j := from; j < to && j < from+6; j++ {
		if items[j].kind == punctItem {
			return false
		}
		if v, ok := r.verbAt(items, j); ok && r.frames.Telling[v.lemma] {
			return j > from && v.last+1 == to && items[v.first-1].kind == nameItem || j == from && v.last+1 < to && items[to-1].kind == nameItem
		}
	}
	return false
}

// titleStart gives the item where the courtesies and offices before the name at item j start.
func (r *reading) titleStart(items []item, j int) int {
	for j > 0 && items[j-1].kind == wordItem && (r.honorific(items[j-1].word) || items[j-1].head || r.roles.modifiers[items[j-1].word]) {
		j--
	}
	return j
}

// namesDescribed reports whether the name at item i, with its title, stands behind a comma
// and a description: "the country's leader, NAME".
func (r *reading) namesDescribed(items []item, i int) bool {
	comma := r.titleStart(items, i) - 1
	for comma > 0 && items[comma].kind == wordItem && (r.adjectival(items[comma]) || r.inLead(items, comma)) {
		comma--
	}
	return comma > 0 && items[comma].word == "," && r.describes(items, comma-1)
}

// renames reports whether the name at item i, behind a comma, is that of a description right
// before it: "the chargé d'affaires, NAME", "one of them, NAME".
func (r *reading) renames(items []item, i int) bool {
	comma := i - 1
	for comma > 0 && items[comma].kind == wordItem && (r.honorific(items[comma].word) || r.adjectival(items[comma])) {
		comma--
	}
	if comma < 1 || items[comma].word != "," || r.a.Mentions[items[i].mention].Kind != graph.ByName {
		return false
	}
	if comma > 1 && items[comma-2].word == "of" && (items[comma-1].kind == nameItem && r.isPronoun(items[comma-1]) || items[comma-1].word == "whom") {
		return true
	}
	for k := comma - 1; k >= 0 && k >= comma-6 && items[k].word != ","; k-- {
		if items[k].kind == nameItem {
			return r.a.Mentions[items[k].mention].Kind == graph.ByNominal && r.sameChain(items[k], items[i])
		}
	}
	return false
}

// describes reports whether the phrase that ends at item j says what somebody is: "the
// country's leader", "his wife", "the Norwegian ambassador in Paris".
func (r *reading) describes(items []item, j int) bool {
	if j > 1 && items[j].word == ")" {
		for j--; j > 0 && items[j].word != "("; j-- {
		}
		j-- // "the chairman of the Council (PMC), NAME,"
	}
	if j > 1 && items[j-1].word == "of" && items[j-2].word == "one" {
		return true // "one of them, NAME,"
	}
	if r.ofHolder(items, j) {
		return true // "the wife of X, NAME,"
	}
	for k := j; k >= 0 && k >= j-8 && items[k].kind != punctItem; k-- {
		if items[k].mention >= 0 && r.a.Mentions[items[k].mention].Kind == graph.ByName && k == j && r.typeOf(items[k]) == graph.Person {
			return false
		}
		if items[k].head || k < j && items[k].kind == nameItem && r.marksOwner(items[k]) && (k == 0 || items[k-1].kind == punctItem || items[k-1].binder) && r.typeOf(items[k]) == graph.Person {
			return true // "his confidant, NAME,"
		}
	}
	return false
}

// opensParenthesis reports whether the word after a comma begins something that is only
// put in about the name before it: a relative clause, an apposition, a participle
// ("having returned to Oslo,") or a circumstance ("on behalf of the Party,").
func (r *reading) opensParenthesis(items []item, i int) bool {
	it := items[i]
	if it.kind != wordItem {
		return it.kind == nameItem && i > 1 && r.a.Mentions[it.mention].Kind == graph.ByNominal && r.typeOf(it) == graph.Person
	}
	return r.opensDescription(it) || r.opensCircumstance(it) || opensParticiple(it) || it.upper && items[i-1].word == ","
}

// opensDescription reports whether a word begins a relative clause or a phrase that says what somebody is: "whose brother",
// "the envoy", "then Minister of Trade".
func (r *reading) opensDescription(it item) bool {
	switch it.word {
	case "who", "which", "whom", "whose", "then", "former":
		return true
	}
	return it.determiner || r.roles.heads[it.word] || r.roles.modifiers[it.word]
}

// opensCircumstance reports whether a word begins a phrase or clause of where, when, how or with whom: "on behalf of the
// Party", "when asked", "together with Y".
func (r *reading) opensCircumstance(it item) bool {
	return it.preposition || it.adverb || it.word == "along" || it.word == "together" || r.frames.Interrupting[it.word] || r.frames.Particles[it.word]
}

// opensParticiple reports whether a word is a participle by itself or helps to form one: "having returned", "born in Oslo".
func opensParticiple(it item) bool {
	form := it.verb.form
	return it.word == "having" || it.word == "being" || form == gerund || form&participle != 0
}

// beyondBrackets reads the subject of a verb after a closing bracket or a second dash: "X (the envoy) told".
// Each is tried once: of many in a row, those before would be walked twice for each one more.
func (r *reading) beyondBrackets(items []item, closing int) (g group, from int, shared bool) {
	opening := "("
	if items[closing].word != ")" {
		opening = items[closing].word
	}
	for k := closing - 1; k > 0 && k > closing-20 && !r.barren[closing]; k-- {
		if items[k].word != opening {
			continue
		}
		if g, from, shared = r.subjectLeft(items, k-1); g.empty() && !shared {
			r.barren[closing] = true
		}
		return g, from, shared
	}
	return group{}, closing, false
}

// sharesOverComma reports whether a comma before a verb continues a list of verbs: "came, saw, and left".
func (r *reading) sharesOverComma(items []item, comma int) bool {
	if comma == 0 {
		return false
	}
	for k := comma - 1; k >= 0 && k >= comma-6; k-- {
		if _, ok := r.verbAt(items, k); ok {
			return true
		}
	}
	return false
}
