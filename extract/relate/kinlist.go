package relate

import (
	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/graph"
)

// kinNoun is a noun of kinship that the sentence has told whose it is of.
type kinNoun struct {
	at    int             // the item of the noun
	owner string          // the pronoun by which it says whose, "his", or ""
	of    []coref.ChainID // whose kin it is
}

// forgetKin opens a sentence, which has told of nobody's kin so far.
func (r *reading) forgetKin() { r.kinNouns = r.kinNouns[:0] }

// noteKin keeps whose kin the office is, for the kin that the sentence lists behind it.
func (r *reading) noteKin(o office) {
	if !o.kin || len(o.body) == 0 || o.last != o.end {
		return
	}
	owner := ""
	if it := r.Items[o.first]; it.Kind == clause.NameItem && r.IsPronoun(it) {
		owner = r.Written(it)
	}
	r.kinNouns = append(r.kinNouns, kinNoun{o.end, owner, o.body})
}

// kinListed gives whose kin a noun at item i is that goes on in a list: "his wife Anna, son Pavel and two
// daughters, Olga and Ida", "his wife Anna and his son Pavel"; owner is the pronoun before it, or "".
func (r *reading) kinListed(i int, owner string) []coref.ChainID {
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
func (r *reading) parentBefore(i int, owner string) []coref.ChainID {
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
func (r *reading) kinJustNamed(i int, owner string) []coref.ChainID {
	before, ok := r.kinNounBefore(i)
	if !ok || owner == "her" && !r.roles.Kinswomen[r.Items[before.at].Word] || owner == "his" && !r.roles.Kinsmen[r.Items[before.at].Word] {
		return nil
	}
	for j := before.at + 1; j < i; j++ {
		if it := r.Items[j]; it.Kind == clause.NameItem && !r.IsPronoun(it) {
			return r.people(r.Singleton(r.Items, j))
		}
	}
	return nil
}

// kinNounBefore gives the noun of kinship that only its name, a mark or an "and" and small words part from
// the one at item i.
func (r *reading) kinNounBefore(i int) (kinNoun, bool) {
	for n := len(r.kinNouns) - 1; n >= 0; n-- {
		if k := r.kinNouns[n]; k.at < i {
			return k, r.kinAndName(k.at+1, i)
		}
	}
	return kinNoun{}, false
}

// kinAndName reports whether items first to end, exclusive, are a name, marks, and what may stand before the
// next noun of a list of kin.
func (r *reading) kinAndName(first, end int) bool {
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
