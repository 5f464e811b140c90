package clause

import "dramatis/extract/lexicon"

// joinsBase reports whether a verb in its base form at item i goes on with an infinitive or a
// modal before it: "wanted to come and thank X", "will come and thank X", "will come, thank X".
func (s *Sentence) joinsBase(items []Item, i int, f lexicon.VerbForm) bool {
	j := i - 1
	for j >= 0 && items[j].Kind == WordItem && items[j].Adverb {
		j--
	}
	if f.Form&lexicon.Base == 0 || j < 1 || items[j].Word != "and" && items[j].Word != "or" && items[j].Word != "nor" && items[j].Word != "," || !s.takesObject(items, i) {
		return false
	}
	for k := j - 1; k >= 0 && k > j-Reach; k-- {
		if items[k].Kind == PunctItem && items[k].Word != "," {
			return false
		}
		if v, ok := s.VerbAt(items, k); ok && (v.Finite() || v.Infinitive) && v.Main > k-1 {
			return v.Infinitive || v.Modal != "" || items[v.First].Word == "did"
		}
	}
	return false
}

// takesObject reports whether what follows a word tells that it is a verb: "and thank X", not
// "grain and help".
func (s *Sentence) takesObject(items []Item, i int) bool {
	if s.frames.VerbOnly[items[i].Word] || i+1 == len(items) {
		return s.frames.VerbOnly[items[i].Word]
	}
	if i > 1 && items[i-1].Word != "," {
		if v, ok := s.VerbAt(items, i-2); ok && v.Last == i-2 || items[i-2].Verb.Lemma != "" && i > 2 && (items[i-3].Word == "to" || items[i-3].Modal != "") {
			return true // "to come and report"
		}
	}
	next := items[i+1]
	return next.Kind == NameItem && (!next.Possessive || s.IsPronoun(next)) || next.Determiner || s.Honorific(next.Word) || s.Adjectival(next) && items[i-1].Word == "and"
}

// shareMood gives a verb in its base form the mood of the infinitive or modal that it goes on
// with, and reports whether it does.
func (s *Sentence) shareMood(items []Item, verbs []Verb, i int) bool {
	v := &verbs[i]
	if i == 0 || v.First != v.Main || items[v.Main].Verb.Form&lexicon.Base == 0 || !s.joinsBase(items, v.First, items[v.Main].Verb) {
		return false
	}
	p := verbs[i-1]
	if !p.Infinitive && p.Modal == "" && items[p.First].Word != "did" && !p.Coordinated {
		return false
	}
	v.Subject, v.Governor, v.Binder, v.Opener, v.Coordinated = p.Subject, p.Governor, p.Binder, p.Opener, true
	v.Infinitive, v.Modal, v.Negated = p.Infinitive, p.Modal, p.Negated
	return true
}

// BehindCauser reports whether the verb at item i stands in its bare form behind somebody's name and the verb that makes him do it,
// or behind "have" and a pronoun that is no subject: "had X call on Y", "have you visit", "let X go", "made X sign". Telegrams put
// nouns behind names: "help X mission".
func (s *Sentence) BehindCauser(items []Item, i int) bool {
	f := items[i].Verb.Form
	if f&lexicon.Base == 0 || f&lexicon.Past != 0 || i < 2 || i+1 >= len(items) {
		return false
	}
	having := s.disagrees(items[i-1]) && items[i-2].Kind == WordItem && items[i-2].Aux.Lemma == "have"
	if !having && (!s.IsPersonByName(i-1) || s.Cabled()) {
		return false
	}
	k := s.LeadStart(items, i-1) - 1
	if k < 0 || items[k].Kind != WordItem {
		return false
	}
	switch {
	case items[k].Aux.Lemma == "have": // "Had X come, he would"; "has X letters"
		next := items[i+1]
		return k != Opening(items) && (next.Preposition || next.Determiner && s.takesObject(items, i) || next.Kind == NameItem && !next.Possessive)
	default:
		return s.frames.Causing[items[k].Verb.Lemma]
	}
}
