package queries

import (
	"fmt"
	"slices"
	"strings"
)

// withoutNameless leaves those out who are known by their office alone where others answer
// as well, for each may be one of them: "the President" of one document and President Lee
// of the next. They are told of in a note.
func (a Answer) withoutNameless() Answer {
	var offices []string
	var named []Reply
	for _, r := range a.Answers {
		switch {
		case r.Entity == nil || !r.Entity.ID.Office():
			named = append(named, r)
		case !slices.Contains(offices, r.Value):
			offices = append(offices, r.Value)
		}
	}
	if len(offices) == 0 || len(named) == 0 {
		return a
	}
	a.Answers = named
	offices, more := firstOf(offices)
	a.Notes = append(a.Notes, fmt.Sprintf("this is told as well of some whom a document calls by their office alone: %s%s", strings.Join(offices, ", "), more))
	return a
}

// namedOnly leaves the groups of those out who are known by their office alone, where there
// are others: who is counted must not be counted twice.
func namedOnly(groups []group) []group {
	named := slices.DeleteFunc(slices.Clone(groups), func(g group) bool { return g.ref != nil && g.ref.ID.Office() })
	if len(named) == 0 {
		return groups
	}
	return named
}
