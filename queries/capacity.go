package queries

import (
	"context"
	"slices"

	"dramatis/graph"
)

// capacities turns what somebody did into the posts that the very papers which tell of it give him: in what capacity he
// signed is not told by a post that he held at another time.
func (s *search) capacities(ctx context.Context, hits []hit) ([]hit, error) {
	var out []hit
	held := map[graph.IRI][]graph.Statement{}
	for _, h := range hits {
		posts, looked := held[h.subject.ID]
		if !looked {
			var err error
			posts, err = collect(s.corpus.StatementsAbout(ctx, h.subject.ID, s.predicates(func(t graph.Term) bool { return t.Section == graph.InPosts })...), func(st graph.Statement) bool {
				return st.Subject.ID == h.subject.ID && st.Role != "" && st.Modality.Happened() && !bygone(st)
			})
			if err != nil {
				return nil, err
			}
			held[h.subject.ID] = posts
		}
		for _, post := range posts {
			if sharePaper(post, h.statement) {
				out = append(out, hit{statement: post, subject: post.Subject, object: post.Object, certainty: h.certainty, through: []graph.Statement{h.statement}})
			}
		}
	}
	return out, nil
}

// sharePaper reports whether one document tells of both statements.
func sharePaper(a, b graph.Statement) bool {
	return slices.ContainsFunc(a.Evidence, func(e graph.Evidence) bool {
		return slices.ContainsFunc(b.Evidence, func(o graph.Evidence) bool { return e.DocumentID == o.DocumentID })
	})
}

// voices turns what is told into those who tell it: whom a paper cites for it, or else whoever wrote the paper.
func (s *search) voices(n *names, hits []hit) []hit {
	var out []hit
	for _, h := range hits {
		if by := h.statement.AttributedTo; by != nil {
			h.subject = *by
			out = append(out, h)
			continue
		}
		for _, e := range h.statement.Evidence {
			doc, ok := s.document(e.DocumentID)
			if !ok {
				continue
			}
			writers := doc.Senders
			if len(writers) == 0 {
				writers = doc.SignedBy
			}
			for _, writer := range writers {
				if i, known := n.outline.Place(writer.ID); known {
					one := h
					one.subject, one.statement.Evidence = n.entities[i].Ref, []graph.Evidence{e}
					out = append(out, one)
				}
			}
		}
	}
	return out
}
