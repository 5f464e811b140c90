package clause

import (
	"dramatis/extract/lexicon"
	"dramatis/graph"
)

// attachBetween lends a participle between commas the subject that it stands behind: "X,
// having met Y, left", "X, thanking Y, left".
func (s *Sentence) attachBetween(items []Item, verbs []Verb) {
	for i := range verbs {
		v := &verbs[i]
		comma := v.First - 1
		if comma > 0 && items[comma].Kind == WordItem && (s.frames.Circumstantial[items[comma].Word] || s.frames.Interrupting[items[comma].Word] || items[comma].Word == "upon") {
			comma-- // "X, upon being told by Y, left"
		}
		if !v.Gerund || comma < 1 || items[comma].Word != "," {
			continue
		}
		for _, w := range verbs[i+1:] {
			if w.Finite() && w.Subject.Last == comma-1 && !w.Subject.Empty() {
				v.Subject, v.Governor = w.Subject, w.Governor
				break
			}
		}
	}
}

// participleOf gives the name that a bare participle between commas says something of:
// "NAME, appointed ambassador in Paris, left".
func (s *Sentence) participleOf(items []Item, v *Verb) Group {
	j := v.First - 1
	if v.First != v.Main || items[v.Main].Verb.Form&lexicon.Participle == 0 || j < 1 || items[j].Word != "," || items[j-1].Kind != NameItem || items[j-1].Possessive || v.Last+1 >= len(items) {
		return Group{}
	}
	if next := items[v.Last+1]; next.Kind != WordItem || !next.Preposition && !next.Head && !s.roles.Modifiers[next.Word] {
		return Group{}
	}
	if s.namesDescribed(items, j-1) {
		return Group{} // "the minister, NAME, asked": his verb
	}
	for k := v.Last + 2; k+1 < len(items) && k < v.Last+16; k++ {
		if items[k].Word == "," {
			if w, ok := s.VerbAt(items, k+1); ok && w.Finite() {
				return s.nameSubject(items, j-1)
			}
		}
	}
	return Group{}
}

// attachNonFinite gives an infinitive or gerund the subject that its governor
// lends it: the governor's object ("told X to write") or subject ("promised to write").
func (s *Sentence) attachNonFinite(items []Item, verbs []Verb, i int) {
	v := &verbs[i]
	if i == 0 || s.ownedTalk(items, *v) {
		return
	}
	if v.Gerund && items[v.Main].Verb.Form&lexicon.Gerund != 0 && items[v.First].Aux.Lemma == "" && s.barelyFinite(items, v.First-1) {
		v.Gerund = false
		s.attachFinite(items, verbs, i)
		return
	}
	if k := s.listedWith(items, verbs, i); k >= 0 {
		v.Governor, v.Subject = verbs[k].Governor, verbs[k].Subject
		return
	}
	if own := s.inBracket(items, *v); !own.Empty() {
		v.Subject = own // "met X (now visiting Oslo)"
		return
	}
	v.Governor = s.preferred(items, verbs, i, s.outsideBrackets(items, verbs, i))
	g := verbs[v.Governor]
	if v.Gerund && g.Gerund && g.Governor >= 0 && items[v.First-1].Word == "," {
		v.Governor = g.Governor // "spoke of visiting X, saying": what he says, he says
	}
	v.Subject = s.nonFiniteSubject(items, g, *v)
}

// preferred gives the verb beside which "rather than" puts gerund i, which is no infinitive: "X is inviting Y to come rather than
// encouraging Z to go"; of another verb k.
func (s *Sentence) preferred(items []Item, verbs []Verb, i, k int) int {
	than := verbs[i].First - 1
	if !verbs[i].Gerund || than < 1 || items[than].Word != "than" || items[than-1].Word != "rather" {
		return k
	}
	for j := k; j >= 0; j-- {
		if !verbs[j].Infinitive {
			return j
		}
	}
	return k
}

// outsideBrackets gives the verb before verb i that does not stand in brackets which close before it: "X handed me a letter (which I
// send), saying"; or the one right before it.
func (s *Sentence) outsideBrackets(items []Item, verbs []Verb, i int) int {
	for k := i - 1; k >= 0; k-- {
		closes := false
		for _, it := range items[verbs[k].Last+1 : max(verbs[k].Last+1, verbs[i].First)] {
			if it.Word == "(" {
				break
			}
			closes = closes || it.Word == ")"
		}
		if !closes {
			return k
		}
	}
	return i - 1
}

