package relate

// Words that a sentence only shows say nothing: "used such phrases as “I want to tell you” and “I thank you”".

// showsWords gives the item of the quotation mark that opens behind a noun of wording, from which on the
// sentence only shows words, or -1.
func (r *reading) showsWords() int {
	for i, it := range r.items {
		if it.kind != punctItem || it.word != "“" && it.word != "\"" || i == 0 {
			continue
		}
		for k := i - 1; k >= 0 && k >= i-3 && r.items[k].kind == wordItem; k-- {
			if r.frames.Wording[r.items[k].word] {
				return i
			}
		}
		return -1
	}
	return -1
}
