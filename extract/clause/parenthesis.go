package clause

import (
	"slices"

	"dramatis/extract/lexicon"
	"dramatis/graph"
)

// Antecedent gives the name before a relative pronoun, over a comma.
func (s *Sentence) Antecedent(items []Item, j int) Group {
	parted := j >= 0 && (items[j].Word == "," || items[j].Word == "(")
	if parted {
		j--
	}
	if k := s.BeforeBracket(items, j); k < j && parted {
		j = k // "NAME (Norway), who", "the Labour Party (LP), whose"
	}
	if j = s.SkipAdverbials(items, j); j >= 0 && items[j].Word == "held" {
		j--
	}
	if person := s.overApposition(items, j); person >= 0 && j+1 < len(items) && behindWho(items, j) {
		return s.Singleton(items, person)
	}
	if j >= 0 && items[j].Kind == WordItem && j+1 < len(items) && items[j+1].Kind == WordItem && (items[j].Head || s.roles.Wholes[items[j].Word] || s.roles.Occupation(items[j].Word, false)) {
		return s.Described(items, j)
	}
	if j < 0 || items[j].Kind != NameItem || items[j].Possessive {
		return Group{}
	}
	if !parted && j+1 < len(items) && items[j+1].Word == "who" && s.TypeOf(items[j]) != graph.Person &&
		slices.ContainsFunc(items[max(0, s.PhraseStart(items, j)-1):j], func(it Item) bool { return it.Kind == WordItem && s.frames.Surrounding[it.Word] }) {
		return Group{} // "prominent men outside the government who"
	}
	if parted && behindWho(items, j) && s.TypeOf(items[j]) != graph.Person {
		if person := s.manOf(items, j); person >= 0 {
			return s.Singleton(items, person)
		}
	}
	if j > 0 && s.TypeOf(items[j]) == graph.Event && items[j-1].Kind == NameItem && s.TypeOf(items[j-1]) == graph.Organization {
		j-- // a body acts through its meeting
	}
	if k := s.PhraseStart(items, j) - 1; !parted && k >= 0 && j+1 < len(items) && items[j+1].Word != "who" && s.frames.Origin[items[k].Word] {
		return Group{} // "a telegram from X which says": the telegram says it
	}
	return s.Singleton(items, j)
}

// manOf gives the item of the person whose body or place ends at item j, or -1: "NAME of the Harbour Board, who".
func (s *Sentence) manOf(items []Item, j int) int {
	k := j - 1
	for k > 0 && items[k].Kind == WordItem && items[k].Determiner {
		k--
	}
	if k < 1 || items[k].Kind != WordItem || !s.frames.Attributive[items[k].Word] || items[k-1].Kind != NameItem || items[k-1].Possessive || !s.IsNamedPerson(items[k-1]) {
		return -1
	}
	return k - 1
}

// behindWho reports whether "who" or "whom" follows item j, over a comma and a preposition: ", with whom".
func behindWho(items []Item, j int) bool {
	if items[j+1].Word == "," && j+2 < len(items) {
		j++
	}
	if items[j+1].Kind == WordItem && items[j+1].Preposition && j+2 < len(items) && items[j+2].Word == "whom" {
		j++
	}
	return items[j+1].Word == "who" || items[j+1].Word == "whom"
}

// LongestApposition bounds the words between a name and the end of what is put in behind it.
const LongestApposition = 12

// overApposition gives the item of the person of whom the apposition that ends at item j
// says something, or -1: "NAME, a Secretary of the Council, who", "NAME, a doctor who".
func (s *Sentence) overApposition(items []Item, j int) int {
	if j < 0 || items[j].Kind == PunctItem || items[j].Kind == NameItem && s.TypeOf(items[j]) == graph.Person {
		return -1
	}
	for k := j; k > 0 && k > j-LongestApposition; k-- {
		switch it := items[k]; {
		case it.Kind == PunctItem && it.Word != ",", it.Kind == WordItem && it.Binder && !it.Preposition:
			return -1
		case it.Word != ",":
			if v, ok := s.VerbAt(items, k); ok && v.Finite() && v.First != v.Main {
				return -1
			}
		case items[k-1].Kind == NameItem && !items[k-1].Possessive && s.TypeOf(items[k-1]) == graph.Person && s.opensApposition(items[k+1]):
			return k - 1
		default:
			return -1
		}
	}
	return -1
}

