package clause

import (
	"dramatis/extract/coref"
	"dramatis/extract/lexicon"
	"dramatis/graph"
)

// analyse fills subject, governor and binder of every verb of a sentence, left to right.
func (s *Sentence) analyse(items []Item, verbs []Verb) {
	s.imply(items, verbs)
	for i := range verbs {
		v := &verbs[i]
		if !v.Subject.Empty() {
			continue
		}
		if s.shareMood(items, verbs, i) || s.sharePassive(items, verbs, i) {
			continue
		}
		if v.Infinitive || v.Gerund {
			s.attachNonFinite(items, verbs, i)
			continue
		}
		s.attachFinite(items, verbs, i)
	}
	s.attachFronted(items, verbs)
	s.attachInverted(items, verbs)
	s.attachBetween(items, verbs)
	s.attachTold(items, verbs)
	s.attachEcho(items, verbs)
}

// attachFinite finds the subject of a finite verb and what its clause hangs on.
func (s *Sentence) attachFinite(items []Item, verbs []Verb, i int) {
	v := &verbs[i]
	if g := s.behindThere(items, v); !g.Empty() {
		v.Subject = g
		return
	}
	if g := s.participled(items, verbs, i); !g.Empty() {
		v.Subject, v.Passive = g, true
		return
	}
	subject, from, shared := s.subjectLeft(items, v.First-1)
	if items[v.First].Word == "nor" {
		subject, from, shared = Group{}, v.First, true // "neither wrote to X nor met Y": who did not write
	}
	if g := s.participleOf(items, v); !g.Empty() {
		v.Subject, v.Passive = g, true
		return
	}
	if g := s.undergoneToo(items, verbs, i, shared); !g.Empty() {
		v.Subject, v.Passive = g, true
		return
	}
	switch {
	case shared && s.ReducedPassive(*v) && items[v.Main].Verb.Form&lexicon.Participle != 0:
		return // "a delegation, headed by X": it says more of the noun
	case shared:
		if p := s.coordinatedWith(items, verbs, i); p >= 0 {
			p = beforeJoin(verbs, s.beyondRelative(items, verbs, p, i), from)
			v.Subject, v.Governor, v.Binder, v.Coordinated = verbs[p].Subject, verbs[p].Governor, verbs[p].Binder, true
		}
		return
	case subject.Empty() && s.behindGoverned(items, verbs[:i], v):
		return
	case subject.Empty():
		v.setBinder(s.clauseOpener(items, from))
		if v.Subject = s.inverted(items, v); v.Subject.Empty() {
			v.Subject = s.goneOn(items, *v)
		}
	default:
		v.Subject = s.fresh(items, verbs[:i], *v, s.severalWho(items, *v, subject))
		v.setBinder(s.binderBefore(items, subject.First-1))
		if s.whichThing(items, *v, subject) {
			v.Subject = Group{}
		}
		if j := s.SkipAdverbials(items, v.First-1); j >= 0 && v.Binder == "that" && (items[j].Word == "who" || from > subject.Last && items[from].Word == "who") {
			v.Binder = "who" // "requested that X, who had met Y, leave"
		}
	}
	if v.Binder == "that" && v.Opener > 0 && s.told(items[v.Opener-1]) {
		return // "the talk that they had": it hangs on nothing that is said
	}
	if v.Binder == "who" && v.Opener >= 0 {
		if k := s.toldBy(verbs[:i], v.Opener); k >= 0 && s.frames.Speech[verbs[k].Lemma] && !s.frames.Request[verbs[k].Lemma] {
			v.Governor = k
		}
		return
	}
	if v.Binder == "that" || v.Binder == "whether" || v.Binder == "if" && i > 0 || s.bareComplement(items, verbs, i) {
		v.Governor = i - 1
		if v.Binder == "that" {
			v.Governor = s.toldBy(verbs[:i], v.Opener)
			if k := s.besideThat(items, verbs[:i], v.Opener); k >= 0 {
				v.Governor = verbs[k].Governor
			} else if k := s.saidBeforeAnd(items, verbs[:i], v.Opener); k >= 0 {
				v.Governor = k
			}
		}
	}
}