// nonFiniteSubject gives who does what a verb without a finite form says, by verb g before it, on which it hangs; none where
// the sentence does not say.
func (s *Sentence) nonFiniteSubject(items []Item, g, v Verb) Group {
	j := v.First - 1
	if v.Gerund && givesInstance(items, j) {
		return Group{} // "their deeds, including accusing X": whose they are
	}
	if v.Gerund && j > 0 && items[j].Kind == WordItem && items[j].Preposition && items[j-1].Word == "that" {
		return Group{} // "wished that in speaking to X you stress it": you speak, not who wished it
	}
	if v.Gerund && j > g.Last && items[v.First].Aux.Lemma == "" && s.ownsDeed(items[j]) && (s.IsPronoun(items[j]) || !s.standsAsNoun(items, v)) {
		return s.Singleton(items, j) // "approve my pressing X", "appreciate your writing to Y": whose deed it is
	}
	if v.Gerund && g.Passive && s.frames.Controlling[g.Lemma] {
		return g.Subject // "X was charged by Y with bribing Z": X bribed
	}
	if v.Gerund && j > g.Last && s.frames.Controlling[g.Lemma] && items[j].Preposition {
		j-- // "thanked X for sending": X sent
	} else {
		if v.Gerund && s.ofAnother(items, g.Last+1, j) {
			return Group{} // "said that a ship returning from Oslo": the ship returned
		}
		if own := s.BareClause(items, g, v); !own.Empty() {
			return own
		}
		if own, ok := s.ownDoer(items, g, v); ok {
			return own
		}
		if writer, ok := s.writerOf(items, g, v); ok {
			return writer
		}
		if v.Gerund {
			return g.Subject
		}
	}
	if s.OnErrand(items, g, v) {
		return g.Subject // "called on X to say": who called, says
	}
	if v.Infinitive && j-1 > g.Last && items[j].Word == "not" {
		j-- // "told X not to write"
	}
	if s.committed(items, g, v, j) {
		return g.Subject // "promised X to come": who promised, comes
	}
	if j > g.Last && items[j].Kind == NameItem && !items[j].Possessive {
		if own := s.GroupEndingAt(items, j); v.Gerund || !s.governed(items, own.First) {
			return own
		}
	}
	if v.Gerund && s.frames.Controlling[g.Lemma] && !g.Passive {
		return Group{}
	}
	if own := s.attempter(items, g, v); !own.Empty() {
		return own
	}
	if s.movesOthers(items, g, v) {
		return Group{} // "pressed the ministers to write": they write
	}
	if sent, ok := s.sentTo(items, g, v); ok {
		return sent
	}
	if s.complementsNoun(items, g, v) {
		return s.PossessorIn(items, v.First)
	}
	return g.Subject
}

// ownsDeed reports whether an item says of one whose deed a gerund behind it tells: "my", "your", "X's"; not "he's".
func (s *Sentence) ownsDeed(it Item) bool {
	if it.Kind == NameItem && it.Possessive && !s.IsPronoun(it) {
		return s.IsNamedPerson(it)
	}
	return it.Kind == NameItem && s.IsPronoun(it) && s.MarksOwner(it) && !s.Nominative(it) && !s.frames.FirstPlural[s.Written(it)]
}

// standsAsNoun reports whether nothing that a verb may have stands behind a form in "-ing", which is a noun then: "X's briefing, Y".
func (s *Sentence) standsAsNoun(items []Item, v Verb) bool {
	next := v.Last + 1
	return next >= len(items) || items[next].Kind == PunctItem || items[next].Word == "of"
}

// givesInstance reports whether the words up to item j open what is one of the things before them: "including", "such as".
func givesInstance(items []Item, j int) bool {
	switch items[j].Word {
	case "including", "namely":
		return true
	case "as":
		return j > 0 && items[j-1].Word == "such"
	}
	return false
}

// inBracket gives the name of which a gerund that opens a bracket right behind it says more.
func (s *Sentence) inBracket(items []Item, v Verb) Group {
	j := v.First - 1
	for j > 0 && items[j].Kind == WordItem && items[j].Adverb {
		j--
	}
	if !v.Gerund || j < 1 || items[j].Word != "(" || items[j-1].Kind != NameItem || items[j-1].Possessive || s.TypeOf(items[j-1]) == graph.Place {
		return Group{}
	}
	return s.Singleton(items, j-1)
}

// BareClause gives of whom verb g says what a gerund tells, where the helping verb is left out, as telegrams leave it: "X said Y not
// supporting Z". Who stands behind a verb of telling is told, "wrote X asking for it".
func (s *Sentence) BareClause(items []Item, g, v Verb) Group {
	none := Group{First: -1, Last: -1}
	if !v.Gerund || g.Passive || !s.frames.Telling[g.Lemma] || g.Lemma == "write" || items[v.First].Aux.Lemma != "" {
		return none
	}
	j := v.First - 1
	for j > g.Last && items[j].Kind == WordItem && (items[j].Adverb || items[j].Negation) {
		j--
	}
	if j <= g.Last || items[j].Kind != NameItem || items[j].Possessive || s.IsPronoun(items[j]) {
		return none
	}
	if own := s.GroupEndingAt(items, j); s.LeadStart(items, own.First) == g.Last+1 {
		return own
	}
	return none
}

