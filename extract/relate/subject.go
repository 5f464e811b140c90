package relate

import (
	"strings"

	"dramatis/graph"
)

// governing are the prepositions that make a name a complement, not a subject.
var governing = setOf("to", "from", "of", "with", "by", "in", "at", "on", "about", "for", "against", "between", "among", "into", "over", "toward", "towards", "via", "through", "under", "near", "concerning", "regarding", "upon", "without", "within", "during", "behind")

// transparent are nouns that stand for the body they belong to.
var transparent = setOf("leadership", "government", "delegation", "side", "authorities", "representatives", "leaders", "officials", "comrades")

// analyse fills subject, governor and binder of every verb of a sentence, left to right.
func (r *reading) analyse(items []item, verbs []verb) {
	r.imply(items, verbs)
	for i := range verbs {
		v := &verbs[i]
		if i == 0 && !v.subject.empty() {
			continue
		}
		if r.shareMood(items, verbs, i) {
			continue
		}
		if v.infinitive || v.gerund {
			r.attachNonFinite(items, verbs, i)
			continue
		}
		r.attachFinite(items, verbs, i)
	}
	r.attachFronted(items, verbs)
	r.attachBetween(items, verbs)
	r.attachTold(items, verbs)
	r.attachEcho(items, verbs)
}

// attachFronted lends the participle that opens a sentence the subject of the clause it
// stands before: "Having met X, Y told …", "After meeting X, Y told …".
func (r *reading) attachFronted(items []item, verbs []verb) {
	start := opening(items)
	if len(verbs) < 2 || !verbs[0].subject.empty() || verbs[0].first > start+2 {
		return
	}
	born := verbs[0].first == start && verbs[0].main == start && items[start].verb.form&(participle|gerund|base) == participle || verbs[0].first == start && r.reducedPassive(verbs[0])
	if !verbs[0].gerund && !born {
		return
	}
	for _, v := range verbs[1:] {
		if !v.finite() || v.binder == "that" || v.binder == "whether" {
			continue // "Having told X that …, Y left"
		}
		if v.binder == "" && !v.subject.empty() && v.subject.first > 0 && (items[max(r.leadStart(items, v.subject.first)-1, 0)].word == "," || r.nominativeAt(v.subject.first)) {
			verbs[0].subject, verbs[0].passive = v.subject, verbs[0].passive || born
		}
		return
	}
}

// attachBetween lends a participle between commas the subject that it stands behind: "X,
// having met Y, left", "X, thanking Y, left".
func (r *reading) attachBetween(items []item, verbs []verb) {
	for i := range verbs {
		v := &verbs[i]
		if !v.gerund || v.first < 2 || items[v.first-1].word != "," {
			continue
		}
		for _, w := range verbs[i+1:] {
			if w.finite() && w.subject.last == v.first-2 && !w.subject.empty() {
				v.subject, v.governor = w.subject, w.governor
				break
			}
		}
	}
}

// opening gives the item that opens a sentence behind the number or letter of a list.
func opening(items []item) int {
	i := 0
	for i < len(items) && i < 4 && (items[i].kind == punctItem || items[i].kind == wordItem && (len(items[i].word) == 1 && items[i].word != "i" && items[i].word != "a" || items[i].word[0] <= '9')) {
		i++
	}
	if i == len(items) {
		return 0
	}
	return i
}

// attachFinite finds the subject of a finite verb and what its clause hangs on.
func (r *reading) attachFinite(items []item, verbs []verb, i int) {
	v := &verbs[i]
	if g := r.behindThere(items, v); !g.empty() {
		v.subject = g
		return
	}
	subject, from, shared := r.subjectLeft(items, v.first-1)
	if g := r.participleOf(items, v); !g.empty() {
		v.subject, v.passive = g, true
		return
	}
	switch {
	case shared && r.reducedPassive(*v) && items[v.main].verb.form&participle != 0:
		return // "a delegation, headed by X": it says more of the noun
	case shared:
		if p := r.coordinatedWith(items, verbs, i); p >= 0 {
			v.subject, v.governor, v.binder, v.coordinated = verbs[p].subject, verbs[p].governor, verbs[p].binder, true
		}
		return
	case subject.empty():
		v.setBinder(r.clauseOpener(items, from))
		v.subject = r.inverted(items, v)
	default:
		v.subject = subject
		v.setBinder(r.binderBefore(items, subject.first-1))
		if j := r.skipAdverbials(items, v.first-1); j >= 0 && items[j].word == "who" && v.binder == "that" {
			v.binder = "who" // "requested that X, who had met Y, leave"
		}
	}
	if v.binder == "that" && v.opener > 0 && r.told(items[v.opener-1]) {
		return // "the talk that they had": it hangs on nothing that is said
	}
	if v.binder == "who" && v.opener >= 0 {
		if k := r.toldBy(verbs[:i], v.opener); k >= 0 && r.frames.Speech[verbs[k].lemma] && !r.frames.Request[verbs[k].lemma] {
			v.governor = k
		}
		return
	}
	if v.binder == "that" || v.binder == "whether" || v.binder == "if" && i > 0 || r.bareComplement(items, verbs, i) {
		v.governor = i - 1
		if v.binder == "that" {
			v.governor = r.toldBy(verbs[:i], v.opener)
		}
	}
}

