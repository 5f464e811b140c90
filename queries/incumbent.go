package queries

import (
	"context"
	"slices"
	"time"

	"dramatis/graph"
)

// Papers call whoever holds a post by a part of it, "Secretary Lee", and only now and then in
// full. Of a time in which nothing gives the post in full he may have held it to whom other
// times do: where papers of that time call him by its noun, or give it to him before and
// after.

// longestReach bounds how far from the time asked for a post given in full still tells which
// one is meant.
const longestReach = 4 * 366 * 24 * time.Hour

// incumbents finds who could have held a post in the time asked for by what is said of other
// times: of everybody whom they give it to, the posts of that noun which lie nearest to the
// time must be this one.
func (s *search) incumbents(ctx context.Context, q *query, n *names) ([]hit, error) {
	at, ok := q.boundedTime()
	if !ok || q.then != nil {
		return nil, nil
	}
	always := *q
	always.time, always.undated = nil, false
	told, err := s.gather(ctx, &always)
	if err == nil {
		told, err = s.holders(ctx, &always, n, told)
	}
	if err != nil {
		return nil, err
	}
	var out []hit
	for _, known := range byHolder(sure(told)) {
		h, ok, err := s.incumbent(ctx, q, known, at)
		if err != nil {
			return nil, err
		}
		if ok {
			out = append(out, h...)
		}
	}
	return out, nil
}

// sure keeps the hits that are no guess.
func sure(hits []hit) []hit {
	return slices.DeleteFunc(hits, func(h hit) bool { return h.certainty != Must })
}

// boundedTime gives the time that a question asks for, where it has both ends.
func (q *query) boundedTime() (period, bool) {
	if q.time == nil || q.time.outer.from == nil || q.time.outer.to == nil {
		return period{}, false
	}
	return q.time.outer, true
}

// byHolder parts hits by whose post they tell of.
func byHolder(hits []hit) [][]hit {
	var out [][]hit
	at := map[graph.IRI]int{}
	for _, h := range hits {
		i, known := at[h.subject.ID]
		if !known {
			i = len(out)
			at[h.subject.ID] = i
			out = append(out, nil)
		}
		out[i] = append(out[i], h)
	}
	return out
}

// incumbent gives what makes one to whom a post is given at other times its likely holder in
// a time: the nearest before and the nearest after, else what calls him by its noun then, with
// the post in full that lies nearest or has no date.
func (s *search) incumbent(ctx context.Context, q *query, known []hit, at period) ([]hit, bool, error) {
	post, err := s.nounOf(known[0].statement, q)
	if len(post) == 0 || err != nil {
		return nil, false, err
	}
	others, called, err := s.career(ctx, known, post, at)
	if err != nil {
		return nil, false, err
	}
	before, after := s.nearest(known, at)
	rivalBefore, rivalAfter := s.nearest(others, at)
	full := nearerOf(before, after)
	switch rival := nearerOf(rivalBefore, rivalAfter); {
	case before.h != nil && after.h != nil && !before.beyond(rivalBefore) && !after.beyond(rivalAfter):
		h := *before.h
		h.certainty, h.through = Could, append(slices.Clone(h.through), after.h.statement)
		return []hit{h}, true, nil
	case full.h == nil && rival.h == nil && !slices.ContainsFunc(known, s.placedInTime):
		full.h = &known[0]
	case full.h == nil || full.beyond(rival):
		return nil, false, nil
	}
	var out []hit
	for _, st := range called {
		out = append(out, hit{statement: st, subject: st.Subject, object: full.h.object, certainty: Could, through: []graph.Statement{full.h.statement}})
	}
	return out, len(out) > 0, nil
}

// nounOf gives the words of a post as papers shorten it: "secretary" of "secretary of state",
// "foreign minister" of "Norwegian Foreign Minister".
func (s *search) nounOf(st graph.Statement, q *query) ([]string, error) {
	role := foldedWords(st.Role)
	if len(role) == 0 {
		role = q.role
	}
	return s.noun(role)
}

// noun cuts from the words of a post what says of what or whose it is.
func (s *search) noun(role []string) ([]string, error) {
	if i := slices.IndexFunc(role, linksPost); i > 0 {
		role = role[:i]
	}
	lands, err := s.lands()
	if _, n := landAt(role, lands); n < len(role) {
		role = role[n:]
	}
	return role, err
}
