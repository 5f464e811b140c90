package clause

import "slices"

// fresh gives what of the list before verb v is its subject, where a verb before the list has the rest as its object: "and" opens
// a clause of its own there, "X met Y and Z informed W", "X met Y, and Z informed W".
func (s *Sentence) fresh(items []Item, verbs []Verb, v Verb, g Group) Group {
	if len(g.Mentions) < 2 || g.First < 0 || g.Last >= v.First || len(verbs) == 0 || s.ReducedPassive(v) {
		return g
	}
	and := s.lastAnd(items, g)
	if and < 0 || !s.hasObject(items, verbs, g, items[and-1].Word == ",") {
		return g
	}
	if items[v.First].Word == "were" || items[v.First].Word == "are" {
		return g // a verb of the plural: who of a longer list they are, nobody can tell
	}
	return s.Singleton(items, g.Last)
}

// behindGoverned gives verb v for its subject the last of a list whose others are governed by a preposition of the verb before it: "and"
// opens a clause of its own there, "X wrote to Y and Z wrote to W", "X was replaced by Y, and Z was replaced by W".
func (s *Sentence) behindGoverned(items []Item, verbs []Verb, v *Verb) bool {
	j := s.SkipAdverbials(items, v.First-1)
	if j > 1 && items[j].Kind == NameItem && s.frames.Attributive[items[j-1].Word] && items[j-2].Kind == NameItem {
		j -= 2 // "X of the Foreign Ministry told"
	}
	if len(verbs) == 0 || j < 0 || items[j].Kind != NameItem || items[j].Possessive || s.ReducedPassive(*v) || v.First == v.Main && v.Passive {
		return false
	}
	g, before := s.GroupEndingAt(items, j), verbs[len(verbs)-1]
	opener := s.TitleStart(items, s.LeadStart(items, g.First)) - 1
	if and := s.lastAnd(items, g); and < 0 || opener <= before.Last || !items[opener].Preposition || items[opener].Word == "between" || items[opener].Word == "among" {
		return false
	}
	if before.Subject.Empty() || !before.Finite() || before.Binder != "" && before.Binder != "that" || s.opensWithBinder(items, verbs) || !s.plainBetween(items, before, opener) {
		return false
	}
	if word := items[v.First].Word; (word == "were" || word == "are") && items[s.lastAnd(items, g)-1].Word != "," {
		return false
	}
	v.Subject, v.Governor, v.Binder, v.Opener = s.Singleton(items, g.Last), before.Governor, before.Binder, before.Opener
	return true
}

// plainBetween reports whether nothing but the object of verb v, which has no name, stands between it and the preposition at item opener:
// "sent a telegram to". What is said may open there: "believed the telegram to X and Y was lost".
func (s *Sentence) plainBetween(items []Item, v Verb, opener int) bool {
	for _, it := range items[v.Last+1 : opener] {
		if it.Kind != WordItem || it.Preposition || it.Binder || it.Word == "and" || !it.Adverb && s.opensContent(v) {
			return false
		}
	}
	return true
}

// opensContent reports whether a clause without "that" may stand behind a verb: "said X had come".
func (s *Sentence) opensContent(v Verb) bool {
	return s.frames.Speech[v.Lemma] || s.frames.Request[v.Lemma] || s.frames.Minded[v.Lemma] || s.frames.Presupposing[v.Lemma] || s.frames.Doubtful[v.Lemma]
}

// lastAnd gives the item of the "and" before the last of a list, or -1.
func (s *Sentence) lastAnd(items []Item, g Group) int {
	for k := g.Last - 1; k > g.First; k-- {
		if items[k].Word == "and" {
			return k
		}
	}
	return -1
}

// hasObject reports whether the list right behind a verb opens with its object. A verb behind which a clause without "that" may
// stand has none, unless a comma parts the last of the list: "said X and Y had come", but "told X, and Y had come". One in a
// clause that opens the sentence may have none either: "when X left Y and Z came".
func (s *Sentence) hasObject(items []Item, verbs []Verb, g Group, parted bool) bool {
	before := verbs[len(verbs)-1]
	if before.Passive || before.Gerund || before.Last != s.TitleStart(items, s.LeadStart(items, g.First))-1 || before.Subject.Empty() || s.frames.Intransitive[before.Lemma] || s.frames.Copula[before.Lemma] {
		return false
	}
	if s.opensContent(before) && !parted {
		return false
	}
	opened := func(w Verb) bool { return w.Binder != "" && w.Binder != "that" || w.Gerund || w.Infinitive }
	if before.Infinitive {
		return slices.ContainsFunc(verbs, func(w Verb) bool { return w.Finite() && !opened(w) && !w.Subject.Empty() })
	}
	return !opened(before) && !s.opensWithBinder(items, verbs)
}

// opensWithBinder reports whether a clause that hangs on a later one opens the sentence: "when X met Y".
func (s *Sentence) opensWithBinder(items []Item, verbs []Verb) bool {
	first := items[Opening(items)]
	return first.Kind == WordItem && (first.Binder || s.frames.Interrupting[first.Word]) && !slices.ContainsFunc(items[:verbs[len(verbs)-1].First], func(it Item) bool { return it.Word == "," })
}

// committed reports whether an infinitive behind the name that ends at item j tells what the subject of verb g binds himself to do
// and not the one whom he tells so: "promised X to come", "swore to X to come"; not "offered for X to come".
func (s *Sentence) committed(items []Item, g, v Verb, j int) bool {
	if !v.Infinitive || g.Passive || !s.frames.Committing[g.Lemma] || j <= g.Last || items[j].Kind != NameItem || items[j].Possessive {
		return false
	}
	before := s.LeadStart(items, s.GroupEndingAt(items, j).First) - 1
	return before == g.Last || before > g.Last && (items[before].Word == "to" || items[before].Word == "before")
}

// beyondRelative gives the verb with which verb i goes on behind ", and" where verb p before it is the only one of a clause that a
// comma and a relative pronoun open: "X thanked Y, who had met Z, and warned W"; or p.
func (s *Sentence) beyondRelative(items []Item, verbs []Verb, p, i int) int {
	join := verbs[i].First - 1
	for join > 0 && items[join].Kind == WordItem && items[join].Adverb {
		join--
	}
	if join < 2 || items[join].Word != "and" && items[join].Word != "but" || items[join-1].Word != "," || verbs[p].Coordinated {
		return p
	}
	opener := s.SkipAdverbials(items, verbs[p].First-1)
	if verbs[p].Binder == "whom" {
		opener = verbs[p].Opener
	}
	if opener < 1 || items[opener].Word != "who" && items[opener].Word != "whom" || items[opener-1].Word != "," {
		return p
	}
	within := func(it Item) bool { return it.Word == "," || it.Word == ";" }
	q := previousFinite(verbs, p)
	if q < 0 || slices.ContainsFunc(items[opener:join-1], within) || s.VerbTense(verbs[q]) != s.VerbTense(verbs[i]) || verbs[q].Subject.First > verbs[q].Last || s.frames.Speech[verbs[q].Lemma] && verbs[q].Binder != "" {
		return p
	}
	return q
}