// told reports whether a noun is of a talk or a letter, of which "that" says more.
func (r *reading) told(it item) bool {
	return it.kind != punctItem && (r.frames.Conversation[it.word] || r.frames.Report[it.word] && it.word != "report" && it.word != "information" && it.word != "note")
}

// participleOf gives the name that a bare participle between commas says something of:
// "NAME, appointed ambassador in Paris, left".
func (r *reading) participleOf(items []item, v *verb) group {
	j := v.first - 1
	if v.first != v.main || items[v.main].verb.form&participle == 0 || j < 1 || items[j].word != "," || items[j-1].kind != nameItem || items[j-1].possessive || v.last+1 >= len(items) {
		return group{}
	}
	if next := items[v.last+1]; next.kind != wordItem || !next.preposition && !next.head && !r.roles.modifiers[next.word] {
		return group{}
	}
	if r.namesDescribed(items, j-1) {
		return group{} // "the minister, NAME, asked": his verb
	}
	for k := v.last + 2; k+1 < len(items) && k < v.last+16; k++ {
		if items[k].word == "," {
			if w, ok := r.verbAt(items, k+1); ok && w.finite() {
				return r.nameSubject(items, j-1)
			}
		}
	}
	return group{}
}

// setBinder notes the word that opens the verb's clause.
func (v *verb) setBinder(word string, at int) {
	v.binder = word
	if word != "" {
		v.opener = at
	}
}

// inverted gives the subject that stands behind a verb of saying: "…", said X.
func (r *reading) inverted(items []item, v *verb) group {
	j := v.last + 1
	for j < len(items) && items[j].kind == wordItem && r.honorific(items[j].word) {
		j++
	}
	if v.passive || !r.frames.Speech[v.lemma] || j >= len(items) || items[j].kind != nameItem || items[j].possessive || v.first == 0 {
		return group{}
	}
	switch items[v.first-1].word {
	case ",", "\"", "”", "'", "’":
	default:
		return group{}
	}
	if g := r.groupAt(items, j); g.last+1 == len(items) || items[g.last+1].kind == punctItem {
		return g
	}
	return group{}
}

// behindThere gives those who follow a verb of being somewhere that "there" opens: "there
// dined the ambassadors of Norway (X) and of Denmark (Y), as well as myself".
func (r *reading) behindThere(items []item, v *verb) group {
	if items[v.first].word != "there" || !gathers[v.lemma] || v.passive {
		return group{}
	}
	g := group{first: v.last + 1, last: v.last + 1}
	for j := v.last + 1; j < len(items) && j < v.last+reach; j++ {
		it := items[j]
		if it.word == "." || it.word == ";" || it.word == ":" {
			break
		}
		if w, ok := r.verbAt(items, j); ok && w.finite() && items[j].verb.form&participle == 0 {
			break
		}
		if it.kind == nameItem && it.word == "" && !it.possessive && r.typeOf(it) == graph.Person {
			g.mentions, g.last = append(g.mentions, it.mention), j
		}
	}
	return g
}

// gathers are the verbs by which several come to be in one place.
var gathers = setOf("dine", "lunch", "come", "attend", "gather", "assemble", "appear", "arrive", "sit", "meet", "speak", "stay", "stand")

// bareComplement reports whether the verb's subject follows another verb directly, or behind
// the one who is told: "said he will come", "told me he had come".
func (r *reading) bareComplement(items []item, verbs []verb, i int) bool {
	if i == 0 || verbs[i].subject.empty() || !r.frames.Speech[verbs[i-1].lemma] {
		return false
	}
	first := verbs[i].subject.first
	if lead := r.leadStart(items, first); lead >= 0 && verbs[i-1].last == lead-1 {
		return true // "said the new minister had come"
	}
	return verbs[i-1].last == first-1 || verbs[i-1].last == first-2 && items[first-1].kind == nameItem && items[first].kind == nameItem && r.isPronoun(items[first])
}

