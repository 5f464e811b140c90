package queries

import (
	"context"
	"slices"

	"dramatis/graph"
)

// career looks at what else is said of the posts of somebody: the others for which its noun
// can stand, and what calls him by the noun alone in a time.
func (s *search) career(ctx context.Context, known []hit, post []string, at period) (others []hit, called []graph.Statement, err error) {
	this, here := map[graph.IRI]bool{}, map[graph.IRI]bool{}
	for _, h := range known {
		this[h.statement.ID], here[h.statement.Object.ID] = true, true
	}
	told := s.predicates(func(t graph.Term) bool { return t.Section == graph.InPosts })
	for st, err := range s.corpus.StatementsAbout(ctx, known[0].subject.ID, told...) {
		if err != nil {
			return nil, nil, err
		}
		role := foldedWords(st.Role)
		noun, err := s.noun(role)
		if err != nil {
			return nil, nil, err
		}
		if st.Subject.ID != known[0].subject.ID || this[st.ID] || !st.Modality.Happened() || len(role) == 0 {
			continue
		}
		bare := st.Object.Type == graph.Name && fold(st.Object.Name) == fold(st.Role)
		date, dated := s.saidIn(st)
		switch {
		case bare && (len(noun) == len(role) && slices.Equal(role, post) || sameMinister(role, post)):
			if _, in := at.placed(date); dated && in {
				called = append(called, st)
			}
		case isEnd(post, noun) && s.elsewhere(st, known[0].statement, here):
			others = append(others, hit{statement: st, subject: st.Subject, object: st.Object})
		}
	}
	return others, called, nil
}

// elsewhere reports whether a post is another than one that is held in some bodies: in full, and
// held in none of them. What the adjective of his land says of an envoy is whose he is, and not
// where; a secretary "of the United States" may be one of any of its departments.
func (s *search) elsewhere(st, known graph.Statement, bodies map[graph.IRI]bool) bool {
	role := unlinkedWords(foldedWords(st.Role))
	noun, err := s.noun(foldedWords(st.Role))
	switch {
	case s.missed(err) || sameWords(st, known):
		return false
	case st.Object.Type == graph.Name:
		return len(role) > len(noun) && !anyOf(lists().Envoys, noun)
	case st.Object.Type == graph.Place && known.Object.Type != graph.Place && known.Object.Type != graph.Organization:
		return false
	}
	return !bodies[st.Object.ID] && !(anyOf(lists().Envoys, noun) && len(role) > len(noun))
}

// sameWords reports whether two posts have the same words, in whatever order: "Defense
// Secretary" and "Secretary of Defense".
func sameWords(a, b graph.Statement) bool {
	x, y := unlinkedWords(foldedWords(a.Role)), unlinkedWords(foldedWords(b.Role))
	slices.Sort(x)
	slices.Sort(y)
	return len(x) > 1 && slices.Equal(x, y)
}

// isEnd reports whether a post ends with all words of a shorter one: "Soviet ambassador"
// with "ambassador".
func isEnd(short, post []string) bool {
	return len(short) <= len(post) && slices.Equal(post[len(post)-len(short):], short)
}
