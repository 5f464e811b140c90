package relate

import "dramatis/extract/coref"

// longestTenure is how many items the words for a time before an office take at most: "from May 1920 to June 1924".
const longestTenure = 6

// pastTenure gives the item behind the words at item j that say how long or until when somebody held the office
// behind them, "was until 1949 a member", "for many years secretary", "at that time director"; or j.
func (r *reading) pastTenure(j int) int {
	if j+1 >= len(r.items) || r.items[j].kind != wordItem {
		return j
	}
	switch w := r.items[j].word; {
	case r.bounds(w):
		return r.pastDay(j+1, j)
	case w == "at":
		if k := j + 1; k+1 < len(r.items) && (r.items[k].word == "that" || r.items[k].word == "the" || r.items[k].word == "one") && r.items[k+1].word == "time" {
			return k + 2
		}
	case w == "for":
		return r.pastSpell(j)
	}
	return j
}

// pastDay gives the item behind the date at item k, or otherwise.
func (r *reading) pastDay(k, otherwise int) int {
	k = pastDeterminers(r.items, k)
	if k >= len(r.items) {
		return otherwise
	}
	switch it := r.items[k]; {
	case it.kind == dateItem, it.word == "recently", it.word == "yesterday", it.word == "then":
		return k + 1
	}
	return otherwise
}

// pastSpell gives the item behind "for many years" at item j, or j.
func (r *reading) pastSpell(j int) int {
	for k := j + 1; k < len(r.items) && k <= j+4 && r.items[k].kind == wordItem && !r.items[k].preposition && !r.items[k].binder; k++ {
		switch r.items[k].word {
		case "years", "months", "weeks", "decades":
			return k + 1
		}
	}
	return j
}

// beforeTenure gives the item before the words for a time that end at item j, or j.
func (r *reading) beforeTenure(j int) int {
	for k := j - 1; k >= 0 && k > j-longestTenure; k-- {
		if r.pastTenure(k) == j+1 {
			return k - 1
		}
	}
	return j
}

// holderOfLeaving reads "the resignation of NAME as OFFICE of BODY", of which item j is the name: who left an office held it.
func (r *reading) holderOfLeaving(j int) []coref.ChainID {
	if !r.isPersonByName(j) || r.items[j].possessive {
		return nil
	}
	k := r.leadStart(r.items, j) - 1
	if k < 1 || r.items[k].word != "of" || !r.frames.LeavingPost[r.items[k-1].word] {
		return nil
	}
	return r.people(r.singleton(r.items, j))
}

// longestSuccession is how many items say at most in what somebody succeeded another: "as head of the Press Department of the Ministry".
const longestSuccession = 10

// pastSuccession gives the last item of the words behind item last that say in what office somebody is successor: "X's successor as
// head of BODY, NAME", or last.
func (r *reading) pastSuccession(last int) int {
	if last+2 >= len(r.items) || r.items[last+1].word != "as" {
		return last
	}
	for j := last + 2; j < len(r.items) && j <= last+longestSuccession; j++ {
		if _, verb := r.verbAt(r.items, j); verb || r.items[j].kind == punctItem {
			return j - 1
		}
		if r.isPersonByName(j) {
			return last
		}
	}
	return last
}

// oustedFrom gives whom a verb puts out of an office: "removed NAME from the post of OFFICE", "recalled NAME as OFFICE".
func (r *reading) oustedFrom(v verb, o office) []coref.ChainID {
	named, ok := r.betweenVerbAndOffice(v, o, true)
	if !ok || len(named) == 0 {
		return nil
	}
	for _, it := range r.items[v.last+1 : o.first] {
		if it.word == "as" || it.word == "from" || it.word == "of" {
			return named
		}
	}
	return nil
}

// pastOccupation steps over what somebody is by profession, said before his name: "is the painter NAME".
func (r *reading) pastOccupation(j int) int {
	k := pastDeterminers(r.items, j)
	if k > j && k < len(r.items) && r.items[k].kind == wordItem && r.roles.occupation(r.items[k].word, true) {
		return k + 1
	}
	return j
}

// holderOfTenure reads "his duties as OFFICE of BODY", "NAME's appointment as OFFICE".
func (r *reading) holderOfTenure(o office) []coref.ChainID {
	j := r.beforeOffice(o)
	if j < 2 || r.items[j].word != "as" {
		return nil
	}
	if !r.frames.Tenure[r.items[j-1].word] {
		return r.holderOfLeaving(j - 1)
	}
	return r.people(r.possessor(j - 1))
}
