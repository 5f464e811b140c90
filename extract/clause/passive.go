package clause

import "dramatis/extract/lexicon"

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
