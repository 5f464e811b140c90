package queries

import (
	"context"
	"fmt"
	"slices"

	"dramatis/graph"
)

// mission is what papers say of an envoy: whose he is and where he is sent.
type mission struct {
	// states are the names of the states whose envoy he is, by an adjective, "Norwegian ambassador", or by name.
	states []string
	// seats are the states and places to which he is sent.
	seats []graph.Ref
}

// missionOf gathers what papers say of whose envoy somebody is and where he is sent.
func (s *search) missionOf(ctx context.Context, id graph.IRI) (m mission, err error) {
	lands, err := s.lands()
	if err != nil {
		return m, err
	}
	posts := s.predicates(func(t graph.Term) bool { return t.RoleNamed && t.Section == graph.InPosts })
	for st, err := range s.corpus.StatementsAbout(ctx, id, posts...) {
		if err != nil {
			return m, err
		}
		if st.Subject.ID != id || !st.Modality.Happened() || bygone(st) || !isSent(foldedWords(st.Role)) {
			continue
		}
		link, said := linkOf(st, st.Object)
		switch adjective, ok := adjectiveOf(st, lands); {
		case ok:
			m.states = append(m.states, lands.states[adjective]...)
		case st.Object.Type != graph.Place && len(sameState(st.Object.Name, lands)) == 0: // "Ambassador Lee, S/AL" is no bureau's envoy
		case said && link == "of" || namedBefore(st, statesNames(st.Object, lands)):
			m.states = append(m.states, statesNames(st.Object, lands)...)
		}
		if own := slices.ContainsFunc(m.states, func(n string) bool { return called(st.Object, n) }); st.Object.Type == graph.Place && !own {
			m.seats = append(m.seats, st.Object)
		}
	}
	return m, nil
}

// isSent reports whether a post is that of somebody whom a state sends: an envoy, or a representative at some body.
func isSent(post []string) bool {
	return anyOf(lists().Envoys, post) || slices.Contains(post, "representative")
}

// ofState reports whether papers call an envoy one of a state, by any of its names; known is false where they
// call him none's.
func (m mission) ofState(names []string) (own, known bool) {
	own = slices.ContainsFunc(m.states, func(n string) bool {
		return slices.ContainsFunc(names, func(o string) bool { return fold(o) == fold(n) })
	})
	return own, len(m.states) > 0
}

// alike leaves of those who came before or after an envoy the ones of his own state, sent where he was. Where
// the question does not say where that was, papers must: of a state's envoys there is one in every land.
func (s *search) alike(ctx context.Context, q *query, hits []hit) ([]hit, error) {
	if q.beside.ID == "" || len(hits) == 0 || !anyOf(lists().Envoys, q.role) {
		return hits, nil
	}
	his, err := s.missionOf(ctx, q.beside.ID)
	if err != nil {
		return nil, err
	}
	if len(his.states) == 0 { // who is called an envoy without an adjective is one of the state whose papers these are
		if his.states, err = s.home(ctx); err != nil {
			return nil, err
		}
	}
	seats := q.object
	if !seats.filled {
		for _, seat := range his.seats {
			seats.entities, seats.filled = append(seats.entities, graph.Entity{Ref: seat}), true
		}
	}
	capitals, err := s.capitals()
	if err != nil {
		return nil, err
	}
	known := map[graph.IRI]mission{}
	var out []hit
	for _, h := range hits {
		m, looked := known[h.subject.ID]
		if !looked {
			if m, err = s.missionOf(ctx, h.subject.ID); err != nil {
				return nil, err
			}
			known[h.subject.ID] = m
		}
		if own, told := m.ofState(his.states); told && !own && len(his.states) > 0 {
			continue
		}
		sentThere := slices.ContainsFunc(m.seats, func(seat graph.Ref) bool { return seats.has(seat.ID) })
		if seats.filled && (sentThere || seats.has(h.object.ID) || tells(h.statement, seats) || s.writtenIn(h.statement, seats, capitals)) {
			out = append(out, h)
		}
	}
	return out, nil
}

// writtenIn reports whether a passage of a statement is of a document written in one of some states: in its capital.
func (s *search) writtenIn(st graph.Statement, states slot, capitals map[string][]string) bool {
	return slices.ContainsFunc(st.Evidence, func(e graph.Evidence) bool {
		doc, ok := s.document(e.DocumentID)
		return ok && slices.ContainsFunc(capitals[fold(doc.Place)], func(state string) bool {
			return slices.ContainsFunc(states.entities, func(e graph.Entity) bool { return called(e.Ref, state) })
		})
	})
}

