package grammar

import "slices"

// The verbs that say what somebody meant to do, by their forms.
var (
	intended  = []string{"planned", "plans", "intended", "intends", "wanted", "wants", "hoped", "hopes", "wished", "wishes", "expected", "expects"}
	intending = []string{"planning", "intending", "wanting", "hoping", "expecting", "going", "scheduled", "due", "expected", "supposed"}
	intend    = []string{"plan", "intend", "want", "hope", "wish", "expect"}
)

// unplanned turns a question for what was planned into the one for what was done: "who planned
// to visit B" into "who did visit B", "did A plan to meet B" and "was A planning to meet B" into
// "did A meet B". What stands in a name has a capital: "the Marshall Plan to". Any other question
// is given back as it is.
func unplanned(ws Words) (question Words, planned bool) {
	did := Token{"did", "did"}
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
		case slices.Contains(intend, key):
			return helper([]string{"did", "does", "do"})
		case slices.Contains(intending, key) && before.Index(beForms...) >= 0:
			return helper(beForms)
		case slices.Contains(intended, key):
			if turned, ok := helper([]string{"has", "have", "had"}); ok {
				return turned, true
			}
			return slices.Concat(before, Words{did}, after), true
		}
	}
	return ws, false
}