// attachNonFinite gives an infinitive or gerund the subject that its governor
// lends it: the governor's object ("told X to write") or subject ("promised to write").
func (r *reading) attachNonFinite(items []item, verbs []verb, i int) {
	v := &verbs[i]
	if i == 0 {
		return
	}
	if k := r.listedWith(items, verbs, i); k >= 0 {
		v.governor, v.subject = verbs[k].governor, verbs[k].subject
		return
	}
	g := verbs[i-1]
	v.governor = i - 1
	j := v.first - 1
	if v.gerund && j > g.last && r.frames.Controlling[g.lemma] && items[j].preposition {
		j-- // "thanked X for sending": X sent
	} else if v.gerund && r.ofAnother(items, g.last+1, j) {
		return // "said that a ship returning from Oslo": the ship returned
	} else if v.gerund {
		v.subject = g.subject
		return
	}
	if j > g.last && items[j].kind == nameItem && !items[j].possessive {
		if g := r.groupEndingAt(items, j); v.gerund || !r.governed(items, g.first) {
			v.subject = g
			return
		}
	}
	if r.frames.Controlling[g.lemma] && v.gerund && !g.passive {
		return
	}
	if r.complementsNoun(items, g, *v) {
		v.subject = r.possessorIn(items, v.first)
		return
	}
	v.subject = g.subject
}

// listedWith gives the infinitive before verb i that it goes on with as the next item of a
// list: "decided: a) to send X; b) to instruct Y"; or -1.
func (r *reading) listedWith(items []item, verbs []verb, i int) int {
	j := verbs[i].first - 1
	if !verbs[i].infinitive || items[verbs[i].first].word != "to" {
		return -1
	}
	for j > 0 && (items[j].word == ")" || items[j].kind == wordItem && len(items[j].word) == 1 || items[j].word == "and") {
		j--
	}
	if j < 0 || items[j].word != ";" {
		return -1
	}
	for k := i - 1; k >= 0; k-- {
		if verbs[k].infinitive && verbs[k].governor >= 0 && verbs[verbs[k].governor].finite() {
			return k
		}
	}
	return -1
}

// ofAnother reports whether a noun that ends at item j opens a clause of its own behind "that".
func (r *reading) ofAnother(items []item, from, j int) bool {
	if j < from || items[j].kind != wordItem || items[j].preposition || items[j].adverb || items[j].binder {
		return false
	}
	for k := from; k < j; k++ {
		if items[k].word == "that" && items[k+1].determiner {
			return true
		}
	}
	return false
}

// governed reports whether a preposition other than "for" stands before the mention at
// item i: "went to the Ministry to tell X", but "asked for X to come", "appealed to X to come".
func (r *reading) governed(items []item, i int) bool {
	k := i - 1
	for k >= 0 && items[k].kind == wordItem && (items[k].determiner || r.honorific(items[k].word) || r.adjectival(items[k])) {
		k--
	}
	return k >= 0 && items[k].kind == wordItem && governing[items[k].word] && items[k].word != "for" && items[k].word != "upon" && items[k].word != "on" && !(items[k].word == "to" && r.typeOf(items[i]) == graph.Person)
}

// complementsNoun reports whether an infinitive says what a noun is about that is not the
// object of the verb before it: "spoke of the campaign to overthrow X".
func (r *reading) complementsNoun(items []item, g, v verb) bool {
	if !v.infinitive || v.first-1 <= g.last || items[v.first-1].kind != wordItem || !r.nounLike(items, v.first-1) || items[v.first-1].adverb {
		return false
	}
	for j := v.first - 2; j > g.last; j-- {
		if w := items[j].word; items[j].kind == wordItem && (items[j].preposition && w != "in" && w != "on" && w != "at" || items[j].binder) {
			return true
		}
	}
	return false
}

// previousFinite gives the last finite verb before i that has a subject, or -1.
func previousFinite(verbs []verb, i int) int {
	for j := i - 1; j >= 0; j-- {
		if verbs[j].finite() && !verbs[j].subject.empty() {
			return j
		}
	}
	return -1
}

// coordinatedWith gives the verb that verb i is coordinated with: the finite one
// before it, or, where that is what somebody asks for ("requested that I read it
// and told X"), the asking itself, unless verb i can be part of what is asked.
func (r *reading) coordinatedWith(items []item, verbs []verb, i int) int {
	p := previousFinite(verbs, i)
	if p < 0 {
		return p
	}
	g := verbs[p].governor
	past := items[verbs[i].main].verb.form&base == 0
	if g >= 0 && verbs[p].binder == "that" && r.inPresent(verbs[p]) && past && r.inPast(verbs[i]) && !r.inPresent(verbs[i]) && r.inPast(verbs[g]) {
		return g // "said that X comes to Oslo and told": who said, told
	}
	if g >= 0 && verbs[p].binder == "that" && r.frames.Request[verbs[g].lemma] && verbs[p].modal == "" && past && verbs[i].modal == "" {
		return g
	}
	return p
}

