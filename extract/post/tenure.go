package post

import (
	"dramatis/extract/clause"
	"dramatis/extract/coref"
)

// BoundsTime reports whether a word before a date says from when, until when or between when something was.
func (r *Reading) BoundsTime(w string) bool {
	return r.frames.FromWhen[w] || r.frames.UntilWhen[w] || w == "between"
}

// holderOfSuccession reads who takes an office where a clause says from whom: "took over from X as OFFICE", "X was replaced by
// NAME as OFFICE".
func (r *Reading) holderOfSuccession(o Office) []coref.ChainID {
	j := r.beforeOffice(o) - 1
	if j < 2 || r.Items[j+1].Word != "as" || !r.IsPersonByName(j) || r.Items[j].Possessive {
		return nil
	}
	at := r.LeadStart(r.Items, j) - 1
	if at < 1 || r.Items[at].Word != "by" && r.Items[at].Word != "from" {
		return nil
	}
	for i, v := range r.Verbs {
		switch {
		case v.Negated || !r.SenseOf(r.Verbs, i, 0).Modality.Happened():
		case r.Items[at].Word == "by" && v.Last == at-1 && v.Passive && r.frames.Replacing[v.Lemma]:
			return r.PersonsIn(r.Singleton(r.Items, j))
		case r.Items[at].Word == "from" && v.Last == at-2 && r.Items[at-1].Word == "over" && v.Lemma == "take" && v.Finite():
			return r.PersonsIn(v.Subject)
		}
	}
	return nil
}

// longestTenure is how many items the words for a time before an office take at most: "from May 1920 to June 1924".
const longestTenure = 6

// pastTenure gives the item behind the words at item j that say how long or until when somebody held the office
// behind them, "was until 1949 a member", "for many years secretary", "at that time director"; or j.
func (r *Reading) pastTenure(j int) int {
	if j+1 >= len(r.Items) || r.Items[j].Kind != clause.WordItem {
		return j
	}
	switch w := r.Items[j].Word; {
	case r.BoundsTime(w):
		return r.pastDay(j+1, j)
	case w == "at":
		if k := j + 1; k+1 < len(r.Items) && (r.Items[k].Word == "that" || r.Items[k].Word == "the" || r.Items[k].Word == "one") && r.Items[k+1].Word == "time" {
			return k + 2
		}
	case w == "for":
		return r.pastSpell(j)
	}
	return j
}

// pastDay gives the item behind the date at item k, or otherwise.
func (r *Reading) pastDay(k, otherwise int) int {
	k = clause.PastDeterminers(r.Items, k)
	if k >= len(r.Items) {
		return otherwise
	}
	switch it := r.Items[k]; {
	case it.Kind == clause.DateItem, it.Word == "recently", it.Word == "yesterday", it.Word == "then":
		return k + 1
	}
	return otherwise
}

// pastSpell gives the item behind "for many years" at item j, or j.
func (r *Reading) pastSpell(j int) int {
	for k := j + 1; k < len(r.Items) && k <= j+4 && r.Items[k].Kind == clause.WordItem && !r.Items[k].Preposition && !r.Items[k].Binder; k++ {
		switch r.Items[k].Word {
		case "years", "months", "weeks", "decades":
			return k + 1
		}
	}
	return j
}

// beforeTenure gives the item before the words for a time that end at item j, or j.
func (r *Reading) beforeTenure(j int) int {
	for k := j - 1; k >= 0 && k > j-longestTenure; k-- {
		if r.pastTenure(k) == j+1 {
			return k - 1
		}
	}
	return j
}

// holderOfLeaving reads "the resignation of NAME as OFFICE of BODY", of which item j is the name: who left an office held it.
func (r *Reading) holderOfLeaving(j int) []coref.ChainID {
	if !r.IsPersonByName(j) || r.Items[j].Possessive {
		return nil
	}
	k := r.LeadStart(r.Items, j) - 1
	if k < 1 || r.Items[k].Word != "of" || !r.frames.LeavingPost[r.Items[k-1].Word] {
		return nil
	}
	return r.PersonsIn(r.Singleton(r.Items, j))
}

// longestSuccession is how many items say at most in what somebody succeeded another: "as head of the Press Department of the Ministry".
const longestSuccession = 10

// pastSuccession gives the last item of the words behind item last that say in what office somebody is successor: "X's successor as
// head of BODY, NAME", or last.
func (r *Reading) pastSuccession(last int) int {
	if last+2 >= len(r.Items) || r.Items[last+1].Word != "as" {
		return last
	}
	for j := last + 2; j < len(r.Items) && j <= last+longestSuccession; j++ {
		if _, verb := r.VerbAt(r.Items, j); verb || r.Items[j].Kind == clause.PunctItem {
			return j - 1
		}
		if r.IsPersonByName(j) {
			return last
		}
	}
	return last
}

// oustedFrom gives whom a verb puts out of an office: "removed NAME from the post of OFFICE", "recalled NAME as OFFICE".
func (r *Reading) oustedFrom(v clause.Verb, o Office) []coref.ChainID {
	named, ok := r.betweenVerbAndOffice(v, o, true)
	if !ok || len(named) == 0 {
		return nil
	}
	for _, it := range r.Items[v.Last+1 : o.First] {
		if it.Word == "as" || it.Word == "from" || it.Word == "of" {
			return named
		}
	}
	return nil
}

// pastOccupation steps over what somebody is by profession, said before his name: "is the painter NAME".
func (r *Reading) pastOccupation(j int) int {
	k := clause.PastDeterminers(r.Items, j)
	if k > j && k < len(r.Items) && r.Items[k].Kind == clause.WordItem && r.roles.Occupation(r.Items[k].Word, true) {
		return k + 1
	}
	return j
}

// holderOfTenure reads "his duties as OFFICE of BODY", "NAME's appointment as OFFICE".
func (r *Reading) holderOfTenure(o Office) []coref.ChainID {
	j := r.beforeOffice(o)
	if j < 2 || r.Items[j].Word != "as" {
		return nil
	}
	if !r.frames.Tenure[r.Items[j-1].Word] {
		return r.holderOfLeaving(j - 1)
	}
	return r.PersonsIn(r.PossessorIn(r.Items, j-1))
}
