package clause

// saidAbove gives the verb by which somebody said or thought, in the past, all that the clause of verb p is a part of, where verb v
// says what he went on to say, or -1: "agreed that there were signs that X would try, but said". What would be does not go on with
// what was said.
func (s *Sentence) saidAbove(items []Item, verbs []Verb, p int, v Verb) int {
	if verbs[p].Modal == "" || !s.joinsSpeech(items, v) {
		return -1
	}
	for up, below := verbs[p].Governor, p; up >= 0 && up < below; up, below = verbs[up].Governor, up {
		w := verbs[up]
		if (s.frames.Speech[w.Lemma] || s.frames.Minded[w.Lemma]) && w.Finite() && w.Modal == "" && !w.Passive && s.InPast(w) && !s.InPresent(w) {
			return up
		}
	}
	return -1
}
