package queries

import (
	"context"
	"slices"

	"dramatis/graph"
)

// hosted is the rule by which a post is of the land in which its paper was written, where nothing says of which it is.
const hosted = "position/host"

// withoutGuests leaves out those whose post is only concluded to be of a land, from where a paper was written, and
// of whom other papers say outright that they held it of another: the minister of a neighbour who came, or was spoken of.
func (s *search) withoutGuests(ctx context.Context, hits []hit) ([]hit, error) {
	return s.keep(hits, func(h hit) (hit, bool, error) {
		if !concluded(h.statement) {
			return h, true, nil
		}
		guest, err := s.heldElsewhere(ctx, h.statement)
		return h, !guest, err
	})
}

// concluded reports whether nothing but where papers were written says of what land a post is.
func concluded(st graph.Statement) bool {
	return len(st.Evidence) > 0 && !slices.ContainsFunc(st.Evidence, func(e graph.Evidence) bool { return e.Rule != hosted })
}

// heldElsewhere reports whether papers say outright that somebody held a post of some land, and never that of the one concluded.
func (s *search) heldElsewhere(ctx context.Context, of graph.Statement) (bool, error) {
	lands, err := s.lands()
	if err != nil {
		return false, err
	}
	post, err := s.noun(foldedWords(of.Role))
	if err != nil {
		return false, err
	}
	here := statesNames(of.Object, lands)
	elsewhere := false
	for st, err := range s.corpus.StatementsAbout(ctx, of.Subject.ID, of.Predicate) {
		if err != nil {
			return false, err
		}
		noun, err := s.noun(foldedWords(st.Role))
		if err != nil {
			return false, err
		}
		if st.Subject.ID != of.Subject.ID || !st.Modality.Happened() || concluded(st) || !slices.Equal(noun, post) {
			continue
		}
		state, ok := stateOf(st, lands)
		if ok && slices.ContainsFunc(here, func(name string) bool {
			return slices.ContainsFunc(state, func(o string) bool { return fold(o) == fold(name) })
		}) {
			return false, nil
		}
		elsewhere = elsewhere || ok
	}
	return elsewhere, nil
}

// stateOf gives the names of the state of which a statement says outright that a post is: by the adjective of the
// post, or by what it is held in.
func stateOf(st graph.Statement, lands landTable) ([]string, bool) {
	if adjective, ok := adjectiveOf(st, lands); ok {
		return lands.states[adjective], true
	}
	names := statesNames(st.Object, lands)
	return names, len(names) > len(st.Object.Names()) // the table of states knows it
}

// withoutGuestPosts leaves out of all that is told of somebody the posts that are only concluded to be of a land, where
// something else says outright of what he held them.
func withoutGuestPosts(id graph.IRI, statements []graph.Statement) []graph.Statement {
	type post struct {
		predicate graph.Predicate
		role      string
	}
	outright := map[post][]graph.IRI{}
	for _, st := range statements {
		if st.Subject.ID == id && st.Role != "" && st.Object.Type != graph.Name && !concluded(st) {
			p := post{st.Predicate, fold(st.Role)}
			outright[p] = append(outright[p], st.Object.ID)
		}
	}
	return slices.DeleteFunc(statements, func(st graph.Statement) bool {
		of := outright[post{st.Predicate, fold(st.Role)}]
		return st.Subject.ID == id && concluded(st) && len(of) > 0 && !slices.Contains(of, st.Object.ID)
	})
}
