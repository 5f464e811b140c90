package queries

import (
	"context"
	"maps"
	"slices"
	"strings"

	"dramatis/graph"
)

// ruledLands gives the names of the lands that papers name with the office of somebody, in folded form: "Moor, Chancellor of
// Norland" and "the Norlandish Chancellor". Where they name one land far more often than all others, it is that alone, else
// those that they name nearly as often; none where they name no land. Often tells that one of a few papers that give him the office names one.
func (s *search) ruledLands(ctx context.Context, id graph.IRI, office []string) (ruled []string, often bool, err error) {
	told, names, most, sum := map[string]int{}, map[string][]string{}, 0, 0
	all, err := s.placedPosts(ctx, id, office, func(st graph.Statement, land []string) {
		told[land[0]] += len(st.Evidence)
		names[land[0]] = land
		sum += len(st.Evidence)
		most = max(most, told[land[0]])
	})
	if err == nil && (farMore*farMore*most < all || most == 1 && all > 1) {
		ruled, err = s.landOfPosts(ctx, id)
		return ruled, false, err // one paper in very many that places his office was misread as likely as not
	}
	for _, land := range slices.Sorted(maps.Keys(told)) {
		if told[land] == most || most < farMore*(sum-most) && 2*told[land] >= most {
			ruled = append(ruled, names[land]...)
		}
	}
	return ruled, farMore*sum >= all, err
}

// landOfPosts gives all names of the state in which papers place the posts of somebody, whatever they are, more often than
// in any other; none where they place but one.
func (s *search) landOfPosts(ctx context.Context, id graph.IRI) ([]string, error) {
	told, names := map[string]int{}, map[string][]string{}
	_, err := s.placedPosts(ctx, id, nil, func(st graph.Statement, land []string) {
		told[land[0]] += len(st.Evidence)
		names[land[0]] = land
	})
	most, next, best := 0, 0, ""
	for _, land := range slices.Sorted(maps.Keys(told)) {
		if n := told[land]; n > most {
			most, next, best = n, most, land
		} else {
			next = max(next, n)
		}
	}
	if most < 2 || most == next {
		return nil, err
	}
	return names[best], err
}

// placedPosts hands on the statements that give somebody a post, or any post where none is given, and say of which state it is,
// with all names of that; all counts the passages that give it, whatever they say of it.
func (s *search) placedPosts(ctx context.Context, id graph.IRI, post []string, each func(st graph.Statement, land []string)) (all int, err error) {
	lands, err := s.lands()
	if err != nil || lands.states == nil {
		return 0, err
	}
	for st, err := range s.corpus.StatementsAbout(ctx, id, s.predicates(func(t graph.Term) bool { return t.Section == graph.InPosts })...) {
		if err != nil {
			return 0, err
		}
		role := foldedWords(st.Role)
		if st.Subject.ID != id || !st.Modality.Happened() || len(post) == 0 && anyOf(lists().Envoys, role) {
			continue
		}
		own := ownWords(role, lands)
		if len(post) > 0 && !slices.Equal(own, post) && !sameMinister(post, own) {
			continue
		}
		all += len(st.Evidence)
		if land := landOfPost(st, lands); len(land) > 0 {
			each(st, land)
		}
	}
	return all, nil
}

// ownWords leaves out of a post the state of which it is: "Foreign Minister" of "Norlandish Foreign Minister" and of "Foreign
// Minister of Norland".
func ownWords(role []string, lands landTable) []string {
	if _, n := landAt(role, lands); n < len(role) {
		role = role[n:]
	}
	if at := linkToState(role, lands); at > 0 {
		return role[:at]
	}
	return role
}

// linkToState gives where the words of a post go on with "of" and the state of which it is; -1 where they do not.
func linkToState(role []string, lands landTable) int {
	for at := len(role) - 2; at > 0; at-- {
		if role[at] == "of" {
			if len(stateCalled(role[at+1:], lands)) > 0 {
				return at
			}
		}
	}
	return -1
}

// stateCalled gives all names of the state that words name, with an article or without, and with what it is: "the Republic of Norland".
func stateCalled(words []string, lands landTable) []string {
	if len(words) > 1 && words[0] == "the" {
		words = words[1:]
	}
	names := sameState(strings.Join(words, " "), lands)
	if len(names) == 0 && len(words) > 2 && words[1] == "of" && slices.Contains(lists().StateForms, words[0]) {
		return stateCalled(words[2:], lands)
	}
	return names
}

