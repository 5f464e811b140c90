package clause

import (
	"slices"

	"dramatis/extract/source"
	"dramatis/graph"
)

// attachTold finds what is told of clauses that no "that" right before them tells: a second
// clause of what somebody said ("said that A and that B", "said that A and B had come"), and
// all of a sentence into which the saying is only put ("A, X said, had come").
func (s *Sentence) attachTold(items []Item, verbs []Verb) {
	for i := range verbs {
		if !verbs[i].Finite() {
			continue
		}
		if k := s.toldWith(items, verbs, i); k >= 0 {
			verbs[i].Governor, verbs[i].Binder = verbs[k].Governor, verbs[k].Binder
		}
	}
	for p, said := range verbs {
		if !s.PutIn(items, said) {
			continue
		}
		for i := range verbs {
			if v := &verbs[i]; i != p && v.Finite() && v.Governor < 0 && v.Binder == "" && s.OneStretch(items, v.First, said.First) {
				v.Governor = p
			}
		}
	}
}

// toldBy gives the verb on which the clause behind the word at item opener hangs, or -1: the
// nearest before it, over participles that only say more of a noun.
func (s *Sentence) toldBy(verbs []Verb, opener int) int {
	for k := len(verbs) - 1; k >= 0; k-- {
		w := verbs[k]
		if w.Last >= opener {
			continue
		}
		if s.frames.Speech[w.Lemma] || s.frames.Request[w.Lemma] || !s.ReducedPassive(w) {
			return k
		}
	}
	return -1
}

// besideThat gives the verb of the clause with "that" which the one with "and that" at item opener goes on with, or -1: both hang
// on the same verb, "learned that X had decided to wait and that Y had come", "said X had decided to wait and that Y had come".
func (s *Sentence) besideThat(items []Item, verbs []Verb, opener int) int {
	return beforeAnd(items, verbs, opener, func(w Verb) bool {
		return w.Governor >= 0 && (w.Binder == "that" || w.Binder == "" && w.Finite() && s.frames.Speech[verbs[w.Governor].Lemma])
	})
}

// saidBeforeAnd gives the verb of saying before the "and that" at item opener, over what is said without "that", or -1: "noted the
// guard was ill, and that X had come".
func (s *Sentence) saidBeforeAnd(items []Item, verbs []Verb, opener int) int {
	return beforeAnd(items, verbs, opener, func(w Verb) bool { return w.Finite() && s.frames.Speech[w.Lemma] })
}

// beforeAnd gives the last verb that is wanted before item opener, where "and" or "but" stands right before that, or -1.
func beforeAnd(items []Item, verbs []Verb, opener int, wanted func(Verb) bool) int {
	if opener < 1 || items[opener-1].Word != "and" && items[opener-1].Word != "but" {
		return -1
	}
	for k := len(verbs) - 1; k >= 0; k-- {
		if verbs[k].Last < opener && wanted(verbs[k]) {
			return k
		}
	}
	return -1
}

// clauseOpener gives the word that opens the clause whose subject has no name and ends at
// item j: "that the new harvest of the year was"; the words of the subject are passed over.
func (s *Sentence) clauseOpener(items []Item, j int) (string, int) {
	for k := j; k >= 0 && k > j-LongestApposition; k-- {
		it := items[k]
		if it.Kind == PunctItem || it.Kind == WordItem && (it.Word == "and" || it.Word == "but" || it.Word == "to") {
			return "", k
		}
		if it.Kind == WordItem && it.Binder && !it.Preposition {
			return it.Word, k
		}
		if v, ok := s.VerbAt(items, k); ok && v.Finite() && !s.ReducedPassive(v) {
			return "", k
		}
	}
	return "", j
}

