package relate

import (
	"slices"
	"strings"

	"dramatis/extract/coref"
	"dramatis/graph"
)

// kinBefore gives whose kin somebody is where that stands before the noun: "his elder
// brother", "the President's son", "whose wife", "their son", "a daughter".
func (r *reading) kinBefore(o *office) []coref.ChainID {
	if of := r.kinOfEntry(o); len(of) > 0 {
		return of
	}
	j := o.start - 1
	if j < 0 {
		return nil
	}
	if j > 0 && r.items[j].word == "own" {
		j-- // "X's own brother"
	}
	switch it := r.items[j]; {
	case (it.word == "," || it.word == "and") && !r.tiedBehind(o.end):
		return r.kinListed(o.end, "")
	case it.word == "whose":
		return r.kinOf(o, j, r.people(r.antecedent(r.items, j-1)))
	case it.kind != nameItem && r.tiedBehind(o.end):
		return nil // "a niece of X"
	case it.kind != nameItem && (it.word == "their" || it.word == "another" || it.word == "a" || it.word == "an"):
		return r.kinOf(o, j, r.household(it.word))
	case j > 0 && it.word == "'s" && r.items[j-1].word == "couple":
		return r.kinOf(o, j-1, r.household("their"))
	case it.kind != nameItem:
		return nil
	case strings.EqualFold(it.span.Of(r.doc.Text), "their"):
		return r.kinOf(o, j, r.household("their"))
	case r.isPronoun(it) && r.frames.SinglePossessive[r.written(it)]:
		of := r.kinListed(o.end, r.written(it))
		if len(of) == 0 {
			of = r.people(r.singleton(r.items, j))
		}
		if len(of) == 0 {
			of = r.kinJustNamed(o.end, r.written(it))
		}
		return r.kinOf(o, j, of)
	case r.typeOf(it) == graph.Person && it.possessive:
		return r.kinOf(o, r.kinTitle(j), r.people(r.singleton(r.items, j)))
	}
	return nil
}

// namesOwner reports whether the comma at item j opens the name of whose kin a clause says that somebody is: "He is a brother
// of the lawyer, NAME". Without such a clause the name may be that of the kin.
func (r *reading) namesOwner(o office, j int) bool {
	if j < 3 || j+1 >= len(r.items) || r.items[j].word != "," || !r.isPersonByName(j+1) || j+2 < len(r.items) && r.items[j+2].kind != punctItem {
		return false
	}
	if it := r.items[j-1]; it.kind != wordItem || !r.items[j-2].determiner || !it.head && !r.roles.occupation(it.word, true) {
		return false
	}
	before := r.beforeOffice(o)
	return slices.ContainsFunc(r.verbs, func(v verb) bool { return v.lemma == "be" && v.finite() && v.last == before })
}

// tiedBehind reports whether "of" or "to" behind a noun of kinship at item i says whose it is.
func (r *reading) tiedBehind(i int) bool {
	return i+1 < len(r.items) && (r.items[i+1].word == "of" || r.items[i+1].word == "to")
}

// kinTitle gives the item where the title before the name at item j starts: "Prince" of "Prince NAME's son".
func (r *reading) kinTitle(j int) int {
	for j = r.titleStart(r.items, j); j > 0 && r.items[j-1].kind == wordItem && r.inLead(r.items, j-1); {
		j--
	}
	return j
}

// parents gives whose kin somebody is said to be from item j on: "the daughter of X and Y", "the son of King X and
// the singer Y"; of a child two at most, so that what goes on behind them is another: "a son of X and Y, NAME left".
func (r *reading) parents(role string, j int) group {
	g := r.singleton(r.items, j)
	if !r.roles.children[lastWord(strings.ToLower(role))] {
		if all := r.groupAt(r.items, j); len(all.mentions) != 2 || r.items[j+1].word != "," {
			return all
		}
		return g // "a brother of the President, and NAME"
	}
	k := j + 1
	if k >= len(r.items) || r.items[k].word != "and" {
		return g
	}
	if k = r.titledName(k + 1); k >= 0 {
		g.last, g.mentions = k, append(g.mentions, r.items[k].mention)
	}
	return g
}

// titledName gives the item of the person named behind nothing but titles and the like from item j on, "the
// late singer NAME", or -1.
func (r *reading) titledName(j int) int {
	k := j
	for k < len(r.items) && k < j+5 && r.titles(r.items[k]) {
		k++
	}
	if k < len(r.items) && r.isPersonByName(k) {
		return k
	}
	return -1
}

// titles reports whether a word may stand before the name of a person: an article, an office, an occupation, an epithet.
func (r *reading) titles(it item) bool {
	return it.kind == wordItem && (it.determiner || it.head || r.honorific(it.word) || r.roles.former[it.word] || r.roles.occupation(it.word, true) || r.adjectival(it))
}

// kinStart gives the item where the description of a kinship starts whose noun stands at
// item start: "the elder son".
func (r *reading) kinStart(start int) int {
	j := start
	if j > 0 && r.items[j].upper && r.items[j-1].kind == wordItem && !r.items[j-1].upper {
		return start // "in his stead Brother NAME": a form of address
	}
	for j > 0 && start-j < 2 && r.items[j-1].kind == wordItem && r.items[j-1].word != "and" && r.describesKin(r.items[j-1]) {
		j--
	}
	if j > 0 && (r.items[j-1].determiner || r.items[j-1].word == "and" || r.items[j-1].kind == nameItem && (r.items[j-1].possessive || r.isPronoun(r.items[j-1]))) {
		return j
	}
	if j == start-1 && r.roles.rankOfKin[r.items[j].word] && j > 0 && setsOff(r.items[j-1].word) {
		return j // "NAME, younger brother of"
	}
	return start
}

