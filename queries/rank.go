package queries

import (
	"slices"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// ranked keeps the groups that the superlative of the question means; without one, all.
func (q *query) ranked(groups []group) []group {
	switch q.rank.Order {
	case grammar.Most:
		for i := range groups {
			groups[i].count = q.measure(groups[i].hits)
		}
		most := 0
		for _, g := range groups {
			most = max(most, g.count)
		}
		return slices.DeleteFunc(groups, func(g group) bool { return g.count < most })
	case grammar.AtLeast:
		for i := range groups {
			groups[i].count = q.measure(groups[i].hits)
		}
		return slices.DeleteFunc(groups, func(g group) bool { return g.count < q.rank.Least })
	case grammar.First, grammar.Last:
		return extreme(groups, q.rank.Order)
	}
	return groups
}

// measure counts what "most" counts: the different others where the question
// speaks of them, the different posts, else the times.
func (q *query) measure(hits []hit) int {
	if len(hits) > 0 && q.thing != "" && len(q.senses) > 0 && q.senses[0].Verb.ThingIs == graph.OfRole {
		return len(grouped(hits, func(h hit) (string, *graph.Ref) { return h.statement.Role, nil }))
	}
	if len(q.rank.Different) == 0 && !q.different {
		return times(hits)
	}
	others := map[graph.IRI]bool{}
	for _, h := range hits {
		other := h.subject
		if q.seeksSubject() {
			other = h.object
		}
		if len(q.rank.Different) == 0 || slices.Contains(q.rank.Different, other.Type) {
			others[other.ID] = true
		}
	}
	return len(others)
}

// extreme keeps the groups with the first or the last dated hit, and those hits
// alone. A date that is not known to the day may come before another or after it:
// whoever must have been first is a must, whoever could have been a could.
func extreme(groups []group, order grammar.Order) []group {
	c := calendar{}
	var all []period
	for _, g := range groups {
		for _, h := range g.hits {
			if p, ok := c.bounds(h.statement.When); ok {
				all = append(all, p)
			}
		}
	}
	earlier := func(a, b period) bool { return before(a.to, b.from) }
	if order == grammar.Last {
		earlier = func(a, b period) bool { return before(b.to, a.from) }
	}
	var out []group
	for _, g := range groups {
		kept := g
		kept.hits, kept.certainty = nil, Could
		for _, h := range g.hits {
			p, ok := c.bounds(h.statement.When)
			if !ok || slices.ContainsFunc(all, func(o period) bool { return earlier(o, p) }) {
				continue
			}
			kept.hits = append(kept.hits, h)
			if !p.rough && h.certainty == Must && !slices.ContainsFunc(all, func(o period) bool { return !same(o, p) && !earlier(p, o) }) {
				kept.certainty = Must
			}
		}
		if len(kept.hits) > 0 {
			out = append(out, kept)
		}
	}
	return out
}

// same reports whether two periods have the same bounds.
func same(a, b period) bool {
	return compareBounds(a.from, b.from, 0) == 0 && compareBounds(a.to, b.to, 0) == 0
}

// ranks reports whether the form of a question heeds its superlative: what asks for a number, one
// document or one thing has no first and no most, and yes or no but "at least".
func (q *query) ranks() bool {
	switch q.goal {
	case grammar.Subjects, grammar.Objects, grammar.CountSubjects, grammar.CountObjects, grammar.Dates, grammar.Places, grammar.Roles, grammar.CountRoles, grammar.Topics, grammar.Pairs, grammar.Happenings:
		return true
	case grammar.Whether:
		return q.rank.Order == "" || q.rank.Order == grammar.AtLeast
	case grammar.Documents:
		return q.rank.Order != grammar.Most && q.rank.Order != grammar.AtLeast
	}
	return q.rank.Order == ""
}

// oftenEnough keeps what was found for a yes where it was so as often as the question says.
func (q *query) oftenEnough(hits []hit) []hit {
	if q.rank.Order == grammar.AtLeast && times(hits) < q.rank.Least {
		return nil
	}
	return hits
}
