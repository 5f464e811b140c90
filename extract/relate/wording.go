package relate

import "dramatis/extract/clause"

// Words that a sentence only shows say nothing: "used such phrases as “I want to tell you” and “I thank you”".

// showsWords gives the item of the quotation mark that opens behind a noun of wording, from which on the
// sentence only shows words, or -1.
func (r *reading) showsWords() int {
	for i, it := range r.Items {
		if it.Kind != clause.PunctItem || it.Word != "“" && it.Word != "\"" || i == 0 {
			continue
		}
		for k := i - 1; k >= 0 && k >= i-3 && r.Items[k].Kind == clause.WordItem; k-- {
			if r.frames.Wording[r.Items[k].Word] {
				return i
			}
		}
		return -1
	}
	return -1
}
