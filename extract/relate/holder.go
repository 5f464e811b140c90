package relate

import (
	"slices"
	"strings"

	"dramatis/extract/coref"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// holders finds who holds an office: the name after it, the name before it in
// apposition, the subject of "became", the name on the line above.
func (r *reading) holders(o office) ([]coref.ChainID, string) {
	if r.listsOffices(o) {
		return r.holderAfter(o), "position/before-name"
	}
	before := r.holderBefore(o)
	if len(before) > 0 && (formal(r.zone) || r.endsLine(o)) {
		return before, "position/apposition" // in lists the next line is another's
	}
	if c := r.holderAfter(o); len(c) > 0 {
		return c, "position/before-name"
	}
	if len(before) > 0 {
		return before, "position/apposition"
	}
	for _, rule := range holderRules {
		if c := rule.read(r, o); len(c) > 0 {
			return c, rule.name
		}
	}
	return nil, ""
}

// holderRules read who holds an office where he is named neither right before it nor right behind it, in the order in
// which they are asked.
var holderRules = []struct {
	read func(*reading, office) []coref.ChainID
	name string
}{
	{(*reading).holderOfVerb, "position/verb"},
	{(*reading).holderOfSuccession, "position/verb"},
	{(*reading).holderOfComplement, "position/verb"},
	{(*reading).holderOfTwin, "position/verb"},
	{(*reading).holderOfBirth, "position/verb"},
	{(*reading).holderOfAs, "position/as"},
	{(*reading).holderOfFronted, "position/apposition"},
	{(*reading).holderOfTenure, "position/tenure"},
	{(*reading).holderOfEntry, "position/entry"},
	{(*reading).holderAbove, "position/line-above"},
	{(*reading).holderBelow, "position/line-below"},
	{(*reading).holderOfBlock, "position/line-above"},
}

// formal zones are laid out in lines, where a comma or a line break joins name and office.
func formal(k zone.Kind) bool {
	return k == zone.Letterhead || k == zone.Signature || k == zone.Title || k == zone.Citation
}

// holderAfter reads "OFFICE of BODY NAME", "BODY's OFFICE, NAME" and "X's OFFICE … — NAME".
func (r *reading) holderAfter(o office) []coref.ChainID {
	commas := 0
	for j := r.behindOffice(o); j < len(r.items); j++ {
		it := r.items[j]
		switch {
		case it.kind == nameItem && it.word == "" && r.isPronoun(it):
			return nil
		case it.kind == nameItem && it.word == "":
			if commas == 0 && r.ofAssistant(o) || r.ofEnvoy(o) || it.possessive && (o.last != o.end || commas > 0) || commas == 0 && r.zone == zone.Letterhead && r.lineBetween(o.last, j) {
				return nil // in a list the next line is another's
			}
			return r.people(r.singleton(r.items, j))
		case it.word == "(" && j == o.last+1 && j+2 < len(r.items) && r.items[j+2].word == ")" && r.pointed(&o) && !formal(r.zone):
		case r.servesUnder(j):
			return nil
		case r.roleHead(j), it.kind == wordItem && (r.honorific(it.word) || r.roles.modifiers[it.word] || (commas > 0 || o.kin && it.upper) && r.inLead(r.items, j)):
		case (it.word == "there" || it.word == "here") && j == o.last+1:
		case (o.kin || o.possessive) && commas > 0 && it.kind == wordItem && (it.word == "one" || it.word == "the" || it.upper || r.roles.occupation(it.word, true) || r.describesHolder(j)):
		case it.word == "and" && o.kin && o.possessive && j == o.last+1 && r.pastRoles(j+1) < len(r.items) && r.items[r.pastRoles(j+1)].word == ",":
			j = r.pastRoles(j+1) - 1 // "X's nephew and secretary, NAME"
		case it.word == "," && commas < 2 && (formal(r.zone) || o.possessive || r.namesTheHolder(o, j)):
			commas++
		default:
			if o.possessive {
				return r.holderAfterDash(o)
			}
			return nil
		}
	}
	return nil
}

// overAcronym steps over the acronym that a bracket gives the body just named.
func (r *reading) overAcronym(j int) int {
	if j+2 < len(r.items) && r.items[j].word == "(" && r.items[j+1].kind == nameItem && r.typeOf(r.items[j+1]) != graph.Person && r.items[j+2].word == ")" {
		return j + 3
	}
	return j
}

// namesTheHolder reports whether a comma at item j opens the name of who holds "the
// office": "the Norwegian Ambassador, NAME, said".
func (r *reading) namesTheHolder(o office, j int) bool {
	the := r.items[o.start].kind == nameItem || o.first > 0 && (r.items[o.first-1].word == "the" || r.items[o.first-1].word == "and" || r.ours(r.items[o.first-1]))
	for the && j+2 < len(r.items) && r.items[j+1].kind == wordItem && (r.honorific(r.items[j+1].word) || r.items[j+1].head || r.inLead(r.items, j+1)) {
		j++
	}
	if !the || j+2 >= len(r.items) || r.items[j+1].kind != nameItem || r.a.Mentions[r.items[j+1].mention].Kind != graph.ByName || r.typeOf(r.items[j+1]) != graph.Person {
		return false
	}
	after := r.items[j+2]
	if after.word == "," && o.first > 0 && r.ours(r.items[o.first-1]) {
		return true
	}
	return after.kind == punctItem && !(j+3 < len(r.items) && r.items[j+3].word == "and")
}

// ours reports whether an item is a pronoun that says whose envoy or official somebody is,
// without being the body he holds his office in: "our ambassador".
func (r *reading) ours(it item) bool {
	if it.word == "our" {
		return true
	}
	return it.kind == nameItem && r.isPronoun(it) && strings.EqualFold(it.span.Of(r.doc.Text), "our")
}

// endsLine reports whether an office, with its body, is the last thing on its line.
func (r *reading) endsLine(o office) bool {
	return o.last+1 < len(r.items) && r.lineBetween(o.last, o.last+1)
}

// lineBetween reports whether a line ends between two items.
func (r *reading) lineBetween(i, j int) bool {
	return strings.Contains(r.doc.Text[r.items[i].span.End:r.items[j].span.Start], "\n")
}

// holderAfterDash reads the name that a dash sets after "X's adviser during …".
func (r *reading) holderAfterDash(o office) []coref.ChainID {
	for j := o.end + 1; j < len(r.items) && j <= o.end+14; j++ {
		if _, ok := r.verbAt(r.items, j); ok && r.items[j].kind == wordItem {
			return nil
		}
		if w := r.items[j].word; w != "—" && w != "–" {
			continue
		}
		for j++; j < len(r.items) && r.items[j].kind == wordItem; j++ {
			if !r.roleWord(j) && !r.honorific(r.items[j].word) {
				return nil
			}
		}
		if j < len(r.items) && r.items[j].kind == nameItem {
			return r.people(r.singleton(r.items, j))
		}
		return nil
	}
	return nil
}

// holderBefore reads "NAME, then the OFFICE of BODY" and "NAME (OFFICE of BODY)".
func (r *reading) holderBefore(o office) []coref.ChainID {
	j := r.markBefore(o)
	if j < 1 || !setsOff(r.items[j].word) || r.items[j-1].kind != nameItem || r.items[j-1].possessive || r.items[o.first].word == "whose" {
		return nil
	}
	if r.items[j].word != "(" && strings.Contains(r.doc.Text[r.items[j-1].span.End:r.items[o.first].span.Start], "[") {
		return nil // the bracket belongs to the next name
	}
	if r.items[j].word == "(" && r.isPronoun(r.items[j-1]) {
		return nil // "saw him (the President of Norway)": who he is, the bracket tells
	}
	if j >= 2 && (r.items[j-2].word == "in" || r.items[j-2].word == "at") {
		return nil // "born at NAME, nephew of"
	}
	if j >= 2 && r.roles.maiden[r.items[j-2].word] {
		return nil // "Weber, Karl, married to Anna née Lund, secretary of": the office is his
	}
	if r.items[j].word == "," && r.zone == zone.Title && r.bracketsHolder(o.last+1) {
		return nil // "Conversation Among X, the Director of the Press Office (NAME), and"
	}
	if r.items[j].word == "," && !formal(r.zone) && r.actsItself(j, o) {
		return nil // "in his talks with NAME, the Secretary said": he is another
	}
	ofVerb := slices.ContainsFunc(r.verbs, func(v verb) bool { return v.last == j-3 }) // "consisted of X, head of", "spoke of X, head of"
	if j >= 2 && r.items[j-2].word == "of" && !ofVerb {
		return r.holderOfParenthesis(j) // "the sister of X, head of": the office is not X's
	}
	return r.people(r.singleton(r.items, j-1))
}

// actsItself reports whether the office behind the comma at item j is the subject of the verb right behind it, while the name
// before the comma stands in a phrase of its own: "depending on his talks with NAME, the Secretary will come".
func (r *reading) actsItself(j int, o office) bool {
	k := r.leadStart(r.items, j-1) - 1
	if k < 0 || !r.items[k].preposition || o.last+1 >= len(r.items) {
		return false
	}
	v, ok := r.verbAt(r.items, o.last+1)
	return ok && v.finite()
}

// markBefore gives the item of the mark that would set an office off from the name before it, or -1.
func (r *reading) markBefore(o office) int {
	j := o.first - 1
	for j >= 0 {
		if k := r.beforeTenure(j); k < j {
			j = k
			continue
		}
		if !r.leadsToOffice(j) && !r.ours(r.items[j]) && !r.untilThen(j) {
			break
		}
		j--
	}
	if j >= 0 && r.items[j].word == "and" && j > 0 && r.roleWord(j-1) {
		for j--; j >= 0 && (r.roleWord(j) || r.frames.Temporal[r.items[j].word] || r.items[j].determiner); j-- {
		}
	}
	return j
}

// leadsToOffice reports whether the word at item j may stand before an office, behind the mark that sets it off: "the
// then", "himself a former".
func (r *reading) leadsToOffice(j int) bool {
	it := r.items[j]
	return it.kind == wordItem && (it.determiner || r.roles.former[it.word] || r.frames.Temporal[it.word] || it.word == "himself" || it.word == "herself" || r.roleWord(j))
}

// untilThen reports whether the date or the day at item j says until or since when: "until yesterday", "since 1951".
func (r *reading) untilThen(j int) bool {
	if j < 1 || r.items[j].kind != dateItem && r.items[j].word != "yesterday" && r.items[j].word != "recently" {
		return false
	}
	before := r.items[j-1].word
	return before != "to" && (r.frames.FromWhen[before] || r.frames.UntilWhen[before])
}

// listsOffices reports whether only a comma stands between an office and another without a name, each of
// somebody else: "the Prime Minister, the Chief of the General Staff and", not "the minister, a member of".
func (r *reading) listsOffices(o office) bool {
	j := r.markBefore(o)
	if j < 1 || r.items[j].word != "," || r.items[j-1].kind != nameItem || r.a.Mentions[r.items[j-1].mention].Kind != graph.ByNominal || o.member || o.kin {
		return false
	}
	return !slices.ContainsFunc(r.items[j+1:o.start+1], func(it item) bool {
		return it.word == "a" || it.word == "an" || r.roles.former[it.word] || r.frames.Temporal[it.word]
	})
}

// holderOfParenthesis reads the name before the parenthesis that item j stands in:
// "NAME (the sister of X, head of BODY)".
func (r *reading) holderOfParenthesis(j int) []coref.ChainID {
	for ; j > 0; j-- {
		switch r.items[j].word {
		case ")", ".", ";":
			return nil
		case "(":
			if r.items[j-1].kind != nameItem {
				return nil
			}
			return r.people(r.singleton(r.items, j-1))
		}
	}
	return nil
}

// holderOfVerb reads "NAME became a BODY OFFICE", "NAME was elected OFFICE of BODY",
// "they elected NAME OFFICE of BODY", "NAME resigned as OFFICE of BODY".
func (r *reading) holderOfVerb(o office) []coref.ChainID {
	for i, v := range r.verbs {
		held := r.frames.Becoming[v.lemma] || r.frames.Leaving[v.lemma] || r.frames.Filling[v.lemma] && r.fillsPost(v, o)
		if !held || v.last >= o.first || v.last < o.first-8 || v.negated || !r.senseOf(r.verbs, i, 0).modality.Happened() || v.infinitive && v.lemma != "be" {
			continue
		}
		if r.frames.Ousting[v.lemma] && !v.passive && !r.reducedPassive(v) {
			if c := r.oustedFrom(v, o); len(c) > 0 {
				return c
			}
			continue // "dismissed the director of BODY" is no director
		}
		moved := r.frames.Putting[v.lemma] && !v.passive
		named, ok := r.betweenVerbAndOffice(v, o, moved || v.lemma == "replace" || v.lemma == "succeed")
		switch {
		case !ok:
		case moved && len(named) > 0:
			return named
		case !moved && (!r.frames.Leaving[v.lemma] || v.last < o.first-1):
			return r.people(v.subject)
		}
	}
	return nil
}

// fillsPost reports whether a verb that may take anything takes an office here: "held the
// post of OFFICE", "took over as OFFICE"; not "took him as OFFICE".
func (r *reading) fillsPost(v verb, o office) bool {
	post := false
	for j := v.last + 1; j < o.first; j++ {
		if r.items[j].kind == nameItem {
			return false
		}
		post = post || r.items[j].word == "as" || r.frames.Post[r.items[j].word]
	}
	return post && !v.passive
}

// betweenVerbAndOffice reports whether nothing but small words stands between a verb and
// an office, and gives the people named there where name allows them.
func (r *reading) betweenVerbAndOffice(v verb, o office, name bool) (people []coref.ChainID, ok bool) {
	for j := v.last + 1; j < o.first; j++ {
		if k := r.pastTenure(j); k > j && k <= o.first {
			j = k - 1
			continue
		}
		it := r.items[j]
		switch {
		case it.kind == nameItem && name && !it.possessive && people == nil:
			people = r.people(r.groupAt(r.items, j))
		case it.kind == wordItem && (it.determiner || r.frames.TowardsOffice[it.word] || r.roles.former[it.word] || it.adverb || r.honorific(it.word)):
		case it.kind == nameItem && r.isPronoun(it), it.kind == dateItem:
		default:
			return nil, false
		}
	}
	return people, true
}

// beforeOffice gives the item before an office and its articles and "former", or -1.
func (r *reading) beforeOffice(o office) int {
	j := o.first - 1
	for j >= 0 && r.items[j].kind == wordItem && (r.items[j].determiner || r.roles.former[r.items[j].word]) {
		j--
	}
	return j
}

// people keeps the persons of a group.
func (r *reading) people(g group) []coref.ChainID {
	return r.persons(r.chainsOf(g, false))
}

// persons keeps the persons of some chains.
func (r *reading) persons(chains []coref.ChainID) []coref.ChainID {
	return slices.DeleteFunc(slices.Clone(chains), func(c coref.ChainID) bool { return r.c.Chains[c].Type != graph.Person })
}
