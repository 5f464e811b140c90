package grammar

import (
	"slices"
	"strings"
)

// The verbs that say what somebody meant to do, by their forms.
var (
	intended  = []string{"planned", "plans", "intended", "intends", "wanted", "wants", "hoped", "hopes", "wished", "wishes", "expected", "expects"}
	intending = []string{"planning", "intending", "wanting", "hoping", "expecting", "going", "scheduled", "due", "expected", "supposed"}
	intend    = []string{"plan", "intend", "want", "hope", "wish", "expect"}
)

// planWords are the words of a sentence that tell who means to do what it says, appointments those
// that tell of what both have agreed on. A word stands here by its forms, as its beginning may be that
// of a name: "will" of William, "hop" of Hopkins; planStems and appointmentStems begin no name.
var (
	planWords = []string{"plan", "plans", "planned", "planning", "want", "wants", "wanted", "wanting", "hope", "hopes", "hoped", "hoping", "hopeful", "wish", "wishes", "wished", "wishing",
		"will", "would", "shall", "should", "going", "ready", "glad", "happy", "ask", "asks", "asked", "asking", "agree", "agrees", "agreed", "agreeing", "offer", "offers", "offered", "offering",
		"sought", "seek", "seeks", "seeking", "forward", "eager", "ought", "must"}
	planStems        = []string{"intend", "intent", "expect", "desir", "propos", "prepar", "promis", "request", "anxious", "invit"}
	appointments     = []string{"due", "forthcoming", "upcoming", "appointment", "appointments", "engagement", "engagements"}
	appointmentStems = []string{"schedul", "arrang"}
)

// OfPlan reports whether a word tells that somebody means to do something.
func OfPlan(word string) bool { return oneOf(word, planWords, planStems) }

// OfAppointment reports whether a word tells of what both have agreed on.
func OfAppointment(word string) bool { return oneOf(word, appointments, appointmentStems) }

// oneOf reports whether a word is one of some, or begins as a stem.
func oneOf(word string, whole, stems []string) bool {
	return slices.Contains(whole, word) || slices.ContainsFunc(stems, func(stem string) bool { return strings.HasPrefix(word, stem) })
}

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
