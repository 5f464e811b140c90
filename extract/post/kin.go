package post

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/graph"
)

// kinBefore gives whose kin somebody is where that stands before the noun: "his elder
// brother", "the President's son", "whose wife", "their son", "a daughter".
func (r *Reading) kinBefore(o *Office) []coref.ChainID {
	if of := r.kinOfEntry(o); len(of) > 0 {
		return of
	}
	j := o.Start - 1
	if j < 0 {
		return nil
	}
	if j > 0 && r.Items[j].Word == "own" {
		j-- // "X's own brother"
	}
	switch it := r.Items[j]; {
	case (it.Word == "," || it.Word == "and") && !r.TiedBehind(o.End):
		return r.KinListed(o.End, "")
	case it.Word == "whose":
		return r.kinOf(o, j, r.PersonsIn(r.Antecedent(r.Items, j-1)))
	case it.Kind != clause.NameItem && r.TiedBehind(o.End):
		return nil // "a niece of X"
	case it.Kind != clause.NameItem && (it.Word == "their" || it.Word == "another" || it.Word == "a" || it.Word == "an"):
		return r.kinOf(o, j, r.household(it.Word))
	case j > 0 && it.Word == "'s" && r.Items[j-1].Word == "couple":
		return r.kinOf(o, j-1, r.household("their"))
	case it.Kind != clause.NameItem:
		return nil
	case strings.EqualFold(it.Span.Of(r.doc.Text), "their"):
		return r.kinOf(o, j, r.household("their"))
	case r.IsPronoun(it) && r.frames.SinglePossessive[r.Written(it)]:
		of := r.KinListed(o.End, r.Written(it))
		if len(of) == 0 {
			of = r.PersonsIn(r.Singleton(r.Items, j))
		}
		if len(of) == 0 {
			of = r.kinJustNamed(o.End, r.Written(it))
		}
		return r.kinOf(o, j, of)
	case r.TypeOf(it) == graph.Person && it.Possessive:
		return r.kinOf(o, r.kinTitle(j), r.PersonsIn(r.Singleton(r.Items, j)))
	}
	return nil
}

// namesOwner reports whether the comma at item j opens the name of whose kin a clause says that somebody is: "He is a brother
// of the lawyer, NAME". Without such a clause the name may be that of the kin.
func (r *Reading) namesOwner(o Office, j int) bool {
	if j < 3 || j+1 >= len(r.Items) || r.Items[j].Word != "," || !r.IsPersonByName(j+1) || j+2 < len(r.Items) && r.Items[j+2].Kind != clause.PunctItem {
		return false
	}
	article := j - 2
	if article > 0 && !r.Items[article].Determiner && r.Items[article].Kind == clause.WordItem && (r.Items[article].Upper || r.DescribesKin(r.Items[article])) {
		article-- // "of a Norwegian lawyer, NAME"
	}
	if it := r.Items[j-1]; it.Kind != clause.WordItem || !r.Items[article].Determiner || !it.Head && !r.roles.Occupation(it.Word, article == j-2) {
		return false
	}
	before := r.beforeOffice(o)
	return slices.ContainsFunc(r.Verbs, func(v clause.Verb) bool { return v.Lemma == "be" && v.Finite() && v.Last == before })
}

// TiedBehind reports whether "of" or "to" behind a noun of kinship at item i says whose it is.
func (r *Reading) TiedBehind(i int) bool {
	return i+1 < len(r.Items) && (r.Items[i+1].Word == "of" || r.Items[i+1].Word == "to")
}

// kinTitle gives the item where the title before the name at item j starts: "Prince" of "Prince NAME's son".
func (r *Reading) kinTitle(j int) int {
	for j = r.TitleStart(r.Items, j); j > 0 && r.Items[j-1].Kind == clause.WordItem && r.InLead(r.Items, j-1); {
		j--
	}
	return j
}

// parents gives whose kin somebody is said to be from item j on: "the daughter of X and Y", "the son of King X and
// the singer Y"; of a child two at most, so that what goes on behind them is another: "a son of X and Y, NAME left".
func (r *Reading) parents(role string, j int) clause.Group {
	g := r.Singleton(r.Items, j)
	if !r.roles.Children[clause.LastWord(strings.ToLower(role))] {
		if all := r.GroupAt(r.Items, j); len(all.Mentions) != 2 || r.Items[j+1].Word != "," {
			return all
		}
		return g // "a brother of the President, and NAME"
	}
	k := r.pastParent(j)
	if k >= len(r.Items) || r.Items[k].Word != "and" {
		return g
	}
	if k = r.titledName(r.pastSpouse(k + 1)); k >= 0 {
		g.Last, g.Mentions = k, append(g.Mentions, r.Items[k].Mention)
	}
	return g
}