// subjectLeft walks left from item j to the subject of the verb after it. shared
// says that the verb is coordinated with one before it; from is where the walk ended.
func (r *reading) subjectLeft(items []item, j int) (g group, from int, shared bool) {
	j = r.skipAdverbials(items, j)
	if j < 0 {
		return group{}, j, false
	}
	switch it := items[j]; {
	case it.kind == nameItem:
		if g := r.nameSubject(items, j); !g.empty() {
			return g, j, false
		}
		if k := r.beyondPhrases(items, j); k >= 0 && !it.possessive {
			return r.nameSubject(items, k), j, false
		}
		return group{}, j, false
	case it.word == "who" || it.word == "which" || it.word == "that":
		return r.antecedent(items, j-1), j, false
	case it.word == "and" || it.word == "but" || it.word == "or":
		return group{}, j, true
	case it.word == ",":
		return r.beyondParenthesis(items, j)
	case it.word == ")", it.word == "–", it.word == "—":
		return r.beyondBrackets(items, j)
	case it.kind == wordItem && transparent[it.word] && j > 0 && items[j-1].kind == nameItem:
		return r.nameSubject(items, j-1), j, false
	case it.kind == wordItem && j > 2 && r.ownWord(items[j-1]) && items[j-2].word == "of" && items[j-3].kind == nameItem && r.typeOf(items[j-3]) == graph.Organization:
		return r.nameSubject(items, j-3), j, false // "the Politburo of our party instructed"
	}
	if k := r.beyondPhrases(items, j); k >= 0 {
		return r.nameSubject(items, k), j, false
	}
	return group{}, j, false
}

// skipAdverbials steps left over adverbs, dates and their prepositions.
func (r *reading) skipAdverbials(items []item, j int) int {
	for j >= 0 {
		it := items[j]
		switch {
		case it.kind == wordItem && it.adverb:
			j--
		case j > 2 && (it.word == "known" || it.word == "know") && items[j-2].word == "as":
			j -= 3 // "who as is known was in Oslo"
		case it.kind == dateItem:
			j--
			if j >= 0 && (items[j].preposition) {
				j--
			}
		default:
			return j
		}
	}
	return j
}

// nameSubject gives the group that ends at item j, unless a preposition makes it the
// complement of something else ("the statement of X shows").
func (r *reading) nameSubject(items []item, j int) group {
	g := r.groupEndingAt(items, j)
	if items[j].possessive {
		return group{}
	}
	if r.nominativeAt(j) {
		return g // "for they told us": no preposition governs "they"
	}
	k := g.first - 1
	for k >= 0 && items[k].kind == wordItem && (items[k].determiner || r.honorific(items[k].word) || r.adjectival(items[k])) {
		k--
	}
	if k < 0 || items[k].kind != wordItem || !governing[items[k].word] {
		return g
	}
	if items[k].word == "of" && k > 0 && (transparent[items[k-1].word] || r.titled(items, k, g.first)) {
		return g // "the delegation of X", "Secretary of State NAME"
	}
	if k > 0 && items[k-1].kind == nameItem && !items[k-1].possessive && attributive[items[k].word] {
		return r.nameSubject(items, k-1) // "X of the Foreign Ministry told", "X in Oslo told"
	}
	return group{}
}

// titled reports whether "of" at item k is part of the office before the name at item at:
// "Secretary of State NAME", not "aide of the Premier NAME".
func (r *reading) titled(items []item, k, at int) bool {
	for _, it := range items[k+1 : at] {
		if it.determiner || it.head && !r.roles.ranks[it.word] {
			return false
		}
	}
	return items[k-1].head && k+1 < at
}

// nominative are the pronouns that can only be subjects.
var nominative = setOf("i", "he", "she", "we", "they")

// nominativeAt reports whether item i is a pronoun that can only be a subject.
func (r *reading) nominativeAt(i int) bool {
	return nominative[strings.ToLower(r.items[i].span.Of(r.doc.Text))]
}

// attributive are the prepositions by which a name right behind another only says which one it is.
var attributive = setOf("of", "in", "at", "from")

// adjectival reports whether a word before a name is likely to be its epithet.
func (r *reading) adjectival(it item) bool {
	return strings.HasSuffix(it.word, "ian") || strings.HasSuffix(it.word, "ish") || strings.HasSuffix(it.word, "ese") || r.roles.heads[it.word] || r.roles.modifiers[it.word]
}

// binderBefore gives the word that opens the clause whose subject starts after item j.
func (r *reading) binderBefore(items []item, j int) (string, int) {
	for ; j >= 0; j-- {
		it := items[j]
		switch {
		case it.kind == wordItem && it.binder:
			return it.word, j
		case it.kind == wordItem && (it.determiner || it.adverb || r.honorific(it.word) || r.adjectival(it)):
		default:
			return "", j
		}
	}
	return "", j
}
