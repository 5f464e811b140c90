package relate

import (
	"dramatis/extract/coref"
	"dramatis/graph"
)

// kinNoun is a noun of kinship that the sentence has told whose it is of.
type kinNoun struct {
	at    int             // the item of the noun
	owner string          // the pronoun by which it says whose, "his", or ""
	of    []coref.ChainID // whose kin it is
}

// noteKin keeps whose kin the office is, for the kin that the sentence lists behind it.
func (r *reading) noteKin(o office) {
	if !o.kin || len(o.body) == 0 || o.last != o.end {
		return
	}
	owner := ""
	if it := r.items[o.first]; it.kind == nameItem && r.isPronoun(it) {
		owner = r.written(it)
	}
	r.kinNouns = append(r.kinNouns, kinNoun{o.end, owner, o.body})
}

// kinListed gives whose kin a noun at item i is that goes on in a list: "his wife Anna, son Pavel and two
// daughters, Olga and Ida", "his wife Anna and his son Pavel"; owner is the pronoun before it, or "".
func (r *reading) kinListed(i int, owner string) []coref.ChainID {
	before, ok := r.kinNounBefore(i)
	switch {
	case !ok, owner != "" && owner != "his" && owner != "her":
	case owner == "", owner == before.owner && !r.roles.spouses[r.items[i].word]:
		return before.of
	case owner == "his" && r.roles.kinswomen[r.items[before.at].word], owner == "her" && r.roles.kinsmen[r.items[before.at].word]:
		return before.of // "X's wife, Anna, and his son": not hers
	}
	return nil
}

// kinJustNamed gives the one of kin just named whose a pronoun before the next noun of kinship can be: "X's
// wife, Anna, and her sister".
func (r *reading) kinJustNamed(i int, owner string) []coref.ChainID {
	before, ok := r.kinNounBefore(i)
	if !ok || owner == "her" && !r.roles.kinswomen[r.items[before.at].word] || owner == "his" && !r.roles.kinsmen[r.items[before.at].word] {
		return nil
	}
	for j := before.at + 1; j < i; j++ {
		if it := r.items[j]; it.kind == nameItem && !r.isPronoun(it) {
			return r.people(r.singleton(r.items, j))
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
		switch it := r.items[j]; {
		case it.kind == nameItem && r.isPronoun(it):
			if j < end-3 || !r.frames.SinglePossessive[r.written(it)] {
				return false
			}
		case it.kind == nameItem && r.typeOf(it) == graph.Person && !it.possessive:
			names++
		case it.word == "," || it.word == "and":
			parted = parted || names > 0 || it.word == "and"
		case it.kind == wordItem && (it.determiner || r.howMany(it) || r.inLead(r.items, j) || r.honorific(it.word) || r.describesKin(it)):
		default:
			return false
		}
	}
	return names <= 1 && parted
}
