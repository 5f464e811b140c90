package relate

// Forms gives the third person, past tense, participle and gerund of a verb of the lexicon; of
// two past tenses the first by the alphabet.
func (rd *Reader) Forms(verb string) (third, ed, en, ing string) {
	if verb == "be" {
		return "is", "was", "been", "being"
	}
	third, ing = suffixed(verb, "s"), suffixed(verb, "ing")
	if verb == "have" {
		third = "has"
	}
	for word, f := range rd.lexicon.verbs {
		if f.lemma == verb && f.form&past != 0 && (ed == "" || word < ed) {
			ed = word
		}
		if f.lemma == verb && f.form&participle != 0 && f.form&gerund == 0 && (en == "" || word < en) {
			en = word
		}
	}
	return third, ed, en, ing
}
