package queries

import (
	"context"

	"dramatis/graph"
)

// identify answers "Who is A?" with the entity that bears the name; the proof is
// what says that it bears it, else its posts, else all that is said of it.
func (s *search) identify(ctx context.Context, q *query) (Answer, error) {
	e := q.subject.entities[0]
	about, err := collect(s.corpus.StatementsAbout(ctx, e.ID), func(st graph.Statement) bool {
		return st.Modality.Happened() && st.Subject.ID == e.ID
	})
	if err != nil {
		return Answer{}, err
	}
	proof := about
	for _, section := range []graph.Section{graph.InNames, graph.InPosts} {
		if in := s.inSection(section, q.subject.text, about); len(in) > 0 {
			proof = in
			break
		}
	}
	reply := newReply(e.Name, &e.Ref, Must, proof)
	return Answer{Kind: KindEntities, Plan: q.plan(), Status: Answered, Answers: []Reply{reply}}, nil
}

// inSection keeps the statements of a section of the dossier; of names only the one asked for.
func (s *search) inSection(section graph.Section, name string, statements []graph.Statement) []graph.Statement {
	var out []graph.Statement
	for _, st := range statements {
		t, _ := s.terms.Term(st.Predicate)
		if t.Section == section && (section != graph.InNames || fold(st.Object.Name) == fold(name)) {
			out = append(out, st)
		}
	}
	return out
}