// toldWith gives the clause of what somebody said that the clause of verb i goes on with, or -1.
func (s *Sentence) toldWith(items []Item, verbs []Verb, i int) int {
	v := verbs[i]
	j := v.Opener - 1
	if v.Binder != "that" {
		if v.Binder != "" || v.Governor >= 0 || v.Subject.Empty() || v.Coordinated || !s.backshifted(items, v) {
			return -1
		}
		j = s.LeadStart(items, v.Subject.First) - 1
	}
	if j < 1 || items[j].Word != "and" && items[j].Word != "but" {
		return -1
	}
	for k := i - 1; k >= 0; k-- {
		if w := verbs[k]; w.Finite() && w.Binder == "that" && w.Governor >= 0 {
			return k
		} else if w.Finite() && w.Binder == "" && !w.Coordinated {
			return -1 // a clause of its own stands between
		}
	}
	return -1
}

// backshifted reports whether a verb group has the tense in which the past tells what was
// said: "had come", "would come". What a plain past tells, the author may tell himself.
func (s *Sentence) backshifted(items []Item, v Verb) bool {
	return items[v.First].Word == "had" && v.First < v.Main || items[v.First].Modal != ""
}

// LeadStart gives the item where the title, the courtesies and the article of the mention at
// item i start.
func (s *Sentence) LeadStart(items []Item, i int) int {
	lead := s.titleOf(items, i)
	for i > 0 && items[i-1].Kind == WordItem && (items[i-1].Determiner || s.Honorific(items[i-1].Word) || s.Adjectival(items[i-1]) || lead.Contains(items[i-1].Span)) {
		i--
	}
	return i
}

// titleOf gives where the title before the name at item i stands, "Count NAME"; not that of several, "with the officers NAME met".
func (s *Sentence) titleOf(items []Item, i int) source.Span {
	if i <= 0 || i >= len(items) || items[i].Kind != NameItem || pluralEnding(items[i-1].Word) {
		return source.Span{}
	}
	return s.a.Mentions[items[i].Mention].Lead
}

// PutIn reports whether a verb of saying is put into the sentence, or hung on its end, with
// nothing of its own behind it: ", X said,", ", said X."
func (s *Sentence) PutIn(items []Item, v Verb) bool {
	if !s.frames.Telling[v.Lemma] || v.Passive || v.Negated || !v.Finite() || v.Binder != "" || v.Subject.Empty() || v.Subject.First < 0 {
		return false
	}
	first, last := s.LeadStart(items, v.Subject.First), v.Last
	if v.Subject.First > v.Last {
		first, last = v.First, v.Subject.Last
	}
	if first == 0 || items[first-1].Word != "," {
		return false
	}
	last = slices.IndexFunc(items[last+1:], func(it Item) bool { return it.Kind != WordItem || !it.Adverb }) + last + 1
	return last < len(items) && (items[last].Word == "," || items[last].Word == ".") && items[last].Kind == PunctItem
}

// OneStretch reports whether no semicolon and no colon stands between two items.
func (s *Sentence) OneStretch(items []Item, a, b int) bool {
	return !slices.ContainsFunc(items[min(a, b):max(a, b)], func(it Item) bool { return it.Word == ";" || it.Word == ":" })
}

// What somebody says or hands over where he came to do so is done: "called on X to thank him",
// "phoned X to say that", "stopped by to see X". What he calls on X to do is only asked for.

// OnErrand reports whether an infinitive tells what somebody said or handed over to the person whom
// he came to or reached.
func (s *Sentence) OnErrand(items []Item, g, v Verb) bool {
	if !v.Infinitive || g.Passive || !s.frames.Approaching[g.Lemma] || !s.frames.Errand[v.Lemma] || v.First <= g.Last+1 {
		return false
	}
	named := false
	for k := g.Last + 1; k < v.First; k++ {
		if items[k].Kind != NameItem || items[k].Possessive {
			continue
		}
		if s.TypeOf(items[k]) != graph.Person && !s.IsPronoun(items[k]) {
			if named && items[s.LeadStart(items, k)-1].Preposition {
				continue // "called me to the Ministry to inform me"
			}
			return false
		}
		named = true
	}
	next := v.Last + 1
	if !named || next >= len(items) || items[next].Kind != NameItem || s.MarksOwner(items[next]) {
		return named
	}
	told := s.c.Of[items[next].Mention]
	for k := g.Last + 1; k < v.First; k++ {
		if items[k].Kind == NameItem && !items[k].Possessive && s.c.Of[items[k].Mention] == told {
			return true
		}
	}
	return false
}
