package post

import (
	"slices"
	"strings"

	"dramatis/extract/clause"
	"dramatis/extract/coref"
	"dramatis/extract/zone"
	"dramatis/graph"
)

// holders finds who holds an office: the name after it, the name before it in
// apposition, the subject of "became", the name on the line above.
func (r *Reading) holders(o Office) ([]coref.ChainID, string) {
	if r.listsOffices(o) {
		return r.holderAfter(o), "position/before-name"
	}
	before := r.holderBefore(o)
	if len(before) > 0 && (Formal(r.Zone) || r.endsLine(o)) {
		return before, "position/apposition" // in lists the next line is another's
	}
	if c := r.holderAfter(o); len(c) > 0 {
		return c, "position/before-name"
	}
	if len(before) > 0 && r.eachNamed(o) {
		return nil, ""
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
	read func(*Reading, Office) []coref.ChainID
	name string
}{
	{(*Reading).HolderOfVerb, "position/verb"},
	{(*Reading).holderOfServing, "position/verb"},
	{(*Reading).holderOfSuccession, "position/verb"},
	{(*Reading).holderOfComplement, "position/verb"},
	{(*Reading).holderOfTwin, "position/verb"},
	{(*Reading).holderOfBirth, "position/verb"},
	{(*Reading).holderOfAs, "position/as"},
	{(*Reading).holderOfFronted, "position/apposition"},
	{(*Reading).holderNamed, "position/apposition"},
	{(*Reading).holderOfTenure, "position/tenure"},
	{(*Reading).holderOfEntry, "position/entry"},
	{(*Reading).holderAbove, "position/line-above"},
	{(*Reading).holderBelow, "position/line-below"},
	{(*Reading).holderOfBlock, "position/line-above"},
}

// Formal zones are laid out in lines, where a comma or a line break joins name and office.
func Formal(k zone.Kind) bool {
	return k == zone.Letterhead || k == zone.Signature || k == zone.Title || k == zone.Citation
}

// holderAfter reads "OFFICE of BODY NAME", "BODY's OFFICE, NAME" and "X's OFFICE … — NAME".
func (r *Reading) holderAfter(o Office) []coref.ChainID {
	commas, described := 0, false
	for j := r.behindOffice(o); j < len(r.Items); j++ {
		it := r.Items[j]
		switch {
		case it.Kind == clause.NameItem && it.Word == "" && r.IsPronoun(it):
			return nil
		case it.Kind == clause.NameItem && it.Word == "":
			if r.namesAnother(o, j, commas) {
				return nil
			}
			if o.Kin && described && j+1 < len(r.Items) && r.Items[j+1].Word == "and" {
				return nil // "X's wife, the writer NAME and Y": several came
			}
			return r.PersonsIn(r.Singleton(r.Items, j))
		case it.Word == "(" && j == o.Last+1 && r.bracketsTitled(j) && r.Pointed(&o) && !Formal(r.Zone):
		case r.servesUnder(j):
			return nil
		case r.RoleHead(j), it.Kind == clause.WordItem && (r.Honorific(it.Word) || r.roles.Modifiers[it.Word] || (commas > 0 || o.Kin && it.Upper) && r.InLead(r.Items, j)):
		case (it.Word == "there" || it.Word == "here") && j == o.Last+1:
		case (o.Kin || o.Possessive) && commas > 0 && it.Kind == clause.WordItem && (it.Word == "one" || it.Word == "the" || it.Upper || r.roles.Occupation(it.Word, true) || r.describesHolder(j)):
			described = described || it.Word == "the"
		case it.Word == "and" && o.Kin && o.Possessive && j == o.Last+1 && r.pastRoles(j+1) < len(r.Items) && r.Items[r.pastRoles(j+1)].Word == ",":
			j = r.pastRoles(j+1) - 1 // "X's nephew and secretary, NAME"
		case it.Word == ":" && o.Kin && o.Possessive && j == o.Last+1 && r.EntryPerson() != coref.None: // of a form: "Father: NAME"
		case it.Word == "," && commas < 2 && (Formal(r.Zone) || o.Possessive || r.namesTheHolder(o, j)):
			commas++
		default:
			if o.Possessive {
				return r.holderAfterDash(o)
			}
			return nil
		}
	}
	return nil
}

// overAcronym steps over the acronym that a bracket gives the body just named.
func (r *Reading) overAcronym(j int) int {
	if j+2 < len(r.Items) && r.Items[j].Word == "(" && r.Items[j+1].Kind == clause.NameItem && r.Items[j+2].Word == ")" && (r.TypeOf(r.Items[j+1]) != graph.Person || r.inCapitals(j)) {
		return j + 3
	}
	return j
}

// namesTheHolder reports whether a comma at item j opens the name of who holds "the
// office": "the Norwegian Ambassador, NAME, said".
func (r *Reading) namesTheHolder(o Office, j int) bool {
	the := r.Items[o.Start].Kind == clause.NameItem || o.First > 0 && (r.Items[o.First-1].Word == "the" || r.Items[o.First-1].Word == "and" || r.ours(r.Items[o.First-1]))
	for the && j+2 < len(r.Items) && r.Items[j+1].Kind == clause.WordItem && (r.Honorific(r.Items[j+1].Word) || r.Items[j+1].Head || r.InLead(r.Items, j+1)) {
		j++
	}
	if !the || j+2 >= len(r.Items) || r.Items[j+1].Kind != clause.NameItem || r.a.Mentions[r.Items[j+1].Mention].Kind != graph.ByName || r.TypeOf(r.Items[j+1]) != graph.Person {
		return false
	}
	after := r.Items[j+2]
	if after.Word == "," && o.First > 0 && r.ours(r.Items[o.First-1]) {
		return true
	}
	return after.Kind == clause.PunctItem && !(j+3 < len(r.Items) && r.Items[j+3].Word == "and")
}

// ours reports whether an item is a pronoun that says whose envoy or official somebody is,
// without being the body he holds his office in: "our ambassador".
func (r *Reading) ours(it clause.Item) bool {
	if it.Word == "our" {
		return true
	}
	return it.Kind == clause.NameItem && r.IsPronoun(it) && strings.EqualFold(it.Span.Of(r.doc.Text), "our")
}

// endsLine reports whether an office, with its body, is the last thing on its line.
func (r *Reading) endsLine(o Office) bool {
	return o.Last+1 < len(r.Items) && r.LineBetween(o.Last, o.Last+1)
}

// holderAfterDash reads the name that a dash sets after "X's adviser during …".
func (r *Reading) holderAfterDash(o Office) []coref.ChainID {
	for j := o.End + 1; j < len(r.Items) && j <= o.End+14; j++ {
		if _, ok := r.VerbAt(r.Items, j); ok && r.Items[j].Kind == clause.WordItem {
			return nil
		}
		if w := r.Items[j].Word; w != "—" && w != "–" {
			continue
		}
		for j++; j < len(r.Items) && r.Items[j].Kind == clause.WordItem; j++ {
			if !r.RoleWord(j) && !r.Honorific(r.Items[j].Word) {
				return nil
			}
		}
		if j < len(r.Items) && r.Items[j].Kind == clause.NameItem {
			return r.PersonsIn(r.Singleton(r.Items, j))
		}
		return nil
	}
	return nil
}

// holderBefore reads "NAME, then the OFFICE of BODY" and "NAME (OFFICE of BODY)".
func (r *Reading) holderBefore(o Office) []coref.ChainID {
	j := r.markBefore(o)
	if j < 1 || !SetsOff(r.Items[j].Word) || r.Items[o.First].Word == "whose" {
		return nil
	}
	if k := r.BeforeBracket(r.Items, j-1); k < j-1 && r.Items[j].Word == "," && !r.actsItself(k, o) {
		return r.PersonsIn(r.Singleton(r.Items, k)) // "NAME (Norway), president of the Union"
	}
	if r.Items[j-1].Kind != clause.NameItem || r.Items[j-1].Possessive {
		return nil
	}
	if r.Items[j].Word != "(" && strings.Contains(r.doc.Text[r.Items[j-1].Span.End:r.Items[o.First].Span.Start], "[") {
		return nil // the bracket belongs to the next name
	}
	if r.Items[j].Word == "(" && r.IsPronoun(r.Items[j-1]) {
		return nil // "saw him (the President of Norway)": who he is, the bracket tells
	}
	if j >= 2 && (r.Items[j-2].Word == "in" || r.Items[j-2].Word == "at") {
		return nil // "born at NAME, nephew of"
	}
	if j >= 2 && r.roles.Maiden[r.Items[j-2].Word] {
		return nil // "Weber, Karl, married to Anna née Lund, secretary of": the office is his
	}
	if r.Items[j].Word == "," && r.Zone == zone.Title && (r.bracketsHolder(o.Last+1) || r.bothTitled(j-1, o)) {
		return nil // "Conversation Among X, the Director of the Press Office (NAME), and"
	}
	if r.Items[j].Word == "," && !Formal(r.Zone) && r.actsItself(j-1, o) {
		return nil // "in his talks with NAME, the Secretary said": he is another
	}
	ofVerb := slices.ContainsFunc(r.Verbs, func(v clause.Verb) bool { return v.Last == j-3 }) // "consisted of X, head of", "spoke of X, head of"
	if j >= 2 && r.Items[j-2].Word == "of" && !ofVerb {
		return r.holderOfParenthesis(j) // "the sister of X, head of": the office is not X's
	}
	return r.PersonsIn(r.Singleton(r.Items, j-1))
}

// actsItself reports whether the office behind the comma is the subject of the verb right behind it, while the name at item j
// before the comma stands in a phrase of its own: "depending on his talks with NAME, the Secretary will come".
func (r *Reading) actsItself(j int, o Office) bool {
	k := r.LeadStart(r.Items, j) - 1
	if k < 0 || !r.Items[k].Preposition || o.Last+1 >= len(r.Items) {
		return false
	}
	v, ok := r.VerbAt(r.Items, o.Last+1)
	return ok && v.Finite()
}

// markBefore gives the item of the mark that would set an office off from the name before it, or -1.
func (r *Reading) markBefore(o Office) int {
	j := o.First - 1
	for j >= 0 {
		if k := r.beforeTenure(j); k < j {
			j = k
			continue
		}
		if !r.LeadsToOffice(j) && !r.ours(r.Items[j]) && !r.untilThen(j) {
			break
		}
		j--
	}
	if j >= 0 && r.Items[j].Word == "and" && j > 0 && r.RoleWord(j-1) {
		for j--; j >= 0 && (r.RoleWord(j) || r.frames.Temporal[r.Items[j].Word] || r.Items[j].Determiner); j-- {
		}
	}
	return j
}

// LeadsToOffice reports whether the word at item j may stand before an office, behind the mark that sets it off: "the
// then", "himself a former".
func (r *Reading) LeadsToOffice(j int) bool {
	it := r.Items[j]
	return it.Kind == clause.WordItem && (it.Determiner || r.roles.Former[it.Word] || r.frames.Temporal[it.Word] || it.Word == "himself" || it.Word == "herself" || r.RoleWord(j))
}

// untilThen reports whether the date or the day at item j says until or since when: "until yesterday", "since 1951".
func (r *Reading) untilThen(j int) bool {
	if j < 1 || r.Items[j].Kind != clause.DateItem && r.Items[j].Word != "yesterday" && r.Items[j].Word != "recently" {
		return false
	}
	before := r.Items[j-1].Word
	return before != "to" && (r.frames.FromWhen[before] || r.frames.UntilWhen[before])
}

// listsOffices reports whether only a comma stands between an office and another without a name, each of
// somebody else: "the Prime Minister, the Chief of the General Staff and", not "the minister, a member of".
func (r *Reading) listsOffices(o Office) bool {
	j := r.markBefore(o)
	if j < 1 || r.Items[j].Word != "," || r.Items[j-1].Kind != clause.NameItem || r.a.Mentions[r.Items[j-1].Mention].Kind != graph.ByNominal || o.Member || o.Kin {
		return false
	}
	return !slices.ContainsFunc(r.Items[j+1:o.Start+1], func(it clause.Item) bool {
		return it.Word == "a" || it.Word == "an" || r.roles.Former[it.Word] || r.frames.Temporal[it.Word]
	})
}

// holderOfParenthesis reads the name before the parenthesis that item j stands in:
// "NAME (the sister of X, head of BODY)".
func (r *Reading) holderOfParenthesis(j int) []coref.ChainID {
	for ; j > 0; j-- {
		switch r.Items[j].Word {
		case ")", ".", ";":
			return nil
		case "(":
			if r.Items[j-1].Kind != clause.NameItem {
				return nil
			}
			return r.PersonsIn(r.Singleton(r.Items, j-1))
		}
	}
	return nil
}

// HolderOfVerb reads "NAME became a BODY OFFICE", "NAME was elected OFFICE of BODY",
// "they elected NAME OFFICE of BODY", "NAME resigned as OFFICE of BODY".
func (r *Reading) HolderOfVerb(o Office) []coref.ChainID {
	for i, v := range r.Verbs {
		held := r.frames.Becoming[v.Lemma] || r.frames.Leaving[v.Lemma] || r.frames.Filling[v.Lemma] && r.fillsPost(v, o)
		if !held || v.Last >= o.First || v.Last < o.First-8 || v.Negated || !r.SenseOf(r.Verbs, i, 0).Modality.Happened() || v.Infinitive && v.Lemma != "be" {
			continue
		}
		if r.frames.Ousting[v.Lemma] && !v.Passive && !r.ReducedPassive(v) {
			if c := r.oustedFrom(v, o); len(c) > 0 {
				return c
			}
			continue // "dismissed the director of BODY" is no director
		}
		moved := r.frames.Putting[v.Lemma] && !v.Passive
		named, ok := r.betweenVerbAndOffice(v, o, moved || v.Lemma == "replace" || v.Lemma == "succeed")
		switch {
		case !ok:
		case moved && len(named) > 0:
			return named
		case !moved && (!r.frames.Leaving[v.Lemma] || v.Last < o.First-1):
			return r.PersonsIn(v.Subject)
		}
	}
	return nil
}

// fillsPost reports whether a verb that may take anything takes an office here: "held the
// post of OFFICE", "took over as OFFICE"; not "took him as OFFICE".
func (r *Reading) fillsPost(v clause.Verb, o Office) bool {
	post := false
	for j := v.Last + 1; j < o.First; j++ {
		if r.Items[j].Kind == clause.NameItem {
			return false
		}
		post = post || r.Items[j].Word == "as" || r.frames.Post[r.Items[j].Word]
	}
	return post && !v.Passive
}

// betweenVerbAndOffice reports whether nothing but small words stands between a verb and
// an office, and gives the people named there where name allows them.
func (r *Reading) betweenVerbAndOffice(v clause.Verb, o Office, name bool) (people []coref.ChainID, ok bool) {
	for j := v.Last + 1; j < o.First; j++ {
		if k := r.pastTenure(j); k > j && k <= o.First {
			j = k - 1
			continue
		}
		it := r.Items[j]
		switch {
		case it.Kind == clause.NameItem && name && !it.Possessive && people == nil:
			people = r.PersonsIn(r.GroupAt(r.Items, j))
		case it.Kind == clause.WordItem && (it.Determiner || r.frames.TowardsOffice[it.Word] || r.roles.Former[it.Word] || it.Adverb || r.Honorific(it.Word)):
		case it.Kind == clause.NameItem && r.IsPronoun(it), it.Kind == clause.DateItem:
		default:
			return nil, false
		}
	}
	return people, true
}

// beforeOffice gives the item before an office and its articles and "former", or -1.
func (r *Reading) beforeOffice(o Office) int {
	j := o.First - 1
	for j >= 0 && r.Items[j].Kind == clause.WordItem && (r.Items[j].Determiner || r.roles.Former[r.Items[j].Word]) {
		j--
	}
	return j
}
