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
		said := besideNames(words, who, other)
		if slices.ContainsFunc(said, grammar.OfAppointment) {
			return false
		}
		at := slices.IndexFunc(said, grammar.OfPlan)
		return at < 0 || !namedAmong(words[:at], who) && (namedAmong(words[:at], other) || namedAmong(words[at:], who))
	})
}

// besideNames gives some words with those of the whole names of somebody left empty: "will" in
// "Will Moor" says nothing of what he means to do.
func besideNames(words []string, of ...graph.Ref) []string {
	left := slices.Clone(words)
	for _, one := range of {
		for _, name := range one.Names() {
			own := foldedWords(name)
			for i := 0; len(own) > 1 && i+len(own) <= len(words); i++ {
				if slices.Equal(words[i:i+len(own)], own) {
					clear(left[i : i+len(own)])
				}
			}
		}
	}
	return left
}

// namedAmong reports whether the last word of a name of somebody is among some words.
func namedAmong(words []string, of graph.Ref) bool {
	return slices.ContainsFunc(of.Names(), func(name string) bool {
		own := foldedWords(name)
		return len(own) > 0 && slices.Contains(words, own[len(own)-1])
	})
}