// landOfPost gives all names of the state of which a statement says that a post is, in folded form: by its object, by the end of the
// post, by its adjective, or by the name before it, "Norland Foreign Minister Moor"; none where it tells of no state.
func landOfPost(st graph.Statement, lands landTable) []string {
	for _, name := range st.Object.Names() {
		words := foldedWords(name)
		if names := stateCalled(words, lands); len(names) > 0 {
			return names
		}
		if adjective, n := landAt(words, lands); n > 0 && st.Object.Type == graph.Organization {
			return sameState(lands.states[adjective][0], lands) // "the Norlandish Army"
		}
	}
	role := foldedWords(st.Role)
	if at := linkToState(role, lands); at > 0 {
		return stateCalled(role[at+1:], lands)
	}
	if adjective, ok := adjectiveOf(st, lands); ok {
		return sameState(lands.states[adjective][0], lands)
	}
	for _, e := range st.Evidence {
		words := foldedWords(e.Quote)
		for i := 1; i < len(words) && len(role) > 0; i++ {
			if words[i] != role[0] || ofAnother(words, i, len(role), st.Subject) {
				continue
			}
			for start := max(0, i-maxStateWords); start < i; start++ {
				if names := sameState(strings.Join(words[start:i], " "), lands); len(names) > 0 {
					return names
				}
			}
		}
	}
	return nil
}

// ofTheLand leaves out of the holders of a post those of other lands than that of the person by whom its time is told: the foreign
// minister under Moor is one of Moor's land. Whose land no paper tells may be of it, where nearly as many papers
// give him the post as give it to one who is, and is where far more do than give it to all others; whom hardly one gives it was
// taken for another.
func (s *search) ofTheLand(ctx context.Context, q *query, hits []hit) ([]hit, error) {
	if q.time == nil || len(q.time.lands) == 0 || q.role == nil || q.object.filled || q.whose.filled || anyOf(lists().Envoys, q.role) {
		return hits, nil
	}
	lands, err := s.lands()
	if _, n := landAt(q.role, lands); n > 0 || err != nil {
		return hits, err // "the Norlandish minister" says whose he is
	}
	if hits = q.ofStates(hits, lands); len(hits) == 0 {
		return nil, nil
	}
	told, of := map[graph.IRI]int{}, map[graph.IRI]allegiance{}
	for _, h := range hits {
		told[h.subject.ID]++
	}
	most, mostOwn, mostUnknown, unplaced, sum := 0, 0, 0, 0, 0
	for id, n := range told {
		if of[id], err = s.allegiance(ctx, q, id, lands); err != nil {
			return nil, err
		}
		if of[id] != foreign {
			most = max(most, n)
			sum += n
		}
		switch of[id] {
		case own:
			mostOwn = max(mostOwn, n)
		case unknown:
			mostUnknown = max(mostUnknown, n)
			unplaced++
		}
	}
	if mostOwn == 0 && unplaced > 1 && (q.time.landsTold || mostUnknown < farMore) && mostUnknown < farMore*(sum-mostUnknown) {
		return nil, nil // papers that place the ruler would place his own minister: these are as likely of as many lands
	}
	var out []hit
	for _, h := range hits {
		n := told[h.subject.ID]
		switch of[h.subject.ID] {
		case foreign:
			continue
		case unknown:
			if 2*n < mostOwn {
				continue
			}
			if n < farMore*max(1, sum-n) && (q.time.landsTold || n < farMore) { // papers that hardly place the ruler place his own no more
				h.certainty = Could
			}
		}
		if farMore*farMore*n > most {
			out = append(out, h)
		}
	}
	return out, nil
}

// ofStates leaves out of those who hold a post of a ruler, or of who stands in for one, the hits of bodies that are no states: the Vice
// President of the Board of Trade is none under a president.
func (q *query) ofStates(hits []hit, lands landTable) []hit {
	post := ownWords(q.role, lands)
	for len(post) > 1 && slices.Contains(lists().MinisterRanks, post[0]) {
		post = post[1:]
	}
	if !slices.Contains(lists().Rulers, strings.Join(post, " ")) {
		return hits
	}
	return slices.DeleteFunc(slices.Clone(hits), func(h hit) bool {
		return h.object.Type == graph.Organization && len(landOfPost(h.statement, lands)) == 0
	})
}

// allegiance tells whether somebody serves the land asked for.
type allegiance int

const (
	unknown allegiance = iota
	own
	foreign
)

// allegiance says in which land papers place the post of somebody more often; where they place it nowhere, in which they place any post
// of his, unless that is told of hardly one of his posts.
func (s *search) allegiance(ctx context.Context, q *query, id graph.IRI, lands landTable) (allegiance, error) {
	inOwn, inOther := 0, 0
	weigh := func(st graph.Statement, land []string) {
		if slices.ContainsFunc(land, func(name string) bool { return slices.Contains(q.time.lands, name) }) {
			inOwn += len(st.Evidence)
		} else {
			inOther += len(st.Evidence)
		}
	}
	_, err := s.placedPosts(ctx, id, ownWords(q.role, lands), weigh)
	if err == nil && inOwn == inOther {
		var all int
		inOwn, inOther = 0, 0
		all, err = s.placedPosts(ctx, id, nil, weigh)
		if farMore*max(inOwn, inOther) < all {
			return unknown, err
		}
	}
	switch {
	case inOwn > inOther:
		return own, err
	case inOther > inOwn:
		return foreign, err
	}
	return unknown, err
}
