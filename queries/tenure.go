package queries

import (
	"context"
	"fmt"

	"dramatis/graph"
	"dramatis/queries/grammar"
)

// tenure reads "before Lee" and "after Lee" in a question for a post: before the first and
// after the last day of which the corpus says that Lee held it. Days that it does not tell
// of may lie on either side, so that nobody must have been the one before or after.
// It gives nil where the corpus does not say when Lee held it.
func (r *resolver) tenure(ctx context.Context, q *query, t *grammar.Time) (*asked, error) {
	found := r.find(t.Event.String(), []graph.EntityType{graph.Person})
	if len(found.Entities) != 1 || t.Relation != grammar.Before && t.Relation != grammar.After {
		return nil, nil
	}
	who := found.Entities[0]
	held := *q
	held.time = nil
	held.subject = slot{entities: found.Entities, filled: true}
	hits, err := r.search.hits(ctx, &held, r.search.corpus.StatementsAbout(ctx, who.ID, ofSenses(held.senses)...), held.fits)
	if err == nil && !held.object.filled && len(held.senses[0].Term.Roles) == 0 {
		var headed []hit
		headed, err = r.search.headed(ctx, &held)
		hits = append(hits, headed...)
	}
	span, known := period{}, false
	for _, h := range hits {
		if p, dated := boundsOf(h.statement.When); dated {
			span, known = hull(span, p, known), true
		}
	}
	if err != nil || !known {
		return nil, err
	}
	r.noteNamesakes(found)
	q.excepted.entities, q.excepted.filled = append(q.excepted.entities, who), true
	return &asked{outer: related(t.Relation, span), words: fmt.Sprintf("%s (%s held it in %s)", t.Text, who.Name, span)}, nil
}