// beforeJoin gives the verb to which the "and" at item from joins another, where verb p stands in a clause that is put in behind it: "we
// agree and, as you suggested, send it"; or p.
func beforeJoin(verbs []Verb, p, from int) int {
	for q := p; q >= 0; q = previousFinite(verbs, q) {
		if verbs[q].First < from {
			return q
		}
	}
	return p
}

// whichThing reports whether a "which" before a verb stands for a thing, though the name before it is a person's: "the paper written
// by X, which had been seen by Y".
func (s *Sentence) whichThing(items []Item, v Verb, subject Group) bool {
	j := s.SkipAdverbials(items, v.First-1)
	return j > 0 && items[j].Word == "which" && subject.Last >= 0 && subject.Last < j && s.IsPersonByName(subject.Last)
}

// severalWho gives all whom a "who" stands for before a verb of the plural: "X and Y, who were there".
func (s *Sentence) severalWho(items []Item, v Verb, subject Group) Group {
	j := s.SkipAdverbials(items, v.First-1)
	if w := items[v.First].Word; j < 0 || items[j].Word != "who" || w != "are" && w != "were" && w != "have" || len(subject.Mentions) != 1 || subject.Last >= j {
		return subject
	}
	if g := s.GroupEndingAt(items, subject.Last); len(g.Mentions) > 1 {
		return g
	}
	return subject
}

// told reports whether a noun is of a talk or a letter, of which "that" says more; what a
// report or a note says may follow it: "the report that X had come".
func (s *Sentence) told(it Item) bool {
	return it.Kind != PunctItem && (s.frames.Conversation[it.Word] || s.frames.Report[it.Word] && it.Word != "report" && it.Word != "information" && it.Word != "note")
}

// setBinder notes the word that opens the verb's clause.
func (v *Verb) setBinder(word string, at int) {
	v.Binder = word
	if word != "" {
		v.Opener = at
	}
}

// inverted gives the subject that stands behind a verb of saying: "…", said X.
func (s *Sentence) inverted(items []Item, v *Verb) Group {
	j := v.Last + 1
	for j < len(items) && items[j].Kind == WordItem && s.Honorific(items[j].Word) {
		j++
	}
	if v.Passive || !s.frames.Speech[v.Lemma] || j >= len(items) || items[j].Kind != NameItem || items[j].Possessive || v.First == 0 {
		return Group{}
	}
	switch items[v.First-1].Word {
	case ",", "\"", "”", "'", "’":
	default:
		return Group{}
	}
	if g := s.GroupAt(items, j); g.Last+1 == len(items) || items[g.Last+1].Kind == PunctItem {
		return g
	}
	return Group{}
}

// behindThere gives those who follow a verb of being somewhere that "there" opens: "there
// dined the ambassadors of Norway (X) and of Denmark (Y), as well as myself".
func (s *Sentence) behindThere(items []Item, v *Verb) Group {
	part := v.Lemma == "take" && v.Last+1 < len(items) && items[v.Last+1].Word == "part"
	if v.Lemma == "meet" && v.First > 0 && (items[v.First-1].Word == "and" || items[v.First-1].Kind == NameItem) {
		return Group{} // "went to Oslo and there met X": whom he met
	}
	if items[v.First].Word != "there" || !part && !s.frames.Assembling[v.Lemma] || v.Passive {
		return Group{}
	}
	g := Group{First: v.Last + 1, Last: v.Last + 1}
	if part {
		g.First = v.Last + 4 // behind "part in it"
	}
	for j := v.Last + 1; j < len(items) && j < v.Last+Reach; j++ {
		it := items[j]
		if it.Word == "." || it.Word == ";" || it.Word == ":" {
			break
		}
		if w, ok := s.VerbAt(items, j); ok && w.Finite() && items[j].Verb.Form&lexicon.Participle == 0 {
			break
		}
		if it.Kind == NameItem && it.Word == "" && !it.Possessive && s.TypeOf(it) == graph.Person {
			g.Mentions, g.Last = append(g.Mentions, it.Mention), j
		}
	}
	return g
}

