package post

import (
	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/graph"
)

// holderOfEntry gives of whom an entry says what he was: "From 1950 head of the Department", "Graduate of the
// Academy".
func (r *Reading) holderOfEntry(o Office) []coref.ChainID {
	person := r.EntryPerson()
	if person == coref.None || o.Possessive || o.Kin && r.Items[o.End].Upper && o.Last == o.End {
		return nil
	}
	j := o.First
	for j > 0 && r.Items[j-1].Kind == clause.WordItem && (r.Items[j-1].Determiner || r.roles.Former[r.Items[j-1].Word] || r.frames.Temporal[r.Items[j-1].Word]) {
		j--
	}
	if !r.OpensStatement(r.Items, j) {
		return nil
	}
	return []coref.ChainID{person}
}

// kinOfEntry gives whose kin the noun at items first to end opens: "Wife, NAME", "A brother, NAME", of whom the
// entry tells.
func (r *Reading) kinOfEntry(o *Office) []coref.ChainID {
	person := r.EntryPerson()
	first := o.Start
	for first > 0 && r.Items[first-1].Determiner {
		first--
	}
	if person == coref.None || !r.OpensStatement(r.Items, first) || r.TiedBehind(o.End) {
		return nil
	}
	return r.kinOf(o, first, []coref.ChainID{person})
}

// kinNoun is a noun of kinship that the sentence has told whose it is of.
type kinNoun struct {
	at    int             // the item of the noun
	owner string          // the pronoun by which it says whose, "his", or ""
	of    []coref.ChainID // whose kin it is
}

// ForgetKin opens a sentence, which has told of nobody's kin so far.
func (r *Reading) ForgetKin() { r.kinNouns = r.kinNouns[:0] }

// noteKin keeps whose kin the office is, for the kin that the sentence lists behind it.
func (r *Reading) noteKin(o Office) {
	if !o.Kin || len(o.Body) == 0 || o.Last != o.End {
		return
	}
	owner := ""
	if it := r.Items[o.First]; it.Kind == clause.NameItem && r.IsPronoun(it) {
		owner = r.Written(it)
	}
	r.kinNouns = append(r.kinNouns, kinNoun{o.End, owner, o.Body})
}

// KinListed gives whose kin a noun at item i is that goes on in a list: "his wife Anna, son Pavel and two
// daughters, Olga and Ida", "his wife Anna and his son Pavel"; owner is the pronoun before it, or "".
func (r *Reading) KinListed(i int, owner string) []coref.ChainID {
	if of := r.parentBefore(i, owner); len(of) > 0 {
		return of
	}
	before, ok := r.kinNounBefore(i)
	switch {
	case !ok, owner != "" && owner != "his" && owner != "her":
	case owner == "", owner == before.owner && !r.roles.Spouses[r.Items[i].Word]:
		return before.of
	case owner == "his" && r.roles.Kinswomen[r.Items[before.at].Word], owner == "her" && r.roles.Kinsmen[r.Items[before.at].Word]:
		return before.of // "X's wife, Anna, and his son": not hers
	}
	return nil
}

// parentBefore gives whose parent a sentence has named that goes on with the other one: "His father, X, was a miner and his
// mother, Y, a weaver" tells of one child.
func (r *Reading) parentBefore(i int, owner string) []coref.ChainID {
	other := ""
	switch r.Items[i].Word {
	case "father":
		other = "mother"
	case "mother":
		other = "father"
	}
	for _, k := range r.kinNouns {
		if other != "" && owner != "" && k.at < i && k.owner == owner && r.Items[k.at].Word == other {
			return k.of
		}
	}
	return nil
}

// kinJustNamed gives the one of kin just named whose a pronoun before the next noun of kinship can be: "X's
// wife, Anna, and her sister".
func (r *Reading) kinJustNamed(i int, owner string) []coref.ChainID {
	before, ok := r.kinNounBefore(i)
	if !ok || owner == "her" && !r.roles.Kinswomen[r.Items[before.at].Word] || owner == "his" && !r.roles.Kinsmen[r.Items[before.at].Word] {
		return nil
	}
	for j := before.at + 1; j < i; j++ {
		if it := r.Items[j]; it.Kind == clause.NameItem && !r.IsPronoun(it) {
			return r.PersonsIn(r.Singleton(r.Items, j))
		}
	}
	return nil
}

// kinNounBefore gives the noun of kinship that only its name, a mark or an "and" and small words part from
// the one at item i.
func (r *Reading) kinNounBefore(i int) (kinNoun, bool) {
	for n := len(r.kinNouns) - 1; n >= 0; n-- {
		if k := r.kinNouns[n]; k.at < i {
			return k, r.kinAndName(k.at+1, i)
		}
	}
	return kinNoun{}, false
}

// kinAndName reports whether items first to end, exclusive, are a name, marks, and what may stand before the
// next noun of a list of kin.
func (r *Reading) kinAndName(first, end int) bool {
	names, parted := 0, false
	for j := first; j < end; j++ {
		switch it := r.Items[j]; {
		case it.Kind == clause.NameItem && r.IsPronoun(it):
			if j < end-3 || !r.frames.SinglePossessive[r.Written(it)] {
				return false
			}
		case it.Kind == clause.NameItem && r.TypeOf(it) == graph.Person && !it.Possessive:
			names++
		case it.Word == "," || it.Word == "and":
			parted = parted || names > 0 || it.Word == "and"
		case it.Kind == clause.WordItem && (it.Determiner || r.HowMany(it) || r.InLead(r.Items, j) || r.Honorific(it.Word) || r.DescribesKin(it)):
		default:
			return false
		}
	}
	return names <= 1 && parted
}