// pastParent gives the item behind the parent named at item j and the bracket behind him, or behind what is put in
// to say what he is, where the other parent closes the clause: "John Berg (1870–1931) and", "John Berg, a miller, and Anna Lund."
func (r *Reading) pastParent(j int) int {
	k := j + 1
	if k < len(r.Items) && r.Items[k].Word == "(" {
		for k++; k < len(r.Items) && k < j+clause.LongestApposition && r.Items[k-1].Word != ")"; k++ {
		}
		return k
	}
	if k+1 >= len(r.Items) || r.Items[k].Word != "," || !r.Items[k+1].Determiner {
		return k
	}
	for end := k + 1; end+1 < len(r.Items) && end < k+clause.LongestApposition; end++ {
		switch it := r.Items[end]; {
		case it.Kind == clause.NameItem && r.TypeOf(it) == graph.Person, it.Word != "," && it.Kind == clause.PunctItem, it.Kind == clause.WordItem && it.Binder && !it.Preposition:
			return k
		case it.Word == ",":
			if other := r.titledName(r.pastSpouse(end + 2)); r.Items[end+1].Word == "and" && other >= 0 && (other+1 == len(r.Items) || r.Items[other+1].Kind == clause.PunctItem) {
				return end + 1
			}
			return k
		}
	}
	return k
}

// pastSpouse gives the item behind the words at item j that say that the other parent is the spouse of the first, "his second
// wife,"; or j.
func (r *Reading) pastSpouse(j int) int {
	if j >= len(r.Items) || r.Items[j].Kind != clause.NameItem || !r.frames.SinglePossessive[r.Written(r.Items[j])] {
		return j
	}
	k := j + 1
	for k < len(r.Items) && r.roles.RankOfKin[r.Items[k].Word] {
		k++
	}
	if k+1 >= len(r.Items) || !r.roles.Spouses[r.Items[k].Word] {
		return j
	}
	if k++; r.Items[k].Word == "," {
		k++
	}
	return k
}

// titledName gives the item of the person named behind nothing but titles and the like from item j on, "the
// late singer NAME", or -1.
func (r *Reading) titledName(j int) int {
	k := j
	for k < len(r.Items) && k < j+5 && r.titles(r.Items[k]) {
		k++
	}
	if k < len(r.Items) && r.IsPersonByName(k) {
		return k
	}
	return -1
}

// ownerAt gives the name of whose kin somebody is, where item j names him or opens the words that do: "our esteemed townsman NAME",
// "his Russian colleague NAME", "the Bishop's secretary NAME", "NAME's" alone; or -1, as of "his sister", whose name is not told.
func (r *Reading) ownerAt(j int) int {
	pronoun := r.IsPronoun(r.Items[j])
	if !pronoun && !r.Items[j].Possessive {
		return j
	}
	k := j + 1
	for ; k < len(r.Items) && k < j+5 && (r.titles(r.Items[k]) || r.Items[k].Kind == clause.WordItem && r.DescribesKin(r.Items[k])); k++ {
	}
	switch {
	case k > j+1 && k < len(r.Items) && r.IsPersonByName(k) && !r.Items[k].Possessive:
		return k
	case k == len(r.Items) && k == j+1, k == j+1 && r.Items[k].Kind == clause.PunctItem, pronoun && !r.frames.Possessive[r.Written(r.Items[j])]:
		return j
	}
	return -1 // "her old adversary"
}

// titles reports whether a word may stand before the name of a person: an article, an office, an occupation, an epithet.
func (r *Reading) titles(it clause.Item) bool {
	return it.Kind == clause.WordItem && (it.Determiner || it.Head || r.Honorific(it.Word) || r.roles.Former[it.Word] || r.roles.Occupation(it.Word, true) || r.Adjectival(it))
}

// kinStart gives the item where the description of a kinship starts whose noun stands at
// item start: "the elder son".
func (r *Reading) kinStart(start int) int {
	j := start
	if j > 0 && r.Items[j].Upper && r.Items[j-1].Kind == clause.WordItem && !r.Items[j-1].Upper {
		return start // "in his stead Brother NAME": a form of address
	}
	for j > 0 && start-j < 2 && r.Items[j-1].Kind == clause.WordItem && r.Items[j-1].Word != "and" && r.DescribesKin(r.Items[j-1]) {
		j--
	}
	if j > 0 && (r.Items[j-1].Determiner || r.Items[j-1].Word == "and" || r.Items[j-1].Kind == clause.NameItem && (r.Items[j-1].Possessive || r.IsPronoun(r.Items[j-1]))) {
		return j
	}
	if j == start-1 && r.roles.RankOfKin[r.Items[j].Word] && j > 0 && SetsOff(r.Items[j-1].Word) {
		return j // "NAME, younger brother of"
	}
	return start
}