// bareComplement reports whether the verb's subject follows another verb directly, or behind
// the one who is told: "said he will come", "told me he had come".
func (s *Sentence) bareComplement(items []Item, verbs []Verb, i int) bool {
	if i == 0 || verbs[i].Subject.Empty() || !s.frames.Speech[verbs[i-1].Lemma] {
		return false
	}
	first := verbs[i].Subject.First
	if lead := s.LeadStart(items, first); lead >= 0 && verbs[i-1].Last == lead-1 {
		return true // "said the new minister had come"
	}
	before := first - 1
	for before > verbs[i-1].Last && items[before].Kind == WordItem && items[before].Adverb {
		before-- // "suggest therefore you ask"
	}
	return verbs[i-1].Last == before || verbs[i-1].Last == first-2 && items[first-1].Kind == NameItem && items[first].Kind == NameItem && s.IsPronoun(items[first])
}

// previousFinite gives the last finite verb before i that has a subject, or -1.
func previousFinite(verbs []Verb, i int) int {
	for j := i - 1; j >= 0; j-- {
		if verbs[j].Finite() && !verbs[j].Subject.Empty() {
			return j
		}
	}
	return -1
}

// nameless reports whether the clause that verb i goes on with has a subject that is not known,
// behind verb p: "said that mobs had rioted and attacked X".
func (s *Sentence) nameless(items []Item, verbs []Verb, p, i int) bool {
	if told := verbs[i].Lemma; (s.frames.Speech[told] || s.frames.Request[told]) && !s.InPresent(verbs[i]) {
		return false // "said that the harvest failed and told": who said, told
	}
	for k := i - 1; k > p; k-- {
		v := verbs[k]
		if v.Finite() && !v.Passive && v.Lemma != "be" && v.Subject.Empty() && !s.ReducedPassive(v) && v.First > 0 && items[v.First-1].Kind == WordItem && s.NounLike(items, v.First-1) {
			return true
		}
	}
	return false
}

// coordinatedWith gives the verb that verb i is coordinated with: the finite one
// before it, or, where that is what somebody asks for ("requested that I read it
// and told X"), the asking itself, unless verb i can be part of what is asked.
func (s *Sentence) coordinatedWith(items []Item, verbs []Verb, i int) int {
	p := previousFinite(verbs, i)
	if p < 0 || s.nameless(items, verbs, p, i) {
		return -1
	}
	if q := s.sameModal(items, verbs, p, i); q >= 0 {
		return q
	}
	g := verbs[p].Governor
	past := items[verbs[i].Main].Verb.Form&lexicon.Base == 0
	if said := s.thoughtAloud(verbs, p); said >= 0 && past && s.joinsSpeech(items, verbs[i]) && items[verbs[i].First-2].Word == "," {
		return said // "said he assumed that X knew it, and stressed": who said, stressed
	}
	if g >= 0 && verbs[p].Binder == "that" && s.InPresent(verbs[p]) && past && s.InPast(verbs[i]) && !s.InPresent(verbs[i]) && s.InPast(verbs[g]) {
		return g // "said that X comes to Oslo and told": who said, told
	}
	if g >= 0 && past && s.InPast(verbs[i]) && s.frames.Telling[verbs[i].Lemma] && s.frames.Telling[verbs[g].Lemma] && !s.InPresent(verbs[g]) && !s.Object(verbs[i]) {
		return g // "said X knew little and added": who said, added
	}
	if said := s.saidAbove(items, verbs, p, verbs[i]); said >= 0 && past {
		return said
	}
	if g >= 0 && past && s.goesOnSaying(items, verbs[g], verbs[p], verbs[i]) {
		for up := verbs[g].Governor; up >= 0 && up < g && s.Speaker(verbs[up]) == s.Speaker(verbs[g]); up = verbs[g].Governor {
			g = up // "said he hoped that we would wait, and told"
		}
		return g
	}
	if g >= 0 && verbs[p].Binder == "that" && s.frames.Request[verbs[g].Lemma] && verbs[p].Modal == "" && past && verbs[i].Modal == "" {
		return g
	}
	return p
}