// capitals tells of which states cities are the seats of government; nothing where no table is.
func (s *search) capitals() (map[string][]string, error) {
	if s.tables.Capitals == nil {
		return nil, nil
	}
	capitals, err := s.tables.Capitals()
	if err != nil {
		return nil, fmt.Errorf("reading the capitals of states: %w", err)
	}
	return capitals, nil
}

// unsaid reads "the Norwegian ambassador to B" as an envoy to B of whom papers do not say whose he is: who is
// called an envoy without an adjective is one of the state whose papers these are. He could be the one asked for.
func (s *search) unsaid(ctx context.Context, q *query, n *names) ([]hit, error) {
	lands, err := s.lands()
	if err != nil || len(q.role) < 2 || !q.object.filled || q.link == "of" || !isSent(q.role) {
		return nil, err
	}
	state, post := stateIn(q.role, lands)
	if home, err := s.home(ctx); err != nil || len(state) == 0 || !slices.ContainsFunc(home, func(h string) bool {
		return slices.ContainsFunc(state, func(n string) bool { return fold(n) == fold(h) })
	}) {
		return nil, err
	}
	bare := *q
	bare.role = post
	hits, err := s.gather(ctx, &bare)
	if err == nil {
		hits, err = s.holders(ctx, &bare, n, hits)
	}
	if err != nil {
		return nil, err
	}
	return s.keep(hits, func(h hit) (hit, bool, error) {
		m, err := s.missionOf(ctx, h.subject.ID)
		own, told := m.ofState(state)
		if !own {
			h.certainty = Could
		}
		return h, own || !told, err
	})
}

// ofPartedLand reads "the ambassador to South Norland" as one to Norland whose papers were written in the capital of the
// South: a land with two governments has an envoy of the same name to each. One to either could be who is asked for as the one to Norland.
func (s *search) ofPartedLand(ctx context.Context, q *query, n *names) ([]hit, error) {
	capitals, err := s.capitals()
	if err != nil || !q.object.filled || q.link == "of" || !anyOf(lists().Envoys, q.role) {
		return nil, err
	}
	whole := *q
	whole.object = slot{filled: true}
	governments := map[string]int{}
	for _, states := range capitals {
		if !slices.ContainsFunc(states, func(name string) bool { return calledOne(q.object, name) }) {
			continue
		}
		for _, name := range states {
			governments[name]++
		}
		for _, name := range states {
			for _, e := range n.find(name, graph.Place, graph.Organization).Entities {
				if called(e.Ref, name) && !q.object.has(e.ID) && !whole.object.has(e.ID) {
					whole.object.entities = append(whole.object.entities, e)
				}
			}
		}
	}
	if len(whole.object.entities) == 0 {
		return nil, nil
	}
	hits, err := s.gather(ctx, &whole)
	if err != nil {
		return nil, err
	}
	parted := false
	for name, n := range governments {
		parted = parted || n > 1 && calledOne(q.object, name)
	}
	there := map[graph.IRI]bool{}
	for _, h := range hits {
		there[h.subject.ID] = there[h.subject.ID] || s.writtenIn(h.statement, q.object, capitals)
	}
	return s.keep(hits, func(h hit) (hit, bool, error) {
		h.certainty = Could
		return h, parted || there[h.subject.ID], nil
	})
}

// calledOne reports whether a name is that of one of a slot.
func calledOne(s slot, name string) bool {
	return slices.ContainsFunc(s.entities, func(e graph.Entity) bool { return called(e.Ref, name) })
}

// keep changes hits, and leaves out those that a test does not pass.
func (s *search) keep(hits []hit, test func(hit) (hit, bool, error)) (out []hit, err error) {
	for _, h := range hits {
		h, ok, err := test(h)
		if err != nil {
			return nil, err
		}
		if ok {
			out = append(out, h)
		}
	}
	return out, nil
}

// home gives the names of the state whose papers these are: in whose capital more than half of the documents were
// written that were written in one; none where there is no such state.
func (s *search) home(ctx context.Context) ([]string, error) {
	capitals, err := s.capitals()
	if err != nil || capitals == nil {
		return nil, err
	}
	written, all := map[string]int{}, 0
	for doc, err := range s.corpus.Documents(ctx) {
		if err != nil {
			return nil, err
		}
		if seat := fold(doc.Place); len(capitals[seat]) > 0 {
			written[seat]++
			all++
		}
	}
	for seat, times := range written {
		if 2*times > all {
			return capitals[seat], nil
		}
	}
	return nil, nil
}
