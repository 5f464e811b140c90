package clause

import "dramatis/extract/lexicon"

// InPast reports whether a verb group tells of what was: a past tense, a perfect or a participle.
func (s *Sentence) InPast(v Verb) bool {
	return v.Perfect || v.Passive || v.Main >= 0 && s.Items[v.Main].Verb.Form&(lexicon.Past|lexicon.Participle) != 0
}

// FormOf gives the form of a verb's main word.
func (s *Sentence) FormOf(v Verb) lexicon.Form {
	return s.Items[v.Main].Verb.Form | s.Items[v.Main].Aux.Form
}

// InPresent reports whether a verb group stands in the present tense or the present perfect.
func (s *Sentence) InPresent(v Verb) bool {
	switch s.Items[v.First].Word {
	case "has", "have", "is", "are":
		return true
	}
	return v.First == v.Main && s.FormOf(v)&(lexicon.Third|lexicon.Past) == lexicon.Third
}

// VerbTense gives past or base (the present) as the form of a finite verb shows it.
func (s *Sentence) VerbTense(v Verb) lexicon.Form {
	first := s.Items[v.First]
	switch {
	case v.Modal != "", v.Lemma == "let" && v.Subject.Empty():
		return lexicon.Base
	case v.First < v.Main && first.Aux.Lemma != "":
		return tense(first.Aux.Form)
	}
	return tense(s.FormOf(v))
}

// tense reads a form: what may be past or present ("put") is past, as reports are.
func tense(f lexicon.Form) lexicon.Form {
	if f&lexicon.Past != 0 {
		return lexicon.Past
	}
	return lexicon.Base
}