// sameModal gives the verb before verb p, in whose clause p is, that stands with the same modal verb as verb i, or -1:
// "I would send what X has told Y, and would discuss it".
func (s *Sentence) sameModal(items []Item, verbs []Verb, p, i int) int {
	modal := items[verbs[i].First]
	if modal.Modal == "" || verbs[p].Modal != "" || verbs[p].Binder == "" {
		return -1
	}
	q := previousFinite(verbs, p)
	if q < 0 || items[verbs[q].First].Word != modal.Word || verbs[q].Binder != "" {
		return -1
	}
	return q
}

// goesOnSaying reports whether a verb of saying behind "and" goes on with what somebody said, and not with what he told
// of: "said that he was glad, and repeated his view", "said that we would wait, and told", and without a comma behind what
// he himself thinks, or what may be done: "said he understood and stressed", "asked when we would be ready and suggested". What he had done before he may tell on, and what others did may
// go on: "said that X was glad, and told".
func (s *Sentence) goesOnSaying(items []Item, said, told, v Verb) bool {
	if !s.SaidInPast(said) || told.Perfect || !s.joinsSpeech(items, v) {
		return false
	}
	own := s.Speaker(told) != coref.None && s.Speaker(told) == s.Speaker(said)
	if !told.Passive && (told.Modal != "" || own && s.frames.Minded[told.Lemma]) {
		return true // a past does not go on with "could"
	}
	return items[v.First-1].Word == "and" && items[v.First-2].Word == "," && (told.Modal != "" || own)
}

// thoughtAloud gives the verb by which somebody said, in the past, what he thinks that the clause of verb p is, or -1: "said he
// assumed that X knew".
func (s *Sentence) thoughtAloud(verbs []Verb, p int) int {
	thought := verbs[p].Governor
	if thought < 0 || thought > p || verbs[p].Perfect || s.frames.Speech[verbs[thought].Lemma] {
		return -1
	}
	said := verbs[thought].Governor
	if said < 0 || said > thought || !s.SaidInPast(verbs[said]) || s.Speaker(verbs[said]) == coref.None || s.Speaker(verbs[said]) != s.Speaker(verbs[thought]) {
		return -1
	}
	return said
}

// SaidInPast reports whether a verb is one of saying in a past tense.
func (s *Sentence) SaidInPast(v Verb) bool {
	return (s.frames.Speech[v.Lemma] || v.Lemma == "ask") && s.InPast(v) && !s.InPresent(v)
}

// joinsSpeech reports whether a verb of saying in the simple past, without a helping verb, stands right behind "and" or "but".
func (s *Sentence) joinsSpeech(items []Item, v Verb) bool {
	if v.First < 2 || v.First != v.Main || !s.frames.Speech[v.Lemma] && !s.frames.Imploring[v.Lemma] && !s.frames.Request[v.Lemma] || s.VerbTense(v) != lexicon.Past {
		return false
	}
	k := v.First - 1
	for k > 1 && items[k].Kind == WordItem && items[k].Adverb {
		k-- // "but strongly requested"
	}
	return items[k].Word == "and" || items[k].Word == "but"
}

// SharedEnd gives the last item of the verb whose arguments a verb shares: "was born and raised in
// Oslo", "lives and works in Oslo"; or its own.
func (s *Sentence) SharedEnd(v Verb) int {
	k := v.Last + 2
	if k >= len(s.Items) || s.Items[k-1].Word != "and" || !s.frames.Sharing[v.Lemma] || v.Main < 0 {
		return v.Last
	}
	w, ok := s.VerbAt(s.Items, k)
	if !ok || w.First != w.Main || s.Items[w.Main].Verb.Form&s.Items[v.Main].Verb.Form == 0 {
		return v.Last
	}
	return w.Last
}