// ownDoer gives who does what a gerund says where that is not the subject of the verb before it, and
// reports whether it is somebody or something else: "doubts about X sending troops", "planes flying to
// Oslo", "a physician now visiting Oslo", "writers wishing to visit Oslo". What is said may be said by that subject: "made a statement asking".
func (s *Sentence) ownDoer(items []Item, g, v Verb) (Group, bool) {
	j := v.First - 1
	for j > g.Last && items[j].Kind == WordItem && items[j].Adverb && !s.frames.Governing[items[j].Word] {
		j--
	}
	if !v.Gerund || j <= g.Last || items[v.First].Aux.Lemma != "" || s.frames.Governing[items[v.First].Word] {
		return Group{}, false
	}
	says := s.frames.Speech[v.Lemma] || s.frames.Request[v.Lemma]
	if items[j].Kind == NameItem && !items[j].Possessive {
		own := s.GroupEndingAt(items, j)
		if start := s.LeadStart(items, own.First); s.wordsOf(items, own) || start > g.Last && (items[start].Word == "that" || items[start-1].Word == "that") && s.frames.Speech[g.Lemma] {
			return own, true // "said that the Army leaving Oslo"
		}
		return own, own.First > g.Last && s.doubtedOf(own) && (!says || s.ThoughtOf(own))
	}
	if says && !s.frames.Willing[v.Lemma] {
		return Group{}, false
	}
	return s.Described(items, j), items[j].Kind == WordItem && s.NounLike(items, j) && !items[j].Binder && !s.frames.Governing[items[j].Word] && !s.frames.Journey[items[j].Word] && (s.frames.Going[v.Lemma] || s.frames.Willing[v.Lemma])
}

// doubtedOf reports whether a preposition stands before a group behind which a gerund may have it as its subject.
func (s *Sentence) doubtedOf(g Group) bool {
	k := s.LeadStart(s.Items, g.First) - 1
	return k >= 0 && s.Items[k].Kind == WordItem && s.frames.GerundSubject[s.Items[k].Word]
}

// ThoughtOf reports whether the words before a group say that what a gerund tells of it is only thought of:
// "the possibility of X going", "the question of X going", "spoke about X going".
func (s *Sentence) ThoughtOf(g Group) bool {
	k := s.LeadStart(s.Items, g.First) - 1
	if k < 1 || !s.doubtedOf(g) {
		return false
	}
	noun := s.Items[k-1].Word
	return s.Items[k].Word == "about" || s.Items[k].Word == "against" || s.frames.Prospective[noun] || s.frames.Doubtful[noun]
}

// barelyFinite reports whether a participle behind item j is the verb of its clause, as
// telegrams write: "told X that Soviets making mistake".
func (s *Sentence) barelyFinite(items []Item, j int) bool {
	if items[j].Kind != NameItem && !(items[j].Kind == WordItem && s.NounLike(items, j)) {
		return false
	}
	binder, _ := s.clauseOpener(items, j)
	return binder == "that" && s.Cabled()
}

// listedWith gives the infinitive before verb i that it goes on with as the next item of a
// list: "decided: a) to send X; b) to instruct Y"; or -1.
func (s *Sentence) listedWith(items []Item, verbs []Verb, i int) int {
	j := verbs[i].First - 1
	if !verbs[i].Infinitive || items[verbs[i].First].Word != "to" {
		return -1
	}
	numbered := false
	for j > 0 && (items[j].Word == ")" || items[j].Word == "(" || items[j].Kind == WordItem && len(items[j].Word) == 1 || items[j].Word == "and" || items[j].Word == "or") {
		numbered = numbered || items[j].Word == "("
		j--
	}
	if j < 0 || items[j].Word != ";" && !(numbered && items[j].Word == ",") {
		return -1
	}
	for k := i - 1; k >= 0; k-- {
		if verbs[k].Infinitive && verbs[k].Governor >= 0 && verbs[verbs[k].Governor].Finite() {
			return k
		}
	}
	return -1
}

// ofAnother reports whether a noun that ends at item j opens a clause of its own behind "that".
func (s *Sentence) ofAnother(items []Item, from, j int) bool {
	if j < from || items[j].Kind != WordItem || items[j].Preposition || items[j].Adverb || items[j].Binder {
		return false
	}
	for k := from; k < j; k++ {
		if items[k].Word == "that" && items[k+1].Determiner {
			return true
		}
	}
	return false
}

// governed reports whether a preposition other than "for" stands before the mention at
// item i: "went to the Ministry to tell X", but "asked for X to come", "appealed to X to come".
func (s *Sentence) governed(items []Item, i int) bool {
	k := s.LeadStart(items, i) - 1
	return k >= 0 && items[k].Kind == WordItem && s.frames.Governing[items[k].Word] && items[k].Word != "for" && items[k].Word != "upon" && items[k].Word != "on" && !(items[k].Word == "to" && s.TypeOf(items[i]) == graph.Person)
}