// opensApposition reports whether an item opens what is put in behind a name to say what he is.
func (s *Sentence) opensApposition(it Item) bool {
	switch it.Kind {
	case WordItem:
		return it.Determiner || it.Head || s.roles.Modifiers[it.Word] || s.roles.Former[it.Word]
	case NameItem:
		return s.TypeOf(it) != graph.Person || it.Head || it.Possessive || s.IsPronoun(it)
	}
	return false
}

// PhraseStart gives the item where the phrase of the mention at item j begins: its
// article, title and epithets belong to it.
func (s *Sentence) PhraseStart(items []Item, j int) int {
	for steps := 0; steps < 6 && j > 0 && items[j-1].Kind == WordItem && (items[j-1].Determiner || s.Honorific(items[j-1].Word) || s.NounLike(items, j-1)); steps++ {
		j--
	}
	return j
}

// beyondParenthesis reads the subject of a verb after a closing comma: the name
// before "…, who was present at the conversation," or the apposition itself in
// "the country's leader, NAME, ordered".
func (s *Sentence) beyondParenthesis(items []Item, comma int) (g Group, from int, shared bool) {
	if comma > 3 && items[comma-2].Word == "," && items[comma-1].Kind == NameItem && s.TypeOf(items[comma-1]) == graph.Organization && !items[comma-1].Possessive {
		if person := s.overApposition(items, comma-3); person >= 0 {
			return s.nameSubject(items, person), person + 1, false // "NAME, Minister of Trade, Government of Norway, told"
		}
	}
	if comma > 2 && items[comma-1].Kind == NameItem && (s.namesDescribed(items, comma-1) || s.renames(items, comma-1)) {
		return s.renamed(items, comma-1), comma, false
	}
	if g := s.severalNamed(items, comma-1); !g.Empty() {
		return g, comma, false
	}
	for k := comma - 1; k > 0 && k > comma-30; k-- {
		if items[k].Word == "," && items[k+1].Word == "as" && items[k-1].Aux.Lemma != "" {
			return s.subjectLeft(items, k-2) // "I have, as you advised, directed"
		}
		if items[k].Word == "," && (items[k-1].Word == "and" || items[k-1].Word == "but") && s.opensParenthesis(items, k+1) {
			return Group{}, k - 1, true // "fell ill and, in May, left"
		}
		if items[k].Word == "," && items[k-1].Word == ")" && k+1 < comma && s.opensParenthesis(items, k+1) {
			g, from, shared := s.beyondBrackets(items, k-1)
			return g, from, shared // "NAME (his name of the war), the minister, told"
		}
		if items[k].Word != "," || items[k-1].Kind != NameItem || s.namesOfWhose(items, k-1) {
			continue
		}
		if s.saysBetween(items, k+1, comma) {
			return s.nameSubject(items, k-1), k, false
		}
		if k+1 < comma && s.opensParenthesis(items, k+1) {
			if items[k+1].Word == "who" {
				if person := s.overApposition(items, k-1); person >= 0 {
					return s.nameSubject(items, person), k, false
				}
			}
			return s.alongWith(items, s.nameSubject(items, k-1), k, comma), k, false
		}
	}
	return Group{}, comma, s.sharesOverComma(items, comma)
}

// namesOfWhose reports whether the name at item i, with its title, stands behind a comma and the noun of a "whose": the clause
// goes on behind it, "X, whose brother, Y, lived in Oslo, left".
func (s *Sentence) namesOfWhose(items []Item, i int) bool {
	comma := s.TitleStart(items, i) - 1
	return comma > 1 && items[comma].Word == "," && items[comma-1].Kind == WordItem && s.NounLike(items, comma-1) && s.whoseBefore(items, comma-2) >= 0
}

