package queries

import (
	"context"
	"slices"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// asksSender reports whether a query asks whose envoy somebody was, which is a state and no person.
func (q *query) asksSender() bool {
	ofSomebody := len(q.types) == 1 && q.types[0] == graph.Person
	return q.goal == grammar.Objects && ofSomebody && q.subject.filled && !q.object.filled && anyOf(lists().Envoys, q.role)
}

// senders turns the posts of an envoy into the states that sent him: that of the adjective before the post, "the Norwegian
// Ambassador", or the one "of" which he is. To where he is sent says nothing of it.
func (s *search) senders(ctx context.Context, q *query, n *names) ([]hit, error) {
	lands, err := s.lands()
	if err != nil {
		return nil, err
	}
	posts := *q
	posts.types = nil
	hits, err := s.gather(ctx, &posts)
	if err != nil {
		return nil, err
	}
	var out []hit
	for _, h := range hits {
		if adjective, ok := adjectiveOf(h.statement, lands); ok {
			state, known := stateNamed(lands.states[adjective], h.object, n)
			h.object, ok = state, known
			if !ok {
				continue
			}
		} else if link, told := linkOf(h.statement, h.object); !told || link != "of" || len(sameState(h.object.Name, lands)) == 0 {
			continue
		}
		out = append(out, h)
	}
	return out, nil
}

// stateNamed gives who bears one of the names of a state: the one given if it does, else the first known.
func stateNamed(state []string, given graph.Ref, n *names) (graph.Ref, bool) {
	for _, name := range state {
		if called(given, name) && given.Type != graph.Name {
			return given, true
		}
	}
	for _, name := range state {
		for _, e := range n.find(name, graph.Place, graph.Organization).Entities {
			if called(e.Ref, name) {
				return e.Ref, true
			}
		}
	}
	return graph.Ref{}, false
}

// withoutSenders leaves out the states that sent an envoy where it is asked where he was one: the Norwegian ambassador, or the ambassador of
// Norway, was not ambassador in Norway unless papers say that he was sent there.
func (s *search) withoutSenders(q *query, hits []hit) ([]hit, error) {
	if !anyOf(lists().Envoys, q.role) {
		return hits, nil
	}
	lands, err := s.lands()
	return slices.DeleteFunc(hits, func(h hit) bool {
		return len(sameState(h.object.Name, lands)) > 0 && !sentThere(h.statement, slot{entities: []graph.Entity{{Ref: h.object}}})
	}), err
}

// withoutBare leaves out posts of which papers do not say where they were held, where just that is asked: "Ambassador Hill" was not
// ambassador to "Ambassador".
func withoutBare(q *query, hits []hit) []hit {
	if q.goal != grammar.Objects || q.role == nil {
		return hits
	}
	return slices.DeleteFunc(hits, func(h hit) bool {
		return h.object.Type == graph.Name && fold(h.object.Name) == fold(h.statement.Role)
	})
}
