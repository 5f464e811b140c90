package relate

import "dramatis/extract/lexicon"

// Forms gives the third person, past tense, participle and gerund of a verb of the lexicon; of
// two past tenses the first by the alphabet.
func (rd *Reader) Forms(verb string) (third, ed, en, ing string) {
	if verb == "be" {
		return "is", "was", "been", "being"
	}
	third, ing = lexicon.Suffixed(verb, "s"), lexicon.Suffixed(verb, "ing")
	if verb == "have" {
		third = "has"
	}
	for word, f := range rd.lexicon.Verbs {
		if f.Lemma == verb && f.Form&lexicon.Past != 0 && (ed == "" || word < ed) {
			ed = word
		}
		if f.Lemma == verb && f.Form&lexicon.Participle != 0 && f.Form&lexicon.Gerund == 0 && (en == "" || word < en) {
			en = word
		}
	}
	return third, ed, en, ing
}