// alongWith adds to a subject those whom a phrase between commas says did it with him: "X,
// together with Y, left", "X, as well as Y, left".
func (s *Sentence) alongWith(items []Item, g Group, comma, closing int) Group {
	if g.Empty() || comma+3 >= closing {
		return g
	}
	at := comma + 3
	switch words := [3]string{items[comma+1].Word, items[comma+2].Word, items[comma+3].Word}; {
	case words[1] == "with" && (words[0] == "together" || words[0] == "along"):
	case words == [3]string{"as", "well", "as"}:
		at++
	default:
		return g
	}
	at = s.PastTitle(items, PastDeterminers(items, at))
	if at >= closing || items[at].Kind != NameItem || items[at].Possessive || !s.listable(s.TypeOf(items[g.First]), s.TypeOf(items[at])) {
		return g
	}
	g.Mentions = append(slices.Clone(g.Mentions), s.GroupAt(items, at).Mentions...)
	return g
}

// saysBetween reports whether somebody's saying so fills the items from one to before another:
// "X, Y said, left".
func (s *Sentence) saysBetween(items []Item, from, to int) bool {
	for j := from; j < to && j < from+6; j++ {
		if items[j].Kind == PunctItem {
			return false
		}
		if v, ok := s.VerbAt(items, j); ok && s.frames.Telling[v.Lemma] {
			return j > from && v.Last+1 == to && items[v.First-1].Kind == NameItem || j == from && v.Last+1 < to && items[to-1].Kind == NameItem
		}
	}
	return false
}

// TitleStart gives the item where the courtesies and offices before the name at item j start.
func (s *Sentence) TitleStart(items []Item, j int) int {
	for j > 0 && items[j-1].Kind == WordItem && (s.Honorific(items[j-1].Word) || items[j-1].Head || s.roles.Modifiers[items[j-1].Word]) {
		j--
	}
	return j
}

// namesDescribed reports whether the name at item i, with its title, stands behind a comma
// and a description: "the country's leader, NAME".
func (s *Sentence) namesDescribed(items []Item, i int) bool {
	comma := s.TitleStart(items, i) - 1
	for comma > 0 && items[comma].Kind == WordItem && (s.Adjectival(items[comma]) || s.InLead(items, comma) || unnamed[items[comma].Word] || s.roles.Former[items[comma].Word] || items[comma].Determiner && comma+1 < i) {
		comma-- // "her father, the former minister NAME"
	}
	return comma > 0 && items[comma].Word == "," && s.describes(items, comma-1)
}

// renames reports whether the name at item i, behind a comma, is that of a description right
// before it: "the chargé d'affaires, NAME", "one of them, NAME".
func (s *Sentence) renames(items []Item, i int) bool {
	comma := i - 1
	for comma > 0 && items[comma].Kind == WordItem && (s.Honorific(items[comma].Word) || s.Adjectival(items[comma])) {
		comma--
	}
	if comma < 1 || items[comma].Word != "," || s.a.Mentions[items[i].Mention].Kind != graph.ByName {
		return false
	}
	if comma > 1 && items[comma-2].Word == "of" && (items[comma-1].Kind == NameItem && s.IsPronoun(items[comma-1]) || items[comma-1].Word == "whom") {
		return true
	}
	for k := comma - 1; k >= 0 && k >= comma-6 && items[k].Word != ","; k-- {
		if items[k].Kind == NameItem {
			return s.a.Mentions[items[k].Mention].Kind == graph.ByNominal && s.sameChain(items[k], items[i])
		}
	}
	return false
}

// describes reports whether the phrase that ends at item j says what somebody is: "the
// country's leader", "his wife", "the Norwegian ambassador in Paris".
func (s *Sentence) describes(items []Item, j int) bool {
	if j > 1 && items[j].Word == ")" {
		for j--; j > 0 && items[j].Word != "("; j-- {
		}
		j-- // "the chairman of the Council (PMC), NAME,"
	}
	if j > 1 && items[j-1].Word == "of" && items[j-2].Word == "one" {
		return true // "one of them, NAME,"
	}
	if s.ofHolder(items, j) {
		return true // "the wife of X, NAME,"
	}
	for k := j; k >= 0 && k >= j-8 && items[k].Kind != PunctItem; k-- {
		if items[k].Mention >= 0 && s.a.Mentions[items[k].Mention].Kind == graph.ByName && k == j && s.TypeOf(items[k]) == graph.Person {
			return false
		}
		if items[k].Head || k < j && items[k].Kind == NameItem && s.MarksOwner(items[k]) && (k == 0 || items[k-1].Kind == PunctItem || items[k-1].Binder) && s.TypeOf(items[k]) == graph.Person {
			return true // "his confidant, NAME,"
		}
		if items[k].Word == "one" && items[k+1].Word == "of" && (k == 0 || items[k-1].Kind == PunctItem || items[k-1].Binder) {
			return true // "one of the directors of the Bank, NAME,"
		}
	}
	return false
}