// kinRole takes off a kinship what says nothing of it: "sick son" is "son", "elder son" stays.
func (r *Reading) kinRole(role string) string {
	for {
		first, rest, more := strings.Cut(role, " ")
		if !more || r.roles.RankOfKin[strings.ToLower(first)] {
			return role
		}
		role = rest
	}
}

// kinOf notes that an office of kinship begins at item first and is of the people given.
func (r *Reading) kinOf(o *Office, first int, of []coref.ChainID) []coref.ChainID {
	if len(of) > 0 {
		o.First, o.Possessive = first, true
	}
	return of
}

// holderOfComplement reads whom a verb of being names behind an office: "her father was
// NAME", "the chairman of the Council is NAME".
func (r *Reading) holderOfComplement(o Office) []coref.ChainID {
	behind := r.pastTenure(o.Last + 1) // "whose secretary since 1951 has been NAME"
	i := slices.IndexFunc(r.Verbs, func(v clause.Verb) bool { return v.First == behind })
	if i < 0 || o.Member || !o.Kin && !o.Possessive && !r.Pointed(&o) {
		return nil
	}
	v := r.Verbs[i]
	called := o.Kin && v.Passive && (v.Lemma == "call" || v.Lemma == "name")
	if v.Lemma != "be" && !called || v.Negated || v.Modal != "" || !v.Finite() || !r.SenseOf(r.Verbs, i, 0).Modality.Happened() {
		return nil
	}
	j := v.Last + 1
	for j < len(r.Items) && r.Items[j].Kind == clause.WordItem && (r.Honorific(r.Items[j].Word) || r.Items[j].Adverb || r.roles.Ranks[r.Items[j].Word]) {
		j++
	}
	if o.Kin {
		j = r.pastOccupation(r.pastOffice(j))
	}
	if j >= len(r.Items) || r.Items[j].Kind != clause.NameItem || r.Items[j].Possessive || r.a.Mentions[r.Items[j].Mention].Kind != graph.ByName {
		return nil
	}
	return r.PersonsIn(r.Singleton(r.Items, j))
}

// pastOffice gives the name that the comma behind an office at item j opens: of "is the Minister of War,
// NAME.", NAME; or j.
func (r *Reading) pastOffice(j int) int {
	k, head := clause.PastDeterminers(r.Items, j), false
	if k < len(r.Items) && r.Items[k].Kind == clause.NameItem && r.RoleHead(k) {
		k, head = k+1, true
	}
	for ; k < len(r.Items) && r.Items[k].Kind == clause.WordItem && (r.RoleWord(k) || r.Items[k].Word == "of" || r.Items[k].Upper && head); k++ {
		head = head || r.RoleHead(k)
	}
	if !head || k+1 >= len(r.Items) || r.Items[k].Word != "," || r.Items[k+1].Kind != clause.NameItem || k+2 < len(r.Items) && r.Items[k+2].Kind != clause.PunctItem {
		return j
	}
	return k + 1
}

// holderOfBirth reads whose kin somebody is said to have been born: "X was born in 1901, the son of Y".
func (r *Reading) holderOfBirth(o Office) []coref.ChainID {
	if j := r.markBefore(o); !o.Kin || j < 0 || r.Items[j].Word != "," || o.Last == o.End {
		return nil
	}
	n := r.VerbBefore(o.First)
	if n < 0 {
		return nil
	}
	if v := r.Verbs[n]; v.Lemma == "bear" && v.Passive && v.Finite() && o.First-v.Last <= clause.LongestApposition {
		return r.PersonsIn(v.Subject)
	}
	return nil
}

// describesHolder reports whether the small word at item j belongs to what a comma sets before the name of
// somebody's kin: "the former Minister of War NAME", "the actress NAME".
func (r *Reading) describesHolder(j int) bool {
	if r.Items[j].Word == "of" {
		return r.RoleHead(j-1) && j+1 < len(r.Items) && r.Items[j+1].Upper
	}
	return r.Items[j-1].Word == "the" && j+1 < len(r.Items) && r.Items[j+1].Kind == clause.NameItem && r.NounLike(r.Items, j)
}

// pastRoles gives the first item from j on that is no word of an office, with what describes it.
func (r *Reading) pastRoles(j int) int {
	for j < len(r.Items) && r.Items[j].Kind == clause.WordItem && (r.RoleWord(j) || r.DescribesKin(r.Items[j])) {
		j++
	}
	return j
}
