package clause

import (
	"cmp"

	"dramatis/extract/lexicon"
)

// ReducedPassive reports a participle without "was" that a by-phrase follows: "a call made by X".
func (s *Sentence) ReducedPassive(v Verb) bool {
	if v.First != v.Main || v.Last+1 >= len(s.Items) || v.Gerund || v.Infinitive || s.frames.Intransitive[v.Lemma] {
		return false
	}
	return s.Items[v.Last+1].Word == "by" || s.agentBehind(v)
}

// agentBehind reports whether a participle behind a noun has its agent behind what else it
// says of it: "a letter sent to X by Y".
func (s *Sentence) agentBehind(v Verb) bool {
	if v.First == 0 || s.Items[v.Main].Verb.Form&lexicon.Participle == 0 || s.Items[v.First-1].Kind != WordItem || !s.NounLike(s.Items, v.First-1) || !s.Items[v.Last+1].Preposition {
		return false
	}
	for j := v.Last + 2; j+1 < len(s.Items) && j < v.Last+LongestApposition; j++ {
		if s.Items[j].Word == "by" {
			j = PastDeterminers(s.Items, j+1)
			return j < len(s.Items) && s.Items[j].Kind == NameItem && !s.Items[j].Possessive && s.Acts(s.Items[j])
		}
		if s.Items[j].Kind == PunctItem || s.InfinitiveAt(s.Items, j) || s.ClosesClause(s.Items, j) {
			return false
		}
	}
	return false
}

// sharePassive gives a participle the helping verbs of the passive that it goes on with, and reports whether it does: "will be drafted and
// sent to X", "to be drafted and sent to X", "that it be drafted, signed, and sent to X". Behind a modal verb or an infinitive
// nobody goes on in the past; what has an object may be what the speaker goes on with, "said it would be signed and told X".
func (s *Sentence) sharePassive(items []Item, verbs []Verb, i int) bool {
	v := &verbs[i]
	if i == 0 || v.First != v.Main || v.First < 2 || items[v.Main].Verb.Form&lexicon.Participle == 0 || v.Gerund || s.frames.Intransitive[v.Lemma] || s.objectBehind(items, *v) {
		return false
	}
	p := verbs[i-1]
	bidden := items[p.First].Word == "be"
	if !p.Passive || p.Modal == "" && !p.Infinitive && !bidden || !s.SameClause(p.Last, v.First) || !s.joinsParticiple(items, p, *v) {
		return false
	}
	v.Passive, v.Coordinated = true, true
	v.Subject, v.Governor, v.Binder, v.Opener, v.Infinitive, v.Negated = p.Subject, p.Governor, p.Binder, p.Opener, p.Infinitive, p.Negated
	if v.Modal = p.Modal; bidden && !p.Infinitive {
		v.Modal = cmp.Or(v.Modal, "duty") // "that it be sent"
	}
	return true
}

// joinsParticiple reports whether "and" or the comma of a series joins the participle of verb v to passive verb p.
func (s *Sentence) joinsParticiple(items []Item, p, v Verb) bool {
	listed := p.Coordinated && p.First == p.Main
	switch items[v.First-1].Word {
	case "and", "or":
		return listed || items[v.First-2].Word != ","
	case ",":
		next := v.Last + 1
		return p.Last == v.First-2 && next < len(items) && (items[next].Word == "," || items[next].Word == "and" || items[next].Word == "or")
	}
	return false
}

// objectBehind reports whether an object or a clause stands right behind a verb.
func (s *Sentence) objectBehind(items []Item, v Verb) bool {
	if v.Last+1 >= len(items) {
		return false
	}
	next := items[v.Last+1]
	return next.Kind == NameItem || next.Kind == WordItem && (next.Determiner || next.Binder && !next.Preposition || s.Honorific(next.Word) || s.NounLike(items, v.Last+1))
}

// undergoneToo gives to whom what a participle without "was" tells was done, where its agent stands behind it:
// "X was recalled and thanked by Y", "X, though warned by Y, left".
func (s *Sentence) undergoneToo(items []Item, verbs []Verb, i int, shared bool) Group {
	v := verbs[i]
	if v.First < 2 || v.First != v.Main || items[v.Main].Verb.Form&lexicon.Participle == 0 || !s.ReducedPassive(v) {
		return Group{}
	}
	switch before := items[v.First-1].Word; before {
	case "and", "but", ",":
		if before == "," && !s.inSeries(items, v) {
			return Group{}
		}
		if i > 0 && shared && verbs[i-1].Passive && verbs[i-1].Finite() && verbs[i-1].First != verbs[i-1].Main && !verbs[i-1].Negated && s.SameClause(verbs[i-1].Last, v.First) {
			return verbs[i-1].Subject
		}
	case "though", "although", "when", "while", "once":
		if v.First > 2 && items[v.First-2].Word == "," && items[v.First-3].Kind == NameItem {
			return s.nameSubject(items, v.First-3)
		}
	}
	return Group{}
}

// inSeries reports whether a participle behind a comma, whose agent stands right behind it, is one of several that "and" closes:
// "was arrested in May, questioned by X and released".
func (s *Sentence) inSeries(items []Item, v Verb) bool {
	j := v.Last + 1
	if j >= len(items) || items[j].Word != "by" {
		return false
	}
	if j = s.NameBehind(items, j); j < 0 {
		return false
	}
	if j = s.GroupAt(items, j).Last + 1; j+1 < len(items) && items[j].Word == "," {
		j++
	}
	return j+1 < len(items) && items[j].Word == "and" && items[j+1].Kind == WordItem && items[j+1].Verb.Form&lexicon.Participle != 0
}

// undergoneNext gives the item of the participle that tells what else was done to the subject of a passive verb, where
// more than "and" stands between them, or -1: "X was praised by Y and denounced by Z".
func (s *Sentence) undergoneNext(v Verb) int {
	if !v.Passive || !v.Finite() {
		return -1
	}
	for _, w := range s.Verbs {
		bare := w.Passive && w.First == w.Main && w.First > v.Last+2
		if !bare || w.Subject.Empty() || w.Subject.First != v.Subject.First {
			continue
		}
		if before := s.Items[w.First-1].Word; before == "and" || before == "but" || before == "," && s.inSeries(s.Items, w) {
			return w.First
		}
	}
	return -1
}