// kinRole takes off a kinship what says nothing of it: "sick son" is "son", "elder son" stays.
func (r *reading) kinRole(role string) string {
	for {
		first, rest, more := strings.Cut(role, " ")
		if !more || r.roles.rankOfKin[strings.ToLower(first)] {
			return role
		}
		role = rest
	}
}

// kinOf notes that an office of kinship begins at item first and is of the people given.
func (r *reading) kinOf(o *office, first int, of []coref.ChainID) []coref.ChainID {
	if len(of) > 0 {
		o.first, o.possessive = first, true
	}
	return of
}

// describesKin reports whether a word may stand between the owner and the noun of a
// kinship: "his late elder brother", "her sick son".
func (r *reading) describesKin(it item) bool {
	if r.roles.former[it.word] || r.roles.modifiers[it.word] {
		return true
	}
	functional := it.preposition || it.binder || it.determiner || it.modal != "" || it.verb.lemma != ""
	return !functional && !it.head && !it.upper && it.word != ""
}

// longestHousehold bounds the bytes from one sentence about a family to the next that
// goes on about it.
const longestHousehold = 400

// household gives whose kin the text goes on to name: of "their son" the couple named
// last in the paragraph, of "a daughter" the one whose kin were named last.
func (r *reading) household(word string) []coref.ChainID {
	for i := len(r.found) - 1; i >= 0; i-- {
		s := r.found[i]
		end := s.Evidence[0].Span.End
		if end > r.sentence.Span.End || r.sentence.Span.Start-end > longestHousehold || end < r.sentence.Span.Start && strings.Contains(r.doc.Text[end:r.sentence.Span.Start], "\n\n") {
			return nil
		}
		if s.Predicate != "family-of" || s.Object == coref.None {
			continue
		}
		switch spouse := r.roles.spouses[lastWord(s.Role)] || s.Role == ""; {
		case word == "their" && spouse:
			return []coref.ChainID{s.Object, s.Subject}
		case word != "their":
			of := []coref.ChainID{s.Object}
			for _, t := range r.found[:i] { // of a child of two, both
				if t.Predicate == "family-of" && t.Subject == s.Subject && t.Object != coref.None && t.Evidence[0].Span == s.Evidence[0].Span {
					of = append(of, t.Object)
				}
			}
			return of
		}
	}
	return nil
}

// holderOfComplement reads whom a verb of being names behind an office: "her father was
// NAME", "the chairman of the Council is NAME".
func (r *reading) holderOfComplement(o office) []coref.ChainID {
	i := slices.IndexFunc(r.verbs, func(v verb) bool { return v.first == o.last+1 })
	if i < 0 || o.member || !o.kin && !o.possessive && !r.pointed(&o) {
		return nil
	}
	v := r.verbs[i]
	called := o.kin && v.passive && (v.lemma == "call" || v.lemma == "name")
	if v.lemma != "be" && !called || v.negated || v.modal != "" || !v.finite() || !r.senseOf(r.verbs, i, 0).modality.Happened() {
		return nil
	}
	j := v.last + 1
	for j < len(r.items) && r.items[j].kind == wordItem && (r.honorific(r.items[j].word) || r.items[j].adverb || r.roles.ranks[r.items[j].word]) {
		j++
	}
	if o.kin {
		j = r.pastOccupation(r.pastOffice(j))
	}
	if j >= len(r.items) || r.items[j].kind != nameItem || r.items[j].possessive || r.a.Mentions[r.items[j].mention].Kind != graph.ByName {
		return nil
	}
	return r.people(r.singleton(r.items, j))
}

// pastOffice gives the name that the comma behind an office at item j opens: of "is the Minister of War,
// NAME.", NAME; or j.
func (r *reading) pastOffice(j int) int {
	k, head := pastDeterminers(r.items, j), false
	if k < len(r.items) && r.items[k].kind == nameItem && r.roleHead(k) {
		k, head = k+1, true
	}
	for ; k < len(r.items) && r.items[k].kind == wordItem && (r.roleWord(k) || r.items[k].word == "of" || r.items[k].upper && head); k++ {
		head = head || r.roleHead(k)
	}
	if !head || k+1 >= len(r.items) || r.items[k].word != "," || r.items[k+1].kind != nameItem || k+2 < len(r.items) && r.items[k+2].kind != punctItem {
		return j
	}
	return k + 1
}

// holderOfBirth reads whose kin somebody is said to have been born: "X was born in 1901, the son of Y".
func (r *reading) holderOfBirth(o office) []coref.ChainID {
	if j := r.markBefore(o); !o.kin || j < 0 || r.items[j].word != "," || o.last == o.end {
		return nil
	}
	for n := len(r.verbs) - 1; n >= 0; n-- {
		if v := r.verbs[n]; v.last < o.first {
			if v.lemma == "bear" && v.passive && v.finite() && o.first-v.last <= longestApposition {
				return r.people(v.subject)
			}
			return nil
		}
	}
	return nil
}

// describesHolder reports whether the small word at item j belongs to what a comma sets before the name of
// somebody's kin: "the former Minister of War NAME", "the actress NAME".
func (r *reading) describesHolder(j int) bool {
	if r.items[j].word == "of" {
		return r.roleHead(j-1) && j+1 < len(r.items) && r.items[j+1].upper
	}
	return r.items[j-1].word == "the" && j+1 < len(r.items) && r.items[j+1].kind == nameItem && r.nounLike(r.items, j)
}

// pastRoles gives the first item from j on that is no word of an office, with what describes it.
func (r *reading) pastRoles(j int) int {
	for j < len(r.items) && r.items[j].kind == wordItem && (r.roleWord(j) || r.describesKin(r.items[j])) {
		j++
	}
	return j
}
