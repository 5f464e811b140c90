package queries

import (
	"slices"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// meant gives the passages of a plan in which it can be that of the one whose plans a question asks
// for. Of what two do together the statement does not say which of them means to do it: the passage
// does, by who is named before the word for the plan, and who behind it; an appointment is the plan of both.
func meant(st graph.Statement, who, other graph.Ref) []graph.Evidence {
	return slices.DeleteFunc(slices.Clone(st.Evidence), func(e graph.Evidence) bool {
		words := foldedWords(e.Quote)
		if slices.ContainsFunc(words, grammar.Appointment) {
			return false
		}
		at := slices.IndexFunc(words, grammar.PlanWord)
		return at < 0 || !namedAmong(words[:at], who) && (namedAmong(words[:at], other) || namedAmong(words[at:], who))
	})
}

// namedAmong reports whether the last word of a name of somebody is among some words.
func namedAmong(words []string, of graph.Ref) bool {
	return slices.ContainsFunc(of.Names(), func(name string) bool {
		own := foldedWords(name)
		return len(own) > 0 && slices.Contains(words, own[len(own)-1])
	})
}