// opensParenthesis reports whether the word after a comma begins something that is only
// put in about the name before it: a relative clause, an apposition, a participle
// ("having returned to Oslo,") or a circumstance ("on behalf of the Party,").
func (s *Sentence) opensParenthesis(items []Item, i int) bool {
	it := items[i]
	if it.Kind != WordItem {
		return it.Kind == NameItem && i > 1 && s.a.Mentions[it.Mention].Kind == graph.ByNominal && s.TypeOf(it) == graph.Person || s.opensOwnKin(items, i) || s.tellsAge(items, i)
	}
	return s.opensOwnKin(items, i) || s.opensDescription(it) || s.opensCircumstance(it) || opensParticiple(it) || it.Upper && items[i-1].Word == "," || s.opensKinship(items, i) ||
		s.frames.OfMind[it.Word] || it.Word == "one" && i+1 < len(items) && items[i+1].Word == "of" || s.tellsAge(items, i)
}

// opensOwnKin reports whether the pronoun at item i opens whose kin or friend somebody is: "his wife", "her brother's friend".
func (s *Sentence) opensOwnKin(items []Item, i int) bool {
	if !s.frames.Possessive[s.Written(items[i])] || items[i].Kind == PunctItem {
		return false
	}
	for i++; i+1 < len(items) && items[i].Kind == WordItem && (items[i].Word == "late" || s.roles.RankOfKin[items[i].Word] || s.roles.Former[items[i].Word] || s.roles.Modifiers[items[i].Word]); i++ {
	}
	return i < len(items) && items[i].Kind == WordItem && (s.roles.Kinship[items[i].Word] || items[i].Head)
}

// opensKinship reports whether item i opens whose kin somebody is, without an article: "son of X", "eldest daughter of X".
func (s *Sentence) opensKinship(items []Item, i int) bool {
	for ; i+1 < len(items) && items[i].Kind == WordItem && s.roles.RankOfKin[items[i].Word]; i++ {
	}
	return i+1 < len(items) && s.roles.Kinship[items[i].Word] && items[i+1].Word == "of"
}

// opensDescription reports whether a word begins a relative clause or a phrase that says what somebody is: "whose brother",
// "the envoy", "then Minister of Trade".
func (s *Sentence) opensDescription(it Item) bool {
	switch it.Word {
	case "who", "which", "whom", "whose", "then", "former":
		return true
	}
	return it.Determiner || s.roles.Heads[it.Word] || s.roles.Modifiers[it.Word]
}

// opensCircumstance reports whether a word begins a phrase or clause of where, when, how or with whom: "on behalf of the
// Party", "when asked", "together with Y".
func (s *Sentence) opensCircumstance(it Item) bool {
	return it.Preposition || it.Adverb || it.Word == "along" || it.Word == "together" || s.frames.Interrupting[it.Word] || s.frames.Particles[it.Word]
}

// opensParticiple reports whether a word is a participle by itself or helps to form one: "having returned", "born in Oslo".
func opensParticiple(it Item) bool {
	form := it.Verb.Form
	return it.Word == "having" || it.Word == "being" || form == lexicon.Gerund || form&lexicon.Participle != 0
}

// sharesOverComma reports whether a comma before a verb continues a list of verbs: "came, saw, and left".
func (s *Sentence) sharesOverComma(items []Item, comma int) bool {
	if comma == 0 {
		return false
	}
	for k := comma - 1; k >= 0 && k >= comma-6; k-- {
		if _, ok := s.VerbAt(items, k); ok {
			return true
		}
	}
	return false
}
