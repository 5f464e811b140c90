package grammar

import "slices"

// unplanned turns a question for what was planned into the one for what was done: "who planned
// to visit B" into "who did visit B", "did A plan to meet B" and "was A planning to meet B" into
// "did A meet B". What stands in a name has a capital: "the Marshall Plan to". Any other question
// is given back as it is.
func unplanned(ws Words) (question Words, planned bool) {
	did, words := Token{"did", "did"}, lists()
	for i := 1; i < len(ws)-2; i++ {
		key := ws[i].Key
		if ws[i].Raw != key || ws[i+1].Key != "to" {
			continue
		}
		before, after := slices.Clone(ws[:i]), ws[i+2:]
		helper := func(forms []string) (Words, bool) {
			at := before.Index(forms...)
			if at < 0 {
				return ws, false
			}
			before[at] = did
			return slices.Concat(before, after), true
		}
		switch {
		case slices.Contains(words.Intend, key):
			return helper([]string{"did", "does", "do"})
		case slices.Contains(words.Intending, key) && before.Index(beForms...) >= 0:
			return helper(beForms)
		case slices.Contains(words.Intended, key):
			if turned, ok := helper([]string{"has", "have", "had"}); ok {
				return turned, true
			}
			return slices.Concat(before, Words{did}, after), true
		}
	}
	return ws, false
}
